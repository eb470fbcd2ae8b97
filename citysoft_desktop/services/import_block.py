"""A block of cells in memory, as it comes from the clipboard, read by the rules of an import.

    seen = preview_block(rows, plan, fields=("title", "partner", "start"))
    command = to_command(seen, plan)

Nothing is written; ``to_command`` of services/importing.py makes one undoable step of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.columns import CUSTOM, FIELDS, LEAVE_OUT, ColumnMatch
from citysoft_desktop.domain.matching.dates import column_order
from citysoft_desktop.domain.matching.layout import TableArea, heading_score
from citysoft_desktop.domain.matching.table import RawSheet, RawTable, column_letter, is_blank
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.import_model import ImportPreview, ImportProposal, TableProposal
from citysoft_desktop.services.importing import preview, propose
from citysoft_desktop.services.places import PlaceFinder

MAX_ROWS, MAX_COLUMNS = 20_000, 200


def has_headings(rows: Sequence[Sequence[str]]) -> bool:
    """Whether at least half of the filled cells of the first row are words the program knows as headings."""
    if not rows:
        return False
    first = _sheet(rows[:1], "").rows[0]
    filled = sum(not is_blank(cell) for cell in first)
    return 0 < filled <= 2 * heading_score(first, vocabulary())


def propose_block(
    rows: Sequence[Sequence[str]],
    plan: Plan,
    *,
    fields: Sequence[str] | None = None,
    name: str = "clipboard",
    language: str = "",
) -> ImportProposal:
    """How a block of rows would be read.

    ``fields`` says what each column holds, by the names of ``columns.FIELDS``, "custom:NAME" for a field of the plan
    and "" for a column that is left out; the first row is then a record. Without ``fields`` the headings are looked
    for as in a file. Rows of sums and repeated headings are left out as in a file. ``language`` (of synonyms.toml) decides words that mean different things.

    Raises:
        FileProblem: ``table.empty``, ``table.too_many_rows``, ``table.too_many_columns`` or ``import.no_table``.
    """
    if not any(cell.strip() for row in rows for cell in row):
        raise FileProblem("table.empty", name=name)
    if len(rows) > MAX_ROWS:
        raise FileProblem("table.too_many_rows", name=name, limit=MAX_ROWS)
    width = max(len(row) for row in rows)
    if width > MAX_COLUMNS:
        raise FileProblem("table.too_many_columns", name=name, row=0, count=width, limit=MAX_COLUMNS)
    if fields is None:
        return propose(RawTable(name, "csv", (_sheet(rows, name),)), plan)
    names = [*fields, *[LEAVE_OUT] * (width - len(fields))][:width]
    headings = tuple(field.partition(":")[2] or field or column_letter(n) for n, field in enumerate(names))
    sheet = _sheet([headings, *rows], name)
    area = TableArea((0,), 1, len(rows), tuple(range(width)), tuple((text,) for text in headings))
    columns = []
    for number, (field, heading) in enumerate(zip(names, headings, strict=True)):
        order, conflict = column_order(sheet.cell(row, number) for row in range(1, len(rows) + 1))
        known = CUSTOM if field.startswith(CUSTOM) else field if field in FIELDS else LEAVE_OUT
        columns.append(
            ColumnMatch(number, heading, heading, known, "chosen", order="" if conflict else order)
        )
    order, conflict = column_order(
        sheet.cell(row, column.index) for column in columns for row in range(1, len(rows) + 1)
    )
    table = TableProposal(0, name, area, tuple(columns), language, date_order=order, date_conflict=conflict)
    return ImportProposal(RawTable(name, "csv", (sheet,)), (table,))


def preview_block(
    rows: Sequence[Sequence[str]],
    plan: Plan,
    *,
    fields: Sequence[str] | None = None,
    name: str = "clipboard",
    language: str = "",
    places: PlaceFinder | None = None,
) -> ImportPreview:
    """What a block of rows would do to the plan.

    Rows are numbered as in a file, whose row 1 holds the headings: with ``fields`` the first row of the block is row 2.
    """
    return preview(propose_block(rows, plan, fields=fields, name=name, language=language), plan, places)


def _sheet(rows: Sequence[Sequence[str]], name: str) -> RawSheet:
    return RawSheet(name, tuple(tuple(cell if cell.strip() else None for cell in row) for row in rows))
