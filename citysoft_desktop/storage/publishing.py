"""Brings the plan of a work folder to its place in the user's folder: the old file or the new one, never less.

Snapshot, digests and seal in the private folder; copy to a temporary file beside the target, synced; look whether the
target is still as last seen; put in place at once. What somebody else wrote meanwhile is never replaced: the plan then
goes beside it under a name that says so, and the session goes on with that file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from citysoft_desktop.base.clock import Clock, utc_now_iso
from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.services.ports import PublishResult, SaveState
from citysoft_desktop.storage import durable, file_format, seal
from citysoft_desktop.storage.working_copy import Origin, WorkFolder


@dataclasses.dataclass(frozen=True)
class Taken:
    """A snapshot: number of its state, last step of its history, digests of parts that are known already.

    ``plan_sha``: SHA-256 of the protected working copy it was taken of, "" for any other.
    """

    revision: int
    seq: int
    digests: Mapping[str, str]
    plan_sha: str = ""


Snapshot = Callable[[Path], Taken]
"""Writes the plan as it is now to a new file."""


class Publisher:
    """Publishes one work folder. Every method may be called from a worker; one publishing runs at a time.

    Args:
        folder: locked by us.
        snapshot: see ``Snapshot``.
        revision: number of the present state.
        learn: told the digests of a state, so that unchanged parts need not be read again.
        vouch: told the SHA-256 of every sealed file that is written, so that it need not be vetted when it is opened.
        keep_digests: True for a damaged plan: its copies stay marked as damaged.
    """

    def __init__(
        self,
        folder: WorkFolder,
        snapshot: Snapshot,
        revision: Callable[[], int],
        clock: Clock,
        *,
        learn: Callable[[int, Mapping[str, str]], None],
        vouch: Callable[[str], None],
        keep_digests: bool = False,
    ) -> None:
        self._folder = folder
        self._snapshot = snapshot
        self._revision = revision
        self._clock = clock
        self._busy = threading.RLock()
        self._learn = learn
        self._vouch = vouch
        self.keep_digests = keep_digests
        self.problem: FileProblem | None = None

    @property
    def alone(self) -> threading.RLock:
        """Held while a publishing is under way."""
        return self._busy

    @property
    def pending(self) -> bool:
        """Whether there is work that is not in the target."""
        origin = self._folder.origin
        return origin.role == "new" or self._revision() != origin.revision

    def state(self) -> SaveState:
        """What a person wants to know: is my work in the file I see?"""
        origin = self._folder.origin
        kind = "published"
        if self.problem is not None:
            kind = "local_only"
        elif self.pending:
            kind = "pending"
        return SaveState(kind, origin.published_at, self.problem, self._folder.target)

    def publish(self, *, anyway: bool = False, sealing: bool = False) -> PublishResult:
        """Publish to the target, ``anyway`` when it is there already; ``sealing`` as part of giving it a password.

        Raises:
            FileProblem: the work is safe in the private folder; ``problem`` keeps what was wrong.
        """
        with self._told():
            target = self._folder.target
            _look_at_place(target)
            if not (self.pending or anyway or sealing):
                return PublishResult("nothing_to_do", target, self._folder.origin.published_at)
            return self._deliver(target, compare=True, sealing=sealing)

    def publish_to(self, target: Path, *, replace: bool) -> PublishResult:
        """Publish to a new place and take it as target; with ``replace`` False an existing file stays.

        Raises:
            FileProblem: the target is the old one then.
        """
        with self._told(), _elsewhere(), _plain(target.name):
            _look_at_folder(target)
            return self._deliver(target, compare=False, replace=replace)

    def copy_to(self, target: Path) -> None:
        """Write a complete copy elsewhere; the target stays what it is."""
        with self._busy, _elsewhere(), _plain(target.name):
            with self._ready(target) as (temp, _sha, _taken):
                durable.replace(temp, target)
                durable.sync_folder(target.parent)

    def conflict_copy(self) -> Path:
        """Write the plan beside its target under the name of a conflict copy; nothing else changes."""
        with self._busy, _plain(self._folder.target.name):
            with self._ready(self._folder.target) as (temp, _sha, _taken):
                return self._beside(temp, self._folder.target)

    # -- inside ---------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        with self._busy:
            try:
                with _plain(self._folder.target.name):
                    yield
            except FileProblem as problem:
                self.problem = problem
                raise
            self.problem = None

    def _deliver(
        self, target: Path, *, compare: bool, replace: bool = True, sealing: bool = False
    ) -> PublishResult:
        folder = self._folder
        with self._ready(target) as (temp, sha, taken):
            begun = dataclasses.replace(
                folder.origin,
                pending_sha=sha,
                pending_revision=taken.revision,
                pending_seq=taken.seq,
                plan_sha=taken.plan_sha,
                sealing=sealing,
            )
            if compare and durable.sha256_of(target) != folder.origin.target_sha:
                place = self._beside(temp, target)
                return self._done(dataclasses.replace(begun, target=str(place)), "conflict")
            if compare:
                folder.note(begun)
            if replace:
                durable.replace(temp, target)
            else:
                try:
                    durable.appear(temp, target)
                except FileExistsError:
                    raise FileProblem("file.exists", name=target.name) from None
            durable.sync_folder(target.parent)
            return self._done(dataclasses.replace(begun, target=str(target)), "published")

    def _done(self, begun: Origin, kind: str) -> PublishResult:
        at = utc_now_iso(self._clock)
        done = begun.published(at)
        # The file is in place: a note that cannot be written now is made good by the one written before.
        with contextlib.suppress(OSError):
            self._folder.note(done)
        self._folder.origin = done
        return PublishResult(kind, done_path(done), at)

    def _beside(self, temp: Path, target: Path) -> Path:
        for name in conflict_names(target, self._clock.now().astimezone()):
            with contextlib.suppress(FileExistsError):
                durable.appear(temp, name)
                durable.sync_folder(name.parent)
                return name
        raise AssertionError("there is always another name")

    @contextlib.contextmanager
    def _ready(self, target: Path) -> Iterator[tuple[Path, str, Taken]]:
        """A finished, synced temporary file beside ``target``; gone afterwards unless it was put in place."""
        snapshot = self._folder.path / "snapshot.db"
        temp = self._folder.temp_beside(target)
        try:
            snapshot.unlink(missing_ok=True)
            taken = self._snapshot(snapshot)
            sealed = False
            if not self.keep_digests:
                digests, sealed = _finish(snapshot, target.name, taken.digests)
                self._learn(taken.revision, digests)
            temp.unlink(missing_ok=True)
            self._note_place(target)
            sha = durable.copy_out(snapshot, temp, mode=durable.mode_for(target))
            if sealed and not taken.plan_sha:
                self._vouch(sha)
            yield temp, sha, taken
        finally:
            for path in (snapshot, temp):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)

    def _note_place(self, target: Path) -> None:
        """So that a temporary file in another folder is cleared after a crash, too."""
        if target != self._folder.target and str(target) != self._folder.origin.beside:
            with contextlib.suppress(OSError):
                self._folder.note(dataclasses.replace(self._folder.origin, beside=str(target)))


def done_path(origin: Origin) -> Path:
    """The file a note speaks of."""
    return Path(origin.target)


def _finish(snapshot: Path, name: str, known: Mapping[str, str]) -> tuple[dict[str, str], bool]:
    """Digests, a look at the structure, seal. Somebody may have written the words of a seal into the plan: the digests
    alone speak for it then, and the file is not sealed."""
    found: dict[str, str] = {}
    for last in (False, True):
        with contextlib.closing(file_format.connect(snapshot, read_only=False)) as connection:
            connection.execute("PRAGMA journal_mode=MEMORY")  # a private file that is synced as a whole later
            connection.execute("PRAGMA synchronous=OFF")
            found = seal.stamp(connection, known)
            if last:
                connection.execute("VACUUM")  # the words of an earlier seal may stand in unused space
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedFile("file.damaged", name=name)
        if seal.close_seal(snapshot):
            return found, True
    return found, False


def _look_at_folder(target: Path) -> None:
    if not target.parent.is_dir():
        raise FileProblem("file.no_folder", name=target.name)


def _look_at_place(target: Path) -> None:
    _look_at_folder(target)
    if not target.exists():
        raise FileProblem("file.target_gone", name=target.name)


@contextlib.contextmanager
def _plain(name: str) -> Iterator[None]:
    """Errors of system and driver as problems a person can act on."""
    try:
        yield
    except OSError as error:
        raise durable.problem_of(error, name) from None
    except sqlite3.Error as error:
        raise file_format.problem_of(error, name) from None


@contextlib.contextmanager
def _elsewhere() -> Iterator[None]:
    """A place chosen a moment ago that refuses is no read-only plan: another one can be chosen."""
    try:
        yield
    except FileProblem as problem:
        if problem.code == "file.read_only":
            raise FileProblem("file.cannot_write", **problem.params) from None
        raise


def conflict_names(target: Path, now: datetime) -> Iterator[Path]:
    """Names for the other version of a plan: with day and time, then numbered."""
    words = f"{target.stem} (conflict copy {now:%Y-%m-%d %H.%M}"
    yield target.with_name(f"{words}){target.suffix}")
    number = 2
    while True:
        yield target.with_name(f"{words}, {number}){target.suffix}")
        number += 1
