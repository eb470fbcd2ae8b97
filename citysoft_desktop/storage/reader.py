"""Reads a whole plan into a snapshot with the plain driver: ten thousand activities in well under a second."""

from __future__ import annotations

import sqlite3
from functools import cache

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.codec import StoredRows, fields_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.registry import POINTERS as POINTERS


@cache
def select_sql(kind: str, order: str, present: frozenset[str] | None = None) -> str:
    """SELECT of all columns of a kind in field order; empty pointers come back as "".

    ``present`` names the columns a file of an older schema has.
    """
    columns = ", ".join(
        f"coalesce({spec.name}, '')" if (kind, spec.name) in POINTERS else spec.name
        for spec in fields_of(kind)
        if present is None or spec.name in present
    )
    return f"SELECT {columns} FROM {kind} ORDER BY {order}"  # noqa: S608 - names from our own registry


def read_plan(connection: sqlite3.Connection) -> Plan:
    """Read every row and every value in it; the records are made of them kind by kind when first looked at.

    Raises:
        sqlite3.Error: the file is damaged or locked.
        ValueError, TypeError, ArithmeticError: a stored value has no valid reading.
    """
    tables = {}
    texts: dict[str, str] = {}
    with paused():  # hundreds of thousands of small objects that all stay: collecting in between only costs
        for kind in KINDS:
            # Read as they lie in the file; put in order with the making of the records.
            rows = connection.execute(select_sql(kind, "rowid")).fetchall()
            tables[kind] = StoredRows(kind, rows, texts).records
    return Plan(tables)
