"""Columns, trace, hints and steps of the strategy without the window."""

from __future__ import annotations

from decimal import Decimal

import pytest

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action, Finding, Indicator, Objective, Reading
from citysoft_desktop.services.sample import sample_records
from citysoft_desktop.ui.presenters import strategy


def plan_of(*records: object) -> Plan:
    tables: dict = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record  # type: ignore[attr-defined, index]
    return Plan(tables)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(*sample_records(now="2026-11-22T10:00:00Z"))


def ids(found: list[strategy.Hint]) -> set[str]:
    return {hint.id for hint in found}


def test_a_bare_objective_gets_every_hint_and_a_full_one_none() -> None:
    bare = Objective(id="o", text="Strengthen ties")
    assert ids(strategy.hints(plan_of(bare), bare)) == {"QO-1", "QO-2", "QO-3", "QO-4", "QO-5", "QO-6"}
    finding = Finding(id="f", state="confirmed", title="F")
    full = Objective(
        id="o",
        text="Three of the five oldest twin cities have a signed work plan",
        due=FuzzyDate.of(2028),
        audience="peers",
        owner="International Relations",
        finding_ids=("f",),
    )
    seen = Indicator(
        id="i",
        objective_id="o",
        text="Signed plans",
        chain_link="outcome",
        baseline="1",
        target="3",
        source="files",
    )
    assert strategy.hints(plan_of(full, finding, seen), full) == []


def test_no_date_is_not_said_when_the_text_has_a_year() -> None:
    record = Objective(id="o", text="Five ties live by December 2028")
    assert "QO-2" not in ids(strategy.hints(plan_of(record), record))


def test_two_owners_are_too_many_and_the_message_counts_them() -> None:
    record = Action(id="a", text="Write the letter", owner="Mayor; Culture")
    found = next(h for h in strategy.hints(plan_of(record), record) if h.id == "QO-6")
    assert found.text.startswith("2 owners")
    assert found.field == "owner"


def test_none_needed_settles_the_counterpart_and_zero_cost_is_a_value() -> None:
    objective = Objective(id="o", text="x")
    open_ = Action(id="a", text="Write", objective_id="o", owner="A", end=FuzzyDate.of(2027))
    assert ids(strategy.hints(plan_of(objective, open_), open_)) == {"QA-4", "QA-5"}
    settled = Action(
        id="a",
        text="Write",
        objective_id="o",
        owner="A",
        end=FuzzyDate.of(2027),
        none_needed=True,
        cost=Decimal(0),
    )
    assert strategy.hints(plan_of(objective, settled), settled) == []


def test_measured_zero_is_a_baseline_unmeasured_zero_is_asked_about() -> None:
    record = Indicator(id="i", text="Signed", baseline="0", source="files")
    assert ids(strategy.hints(plan_of(record), record)) == {"QI-1"}
    reading = Reading(id="r", indicator_id="i", value="0", date=FuzzyDate.of(2026))
    assert strategy.hints(plan_of(record, reading), record) == []


def test_more_than_five_objectives_are_pointed_out() -> None:
    assert strategy.plan_hints(plan_of(*(Objective(id=str(n), text="x") for n in range(5)))) == []
    found = strategy.plan_hints(plan_of(*(Objective(id=str(n), text="x") for n in range(6))))
    assert found[0].text.startswith("6 objectives")


def test_trace_of_an_action_runs_from_activities_to_indicator(plan: Plan) -> None:
    action = next(iter(plan.actions.values()))
    steps = strategy.trace(plan, "action", action.id)
    assert [step.kind for step in steps] == ["activity", "finding", "objective", "action", "indicator"]
    assert set(steps[0].ids) == set(action.activity_ids)
    assert steps[2].ids == (action.objective_id,)
    assert [step.current for step in steps].count(True) == 1
    assert strategy.trace(plan, "action", "gone") == []


def test_columns_hold_every_action_and_indicator_once(plan: Plan) -> None:
    found = strategy.columns(plan)
    assert [c.number for c in found] == list(range(1, len(plan.objectives) + 1))
    assert sum(len(c.actions) for c in found) + len(strategy.loose_actions(plan)) == len(plan.actions)
    assert sum(len(c.indicators) for c in found) == len(plan.indicators)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2027-01", "2027-06", "Q1–Q2 27"),
        ("2027-02", "2027-03", "Q1 27"),
        ("2027-10", "2028-04", "Q4 27–Q2 28"),
        ("2027", "2027", "2027"),
        ("", "2028-12", "Q4 28"),
        ("?", "", ""),
    ],
)
def test_spans_are_as_precise_as_the_dates(start: str, end: str, words: str) -> None:
    assert strategy.span(Action(id="a", start=FuzzyDate.parse(start), end=FuzzyDate.parse(end))) == words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("18000", Decimal(18000)),
        ("18k", Decimal(18000)),
        ("1.234,50", Decimal("1234.50")),
        ("1,234.50", Decimal("1234.50")),
        ("12,5", Decimal("12.5")),
        ("12,000", Decimal(12000)),
        ("", None),
        ("0", Decimal(0)),
        ("about ten", "bad"),
        ("-5", "bad"),
        ("NaN", "bad"),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, value: object) -> None:
    assert strategy.read_amount(text) == value


def test_states_go_round_and_an_action_moves_between_objectives(plan: Plan) -> None:
    action = next(iter(plan.actions.values()))
    assert strategy.state_on(action).values[action.id]["state"] == "agreed"
    order = list(plan.objectives)
    step = strategy.move_action(plan, action, 1)
    assert step is not None
    assert step.values[action.id]["objective_id"] == order[order.index(action.objective_id) + 1]
    assert strategy.move_action(plan, action, -1) is None


def test_a_new_action_takes_over_the_activities_of_the_finding(plan: Plan) -> None:
    objective = next(
        o
        for o in plan.objectives.values()
        if any(0 < len(plan.findings[f].activity_ids) <= 12 for f in o.finding_ids)
    )
    command, _ = strategy.new_action(plan, objective.id, "Do it")
    wanted = {
        k
        for f in objective.finding_ids
        if len(plan.findings[f].activity_ids) <= 12
        for k in plan.findings[f].activity_ids
    }
    assert set(command.records[0].activity_ids) == wanted  # type: ignore[attr-defined]


def test_costs_add_up_by_currency_and_unknown_is_counted_apart() -> None:
    plan = plan_of(
        Action(id="a", cost=Decimal(10), currency="EUR"),
        Action(id="b", cost=Decimal("2.5"), currency="EUR"),
        Action(id="c", cost=Decimal(1), currency="USD"),
        Action(id="d"),
        Action(id="e", cost=Decimal(99), currency="EUR", state="dropped"),
    )
    assert strategy.totals(plan) == (5, {"EUR": Decimal("12.5"), "USD": Decimal(1)}, 1)
