"""Brings the open plan into the user's file: a few seconds after the last change, with Ctrl+S, and before closing.

Edits are kept at once in a private copy; this is only about the file the user sees. The work is done in a worker. What
goes wrong is told once per kind of problem, and the header says all the time where the work is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.texts import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from citysoft_desktop.services.ports import PublishResult
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.ui.context import AppContext

PAUSE = 3000
"""Milliseconds after the last change until the plan is published."""


class Publishing(QObject):
    """Follows the open plan. ``state_changed`` is sent when the words of the header may be others.

    Args:
        ask_other_place: lets the user choose another file; offered when the plan cannot be written to its own.
        kept: False for a plan that is thrown away at the end.
    """

    state_changed = Signal()

    def __init__(
        self,
        context: AppContext,
        parent: QObject,
        *,
        ask_other_place: Callable[[], None],
        kept: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = ask_other_place
        self._kept = kept
        self._told = ""
        self._warned_at_close = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._by_itself)
        context.plan_opened.connect(self._opened)
        context.plan_changed.connect(self._changed)
        context.plan_closed.connect(self._timer.stop)

    # -- when ----------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._told, self._warned_at_close = "", False
        session = self._context.session
        if session is None:
            return
        name = session.path.name
        if session.conflict_copy is not None:
            words = self.tr(
                "“{name}” had been changed meanwhile. Work found on this computer is beside it in “{copy}”."
            )
            self._context.banner(words.format(name=name, copy=session.conflict_copy.name), "warning")
        elif session.recovered is not None:
            words = self.tr("Work on “{name}” that had not been saved before is in the plan again.")
            self._context.banner(words.format(name=name), "info")
            self._changed()

    def _changed(self, _changes: object = None) -> None:
        if self._kept():
            self._timer.start(PAUSE)

    def _by_itself(self) -> None:
        self._in_worker(told=False)

    def now(self) -> None:
        """Ctrl+S."""
        self._told = ""
        self._in_worker(told=True)

    def _in_worker(self, *, told: bool) -> None:
        session = self._context.session
        if session is None or session.read_only:
            return
        self._timer.stop()

        def done(result: PublishResult) -> None:
            if self._context.session is session:
                self._done(result, told=told)

        def failed(error: Exception) -> None:
            if self._context.session is session:
                self._failed(error)

        self._context.tasks.run(lambda _job: session.publish(), done, failed)

    def may_close(self, write_what_was_typed: Callable[[], None]) -> bool:
        """Publish before the window closes. False the first time that fails: the user reads why and decides."""
        write_what_was_typed()
        session = self._context.session
        if session is None or session.read_only or not self._kept():
            return True
        if (
            session.busy
        ):  # a long step is stopped with the plan; what went wrong then is told by the start centre
            return True
        self._timer.stop()
        try:
            if session.save_state().kind != "published":
                session.publish()
        except FileProblem as problem:
            if self._warned_at_close:
                return True
            self._warned_at_close = True
            words = self.tr(
                "{problem} Close again to leave it like this: the work is offered at the next start."
            )
            self._banner(words.format(problem=error_text(problem)))
            self.state_changed.emit()
            return False
        return True

    # -- telling -------------------------------------------------------------------------------------

    def _done(self, result: PublishResult, *, told: bool) -> None:
        name = result.path.name
        if result.kind == "conflict":
            words = self.tr(
                "The file was changed by somebody else meanwhile. Nothing was overwritten: your work is in “{name}”."
            )
            self._banner(words.format(name=name))
        elif told:
            self._context.toast(self.tr("All changes are kept in {name}").format(name=name))
        self._told, self._warned_at_close = "", False
        self.state_changed.emit()

    def _failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, FileProblem) else "fault"
        if code != self._told:  # not again every few seconds
            self._told = code
            self._banner(error_text(error))
        self.state_changed.emit()

    def _banner(self, words: str) -> None:
        self._context.banner(words, "danger", BannerAction(self.tr("Save in another place"), self._ask))

    def words(self, session: ProjectSession) -> tuple[str, str]:
        """What the header says, and its state: saved, problem or read_only."""
        if not self._kept():
            return self.tr("Sample: nothing is kept"), "problem"
        if session.read_only:
            return self.tr("Read-only"), "read_only"
        state = session.save_state()
        if state.kind == "local_only":
            return self.tr("Kept here, not in {name}").format(name=state.target.name), "problem"
        if state.kind == "pending":
            return self.tr("Kept here, soon in {name}").format(name=state.target.name), "saved"
        if not state.at:
            return self.tr("Saved"), "saved"
        from datetime import datetime

        from PySide6.QtCore import QDate, QLocale, QTime

        moment = datetime.fromisoformat(state.at).astimezone()
        when = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        if moment.date() != self._context.clock.today():
            when = QLocale().toString(QDate(*moment.timetuple()[:3]), QLocale.FormatType.ShortFormat)
        return self.tr("Saved {time}").format(time=when), "saved"
