"""What merging bodies would make of them: a rule per field, worked out before anything changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Citation, Participation
from citysoft_desktop.domain.actor_names import aliases_by_actor, kept_aliases
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.services.commands.actors import TO_ACTOR, MergeActors, MergeGroup

RULES = ("filled", "mine", "longest", "newest", "all")
"""Of the one kept, else the first that is filled; only of the one kept; the longest; of the body changed last; all
texts one after the other."""

FIELDS: tuple[tuple[str, ...], ...] = (
    ("name",), ("name_en",), ("kind",), ("tier",), ("country",), ("state",), ("place_id", "latitude", "longitude"),
    ("network_key",), ("home_counterpart",), ("since",), ("we_give",), ("we_get",), ("address",), ("power",),
    ("interest",), ("source",), ("note",), ("confidential",),
)  # fmt: skip
"""Fields merged together; a position is one value. Other names are always kept, all of them."""
TEXTS = frozenset({"we_give", "we_get", "address", "source", "note"})
"""Fields of which "all" keeps every text."""
DEFAULT_RULES: Mapping[str, str] = {
    names[0]: "mine" if names[0] == "name" else "all" if names[0] in ("note", "source") else "filled"
    for names in FIELDS
}


def rules_for(field_name: str) -> tuple[str, ...]:
    """Rules that make sense for a field."""
    if field_name in ("home_counterpart", "confidential"):
        return ("filled", "mine")
    if field_name in TEXTS:
        return RULES
    return ("filled", "mine", "longest", "newest") if field_name in ("name", "name_en") else (
        "filled", "mine", "newest",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldOutcome:
    """One field of a group: its value in each body, in the order kept first, what it becomes, whether they differ."""

    field: str
    values: tuple[Any, ...]
    result: Any
    differs: bool


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """What one group becomes.

    Attributes:
        keep: the body that stays; ``others`` go.
        fields: every field that is filled in one of them.
        aliases: other names afterwards.
        moved: records that will point at the one kept, by kind; ``doubled`` participations it has already.
        out_of_scope: it would be a counterpart, but by kind or state served not be a body of the home state.
    """

    keep: str
    others: tuple[str, ...]
    fields: tuple[FieldOutcome, ...]
    aliases: tuple[str, ...]
    moved: Mapping[str, int]
    doubled: int
    out_of_scope: bool
    values: Mapping[str, Any] = field(default_factory=dict)


def outcome(
    plan: Plan,
    keep: str,
    others: Sequence[str],
    rules: Mapping[str, str] | None = None,
    changed_at: Mapping[str, str] | None = None,
) -> MergeOutcome:
    """What merging ``others`` into ``keep`` makes of it.

    Args:
        plan: the plan.
        keep: id of the body that stays.
        others: ids of those that go.
        rules: field to rule; what is missing follows ``DEFAULT_RULES``.
        changed_at: when each body was last changed, for the rule "newest"; without it the later in the register.
    """
    rules = {**DEFAULT_RULES, **(rules or {})}
    bodies = [plan.actors[key] for key in (keep, *others)]
    when = changed_at or {}
    newest = max(bodies, key=lambda actor: (when.get(actor.id, ""), actor.position))
    values: dict[str, Any] = {}
    shown: list[FieldOutcome] = []
    for names in FIELDS:
        result = _merged(names, bodies, newest, rules[names[0]])
        values.update(zip(names, result, strict=True))
        each = tuple(getattr(body, names[0]) for body in bodies)
        if any(_filled(value) for value in each):
            differs = len({_comparable(value) for value in each}) > 1
            shown.append(FieldOutcome(names[0], each, result[0], differs))
    aliases = kept_aliases(bodies, aliases_by_actor(plan), values["name"], values["name_en"])
    moved, doubled = _moved(plan, keep, others)
    merged = Actor(id=keep, **values)
    return MergeOutcome(
        keep,
        tuple(others),
        tuple(shown),
        aliases,
        moved,
        doubled,
        bool(values["home_counterpart"] and not is_home_body(merged, plan.home)),
        values,
    )


def merge_command(outcomes: Sequence[MergeOutcome]) -> MergeActors:
    """The command that makes exactly these outcomes, as one step."""
    return MergeActors([MergeGroup(one.keep, one.others, one.values) for one in outcomes])


def _merged(names: tuple[str, ...], bodies: Sequence[Actor], newest: Actor, rule: str) -> tuple[Any, ...]:
    """The values of fields that go together, taken from one body; texts may be joined."""
    first = names[0]
    if first in ("home_counterpart", "confidential"):
        # What is confidential in one is confidential in the whole, unless the one kept decides alone.
        return (getattr(bodies[0], first) if rule == "mine" else any(getattr(b, first) for b in bodies),)
    if rule == "all":
        texts: list[str] = []
        for body in bodies:
            text = str(getattr(body, first))
            if text and not any(fold(text) in fold(kept) for kept in texts):
                texts.append(text)
        return ("\n".join(texts),)
    chosen = bodies[0]
    filled = [body for body in bodies if _filled(getattr(body, first))]
    if rule == "longest" and filled:
        chosen = max(filled, key=lambda body: len(str(getattr(body, first))))
    elif rule == "newest" and filled:
        chosen = newest if newest in filled else filled[0]
    elif rule == "filled" and filled:
        chosen = filled[0]
    return tuple(getattr(chosen, name) for name in names)


def _filled(value: Any) -> bool:
    if isinstance(value, FuzzyDate):
        return value.entered
    return value not in (None, "", False, ())


def _comparable(value: Any) -> Any:
    return value.text if isinstance(value, FuzzyDate) else value


def _moved(plan: Plan, keep: str, others: Sequence[str]) -> tuple[dict[str, int], int]:
    gone = frozenset(others)
    moved: dict[str, int] = defaultdict(int)
    for ref in TO_ACTOR:
        if ref.kind == "alias":
            continue  # told by their names
        for record in plan.records(ref.kind).values():
            value = getattr(record, ref.field)
            moved[ref.kind] += bool(gone.intersection(value)) if ref.many else value in gone
    moved["citation"] = sum(c.subject_id in gone for c in plan.table(Citation).values())
    seen: set[tuple[str, str]] = set()
    doubled = 0
    for part in plan.table(Participation).values():
        if part.actor_id == keep or part.actor_id in gone:
            doubled += (part.activity_id, part.role) in seen
            seen.add((part.activity_id, part.role))
    return {kind: count for kind, count in moved.items() if count}, doubled
