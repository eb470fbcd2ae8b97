"""A5: the chain stops at the first link nobody has shown."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.activity import Outcome
from citysoft_desktop.domain.analysis.chain import LINKS, chain_completeness, chain_links
from tests.unit.analysis.portfolio import OPTIONS, Builder

CODES = {"resource": "values", "instrument": "exchange", "reception": "attraction", "outcome": "compliance"}


def _coded(builder: Builder, *sources: tuple[str, str]) -> str:
    key = builder.activity()
    for link, code in CODES.items():
        builder.code(key, link, code)
    for aspect, grade in sources:
        builder.source("activity", key, grade, aspect)
    return key


@pytest.mark.parametrize(
    ("sources", "known"),
    [
        ((), 0),
        ((("", "A"),), 2),
        ((("resource", "C"),), 1),
        ((("resource", "D"), ("instrument", "A")), 0),
        ((("resource", ""),), 0),
        ((("resource", "B"), ("reception", "A")), 1),
        ((("", "B"), ("reception:attraction", "a")), 3),
        ((("", "B"), ("reception", "A"), ("outcome", "B")), 4),
    ],
)
def test_known_links_need_a_source_graded_a_to_c(sources: tuple[tuple[str, str], ...], known: int) -> None:
    builder = Builder()
    key = _coded(builder, *sources)
    assert chain_links(builder.plan(), OPTIONS)[key] == known


def test_general_knowledge_is_no_evidence() -> None:
    builder = Builder()
    key = _coded(builder)
    builder.source("activity", key, "A", is_document=False)
    assert chain_links(builder.plan(), OPTIONS)[key] == 0


def test_a_dated_outcome_with_its_own_source_is_an_outcome() -> None:
    builder = Builder()
    key = _coded(builder, ("", "B"), ("reception", "B"))
    outcome = builder.add(Outcome(id=builder.new_id(), activity_id=key, effect="compliance"))
    builder.source("outcome", outcome, "A")
    assert chain_links(builder.plan(), OPTIONS)[key] == 4


def test_a_code_unknown_breaks_the_chain_however_good_the_source() -> None:
    builder = Builder()
    key = builder.activity()
    builder.code(key, "resource", "unknown")
    builder.code(key, "instrument", "exchange")
    builder.source("activity", key, "A")
    result = chain_completeness(builder.plan(), OPTIONS)
    assert result.first_broken["resource"].keys == (key,)
    assert result.completeness == 0


def test_funnel_mean_and_first_broken_link() -> None:
    builder = Builder()
    full = _coded(builder, ("", "A"), ("reception", "A"), ("outcome", "A"))
    half = _coded(builder, ("", "A"))
    nothing = builder.activity()
    result = chain_completeness(builder.plan(), OPTIONS)
    assert [result.funnel[link].n for link in LINKS] == [2, 2, 1, 1]
    assert result.completeness == pytest.approx((4 + 2) / 12)
    assert result.first_broken["complete"].keys == (full,)
    assert result.first_broken["reception"].keys == (half,)
    assert result.first_broken["resource"].keys == (nothing,)
    assert result.unevidenced["outcome"] == (half,)
    assert result.missing["outcome"] == 2


def test_no_activities_no_completeness() -> None:
    assert chain_completeness(Builder().plan(), OPTIONS).completeness is None
