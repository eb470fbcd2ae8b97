"""What a command changed: row images before and after, and which kinds they touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from citysoft_desktop.domain.records import Record

PROFILE_KINDS = frozenset({"plan_info", "city", "asset", "actor", "policy", "person"})


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record before and after; ``before`` None = created, ``after`` None = removed."""

    kind: str
    id: str
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All changes of one command, undo or redo.

    Attributes:
        command: stable name such as ``activity.update``.
        label: id of the sentence that names the step, with ``params``.
        origin: ``do``, ``undo`` or ``redo``.
    """

    command: str
    label: str
    params: dict[str, Any]
    changes: tuple[RecordChange, ...]
    origin: str = "do"

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of record this touches; pages refresh by it."""
        return frozenset(change.kind for change in self.changes)
