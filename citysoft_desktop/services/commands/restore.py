"""Going back to an earlier state, of the whole plan or of single records, as one step that can be undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.codec import fields_of
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS, REFERENCES, SUBJECT_KINDS
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


@dataclass(frozen=True)
class RestorePlan(NamedCommand):
    """Make the records of the plan exactly those of ``target``.

    ``what`` is ``backup`` or ``snapshot``, ``when`` its time or ``title`` its name for the sentence of the step.
    ``erased`` are persons erased for good: they and what hangs on them do not come back.
    """

    target: Plan
    what: str = "backup"
    title: str = ""
    erased: frozenset[str] = frozenset()
    name: str = "plan.restore"

    @property
    def label(self) -> str:
        """From a backup or from a snapshot."""
        return f"plan.restore_{self.what}"

    @property
    def label_params(self) -> dict[str, Any]:
        """Its name or time."""
        return {"title": self.title}

    def execute(self, uow: UnitOfWork) -> None:
        """Delete, then insert and change.

        Deleting takes along what a record owns and clears pointers to it, so it comes first; what it took and the
        target still has is put back by comparing with what is there then. Records are inserted in the order of the
        registry (targets before what points at them).
        """
        for kind in reversed(KINDS):
            wanted = self.target.records(kind)
            gone = [record_id for record_id in uow.plan.records(kind) if record_id not in wanted]
            if gone:
                uow.delete(KINDS[kind], gone)
        for kind, cls in KINDS.items():
            new: list[Record] = []
            changed: dict[str, dict[str, Any]] = {}
            for record_id, record in self.target.records(kind).items():
                if self._stays_away(kind, record):
                    continue
                now = _now(uow, cls, record_id)
                if now is None:
                    new.append(record)
                elif now != record:
                    changed[record_id] = differing(now, record)
            if new:
                uow.insert_many(new)
            if changed:
                uow.update_many(cls, changed)

    def _stays_away(self, kind: str, record: Record) -> bool:
        if not self.erased:
            return False
        return (kind == "person" and record.id in self.erased) or (
            kind in SUBJECT_KINDS and getattr(record, "subject_id", "") in self.erased
        )


@dataclass(frozen=True)
class RestoreRecords(NamedCommand):
    """Put single records back to an earlier state: (kind, id) to the record as it was, None = it was not there.

    Pointers to records that are gone are left empty; a record whose owner is gone is left out. Raises
    ValidationError ``restore.nothing`` when nothing is left to put back, ``restore.erased`` for an erased person.
    """

    states: Mapping[tuple[str, str], Record | None]
    title: str = ""
    erased: frozenset[str] = frozenset()
    name: str = "record.restore"
    _order: Sequence[str] = field(default=tuple(KINDS), repr=False)

    @property
    def label_params(self) -> dict[str, Any]:
        """What the record is called."""
        return {"title": self.title, "n": len(self.states)}

    def execute(self, uow: UnitOfWork) -> None:
        """Remove what was not there, then put back the rest."""
        if any(kind == "person" and key in self.erased for kind, key in self.states):
            raise ValidationError("restore.erased")
        done = False
        for (kind, record_id), record in self.states.items():
            if record is None and _now(uow, KINDS[kind], record_id) is not None:
                uow.delete(KINDS[kind], [record_id])
                done = True
        for kind in self._order:
            cls = KINDS[kind]
            for (of, record_id), record in self.states.items():
                if of != kind or record is None:
                    continue
                fitting = self._fitting(uow, kind, record)
                if fitting is None:
                    continue
                now = _now(uow, cls, record_id)
                if now is None:
                    uow.insert(fitting)
                elif now != fitting:
                    uow.update(cls, record_id, **differing(now, fitting))
                else:
                    continue
                done = True
        if not done:
            raise ValidationError("restore.nothing")

    def _fitting(self, uow: UnitOfWork, kind: str, record: Record) -> Record | None:
        """The record with pointers only to what is there or comes back with it; None when its owner is gone."""
        values: dict[str, Any] = {}
        for ref in REFERENCES:
            if ref.kind != kind:
                continue
            value = getattr(record, ref.field)
            if ref.many:
                kept = tuple(item for item in value if self._will_be(uow, ref.target, item))
                if kept != value:
                    values[ref.field] = kept
            elif value and not self._will_be(uow, ref.target, value):
                if ref.owned:
                    return None
                values[ref.field] = ""
        subject = getattr(record, "subject_id", "") if kind in SUBJECT_KINDS else ""
        if subject and not any(self._will_be(uow, other, subject) for other in KINDS):
            return None
        return dataclasses.replace(record, **values) if values else record

    def _will_be(self, uow: UnitOfWork, kind: str, record_id: str) -> bool:
        key = (kind, record_id)
        if key in self.states:
            return self.states[key] is not None
        return _now(uow, KINDS[kind], record_id) is not None


def differing(now: Record, wanted: Record) -> dict[str, Any]:
    """Fields in which ``wanted`` differs, with its values."""
    return {
        spec.name: value
        for spec in fields_of(KIND_OF[type(wanted)])
        if (value := getattr(wanted, spec.name)) != getattr(now, spec.name)
    }


def _now(uow: UnitOfWork, cls: type[Record], record_id: str) -> Record | None:
    try:
        return uow.get(cls, record_id)
    except ValidationError:
        return None
