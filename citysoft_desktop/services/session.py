"""An open plan: the one place where commands are executed, undone and told about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
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

DEFAULT_CODER = "Editor 1"


class ProjectSession:
    """Holds the current snapshot of a plan and its store.

    ``who`` is the name that goes into the history; it comes from the plan's list of coders, never from the
    computer's account.
    """

    def __init__(self, store: ProjectStore, *, who: str = "") -> None:
        self._store = store
        self._plan = store.load()
        self._listeners: list[Listener] = []
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
        return self._take(self._store.run(command, plan=self._plan, who=self.who))

    def undo(self) -> ChangeSet | None:
        """Take back the last step; None when there is none."""
        changed = self._store.undo(self._plan)
        return self._take(changed) if changed is not None else None

    def redo(self) -> ChangeSet | None:
        """Do the last undone step again; None when there is none."""
        changed = self._store.redo(self._plan)
        return self._take(changed) if changed is not None else None

    def erase_person(self, person_id: str) -> ChangeSet:
        """Erase a person's data, also from the history. Cannot be undone."""
        return self._take(self._store.erase_person(person_id, plan=self._plan, who=self.who))

    def status(self) -> HistoryStatus:
        """What undo and redo would do."""
        return self._store.status()

    def history(self, *, limit: int = 200, record_id: str | None = None) -> list[HistoryEntry]:
        """The change log, newest first."""
        return self._store.history(limit=limit, record_id=record_id)

    def reload(self) -> None:
        """Read the file anew, after it was changed elsewhere; listeners hear of it as a change of every kind."""
        old = self._plan
        self._plan = self._store.load()
        changes = []
        for kind in KINDS:
            was, now = old.records(kind), self._plan.records(kind)
            if was != now:
                for record_id in {**was, **now}:
                    before, after = was.get(record_id), now.get(record_id)
                    if before != after:
                        changes.append(RecordChange(kind, record_id, before, after))
        told = ChangeSet("plan.reload", "plan.reload", {}, tuple(changes), "do")
        for listener in list(self._listeners):
            listener(told)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy elsewhere."""
        self._store.save_copy(target)

    def content_digest(self) -> str:
        """SHA-256 over the content."""
        return self._store.content_digest()

    def digest_of(self, plan: Plan) -> str:
        """The content digest if ``plan`` is the present state, else "". May be asked from a worker."""
        if plan is not self._plan:
            return ""
        found = self._store.content_digest()
        return found if plan is self._plan else ""

    def check(self) -> list[str]:
        """Codes of problems in the file."""
        return self._store.check()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change; returns a function that ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def close(self) -> None:
        """Publish and close; the session is of no use afterwards.

        Raises:
            FileProblem: publishing failed. The plan is closed; the work is kept on this computer.
        """
        self._listeners.clear()
        try:
            if not self._store.read_only and self._store.save_state().kind != "published":
                self._store.publish()
        finally:
            self._store.close()

    def _take(self, changed: ChangeSet) -> ChangeSet:
        if changed.changes:
            self._plan = self._plan.changed(changed.changes)
        for listener in list(self._listeners):
            listener(changed)
        return changed
