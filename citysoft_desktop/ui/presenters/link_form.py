"""Rules of the link form: what a choice changes, what is wrong in words' codes, who may be a counterpart."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import NOT_ENTERED
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import TIERS, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.scope import is_home_body, why_not_home_body

AUTHORISATION_STATES = ("to_do", "asked", "given", "refused", UNKNOWN)
"""Where an authorisation stands."""

SOURCE_FROM = 2
"""A strength of 2 or more needs a source, and so does disharmony (framework 2.9)."""


def home_bodies(plan: Plan) -> list[Actor]:
    """Who may be a counterpart: the register of step 1 first, then other bodies of the home state."""
    bodies = [a for a in plan.actors.values() if is_home_body(a, plan.home)]
    return sorted(bodies, key=lambda a: (not a.home_counterpart, a.name.casefold()))


def match_counterpart(plan: Plan, text: str) -> tuple[Actor | None, str]:
    """The body of this name and why it cannot be a counterpart.

    Returns the actor (None when nobody has that name) and a reason: "" fine or nothing typed, ``scope.*`` as in the
    scope rule, or ``unknown`` for a name that is in no register.
    """
    wanted = fold(text)
    if not wanted:
        return None, ""
    named = [a for a in plan.actors.values() if wanted in (fold(a.name), fold(a.name_en))]
    fine = next((a for a in named if is_home_body(a, plan.home)), None)
    if fine is not None:
        return fine, ""
    if named:
        return named[0], why_not_home_body(named[0], plan.home)
    return None, "unknown"


def tier_for(actor: Actor, now: str) -> str:
    """The tier of a link with this body: its own when it has one, else what was entered."""
    return actor.tier if actor.tier in TIERS else now


def values_for_mode(link: Linkage | None, mode: str) -> dict[str, Any] | None:
    """Fields that change with a mode; None when the choice first needs a log of the search.

    None found means searched: without where and when it stays unknown. Going back to unknown takes the search and
    the strength 0 that came with it away; a link that is found has no strength 0 left over from a search.
    """
    searched = link is not None and bool(link.search_where.strip()) and link.search_when.known
    if mode == "none":
        return {"mode": "none", "strength": 0} if searched else None
    values: dict[str, Any] = {"mode": mode}
    if link is not None and link.mode == "none":
        if link.strength == 0:
            values["strength"] = None
        if mode == UNKNOWN:
            values |= {"search_where": "", "search_when": NOT_ENTERED, "search_by": ""}
    return values


def values_for_strength(link: Linkage | None, strength: int | None) -> dict[str, Any] | None:
    """The same for strength: 0 means searched without result, so it comes with the mode none found."""
    mode = link.mode if link is not None else UNKNOWN
    if strength == 0 and mode in ("none", UNKNOWN):
        return values_for_mode(link, "none")
    if strength is not None and strength > 0 and mode == "none":
        return {"strength": strength, "mode": UNKNOWN}
    if strength is None and mode == "none":
        return values_for_mode(link, UNKNOWN) or {"strength": None}
    return {"strength": strength}


def problems(plan: Plan, link: Linkage) -> dict[str, str]:
    """Field to code of what is wrong with a link. Nothing here keeps anybody from going on."""
    found: dict[str, str] = {}
    sources = plan.evidence_of(link.id)
    if not sources:
        if link.mode == "parallel_disharmony":
            found["mode"] = "disharmony_source"
        if link.strength is not None and link.strength >= SOURCE_FROM:
            found["strength"] = "strength_source"
    if link.mode == "none" and not (link.search_where.strip() and link.search_when.known):
        found["mode"] = "none_search"
    if link.strength == 0 and link.mode not in ("none", UNKNOWN):
        found["strength"] = "strength_zero"
    if link.valid_from.known and link.valid_to.known:
        first, last = link.valid_from.earliest(), link.valid_to.latest()
        if first is not None and last is not None and last < first:
            found["valid_to"] = "dates"
    if not link.tier:
        found["tier"] = "tier"
    actor = plan.actors.get(link.counterpart_id)
    if actor is not None and not is_home_body(actor, plan.home):
        found["counterpart_id"] = why_not_home_body(actor, plan.home)
    shares = [s for s in (link.funding_city, link.funding_national, link.funding_other) if s is not None]
    if sum(shares) > 100:
        found["funding"] = "funding"
    return found


def end_before_start(values: Mapping[str, Any]) -> bool:
    """Whether the end certainly lies before the start; unknown and open dates never do."""
    first, last = values["valid_from"].earliest(), values["valid_to"].latest()
    return first is not None and last is not None and bool(last < first)


def read_number(text: str, *, most: int | None = None) -> Decimal | str | None:
    """A number as typed, None for nothing, ``"bad"`` when it is none or outside 0 to ``most``."""
    raw = text.strip().replace("\u00a0", "").replace(" ", "").replace("%", "")
    if not raw:
        return None
    if "," in raw and "." not in raw:
        head, _, tail = raw.rpartition(",")
        raw = head.replace(",", "") + ("" if len(tail) == 3 and head else ".") + tail
    try:
        value = Decimal(raw.replace(",", ""))
    except InvalidOperation:
        return "bad"
    if not value.is_finite() or value < 0 or (most is not None and value > most):
        return "bad"
    return value
