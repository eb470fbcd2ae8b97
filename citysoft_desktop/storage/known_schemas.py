"""What the tables of a plan file look like in each released schema version, word for word.

``resources/plan_schema/N.json`` is written by ``packaging/tools/make_plan_schema.py`` from a plan the program has
just made and from every frozen plan brought up to version N. A file whose tables are not exactly these is not ours.
"""

from __future__ import annotations

import json
import re
import sqlite3
from functools import cache

from citysoft_desktop.base.resources import ResourceError, read_text

Object = tuple[str, str, str, str]
"""Type, name, table, statement. The statement is normalised, "" for the indexes SQLite makes by itself."""

_GAPS = re.compile(r"\s*([(),])\s*|\s+")
_QUOTED_WORD = re.compile(r'(["`])([a-z_][a-z0-9_]*)\1')


def normalised(sql: str | None) -> str:
    """A CREATE statement without what Alembic, SQLAlchemy and VACUUM may write differently: gaps and needless quotes."""
    plain = _QUOTED_WORD.sub(r"\2", sql or "")
    return _GAPS.sub(lambda found: found[1] or " ", plain).strip()


def objects_of(connection: sqlite3.Connection) -> list[Object]:
    """Every object of an open database."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return [(str(kind), str(name), str(table), normalised(sql)) for kind, name, table, sql in rows]


@cache
def known(version: int) -> dict[tuple[str, str, str], frozenset[str]]:
    """Accepted statements by (type, name, table); empty for a version nobody released."""
    try:
        data = json.loads(read_text(f"plan_schema/{version}.json"))
    except ResourceError:
        return {}
    return {(kind, name, table): frozenset(statements) for kind, name, table, statements in data}


def matches(found: list[Object], version: int) -> bool:
    """True when the objects are exactly those of the version: none more, none less, none different."""
    allowed = known(version)
    by_key = {(kind, name, table): sql for kind, name, table, sql in found}
    return (
        bool(allowed)
        and len(by_key) == len(found)
        and by_key.keys() == allowed.keys()
        and all(sql in allowed[key] for key, sql in by_key.items())
    )
