"""Commands of the inventory grid: many cells in many rows as one step, with partners resolved once.

Single commands look at the plan as it was when the step began, so a partner typed in two new rows would become two
bodies; here one look-up serves all rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


@dataclass(frozen=True)
class RowEdit:
    """What one row becomes: fields of the activity, and its partners unless None. ``new`` makes the activity."""

    activity_id: str = field(default_factory=new_id)
    values: Mapping[str, Any] = field(default_factory=dict)
    partners: Sequence[PartnerName] | None = None
    add_partners: bool = False  # keep those that are there
    new: bool = False


class _Actors:
    """Bodies by folded name, those made meanwhile included."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._by_name: dict[str, list[Actor]] = {}
        for actor in uow.plan.actors.values():
            self._by_name.setdefault(fold(actor.name), []).append(actor)

    def get(self, partner: PartnerName) -> Actor:
        """Same country first; without a country only if exactly one is known; else a new body."""
        named = self._by_name.setdefault(fold(partner.name), [])
        found = None
        if partner.country:
            found = next((a for a in named if a.country == partner.country), None)
            found = found or next((a for a in named if not a.country), None)
        elif len(named) == 1:
            found = named[0]
        else:
            found = next((a for a in named if not a.country), None)
        if found is None:
            found = self._uow.insert(
                Actor(id=new_id(), name=partner.name, kind=partner.kind, tier="city", country=partner.country)
            )
            named.append(found)
        return found


@dataclass(frozen=True)
class EditRows(NamedCommand):
    """Change and add several rows of the inventory in one step. ``label_id``: activity.paste or activity.update."""

    rows: Sequence[RowEdit]
    label_id: str = "activity.update"
    name: str = "activity.rows"

    @property
    def label(self) -> str:
        """The sentence given."""
        return self.label_id

    @property
    def label_params(self) -> dict[str, Any]:
        """How many rows."""
        return {"n": len(self.rows)}

    def execute(self, uow: UnitOfWork) -> None:
        """Update first, then insert, then partners."""
        changed = {row.activity_id: dict(row.values) for row in self.rows if not row.new and row.values}
        uow.update_many(Activity, changed)
        uow.insert_many([Activity(id=row.activity_id, **row.values) for row in self.rows if row.new])
        with_partners = [row for row in self.rows if row.partners is not None]
        if not with_partners:
            return
        actors = _Actors(uow)
        gone: list[str] = []
        added: list[Participation] = []
        for row in with_partners:
            old = [p for p in uow.plan.participations_of(row.activity_id) if p.role == "partner"]
            wanted: dict[str, str] = {}
            for partner in row.partners or ():
                wanted.setdefault(actors.get(partner).id, partner.country)
            kept = {p.actor_id for p in old}
            if not row.add_partners:
                gone += [p.id for p in old if p.actor_id not in wanted]
            added += [
                Participation(id=new_id(), activity_id=row.activity_id, actor_id=actor_id, country=country)
                for actor_id, country in wanted.items()
                if actor_id not in kept
            ]
        uow.delete(Participation, gone)
        uow.insert_many(added)
