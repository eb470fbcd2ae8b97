"""Sets the pages of the preview again, 600 ms after the last change; an older run is stopped."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from citysoft_desktop.base.collecting import leave_out_for_good

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.presenters.brief_build import BriefResult
    from citysoft_desktop.ui.tasks import Job

DELAY = 600
STEPS = 1000
SWITCH = 0.0002
"""Seconds a thread keeps the interpreter while another waits; the usual 5 ms add up to stutter in the window."""
_running = threading.Lock()
_frozen = [False]


@contextlib.contextmanager
def beside_the_window() -> Iterator[None]:
    """Run long Python work in a worker so that the window stays quick.

    Setting pages makes many short-lived objects, and each full collection would then also walk through everything
    the program has loaded: 140 to 180 ms with the interpreter held, measured on the sample plan. What is loaded when the
    first run ends stays for good anyway, so it is taken out of later collections, once.
    """
    if threading.current_thread() is threading.main_thread():  # tests run everything at once
        yield
        return
    with _running:
        before = sys.getswitchinterval()
        sys.setswitchinterval(min(before, SWITCH))
        if not _frozen[0]:
            leave_out_for_good()
        try:
            yield
        finally:
            if not _frozen[0]:
                leave_out_for_good()
                _frozen[0] = True
            sys.setswitchinterval(before)


class BriefUpdater(QObject):
    """``ready`` carries a BriefResult of the newest plan; ``progressed`` a share from 0 to 1 of the run."""

    started = Signal()
    progressed = Signal(float)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._result: BriefResult | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def result(self) -> BriefResult | None:
        """The newest pages, perhaps of an older plan."""
        return self._result

    def up_to_date(self) -> bool:
        """Whether the pages are those of the plan as it is now."""
        session = self._context.session
        made = self._result
        return made is not None and session is not None and made.plan is session.plan and not self.pending()

    def pending(self) -> bool:
        """Whether a run is under way or will begin."""
        return self._timer.isActive() or self._job is not None

    def later(self) -> None:
        """Set the pages after a pause in the changes; what is under way is of no use any more."""
        self._stop_job()
        self.started.emit()
        self._timer.start(DELAY)

    def now(self) -> None:
        """Set the pages at once."""
        self._timer.stop()
        self._stop_job()
        session, renderer = self._context.session, self._context.brief
        if session is None or renderer is None:
            return
        self.started.emit()
        plan, clock = session.plan, self._context.clock
        as_of, moment, places = clock.today(), clock.now(), self._context.places

        def work(job: Job) -> BriefResult:
            from citysoft_desktop.ui.presenters.brief_build import build_result

            with beside_the_window():
                return build_result(
                    plan, renderer, as_of=as_of, now=moment, digest=session.digest_of(plan), places=places,
                    cancelled=lambda: job.cancelled,
                    progress=lambda share: job.progress(round(share * STEPS), STEPS),
                )  # fmt: skip

        def done(result: BriefResult) -> None:
            if shiboken6.isValid(self) and self._context.session is session:
                self._job = None
                self.take(result)

        def problem(error: Exception) -> None:
            if shiboken6.isValid(self):
                self._job = None
                self.failed.emit(error)

        def progress(done_: int, total: int, _text: str) -> None:
            if shiboken6.isValid(self) and total:
                self.progressed.emit(done_ / total)

        job = self._context.tasks.run(work, done, problem, progress)
        self._job = job if job.active else None

    def take(self, result: BriefResult) -> None:
        """Take pages made elsewhere, such as by an export."""
        self._result = result
        self.ready.emit(result)

    def stop(self) -> None:
        """Forget what is under way."""
        self._timer.stop()
        self._stop_job()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
