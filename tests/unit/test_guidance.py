"""Guidance: the state of the seven steps and the next best step follow the plan alone."""

from __future__ import annotations

import time

import pytest

from citysoft_desktop.domain.activity import Citation, Evidence
from citysoft_desktop.domain.brief_choice import chosen_sections
from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.city import Actor, Asset, City, PlanInfo, Policy
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.findings import finding_values, propose
from citysoft_desktop.domain.guidance import REASON_WIDTH, StepState, made_step, next_steps, step_states
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action, Finding, Indicator, Objective, TextBlock
from citysoft_desktop.services.sample import sample_records
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio

KEYS = ["city", "inventory", "map", "link", "diagnose", "strategy", "brief"]


def states(plan: Plan) -> dict[str, StepState]:
    found = step_states(plan, OPTIONS)
    assert [s.key for s in found] == KEYS
    assert [s.step for s in found] == list(range(1, 8))
    return {s.key: s for s in found}


def sample_plan() -> Plan:
    tables: dict[str, dict[str, Record]] = {}
    for record in sample_records(now="2026-11-22T10:00:00Z"):
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def full_city(b: Builder) -> None:
    b.records = [r for r in b.records if not isinstance(r, City)]
    b.add(
        City(
            id="city",
            name="Test",
            country="ES",
            region="Catalonia",
            population=1_600_000,
            population_year=FuzzyDate.of(2024),
            languages=("ca", "es"),
            self_description="A port.",
            state_structure="regional",
            legal_setting="Law 1 of 2014",
        )
    )
    b.add(Asset(id=b.new_id(), text="A fair", kind="culture"))
    b.add(Policy(id=b.new_id(), title="Strategy of the State"))
    for index in range(9):
        b.add(
            Actor(
                id=b.new_id(), name=f"Body {index}", kind="line_ministry", state="ES", home_counterpart=True
            )
        )


def test_an_empty_plan_teaches_where_to_begin() -> None:
    plan = Plan({})
    found = states(plan)
    assert {s.state for s in found.values()} == {"not_started"}
    assert found["city"].reason == "Nothing entered yet"
    assert found["inventory"].checks[0].text.startswith("The list is empty.")
    steps = next_steps(plan, OPTIONS)
    assert [s.rule for s in steps] == ["NS-05", "NS-06"]
    assert steps[0].step == 1
    assert steps[1].button == "Import"


@pytest.mark.parametrize("make", [lambda: Plan({}), lambda: portfolio("barcelona").plan(), sample_plan])
def test_reasons_fit_and_open_points_are_named(make: object) -> None:
    for state in step_states(make(), OPTIONS):  # type: ignore[operator]
        assert 0 < len(state.reason) <= REASON_WIDTH
        assert state.share is None or 0 <= state.share <= 1
        assert (state.state == "complete") == (not state.checks and state.share == 1)
        for check in state.checks:
            assert "{" not in check.text
            assert check.text.endswith(".")


def test_barcelona_right_after_import() -> None:
    plan = portfolio("barcelona").plan()
    found = states(plan)
    assert found["inventory"].state == "under_way"
    assert found["inventory"].share == pytest.approx(308 / 440)
    assert found["link"].reason == "28 of 40: all tiers open"
    assert found["link"].share == pytest.approx(12 / 40)
    assert found["map"].state == "not_started"
    assert (
        found["diagnose"].reason
        == f"{len(propose(plan, OPTIONS))} of {len(propose(plan, OPTIONS))} to decide"
    )
    years = next(c for c in found["inventory"].checks if "start year" in c.text)
    assert len(years.ids) == 7
    steps = {s.rule: s for s in next_steps(plan, OPTIONS)}
    assert steps["NS-09"].text == "7 activities have no start year. Enter it, or mark it unknown."
    assert steps["NS-09"].ids == years.ids
    assert "most visible" not in steps["NS-15"].text  # nobody said how visible they are
    assert "stand in a finding" not in steps["NS-11"].text


def test_order_of_proposals() -> None:
    b = portfolio("barcelona")
    key = next(iter(b.plan().activities))
    b.link(key, authorisation="notify", authorisation_due=FuzzyDate.parse("2026-11-01"))
    b.link(key, authorisation="approve", authorisation_due=FuzzyDate.parse("2026-12-06"))
    steps = next_steps(b.plan(), OPTIONS)
    rules = [s.rule for s in steps]
    assert rules[:2] == ["NS-03", "NS-04"]
    assert rules == sorted(rules, key=lambda rule: int(rule[3:]))
    assert steps[0].text == "1 legal step is overdue, the oldest by 21 days."
    assert rules.index("NS-12") < rules.index("NS-15") < rules.index("NS-26")


def test_a_rule_at_rest_returns_when_its_count_changes() -> None:
    b = portfolio("barcelona")
    first = next(s for s in next_steps(b.plan(), OPTIONS) if s.rule == "NS-09")
    assert "NS-09" not in {s.rule for s in next_steps(b.plan(), OPTIONS, [first.snooze_key])}
    b.activity("One more without a year")
    assert "NS-09" in {s.rule for s in next_steps(b.plan(), OPTIONS, [first.snooze_key])}
    assert "NS-09" not in {s.rule for s in next_steps(b.plan(), OPTIONS, ["NS-09"])}


def test_the_city_is_complete_with_profile_counterparts_and_policy() -> None:
    b = Builder()
    full_city(b)
    state = states(b.plan())["city"]
    assert (state.state, state.reason, state.checks) == ("complete", "Profile, 9 counterparts", ())


def test_every_record_full_makes_the_inventory_complete() -> None:
    b = Builder()
    key = b.activity(type="sister_city", countries=("FR",), start="?", status="active", lead_unit="Office")
    b.partner(key, "Lyon", "FR")
    b.rate_all(key, 2, 2)
    b.code(key, "objective_kind", "voice")
    b.link(key)
    b.source("activity", key, "A")
    state = states(b.plan())["inventory"]
    assert (state.state, state.reason) == ("complete", "1 activity, complete")


def test_map_asks_for_a_look_when_ratings_have_no_source() -> None:
    b = Builder()
    key = b.activity(status="active")
    b.rate_all(key, 3, 0)
    found = states(b.plan())["map"]
    assert (found.state, found.share, found.reason) == ("needs_look", 1.0, "1 rating without source")
    b.add(Evidence(id="e", citation="Council minutes", grade="A"))
    b.add(
        Citation(
            id="c", evidence_id="e", subject_kind="activity", subject_id=key, aspect="diplomacy.security"
        )
    )
    assert states(b.plan())["map"].state == "complete"


def test_link_is_complete_when_all_is_searched_and_strong_links_have_sources() -> None:
    b = Builder()
    first, second = b.activity(status="active"), b.activity(status="active")
    link = b.link(first, "cooperative_joint", strength=3)
    b.link(second, "unknown", search_where="Ministry archive")
    assert states(b.plan())["link"].reason == "1 link without source"
    b.source("linkage", link, "A")
    assert states(b.plan())["link"].state == "complete"


def test_the_most_visible_unsearched_link_comes_first() -> None:
    b = Builder()
    b.activity("Quiet", status="active")
    loud = b.activity("Loud", status="active")
    b.code(loud, "visibility", "visibility_4")
    step = next(s for s in next_steps(b.plan(), OPTIONS) if s.rule == "NS-15")
    assert step.text.endswith("The most visible: Loud.")
    assert step.ids[0] == loud
    assert (step.step, step.filter) == (4, "mode:unknown")


def test_diagnose_is_complete_once_every_finding_is_decided() -> None:
    plan = portfolio("barcelona").plan()
    for index, proposal in enumerate(propose(plan, OPTIONS)):
        record = Finding(id=f"f{index}", state="confirmed", **finding_values(proposal))
        plan = plan.changed([RecordChange("finding", record.id, None, record)])
    assert states(plan)["diagnose"].state == "complete"
    assert "NS-18" not in {s.rule for s in next_steps(plan, OPTIONS)}
    step = next(s for s in next_steps(plan, OPTIONS) if s.rule == "NS-11")
    assert "in a finding." in step.text


def test_an_objective_needs_action_owner_date_and_indicator() -> None:
    b = Builder()
    due = FuzzyDate.of(2028)
    b.add(Objective(id="o", text="Half are searched", owner="Ana", due=due))
    state = states(b.plan())["strategy"]
    assert (state.state, state.reason) == ("under_way", "1 of 1 not complete")
    assert {c.text for c in state.checks} == {"1 objective has no action.", "1 objective has no indicator."}
    assert "NS-21" in {s.rule for s in next_steps(b.plan(), OPTIONS)}
    b.add(Action(id="a", objective_id="o", text="Search", owner="Ana", end=due))
    b.add(Indicator(id="i", objective_id="o", text="Searched links"))
    state = states(b.plan())["strategy"]
    assert (state.state, state.reason) == ("complete", "1 objective planned")


def test_brief_counts_sections_that_need_words() -> None:
    b = Builder()
    b.add(TextBlock(id="t1", section="1", text="A word.", headline="Seven in ten records are silent"))
    b.add(TextBlock(id="t2", section="4", headline="National linkage analysis"))
    found = states(b.plan())["brief"]
    assert found.reason == "4 texts to write"
    assert any(c.text.startswith("1 headline has no number") and c.ids == ("4",) for c in found.checks)


def test_words_for_a_section_of_another_preset_do_not_count() -> None:
    """A council report has no foreword: what was written for the full brief waits there, unasked for."""
    b = Builder()
    b.add(TextBlock(id="t1", section="4", headline="National linkage analysis"))
    b.add(TextBlock(id="t2", section="13", text=""))
    b.records[0] = PlanInfo(id="info", preset="council")
    assert chosen_sections(b.plan()) == ("2", "5", "11", "12", "13", "14", "15", "A", "G")
    found = states(b.plan())["brief"]
    assert found.reason == "1 text to write"
    assert not any("headline" in check.text for check in found.checks)
    assert {s.ids for s in next_steps(b.plan(), OPTIONS) if s.rule in ("NS-26", "NS-27")} <= {("13",)}


def test_a_section_taken_out_is_not_written() -> None:
    b = Builder()
    b.add(TextBlock(id="t1", section="1", included=False))
    b.add(TextBlock(id="t2", section="16", included=False))
    assert states(b.plan())["brief"].reason == "3 texts to write"


def test_the_note_of_one_page_has_nothing_to_write() -> None:
    b = Builder()
    b.records[0] = PlanInfo(id="info", preset="minister")
    b.add(TextBlock(id="t1", section="4", headline="National linkage analysis"))
    assert chosen_sections(b.plan()) == ("N",)
    assert "to write" not in states(b.plan())["brief"].reason


def test_lines_about_files_are_made_from_the_same_texts() -> None:
    step = made_step("NS-01", {"place": "S:/brief", "reason": "no connection"})
    assert step.text == "Not yet in S:/brief: no connection. Your changes are safe on this computer."
    assert (step.step, step.button) == (0, "Save elsewhere")


def test_ten_thousand_activities_stay_quick() -> None:
    b = Builder()
    for index in range(10_000):
        key = b.activity(f"A{index}", status="active", start="2001")
        b.rate(key, "diplomacy", security=2)
        b.link(key, "unknown" if index % 2 else "none")
    plan = b.plan()
    propose(plan, OPTIONS)
    begun = time.process_time()
    found = step_states(plan, OPTIONS)
    next_steps(plan, OPTIONS)
    assert time.process_time() - begun < 1.5  # generous: a shared machine; measured at a tenth of it
    assert all(len(s.reason) <= REASON_WIDTH for s in found)
    assert found[3].reason == "5000: all tiers open"  # "5000 of 10,000: …" is wider than the list
