"""Filter, figures and findings of the diagnosis without the window."""

from __future__ import annotations

import datetime as dt

import pytest

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Finding
from citysoft_desktop.services.charts import CHARTS
from citysoft_desktop.services.sample import sample_records
from citysoft_desktop.ui.presenters.diagnose import (
    CHARTS_OF_VIEW,
    DiagnoseFilter,
    drill_rows,
    filter_values,
    kpis,
    options_for,
    percent,
    work_out,
)
from citysoft_desktop.ui.presenters.diagnose_findings import (
    best_grade,
    finding_list,
    make_objective,
    own_finding,
)

AS_OF = dt.date(2026, 11, 22)


def plan_of(records: list) -> Plan:
    tables: dict = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(list(sample_records(now="2026-11-22T10:00:00Z")))


def test_every_chart_of_every_view_exists() -> None:
    for names in CHARTS_OF_VIEW.values():
        assert names
        assert set(names) <= set(CHARTS)


def test_no_filter_counts_everything_and_says_nothing(plan: Plan) -> None:
    options = options_for(plan, DiagnoseFilter(), "", "national", AS_OF)
    assert options.ids is None
    assert options.filter_text is None


def test_filter_by_family_text_status_and_unit_narrow_together(plan: Plan) -> None:
    statuses, families, units = filter_values(plan)
    assert "bilateral" in families or families
    family = families[0]
    by_family = DiagnoseFilter(families=frozenset({family})).matching(plan)
    assert by_family
    assert len(by_family) < len(plan.activities)
    kinds = {e.slug for e in plan.framework.types if e.family == family}
    assert all(plan.activities[key].type in kinds for key in by_family)
    unit = units[0]
    both = DiagnoseFilter(families=frozenset({family}), units=frozenset({unit})).matching(plan)
    assert both is not None
    assert both <= by_family
    assert DiagnoseFilter(text="sarajevo").matching(plan)
    assert DiagnoseFilter(text="no such words anywhere").matching(plan) == frozenset()
    assert statuses


def test_text_filter_ignores_accents_and_finds_partners(plan: Plan) -> None:
    partner = next(a.name for key in plan.activities for a in plan.partners_of(key))
    found = DiagnoseFilter(text=partner.upper()).matching(plan)
    assert found
    assert any(partner in [a.name for a in plan.partners_of(key)] for key in found)


def test_figures_agree_with_the_rows_behind_them(plan: Plan) -> None:
    found = kpis(plan, Options(as_of=AS_OF))
    assert found.both == len(found.both_keys)
    assert found.linked == len(found.linked_keys)
    assert found.linked + found.link_none == found.link_known
    assert found.both_at[found.tau] == found.both
    assert found.both_at[1] >= found.both_at[2] >= found.both_at[3]
    assert found.hhi == pytest.approx(0.09375)
    assert found.effective == pytest.approx(1 / 0.09375)


def test_figures_of_an_empty_filter_are_undefined_never_zero_over_zero(plan: Plan) -> None:
    found = work_out(plan, Options(as_of=AS_OF, ids=frozenset()), CHARTS_OF_VIEW["lenses"])
    assert found.n == 0
    assert found.jaccard is None
    assert found.effective is None


def test_percent_is_left_out_below_ten() -> None:
    assert percent(3, 9) == ""
    assert percent(1, 40) == "3%"
    assert percent(10, 40) == "25%"


def test_rows_behind_a_number_keep_plan_order_and_print_no_codes(plan: Plan) -> None:
    ids = list(plan.activities)[:5]
    rows = drill_rows(plan, list(reversed(ids)), str, "unknown")
    assert [row.id for row in rows] == ids
    slugs = {entry.slug for entry in plan.framework.types}
    assert not {row.cells[2] for row in rows} & slugs


def test_two_undecided_of_a_family_come_first_and_none_is_lost(plan: Plan) -> None:
    found = finding_list(plan, Options(as_of=AS_OF))
    undecided: dict[str, int] = {}
    for item in found.items:
        if item.state == "proposed" and item.shown_first:
            undecided[item.family] = undecided.get(item.family, 0) + 1
    assert undecided
    assert max(undecided.values()) <= 2
    assert found.silent
    assert found.waiting == sum(1 for item in found.items if item.state == "proposed")


def test_decided_finding_whose_rule_is_silent_today_stays_in_the_list(plan: Plan) -> None:
    old = Finding(
        id="11111111-1111-4111-8111-111111111111",
        rule_id="DO-07",
        title="Old",
        state="confirmed",
        position=99,
    )
    records = [r for kind in ("activity", "plan_info", "city") for r in plan.records(kind).values()]
    found = finding_list(plan_of([*records, old]), Options(as_of=AS_OF))
    item = next(item for item in found.items if item.finding_id == old.id)
    assert not item.holds


def test_best_grade_prefers_a_and_d_is_named(plan: Plan) -> None:
    by_grade = {e.grade: e.id for e in plan.evidence.values() if e.grade}
    grades = sorted(by_grade)
    assert best_grade(plan, list(by_grade.values())) == grades[0]
    assert best_grade(plan, []) == ""


def test_objective_of_an_undecided_proposal_confirms_it_in_the_same_step(plan: Plan) -> None:
    found = finding_list(plan, Options(as_of=AS_OF))
    item = next(item for item in found.items if item.state == "proposed")
    command, objective_id = make_objective(plan, item)
    assert len(command.commands) == 2
    assert objective_id
    confirmed = next(item for item in found.items if item.state == "confirmed")
    assert len(make_objective(plan, confirmed)[0].commands) == 1


def test_own_finding_takes_the_documents_of_its_activities(plan: Plan) -> None:
    key = next(key for key in plan.activities if plan.documents_of(key))
    command = own_finding(plan, " Title ", "", "", [key, key, "gone"])
    assert command.values["title"] == "Title"
    assert command.values["activity_ids"] == (key,)
    assert command.values["evidence_ids"] == tuple(e.id for e in plan.documents_of(key))
