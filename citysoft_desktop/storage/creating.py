"""Writes a new plan file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from citysoft_desktop.base.version import __version__
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.storage import engine, file_format
from citysoft_desktop.storage.tables import Base
from citysoft_desktop.storage.uow import SqliteUnitOfWork


def write_new(path: Path, records: Sequence[Record], *, plan_id: str) -> None:
    """Fill the (empty) file at ``path`` with tables, identity and first records, without a history step."""
    with contextlib.closing(file_format.connect(path, read_only=False)) as connection:
        sql_engine = engine.engine_on(connection)
        with engine.transaction(sql_engine) as work:
            Base.metadata.create_all(work)
            stamp_identity(connection)
            meta = [
                ("plan_id", plan_id),
                ("min_reader", str(file_format.MIN_READER)),
                ("created_with", __version__),
            ]
            connection.executemany("INSERT INTO file_meta (key, value) VALUES (?, ?)", meta)
            SqliteUnitOfWork(work, Plan({}), who="", now="").insert_many(records)
        sql_engine.dispose()


def stamp_identity(connection: sqlite3.Connection) -> None:
    """Write application id and schema version into the header."""
    connection.execute(f"PRAGMA application_id={file_format.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={file_format.SCHEMA_VERSION}")
