"""Requests from abroad (to twin, to send a delegation) and what the city weighs them by."""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Criterion(Record):
    """One thing the city weighs requests by; ``weight`` 1 to 5."""

    name: str = ""
    question: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Request(Record):
    """A request somebody made to the city.

    ``state``: open, accepted, declined, answered. ``activity_id`` is the activity it became, "" for none.
    """

    title: str = ""
    kind: str = ""  # twinning, delegation, network, event, other
    requester: str = ""
    country: str = ""
    received: FuzzyDate = NOT_ENTERED
    due: FuzzyDate = NOT_ENTERED
    text: str = ""
    owner: str = ""
    state: str = "open"
    reason: str = ""
    reply: str = ""
    activity_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequestScore(Record):
    """How a request meets a criterion: 0 to 3, None while nobody knows (never counted as 0)."""

    request_id: str = ""
    criterion_id: str = ""
    score: int | None = None
    reason: str = ""
