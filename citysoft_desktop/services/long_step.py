"""A change of thousands of records, done beside the window: in a worker's thread, with progress, and to be stopped.

The window takes three steps: ``ProjectSession.start_long`` reserves the plan, ``LongStep.run`` works in the worker's
thread, and ``ProjectSession.finish_long`` shows the new plan at once, in the window's thread. In between the session
refuses every other change. Until the transaction is committed ``stop`` ends it, and nothing was changed.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.base.watching import watching
from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan

Progress = Callable[[int, int], None]
_TELL_EVERY = 0.05  # s


class Stopped(CitySoftError):
    """Somebody stopped the step; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("step.stopped")


@dataclass(frozen=True, slots=True)
class LongResult:
    """What a long step changed and the plan after it; both None when there was nothing to undo or redo."""

    changed: ChangeSet | None
    plan: Plan | None


class LongStep:
    """One change that is under way. Made by ``ProjectSession.start_long``."""

    def __init__(self, work: Callable[[], LongResult], turn: threading.RLock) -> None:
        self._work = work
        self._turn = turn
        self._stop = threading.Event()
        self._told = 0.0

    def stop(self) -> None:
        """Ask it to end. It may be committed already: what ``run`` returns or raises counts."""
        self._stop.set()

    def run(self, progress: Progress | None = None) -> LongResult:
        """Do it, in any thread; ``progress(done, total)`` is called there.

        Raises:
            Stopped: ``stop`` was called before the commit.
            CitySoftError: as of ``ProjectSession.execute``. Nothing was changed.
        """

        def step(done: int, total: int) -> None:
            if self._stop.is_set():
                raise Stopped
            if progress is not None and time.monotonic() - self._told >= _TELL_EVERY:
                self._told = time.monotonic()
                progress(done, total)

        with self._turn, paused(), watching(step):
            step(0, 0)
            return self._work()
