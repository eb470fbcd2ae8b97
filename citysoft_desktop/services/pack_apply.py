"""Take over what was chosen from a form: one step that Undo takes back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from citysoft_desktop.domain.activity import Activity, CustomValue, Participation
from citysoft_desktop.domain.city import Actor, Alias
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.matching.values import split_list
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.commands.base import AddRecords, Composite, DeleteRecords, UpdateRecords
from citysoft_desktop.services.pack_columns import COLUMNS, OWN, PackColumn, own_values, value_of
from citysoft_desktop.services.pack_model import CONFLICT, DIFFERS, THEIRS, UNREADABLE, PackReading, PackRow
from citysoft_desktop.services.ports import Command

Key = tuple[int, str]
_BY_NAME = {column.name: column for column in COLUMNS}


def proposed_cells(reading: PackReading) -> set[Key]:
    """Cells whose value is taken unless somebody says otherwise: changed there and not here."""
    return {cell.key for cell in reading.differences() if cell.proposed}


def all_theirs(reading: PackReading) -> set[Key]:
    """Cells where they say something else, also those changed here too; not those only changed here."""
    return {cell.key for cell in reading.differences() if cell.state in (THEIRS, CONFLICT, DIFFERS)}


def pack_command(
    reading: PackReading, plan: Plan, cells: Collection[Key], new_rows: Collection[int]
) -> Composite | None:
    """The step that takes over ``cells`` and adds ``new_rows`` (row numbers); None when that changes nothing."""
    return _Taker(reading, plan).command(frozenset(cells), frozenset(new_rows))


class _Taker:
    def __init__(self, reading: PackReading, plan: Plan) -> None:
        self._reading = reading
        self._plan = plan
        self._own = own_values(plan)
        self._bodies: dict[str, str] = {}
        for alias in plan.table(Alias).values():
            if alias.actor_id in plan.actors:
                self._bodies.setdefault(fold(alias.name), alias.actor_id)
        for actor in reversed(plan.actors.values()):  # type: ignore[call-overload]
            self._bodies[fold(actor.name)] = actor.id
        self._actors: list[Record] = []
        self._records: list[Record] = []
        self._later: list[Record] = []
        self._fields: dict[str, dict[str, Any]] = {}
        self._values: dict[str, dict[str, Any]] = {}
        self._dropped: list[str] = []
        self._emptied: list[str] = []

    def command(self, cells: frozenset[Key], new_rows: frozenset[int]) -> Composite | None:
        """Everything as one step."""
        count = 0
        for row in self._reading.rows:
            if row.is_new:
                if row.row in new_rows and self._add(row):
                    count += 1
                continue
            for cell in row.cells:
                if cell.key in cells and cell.state != UNREADABLE:
                    self._take(row.activity_id, cell.column, cell.theirs)
                    count += 1
        steps: list[Command] = []
        added = [*self._actors, *self._records, *self._later]
        if added:
            steps.append(AddRecords(added))
        if self._fields:
            steps.append(UpdateRecords(Activity, self._fields))
        if self._values:
            steps.append(UpdateRecords(CustomValue, self._values))
        if self._dropped:
            steps.append(DeleteRecords(Participation, self._dropped))
        if self._emptied:
            steps.append(DeleteRecords(CustomValue, self._emptied))
        if not steps:
            return None
        unit = self._reading.unit or self._reading.name
        return Composite("activity.pack", steps, params={"n": count, "unit": unit}, name="activity.pack")

    def _take(self, activity_id: str, column: PackColumn, text: str) -> None:
        if column.name.startswith(OWN):
            self._own_value(activity_id, column.name.removeprefix(OWN), text)
        elif column.kind == "partners":
            self._partners(activity_id, split_list(text))
        else:
            values = self._fields.setdefault(activity_id, {})
            values[column.name] = value_of(column, text)
            if column.name == "title":
                values["title_made"] = False

    def _own_value(self, activity_id: str, field_id: str, text: str) -> None:
        old = self._own.get((field_id, activity_id))
        if old is None:
            self._later.append(CustomValue(new_id(), field_id=field_id, subject_id=activity_id, value=text))
        elif text:
            self._values[old.id] = {"value": text}
        else:
            self._emptied.append(old.id)

    def _partners(self, activity_id: str, names: list[str]) -> None:
        """Partners named stay as they are, with their country; the others go, new ones come."""
        actors = self._plan.actors
        present: dict[str, list[str]] = {}
        for one in self._plan.participations_of(activity_id):
            if one.role == "partner" and one.actor_id in actors:
                present.setdefault(fold(actors[one.actor_id].name), []).append(one.id)
        for name in names:
            if present.get(fold(name)):
                present[fold(name)].pop(0)
            else:
                body = self._body(name)
                self._later.append(Participation(new_id(), activity_id=activity_id, actor_id=body))
        self._dropped.extend(key for keys in present.values() for key in keys)

    def _body(self, name: str) -> str:
        found = self._bodies.get(fold(name)) if fold(name) else None
        if found is None:
            actor = Actor(new_id(), name=name)
            self._actors.append(actor)
            found = self._bodies[fold(name)] = actor.id
        return found

    def _add(self, row: PackRow) -> bool:
        values: Mapping[str, str] = row.values
        if not values:
            return False
        fields = {
            name: value_of(_BY_NAME[name], text)
            for name, text in values.items()
            if name in _BY_NAME and _BY_NAME[name].kind != "partners"
        }
        fields.setdefault("lead_unit", self._reading.unit)
        made = not fields.get("title")
        if made:
            fields["title"] = row.title or self._reading.unit
        activity = Activity(new_id(), title_made=made, **fields)
        self._records.append(activity)
        self._partners_of_new(activity.id, split_list(values.get("partner", "")))
        for name, text in values.items():
            if name.startswith(OWN):
                self._own_value(activity.id, name.removeprefix(OWN), text)
        return True

    def _partners_of_new(self, activity_id: str, names: list[str]) -> None:
        for name in names:
            self._later.append(Participation(new_id(), activity_id=activity_id, actor_id=self._body(name)))
