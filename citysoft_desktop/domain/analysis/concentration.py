"""A9 concentration over types, partners, countries, regions and issues, counted in mentions.

Herfindahl (1950) index HHI = sum p_i^2, normalised (HHI - 1/m) / (1 - 1/m); Shannon (1948) entropy
H = -sum p ln p (natural logarithm), evenness H / ln m; effective numbers 1/HHI and exp(H) (Hill 1973).
m is the number of categories that occur; with m = 1 normalised HHI and evenness are undefined.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.analysis.base import Options, Result, Scope, remembered
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import MULTILATERAL, territories

DIMENSIONS = ("type", "partner", "country", "region", "issue")


@dataclass(frozen=True, slots=True)
class Category:
    """One value of a dimension: mentions, their share, and the activities behind them.

    ``code`` is a slug, an ISO code or, for partners, the id of the actor.
    """

    code: str
    n: int
    share: float
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Concentration of one dimension over ``n`` mentions of ``m`` categories, largest first."""

    n: int
    m: int
    hhi: float
    hhi_normalised: float | None
    shannon: float
    evenness: float | None
    effective_number: float
    exp_shannon: float
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concentration(Result):
    """A9. ``dimensions`` maps type, partner, country, region and issue; None where nothing is mentioned.

    ``multilateral`` are activities that name no country but "multilateral or none" (ZZ); ``domestic`` those
    that name only the home country besides. Both are counted beside the map, not missing.
    """

    dimensions: Mapping[str, Spread | None]
    multilateral: tuple[str, ...]
    domestic: tuple[str, ...]


@remembered
def concentration(plan: Plan, options: Options) -> Concentration:
    """A9 over all five dimensions.

    Country leaves out ZZ, the home country and unknown; region takes the same mentions to the UN M49
    sub-region level (Taiwan in Eastern Asia and Kosovo in Southern Europe by our choice).
    """
    scope = Scope(plan, options)
    home = plan.home
    countries: dict[str, list[str]] = {}
    multilateral: list[str] = []
    domestic: list[str] = []
    for key, activity in scope.activities.items():
        foreign = foreign_countries(activity, home)
        if foreign:
            countries[key] = foreign
        elif MULTILATERAL in activity.countries:
            multilateral.append(key)
        elif home and home in activity.countries:
            domestic.append(key)
    issues = scope.facts.known("issue")
    codes_of: dict[str, Mapping[str, Sequence[str]]] = {
        "type": {key: (a.type,) for key, a in scope.activities.items() if a.type not in ("", UNKNOWN)},
        "partner": {key: partners for key in scope.activities if (partners := _partners(plan, key))},
        "country": countries,
        "region": {key: [_region(code) for code in codes] for key, codes in countries.items()},
        "issue": {key: issues[key] for key in scope.activities if key in issues},
    }
    beside = len(multilateral) + len(domestic)
    missing = {name: scope.n - len(codes_of[name]) for name in DIMENSIONS}
    missing["country"] -= beside
    missing["region"] -= beside
    gathered = {name: _mentions(codes_of[name]) for name in DIMENSIONS}
    gathered["region"].pop("", None)  # codes the list of territories does not know
    dimensions = {name: spread(gathered[name]) for name in DIMENSIONS}
    return Concentration(
        **scope.frame("A9", missing),
        dimensions=dimensions,
        multilateral=tuple(multilateral),
        domestic=tuple(domestic),
    )


def _mentions(codes_of: Mapping[str, Sequence[str]]) -> dict[str, dict[str, int]]:
    """How often each activity mentions a category: ``category -> activity -> mentions``."""
    found: dict[str, dict[str, int]] = {}
    for key, codes in codes_of.items():
        for code in codes:
            behind = found.get(code)
            if behind is None:
                found[code] = {key: 1}
            else:
                behind[key] = behind.get(key, 0) + 1
    return found


def spread(mentions: Mapping[str, Mapping[str, int]]) -> Spread | None:
    """Concentration of ``category -> activity -> mentions``; None when nothing is mentioned."""
    counts = {code: sum(behind.values()) for code, behind in mentions.items() if behind}
    n = sum(counts.values())
    if n == 0:
        return None
    m = len(counts)
    # Whole numbers first: the index is then the same for every order of the categories.
    hhi = sum(count * count for count in counts.values()) / (n * n)
    shannon = max(0.0, -math.fsum(count / n * math.log(count / n) for count in sorted(counts.values())))
    categories = tuple(
        Category(code, count, count / n, tuple(mentions[code]))
        for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
    return Spread(
        n=n,
        m=m,
        hhi=hhi,
        hhi_normalised=(hhi - 1 / m) / (1 - 1 / m) if m > 1 else None,
        shannon=shannon,
        evenness=shannon / math.log(m) if m > 1 else None,
        effective_number=1 / hhi,
        exp_shannon=math.exp(shannon),
        categories=categories,
    )


def foreign_countries(activity: Activity, home: str) -> list[str]:
    """Countries an activity names, each once, without ZZ, home and unknown."""
    codes = activity.countries
    if not codes:
        return []
    left_out = (MULTILATERAL, UNKNOWN, "", home)
    if len(codes) == 1:
        return [] if codes[0] in left_out else [codes[0]]
    return [code for code in dict.fromkeys(codes) if code not in left_out]


def _partners(plan: Plan, activity_id: str) -> list[str]:
    found = [p.actor_id for p in plan.participations_of(activity_id) if p.role == "partner" and p.actor_id]
    return found if len(found) < 2 else list(dict.fromkeys(found))


_REGIONS: dict[str, str] = {}


def _region(iso2: str) -> str:
    """Slug of the M49 sub-region, "" for a code the list does not know."""
    slug = _REGIONS.get(iso2)
    if slug is None:
        found = territories().region(iso2)
        slug = _REGIONS[iso2] = found[0] if found else ""
    return slug
