"""Runs migrations in one transaction: foreign keys off, BEGIN, upgrade, check pointers, commit."""

from __future__ import annotations

import sqlite3

from citysoft_desktop.domain.errors import DamagedFile
from citysoft_desktop.storage import engine, file_format


def revision_of(version: int) -> str:
    """Revision id of a schema version: 1 is ``m0001``."""
    return f"m{version:04d}"


def migrate(connection: sqlite3.Connection, version: int, *, target: int | None = None) -> None:
    """Bring a file from schema ``version`` to ``target`` (default: the newest). All or nothing.

    Raises:
        DamagedFile: after the upgrade a pointer leads nowhere; nothing was changed.
    """
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import text

    target = file_format.SCHEMA_VERSION if target is None else target
    sql_engine = engine.engine_on(connection)
    # Batch mode rebuilds tables; with foreign keys on that would delete child rows. The pragma is ignored inside
    # a transaction, so it comes first.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine.transaction(sql_engine) as work:
            config = Config()
            config.set_main_option("script_location", "citysoft_desktop.storage:migrations")
            config.set_main_option("path_separator", "os")
            config.attributes["connection"] = work
            if version > 0:
                command.stamp(config, revision_of(version))
            command.upgrade(config, revision_of(target))
            work.execute(text("DROP TABLE alembic_version"))  # user_version is the only version mark
            if work.execute(text("PRAGMA foreign_key_check")).first() is not None:
                raise DamagedFile("file.pointers")
            connection.execute(f"PRAGMA user_version={int(target)}")
            connection.execute(f"PRAGMA application_id={file_format.APPLICATION_ID}")
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
