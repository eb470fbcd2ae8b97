"""Looks into backup files: is it what was written, what does it hold.

A copy made a moment ago bears the digests of the plan and a seal over all its bytes; it is verified by opening it and
counting its rows, without making records. Anything else - a plan of an older schema, a file of the second folder, one
that was changed - is a file from outside: vetted in a private copy and read in full.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.storage import cipher, digest, durable, file_format, keyring, reader, seal, vetting


@dataclass(frozen=True, slots=True)
class Seen:
    """What opening a backup showed. ``digest`` is that of the content, ``mark`` also covers history and snapshots."""

    plan_id: str
    digest: str
    mark: str
    counts: Mapping[str, int]
    title: str
    city: str


def verified(path: Path, *, count: bool) -> Seen:
    """Reopen a copy of the open plan: every byte as sealed, the structure sound, all digests there.

    With ``count`` the rows are counted anew and must give the digests of the plan: a second for 200,000 of them, and so
    for those backups nobody waits for.

    Raises:
        FileProblem: ``backup.not_verified``.
        OSError, sqlite3.Error: it cannot be read.
    """
    if not seal.unbroken(path):
        if seal.count(path) == 1:
            raise FileProblem("backup.not_verified")
        count = True  # the words of a seal are in the plan itself: the digests alone speak for it
    with _open(path) as connection:
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        stored, parts = seal.stored_digests(connection), digest.parts(connection)
        if not sound or set(stored) != set(parts):
            raise FileProblem("backup.not_verified")
        if count and any(stored[part] != digest.part_digest(connection, part) for part in parts):
            raise FileProblem("backup.not_verified")
        return _seen(connection, stored)


def as_written(path: Path) -> Seen | None:
    """What a protected backup of ours holds, by the digests in it; None when its key is not known or it is damaged."""
    if keyring.of_file(path) is None or not seal.unbroken(path):
        return None
    try:
        with _open(path) as connection:
            stored = seal.stored_digests(connection)
            return _seen(connection, stored) if set(stored) == set(digest.parts(connection)) else None
    except sqlite3.Error:
        return None


def protected(path: Path) -> bool:
    """Whether a backup has a password."""
    return cipher.is_sealed(path)


def alike(one: Path, other: Path) -> bool:
    """Whether two files have the same password, or none."""
    return keyring.of_file(one) == keyring.of_file(other) and protected(one) == protected(other)


def same_content(one: Path, other: Path) -> bool:
    """Whether two files of one schema hold the same records and history.

    Raises:
        CitySoftError, sqlite3.Error: one cannot be read.
    """
    with _open(one) as first, _open(other) as second:
        parts = digest.parts(first)
        return parts == digest.parts(second) and all(
            digest.part_digest(first, part) == digest.part_digest(second, part) for part in parts
        )


def looked_at(path: Path) -> Seen:
    """Vet a file from outside and read all of it; one of an older schema as it is after bringing it up to date.

    Raises:
        CitySoftError: it is no sound plan.
        OSError, sqlite3.Error: it cannot be read.
    """
    with _private(path, trusted=False) as copy, _open(copy) as connection:
        _plan(connection)
        return _seen(
            connection, {part: digest.part_digest(connection, part) for part in digest.parts(connection)}
        )


def read(path: Path, *, trusted: bool) -> tuple[Plan, str]:
    """The records of a backup and the digest they have; ``trusted``: it lies in our own folder.

    Raises:
        CitySoftError: it is no sound plan.
        OSError, sqlite3.Error: it cannot be read.
    """
    with _private(path, trusted=trusted) as copy, _open(copy) as connection:
        return _plan(connection), digest.content_digest(connection)


def _plan(connection: sqlite3.Connection) -> Plan:
    try:
        return reader.read_plan(connection)
    except (ValueError, TypeError, ArithmeticError):
        raise DamagedFile("backup.damaged") from None


def _seen(connection: sqlite3.Connection, digests: Mapping[str, str]) -> Seen:
    content = digest.whole({kind: value for kind, value in digests.items() if kind in KINDS})
    rest = connection.execute("SELECT id, name, note, digest FROM snapshot ORDER BY id").fetchall()
    mark = json.dumps([content, digests[digest.HISTORY], rest], ensure_ascii=True)
    counts = {}
    for kind in KINDS:
        number = int(connection.execute(f"SELECT count(*) FROM {kind}").fetchone()[0])  # noqa: S608 - our own names
        if number:
            counts[kind] = number
    return Seen(
        _text(connection, "SELECT value FROM file_meta WHERE key = 'plan_id'"),
        content,
        hashlib.sha256(mark.encode()).hexdigest(),
        counts,
        _text(connection, "SELECT title FROM plan_info"),
        _text(connection, "SELECT name FROM city"),
    )


def _text(connection: sqlite3.Connection, ask: str) -> str:
    row = connection.execute(ask).fetchone()
    return str(row[0]) if row and row[0] is not None else ""


@contextlib.contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(file_format.connect(path, read_only=True)) as connection:
        yield connection


@contextlib.contextmanager
def _private(path: Path, *, trusted: bool) -> Iterator[Path]:
    """The file itself, when it is ours and as it was written; else a vetted private copy, brought up to date."""
    if trusted and file_format.read_header(path) == file_format.SCHEMA_VERSION and seal.unbroken(path):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="citysoft-") as folder:
        copy = Path(folder) / "copy.citysoft"
        durable.copy_in(path, copy)
        vetting.vet(copy)
        version = file_format.read_header(copy)
        if version < file_format.SCHEMA_VERSION:
            from citysoft_desktop.storage.migrations import runner

            with contextlib.closing(file_format.connect(copy, read_only=False)) as connection:
                runner.migrate(connection, version)
                seal.unstamp(connection)
        yield copy
