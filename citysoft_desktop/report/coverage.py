"""Which characters of a plan the printed brief cannot draw, and in which records, told before the export."""

from __future__ import annotations

from dataclasses import dataclass, fields

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.report.fonts import missing_in

_NOT_PRINTED = frozenset({"id", "logo_png", "content", "digest"})


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A field of a record with characters that print as U+25A1."""

    kind: str
    record_id: str
    field: str
    characters: str


def uncovered_characters(plan: Plan) -> tuple[Uncovered, ...]:
    """Every field of every record with characters no shipped face has, in the order of the plan."""
    found: list[Uncovered] = []
    for kind, cls in KINDS.items():
        names = [field.name for field in fields(cls) if field.name not in _NOT_PRINTED]
        for record_id, record in plan.records(kind).items():
            for name in names:
                value = getattr(record, name)
                if isinstance(value, str) and not value.isascii():
                    missing = missing_in(value)
                    if missing:
                        found.append(Uncovered(kind, record_id, name, "".join(sorted(missing))))
    return tuple(found)
