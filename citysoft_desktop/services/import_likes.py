"""Activities of the plan that a row could be although its key is none of theirs: other spellings, other dates.

Only what no other row has claimed is compared: rows without an activity against activities without a row.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.matching.likeness import Entry, compare, grams
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.import_model import Draft, Likeness

OFFERED = 3
_COMMON = 60  # pieces shared by more activities than this say nothing about one of them
_COMPARED = 12  # activities compared with one row


class Likely:
    """Finds like activities among those that are free."""

    def __init__(self, plan: Plan, free: Iterable[Activity]) -> None:
        self._entries: dict[str, Entry] = {}
        self._activities: dict[str, Activity] = {}
        self._index: dict[str, list[str]] = {}
        for activity in free:
            partners = [actor.name for actor in plan.partners_of(activity.id)]
            entry = Entry.of(
                "" if activity.title_made else activity.title, activity.type, partners, activity.start
            )
            self._entries[activity.id] = entry
            self._activities[activity.id] = activity
            for gram in grams(entry):
                self._index.setdefault(gram, []).append(activity.id)
        self._index = {gram: ids for gram, ids in self._index.items() if len(ids) <= _COMMON}

    def of(self, draft: Draft, *, running: bool) -> tuple[Likeness, ...]:
        """The likest activities, at most OFFERED; none that carries another number than the row."""
        if not self._entries:
            return ()
        entry = Entry.of("" if draft.title_made else draft.title, draft.type, draft.partners, draft.start)
        shared: Counter[str] = Counter()
        for gram in grams(entry):
            shared.update(self._index.get(gram, ()))
        found = []
        for target, _count in heapq.nlargest(_COMPARED, shared.items(), key=lambda item: (item[1], item[0])):
            activity = self._activities[target]
            if draft.external_id and activity.external_id and not running:
                continue
            compared = compare(entry, self._entries[target])
            if compared is not None:
                found.append(
                    Likeness(
                        target,
                        activity.title,
                        activity.start.text,
                        compared.score,
                        compared.differs,
                        compared.sure,
                    )
                )
        found.sort(key=lambda like: (not like.sure, -like.score, like.title, like.target))
        return tuple(found[:OFFERED])
