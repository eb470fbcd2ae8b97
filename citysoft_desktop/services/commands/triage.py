"""Commands of the triage: the criteria of the city, the scores of a request, what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import fixed_id, new_id
from citysoft_desktop.domain.triage import Criterion, Request, RequestScore
from citysoft_desktop.domain.triage_scoring import BEST, STATES, TYPE_OF_KIND, scores_of
from citysoft_desktop.services.commands.activities import PartnerName, SetPartners
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork

CLEAR = -1
"""Score that takes a score away (not entered), apart from None = unknown."""


def proposed_criteria() -> list[Criterion]:
    """The criteria of the content file quality.toml; its weights are hundredths, ours go from 1 to 5."""
    from citysoft_desktop.domain.content_texts import quality

    found = []
    for entry in quality().triage["criterion"]:
        anchors = " · ".join(f"{n}: {entry[f'anchor_{n}']}" for n in range(BEST + 1))
        weight = max(1, min(5, round(entry["weight"] / 5)))
        record_id = fixed_id("criterion", entry["id"])
        found.append(Criterion(id=record_id, name=entry["name"], question=anchors, weight=weight))
    return found


@dataclass(frozen=True)
class ProposeCriteria(NamedCommand):
    """Take over the proposed criteria; those the plan has already stay as they are."""

    name: str = "criterion.add"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many are proposed."""
        return {"n": len(proposed_criteria())}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert those that are not there."""
        known = uow.plan.table(Criterion)
        uow.insert_many([c for c in proposed_criteria() if c.id not in known])


@dataclass(frozen=True)
class SetRequestScore(NamedCommand):
    """Score a request by a criterion: 0 to 3, None = unknown, ``CLEAR`` = not entered. ``reason`` None keeps it."""

    request_id: str
    criterion_id: str
    score: int | None
    reason: str | None = None
    name: str = "request_score.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """One score."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert, change or remove."""
        if self.score is not None and self.score not in range(CLEAR, BEST + 1):
            raise ValidationError("request.score")
        uow.get(Request, self.request_id)
        uow.get(Criterion, self.criterion_id)
        old = scores_of(uow.plan, self.request_id).get(self.criterion_id)
        if self.score == CLEAR:
            uow.delete(RequestScore, [old.id] if old else [])
        elif old is None:
            uow.insert(
                RequestScore(
                    id=new_id(),
                    request_id=self.request_id,
                    criterion_id=self.criterion_id,
                    score=self.score,
                    reason=self.reason or "",
                )
            )
        else:
            reason = old.reason if self.reason is None else self.reason
            uow.update(RequestScore, old.id, score=self.score, reason=reason)


@dataclass(frozen=True)
class DecideRequest(NamedCommand):
    """Decide on a request. Accepting and declining need their reason."""

    request_id: str
    state: str
    reason: str = ""
    name: str = "request.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """One request."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Write the decision."""
        if self.state not in STATES:
            raise ValidationError("request.state")
        if self.state in ("accepted", "declined") and not self.reason.strip():
            raise ValidationError("request.reason")
        uow.update(Request, self.request_id, state=self.state, reason=self.reason)


@dataclass(frozen=True)
class MakeActivityOfRequest(NamedCommand):
    """Make a request an activity of the inventory, with who asks as partner, and note at the request which it became.

    The status is planned, nothing else is inferred. Raises ValidationError ``request.done`` when it is one already.
    """

    request_id: str
    activity_id: str = field(default_factory=new_id)
    name: str = "request.activity"

    def execute(self, uow: UnitOfWork) -> None:
        """Insert the activity, its partner, and the pointer."""
        request = uow.get(Request, self.request_id)
        if request.activity_id:
            raise ValidationError("request.done")
        uow.insert(
            Activity(
                id=self.activity_id,
                title=request.title or request.requester,
                type=TYPE_OF_KIND.get(request.kind, ""),
                status="planned",
                countries=(request.country,) if request.country else (),
                lead_unit=request.owner,
                summary=request.text,
            )
        )
        if request.requester.strip():
            SetPartners(self.activity_id, [PartnerName(request.requester.strip(), request.country)]).execute(
                uow
            )
        uow.update(Request, request.id, activity_id=self.activity_id, state="accepted")
