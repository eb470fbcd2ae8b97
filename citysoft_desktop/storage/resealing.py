"""A plan file written anew with another password, or none."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from citysoft_desktop.storage import cipher, durable, file_format, keyring, seal


def converted(source: Path, target: Path, key: keyring.Key | None, name: str) -> None:
    """``cipher.convert`` with problems in plain words; what was sealed is sealed again.

    Raises:
        FileProblem: ``target`` is not there then.
    """
    try:
        sound = seal.unbroken(source)
        cipher.convert(source, target, key)
        if sound:
            seal.close_seal(target)
    except OSError as error:
        raise durable.problem_of(error, name) from None
    except sqlite3.Error as error:
        raise file_format.problem_of(error, name) from None
