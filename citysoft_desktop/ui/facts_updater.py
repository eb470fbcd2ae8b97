"""Works out the facts of the frame 300 ms after the last change, beside the window; the old ones stay meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

DELAY = 300


class FactsUpdater(QObject):
    """``ready`` carries a ``ShellFacts``; results of an older snapshot or another plan are thrown away."""

    ready = Signal(object)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def later(self) -> None:
        """Work out after a pause in the changes."""
        self._timer.start(DELAY)

    def soon(self) -> None:
        """Work out once a plan just opened is on the screen; it must not compete with the first paint."""
        if self._context.tasks.sync:
            self.now()
        else:
            self._timer.start(DELAY)

    def now(self) -> None:
        """Work out at once."""
        session = self._context.session
        if session is None:
            return
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        plan, options = session.plan, self._context.options()

        def work(_job: Job) -> object:
            from citysoft_desktop.ui.presenters.bin import count_deleted
            from citysoft_desktop.ui.presenters.shell import work_out

            facts = work_out(plan, options)
            facts.counts["bin"] = count_deleted(session)
            return facts

        def done(facts: object) -> None:
            if self._context.session is session:
                self.ready.emit(facts)

        self._job = self._context.tasks.run(work, done)

    def stop(self) -> None:
        """Forget what is under way."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
