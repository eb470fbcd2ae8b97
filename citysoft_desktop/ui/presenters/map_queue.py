"""The queue of step Map: to code, in doubt, coded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.presenters.map_rows import QueueRow, row

SECTIONS = ("to_code", "in_doubt", "coded")


@dataclass(frozen=True, slots=True)
class CodingCounts:
    """What the foot of the queue says. ``coded`` counts activities with both lenses known, doubted ones included."""

    total: int
    coded: int
    to_code: int
    in_doubt: int


def lens_counts(plan: Plan, activity_id: str, lens: str) -> bool | None:
    """Whether a lens counts for one activity at the plan's threshold; None = not known yet.

    The rule of A1: known as soon as one rating reaches the threshold, else when all six are entered; a rating set
    to unknown is not entered.
    """
    ratings = plan.salience_of(activity_id, lens)
    dimensions = plan.framework.codes(lens)
    entered = [ratings[c.slug] for c in dimensions if ratings.get(c.slug) is not None]
    if any(value is not None and value >= plan.info.tau for value in entered):
        return True
    return False if len(entered) == len(dimensions) else None


def lens_cell(plan: Plan, activity_id: str) -> str:
    """diplomacy, branding, both, neither or uncoded."""
    diplomacy, branding = (lens_counts(plan, activity_id, lens) for lens in SALIENCE_DIMENSIONS)
    if diplomacy is None or branding is None:
        return "uncoded"
    if diplomacy:
        return "both" if branding else "diplomacy"
    return "branding" if branding else "neither"


def queue_row(plan: Plan, activity: Activity) -> QueueRow:
    """The row of one activity."""
    cell = lens_cell(plan, activity.id)
    section = "in_doubt" if activity.in_doubt else "to_code" if cell == "uncoded" else "coded"
    return row(activity.id, activity.title, section, f"lens:{cell}")


def queue_rows(plan: Plan) -> list[QueueRow]:
    """All activities, in the order of the inventory."""
    return [queue_row(plan, activity) for activity in plan.activities.values()]


def counts(rows: Iterable[QueueRow]) -> CodingCounts:
    """Totals of the queue."""
    total = coded = to_code = in_doubt = 0
    for r in rows:
        total += 1
        coded += r.glyph != "lens:uncoded"
        to_code += r.section == "to_code"
        in_doubt += r.section == "in_doubt"
    return CodingCounts(total, coded, to_code, in_doubt)
