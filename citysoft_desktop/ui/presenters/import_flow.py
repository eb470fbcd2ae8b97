"""What the import dialog does between its screens, without the window: read, choose, map, look, make the step.

Everything here is a value or a pure function over values, so that the slow parts run beside the window.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.columns import heading_keys
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
from citysoft_desktop.services.exchange_port import AS_GUESSED, ReadOptions
from citysoft_desktop.services.import_model import ImportPreview, ImportProposal, TableProposal
from citysoft_desktop.services.import_rows import find_column
from citysoft_desktop.services.importing import preview, propose

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.exchange_port import TableExchange
    from citysoft_desktop.services.json_plan import ImportPlan
    from citysoft_desktop.services.places import PlaceFinder

SAMPLE_ROWS = 8
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "cp1250", "cp1251", "koi8-r",
    "cp1253", "cp1254", "cp1256", "cp932", "euc_jp", "cp949", "gb18030", "big5", "cp850", "mac-roman",
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
    depths: Mapping[int, int] = field(default_factory=dict)
    remembered: Mapping[str, str] = field(default_factory=dict)
    options: ReadOptions = AS_GUESSED

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
    remembered: Mapping[str, str] | None = None,
) -> Loaded:
    """Read a file and propose what its columns mean; ``remembered`` are columns a person matched before.

    Raises:
        FileProblem: whatever the reader refuses.
    """
    from citysoft_desktop.services.whole_plan import read_whole_plan

    document = read_whole_plan(exchange, path)
    if document is not None:
        from citysoft_desktop.services.json_plan import plan_import

        return Loaded(path, path.name, document=plan_import(document, plan))
    options = options or AS_GUESSED
    raw = exchange.read_table(path, options)
    begun = Loaded(path, path.name, raw=raw, options=options, remembered=dict(remembered or {}))
    return interpret(begun, plan, headings or {})


def interpret(
    loaded: Loaded, plan: Plan, headings: Mapping[int, int], depths: Mapping[int, int] | None = None
) -> Loaded:
    """Find the tables again, with heading rows a person gave (sheet and row from 0) and how many rows they take."""
    raw = loaded.raw
    assert raw is not None
    loaded = replace(loaded, headings=dict(headings), depths=dict(depths or {}))
    try:
        proposal = propose(raw, plan, headings=headings, depths=loaded.depths, remembered=loaded.remembered)
    except FileProblem as problem:
        if problem.code != "import.no_table":
            raise
        return replace(loaded, proposal=None, problem=problem)
    for number, table in enumerate(proposal.tables):
        if table.sheet_index in headings and not table.included:
            proposal = proposal.with_table(number, included=True)
    if not any(table.included for table in proposal.tables):  # headings in unknown words: ask what they hold
        first = next((n for n, table in enumerate(proposal.tables) if not table.hidden), None)
        if first is not None:
            proposal = proposal.with_table(first, included=True)
    return replace(loaded, proposal=proposal, problem=None)


# -- choose -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a table: headings, row numbers of the file from 1, texts."""

    headers: tuple[str, ...]
    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def bare_sheets(loaded: Loaded) -> list[int]:
    """Sheets that hold something but no table with headings was found in."""
    if loaded.raw is None:
        return []
    tables = loaded.proposal.tables if loaded.proposal is not None else ()
    with_table = {table.sheet_index for table in tables}
    return [
        number
        for number, sheet in enumerate(loaded.raw.sheets)
        if number not in with_table and any(not is_blank(cell) for row in sheet.rows for cell in row)
    ]


def sheet_of(loaded: Loaded, number: int) -> int:
    """The sheet of entry ``number`` of the list of tables, behind which the bare sheets stand."""
    tables = loaded.proposal.tables if loaded.proposal is not None else ()
    if 0 <= number < len(tables):
        return tables[number].sheet_index
    bare = bare_sheets(loaded)
    place = max(0, number - len(tables))
    return bare[place] if place < len(bare) else 0


def sample_of(loaded: Loaded, number: int) -> Sample:
    """The first rows of table ``number``; behind the tables come the sheets without one, shown as they are."""
    if loaded.raw is None:
        return Sample((), (), ())
    if loaded.proposal is None or number >= len(loaded.proposal.tables):
        sheet = loaded.raw.sheets[sheet_of(loaded, number)]
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
    """One source column: ``match`` is exact, values, similar, check, chosen, remembered, persons or none."""

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
    if how in ("chosen", "remembered"):
        return how
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


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """A column whose day and month could stand either way; ``order`` is the answer so far, "" when there is none."""

    column: int
    name: str
    example: str
    order: str


def ambiguous_dates(loaded: Loaded, number: int) -> list[DateQuestion]:
    """The date columns of a table that show no order of day and month themselves."""
    proposal, raw = loaded.proposal, loaded.raw
    if proposal is None or raw is None:
        return []
    table = proposal.tables[number]
    sheet = raw.sheets[table.sheet_index]
    said = dict(table.date_orders)
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
            answer = said.get(match.index, "" if table.date_conflict else table.date_order)
            found.append(
                DateQuestion(match.index, match.header or column_letter(match.index), example, answer)
            )
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


# -- how a row is recognised ------------------------------------------------------------------------------

KEYS: tuple[tuple[str, ...], ...] = (
    (), ("id",), ("title",), ("partner",), ("title", "partner"), ("type", "partner"), ("title", "start"),
)  # fmt: skip


def keys_of(proposal: ImportProposal) -> list[tuple[str, ...]]:
    """The keys that can be chosen: those whose fields some table that is read holds; () is the program's own."""
    fields = {match.field for table in proposal.tables if table.included for match in table.columns}
    return [key for key in KEYS if set(key) <= fields]


# -- what is remembered -----------------------------------------------------------------------------------

REMEMBERED = 400
"""So many headings are remembered; the oldest are forgotten."""


def to_remember(before: Mapping[str, str], proposal: ImportProposal) -> dict[str, str]:
    """What is remembered after an import: the columns a person chose, the newest last."""
    found = dict(before)
    for table in proposal.tables:
        if not table.included:
            continue
        for match, name in zip(table.columns, heading_keys(table.area), strict=True):
            if match.how == "chosen" and name:
                found.pop(name, None)
                found[name] = match.field
    return dict(list(found.items())[-REMEMBERED:])


def uses_memory(proposal: ImportProposal) -> bool:
    """Whether a column is read as a person chose before."""
    return any(match.how == "remembered" for table in proposal.tables for match in table.columns)


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


def look(
    proposal: ImportProposal,
    plan: Plan,
    fixes: Mapping[FixKey, str],
    places: PlaceFinder | None = None,
    today: dt.date | None = None,
) -> ImportPreview:
    """The preview of a proposal with a person's corrections."""
    return preview(with_fixes(proposal, fixes), plan, places, today)
