"""Triage of requests: what scores come to, worked out by hand, and that unknown is never 0."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.content_texts import quality
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.triage import Criterion, Request, RequestScore
from citysoft_desktop.domain.triage_scoring import SMALLER_FROM, YES_FROM, Triage, result_of
from citysoft_desktop.services.commands.triage import proposed_criteria

WEIGHTS = {"a": 4, "b": 3, "c": 2, "d": 1}


def result(scores: dict[str, int | None]) -> Triage:
    records: list[Record] = [Criterion(id=key, name=key, weight=weight) for key, weight in WEIGHTS.items()]
    records += [
        RequestScore(id=f"s{key}", request_id="r", criterion_id=key, score=score)
        for key, score in scores.items()
    ]
    records += [
        Request(id="r"),
        Activity(id="x"),
        RequestScore(id="other", request_id="q", criterion_id="a", score=3),
    ]
    tables: dict[str, dict[str, Record]] = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return result_of(Plan(tables), "r")


@pytest.mark.parametrize(
    ("scores", "low", "high", "scored", "proposal"),
    [
        # 4*2 + 3*2 + 2*2 + 1*2 = 20 of 30
        ({"a": 2, "b": 2, "c": 2, "d": 2}, 66, 66, 4, "smaller"),
        # 4*3 + 3*2 + 2*2 + 1*2 = 24 of 30
        ({"a": 3, "b": 2, "c": 2, "d": 2}, 80, 80, 4, "yes"),
        # 4*1 + 3*1 + 2*1 + 1*1 = 10 of 30
        ({"a": 1, "b": 1, "c": 1, "d": 1}, 33, 33, 4, "no"),
        # 21 of 30 without d, which may still add 3: a yes either way
        ({"a": 3, "b": 3, "c": 0, "d": None}, 70, 80, 3, "yes"),
        # 20 of 30 without d: what is unknown decides
        ({"a": 3, "b": 2, "c": 1}, 66, 76, 3, "ask_back"),
        # three of four unknown: asked back, whatever the range
        ({"a": 3}, 40, 100, 1, "ask_back"),
        ({}, 0, 100, 0, "ask_back"),
    ],
)
def test_the_sum_is_weights_times_scores_on_a_hundred(
    scores: dict[str, int | None], low: int, high: int, scored: int, proposal: str
) -> None:
    found = result(scores)
    assert (found.low, found.high, found.scored, found.n, found.proposal) == (low, high, scored, 4, proposal)


def test_unknown_and_not_entered_are_the_same_to_the_sum_and_neither_is_zero() -> None:
    zero, unknown, nothing = (
        result({"a": 3, "b": 3, "c": 3, **more}) for more in ({"d": 0}, {"d": None}, {})
    )
    assert (zero.low, zero.high, zero.share) == (90, 90, 90)
    assert (unknown.low, unknown.high, unknown.share, unknown.scored) == (90, 100, 100, 3)
    assert unknown == nothing


def test_no_criteria_no_result() -> None:
    found = result_of(Plan({}), "r")
    assert (found.n, found.low, found.high, found.share, found.proposal) == (0, None, None, None, "")


def test_the_marks_are_those_of_the_content_file_and_its_weights_keep_their_proportion() -> None:
    text = quality().triage["thresholds"]
    assert f"{YES_FROM} and more" in text
    assert f"{SMALLER_FROM} to {YES_FROM - 1}" in text
    hundredths = {e["name"]: e["weight"] for e in quality().triage["criterion"]}
    criteria = proposed_criteria()
    assert {c.name for c in criteria} == set(hundredths)
    assert all(c.weight * 5 == hundredths[c.name] and 1 <= c.weight <= 5 for c in criteria)
    assert all(c.question.startswith("0: ") for c in criteria)
