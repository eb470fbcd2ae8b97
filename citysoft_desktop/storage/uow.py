"""The unit of work: what a command writes, with the row images undo needs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from citysoft_desktop.base.watching import CHUNK, done, expect
from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.codec import cleaned, to_row
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, REFERENCES, SUBJECT_KINDS, Reference
from citysoft_desktop.storage.rows import delete_rows, insert_rows, update_rows

R = TypeVar("R", bound=Record)


class SqliteUnitOfWork:
    """Implements ``services.ports.UnitOfWork`` on one open transaction."""

    def __init__(self, connection: Connection, plan: Plan, *, who: str, now: str) -> None:
        self._connection = connection
        self._plan = plan
        self._who = who
        self._now = now
        self._before: dict[tuple[str, str], Record | None] = {}
        self._after: dict[tuple[str, str], Record | None] = {}
        self._next: dict[str, int] = {}
        self._rows: dict[int, tuple[Record, dict[str, Any]]] = {}

    @property
    def plan(self) -> Plan:
        """The plan when the command began."""
        return self._plan

    @property
    def who(self) -> str:
        """Who does it."""
        return self._who

    @property
    def now(self) -> str:
        """When, UTC."""
        return self._now

    def changes(self) -> tuple[RecordChange, ...]:
        """Net changes so far; records made and removed again inside the command leave no trace."""
        return tuple(
            RecordChange(kind, record_id, before, self._after[kind, record_id])
            for (kind, record_id), before in self._before.items()
            if before != self._after[kind, record_id]
        )

    def row_of(self, record: Record) -> dict[str, Any]:
        """The row written for a record of this transaction, or made now: the history writes the same one."""
        found = self._rows.get(id(record))
        return found[1] if found is not None else to_row(record)

    def get(self, cls: type[R], record_id: str) -> R:
        """The record as this transaction sees it."""
        found = self._find(KIND_OF[cls], record_id)
        if found is None:
            raise ValidationError("record.missing", kind=KIND_OF[cls])
        return cast(R, found)

    def insert(self, record: R) -> R:
        """Add one record."""
        placed = self._placed(record)
        insert_rows(self._connection, KIND_OF[type(placed)], [to_row(placed)])
        return placed

    def insert_many(self, records: Sequence[Record]) -> None:
        """Add many records, one statement per kind."""
        expect(3 * len(records))  # made into rows, written, and once more into the history
        grouped: dict[str, list[dict[str, Any]]] = {}
        for number, record in enumerate(records, 1):
            placed = self._placed(record)
            row = to_row(placed)
            self._rows[id(placed)] = (placed, row)  # the record is kept, so its id stays its own
            grouped.setdefault(KIND_OF[type(placed)], []).append(row)
            if number % CHUNK == 0:
                done(CHUNK)
        for kind, rows in grouped.items():
            insert_rows(self._connection, kind, rows)

    def update(self, cls: type[R], record_id: str, **values: Any) -> R:
        """Change fields of one record."""
        self.update_many(cls, {record_id: values})
        return self.get(cls, record_id)

    def update_many(self, cls: type[R], values: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of many records."""
        kind = KIND_OF[cls]
        rows = []
        expect(2 * len(values))  # written, and once more into the history
        for record_id, fields in values.items():
            old = self.get(cls, record_id)
            new = cleaned(dataclasses.replace(old, **fields))
            if new != old:
                self._note(kind, record_id, new)
                rows.append(to_row(new))
        update_rows(self._connection, kind, rows)

    def delete(self, cls: type[Record], ids: Iterable[str]) -> None:
        """Remove records, what they own, and every pointer to them."""
        kind = KIND_OF[cls]
        present = [record_id for record_id in dict.fromkeys(ids) if self._find(kind, record_id) is not None]
        self._remove(kind, present)

    # -- inside ---------------------------------------------------------------------------------------

    def _find(self, kind: str, record_id: str) -> Record | None:
        key = (kind, record_id)
        return self._after[key] if key in self._after else self._plan.get(kind, record_id)

    def _note(self, kind: str, record_id: str, after: Record | None) -> None:
        key = (kind, record_id)
        if key not in self._before:
            self._before[key] = self._plan.get(kind, record_id)
        self._after[key] = after

    def _placed(self, record: R) -> R:
        kind = KIND_OF[type(record)]
        if not is_id(record.id) or self._find(kind, record.id) is not None:
            raise ValidationError("record.id", kind=kind)
        record = cast(R, cleaned(record))
        if record.position <= 0:
            record = dataclasses.replace(record, position=self._next_position(kind))
        self._next[kind] = max(self._next.get(kind, 1), record.position + 1)
        self._note(kind, record.id, record)
        return record

    def _next_position(self, kind: str) -> int:
        if kind not in self._next:
            last = next(reversed(self._plan.records(kind).values()), None)  # type: ignore[call-overload]
            self._next[kind] = (last.position if last else 0) + 1
        return self._next[kind]

    def _remove(self, kind: str, ids: Sequence[str]) -> None:
        if not ids:
            return
        gone = set(ids)
        for record_id in ids:
            self._note(kind, record_id, None)
        for ref in REFERENCES:
            if ref.target == kind:
                self._follow(ref, gone)
        for subject_kind in SUBJECT_KINDS:
            if subject_kind != kind:
                owned = [r.id for r in self._all(subject_kind) if r.subject_id in gone]  # type: ignore[attr-defined]
                self._remove(subject_kind, owned)
        delete_rows(self._connection, kind, ids)

    def _follow(self, ref: Reference, gone: set[str]) -> None:
        cleared: list[tuple[Record, Any]] = []
        for record in self._all(ref.kind):
            value = getattr(record, ref.field)
            if ref.many and gone.intersection(value):
                cleared.append((record, tuple(item for item in value if item not in gone)))
            elif not ref.many and value in gone:
                cleared.append((record, ""))
        if ref.owned:
            self._remove(ref.kind, [record.id for record, _ in cleared])
            return
        rows = []
        for record, value in cleared:
            pointer: dict[str, Any] = {ref.field: value}
            new = dataclasses.replace(record, **pointer)
            self._note(ref.kind, record.id, new)
            rows.append(to_row(new))
        update_rows(self._connection, ref.kind, rows)

    def _all(self, kind: str) -> list[Record]:
        overlay = {record_id: after for (k, record_id), after in self._after.items() if k == kind}
        if not overlay:
            return list(self._plan.records(kind).values())
        kept = [r for r in self._plan.records(kind).values() if r.id not in overlay]
        return kept + [r for r in overlay.values() if r is not None]
