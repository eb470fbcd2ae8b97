"""From findings to actions, worked out without the window: columns, trace, quality hints, and the commands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from citysoft_desktop.domain.content_texts import quality
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action, Goal, Indicator, Objective, Reading
from citysoft_desktop.domain.textfmt import fill
from citysoft_desktop.services.commands.base import AddRecords, MoveRecord, UpdateRecords

ACTION_STATES = ("idea", "planned", "agreed", "running", "done", "dropped")
OBJECTIVE_STATES = ("planned", "agreed", "running", "done", "dropped")
VERDICTS = ("keep", "grow", "fix", "pause", "exit")
CHAIN_LINKS = ("resource", "instrument", "reception", "outcome")
FEW_OBJECTIVES = 5
"""More objectives than this and readers no longer remember them (QO-9)."""

StrategyRecord = Goal | Objective | Action | Indicator
CLASS_OF: dict[str, type[Any]] = {
    "goal": Goal,
    "objective": Objective,
    "action": Action,
    "indicator": Indicator,
}


# -- quality hints ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hint:
    """A check of quality.toml that finds something; it informs and never blocks. ``field`` is where to mend it."""

    id: str
    text: str
    field: str = ""


def hints(plan: Plan, record: StrategyRecord, language: str = "en") -> list[Hint]:
    """What quality.toml has to say about a goal, objective, action or indicator."""
    if isinstance(record, Objective):
        return _objective_hints(plan, record, language)
    if isinstance(record, Action):
        return _action_hints(plan, record, language)
    if isinstance(record, Indicator):
        return _indicator_hints(plan, record, language)
    return []


def plan_hints(plan: Plan, language: str = "en") -> list[Hint]:
    """Hints about the strategy as a whole."""
    k = len(plan.objectives)
    return [_hint("QO-9", language, k=k)] if k > FEW_OBJECTIVES else []


def _hint(criterion_id: str, language: str, field: str = "", **values: object) -> Hint:
    return Hint(criterion_id, fill(quality(language).criterion(criterion_id).message, values), field)


def _objective_hints(plan: Plan, record: Objective, language: str) -> list[Hint]:
    words = quality(language).words
    found = []
    if _starts_vague(record.text, words) or (
        _has_any(record.text, words["effort_nouns"]) and not record.audience
    ):
        found.append(_hint("QO-1", language, "text"))
    if not record.due.known and not _has_date(record.text, words):
        found.append(_hint("QO-2", language, "due"))
    own = [i for i in plan.indicators.values() if i.objective_id == record.id]
    if not any(i.target.strip() for i in own):
        number = (
            list(plan.objectives).index(record.id) + 1
            if record.id in plan.objectives
            else len(plan.objectives) + 1
        )
        found.append(_hint("QO-3", language, "indicator", number=number))
    elif not any(i.chain_link in ("reception", "outcome") for i in own):
        found.append(_hint("QI-4", language, "indicator"))
    if not record.audience:
        found.append(_hint("QO-4", language, "audience"))
    confirmed = [
        f for f in record.finding_ids if f in plan.findings and plan.findings[f].state == "confirmed"
    ]
    if not confirmed:
        found.append(_hint("QO-5", language, "finding_ids"))
    owners = _owners(record.owner)
    if owners != 1:
        found.append(_hint("QO-6", language, "owner", n_owners=owners))
    return found


def _action_hints(plan: Plan, record: Action, language: str) -> list[Hint]:
    words = quality(language).words
    found = []
    if _starts_vague(record.text, words):
        found.append(_hint("QA-1", language, "text"))
    owners = _owners(record.owner)
    if owners != 1:
        found.append(_hint("QO-6", language, "owner", n_owners=owners))
    if not record.end.known:
        found.append(_hint("QO-2", language, "end"))
    if not record.counterpart_id and not record.none_needed:
        found.append(_hint("QA-4", language, "counterpart_id"))
    if record.cost is None and record.staff_days is None:
        found.append(_hint("QA-5", language, "cost"))
    if record.objective_id not in plan.objectives:
        found.append(_hint("QA-6", language, "objective_id"))
    return found


def _indicator_hints(plan: Plan, record: Indicator, language: str) -> list[Hint]:
    words = quality(language).words
    found = []
    measured = any(r.indicator_id == record.id for r in plan.table(Reading).values())
    baseline = record.baseline.strip()
    if not baseline or (baseline in ("0", "0.0", "0 %", "0%") and not measured):
        found.append(_hint("QI-1", language, "baseline"))
    if not record.source.strip():
        found.append(_hint("QI-2", language, "source"))
    if record.chain_link in ("reception", "outcome") and _has_any(record.text, words["effort_nouns"]):
        found.append(_hint("QI-3", language, "text"))
    return found


def _owners(text: str) -> int:
    return len([part for part in re.split(r"[;/]|\s\+\s", text) if part.strip()])


def _starts_vague(text: str, words: Mapping[str, tuple[str, ...]]) -> bool:
    start = fold(text)
    return any(start == verb or start.startswith(f"{verb} ") for verb in map(fold, words["vague_verbs"]))


def _has_any(text: str, phrases: Sequence[str]) -> bool:
    padded = f" {re.sub(r'[^0-9a-z ]+', ' ', fold(text))} "
    return any(f" {fold(phrase)} " in padded for phrase in phrases)


def _has_date(text: str, words: Mapping[str, tuple[str, ...]]) -> bool:
    return re.search(r"\b(19|20)\d\d\b", text) is not None


# -- columns and trace ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """One objective of the board with everything under it."""

    objective: Objective
    number: int
    findings: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    actions: tuple[Action, ...]
    hints: tuple[Hint, ...]


def columns(plan: Plan, language: str = "en") -> list[Column]:
    """Objectives in their order; actions without an objective stand in none of them."""
    actions: dict[str, list[Action]] = {}
    for action in plan.actions.values():
        actions.setdefault(action.objective_id, []).append(action)
    indicators: dict[str, list[Indicator]] = {}
    for indicator in plan.indicators.values():
        indicators.setdefault(indicator.objective_id, []).append(indicator)
    return [
        Column(
            objective,
            number,
            tuple(plan.findings[key].title for key in objective.finding_ids if key in plan.findings),
            tuple(indicators.get(key, ())),
            tuple(actions.get(key, ())),
            tuple(hints(plan, objective, language)),
        )
        for number, (key, objective) in enumerate(plan.objectives.items(), 1)
    ]


def loose_actions(plan: Plan) -> list[Action]:
    """Actions that serve no objective."""
    return [a for a in plan.actions.values() if a.objective_id not in plan.objectives]


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One link of the trace: ``kind`` activity, finding, objective, action or indicator, with its records."""

    kind: str
    ids: tuple[str, ...]
    text: str
    current: bool = False


def trace(plan: Plan, kind: str, record_id: str) -> list[TraceStep]:
    """Activities, finding, objective, action and indicator around a record; empty links are left out."""
    record = plan.get(kind, record_id) if kind in CLASS_OF else None
    objective: Objective | None = None
    if isinstance(record, Objective):
        objective = record
    elif isinstance(record, Action | Indicator):
        objective = plan.objectives.get(record.objective_id)
    if record is None or isinstance(record, Goal):
        return []
    findings = (
        [plan.findings[key] for key in objective.finding_ids if key in plan.findings] if objective else []
    )
    activities: dict[str, None] = {}
    if isinstance(record, Action) and record.activity_ids:
        activities.update(dict.fromkeys(record.activity_ids))
    else:
        for finding in findings:
            activities.update(dict.fromkeys(finding.activity_ids))
    known = tuple(key for key in activities if key in plan.activities)
    steps = []
    if known:
        steps.append(TraceStep("activity", known, ""))
    if findings:
        steps.append(TraceStep("finding", tuple(f.id for f in findings), findings[0].title))
    if objective is not None:
        steps.append(TraceStep("objective", (objective.id,), objective.text, current=kind == "objective"))
    actions = (
        [record]
        if isinstance(record, Action)
        else [a for a in plan.actions.values() if objective and a.objective_id == objective.id]
    )
    if actions:
        steps.append(
            TraceStep("action", tuple(a.id for a in actions), actions[0].text, current=kind == "action")
        )
    indicators = (
        [record]
        if isinstance(record, Indicator)
        else [i for i in plan.indicators.values() if objective and i.objective_id == objective.id]
    )
    if indicators:
        steps.append(
            TraceStep(
                "indicator", tuple(i.id for i in indicators), indicators[0].text, current=kind == "indicator"
            )
        )
    return steps


# -- words ------------------------------------------------------------------------------------------------


def quarter(date: FuzzyDate, *, last: bool) -> str:
    """A date as the quarter it falls in, "Q3 27"; only the year when no month is known; "" when nothing is."""
    if date.year is None:
        return ""
    if date.month is None:
        return str(date.year)
    day = date.latest() if last else date.earliest()
    assert day is not None
    return f"Q{(day.month - 1) // 3 + 1} {day.year % 100:02d}"


def span(action: Action) -> str:
    """When an action runs: "Q1–Q2 27", "Q4 27–Q2 28", "2027"; "" when no date is known."""
    first, final = quarter(action.start, last=False), quarter(action.end, last=True)
    if not first or not final or first == final:
        return first or final
    if first[-3:] == final[-3:] and first.startswith("Q") and final.startswith("Q"):
        return f"{first[:2]}–{final}"
    return f"{first}–{final}"


def initials(owner: str) -> str:
    """One or two letters for an owner."""
    parts = [
        part
        for part in re.split(r"[\s/&'’-]+", owner)
        if part[:1].isalpha() and part.lower() not in ("of", "and", "the", "for", "de", "s")
    ]
    return "".join(part[0] for part in parts[:2]).upper()


def money(amount: Decimal | None, currency: str) -> str:
    """An amount as short as a card needs: "EUR 18k", "EUR 450"; "" when it is not known."""
    if amount is None:
        return ""
    whole = amount.normalize()
    if abs(whole) >= 10_000 and whole % 1000 == 0:
        text = f"{int(whole / 1000)}k"
    else:
        text = f"{whole:f}"
    return f"{currency} {text}".strip()


def read_amount(text: str) -> Decimal | str | None:
    """A typed amount: a Decimal, None for an empty text, "bad" when it is not a number or negative."""
    raw = text.strip().replace("\u00a0", "").replace(" ", "").replace("'", "").replace("’", "")
    if not raw:
        return None
    factor = 1
    if raw[-1:].lower() == "k":
        raw, factor = raw[:-1], 1000
    if "," in raw and "." in raw:
        raw = (
            raw.replace(",", "")
            if raw.rfind(".") > raw.rfind(",")
            else raw.replace(".", "").replace(",", ".")
        )
    elif "," in raw:
        head, _, tail = raw.rpartition(",")
        raw = raw.replace(",", "") if len(tail) == 3 and head else f"{head.replace(',', '')}.{tail}"
    try:
        value = Decimal(raw) * factor
    except InvalidOperation:
        return "bad"
    return value if value.is_finite() and value >= 0 else "bad"


def totals(plan: Plan) -> tuple[int, dict[str, Decimal], int]:
    """Number of actions, cost by currency of those that have one, and how many carry no cost."""
    sums: dict[str, Decimal] = {}
    without = 0
    for action in plan.actions.values():
        if action.state == "dropped":
            continue
        if action.cost is None:
            without += 1
        else:
            currency = action.currency or plan.info.currency
            sums[currency] = sums.get(currency, Decimal(0)) + action.cost
    return len(plan.actions), sums, without


# -- commands ---------------------------------------------------------------------------------------------


def new_objective(text: str, goal_id: str = "") -> tuple[AddRecords, str]:
    """A new objective at the end."""
    record = Objective(id=new_id(), text=text, goal_id=goal_id, state="planned")
    return AddRecords([record]), record.id


def new_goal(text: str) -> tuple[AddRecords, str]:
    """A new goal."""
    record = Goal(id=new_id(), text=text)
    return AddRecords([record]), record.id


def new_action(plan: Plan, objective_id: str, text: str) -> tuple[AddRecords, str]:
    """A new action for an objective; it takes over the activities of the findings behind the objective."""
    objective = plan.objectives.get(objective_id)
    activities: dict[str, None] = {}
    for key in objective.finding_ids if objective is not None else ():
        finding = plan.findings.get(key)
        if finding is not None and len(finding.activity_ids) <= 12:
            activities.update(dict.fromkeys(k for k in finding.activity_ids if k in plan.activities))
    record = Action(
        id=new_id(), objective_id=objective_id, text=text, state="idea", activity_ids=tuple(activities)
    )
    return AddRecords([record]), record.id


def new_indicator(objective_id: str, text: str) -> tuple[AddRecords, str]:
    """A new indicator for an objective."""
    record = Indicator(id=new_id(), objective_id=objective_id, text=text)
    return AddRecords([record]), record.id


def new_reading(indicator_id: str, date: FuzzyDate, value: str, source: str) -> AddRecords:
    """A measurement of an indicator."""
    return AddRecords(
        [
            Reading(
                id=new_id(), indicator_id=indicator_id, date=date, value=value.strip(), source=source.strip()
            )
        ]
    )


def change(record: StrategyRecord, values: Mapping[str, Any]) -> UpdateRecords:
    """The step that changes fields of a record."""
    return UpdateRecords(type(record), {record.id: dict(values)})


def state_on(action: Action) -> UpdateRecords:
    """Move the state of an action one on; after the last comes the first."""
    place = ACTION_STATES.index(action.state) if action.state in ACTION_STATES else -1
    return UpdateRecords(Action, {action.id: {"state": ACTION_STATES[(place + 1) % len(ACTION_STATES)]}})


def move_action(plan: Plan, action: Action, step: int) -> UpdateRecords | None:
    """Put an action under the objective beside its own; None at the end of the board."""
    order = list(plan.objectives)
    place = (
        order.index(action.objective_id) + step
        if action.objective_id in order
        else 0
        if step > 0
        else len(order) - 1
    )
    if not 0 <= place < len(order):
        return None
    return UpdateRecords(Action, {action.id: {"objective_id": order[place]}})


def reorder(plan: Plan, record: StrategyRecord, step: int) -> MoveRecord | None:
    """Move a record one place among its siblings; None at the end."""
    kind = KIND_OF[type(record)]
    parent = (
        getattr(record, "objective_id", getattr(record, "goal_id", None))
        if not isinstance(record, Goal)
        else None
    )
    siblings = [
        key
        for key, other in plan.records(kind).items()
        if isinstance(record, Goal)
        or getattr(other, "objective_id", getattr(other, "goal_id", None)) == parent
    ]
    place = siblings.index(record.id) + step
    if not 0 <= place < len(siblings):
        return None
    before = siblings[place] if step < 0 else (siblings[place + 1] if place + 1 < len(siblings) else "")
    return MoveRecord(type(record), record.id, before)
