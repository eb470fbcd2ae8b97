"""From findings to objectives, actions and indicators (framework 2.12), and the texts of the brief."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Finding(Record):
    """A proposal of a rule, or an own one, that a person confirmed or dismissed.

    Proposals are worked out live; a record exists once somebody decided, or wrote an own finding.
    ``family``, ``severity`` and texts are those shown at the decision, so a brief can be traced later.
    """

    rule_id: str = ""  # "" for an own finding
    family: str = ""
    title: str = ""
    sentence: str = ""
    so_what: str = ""
    severity: str = "info"  # info, warning, danger
    sureness: str = ""
    state: str = "proposed"  # proposed, confirmed, dismissed
    reason: str = ""
    analysis: str = ""
    filter: str = ""
    activity_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    author: str = ""
    decided_at: str = ""


@dataclass(frozen=True, slots=True)
class Goal(Record):
    """A lasting aim above the objectives."""

    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Objective(Record):
    """Something that will be different by a date. ``finding_ids`` keep the trace to the findings."""

    goal_id: str = ""
    text: str = ""
    finding_ids: tuple[str, ...] = ()
    owner: str = ""
    due: FuzzyDate = NOT_ENTERED
    audience: str = ""
    lens: str = ""
    sdgs: tuple[str, ...] = ()
    policy_id: str = ""
    state: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Action(Record):
    """A step towards an objective, with one owner and a national counterpart or "none needed"."""

    objective_id: str = ""
    text: str = ""
    verdict: str = ""  # keep, grow, fix, pause, exit: on the activities it concerns
    activity_ids: tuple[str, ...] = ()
    owner: str = ""
    counterpart_id: str = ""
    none_needed: bool = False
    partner: str = ""
    start: FuzzyDate = NOT_ENTERED
    end: FuzzyDate = NOT_ENTERED
    depends_on: tuple[str, ...] = ()
    cost: Decimal | None = None
    currency: str = ""
    cost_source: str = ""
    staff_days: Decimal | None = None
    state: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Indicator(Record):
    """How it will be seen that an objective worked. Baseline and target are numbers or words, as given."""

    objective_id: str = ""
    text: str = ""
    chain_link: str = ""  # resource, instrument, reception, outcome
    unit: str = ""
    baseline: str = ""
    target: str = ""
    due: FuzzyDate = NOT_ENTERED
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reading(Record):
    """One measurement of an indicator."""

    indicator_id: str = ""
    date: FuzzyDate = NOT_ENTERED
    value: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Relevance(Record):
    """Judgement on a cell of a matrix (A4): meant_to_be_empty or worth_filling."""

    matrix: str = ""
    row: str = ""
    column: str = ""
    judgement: str = ""
    who: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class TextBlock(Record):
    """A section of the brief as chosen and written by the user: headline, text, in or out, detail."""

    section: str = ""
    headline: str = ""
    text: str = ""
    included: bool = True
    detail: str = "normal"
    signed_by: str = ""
