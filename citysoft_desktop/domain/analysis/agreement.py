"""A15 agreement between coders: how far independent codings of the same activities say the same.

Only activities that two coders or more have coded in a dimension are compared. ``unknown`` and a dimension a coder
never touched are missing values: they are no value that agrees or disagrees, and they are counted apart.

A dimension that takes one code is compared as one variable; of a dimension that takes several, each code is a
variable of its own, there or not there, among the coders who coded the dimension of that activity at all. Ratings and
the levels of visibility are ordered; everything else is nominal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from citysoft_desktop.domain.analysis.agreement_measures import (
    NOMINAL,
    ORDINAL,
    Coincidences,
    Interval,
    cohen_kappa,
    linear,
    pair_table,
    percent_agreement,
    weighted_kappa,
)
from citysoft_desktop.domain.analysis.base import Options, Result, Scope, remembered
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

ORDERED = frozenset({*SALIENCE_DIMENSIONS, "visibility"})
RELY, TENTATIVE = 0.80, 0.667
"""Krippendorff (2004), general knowledge: alpha from .80 on can be relied on, from .667 on for tentative conclusions."""

Given = dict[str, int | str | None]
"""What one coder said: of ratings and several codes by code, of a single code under ""."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement on one variable.

    Attributes:
        dimension, code: what was coded; ``code`` is "" where the dimension takes one code.
        level: nominal or ordinal.
        n: activities with values of two coders or more.
        coders: how many coders gave a value in them.
        percent: share of agreeing pairs of values.
        kappa, weighted_kappa: of exactly two coders, else None; the weighted one (linear) of ordered values only.
        alpha, interval: Krippendorff's alpha and its 95 per cent interval.
    """

    dimension: str
    code: str
    level: str
    n: int
    coders: int
    percent: float | None
    kappa: float | None
    weighted_kappa: float | None
    alpha: float | None
    interval: Interval | None

    @property
    def verdict(self) -> str:
        """``rely``, ``tentative``, ``low``, or ``undefined`` without an alpha."""
        if self.alpha is None:
            return "undefined"
        if self.alpha >= RELY:
            return "rely"
        return "tentative" if self.alpha >= TENTATIVE else "low"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Coders who differ on one variable of one activity; ``values`` holds (coder, value), coders by name.

    A value is a rating, a code, or for a code among several 1 (given) and 0 (not given).
    """

    activity_id: str
    dimension: str
    code: str
    values: tuple[tuple[str, int | str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoderAgreement(Result):
    """A15: agreement per variable, and where coders differ.

    ``doubly_coded`` are activities with codes of two coders or more in any dimension.
    """

    variables: tuple[Agreement, ...]
    disagreements: tuple[Disagreement, ...]
    coders: tuple[str, ...]
    doubly_coded: tuple[str, ...]


@remembered
def agreement(plan: Plan, options: Options, *, intervals: bool = True) -> CoderAgreement:
    """A15 for the activities of the filter; without ``intervals`` alpha comes without its interval, quicker."""
    scope = Scope(plan, options)
    given = _by_dimension(plan, scope)
    everyone = sorted({coder for of in given.values() for by in of.values() for coder in by})
    doubly = {key for of in given.values() for key, by in of.items() if len(by) >= 2}
    variables: list[Agreement] = []
    differing: list[Disagreement] = []
    missing: dict[str, int] = {}
    for dimension in sorted(given):
        compared = {key: by for key, by in given[dimension].items() if len(by) >= 2}
        missing[dimension] = scope.n - len(compared)
        level = ORDINAL if dimension in ORDERED else NOMINAL
        for code in sorted({name for by in compared.values() for said in by.values() for name in said}):
            rows = {key: _values(by, everyone, code, dimension, plan) for key, by in compared.items()}
            variables.append(_agreement(dimension, code, level, list(rows.values()), intervals=intervals))
            differing += _differing(dimension, code, rows, everyone)
    order = {key: place for place, key in enumerate(scope.activities)}
    return CoderAgreement(
        variables=tuple(v for v in variables if v.n),
        disagreements=tuple(sorted(differing, key=lambda d: (order[d.activity_id], d.dimension, d.code))),
        coders=tuple(everyone),
        doubly_coded=tuple(sorted(doubly, key=order.__getitem__)),
        **scope.frame("A15", missing),
    )


def _by_dimension(plan: Plan, scope: Scope) -> dict[str, dict[str, dict[str, Given]]]:
    """Dimension, activity, coder: what was said. Unknown stands as None; codings without a coder are left out."""
    found: dict[str, dict[str, dict[str, Given]]] = {}
    for coding in plan.table(Coding).values():
        if not coding.coder or coding.activity_id not in scope.activities:
            continue
        said = (
            found.setdefault(coding.dimension, {})
            .setdefault(coding.activity_id, {})
            .setdefault(coding.coder, {})
        )
        if coding.dimension in SALIENCE_DIMENSIONS:
            said[coding.code] = coding.value
        elif _takes_several(plan, coding.dimension):
            if coding.code != UNKNOWN:
                said[coding.code] = 1
        else:
            said[""] = None if coding.code == UNKNOWN else coding.code
    # Who said only "unknown" of a dimension with several codes has said nothing that could be compared.
    return {
        dimension: {key: {coder: said for coder, said in by.items() if said} for key, by in of.items()}
        for dimension, of in found.items()
    }


def _takes_several(plan: Plan, dimension: str) -> bool:
    framework = plan.framework
    return framework.has_dimension(dimension) and framework.dimension(dimension).multi


def _values(
    by: Mapping[str, Given], coders: list[str], code: str, dimension: str, plan: Plan
) -> list[int | str | None]:
    several = dimension not in SALIENCE_DIMENSIONS and _takes_several(plan, dimension)
    row: list[int | str | None] = []
    for coder in coders:
        said = by.get(coder)
        value = None if said is None else said.get(code, 0 if several else None)
        if dimension == "visibility" and isinstance(value, str):
            tail = value.rpartition("_")[2]
            value = int(tail) if tail.isdigit() else None
        row.append(value)
    return row


def _agreement(
    dimension: str, code: str, level: str, rows: list[list[int | str | None]], *, intervals: bool
) -> Agreement:
    compared = [row for row in rows if sum(value is not None for value in row) >= 2]
    taking_part = [place for place in range(len(rows[0])) if any(row[place] is not None for row in compared)]
    coincidences = Coincidences(compared, level)
    kappa = weighted = None
    if len(taking_part) == 2:
        table = pair_table(compared, *taking_part)
        kappa = cohen_kappa(table)
        if level == ORDINAL:
            weighted = weighted_kappa(table, lambda one, other: linear(float(str(one)), float(str(other))))
    return Agreement(
        dimension,
        code,
        level,
        coincidences.n,
        len(taking_part),
        percent_agreement(compared),
        kappa,
        weighted,
        coincidences.alpha(),
        coincidences.interval() if intervals else None,
    )


def _differing(
    dimension: str, code: str, rows: Mapping[str, list[int | str | None]], coders: list[str]
) -> list[Disagreement]:
    found = []
    for key, row in rows.items():
        values = tuple((coder, v) for coder, v in zip(coders, row, strict=True) if v is not None)
        if any(one[1] != other[1] for one, other in combinations(values, 2)):
            found.append(Disagreement(key, dimension, code, values))
    return found
