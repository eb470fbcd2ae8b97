"""What all proposals share: order, decisions, sureness, sources, numbers in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.findings import Proposal, finding_values, propose
from citysoft_desktop.domain.findings.case import at_most, exact, one_decimal, reaches, shortened
from citysoft_desktop.domain.findings.sets import months_after, sets_of, years_before
from citysoft_desktop.domain.strategy import Finding
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio
from tests.unit.findings.cases import CASES, date, several


def by_rule(builder: Builder, options: Options = OPTIONS) -> dict[str, Proposal]:
    return {p.rule_id: p for p in propose(builder.plan(), options)}


def test_most_severe_first_then_longest_list_then_rule() -> None:
    b = CASES["RI-03"](True)
    several(b, 20)
    found = propose(b.plan(), OPTIONS)
    order = {"danger": 0, "warning": 1, "info": 2}
    keys = [(order[p.severity], -len(p.activity_ids), p.rule_id) for p in found]
    assert keys == sorted(keys)
    assert len({p.severity for p in found}) > 1


def test_small_bases_print_counts_only() -> None:
    b = Builder()
    for index in range(7):
        b.link(b.activity(status="active"), "unknown" if index < 3 else "cooperative_joint")
    sentence = by_rule(b)["NA-01"].sentence
    assert sentence.startswith("For 3 of 7 activities nobody")
    assert "%" not in sentence


def test_a_decision_is_found_again_and_never_made_by_a_rule() -> None:
    plan = portfolio("barcelona").plan()
    assert {p.state for p in propose(plan, OPTIONS)} == {"proposed"}
    proposal = propose(plan, OPTIONS)[0]
    record = Finding(id="f1", state="dismissed", reason="Known.", **finding_values(proposal))
    after = propose(plan.changed([RecordChange("finding", "f1", None, record)]), OPTIONS)
    decided = next(p for p in after if p.rule_id == proposal.rule_id)
    assert (decided.state, decided.finding_id) == ("dismissed", "f1")
    assert all(p.state == "proposed" for p in after if p.rule_id != proposal.rule_id)


def test_values_are_fields_of_the_record() -> None:
    names = {field.name for field in fields(Finding)}
    proposal = propose(portfolio("barcelona").plan(), OPTIONS)[0]
    assert set(finding_values(proposal)) <= names


def test_assertions_never_count() -> None:
    b = Builder()
    for _ in range(10):
        b.source("activity", b.activity(status="active"), "D")
    found = by_rule(b)["DQ-02"]
    assert found.k == 10
    assert "10 have an assertion only; 0 have nothing" in found.sentence
    assert found.evidence_ids == ()
    assert found.sureness != "high"


def test_a_document_that_nobody_graded_is_still_a_document() -> None:
    b = Builder()
    for _ in range(10):
        b.source("activity", b.activity(status="active"))
    assert "DQ-02" not in by_rule(b)


def test_a_logged_search_is_no_unsearched_link() -> None:
    b = Builder()
    for _ in range(10):
        b.link(b.activity(status="active"), "unknown", search_where="Official gazette")
    found = by_rule(b)
    assert "NA-01" not in found
    assert found["NA-02"].k == 10


def test_ideas_and_ended_work_stay_out() -> None:
    b = Builder()
    active = several(b, 5)
    several(b, 5, status="idea")
    several(b, 5, status="ended", end="2019")
    unknown_over = b.activity("Over", end="2019")
    sets = sets_of(b.plan(), OPTIONS)
    assert list(sets.live) == active
    assert unknown_over in sets.all
    assert unknown_over not in sets.open


def test_the_filter_is_respected_and_named() -> None:
    b = Builder()
    several(b, 20)
    keys = frozenset(several(b, 6))
    options = replace(OPTIONS, ids=keys, filter_text="Type is Sister city")
    found = by_rule(b, options)["NA-01"]
    assert found.n == 6
    assert set(found.activity_ids) == keys
    assert found.filter == "Type is Sister city"


def test_completeness_just_below_the_line_does_not_print_as_the_line() -> None:
    b = Builder()
    facts = {"type": "sister_city", "countries": ("FR",), "start": "2000", "lead_unit": "Office"}
    for index, key in enumerate(several(b, 100, **facts)):
        b.link(key)
        if index < 69:
            b.partner(key, "Partner", "FR")
    assert by_rule(b)["DQ-01"].title == "Records are 69.9% complete"


def test_dormant_is_counted_to_the_day() -> None:
    b = Builder()
    for text in ("2023-11-21", "2023-11-22"):
        b.source("activity", b.activity(status="active"), "A", date=date(text))
    sets = sets_of(b.plan(), OPTIONS)
    assert [sets.last[key] for key in sets.dormant] == [dt.date(2023, 11, 21)]


def test_helpers() -> None:
    assert reaches(7, 20, exact(0.35))
    assert not at_most(8, 20, 0.35)
    assert not reaches(0, 0, exact(0.5))
    assert one_decimal(exact(2.25)) == "2.3"
    assert years_before(dt.date(2024, 2, 29), 3) == dt.date(2021, 2, 28)
    assert months_after(dt.date(2026, 8, 31), 6) == dt.date(2027, 2, 28)
    assert shortened("word " * 30).endswith("…")
    assert len(shortened("word " * 30)) <= 60


def test_another_language_falls_back_to_the_texts_there_are() -> None:
    plan = portfolio("barcelona").plan()
    assert [p.rule_id for p in propose(plan, OPTIONS, "fr")] == [p.rule_id for p in propose(plan, OPTIONS)]
