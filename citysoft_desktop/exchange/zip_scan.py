"""Look into a zipped spreadsheet before anything opens it: bombs, macros, nested archives, and what kind it is."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.limits import MEGABYTE, Limits

_NESTED = frozenset(
    {".zip", ".xlsx", ".xlsm", ".xlsb", ".docx", ".docm", ".pptx", ".ods", ".odt", ".jar", ".7z"}
)
_PACKED = (b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b\x08", b"MZ", b"\x7fELF", b"\xd0\xcf\x11\xe0")
ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


def scan(path: Path, limits: Limits) -> str:
    """``xlsx`` or ``ods``.

    Raises:
        FileProblem: ``table.damaged``, ``table.too_large``, ``table.unsafe``, ``table.macro``, ``table.encrypted``
            or ``table.not_a_table``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check_sizes(path, entries, limits)
            _check_parts(path, archive, entries)
            return _kind(path, archive, {entry.filename for entry in entries})
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, RuntimeError) as problem:
        raise FileProblem("table.damaged", name=path.name) from problem


def _check_sizes(path: Path, entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.max_entries:
        raise FileProblem("table.unsafe", name=path.name)
    total = packed = 0
    for entry in entries:
        parts = PurePosixPath(entry.filename.replace("\\", "/"))
        if ".." in parts.parts or parts.is_absolute() or ":" in entry.filename:
            raise FileProblem("table.unsafe", name=path.name)
        if parts.suffix.lower() in _NESTED:
            raise FileProblem("table.nested", name=path.name)
        if entry.flag_bits & 0x1:
            raise FileProblem("table.encrypted", name=path.name)
        total += entry.file_size
        packed += entry.compress_size
        if entry.file_size > MEGABYTE and entry.file_size > limits.max_ratio * max(entry.compress_size, 1):
            raise FileProblem("table.too_large", name=path.name, limit=limits.max_unpacked // MEGABYTE)
    if total > limits.max_unpacked or (total > MEGABYTE and total > limits.max_ratio * max(packed, 1)):
        raise FileProblem("table.too_large", name=path.name, limit=limits.max_unpacked // MEGABYTE)


def _check_parts(path: Path, archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> None:
    """Whatever a part is called: no archive and no program is packed inside."""
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels", "/")):
            continue
        with archive.open(entry) as part:
            start = part.read(8)
        if start.startswith(_PACKED):
            raise FileProblem("table.nested", name=path.name)


def _kind(path: Path, archive: zipfile.ZipFile, names: set[str]) -> str:
    lower = {name.lower() for name in names}
    if "mimetype" in names and archive.read("mimetype")[:200].startswith(ODS_TYPE):
        return "ods"
    if "[content_types].xml" not in lower:
        raise FileProblem("table.not_a_table", name=path.name)
    content = next(name for name in names if name.lower() == "[content_types].xml")
    if archive.getinfo(content).file_size > 5 * MEGABYTE:
        raise FileProblem("table.unsafe", name=path.name)
    types = archive.read(content).lower()
    if any(name.endswith("vbaproject.bin") for name in lower) or b"macroenabled" in types:
        raise FileProblem("table.macro", name=path.name)
    if any(name.endswith("workbook.bin") for name in lower) or b"sheet.binary" in types:
        raise FileProblem("table.macro", name=path.name)
    if (
        not any(name.endswith("xl/workbook.xml") for name in lower)
        and b"spreadsheetml.sheet.main" not in types
    ):
        raise FileProblem("table.not_a_table", name=path.name)
    return "xlsx"
