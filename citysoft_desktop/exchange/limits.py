"""How much of a table file is read. Beyond that a file is refused with words, not with a frozen window."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps for reading one table file.

    Attributes:
        max_file: bytes of the file itself.
        max_unpacked: bytes all parts of a zipped spreadsheet may unpack to.
        max_ratio: unpacked to packed size, per part above 1 MB and for the whole file.
        max_entries: parts in the zip.
        max_rows, max_columns: of a spreadsheet; text tables may have ``max_csv_rows``.
        max_cell: characters of one cell.
        memory: bytes of address space of the reading process; ``seconds`` its time.
        max_marks: formulas, comments and links taken from one sheet.
    """

    max_file: int = 20 * MEGABYTE
    max_unpacked: int = 200 * MEGABYTE
    max_ratio: int = 100
    max_entries: int = 2000
    max_rows: int = 20_000
    max_csv_rows: int = 100_000
    max_columns: int = 200
    max_cell: int = 1_000_000
    memory: int = 1024 * MEGABYTE
    seconds: int = 30
    max_marks: int = 20_000


DEFAULT = Limits()

XLSX_LIMITS = DEFAULT

ALL_TABLES = Limits(
    max_file=100 * MEGABYTE,
    max_unpacked=1000 * MEGABYTE,
    max_rows=1_048_576,
    memory=4096 * MEGABYTE,
    seconds=180,
)
"""For a whole plan in one spreadsheet, which may hold hundreds of thousands of rows."""
