"""Look into a plan file that came from outside before anything else reads it.

SQLite answers "ok" to a file whose table is a view that never ends, or whose trigger rewrites every row. So a file is
first held against the exact tables of its version, over a connection that may only read, and then every value is
counted for what it is. Work on a private copy: SQLite must never meet the journals that may lie beside a file.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from threading import Thread

from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.domain.framework import Framework, FrameworkError
from citysoft_desktop.domain.registry import SINGLETONS
from citysoft_desktop.storage import file_format, known_schemas

MEGABYTE = 1024 * 1024
MAX_FILE = 1024 * MEGABYTE
MAX_ROWS = 1_500_000
"""Records of all kinds together: seven times a plan of ten thousand fully coded activities."""
MAX_TEXT = 100_000
"""Characters of one text, as ``domain.text`` cuts them."""
MAX_LONG = 16 * MEGABYTE
"""Bytes of the few long values: the logo, the codebook; and of all texts of one record together."""
MAX_PACKED = 64 * MEGABYTE
"""Bytes of one packed value, such as a step of the history."""
LONG = frozenset({("plan_info", "logo_png"), ("codebook", "content")})
SECONDS = 2.0
"""Processor time for a file, and as much again for each 50 MB of it."""
_STEPS_BETWEEN_LOOKS = 20_000
_WHOLE = 2**53
NO_RECORDS = frozenset({"history", "snapshot", "file_meta", "sqlite_sequence"})

_READS = frozenset(
    getattr(sqlite3, name) for name in ("SQLITE_SELECT", "SQLITE_READ") if hasattr(sqlite3, name)
)
_FUNCTIONS = frozenset({"count", "max", "min", "typeof", "length", "instr", "char", "coalesce", "total"})
_PRAGMAS = frozenset({"quick_check", "table_info", "foreign_key_list", "encoding"})


def vet(path: Path, name: str = "") -> None:
    """Refuse a file that is not exactly a plan of a known version with values of the right kind and size.

    ``name`` is the name a person knows the file by, when ``path`` is a copy of it. Nothing is written, no journal
    beside the file is looked at, and no statement of the file is run.

    Raises:
        FileProblem: those of ``file_format.read_header``; ``file.too_big``, ``file.foreign_parts``,
            ``file.too_many``, ``file.too_long``, ``file.too_slow``, ``file.pointers``, ``file.codebook``.
        DamagedFile: ``file.damaged``, ``file.bad_value``, ``file.bad_text``.
    """
    name = name or path.name
    try:
        version = file_format.read_header(path)
    except FileProblem as problem:
        problem.params["name"] = name
        raise
    size = path.stat().st_size
    if size > MAX_FILE:
        raise FileProblem("file.too_big", name=name, limit=MAX_FILE // MEGABYTE)
    seconds = SECONDS * (1 + size / (50 * MEGABYTE))
    with _problems(name), contextlib.closing(_reading(path, seconds)) as connection:
        objects = known_schemas.objects_of(connection)
        if not known_schemas.matches(objects, version):
            raise FileProblem("file.foreign_parts", name=name)
        if connection.execute("PRAGMA encoding").fetchone()[0] != "UTF-8":
            raise DamagedFile("file.damaged", name=name)
        tables = [table for kind, table, _, _ in objects if kind == "table"]
        looks = _Looks(name, tables)
        # Two looks at a time: both only read, and SQLite works outside Python's lock.
        beside = Thread(target=looks.work_on, args=(path, seconds), daemon=True)
        beside.start()
        looks.work(connection)
        beside.join()
    looks.tell()


class _Looks:
    """What is to be looked at, shared by two threads; problems are kept for the one that waits."""

    def __init__(self, name: str, tables: list[str]) -> None:
        self._name = name
        largest = "coding"  # begun first, so that neither thread waits long for the other
        ordered = sorted(tables, key=lambda table: table != largest)
        self._todo: deque[tuple[int, Callable[[sqlite3.Connection], int]]] = deque(
            (number, partial(_table, table=table, name=name)) for number, table in enumerate(ordered, 2)
        )
        self._todo.insert(1, (0, partial(_structure, name=name)))
        self._todo.append((99, partial(_codebook, name=name)))
        self._todo.insert(2, (1, partial(_pointers, tables=tables, name=name)))
        self._found: list[tuple[int, FileProblem]] = []
        self._rows: list[int] = []

    def work_on(self, path: Path, seconds: float) -> None:
        """Work with a connection of its own."""
        try:
            with _problems(self._name), contextlib.closing(_reading(path, seconds)) as connection:
                self.work(connection)
        except FileProblem as problem:
            self._found.append((0, problem))

    def work(self, connection: sqlite3.Connection) -> None:
        """Take the next look until none is left."""
        while True:
            try:
                number, look = self._todo.popleft()
            except IndexError:
                return
            try:
                with _problems(self._name):
                    self._rows.append(look(connection))
            except FileProblem as problem:
                self._found.append((number, problem))

    def tell(self) -> None:
        """Raise the problem that matters most: damage to the structure explains all others."""
        if self._found:
            raise min(self._found, key=lambda item: item[0])[1]
        if sum(self._rows) > MAX_ROWS:
            raise FileProblem("file.too_many", name=self._name, limit=MAX_ROWS)


@contextlib.contextmanager
def _problems(name: str) -> Iterator[None]:
    """Turn what the driver says into our own words, without the content its messages may quote."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code == sqlite3.SQLITE_TOOBIG:
            raise FileProblem("file.too_long", name=name) from None
        if code == sqlite3.SQLITE_INTERRUPT:
            raise FileProblem("file.too_slow", name=name) from None
        if code is None and "decode" in str(error).lower():
            raise DamagedFile("file.bad_text", name=name) from None
        raise file_format.problem_of(error, name) from None
    except (UnicodeError, OverflowError, MemoryError):
        raise DamagedFile("file.damaged", name=name) from None


def _reading(path: Path, seconds: float) -> sqlite3.Connection:
    """A connection that can do nothing but read this one file, for a limited time per query."""
    connection = file_format.raw(path, "mode=ro&immutable=1")
    for category, value in (
        (sqlite3.SQLITE_LIMIT_LENGTH, MAX_LONG),
        (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (sqlite3.SQLITE_LIMIT_COLUMN, 200),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 400),
        (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 3),
        (sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000),
        (sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 8),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100),
        (sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 10),
        (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
    ):
        if hasattr(connection, "setlimit"):  # not so with a password; sizes are looked at below, too
            connection.setlimit(category, value)
    if hasattr(connection, "setconfig"):  # Python 3.12 and later
        for option, on in (
            ("SQLITE_DBCONFIG_DEFENSIVE", True),
            ("SQLITE_DBCONFIG_TRUSTED_SCHEMA", False),
            ("SQLITE_DBCONFIG_ENABLE_VIEW", False),
            ("SQLITE_DBCONFIG_ENABLE_TRIGGER", False),
            ("SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION", False),
        ):
            if hasattr(sqlite3, option):
                connection.setconfig(getattr(sqlite3, option), on)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA temp_store=MEMORY")
    except sqlite3.Error:
        connection.close()
        raise
    connection.set_authorizer(_allowed)
    # Time at work, not on the clock: a busy computer or a slow drive must not refuse a good plan.
    started = time.thread_time()
    connection.set_progress_handler(lambda: time.thread_time() - started > seconds, _STEPS_BETWEEN_LOOKS)
    return connection


def _allowed(
    action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None
) -> int:
    if action in _READS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


# -- values -----------------------------------------------------------------------------------------------


def _structure(connection: sqlite3.Connection, name: str) -> int:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedFile("file.damaged", name=name)
    return 0


def _table(connection: sqlite3.Connection, table: str, name: str) -> int:
    """Look at every value of a table in one pass; return how many records it has."""
    if table == "sqlite_sequence":
        columns = [("name", "VARCHAR", True), ("seq", "INTEGER", False)]
    else:
        columns = [
            (str(column), str(declared), bool(filled))
            for _, column, declared, filled, _, _ in connection.execute(f"PRAGMA table_info({table})")
        ]
    kinds = [_is_kind(f'"{column}"', declared, filled) for column, declared, filled in columns]
    texts = [
        f'"{column}"' if filled else f"coalesce(\"{column}\",'')"
        for column, declared, filled in columns
        if declared == "VARCHAR" and (table, column) not in LONG
    ]
    # LIMIT keeps the inner query apart, so that the joined text is made once per row.
    ask = (
        "SELECT count(*), count(t), max(length(t)), max(instr(t,char(0))) FROM "  # noqa: S608 - names of the vetted schema
        f"(SELECT CASE WHEN {' AND '.join(kinds)} THEN {'||'.join(texts)} END AS t FROM {table} LIMIT -1)"
    )
    count, right, longest, nul = connection.execute(ask).fetchone()
    if right != count:
        raise DamagedFile("file.bad_value", name=name, kind=table)
    if nul:
        raise DamagedFile("file.bad_text", name=name)
    if longest and longest > MAX_TEXT:
        for column in texts:
            if connection.execute(f"SELECT max(length({column})) FROM {table}").fetchone()[0] > MAX_TEXT:  # noqa: S608
                raise FileProblem("file.too_long", name=name)
    _long_values(connection, table, columns, name)
    if table in SINGLETONS and count > 1:
        raise DamagedFile("file.bad_value", name=name, kind=table)
    if table == "history":
        ask = "SELECT count(*) FROM history WHERE state NOT IN ('done','undone','dropped')"
        if connection.execute(ask).fetchone()[0]:
            raise DamagedFile("file.bad_value", name=name, kind=table)
    return 0 if table in NO_RECORDS else int(count)


def _long_values(
    connection: sqlite3.Connection, table: str, columns: Sequence[tuple[str, str, bool]], name: str
) -> None:
    """The few values that may be long, which the joined text leaves out."""
    for column, declared, _ in columns:
        if declared == "BLOB":
            ask = f'SELECT max(length("{column}")) FROM {table}'  # noqa: S608 - names of the vetted schema
            if (connection.execute(ask).fetchone()[0] or 0) > MAX_PACKED:
                raise FileProblem("file.too_long", name=name)
        elif (table, column) in LONG:
            ask = f"SELECT max(instr({column},char(0))), max(length({column})) FROM {table}"  # noqa: S608 - as above
            nul, longest = connection.execute(ask).fetchone()
            if longest and longest > MAX_LONG:
                raise FileProblem("file.too_long", name=name)
            if nul:
                raise DamagedFile("file.bad_text", name=name)


def _is_kind(column: str, declared: str, filled: bool) -> str:
    """A condition: the value has the storage class its column promises.

    Texts are found by order (numbers < texts < blobs), which costs a third of ``typeof``; the plus takes the column's
    affinity away, so that a number put into a text column by hand is not read as text.
    """
    if declared == "VARCHAR":
        test = f"(+{column}>='' AND +{column}<x'')"
    elif declared == "BOOLEAN":
        test = f"(typeof({column})='integer' AND {column} BETWEEN 0 AND 1)"
    elif declared == "INTEGER":
        test = f"(typeof({column})='integer' AND {column} BETWEEN {-_WHOLE} AND {_WHOLE})"
    elif declared == "BLOB":
        test = f"+{column}>=x''"
    else:  # DOUBLE; the range refuses infinity. "Not a number" is stored as NULL.
        test = f"(typeof({column}) IN ('real','integer') AND {column} BETWEEN -1e15 AND 1e15)"
    return test if filled else f"({column} IS NULL OR {test})"


def _codebook(connection: sqlite3.Connection, name: str) -> int:
    """The codebook can be used. It is read here once; the plan takes the same reading."""
    for (content,) in connection.execute("SELECT content FROM codebook").fetchall():
        try:
            Framework.from_json(content)
        except FrameworkError as error:
            place = error.problems[0].partition(":")[0][:100]
            raise FileProblem("file.codebook", name=name, place=place, count=len(error.problems)) from None
    return 0


def _pointers(connection: sqlite3.Connection, tables: Sequence[str], name: str) -> int:
    """Every pointer leads to a record. Distinct values first: most pointers are repeated."""
    for table in tables:
        for _, _, target, column, _, _, _, _ in connection.execute(f"PRAGMA foreign_key_list({table})"):
            ask = (
                f'SELECT count(*) FROM (SELECT DISTINCT "{column}" AS v FROM {table} WHERE v IS NOT NULL) '  # noqa: S608 - as above
                f"WHERE v NOT IN (SELECT id FROM {target})"
            )
            if connection.execute(ask).fetchone()[0]:
                raise FileProblem("file.pointers", name=name)
    return 0
