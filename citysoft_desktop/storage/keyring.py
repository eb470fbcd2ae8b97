"""The keys of protected plans, in memory only: a plan file is opened with the key its first bytes ask for.

A protected file begins with a salt, and all files of a plan - working copy, published file, backups - share it, so the
password is stretched once and every connection finds its key here. A key goes when the last plan that holds it closes.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SALT = 16


@dataclass(frozen=True, slots=True)
class Key:
    """A stretched password and the salt it belongs to. Its text never shows either."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """As SQLCipher takes it: nothing is stretched anew when a file is opened."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


_guard = threading.Lock()
_keys: dict[bytes, Key] = {}
_holders: dict[bytes, int] = {}


def learn(key: Key) -> None:
    """Know a key until no open plan holds it."""
    with _guard:
        _keys[key.salt] = key


def of_salt(salt: bytes) -> Key | None:
    """The key of a salt, None when it is not known."""
    with _guard:
        return _keys.get(salt)


def of_file(path: Path) -> Key | None:
    """The key of a file, None when it is not protected or the key is not known."""
    try:
        with path.open("rb") as stream:
            return of_salt(stream.read(SALT))
    except OSError:
        return None


def hold(key: Key | None) -> None:
    """Keep a key as long as something is open."""
    if key is not None:
        with _guard:
            _keys[key.salt] = key
            _holders[key.salt] = _holders.get(key.salt, 0) + 1


def release(key: Key | None) -> None:
    """End a ``hold``; the last one forgets the key."""
    if key is not None:
        with _guard:
            left = _holders.get(key.salt, 0) - 1
            if left > 0:
                _holders[key.salt] = left
            else:
                _holders.pop(key.salt, None)
                _keys.pop(key.salt, None)


def release_all(keys: Iterable[Key | None]) -> None:
    """A plan was closed: end its holds, and forget what was learnt on the way and nobody holds."""
    for key in keys:
        release(key)
    forget_unused()


def forget_unused() -> None:
    """Forget every key nobody holds."""
    with _guard:
        for salt in [salt for salt in _keys if salt not in _holders]:
            del _keys[salt]


@contextlib.contextmanager
def kept(path: Path) -> Iterator[None]:
    """While work on a file goes on, its key stays, even if the plan is closed meanwhile."""
    key = of_file(path)
    hold(key)
    try:
        yield
    finally:
        release(key)
