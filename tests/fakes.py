"""Small stand-ins for the storage, so that services are tested without a file."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.city import City, PlanInfo
from citysoft_desktop.domain.codec import cleaned
from citysoft_desktop.domain.coding import Coder
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.ports import Command


class FakeUnitOfWork:
    """One transaction in memory, with the same promises as the real one."""

    def __init__(self, plan: Plan, who: str = "Editor 1", now: str = "2025-01-02T03:04:05Z") -> None:
        self.plan = plan
        self.who = who
        self.now = now
        self._after: dict[tuple[str, str], Record | None] = {}
        self._positions: dict[str, int] = {}

    def get(self, cls: type[Any], record_id: str) -> Any:
        key = (KIND_OF[cls], record_id)
        record = self._after[key] if key in self._after else self.plan.get(*key)
        if record is None:
            raise ValidationError("record.missing", kind=key[0])
        return record

    def insert(self, record: Any) -> Any:
        kind = KIND_OF[type(record)]
        assert (kind, record.id) not in self._after
        assert self.plan.get(kind, record.id) is None
        if kind not in self._positions:
            self._positions[kind] = max((r.position for r in self.plan.records(kind).values()), default=0)
        if not record.position:
            self._positions[kind] += 1
            record = dataclasses.replace(record, position=self._positions[kind])
        record = cleaned(record)
        self._after[(kind, record.id)] = record
        return record

    def insert_many(self, records: Sequence[Record]) -> None:
        for record in records:
            self.insert(record)

    def update(self, cls: type[Any], record_id: str, **values: Any) -> Any:
        record = cleaned(dataclasses.replace(self.get(cls, record_id), **values))
        self._after[(KIND_OF[cls], record_id)] = record
        return record

    def update_many(self, cls: type[Any], values: Mapping[str, Mapping[str, Any]]) -> None:
        for record_id, fields in values.items():
            self.update(cls, record_id, **fields)

    def delete(self, cls: type[Record], ids: Iterable[str]) -> None:
        for record_id in ids:
            self.get(cls, record_id)
            self._after[(KIND_OF[cls], record_id)] = None

    def change_set(self, command: Command) -> ChangeSet:
        changes = tuple(
            RecordChange(kind, record_id, self.plan.get(kind, record_id), after)
            for (kind, record_id), after in self._after.items()
            if self.plan.get(kind, record_id) != after
        )
        return ChangeSet(command.name, command.label, command.label_params, changes)


def run(plan: Plan, command: Command) -> Plan:
    """Execute a command on a plan in memory; the plan afterwards."""
    uow = FakeUnitOfWork(plan)
    command.execute(uow)
    return plan.changed(uow.change_set(command).changes)


def small_plan(city: str = "Testville", country: str = "ES") -> Plan:
    """A plan with a city, its settings and one coder, and nothing else."""
    records: list[Record] = [
        PlanInfo(fixed_id("plan"), title="Test"),
        City(fixed_id("city"), name=city, country=country),
        Coder(fixed_id("coder", "1"), name="Editor 1", position=1),
    ]
    return Plan({KIND_OF[type(record)]: {record.id: record} for record in records})
