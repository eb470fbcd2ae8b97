"""Completeness: which of the eleven fields of a minimum record are filled (framework 2.11).

The share of a portfolio is total filled / (11 n), compared in whole numbers, never as a mean of fractions.
Below the limit of the plan (70 per cent unless set otherwise) a brief is marked as draft data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from citysoft_desktop.domain.activity import Activity, Citation
from citysoft_desktop.domain.analysis.base import Facts, facts_of
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

FIELDS = (
    "title",
    "type",
    "partner",
    "country",
    "start_year",
    "status",
    "lead_unit",
    "lens",
    "objective_kind",
    "linkage",
    "evidence",
)
MINIMUM_SALIENCE = 2
"""Fixed, whatever tau the plan counts lenses from."""


@dataclass(frozen=True, slots=True)
class RecordCompleteness:
    """Filled and missing fields of one record, in the order of ``FIELDS``."""

    filled: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Completeness:
    """Completeness of a portfolio.

    Attributes:
        n: records.
        filled: fields filled in all of them.
        total: 11 n.
        percent: 100 filled / total; None without records. For show only: compare with ``is_draft``.
        per_record: by activity, in plan order.
        filled_by_field, missing_by_field: activities by field.
    """

    n: int
    filled: int
    total: int
    percent: float | None
    per_record: Mapping[str, RecordCompleteness] = field(default_factory=dict)
    filled_by_field: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    missing_by_field: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def is_draft(self, limit: int) -> bool:
        """Strictly below ``limit`` per cent: 100 filled < limit x 11 n. An empty portfolio is not below."""
        return 100 * self.filled < limit * self.total


def completeness(plan: Plan, ids: Iterable[str] | None = None) -> Completeness:
    """Completeness of all activities, or of those in ``ids``."""
    wanted = None if ids is None else frozenset(ids)
    facts = facts_of(plan)
    documented = _documented(plan)
    per_record: dict[str, RecordCompleteness] = {}
    filled_by: dict[str, list[str]] = {name: [] for name in FIELDS}
    missing_by: dict[str, list[str]] = {name: [] for name in FIELDS}
    filled = 0
    for key, activity in plan.activities.items():
        if wanted is not None and key not in wanted:
            continue
        record = _record(_flags(plan, facts, documented, key, activity))
        per_record[key] = record
        filled += len(record.filled)
        for name in record.filled:
            filled_by[name].append(key)
        for name in record.missing:
            missing_by[name].append(key)
    n = len(per_record)
    total = len(FIELDS) * n
    return Completeness(
        n=n,
        filled=filled,
        total=total,
        percent=100 * filled / total if total else None,
        per_record=per_record,
        filled_by_field={name: tuple(keys) for name, keys in filled_by.items()},
        missing_by_field={name: tuple(keys) for name, keys in missing_by.items()},
    )


def record_completeness(plan: Plan, activity_id: str) -> RecordCompleteness:
    """Completeness of one record, without a look at the others.

    Raises:
        KeyError: there is no such activity.
    """
    activity = plan.activities[activity_id]
    documented = frozenset({activity_id}) if plan.documents_of(activity_id) else frozenset[str]()
    return _record(_flags(plan, facts_of(plan), documented, activity_id, activity))


def _flags(
    plan: Plan, facts: Facts, documented: frozenset[str], key: str, activity: Activity
) -> tuple[bool, ...]:
    linkages = plan.linkages_of(key)
    start = activity.start
    return (
        bool(activity.title.strip()),
        activity.type not in ("", UNKNOWN),
        any(p.role == "partner" for p in plan.participations_of(key)),
        any(code not in ("", UNKNOWN) for code in activity.countries),
        start.year is not None or start.is_unknown,
        activity.status != "",
        bool(activity.lead_unit.strip()),
        _has_lens(facts, key),
        bool(facts.known_codes(key, "objective_kind")),
        bool(linkages),
        key in documented
        or any(link.id in documented for link in linkages)
        or any(outcome.id in documented for outcome in plan.outcomes_of(key)),
    )


def _has_lens(facts: Facts, key: str) -> bool:
    for lens in SALIENCE_DIMENSIONS:
        ratings = facts.salience[lens].get(key)
        if ratings and any(value is not None and value >= MINIMUM_SALIENCE for value in ratings.values()):
            return True
    return False


def _documented(plan: Plan) -> frozenset[str]:
    """Ids of records that cite at least one document."""
    documents = {key for key, evidence in plan.evidence.items() if evidence.is_document}
    return frozenset(c.subject_id for c in plan.table(Citation).values() if c.evidence_id in documents)


@lru_cache(maxsize=2048)
def _record(flags: tuple[bool, ...]) -> RecordCompleteness:
    pairs = list(zip(FIELDS, flags, strict=True))
    return RecordCompleteness(
        filled=tuple(name for name, given in pairs if given),
        missing=tuple(name for name, given in pairs if not given),
    )
