"""A14 compliance calendar: what has to be done towards the home state by when, overdue first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan

OPEN_ASKS = ("draft", "sent")


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something due: ``kind`` is authorisation or ask, ``record_id`` what carries the date."""

    kind: str
    record_id: str
    due: FuzzyDate
    overdue: bool
    activity_id: str
    counterpart_id: str
    what: str
    state: str


def deadlines(plan: Plan, today: dt.date) -> list[Deadline]:
    """Authorisations and asks with a date, overdue first, then the nearest. What is done is not listed."""
    found: list[Deadline] = []
    for link in plan.table(Linkage).values():
        if link.authorisation_due.known and not link.authorisation_done.known:
            found.append(
                Deadline(
                    "authorisation",
                    link.id,
                    link.authorisation_due,
                    _overdue(link.authorisation_due, today),
                    link.activity_id,
                    link.counterpart_id,
                    link.authorisation,
                    link.authorisation_status,
                )
            )
    for ask in plan.asks.values():
        if ask.due.known and ask.state in OPEN_ASKS:
            found.append(
                Deadline(
                    "ask",
                    ask.id,
                    ask.due,
                    _overdue(ask.due, today),
                    "",
                    ask.counterpart_id,
                    ask.text,
                    ask.state,
                )
            )
    found.sort(key=lambda d: (not d.overdue, d.due.latest() or dt.date.max, d.what))
    return found


def _overdue(due: FuzzyDate, today: dt.date) -> bool:
    last = due.latest()
    return last is not None and last < today
