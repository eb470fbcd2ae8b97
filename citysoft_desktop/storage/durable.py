"""Bytes that are really on the disk: copy, sync, replace at once, and the plain problem behind an error."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem

CHUNK = 1 << 20
SHARING = (5, 32, 33)
"""Windows: access denied, sharing violation, lock violation. A virus scanner or sync client lets go soon."""
PATIENCE = 2.5
"""Seconds after which a file that another program holds is told to the user."""

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_PLACE = {errno.ENOENT, errno.ENOTDIR, getattr(errno, "ENODEV", errno.ENOENT)}


def problem_of(error: OSError, name: str) -> FileProblem:
    """What a person can act on when a plan could not be written to its place."""
    number = error.errno
    if getattr(error, "winerror", None) in (32, 33):
        return FileProblem("file.locked", name=name)
    if number in _FULL:
        return FileProblem("file.disk_full", name=name)
    if number in _DENIED:
        return FileProblem("file.read_only", name=name)
    if number in _NO_PLACE:
        return FileProblem("file.no_folder", name=name)
    if number == errno.EIO:
        return FileProblem("file.io", name=name)
    return FileProblem("file.cannot_write", name=name)


def sync_file(path: Path) -> None:
    """Wait until the content of a file is on the disk."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        _sync(handle)
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):  # not every file system there knows it
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where folders can be opened (not on Windows)."""
    flags = getattr(os, "O_DIRECTORY", None)
    if flags is None:
        return
    with contextlib.suppress(OSError):  # some network file systems refuse; the rename is done all the same
        handle = os.open(folder, os.O_RDONLY | flags)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sha256_of(path: Path) -> str:
    """SHA-256 of a whole file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def copy_in(source: Path, target: Path) -> str:
    """Copy a file of the user to a private one and return the SHA-256 of what was read.

    Raises:
        FileProblem: no ordinary file any more.
        OSError: not readable, no room.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(source, flags)
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileProblem("file.not_regular", name=source.name)
        return _pour(stream.read, target, mode=0o600, sync=False)


def copy_out(source: Path, target: Path, *, mode: int) -> str:
    """Copy a private file to ``target``, which must not exist, on to the disk; returns its SHA-256."""
    with source.open("rb") as stream:
        return _pour(stream.read, target, mode=mode, sync=True)


def _pour(read: Callable[[int], bytes], target: Path, *, mode: int, sync: bool) -> str:
    digest = hashlib.sha256()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(target, flags, 0o600)
    try:
        while block := read(CHUNK):
            digest.update(block)
            rest = memoryview(block)
            while rest:
                rest = rest[os.write(handle, rest) :]
        if os.name == "posix" and mode != 0o600:
            with contextlib.suppress(OSError):  # a share without rights: the file is written all the same
                os.chmod(handle, mode)
        if sync:
            _sync(handle)
    finally:
        os.close(handle)
    return digest.hexdigest()


def mode_for(target: Path) -> int:
    """Rights of a published file: those it had, or those any new file of the user gets."""
    if os.name != "posix":
        return 0o600
    with contextlib.suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode) & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def replace(source: Path, target: Path) -> None:
    """Put a finished file in place at once. On Windows another program may hold the old one for a moment."""
    pause, end = 0.01, time.monotonic() + PATIENCE
    while True:
        try:
            os.replace(source, target)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in SHARING or time.monotonic() + pause > end:
                raise
        time.sleep(pause)
        pause = min(1.0, pause * 2)


def appear(source: Path, target: Path) -> None:
    """Give a finished file its name without ever replacing another one.

    Raises:
        FileExistsError: the name is taken.
    """
    try:
        os.link(source, target)  # fails when the name is taken, even if it was free a moment ago
    except FileExistsError:
        raise
    except OSError:  # file systems without hard links, such as FAT and many shares
        if target.exists() or target.is_symlink():
            raise FileExistsError from None
        source.rename(target)
        return
    source.unlink()


def write_small(path: Path, content: bytes) -> None:
    """Replace a small file of ours at once."""
    _write_new(path, content, sync=True)
    sync_folder(path.parent)


def write_quickly(path: Path, content: bytes) -> None:
    """The same for what may be lost in a power cut: nobody waits for the disk."""
    _write_new(path, content, sync=False)


def _write_new(path: Path, content: bytes, *, sync: bool) -> None:
    temp = path.with_name(path.name + ".new")
    handle = os.open(temp, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.write(handle, content)
        if sync:
            os.fsync(handle)
    finally:
        os.close(handle)
    replace(temp, path)
