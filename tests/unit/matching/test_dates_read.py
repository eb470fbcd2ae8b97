"""Dates in the notations offices use."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.matching.dates import DAY_FIRST, MONTH_FIRST, column_order, read_date
from citysoft_desktop.domain.matching.table import CellError
from citysoft_desktop.domain.matching.vocabulary import vocabulary

WORDS = vocabulary()


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("1987", "1987", ""),
        (1987, "1987", ""),
        (1987.0, "1987", ""),
        (dt.date(1964, 9, 12), "1964-09-12", ""),
        (20190503, "2019-05-03", ""),
        ("1994-05", "1994-05", ""),
        ("2008-12", "2008-12", ""),
        ("1994-05-12T08:00:00Z", "1994-05-12", ""),
        ("12/05/1987", "1987-05-12", ""),
        ("12.05.87", "1987-05-12", ""),
        ("03/2022", "2022-03", ""),
        ("1999. 10. 8.", "1999-10-08", ""),
        ("'07.5.3", "2007-05-03", ""),
        ("2000-00-00", "2000", ""),
        ("2018.3월", "2018-03", ""),
        ("2019年5月3日", "2019-05-03", ""),
        ("١٩٩٤", "1994", ""),
        ("mayo 1994", "1994-05", ""),
        ("enero de 2023", "2023-01", ""),
        ("feb-23", "2023-02", ""),
        ("3-XI-2004", "2004-11-03", ""),
        ("1er juin 1962", "1962-06-01", ""),
        ("July 4 1999", "1999-07-04", ""),
        ("May 5, 2001", "2001-05-05", ""),
        ("1 de maig de 1987", "1987-05-01", ""),
        ("5 czerwca 2001", "2001-06-05", ""),
        ("seit 1971", "1971", ""),
        ("ca. 1950", "1950", ""),
        ("2011-actualidad", "2011", ".."),
        ("1999 to present", "1999", ".."),
        ("laufend", "..", ""),
        ("2004-2008", "2004", "2008"),
        ("1995–2008", "1995", "2008"),
        ("10-12 June 2023", "2023-06-10", "2023-06-12"),
        ("2016.8.12~8.15", "2016-08-12", "2016-08-15"),
        ("été 2021", "2021", ""),
        ("unbekannt", "?", ""),
        ("-", "", ""),
        ("", "", ""),
        (None, "", ""),
    ],
)
def test_notations(cell, start, end) -> None:
    reading = read_date(cell, DAY_FIRST, WORDS)
    assert reading.ok
    assert (reading.date.text, reading.end.text) == (start, end)


@pytest.mark.parametrize(
    "cell", ["tacito rinnovo", "2022 and 2023", "3 May", "1234567", 433.5, True, CellError("#N/A")]
)
def test_what_is_no_date_is_left_empty(cell) -> None:
    reading = read_date(cell, DAY_FIRST, WORDS)
    assert not reading.ok
    assert not reading.date.entered


@pytest.mark.parametrize(
    ("cell", "check"),
    [
        ("2020?", "date.doubtful"),
        ("8/9/77", "date.two_digit_year"),
        ("spring 2022", "date.year_only"),
        ("31/02/2020", "date.year_only"),
        ("1998/99", "date.range"),
        ("ca. 1950", "date.about"),
    ],
)
def test_doubts_are_said(cell, check) -> None:
    assert check in read_date(cell, DAY_FIRST, WORDS).checks


def test_day_and_month_by_the_column() -> None:
    assert column_order(["04/05/1984", "10/31/1998"]) == (MONTH_FIRST, False)
    assert column_order(["04/05/1984", "31/10/1998"]) == (DAY_FIRST, False)
    assert column_order(["13/06/2022", "6/15/2023"]) == (DAY_FIRST, True)
    assert column_order(["04/05/1984", None, 3]) == ("", False)
    assert read_date("04/05/1984", MONTH_FIRST, WORDS).date.text == "1984-04-05"
    assert "date.day_or_month" in read_date("04/05/1984", "", WORDS).checks
    assert read_date("13/06/2022", MONTH_FIRST, WORDS).checks == ("date.other_order",)


@given(st.text(max_size=30), st.sampled_from([DAY_FIRST, MONTH_FIRST, ""]))
def test_any_text_gives_a_reading(text, order) -> None:
    reading = read_date(text, order, WORDS)
    assert reading.ok or not reading.date.entered


@given(st.dates(dt.date(1000, 1, 1), dt.date(2199, 12, 31)))
def test_iso_dates_come_back(day) -> None:
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert read_date(text, MONTH_FIRST, WORDS).date.text == text
