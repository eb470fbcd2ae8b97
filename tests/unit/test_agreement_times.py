"""Agreements in time: precision is kept, silence is told apart, and what ends soon is found on the day and off by one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.agreement_times import (
    is_agreement,
    months_between,
    months_later,
    ordered,
    span_of,
    times,
)
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan

TODAY = dt.date(2026, 11, 22)
DATES = st.sampled_from(
    ["", "?", "..", "1963", "1989-05", "2001-02-28", "2026", "2026-11", "2027-11-22", "2030"]
)


def activity(key: str = "a", **values: Any) -> Activity:
    dates = {
        name: FuzzyDate.parse(values.pop(name))
        for name in ("start", "end", "signed", "expires")
        if name in values
    }
    return Activity(id=key, title=values.pop("title", key), **dates, **values)


def plan_of(*activities: Activity) -> Plan:
    return Plan({"activity": {item.id: item for item in activities}})


@pytest.mark.parametrize(
    ("end", "due"),
    [
        ("2026-11-21", "past"), ("2026-11-22", "soon"), ("2026-11-23", "soon"), ("2027-11-22", "soon"),
        ("2027-11-23", ""), ("2025", "past"), ("2026", "maybe_past"), ("2026-11", "maybe_past"), ("2026-10", "past"),
        ("2026-12", "soon"), ("2027", "soon"), ("2028", ""), ("..", ""), ("?", ""), ("", ""),
    ],
)  # fmt: skip
def test_what_ends_within_twelve_months(end: str, due: str) -> None:
    assert span_of(activity(start="1990", end=end)).due(TODAY) == due
    assert span_of(activity(signed="1990", expires=end)).due(TODAY) == due


def test_signed_and_expires_come_before_start_and_end() -> None:
    span = span_of(activity(start="1990", signed="1989-05-12", end="2030", expires="2027"))
    assert (span.begin.text, span.begin_field, span.end.text, span.end_field) == (
        "1989-05-12",
        "signed",
        "2027",
        "expires",
    )


def test_what_ended_before_it_expired_ended() -> None:
    span = span_of(activity(signed="1990", end="2001", expires="2027"))
    assert (span.end.text, span.end_field) == ("2001", "end")


def test_a_known_start_is_better_than_an_unknown_signature() -> None:
    assert span_of(activity(signed="?", start="1990")).begin.text == "1990"
    assert span_of(activity(signed="?")).begin_kind == "unknown"


def test_kinds_of_silence_stay_apart() -> None:
    kinds = [span_of(activity(start="1990", end=end)).end_kind for end in ("2000", "..", "?", "")]
    assert kinds == ["known", "open", "unknown", "missing"]


def test_an_end_before_the_beginning_is_apart_and_not_turned_round() -> None:
    found = times(plan_of(activity("a", start="2001", end="1990"), activity("b", start="1990", end="1990")))
    assert [span.id for span in found.contradictory] == ["a"]
    assert [span.id for span in found.spans] == ["b"]


@given(
    st.lists(
        st.tuples(DATES, DATES, DATES, DATES, st.sampled_from(["", "sister_city", "trade_mission"])),
        max_size=12,
    )
)
def test_every_activity_is_drawn_or_listed_apart_exactly_once(
    rows: list[tuple[str, str, str, str, str]],
) -> None:
    items = [
        activity(str(n), start=a, end=b, signed=c, expires=d, type=kind)
        for n, (a, b, c, d, kind) in enumerate(rows)
    ]
    plan = plan_of(*items)
    for only in (False, True):
        found = times(plan, agreements_only=only)
        listed = [span.id for span in (*found.spans, *found.undated, *found.contradictory)]
        assert len(listed) == len(set(listed)) == found.n
        assert found.n + found.others == len(items)
        for order in ("type", "begin", "end", "title"):
            assert {span.id for span in ordered(plan, found.spans, order)} == {
                span.id for span in found.spans
            }  # type: ignore[arg-type]


def test_an_agreement_is_one_by_type_or_by_what_is_entered() -> None:
    assert is_agreement(activity(type="sister_city"))
    assert is_agreement(activity(type="trade_mission", expires="?"))
    assert is_agreement(activity(signatories="The mayors"))
    assert not is_agreement(activity(type="trade_mission", start="1990"))


def test_orders_put_what_is_not_known_last() -> None:
    plan = plan_of(
        activity("late", start="2005", end="2006", type="friendship_mou"),
        activity("early", start="1990", type="sister_city"),
        activity("endless", end="2001", type="unheard_of"),
    )
    spans = times(plan).spans
    assert [s.id for s in ordered(plan, spans, "begin")] == ["early", "late", "endless"]
    assert [s.id for s in ordered(plan, spans, "end")] == ["endless", "late", "early"]
    assert [s.id for s in ordered(plan, spans, "type")] == ["early", "late", "endless"]


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [("2026-01-31", 1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2026-11-22", 12, "2027-11-22")],
)
def test_months_later(day: str, months: int, then: str) -> None:
    assert months_later(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(then)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [("2026-11-22", "2026-12-21", 0), ("2026-11-22", "2026-12-22", 1), ("2026-11-22", "2027-11-22", 12)],
)
def test_months_between(first: str, last: str, months: int) -> None:
    assert months_between(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == months
