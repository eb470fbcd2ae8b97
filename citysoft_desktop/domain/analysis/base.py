"""What every analysis shares: options in, results out, and one pass over the records of a plan.

Analyses are pure functions ``(plan, options) -> result``. They never ask the clock: the reporting date is
``Options.as_of``. Results do not depend on the order or the ids of records; sums of fractions therefore go
through ``math.fsum``, which is exact for any order. Definitions follow section 3 of the framework.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

WEIGHTS = ("one", "budget", "staff_fte", "visibility")
ANY_TIER = "all"

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """What is analysed and how.

    Attributes:
        as_of: reporting date; decides which dated linkages are valid.
        tau: salience from which a lens counts (1 to 3); None takes the plan's own.
        tier: tier of linkages: national, devolved_regional, supranational, or ``all`` (no tier included).
        ids: activities in the filter; None for all.
        filter_text: the filter in words, None when there is none.
        weight: ``one``, ``budget``, ``staff_fte`` or ``visibility`` (0 to 4).
    """

    as_of: dt.date
    tau: int | None = None
    tier: str = "national"
    ids: frozenset[str] | None = None
    filter_text: str | None = None
    weight: str = "one"


@dataclass(frozen=True, slots=True)
class Cell:
    """One category of a result.

    Attributes:
        code: slug of the category.
        n: activities in it.
        amount: weighted and, where an activity stands in several categories, divided count.
        share_all: of everything in the filter, None when that is nothing.
        share_known: of what is known, None when nothing is, and for unknown itself.
        keys: ids of the activities, in plan order.
    """

    code: str
    n: int
    amount: float
    share_all: float | None
    share_known: float | None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What every report prints beside its figures.

    ``missing`` counts, per dimension, the activities of the filter that could not be counted.
    """

    id: str
    n: int
    filter: str | None
    tau: int
    weight: str
    codebook: str
    as_of: dt.date
    missing: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Facts:
    """Codings of a plan, sorted once: the latest rating of a salience stands (highest position).

    ``salience[lens][activity][dimension]`` is the rating, None when set to unknown; ``codes[dimension][activity]``
    lists the codes in order, ``unknown`` included, possibly more than once when several coders agree.
    """

    salience: dict[str, dict[str, dict[str, int | None]]]
    codes: dict[str, dict[str, list[str]]]
    _known: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)

    def known(self, dimension: str) -> Mapping[str, tuple[str, ...]]:
        """Distinct codes of a dimension without ``unknown``, by activity; activities without any are left out."""
        found = self._known.get(dimension)
        if found is None:
            given = self.codes.get(dimension, {})
            found = self._known[dimension] = {
                key: codes for key, entered in given.items() if (codes := _distinct(entered))
            }
        return found

    def known_codes(self, activity_id: str, dimension: str) -> tuple[str, ...]:
        """Distinct codes of a dimension without ``unknown``."""
        return self.known(dimension).get(activity_id, ())


def _distinct(codes: list[str]) -> tuple[str, ...]:
    if len(codes) == 1 and codes[0] != UNKNOWN:
        return (codes[0],)
    return tuple(code for code in dict.fromkeys(codes) if code != UNKNOWN)


# The table of codings is by far the largest and most edits leave it alone, so the facts of the latest table
# are kept. One entry: two plans open in one process only cost the time of a second pass.
_latest_facts: tuple[Mapping[str, Coding], Facts] | None = None


def facts_of(plan: Plan) -> Facts:
    """Codings of a plan sorted by dimension and activity; remembered while the codings stay the same."""
    global _latest_facts
    table = plan.table(Coding)
    latest = _latest_facts
    if latest is not None and latest[0] is table:
        return latest[1]
    salience: dict[str, dict[str, dict[str, int | None]]] = {lens: {} for lens in SALIENCE_DIMENSIONS}
    codes: dict[str, dict[str, list[str]]] = {}
    for coding in table.values():
        dimension = coding.dimension
        activity_id = coding.activity_id
        ratings = salience.get(dimension)
        if ratings is not None:
            row = ratings.get(activity_id)
            if row is None:
                ratings[activity_id] = {coding.code: coding.value}
            else:
                row[coding.code] = coding.value
            continue
        by_activity = codes.get(dimension)
        if by_activity is None:
            codes[dimension] = {activity_id: [coding.code]}
            continue
        given = by_activity.get(activity_id)
        if given is None:
            by_activity[activity_id] = [coding.code]
        else:
            given.append(coding.code)
    facts = Facts(salience, codes)
    _latest_facts = (table, facts)
    return facts


class Scope:
    """The activities in the filter, with what analyses ask about them."""

    def __init__(self, plan: Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self.tau = plan.info.tau if options.tau is None else options.tau
        self.facts = facts_of(plan)
        everything = plan.activities
        if options.ids is None:
            self.activities: Mapping[str, Activity] = everything
        else:
            wanted = options.ids
            self.activities = {key: value for key, value in everything.items() if key in wanted}
        self.n = len(self.activities)
        self.weights = _weights(self.activities, self.facts, options.weight)

    def weight(self, activity_id: str) -> float:
        """Weight of an activity; 0 when the weight is not known for it."""
        return 1.0 if self.weights is None else self.weights[activity_id]

    def total(self) -> float:
        """Sum of all weights in the filter."""
        return float(self.n) if self.weights is None else math.fsum(self.weights.values())

    def amount(self, keys: Iterable[str]) -> float:
        """Sum of the weights of some activities."""
        weights = self.weights
        if weights is None:
            return float(len(keys)) if isinstance(keys, (list, tuple)) else float(sum(1 for _ in keys))
        return math.fsum(weights[key] for key in keys)

    def cell(self, code: str, keys: list[str], known: float | None) -> Cell:
        """A category of whole activities; ``known`` is the sum over known ones, None for unknown itself."""
        amount = self.amount(keys)
        return Cell(code, len(keys), amount, share(amount, self.total()), share(amount, known), tuple(keys))

    def frame(self, analysis_id: str, missing: Mapping[str, int]) -> dict[str, Any]:
        """The common part of a result as keyword arguments."""
        absent = dict(missing)
        if self.weights is not None:
            absent["weight"] = sum(1 for value in self.weights.values() if value == 0)
        return {
            "id": analysis_id,
            "n": self.n,
            "filter": self.options.filter_text,
            "tau": self.tau,
            "weight": self.options.weight,
            "codebook": self.plan.framework.version,
            "as_of": self.options.as_of,
            "missing": absent,
        }


def share(part: float, whole: float | None) -> float | None:
    """``part / whole``; None when the whole is not defined or nothing."""
    return None if whole is None or whole == 0 else part / whole


def _weights(activities: Mapping[str, Activity], facts: Facts, kind: str) -> dict[str, float] | None:
    if kind == "one":
        return None
    if kind == "budget":
        return {
            key: max(0.0, float(a.budget)) if a.budget is not None else 0.0 for key, a in activities.items()
        }
    if kind == "staff_fte":
        return {
            key: max(0.0, float(a.staff_fte)) if a.staff_fte is not None else 0.0
            for key, a in activities.items()
        }
    if kind == "visibility":
        return {
            key: max((_step(code) for code in facts.known_codes(key, "visibility")), default=0.0)
            for key in activities
        }
    raise ValueError(f"no such weight: {kind}")


def _step(code: str) -> float:
    """``visibility_3`` -> 3."""
    tail = code.rpartition("_")[2]
    return float(tail) if tail.isdigit() else 0.0


# -- linkages in force ------------------------------------------------------------------------------------


def valid_on(linkage: Linkage, as_of: dt.date, tier: str) -> bool:
    """Whether a record is of the tier and its dates allow the day."""
    if tier not in (linkage.tier, ANY_TIER):
        return False
    if linkage.valid_from.year is not None:
        begin = linkage.valid_from.earliest()
        if begin is not None and begin > as_of:
            return False
    if linkage.valid_to.year is not None:
        end = linkage.valid_to.latest()
        if end is not None and end < as_of:
            return False
    return True


def linkages_in_force(linkages: Iterable[Linkage], as_of: dt.date, tier: str) -> list[Linkage]:
    """Per counterpart the record valid on a date.

    Dates are read generously: a year counts from its first to its last day, and a date that is unknown, open
    or not entered never makes a record invalid. Where several records of one counterpart are valid (a change
    known only to the year), the latest known beginning stands; records that begin alike all stay. A record
    that names no counterpart is told apart by its policy, else it stands for itself.
    """
    best: dict[str, tuple[dt.date, list[Linkage]]] = {}
    for linkage in linkages:
        if not valid_on(linkage, as_of, tier):
            continue
        begin = linkage.valid_from.earliest() or dt.date.min
        counterpart = linkage.counterpart_id or linkage.policy_id or linkage.id
        found = best.get(counterpart)
        if found is None or begin > found[0]:
            best[counterpart] = (begin, [linkage])
        elif begin == found[0]:
            found[1].append(linkage)
    return [linkage for _, kept in best.values() for linkage in kept]


# -- memory -----------------------------------------------------------------------------------------------

_memory: WeakKeyDictionary[Plan, dict[Any, Any]] = WeakKeyDictionary()
_MEMORY_PER_PLAN = 64  # filters and thresholds tried on one snapshot, times analyses


def remembered(
    function: Callable[Concatenate[Plan, Options, P], T],
) -> Callable[Concatenate[Plan, Options, P], T]:
    """Keep the result of an analysis as long as the snapshot it was worked out from lives.

    The window, findings, guidance and the brief ask for the same figures of the same snapshot many times.
    """

    @wraps(function)
    def call(plan: Plan, options: Options, /, *args: P.args, **kwargs: P.kwargs) -> T:
        memory = _memory.setdefault(plan, {})
        key = (function, options, args, tuple(sorted(kwargs.items())))
        kept: T | None = memory.get(key)  # one look-up: a worker thread may clear the memory in between
        if kept is not None:
            return kept
        result = function(plan, options, *args, **kwargs)
        if len(memory) >= _MEMORY_PER_PLAN:
            memory.clear()
        memory[key] = result
        return result

    return call


@remembered
def in_force(plan: Plan, options: Options) -> dict[str, list[Linkage]]:
    """Linkages in force on the reporting date by activity of the filter; activities without one are left out."""
    as_of, tier = options.as_of, options.tier
    linkages_of = plan.linkages_of
    found: dict[str, list[Linkage]] = {}
    for activity_id in Scope(plan, options).activities:
        linkages = linkages_of(activity_id)
        if len(linkages) == 1:
            if valid_on(linkages[0], as_of, tier):
                found[activity_id] = linkages
        elif linkages:
            kept = linkages_in_force(linkages, as_of, tier)
            if kept:
                found[activity_id] = kept
    return found
