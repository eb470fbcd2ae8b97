"""The log: 3 files of 1 MB in the state folder, without the content of any plan.

Log calls carry ids, counts, codes and times. As a second fence the formatter writes an exception's
type and its lines of code but never its message, which may quote a name or a memo, and shortens
the home folder to ``~``.
"""

from __future__ import annotations

import logging
import logging.handlers
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from citysoft_desktop.base.paths import ensure_private_dir, state_dir
from citysoft_desktop.base.version import __version__

LOGGER_NAME = "citysoft_desktop"
LOG_FILE = "citysoft.log"
MAX_BYTES = 1_000_000
FILES = 3
PRIVATE_FILE_MODE = 0o600

_ExcInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class ContentFreeFormatter(logging.Formatter):
    """Formats records in UTC with exception types and positions, never exception messages."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        """Use one fixed line layout."""
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")
        self._home = str(Path.home())

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - overrides the library's name
        """Return the chain of exception types, each with the code positions it passed."""
        lines: list[str] = []
        error = ei[1]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
            lines.extend(
                f"  {frame.filename}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            )
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as text with the home folder shortened."""
        # Another handler may have cached the full traceback, message included, on the record.
        cached, record.exc_text = record.exc_text, None
        try:
            text = super().format(record)
        finally:
            record.exc_text = cached
        return text.replace(self._home, "~") if len(self._home) > 1 else text


class _PrivateRotatingHandler(logging.handlers.RotatingFileHandler):
    """A rotating file whose every new part only the owner may read."""

    def _open(self):  # type: ignore[no-untyped-def]  # the library's return type is private
        stream = super()._open()
        try:
            Path(self.baseFilename).chmod(PRIVATE_FILE_MODE)
        except OSError:
            pass  # a file system without rights
        return stream


def log_path(folder: Path | None = None) -> Path:
    """Return where the current log file is or would be."""
    return (folder or state_dir()) / LOG_FILE


def setup_logging(folder: Path | None = None, level: int = logging.INFO) -> Path | None:
    """Send the program's log records to the rotating file and return its path.

    Calling it again replaces the earlier file handler. A folder that cannot be written costs the
    log, never the session: None is returned then.
    """
    logger = logging.getLogger(LOGGER_NAME)
    close_logging()
    logger.setLevel(level)
    path = log_path(folder)
    try:
        ensure_private_dir(path.parent)
        handler = _PrivateRotatingHandler(
            path, maxBytes=MAX_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(ContentFreeFormatter())
    logger.addHandler(handler)
    logger.info("start version=%s", __version__)
    return path


def close_logging() -> None:
    """Close and remove the file handler, if there is one."""
    logger = logging.getLogger(LOGGER_NAME)
    for handler in list(logger.handlers):
        if isinstance(handler, _PrivateRotatingHandler):
            logger.removeHandler(handler)
            handler.close()
