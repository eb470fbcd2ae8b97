"""What the services need from the outside, as Protocols: storage, report and exchange implement them.

The window and the command line see only these; app/composition.py decides which class stands behind each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record

if TYPE_CHECKING:
    from citysoft_desktop.services.keeping import SnapshotShelf

R = TypeVar("R", bound=Record)


class UnitOfWork(Protocol):
    """One transaction. Everything a command does goes through here and is recorded for undo."""

    @property
    def plan(self) -> Plan:
        """The plan as it was when the command began."""

    @property
    def who(self) -> str:
        """Name from the list of coders of the plan."""

    @property
    def now(self) -> str:
        """UTC time of the command, ISO 8601 with seconds."""

    def get(self, cls: type[R], record_id: str) -> R:
        """The record as this transaction sees it. Raises ValidationError ``record.missing``."""

    def insert(self, record: R) -> R:
        """Add a record; returns it as stored (text cleaned, position set)."""

    def insert_many(self, records: Sequence[Record]) -> None:
        """Add records of one kind or many, fast."""

    def update(self, cls: type[R], record_id: str, **values: Any) -> R:
        """Change fields of a record; nothing is recorded when nothing differs."""

    def update_many(self, cls: type[R], values: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of many records (id to field to value)."""

    def delete(self, cls: type[Record], ids: Iterable[str]) -> None:
        """Remove records and what they own; pointers of others to them are cleared."""


class Command(Protocol):
    """A change as a value: a frozen dataclass with its fields, a stable name and a label.

    ``label`` is an id of services/labels.py; ``label_params`` fill it. ``merge_key`` joins quick repeats
    (typing into one field) into one step of the history; None never joins.
    """

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def label_params(self) -> dict[str, Any]: ...
    @property
    def merge_key(self) -> str | None: ...
    def execute(self, uow: UnitOfWork) -> None:
        """Do it. Raising leaves the plan as it was."""


@dataclass(frozen=True, slots=True)
class HistoryStatus:
    """What undo and redo would do now; labels are sentence ids with parameters, sizes bytes of the history."""

    undo_label: str | None = None
    undo_params: Mapping[str, Any] | None = None
    redo_label: str | None = None
    redo_params: Mapping[str, Any] | None = None
    undo_size: int = 0
    redo_size: int = 0


Change = tuple[str, str, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""Kind and id of a record, and its row before and after; None = not there."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One step of the change log. ``state`` is done, undone or dropped (undone and then overwritten)."""

    seq: int
    command: str
    label: str
    params: Mapping[str, Any]
    who: str
    at: str
    state: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishResult:
    """What publishing did. ``kind``: published, nothing_to_do, or conflict (the file had been changed by somebody else;
    the work is in ``path``, a new file beside it, and the session goes on there). ``at`` is UTC."""

    kind: str
    path: Path
    at: str


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether the work is in the file the user sees.

    ``kind``: published, pending (it will be soon), or local_only (publishing failed for ``problem``; the work is kept on
    this computer). ``at`` is the UTC time of the last publishing in this session or before, "" when not known.
    """

    kind: str
    at: str
    problem: FileProblem | None
    target: Path


@dataclass(frozen=True, slots=True)
class Recovered:
    """Work of an earlier session that ended without publishing and goes on now: steps of the history, UTC time."""

    steps: int
    at: str


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Work kept on this computer that is in no file of the user: nobody has it open.

    Attributes:
        id: for ``recover``, ``discard`` and ``look_into``.
        name: name of the plan's file without ending, "" when not known.
        target: where it belongs, None when not known.
        at: UTC time of its last step.
        steps: steps since it was last published; 0 when they cannot be counted.
        size: bytes.
        protected: its password is asked before it can be looked into; its steps cannot be counted.
    """

    id: str
    name: str
    target: Path | None
    at: str
    steps: int
    size: int
    protected: bool = False


class ProjectStore(Protocol):
    """An open plan. It is edited in a private copy; ``path`` is the file the user sees, written by ``publish``."""

    @property
    def path(self) -> Path: ...
    @property
    def recovered(self) -> Recovered | None:
        """Set when opening went on with work an earlier session had not published."""

    @property
    def conflict_copy(self) -> Path | None:
        """Set when opening put unpublished work beside the file, because that had been changed meanwhile."""

    @property
    def digest_state(self) -> str:
        """State of the file when it was opened: sealed, matches, none or damaged (see storage/seal.py)."""

    @property
    def damaged_sections(self) -> tuple[str, ...]:
        """Kinds of record, or ``history``, that differ from the digests stored in the file."""

    def publish(self) -> PublishResult:
        """Write the work into the user's file. May be called from a worker.

        Raises:
            FileProblem: it could not be written; the work is kept on this computer, ``save_state`` says so.
        """

    def save_as(self, path: Path) -> PublishResult:
        """Publish to another file, which is replaced if it exists, and go on there. Also for read-only plans."""

    def save_state(self) -> SaveState: ...
    @property
    def protected(self) -> bool:
        """Whether the plan has a password: its file, working copy and backups are encrypted."""

    def set_password(self, password: str) -> PublishResult:
        """Give the plan a password, another one, or none (""); its file is written anew with all changes.

        Raises:
            FileProblem: ``password.short``, ``password.no_part``, or why the file could not be written: then the plan
                has the password it had.
        """

    def protect_copy(self, source: Path, target: Path) -> bool:
        """Write another file of this plan, such as a backup, to ``target`` with the password this plan has now.

        False, and nothing written, when it has that already.

        Raises:
            FileProblem: ``file.password`` when the source has a password that is not known; not readable, no room.
        """

    @property
    def read_only(self) -> bool: ...
    @property
    def read_only_reason(self) -> str:
        """Code of the reason, "" when writable."""

    @property
    def plan_id(self) -> str:
        """Identity of the plan, the same in all its copies."""

    @property
    def snapshots(self) -> SnapshotShelf:
        """The named snapshots in the file."""

    def erased_persons(self) -> frozenset[str]:
        """Ids of persons erased for good; no restore may bring them back."""

    def load(self) -> Plan:
        """Read the whole plan."""

    def run(self, command: Command, *, plan: Plan, who: str) -> ChangeSet:
        """Execute in one transaction and record it in the history."""

    def undo(self, plan: Plan) -> ChangeSet | None:
        """Take the last step back; None when there is none."""

    def redo(self, plan: Plan) -> ChangeSet | None:
        """Do the last undone step again; None when there is none."""

    def erase_person(self, person_id: str, *, plan: Plan, who: str) -> ChangeSet:
        """Remove a person here and from the history, for good."""

    def status(self) -> HistoryStatus: ...
    def history(
        self, *, limit: int = 200, record_id: str | None = None, before: int | None = None
    ) -> list[HistoryEntry]:
        """Newest first; only steps that touch ``record_id``, only those older than step ``before``."""

    def steps(self, limit: int) -> list[HistoryEntry]:
        """The newest ``limit`` steps, newest first, without what they changed."""

    def removed_by(self, seq: int) -> Callable[[], tuple[Change, ...]]:
        """What a step removed: fetched now, read when called, in any thread."""

    def content_digest(self) -> str:
        """SHA-256 over all content, history left out."""

    def check(self) -> list[str]:
        """Codes of problems found in the file; empty when it is sound."""

    def save_copy(self, target: Path) -> None:
        """Write a complete copy by an atomic replace."""

    def close(self) -> None:
        """Close. What was not published stays on this computer and is found again when the plan is opened."""


class ProjectStorage(Protocol):
    """Creates and opens plan files."""

    def create(self, path: Path, records: Sequence[Record]) -> ProjectStore:
        """Make a new plan file; an existing file is never touched (FileProblem ``file.exists``)."""

    def open(self, path: Path, *, read_only: bool = False) -> ProjectStore:
        """Open. Raises FileProblem or DamagedFile; the file is left as it was.

        FileProblem ``file.password``: ``unlock`` it first. ``password.no_part``: it has a password, and protected plans
        cannot be opened here.
        """

    def passwords(self) -> bool:
        """Whether plans can have a password here; answers without loading anything."""

    def unlock(self, path: Path, password: str) -> None:
        """Learn the key of a protected file, and of unpublished work on it, until the plan is closed.

        Takes a moment on purpose; may be called from a worker.

        Raises:
            FileProblem: ``file.wrong_password``.
        """

    def unlock_leftover(self, leftover_id: str, password: str) -> None:
        """As ``unlock`` for unpublished work."""

    def lock(self) -> None:
        """Forget keys that no open plan needs."""

    def leftovers(self) -> list[LeftOver]:
        """Unpublished work that nobody has open, newest first."""

    def look_into(self, leftover_id: str) -> Plan:
        """The plan of unpublished work, to show what is in it."""

    def recover(self, leftover_id: str, target: Path) -> ProjectStore:
        """Open unpublished work, published to ``target`` first: its own file if that is still as it was, or a new one.

        Raises:
            FileProblem: ``file.exists`` when ``target`` is another file that is there; the work stays.
        """

    def discard(self, leftover_id: str) -> None:
        """Throw unpublished work away; it is kept aside for thirty days."""

    def tidy(self) -> None:
        """Clear what earlier sessions left behind and nobody needs. For the start of the program; never raises."""


Listener = Callable[[ChangeSet], None]
