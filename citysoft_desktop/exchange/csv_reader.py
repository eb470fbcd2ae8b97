"""Read a text table (CSV, TSV) of any of the shapes offices save: encodings, separators, quoted line ends."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import Cell, RawSheet, RawTable, TableWarning, column_letter
from citysoft_desktop.exchange.csv_encoding import detect_delimiter, detect_encoding
from citysoft_desktop.exchange.limits import Limits
from citysoft_desktop.exchange.neutral import restore

_CONTROLS = frozenset(range(0x20)) - {0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B}


def read_csv(path: Path, data: bytes, limits: Limits, *, encoding: str = "", delimiter: str = "") -> RawTable:
    """The one sheet of a text table. ``encoding`` and ``delimiter`` override what the bytes suggest.

    Raises:
        FileProblem: ``table.empty``, ``table.not_a_table``, ``table.encoding``, ``table.too_many_rows``,
            ``table.too_many_columns``, ``table.cell_too_long`` or ``table.open_quote``, with row and column.
    """
    if not data.strip():
        raise FileProblem("table.empty", name=path.name)
    head = data[:65536]
    codec = encoding or detect_encoding(data)
    if not codec.startswith("utf-16") and not codec.startswith("utf-32"):
        if sum(head.count(bytes([byte])) for byte in _CONTROLS) > len(head) // 50:
            raise FileProblem("table.not_a_table", name=path.name)
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, LookupError) as problem:
        raise FileProblem("table.encoding", name=path.name, encoding=codec) from problem
    text = text.removeprefix("\ufeff")
    warnings: list[TableWarning] = []
    if "\0" in text:
        warnings.append(TableWarning("table.nul", {"count": text.count("\0")}))
        if text.count("\0") > len(text) // 20:
            raise FileProblem("table.not_a_table", name=path.name)
        text = text.replace("\0", "")
    if not text.strip():
        raise FileProblem("table.empty", name=path.name)
    found, sep_line = detect_delimiter(text, tabs_expected=path.suffix.lower() in (".tsv", ".tab"))
    separator = delimiter or found
    rows = _rows(path, text, separator, limits)
    if sep_line and rows:
        rows[0] = ()
    sheet = RawSheet(path.stem, tuple(rows))
    return RawTable(path.name, "csv", (sheet,), codec, separator, tuple(warnings))


def _rows(path: Path, text: str, separator: str, limits: Limits) -> list[tuple[Cell, ...]]:
    old_limit = csv.field_size_limit(limits.max_cell)
    rows: list[tuple[Cell, ...]] = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        for number, cells in enumerate(reader, 1):
            if number > limits.max_csv_rows:
                raise FileProblem("table.too_many_rows", name=path.name, limit=limits.max_csv_rows)
            while cells and not cells[-1]:
                cells.pop()
            if len(cells) > limits.max_columns:
                raise FileProblem(
                    "table.too_many_columns",
                    name=path.name,
                    row=number,
                    count=len(cells),
                    limit=limits.max_columns,
                )
            rows.append(
                tuple((restore(cell) if cell[0] == "'" else cell) if cell else None for cell in cells)
            )
    except csv.Error as problem:
        column = _column_of_long_cell(text, separator, len(rows), limits)
        raise FileProblem(
            "table.cell_too_long", name=path.name, row=len(rows) + 1, column=column, limit=limits.max_cell
        ) from problem
    finally:
        csv.field_size_limit(old_limit)
    _check_quotes(path, text, rows)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _column_of_long_cell(text: str, separator: str, row: int, limits: Limits) -> str:
    """Letter of the column that broke the limit, read again without one."""
    csv.field_size_limit(len(text) + 1)
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator)):
        if number == row:
            for column, cell in enumerate(cells):
                if len(cell) > limits.max_cell:
                    return column_letter(column)
    return "A"


def _check_quotes(path: Path, text: str, rows: list[tuple[Cell, ...]]) -> None:
    """A quote that is never closed swallows the rest of the file into one cell: say where."""
    if not rows or text.count('"') % 2 == 0:
        return
    last = rows[-1]
    for column, cell in enumerate(last):
        if isinstance(cell, str) and cell.count("\n") >= 1 and text.rstrip().endswith(cell.rstrip()[-40:]):
            raise FileProblem("table.open_quote", name=path.name, row=len(rows), column=column_letter(column))
