"""Which activities a change touches, so that a page of 10,000 rows shows one edit without reading the rest."""

from __future__ import annotations

from citysoft_desktop.domain.activity import Activity, Citation, Outcome, Participation
from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan

MANY = 300
"""From so many touched activities on, everything is shown anew."""


def touched(plan: Plan, changes: ChangeSet | None) -> set[str] | None:
    """Ids of the activities a change concerns; None means: show everything anew.

    That is the case when activities came, went or moved, when settings or codebook changed, and for large changes.
    """
    if changes is None or changes.kinds & {"plan_info", "codebook"}:
        return None
    found: set[str] = set()
    for change in changes.changes:
        for record in (change.before, change.after):
            if isinstance(record, Activity):
                if change.before is None or change.after is None:
                    return None
                if change.before.position != change.after.position:
                    return None
                found.add(record.id)
            elif isinstance(record, Coding | Linkage | Participation | Outcome):
                found.add(record.activity_id)
            elif isinstance(record, Citation):
                found |= _subject(plan, record)
        if len(found) > MANY:
            return None
    return found


def _subject(plan: Plan, citation: Citation) -> set[str]:
    if citation.subject_kind == "activity":
        return {citation.subject_id}
    owner = plan.get(citation.subject_kind, citation.subject_id) if citation.subject_kind in _OWNED else None
    return {owner.activity_id} if isinstance(owner, Coding | Linkage | Outcome) else set()


_OWNED = {"coding", "linkage", "outcome"}
