"""Temporary files of ours that a crash left in a folder of the user."""

from __future__ import annotations

import contextlib
import re
import stat
from pathlib import Path

from citysoft_desktop.base.clock import SystemClock

PREFIX = ".citysoft-"
_OURS = re.compile(r"\.citysoft-[a-z0-9_]{8}(\.[a-z]{1,8})?\.tmp")
OLD = 3600.0
"""Seconds after which nobody can still be writing such a file."""


def clear_interrupted(folder: Path) -> None:
    """Remove temporary files that were begun over an hour ago; whatever cannot be removed stays."""
    now = SystemClock().now().timestamp()
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _OURS.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    seen = path.lstat()
                    if stat.S_ISREG(seen.st_mode) and now - seen.st_mtime > OLD:
                        path.unlink()
