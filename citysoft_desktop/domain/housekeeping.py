"""What an office looks after in its list: due, expiring, dormant, ownerless, without evidence, possible duplicates.

Thresholds stand here by name and are shown where the counts are shown. Nothing is inferred: an agreement without a
date of expiry does not expire, an activity without any dated sign of life is counted as such and is not dormant.
Activities that have ended and mere ideas need no housekeeping, with the exception of doubles.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from citysoft_desktop.domain.activity import Activity, Edition
from citysoft_desktop.domain.analysis.base import Options, remembered
from citysoft_desktop.domain.content_texts import findings
from citysoft_desktop.domain.findings.sets import Sets, months_after, sets_of, years_before
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.triage import Request

VIEWS = ("due", "expiring", "dormant", "ownerless", "without_evidence", "duplicates")
DUE_DAYS = 30
"""Something is due from so many days before its date."""
EXPIRING_MONTHS = 12
"""An agreement is expiring in the so many months before its date of expiry, and after it while the activity goes on."""
LEAD_ROLES = frozenset({"lead", "co_lead"})
_OVER = frozenset({"ended", "idea"})


def dormant_years() -> int:
    """Years without a dated sign of life after which an activity is dormant (A11; setting of the findings)."""
    return int(findings().global_param("dormant_years"))


@dataclass(frozen=True, slots=True)
class DueItem:
    """Something with a date: ``kind`` and ``record_id`` say what, ``activity_ids`` where it belongs, maybe nowhere."""

    day: dt.date
    kind: str
    record_id: str
    activity_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """All views of one day.

    Attributes:
        as_of: the day.
        n: activities in the plan.
        open: activities that have not ended and are no ideas: the base of all views but doubles.
        ids: activities by view, in plan order; doubles lie next to each other.
        due_items: everything due, earliest first, also what belongs to no activity.
        groups: activities that may be the same, each group once.
        no_sign: open activities without any dated sign of life; nobody can say whether they sleep.
        no_expiry: open activities with a date of signature and no date of expiry.
    """

    as_of: dt.date
    n: int
    open: int
    ids: Mapping[str, tuple[str, ...]]
    due_items: tuple[DueItem, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    no_sign: int = 0
    no_expiry: int = 0
    thresholds: Mapping[str, int] = field(default_factory=dict)

    def count(self, view: str) -> int:
        """How many a view shows: activities, or for what is due the things that are."""
        return len(self.due_items) if view == "due" else len(self.ids[view])

    def base(self, view: str) -> int | None:
        """Of how many activities that is; None for what is due, which need not belong to an activity."""
        return None if view == "due" else self.n if view == "duplicates" else self.open


def housekeeping(plan: Plan, as_of: dt.date) -> Housekeeping:
    """Every view for a day. Worked out once per state of the plan: the menu opens on what a worker found before."""
    return _worked_out(plan, Options(as_of=as_of))


@remembered
def _worked_out(plan: Plan, options: Options) -> Housekeeping:
    as_of = options.as_of
    sets = sets_of(plan, options)
    going = {key: a for key, a in sets.open.items() if a.status not in _OVER}
    due = _due(plan, as_of)
    order = {key: place for place, key in enumerate(plan.activities)}
    due_ids = {key for item in due for key in item.activity_ids}
    groups = duplicates(plan)
    last = signs_of_life(plan, sets)
    limit = years_before(as_of, dormant_years())
    ids: dict[str, tuple[str, ...]] = {
        "due": tuple(sorted(due_ids & order.keys(), key=order.__getitem__)),
        "expiring": tuple(key for key, a in going.items() if _expiring(a, as_of)),
        "dormant": tuple(key for key in going if key in last and last[key] < limit),
        "ownerless": tuple(key for key, a in going.items() if not _owned(plan, key, a)),
        "without_evidence": tuple(key for key in going if not plan.documents_of(key)),
        "duplicates": tuple(dict.fromkeys(key for group in groups for key in group)),
    }
    return Housekeeping(
        as_of=as_of,
        n=len(plan.activities),
        open=len(going),
        ids=ids,
        due_items=due,
        groups=groups,
        no_sign=sum(key not in last for key in going),
        no_expiry=sum(a.signed.entered and not a.expires.entered for a in going.values()),
        thresholds={
            "due_days": DUE_DAYS,
            "expiring_months": EXPIRING_MONTHS,
            "dormant_years": dormant_years(),
        },
    )


def housekeeping_ids(plan: Plan, view: str, as_of: dt.date) -> tuple[str, ...]:
    """Activities of one view for a filter of the inventory. Raises KeyError for a view that is not there."""
    return housekeeping(plan, as_of).ids[view]


def signs_of_life(plan: Plan, sets: Sets) -> dict[str, dt.date]:
    """The newest dated sign of each activity: a document, an outcome or an edition; later than today counts too."""
    found = dict(sets.last)
    for edition in plan.table(Edition).values():
        day = edition.end.latest() or edition.start.latest()
        key = edition.activity_id
        if day is not None and (key not in found or day > found[key]):
            found[key] = day
    for key, activity in sets.open.items():  # what began or was signed lately is not asleep
        for date in (activity.start, activity.signed):
            day = date.latest()
            if day is not None and key in found and day > found[key]:
                found[key] = day
    return found


def duplicates(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """Groups of activities that may be one: the same title in folded form, or the same type, partners and start year.

    Two with the same title and two different start years are not taken for one: a series may carry one name.
    """
    by_title: dict[str, list[str]] = {}
    by_facts: dict[tuple[str, frozenset[str], int], list[str]] = {}
    for key, activity in plan.activities.items():
        if title := fold(activity.title):
            by_title.setdefault(title, []).append(key)
        partners = frozenset(fold(actor.name) for actor in plan.partners_of(key))
        year = activity.start.year
        if partners and year is not None and activity.type:
            by_facts.setdefault((activity.type, partners, year), []).append(key)
    groups: list[tuple[str, ...]] = []
    for keys in by_title.values():
        if len(keys) > 1:
            groups += _by_year(plan, keys)
    groups += [tuple(keys) for keys in by_facts.values() if len(keys) > 1]
    return tuple(dict.fromkeys(groups))


def _by_year(plan: Plan, keys: list[str]) -> list[tuple[str, ...]]:
    """Those of one title, parted by start year; without a year an activity may be any of them."""
    undated = [key for key in keys if plan.activities[key].start.year is None]
    years: dict[int, list[str]] = {}
    for key in keys:
        year = plan.activities[key].start.year
        if year is not None:
            years.setdefault(year, []).append(key)
    if not years:
        return [tuple(undated)]
    return [(*same, *undated) for same in years.values() if len(same) + len(undated) > 1]


def _expiring(activity: Activity, as_of: dt.date) -> bool:
    day = activity.expires.latest()
    return day is not None and day <= months_after(as_of, EXPIRING_MONTHS)


def _owned(plan: Plan, key: str, activity: Activity) -> bool:
    if activity.lead_unit.strip():
        return True
    return any(p.role in LEAD_ROLES for p in plan.participations_of(key))


def _due(plan: Plan, as_of: dt.date) -> tuple[DueItem, ...]:
    until = as_of + dt.timedelta(days=DUE_DAYS)
    found: list[DueItem] = []

    def add(day: dt.date | None, kind: str, record_id: str, activity_ids: Iterable[str] = ()) -> None:
        if day is not None and day <= until:
            found.append(DueItem(day, kind, record_id, tuple(activity_ids)))

    for key in plan.activities:
        for link in plan.linkages_of(key):
            if not link.authorisation_done.known and link.authorisation_status not in ("given", "refused"):
                add(link.authorisation_due.latest(), "linkage", link.id, (key,))
    for ask in plan.asks.values():
        if ask.state in ("draft", "sent"):
            add(ask.due.latest(), "ask", ask.id)
    for action in plan.actions.values():
        if action.state not in ("done", "dropped"):
            add(action.end.latest(), "action", action.id, action.activity_ids)
    for request in plan.table(Request).values():
        if request.state == "open":
            add(request.due.latest(), "request", request.id)
    return tuple(sorted(found, key=lambda item: (item.day, item.kind, item.record_id)))
