"""Our own digest over the content of a plan: SQLite does not notice a changed byte inside a value."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KINDS, LATER_KINDS
from citysoft_desktop.domain.written import in_order, written
from citysoft_desktop.storage.reader import select_sql

HISTORY = "history"
_BATCH = 2000
_row = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr).encode
_rows = json.JSONEncoder(ensure_ascii=False, separators=("\x1f", ":"), default=repr).encode
"""A damaged file may hold bytes where text belongs; they have a digest too."""


def section_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """SHA-256 per kind of record. The history is not content and is left out."""
    return {kind: part_digest(connection, kind) for kind in sorted(KINDS) if _columns(connection, kind)}


def parts(connection: sqlite3.Connection) -> list[str]:
    """What the digests stored in a file cover: the kinds its schema has, and the history."""
    return [*(kind for kind in sorted(KINDS) if _columns(connection, kind)), HISTORY]


def part_digest(connection: sqlite3.Connection, part: str) -> str:
    """SHA-256 of one kind of record, or of the history.

    A file of an older schema is read with the columns it has, so that its digests can be compared before it is
    brought up to date.

    Raises:
        sqlite3.Error: the part cannot be read.
    """
    if part == HISTORY:
        total = hashlib.sha256(part.encode())
        query = (
            "SELECT seq, command, label, params, who, at, state, merge_key, images FROM history ORDER BY seq"
        )
        for *facts, images in connection.execute(query):
            total.update(_row(facts).encode("utf-8", "surrogatepass"))
            total.update(images if isinstance(images, bytes) else repr(images).encode())
            total.update(b"\n")
        return total.hexdigest()
    return _section(part, connection.execute(select_sql(part, "id", _columns(connection, part))))


def _columns(connection: sqlite3.Connection, kind: str) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (kind,)))


def _section(kind: str, rows: Iterable[Sequence[Any]]) -> str:
    total = hashlib.sha256(kind.encode())
    rest = iter(rows)
    while batch := list(islice(rest, _BATCH)):
        # One call for many rows. The separator is a control character, which JSON never leaves bare inside a text: so
        # what stands between two rows and between two values can be told apart and put right afterwards.
        lines = _rows(batch)[1:-1].replace("]\x1f[", "]\n[").replace("\x1f", ",")
        total.update(lines.encode("utf-8", "surrogatepass"))
        total.update(b"\n")
    return total.hexdigest()


def plan_digest(plan: Plan) -> str:
    """The content digest a file with exactly this content has, worked out without one."""
    return whole({kind: _of_records(kind, plan.records(kind)) for kind in sorted(KINDS)})


def _of_records(kind: str, records: Mapping[str, Record]) -> str:
    total = hashlib.sha256(kind.encode())
    for part in written(kind, map(records.__getitem__, in_order(records))):
        _add(total, part.lists())
    return total.hexdigest()


def digest_of_lines(lines: Mapping[str, Mapping[str, str]]) -> str:
    """The same from ``Written.lists`` of all records: by kind and id, in any order."""
    found = {}
    for kind in sorted(KINDS):
        total = hashlib.sha256(kind.encode())
        of_kind = lines.get(kind, {})
        keys = in_order(of_kind)
        while block := list(islice(keys, _BATCH)):
            _add(total, map(of_kind.__getitem__, block))
        found[kind] = total.hexdigest()
    return whole(found)


def _add(total: hashlib._Hash, lines: Iterable[str]) -> None:
    total.update(("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))


def content_digest(connection: sqlite3.Connection) -> str:
    """One SHA-256 over all content."""
    return whole(section_digests(connection))


def whole(sections: Mapping[str, str]) -> str:
    """The content digest from the digests of all kinds of record.

    A kind that came later and has no record is left out: bringing a plan up to date does not change its digest.
    """
    counted = sorted((k, v) for k, v in sections.items() if _NOTHING.get(k) != v)
    return hashlib.sha256("\n".join(f"{k} {v}" for k, v in counted).encode()).hexdigest()


_NOTHING = {kind: _section(kind, ()) for kind in LATER_KINDS}
