"""The one door to the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from citysoft_desktop.base.clock import FixedClock, SystemClock, utc_now_iso


def test_fixed_clock_gives_utc_moments_and_the_local_date() -> None:
    clock = FixedClock(datetime(2026, 3, 1, 0, 30, 5, 678_900, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == datetime(2026, 2, 28, 22, 30, 5, 678_900, tzinfo=UTC)
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.today() == date(2026, 3, 1)
    assert utc_now_iso(clock) == "2026-02-28T22:30:05.678Z"


def test_naive_moments_are_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        FixedClock(datetime(2026, 3, 1))


def test_system_clock_is_aware_and_goes_forward() -> None:
    clock = SystemClock()
    first = clock.now()
    assert first.utcoffset() == timedelta(0)
    assert clock.now() >= first
