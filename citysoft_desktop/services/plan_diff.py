"""What differs between two states of a plan, in plain words: for snapshots, backups and recovered work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.codec import fields_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.record_texts import RecordTexts, Translate

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
_UNTOLD = frozenset({"id"})


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """One field of a record: its name and both values in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordDiff:
    """One record that differs. ``way`` is added, removed or changed; ``fields`` only for a changed one."""

    kind: str
    kind_text: str
    name: str
    way: str
    fields: tuple[FieldDiff, ...]


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many records of a kind were added, removed and changed."""

    kind: str
    added: int
    removed: int
    changed: int


@dataclass(frozen=True, slots=True)
class PlanDiff:
    """All that differs, as changes from ``before`` to ``after``; words are made only for what is looked at."""

    before: Plan
    after: Plan
    changes: tuple[RecordChange, ...]

    @property
    def same(self) -> bool:
        """Nothing differs."""
        return not self.changes

    def counts(self) -> list[KindCount]:
        """Per kind that differs, in the order of the registry."""
        found: dict[str, list[int]] = {}
        for change in self.changes:
            row = found.setdefault(change.kind, [0, 0, 0])
            row[(ADDED, REMOVED, CHANGED).index(way_of(change))] += 1
        return [KindCount(kind, *found[kind]) for kind in KINDS if kind in found]

    def described(
        self, *, kind: str = "", limit: int = 200, offset: int = 0, translate: Translate = lambda text: text
    ) -> list[RecordDiff]:
        """Differences in words, one page of them, of one kind when given."""
        chosen = [c for c in self.changes if not kind or c.kind == kind]
        texts = RecordTexts(self.after, self.before, translate=translate)
        return [described(change, texts) for change in chosen[offset : offset + limit]]


def plan_diff(before: Plan, after: Plan) -> PlanDiff:
    """Compare two states record by record."""
    changes = []
    for kind in KINDS:
        was, now = before.records(kind), after.records(kind)
        if was is now:
            continue
        for record_id, old in was.items():
            new = now.get(record_id)
            if new != old:
                changes.append(RecordChange(kind, record_id, old, new))
        changes += [RecordChange(kind, key, None, new) for key, new in now.items() if key not in was]
    return PlanDiff(before, after, tuple(changes))


def way_of(change: RecordChange) -> str:
    """Added, removed or changed."""
    if change.before is None:
        return ADDED
    return REMOVED if change.after is None else CHANGED


def described(change: RecordChange, texts: RecordTexts) -> RecordDiff:
    """One change in words."""
    record = change.after or change.before
    assert record is not None
    fields: Sequence[FieldDiff] = ()
    if change.before is not None and change.after is not None:
        fields = [
            FieldDiff(
                texts.field(change.kind, spec.name),
                texts.value(change.kind, spec.name, change.before),
                texts.value(change.kind, spec.name, change.after),
            )
            for spec in fields_of(change.kind)
            if spec.name not in _UNTOLD
            and getattr(change.before, spec.name) != getattr(change.after, spec.name)
        ]
    return RecordDiff(change.kind, texts.kind(change.kind), texts.name(record), way_of(change), tuple(fields))
