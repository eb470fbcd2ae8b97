"""The names a body of the register goes by: its own, its English one and the others met in lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from citysoft_desktop.domain.city import Actor, Alias
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan

Aliases = Mapping[str, Sequence[str]]
"""Id of a body -> its other names as written, in order."""
NO_ALIASES: Aliases = {}


def aliases_by_actor(plan: Plan) -> dict[str, list[str]]:
    """The other names of every body that has some."""
    found: dict[str, list[str]] = defaultdict(list)
    for alias in plan.table(Alias).values():
        found[alias.actor_id].append(alias.name)
    return dict(found)


def all_names(actor: Actor, aliases: Aliases = NO_ALIASES) -> list[str]:
    """Every name of a body as written, its own first."""
    return [name for name in (actor.name, actor.name_en, *aliases.get(actor.id, ())) if name]


def folded_names(actor: Actor, aliases: Aliases = NO_ALIASES) -> list[str]:
    """Every folded name of a body, its own first, each once."""
    return [name for name in dict.fromkeys(map(fold, all_names(actor, aliases))) if name]


def kept_aliases(actors: Sequence[Actor], aliases: Aliases, name: str, name_en: str = "") -> tuple[str, ...]:
    """Every spelling of several bodies that is not a present name of the one they become, each once, in order."""
    known = {fold(name), fold(name_en), ""}
    found: list[str] = []
    for actor in actors:
        for spelling in (*aliases.get(actor.id, ()), actor.name, actor.name_en):
            folded = fold(spelling)
            if folded not in known:
                known.add(folded)
                found.append(spelling)
    return tuple(found)
