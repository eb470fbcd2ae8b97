"""What the editors of the grid offer before anything is typed: what this plan uses, most used first. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories


def partner_choices(plan: Plan) -> list[str]:
    """Bodies that may be a partner; those of the own state are counterparts of links and come last."""
    used = Counter(p.actor_id for key in plan.activities for p in plan.participations_of(key))
    actors = sorted(plan.actors.values(), key=lambda a: (a.home_counterpart, -used[a.id]))
    return list(dict.fromkeys(a.name for a in actors))


def country_choices(plan: Plan) -> list[str]:
    """Names of the countries of the plan's activities."""
    codes = _by_use(code for a in plan.activities.values() for code in a.countries if code != UNKNOWN)
    return [territories().name(code) for code in codes]


def unit_choices(plan: Plan) -> list[str]:
    """Lead units of the plan."""
    return _by_use(a.lead_unit for a in plan.activities.values() if a.lead_unit)


def tag_choices(plan: Plan) -> list[str]:
    """Tags of the plan."""
    return _by_use(tag for a in plan.activities.values() for tag in a.tags)


def _by_use(values: Iterable[str]) -> list[str]:
    return [value for value, _ in Counter(values).most_common()]
