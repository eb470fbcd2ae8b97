"""When agreements and activities begin and end, with the precision they were given in. Nothing is filled in.

A year is a span of 365 days, an end nobody knows is not today, and an agreement expressly without an end is not
one whose end was not entered.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan

AGREEMENT_TYPES = frozenset({"sister_city", "friendship_mou"})
"""Types that are an agreement by their definition in the codebook."""

MONTHS_AHEAD = 12
"""What ends within so many months is marked."""

Due = Literal["", "past", "maybe_past", "soon"]
Kind = Literal["known", "open", "unknown", "missing"]


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """An activity in time.

    Attributes:
        id, title, type: of the activity.
        agreement: it is an agreement, or has the fields of one.
        begin: the day it was signed, else its start.
        end: the day the agreement expires, else its end; its end when that is known to come first.
        begin_field: ``signed`` or ``start``.
        end_field: ``expires`` or ``end``.
    """

    id: str
    title: str
    type: str
    agreement: bool
    begin: FuzzyDate
    end: FuzzyDate
    begin_field: str
    end_field: str

    @property
    def begin_kind(self) -> Kind:
        """Known, unknown, or not entered."""
        return _kind(self.begin)

    @property
    def end_kind(self) -> Kind:
        """Known, expressly open, unknown, or not entered."""
        return _kind(self.end)

    @property
    def dated(self) -> bool:
        """At least one end of it is known, so it can be drawn."""
        return self.begin.known or self.end.known

    @property
    def contradictory(self) -> bool:
        """It certainly ends before it begins."""
        first, last = self.begin.earliest(), self.end.latest()
        return first is not None and last is not None and last < first

    def due(self, as_of: dt.date) -> Due:
        """Whether its end is certainly past, may be past already, or comes within twelve months."""
        first, last = self.end.earliest(), self.end.latest()
        if first is None or last is None:
            return ""
        if last < as_of:
            return "past"
        if first < as_of:
            return "maybe_past"
        return "soon" if first <= months_later(as_of, MONTHS_AHEAD) else ""


@dataclass(frozen=True, slots=True)
class Times:
    """Activities of a filter in time.

    Attributes:
        n: how many the filter lets through.
        spans: those that can be drawn.
        undated: those without any date; listed apart.
        contradictory: those that end before they begin; listed apart.
        others: not counted in n: activities that are no agreements, when only agreements were asked for.
    """

    n: int
    spans: tuple[TimeSpan, ...]
    undated: tuple[TimeSpan, ...]
    contradictory: tuple[TimeSpan, ...]
    others: int = 0

    def due(self, as_of: dt.date, kind: Due) -> tuple[TimeSpan, ...]:
        """Spans whose end is in this state."""
        return tuple(span for span in self.spans if span.due(as_of) == kind)


def is_agreement(activity: Activity) -> bool:
    """Whether it is an agreement by type, or carries any field of one."""
    return activity.type in AGREEMENT_TYPES or bool(
        activity.agreement_status
        or activity.signed.entered
        or activity.expires.entered
        or activity.renewal
        or activity.signatories
        or activity.agreement_file
    )


def span_of(activity: Activity) -> TimeSpan:
    """The time of one activity."""
    begin, begin_field = activity.start, "start"
    if activity.signed.known or (activity.signed.entered and not activity.start.entered):
        begin, begin_field = activity.signed, "signed"
    end, end_field = activity.end, "end"
    if activity.expires.entered and not _before(activity.end, activity.expires):
        end, end_field = activity.expires, "expires"
    return TimeSpan(
        activity.id, activity.title, activity.type, is_agreement(activity), begin, end, begin_field, end_field
    )


def times(plan: Plan, ids: Collection[str] | None = None, *, agreements_only: bool = False) -> Times:
    """The time of every activity in ``ids`` (all when None), in plan order."""
    drawn: list[TimeSpan] = []
    undated: list[TimeSpan] = []
    contradictory: list[TimeSpan] = []
    others = 0
    for key, activity in plan.activities.items():
        if ids is not None and key not in ids:
            continue
        span = span_of(activity)
        if agreements_only and not span.agreement:
            others += 1
        elif not span.dated:
            undated.append(span)
        elif span.contradictory:
            contradictory.append(span)
        else:
            drawn.append(span)
    n = len(drawn) + len(undated) + len(contradictory)
    return Times(n, tuple(drawn), tuple(undated), tuple(contradictory), others)


Order = Literal["type", "begin", "end", "title"]
ORDERS: tuple[Order, ...] = ("type", "begin", "end", "title")


def ordered(plan: Plan, spans: Iterable[TimeSpan], order: Order) -> list[TimeSpan]:
    """Spans by type (in the order of the codebook, then by beginning), by beginning, by end, or by title.

    What is not known comes last.
    """
    ranks = {entry.slug: number for number, entry in enumerate(plan.framework.types)}
    far = dt.date.max

    def begin(span: TimeSpan) -> dt.date:
        return span.begin.earliest() or far

    def end(span: TimeSpan) -> dt.date:
        return span.end.latest() or far

    if order == "title":
        return sorted(spans, key=lambda span: (span.title.casefold(), span.id))
    if order == "end":
        return sorted(spans, key=lambda span: (end(span), begin(span), span.title, span.id))
    if order == "begin":
        return sorted(spans, key=lambda span: (begin(span), end(span), span.title, span.id))
    return sorted(
        spans,
        key=lambda span: (ranks.get(span.type, len(ranks)), begin(span), end(span), span.title, span.id),
    )


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, the last day of the month where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in (day.day, 30, 29, 28):
        try:
            return dt.date(year, month, number)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def months_between(first: dt.date, last: dt.date) -> int:
    """Whole months from the first day to the last."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (1 if months_later(first, months) > last else 0)


def _kind(date: FuzzyDate) -> Kind:
    if date.known:
        return "known"
    return "open" if date.is_open else "unknown" if date.is_unknown else "missing"


def _before(one: FuzzyDate, two: FuzzyDate) -> bool:
    """Whether the first is known and certainly comes before the second."""
    last, first = one.latest(), two.earliest()
    return last is not None and first is not None and last < first
