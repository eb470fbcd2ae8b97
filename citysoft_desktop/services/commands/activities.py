"""Commands on activities, their partners and their sources."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Outcome, Participation
from citysoft_desktop.domain.actor_names import NO_ALIASES, Aliases, aliases_by_actor
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


@dataclass(frozen=True)
class PartnerName:
    """A partner as typed: a name and, when known, the country it sits in."""

    name: str
    country: str = ""
    kind: str = "partner_city"


def find_actor(actors: Sequence[Actor], partner: PartnerName, aliases: Aliases = NO_ALIASES) -> Actor | None:
    """The actor of that folded name: same country first; without a country only if exactly one is known.

    Other names count where nobody has it as its own.
    """
    wanted = fold(partner.name)
    named = [a for a in actors if fold(a.name) == wanted] or [
        a for a in actors if any(fold(name) == wanted for name in aliases.get(a.id, ()))
    ]
    if partner.country:
        return next((a for a in named if a.country == partner.country), None) or next(
            (a for a in named if not a.country), None
        )
    return named[0] if len(named) == 1 else next((a for a in named if not a.country), None)


@dataclass(frozen=True)
class AddActivity(NamedCommand):
    """Add one activity, with partners by name. ``activity_id`` may be given so the caller can select it."""

    title: str
    partners: Sequence[PartnerName] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    activity_id: str = field(default_factory=new_id)
    name: str = "activity.add"

    @property
    def label_params(self) -> dict[str, Any]:
        """One activity."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert it."""
        uow.insert(Activity(id=self.activity_id, title=self.title, **self.values))
        if self.partners:
            SetPartners(self.activity_id, self.partners).execute(uow)


@dataclass(frozen=True)
class SetPartners(NamedCommand):
    """Make the partners of an activity exactly these, in this order; unknown names become new actors."""

    activity_id: str
    partners: Sequence[PartnerName]
    name: str = "activity.partners"

    def execute(self, uow: UnitOfWork) -> None:
        """Reuse participations that stay, remove the rest, add the new."""
        old = [p for p in uow.plan.participations_of(self.activity_id) if p.role == "partner"]
        actors = list(uow.plan.actors.values())
        aliases = aliases_by_actor(uow.plan)
        wanted: list[tuple[str, str]] = []
        for partner in self.partners:
            actor = find_actor(actors, partner, aliases)
            if actor is None:
                actor = uow.insert(
                    Actor(
                        id=new_id(),
                        name=partner.name,
                        kind=partner.kind,
                        tier="city",
                        country=partner.country,
                    )
                )
                actors.append(actor)
            if actor.id not in (a for a, _ in wanted):
                wanted.append((actor.id, partner.country))
        keep = {p.actor_id: p for p in old}
        uow.delete(Participation, [p.id for p in old if p.actor_id not in dict(wanted)])
        uow.insert_many(
            [
                Participation(id=new_id(), activity_id=self.activity_id, actor_id=actor_id, country=country)
                for actor_id, country in wanted
                if actor_id not in keep
            ]
        )


@dataclass(frozen=True)
class DuplicateActivities(NamedCommand):
    """Copy activities with partners, codes and links; sources stay shared. ``suffix`` marks the title."""

    ids: Sequence[str]
    suffix: str = " (copy)"
    name: str = "activity.duplicate"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many."""
        return {"n": len(self.ids)}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert the copies."""
        plan = uow.plan
        for activity_id in self.ids:
            original = uow.get(Activity, activity_id)
            copy_id = new_id()
            uow.insert(
                dataclasses.replace(
                    original, id=copy_id, title=original.title + self.suffix, external_id="", position=0
                )
            )
            owned: list[Record] = [
                *plan.participations_of(activity_id),
                *plan.codings_of(activity_id),
                *plan.linkages_of(activity_id),
                *plan.outcomes_of(activity_id),
            ]
            pairs = [(activity_id, copy_id)]
            for record in owned:
                assert isinstance(record, Participation | Coding | Linkage | Outcome)
                twin = dataclasses.replace(record, id=new_id(), activity_id=copy_id, position=0)
                uow.insert(twin)
                pairs.append((record.id, twin.id))
            citations = [
                dataclasses.replace(c, id=new_id(), subject_id=new, position=0)
                for old, new in pairs
                for c in plan.citations_of(old)
            ]
            uow.insert_many(citations)


GRADES = ("", "A", "B", "C", "D")


@dataclass(frozen=True)
class AddEvidence(NamedCommand):
    """Add a source to a record (``subject_kind``, ``subject_id``) or to one field or code of it (``aspect``).

    A source with the same address and citation is reused, so one document keeps one number in the brief.
    """

    subject_kind: str
    subject_id: str
    citation: str = ""
    url: str = ""
    grade: str = ""
    quote: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    aspect: str = ""
    evidence_id: str = field(default_factory=new_id)
    name: str = "evidence.add"

    @property
    def label_params(self) -> dict[str, Any]:
        """One source."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert or reuse the source and cite it."""
        if not (self.citation.strip() or self.url.strip()):
            raise ValidationError("evidence.empty")
        if self.grade not in GRADES:
            raise ValidationError("evidence.grade")
        same = next(
            (
                e
                for e in uow.plan.evidence.values()
                if e.url == self.url and e.citation == self.citation and e.grade == self.grade
            ),
            None,
        )
        if same is None:
            same = uow.insert(
                Evidence(
                    id=self.evidence_id,
                    citation=self.citation,
                    url=self.url,
                    grade=self.grade,
                    quote=self.quote,
                    **self.values,
                )
            )
        cite = (same.id, self.subject_id, self.aspect)
        if any(
            (c.evidence_id, c.subject_id, c.aspect) == cite for c in uow.plan.citations_of(self.subject_id)
        ):
            return
        uow.insert(
            Citation(
                id=new_id(),
                evidence_id=same.id,
                subject_kind=self.subject_kind,
                subject_id=self.subject_id,
                aspect=self.aspect,
            )
        )


@dataclass(frozen=True)
class CiteEvidence(NamedCommand):
    """Let a source that is already in the plan support a record or one aspect of it."""

    evidence_id: str
    subject_kind: str
    subject_id: str
    aspect: str = ""
    name: str = "evidence.cite"

    def execute(self, uow: UnitOfWork) -> None:
        """Insert the citation once."""
        uow.get(Evidence, self.evidence_id)
        for c in uow.plan.citations_of(self.subject_id):
            if c.evidence_id == self.evidence_id and c.aspect == self.aspect:
                return
        uow.insert(
            Citation(
                id=new_id(),
                evidence_id=self.evidence_id,
                subject_kind=self.subject_kind,
                subject_id=self.subject_id,
                aspect=self.aspect,
            )
        )
