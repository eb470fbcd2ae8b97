"""Our own digest over the content of a plan: SQLite does not notice a changed byte inside a value."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from citysoft_desktop.domain.codec import to_row
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.storage.reader import select_sql


def section_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """SHA-256 per kind of record. The history is not content and is left out."""
    found = {}
    for kind in sorted(KINDS):
        found[kind] = _section(kind, connection.execute(select_sql(kind, "id")))
    return found


def _section(kind: str, rows: Iterable[Sequence[Any]]) -> str:
    digest = hashlib.sha256(kind.encode())
    for row in rows:
        digest.update(
            json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        )
        digest.update(b"\n")
    return digest.hexdigest()


def plan_digest(plan: Plan) -> str:
    """The content digest a file with exactly this content has, worked out without one."""
    return _whole(
        {
            kind: _section(kind, (tuple(to_row(records[key]).values()) for key in sorted(records)))
            for kind in sorted(KINDS)
            for records in (plan.records(kind),)
        }
    )


def content_digest(connection: sqlite3.Connection) -> str:
    """One SHA-256 over all content."""
    return _whole(section_digests(connection))


def _whole(sections: Mapping[str, str]) -> str:
    return hashlib.sha256("\n".join(f"{k} {v}" for k, v in sorted(sections.items())).encode()).hexdigest()
