"""What the plan holds about one contact person, for the person who asks for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.codec import to_row
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.exporting import ExportTable
from citysoft_desktop.services.ports import HistoryEntry

FORMAT = "citysoft-person"
COLUMNS = ("name", "role", "body", "email", "phone", "purpose", "source", "review")


def person_table(plan: Plan, person: Person) -> ExportTable:
    """One row with what is stored now."""
    actor = plan.actors.get(person.actor_id)
    row = (
        person.name,
        person.role,
        actor.name if actor is not None else "",
        person.email,
        person.phone,
        person.purpose,
        person.source,
        person.review.text,
    )
    return ExportTable(person.name, COLUMNS, (row,))


def person_json(plan: Plan, person: Person, history: Sequence[HistoryEntry] = ()) -> str:
    """Everything stored about a person as JSON: the present record, the body, and earlier values with their dates.

    Earlier values are part of it because the history keeps them until the person is erased.
    """
    actor = plan.actors.get(person.actor_id)
    earlier: list[dict[str, Any]] = []
    for entry in history:
        for kind, record_id, before, after in entry.changes:
            if kind == "person" and record_id == person.id:
                values = {
                    name: value
                    for name, value in (before or {}).items()
                    if name not in ("id", "actor_id", "position") and (after or {}).get(name) != value
                }
                earlier.append({"at": entry.at, "by": entry.who, "before": values})
    document = {
        "format": FORMAT,
        "person": to_row(person),
        "body": actor.name if actor is not None else "",
        "earlier_values": earlier,
    }
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"
