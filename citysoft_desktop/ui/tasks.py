"""Work beside the window: ``runner.run(work, done)`` runs in a pool, ``done`` is called in the window's thread.

``work`` gets a ``Job``: it reports ``job.progress(done, total, text)`` and stops when ``job.cancelled`` is set.
With ``sync=True`` everything happens at once in the caller's thread, for tests.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance

log = logging.getLogger(__name__)

Work = Callable[["Job"], Any]
SWITCH = 0.0005
"""Seconds a thread keeps the interpreter while another waits. Painting a page asks for it dozens of times, and with the
usual 5 ms the window would stutter while something runs beside it."""


class Job(QObject):
    """One piece of work."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False
        self.active = True

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop; the work looks at it between its steps."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask to stop. The result of cancelled work is thrown away."""
        self._cancelled = True

    def progress(self, done: int, total: int = 0, text: str = "") -> None:
        """Tell how far the work is; ``total`` 0 = not known."""
        self.progressed.emit(done, total, text)


class _Runnable(QRunnable):
    def __init__(self, job: Job, work: Work) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        _do(self._job, self._work)


def _do(job: Job, work: Work) -> None:
    try:
        result = work(job)
    except Exception as error:
        log.info("job failed kind=%s", type(error).__name__)
        _tell(job.failed, error)
    else:
        _tell(job.finished, result)


def _tell(signal: SignalInstance, value: object) -> None:
    """Hand a result over, unless the program ended meanwhile and took the job's Qt half with it."""
    try:
        signal.emit(value)
    except RuntimeError:
        log.info("job ended after the window")


class TaskRunner(QObject):
    """Runs jobs and keeps them alive until they are done."""

    def __init__(self, parent: QObject | None = None, *, sync: bool = False) -> None:
        super().__init__(parent)
        self.sync = sync
        self._jobs: set[Job] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        if not sync:
            sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH))

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._jobs)

    def run(
        self,
        work: Work,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
    ) -> Job:
        """Run ``work(job)``; exactly one of ``on_done`` and ``on_error`` follows unless the job is cancelled."""
        job = Job()
        self._jobs.add(job)

        def done(result: object) -> None:
            self._ended(job)
            if not job.cancelled and on_done is not None:
                on_done(result)

        def failed(error: Exception) -> None:
            self._ended(job)
            if job.cancelled:
                return
            if on_error is None:
                raise error
            on_error(error)

        kind = Qt.ConnectionType.DirectConnection if self.sync else Qt.ConnectionType.QueuedConnection
        relay = _Relay(self, done, failed, on_progress)
        job.finished.connect(relay.take_result, kind)
        job.failed.connect(relay.take_error, kind)
        job.progressed.connect(relay.take_progress, kind)
        job.setProperty("relay", None)
        job.relay = relay  # type: ignore[attr-defined]
        if self.sync:
            _do(job, work)
        else:
            self._pool.start(_Runnable(job, work))
        return job

    def wait(self, milliseconds: int = 10000) -> bool:
        """Wait for the pool; results are still delivered by the event loop."""
        return self._pool.waitForDone(milliseconds)

    def cancel_all(self) -> None:
        """Ask everything to stop, for closing."""
        for job in list(self._jobs):
            job.cancel()

    def _ended(self, job: Job) -> None:
        job.active = False
        self._jobs.discard(job)


class _Relay(QObject):
    """Lives in the window's thread, so that queued signals arrive there."""

    def __init__(
        self,
        parent: QObject,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int, str], None] | None,
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._progressed = progressed

    def take_result(self, result: object) -> None:
        """Hand the result on."""
        self.deleteLater()
        self._done(result)

    def take_error(self, error: Exception) -> None:
        """Hand the error on."""
        self.deleteLater()
        self._failed(error)

    def take_progress(self, done: int, total: int, text: str) -> None:
        """Hand progress on."""
        if self._progressed is not None:
            self._progressed(done, total, text)
