"""What the coding cockpit works out agrees with the analyses and keeps unknown apart from 0 and from nothing."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.chain import chain_links
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.sample import sample_records
from citysoft_desktop.ui.presenters import (
    map_activity,
    map_changes,
    map_lands,
    map_matrix,
    map_queue,
    map_rows,
)
from tests.unit.analysis.portfolio import Builder

OPTIONS = Options(as_of=dt.date(2026, 11, 22))


@pytest.fixture(scope="module")
def sample() -> Plan:
    tables: dict[str, dict[str, Any]] = {}
    for record in sample_records(now="2026-11-22T10:00:00Z"):
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def test_lens_signs_agree_with_the_lens_coverage(sample: Plan) -> None:
    coverage = lens_coverage(sample, OPTIONS)
    rows = map_queue.queue_rows(sample)
    names = {"diplomacy_only": "diplomacy", "branding_only": "branding"}
    for code, cell in coverage.cells.items():
        assert {r.id for r in rows if r.glyph == f"lens:{names.get(code, code)}"} == set(cell.keys)
    assert map_queue.counts(rows).coded == coverage.coded


def test_chain_agrees_with_the_chain_analysis(sample: Plan) -> None:
    known = chain_links(sample, OPTIONS)
    assert {key: map_activity.chain_view(sample, key).known for key in sample.activities} == known
    assert set(known.values()) - {0}, "the sample shows chains that get somewhere"


def test_unknown_rating_is_neither_zero_nor_missing() -> None:
    b = Builder()
    a = b.activity()
    b.rate(a, "diplomacy", security=None, culture=0)
    plan = b.plan()
    view = map_activity.lens_view(plan, a, "diplomacy")
    values = {r.code.slug: r.value for r in view.ratings}
    assert (values["security"], values["culture"], values["economy"]) == ("unknown", 0, None)
    assert (view.entered, view.unknown, view.counts) == (1, 1, None)
    assert map_activity.ratings_missing(plan, a) == 10
    order = map_matrix.columns(plan)
    row = map_matrix.values_of(plan, a, order)
    assert row[:2] == ("unknown", None)
    total = map_matrix.totals([row], 12, 2)
    assert total[0] == {"counting": 0, "below": 0, "unknown": 1, "empty": 0}
    assert map_matrix.row_total(row, 2) == (0, 2)


def test_a_two_without_a_source_is_marked_until_that_code_has_one() -> None:
    b = Builder()
    a = b.activity()
    b.rate(a, "branding", people=2, place=1)
    b.source("activity", a, "B")

    def people(plan: Plan) -> map_activity.Rating:
        return next(r for r in map_activity.lens_view(plan, a, "branding").ratings if r.code.slug == "people")

    assert people(b.plan()).needs_source, "a source of the whole activity does not show this code"
    b.source("activity", a, "C", aspect="branding.people")
    assert not people(b.plan()).needs_source
    assert people(b.plan()).grade == "C"


def test_chain_says_why_each_link_is_not_known() -> None:
    b = Builder()
    a = b.activity()
    b.code(a, "resource", "culture")

    def why() -> list[str]:
        return [c.why for c in map_activity.chain_view(b.plan(), a).columns]

    assert why() == ["source", "waits", "waits", "waits"]
    b.source("activity", a, "D")
    assert why()[0] == "source", "grade D is assertion"
    b.source("activity", a, "B")
    assert why() == ["", "empty", "waits", "waits"]
    b.code(a, "instrument", "advocacy")
    b.code(a, "reception", "attraction")
    assert why() == ["", "", "audience", "waits"], "a source of the activity says nothing about its audience"
    b.source("activity", a, "A", aspect="reception.attraction")
    assert why() == ["", "", "", "empty"]
    assert map_activity.chain_view(b.plan(), a).broken == "outcome"


def test_unknown_stands_alone_and_choosing_again_takes_off() -> None:
    b = Builder()
    a = b.activity()
    b.code(a, "resource", "culture", "values")
    plan = b.plan()
    assert map_activity.toggled(plan, a, "resource", "policies") == ["culture", "values", "policies"]
    assert map_activity.toggled(plan, a, "resource", "culture") == ["values"]
    assert map_activity.toggled(plan, a, "resource", "unknown") == ["unknown"]
    b.code(a, "reception", "unknown")
    plan = b.plan()
    assert map_activity.toggled(plan, a, "reception", "apathy") == ["apathy"], "one reception only"
    assert map_activity.toggled(plan, a, "reception", "unknown") == []


def test_queue_sections_search_and_counts() -> None:
    b = Builder()
    done, doubt, fresh = b.activity("Łódź twinning"), b.activity("Fair", in_doubt=True), b.activity("Office")
    b.rate_all(done, 2, 0)
    rows = map_queue.queue_rows(b.plan())
    assert {r.id: r.section for r in rows} == {done: "coded", doubt: "in_doubt", fresh: "to_code"}
    assert [r.id for r in map_rows.matching(rows, "twin lodz")] == [done]
    found = map_queue.counts(rows)
    assert (found.total, found.coded, found.to_code, found.in_doubt) == (3, 1, 1, 1)


def test_changes_touch_only_their_activity() -> None:
    b = Builder()
    a = b.activity()
    link = b.link(a)
    b.source("linkage", link, "A")
    plan = b.plan()
    coding = next(iter(plan.records("linkage").values()))
    change = ChangeSet("x", "x", {}, (RecordChange("linkage", link, coding, coding),))
    assert map_changes.touched(plan, change) == {a}
    citation = next(iter(plan.records("citation").values()))
    cited = ChangeSet("x", "x", {}, (RecordChange("citation", citation.id, None, citation),))
    assert map_changes.touched(plan, cited) == {a}
    activity = plan.activities[a]
    added = ChangeSet("x", "x", {}, (RecordChange("activity", a, None, activity),))
    assert map_changes.touched(plan, added) is None


def test_where_it_lands_counts_every_activity_and_names_the_uncoded(sample: Plan) -> None:
    rows = map_queue.queue_rows(sample)
    names = {
        k: k
        for k in (*map_lands.FIELDS, "uncoded", "title", "diplomacy_axis", "branding_axis", "field", "count")
    }
    landing = map_lands.Landing(3, 0, "diplomacy")
    scene = map_lands.lands_scene(rows, landing, names, 2, lambda t, s, b=False: len(t) * s / 2, 200, 140)
    assert sum(int(count) for _, count in scene.table.rows) == len(rows)
    assert [name for name, _ in scene.table.rows][-1] == "uncoded"
    keyed = [m for m in scene.marks if m.keys]
    assert sum(len(m.keys) for m in keyed) + int(scene.table.rows[-1][1]) == len(rows)
