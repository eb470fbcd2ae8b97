"""The merging of bodies without a window: which groups are ticked, who stays, by which rules, and what that makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citysoft_desktop.domain.actor_twins import Twins, find_twins, uses_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.actor_merging import DEFAULT_RULES, MergeOutcome, outcome
from citysoft_desktop.services.places import PlaceFinder
from citysoft_desktop.ui.presenters.actors import likely_places


class MergeChoice:
    """What is chosen. Nothing is ticked at first; a group of one body is never merged.

    ``changed_at`` gives the time of the last change of a body, asked only when a rule needs it; ``finder`` tells that
    Köln and Cologne are one place.
    """

    def __init__(
        self,
        plan: Plan,
        ids: Sequence[str] = (),
        changed_at: Callable[[str], str] = lambda _id: "",
        finder: PlaceFinder | None = None,
    ) -> None:
        self.plan = plan
        self.rules: dict[str, str] = dict(DEFAULT_RULES)
        self._changed_at = changed_at
        self._times: dict[str, str] = {}
        uses = uses_of(plan)
        known = [key for key in plan.actors if key in set(ids)]
        if len(known) > 1:
            keep = max(known, key=lambda key: (plan.actors[key].home_counterpart, uses.get(key, 0)))
            self.groups: list[Twins] = [Twins(tuple(known), (), keep)]
            self.ticked: set[int] = {0}
        else:
            self.groups = find_twins(plan, likely_places(plan, finder))
            self.ticked = set()
        self.uses = uses
        self._keep = {number: group.keep for number, group in enumerate(self.groups)}
        self._out: dict[int, set[str]] = {number: set() for number in range(len(self.groups))}

    def members(self, number: int) -> list[str]:
        """The bodies of a group that are merged, the one kept first."""
        keep = self.keep(number)
        inside = [key for key in self.groups[number].ids if key not in self._out[number]]
        return [keep, *(key for key in inside if key != keep)]

    def keep(self, number: int) -> str:
        """The body of a group that stays."""
        return self._keep[number]

    def set_keep(self, number: int, actor_id: str) -> None:
        """Let another body of the group stay; it is in then."""
        self._keep[number] = actor_id
        self._out[number].discard(actor_id)

    def is_in(self, number: int, actor_id: str) -> bool:
        """Whether a body of a group is merged with the others."""
        return actor_id not in self._out[number]

    def set_in(self, number: int, actor_id: str, on: bool) -> None:
        """Leave a body out of its group, or take it in again; the one kept cannot be left out."""
        if on:
            self._out[number].discard(actor_id)
        elif actor_id != self._keep[number]:
            self._out[number].add(actor_id)

    def tick(self, number: int, on: bool) -> None:
        """Choose a group, or not."""
        (self.ticked.add if on else self.ticked.discard)(number)

    def tick_sure(self) -> int:
        """Tick the groups whose names are the same but for capitals, accents and punctuation; how many there are."""
        sure = {n for n, group in enumerate(self.groups) if {"name", "network"} & set(group.reasons)}
        self.ticked |= sure
        return len(sure)

    def chosen(self) -> list[int]:
        """Numbers of the ticked groups that have more than one body."""
        return [number for number in sorted(self.ticked) if len(self.members(number)) > 1]

    def outcome(self, number: int) -> MergeOutcome | None:
        """What a group becomes by the present rules; None when there is nothing to merge."""
        keep, *others = self.members(number)
        if not others:
            return None
        times: dict[str, str] = {}
        if "newest" in self.rules.values():
            for key in (keep, *others):
                if key not in self._times:
                    self._times[key] = self._changed_at(key)
                times[key] = self._times[key]
        return outcome(self.plan, keep, others, self.rules, times)

    def outcomes(self) -> list[MergeOutcome]:
        """What all ticked groups become."""
        return [found for number in self.chosen() if (found := self.outcome(number)) is not None]
