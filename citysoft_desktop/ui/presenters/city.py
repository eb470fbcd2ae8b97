"""Step 1 without a window: what picking a place fills in, which counterparts are proposed, who may be one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from citysoft_desktop.domain.city import Actor, City
from citysoft_desktop.domain.content_files import load_content
from citysoft_desktop.domain.content_texts import country_pack
from citysoft_desktop.domain.country_packs import CountryPack, PackCounterpart
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scope import PUBLIC_KINDS, why_not_home_body
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.base import AddRecords, Composite, DeleteRecords, UpdateRecords
from citysoft_desktop.services.places import Place
from citysoft_desktop.services.ports import Command

TIERS = ("national", "devolved_regional", "supranational")
SUPRANATIONAL = "supranational"


def place_line(place: Place, language: str = "en") -> str:
    """A place as a line to choose from: the spelling found, its name, region, country."""
    name = (
        place.name if fold(place.matched_name) == fold(place.name) else f"{place.matched_name} = {place.name}"
    )
    parts = [name, place.admin or "", territories().name(place.country, language)]
    return ", ".join(part for part in parts if part)


def place_values(place: Place, city: City) -> dict[str, Any]:
    """What picking a place changes. A population the office entered with its year is kept."""
    values: dict[str, Any] = {
        "name": place.name,
        "country": place.country,
        "region": place.admin or "",
        "place_id": place.id,
        "latitude": place.lat,
        "longitude": place.lon,
    }
    if place.population and not (city.population_year.known and city.place_id == place.id):
        values["population"] = place.population
        if city.place_id != place.id:
            from citysoft_desktop.domain.dates import NOT_ENTERED

            values["population_year"] = NOT_ENTERED
    return {name: value for name, value in values.items() if getattr(city, name) != value}


def typed_name_values(name: str, city: City) -> dict[str, Any]:
    """What typing a name the gazetteer was not asked about changes: position and number of another place go."""
    if fold(name) == fold(city.name):
        return {"name": name} if name != city.name else {}
    return {"name": name, "place_id": None, "latitude": None, "longitude": None}


def states() -> Mapping[str, str]:
    """Kinds of state structure by key."""
    found: Mapping[str, str] = load_content("countries")["states"]
    return found


def regimes() -> Mapping[str, str]:
    """Kinds of room for international action by key."""
    found: Mapping[str, str] = load_content("countries")["regimes"]
    return found


def pack_of(plan: Plan) -> CountryPack | None:
    """The country pack of the home country."""
    return country_pack(plan.home) if plan.home else None


def proposals(plan: Plan) -> list[PackCounterpart]:
    """Counterparts of the pack that are not in the register yet."""
    pack = pack_of(plan)
    if pack is None:
        return []
    kept = {fold(name) for actor in plan.counterparts for name in (actor.name, actor.name_en) if name}
    return [c for c in pack.counterparts if not {fold(c.name), fold(c.name_en)} & kept]


def keep(plan: Plan, chosen: Sequence[PackCounterpart], unchecked_note: str) -> Command | None:
    """One step that puts proposed bodies into the register; a body known already is only marked."""
    pack = pack_of(plan)
    if pack is None or not chosen:
        return None
    known = {
        fold(a.name): a for a in plan.actors.values() if a.state in ("", plan.home) or a.tier == SUPRANATIONAL
    }
    added: list[Actor] = []
    marked: dict[str, dict[str, Any]] = {}
    for body in chosen:
        old = known.get(fold(body.name))
        home = "" if body.tier == SUPRANATIONAL else plan.home
        source = pack.sources[body.source].title if body.source in pack.sources else ""
        if old is not None:
            marked[old.id] = {
                "home_counterpart": True,
                "state": old.state or home,
                "tier": old.tier if old.tier in TIERS else body.tier,
                "kind": old.kind if old.kind in PUBLIC_KINDS else body.counterpart,
            }
            continue
        added.append(
            Actor(
                id=new_id(),
                name=body.name,
                name_en=body.name_en,
                kind=body.counterpart,
                tier=body.tier,
                country=home,
                state=home,
                home_counterpart=True,
                source=source,
                note="" if body.checked else unchecked_note,
            )
        )
    commands: list[Command] = []
    if added:
        commands.append(AddRecords(added))
    if marked:
        commands.append(UpdateRecords(Actor, marked))
    return Composite("counterpart.propose", commands, {"n": len(chosen)})


def by_tier(plan: Plan) -> dict[str, list[Actor]]:
    """Counterparts by tier; what has no tier yet stands under ""."""
    found: dict[str, list[Actor]] = {tier: [] for tier in TIERS}
    for actor in plan.counterparts:
        found.setdefault(actor.tier if actor.tier in TIERS else "", []).append(actor)
    return found


def scope_problem(plan: Plan, actor: Actor) -> str:
    """Code of the reason why a body of the register cannot be a home counterpart, "" when it can."""
    return why_not_home_body(actor, plan.home)


def remove(plan: Plan, actor: Actor) -> tuple[Command, int]:
    """Take a body off the register, and how many links then say counterpart unknown.

    A body that also takes part in activities stays as a partner.
    """
    links = [
        link for key in plan.activities for link in plan.linkages_of(key) if link.counterpart_id == actor.id
    ]
    takes_part = any(p.actor_id == actor.id for key in plan.activities for p in plan.participations_of(key))
    if not takes_part:
        return DeleteRecords(Actor, [actor.id]), len(links)
    from citysoft_desktop.domain.linkage import Linkage

    commands: list[Command] = [UpdateRecords(Actor, {actor.id: {"home_counterpart": False}})]
    if links:
        commands.append(UpdateRecords(Linkage, {link.id: {"counterpart_id": ""} for link in links}))
    return Composite("actor.update", commands, {"n": 1}), len(links)
