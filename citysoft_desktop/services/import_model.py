"""What an import proposes and what it would do, as plain values the window and the command line show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.matching.columns import ColumnMatch
from citysoft_desktop.domain.matching.layout import TableArea
from citysoft_desktop.domain.matching.table import RawTable, TableWarning
from citysoft_desktop.domain.matching.values import LinkReading, SourceReading

Condition = tuple[str, str]
ADDED, UPDATED, UNCHANGED, SKIPPED = "added", "updated", "unchanged", "skipped"
ADD, SKIP = "add", "skip"  # decisions about one row; any other is the id of an activity
KEY_FIELDS = ("id", "title", "type", "partner", "country", "start")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something about a row a person should know.

    Attributes:
        code: id of the sentence (services/error_texts.py).
        row: row of the file, counted from 1; 0 when it concerns the whole table.
        column: heading of the column, or its letter when it has none; "" for the whole row.
        text: what the cell says, shortened.
        level: ``problem`` (a value was not taken), ``check`` (taken, to be confirmed) or ``note``.
    """

    code: str
    row: int
    column: str = ""
    text: str = ""
    level: str = "problem"
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One row of the file, read. Fields named in ``derived`` were worked out, not written in the file: they fill a
    new record but never change an existing one."""

    row: int
    sheet: str
    title: str = ""
    title_made: bool = False
    type: str = ""
    partners: tuple[str, ...] = ()
    paired: tuple[str, ...] = ()  # country of each partner, "" when not paired
    countries: tuple[str, ...] = ()
    start: FuzzyDate = NOT_ENTERED
    end: FuzzyDate = NOT_ENTERED
    status: str = ""
    lead_unit: str = ""
    own_city: str = ""
    summary: str = ""
    note: str = ""
    budget: Decimal | None = None
    currency: str = ""
    confidence: str = ""
    external_id: str = ""
    record_id: str = ""
    signed: FuzzyDate = NOT_ENTERED
    expires: FuzzyDate = NOT_ENTERED
    renewal: str = ""
    links: tuple[LinkReading, ...] = ()
    sources: tuple[SourceReading, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    editions: tuple[int, ...] = ()  # years marked in columns of years
    budgets: tuple[tuple[int, Decimal], ...] = ()  # amounts in columns of years
    derived: frozenset[str] = frozenset()
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """Something of the file that becomes no activity. ``kind``: title, margin, total, heading, section, footnote,
    nothing (a row without title and partner)."""

    sheet: str
    row: int
    kind: str
    text: str

    @property
    def counts(self) -> bool:
        """Whether it counts as a skipped row; lines above the headings and margin notes are only listed."""
        return self.kind not in ("title", "margin")


@dataclass(frozen=True, slots=True)
class TableProposal:
    """One table of the file and what its columns are taken for."""

    sheet_index: int
    sheet: str
    area: TableArea
    columns: tuple[ColumnMatch, ...]
    language: str = ""
    included: bool = True
    hidden: bool = False
    default_type: str = ""
    date_order: str = ""  # dmy or mdy as the cells show, "" when they show nothing
    date_conflict: bool = False
    date_orders: tuple[tuple[int, str], ...] = ()  # column to order, where a person said it
    running_ids: bool = False  # the id column only numbers the rows
    own_shape: bool = False  # headings of this program: only ``;`` parts several values


@dataclass(frozen=True, slots=True)
class ImportProposal:
    """How a file would be read; change it with the ``with_`` methods before ``preview``."""

    raw: RawTable
    tables: tuple[TableProposal, ...]
    where: tuple[Condition, ...] = ()
    warnings: tuple[TableWarning, ...] = ()
    key: tuple[str, ...] = ()  # fields a row is recognised by, of KEY_FIELDS; () = the program's own rule
    decisions: Mapping[tuple[str, int], str] = field(default_factory=dict)

    def with_key(self, key: tuple[str, ...]) -> ImportProposal:
        """Choose by which fields a row is recognised when it comes again."""
        return replace(self, key=key)

    def with_column(self, table: int, index: int, field: str) -> ImportProposal:
        """Take column ``index`` of a table for ``field`` ("" = leave out, "custom" = a field of this plan).

        Another column that held the field is left out, so that a field has one column.
        """
        columns = []
        for match in self.tables[table].columns:
            if match.index == index:
                match = replace(match, field=field, how="chosen", check=False)
            elif field and match.field == field and field not in ("custom", "year", "notes", "evidence"):
                match = replace(match, field="", how="none", check=False)
            columns.append(match)
        return self.with_table(table, columns=tuple(columns))

    def with_table(
        self,
        table: int,
        *,
        included: bool | None = None,
        columns: tuple[ColumnMatch, ...] | None = None,
        date_order: str | None = None,
    ) -> ImportProposal:
        """Change a table: read it or not, its columns, or which number is the day (dmy, mdy)."""
        old = self.tables[table]
        new = replace(
            old,
            included=old.included if included is None else included,
            columns=old.columns if columns is None else columns,
            date_order=old.date_order if date_order is None else date_order,
            date_conflict=old.date_conflict if date_order is None else False,
        )
        return replace(self, tables=(*self.tables[:table], new, *self.tables[table + 1 :]))

    def with_date_order(self, table: int, column: int, order: str) -> ImportProposal:
        """Say for one column which number is the day (dmy, mdy); "" takes the answer back."""
        old = self.tables[table]
        orders = {**dict(old.date_orders), column: order}
        new = replace(old, date_orders=tuple((key, value) for key, value in orders.items() if value))
        return replace(self, tables=(*self.tables[:table], new, *self.tables[table + 1 :]))

    def with_decision(self, sheet: str, row: int, decision: str) -> ImportProposal:
        """Say what a row is: ADD, SKIP or the id of the activity it updates; "" leaves it to the program."""
        decisions = {**self.decisions, (sheet, row): decision}
        return replace(self, decisions={key: value for key, value in decisions.items() if value})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value an import would change."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """An activity a row could be. ``differs`` names what is not the same: title, type, partner, start."""

    target: str
    title: str
    start: str
    score: float
    differs: tuple[str, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row and what would become of it.

    Attributes:
        target: id of the activity it matches.
        flags: ``check``; ``repeat`` (the same key earlier in the file); ``same`` (every cell like an earlier row with
            a number of its own); ``duplicate`` (``likes`` are to be decided about).
        how: why it is this activity or none: record, id, key, rule, like, said, new (a code of
            services/import_texts.HOW).
        likes: activities it could be, the likest first.
    """

    draft: Draft
    outcome: str
    target: str = ""
    changes: tuple[FieldChange, ...] = ()
    flags: tuple[str, ...] = ()
    how: str = ""
    likes: tuple[Likeness, ...] = ()

    @property
    def row(self) -> int:
        """Row of the file, from 1."""
        return self.draft.row

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """What to know about the row."""
        return self.draft.problems


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What the import would do, row by row; nothing has happened yet."""

    proposal: ImportProposal
    rows: tuple[PreviewRow, ...]
    left_out: tuple[SkippedRow, ...] = ()
    filtered: int = 0
    warnings: tuple[TableWarning, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def problems(self) -> list[RowProblem]:
        """All row problems in the order of the file."""
        return [problem for row in self.rows for problem in row.problems]

    @property
    def added(self) -> int:
        """Rows that make a new activity."""
        return self.counts.get(ADDED, 0)

    @property
    def updated(self) -> int:
        """Rows that change an activity."""
        return self.counts.get(UPDATED, 0)

    @property
    def unchanged(self) -> int:
        """Rows the plan already holds."""
        return self.counts.get(UNCHANGED, 0)

    @property
    def skipped(self) -> int:
        """Rows inside the tables that are no activities."""
        return self.counts.get(SKIPPED, 0)
