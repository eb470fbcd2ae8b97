"""What one run of the preview works out beside the window: the pages and the facts that need the whole plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from citysoft_desktop.domain.brief_choice import preset_of
from citysoft_desktop.domain.completeness import completeness
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.brief import BriefOptions, build_brief
from citysoft_desktop.services.brief_port import BriefCancelled, BriefPages, BriefRenderer
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.summary import decisions
from citysoft_desktop.services.brief_sections.values import audience_values, common_values
from citysoft_desktop.services.places import PlaceFinder
from citysoft_desktop.ui.presenters.brief_rows import paper_of

OPENINGS = ("1", "2", "12", "14", "16", "18")
"""Sections without an opening of their own in print; elsewhere the sentence already stands above the text."""
MOST_DECISIONS = 5


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """Counts over all records that the checks before export name.

    Attributes:
        percent: completeness as printed, rounded down; None without records.
        draft: whether the draft mark prints.
        activities: how many there are.
        unsourced: activities without a document behind them.
        internal: records marked confidential.
        openings: opening sentence by section, only where its values exist.
    """

    percent: int | None = None
    draft: bool = False
    activities: int = 0
    unsourced: int = 0
    internal: int = 0
    openings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BriefResult:
    """Pages with the plan's facts and what they were made from."""

    plan: Plan
    pages: BriefPages
    facts: PlanFacts
    paper: str
    preset: str
    made_at: dt.datetime

    def first_pages(self) -> dict[str, int]:
        """First page of each section; the cover is page 1 unless this is the one-page note."""
        return dict(self.pages.section_pages)


def build_result(
    plan: Plan,
    renderer: BriefRenderer,
    *,
    as_of: dt.date,
    now: dt.datetime,
    digest: str = "",
    places: PlaceFinder | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
) -> BriefResult:
    """Build and set the brief; ``digest`` of the plan is printed in it, ``places`` is asked where partners are.

    Raises BriefCancelled.
    """
    options = BriefOptions(
        as_of=as_of, now=now, preset=preset_of(plan), paper=paper_of(plan), digest=digest, places=places
    )
    facts = plan_facts(plan, options)
    if cancelled is not None and cancelled():
        raise BriefCancelled
    document = build_brief(plan, options)
    pages = renderer.pages(document, paper=options.paper, progress=progress, cancelled=cancelled)
    return BriefResult(plan, pages, facts, options.paper, options.preset, now)


def plan_facts(plan: Plan, options: BriefOptions) -> PlanFacts:
    """The counts over the whole plan."""
    done = completeness(plan)
    internal = sum(1 for item in plan.activities.values() if item.confidential)
    internal += sum(1 for item in plan.actors.values() if item.confidential)
    internal += sum(1 for item in plan.asks.values() if item.confidential)
    internal += sum(1 for item in plan.evidence.values() if item.confidential)
    return PlanFacts(
        percent=100 * done.filled // done.total if done.total else None,
        draft=done.is_draft(plan.info.draft_limit),
        activities=len(plan.activities),
        unsourced=sum(1 for key in plan.activities if not plan.documents_of(key)),
        internal=internal,
        openings=openings(plan, options),
    )


def openings(plan: Plan, options: BriefOptions) -> dict[str, str]:
    """Opening sentences that can be offered: every placeholder has its value, else the sentence is not offered."""
    if not plan.activities:
        return {}
    ctx = BriefContext(plan, options)
    values = common_values(ctx) | {"n_decisions": len(decisions(ctx, MOST_DECISIONS)) or None}
    found: dict[str, str] = {}
    for key in OPENINGS:
        text = ctx.opening(key, values | audience_values(ctx) if key == "18" else values)
        if text:
            found[key] = text
    return found
