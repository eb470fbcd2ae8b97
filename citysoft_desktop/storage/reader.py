"""Reads a whole plan into a snapshot with the plain driver: ten thousand activities in well under a second."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from functools import cache
from threading import Thread
from typing import Any

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.codec import FieldSpec, fields_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.registry import POINTERS as POINTERS
from citysoft_desktop.domain.stored import SEPARATOR, StoredColumns, stored_rows


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


def read_plan(connection: sqlite3.Connection, beside: Callable[[], sqlite3.Connection] | None = None) -> Plan:
    """Read every row and every value in it; the records are made of them kind by kind when first looked at.

    ``beside`` gives a second connection to the same state of the file, for a second thread that helps with a large plan.

    Raises:
        sqlite3.Error: the file is damaged or locked.
        ValueError, TypeError, ArithmeticError: a stored value has no valid reading.
    """
    work = _Work(connection)
    texts: dict[str, str] = {}
    with paused():  # hundreds of thousands of small objects that all stay: collecting in between only costs
        if beside is not None and work.rows >= LARGE:
            helper = Thread(target=work.help, args=(beside,), daemon=True)
            helper.start()
            work.run(connection)
            helper.join()
        else:
            work.run(connection)
        return Plan({kind: work.stored(kind, connection, texts).records for kind in KINDS})


class _Work:
    """Pieces of the tables to be read as columns, taken by one thread or two: SQLite works outside Python's lock."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._pieces: dict[str, list[tuple[Any, ...]]] = {}
        self._todo: list[tuple[int, str, int, int, int]] = []
        self._problem: Exception | None = None
        self.rows = 0
        for kind in KINDS:
            if kind in _WITH_REALS:
                continue
            last = connection.execute(f"SELECT max(rowid) FROM {kind}").fetchone()[0] or 0  # noqa: S608 - our names
            self.rows += last
            number = 1 + last // PIECE
            size = last // number + 1
            self._pieces[kind] = [()] * number
            ends = [-_LAST, *(index * size for index in range(1, number)), _LAST]
            self._todo += [(size, kind, index, ends[index], ends[index + 1]) for index in range(number)]
        self._todo.sort()  # the largest are taken first, so that neither thread waits long for the other

    def help(self, beside: Callable[[], sqlite3.Connection]) -> None:
        """Work with a connection of its own; a problem is kept for the one that waits."""
        try:
            with contextlib.closing(beside()) as connection:
                self.run(connection)
        except Exception as problem:
            self._problem = problem

    def run(self, connection: sqlite3.Connection) -> None:
        """Take the next piece until none is left."""
        while True:
            try:
                _size, kind, index, start, end = self._todo.pop()
            except IndexError:
                return
            found = connection.execute(_columns_sql(kind), (start, end)).fetchone()
            self._pieces[kind][index] = found

    def stored(self, kind: str, connection: sqlite3.Connection, texts: dict[str, str]) -> StoredColumns:
        """What was read of a kind."""
        if self._problem is not None:
            raise self._problem
        if kind in self._pieces:
            pieces = [piece for piece in self._pieces[kind] if piece[0]]
            if not pieces:
                return stored_rows(kind, (), texts)
            # A text with the separator in it, or a value that is missing where none may be: the rows tell what it is.
            if all(
                column is not None and column.count(SEPARATOR) == piece[0] - 1
                for piece in pieces
                for column in piece[1:]
            ):
                columns = [SEPARATOR.join(parts) for parts in list(zip(*pieces, strict=True))[1:]]
                return StoredColumns(kind, columns, texts)
        # Read as they lie in the file; put in order with the making of the records.
        return stored_rows(kind, connection.execute(select_sql(kind, "rowid")).fetchall(), texts)


@cache
def _columns_sql(kind: str) -> str:
    """SELECT of each column as one text: SQLite does in one call what would be a call for every value."""
    columns = ", ".join(f"group_concat({_filled(kind, spec)}, x'00')" for spec in fields_of(kind))
    return f"SELECT count(*), {columns} FROM {kind} NOT INDEXED WHERE rowid > ? AND rowid <= ?"  # noqa: S608 - as above


def _filled(kind: str, spec: FieldSpec) -> str:
    """The column with "" for NULL, where that may be: it stands for nothing entered in either."""
    may_lack = spec.storage.endswith("?") or (kind, spec.name) in POINTERS
    return f"coalesce({spec.name}, '')" if may_lack else spec.name


PIECE = 40_000
"""Rows read in one go."""
_LAST = (1 << 63) - 1
LARGE = 20_000
"""Rows of a plan from which a second thread is worth its while."""
_WITH_REALS = frozenset(kind for kind in KINDS if any(spec.storage == "real?" for spec in fields_of(kind)))
"""Kinds with a real number somewhere, which has no exact text; they have few rows."""
