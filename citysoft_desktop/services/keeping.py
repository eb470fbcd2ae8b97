"""What is kept besides the plan itself, as ports: named snapshots inside the file, backups outside of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan

if TYPE_CHECKING:
    from citysoft_desktop.services.ports import ProjectStore

REASONS = ("import", "migration", "restore", "bulk", "time", "close", "manual", "erase")
"""Why a backup was written. ``manual``: somebody asked for it; ``erase``: what is left after erasing a person."""


@dataclass(frozen=True, slots=True)
class SnapshotInfo:
    """A named state as listed: ``at`` UTC, ``digest`` of its content, ``counts`` by kind, ``size`` in bytes."""

    id: str
    name: str
    note: str
    who: str
    at: str
    digest: str
    counts: Mapping[str, int]
    size: int


@dataclass(frozen=True, slots=True)
class SnapshotData:
    """A snapshot that is not in the file: packed and to be put in, or taken out and perhaps put back.

    ``erased``: ids of erased persons that are known not to be in it.
    """

    info: SnapshotInfo
    body: bytes
    erased: frozenset[str] = frozenset()


class SnapshotShelf(Protocol):
    """The named snapshots of an open plan. They are neither content nor undo steps; see ARCHITECTURE.md."""

    def list(self) -> list[SnapshotInfo]:
        """Newest first; no body is read."""

    def add(self, plan: Plan, name: str, note: str = "", *, who: str) -> SnapshotInfo:
        """Keep this state under a name. Raises ValidationError ``snapshot.name`` for an empty or taken name."""

    def begin(self, plan: Plan, name: str, note: str = "", *, who: str) -> Callable[[], SnapshotData]:
        """Check the name now; what comes back packs and checks the state in a worker, for ``put_back``."""

    def rename(self, snapshot_id: str, name: str, note: str) -> None:
        """Change name and note."""

    def delete(self, snapshot_id: str) -> SnapshotData:
        """Take it out; what comes back can be given to ``put_back``."""

    def put_back(self, data: SnapshotData) -> None:
        """Put one in: undo a ``delete``, or end what ``begin`` began. Persons erased meanwhile are left out."""

    def load(self, snapshot_id: str) -> Plan:
        """Its records. Raises DamagedFile ``snapshot.damaged`` when they are not what was kept."""

    def reading(self, snapshot_id: str) -> Callable[[], Plan]:
        """As ``load``: what comes back does the work, in a worker."""


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup file. ``at`` is UTC as the clock said then; the order of making is ``seq``.

    ``digest`` is "" and ``counts`` empty for a file whose note is lost; such a file can still be restored. So they are for
    one that is ``protected`` by a password: nothing is told of it without that.
    """

    plan_id: str
    seq: int
    at: str
    reason: str
    path: Path
    size: int
    digest: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    title: str = ""
    city: str = ""
    second: bool = False
    protected: bool = False

    @property
    def key(self) -> str:
        """Name without ending: what the command line calls it."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class BackupResult:
    """What came of a backup: ``written``, ``unchanged`` (the newest one holds the same) or ``failed``.

    ``problem`` says why it failed, or, when it was written, why the copy in the second folder was not.
    """

    kind: str
    backup: BackupInfo | None = None
    problem: CitySoftError | None = None

    @property
    def ok(self) -> bool:
        """There is a sound backup of this state."""
        return self.kind != "failed"


@dataclass(frozen=True, slots=True)
class BackedUpPlan:
    """A plan of which there are backups, whether its file is still there or not."""

    plan_id: str
    title: str
    city: str
    count: int
    size: int
    newest: BackupInfo


class BackupStore(Protocol):
    """Backups of all plans of this user. Failures are values; nothing here raises for a full or missing disk."""

    def write(self, store: ProjectStore, reason: str, *, second: Path | None = None) -> BackupResult:
        """Copy the open plan as it is now, check the copy by opening it, give it its name, copy it to the second

        folder, thin. May run in a worker while the plan is edited.
        """

    def take_file(self, source: Path, reason: str, *, second: Path | None = None) -> BackupResult:
        """Keep a plan file as it lies there, of any schema version: before it is migrated."""

    def plans(self) -> list[BackedUpPlan]:
        """Plans with backups, the one backed up last first."""

    def list(self, plan_id: str, *, second: Path | None = None) -> list[BackupInfo]:
        """Backups of a plan, newest first; those only the second folder has are marked ``second``."""

    def load(self, backup: BackupInfo) -> Plan:
        """Its records, checked against its digest. Raises FileProblem or DamagedFile ``backup.damaged``.

        FileProblem ``file.password``: ``ProjectStorage.unlock`` its file first.
        """

    def save_as(self, backup: BackupInfo, target: Path) -> None:
        """Write it out as a plan file; an existing file is never replaced. Raises FileProblem."""

    def follow_password(self, store: ProjectStore, *, second: Path | None = None) -> int:
        """Give every backup of the open plan the password the plan has now, or none; how many were written anew.

        Raises:
            FileProblem: ``backup.not_protected`` and others; the backups not reached are as they were.
        """

    def purge(self, backup: BackupInfo) -> None:
        """Remove one backup for good, also from the second folder it was read from."""

    def purge_before(self, plan_id: str, seq: int, *, second: Path | None = None) -> int:
        """Remove all backups older than ``seq`` for good (after erasing a person); how many went."""
