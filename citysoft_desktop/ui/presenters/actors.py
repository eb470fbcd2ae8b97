"""The register of bodies without a window: its groups, what each row says, what picking a place or network fills in."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.networks import Network, networks
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scope import PUBLIC_KINDS
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.places import Place, PlaceAnswer, PlaceDataError, PlaceFinder

GROUPS = ("all", "partners", "networks", "units", "state")
PLACE_KINDS = frozenset({"partner_city", "partner_region"})
"""Kinds whose name is that of a place: only these are looked up by their name."""


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """What the plan says about one body beside its own fields."""

    activities: tuple[str, ...] = ()
    last: FuzzyDate = NOT_ENTERED
    contacts: int = 0
    review_due: FuzzyDate = NOT_ENTERED  # the earliest review that is due


@dataclass
class _Gathered:
    activities: dict[str, None] = field(default_factory=dict)
    contacts: int = 0
    due: list[FuzzyDate] = field(default_factory=list)


def group_of(actor: Actor) -> str:
    """The group of the register a body is in."""
    if actor.kind == "network":
        return "networks"
    if actor.kind == "own_unit":
        return "units"
    if actor.home_counterpart or actor.kind in PUBLIC_KINDS:
        return "state"
    return "partners"


def review_due(person: Person, today: dt.date) -> bool:
    """Whether it is time to ask if a contact is still needed: the date to look again has come."""
    last = person.review.latest()
    return last is not None and last <= today


def facts(plan: Plan, today: dt.date) -> dict[str, BodyFacts]:
    """Facts of every body by id: its activities (taking part, or as counterpart of a link) and its contacts."""
    found: dict[str, _Gathered] = defaultdict(_Gathered)
    for activity_id in plan.activities:
        for part in plan.participations_of(activity_id):
            found[part.actor_id].activities[activity_id] = None
        for link in plan.linkages_of(activity_id):
            if link.counterpart_id:
                found[link.counterpart_id].activities[activity_id] = None
    for person in plan.table(Person).values():
        found[person.actor_id].contacts += 1
        if review_due(person, today):
            found[person.actor_id].due.append(person.review)
    return {
        actor_id: BodyFacts(
            tuple(one.activities),
            _last(plan, one.activities),
            one.contacts,
            min(one.due, key=lambda date: date.text, default=NOT_ENTERED),
        )
        for actor_id, one in found.items()
    }


def _last(plan: Plan, ids: Mapping[str, None]) -> FuzzyDate:
    """The latest known beginning among activities."""
    starts = [plan.activities[key].start for key in ids if plan.activities[key].start.known]
    return max(starts, key=lambda date: date.text, default=NOT_ENTERED)


def place_of(actor: Actor, finder: PlaceFinder | None) -> Place | None:
    """The place a body was given, None when it has none or the gazetteer cannot be read."""
    if actor.place_id is None or finder is None:
        return None
    try:
        return finder.by_id(actor.place_id)
    except PlaceDataError:
        return None


def place_answer(
    actor: Actor, text: str, finder: PlaceFinder | None, *, forgiving: bool = True
) -> PlaceAnswer:
    """What a name written as the place of a body may mean; see PlaceFinder.find."""
    if finder is None or not text.strip():
        return PlaceAnswer("none")
    try:
        return finder.find(text, actor.country or None, forgiving=forgiving)
    except PlaceDataError:
        return PlaceAnswer("none")


def actor_place_values(place: Place, actor: Actor) -> dict[str, Any]:
    """What choosing a place changes: position, and the country where none was entered."""
    values: dict[str, Any] = {"place_id": place.id, "latitude": place.lat, "longitude": place.lon}
    if not actor.country:
        values["country"] = place.country
    return {name: value for name, value in values.items() if getattr(actor, name) != value}


def no_place_values(actor: Actor) -> dict[str, Any]:
    """What taking the place away changes."""
    values: dict[str, Any] = {"place_id": None, "latitude": None, "longitude": None}
    return {name: value for name, value in values.items() if getattr(actor, name) != value}


def network_line(network: Network) -> str:
    """A network as a line to choose from: name, short name, secretariat."""
    name = (
        network.name
        if fold(network.acronym) in ("", fold(network.name))
        else f"{network.name} ({network.acronym})"
    )
    return " · ".join(part for part in (name, network.seat_city) if part)


def network_values(network: Network, actor: Actor, finder: PlaceFinder | None) -> dict[str, Any]:
    """What picking a network of the list changes: what is filled already stays, but for key and kind."""
    values: dict[str, Any] = {"network_key": network.key, "kind": "network"}
    if network.seat_country and not actor.country:
        values["country"] = network.seat_country
    if network.website and not actor.address:
        values["address"] = network.website
    if network.source and not actor.source:
        values["source"] = network.source
    if network.seat_city and actor.place_id is None and finder is not None:
        try:
            place = finder.find(network.seat_city, network.seat_country or None).sure
        except PlaceDataError:
            place = None
        if place is not None:
            values |= {"place_id": place.id, "latitude": place.lat, "longitude": place.lon}
    return {name: value for name, value in values.items() if getattr(actor, name) != value}


def network_of_actor(actor: Actor) -> Network | None:
    """The entry of the list of networks a body is, None when it is none of it."""
    return networks().get(actor.network_key) if actor.network_key else None


def without_place(plan: Plan, ids: Sequence[str] | None = None) -> list[Actor]:
    """Cities and regions that have no position yet."""
    wanted = None if ids is None else frozenset(ids)
    return [
        actor
        for actor in plan.actors.values()
        if actor.place_id is None
        and actor.kind in PLACE_KINDS
        and actor.name
        and (wanted is None or actor.id in wanted)
    ]


def likely_places(plan: Plan, finder: PlaceFinder | None, most: int = 1500) -> dict[str, int]:
    """GeoNames numbers of partner cities without a position whose name only one place has; nothing is stored."""
    found = {}
    for actor in without_place(plan)[:most]:
        if actor.kind == "partner_city":
            place = place_answer(actor, actor.name, finder, forgiving=False).likely
            if place is not None:
                found[actor.id] = place.id
    return found


def country_name(code: str) -> str:
    """Name of a country, "" for none."""
    return territories().name(code) if code else ""
