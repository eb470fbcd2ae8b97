"""Reads a whole plan into a snapshot with the plain driver: ten thousand activities in well under a second."""

from __future__ import annotations

import gc
import sqlite3
from functools import cache

from citysoft_desktop.domain.codec import fields_of, loader
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KINDS, REFERENCES

POINTERS = {(ref.kind, ref.field) for ref in REFERENCES if not ref.many}


@cache
def select_sql(kind: str, order: str) -> str:
    """SELECT of all columns of a kind in field order; empty pointers come back as ""."""
    columns = ", ".join(
        f"coalesce({spec.name}, '')" if (kind, spec.name) in POINTERS else spec.name
        for spec in fields_of(kind)
    )
    return f"SELECT {columns} FROM {kind} ORDER BY {order}"  # noqa: S608 - names from our own registry


def read_plan(connection: sqlite3.Connection) -> Plan:
    """Read every record.

    Raises:
        sqlite3.Error: the file is damaged or locked.
        ValueError, TypeError: a stored value has no valid reading.
    """
    tables: dict[str, dict[str, Record]] = {}
    collecting = gc.isenabled()
    gc.disable()  # hundreds of thousands of small objects that all stay: collecting in between only costs
    try:
        for kind in KINDS:
            load = loader(kind)
            tables[kind] = {
                row[0]: load(row) for row in connection.execute(select_sql(kind, "position, rowid"))
            }
    finally:
        if collecting:
            gc.enable()
    return Plan(tables)
