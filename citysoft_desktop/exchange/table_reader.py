"""Read any table file: what it is, is decided by its content, never by its name."""

from __future__ import annotations

from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import RawTable
from citysoft_desktop.exchange.csv_reader import read_csv
from citysoft_desktop.exchange.limits import DEFAULT, MEGABYTE, Limits
from citysoft_desktop.exchange.sheet_reader import read_sheets

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ",
)


def read_table(path: Path, *, encoding: str = "", delimiter: str = "", limits: Limits = DEFAULT) -> RawTable:
    """Read a CSV, TSV, XLSX, ODS or XLS file whole.

    Raises:
        FileProblem: ``table.not_found``, ``table.directory``, ``table.denied``, ``table.empty``, ``table.too_large``,
            ``table.is_plan``, ``table.not_a_table``, ``table.web_page`` and those of csv_reader and sheet_reader.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise FileProblem("table.directory", name=path.name)
        if path.exists() and not path.is_file():  # a pipe or device would be waited for without end
            raise FileProblem("table.not_a_table", name=path.name)
        size = path.stat().st_size
        if size == 0:
            raise FileProblem("table.empty", name=path.name)
        if size > limits.max_file:
            raise FileProblem("table.too_large", name=path.name, limit=limits.max_file // MEGABYTE)
        with path.open("rb") as stream:
            data = stream.read(limits.max_file + 1)
    except FileNotFoundError as problem:
        raise FileProblem("table.not_found", name=path.name) from problem
    except (OSError, ValueError) as problem:
        raise FileProblem("table.denied", name=path.name) from problem
    if data.startswith(b"PK") or data.startswith(_OLE2):
        return read_sheets(path, limits)
    if data.startswith(b"SQLite format 3\0"):
        raise FileProblem("table.is_plan", name=path.name)
    if data.startswith(_FOREIGN):
        raise FileProblem("table.not_a_table", name=path.name)
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        raise FileProblem("table.web_page", name=path.name)
    return read_csv(path, data, limits, encoding=encoding, delimiter=delimiter)
