"""What the scores of a request come to (triage of incoming requests).

The sum is weights x score / 3 on 100, over the criteria of the city. A criterion without a score, or with the score
unknown, is never counted as 0: the result is the range between the lowest and the highest the request can still reach,
and how many criteria were scored stands beside it. The marks are those of the content file quality.toml: 70 and more a
yes, 45 to 69 a smaller form first, below 45 a kind no; with more than two criteria unknown one asks back.
"""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.triage import Criterion, RequestScore

BEST = 3
YES_FROM = 70
SMALLER_FROM = 45
MOST_UNKNOWN = 2
KINDS_OF_REQUEST = ("twinning", "delegation", "network", "event", "other")
STATES = ("open", "accepted", "declined", "answered")
TYPE_OF_KIND = {
    "twinning": "sister_city",
    "delegation": "delegation_visit",
    "network": "network_membership",
    "event": "business_event",
}
"""Type of the activity a request becomes; other kinds leave the type to be chosen."""


@dataclass(frozen=True, slots=True)
class Triage:
    """The result of one request.

    Attributes:
        n: criteria of the city.
        scored: criteria with a score from 0 to 3.
        low, high: lowest and highest of 100 the request can reach; equal when all are scored. None without criteria.
        share: of 100 over the scored criteria alone, None when nothing is scored.
        proposal: ``yes``, ``smaller``, ``no``, or ``ask_back`` while what is unknown decides; "" without criteria.
    """

    n: int
    scored: int
    low: int | None
    high: int | None
    share: int | None
    proposal: str


def scores_of(plan: Plan, request_id: str) -> dict[str, RequestScore]:
    """The scores of a request by criterion."""
    return {s.criterion_id: s for s in plan.table(RequestScore).values() if s.request_id == request_id}


def result_of(plan: Plan, request_id: str) -> Triage:
    """Work out one request."""
    criteria: list[Criterion] = list(plan.table(Criterion).values())
    given = scores_of(plan, request_id)
    total = sum(c.weight for c in criteria)
    known = [(c.weight, s.score) for c in criteria if (s := given.get(c.id)) and s.score is not None]
    if not total:
        return Triage(len(criteria), len(known), None, None, None, "")
    reached = sum(weight * score for weight, score in known)
    open_weight = total - sum(weight for weight, _ in known)
    low = _per_cent(reached, total)
    high = _per_cent(reached + BEST * open_weight, total)
    weight = total - open_weight
    share = _per_cent(reached, weight) if weight else None
    unknown = len(criteria) - len(known)
    proposal = "ask_back"
    if unknown <= MOST_UNKNOWN and band(low) == band(high):
        proposal = band(low)
    return Triage(len(criteria), len(known), low, high, share, proposal)


def band(points: int) -> str:
    """What so many points of 100 mean."""
    return "yes" if points >= YES_FROM else "smaller" if points >= SMALLER_FROM else "no"


def _per_cent(reached: int, weight: int) -> int:
    """Of 100, rounded down: 69.9 is not yet 70."""
    return 100 * reached // (BEST * weight)
