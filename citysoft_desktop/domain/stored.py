"""The records of a plan as they lie in its file, made only when somebody looks at a kind.

A large kind comes as columns: one text per field with all values of it, ``SEPARATOR`` between them. It takes half the
time of rows and waits in a tenth of the objects until the records are wanted.
"""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Sequence
from functools import cache
from itertools import islice, repeat
from typing import Any

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.codec import FieldSpec, fields_of, is_as_it_is
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KINDS, POINTERS, REFERENCES

SEPARATOR = "\0"
Column = Sequence[Any] | str

_TARGETS = {ref.target for ref in REFERENCES}
_CODES = {("coding", name) for name in ("dimension", "code", "coder", "coded_at", "codebook")}


@cache
def _shared(kind: str) -> frozenset[int]:
    """Fields whose values come again and again: ids that others point at, the pointers, and codes."""
    return frozenset(
        index
        for index, spec in enumerate(fields_of(kind))
        if (kind, spec.name) in POINTERS | _CODES
        or spec.name == "subject_id"
        or (spec.name == "id" and kind in _TARGETS)
    )


class StoredColumns:
    """One kind of record by columns, in the order of its fields: sequences of stored values, or texts to be split.

    In a text nothing entered and NULL are both "". Every value is looked at here at once, so that a damaged one is
    refused now and not later. ``texts`` keeps one object for equal ids and codes of a whole plan: looking them up is
    then quick, and memory holds each once.

    Raises:
        ValueError, TypeError, ArithmeticError: a stored value has no valid reading.
    """

    def __init__(self, kind: str, columns: Sequence[Column], texts: dict[str, str]) -> None:
        self._kind = kind
        columns = [
            list(map(int, column.split(SEPARATOR)))
            if spec.storage == "integer" and isinstance(column, str)
            else column
            for spec, column in zip(fields_of(kind), columns, strict=True)
        ]
        self._columns: Sequence[Column] | None = columns
        self._texts = texts
        self._records: dict[str, Record] = {}
        self._readings: dict[int, dict[Any, Any]] = {}
        for index, (spec, column) in enumerate(zip(fields_of(kind), columns, strict=True)):
            readings = _readings(spec, column)
            if readings is not None:
                self._readings[index] = readings

    def records(self) -> dict[str, Record]:
        """The records by id, in display order; the same object every time."""
        columns = self._columns
        if columns is not None:
            with paused():
                made = self._made(columns)
            # Put in place whole and before the columns go: another thread sees either all of them or all records.
            self._records = made
            self._columns = None
        return self._records

    def _made(self, stored: Sequence[Column]) -> dict[str, Record]:
        specs, shared = fields_of(self._kind), _shared(self._kind)
        columns = [
            self._values(index, spec, column, shared=index in shared)
            for index, (spec, column) in enumerate(zip(specs, stored, strict=True))
        ]
        positions = columns[_POSITION]
        if any(map(operator.gt, positions, islice(positions, 1, None))):
            order = sorted(range(len(positions)), key=positions.__getitem__)
            columns = [list(map(column.__getitem__, order)) for column in columns]
        cls = KINDS[self._kind]
        made = list(map(object.__new__, repeat(cls, len(positions))))
        for spec, column in zip(specs, columns, strict=True):
            # What the constructor of a frozen dataclass does value by value, at a third of its cost.
            deque(map(getattr(cls, spec.name).__set__, made, column), maxlen=0)
        return dict(zip(columns[0], made, strict=True))

    def _values(self, index: int, spec: FieldSpec, column: Column, *, shared: bool) -> Sequence[Any]:
        values: Sequence[Any] = column.split(SEPARATOR) if isinstance(column, str) else column
        readings = self._readings.get(index)
        if readings is not None:
            return list(map(readings.__getitem__, values))
        if shared:
            return list(map(self._texts.setdefault, values, values))
        return values


def stored_rows(kind: str, rows: Sequence[tuple[Any, ...]], texts: dict[str, str]) -> StoredColumns:
    """The same from rows of stored values."""
    columns: list[Column] = list(zip(*rows, strict=True)) if rows else [() for _ in fields_of(kind)]
    return StoredColumns(kind, columns, texts)


def _readings(spec: FieldSpec, column: Column) -> dict[Any, Any] | None:
    """What each different value of a column reads as; None where nothing has to be looked up."""
    if not isinstance(column, str):
        return None if is_as_it_is(spec) else {value: spec.load(value) for value in set(column)}
    if spec.storage == "integer?":
        return {value: int(value) if value else None for value in set(column.split(SEPARATOR))}
    if spec.storage == "real?":
        raise TypeError("a real number has no exact text")
    if is_as_it_is(spec):
        return None
    first = int if spec.storage == "bool" else str
    return {value: spec.load(first(value)) for value in set(column.split(SEPARATOR))}


_POSITION = [spec.name for spec in fields_of("coding")].index("position")
"""Where the position stands among the fields: those of ``Record`` come first in every kind."""
