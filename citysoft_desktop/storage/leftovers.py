"""Work that a crash, a full disk or a missing drive left in a private folder: counted, offered, thrown away late."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from citysoft_desktop.base.clock import Clock, utc_now_iso
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.ports import LeftOver
from citysoft_desktop.storage import durable, file_format, reader
from citysoft_desktop.storage.working_copy import WorkArea, WorkFolder

KEEP_DISCARDED = timedelta(days=30)


@dataclass(frozen=True)
class Facts:
    """What a work folder holds. ``revision`` -1: the plan in it cannot be read; ``locked``: for want of its password."""

    revision: int
    steps: int
    at: str
    locked: bool = False

    def unpublished(self, folder: WorkFolder) -> bool:
        """Whether there is anything that is not in the target."""
        origin = folder.origin
        if origin.role == "edit" and not origin.target_sha:
            return False  # ended while it was opened: what is here is the file again, or a part of it
        return self.revision != origin.revision


def settle(folder: WorkFolder) -> None:
    """Take note of a publishing that was finished right before a crash: the file is in place, the note was not."""
    origin = folder.origin
    if origin.pending_sha and origin.target:
        with contextlib.suppress(OSError):
            if durable.sha256_of(folder.target) == origin.pending_sha:
                folder.note(origin.published(origin.published_at))
    if folder.origin.sealing:
        with contextlib.suppress(OSError):
            end_sealing(folder, done=not folder.origin.pending_sha)


def end_sealing(folder: WorkFolder, *, done: bool) -> None:
    """The plan with another password takes the place of the one before, once that is what stands in the target.

    Raises:
        OSError: it is done when the folder is looked at next.
    """
    if done and folder.next.exists():
        # Nobody was in the middle of a change: a journal that lies here belongs to nothing.
        folder.plan.with_name(folder.plan.name + "-journal").unlink(missing_ok=True)
        durable.replace(folder.next, folder.plan)
        durable.sync_folder(folder.path)
    folder.next.unlink(missing_ok=True)
    folder.note(dataclasses.replace(folder.origin, sealing=False))


def facts_of(folder: WorkFolder) -> Facts:
    """Look into a folder that we have locked; a journal left by a crash is rolled back by that."""
    try:
        if not folder.plan.exists() or folder.plan.stat().st_size == 0:
            return Facts(folder.origin.revision, 0, "")
        with contextlib.closing(file_format.connect(folder.plan, read_only=False)) as connection:
            steps, at = steps_since(connection, folder.origin.seq)
            return Facts(revision_of(connection), steps, at or changed_at(folder.plan))
    except FileProblem:  # its password is not known
        return _unseen(folder)
    except (sqlite3.Error, OSError):
        return Facts(-1, 0, changed_at(folder.plan))


def _unseen(folder: WorkFolder) -> Facts:
    """What can be told of a protected plan without its key: whether it is, byte for byte, what was published."""
    at = changed_at(folder.plan)
    with contextlib.suppress(OSError):
        origin, journal = folder.origin, folder.plan.with_name(folder.plan.name + "-journal")
        if (
            origin.plan_sha
            and not origin.pending_sha
            and not journal.exists()
            and durable.sha256_of(folder.plan) == origin.plan_sha
        ):
            return Facts(origin.revision, 0, at)
    return Facts(-1, 0, at, locked=True)


def revision_of(connection: sqlite3.Connection) -> int:
    """Number of the plan's state: one more with every transaction that changed something."""
    row = connection.execute("SELECT value FROM file_meta WHERE key = 'revision'").fetchone()
    try:
        return int(row[0]) if row else 0
    except (TypeError, ValueError):
        return 0


def steps_since(connection: sqlite3.Connection, seq: int) -> tuple[int, str]:
    """Steps of the history after ``seq`` and the time of the last step."""
    steps = connection.execute("SELECT count(*) FROM history WHERE seq > ?", (seq,)).fetchone()[0]
    last = connection.execute("SELECT at FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    return int(steps), str(last[0]) if last else ""


def changed_at(path: Path) -> str:
    """When a file was last written, UTC; "" when that cannot be told."""
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return ""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


@contextlib.contextmanager
def _held(folder: WorkFolder) -> Iterator[bool]:
    """Whether nobody has the folder; while inside, we have."""
    try:
        free = folder.lock.try_acquire()
    except OSError:
        free = False
    try:
        yield free
    finally:
        folder.lock.release()


class LeftOvers:
    """Reads and clears the work area."""

    def __init__(self, area: WorkArea, clock: Clock) -> None:
        self._area = area
        self._clock = clock

    def all(self) -> list[LeftOver]:
        """Unpublished work that nobody has open, newest first."""
        found = []
        with self._area.guard():
            for folder in self._area.folders():
                if folder.origin.role not in ("edit", "aside"):
                    continue
                with _held(folder) as free:
                    if free and (item := _item(folder)) is not None:
                        found.append(item)
        return sorted(found, key=lambda item: item.at, reverse=True)

    def look_into(self, leftover_id: str) -> Plan:
        """The plan of a folder."""
        with self._area.guard():
            folder = self._area.get(leftover_id)
            with _held(folder) as free:
                if not free:
                    raise FileProblem("file.open_here", name=folder.target.name)
                name = folder.target.name
                try:
                    with contextlib.closing(file_format.connect(folder.plan, read_only=False)) as connection:
                        return reader.read_plan(connection)
                except sqlite3.Error as error:
                    raise file_format.problem_of(error, name) from None
                except FileProblem as problem:  # its password is not known
                    raise FileProblem(problem.code, name=name) from None
                except (ValueError, TypeError, ArithmeticError):
                    raise FileProblem("file.damaged", name=name) from None

    def discard(self, leftover_id: str) -> None:
        """Put a folder away; it is deleted after thirty days."""
        with self._area.guard():
            folder = self._area.get(leftover_id)
            with _held(folder) as free:
                if not free:
                    raise FileProblem("file.open_here", name=folder.target.name)
                try:
                    self._area.put_away(folder, utc_now_iso(self._clock))
                except OSError as error:
                    raise durable.problem_of(error, folder.target.name) from None

    def tidy(self) -> None:
        """Remove folders without work, temporary files of ours beside targets, and what was thrown away long ago."""
        with contextlib.suppress(FileProblem, OSError), self._area.guard():
            for folder in self._area.folders():
                with _held(folder) as free:
                    if free:
                        self._clear(folder)
            now = self._clock.now()
            for folder in self._area.discarded():
                with contextlib.suppress(ValueError):
                    # A clock that was wrong once must not delete anything early: only a real age counts.
                    if now - datetime.fromisoformat(folder.origin.discarded_at) > KEEP_DISCARDED:
                        shutil.rmtree(folder.path, ignore_errors=True)

    def _clear(self, folder: WorkFolder) -> None:
        folder.clear_temps()
        if folder.origin.role in ("read", "new") or _item(folder) is None:
            self._area.remove(folder)


def _item(folder: WorkFolder) -> LeftOver | None:
    settle(folder)
    facts = facts_of(folder)
    if not facts.unpublished(folder) and folder.origin.role != "aside":
        return None
    if not folder.plan.exists():
        return None
    target = folder.target if folder.origin.target else None
    return LeftOver(
        id=folder.id,
        name=target.stem if target else "",
        target=target,
        at=facts.at,
        steps=facts.steps,
        size=folder.plan.stat().st_size,
        protected=facts.locked,
    )


def set_aside(folder: WorkFolder) -> None:
    """Keep a folder's work while its target goes on without it; it is offered by ``LeftOvers.all``."""
    with contextlib.suppress(OSError):
        folder.note(dataclasses.replace(folder.origin, role="aside"))
    folder.lock.release()
