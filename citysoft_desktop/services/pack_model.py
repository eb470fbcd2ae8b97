"""What came back from a department beside what the plan says now: differences, new rows, rows that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from citysoft_desktop.services.pack_columns import PackColumn

THEIRS, MINE, CONFLICT, DIFFERS, UNREADABLE = "theirs", "mine", "conflict", "differs", "unreadable"
"""States of a difference: they changed it; only I changed it since; both did; it differs and nobody knows what was
sent; what they wrote cannot be read."""


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One cell that differs. Values are in the plain form of ``pack_columns``; ``base`` None = not known.

    ``written`` is what stands in the cell of the file; ``problem`` says why it cannot be read.
    """

    row: int
    column: PackColumn
    mine: str
    base: str | None
    theirs: str
    state: str
    written: str = ""
    problem: str = ""

    @property
    def key(self) -> tuple[int, str]:
        """Row of the file and name of the column."""
        return self.row, self.column.name

    @property
    def proposed(self) -> bool:
        """Whether theirs is taken unless somebody says otherwise: only where nobody here changed it too."""
        return self.state == THEIRS


@dataclass(frozen=True, slots=True)
class PackRow:
    """A row of the file (from 1). ``activity_id`` "" = new there, then ``values`` are its plain values."""

    row: int
    activity_id: str
    title: str
    cells: tuple[CellDifference, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        """Whether the plan has no such activity."""
        return not self.activity_id


@dataclass(frozen=True, slots=True)
class PackWarning:
    """Something about the file as a whole; ``params`` fill the sentence of ``code``."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackReading:
    """A whole form read.

    Attributes:
        rows: rows that differ or are new, in the order of the file.
        unchanged: rows that say what the plan says.
        deleted: ids of activities that were sent and are not in the file any more; nothing is deleted here.
        gone: titles of rows whose activity is no longer in the plan.
    """

    name: str
    unit: str
    sent: str
    language: str
    rows: tuple[PackRow, ...] = ()
    unchanged: int = 0
    deleted: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    warnings: tuple[PackWarning, ...] = ()

    def differences(self) -> Iterable[CellDifference]:
        """Every cell that differs or cannot be read, new rows left out."""
        return (cell for row in self.rows if not row.is_new for cell in row.cells)

    def count(self, state: str) -> int:
        """How many cells are in a state, those of new rows included."""
        return sum(cell.state == state for row in self.rows for cell in row.cells)

    @property
    def new_rows(self) -> tuple[PackRow, ...]:
        """Rows the plan has no activity for."""
        return tuple(row for row in self.rows if row.is_new)


PACK_WARNINGS: dict[str, str] = {
    "pack.no_hidden": "The hidden sheet of the form is gone, so what was sent is not known. Rows were matched by title, type, partner and start, and every difference waits for your choice.",
    "pack.other_plan": "This form was made from another plan file. Some of its activities are here too; look at every row.",
    "pack.by_columns": "{n:row has|rows have} lost their number and were matched by title, type, partner and start.",
    "pack.copied": "{n:row carries|rows carry} the number of another row and count as new.",
    "pack.column_missing": "The column “{column}” is not in the file any more and stays as it is here.",
    "pack.column_renamed": "The heading “{column}” was changed to “{heading}”; the column was found by its place.",
    "pack.column_twice": "The heading “{column}” is there twice; the first column of that name was read.",
}
PACK_PROBLEMS: dict[str, str] = {
    "cell.error": "a formula that failed",
    "pack.no_choice": "not in the list of choices",
    "date.unreadable": "not read as one date",
    "amount.unreadable": "not read as an amount",
    "country.unread": "not read as a country",
}
PACK_STATES: dict[str, str] = {
    "theirs": "changed there",
    "mine": "changed here since",
    "conflict": "changed here and there",
    "differs": "differs",
    "unreadable": "cannot be read",
}
