"""Plans protected by a password: SQLCipher, which need not be installed and is imported with the first such plan.

A protected file is SQLCipher's own format with its defaults: a salt of 16 bytes, then pages of 4,096 bytes, each encrypted
with AES-256 and authenticated with HMAC-SHA512; the key is PBKDF2-HMAC-SHA512 of the password with 256,000 rounds. Any
SQLCipher 4 opens it with the password.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import unicodedata
from collections import Counter
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.storage import keyring
from citysoft_desktop.storage.keyring import SALT, Key

PAGE = 4096
ROUNDS = 256_000
PLAIN = b"SQLite format 3\x00"
MIN_LENGTH = 8
"""Characters a new password must have. An old one may be anything."""
_OTHERS = (b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"%PDF", b"\x1f\x8b", b"7z\xbc\xaf")


@cache
def available() -> bool:
    """Whether protected plans can be opened here; answers without importing anything."""
    try:
        return find_spec("sqlcipher3") is not None
    except (ImportError, ValueError):
        return False


def require() -> None:
    """Raises FileProblem ``password.no_part`` where protected plans cannot be opened."""
    if not available():
        raise FileProblem("password.no_part")


def is_sealed(path: Path) -> bool:
    """Whether a file is a protected plan: known by its salt, or whole pages of what looks like chance.

    Reads one page. Nothing marks such a file; anything else that is as even as chance is taken for one.
    """
    try:
        with path.open("rb") as stream:
            first = stream.read(PAGE)
            size = os.fstat(stream.fileno()).st_size
    except OSError:
        return False
    if keyring.of_salt(first[:SALT]) is not None:
        return True
    return size % PAGE == 0 and by_chance(first)


def by_chance(first: bytes) -> bool:
    """Whether the first page of a file holds all bytes about equally often, as encrypted content does."""
    if len(first) < PAGE or first.startswith((PLAIN, *_OTHERS)):
        return False
    # Of 4,096 bytes of chance each of the 256 values is there 16 times; 60 times, or five values never, is no chance.
    often = Counter(first)
    return len(often) > 251 and max(often.values()) < 60


def derive(password: str, salt: bytes) -> Key:
    """Stretch a password for a salt: about a fifth of a second, on purpose."""
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", typed, salt, ROUNDS, 32), salt)


def new_key(password: str) -> Key:
    """A key with a fresh salt.

    Raises:
        FileProblem: ``password.short``, or ``password.no_part`` where protected plans cannot be opened.
    """
    require()
    if len(password) < MIN_LENGTH:
        raise FileProblem("password.short", least=MIN_LENGTH)
    return derive(password, os.urandom(SALT))


def salt_of(path: Path) -> bytes:
    """The salt a protected file begins with."""
    with path.open("rb") as stream:
        return stream.read(SALT)


def connect(path: Path, options: str, key: Key, *, timeout: float = 2.0) -> sqlite3.Connection:
    """A connection with its key; it behaves as one of ``sqlite3`` and raises that module's errors.

    ``options`` are those of an SQLite URI. Nothing is read yet.
    """
    from citysoft_desktop.storage import cipher_driver

    return cipher_driver.connect(path, options, key.literal, timeout=timeout)


def fits(path: Path, key: Key) -> bool:
    """Whether the first page opens with this key. The journal beside the file is not looked at."""
    try:
        with contextlib.closing(connect(path, "mode=ro&immutable=1", key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        return False
    return True


def unlock(path: Path, password: str, tried: dict[bytes, Key]) -> bool:
    """Learn the key of one file if the password fits; ``tried`` keeps what was stretched already, by salt."""
    salt = salt_of(path)
    if keyring.of_salt(salt) is not None:
        return True
    key = tried.get(salt) or tried.setdefault(salt, derive(password, salt))
    if not fits(path, key):
        return False
    keyring.learn(key)
    return True


def convert(source: Path, target: Path, key: Key | None) -> None:
    """Write the plan in ``source`` to ``target``, protected with ``key`` or plain; on the disk when this returns.

    ``target`` is whole or not there; ``source`` is only read, and nobody may write to it meanwhile.

    Raises:
        FileProblem: ``password.no_part``.
        sqlite3.Error, OSError: it could not be read or written; ``target`` is not there then.
    """
    from citysoft_desktop.storage import cipher_driver, durable

    require()
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    own = keyring.of_file(source)
    try:
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        os.close(handle)
        with contextlib.closing(
            cipher_driver.connect(source, "mode=ro", own.literal if own else "", timeout=2.0)
        ) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA temp_store=MEMORY")
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            program = int(connection.execute("PRAGMA application_id").fetchone()[0])
            connection.execute("ATTACH ? AS other KEY ?", (str(part), key.literal if key else ""))
            connection.execute("PRAGMA other.journal_mode=MEMORY")
            connection.execute("PRAGMA other.synchronous=OFF")
            connection.execute("SELECT sqlcipher_export('other')").fetchone()
            connection.execute(f"PRAGMA other.user_version={version}")
            connection.execute(f"PRAGMA other.application_id={program}")
            if connection.execute("PRAGMA other.quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("not written as it should be")
            connection.execute("DETACH other")
        durable.sync_file(part)
        durable.replace(part, target)
        durable.sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
