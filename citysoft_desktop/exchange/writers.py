"""Write a plain table as CSV or XLSX: nothing in it is ever a formula, and the file appears whole or not at all."""

from __future__ import annotations

import io
from pathlib import Path

from citysoft_desktop.exchange.atomic import write_bytes
from citysoft_desktop.exchange.neutral import neutralise
from citysoft_desktop.exchange.workbook_writer import write_workbook
from citysoft_desktop.services.exporting import ExportTable, table_workbook


def csv_text(table: ExportTable) -> str:
    """The table as CSV (RFC 4180, commas, CRLF), cells neutralised and quoted wherever a program could split them."""
    out = io.StringIO()
    for row in (table.columns, *table.rows):
        out.write(",".join(csv_cell(cell) for cell in row))
        out.write("\r\n")
    return out.getvalue()


def csv_cell(text: str) -> str:
    """One cell, neutralised and quoted where a program could split it."""
    safe = neutralise(text)
    if safe and (safe[0] == "'" or safe != safe.strip() or any(sign in safe for sign in ',;\t|"\n\r')):
        return '"' + safe.replace('"', '""') + '"'
    return safe


def write_csv(path: Path, table: ExportTable, *, mark: bool = False) -> None:
    """Write UTF-8 CSV; ``mark`` puts the byte order mark in front that some spreadsheet programs need.

    Raises:
        FileProblem: see ``atomic.write_atomic``.
    """
    write_bytes(path, csv_text(table).encode("utf-8-sig" if mark else "utf-8"))


def write_xlsx(path: Path, table: ExportTable) -> int:
    """Write the table as an XLSX file: full days as dates, amounts as numbers, everything else as text.

    Returns how many cells were longer than a spreadsheet holds (32,767 characters) and had to be cut.

    Raises:
        FileProblem: see ``atomic.write_atomic``.
    """
    return write_workbook(path, table_workbook(table))
