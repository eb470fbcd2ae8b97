"""One large change of the plan that is under way beside the window (services/long_step.py)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from citysoft_desktop.domain.errors import CitySoftError

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.services.long_step import LongResult
    from citysoft_desktop.services.ports import Command
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.ui.tasks import Job, TaskRunner


class LongTask(QObject):
    """Signals are sent in the window's thread; ``ended`` comes last, whatever happened."""

    progressed = Signal(int, int)  # done, total
    ended = Signal()

    def __init__(
        self,
        session: ProjectSession,
        what: Command | Literal["undo", "redo"],
        done: Callable[[ChangeSet | None], object],
        failed: Callable[[Exception], None],
        *,
        words: str = "",
    ) -> None:
        """Reserve the plan. Raises CitySoftError ``plan.busy``."""
        super().__init__()
        self.words = words
        self.active = True
        self._session = session
        self._done = done
        self._failed = failed
        self._step = session.start_long(what)

    def start(self, tasks: TaskRunner) -> None:
        """Begin the work in a worker."""
        tasks.run(self._work, self._finished, self._went_wrong, lambda n, of, _: self.progressed.emit(n, of))

    def stop(self) -> None:
        """Ask to stop; ``failed`` follows with ``step.stopped``, or ``done`` when it was too late."""
        self._step.stop()

    def _work(self, job: Job) -> LongResult:
        def progress(done: int, total: int) -> None:
            if job.cancelled:  # the window is closing
                self._step.stop()
            job.progress(done, total)

        return self._step.run(progress)

    def _finished(self, result: LongResult) -> None:
        changed = self._session.finish_long(result)
        self._end()
        self._done(changed)

    def _went_wrong(self, error: Exception) -> None:
        self._session.finish_long(None)
        self._end()
        if not isinstance(error, CitySoftError):
            raise error
        self._failed(error)

    def _end(self) -> None:
        self.active = False
        self.ended.emit()
