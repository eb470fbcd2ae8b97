"""Reads a whole plan into a snapshot with the plain driver: ten thousand activities in well under a second."""

from __future__ import annotations

import dataclasses
import operator
import sqlite3
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from functools import cache
from typing import Any

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.codec import fields_of, loader
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KINDS, REFERENCES

POINTERS = {(ref.kind, ref.field) for ref in REFERENCES if not ref.many}


@cache
def select_sql(kind: str, order: str, present: frozenset[str] | None = None) -> str:
    """SELECT of all columns of a kind in field order; empty pointers come back as "".

    ``present`` names the columns a file of an older schema has.
    """
    columns = ", ".join(
        f"coalesce({spec.name}, '')" if (kind, spec.name) in POINTERS else spec.name
        for spec in fields_of(kind)
        if present is None or spec.name in present
    )
    return f"SELECT {columns} FROM {kind} ORDER BY {order}"  # noqa: S608 - names from our own registry


_POSITION = operator.itemgetter([field.name for field in dataclasses.fields(Record)].index("position"))
"""Where the position stands in a row: the fields of ``Record`` come first in every kind."""


class LateTable(Mapping[str, Record]):
    """The records of a kind, made of their rows when somebody first looks at one.

    Only for kinds whose stored values all have a reading, so that a damaged file is still refused when it is opened.
    """

    def __init__(self, rows: list[tuple[Any, ...]], load: Callable[[tuple[Any, ...]], Record]) -> None:
        self._rows: list[tuple[Any, ...]] | None = rows
        self._load = load
        self._count = len(rows)
        self._records: dict[str, Record] = {}

    def _made(self) -> dict[str, Record]:
        rows = self._rows
        if rows is not None:
            load = self._load
            with paused():
                made = {row[0]: load(row) for row in sorted(rows, key=_POSITION)}
            # Put in place whole and before the rows go: another thread sees either all rows or all records.
            self._records = made
            self._rows = None
        return self._records

    def __getitem__(self, key: str) -> Record:
        return self._made()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made())

    def __reversed__(self) -> Iterator[str]:
        return reversed(self._made())

    def __len__(self) -> int:
        return self._count

    def __contains__(self, key: object) -> bool:
        return key in self._made()

    def __eq__(self, other: object) -> bool:
        return self._made() == (other._made() if isinstance(other, LateTable) else other)

    __hash__ = None  # type: ignore[assignment]  # as a dict

    def keys(self) -> KeysView[str]:
        """As of a dict."""
        return self._made().keys()

    def values(self) -> ValuesView[Record]:
        """As of a dict."""
        return self._made().values()

    def items(self) -> ItemsView[str, Record]:
        """As of a dict."""
        return self._made().items()


LATE_KINDS = frozenset({"coding"})
"""By far the most rows of a plan, and text and whole numbers only: nothing in them can fail to be read."""


def read_plan(connection: sqlite3.Connection) -> Plan:
    """Read every record.

    Raises:
        sqlite3.Error: the file is damaged or locked.
        ValueError, TypeError: a stored value has no valid reading.
    """
    tables: dict[str, Mapping[str, Record]] = {}
    with paused():  # hundreds of thousands of small objects that all stay: collecting in between only costs
        for kind in KINDS:
            load = loader(kind)
            if kind in LATE_KINDS:
                # Read as they lie in the file; put in order with the making of the records.
                tables[kind] = LateTable(connection.execute(select_sql(kind, "rowid")).fetchall(), load)
                continue
            rows = connection.execute(select_sql(kind, "position, rowid"))
            tables[kind] = {row[0]: load(row) for row in rows}
    return Plan(tables)
