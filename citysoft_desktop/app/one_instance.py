"""One window per user: a second start gives its plan to the window that runs and ends.

The first start holds a lock the operating system frees with the process. A later one that does not get it puts a small
request into a folder only the user can read, which the first one watches, and waits until it is taken. A window that is
busy or asks something takes nothing; the second start then opens a window of its own.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.base import paths
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.storage.oslock import OsLock

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

WAIT = 2.0
"""Seconds a second start waits for its request to be taken."""
LOOK = 0.02
LONGEST = 16_384
"""Bytes of a request; anything longer is none of ours."""
ENDING = ".json"


class Instance:
    """This start of the program.

    Args:
        root: where lock and requests are; the user's data folder unless given.
    """

    def __init__(self, root: Path | None = None) -> None:
        self._root = root or paths.data_dir() / "run"
        self.requests = self._root / "requests"
        self._lock = OsLock(self._root / "lock")

    def is_first(self) -> bool:
        """Whether no other window runs. Also True where that cannot be told: then everybody has an own window."""
        try:
            paths.ensure_private_dir(self._root)
            paths.ensure_private_dir(self.requests)
            return self._lock.try_acquire()
        except OSError:
            return True

    @property
    def holds(self) -> bool:
        """Whether requests of later starts come here."""
        return self._lock.held

    def hand_over(self, plan: Path | None, seconds: float = WAIT) -> bool:
        """Ask the window that runs to open ``plan`` and to come to the front; False when it did not take the request."""
        request = self.requests / f"{new_id()}{ENDING}"
        unfinished = request.with_suffix(".new")
        try:
            body = json.dumps({"plan": str(plan.absolute()) if plan is not None else ""})
            unfinished.write_text(body, encoding="utf-8")
            unfinished.replace(request)
        except OSError:
            return False
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not request.exists():
                return True
            time.sleep(LOOK)
        try:
            request.unlink()
        except FileNotFoundError:
            return True  # taken in the last moment
        except OSError:
            return False
        return False

    def take(self) -> list[Path | None]:
        """The requests there are, taken: each a plan, or None for a start without one."""
        taken: list[Path | None] = []
        with contextlib.suppress(OSError):
            for request in sorted(self.requests.glob(f"*{ENDING}")):
                text = request.read_bytes()[: LONGEST + 1] if request.is_file() else b""
                request.unlink()
                with contextlib.suppress(ValueError):
                    taken.append(_plan_of(text))
        return taken

    def release(self) -> None:
        """Let the next start be the first."""
        self._lock.release()


def _plan_of(text: bytes) -> Path | None:
    """The plan a request names. Raises ValueError for what is no request."""
    asked = json.loads(text.decode("utf-8")) if len(text) <= LONGEST else None
    name = asked.get("plan") if isinstance(asked, dict) else None
    if not isinstance(name, str) or "\0" in name or (name and not Path(name).is_absolute()):
        raise ValueError("no request")
    return Path(name) if name else None


def watch(
    instance: Instance, parent: QObject, ready: Callable[[], bool], wanted: Callable[[Path | None], None]
) -> None:
    """Call ``wanted`` for every request from now on, while ``ready`` says yes and ``parent`` lives."""
    from PySide6.QtCore import QFileSystemWatcher, QTimer

    def look() -> None:
        if ready():
            for plan in instance.take():
                wanted(plan)

    watcher = QFileSystemWatcher([str(instance.requests)], parent)
    watcher.directoryChanged.connect(lambda _folder: look())
    QTimer.singleShot(0, watcher, look)
