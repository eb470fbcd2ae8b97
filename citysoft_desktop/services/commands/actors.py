"""Merging bodies of the register: what points at the others points at the one kept, and nothing else changes."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Citation, CustomField, CustomValue, Participation
from citysoft_desktop.domain.actor_names import aliases_by_actor, kept_aliases
from citysoft_desktop.domain.city import Actor, Alias
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.registry import KINDS, REFERENCES
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork

TO_ACTOR = tuple(ref for ref in REFERENCES if ref.target == "actor")


@dataclass(frozen=True)
class MergeGroup:
    """Bodies that are one: ``keep`` stays, ``others`` go; ``values`` are the fields it has afterwards.

    The values are worked out beforehand (services/actor_merging.py), so that what was shown is what happens.
    """

    keep: str
    others: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SetAliases(NamedCommand):
    """Make the other names of a body exactly these, in this order; names it has already are left out."""

    actor_id: str
    names: Sequence[str]
    name: str = "actor.aliases"

    def execute(self, uow: UnitOfWork) -> None:
        """Reuse those that stay, remove the rest, add the new."""
        actor = uow.get(Actor, self.actor_id)
        known = {fold(actor.name), fold(actor.name_en), ""}
        wanted: dict[str, str] = {}
        for spelling in self.names:
            folded = fold(spelling)
            if folded not in known:
                known.add(folded)
                wanted[spelling.strip()] = folded
        old = [alias for alias in uow.plan.table(Alias).values() if alias.actor_id == self.actor_id]
        uow.delete(Alias, [alias.id for alias in old if alias.name not in wanted])
        there = {alias.name for alias in old}
        uow.insert_many(
            [Alias(id=new_id(), actor_id=self.actor_id, name=text) for text in wanted if text not in there]
        )


@dataclass(frozen=True)
class MergeActors(NamedCommand):
    """Merge groups of bodies as one step.

    Participations, links, policies, contacts, asks and sources of the others move to the one kept; a participation it
    has already in the same role is not doubled; spellings that went become other names.

    Raises:
        ValidationError: ``actor.merge`` when a body is in two groups or a group has only one.
    """

    groups: Sequence[MergeGroup]
    name: str = "actor.merge"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many bodies went, into how many."""
        return {"n": sum(len(group.others) for group in self.groups), "m": len(self.groups)}

    def execute(self, uow: UnitOfWork) -> None:
        """Move, then remove."""
        named = [key for group in self.groups for key in (group.keep, *group.others)]
        if len(named) != len(set(named)) or not all(group.others for group in self.groups):
            raise ValidationError("actor.merge")
        into = {other: group.keep for group in self.groups for other in group.others}
        aliases = aliases_by_actor(uow.plan)
        for group in self.groups:
            bodies = [uow.get(Actor, key) for key in (group.keep, *group.others)]
            after = uow.update(Actor, group.keep, **group.values)
            names = kept_aliases(bodies, aliases, after.name, after.name_en)
            self._keep_names(uow, group, names)
        for ref in TO_ACTOR:
            if ref.kind == "alias":
                continue
            self._point(uow, ref.kind, ref.field, into, many=ref.many)
        _join_participations(uow, set(into.values()))
        _move_subjects(uow, into)
        uow.delete(Actor, list(into))

    @staticmethod
    def _keep_names(uow: UnitOfWork, group: MergeGroup, names: Sequence[str]) -> None:
        """Other names of all of them: those there move, doubled ones go, former own names are added."""
        members = {group.keep, *group.others}
        missing = {fold(name): name for name in names}
        moved: dict[str, dict[str, Any]] = {}
        doubled: list[str] = []
        for alias in uow.plan.table(Alias).values():
            if alias.actor_id not in members:
                continue
            if missing.pop(fold(alias.name), None) is None:
                doubled.append(alias.id)
            elif alias.actor_id != group.keep:
                moved[alias.id] = {"actor_id": group.keep}
        if moved:
            uow.update_many(Alias, moved)
        uow.delete(Alias, doubled)
        uow.insert_many([Alias(id=new_id(), actor_id=group.keep, name=name) for name in missing.values()])

    @staticmethod
    def _point(uow: UnitOfWork, kind: str, name: str, into: Mapping[str, str], *, many: bool) -> None:
        changed: dict[str, dict[str, Any]] = {}
        for record in uow.plan.records(kind).values():
            value = getattr(record, name)
            if many and any(key in into for key in value):
                changed[record.id] = {name: tuple(dict.fromkeys(into.get(key, key) for key in value))}
            elif not many and value in into:
                changed[record.id] = {name: into[value]}
        if changed:
            uow.update_many(KINDS[kind], changed)


def _join_participations(uow: UnitOfWork, kept: set[str]) -> None:
    """One participation per activity, body and role: the first, with the country of another if it has none."""
    doubled: dict[tuple[str, str, str], list[Participation]] = defaultdict(list)
    for key in uow.plan.table(Participation):
        part = uow.get(Participation, key)
        if part.actor_id in kept:
            doubled[part.activity_id, part.actor_id, part.role].append(part)
    into: dict[str, str] = {}
    countries: dict[str, dict[str, Any]] = {}
    for parts in doubled.values():
        first, *rest = parts
        if rest:
            country = next((part.country for part in parts if part.country), "")
            if country != first.country:
                countries[first.id] = {"country": country}
            into.update({part.id: first.id for part in rest})
    if countries:
        uow.update_many(Participation, countries)
    if into:
        _move_subjects(uow, into)
        uow.delete(Participation, list(into))


def _move_subjects(uow: UnitOfWork, into: Mapping[str, str]) -> None:
    """Sources and own fields of the records that go, without doubling what the one kept has."""
    cited = {(c.evidence_id, c.subject_id, c.aspect) for c in uow.plan.table(Citation).values()}
    moved: dict[str, dict[str, Any]] = {}
    for citation in uow.plan.table(Citation).values():
        target = into.get(citation.subject_id)
        if target is not None and (citation.evidence_id, target, citation.aspect) not in cited:
            cited.add((citation.evidence_id, target, citation.aspect))
            moved[citation.id] = {"subject_id": target}
    if moved:
        uow.update_many(Citation, moved)
    _move_values(uow, into)


def _move_values(uow: UnitOfWork, into: Mapping[str, str]) -> None:
    """Values of own fields: an empty one is filled, a text that differs is added behind, anything else stays."""
    fields = uow.plan.table(CustomField)
    held: dict[tuple[str, str], CustomValue] = {
        (value.field_id, value.subject_id): value for value in uow.plan.table(CustomValue).values()
    }
    changed: dict[str, dict[str, Any]] = {}
    for value in uow.plan.table(CustomValue).values():
        target = into.get(value.subject_id)
        if target is None:
            continue
        present = held.get((value.field_id, target))
        if present is None:
            held[value.field_id, target] = value
            changed[value.id] = {"subject_id": target}
            continue
        kind = fields[value.field_id].value_kind if value.field_id in fields else ""
        texts = [present.value, value.value]
        if not present.value or (kind == "text" and fold(value.value) not in fold(present.value)):
            joined = "; ".join(filter(None, texts))
            held[value.field_id, target] = dataclasses.replace(present, value=joined)
            changed[present.id] = {**changed.get(present.id, {}), "value": joined}
    if changed:
        uow.update_many(CustomValue, changed)
