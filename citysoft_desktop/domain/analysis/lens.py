"""A1 lens coverage and A2 dialog index.

A lens counts for an activity when one of its six ratings reaches tau. It is known when one rating does, or when
all six are entered; a rating set to unknown is not entered. An activity is coded when both lenses are known.
"Transcends" in the article's abstract allows two readings, so ``both`` and ``neither`` are always two numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from citysoft_desktop.domain.analysis.base import Cell, Options, Result, Scope, remembered
from citysoft_desktop.domain.plan import Plan

CELLS = ("diplomacy_only", "branding_only", "both", "neither")
UNCODED = "uncoded"
LENSES = ("diplomacy", "branding")


@dataclass(frozen=True, slots=True, kw_only=True)
class LensCoverage(Result):
    """A1. ``cells`` has diplomacy_only, branding_only, both, neither and uncoded, in that order."""

    cells: Mapping[str, Cell]
    coded: int

    def cell_of(self, activity_id: str) -> str:
        """The cell an activity stands in, "" when it is not in the filter."""
        return next((code for code, cell in self.cells.items() if activity_id in cell.keys), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogIndex(Result):
    """A2 [OURS]. Jaccard (1901) and phi (Yule 1912) between the two lenses over coded activities.

    ``jaccard`` is None when no coded activity has a lens, ``phi`` when a margin is empty.
    """

    both: int
    diplomacy_only: int
    branding_only: int
    neither: int
    jaccard: float | None
    phi: float | None


def lens_states(plan: Plan, options: Options) -> dict[str, tuple[bool | None, bool | None]]:
    """Per activity in the filter whether the diplomacy and the branding lens count; None = not known."""
    scope = Scope(plan, options)
    return _states(scope)


def peak_saliences(plan: Plan, options: Options) -> dict[str, tuple[int | None, int | None]]:
    """Per activity the highest rating entered in each lens; None where none is entered."""
    scope = Scope(plan, options)
    diplomacy, branding = (scope.facts.salience[lens] for lens in LENSES)
    return {key: (_peak(diplomacy.get(key)), _peak(branding.get(key))) for key in scope.activities}


@remembered
def lens_coverage(plan: Plan, options: Options) -> LensCoverage:
    """A1: where the activities fall, as shares of all and of the coded ones."""
    scope = Scope(plan, options)
    members: dict[str, list[str]] = {code: [] for code in (*CELLS, UNCODED)}
    missing = {"diplomacy": 0, "branding": 0}
    for key, (diplomacy, branding) in _states(scope).items():
        if diplomacy is None:
            missing["diplomacy"] += 1
        if branding is None:
            missing["branding"] += 1
        members[_cell(diplomacy, branding)].append(key)
    known = math.fsum(scope.amount(members[code]) for code in CELLS)
    cells = {code: scope.cell(code, members[code], known) for code in CELLS}
    cells[UNCODED] = scope.cell(UNCODED, members[UNCODED], None)
    missing[UNCODED] = len(members[UNCODED])
    coded = scope.n - len(members[UNCODED])
    return LensCoverage(**scope.frame("A1", missing), cells=cells, coded=coded)


@remembered
def threshold_check(plan: Plan, options: Options) -> dict[int, LensCoverage]:
    """A1 at tau 1, 2 and 3: does the result depend on the threshold?"""
    return {tau: lens_coverage(plan, replace(options, tau=tau)) for tau in (1, 2, 3)}


@remembered
def dialog_index(plan: Plan, options: Options) -> DialogIndex:
    """A2: how far the two lenses meet in the same activities."""
    coverage = lens_coverage(plan, options)
    n11, n10, n01, n00 = (
        coverage.cells[code].n for code in ("both", "diplomacy_only", "branding_only", "neither")
    )
    any_lens = n11 + n10 + n01
    margins = (n11 + n10) * (n01 + n00) * (n11 + n01) * (n10 + n00)
    frame = Scope(plan, options).frame("A2", coverage.missing)
    return DialogIndex(
        **frame,
        both=n11,
        diplomacy_only=n10,
        branding_only=n01,
        neither=n00,
        jaccard=n11 / any_lens if any_lens else None,
        phi=(n11 * n00 - n10 * n01) / math.sqrt(margins) if margins else None,
    )


def _states(scope: Scope) -> dict[str, tuple[bool | None, bool | None]]:
    tau = scope.tau
    framework = scope.plan.framework
    (d_ratings, d_codes), (b_ratings, b_codes) = (
        (scope.facts.salience[lens], frozenset(code.slug for code in framework.lens(lens).dimensions))
        for lens in LENSES
    )
    return {
        key: (_counts(d_ratings.get(key), d_codes, tau), _counts(b_ratings.get(key), b_codes, tau))
        for key in scope.activities
    }


def _counts(ratings: Mapping[str, int | None] | None, dimensions: frozenset[str], tau: int) -> bool | None:
    if not ratings:
        return None
    entered = 0
    for code, value in ratings.items():
        if value is None or code not in dimensions:
            continue
        if value >= tau:
            return True
        entered += 1
    return False if entered == len(dimensions) else None


def _cell(diplomacy: bool | None, branding: bool | None) -> str:
    if diplomacy is None or branding is None:
        return UNCODED
    if diplomacy:
        return "both" if branding else "diplomacy_only"
    return "branding_only" if branding else "neither"


def _peak(ratings: Mapping[str, int | None] | None) -> int | None:
    if not ratings:
        return None
    return max((value for value in ratings.values() if value is not None), default=None)
