"""Commands of the record form: who takes part, own fields, the text of an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from citysoft_desktop.domain.activity import (
    Activity,
    CustomChoice,
    CustomField,
    CustomValue,
    Participation,
)
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.own_fields import VALUE_KINDS, choices_of, fits
from citysoft_desktop.services.commands.activities import PartnerName, find_actor
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


@dataclass(frozen=True)
class AddParticipant(NamedCommand):
    """Let a body take part in an activity with a role; an unknown name becomes a new body.

    Only a new partner is taken for a partner city; of any other role the kind of body stays not entered.
    """

    activity_id: str
    participant: str
    role: str = "partner"
    name: str = "participation.add"

    @property
    def label_params(self) -> dict[str, Any]:
        """One."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Find or make the body; one body has a role once."""
        title = " ".join(self.participant.split())
        if not title:
            raise ValidationError("participation.empty")
        if not uow.plan.framework.has_code("role", self.role):
            raise ValidationError("coding.code", dimension="role")
        uow.get(Activity, self.activity_id)
        actor = find_actor(list(uow.plan.actors.values()), PartnerName(title))
        if actor is None:
            is_partner = self.role == "partner"
            actor = uow.insert(
                Actor(
                    id=new_id(),
                    name=title,
                    kind="partner_city" if is_partner else "",
                    tier="city" if is_partner else "",
                )
            )
        taken = {(p.actor_id, p.role) for p in uow.plan.participations_of(self.activity_id)}
        if (actor.id, self.role) not in taken:
            uow.insert(
                Participation(id=new_id(), activity_id=self.activity_id, actor_id=actor.id, role=self.role)
            )


@dataclass(frozen=True)
class SetOwnValue(NamedCommand):
    """Write the value of an own field on an activity; "" takes it away. The forms are those of domain/own_fields."""

    field_id: str
    subject_id: str
    value: str
    name: str = "custom_value.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """One value."""
        return {"n": 1}

    @property
    def merge_key(self) -> str | None:
        """Same record and same field."""
        return f"custom_value/{self.subject_id}/{self.field_id}"

    def execute(self, uow: UnitOfWork) -> None:
        """Check that it fits the field, then insert, change or remove."""
        field = uow.get(CustomField, self.field_id)
        uow.get(Activity, self.subject_id)
        value = self.value.strip()
        if not fits(field.value_kind, value, choices_of(uow.plan, field.id)):
            raise ValidationError("custom_value.kind", field=field.name)
        old = next(
            (
                v
                for v in uow.plan.table(CustomValue).values()
                if v.field_id == self.field_id and v.subject_id == self.subject_id
            ),
            None,
        )
        if not value:
            uow.delete(CustomValue, [old.id] if old else [])
        elif old is None:
            uow.insert(
                CustomValue(id=new_id(), field_id=self.field_id, subject_id=self.subject_id, value=value)
            )
        else:
            uow.update(CustomValue, old.id, value=value)


@dataclass(frozen=True)
class DefineOwnField(NamedCommand):
    """Make an own field of activities or change it, with its choices in order.

    Values there are stay as they are; those that do not fit a new kind or a choice taken away are shown as such.
    Raises ValidationError ``custom_field.name`` for an empty name or one another field has, ``custom_field.kind``.
    """

    field_id: str
    title: str
    value_kind: str = "text"
    choices: Sequence[str] = ()
    name: str = "custom_field.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """One field."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert or update the field, then its choices."""
        title = " ".join(self.title.split())
        fields = uow.plan.table(CustomField)
        others = {fold(f.name) for f in fields.values() if f.id != self.field_id}
        if not title or fold(title) in others:
            raise ValidationError("custom_field.name")
        if self.value_kind not in VALUE_KINDS:
            raise ValidationError("custom_field.kind")
        if self.field_id in fields:
            uow.update(CustomField, self.field_id, name=title, value_kind=self.value_kind)
        else:
            uow.insert(CustomField(id=self.field_id, name=title, value_kind=self.value_kind))
        wanted = list(dict.fromkeys(" ".join(c.split()) for c in self.choices if c.strip()))
        old = {c.value: c for c in uow.plan.table(CustomChoice).values() if c.field_id == self.field_id}
        if list(old) == wanted:
            return
        uow.delete(CustomChoice, [c.id for value, c in old.items() if value not in wanted])
        last = max((c.position for c in uow.plan.table(CustomChoice).values()), default=0)
        for place, value in enumerate(wanted, last + 1):
            if value in old:
                uow.update(CustomChoice, old[value].id, position=place)
            else:
                made = CustomChoice(id=new_id(), field_id=self.field_id, value=value, position=place)
                uow.insert_many([made])
