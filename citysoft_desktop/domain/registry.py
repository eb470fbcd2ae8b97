"""Every kind of record by name, and how records point at each other.

Storage, undo, exports and the plan snapshot all work from this one table; a kind that is missing here
cannot be stored at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain import activity, city, coding, linkage, strategy, triage
from citysoft_desktop.domain.records import Record

KINDS: dict[str, type[Record]] = {
    "plan_info": city.PlanInfo,
    "city": city.City,
    "asset": city.Asset,
    "actor": city.Actor,
    "person": city.Person,
    "policy": city.Policy,
    "activity": activity.Activity,
    "participation": activity.Participation,
    "outcome": activity.Outcome,
    "evidence": activity.Evidence,
    "citation": activity.Citation,
    "custom_field": activity.CustomField,
    "custom_value": activity.CustomValue,
    "coder": coding.Coder,
    "codebook": coding.Codebook,
    "coding": coding.Coding,
    "linkage": linkage.Linkage,
    "ask": linkage.Ask,
    "finding": strategy.Finding,
    "goal": strategy.Goal,
    "objective": strategy.Objective,
    "action": strategy.Action,
    "indicator": strategy.Indicator,
    "reading": strategy.Reading,
    "relevance": strategy.Relevance,
    "text_block": strategy.TextBlock,
    "custom_choice": activity.CustomChoice,
    "budget_line": activity.BudgetLine,
    "edition": activity.Edition,
    "alias": city.Alias,
    "saved_view": city.SavedView,
    "criterion": triage.Criterion,
    "request": triage.Request,
    "request_score": triage.RequestScore,
    "priority": linkage.Priority,
    "resolution": coding.Resolution,
}
KIND_OF: dict[type[Record], str] = {cls: kind for kind, cls in KINDS.items()}
LATER_KINDS = (
    "custom_choice",
    "budget_line",
    "edition",
    "alias",
    "saved_view",
    "criterion",
    "request",
    "request_score",
    "priority",
    "resolution",
)
"""Kinds that came after schema 2. Without records they leave the content digest as it was, so that a brief printed
before still belongs to its plan."""
SINGLETONS = ("plan_info", "city", "codebook")


@dataclass(frozen=True, slots=True)
class Reference:
    """``kind.field`` holds the id of a ``target`` record (or ids, for a tuple field).

    ``owned``: the record goes when its target goes; otherwise only the pointer is cleared.
    """

    kind: str
    field: str
    target: str
    owned: bool
    many: bool = False


REFERENCES: tuple[Reference, ...] = (
    Reference("person", "actor_id", "actor", owned=True),
    Reference("policy", "body_id", "actor", owned=False),
    Reference("participation", "activity_id", "activity", owned=True),
    Reference("participation", "actor_id", "actor", owned=True),
    Reference("outcome", "activity_id", "activity", owned=True),
    Reference("citation", "evidence_id", "evidence", owned=True),
    Reference("custom_value", "field_id", "custom_field", owned=True),
    Reference("coding", "activity_id", "activity", owned=True),
    Reference("linkage", "activity_id", "activity", owned=True),
    Reference("linkage", "counterpart_id", "actor", owned=False),
    Reference("linkage", "policy_id", "policy", owned=False),
    Reference("ask", "counterpart_id", "actor", owned=False),
    Reference("finding", "activity_ids", "activity", owned=False, many=True),
    Reference("finding", "evidence_ids", "evidence", owned=False, many=True),
    Reference("objective", "goal_id", "goal", owned=False),
    Reference("objective", "finding_ids", "finding", owned=False, many=True),
    Reference("objective", "policy_id", "policy", owned=False),
    Reference("action", "objective_id", "objective", owned=False),
    Reference("action", "activity_ids", "activity", owned=False, many=True),
    Reference("action", "counterpart_id", "actor", owned=False),
    Reference("action", "depends_on", "action", owned=False, many=True),
    Reference("indicator", "objective_id", "objective", owned=True),
    Reference("reading", "indicator_id", "indicator", owned=True),
    Reference("custom_choice", "field_id", "custom_field", owned=True),
    Reference("budget_line", "activity_id", "activity", owned=True),
    Reference("edition", "activity_id", "activity", owned=True),
    Reference("alias", "actor_id", "actor", owned=True),
    Reference("request", "activity_id", "activity", owned=False),
    Reference("request_score", "request_id", "request", owned=True),
    Reference("request_score", "criterion_id", "criterion", owned=True),
    Reference("priority", "policy_id", "policy", owned=True),
    Reference("resolution", "activity_id", "activity", owned=True),
)
POINTERS = frozenset((ref.kind, ref.field) for ref in REFERENCES if not ref.many)
"""Fields that hold the id of one other record, or nothing."""

# Records that may belong to a record of any kind, by (subject_kind, subject_id) or subject_id alone.
SUBJECT_KINDS = ("citation", "custom_value")
