"""What every page is given: the open plan, the doors to the services, and ways to speak to the user.

Pages never touch storage: they read ``context.plan`` (an immutable snapshot) and change it with
``context.execute(command)``, which tells the problem in words, offers Undo and returns None on refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from citysoft_desktop.base.clock import Clock, SystemClock
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.long_task import LongTask
from citysoft_desktop.ui.settings import Recents, Settings
from citysoft_desktop.ui.tasks import TaskRunner
from citysoft_desktop.ui.texts import error_text, step_sentence

if TYPE_CHECKING:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.keeping import BackupStore
    from citysoft_desktop.services.places import PlaceFinder
    from citysoft_desktop.services.ports import Command, HistoryStatus, ProjectStorage
    from citysoft_desktop.services.session import ProjectSession

LARGE_STEP = 40_000
"""Bytes of history from which a step is undone beside the window: about a thousand records."""


@dataclass
class Services:
    """Ports wired by app/composition.py. What is None is not offered in the window.

    Attributes:
        storage: makes the storage when first needed, so that opening the window imports no database.
        places: makes the gazetteer when first needed.
        exchange: makes the reader and writer of tables (services/exchange_port.py) when first needed.
        brief: makes the renderer of the brief (services/brief.py) when first needed.
        sample: writes a fresh plan file of the sample city to a path.
        backups: makes the store of backups when first needed.
        work_left: whether it is worth looking for work left on this computer; answers without reading any of it.
    """

    storage: Callable[[], ProjectStorage] | None = None
    places: Callable[[], PlaceFinder] | None = None
    exchange: Callable[[], Any] | None = None
    brief: Callable[[], Any] | None = None
    sample: Callable[[Path], None] | None = None
    backups: Callable[[], BackupStore] | None = None
    work_left: Callable[[], bool] = lambda: True


@dataclass(frozen=True, slots=True)
class BannerAction:
    """An action of a banner, with a second one beside it where there are two ways out."""

    text: str
    run: Callable[[], None]
    other: BannerAction | None = None


class AppContext(QObject):
    """See the module docstring. Signals are sent in the window's thread."""

    plan_opened = Signal()
    plan_closing = Signal()  # the plan is still there: what was typed and not yet written is written now
    plan_closed = Signal()
    plan_changed = Signal(object)  # ChangeSet
    long_started = Signal(object)  # LongTask whose progress is to be shown
    toast_wanted = Signal(str, bool, str)  # text, with undo, icon name
    banner_wanted = Signal(str, str, object)  # text, tone, BannerAction or None
    navigation_wanted = Signal(str, dict)
    activity_wanted = Signal(str)
    status_changed = Signal()

    def __init__(
        self,
        services: Services | None = None,
        *,
        settings: Settings | None = None,
        recents: Recents | None = None,
        clock: Clock | None = None,
        tasks: TaskRunner | None = None,
    ) -> None:
        super().__init__()
        self.services = services or Services()
        self.settings = settings or Settings()
        self.recents = recents or Recents()
        self.clock = clock or SystemClock()
        self.tasks = tasks or TaskRunner(self)
        self.messages: list[str] = []
        self._session: ProjectSession | None = None
        self._places: PlaceFinder | None = None
        self._storage: ProjectStorage | None = None
        self._exchange: Any = None
        self._brief: Any = None

    # -- the plan ------------------------------------------------------------------------------------

    @property
    def session(self) -> ProjectSession | None:
        """The open plan, None on the start centre."""
        return self._session

    @property
    def plan(self) -> Plan:
        """The current snapshot. Only pages of an open plan may ask."""
        if self._session is None:
            raise RuntimeError("no plan is open")
        return self._session.plan

    @property
    def storage(self) -> ProjectStorage:
        """Creates and opens plan files; loaded on first use."""
        if self._storage is None:
            if self.services.storage is None:
                raise RuntimeError("no storage was wired")
            self._storage = self.services.storage()
        return self._storage

    @property
    def places(self) -> PlaceFinder | None:
        """The gazetteer, None where there is none."""
        if self._places is None and self.services.places is not None:
            self._places = self.services.places()
        return self._places

    @property
    def exchange(self) -> Any:
        """Reader and writer of tables, None where there is none."""
        if self._exchange is None and self.services.exchange is not None:
            self._exchange = self.services.exchange()
        return self._exchange

    @property
    def brief(self) -> Any:
        """Renderer of the brief, None where there is none."""
        if self._brief is None and self.services.brief is not None:
            self._brief = self.services.brief()
        return self._brief

    @property
    def backups(self) -> BackupStore | None:
        """Backups of all plans, None where none are kept."""
        return self.services.backups() if self.services.backups is not None else None

    def options(self) -> Options:
        """Today and the plan's own settings for an analysis."""
        from citysoft_desktop.domain.analysis.base import Options

        return Options(as_of=self.clock.today())

    def open_session(self, session: ProjectSession) -> None:
        """Take over an opened plan; the one before is closed."""
        self.close_session()
        self._session = session
        session.subscribe(self.plan_changed.emit)
        self.plan_opened.emit()

    def close_session(self) -> None:
        """Close the plan, if there is one."""
        if self._session is not None:
            self.plan_closing.emit()
            session, self._session = self._session, None
            self.plan_closed.emit()
            try:
                session.close()
            except CitySoftError as error:  # the work is kept on this computer and found again
                self.show_error(error)

    # -- changing it ---------------------------------------------------------------------------------

    def execute(self, command: Command, *, toast: bool | str = True) -> ChangeSet | None:
        """Run a command. A refusal is told in a banner and gives None; the plan is then as before.

        Args:
            command: what to do.
            toast: True = the step's own words with Undo, a text = that text with Undo, False = silent (typing).
        """
        if self._session is None:
            return None
        try:
            changed = self._session.execute(command)
        except CitySoftError as error:
            self.show_error(error)
            return None
        if toast and changed.changes:
            self.toast(
                toast if isinstance(toast, str) else step_sentence(changed.label, changed.params), undo=True
            )
        return changed

    def erase_person(self, person_id: str) -> bool:
        """Erase a contact, also from the history. Ask first: it cannot be undone."""
        if self._session is None:
            return False
        try:
            self._session.erase_person(person_id)
        except CitySoftError as error:
            self.show_error(error)
            return False
        return True

    def run_long(
        self,
        what: Command | Literal["undo", "redo"],
        done: Callable[[ChangeSet | None], object],
        failed: Callable[[Exception], None] | None = None,
        *,
        words: str = "",
    ) -> LongTask | None:
        """Do a large change beside the window; nothing else can be changed until it has ended.

        Exactly one of ``done`` and ``failed`` (a banner when not given) follows, in the window's thread, after the plan
        has changed. None when it was refused.
        """
        if self._session is None:
            return None
        failed = failed or self.show_error
        try:
            task = LongTask(self._session, what, done, failed, words=words)
        except CitySoftError as error:
            failed(error)
            return None
        task.start(self.tasks)
        return task

    def undo(self, done: Callable[[], None] | None = None) -> bool:
        """Take back the last step. A large one is under way when this returns; ``done`` is called after it."""
        return self._history("undo", done)

    def redo(self, done: Callable[[], None] | None = None) -> bool:
        """Do the last undone step again, as ``undo`` does."""
        return self._history("redo", done)

    def _history(self, way: Literal["undo", "redo"], done: Callable[[], None] | None) -> bool:
        if self._session is None:
            return False
        status = self._session.status()
        if (status.undo_size if way == "undo" else status.redo_size) >= LARGE_STEP:
            words = self.tr("Undoing a large step") if way == "undo" else self.tr("Doing a large step again")
            task = self.run_long(way, lambda changed: self._went(way, changed, done), words=words)
            if task is not None and task.active:
                self.long_started.emit(task)
            return task is not None
        try:
            changed = self._session.undo() if way == "undo" else self._session.redo()
        except CitySoftError as error:
            self.show_error(error)
            return False
        return self._went(way, changed, done)

    def _went(self, way: str, changed: ChangeSet | None, done: Callable[[], None] | None) -> bool:
        if changed is None:
            return False
        words = step_sentence(changed.label, changed.params)
        text = self.tr("Undone: {step}") if way == "undo" else self.tr("Done again: {step}")
        self.toast(text.format(step=words[:1].lower() + words[1:]))
        if done is not None:
            done()
        return True

    def history_status(self) -> HistoryStatus | None:
        """What undo and redo would do, None without a plan."""
        return self._session.status() if self._session is not None else None

    # -- speaking ------------------------------------------------------------------------------------

    def toast(self, text: str, *, undo: bool = False, icon: str = "check") -> None:
        """Confirm something at the foot of the page."""
        self.messages.append(text)
        del self.messages[:-100]
        self.toast_wanted.emit(text, undo, icon)

    def banner(self, text: str, tone: str = "info", action: BannerAction | None = None) -> None:
        """Tell something above the page until it is closed; ``tone`` info, warning or danger."""
        self.messages.append(text)
        self.banner_wanted.emit(text, tone, action)

    def show_error(self, error: BaseException) -> None:
        """Tell a problem in words."""
        self.banner(error_text(error), "danger")

    # -- going ---------------------------------------------------------------------------------------

    def navigate(self, key: str, **where: Any) -> None:
        """Go to a page: ``city`` ... ``brief``, ``partners``, ``evidence``, ``notes``, ``bin`` or ``start``.

        ``where`` goes to ``Page.show_place``: view="matrix", ids=[...], filter="...", focus="...".
        """
        self.navigation_wanted.emit(key, where)

    def open_activity(self, activity_id: str) -> None:
        """Show one activity in the inventory with its detail panel."""
        self.navigate("inventory", ids=[activity_id])

    def show_records(self, kind: str, ids: Sequence[str], filter_text: str = "") -> None:
        """Show the rows behind a number on the page of that kind of record."""
        self.navigate(PAGE_OF_KIND.get(kind, "inventory"), ids=list(ids), filter=filter_text)


PAGE_OF_KIND = {
    "activity": "inventory",
    "city": "city",
    "plan_info": "city",
    "asset": "city",
    "policy": "city",
    "actor": "partners",
    "request": "requests",
    "request_score": "requests",
    "criterion": "requests",
    "evidence": "evidence",
    "coding": "map",
    "linkage": "link",
    "ask": "link",
    "finding": "diagnose",
    "goal": "strategy",
    "objective": "strategy",
    "action": "strategy",
    "indicator": "strategy",
    "text_block": "brief",
}
