"""SQLAlchemy on top of the one plain connection of an open plan."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool


def engine_on(connection: sqlite3.Connection) -> Engine:
    """An engine that uses exactly this connection, so readers and the writer see one state.

    Errors never carry parameters: they would put the plan's content into logs.
    """
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True, echo=False
    )

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        # The write lock is taken at once: a command never fails half way because another writer came first.
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """All or nothing: commits at the end, rolls back on any error."""
    with engine.connect() as connection, connection.begin():
        yield connection
