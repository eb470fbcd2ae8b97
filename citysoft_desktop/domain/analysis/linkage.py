"""A6 linkage rate and intensity, A7 alignment profile, A8 benefit balance: the tie with the home state.

All three read, per activity and counterpart, the record valid on the reporting date and of one tier (national by
default, because "home country" is layered). A record without a tier counts in no tier's profile. ``unknown`` means
not searched; ``none`` and strength 0 mean searched without result and are known.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from citysoft_desktop.domain.analysis.base import Cell, Options, Result, Scope, in_force, remembered, share
from citysoft_desktop.domain.linkage import COOPERATIVE, MODES, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

KNOWN_MODES = MODES[:-1]
STRENGTHS = ("0", "1", "2", "3", "4")
BENEFITS = ("city_to_nation", "nation_to_city", "mutual", "neither")
VALENCE: Mapping[str, float] = {
    "cooperative_joint": 1.0,
    "cooperative_coordinated": 1.0,
    "parallel_harmony": 0.5,
    "none": 0.0,
    "parallel_disharmony": -1.0,
}
"""Our valence of modes for the optional index; a description, not a verdict: disharmony is not a fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignmentProfile(Result):
    """A7. ``cells`` has the six modes in the order of the framework.

    ``known`` activities have a known mode; ``untiered`` have linkages but none with a tier entered.
    """

    tier: str
    cells: Mapping[str, Cell]
    known: int
    untiered: int

    @property
    def cooperative_share_known(self) -> float | None:
        """Joint and coordinated together, of known."""
        parts = [self.cells[mode].share_known for mode in COOPERATIVE]
        return None if None in parts else math.fsum(part for part in parts if part is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkageRate(Result):
    """A6. ``rate_all`` is never printed without ``unknown.share_all``.

    ``cells`` has strength 0 to 4 and unknown; the strength of an activity is its strongest linkage in force.
    """

    tier: str
    cells: Mapping[str, Cell]
    linked: Cell
    rate_all: float | None
    rate_known: float | None
    mean_strength: float | None
    unknown: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitBalance(Result):
    """A8. ``balance`` is in [-1, 1]: +1 the city only gains, -1 the nation only gains; None when undefined."""

    tier: str
    cells: Mapping[str, Cell]
    balance: float | None


@dataclass(frozen=True, slots=True)
class CounterpartRow:
    """Linkages in force with one counterpart: activities by mode. ``counterpart_id`` "" = none named."""

    counterpart_id: str
    modes: Mapping[str, tuple[str, ...]]
    keys: tuple[str, ...]


@remembered
def alignment_profile(plan: Plan, options: Options) -> AlignmentProfile:
    """A7: in which mode the activities stand to the home state.

    An activity with k different known modes gives 1/k to each; one without a known mode is unknown.
    """
    scope = Scope(plan, options)
    valid = in_force(plan, options)
    members, amounts = _split(scope, {key: _known_modes(found) for key, found in valid.items()}, MODES)
    cells = _cells(scope, members, amounts, MODES)
    untiered = sum(1 for key in scope.activities if _without_tier(plan.linkages_of(key)))
    unknown = len(members[UNKNOWN])
    return AlignmentProfile(
        **scope.frame("A7", {"mode": unknown, "tier": untiered}),
        tier=options.tier,
        cells=cells,
        known=scope.n - unknown,
        untiered=untiered,
    )


@remembered
def alignment_index(plan: Plan, options: Options) -> float | None:
    """A7's optional index: sum(w s v_m) / sum(w s), with our valence of modes; None when nothing counts.

    Linkages in force with a known mode and a known strength count, each with its activity's weight.
    """
    scope = Scope(plan, options)
    top: list[float] = []
    bottom: list[float] = []
    for key, found in in_force(plan, options).items():
        for linkage in found:
            if linkage.strength is not None and linkage.mode in VALENCE:
                weight = scope.weight(key) * linkage.strength
                top.append(weight * VALENCE[linkage.mode])
                bottom.append(weight)
    return share(math.fsum(top), math.fsum(bottom))


@remembered
def linkage_rate(plan: Plan, options: Options) -> LinkageRate:
    """A6: how many activities have any tie of strength 1 or more, and how strong ties are where known."""
    scope = Scope(plan, options)
    valid = in_force(plan, options)
    members: dict[str, list[str]] = {code: [] for code in (*STRENGTHS, UNKNOWN)}
    for key in scope.activities:
        strongest = UNKNOWN
        for link in valid.get(key, ()):
            step = str(link.strength)
            if step in members and (strongest == UNKNOWN or step > strongest):
                strongest = step
        members[strongest].append(key)
    cells = _whole_cells(scope, members)
    without = {*members["0"], *members[UNKNOWN]}
    linked = [key for key in scope.activities if key not in without]
    known = math.fsum(cells[code].amount for code in STRENGTHS)
    linked_cell = scope.cell("linked", linked, known)
    return LinkageRate(
        **scope.frame("A6", {"strength": len(members[UNKNOWN])}),
        tier=options.tier,
        cells=cells,
        linked=linked_cell,
        rate_all=linked_cell.share_all,
        rate_known=linked_cell.share_known,
        mean_strength=share(math.fsum(int(code) * cells[code].amount for code in STRENGTHS), known),
        unknown=cells[UNKNOWN],
    )


@remembered
def benefit_balance(plan: Plan, options: Options) -> BenefitBalance:
    """A8: (n_nc - n_cn) / (n_nc + n_cn + n_mutual); nc nation to city, cn city to nation.

    As in A7 an activity with k different known benefits gives 1/k to each.
    """
    scope = Scope(plan, options)
    given = {
        key: {link.benefit for link in found if link.benefit in BENEFITS}
        for key, found in in_force(plan, options).items()
    }
    members, amounts = _split(scope, given, (*BENEFITS, UNKNOWN))
    cells = _cells(scope, members, amounts, (*BENEFITS, UNKNOWN))
    gains, gives, mutual = (cells[code].amount for code in ("nation_to_city", "city_to_nation", "mutual"))
    return BenefitBalance(
        **scope.frame("A8", {"benefit": len(members[UNKNOWN])}),
        tier=options.tier,
        cells=cells,
        balance=share(gains - gives, gains + gives + mutual),
    )


@remembered
def counterpart_modes(plan: Plan, options: Options) -> tuple[CounterpartRow, ...]:
    """Counterpart by mode: which activities stand in which mode to which body, by number of activities.

    Activities without any linkage in force are in no row; those whose record names no body share the row "".
    """
    rows: dict[str, dict[str, dict[str, None]]] = {}
    for key, found in in_force(plan, options).items():
        for linkage in found:
            modes = rows.setdefault(linkage.counterpart_id, {})
            modes.setdefault(linkage.mode if linkage.mode in MODES else UNKNOWN, {})[key] = None
    result = []
    for counterpart_id, modes in rows.items():
        keys = dict.fromkeys(key for members in modes.values() for key in members)
        ordered = {mode: tuple(modes[mode]) for mode in MODES if mode in modes}
        result.append(CounterpartRow(counterpart_id, ordered, tuple(keys)))
    names = {actor_id: actor.name for actor_id, actor in plan.actors.items()}
    result.sort(key=lambda row: (row.counterpart_id == "", -len(row.keys), names.get(row.counterpart_id, "")))
    return tuple(result)


def _known_modes(linkages: Iterable[Linkage]) -> set[str]:
    return {linkage.mode for linkage in linkages if linkage.mode in KNOWN_MODES}


def _without_tier(linkages: list[Linkage]) -> bool:
    return bool(linkages) and not any(linkage.tier for linkage in linkages)


def _split(
    scope: Scope, given: Mapping[str, set[str]], codes: tuple[str, ...]
) -> tuple[dict[str, list[str]], dict[str, float]]:
    """Activities by code and the divided, weighted amount of each code."""
    members: dict[str, list[str]] = {code: [] for code in codes}
    counts: dict[str, dict[int, list[str]]] = {code: {} for code in codes}
    none: set[str] = set()
    silent = members[UNKNOWN]
    for key in scope.activities:
        known = given.get(key, none)
        if not known:
            silent.append(key)
            continue
        for code in known:
            members[code].append(key)
            counts[code].setdefault(len(known), []).append(key)
    counts[UNKNOWN] = {1: silent}
    if scope.weights is None:
        # Whole numbers over small divisors: exact, so .5 + .5 is 1 whatever the order.
        exact = {
            code: float(sum((Fraction(len(keys), k) for k, keys in by_k.items()), Fraction()))
            for code, by_k in counts.items()
        }
        return members, exact
    amounts = {
        code: math.fsum(scope.weight(key) / k for k, keys in by_k.items() for key in keys)
        for code, by_k in counts.items()
    }
    return members, amounts


def _cells(
    scope: Scope, members: Mapping[str, list[str]], amounts: Mapping[str, float], codes: tuple[str, ...]
) -> dict[str, Cell]:
    total = scope.total()
    known = math.fsum(amounts[code] for code in codes if code != UNKNOWN)
    return {
        code: Cell(
            code,
            len(members[code]),
            amounts[code],
            share(amounts[code], total),
            None if code == UNKNOWN else share(amounts[code], known),
            tuple(members[code]),
        )
        for code in codes
    }


def _whole_cells(scope: Scope, members: Mapping[str, list[str]]) -> dict[str, Cell]:
    known = math.fsum(scope.amount(keys) for code, keys in members.items() if code != UNKNOWN)
    return {
        code: scope.cell(code, keys, None if code == UNKNOWN else known) for code, keys in members.items()
    }
