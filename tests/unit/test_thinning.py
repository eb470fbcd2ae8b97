"""Thinning of backups: what is promised holds for any clock."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.services.thinning import (
    ALL_FOR,
    DAILY,
    MONTHLY,
    MOST_OLD,
    NEWEST_KEPT,
    WEEKLY,
    Dated,
    to_thin,
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TIMES = st.lists(
    st.integers(-2000 * 24 * 60, 2000 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    max_size=80,
)


def dated(times: list[datetime]) -> list[Dated]:
    return [Dated(number, at) for number, at in enumerate(times, 1)]


@given(TIMES)
def test_any_clock_keeps_the_newest_three_by_order_of_making(times: list[datetime]) -> None:
    items = dated(times)
    gone = to_thin(items, NOW)
    newest = {item.seq for item in sorted(items, key=lambda i: i.seq)[-NEWEST_KEPT:]}
    assert not gone & newest
    assert gone <= {item.seq for item in items}


@given(TIMES.map(sorted))
def test_with_a_true_clock_nothing_of_two_days_goes_and_the_rest_is_bounded(times: list[datetime]) -> None:
    items = [item for item in dated(times) if item.at <= NOW]
    gone = to_thin(items, NOW)
    recent = {item.seq for item in items if NOW - item.at <= ALL_FOR}
    assert not gone & recent
    assert len(items) - len(gone) <= len(recent) + NEWEST_KEPT + MOST_OLD


@given(TIMES)
def test_thinning_twice_is_thinning_once(times: list[datetime]) -> None:
    items = dated(times)
    gone = to_thin(items, NOW)
    kept = [item for item in items if item.seq not in gone]
    if all(a.at <= b.at <= NOW for a, b in itertools.pairwise(kept)):
        assert not to_thin(kept, NOW)


@given(TIMES)
def test_the_order_they_are_given_in_does_not_matter(times: list[datetime]) -> None:
    items = dated(times)
    assert to_thin(items, NOW) == to_thin(list(reversed(items)), NOW)


@settings(max_examples=25)
@given(st.integers(1, 4), st.integers(200, 900))
def test_years_of_work_leave_days_weeks_and_months(a_day: int, days: int) -> None:
    """Thinned after each backup, as the program does it."""
    kept: list[Dated] = []
    seq = 0
    start = NOW - timedelta(days=days)
    for day in range(days + 1):
        for hour in range(a_day):
            seq += 1
            now = start + timedelta(days=day, hours=hour)
            kept.append(Dated(seq, now))
            gone = to_thin(kept, now)
            kept = [item for item in kept if item.seq not in gone]
    ages = [(NOW - item.at).days for item in kept]
    # The oldest may be younger by a month it stands for, and by a week that reached over the end of that month.
    assert max(ages) >= min(days, DAILY + 7 * WEEKLY + 28 * (MONTHLY - 1)) - 31 - 7
    assert len({a for a in ages if a <= DAILY}) >= DAILY
    assert len(kept) <= NEWEST_KEPT + MOST_OLD + 4 * a_day


def test_a_clock_four_hundred_days_back_for_an_hour_costs_only_what_was_made_then() -> None:
    good = [NOW - timedelta(hours=h) for h in range(30, 0, -1)]
    wrong = [NOW - timedelta(days=400, minutes=m) for m in (2, 1)]
    items = dated([*good, *wrong, NOW])
    assert to_thin(items, NOW) == frozenset()


def test_a_clock_five_years_ahead_for_an_hour_does_not_make_later_backups_stay_for_ever() -> None:
    wrong = [NOW + timedelta(days=5 * 365)]
    days = [NOW + timedelta(days=d) for d in range(400)]
    items = dated([*wrong, *days])
    now = NOW + timedelta(days=400)
    assert len(items) - len(to_thin(items, now)) <= NEWEST_KEPT + MOST_OLD + 3
    # and while the clock is wrong, the latest days stay
    ahead = NOW + timedelta(days=5 * 365)
    old = dated([NOW - timedelta(hours=h) for h in range(100, 0, -1)])
    left = {item.seq for item in old} - to_thin(old, ahead)
    assert len(left) >= 5
