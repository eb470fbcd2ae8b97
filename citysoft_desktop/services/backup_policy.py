"""When a backup is due: before a risky step, after half an hour of work, on closing. Session and window only ask.

Time is measured by a clock that never jumps (``time.monotonic``), in seconds; nothing here looks at the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.services.commands.base import Composite
from citysoft_desktop.services.ports import Command

BULK = 50
"""A step that touches so many records gets a backup before it."""
EVERY = 30 * 60.0
"""Seconds of work with changes between two backups."""
RETRY = 5 * 60.0
"""Seconds until a failed backup is tried again."""
_IMPORTS = frozenset({"plan.import", "activity.import"})
_RESTORES = frozenset({"plan.restore"})


def size_of(command: Command) -> int:
    """How many records a command is about, told by its own fields; what hangs on them is not counted."""
    if isinstance(command, Composite):
        return sum(size_of(part) for part in command.commands)
    sizes = [1]
    for value in vars(command).values() if hasattr(command, "__dict__") else ():
        if isinstance(value, Mapping):
            rows = list(value.values())
            inner = sum(len(row) for row in rows if isinstance(row, Mapping))
            nested = any(
                isinstance(cell, Mapping) for row in rows if isinstance(row, Mapping) for cell in row.values()
            )
            sizes.append(inner if nested else len(rows))
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            sizes.append(len(value))
    return max(sizes)


class BackupPolicy:
    """Remembers what happened since the last backup of one open plan."""

    def __init__(self) -> None:
        self._since: float | None = None  # when work that is in no backup began
        self._not_before = 0.0
        self._failed = False

    @property
    def changed(self) -> bool:
        """There is work that is in no backup of this session."""
        return self._since is not None

    @property
    def failed(self) -> bool:
        """The last backup that was tried failed."""
        return self._failed

    def before(self, command: Command) -> str | None:
        """The reason for a backup before this command: ``import``, ``restore``, ``bulk``; None when none is due."""
        name = command.name
        if name in _IMPORTS or command.label in _IMPORTS:
            return "import"
        if name in _RESTORES:
            return "restore"
        return "bulk" if size_of(command) >= BULK else None

    def after(self, changes: ChangeSet, now: float) -> None:
        """Work was done. Undo and redo are work too."""
        if changes.changes and self._since is None:
            self._since = now

    def touched(self, now: float) -> None:
        """Something that is no step was changed: a snapshot, an erased person."""
        if self._since is None:
            self._since = now

    def on_time(self, now: float) -> str | None:
        """``time`` when half an hour of work is in no backup."""
        if self._since is None or now < self._not_before:
            return None
        return "time" if now - self._since >= EVERY or self._failed else None

    def on_close(self) -> str | None:
        """``close`` when there is work that is in no backup."""
        return "close" if self._since is not None else None

    def done(self, ok: bool, now: float) -> None:
        """A backup was written, or could not be."""
        self._failed = not ok
        if ok:
            self._since, self._not_before = None, 0.0
        else:
            self._not_before = now + RETRY
