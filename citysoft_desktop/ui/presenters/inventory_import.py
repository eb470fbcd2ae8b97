"""Small steps of an import dialog that need no window: a pasted table, a chosen value for an unread word."""

from __future__ import annotations

from dataclasses import replace

from citysoft_desktop.domain.matching.table import Cell, RawSheet, RawTable, cell_text
from citysoft_desktop.services.import_model import ImportProposal, PreviewRow
from citysoft_desktop.ui.presenters.inventory_edit import parse_block

CHOICES = {"type": "type", "status": "status", "country": "country"}


def clipboard_table(text: str, name: str) -> RawTable:
    """A block of the clipboard as a table file would give it."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(tuple(cell or None for cell in row) for row in parse_block(text))
    return RawTable(name, "csv", (RawSheet(name, rows),), "utf-8", "\t")


def unread_value(row: PreviewRow) -> tuple[str, str] | None:
    """(field, text) of the first coded value of a row that was not read or only guessed."""
    for problem in row.problems:
        kind = problem.code.partition(".")[0]
        if kind in CHOICES and problem.column and problem.text and problem.level in ("problem", "check"):
            return kind, problem.text
    return None


def with_value(proposal: ImportProposal, sheet_name: str, field: str, text: str, value: str) -> tuple[ImportProposal, int]:
    """Read every cell of a field that says ``text`` as ``value``. Returns the proposal and how many cells changed.

    The file itself is never touched: only the copy in memory is.
    """
    changed = 0
    sheets = list(proposal.raw.sheets)
    for table in proposal.tables:
        if table.sheet != sheet_name:
            continue
        columns = {match.index for match in table.columns if match.field == field}
        sheet = sheets[table.sheet_index]
        rows = []
        for cells in sheet.rows:
            line = list(cells)
            for column in columns:
                if column < len(line) and line[column] is not None and cell_text(line[column]).strip() == text.strip():
                    line[column] = value
                    changed += 1
            rows.append(tuple(line))
        sheets[table.sheet_index] = replace(sheet, rows=tuple(rows))
    return replace(proposal, raw=replace(proposal.raw, sheets=tuple(sheets))), changed
