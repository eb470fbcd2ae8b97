"""SQLCipher's driver in the clothes of ``sqlite3``: the same methods, and the errors of ``sqlite3``.

The two drivers are twins, but their errors are not of one family. Translated here, in one place, nothing else has to know
which of them stands behind a connection. The driver is imported with the first protected plan, never before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, cast

Call = Callable[..., Any]


def _translated(error: Exception) -> sqlite3.Error:
    kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    made: sqlite3.Error = kind(str(error))
    code = int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR))
    # A page whose proof is wrong leaves SQLCipher without memory for it: that is damage.
    made.sqlite_errorcode = sqlite3.SQLITE_CORRUPT if isinstance(error, MemoryError) else code
    return made


@cache
def _driver() -> tuple[Call, Any]:
    """The driver's ``connect``, and our kind of connection for it."""
    from sqlcipher3 import dbapi2 as driver

    def told(work: Call) -> Call:
        def call(*arguments: Any, **named: Any) -> Any:
            try:
                return work(*arguments, **named)
            except (driver.Error, MemoryError) as error:
                raise _translated(error) from None

        return call

    class Cursor(driver.Cursor):  # type: ignore[misc]
        execute = told(driver.Cursor.execute)
        executemany = told(driver.Cursor.executemany)
        executescript = told(driver.Cursor.executescript)
        fetchone = told(driver.Cursor.fetchone)
        fetchmany = told(driver.Cursor.fetchmany)
        fetchall = told(driver.Cursor.fetchall)
        __next__ = told(driver.Cursor.__next__)

    class Connection(driver.Connection):  # type: ignore[misc]
        commit = told(driver.Connection.commit)
        rollback = told(driver.Connection.rollback)
        backup = told(driver.Connection.backup)
        close = told(driver.Connection.close)

        def cursor(self, factory: Any = Cursor) -> Any:
            return told(super().cursor)(factory)

        def execute(self, *arguments: Any) -> Any:
            return self.cursor().execute(*arguments)

        def executemany(self, *arguments: Any) -> Any:
            return self.cursor().executemany(*arguments)

    return told(driver.connect), Connection


def connect(path: Path, options: str, literal: str, *, timeout: float) -> sqlite3.Connection:
    """Open; with ``literal`` "" as a plain file. Nothing is read yet."""
    from citysoft_desktop.storage.file_format import quoted

    opened, kind = _driver()
    connection = opened(
        f"file:{quoted(path)}?{options}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=timeout,
        factory=kind,
    )
    # Else it writes on standard error what it does not like about a page.
    connection.execute("PRAGMA cipher_log_level=NONE")
    if literal:
        connection.execute(f'PRAGMA key="{literal}"')
    return cast(sqlite3.Connection, connection)
