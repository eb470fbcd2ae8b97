"""Writes row images to the tables: the single place that turns changes into INSERT, UPDATE and DELETE."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from citysoft_desktop.base.watching import CHUNK, done
from citysoft_desktop.domain.codec import Row
from citysoft_desktop.storage.reader import POINTERS
from citysoft_desktop.storage.tables import Base


def table_of(kind: str) -> Table:
    """The table of a kind."""
    return Base.metadata.tables[kind]


def stored(kind: str, row: Row) -> Row:
    """The row as the table holds it: empty pointers are NULL."""
    item = dict(row)
    for name in _pointers(kind):
        if item.get(name) == "":
            item[name] = None
    return item


@cache
def _pointers(kind: str) -> tuple[str, ...]:
    return tuple(field for owner, field in POINTERS if owner == kind)


def insert_rows(connection: Connection, kind: str, rows: Sequence[Row]) -> None:
    """Insert rows of one kind. Past a few rows the driver is called directly: an import has tens of thousands."""
    if len(rows) < 50:
        if rows:
            connection.execute(insert(table_of(kind)), [stored(kind, row) for row in rows])
        done(len(rows))
        return
    names = tuple(rows[0])
    places = ", ".join("?" * len(names))
    statement = f"INSERT INTO {kind} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - names of our own registry
    pick = operator.itemgetter(*names)
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        connection.exec_driver_sql(statement, [pick(stored(kind, row)) for row in part])
        done(len(part))


def update_rows(connection: Connection, kind: str, rows: Iterable[Row]) -> None:
    """Write whole rows over those with the same id."""
    table = table_of(kind)
    values: list[dict[str, Any]] = []
    for row in rows:
        item = stored(kind, row)
        item["_id"] = item.pop("id")
        values.append(item)
    if values:
        statement = update(table).where(table.c.id == bindparam("_id"))
        statement = statement.values({name: bindparam(name) for name in values[0] if name != "_id"})
    for start in range(0, len(values), CHUNK):
        part = values[start : start + CHUNK]
        connection.execute(statement, part)
        done(len(part))


def delete_rows(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    """Delete rows by id."""
    table = table_of(kind)
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        connection.execute(
            delete(table).where(table.c.id == bindparam("_id")), [{"_id": item} for item in part]
        )
        done(len(part))
