"""Commands on records of any kind: the small vocabulary the named commands are made of.

A command is a frozen dataclass: fields in, changes out, no state. Its label is an id of services/labels.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.ports import Command, UnitOfWork


class NamedCommand:
    """Defaults for the descriptive part of a command."""

    name: str = ""

    @property
    def label(self) -> str:
        """Sentence id; the command's name unless it says otherwise."""
        return self.name

    @property
    def label_params(self) -> dict[str, Any]:
        """Numbers and words for the sentence."""
        return {}

    @property
    def merge_key(self) -> str | None:
        """Key under which quick repeats join into one step."""
        return None

    def execute(self, uow: UnitOfWork) -> None:
        """Do it."""
        raise TypeError(f"{type(self).__name__} does not say what it does")


@dataclass(frozen=True)
class AddRecords(NamedCommand):
    """Add records of any kind. ``label`` ids: ``<kind>.add`` with n, e.g. "Add 3 activities"."""

    records: Sequence[Record]
    name: str = "record.add"

    @property
    def label(self) -> str:
        """``activity.add`` for activities, and so on."""
        return f"{KIND_OF[type(self.records[0])]}.add" if self.records else self.name

    @property
    def label_params(self) -> dict[str, Any]:
        """How many of the first kind."""
        first = type(self.records[0]) if self.records else Record
        return {"n": sum(1 for r in self.records if type(r) is first)}

    def execute(self, uow: UnitOfWork) -> None:
        """Insert them."""
        uow.insert_many(self.records)


@dataclass(frozen=True)
class UpdateRecords(NamedCommand):
    """Change fields of records of one kind. Typing into one field of one record joins into one step."""

    cls: type[Record]
    values: Mapping[str, Mapping[str, Any]]
    name: str = "record.update"

    @property
    def label(self) -> str:
        """``activity.update`` for activities, and so on."""
        return f"{KIND_OF[self.cls]}.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many records, and which field when it is one."""
        fields = {name for values in self.values.values() for name in values}
        return {"n": len(self.values), "field": next(iter(fields)) if len(fields) == 1 else ""}

    @property
    def merge_key(self) -> str | None:
        """Same record and same fields."""
        if len(self.values) != 1:
            return None
        ((record_id, values),) = self.values.items()
        return f"{KIND_OF[self.cls]}/{record_id}/{','.join(sorted(values))}"

    def execute(self, uow: UnitOfWork) -> None:
        """Update them."""
        uow.update_many(self.cls, self.values)


def update_record(record: Record, **values: Any) -> UpdateRecords:
    """The command that changes fields of one record."""
    return UpdateRecords(type(record), {record.id: values})


@dataclass(frozen=True)
class DeleteRecords(NamedCommand):
    """Remove records with what they own. They stay in the history and come back with undo."""

    cls: type[Record]
    ids: Sequence[str]
    name: str = "record.delete"

    @property
    def label(self) -> str:
        """``activity.delete`` for activities, and so on."""
        return f"{KIND_OF[self.cls]}.delete"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many."""
        return {"n": len(self.ids)}

    def execute(self, uow: UnitOfWork) -> None:
        """Delete them."""
        uow.delete(self.cls, self.ids)


@dataclass(frozen=True)
class Composite(NamedCommand):
    """Several commands as one step of the history."""

    label_id: str
    commands: Sequence[Command]
    params: Mapping[str, Any] = field(default_factory=dict)
    name: str = "composite"

    @property
    def label(self) -> str:
        """The sentence given."""
        return self.label_id

    @property
    def label_params(self) -> dict[str, Any]:
        """The parameters given."""
        return dict(self.params)

    def execute(self, uow: UnitOfWork) -> None:
        """One after the other, in one transaction."""
        for command in self.commands:
            command.execute(uow)


@dataclass(frozen=True)
class MoveRecord(NamedCommand):
    """Put a record before another one of its kind (or last, when ``before_id`` is "")."""

    cls: type[Record]
    record_id: str
    before_id: str = ""
    name: str = "record.move"

    def execute(self, uow: UnitOfWork) -> None:
        """Renumber only the records whose place changes."""
        order = [i for i in uow.plan.records(KIND_OF[self.cls]) if i != self.record_id]
        index = order.index(self.before_id) if self.before_id in order else len(order)
        order.insert(index, self.record_id)
        uow.update_many(
            self.cls, {record_id: {"position": place} for place, record_id in enumerate(order, 1)}
        )
