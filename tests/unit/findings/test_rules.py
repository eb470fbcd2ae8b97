"""Every rule fires where its condition just holds, stays silent just below, and speaks in whole sentences."""

from __future__ import annotations

import re

import pytest

from citysoft_desktop.domain.content_texts import findings
from citysoft_desktop.domain.findings import IMPLEMENTED, not_concluded, propose
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio
from tests.unit.findings.cases import CASES

TEXTS = findings()
NOT_FILLED = re.compile(r"[{}]|\[\[|\]\]")


def test_every_rule_is_in_the_file_and_has_a_case() -> None:
    known = {rule.id for rule in TEXTS.rules}
    assert set(IMPLEMENTED) <= known
    assert set(IMPLEMENTED) == set(CASES)
    assert {TEXTS.rule(rule_id).family for rule_id in IMPLEMENTED} == set(TEXTS.families)


@pytest.mark.parametrize("rule_id", sorted(IMPLEMENTED))
def test_fires_at_the_threshold(rule_id: str) -> None:
    plan = CASES[rule_id](True).plan()
    found = {p.rule_id: p for p in propose(plan, OPTIONS)}
    assert rule_id in found
    proposal = found[rule_id]
    text = TEXTS.rule(rule_id)
    assert proposal.severity in ("info", "warning", "danger")
    assert text.severity[proposal.severity] != "not used"
    for words in (proposal.title, proposal.sentence, proposal.so_what, proposal.caution, *proposal.options):
        assert words
        assert not NOT_FILLED.search(words)
    assert len(proposal.options) == len(text.options)
    assert set(proposal.activity_ids) <= set(plan.activities)
    assert set(proposal.evidence_ids) <= set(plan.evidence)
    assert proposal.state == "proposed"
    assert proposal.finding_id == ""
    assert proposal.public == text.public
    if rule_id not in ("NA-09",):
        assert proposal.activity_ids or proposal.k == 0


@pytest.mark.parametrize("rule_id", sorted(IMPLEMENTED))
def test_silent_below_the_threshold(rule_id: str) -> None:
    plan = CASES[rule_id](False).plan()
    assert rule_id not in {p.rule_id for p in propose(plan, OPTIONS)}


@pytest.mark.parametrize("rule_id", sorted(IMPLEMENTED))
def test_does_not_depend_on_order(rule_id: str) -> None:
    builder = CASES[rule_id](True)
    straight = {p.rule_id: p for p in propose(builder.plan(), OPTIONS)}[rule_id]
    mixed = {p.rule_id: p for p in propose(builder.plan(shuffle=7), OPTIONS)}[rule_id]
    assert (mixed.k, mixed.n, mixed.severity) == (straight.k, straight.n, straight.severity)
    assert mixed.title == straight.title


@pytest.mark.parametrize("home", ["", "ES"])
def test_an_empty_plan_proposes_nothing_and_says_what_is_missing(home: str) -> None:
    plan = Builder(home=home).plan()
    assert propose(plan, OPTIONS) == ()
    silent = dict(not_concluded(plan, OPTIONS))
    assert {"DO-01", "TO-01", "NA-01", "DQ-01", "AS-01"} <= set(silent)
    assert all(sentence and not NOT_FILLED.search(sentence) for sentence in silent.values())


def test_below_the_minimum_is_reported_not_proposed() -> None:
    b = Builder()
    for _ in range(9):
        b.activity(type="sister_city", status="active")
    silent = dict(not_concluded(b.plan(), OPTIONS))
    assert silent["DO-01"].startswith("Cannot be concluded: 9 activities on file")
    assert "DO-01" not in {p.rule_id for p in propose(b.plan(), OPTIONS)}


def test_rules_are_proposed_or_silent_never_both() -> None:
    plan = portfolio("barcelona").plan()
    proposed = {p.rule_id for p in propose(plan, OPTIONS)}
    assert proposed.isdisjoint(dict(not_concluded(plan, OPTIONS)))


def test_barcelona_right_after_import() -> None:
    found = {p.rule_id: p for p in propose(portfolio("barcelona").plan(), OPTIONS)}
    assert found["NA-01"].title == "25 of 32 activities: national link unknown"
    assert found["NA-01"].severity == "warning"
    assert "(78%)" in found["NA-01"].sentence
    assert found["DQ-03"].sentence == (
        "7 of 40 activities (18%) carry no start year: 0 marked unknown, 7 left empty."
    )
    assert not {"TO-01", "TO-02", "TO-04"} & set(found)  # unrated is not "neither"
