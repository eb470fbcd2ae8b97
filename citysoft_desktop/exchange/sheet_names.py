"""Names of the sheets of a spreadsheet, without opening it: a look at one bounded list in the file."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path

from citysoft_desktop.exchange.limits import ALL_TABLES, MEGABYTE

_SHEET = re.compile(r'<(?:\w+:)?sheet\s[^<>]*?name="([^"]*)"')
_END = b"PK\x05\x06"
_TAIL = 66_000  # the end record and the longest remark that may follow it


def sheet_names(path: Path) -> frozenset[str]:
    """Names as written in the file (plain letters; others may be escaped); nothing for what is no XLSX or is too large.

    What is in the sheets is read by the limited child only.
    """
    try:
        if not path.is_file() or not _modest(path):
            return frozenset()
        with zipfile.ZipFile(path) as packed, packed.open("xl/workbook.xml") as stream:
            text = stream.read(MEGABYTE).decode("utf-8", "replace")
    except (OSError, KeyError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return frozenset()
    except (zipfile.BadZipFile, zlib.error):
        return frozenset()
    return frozenset(_SHEET.findall(text))


def _modest(path: Path) -> bool:
    """Whether the list of parts is short enough to be read here."""
    size = path.stat().st_size
    if size > ALL_TABLES.max_file:
        return False
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            return False
        stream.seek(max(0, size - _TAIL))
        tail = stream.read()
    place = tail.rfind(_END)
    return place >= 0 and int.from_bytes(tail[place + 12 : place + 16], "little") <= MEGABYTE
