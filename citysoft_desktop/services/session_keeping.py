"""What a session keeps besides the plan: named snapshots in the file, backups outside of it, and the way back."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.errors import CitySoftError, FileProblem
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.ports import Command, ProjectStore, PublishResult

if TYPE_CHECKING:
    from citysoft_desktop.services.backing_up import BackupKeeper
    from citysoft_desktop.services.keeping import BackupResult, SnapshotData, SnapshotInfo

OlderBackups = Literal["follow", "delete", "keep"]
"""What becomes of the backups when the password changes: written anew with it, removed but for a fresh one, left."""


@dataclass(frozen=True, slots=True)
class PasswordResult:
    """The plan has its new password (or none). ``backups`` is how many older ones were written anew or deleted.

    ``problem`` says why the backups could not follow; the plan itself is as wanted all the same.
    """

    published: PublishResult
    backups: int
    problem: CitySoftError | None


class SessionKeeping(ABC):
    """Base of ``ProjectSession``; works on its store and its snapshot of the plan."""

    _store: ProjectStore
    _plan: Plan
    _keeper: BackupKeeper | None
    _turn: threading.RLock
    who: str

    @abstractmethod
    def execute(self, command: Command) -> ChangeSet:
        """Run a command in one transaction."""

    @property
    @abstractmethod
    def busy(self) -> bool:
        """Whether a long step is under way."""

    @abstractmethod
    def _refuse_while_busy(self) -> None:
        """Raise ``plan.busy`` when it is."""

    @property
    def plan_id(self) -> str:
        """Identity of the plan, the same in all its copies."""
        return self._store.plan_id

    @property
    def keeper(self) -> BackupKeeper | None:
        """Who keeps backups of this plan; None where nobody does."""
        return self._keeper

    def erased_persons(self) -> frozenset[str]:
        """Ids of persons erased for good."""
        with self._turn:
            return self._store.erased_persons()

    # -- snapshots -----------------------------------------------------------------------------------

    def snapshots(self) -> list[SnapshotInfo]:
        """Named states, newest first."""
        with self._turn:
            return self._store.snapshots.list()

    def snapshot_plan(self, snapshot_id: str) -> Plan:
        """The records of a snapshot. Raises DamagedFile ``snapshot.damaged``."""
        with self._turn:
            return self._store.snapshots.load(snapshot_id)

    def snapshot_reading(self, snapshot_id: str) -> Callable[[], Plan]:
        """As ``snapshot_plan``: what comes back does the work, in a worker."""
        with self._turn:
            return self._store.snapshots.reading(snapshot_id)

    def begin_snapshot(self, name: str, note: str = "") -> Callable[[], SnapshotData]:
        """Keep the present state: the name is checked now, what comes back is called in a worker.

        Give its result to ``put_snapshot_back``.
        """
        self._refuse_while_busy()
        with self._turn:
            return self._store.snapshots.begin(self._plan, name, note, who=self.who)

    def add_snapshot(self, name: str, note: str = "") -> SnapshotInfo:
        """Keep the present state under a name."""
        self._refuse_while_busy()
        with self._turn:
            info = self._store.snapshots.add(self._plan, name, note, who=self.who)
        self._touched()
        return info

    def rename_snapshot(self, snapshot_id: str, name: str, note: str) -> None:
        """Change name and note."""
        self._refuse_while_busy()
        with self._turn:
            self._store.snapshots.rename(snapshot_id, name, note)
        self._touched()

    def delete_snapshot(self, snapshot_id: str) -> SnapshotData:
        """Remove one; ``put_snapshot_back`` undoes it."""
        self._refuse_while_busy()
        with self._turn:
            data = self._store.snapshots.delete(snapshot_id)
        self._touched()
        return data

    def put_snapshot_back(self, data: SnapshotData) -> None:
        """Undo ``delete_snapshot``, or put in what ``begin_snapshot`` packed."""
        self._refuse_while_busy()
        with self._turn:
            self._store.snapshots.put_back(data)
        self._touched()

    def restore(self, target: Plan, *, what: str = "backup", title: str = "") -> ChangeSet:
        """Make the plan what it was, as one step; a backup of the present state comes first.

        ``what`` is ``backup`` or ``snapshot``, ``title`` its time or name.
        """
        return self.execute(self.restoring(target, what=what, title=title))

    def restoring(self, target: Plan, *, what: str = "backup", title: str = "") -> Command:
        """The command of ``restore``, for ``start_long``."""
        from citysoft_desktop.services.commands.restore import RestorePlan

        return RestorePlan(target, what, title, self.erased_persons())

    # -- backups -------------------------------------------------------------------------------------

    def back_up(self, reason: str = "manual") -> BackupResult | None:
        """Write a backup now; None where nobody keeps backups."""
        self._refuse_while_busy()
        if self._keeper is None:
            return None
        with self._turn:
            return self._keeper.write(self._store, reason)

    def begin_backup(self) -> Callable[[], BackupResult] | None:
        """A backup somebody asked for, to be made by a worker; give its result to ``keeper.finished``."""
        self._refuse_while_busy()
        return self._keeper.begin(self._store, "manual") if self._keeper is not None else None

    def begin_timed_backup(self) -> Callable[[], BackupResult] | None:
        """When half an hour of work is in no backup: as ``begin_backup``."""
        if self._keeper is None or self.busy:  # the next look comes soon
            return None
        return self._keeper.due(self._store)

    def back_up_for_close(self) -> BackupResult | None:
        """The backup due before closing; None when nothing is new. A failed one must be told before closing."""
        if self._keeper is None:
            return None
        with self._turn:
            return self._keeper.close(self._store)

    def purge_older_backups(self) -> int:
        """Back up the present state, then remove every older backup: after erasing a person. How many went.

        Raises FileProblem when the new backup could not be written; nothing was removed then.
        """
        return self._purge_older("erase")

    def _purge_older(self, reason: str) -> int:
        result = self.back_up(reason)
        if result is None or self._keeper is None:
            return 0
        if result.backup is None or not result.ok:
            raise result.problem or FileProblem("backup.cannot_write")
        return self._keeper.backups.purge_before(
            self.plan_id, result.backup.seq, second=self._keeper.second()
        )

    def backs_up_before(self, command: Command) -> bool:
        """Whether ``execute`` would write a backup first, which takes longer than a window may stand still."""
        return (
            self._keeper is not None
            and not self._store.read_only
            and self._keeper.policy.before(command) is not None
        )

    # -- password ------------------------------------------------------------------------------------

    @property
    def protected(self) -> bool:
        """Whether the plan has a password."""
        return self._store.protected

    def set_password(self, password: str, *, older: OlderBackups = "follow") -> PasswordResult:
        """Give the plan a password, another one, or none (""); may be called from a worker while nothing is changed.

        Raises:
            FileProblem: the plan is as it was: ``password.short``, ``password.no_part``, or its file cannot be written.
        """
        self._refuse_while_busy()
        with self._turn:
            published = self._store.set_password(password)
            done, problem = 0, None
            try:
                if self._keeper is not None and older == "follow":
                    done = self._keeper.backups.follow_password(self._store, second=self._keeper.second())
                elif older == "delete":
                    done = self._purge_older("manual")
            except CitySoftError as error:
                problem = error
        return PasswordResult(published, done, problem)

    # -- inside --------------------------------------------------------------------------------------

    def _back_up_before(self, command: Command) -> BackupResult | None:
        """The backup a command asks for. May run in a worker, so it is told afterwards (``_tell_of``)."""
        if self._keeper is None or self._store.read_only:
            return None
        return self._keeper.before(command, self._store)

    def _tell_of(self, result: BackupResult | None) -> None:
        if self._keeper is not None and result is not None:
            self._keeper.tell(result)

    def _worked(self, changed: ChangeSet) -> None:
        if self._keeper is not None:
            self._keeper.after(changed)

    def _touched(self) -> None:
        if self._keeper is not None:
            self._keeper.touched()
