"""The seal of a plan with a password: one pass over its bytes tells that nothing was rewritten since it was published.

Every page carries a proof, but a page that another program wrote with the password carries one, too. So the row ``seal``
ends in the SHA-256 of all pages but two: the first, which counts every change, and the one the row itself stands on. These
two are proven when the row is read. Where the digits cannot be closed so, the digests of all parts speak for the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import re
import sqlite3
from pathlib import Path

from citysoft_desktop.storage import cipher, keyring

PAGE = cipher.PAGE
PROOF = 80
"""Bytes at the end of a page that are new whenever it is written."""
_CLOSED = re.compile(r"(.*:)([0-9a-f]{64}):([0-9]{8})\Z")
_OPEN = re.compile(r"(.*:)[0-9a-f]{64}(?::[0-9]{8})?\Z")


def close(path: Path) -> None:
    """Fill in the digits of a stamped file; it stays without where they cannot be filled in.

    Raises:
        sqlite3.Error, OSError: it cannot be read or written.
    """
    key = keyring.of_file(path)
    if key is None:
        return
    with contextlib.closing(cipher.connect(path, "mode=rw", key)) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")  # a private file that is synced as a whole later
        connection.execute("PRAGMA synchronous=OFF")
        row = connection.execute("SELECT value FROM file_meta WHERE key = 'seal'").fetchone()
        match = _OPEN.match(str(row[0])) if row else None
        if match is None:
            return
        seen = []
        for digit in "0f":  # which pages writing the row changes
            _write(connection, f"{match[1]}{digit * 64}:{0:08d}")
            seen.append(_proofs(path))
        first, second = seen
        changed = [number for number, proof in enumerate(second) if first[number : number + 1] != [proof]]
        if len(first) != len(second) or len(changed) != 2 or changed[0] != 0:
            return
        digits = _sum_without(path, changed[1])
        _write(connection, f"{match[1]}{digits}:{changed[1]:08d}")


def fits(path: Path) -> bool:
    """Whether a protected file is, page for page, as it was published."""
    key = keyring.of_file(path)
    if key is None:
        return False
    try:
        with contextlib.closing(cipher.connect(path, "mode=ro&immutable=1", key)) as connection:
            row = connection.execute("SELECT value FROM file_meta WHERE key = 'seal'").fetchone()
    except sqlite3.Error:
        return False
    match = _CLOSED.match(str(row[0])) if row else None
    return match is not None and _sum_without(path, int(match[3])) == match[2]


def _write(connection: sqlite3.Connection, value: str) -> None:
    connection.execute("UPDATE file_meta SET value = ? WHERE key = 'seal'", (value,))


def _proofs(path: Path) -> list[bytes]:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return [content[end - PROOF : end] for end in range(PAGE, len(content) + 1, PAGE)]


def _sum_without(path: Path, page: int) -> str:
    """SHA-256 of a file without its first page and another one, both counted from 0."""
    total = hashlib.sha256()
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        with memoryview(content) as view:
            total.update(view[PAGE : page * PAGE])
            total.update(view[(page + 1) * PAGE :])
    return total.hexdigest()
