"""Which two entries may be the same activity."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.matching.likeness import Entry, compare, compatible


def entry(title: str, type_: str = "", partners: str = "", start: str = "") -> Entry:
    names = tuple(name for name in partners.split(";") if name)
    return Entry.of(title, type_, names, FuzzyDate.parse(start))


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [
        (
            entry("Twinning with Montpellier", "sister_city", "Montpellier", "1963"),
            entry("Twinning with Montpelier", "sister_city", "Montpelier", "1963"),
            ("title", "partner"),
        ),
        (
            entry("Trade days Osaka", "trade_mission", "Osaka", "2019"),
            entry("Trade days Osaka", "trade_mission", "Osaka", "2019-04"),
            (),
        ),
        (
            entry("Trade days Osaka", "trade_mission", "Osaka", "2019"),
            entry("Trade days Osaka", "business_event", "Osaka", "2019"),
            ("type",),
        ),
        # a city is twinned with a partner once: another date is a correction
        (
            entry("Friendship with Łódź", "sister_city", "Łódź", "1989"),
            entry("Twin town Lodz", "sister_city", "Lodz", "1991"),
            ("title", "start"),
        ),
        # a title the program made says nothing
        (
            entry("", "sister_city", "Lyon", "1979"),
            entry("Jumelage avec Lyon", "sister_city", "Lyon", "1979"),
            (),
        ),
    ],
)
def test_taken_for_the_same(left: Entry, right: Entry, differs: tuple[str, ...]) -> None:
    found = compare(left, right)
    assert found is not None
    assert found.sure
    assert found.differs == differs


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # a visit comes again: asked, not proposed
        (
            entry("Visit to Tours", "delegation_visit", "Tours", "2022"),
            entry("Visit to Tours", "delegation_visit", "Tours", "2023"),
        ),
        (entry("Festival of films", "", "", "2020"), entry("Festival of films", "", "Graz", "2020")),
    ],
)
def test_only_asked(left: Entry, right: Entry) -> None:
    found = compare(left, right)
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (entry("Forum 2022", "", "Graz"), entry("Forum 2023", "", "Graz")),
        (entry("Twinning", "sister_city", "Lyon"), entry("Twinning", "sister_city", "Turin")),
        (entry("Choir exchange", "", "Graz"), entry("Trade mission", "", "Graz")),
        (entry("", "sister_city", "Lyon"), entry("", "delegation_visit", "Lyon")),
    ],
)
def test_plainly_different(left: Entry, right: Entry) -> None:
    assert compare(left, right) is None


def test_dates_that_may_be_the_same() -> None:
    day, month, year = (FuzzyDate.parse(text) for text in ("2019-05-03", "2019-05", "2019"))
    assert compatible(day, month)
    assert compatible(year, day)
    assert compatible(FuzzyDate.parse("?"), day)
    assert not compatible(FuzzyDate.parse("2019-06"), day)
