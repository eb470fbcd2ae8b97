"""Which backups are kept: all of the last two days, then one a day, a week and a month. A pure function.

Backups are ordered by their sequence number, not by their time: a clock that was set wrong for a while must not make
the program throw away the newest work. The three newest are never thinned, whatever the clock says.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

NEWEST_KEPT = 3
ALL_FOR = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_STAGES: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAILY, lambda at: at.date()),
    (WEEKLY, lambda at: at.isocalendar()[:2]),
    (MONTHLY, lambda at: (at.year, at.month)),
)
MOST_OLD = DAILY + WEEKLY + MONTHLY
"""So many are kept at most besides the newest and those of the last two days."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup as thinning sees it: its place in the order of making, and what the clock said then (aware)."""

    seq: int
    at: datetime


def to_thin(items: Sequence[Dated], now: datetime) -> frozenset[int]:
    """Sequence numbers of the backups that can go.

    The last backup of a day (week, month) stands for it. Twelve days, ten weeks and nine months that *have* a backup
    are counted, not calendar time, so a year without work costs nothing.
    """
    ordered = sorted(items, key=lambda item: item.seq)
    times = _believed([item.at for item in ordered], now)
    kept: set[int] = set()
    stage, left = 0, DAILY
    last: datetime | None = None
    for place in range(len(ordered) - 1, -1, -1):
        item, at = ordered[place], times[place]
        if len(kept) < NEWEST_KEPT or now - at <= ALL_FOR:
            kept.add(item.seq)
            last = at
            continue
        while stage < len(_STAGES) and left == 0:
            stage += 1
            left = _STAGES[stage][0] if stage < len(_STAGES) else 0
        if stage == len(_STAGES):
            break
        period = _STAGES[stage][1]
        if last is None or period(at) != period(last):
            kept.add(item.seq)
            last = at
            left -= 1
    return frozenset(item.seq for item in ordered) - kept


def _believed(times: Sequence[datetime], now: datetime) -> list[datetime]:
    """Times that can be true: none after now, and never falling along the order of making.

    The longest run of non-falling times up to now is believed; a time outside it (the clock was wrong) is taken from
    the believed one before it, or after it, or is now.
    """
    ends: list[datetime] = []
    place_of: list[int] = []  # index of the last member of the best run of each length
    before: dict[int, int] = {}
    for place, at in enumerate(times):
        if at > now:
            continue
        length = bisect.bisect_right(ends, at)
        if length == len(ends):
            ends.append(at)
            place_of.append(place)
        else:
            ends[length], place_of[length] = at, place
        before[place] = place_of[length - 1] if length else -1
    believed: set[int] = set()
    place = place_of[-1] if place_of else -1
    while place >= 0:
        believed.add(place)
        place = before[place]
    following = next((times[p] for p in range(len(times)) if p in believed), now)
    found: list[datetime] = []
    for number, at in enumerate(times):
        if number in believed:
            following = at
        found.append(following)
    return found
