"""Write a plain table as CSV or XLSX: nothing in it is ever a formula, and the file appears whole or not at all."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

from citysoft_desktop.exchange.atomic import write_atomic, write_bytes
from citysoft_desktop.exchange.neutral import neutralise
from citysoft_desktop.services.exporting import ExportTable

_XLSX_CELL = 32_767
_FIXED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
_WIDTHS = {"title": 48, "partner": 30, "source_url": 40, "national_link": 36, "summary": 40, "note": 40, "lead_unit": 28,
           "record_id": 14}  # fmt: skip
_PLAIN_TYPE = 12


def csv_text(table: ExportTable) -> str:
    """The table as CSV (RFC 4180, commas, CRLF), cells neutralised and quoted wherever a program could split them."""
    out = io.StringIO()
    for row in (table.columns, *table.rows):
        out.write(",".join(_csv_cell(cell) for cell in row))
        out.write("\r\n")
    return out.getvalue()


def _csv_cell(text: str) -> str:
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
    """Write an XLSX file of text cells with a fixed heading row, a filter and readable widths.

    Returns how many cells were longer than a spreadsheet holds (32,767 characters) and had to be cut.

    Raises:
        FileProblem: see ``atomic.write_atomic``.
    """
    cut = 0

    def write(temporary: Path) -> None:
        nonlocal cut
        cut = _fill(temporary, table)

    write_atomic(path, write)
    return cut


@contextlib.contextmanager
def _plain_errors() -> Iterator[None]:
    """The library wraps what the system said (a full disk) into an error of its own."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except FileCreateError as error:
        if error.args and isinstance(error.args[0], OSError):
            raise error.args[0] from None
        raise OSError from None


def _fill(path: Path, table: ExportTable) -> int:
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": False,
    }
    cut = 0
    with _plain_errors(), xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"title": table.title, "created": _FIXED})
        heading = book.add_format({"bold": True, "bottom": 1})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet("Register")
        for column, name in enumerate(table.columns):
            sheet.set_column(column, column, _WIDTHS.get(name, _PLAIN_TYPE + 4))
        sheet.freeze_panes(1, 1)
        for row, cells in enumerate((table.columns, *table.rows)):
            for column, cell in enumerate(cells):
                if not cell:
                    continue
                if _length(cell) > _XLSX_CELL:
                    cut += 1
                    cell = _shortened(cell)
                sheet.write_string(row, column, cell, heading if row == 0 else wrap)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    return cut


def _length(text: str) -> int:
    """Length as spreadsheets count it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _shortened(text: str) -> str:
    while _length(text) > _XLSX_CELL:
        text = text[: len(text) - max(1, (_length(text) - _XLSX_CELL + 1) // 2)]
    return text
