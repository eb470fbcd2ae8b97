"""Where the partners are, as far as anybody knows: a position, a country, or nothing that could be drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.country_points import country_point
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.projection import project
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import MULTILATERAL

RECORDED, BY_NAME, COUNTRY, NOWHERE = "recorded", "name", "country", "nowhere"
SEVERAL = "several"
"""Family of a partner whose activities belong to more than one."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a gazetteer has a place: degrees (WGS 84) and the name it knows it by."""

    lon: float
    lat: float
    name: str = ""


Positions = Mapping[str, Position]
"""Positions by id of the actor, for those whose record holds none."""


@dataclass(frozen=True, slots=True)
class PartnerPlace:
    """A partner with the activities it takes part in.

    Attributes:
        id: the actor.
        country: ISO code, "" when not known.
        how: ``recorded`` (its record has a position), ``name`` (the gazetteer knows its name in its country),
            ``country`` (only the country is known; it stands at a point inside) or ``nowhere`` (not drawn).
        place: name of the gazetteer's place when found by name.
        x, y: map units of domain.projection; 0 when not drawn.
        family: slug of the family all its activities belong to, ``several``, or "" when no type is known.
        families: all of them, the most frequent first.
        keys: activities of the filter, in plan order.
    """

    id: str
    name: str
    country: str
    how: str
    place: str
    x: float
    y: float
    family: str
    families: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def drawn(self) -> bool:
        """Whether it has a place on the map."""
        return self.how != NOWHERE


@dataclass(frozen=True, slots=True)
class PartnerPlaces:
    """Partners of the activities of a filter.

    Attributes:
        activities: how many activities the filter lets through.
        partners: every partner once, those with most activities first, then by name.
        without: activities that name no partner; they are nowhere on the map.
        home: position of the home city in map units (of its country when the city has none), None when unknown.
        home_exact: the position is the city's own.
    """

    activities: int
    partners: tuple[PartnerPlace, ...]
    without: tuple[str, ...]
    home: tuple[float, float] | None
    home_exact: bool

    def count(self, how: str) -> int:
        """Partners placed in one way."""
        return sum(1 for partner in self.partners if partner.how == how)

    @property
    def placed(self) -> int:
        """Partners on the map."""
        return len(self.partners) - self.count(NOWHERE)


def partner_places(
    plan: Plan, ids: Collection[str] | None = None, positions: Positions | None = None
) -> PartnerPlaces:
    """Partners (role ``partner``) of the activities in ``ids``, of all when None, each with its place."""
    families = {entry.slug: entry.family for entry in plan.framework.types}
    actors = plan.actors
    keys: dict[str, list[str]] = {}
    paired: dict[str, set[str]] = {}
    without: list[str] = []
    count = 0
    for key in plan.activities:
        if ids is not None and key not in ids:
            continue
        count += 1
        found = False
        for entry in plan.participations_of(key):
            if entry.role != "partner" or entry.actor_id not in actors:
                continue
            found = True
            listed = keys.setdefault(entry.actor_id, [])
            if not listed or listed[-1] != key:
                listed.append(key)
            if entry.country:
                paired.setdefault(entry.actor_id, set()).add(entry.country)
        if not found:
            without.append(key)
    made = []
    for actor_id, its in keys.items():
        types = Counter(families.get(plan.activities[key].type, "") for key in its)
        known = [family for family, _ in types.most_common() if family]
        family = SEVERAL if len(known) > 1 else known[0] if known else ""
        actor = actors[actor_id]
        country = _country(actor, paired.get(actor_id, set()))
        how, x, y, place = _place(actor, country, (positions or {}).get(actor_id))
        made.append(
            PartnerPlace(actor_id, actor.name, country, how, place, x, y, family, tuple(known), tuple(its))
        )
    made.sort(key=lambda partner: (-len(partner.keys), partner.name, partner.id))
    home, exact = _home(plan)
    return PartnerPlaces(count, tuple(made), tuple(without), home, exact)


def _country(actor: Actor, paired: set[str]) -> str:
    """Where the partner sits; what stands beside it in the activities counts when they agree."""
    code = actor.country
    if code in ("", UNKNOWN) and len(paired) == 1:
        code = next(iter(paired))
    return "" if code in (UNKNOWN, MULTILATERAL) else code


def _place(actor: Actor, country: str, found: Position | None) -> tuple[str, float, float, str]:
    if actor.latitude is not None and actor.longitude is not None:
        return (RECORDED, *project(actor.longitude, actor.latitude), "")
    if found is not None:
        return (BY_NAME, *project(found.lon, found.lat), found.name)
    point = country_point(country) if country else None
    return (COUNTRY, *point, "") if point is not None else (NOWHERE, 0.0, 0.0, "")


def _home(plan: Plan) -> tuple[tuple[float, float] | None, bool]:
    city = plan.city
    if city.latitude is not None and city.longitude is not None:
        return project(city.longitude, city.latitude), True
    return (country_point(city.country) if city.country else None), False
