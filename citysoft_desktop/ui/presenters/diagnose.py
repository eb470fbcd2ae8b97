"""What the diagnosis shows, worked out without the window: its filter, its four figures, its charts by view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.chain import chain_completeness
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.crossroads import MATRICES, crosstab, white_space
from citysoft_desktop.domain.analysis.lens import dialog_index, lens_coverage, threshold_check
from citysoft_desktop.domain.analysis.linkage import alignment_profile, benefit_balance, linkage_rate
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.domain.analysis.timeline import timeline
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import COOPERATIVE
from citysoft_desktop.domain.plan import Plan

VIEWS = ("overview", "lenses", "chain", "linkage", "places", "time")
CHARTS_OF_VIEW: dict[str, tuple[str, ...]] = {
    "overview": ("quadrant", "families", "alignment", "world_map"),
    "lenses": ("overlap", "white_spaces", "crossroads", "family_dimension", "type_dimension"),
    "chain": ("funnel", "completeness"),
    "linkage": ("alignment", "strength", "benefit", "modes_by_year"),
    "places": ("world_map", "top_country", "top_region", "top_partner", "top_type", "top_issue"),
    "time": ("starts", "stock"),
}
"""Charts of each view in reading order; the ids are those of ``services.charts.CHARTS``."""

ANALYSIS_OF_CHART: dict[str, str] = {
    "quadrant": "A1",
    "families": "A1",
    "family_bars": "A1",
    "overlap": "A2",
    "crossroads": "A3",
    "family_dimension": "A3",
    "type_dimension": "A3",
    "white_spaces": "A4",
    "funnel": "A5",
    "strength": "A6",
    "alignment": "A7",
    "benefit": "A8",
    "world_map": "A9",
    "top_country": "A9",
    "top_region": "A9",
    "top_partner": "A9",
    "top_type": "A9",
    "top_issue": "A9",
    "starts": "A18",
    "stock": "A18",
    "modes_by_year": "A18",
}
TIERS = ("national", "devolved_regional", "supranational", "all")
PERCENT_FROM = 10
"""Smallest base a percentage is printed for; below it the counts speak."""


# -- filter -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DiagnoseFilter:
    """Which activities every view counts. Empty sets let everything through.

    ``ids`` is a fixed list that somebody came with; ``name`` says in words what it holds.
    """

    text: str = ""
    statuses: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    ids: frozenset[str] | None = None

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip() or self.statuses or self.families or self.units or self.ids is not None)

    def matching(self, plan: Plan) -> frozenset[str] | None:
        """Ids of the activities that pass, None for all of them."""
        if not self.active:
            return None
        family_of = {entry.slug: entry.family for entry in plan.framework.types}
        words = fold(self.text).split()
        found = set()
        for key, activity in plan.activities.items():
            if self.ids is not None and key not in self.ids:
                continue
            if self.statuses and activity.status not in self.statuses:
                continue
            if self.families and family_of.get(activity.type, "") not in self.families:
                continue
            if self.units and activity.lead_unit not in self.units:
                continue
            if words:
                partners = " ".join(actor.name for actor in plan.partners_of(key))
                haystack = fold(f"{activity.title} {partners} {activity.lead_unit} {activity.summary}")
                if not all(word in haystack for word in words):
                    continue
            found.add(key)
        return frozenset(found)


def filter_values(plan: Plan) -> tuple[list[str], list[str], list[str]]:
    """Statuses, families and lead units that occur, in the order of the framework, units by name."""
    statuses = {activity.status for activity in plan.activities.values()}
    types = {activity.type for activity in plan.activities.values()}
    family_of = {entry.slug: entry.family for entry in plan.framework.types}
    families = {family_of.get(kind, "") for kind in types}
    units = sorted({a.lead_unit for a in plan.activities.values() if a.lead_unit}, key=fold)
    ordered = [code.slug for code in plan.framework.codes("status") if code.slug in statuses]
    ordered += sorted(statuses.difference(ordered))
    return ordered, [family.slug for family in plan.framework.families if family.slug in families], units


# -- the four figures -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kpis:
    """Numbers of the four figures; ``both_at`` maps tau 1 to 3 to (both, coded), ``jaccard_at`` to the index."""

    n: int
    tau: int
    coded: int
    both: int
    both_keys: tuple[str, ...]
    both_at: dict[int, int]
    jaccard: float | None
    jaccard_at: dict[int, float | None]
    any_lens_keys: tuple[str, ...]
    linked: int
    link_known: int
    link_none: int
    linked_keys: tuple[str, ...]
    cooperative: int
    effective: float | None
    hhi: float | None
    types: int
    typed: int
    type_keys: tuple[str, ...]


def kpis(plan: Plan, options: Options) -> Kpis:
    """The figures of the card at the head of every view."""
    coverage = lens_coverage(plan, options)
    dialog = dialog_index(plan, options)
    checked = threshold_check(plan, options)
    modes = alignment_profile(plan, options)
    types = concentration(plan, options).dimensions["type"]
    cells = coverage.cells
    linked = [
        key for mode, cell in modes.cells.items() if mode not in ("none", "unknown") for key in cell.keys
    ]
    linked = list(dict.fromkeys(linked))
    jaccards = {}
    for tau, result in checked.items():
        some = sum(result.cells[code].n for code in ("both", "diplomacy_only", "branding_only"))
        jaccards[tau] = result.cells["both"].n / some if some else None
    return Kpis(
        n=coverage.n,
        tau=coverage.tau,
        coded=coverage.coded,
        both=cells["both"].n,
        both_keys=cells["both"].keys,
        both_at={tau: result.cells["both"].n for tau, result in checked.items()},
        jaccard=dialog.jaccard,
        jaccard_at=jaccards,
        any_lens_keys=(*cells["both"].keys, *cells["diplomacy_only"].keys, *cells["branding_only"].keys),
        linked=len(linked),
        link_known=modes.known,
        link_none=modes.cells["none"].n,
        linked_keys=tuple(linked),
        cooperative=sum(modes.cells[mode].n for mode in COOPERATIVE),
        effective=types.effective_number if types else None,
        hhi=types.hhi if types else None,
        types=types.m if types else 0,
        typed=types.n if types else 0,
        type_keys=tuple(dict.fromkeys(k for c in types.categories for k in c.keys)) if types else (),
    )


def percent(part: float, base: float) -> str:
    """Whole per cent rounded half up; "" below a base of ten, where counts say more."""
    if base < PERCENT_FROM:
        return ""
    return f"{int(part * 100 / base + 0.5)}%"


# -- working ahead ----------------------------------------------------------------------------------------

_WORK: dict[str, Callable[[Plan, Options], object]] = {
    "A1": lens_coverage,
    "A2": dialog_index,
    "A5": chain_completeness,
    "A6": linkage_rate,
    "A7": alignment_profile,
    "A8": benefit_balance,
    "A9": concentration,
    "A18": timeline,
}


def work_out(
    plan: Plan, options: Options, charts: Iterable[str], *, stop: Callable[[], bool] = lambda: False
) -> Kpis:
    """Work out what some charts need, so that drawing them afterwards only looks it up. Runs in a worker."""
    wanted = {ANALYSIS_OF_CHART[name] for name in charts if name in ANALYSIS_OF_CHART}
    figures = kpis(plan, options)
    profile(plan, options, "family")
    for name, function in _WORK.items():
        if stop():
            break
        if name in wanted:
            function(plan, options)
    if "A3" in wanted or "A4" in wanted:
        for matrix in MATRICES:
            if stop():
                break
            crosstab(plan, options, matrix)
            white_space(plan, options, matrix)
    return figures


def options_for(plan: Plan, chosen: DiagnoseFilter, words: str, tier: str, as_of: dt.date) -> Options:
    """Options of every analysis of the page."""
    ids = chosen.matching(plan)
    return Options(as_of=as_of, tier=tier, ids=ids, filter_text=words or None if ids is not None else None)


# -- rows behind a number ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DrillRow:
    """One activity behind a number, in words; ``cells`` holds number, title, type, partners, start, status, unit."""

    id: str
    cells: tuple[str, ...] = field(default=())


def drill_rows(plan: Plan, ids: Sequence[str], date: Callable[..., str], unknown: str) -> list[DrillRow]:
    """Rows for the activities in plan order; what is not recorded stays empty."""
    framework = plan.framework
    statuses = {code.slug: code.label for code in framework.codes("status")}
    numbers = plan.numbers
    wanted = set(ids)
    rows = []
    for key in sorted((key for key in wanted if key in plan.activities), key=lambda key: numbers[key]):
        activity = plan.activities[key]
        kind = activity.type
        type_words = (
            framework.type(kind).label if framework.has_type(kind) else unknown if kind == "unknown" else kind
        )
        rows.append(
            DrillRow(
                key,
                (
                    str(numbers[key]),
                    activity.title,
                    type_words,
                    ", ".join(actor.name for actor in plan.partners_of(key)),
                    date(activity.start),
                    statuses.get(activity.status, activity.status),
                    activity.lead_unit,
                ),
            )
        )
    return rows
