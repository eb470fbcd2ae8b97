"""A table as it was found in a file, before anybody says what it means.

Readers (exchange) make it, matching and the import service read it; it knows neither files nor plans.
Rows and columns count from 0 here; what people are told is ``row + 1`` and the letter of the column.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell whose formula failed, such as ``#N/A``; it is reported, never read."""

    text: str = "#ERROR"


Cell = str | int | float | bool | dt.date | CellError | None
Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TableWarning:
    """Something about the file a reader should know; ``params`` fill the sentence of ``code``."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet: plain values plus what the file says beside them.

    Attributes:
        merged: (first row, first column, last row, last column) of merged areas.
        comments, links: text of the note and address of the link of a cell.
        struck: cells written in struck-through letters.
        formulas: cells whose value is the cached result of a formula.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    comments: Mapping[Position, str] = field(default_factory=dict)
    links: Mapping[Position, str] = field(default_factory=dict)
    struck: frozenset[Position] = frozenset()
    formulas: frozenset[Position] = frozenset()

    def cell(self, row: int, column: int) -> Cell:
        """Value at a place; None outside the rows given."""
        if 0 <= row < len(self.rows):
            cells = self.rows[row]
            if 0 <= column < len(cells):
                return cells[column]
        return None


@dataclass(frozen=True, slots=True)
class RawTable:
    """A file read: ``kind`` is csv, xlsx, ods or xls; encoding and delimiter only for csv."""

    name: str
    kind: str
    sheets: tuple[RawSheet, ...]
    encoding: str = ""
    delimiter: str = ""
    warnings: tuple[TableWarning, ...] = ()


def column_letter(column: int) -> str:
    """Spreadsheet name of a column counted from 0: A, B, ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_text(value: Cell) -> str:
    """The value as a person would type it; errors and empty cells give "" ."""
    if value is None or isinstance(value, CellError):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)


def is_blank(value: Cell) -> bool:
    """Nothing there: empty, or blanks only."""
    return value is None or (isinstance(value, str) and not value.strip())
