"""Creates and opens plans: a private copy is made, looked at, brought up to date; the user's file is left alone."""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from citysoft_desktop.base.clock import Clock, SystemClock
from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.ports import LeftOver, Recovered
from citysoft_desktop.storage import cipher, durable, file_format, keyring, leftovers, seal, vetting
from citysoft_desktop.storage.found import Found
from citysoft_desktop.storage.plan_store import ProjectFile
from citysoft_desktop.storage.working_copy import Origin, WorkArea, WorkFolder, same_file

BeforeRisk = Callable[[Path, str], bool]
"""Told of a plan file about to go through something risky, and its name; says whether a backup was kept."""


class ProjectFiles:
    """Implements ``services.ports.ProjectStorage``.

    Args:
        clock: tells the times that are noted.
        root: where private copies are kept; the user's data folder unless given.
        before_risk: called with the private copy before it is migrated, and "migration".
    """

    def __init__(
        self, clock: Clock | None = None, *, root: Path | None = None, before_risk: BeforeRisk | None = None
    ) -> None:
        self._clock = clock or SystemClock()
        self._area = WorkArea(root)
        self._left = leftovers.LeftOvers(self._area, self._clock)
        self.before_risk = before_risk

    # -- making --------------------------------------------------------------------------------------

    def create(self, path: Path, records: Sequence[Record]) -> ProjectFile:
        """Make a new plan; it appears under its name only when it is complete."""
        from sqlalchemy.exc import DBAPIError

        from citysoft_desktop.storage import creating

        if path.exists() or path.is_symlink():
            raise FileProblem("file.exists", name=path.name)
        if not path.parent.is_dir():
            raise FileProblem("file.no_folder", name=path.name)
        with self._area.guard():
            folder = self._area.make(Origin(target=str(path.resolve()), role="new"))
        store = None
        try:
            folder.plan.touch(0o600)
            creating.write_new(folder.plan, records, plan_id=new_id())
            store = self._store(path, folder, Found("sealed"))
            store.settle_at(path)
            return store
        except BaseException as error:
            if store is not None:
                store.close()
            self._drop(folder)
            if isinstance(error, DBAPIError) and isinstance(error.orig, sqlite3.Error):
                raise file_format.problem_of(error.orig, path.name) from None
            if isinstance(error, sqlite3.Error):
                raise file_format.problem_of(error, path.name) from None
            if isinstance(error, OSError):
                raise FileProblem("file.cannot_write", name=path.name) from None
            raise

    # -- opening -------------------------------------------------------------------------------------

    def open(self, path: Path, *, read_only: bool = False) -> ProjectFile:
        """Open a plan. Unpublished work of an earlier session goes on, or is put beside a file changed meanwhile."""
        version = file_format.read_header(path)
        if read_only:
            return self._look(path, version, "file.read_only_asked")
        target = path.resolve()
        found = Found()
        try:
            with self._area.guard():
                for folder in self._area.find(target):
                    if not _claim(folder):
                        return self._look(path, version, "file.open_here", guarded=True)
                    taken = self._take_up(path, folder)
                    if isinstance(taken, ProjectFile):
                        return taken
                    found = taken or found
                if not file_format.writable(path):
                    return self._look(path, version, "file.read_only", guarded=True)
                folder = self._area.make(Origin(target=str(target)))
        except FileProblem as problem:
            if problem.code != "file.no_work_folder":
                raise
            return self._look(path, version, problem.code if file_format.writable(path) else "file.read_only")
        return self._fill(path, folder, version, "", found)

    def _take_up(self, path: Path, folder: WorkFolder) -> ProjectFile | Found | None:
        """What an earlier session left of this plan: go on with it, put it beside the file, or clear it away."""
        folder.clear_temps()
        leftovers.settle(folder)
        facts = leftovers.facts_of(folder)
        if not facts.unpublished(folder):
            self._area.remove(folder)
            return None
        # Damaged, or under a password the file does not have and nobody typed.
        if facts.revision < 0 or not _sound(folder):
            leftovers.set_aside(folder)
            return None
        try:
            same = durable.sha256_of(folder.target) == folder.origin.target_sha
        except OSError:
            same = False
        recovered = Recovered(facts.steps, facts.at)
        store = self._store(path, folder, Found("none", recovered=recovered))
        if same:
            return store
        try:
            beside = store.put_beside()
        except FileProblem:
            store.let_go()
            leftovers.set_aside(folder)
            return None
        store.let_go()
        self._area.remove(folder)
        return Found(conflict_copy=beside)

    def _look(self, path: Path, version: int, reason: str, *, guarded: bool = False) -> ProjectFile:
        """A private copy that is only looked at; in the system's temporary folder when we have no place of our own."""
        origin = Origin(target=str(path.resolve()), role="read")
        try:
            with contextlib.nullcontext() if guarded else self._area.guard():
                folder = self._area.make(origin)
        except FileProblem:
            try:
                folder = WorkFolder(Path(tempfile.mkdtemp(prefix="citysoft-")))
                folder.note(origin)
                folder.lock.try_acquire()
            except OSError:
                raise FileProblem("file.no_work_folder", name=path.name) from None
        return self._fill(path, folder, version, reason, Found())

    def _fill(self, path: Path, folder: WorkFolder, version: int, reason: str, found: Found) -> ProjectFile:
        """Copy, vet, compare digests, migrate, connect. Bytes that passed all this here before are not vetted again."""
        try:
            try:
                sha = durable.copy_in(path, folder.plan)
            except OSError as error:
                raise _unreadable(error, path) from None
            with _named(path):
                vouched = self._vouched(folder.plan, sha, version)
                if not vouched:
                    vetting.vet(folder.plan, path.name)
                with contextlib.closing(file_format.connect(folder.plan, read_only=True)) as connection:
                    state, damaged = ("sealed", ()) if vouched else seal.examine(folder.plan, connection)
                    revision = leftovers.revision_of(connection)
                    seq = _last_step(connection)
                    known = state in ("sealed", "matches") and version == file_format.SCHEMA_VERSION
                    digests = seal.stored_digests(connection) if known else {}
                protected = cipher.is_sealed(folder.plan)
                own = sha if protected and version == file_format.SCHEMA_VERSION else ""
                if state == "sealed" and version == file_format.SCHEMA_VERSION and not (vouched or protected):
                    self._area.vouched.add(sha)
                if damaged:
                    reason = "file.digest"
                if version < file_format.SCHEMA_VERSION and not damaged:
                    self._migrate(path, folder.plan, version, keep=not reason)
                at = leftovers.changed_at(path)
                seen = dataclasses.replace(
                    folder.origin, target_sha=sha, revision=revision, seq=seq, published_at=at, plan_sha=own
                )
                folder.note(seen)
                found = dataclasses.replace(found, digest_state=state, damaged=damaged, digests=digests)
                return self._store(path, folder, found, reason)
        except OSError as error:
            self._drop(folder)
            raise durable.problem_of(error, path.name) from None
        except BaseException:
            self._drop(folder)
            raise

    def _vouched(self, copy: Path, sha: str, version: int) -> bool:
        """Whether exactly these bytes were vetted here before, or written here: see ``vouched``. Never a protected plan."""
        if cipher.is_sealed(copy):
            return False
        if version != file_format.SCHEMA_VERSION or not self._area.vouched.knows(sha):
            return False
        return file_format.read_header(copy) == version

    def _store(self, path: Path, folder: WorkFolder, found: Found, reason: str = "") -> ProjectFile:
        return ProjectFile(path, self._area, folder, read_only_reason=reason, clock=self._clock, found=found)

    def _migrate(self, path: Path, copy: Path, version: int, *, keep: bool) -> None:
        """Bring the private copy up to date; the user's file stays old until the first change is published.

        With ``keep`` False it is only looked at, and nothing is written beside it.
        """
        from sqlalchemy.exc import DBAPIError

        from citysoft_desktop.storage.migrations import runner

        if keep and not (self.before_risk is not None and self.before_risk(copy, "migration")):
            old = path.with_name(f"{path.stem} (before schema {file_format.SCHEMA_VERSION}){path.suffix}")
            with contextlib.suppress(OSError):  # there already, or a place that cannot be written
                durable.copy_out(copy, old, mode=durable.mode_for(path))
        with contextlib.closing(file_format.connect(copy, read_only=False)) as connection:
            try:
                runner.migrate(connection, version)
            except DBAPIError as error:
                if isinstance(error.orig, sqlite3.Error):
                    raise error.orig from None  # told in plain words, as any other error of the private copy
                raise
            seal.unstamp(connection)  # they are of the old schema

    def _drop(self, folder: WorkFolder) -> None:
        """Nothing of the user is in this folder."""
        try:
            with self._area.guard():
                self._area.remove(folder)
        except FileProblem:
            if folder.origin.role == "read":
                self._area.remove(folder)
            folder.lock.release()

    # -- passwords -----------------------------------------------------------------------------------

    def passwords(self) -> bool:
        """Whether plans can have a password here; answers without loading anything."""
        return cipher.available()

    def unlock(self, path: Path, password: str) -> None:
        """Learn the key of a protected file, and of unpublished work on it, until the plan is closed."""
        target, files = path.resolve(), [path]
        with contextlib.suppress(FileProblem), self._area.guard():
            files += [folder.plan for folder in self._area.find(target)]
        self._unlock(files, password, path.name)

    def unlock_leftover(self, leftover_id: str, password: str) -> None:
        """As ``unlock`` for unpublished work."""
        with self._area.guard():
            folder = self._area.get(leftover_id)
        self._unlock([folder.plan], password, folder.target.name)

    def _unlock(self, files: Sequence[Path], password: str, name: str) -> None:
        """The first protected file is the one that is wanted; the others are welcome."""
        if not cipher.available():
            raise FileProblem("password.no_part", name=name)
        tried: dict[bytes, keyring.Key] = {}
        try:
            fitted = [cipher.unlock(file, password, tried) for file in files if cipher.is_sealed(file)]
        except OSError as error:
            raise _unreadable(error, Path(name)) from None
        if fitted and not fitted[0]:
            raise FileProblem("file.wrong_password", name=name)

    def lock(self) -> None:
        """Forget keys that no open plan needs."""
        keyring.forget_unused()

    # -- what earlier sessions left ------------------------------------------------------------------

    def leftovers(self) -> list[LeftOver]:
        """Unpublished work that nobody has open, newest first."""
        return self._left.all()

    def look_into(self, leftover_id: str) -> Plan:
        """The plan of unpublished work."""
        return self._left.look_into(leftover_id)

    def discard(self, leftover_id: str) -> None:
        """Throw unpublished work away; it is kept aside for thirty days."""
        self._left.discard(leftover_id)

    def tidy(self) -> None:
        """Clear what earlier sessions left behind and nobody needs."""
        self._left.tidy()

    def recover(self, leftover_id: str, target: Path) -> ProjectFile:
        """Open unpublished work, published to ``target``: its own file if that is as it was, or a new one."""
        place = target.resolve()
        with self._area.guard():
            folder = self._area.get(leftover_id)
            if not _claim(folder):
                raise FileProblem("file.open_here", name=target.name)
            folder.clear_temps()
            leftovers.settle(folder)
            facts = leftovers.facts_of(folder)
            if facts.revision < 0 or not _sound(folder):
                folder.lock.release()
                if facts.locked:
                    raise FileProblem("file.password", name=target.name)
                raise DamagedFile("file.damaged", name=target.name)
            store = self._store(target, folder, Found(recovered=Recovered(facts.steps, facts.at)))
        try:
            if _unchanged(folder, place):
                if folder.origin.role == "aside":
                    folder.note(dataclasses.replace(folder.origin, role="edit"))
                store.publish()
            else:
                store.settle_at(target)
        except BaseException:
            store.close()
            raise
        return store


def _claim(folder: WorkFolder) -> bool:
    try:
        return folder.lock.try_acquire()
    except OSError:
        return False


def _sound(folder: WorkFolder) -> bool:
    """Whether a plan left by a crash is one SQLite can work with; its digests are of an earlier state."""
    try:
        vetting.vet(folder.plan)
    except FileProblem:
        return False
    return True


def _unchanged(folder: WorkFolder, place: Path) -> bool:
    if not folder.origin.target or not same_file(folder.target, place):
        return False
    with contextlib.suppress(OSError):
        return durable.sha256_of(place) == folder.origin.target_sha
    return False


def _last_step(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT max(seq) FROM history").fetchone()[0] or 0)


def _unreadable(error: OSError, path: Path) -> FileProblem:
    if isinstance(error, FileNotFoundError):
        return FileProblem("file.missing", name=path.name)
    if isinstance(error, PermissionError):
        return FileProblem("file.no_access", name=path.name)
    problem = durable.problem_of(error, path.name)
    return problem if problem.code == "file.disk_full" else FileProblem("file.unreadable", name=path.name)


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Problems of the private copy are told with the name of the user's file."""
    try:
        yield
    except sqlite3.Error as error:
        raise file_format.problem_of(error, path.name) from None
    except FileProblem as problem:
        raise type(problem)(problem.code, **{**problem.params, "name": path.name}) from None
