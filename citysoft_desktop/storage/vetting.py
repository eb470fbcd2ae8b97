"""Looks at a plan file from outside before anything of it is used."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from citysoft_desktop.domain.errors import DamagedFile
from citysoft_desktop.storage import file_format


def vet(path: Path) -> None:
    """Check the structure of a private copy of a plan.

    Raises:
        DamagedFile: SQLite finds damage.
        FileProblem: it cannot be read.
    """
    try:
        with contextlib.closing(file_format.connect(path, read_only=True)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedFile("file.damaged", name=path.name)
    except sqlite3.Error as error:
        raise file_format.problem_of(error, path.name) from None
