"""A lock the operating system holds for a process: it is gone with the process, however that ends."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OsLock:
    """An exclusive lock on a small file of ours. Two locks on one file exclude each other, also in one process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    @property
    def held(self) -> bool:
        """Whether this object has the lock."""
        return self._handle >= 0

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it.

        Raises:
            OSError: the file cannot be made.
        """
        if self.held:
            return True
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self._path, flags, 0o600)
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def acquire(self, seconds: float) -> bool:
        """Wait for the lock at most ``seconds``."""
        end = time.monotonic() + seconds
        while not self.try_acquire():
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def release(self) -> None:
        """Give the lock back."""
        if self.held:
            handle, self._handle = self._handle, -1
            with contextlib.suppress(OSError):
                os.close(handle)
