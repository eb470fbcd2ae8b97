"""Records to plain rows and back: the one place that knows how a field is written down.

A row holds only None, bool as 0/1, int, float and str, so the same form serves SQLite, the history and JSON.
"""

from __future__ import annotations

import dataclasses
import json
import operator
import re
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from citysoft_desktop.domain import text as text_policy
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS

Primitive = None | bool | int | float | str
Row = dict[str, Any]


def _identity(value: Any) -> Any:
    return value


_DECIMAL = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?\Z")
"""As ``_decimal_out`` writes them. A short text such as 1E+999999999 would become a gigabyte of digits."""


def _tuple_in(value: Any) -> tuple[str, ...]:
    if not value:
        return ()
    try:
        items = json.loads(value)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if type(items) is not list or not all(type(item) is str for item in items):
        raise TypeError("not a list of texts")
    if "\\u" in value:
        for item in items:
            item.encode()  # an escape may spell half a character, which nothing can print or store
    return tuple(items)


def _tuple_out(value: tuple[str, ...]) -> str:
    return json.dumps(list(value), ensure_ascii=False, separators=(",", ":")) if value else ""


def _decimal_in(value: Any) -> Decimal | None:
    if value is None or value == "":
        return None
    if not _DECIMAL.match(value):
        raise ValueError("not a number")
    return Decimal(value)


def _decimal_out(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _bool_in(value: Any) -> bool:
    return bool(value)


def _bool_out(value: bool) -> int:
    return int(value)


def _date_out(value: FuzzyDate) -> str:
    return value.text


_CODECS: dict[Any, tuple[Callable[[Any], Any], Callable[[Any], Any], str]] = {
    str: (_identity, _identity, "text"),
    int: (_identity, _identity, "integer"),
    int | None: (_identity, _identity, "integer?"),
    float | None: (_identity, _identity, "real?"),
    bool: (_bool_in, _bool_out, "bool"),
    FuzzyDate: (FuzzyDate.parse, _date_out, "text"),
    Decimal | None: (_decimal_in, _decimal_out, "text?"),
    tuple[str, ...]: (_tuple_in, _tuple_out, "text"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """How one field is stored: ``storage`` is text, text?, integer, integer?, real? or bool."""

    name: str
    annotation: Any
    storage: str
    load: Callable[[Any], Any]
    dump: Callable[[Any], Any]


@cache
def fields_of(kind: str) -> tuple[FieldSpec, ...]:
    """The stored fields of a kind, in the order of the dataclass."""
    cls = KINDS[kind]
    hints = typing.get_type_hints(cls)
    specs = []
    for field in dataclasses.fields(cls):
        load, dump, storage = _CODECS[hints[field.name]]
        specs.append(FieldSpec(field.name, hints[field.name], storage, load, dump))
    return tuple(specs)


@cache
def _dumper(
    kind: str,
) -> tuple[tuple[str, ...], operator.attrgetter[Any], list[tuple[str, Callable[[Any], Any]]]]:
    """Names, a getter of all fields at once, and the fields that need converting: most are stored as they are."""
    specs = fields_of(kind)
    names = tuple(spec.name for spec in specs)
    converted = [(spec.name, spec.dump) for spec in specs if spec.dump is not _identity]
    return names, operator.attrgetter(*names), converted


def to_row(record: Record) -> Row:
    """The record as a plain row."""
    names, values, converted = _dumper(KIND_OF[type(record)])
    row: Row = dict(zip(names, values(record), strict=True))
    for name, dump in converted:
        row[name] = dump(row[name])
    return row


def from_row(kind: str, row: Mapping[str, Any]) -> Record:
    """The record of a plain row; fields the row lacks take their default.

    Raises:
        ValidationError: a value has the wrong type or form; ``field`` names it.
    """
    values: dict[str, Any] = {}
    for spec in fields_of(kind):
        if spec.name in row:
            values[spec.name] = _checked(kind, spec, row[spec.name])
    return KINDS[kind](**values)


def from_full_rows(kind: str, rows: Sequence[Any]) -> list[Record] | None:
    """The records of plain rows that name exactly the fields of the kind; None when anything is wrong with any of them."""
    specs = fields_of(kind)
    names = tuple(spec.name for spec in specs)
    wanted = set(names)
    if not rows or not all(type(row) is dict and row.keys() == wanted for row in rows):
        return None
    columns: list[Iterable[Any]] = []
    for spec, column in zip(specs, zip(*map(operator.itemgetter(*names), rows), strict=True), strict=True):
        stored = set(column) if _plain(spec, column) else None
        if stored is None or any(isinstance(value, int) and abs(value) >= WHOLE for value in stored):
            return None
        if spec.load is _identity:
            columns.append(column)
            continue
        try:
            readings = {value: spec.load(value) for value in stored}
        except (ValueError, InvalidOperation, TypeError):
            return None
        columns.append(map(readings.__getitem__, column))
    return list(map(KINDS[kind], *columns))


def _plain(spec: FieldSpec, column: Sequence[Any]) -> bool:
    return all(may_be(spec, kind) for kind in set(map(type, column)))


WHOLE = 1 << 63
"""No whole number a plan file can hold is as large."""
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "text?": (str, type(None)),
    "integer": (int,),
    "integer?": (int, type(None)),
    "real?": (int, float, type(None)),
    "bool": (bool, int),
}


def is_as_it_is(spec: FieldSpec) -> bool:
    """Whether the stored form of a field is its value."""
    return spec.dump is _identity


def may_be(spec: FieldSpec, kind: type) -> bool:
    """Whether a stored value of this Python type can be read."""
    return issubclass(kind, _PYTHON_TYPES[spec.storage])


def _checked(kind: str, spec: FieldSpec, value: Any) -> Any:
    if not isinstance(value, _PYTHON_TYPES[spec.storage]):
        raise ValidationError("record.type", kind=kind, field=spec.name)
    try:
        loaded = spec.load(value)
    except (ValueError, InvalidOperation, TypeError) as problem:
        raise ValidationError("record.value", kind=kind, field=spec.name) from problem
    if spec.annotation == tuple[str, ...] and not all(isinstance(item, str) for item in loaded):
        raise ValidationError("record.type", kind=kind, field=spec.name)
    return loaded


@cache
def _texts(kind: str) -> tuple[tuple[str, ...], operator.attrgetter[Any]]:
    """Names and a getter of the fields that hold text or texts (every kind has several)."""
    names = tuple(spec.name for spec in fields_of(kind) if spec.annotation in (str, tuple[str, ...]))
    return names, operator.attrgetter(*names)


def cleaned(record: Record) -> Record:
    """The record with every text cleaned by the one text policy (domain/text.py)."""
    changes: dict[str, Any] = {}
    names, values = _texts(KIND_OF[type(record)])
    for name, value in zip(names, values(record), strict=True):
        if not value:
            continue
        if isinstance(value, str):
            if len(value) < 1000 and value.isascii() and value.isprintable():
                continue  # clean already: nearly every value
            limit = 20_000_000 if name in ("content", "logo_png") else text_policy.MAX_TEXT
            new: Any = text_policy.clean(value, limit=limit)
        else:
            new = tuple(text_policy.clean(item) for item in value)
        if new != value:
            changes[name] = new
    return dataclasses.replace(record, **changes) if changes else record
