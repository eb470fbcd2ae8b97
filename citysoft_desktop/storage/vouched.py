"""Files this installation wrote or looked into before, known by the SHA-256 of all their bytes.

Vetting asks whether the bytes of a file are those of a sound plan. Of the same bytes the answer is the same, so it is
asked once: of a file from elsewhere when it is first opened, and never of a file that was just made here from a private
copy that had been vetted. What is compared is the digest of the bytes that were copied in, the very ones that are read
afterwards; neither name nor place nor time of a file says anything. Who can write this list could write the private
copies beside it, too.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.base.version import __version__
from citysoft_desktop.storage import durable, file_format

RULES = 1
"""Raised whenever vetting becomes stricter, so that every file is looked at by the new rules."""
KEPT = 300
"""Files remembered, the newest last."""
_LONGEST = 100_000


class Vouched:
    """The list, in a small file of the program's own folder. Losing it costs time and nothing else."""

    def __init__(self, place: Callable[[], Path]) -> None:
        self._place = place

    def knows(self, sha: str) -> bool:
        """Whether a file of exactly these bytes passed, by the rules of this very program."""
        return sha in self._read()

    def add(self, sha: str) -> None:
        """Remember a file. Never fails: a list that cannot be written is as good as none."""
        known = self._read()
        if known[-1:] == [sha]:
            return
        kept = [*(item for item in known if item != sha), sha][-KEPT:]
        text = json.dumps({"by": _by(), "files": kept}, indent=0)
        with contextlib.suppress(OSError):
            durable.write_quickly(self._place(), text.encode())

    def _read(self) -> list[str]:
        try:
            with self._place().open("rb") as stream:
                found = json.loads(stream.read(_LONGEST))
            if found["by"] == _by():
                return [item for item in found["files"] if isinstance(item, str)]
        except (OSError, ValueError, TypeError, LookupError, RecursionError):
            pass
        return []


def _by() -> str:
    """Program, format and rules: after an update everything is looked at again."""
    return f"{__version__} {file_format.SCHEMA_VERSION} {RULES}"
