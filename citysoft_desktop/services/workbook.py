"""A spreadsheet as plain data: what is written, never how. Typed cells, choice lists, input help, locks.

``exchange/workbook_writer.py`` makes a file of it. Nothing here can become a formula: a text is a text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from citysoft_desktop.domain.dates import FuzzyDate

Cell = str | bool | int | float | Decimal | dt.date | None
TEXT_LIMIT = 32_767
"""Characters one cell of a spreadsheet holds, in UTF-16 units."""
FIRST_DAY = dt.date(1900, 3, 1)
"""Earlier days are written as text: spreadsheets disagree on what a day before it is."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column.

    Attributes:
        name: heading.
        width: in characters.
        choices: values offered in the cell; ``strict`` refuses others when typed there.
        hint: input help shown when a cell of the column is entered.
        locked: typing into it is refused (not a protection against anybody, only against mistakes).
    """

    name: str
    width: int = 16
    choices: tuple[str, ...] = ()
    strict: bool = True
    hint: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class SheetContent:
    """One sheet: headings in the first row, then the rows.

    Attributes:
        hidden: not shown, and not offered for showing by the usual menu.
        frozen: columns on the left that stay when scrolling; the heading always stays.
        protected: headings and everything outside the rows and ``spare`` rows below cannot be typed over.
        spare: empty rows below that take the same choices and help.
        plain: no heading style, filter or freezing: a page to read.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[tuple[Cell, ...]]
    hidden: bool = False
    frozen: int = 1
    protected: bool = False
    spare: int = 0
    plain: bool = False
    locked_hint: str = ""


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """A whole file. ``properties`` are kept in it as its own facts and shown by spreadsheet programs."""

    title: str
    sheets: tuple[SheetContent, ...]
    language: str = "en"
    properties: Mapping[str, str] = field(default_factory=dict)


def text_length(text: str) -> int:
    """Length as spreadsheets count it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def date_cell(value: FuzzyDate) -> Cell:
    """A full day as a date, everything less as the text it is stored as; None when nothing was entered."""
    if value.day is None:
        return value.text or None
    day = value.earliest()
    return day if day is not None and day >= FIRST_DAY else value.text
