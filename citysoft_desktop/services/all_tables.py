"""A whole plan as a spreadsheet, one sheet per kind of record, and back without loss.

Cells are typed where a spreadsheet can hold the value: full days are dates, amounts numbers, yes and no truth values.
What it cannot hold (texts beyond 32,767 characters, digits it would round, trailing zeros) stands whole on the sheet
``exact``; it counts as long as the cell still says what was written into it, so a cell changed by hand wins.
Reading is as strict as that of the JSON export and says all errors at once.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from citysoft_desktop.domain.codec import FieldSpec, fields_of, to_row
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import Cell as RawCell
from citysoft_desktop.domain.matching.table import CellError, RawSheet, RawTable
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.json_plan import SCHEMA, PlanDocument, document_of
from citysoft_desktop.services.workbook import (
    TEXT_LIMIT,
    Cell,
    SheetColumn,
    SheetContent,
    WorkbookContent,
    date_cell,
    text_length,
)

FORMAT = "citysoft-tables"
ABOUT, EXACT = "about", "exact"
NEEDED = ("plan_info", "city", "codebook", "activity")
"""Sheets that tell such a file from any other spreadsheet."""
_PIECE = 16_000
_ELSEWHERE = "(whole on the sheet “exact”)"
_WIDE = {
    "title": 44,
    "name": 34,
    "note": 40,
    "summary": 40,
    "text": 44,
    "quote": 40,
    "url": 36,
    "citation": 40,
}
_EXACT_COLUMNS = ("sheet", "id", "column", "part", "text")


def plan_workbook(plan: Plan, *, include_persons: bool = False) -> WorkbookContent:
    """Everything but the history; contacts of persons are left out unless asked for."""
    exact: list[tuple[Cell, ...]] = []
    sheets = []
    count = 0
    for kind in KINDS:
        if kind == "person" and not include_persons:
            continue
        records = sorted(plan.records(kind).values(), key=lambda record: (record.position, record.id))
        specs = fields_of(kind)
        rows = []
        for record in records:
            row = to_row(record)
            rows.append(tuple(_cell(kind, row, spec, exact) for spec in specs))
        count += len(rows)
        columns = tuple(SheetColumn(spec.name, _WIDE.get(spec.name, 18)) for spec in specs)
        sheets.append(SheetContent(kind, columns, rows))
    title = plan.info.title or plan.city.name
    about = SheetContent(
        ABOUT,
        (SheetColumn("fact", 24), SheetColumn("value", 90)),
        [
            ("format", FORMAT),
            ("schema", SCHEMA),
            ("plan", plan.info.title),
            ("city", plan.city.name),
            ("records", count),
            ("what this is", "All tables of a CitySoft plan, without the history. Importing the file brings them back."),
            ("contacts", "written" if include_persons else "left out (personal data)"),
            ("empty cell", "not entered"),
            ("? or unknown", "somebody looked and could not tell"),
        ],
    )  # fmt: skip
    kept = SheetContent(EXACT, tuple(SheetColumn(name, 20) for name in _EXACT_COLUMNS), exact)
    return WorkbookContent(title, (about, *sheets, kept), properties={"CitySoft": f"{FORMAT} {SCHEMA}"})


def _cell(kind: str, row: Mapping[str, Any], spec: FieldSpec, exact: list[tuple[Cell, ...]]) -> Cell:
    value = row[spec.name]
    cell: Cell = value
    if value is None or value == "":
        return None
    if spec.annotation is FuzzyDate:
        return date_cell(FuzzyDate.parse(value))
    if spec.storage == "bool":
        return bool(value)
    if spec.annotation == Decimal | None:
        cell = Decimal(value)
        if _decimal_text(_stored(cell)) == value:
            return cell
        if _stored(cell) is None:
            return str(value)  # more digits than a number cell holds
    elif isinstance(value, float):
        if float(f"{value:.16G}") == value:
            return value
    elif isinstance(value, int):
        return value if abs(value) < 10**15 else str(value)
    elif text_length(value) <= TEXT_LIMIT and "\ufffe" not in value and "\uffff" not in value:
        return str(value)
    else:
        cell = _ELSEWHERE
    text = value if isinstance(value, str) else repr(value)
    for part, start in enumerate(range(0, len(text), _PIECE), 1):
        piece = json.dumps(text[start : start + _PIECE], ensure_ascii=False)[1:-1]
        piece = piece.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
        exact.append((kind, row["id"], spec.name, part, piece))
    return cell


def _stored(value: Decimal) -> float | None:
    """The number a cell keeps of a decimal one; None when it would lose digits."""
    found = float(f"{value:.16G}")
    return found if abs(found) < 10**15 and Decimal(repr(found)) == value else None


def _decimal_text(value: float | None) -> str | None:
    if value is None:
        return None
    return format(Decimal(int(value)) if value == int(value) else Decimal(repr(value)), "f")


# -- reading ----------------------------------------------------------------------------------------------


def document_from(raw: RawTable) -> PlanDocument:
    """The records of a file made by ``plan_workbook``.

    Raises:
        FileProblem: ``json.not_a_plan`` for any other spreadsheet, ``json.newer``, ``json.invalid`` with all errors.
    """
    sheets = {sheet.name: sheet for sheet in raw.sheets}
    if any(name not in sheets for name in NEEDED):
        raise FileProblem("json.not_a_plan", name=raw.name)
    schema = _about(sheets.get(ABOUT))
    if schema > SCHEMA:
        raise FileProblem("json.newer", name=raw.name, schema=schema)
    exact = _exact(sheets.get(EXACT))
    errors: list[str] = []
    records: dict[str, list[dict[str, Any]]] = {}
    for name, sheet in sheets.items():
        if name in (ABOUT, EXACT):
            continue
        if name not in KINDS:
            if any(_filled(row) for row in sheet.rows):
                errors.append(f"{name}: a sheet that is none of ours")
            continue
        records[name] = list(_rows(name, sheet, exact, errors))
    return document_of(records, raw.name, errors)


def _about(sheet: RawSheet | None) -> int:
    for row in sheet.rows if sheet is not None else ():
        if len(row) > 1 and row[0] == "schema" and isinstance(row[1], int | float):
            return int(row[1])
    return SCHEMA


def _exact(sheet: RawSheet | None) -> dict[tuple[str, str, str], str]:
    """Whole texts by sheet, id and column; pieces in the order of their number, however the sheet was sorted."""
    pieces: dict[tuple[str, str, str], dict[int, str]] = {}
    for row in sheet.rows[1:] if sheet is not None else ():
        if len(row) < 5 or not isinstance(row[3], int | float) or not isinstance(row[4], str):
            continue
        try:
            text = json.loads(f'"{row[4]}"', strict=False)
        except ValueError:
            continue
        pieces.setdefault((str(row[0]), str(row[1]), str(row[2])), {})[int(row[3])] = text
    return {key: "".join(found[number] for number in sorted(found)) for key, found in pieces.items()}


def _rows(
    kind: str, sheet: RawSheet, exact: Mapping[tuple[str, str, str], str], errors: list[str]
) -> Iterator[dict[str, Any]]:
    specs = {spec.name: spec for spec in fields_of(kind)}
    names = [str(cell).strip() if isinstance(cell, str) else "" for cell in (sheet.rows or ((),))[0]]
    missing = [name for name in specs if name not in names]
    errors.extend(f"records.{kind}.{name}: its column is missing" for name in missing)
    doubled = sorted({name for name in names if name and names.count(name) > 1})
    errors.extend(f"records.{kind}.{name}: its column is there twice" for name in doubled)
    for number, row in enumerate(sheet.rows[1:], 2):
        if not _filled(row):
            continue
        cells = dict(zip(names, row, strict=False))
        key = str(cells.get("id", ""))
        found: dict[str, Any] = {}
        for name, cell in cells.items():
            if name not in specs:
                if name or _filled((cell,)):
                    found[name or "(no heading)"] = cell
                continue
            if isinstance(cell, CellError):
                errors.append(f"records.{kind}, row {number}, {name}: {cell.text}")
                continue
            value = _value(specs[name], cell, exact.get((kind, key, name)))
            if value is not _LEFT_OUT:
                found[name] = value
        yield found


_LEFT_OUT = object()


def _value(spec: FieldSpec, cell: RawCell, whole: str | None) -> Any:
    """What a cell says, in the form of a plain row; a cell that says nothing leaves the field to its default."""
    if spec.storage == "bool":
        return cell if isinstance(cell, bool) else _LEFT_OUT if cell in (None, "") else _number(cell)
    if cell is None or cell == "":
        return None if spec.storage.endswith("?") else "" if spec.storage == "text" else _LEFT_OUT
    if spec.storage in ("integer", "integer?", "real?"):
        value = _number(cell)
        if (
            whole is not None
            and isinstance(value, int | float)
            and abs(value - float(whole)) <= abs(value) * 1e-15
        ):
            return float(whole) if spec.storage == "real?" else int(whole)
        return float(value) if spec.storage == "real?" and isinstance(value, int) else value
    if spec.annotation == Decimal | None:
        text = _text(cell)
        if whole is not None and _same_number(text, whole):
            return whole
        return text
    if whole is not None and cell == _ELSEWHERE:
        return whole
    return _text(cell)


def _number(cell: RawCell) -> Any:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, str):
        try:
            value = Decimal(cell.strip())
        except InvalidOperation:
            return cell
        return int(value) if value == value.to_integral_value() and abs(value) < 1 << 63 else cell
    return cell


def _text(cell: RawCell) -> str:
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, int | float):
        return _decimal_text(float(cell)) or str(cell)
    return str(cell)


def _same_number(one: str, other: str) -> bool:
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False


def _filled(row: tuple[RawCell, ...]) -> bool:
    return any(cell is not None and cell != "" for cell in row)
