"""The inventory as plain rows: what each cell says, how rows are filtered, ordered, grouped and counted. No Qt.

Rows are made when they are first asked for, so that a plan of any size opens at once; ``prepare`` and ``make_ready``
make what filters and orders look at and may run in a worker, because a plan snapshot never changes.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.completeness import record_completeness
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.presenters.inventory_cells import (
    COLUMNS,
    GRADES,
    MINIMUM,
    Cells,
    Row,
    Words,
    country_name,
    date_text,
    family_letter,
    lens_of,
)
from citysoft_desktop.ui.presenters.inventory_choices import unit_choices
from citysoft_desktop.ui.presenters.inventory_filter import (
    DATE_COLUMNS,
    Arrangement,
    ColumnFilter,
    Counts,
    Filter,
    quick_fold,
)
from citysoft_desktop.ui.presenters.inventory_order import RUN, sort_in_runs, whole_order
from citysoft_desktop.ui.presenters.inventory_texts import haystack
from citysoft_desktop.ui.presenters.inventory_touched import touched_activities

__all__ = ["EDITABLE", "MINIMUM", "Filter", "InventoryTable", "Row", "Words", "quick_fold"]
DEFAULT_COLUMNS = COLUMNS[:10]
EDITABLE = frozenset(
    {
        "title",
        "type",
        "partner",
        "country",
        "start",
        "end",
        "status",
        "lead_unit",
        "budget",
        "tags",
        "summary",
        "note",
    }
)
_FEW = 400
"""Up to so many touched activities are renewed one by one; beyond, everything is made anew."""


_KEPT = 8
"""So many texts looked for are remembered, so that going back letter by letter is as quick as typing on."""
PLAIN = Words()


def _never() -> bool:
    return False


class InventoryTable:
    """The rows of one plan snapshot and what is made of them. ``changed`` carries the rows over to the next."""

    def __init__(
        self, plan: Plan, words: Words = PLAIN, show_date: Callable[[FuzzyDate], str] | None = None
    ) -> None:
        self.plan = plan
        self.words = words
        self._show_date = show_date or (lambda value: date_text(value, words))
        self.ids: list[str] = list(plan.activities)
        self.numbers: dict[str, int] = {key: n for n, key in enumerate(self.ids, 1)}
        self.order: list[str] = self.ids
        self.arrangement = Arrangement()
        self.stale_order = False
        self._cells: Cells | None = None
        self._rows: dict[str, Row] = {}
        self._hay: dict[str, str] = {}
        self._keys: dict[
            str, dict[str, Any]
        ] = {}  # column -> what its cells are sorted by, empty ones left out
        self._values: dict[str, dict[str, tuple[str, ...]]] = {}
        self._folded: dict[str, dict[str, str]] = {}
        self._aligned: list[tuple[str, str]] | None = None  # (id, what the search looks at), as in the plan
        self._asked: dict[str, list[tuple[str, str]]] = {}  # what the last texts found
        self._groups: dict[str, dict[str, str]] = {}  # column -> text of the group of each row

    # -- rows ----------------------------------------------------------------------------------------

    @property
    def cells(self) -> Cells:
        """Single cells."""
        if self._cells is None:
            self._cells = Cells(self.plan, self.words, self._show_date)
        return self._cells

    def row(self, activity_id: str) -> Row:
        """The row of an activity. Raises KeyError when it is gone."""
        found = self._rows.get(activity_id)
        if found is None:
            found = self._rows[activity_id] = self._make(activity_id)
        return found

    def _make(self, key: str) -> Row:
        plan = self.plan
        activity = plan.activities[key]
        framework = plan.framework
        partners = [actor.name for actor in plan.partners_of(key)]
        countries = [country_name(code, self.words) for code in activity.countries]
        documents = plan.documents_of(key)
        grades = sorted(e.grade for e in documents if e.grade in GRADES)
        complete = record_completeness(plan, key)
        lens = lens_of(plan, key)
        kind = activity.type
        texts = {
            "title": activity.title,
            "type": self.words.unknown
            if kind == UNKNOWN
            else framework.type(kind).label
            if framework.has_type(kind)
            else kind,
            "partner": "; ".join(partners),
            "country": "; ".join(countries),
            "start": self._show_date(activity.start),
            "end": self._show_date(activity.end),
            "status": framework.label("status", activity.status) if activity.status else "",
            "evidence": grades[0] if grades else "",
            "filled": f"{len(complete.filled)}/{MINIMUM}",
            "lead_unit": activity.lead_unit,
            "lens": self.words.lens.get(lens, lens),
            "budget": f"{activity.budget} {activity.currency}".strip() if activity.budget is not None else "",
            "tags": "; ".join(activity.tags),
            "summary": activity.summary,
            "note": activity.note,
        }
        return Row(
            id=key,
            texts=texts,
            letter=family_letter(plan, kind),
            grade=grades[0] if grades else "",
            sources=len(documents),
            status=activity.status,
            filled=len(complete.filled),
            missing=complete.missing,
            partners=len(partners),
            countries=len(countries),
            lens=lens,
        )

    def _hay_of(self, key: str) -> str:
        cells = self.cells
        own = [cells.text(key, column) for column in ("start", "end", "budget", "lens")]
        text = haystack(self.plan, key) + " " + quick_fold("\n".join([text for text in own if text]))
        return " ".join(
            dict.fromkeys(text.split())
        )  # words are looked for one by one, so each stands here once

    # -- making ready --------------------------------------------------------------------------------

    def prepare(self, cancelled: Callable[[], bool] = _never) -> bool:
        """Make everything the search needs. Returns False when it was cancelled."""
        for index, key in enumerate(self.ids):
            if key not in self._hay:
                if index % 128 == 0:
                    if cancelled():
                        return False
                    time.sleep(0)  # lets the window have its turn
                self._hay[key] = self._hay_of(key)
        hay = self._hay
        self._aligned = [(key, hay[key]) for key in self.ids]
        return True

    @property
    def ready(self) -> bool:
        """Whether searching needs no more preparation."""
        return self._aligned is not None

    def is_ready_for(self, wanted: Filter, arrangement: Arrangement) -> bool:
        """Whether a filter and an order can be shown without making anything first."""
        if quick_fold(wanted.text) and not self.ready:
            return False
        if arrangement != self.arrangement and any(
            k.column not in self._keys for k in whole_order(arrangement)
        ):
            return False
        if arrangement != self.arrangement and len(self.ids) > RUN:
            return False
        if arrangement.group and arrangement.group not in self._groups:
            return False
        for column, condition in wanted.columns.items():
            if condition.values is not None and column not in self._values:
                return False
            if condition.contains and column not in self._folded:
                return False
        return True

    def make_ready(
        self, wanted: Filter, arrangement: Arrangement, cancelled: Callable[[], bool] = _never
    ) -> list[str] | None:
        """Make what they need, and the order itself. None when it was cancelled."""
        if quick_fold(wanted.text) and not self.ready and not self.prepare(cancelled):
            return None
        columns = {c for c, f in wanted.columns.items() if f.values is not None}
        if arrangement.group and self.group_texts(arrangement.group, cancelled) is None:
            return None
        for column in columns:
            if self.values(column, cancelled) is None:
                return None
        for column, condition in wanted.columns.items():
            if condition.contains and self._fold_column(column, cancelled) is None:
                return None
        return self.arranged(arrangement, cancelled)

    def _for_all(
        self, make: Callable[[str], Any], cancelled: Callable[[], bool], *, leave: Any = ...
    ) -> dict[str, Any] | None:
        found: dict[str, Any] = {}
        for index, key in enumerate(self.ids):
            if index % 256 == 0:
                if cancelled():
                    return None
                time.sleep(0)
            value = make(key)
            if value is not leave:
                found[key] = value
        return found

    def values(
        self, column: str, cancelled: Callable[[], bool] = _never
    ) -> dict[str, tuple[str, ...]] | None:
        """The single values of a column by activity; None when it was cancelled."""
        kept = self._values.get(column)
        if kept is None:
            cells = self.cells
            kept = self._for_all(lambda key: cells.values(key, column), cancelled)
            if kept is not None:
                self._values[column] = kept
        return kept

    def _fold_column(self, column: str, cancelled: Callable[[], bool] = _never) -> dict[str, str] | None:
        kept = self._folded.get(column)
        if kept is None:
            cells = self.cells
            kept = self._for_all(lambda key: quick_fold(cells.text(key, column)), cancelled)
            if kept is not None:
                self._folded[column] = kept
        return kept

    def _sort_keys(self, column: str, cancelled: Callable[[], bool] = _never) -> dict[str, Any] | None:
        kept = self._keys.get(column)
        if kept is None:
            cells = self.cells
            kept = self._for_all(lambda key: cells.sort_key(key, column), cancelled, leave=None)
            if kept is not None:
                self._keys[column] = kept
        return kept

    # -- change --------------------------------------------------------------------------------------

    def changed(self, plan: Plan, changes: ChangeSet) -> tuple[InventoryTable, frozenset[str] | None]:
        """The table of the next snapshot, and which activities changed (None: all may have)."""
        touched = touched_activities(self.plan, plan, changes)
        new = InventoryTable.__new__(InventoryTable)
        new.plan, new.words, new._show_date = plan, self.words, self._show_date
        new.arrangement = self.arrangement
        new._cells = None
        new._asked, new._groups = {}, {}
        structural = any(
            c.kind == "activity" and (c.before is None or c.after is None) for c in changes.changes
        )
        reordered = any(
            c.kind == "activity"
            and c.before is not None
            and c.after is not None
            and c.before.position != c.after.position
            for c in changes.changes
        )
        if structural or reordered:
            new.ids = list(plan.activities)
            new.numbers = {key: n for n, key in enumerate(new.ids, 1)}
            if self.order is self.ids:
                new.order = new.ids
            else:  # rows keep their places under the hand that edits them; new ones come to the end
                there = frozenset(self.order)
                new.order = [key for key in self.order if key in new.numbers]
                new.order += [key for key in new.ids if key not in there]
        else:
            new.ids, new.numbers, new.order = self.ids, self.numbers, self.order
        new.stale_order = new.order is not new.ids
        if touched is None or len(touched) > _FEW:
            new._rows, new._hay, new._aligned = {}, {}, None
            new._keys, new._values, new._folded = {}, {}, {}
            return new, None
        was_ready = self.ready
        # A finished table is given up here and its caches move on; one that a worker still fills is copied.
        new._rows = self._rows if was_ready else dict(self._rows)
        new._hay = self._hay if was_ready else dict(self._hay)
        new._aligned = None
        new._keys, new._values, new._folded = dict(self._keys), dict(self._values), dict(self._folded)
        for key in touched:
            new._rows.pop(key, None)
            new._hay.pop(key, None)
            new._renew(key)
        if was_ready:
            for key in touched:
                if key in plan.activities:
                    new._hay[key] = new._hay_of(key)
            new._aligned = [(key, new._hay[key]) for key in new.ids]
        return new, touched

    def _renew(self, key: str) -> None:
        """Make what is kept of one activity anew."""
        there = key in self.plan.activities
        for column, keys in self._keys.items():
            value = self.cells.sort_key(key, column) if there else None
            if value is None:
                keys.pop(key, None)
            else:
                keys[key] = value
        for column, values in self._values.items():
            if there:
                values[key] = self.cells.values(key, column)
        for column, folded in self._folded.items():
            if there:
                folded[key] = quick_fold(self.cells.text(key, column))

    # -- filter and order ----------------------------------------------------------------------------

    def filtered(self, wanted: Filter) -> list[str]:
        """Ids that pass, in the present order."""
        found = self._by_text(quick_fold(wanted.text))
        if wanted.ids is not None:
            only = frozenset(wanted.ids)
            found = [key for key in found if key in only]
        activities = self.plan.activities
        if wanted.statuses:
            found = [key for key in found if activities[key].status in wanted.statuses]
        if wanted.units:
            found = [key for key in found if activities[key].lead_unit in wanted.units]
        if wanted.families:
            types = self._types_in(wanted.families)
            found = [key for key in found if activities[key].type in types]
        if wanted.incomplete:
            found = [key for key in found if self.row(key).filled < MINIMUM]
        for column, condition in wanted.columns.items():
            found = self._by_column(found, column, condition)
        return found

    def _by_column(self, found: list[str], column: str, condition: ColumnFilter) -> list[str]:
        if condition.values is not None:
            values = self.values(column) or {}
            only = condition.values
            found = [key for key in found if not only.isdisjoint(values[key])]
        for word in quick_fold(condition.contains).split():
            folded = self._fold_column(column) or {}
            found = [key for key in found if word in folded[key]]
        if (condition.since or condition.until) and column in DATE_COLUMNS:
            activities = self.plan.activities
            found = [key for key in found if condition.between(getattr(activities[key], column))]
        return found

    def _by_text(self, query: str) -> list[str]:
        if not query:
            return list(self.order)
        if not self.ready:
            self.prepare()
        pairs = self._pairs(query)
        if self.order is self.ids:
            return [pair[0] for pair in pairs]
        # The texts are looked through as they lie in memory, which is quicker than in the order shown.
        found = {pair[0] for pair in pairs}
        return [key for key in self.order if key in found]

    def _pairs(self, query: str) -> list[tuple[str, str]]:
        """Rows with every word. Words may stand in different places; typing on only narrows what is there."""
        known = self._asked.get(query)
        if known is not None:
            return known
        assert self._aligned is not None
        begun = max((text for text in self._asked if query.startswith(text)), key=len, default="")
        pairs = self._asked[begun] if begun else self._aligned
        for word in query.split():
            pairs = [pair for pair in pairs if word in pair[1]]
        if len(self._asked) >= _KEPT:
            del self._asked[next(iter(self._asked))]
        self._asked[query] = pairs
        return pairs

    def _types_in(self, letters: Iterable[str]) -> frozenset[str]:
        framework = self.plan.framework
        wanted = frozenset(letters)
        types = {t.slug for t in framework.types if framework.family(t.family).letter in wanted}
        if "" in wanted:
            types |= {"", UNKNOWN}
        return frozenset(types)

    def arranged(self, arrangement: Arrangement, cancelled: Callable[[], bool] = _never) -> list[str] | None:
        """All ids in an order; empty cells stay last either way, equal ones in the order of the plan."""
        ids = list(self.ids)
        for key in reversed(whole_order(arrangement)):
            keys = self._sort_keys(key.column, cancelled)
            if keys is None:
                return None
            filled = [activity for activity in ids if activity in keys]
            empty = [activity for activity in ids if activity not in keys]
            sort_in_runs(filled, keys.__getitem__, key.descending)
            ids = filled + empty
            if cancelled():
                return None
        return ids

    def take_order(self, arrangement: Arrangement, order: Sequence[str] | None = None) -> None:
        """Show rows in another order from now on; ``order`` as ``arranged`` made it, or made now."""
        if not arrangement.keys:
            self.order = self.ids
        else:
            made = list(order) if order is not None else self.arranged(arrangement) or self.ids
            self.order = made if len(made) == len(self.ids) else self.arranged(arrangement) or self.ids
        self.arrangement, self.stale_order = arrangement, False

    def groups(self, found: Sequence[str], column: str) -> dict[str, list[str]]:
        """Ids by the text of a column, in the order they come."""
        texts = self.group_texts(column) or {}
        buckets: dict[str, list[str]] = {}
        for text, keys in groupby(found, texts.__getitem__):
            bucket = buckets.get(text)
            if bucket is None:
                buckets[text] = list(keys)
            else:  # a row that was edited or added stands where it stood
                bucket.extend(keys)
        return buckets

    def group_texts(self, column: str, cancelled: Callable[[], bool] = _never) -> dict[str, str] | None:
        """The text of the group of every activity; None when it was cancelled."""
        kept = self._groups.get(column)
        if kept is None:
            values = self.values(column, cancelled)
            if values is None:
                return None
            kept = {key: v[0] if len(v) == 1 else "; ".join(v) for key, v in values.items()}
            self._groups[column] = kept
        return kept

    # -- counts --------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Numbers on the filter chips."""
        letters = {t.slug: family_letter(self.plan, t.slug) for t in self.plan.framework.types}
        status: Counter[str] = Counter()
        family: Counter[str] = Counter()
        unit: Counter[str] = Counter()
        for activity in self.plan.activities.values():
            status[activity.status] += 1
            family[letters.get(activity.type, "")] += 1
            unit[activity.lead_unit] += 1
        incomplete = 0
        for index, key in enumerate(self.ids):
            if index % 256 == 0:
                time.sleep(0)
            incomplete += self.row(key).filled < MINIMUM
        return Counts(status, family, unit, incomplete)

    def value_counts(
        self, column: str, within: Filter, cancelled: Callable[[], bool] = _never
    ) -> list[tuple[str, int]] | None:
        """Values of a column and how many rows have them, among the rows the other conditions leave, in order."""
        values = self.values(column, cancelled)
        if values is None:
            return None
        found: Counter[str] = Counter()
        for key in self.filtered(within.with_column(column, None)):
            found.update(values[key])
        return sorted(found.items(), key=lambda item: (item[0] == "", quick_fold(item[0]), item[0]))

    def units(self) -> list[str]:
        """Lead units in use, most used first."""
        return unit_choices(self.plan)
