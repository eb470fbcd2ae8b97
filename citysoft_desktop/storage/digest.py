"""Our own digest over the content of a plan: SQLite does not notice a changed byte inside a value."""

from __future__ import annotations

import hashlib
import json
import sqlite3

from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.storage.reader import select_sql


def section_digests(connection: sqlite3.Connection) -> dict[str, str]:
    """SHA-256 per kind of record. The history is not content and is left out."""
    found = {}
    for kind in sorted(KINDS):
        digest = hashlib.sha256(kind.encode())
        for row in connection.execute(select_sql(kind, "id")):
            digest.update(
                json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
            )
            digest.update(b"\n")
        found[kind] = digest.hexdigest()
    return found


def content_digest(connection: sqlite3.Connection) -> str:
    """One SHA-256 over all content."""
    sections = section_digests(connection)
    return hashlib.sha256("\n".join(f"{k} {v}" for k, v in sorted(sections.items())).encode()).hexdigest()
