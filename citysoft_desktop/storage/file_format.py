"""Facts of the .citysoft file format that need no library: numbers, header check, plain connection.

Kept free of SQLAlchemy so that opening a plan and showing its first screen does not import it.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import struct
from pathlib import Path

from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.storage import cipher, keyring

APPLICATION_ID = 0x43535450  # "CSTP"
SCHEMA_VERSION = 3
MIN_READER = 1  # oldest program schema that can read what this program writes
SUFFIX = ".citysoft"
_MAGIC = b"SQLite format 3\x00"


def read_header(path: Path) -> int:
    """Check that ``path`` is one of our files and return its schema version.

    Reads one page and nothing else. The header of a protected plan is read with its key.

    Raises:
        FileProblem: missing, a directory, not a regular file, empty, not ours, not readable, newer; ``file.password``
            when it is protected and its key is not known, ``password.no_part`` when it could not be opened here at all.
        DamagedFile: cut off inside the header.
    """
    try:
        info = path.stat()
    except FileNotFoundError:
        raise FileProblem("file.missing", name=path.name) from None
    except PermissionError:
        raise FileProblem("file.no_access", name=path.name) from None
    except OSError:
        raise FileProblem("file.unreadable", name=path.name) from None
    if stat.S_ISDIR(info.st_mode):
        raise FileProblem("file.directory", name=path.name)
    if not stat.S_ISREG(info.st_mode):
        raise FileProblem("file.not_regular", name=path.name)
    if info.st_size == 0:
        raise FileProblem("file.empty", name=path.name)
    try:
        # Asked again on what was opened: between the two questions another thing may stand there, and a pipe would
        # be waited for without end.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise FileProblem("file.not_regular", name=path.name)
            header = stream.read(cipher.PAGE)
    except PermissionError:
        raise FileProblem("file.no_access", name=path.name) from None
    except OSError:
        raise FileProblem("file.unreadable", name=path.name) from None
    if not header.startswith(_MAGIC):
        user_version, application_id = _sealed_header(path, header, info.st_size)
    elif len(header) < 100:
        raise DamagedFile("file.damaged", name=path.name)
    else:
        user_version, application_id = (
            struct.unpack(">i", header[60:64])[0],
            struct.unpack(">i", header[68:72])[0],
        )
    if application_id != APPLICATION_ID:
        raise FileProblem("file.other_program", name=path.name)
    if user_version > SCHEMA_VERSION:
        raise FileProblem("file.newer", name=path.name, version=user_version, known=SCHEMA_VERSION)
    if user_version < 1:
        raise DamagedFile("file.damaged", name=path.name)
    return int(user_version)


def _sealed_header(path: Path, first: bytes, size: int) -> tuple[int, int]:
    """Schema version and program of a protected plan."""
    key = keyring.of_salt(first[: keyring.SALT])
    if key is None:
        if not cipher.by_chance(first):
            raise FileProblem("file.not_plan", name=path.name)
        if size % cipher.PAGE:
            if path.suffix.lower() == SUFFIX:
                raise DamagedFile("file.damaged", name=path.name)
            raise FileProblem("file.not_plan", name=path.name)
        raise FileProblem("file.password" if cipher.available() else "password.no_part", name=path.name)
    if size % cipher.PAGE:  # SQLite would take the rest of a page for a whole one, and might never read it
        raise DamagedFile("file.damaged", name=path.name)
    try:
        with contextlib.closing(cipher.connect(path, "mode=ro&immutable=1", key)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            return int(version), int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.Error as error:
        raise problem_of(error, path.name) from None


def writable(path: Path) -> bool:
    """True when the file and its folder (which holds the rollback journal) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def raw(path: Path, options: str, *, timeout: float = 2.0) -> sqlite3.Connection:
    """A connection to a plan file, with its key when it is protected. ``options`` are those of an SQLite URI.

    Raises:
        FileProblem: ``file.password``, the key is not known; ``password.no_part``.
    """
    key = keyring.of_file(path)
    if key is not None:
        return cipher.connect(path, options, key, timeout=timeout)
    if cipher.is_sealed(path):
        raise FileProblem("file.password" if cipher.available() else "password.no_part", name=path.name)
    return sqlite3.connect(
        f"file:{quoted(path)}?{options}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=timeout,
    )


def blank(path: Path, like: Path) -> sqlite3.Connection:
    """A connection to a new file, protected with the key of another one if that is."""
    key = keyring.of_file(like)
    return sqlite3.connect(path) if key is None else cipher.connect(path, "mode=rwc", key)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a connection with the pragmas of the format; see ``raw`` for plans with a password.

    Journal mode DELETE and synchronous EXTRA: of the combinations that leave no side files these lose no
    acknowledged edit in a power cut. Transactions are begun explicitly, so the driver's own are off.
    """
    mode = "ro" if read_only else "rw"
    connection = raw(path, f"mode={mode}")
    try:
        for pragma in (
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if not read_only:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("PRAGMA synchronous=EXTRA")
            connection.execute("PRAGMA fullfsync=ON")
    except sqlite3.Error:  # the first page is read here: a damaged file already fails
        connection.close()
        raise
    return connection


def quoted(path: Path) -> str:
    """The path as it stands in an SQLite URI."""
    text = str(path.resolve())
    return text.replace("%", "%25").replace("?", "%3f").replace("#", "%23").replace("\\", "/")


def problem_of(error: sqlite3.Error, name: str) -> FileProblem:
    """The plain problem behind a driver error: what a person can act on, without the file's content."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT):
        return DamagedFile("file.damaged", name=name)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return FileProblem("file.locked", name=name)
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return FileProblem("file.read_only", name=name)
    if primary == sqlite3.SQLITE_FULL:
        return FileProblem("file.disk_full", name=name)
    if primary == sqlite3.SQLITE_CANTOPEN:
        return FileProblem("file.cannot_open", name=name)
    if primary == sqlite3.SQLITE_IOERR:
        return FileProblem("file.io", name=name)
    return DamagedFile("file.damaged", name=name)


_EDIT_CODES = {"file.disk_full": "file.work_full", "file.io": "file.work_io"}


def edit_problem_of(error: sqlite3.Error, name: str) -> FileProblem:
    """A step that could not be kept at all, unlike a publishing that failed: other words."""
    problem = problem_of(error, name)
    if problem.code in _EDIT_CODES:
        return FileProblem(_EDIT_CODES[problem.code], name=name)
    return problem
