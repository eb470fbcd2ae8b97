"""Bodies of the register that may be one and the same: proposals, never decisions.

Names are compared folded, with their other names, without words every office adds, and with a typing error forgiven;
bodies of different countries, places or states are never proposed. Finding them is indexed, so that some thousand bodies
take well under a second.
"""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from citysoft_desktop.domain.actor_names import Aliases, aliases_by_actor, all_names, folded_names
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.place_names import distance, spellings
from citysoft_desktop.domain.plan import Plan

CITY_KINDS = frozenset({"partner_city", ""})
_FILLERS = frozenset(
    "the of and for de del la le les du des di da do dos das der die das den dem von und et y e i van het city town "
    "municipality ville stadt comune commune municipio ayuntamiento ajuntament gemeente gemeinde".split()
)
_SHORT = re.compile(r"\(([^()]{2,12})\)")
_DIGITS = re.compile(r"\d+")
_SHORTEST_TYPO = 5
_MOST_OF_ONE_KEY = 40
"""A key so many bodies share says nothing about any two of them."""
REASONS = ("network", "name", "alias", "words", "place", "typo")
"""From the strongest reason to the weakest."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Bodies that may be one: ids in the order of the register and the codes of ``REASONS`` that speak for it.

    ``keep`` is the one proposed to stay: the body most used.
    """

    ids: tuple[str, ...]
    reasons: tuple[str, ...]
    keep: str


def uses_of(plan: Plan) -> dict[str, int]:
    """In how many places of the plan each body appears: activities, links, contacts, asks and policies."""
    from citysoft_desktop.domain.registry import REFERENCES

    found: dict[str, int] = defaultdict(int)
    for ref in REFERENCES:
        if ref.target == "actor" and not ref.many:
            for record in plan.records(ref.kind).values():
                found[getattr(record, ref.field)] += 1
    return found


def may_be_one(one: Actor, other: Actor) -> bool:
    """Whether nothing known tells two bodies apart: country, place, state served, network."""
    for field in ("country", "place_id", "state", "network_key"):
        mine, theirs = getattr(one, field), getattr(other, field)
        if mine and theirs and mine != theirs:
            return False
    return True


def find_twins(plan: Plan, places: Mapping[str, int] | None = None) -> list[Twins]:
    """Groups of bodies that may be one, the strongest reasons first; every body is in one group at most.

    ``places``: GeoNames numbers of cities that have no position yet but whose name only one place has.
    """
    known = places or {}
    bodies = [
        dataclasses.replace(actor, place_id=known[actor.id])
        if actor.place_id is None and actor.id in known
        else actor
        for actor in plan.actors.values()
    ]
    by_id = {actor.id: actor for actor in bodies}
    reasons: dict[tuple[str, str], set[str]] = defaultdict(set)
    for reason, one, other in _pairs(bodies, aliases_by_actor(plan)):
        if may_be_one(by_id[one], by_id[other]):
            reasons[one, other].add(reason)
    uses = uses_of(plan)
    order = {actor.id: number for number, actor in enumerate(bodies)}
    found = []
    for group, why in _groups(by_id, reasons, order):
        keep = max(group, key=lambda key: (by_id[key].home_counterpart, uses.get(key, 0), -order[key]))
        found.append(Twins(tuple(group), tuple(r for r in REASONS if r in why), keep))
    found.sort(key=lambda twins: (REASONS.index(twins.reasons[0]), order[twins.ids[0]]))
    return found


def _pairs(bodies: Sequence[Actor], aliases: Aliases) -> Iterator[tuple[str, str, str]]:
    """(reason, id, id): the earlier body of the register first."""
    for reason in REASONS[:-1]:
        index: dict[str, list[str]] = defaultdict(list)
        for actor in bodies:
            for key in _keys(reason, actor, aliases):
                index[key].append(actor.id)
        for ids in index.values():
            if 1 < len(ids) <= _MOST_OF_ONE_KEY:
                yield from ((reason, one, other) for one, other in combinations(dict.fromkeys(ids), 2))
    yield from _typos(bodies, aliases)


def _keys(reason: str, actor: Actor, aliases: Aliases) -> list[str]:
    """What two bodies share that may be one for this reason."""
    if reason == "network":
        return [actor.network_key] if actor.network_key else []
    if reason == "name":
        name = fold(actor.name)
        return [name] if name else []
    if reason == "alias":
        return folded_names(actor, aliases)
    return _words(actor, aliases) if reason == "words" else _place(actor)


def _words(actor: Actor, aliases: Aliases) -> list[str]:
    """The words of a name without fillers and short forms in brackets, in alphabetical order; spellings of a city's."""
    found: list[str] = []
    for name in all_names(actor, aliases):
        if actor.kind in CITY_KINDS:
            found += spellings(name)
        words = [word for word in fold(_SHORT.sub(" ", name)).split() if word not in _FILLERS]
        if words:
            found.append(" ".join(sorted(words)))
            found.append("".join(words))
    return list(dict.fromkeys(found))


def _place(actor: Actor) -> list[str]:
    """The city itself at a place; a place has many universities and ministries but one city."""
    if actor.place_id is None or actor.kind not in CITY_KINDS:
        return []
    return [f"{actor.place_id}"]


def _typos(bodies: Sequence[Actor], aliases: Aliases) -> Iterator[tuple[str, str, str]]:
    """Pairs of names one typing error apart (two in long names), by the texts that are left without one letter."""
    index: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for actor in bodies:
        for name in folded_names(actor, aliases):
            if len(name) >= _SHORTEST_TYPO:
                for short in {name, *(name[:n] + name[n + 1 :] for n in range(len(name)))}:
                    index[short].append((name, actor.id))
    seen: set[tuple[str, str]] = set()
    for entries in index.values():
        if not 1 < len(entries) <= _MOST_OF_ONE_KEY:
            continue
        for (mine, one), (theirs, other) in combinations(entries, 2):
            if one == other or mine == theirs or (one, other) in seen:
                continue
            if _DIGITS.findall(mine) != _DIGITS.findall(theirs):  # School no. 12 and School no. 13 are two
                continue
            allowed = 1 if min(len(mine), len(theirs)) < 10 else 2
            if distance(mine, theirs, allowed) <= allowed:
                seen.add((one, other))
                yield "typo", one, other


def _groups(
    by_id: dict[str, Actor], reasons: dict[tuple[str, str], set[str]], order: dict[str, int]
) -> Iterator[tuple[list[str], set[str]]]:
    """Pairs joined into groups, strongest first, as long as every member may be one with every other."""
    group_of: dict[str, list[str]] = {}
    why: dict[int, set[str]] = {}

    def strength(item: tuple[tuple[str, str], set[str]]) -> tuple[int, int, int]:
        (one, other), found = item
        return min(REASONS.index(reason) for reason in found), order[one], order[other]

    for (one, other), found in sorted(reasons.items(), key=strength):
        mine, theirs = group_of.get(one, [one]), group_of.get(other, [other])
        if mine is theirs:
            why[id(mine)] |= found
            continue
        if not all(may_be_one(by_id[a], by_id[b]) for a in mine for b in theirs):
            continue
        joined = sorted({*mine, *theirs}, key=order.__getitem__)
        why[id(joined)] = found | why.pop(id(mine), set()) | why.pop(id(theirs), set())
        for key in joined:
            group_of[key] = joined
    seen: set[int] = set()
    for group in group_of.values():
        if id(group) not in seen:
            seen.add(id(group))
            yield group, why[id(group)]
