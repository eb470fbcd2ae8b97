"""The cells of one row by what their columns mean, and a list of everything to be said about them."""

from __future__ import annotations

from citysoft_desktop.domain.matching.dates import DateReading, read_date
from citysoft_desktop.domain.matching.table import (
    Cell,
    CellError,
    RawSheet,
    cell_text,
    column_letter,
    is_blank,
)
from citysoft_desktop.domain.matching.vocabulary import Vocabulary
from citysoft_desktop.domain.text import MAX_TEXT, clean, clean_line
from citysoft_desktop.services.import_model import RowProblem, TableProposal

_NOTHING: tuple[int, Cell] = (-1, None)
_NO_DATE = DateReading()
_CERTAIN = frozenset({"date.serial", "date.era"})  # told, but nothing a person must confirm


class RowCells:
    """Access to a table row by row: ``_load`` takes a row, the other methods read its fields."""

    def __init__(self, sheet: RawSheet, table: TableProposal, words: Vocabulary) -> None:
        self._sheet = sheet
        self._table = table
        self._words = words
        self._fields = {match.index: match.field for match in table.columns}
        self._names = {match.index: match.header or column_letter(match.index) for match in table.columns}
        self._by_field: dict[str, list[int]] = {}
        for match in table.columns:
            if match.field:
                self._by_field.setdefault(match.field, []).append(match.index)
        self._filled_down = {
            (row, left): (top, left)
            for top, left, bottom, right in sheet.merged
            if left == right and bottom - top < 5000
            for row in range(top + 1, bottom + 1)
        }
        said = dict(table.date_orders)
        self._orders = {match.index: said.get(match.index, match.order) for match in table.columns}
        self._said = frozenset(column for column, order in said.items() if order)
        self._problems: list[RowProblem] = []
        self._row = 0
        self._filled: list[tuple[int, Cell]] = []
        self._now: dict[str, tuple[int, Cell]] = {}
        self._whole_partner = ""  # the partner as written, where only a part of it is the name

    def _values(self, row: int) -> list[tuple[int, Cell]]:
        """Filled cells of a row with their columns, merged cells filled down."""
        cells = self._sheet.rows[row]
        width = len(cells)
        found: list[tuple[int, Cell]] = []
        for column in self._fields:
            value = cells[column] if column < width else None
            if is_blank(value):
                if not self._filled_down:
                    continue
                value = self._cell(row, column)
                if is_blank(value):
                    continue
            found.append((column, value))
        return found

    def _load(self, row: int, values: list[tuple[int, Cell]]) -> None:
        """Make a row the current one. Failed formulas are told and count as empty."""
        self._row, self._problems, self._filled, self._now = row, [], values, {}
        self._whole_partner = ""
        for column, value in values:
            field = self._fields[column]
            if not field:
                continue
            if isinstance(value, CellError):
                self._say("cell.error", column, value.text)
            elif field not in self._now:
                self._now[field] = (column, value)
                if (row, column) in self._sheet.formulas:
                    self._say("cell.formula", column, cell_text(value), "note")

    def _cell(self, row: int, column: int) -> Cell:
        value = self._sheet.cell(row, column)
        if is_blank(value) and (row, column) in self._filled_down:
            return self._sheet.cell(*self._filled_down[(row, column)])
        return value

    def _say(self, code: str, column: int | None = None, text: str = "", level: str = "problem") -> None:
        name = self._names.get(column, "") if column is not None else ""
        self._problems.append(
            RowProblem(code, self._row + 1, name, clean_line(text)[:120], level, self._sheet.name)
        )

    def _first(self, field: str) -> tuple[int, Cell]:
        """Column and value of a field in the current row; (-1, None) when there is none."""
        return self._now.get(field, _NOTHING)

    def _text(self, field: str, *, line: bool = True, limit: int = 1000) -> str:
        found = self._now.get(field)
        if found is None:
            return ""
        text = cell_text(found[1])
        if len(text) > (limit if line else MAX_TEXT):
            self._say("cell.cut", found[0], text[:80])
        return clean_line(text, limit=limit) if line else clean(text).strip()

    def _date(self, field: str, notes: list[str]) -> DateReading:
        found = self._now.get(field)
        if found is None:
            return _NO_DATE
        column, value = found
        order = self._orders[column] or self._table.date_order
        sure = column in self._said or (bool(order) and not self._table.date_conflict)
        reading = read_date(value, order or "dmy", self._words, sure=sure)
        if reading.ok and not reading.checks and not reading.lost:
            return reading
        text = cell_text(value)
        if not reading.ok:
            self._say("date.unreadable", column, text)
        for code in reading.checks:
            self._say(code, column, text, "note" if code in _CERTAIN else "check")
        if reading.lost:
            notes.append(f"{self._names[column]}: {clean_line(text)}")
        return reading
