"""Charts as scenes: pure builders that place marks with the font measure of whoever draws them.

Every builder is called ``builder(plan, options, measure, width, height, t=None, lang="en", size=8.5)`` and returns a
Scene with marks, table twin and caption. ``CHARTS`` names them all.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.concentration import DIMENSIONS
from citysoft_desktop.domain.analysis.crossroads import FAMILY_DIMENSION, TYPE_DIMENSION
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Measure, Scene
from citysoft_desktop.services.charts.agreements import agreement_timeline
from citysoft_desktop.services.charts.bars import completeness_fields, family_bars, funnel, top_bars
from citysoft_desktop.services.charts.gantt import action_timeline
from citysoft_desktop.services.charts.matrix import cross_matrix, families_by_lens, white_spaces
from citysoft_desktop.services.charts.partnermap import partner_map
from citysoft_desktop.services.charts.quadrant import quadrant
from citysoft_desktop.services.charts.stacked import alignment, benefit, overlap, strength
from citysoft_desktop.services.charts.texts import Translate
from citysoft_desktop.services.charts.times import cover_timeline, modes_by_year, starts, stock
from citysoft_desktop.services.charts.worldmap import world_map

CHARTS: dict[str, Callable[..., Scene]] = {
    "quadrant": quadrant,
    "overlap": overlap,
    "families": families_by_lens,
    "family_bars": family_bars,
    "crossroads": cross_matrix,
    "family_dimension": partial(cross_matrix, matrix=FAMILY_DIMENSION),
    "type_dimension": partial(cross_matrix, matrix=TYPE_DIMENSION),
    "white_spaces": white_spaces,
    "funnel": funnel,
    "strength": strength,
    "alignment": alignment,
    "benefit": benefit,
    **{f"top_{name}": partial(top_bars, dimension=name) for name in DIMENSIONS},
    "world_map": world_map,
    "partner_map": partner_map,
    "agreements": agreement_timeline,
    "starts": starts,
    "stock": stock,
    "modes_by_year": modes_by_year,
    "cover_timeline": cover_timeline,
    "completeness": completeness_fields,
    "action_timeline": action_timeline,
}
"""Every chart by its id."""

CHART_OF_ANALYSIS: dict[str, tuple[str, ...]] = {
    "A1": ("quadrant", "families"),
    "A2": ("overlap",),
    "A3": ("crossroads", "family_dimension", "type_dimension"),
    "A4": ("white_spaces",),
    "A5": ("funnel",),
    "A6": ("strength",),
    "A7": ("alignment",),
    "A8": ("benefit",),
    "A9": ("world_map", *(f"top_{name}" for name in DIMENSIONS)),
    "A18": ("starts", "stock", "modes_by_year"),
}
"""The charts that show an analysis, the first one first."""


def maker(
    name: str, plan: Plan, options: Options, t: Translate | None = None, lang: str = "en", **more: Any
) -> Callable[[Measure, float, float], Scene]:
    """A chart that waits for the measure, width and height of its renderer.

    Raises:
        KeyError: there is no chart of this name.
    """
    builder = CHARTS[name]

    def draw(measure: Measure, width: float, height: float) -> Scene:
        return builder(plan, options, measure, width, height, t, lang, **more)

    return draw


__all__ = [
    "CHARTS",
    "CHART_OF_ANALYSIS",
    "action_timeline",
    "agreement_timeline",
    "alignment",
    "benefit",
    "completeness_fields",
    "cover_timeline",
    "cross_matrix",
    "families_by_lens",
    "family_bars",
    "funnel",
    "maker",
    "modes_by_year",
    "overlap",
    "partner_map",
    "quadrant",
    "starts",
    "stock",
    "strength",
    "top_bars",
    "white_spaces",
    "world_map",
]
