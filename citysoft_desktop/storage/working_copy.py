"""The private folders in which plans are worked on: one per open plan, locked while it is open.

A folder holds ``plan.db`` (the plan as it is edited), ``origin.json`` (where it belongs and what was last seen there) and
``lock``. It goes away when everything in it was published and the plan is closed. What a crash leaves is found again
here: the lock is gone with its process, the work is not.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from citysoft_desktop.base import paths
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.storage import durable
from citysoft_desktop.storage.oslock import OsLock
from citysoft_desktop.storage.vouched import Vouched

GUARD_SECONDS = 10.0

Role = Literal["edit", "read", "new", "aside", "discarded"]
"""edit: belongs to its target. read: a copy that is only looked at. new: a plan being made that nobody has seen yet.
aside: work whose target went on without it. discarded: thrown away, kept for a while."""


@dataclass(frozen=True)
class Origin:
    """What is known about the place a plan belongs to.

    Attributes:
        target: the plan file of the user, resolved.
        target_sha: SHA-256 of its bytes as last seen or written.
        revision, seq: number of the plan's state, and last step of its history, that stand in the target.
        published_at: UTC time of the last publishing, "" before the first.
        pending_sha, pending_revision, pending_seq: the same for a publishing begun: a crash between putting the file in
            place and noting it is told apart from a change by somebody else.
        discarded_at: UTC time.
        beside: another place a temporary file of ours was begun for, "" for none.
        sealing: the publishing begun last gives the plan another password, or none: when it was finished, ``next`` is the
            plan from then on.
        plan_sha: SHA-256 of a protected working copy when it was last published or that was begun, "" for none: tells
            without the key that nothing is missing in the target.
    """

    target: str = ""
    role: Role = "edit"
    target_sha: str = ""
    revision: int = 0
    seq: int = 0
    published_at: str = ""
    pending_sha: str = ""
    pending_revision: int = 0
    pending_seq: int = 0
    discarded_at: str = ""
    beside: str = ""
    sealing: bool = False
    plan_sha: str = ""

    def published(self, at: str) -> Origin:
        """As after the publishing that was begun."""
        return dataclasses.replace(
            self,
            role="edit",
            target_sha=self.pending_sha,
            revision=self.pending_revision,
            seq=self.pending_seq,
            published_at=at,
            pending_sha="",
            beside="",
        )


class WorkFolder:
    """One private folder."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = OsLock(path / "lock")
        self.origin = _read_origin(path / "origin.json")

    @property
    def id(self) -> str:
        """Name of the folder."""
        return self.path.name

    @property
    def plan(self) -> Path:
        """The plan as it is edited."""
        return self.path / "plan.db"

    @property
    def next(self) -> Path:
        """The plan with its new password, while that is being given."""
        return self.path / "plan.next"

    @property
    def target(self) -> Path:
        """Where it is published."""
        return Path(self.origin.target)

    def temp_beside(self, target: Path) -> Path:
        """Name of our temporary file in the folder of a target: known, so that it can be cleared after a crash."""
        return target.with_name(f".{target.stem[:40]}-{self.id}.tmp")

    def note(self, origin: Origin) -> None:
        """Write ``origin.json``.

        Raises:
            OSError: no room.
        """
        text = json.dumps(dataclasses.asdict(origin), ensure_ascii=True, indent=1)
        durable.write_small(self.path / "origin.json", text.encode())
        self.origin = origin

    def clear_temps(self) -> None:
        """Remove what an interrupted publishing left: our snapshot, and our temporary file beside the target."""
        left = [self.path / "snapshot.db", self.path / "snapshot.db-journal", self.path / "plan.next.part"]
        if not self.origin.sealing:
            left.append(self.next)
        for path in left:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        for place in (self.origin.target, self.origin.beside):
            if place:
                with contextlib.suppress(OSError):
                    self.temp_beside(Path(place)).unlink(missing_ok=True)


def _read_origin(path: Path) -> Origin:
    """A note that cannot be read makes the folder "aside": its plan is offered, never taken for somebody's file."""
    try:
        found = json.loads(path.read_bytes())
        known = {field.name: field.type for field in dataclasses.fields(Origin)}
        values = {key: value for key, value in found.items() if key in known}
        made = Origin(**values)
        if all(type(getattr(made, f.name)) is type(f.default) for f in dataclasses.fields(Origin)):
            return made
    except (OSError, ValueError, TypeError, AttributeError):
        pass
    return Origin(role="aside", revision=-1)


class WorkArea:
    """All work folders of this user on this computer."""

    def __init__(self, root: Path | None = None) -> None:
        self._root = root
        self.vouched = Vouched(lambda: self.root / ".vouched")

    @property
    def root(self) -> Path:
        """Where the folders are."""
        return self._root or paths.data_dir() / "work"

    @contextlib.contextmanager
    def guard(self) -> Iterator[None]:
        """Only one process at a time looks up, makes or removes folders.

        Raises:
            FileProblem: ``file.no_work_folder`` when there is no place for private copies, ``file.busy`` when another
                process does not let go.
        """
        try:
            paths.ensure_private_dir(self.root)
            lock = OsLock(self.root / ".lock")
            got = lock.acquire(GUARD_SECONDS)
        except OSError:
            raise FileProblem("file.no_work_folder") from None
        if not got:
            raise FileProblem("file.busy")
        try:
            yield
        finally:
            lock.release()

    def folders(self) -> list[WorkFolder]:
        """Every folder, oldest name order; not the discarded ones."""
        try:
            found = sorted(p for p in self.root.iterdir() if p.is_dir() and p.name != "discarded")
        except OSError:
            return []
        return [WorkFolder(path) for path in found]

    def discarded(self) -> list[WorkFolder]:
        """Folders thrown away."""
        try:
            return [WorkFolder(p) for p in sorted((self.root / "discarded").iterdir()) if p.is_dir()]
        except OSError:
            return []

    def find(self, target: Path) -> list[WorkFolder]:
        """Folders in which ``target`` is edited or was. Inside the guard."""
        return [f for f in self.folders() if f.origin.role == "edit" and same_file(f.target, target)]

    def get(self, folder_id: str) -> WorkFolder:
        """The folder of this id.

        Raises:
            FileProblem: ``file.no_leftover``.
        """
        for folder in self.folders():
            if folder.id == folder_id:
                return folder
        raise FileProblem("file.no_leftover")

    def make(self, origin: Origin) -> WorkFolder:
        """A new folder, locked by us. Inside the guard.

        Raises:
            FileProblem: there is no room for it.
        """
        path = self.root / secrets.token_hex(8)
        try:
            path.mkdir(mode=paths.PRIVATE_MODE)
            folder = WorkFolder(path)
            folder.lock.try_acquire()
            folder.note(origin)
        except OSError:
            shutil.rmtree(path, ignore_errors=True)
            raise FileProblem("file.no_work_folder") from None
        return folder

    def remove(self, folder: WorkFolder) -> None:
        """Take a folder away whose work is published or was only looked at; the lock goes last."""
        folder.clear_temps()
        folder.lock.release()
        shutil.rmtree(folder.path, ignore_errors=True)

    def put_away(self, folder: WorkFolder, at: str) -> None:
        """Move a folder to those thrown away. Inside the guard, with its lock."""
        folder.clear_temps()
        folder.note(dataclasses.replace(folder.origin, role="discarded", discarded_at=at))
        folder.lock.release()
        shelf = paths.ensure_private_dir(self.root / "discarded")
        folder.path.rename(shelf / folder.id)


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths are one file, by name or by what they lead to."""
    if os.path.normcase(one) == os.path.normcase(other):
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False


def is_free(folder: WorkFolder) -> bool:
    """Whether nobody works in a folder."""
    try:
        return folder.lock.try_acquire()
    except OSError:
        return False
    finally:
        folder.lock.release()
