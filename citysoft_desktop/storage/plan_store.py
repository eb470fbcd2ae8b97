"""An open plan: run commands, publish, copy, check. It is edited in a private copy; the user's file is published."""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.base.clock import Clock, utc_now_iso
from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile, FileProblem
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.ports import (
    Command,
    HistoryEntry,
    HistoryStatus,
    PublishResult,
    Recovered,
    SaveState,
)
from citysoft_desktop.storage import (
    cipher,
    digest,
    durable,
    file_format,
    keyring,
    leftovers,
    reader,
    resealing,
)
from citysoft_desktop.storage.found import Found
from citysoft_desktop.storage.publishing import Publisher, Taken
from citysoft_desktop.storage.working_copy import WorkArea, WorkFolder

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from citysoft_desktop.services.keeping import SnapshotShelf


class ProjectFile:
    """An open plan. Implements ``services.ports.ProjectStore``.

    SQLAlchemy is imported with the first change, not before: looking at a plan does not need it.
    """

    def __init__(
        self,
        path: Path,
        area: WorkArea,
        folder: WorkFolder,
        *,
        read_only_reason: str,
        clock: Clock,
        found: Found,
    ) -> None:
        self._path = path
        self._area = area
        self._folder = folder
        self._reason = read_only_reason
        self._clock = clock
        self._found = found
        self._write_lock = threading.RLock()
        self._closed = False
        self._source = folder.plan  # what a snapshot is taken of
        self._connection = file_format.connect(folder.plan, read_only=bool(read_only_reason))
        self._keys = [
            keyring.of_file(folder.plan)
        ]  # the last is the present one; older backups may have those before
        keyring.hold(self._keys[0])
        self._data_version = self._current_data_version()
        self._revision = leftovers.revision_of(self._connection)
        self._changed = False
        self._digests = dict(found.digests)
        self._publisher = Publisher(
            folder,
            self._snapshot,
            lambda: self._revision,
            clock,
            learn=self._learn,
            keep_digests=found.digest_state == "damaged",
        )

    @property
    def path(self) -> Path:
        """The file the user sees."""
        return self._path

    @property
    def recovered(self) -> Recovered | None:
        """Work of an earlier session that goes on here."""
        return self._found.recovered

    @property
    def conflict_copy(self) -> Path | None:
        """Where unpublished work was put at opening."""
        return self._found.conflict_copy

    @property
    def digest_state(self) -> str:
        """State of the file when it was opened."""
        return self._found.digest_state

    @property
    def damaged_sections(self) -> tuple[str, ...]:
        """Parts that differ from the stored digests."""
        return self._found.damaged

    @property
    def read_only(self) -> bool:
        """True when nothing can be changed."""
        return bool(self._reason)

    @property
    def read_only_reason(self) -> str:
        """Code of the reason, "" when writable."""
        return self._reason

    @property
    def protected(self) -> bool:
        """Whether the plan has a password."""
        return self._keys[-1] is not None

    @cached_property
    def plan_id(self) -> str:
        """Identity of the plan, the same in all its copies; "" in a damaged file."""
        row = self._connection.execute("SELECT value FROM file_meta WHERE key='plan_id'").fetchone()
        return str(row[0]) if row else ""

    @property
    def snapshots(self) -> SnapshotShelf:
        """The named snapshots in this file."""
        from citysoft_desktop.storage.snapshots import Snapshots

        return Snapshots(self._connection, self._writing_state, self._clock)

    def erased_persons(self) -> frozenset[str]:
        """Ids of persons erased for good; no restore may bring them back."""
        from citysoft_desktop.storage.snapshots import erased_persons

        return erased_persons(self._connection)

    def load(self) -> Plan:
        """Read everything."""
        try:
            self._connection.execute("BEGIN")
            try:
                plan = reader.read_plan(self._connection)
            finally:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise file_format.problem_of(error, self._path.name) from None
        except (ValueError, TypeError, ArithmeticError):
            raise DamagedFile("file.damaged", name=self._path.name) from None
        self._data_version = self._current_data_version()
        return plan

    def run(self, command: Command, *, plan: Plan, who: str) -> ChangeSet:
        """Execute a command in one transaction."""
        from citysoft_desktop.storage import history, uow

        now = utc_now_iso(self._clock)
        with self._writing() as connection:
            work = uow.SqliteUnitOfWork(connection, plan, who=who, now=now)
            command.execute(work)
            changes = work.changes()
            if changes:
                history.record_step(connection, command, changes, who=who, now=now, row_of=work.row_of)
                self._count(connection, changes)
        return ChangeSet(command.name, command.label, command.label_params, changes)

    def undo(self, plan: Plan) -> ChangeSet | None:
        """Take the last step back."""
        from citysoft_desktop.storage import history

        with self._writing() as connection:
            return self._counted(connection, history.step_back(connection))

    def redo(self, plan: Plan) -> ChangeSet | None:
        """Do the last undone step again."""
        from citysoft_desktop.storage import history

        with self._writing() as connection:
            return self._counted(connection, history.step_forward(connection))

    def erase_person(self, person_id: str, *, plan: Plan, who: str) -> ChangeSet:
        """Erase a person here, in history and snapshots, then rewrite the file so that free pages hold no trace."""
        from citysoft_desktop.storage import history, snapshots, uow

        with self._writing() as connection:
            work = uow.SqliteUnitOfWork(connection, plan, who=who, now=utc_now_iso(self._clock))
            work.get(Person, person_id)
            work.delete(Person, [person_id])
            changes = work.changes()
            history.erase_from_history(connection, "person", person_id)
            snapshots.erase_from_snapshots(self._connection, person_id)
            self._count(connection, changes)
        with self._write_lock:
            self._connection.execute("VACUUM")
        return ChangeSet("person.erase", "person.erase", {}, changes)

    def status(self) -> HistoryStatus:
        """What undo and redo would do."""
        from citysoft_desktop.storage import history_read

        with self._history_told():
            return history_read.status(self._connection)

    def history(
        self, *, limit: int = 200, record_id: str | None = None, before: int | None = None
    ) -> list[HistoryEntry]:
        """The change log, newest first; only steps older than ``before`` when given."""
        from citysoft_desktop.storage import history_read

        with self._history_told():
            return history_read.entries(self._connection, limit=limit, record_id=record_id, before=before)

    @contextlib.contextmanager
    def _history_told(self) -> Iterator[None]:
        """Problems of reading the change log in words: bytes that are no text any more are damage of the log alone."""
        try:
            yield
        except sqlite3.Error as error:
            if "decode" in str(error):
                raise DamagedFile("history.damaged") from None
            raise file_format.problem_of(error, self._path.name) from None

    def content_digest(self) -> str:
        """SHA-256 over the content as last committed; may be asked from a worker."""
        with contextlib.closing(file_format.connect(self._folder.plan, read_only=True)) as connection:
            connection.execute("BEGIN")
            return digest.content_digest(connection)

    def check(self) -> list[str]:
        """Look for damage: structure, pointers, and every value readable."""
        problems = ["file.digest"] if self.damaged_sections else []
        try:
            if self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                problems.append("file.damaged")
            if self._connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                problems.append("file.pointers")
            self.load()
        except (sqlite3.Error, CitySoftError):
            problems.append("file.damaged")
        return list(dict.fromkeys(problems))

    def publish(self) -> PublishResult:
        """Write the work into the user's file; may be called from a worker."""
        if self._reason or self._closed:
            return PublishResult("nothing_to_do", self._path, "")
        return self._follow(self._publisher.publish())

    def save_as(self, path: Path) -> PublishResult:
        """Publish to another file and go on there; a plan that was read-only can be changed then."""
        return self._move(path, replace=True)

    def settle_at(self, path: Path) -> PublishResult:
        """Publish to a new file, which must not exist, and go on there."""
        return self._move(path, replace=False)

    def save_state(self) -> SaveState:
        """Whether the work is in the user's file."""
        if self._reason:
            return SaveState("published", "", None, self._path)
        return self._publisher.state()

    def save_copy(self, target: Path) -> None:
        """Write a complete copy: a temporary file in the target folder, synced, then put in place at once."""
        self._publisher.copy_to(target.resolve())

    def set_password(self, password: str) -> PublishResult:
        """Give the plan a password, another one, or none.

        A second working copy is written, the target published from it, and then it takes the place of the first: a crash
        before the target is in place leaves all as it was, after it the rest is done when the folder is found again.
        """
        if self._reason:
            raise FileProblem(self._reason, name=self._path.name, sections=", ".join(self.damaged_sections))
        key = cipher.new_key(password) if password else None
        folder, done = self._folder, False
        with self._publisher.alone, self._write_lock:
            keyring.hold(key)
            try:
                resealing.converted(folder.plan, folder.next, key, self._path.name)
                self._source = folder.next
                result = self._publisher.publish(sealing=True)
                done = True
            finally:
                self._source = folder.plan
                if not done:
                    keyring.release(key)
                    with contextlib.suppress(OSError):
                        leftovers.end_sealing(folder, done=False)
            self._close_connection()
            try:
                with contextlib.suppress(
                    OSError
                ):  # done, but for the note: it is put right when next written
                    leftovers.end_sealing(folder, done=True)
                done = not folder.next.exists()
                if not done:  # another program holds our own copy: back to how it was
                    with contextlib.suppress(OSError):
                        leftovers.end_sealing(folder, done=False)
            finally:
                self._connect_anew()
                keyring.release(key)
            if not done:
                self._publisher.publish(anyway=True)
                raise FileProblem("file.cannot_write", name=self._path.name)
        return self._follow(result)

    def protect_copy(self, source: Path, target: Path) -> bool:
        """Write another file of this plan to ``target`` with the password this plan has now; False when it has that."""
        key = keyring.of_file(source)
        if key is None and cipher.is_sealed(source):
            raise FileProblem("file.password", name=source.name)
        if key == self._keys[-1]:
            return False
        resealing.converted(source, target, self._keys[-1], source.name)
        return True

    def put_beside(self) -> Path:
        """Write the work beside the user's file under the name of a conflict copy."""
        return self._publisher.conflict_copy()

    def close(self) -> None:
        """Close. A folder whose work is published goes away; else it stays and is found again."""
        if self._closed:
            return
        self._closed = True
        self._close_connection()
        keyring.release_all(self._keys)
        try:
            with self._area.guard():
                self._leave()
        except (FileProblem, OSError):
            if self._folder.origin.role == "read":  # never anything of the user in it
                self._area.remove(self._folder)
            self._folder.lock.release()  # what is not needed is tidied at the next start

    def let_go(self) -> None:
        """Close the connection and leave the folder to its owner, locked."""
        self._closed = True
        self._close_connection()
        keyring.release_all(self._keys)

    # -- inside ---------------------------------------------------------------------------------------

    def _leave(self) -> None:
        folder = self._folder
        if folder.origin.role in ("edit", "aside") and not self._reason:
            if self._publisher.pending or folder.origin.role == "aside":
                folder.lock.release()
                return
            if not folder.target.exists():  # ours is the last copy there is
                folder.note(dataclasses.replace(folder.origin, revision=-1))
                folder.lock.release()
                return
        self._area.remove(folder)

    def _close_connection(self) -> None:
        if "_engine" in self.__dict__:
            self._engine.dispose()
            del self.__dict__["_engine"]
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _follow(self, result: PublishResult) -> PublishResult:
        if result.kind == "conflict":
            self._path = result.path
        return result

    def _move(self, path: Path, *, replace: bool) -> PublishResult:
        target = path.resolve()
        with self._area.guard():
            for other in self._area.find(target):
                if other.id != self._folder.id and not _free(other):
                    raise FileProblem("file.open_here", name=path.name)
            result = self._publisher.publish_to(target, replace=replace)
        self._path = path
        if self._reason:
            self._reason = ""
            self._close_connection()
            self._connect_anew()
        return dataclasses.replace(result, path=path)

    def _connect_anew(self) -> None:
        self._connection = file_format.connect(self._folder.plan, read_only=False)
        self._keys.append(keyring.of_file(self._folder.plan))
        keyring.hold(self._keys[-1])
        self._data_version = self._current_data_version()

    def _learn(self, revision: int, digests: Mapping[str, str]) -> None:
        with self._write_lock:
            if self._revision == revision:
                self._digests = dict(digests)

    def _snapshot(self, target: Path) -> Taken:
        """The plan as it is now, for the publisher; edits wait that long and no longer."""
        source = file_format.connect(self._source, read_only=True)
        try:
            with contextlib.closing(file_format.blank(target, self._source)) as copy:
                copy.execute("PRAGMA synchronous=OFF")  # the publisher syncs the finished file
                with self._write_lock:
                    source.backup(copy)
                    revision, digests = self._revision, dict(self._digests)
                    sha = durable.sha256_of(self._source) if cipher.is_sealed(self._source) else ""
                row = copy.execute("SELECT max(seq) FROM history").fetchone()
        finally:
            source.close()
        return Taken(revision, int(row[0] or 0), digests, sha)

    def _count(self, connection: Connection, changes: Iterable[RecordChange]) -> None:
        """Number the new state, in the transaction that makes it; digests of what it touches are not known any more."""
        connection.exec_driver_sql(
            "INSERT INTO file_meta (key, value) VALUES ('revision', '1')"
            " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
        )
        self._changed = True
        for part in {change.kind for change in changes} | {digest.HISTORY}:
            self._digests.pop(part, None)

    def _counted(self, connection: Connection, changed: ChangeSet | None) -> ChangeSet | None:
        if changed is not None:
            self._count(connection, changed.changes)
        return changed

    @cached_property
    def _engine(self) -> Engine:
        from citysoft_desktop.storage import engine

        return engine.engine_on(self._connection)

    def _current_data_version(self) -> int:
        try:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            return -1

    @contextlib.contextmanager
    def _writing_state(self) -> Iterator[Connection]:
        """A change that is no step of the history and goes into the user's file all the same."""
        with self._writing() as connection:
            yield connection
            self._count(connection, ())

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Refuse what cannot be written, and turn driver errors into plain problems."""
        if self._reason:
            raise FileProblem(self._reason, name=self._path.name, sections=", ".join(self.damaged_sections))
        from sqlalchemy.exc import DBAPIError

        from citysoft_desktop.storage import engine

        with self._write_lock:
            self._changed = False
            try:
                with engine.transaction(self._engine) as connection:
                    # Asked after the write lock is held: nobody can slip in between the question and the write.
                    if self._current_data_version() != self._data_version:
                        raise FileProblem("file.changed_elsewhere", name=self._path.name)
                    yield connection
            except DBAPIError as error:
                original = error.orig
                if isinstance(original, sqlite3.Error):
                    raise _edit_problem(original, self._path.name) from None
                raise
            if self._changed:
                self._revision += 1


_EDIT_CODES = {"file.disk_full": "file.work_full", "file.io": "file.work_io"}


def _edit_problem(error: sqlite3.Error, name: str) -> FileProblem:
    """A step that could not be kept at all, unlike a publishing that failed: other words."""
    problem = file_format.problem_of(error, name)
    if problem.code in _EDIT_CODES:
        return FileProblem(_EDIT_CODES[problem.code], name=name)
    return problem


def _free(folder: WorkFolder) -> bool:
    try:
        return folder.lock.try_acquire()
    except OSError:
        return False
    finally:
        folder.lock.release()
