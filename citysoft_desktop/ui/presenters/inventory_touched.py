"""Which rows of the inventory may look different after a change of the plan. No Qt."""

from __future__ import annotations

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.plan import Plan

_FEW = 400
_OWNED = {
    "participation": "activity_id",
    "coding": "activity_id",
    "linkage": "activity_id",
    "outcome": "activity_id",
    "custom_value": "subject_id",
}
"""Which field of a record names its activity."""


def touched_activities(old: Plan, new: Plan, changes: ChangeSet) -> frozenset[str] | None:
    """Activities whose row may look different after a change; None when it may be any."""
    touched: set[str] = set()
    actors: set[str] = set()
    for change in changes.changes:
        for record in (change.before, change.after):
            if record is None:
                continue
            if change.kind == "activity":
                touched.add(change.id)
            elif change.kind in _OWNED:
                touched.add(str(getattr(record, _OWNED[change.kind])))
            elif change.kind == "citation":
                touched.add(_owner(old, new, str(getattr(record, "subject_id"))))  # noqa: B009
            elif change.kind == "actor":
                actors.add(change.id)
            elif change.kind in ("evidence", "plan_info", "codebook"):
                if change.before is not None:  # a new source changes nothing until it is cited
                    return None
        if len(touched) > _FEW:
            return None
    if actors:
        for plan in (old, new):
            for activity_id in plan.activities:
                if any(p.actor_id in actors for p in plan.participations_of(activity_id)):
                    touched.add(activity_id)
    touched.discard("")
    return frozenset(touched)


def _owner(old: Plan, new: Plan, subject_id: str) -> str:
    for plan in (new, old):
        if subject_id in plan.activities:
            return subject_id
        for kind in ("linkage", "outcome", "coding"):
            record = plan.get(kind, subject_id)
            if record is not None:
                return str(getattr(record, "activity_id"))  # noqa: B009
    return ""
