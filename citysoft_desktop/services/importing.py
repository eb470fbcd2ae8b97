"""From a table somebody keeps to activities of the plan: propose, preview, and one undoable command.

``propose`` says what the columns seem to mean, ``preview`` what would happen to every row, ``to_command`` makes the
change. Nothing is guessed silently: a doubtful reading is marked, a value that cannot be read is left out and told.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.base.watching import CHUNK, expect
from citysoft_desktop.base.watching import done as watched
from citysoft_desktop.domain.activity import CustomField
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.columns import ColumnMatch, ValueTests, is_own_shape, match_columns
from citysoft_desktop.domain.matching.dates import MONTH_FIRST, column_order, may_turn
from citysoft_desktop.domain.matching.layout import TableArea, find_tables, table_at
from citysoft_desktop.domain.matching.table import RawSheet, RawTable, TableWarning, cell_text, is_blank
from citysoft_desktop.domain.matching.values import is_country
from citysoft_desktop.domain.matching.vocabulary import Vocabulary, key, vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.import_apply import ImportRows, build_command
from citysoft_desktop.services.import_match import Matcher
from citysoft_desktop.services.import_model import (
    SKIPPED,
    Condition,
    Draft,
    ImportPreview,
    ImportProposal,
    PreviewRow,
    SkippedRow,
    TableProposal,
)
from citysoft_desktop.services.import_rows import RowReader, find_column
from citysoft_desktop.services.places import PlaceFinder

__all__ = ["propose", "preview", "to_command", "parse_where", "ImportProposal", "ImportPreview", "ImportRows"]

_DATE_FIELDS = ("start", "end", "agreement_signed", "agreement_expiry")
_RUNNING = frozenset(
    key(word)
    for word in "no. nr # number n° no numéro n.º núm. número nr. lfd. nummer n. numero lp. numer 번호 연번 순번 番号 No. 通番 序号 الرقم م sıra volgnummer".split()
) | {key("lfd. nr."), key("sıra no")}
_MONTH_FIRST_HOMES = ("US", "PH", "FM", "MH", "PW")


def parse_where(text: str) -> Condition:
    """``COLUMN=VALUE`` as (column, value).

    Raises:
        FileProblem: ``import.where_form`` when there is no ``=`` or no column.
    """
    column, sign, value = text.partition("=")
    if not sign or not column.strip():
        raise FileProblem("import.where_form", text=text)
    return column.strip(), value.strip()


def propose(
    raw: RawTable,
    plan: Plan,
    *,
    where: Iterable[Condition] | None = None,
    headings: Mapping[int, int] | None = None,
    depths: Mapping[int, int] | None = None,
    remembered: Mapping[str, str] | None = None,
) -> ImportProposal:
    """Find the tables of a file and say what their columns mean.

    ``headings`` gives sheet to (last) heading row, both from 0, where a person said it; such a sheet holds one table.
    ``depths`` gives how many rows the headings of such a sheet take, 1 or 2; without it the program looks.
    ``remembered`` are columns matched by a person before, by ``columns.heading_keys``.
    Hidden sheets and tables without a title or partner column are offered but not read unless chosen.

    Raises:
        FileProblem: ``import.no_table`` when no heading row is found, ``import.where_column`` when a condition names
            a column no table has.
    """
    words = vocabulary()
    conditions = tuple(where or ())
    custom = [field.name for field in plan.table(CustomField).values() if field.applies_to == "activity"]
    tables: list[TableProposal] = []
    for number, sheet in enumerate(raw.sheets):
        if headings and number in headings:
            said = table_at(sheet, headings[number], words, (depths or {}).get(number, 0))
            areas = [said] if said is not None else []
        else:
            areas = find_tables(sheet, words)
        tables.extend(_table(number, sheet, area, words, plan, custom, remembered) for area in areas)
    if not tables:
        raise FileProblem("import.no_table", name=raw.name)
    for column, _ in conditions:
        if all(find_column(table, column) is None for table in tables):
            raise FileProblem("import.where_column", name=raw.name, column=column)
    warnings = list(raw.warnings)
    for table in tables:
        if table.included:
            warnings.extend(_column_warnings(table))
    return ImportProposal(raw, tuple(tables), conditions, tuple(warnings))


def _table(
    number: int,
    sheet: RawSheet,
    area: TableArea,
    words: Vocabulary,
    plan: Plan,
    custom: Sequence[str],
    remembered: Mapping[str, str] | None,
) -> TableProposal:
    columns, language = match_columns(sheet, area, words, ValueTests(is_country), custom, remembered)
    fields = {match.field for match in columns}
    default_type = ""
    if "type" not in fields and "partner" in fields:
        heading = next(match.spelt for match in columns if match.field == "partner")
        hit = words.type_of(heading, language)
        if ("own_city" in fields and "title" not in fields) or (
            hit is not None and hit.how == "exact" and hit.value == "sister_city"
        ):
            default_type = "sister_city"
    order, conflict = _date_order(sheet, area, columns, plan.home)
    id_column = next((match for match in columns if match.field == "id"), None)
    return TableProposal(
        number,
        sheet.name,
        area,
        columns,
        language,
        included=not sheet.hidden and bool(fields & {"title", "partner"}),
        hidden=sheet.hidden,
        default_type=default_type,
        date_order=order,
        date_conflict=conflict,
        own_shape=is_own_shape(area),
        running_ids=id_column is not None and key(id_column.spelt) in _RUNNING,
    )


def _date_order(
    sheet: RawSheet, area: TableArea, columns: tuple[ColumnMatch, ...], home: str
) -> tuple[str, bool]:
    """Day or month first, from all date-like columns of the table; the home country decides only where none shows it."""
    cells = [
        sheet.cell(row, match.index)
        for match in columns
        if match.field in _DATE_FIELDS or not match.field
        for row in range(area.first, area.last + 1)
    ]
    order, conflict = column_order(cells)
    starts = [match.index for match in columns if match.field in _DATE_FIELDS]
    own, _ = column_order(
        sheet.cell(row, index) for index in starts for row in range(area.first, area.last + 1)
    )
    if own:
        return own, conflict
    if order:
        return order, conflict
    if home not in _MONTH_FIRST_HOMES:
        return "", False
    return MONTH_FIRST, any(may_turn(cell) for cell in cells)


def _column_warnings(table: TableProposal) -> list[TableWarning]:
    found = []
    for match in table.columns:
        place = {"sheet": table.sheet, "column": match.header, "field": match.field}
        if match.field == "contact":
            found.append(TableWarning("column.contact", place))
        elif not match.field and match.samples:
            found.append(TableWarning("column.left_out", place))
        elif match.check:
            found.append(TableWarning("column.check", place))
    if table.date_conflict:
        found.append(TableWarning("column.date_order", {"sheet": table.sheet, "order": table.date_order}))
    return found


def preview(
    proposal: ImportProposal,
    plan: Plan,
    places: PlaceFinder | None = None,
    today: dt.date | None = None,
) -> ImportPreview:
    """What the proposal would do to the plan, row by row.

    ``places`` is the gazetteer: with it a former state is read as the present one in which the partner lies.
    ``today`` tells which agreements have expired.
    """
    with paused():
        return _preview(proposal, plan, places, today)


def _preview(
    proposal: ImportProposal, plan: Plan, places: PlaceFinder | None, today: dt.date | None
) -> ImportPreview:
    words = vocabulary()
    codes = _codes(plan)
    labels = {entry.slug: entry.label for entry in plan.framework.types}
    drafts: list[Draft] = []
    running: list[bool] = []
    left_out: list[SkippedRow] = []
    filtered = 0
    for table in proposal.tables:
        if not table.included:
            continue
        sheet = proposal.raw.sheets[table.sheet_index]
        if any(find_column(table, column) is None for column, _ in proposal.where):
            continue
        left_out.extend(_outside(sheet, table, _end_of_earlier(proposal, table)))
        reader = RowReader(
            sheet, table, words, codes=codes, type_labels=labels, home=plan.home, places=places
        )
        reader.today = today
        size = table.area.last - table.area.first + 1
        expect(size)
        for number, item in enumerate(reader.rows(proposal.where), 1):
            if number % CHUNK == 0:
                watched(CHUNK)
            if item is None:
                filtered += 1
            elif isinstance(item, SkippedRow):
                left_out.append(item)
            else:
                drafts.append(item)
                running.append(table.running_ids)
    matcher = Matcher(plan, proposal.key, proposal.decisions)
    rows: tuple[PreviewRow, ...] = tuple(matcher.rows(drafts, running))
    counts = Counter(row.outcome for row in rows)
    counts[SKIPPED] += sum(item.counts for item in left_out)
    warnings = list(proposal.raw.warnings)
    for table in proposal.tables:
        if table.included:
            warnings.extend(_column_warnings(table))
    return ImportPreview(proposal, rows, tuple(left_out), filtered, tuple(warnings), dict(counts))


def _codes(plan: Plan) -> dict[str, dict[str, str]]:
    """Dimension -> folded code or label -> code, for the columns that hold codes."""
    found: dict[str, dict[str, str]] = {}
    for dimension in plan.framework.dimensions:
        name = {"issue_area": "issue", "issues": "issue"}.get(dimension.key, dimension.key)
        if name in ("level", "direction", "issue"):
            table = found.setdefault(name, {})
            for code in dimension.codes:
                table[fold(code.slug)] = code.slug
                table[fold(code.label)] = code.slug
    return found


def _end_of_earlier(proposal: ImportProposal, table: TableProposal) -> int:
    """First row below the tables that stand above this one on its sheet."""
    earlier = [
        other.area.last + 1
        for other in proposal.tables
        if other.sheet_index == table.sheet_index and other.area.last < table.area.header_rows[0]
    ]
    return max(earlier, default=0)


def _outside(sheet: RawSheet, table: TableProposal, begin: int) -> list[SkippedRow]:
    """Lines above the headings and notes in the margins: listed, never read."""
    found = []
    area = table.area
    inside = set(area.columns)
    width = max((len(row) for row in sheet.rows[begin : area.last + 1]), default=0)
    margins = [column for column in range(width) if column not in inside]
    for number in range(begin, area.header_rows[0]):
        text = next((cell_text(cell) for cell in sheet.rows[number] if not is_blank(cell)), "")
        if text:
            found.append(SkippedRow(sheet.name, number + 1, "title", clean_line(text)[:120]))
    if margins:
        for number in range(area.header_rows[0], area.last + 1):
            for column in margins:
                cell = sheet.cell(number, column)
                if not is_blank(cell):
                    found.append(
                        SkippedRow(sheet.name, number + 1, "margin", clean_line(cell_text(cell))[:120])
                    )
    return found


def to_command(
    preview: ImportPreview, plan: Plan, *, leave_out: frozenset[tuple[str, int]] = frozenset()
) -> ImportRows:
    """One undoable command for the rows of a preview made on the same plan.

    ``leave_out`` names (sheet, row) of rows the user does not want.
    """
    rows = [row for row in preview.rows if (row.draft.sheet, row.row) not in leave_out]
    with paused():
        return build_command(rows, plan, preview.proposal.raw.name)
