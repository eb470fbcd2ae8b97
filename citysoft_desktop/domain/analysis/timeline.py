"""A18 time: starts and ends per year, active stock, and the mode of linkage by year.

An activity is in the stock of a year when its start is known and not later, and its end is not known to be
earlier. An end that is unknown, open or not entered leaves it in the stock; how many such there are is always told.
An activity whose status is ended without a known end has no place in the stock: when it left is not known.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from citysoft_desktop.domain.analysis.base import (
    ANY_TIER,
    Cell,
    Options,
    Result,
    Scope,
    linkages_in_force,
    remembered,
)
from citysoft_desktop.domain.analysis.linkage import KNOWN_MODES
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan

MAX_YEARS = 400
"""Longest series that is worked out; earlier years are left to ``starts``, which lists every year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Result):
    """A18.

    ``starts`` and ``ends`` hold the years that occur, ascending. ``stock`` and ``modes`` run from the first known
    year to the reporting date's; ``modes[year][mode]`` divides an activity with k modes as A7 does.
    ``undated_links`` activities have linkages of the tier whose beginning is not known, so they are in no year.
    """

    starts: Mapping[int, Cell]
    ends: Mapping[int, Cell]
    start_unknown: Cell
    end_open: Cell
    ended_undated: Cell
    stock: Mapping[int, int]
    spans: tuple[tuple[int, int, str], ...]
    modes: Mapping[int, Mapping[str, float]]
    mode_keys: Mapping[str, tuple[str, ...]]
    undated_links: int

    def active_in(self, year: int) -> tuple[str, ...]:
        """Activities in the stock of a year."""
        return tuple(key for first, last, key in self.spans if first <= year <= last)


@remembered
def timeline(plan: Plan, options: Options) -> Timeline:
    """A18 over the activities in the filter."""
    scope = Scope(plan, options)
    this_year = options.as_of.year
    starts: dict[int, list[str]] = {}
    ends: dict[int, list[str]] = {}
    no_start: list[str] = []
    open_end: list[str] = []
    ended_undated: list[str] = []
    spans: list[tuple[int, int, str]] = []
    for key, activity in scope.activities.items():
        first, last = activity.start.year, activity.end.year
        if first is None:
            no_start.append(key)
        else:
            starts.setdefault(first, []).append(key)
        if last is not None:
            ends.setdefault(last, []).append(key)
        elif activity.status == "ended":
            ended_undated.append(key)
            continue
        else:
            open_end.append(key)
        if first is not None and first <= this_year:
            until = this_year if last is None else min(last, this_year)
            if until >= first:
                spans.append((first, until, key))
    known_start = scope.total() - scope.amount(no_start)
    known_end = math.fsum(scope.amount(keys) for keys in ends.values())
    modes, mode_keys, undated = _modes(scope)
    missing = {
        "start": len(no_start),
        "end": scope.n - sum(len(keys) for keys in ends.values()),
        "link": undated,
    }
    return Timeline(
        **scope.frame("A18", missing),
        starts={year: scope.cell(str(year), starts[year], known_start) for year in sorted(starts)},
        ends={year: scope.cell(str(year), ends[year], known_end) for year in sorted(ends)},
        start_unknown=scope.cell("unknown", no_start, None),
        end_open=scope.cell("open", open_end, None),
        ended_undated=scope.cell("ended_undated", ended_undated, None),
        stock=_stock(spans, this_year),
        spans=tuple(spans),
        modes=modes,
        mode_keys=mode_keys,
        undated_links=undated,
    )


def _stock(spans: list[tuple[int, int, str]], this_year: int) -> dict[int, int]:
    if not spans:
        return {}
    first = max(min(span[0] for span in spans), this_year - MAX_YEARS)
    change = [0] * (this_year - first + 2)
    for begin, end, _ in spans:
        if end < first:
            continue
        change[max(begin, first) - first] += 1
        change[end - first + 1] -= 1
    return {first + index: number for index, number in enumerate(accumulate(change[:-1]))}


def _modes(scope: Scope) -> tuple[dict[int, dict[str, float]], dict[str, tuple[str, ...]], int]:
    """Mode by year from linkages whose beginning is known; how many activities have only undated ones."""
    options = scope.options
    parts: Counter[tuple[int, str, int]] = Counter()  # (year, mode, divisor) -> activities
    alone: Counter[tuple[int, int, str]] = Counter()  # (first, last, mode) -> activities with one record
    behind: dict[str, dict[str, None]] = {mode: {} for mode in KNOWN_MODES}
    undated = 0
    for key in scope.activities:
        links = [link for link in scope.plan.linkages_of(key) if options.tier in (ANY_TIER, link.tier)]
        if not any(link.mode in KNOWN_MODES for link in links):
            continue
        if len(links) == 1 and links[0].valid_from.year is not None:
            first, last = _years(links[0], options.as_of)
            if first <= last:
                alone[first, last, links[0].mode] += 1
                behind[links[0].mode][key] = None
            continue
        dated = [link for link in links if link.valid_from.year is not None]
        if not dated:
            undated += 1
            continue
        for year, valid in _by_year(dated, options.as_of, options.tier).items():
            for mode in valid:
                parts[year, mode, len(valid)] += 1
                behind[mode][key] = None
    for (first, last, mode), number in alone.items():
        for year in range(first, last + 1):
            parts[year, mode, 1] += number
    years = sorted({year for year, _, _ in parts})
    if not years:
        return {}, {}, undated
    result: dict[int, dict[str, float]] = {
        year: dict.fromkeys(KNOWN_MODES, 0.0) for year in range(years[0], options.as_of.year + 1)
    }
    for year, mode, k in sorted(parts):
        result[year][mode] += parts[year, mode, k] / k
    return result, {mode: tuple(keys) for mode, keys in behind.items() if keys}, undated


def _years(link: Linkage, as_of: date) -> tuple[int, int]:
    """First and last year at whose end (the last one: on the reporting date) the record is valid."""
    begin, end = link.valid_from.earliest() or as_of, link.valid_to.latest()
    first = max(begin.year, as_of.year - MAX_YEARS)
    if begin > as_of:
        return 1, 0
    if end is None or end >= as_of:
        return first, as_of.year
    return first, end.year if (end.month, end.day) == (12, 31) else end.year - 1


def _by_year(links: list[Linkage], as_of: date, tier: str) -> dict[int, set[str]]:
    """Modes in force at the end of each year up to the reporting date."""
    first = max(min(link.valid_from.year or as_of.year for link in links), as_of.year - MAX_YEARS)
    turns = {first, as_of.year}  # years in which something may change; nothing does in between
    for link in links:
        if link.valid_from.year is not None:
            turns.add(link.valid_from.year)
        if link.valid_to.year is not None:
            turns.update((link.valid_to.year, link.valid_to.year + 1))
    years = sorted(year for year in turns if first <= year <= as_of.year)
    found: dict[int, set[str]] = {}
    for year, following in zip(years, [*years[1:], as_of.year + 1], strict=True):
        in_force = linkages_in_force(links, min(date(year, 12, 31), as_of), tier)
        valid = {link.mode for link in in_force if link.mode in KNOWN_MODES}
        if valid:
            found.update(dict.fromkeys(range(year, following), valid))
    return found
