"""Dates keep the precision they came with, and three kinds of silence stay apart."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.dates import NOT_ENTERED, OPEN_ENDED, UNKNOWN, FuzzyDate, ended_before


@pytest.mark.parametrize(
    ("text", "precision", "earliest", "latest"),
    [
        ("1994", "year", dt.date(1994, 1, 1), dt.date(1994, 12, 31)),
        ("2024-02", "month", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("1987-05-12", "day", dt.date(1987, 5, 12), dt.date(1987, 5, 12)),
    ],
)
def test_precision_is_kept(text: str, precision: str, earliest: dt.date, latest: dt.date):
    date = FuzzyDate.parse(text)
    assert (str(date), date.precision, date.earliest(), date.latest()) == (text, precision, earliest, latest)


def test_three_kinds_of_silence():
    assert not NOT_ENTERED.entered
    assert UNKNOWN.entered
    assert UNKNOWN.is_unknown
    assert OPEN_ENDED.is_open
    assert len({NOT_ENTERED, UNKNOWN, OPEN_ENDED}) == 3
    assert not any(d.known for d in (NOT_ENTERED, UNKNOWN, OPEN_ENDED))


@pytest.mark.parametrize(
    "text",
    [
        "94",
        "1994-13",
        "2023-02-30",
        "1994-5",
        "soon",
        "1994-05-12T00",
        "-1994",
        "2000-00",
        "2000-01-00",
        "١٩٩٤",
    ],
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError):
        FuzzyDate.parse(text)


@given(st.dates(min_value=dt.date(1000, 1, 1)), st.sampled_from([1, 2, 3]))
def test_round_trip(day: dt.date, parts: int):
    date = FuzzyDate.of(*(day.year, day.month, day.day)[:parts])
    assert FuzzyDate.parse(date.text) == date
    assert date.earliest() <= day <= date.latest()


def test_unknown_or_open_ends_are_not_past():
    today = dt.date(2026, 11, 22)
    assert ended_before(FuzzyDate.of(2025), today)
    assert not ended_before(FuzzyDate.of(2026), today), "the year is not over"
    assert not any(ended_before(d, today) for d in (NOT_ENTERED, UNKNOWN, OPEN_ENDED))
