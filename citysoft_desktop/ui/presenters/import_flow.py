"""What the import dialog does between its screens, without the window: read, choose, map, look, make the step.

Everything here is a value or a pure function over values, so that the slow parts run beside the window.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.dates import column_order
from citysoft_desktop.domain.matching.table import (
    Cell,
    RawSheet,
    RawTable,
    cell_text,
    column_letter,
    is_blank,
)
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.exchange_port import ReadOptions
from citysoft_desktop.services.import_model import ImportPreview, ImportProposal, TableProposal
from citysoft_desktop.services.import_rows import find_column
from citysoft_desktop.services.importing import preview, propose

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.exchange_port import TableExchange
    from citysoft_desktop.services.json_plan import ImportPlan

SAMPLE_ROWS = 8
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "cp1250", "cp1251", "cp1254", "cp932", "cp949", "gb18030",
)  # fmt: skip
DELIMITERS = (",", ";", "\t", "|")
DATE_FIELDS = ("start", "end", "agreement_signed", "agreement_expiry")
# Targets of a column in the order they are offered; "" = leave out.
TARGETS = (
    "", "title", "type", "partner", "country", "start", "end", "status", "lead_unit", "description", "notes", "evidence",
    "national_link", "budget", "currency", "own_city", "confidence", "level", "direction", "issue", "agreement_signed",
    "agreement_expiry", "agreement_renewal", "id", "record_id", "year", "custom",
)  # fmt: skip

FixKey = tuple[int, int, str]  # sheet, column, text of the cell


@dataclass(frozen=True)
class Loaded:
    """A file that was read: a table with what its columns seem to mean, or a JSON export with what it would change."""

    path: Path
    name: str
    raw: RawTable | None = None
    proposal: ImportProposal | None = None
    document: ImportPlan | None = None
    problem: FileProblem | None = None  # read, but no table was found: the heading row can still be said
    headings: Mapping[int, int] = field(default_factory=dict)

    @property
    def is_json(self) -> bool:
        """Whether it is a JSON export."""
        return self.document is not None


def load(
    exchange: TableExchange,
    path: Path,
    plan: Plan,
    *,
    options: ReadOptions | None = None,
    headings: Mapping[int, int] | None = None,
) -> Loaded:
    """Read a file and propose what its columns mean.

    Raises:
        FileProblem: whatever the reader refuses.
    """
    from citysoft_desktop.services.whole_plan import read_whole_plan

    document = read_whole_plan(exchange, path)
    if document is not None:
        from citysoft_desktop.services.json_plan import plan_import

        return Loaded(path, path.name, document=plan_import(document, plan))
    raw = exchange.read_table(path, options or ReadOptions())
    return interpret(Loaded(path, path.name, raw=raw), plan, headings or {})


def interpret(loaded: Loaded, plan: Plan, headings: Mapping[int, int]) -> Loaded:
    """Find the tables again, with heading rows a person gave (sheet and row from 0)."""
    assert loaded.raw is not None
    try:
        proposal = propose(loaded.raw, plan, headings=headings)
    except FileProblem as problem:
        if problem.code != "import.no_table":
            raise
        return replace(loaded, proposal=None, problem=problem, headings=dict(headings))
    for number, table in enumerate(proposal.tables):
        if table.sheet_index in headings and not table.included:
            proposal = proposal.with_table(number, included=True)
    if not any(table.included for table in proposal.tables):  # headings in unknown words: ask what they hold
        first = next((n for n, table in enumerate(proposal.tables) if not table.hidden), None)
        if first is not None:
            proposal = proposal.with_table(first, included=True)
    return replace(loaded, proposal=proposal, problem=None, headings=dict(headings))


# -- choose -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a table: headings, row numbers of the file from 1, texts."""

    headers: tuple[str, ...]
    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def sample_of(loaded: Loaded, number: int) -> Sample:
    """The first rows of table ``number``; of the first sheet when no table was found."""
    if loaded.raw is None:
        return Sample((), (), ())
    if loaded.proposal is None or not loaded.proposal.tables:
        sheet = loaded.raw.sheets[0]
        lines = [n for n, row in enumerate(sheet.rows) if any(not is_blank(cell) for cell in row)][
            :SAMPLE_ROWS
        ]
        width = max((len(sheet.rows[n]) for n in lines), default=0)
        columns: tuple[int, ...] = tuple(range(width))
        headers = tuple(column_letter(column) for column in columns)
    else:
        table = loaded.proposal.tables[number]
        sheet = loaded.raw.sheets[table.sheet_index]
        columns = table.area.columns
        headers = tuple(match.header or column_letter(match.index) for match in table.columns)
        lines = []
        for row in range(table.area.first, table.area.last + 1):
            if any(not is_blank(sheet.cell(row, column)) for column in columns):
                lines.append(row)
                if len(lines) == SAMPLE_ROWS:
                    break
    rows = tuple(tuple(_short(sheet.cell(row, column)) for column in columns) for row in lines)
    return Sample(headers, tuple(row + 1 for row in lines), rows)


def _short(cell: Cell) -> str:
    return " ".join(cell_text(cell).split())[:120]


def rows_of(table: TableProposal) -> int:
    """Rows from the first below the headings to the last."""
    return max(0, table.area.last - table.area.first + 1)


# -- map columns ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One source column: ``match`` is exact, values, similar, check, chosen, out or none."""

    index: int
    name: str
    samples: tuple[str, ...]
    target: str
    match: str


def column_rows(table: TableProposal) -> list[ColumnRow]:
    """The columns of a table as the mapping shows them; contacts of persons show no values."""
    return [
        ColumnRow(
            match.index,
            match.header or column_letter(match.index),
            () if match.field == "contact" else match.samples[:3],
            "" if match.field == "contact" else match.field,
            _match_word(match.field, match.how, check=match.check),
        )
        for match in table.columns
    ]


def _match_word(target: str, how: str, *, check: bool) -> str:
    if how == "chosen":
        return "chosen"
    if target == "contact":
        return "persons"
    if check and target:
        return "check"
    if not target:
        return "none"
    return {"exact": "exact", "values": "values"}.get(how, "similar")


def missing(proposal: ImportProposal | None) -> str:
    """Why the file cannot be imported yet: "table", "title", or "" when it can."""
    if proposal is None or not any(table.included for table in proposal.tables):
        return "table"
    for table in proposal.tables:
        fields = {match.field for match in table.columns}
        if table.included and not fields & {"title", "partner", "own_city"}:
            return "title"
    return ""


def ambiguous_dates(loaded: Loaded, number: int) -> list[tuple[str, str]]:
    """(column, example) of the date columns whose day and month could be either way and that show no order."""
    proposal, raw = loaded.proposal, loaded.raw
    if proposal is None or raw is None:
        return []
    table = proposal.tables[number]
    sheet = raw.sheets[table.sheet_index]
    found = []
    for match in table.columns:
        if match.field not in DATE_FIELDS:
            continue
        cells = [sheet.cell(row, match.index) for row in range(table.area.first, table.area.last + 1)]
        order, conflict = column_order(cells)
        if order and not conflict:
            continue
        example = next((cell.strip() for cell in cells if isinstance(cell, str) and _either_way(cell)), "")
        if example:
            found.append((match.header or column_letter(match.index), example))
    return found


def _either_way(text: str) -> bool:
    parts = text.strip().replace("-", "/").replace(".", "/").split("/")
    if len(parts) != 3 or not all(part.strip().isdecimal() for part in parts[:2]):
        return False
    first, second = int(parts[0]), int(parts[1])
    return 1 <= first <= 12 and 1 <= second <= 12 and first != second


def headings_of(proposal: ImportProposal) -> list[str]:
    """Headings of the tables that are read, as spelt in the file, for the condition."""
    names = [
        match.spelt or match.header for table in proposal.tables if table.included for match in table.columns
    ]
    return list(dict.fromkeys(name for name in names if name.strip()))


def values_of(loaded: Loaded, heading: str) -> list[tuple[str, int]]:
    """Values of a column with how often each occurs, the commonest first, at most 50."""
    counts: Counter[str] = Counter()
    if loaded.proposal is None or loaded.raw is None:
        return []
    for table in loaded.proposal.tables:
        column = find_column(table, heading) if table.included else None
        if column is None:
            continue
        sheet = loaded.raw.sheets[table.sheet_index]
        for row in range(table.area.first, table.area.last + 1):
            text = clean_line(cell_text(sheet.cell(row, column)))
            if text:
                counts[text[:120]] += 1
    return counts.most_common(50)


def with_where(proposal: ImportProposal, heading: str, value: str) -> ImportProposal:
    """Read only the rows whose column says ``value``; no heading = all rows."""
    return replace(proposal, where=((heading, value),) if heading else ())


# -- values a person put right ------------------------------------------------------------------------------


def cell_key(text: str) -> str:
    """Form in which two cells say the same."""
    return clean_line(text).casefold()[:120]


def with_fixes(proposal: ImportProposal, fixes: Mapping[FixKey, str]) -> ImportProposal:
    """The proposal over the same table with some words replaced by what a person said they mean."""
    if not fixes:
        return proposal
    raw = proposal.raw
    sheets = list(raw.sheets)
    for number in {key[0] for key in fixes}:
        columns = {key[1] for key in fixes if key[0] == number}
        sheet = sheets[number]
        rows = list(sheet.rows)
        for index, row in enumerate(rows):
            new: list[Cell] | None = None
            for column in columns:
                if column >= len(row) or is_blank(row[column]):
                    continue
                value = fixes.get((number, column, cell_key(cell_text(row[column]))))
                if value is not None:
                    new = new or list(row)
                    new[column] = value
            if new is not None:
                rows[index] = tuple(new)
        sheets[number] = replace(sheet, rows=tuple(rows))
    return replace(proposal, raw=replace(raw, sheets=tuple(sheets)))


def same_word_rows(sheet: RawSheet, table: TableProposal, column: int, text: str) -> int:
    """How many rows of a table say the same in a column."""
    wanted = cell_key(text)
    return sum(
        cell_key(cell_text(sheet.cell(row, column))) == wanted
        for row in range(table.area.first, table.area.last + 1)
    )


def look(proposal: ImportProposal, plan: Plan, fixes: Mapping[FixKey, str]) -> ImportPreview:
    """The preview of a proposal with a person's corrections."""
    return preview(with_fixes(proposal, fixes), plan)
