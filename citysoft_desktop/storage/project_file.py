"""A plan file: create, open, run commands, copy, check. The seam behind which the file can be hardened."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.base.clock import Clock, SystemClock, utc_now_iso
from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile, FileProblem
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.ports import Command, HistoryEntry, HistoryStatus
from citysoft_desktop.storage import digest, file_format, reader, vetting

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from citysoft_desktop.services.keeping import SnapshotShelf


class ProjectFile:
    """An open plan. Implements ``services.ports.ProjectStore``.

    SQLAlchemy is imported with the first change, not before: looking at a plan does not need it.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, read_only_reason: str, clock: Clock
    ) -> None:
        self._path = path
        self._connection = connection
        self._reason = read_only_reason
        self._clock = clock
        self._data_version = self._current_data_version()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def read_only(self) -> bool:
        """True when nothing can be changed."""
        return bool(self._reason)

    @property
    def read_only_reason(self) -> str:
        """Code of the reason, "" when writable."""
        return self._reason

    @cached_property
    def plan_id(self) -> str:
        """Identity of the plan, the same in all its copies; "" in a damaged file."""
        row = self._connection.execute("SELECT value FROM file_meta WHERE key='plan_id'").fetchone()
        return str(row[0]) if row else ""

    @property
    def snapshots(self) -> SnapshotShelf:
        """The named snapshots in this file."""
        from citysoft_desktop.storage.snapshots import Snapshots

        return Snapshots(self._connection, self._writing, self._clock)

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
        return ChangeSet(command.name, command.label, command.label_params, changes)

    def undo(self, plan: Plan) -> ChangeSet | None:
        """Take the last step back."""
        from citysoft_desktop.storage import history

        with self._writing() as connection:
            return history.step_back(connection)

    def redo(self, plan: Plan) -> ChangeSet | None:
        """Do the last undone step again."""
        from citysoft_desktop.storage import history

        with self._writing() as connection:
            return history.step_forward(connection)

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
        self._connection.execute("VACUUM")
        return ChangeSet("person.erase", "person.erase", {}, changes)

    def status(self) -> HistoryStatus:
        """What undo and redo would do."""
        from citysoft_desktop.storage import history_read

        return history_read.status(self._connection)

    def history(
        self, *, limit: int = 200, record_id: str | None = None, before: int | None = None
    ) -> list[HistoryEntry]:
        """The change log, newest first; only steps older than ``before`` when given."""
        from citysoft_desktop.storage import history_read

        return history_read.entries(self._connection, limit=limit, record_id=record_id, before=before)

    def content_digest(self) -> str:
        """SHA-256 over the content."""
        return digest.content_digest(self._connection)

    def check(self) -> list[str]:
        """Look for damage: structure, pointers, and every value readable."""
        problems = []
        try:
            if self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                problems.append("file.damaged")
            if self._connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                problems.append("file.pointers")
            self.load()
        except (sqlite3.Error, CitySoftError):
            problems.append("file.damaged")
        return list(dict.fromkeys(problems))

    def save_copy(self, target: Path) -> None:
        """Write a complete copy: a temporary file in the target folder, synced, then put in place at once."""
        handle, temporary = _temporary_beside(target)
        os.close(handle)
        temp = Path(temporary)
        try:
            temp.unlink()
            self._connection.execute("VACUUM INTO ?", (str(temp),))
            _as_readable_as_other_files(temp)
            _sync(temp)
            temp.replace(target)
            _sync_folder(target.parent)
        except sqlite3.Error as error:
            raise file_format.problem_of(error, target.name) from None
        except OSError:
            raise FileProblem("file.cannot_write", name=target.name) from None
        finally:
            with contextlib.suppress(OSError):
                temp.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the connection; nothing is left beside the file."""
        if "_engine" in self.__dict__:
            self._engine.dispose()
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    # -- inside ---------------------------------------------------------------------------------------

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
    def _writing(self) -> Iterator[Connection]:
        """Refuse what cannot be written, and turn driver errors into plain problems."""
        if self._reason:
            raise FileProblem(self._reason, name=self._path.name)
        if not self._path.exists():
            raise FileProblem("file.gone", name=self._path.name)
        from sqlalchemy.exc import DBAPIError

        from citysoft_desktop.storage import engine

        try:
            with engine.transaction(self._engine) as connection:
                # Asked after the write lock is held: nobody can slip in between the question and the write.
                if self._current_data_version() != self._data_version:
                    raise FileProblem("file.changed_elsewhere", name=self._path.name)
                yield connection
        except DBAPIError as error:
            original = error.orig
            if isinstance(original, sqlite3.Error):
                raise file_format.problem_of(original, self._path.name) from None
            raise


class ProjectFiles:
    """Implements ``services.ports.ProjectStorage``."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    def create(self, path: Path, records: Sequence[Record]) -> ProjectFile:
        """Make a new plan; it appears under its name only when it is complete."""
        from sqlalchemy.exc import DBAPIError

        from citysoft_desktop.storage import creating

        if path.exists() or path.is_symlink():
            raise FileProblem("file.exists", name=path.name)
        if not path.parent.is_dir():
            raise FileProblem("file.no_folder", name=path.name)
        try:
            handle, temporary = _temporary_beside(path)
        except OSError:
            raise FileProblem("file.cannot_write", name=path.name) from None
        os.close(handle)
        temp = Path(temporary)
        try:
            creating.write_new(temp, records, plan_id=new_id())
            _as_readable_as_other_files(temp)
            _sync(temp)
            _appear(temp, path)
            _sync_folder(path.parent)
        except FileExistsError:
            raise FileProblem("file.exists", name=path.name) from None
        except OSError:
            raise FileProblem("file.cannot_write", name=path.name) from None
        except sqlite3.Error as error:
            raise file_format.problem_of(error, path.name) from None
        except DBAPIError as error:
            if isinstance(error.orig, sqlite3.Error):
                raise file_format.problem_of(error.orig, path.name) from None
            raise
        finally:
            with contextlib.suppress(OSError):
                temp.unlink(missing_ok=True)
        return self.open(path)

    def open(self, path: Path, *, read_only: bool = False) -> ProjectFile:
        """Open a plan; older schemas are migrated first, after a copy was kept."""
        version = file_format.read_header(path)
        reason = ""
        if read_only:
            reason = "file.read_only_asked"
        elif not file_format.writable(path):
            reason = "file.read_only"
        connection = None
        journal = path.with_name(path.name + "-journal").exists()
        if not journal:  # else the file is whole only after SQLite has rolled back, and is looked at then
            vetting.vet(path)
        try:
            connection = file_format.connect(path, read_only=bool(reason))
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedFile("file.damaged", name=path.name)
            if not reason and path.with_name(path.name + "-journal").exists():
                # A journal begun but never finished before a crash. Rolling back is done by now; a write of the
                # same version lets SQLite itself remove the rest. Our own code never deletes a journal.
                connection.execute(f"PRAGMA user_version={version}")
            if journal:
                vetting.vet(path)
            if version < file_format.SCHEMA_VERSION:
                self._migrate(path, connection, version, read_only=bool(reason))
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            raise file_format.problem_of(error, path.name) from None
        except BaseException:
            if connection is not None:
                connection.close()
            raise
        return ProjectFile(path, connection, read_only_reason=reason, clock=self._clock)

    def _migrate(self, path: Path, connection: sqlite3.Connection, version: int, *, read_only: bool) -> None:
        from citysoft_desktop.storage.migrations import runner

        if read_only:
            raise FileProblem("file.old_read_only", name=path.name)
        keep = path.with_name(f"{path.stem} (before schema {file_format.SCHEMA_VERSION}){path.suffix}")
        if not keep.exists():
            ProjectFile(path, connection, read_only_reason="", clock=self._clock).save_copy(keep)
        runner.migrate(connection, version)


def _temporary_beside(target: Path) -> tuple[int, str]:
    return tempfile.mkstemp(prefix=f".{target.stem[:40]}-", suffix=".tmp", dir=target.parent)


def _as_readable_as_other_files(path: Path) -> None:
    """Temporary files are private; a plan is as readable as any file the user makes in that folder."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)


def _appear(temp: Path, path: Path) -> None:
    """Give the finished file its name without ever replacing another one."""
    try:
        os.link(temp, path)  # fails when the name is taken, even if it was free a moment ago
    except FileExistsError:
        raise
    except OSError:  # file systems without hard links, such as FAT
        if path.exists():
            raise FileExistsError from None
        temp.rename(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(
        OSError, AttributeError
    ):  # Windows cannot open folders; there the rename is enough
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
