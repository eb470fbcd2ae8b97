"""The queue of step Link: known, searched without result, unknown with the most visible first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.analysis.base import linkages_in_force
from citysoft_desktop.domain.linkage import MODES
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.presenters.map_rows import QueueRow, row

SECTIONS = ("known", "none", "unknown")
TIER_CHOICES = ("national", "devolved_regional", "supranational", "all")


@dataclass(frozen=True, slots=True)
class Distribution:
    """What the foot of the queue shows. ``parts`` are activities by mode as A7 divides them: an activity with k
    different known modes gives 1/k to each."""

    known: int
    none: int
    unknown: int
    parts: dict[str, float]

    @property
    def total(self) -> int:
        """All activities."""
        return self.known + self.none + self.unknown


def link_row(plan: Plan, activity: Activity, as_of: dt.date, tier: str) -> QueueRow:
    """The row of one activity. A link that has ended, or of another tier, does not make it known."""
    found = {k.mode for k in linkages_in_force(plan.linkages_of(activity.id), as_of, tier)}
    modes = tuple(mode for mode in MODES[:-1] if mode in found)
    if not modes:
        return row(activity.id, activity.title, "unknown", "mode:unknown")
    section = "none" if modes == ("none",) else "known"
    return row(activity.id, activity.title, section, f"mode:{modes[0]}", modes)


def visibility(plan: Plan, activity_id: str) -> int:
    """Highest visibility entered, -1 when none is."""
    return max(
        (int(code[-1]) for code in plan.codes_of(activity_id, "visibility") if code[-1:].isdigit()),
        default=-1,
    )


def link_rows(plan: Plan, as_of: dt.date, tier: str) -> list[QueueRow]:
    """All activities: known by mode, none found, then unknown with the most visible first."""
    rows = [link_row(plan, activity, as_of, tier) for activity in plan.activities.values()]
    place = {mode: index for index, mode in enumerate(MODES)}

    def order(item: tuple[int, QueueRow]) -> tuple[int, int, int]:
        index, r = item
        if r.section == "unknown":
            return 2, -visibility(plan, r.id), index
        return SECTIONS.index(r.section), place[r.modes[0]], index

    return [r for _, r in sorted(enumerate(rows), key=order)]


def distribution(rows: Iterable[QueueRow]) -> Distribution:
    """Counts of the queue; unknown is counted like everything else."""
    sections = dict.fromkeys(SECTIONS, 0)
    parts = dict.fromkeys(MODES, Fraction())
    for r in rows:
        sections[r.section] += 1
        for mode in r.modes or (UNKNOWN,):
            parts[mode] += Fraction(1, len(r.modes) or 1)
    return Distribution(
        sections["known"],
        sections["none"],
        sections["unknown"],
        {mode: float(n) for mode, n in parts.items()},
    )
