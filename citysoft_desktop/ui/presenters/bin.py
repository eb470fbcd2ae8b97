"""The recycle bin: records that were deleted and are not back, read from the history of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citysoft_desktop.domain.records import Record
    from citysoft_desktop.services.session import ProjectSession

LIMIT = 1000
_SHOWN = (
    "activity",
    "actor",
    "evidence",
    "policy",
    "asset",
    "linkage",
    "ask",
    "finding",
    "goal",
    "objective",
    "action",
    "indicator",
)


@dataclass(frozen=True, slots=True)
class Deleted:
    """What one step removed. ``name`` is the first record's own words; ``records`` are all that went with it."""

    seq: int
    kind: str
    name: str
    at: str
    who: str
    records: tuple[Record, ...]


def deleted(session: ProjectSession) -> list[Deleted]:
    """Steps that removed records which are still gone, newest first. May be asked from a worker."""
    from citysoft_desktop.domain.codec import from_row

    found: list[Deleted] = []
    plan = session.plan
    seen: set[str] = set()
    for entry in session.removals(LIMIT):
        gone = [
            (kind, before)
            for kind, record_id, before, _after in entry.changes
            if before is not None and plan.get(kind, record_id) is None and record_id not in seen
        ]
        head = next((item for shown in _SHOWN for item in gone if item[0] == shown), None)
        if head is None:
            continue
        records = tuple(from_row(kind, before) for kind, before in gone)
        seen.update(record.id for record in records)
        found.append(Deleted(entry.seq, head[0], name_of(from_row(*head)), entry.at, entry.who, records))
    return found


def count_deleted(session: ProjectSession) -> int:
    """How many entries the recycle bin has."""
    return len(deleted(session))


def name_of(record: Record) -> str:
    """The words a record is known by."""
    for field in ("title", "name", "text", "citation"):
        value = getattr(record, field, "")
        if value:
            return str(value)
    return ""
