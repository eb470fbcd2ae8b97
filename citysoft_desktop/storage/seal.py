"""Digests inside a plan file and the seal over all its bytes: a changed byte is noticed, and where it is.

The table ``file_meta`` holds ``digest.<kind>`` for every kind of record and for the history, and ``seal``: the
words "citysoft-seal:", the plan's id, ":" and 64 hex digits. The digits are the SHA-256 of the whole file with these
64 digits read as zeros. One pass over the bytes tells that nothing changed; only when something did, or when another
program rewrote the file, are the digests of the parts compared.

A plan with a password has a seal of another make, see ``page_seal``.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from citysoft_desktop.storage import cipher, digest, page_seal

MARK = b"citysoft-seal:"
DIGITS = 64
_WHOLE = re.compile(MARK + rb"[0-9a-f-]{36}:([0-9a-f]{64})")
_LENGTH = len(MARK) + 36 + 1 + DIGITS
PREFIX = "digest."

State = Literal["sealed", "matches", "none", "damaged"]
"""sealed: not a byte differs. matches: rewritten, the content is the same. none: a file made before there were
digests. damaged: a part differs."""


def stamp(connection: sqlite3.Connection, known: Mapping[str, str]) -> dict[str, str]:
    """Write the digests of all parts and an empty seal; nothing may be written to the file afterwards.

    ``known`` are digests of parts that did not change since they were worked out. Returns those of all parts.
    """
    plan_id = _plan_id(connection)
    found = {
        part: known.get(part) or digest.part_digest(connection, part) for part in digest.parts(connection)
    }
    rows = [(PREFIX + part, value) for part, value in found.items()]
    rows.append(("seal", f"{MARK.decode()}{plan_id}:{'0' * DIGITS}"))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "DELETE FROM file_meta WHERE key = 'seal' OR substr(key, 1, ?) = ?", (len(PREFIX), PREFIX)
    )
    connection.executemany("INSERT INTO file_meta (key, value) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    return found


def unstamp(connection: sqlite3.Connection) -> None:
    """Take digests and seal out of a private copy whose content is about to be another."""
    connection.execute(
        "DELETE FROM file_meta WHERE key = 'seal' OR substr(key, 1, ?) = ?", (len(PREFIX), PREFIX)
    )


def _plan_id(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM file_meta WHERE key = 'plan_id'").fetchone()
    text = str(row[0]) if row else ""
    return text if re.fullmatch(r"[0-9a-f-]{36}", text) else "00000000-0000-4000-8000-000000000000"


def close_seal(path: Path) -> bool:
    """Fill in the digits of a stamped file; False when the words of a seal stand in it more than once."""
    if cipher.is_sealed(path):
        page_seal.close(path)
        return True
    with path.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as content:
        places = _places(content)
        if len(places) != 1:
            return False
        start = places[0]
        content[start : start + DIGITS] = _sum_without(content, start).encode()
    return True


def unbroken(path: Path) -> bool:
    """Whether the file has exactly one seal and it fits; of a protected one, see ``page_seal``."""
    if cipher.is_sealed(path):
        return page_seal.fits(path)
    with path.open("rb") as stream, contextlib.suppress(ValueError):  # an empty file cannot be mapped
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            places = _places(content)
            if len(places) != 1:
                return False
            start = places[0]
            return content[start : start + DIGITS] == _sum_without(content, start).encode()
    return False


def count(path: Path) -> int:
    """How many seals stand in a file; two means two or more. The pages of a protected one are its seal."""
    if cipher.is_sealed(path):
        return 1
    with path.open("rb") as stream, contextlib.suppress(ValueError):
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return len(_places(content))
    return 0


def _places(content: mmap.mmap) -> list[int]:
    """Where the digits of every seal in the file begin."""
    found: list[int] = []
    at = content.find(MARK)
    while at >= 0 and len(found) < 2:
        match = _WHOLE.match(content[at : at + _LENGTH])
        if match:
            found.append(at + match.start(1))
        at = content.find(MARK, at + 1)
    return found


def _sum_without(content: mmap.mmap, start: int) -> str:
    total = hashlib.sha256()
    with memoryview(content) as view:
        total.update(view[:start])
        total.update(b"0" * DIGITS)
        total.update(view[start + DIGITS :])
    return total.hexdigest()


def stored_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """Digests in a file, by part."""
    rows = connection.execute("SELECT key, value FROM file_meta WHERE substr(key, 1, 7) = 'digest.'")
    return {str(key)[len(PREFIX) :]: str(value) for key, value in rows}


def examine(path: Path, connection: sqlite3.Connection) -> tuple[State, tuple[str, ...]]:
    """State of a file and the parts that differ. ``path`` must be as it came: nothing written to it yet."""
    if unbroken(path):
        return "sealed", ()
    stored = stored_digests(connection)
    sealed = connection.execute("SELECT 1 FROM file_meta WHERE key = 'seal'").fetchone() is not None
    if not stored and not sealed:
        return "none", ()
    wrong = tuple(part for part in digest.parts(connection) if stored.get(part) != _now(connection, part))
    return ("damaged", wrong) if wrong else ("matches", ())


def _now(connection: sqlite3.Connection, part: str) -> str:
    try:
        return digest.part_digest(connection, part)
    except sqlite3.Error:  # text that is no text any more
        return ""
