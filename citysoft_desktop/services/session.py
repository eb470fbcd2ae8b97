"""An open plan: the one place where commands are executed, undone and told about."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.long_step import LongResult, LongStep
from citysoft_desktop.services.ports import (
    Command,
    HistoryEntry,
    HistoryStatus,
    Listener,
    ProjectStore,
    PublishResult,
    Recovered,
    SaveState,
)
from citysoft_desktop.services.session_keeping import SessionKeeping

if TYPE_CHECKING:
    from citysoft_desktop.services.backing_up import BackupKeeper
    from citysoft_desktop.services.keeping import BackupResult

DEFAULT_CODER = "Editor 1"


class ProjectSession(SessionKeeping):
    """Holds the current snapshot of a plan and its store.

    ``who`` is the name that goes into the history; it comes from the plan's list of coders, never from the
    computer's account.
    """

    def __init__(self, store: ProjectStore, *, who: str = "", keeper: BackupKeeper | None = None) -> None:
        self._store = store
        self._keeper = keeper
        self._backup_before: BackupResult | None = None
        self._plan = store.load()
        self._listeners: list[Listener] = []
        self._turn = threading.RLock()  # one thread at a time uses the store
        self._long: LongStep | None = None
        self._status_before: HistoryStatus | None = None
        first = next(iter(self._plan.coders.values()), None)
        self.who = who or (first.name if first else DEFAULT_CODER)

    @property
    def plan(self) -> Plan:
        """The current snapshot; a new object after every change."""
        return self._plan

    @property
    def path(self) -> Path:
        """The plan file the user sees."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """True when nothing can be changed here."""
        return self._store.read_only

    @property
    def read_only_reason(self) -> str:
        """Code of the reason, "" when writable."""
        return self._store.read_only_reason

    @property
    def recovered(self) -> Recovered | None:
        """Work of an earlier session that was not published and goes on here."""
        return self._store.recovered

    @property
    def conflict_copy(self) -> Path | None:
        """Where unpublished work was put at opening, because the file had been changed meanwhile."""
        return self._store.conflict_copy

    @property
    def digest_state(self) -> str:
        """Whether the file was as it was written: sealed, matches, none or damaged."""
        return self._store.digest_state

    @property
    def damaged_sections(self) -> tuple[str, ...]:
        """Kinds of record that differ from the digests in the file."""
        return self._store.damaged_sections

    def publish(self) -> PublishResult:
        """Write the work into the user's file; may be called from a worker. Raises FileProblem, nothing is lost then."""
        return self._store.publish()

    def save_as(self, path: Path) -> PublishResult:
        """Publish to another file and go on there."""
        return self._store.save_as(path)

    def save_state(self) -> SaveState:
        """Whether the work is in the user's file."""
        return self._store.save_state()

    def execute(self, command: Command) -> ChangeSet:
        """Run a command in one transaction. On any error nothing has changed and the error is passed on."""
        self._refuse_while_busy()
        with self._turn:
            backup = self._back_up_before(command)
            changed = self._store.run(command, plan=self._plan, who=self.who)
        self._tell_of(backup)
        return self._take(changed)

    def undo(self) -> ChangeSet | None:
        """Take back the last step; None when there is none."""
        self._refuse_while_busy()
        with self._turn:
            changed = self._store.undo(self._plan)
        return self._take(changed) if changed is not None else None

    def redo(self) -> ChangeSet | None:
        """Do the last undone step again; None when there is none."""
        self._refuse_while_busy()
        with self._turn:
            changed = self._store.redo(self._plan)
        return self._take(changed) if changed is not None else None

    def erase_person(self, person_id: str) -> ChangeSet:
        """Erase a person's data, also from history and snapshots. Cannot be undone.

        Backups still hold the person; ``purge_older_backups`` removes those, when the user wants it.
        """
        self._refuse_while_busy()
        with self._turn:
            changed = self._store.erase_person(person_id, plan=self._plan, who=self.who)
        self._touched()
        return self._take(changed)

    # -- beside the window ----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a long step is under way: other changes are refused until it has ended."""
        return self._long is not None

    def start_long(self, what: Command | Literal["undo", "redo"]) -> LongStep:
        """Reserve the plan for a command, or for undoing or redoing, whose ``run`` is then called in a worker.

        Raises:
            CitySoftError: ``plan.busy`` when another long step is under way.
        """
        self._refuse_while_busy()
        self._status_before = self.status()
        plan, who = self._plan, self.who

        def work() -> LongResult:
            if what == "undo":
                changed = self._store.undo(plan)
            elif what == "redo":
                changed = self._store.redo(plan)
            else:
                self._backup_before = self._back_up_before(what)
                changed = self._store.run(what, plan=plan, who=who)
            return LongResult(
                changed, plan.changed(changed.changes).prepared() if changed is not None else None
            )

        self._long = LongStep(work, self._turn)
        return self._long

    def finish_long(self, result: LongResult | None) -> ChangeSet | None:
        """End the long step: the plan changes at once and listeners are told; None when it failed."""
        self._long = None
        backup, self._backup_before = self._backup_before, None
        self._tell_of(backup)
        if result is None or result.changed is None or result.plan is None:
            return None
        self._plan = result.plan
        self._worked(result.changed)
        self._tell(result.changed)
        return result.changed

    def _refuse_while_busy(self) -> None:
        if self._long is not None:
            raise CitySoftError("plan.busy")

    def status(self) -> HistoryStatus:
        """What undo and redo would do; during a long step as it was before."""
        if self._long is not None and self._status_before is not None:
            return self._status_before
        with self._turn:
            return self._store.status()

    def history(
        self, *, limit: int = 200, record_id: str | None = None, before: int | None = None
    ) -> list[HistoryEntry]:
        """The change log, newest first; only steps older than ``before`` when given."""
        with self._turn:
            return self._store.history(limit=limit, record_id=record_id, before=before)

    def removals(self, limit: int) -> list[HistoryEntry]:
        """Of the newest ``limit`` steps those that removed records, with these only. May be asked from a worker."""
        with self._turn:
            steps = [step for step in self._store.steps(limit) if step.state == "done"]
        found = []
        for step in steps:
            with (
                self._turn
            ):  # fetched in turn, read outside of it: nobody waits for the reading of a large step
                reading = self._store.removed_by(step.seq)
            removed = reading()
            if removed:
                found.append(replace(step, changes=removed))
        return found

    def reload(self) -> None:
        """Read the file anew, after it was changed elsewhere; listeners hear of it as a change of every kind."""
        self._refuse_while_busy()
        old = self._plan
        with self._turn:
            self._plan = self._store.load()
        changes = []
        for kind in KINDS:
            was, now = old.records(kind), self._plan.records(kind)
            if was != now:
                for record_id in {**was, **now}:
                    before, after = was.get(record_id), now.get(record_id)
                    if before != after:
                        changes.append(RecordChange(kind, record_id, before, after))
        self._tell(ChangeSet("plan.reload", "plan.reload", {}, tuple(changes), "do"))

    def save_copy(self, target: Path) -> None:
        """Write a complete copy elsewhere."""
        self._refuse_while_busy()
        with self._turn:
            self._store.save_copy(target)

    def content_digest(self) -> str:
        """SHA-256 over the content."""
        with self._turn:
            return self._store.content_digest()

    def digest_of(self, plan: Plan) -> str:
        """The content digest if ``plan`` is the present state, else "". May be asked from a worker."""
        if plan is not self._plan:
            return ""
        found = self.content_digest()
        return found if plan is self._plan else ""

    def check(self) -> list[str]:
        """Codes of problems in the file."""
        self._refuse_while_busy()
        with self._turn:
            return self._store.check()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change; returns a function that ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def close(self) -> None:
        """Publish and close; the session is of no use afterwards. A long step is stopped first.

        Raises:
            FileProblem: publishing failed. The plan is closed; the work is kept on this computer.
        """
        self._listeners.clear()
        if self._long is not None:
            self._long.stop()
        with self._turn:
            try:
                if not self._store.read_only and self._store.save_state().kind != "published":
                    self._store.publish()
            finally:
                self._store.close()

    def _take(self, changed: ChangeSet) -> ChangeSet:
        if changed.changes:
            self._plan = self._plan.changed(changed.changes)
        self._worked(changed)
        self._tell(changed)
        return changed

    def _tell(self, changed: ChangeSet) -> None:
        for listener in list(self._listeners):
            listener(changed)
