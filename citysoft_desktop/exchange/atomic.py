"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.base.interrupted import PREFIX, clear_interrupted
from citysoft_desktop.domain.errors import FileProblem


def write_atomic(path: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a temporary file in the same folder, flush it to disk and put it in place of ``path``.

    Until the last step the old file is untouched; on any error the temporary file is removed. One that a
    crash left here an hour ago or more is removed too.

    Raises:
        FileProblem: ``write.directory`` when ``path`` is a folder, ``write.no_folder`` when its folder is missing,
            ``write.denied`` when the place is read-only or locked, ``write.full`` when there is no room.
    """
    path = Path(path)
    if path.is_dir():
        raise FileProblem("write.directory", name=path.name)
    if not path.parent.is_dir():
        raise FileProblem("write.no_folder", name=path.name)
    if path.exists() and not os.access(path, os.W_OK):  # replacing would slip past the protection of the file
        raise FileProblem("write.denied", name=path.name)
    clear_interrupted(path.parent)
    try:
        handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=path.suffix + ".tmp", dir=path.parent)
        os.close(handle)
    except OSError as problem:
        raise file_problem(problem, path) from problem
    temporary = Path(name)
    try:
        write(temporary)
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        _like_an_ordinary_file(temporary, path)
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as problem:
        raise file_problem(problem, path) from problem
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_bytes(path: Path, data: bytes) -> None:
    """``write_atomic`` for content that is at hand."""

    def write(temporary: Path) -> None:
        temporary.write_bytes(data)

    write_atomic(path, write)


def file_problem(problem: OSError, path: Path) -> FileProblem:
    """What the system said, in words."""
    import errno

    full = problem.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    return FileProblem("write.full" if full else "write.denied", name=path.name)


def _like_an_ordinary_file(temporary: Path, path: Path) -> None:
    """mkstemp makes private files; keep the rights of the file replaced, else those of a new file."""
    if os.name != "posix":
        return
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    os.chmod(temporary, mode)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; not every system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
