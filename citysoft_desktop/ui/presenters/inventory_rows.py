"""The inventory as plain rows: what each cell says, how rows are filtered, sorted and counted. No Qt.

Rows are made when they are first asked for, so that a plan of any size opens at once; ``prepare`` makes the
texts the filter searches and may run in a worker, because a plan snapshot never changes.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.completeness import FIELDS, record_completeness
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories

COLUMNS = (
    "title",
    "type",
    "partner",
    "country",
    "start",
    "status",
    "evidence",
    "filled",
    "end",
    "lead_unit",
    "lens",
    "budget",
    "tags",
    "summary",
    "note",
)
DEFAULT_COLUMNS = COLUMNS[:10]
EDITABLE = frozenset(
    {"title", "type", "partner", "country", "start", "end", "status", "lead_unit", "tags", "summary", "note"}
)
MINIMUM = len(FIELDS)
_TABLE = {code: " " for code in range(128) if not chr(code).isalnum()}
_TABLE.update({ord("'"): "", ord("`"): ""})
_TABLE.update({code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)})
_GRADES = ("A", "B", "C", "D")
_FEW = 400
"""Up to so many touched activities are renewed one by one; beyond, everything is made anew."""


def quick_fold(text: str) -> str:
    """The same as ``fold``, with a short way for plain ASCII, which most cells are."""
    if text.isascii():
        return " ".join(text.translate(_TABLE).split())
    return fold(text)


@dataclass(frozen=True, slots=True)
class Words:
    """The few words rows need in the language of the window."""

    unknown: str = "unknown"
    open_end: str = "open"
    lens: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One activity as the grid shows it. ``texts`` holds the full text of every column by name."""

    id: str
    texts: Mapping[str, str]
    letter: str = ""
    grade: str = ""
    sources: int = 0
    status: str = ""
    filled: int = 0
    missing: tuple[str, ...] = ()
    partners: int = 0
    countries: int = 0
    lens: str = "uncoded"

    def short(self, column: str) -> str:
        """What the cell shows: of several partners or countries the first and how many more."""
        text = self.texts[column]
        count = self.partners if column == "partner" else self.countries if column == "country" else 1
        return f"{text.split('; ')[0]} +{count - 1}" if count > 1 else text


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. Empty sets mean no condition; ``ids`` limits to the rows behind a number.

    ``statuses`` and ``families`` hold codes (family letters), "" for not entered; ``missing`` names one field of
    the minimum record that is not filled.
    """

    text: str = ""
    statuses: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    incomplete: bool = False
    ids: tuple[str, ...] | None = None
    ids_label: str = ""

    @property
    def conditions(self) -> int:
        """How many filters are on."""
        return sum(
            (
                bool(quick_fold(self.text)),
                bool(self.statuses),
                bool(self.families),
                bool(self.units),
                self.incomplete,
                self.ids is not None,
            )
        )

    def with_(self, **values: Any) -> Filter:
        """A changed copy."""
        return replace(self, **values)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many activities stand behind each chip, in all of the plan."""

    status: Mapping[str, int]
    family: Mapping[str, int]
    unit: Mapping[str, int]
    incomplete: int


def family_letter(plan: Plan, slug: str) -> str:
    """Letter of the family of a type, "" for none or unknown."""
    framework = plan.framework
    return framework.family(framework.type(slug).family).letter if framework.has_type(slug) else ""


def country_name(code: str, words: Words, language: str = "en") -> str:
    """The name of a country as the window says it."""
    return words.unknown if code == UNKNOWN else territories().name(code, language)


def date_text(value: FuzzyDate, words: Words) -> str:
    """A date as the grid shows it: with its own precision, in ISO form."""
    if value.is_unknown:
        return words.unknown
    return words.open_end if value.is_open else value.text


def lens_of(plan: Plan, activity_id: str) -> str:
    """Which lens counts from the plan's tau: diplomacy, branding, both, neither or uncoded."""
    tau = plan.info.tau
    found = []
    known = False
    for lens in ("diplomacy", "branding"):
        values = [v for v in plan.salience_of(activity_id, lens).values() if v is not None]
        known = known or bool(values)
        if any(v >= tau for v in values):
            found.append(lens)
    if not known:
        return "uncoded"
    return "both" if len(found) == 2 else found[0] if found else "neither"


class InventoryTable:
    """The rows of one plan snapshot and what is made of them. ``changed`` carries the rows over to the next."""

    def __init__(
        self, plan: Plan, words: Words = Words(), show_date: Callable[[FuzzyDate], str] | None = None
    ) -> None:
        self.plan = plan
        self.words = words
        self._show_date = show_date or (lambda value: date_text(value, words))
        self.ids: list[str] = list(plan.activities)
        self.numbers: dict[str, int] = {key: n for n, key in enumerate(self.ids, 1)}
        self._rows: dict[str, Row] = {}
        self._hay: dict[str, str] = {}
        self._aligned: list[tuple[str, str]] | None = None  # (id, what the filter searches)
        self._last: tuple[str, list[tuple[str, str]]] | None = None

    # -- rows ----------------------------------------------------------------------------------------

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
        grades = sorted(e.grade for e in documents if e.grade in _GRADES)
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
        texts = self.row(key).texts
        return quick_fold("\n".join([texts[c] for c in COLUMNS if c not in ("filled", "evidence")]))

    def prepare(self, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Make everything the filter and the counts need. Returns False when it was cancelled."""
        for index, key in enumerate(self.ids):
            if key not in self._hay:
                if index % 128 == 0:
                    if cancelled():
                        return False
                    time.sleep(0)  # lets the window have its turn
                self._hay[key] = self._hay_of(key)
        self._aligned = [(key, self._hay[key]) for key in self.ids]
        return True

    @property
    def ready(self) -> bool:
        """Whether filtering needs no more preparation."""
        return self._aligned is not None

    # -- change --------------------------------------------------------------------------------------

    def changed(self, plan: Plan, changes: ChangeSet) -> tuple[InventoryTable, frozenset[str] | None]:
        """The table of the next snapshot, and which activities changed (None: all may have)."""
        touched = touched_activities(self.plan, plan, changes)
        new = InventoryTable.__new__(InventoryTable)
        new.plan, new.words, new._show_date = plan, self.words, self._show_date
        new._last = None
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
        else:
            new.ids, new.numbers = self.ids, self.numbers
        if touched is None or len(touched) > _FEW:
            new._rows, new._hay, new._aligned = {}, {}, None
            return new, None
        was_ready = self.ready
        # A finished table is given up here and its caches move on; one that a worker still fills is copied.
        new._rows = self._rows if was_ready else dict(self._rows)
        new._hay = self._hay if was_ready else dict(self._hay)
        new._aligned = None if structural or reordered else self._aligned
        for key in touched:
            new._rows.pop(key, None)
            new._hay.pop(key, None)
        if was_ready:
            for key in touched:
                if key in plan.activities:
                    new._hay[key] = new._hay_of(key)
                    if new._aligned is not None:
                        new._aligned[new.numbers[key] - 1] = (key, new._hay[key])
            if new._aligned is None:
                new._aligned = [(key, new._hay[key]) for key in new.ids]
        return new, touched

    # -- filter and sort -----------------------------------------------------------------------------

    def filtered(self, wanted: Filter) -> list[str]:
        """Ids that pass, in plan order."""
        found = self._by_text(quick_fold(wanted.text))
        if wanted.ids is not None:
            only = frozenset(wanted.ids)
            found = [key for key in found if key in only]
        if not (wanted.statuses or wanted.families or wanted.units or wanted.incomplete):
            return found
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
        return found

    def _by_text(self, query: str) -> list[str]:
        if not query:
            return list(self.ids)
        if not self.ready:
            self.prepare()
        assert self._aligned is not None
        # Words may stand in different columns and in any order. Typing on only narrows what is there.
        pairs = self._aligned
        if self._last is not None and query.startswith(self._last[0]):
            pairs = self._last[1]
        for word in query.split():
            pairs = [pair for pair in pairs if word in pair[1]]
        self._last = (query, pairs)
        return [pair[0] for pair in pairs]

    def _types_in(self, letters: Iterable[str]) -> frozenset[str]:
        framework = self.plan.framework
        wanted = frozenset(letters)
        types = {t.slug for t in framework.types if framework.family(t.family).letter in wanted}
        if "" in wanted:
            types |= {"", UNKNOWN}
        return frozenset(types)

    def sorted(self, ids: Sequence[str], column: str, *, descending: bool = False) -> list[str]:
        """Ids in the order of a column; empty cells stay last either way. "" = plan order."""
        if not column:
            numbers = self.numbers
            return sorted(ids, key=numbers.__getitem__, reverse=descending)
        filled: list[tuple[Any, int, str]] = []
        empty: list[str] = []
        for number, key in enumerate(ids):
            value = self._sort_value(column, key)
            if value is None:
                empty.append(key)
            else:
                filled.append((value, -number if descending else number, key))
        filled.sort(reverse=descending)
        return [item[2] for item in filled] + empty

    def _sort_value(self, column: str, key: str) -> Any:
        activity = self.plan.activities[key]
        if column in ("start", "end"):
            date: FuzzyDate = getattr(activity, column)
            return (1, date.text) if date.known else (2, date.text) if date.entered else None
        if column == "budget":
            return activity.budget
        if column == "filled":
            return self.row(key).filled
        if column == "title":
            return quick_fold(activity.title) or None
        if column == "lead_unit":
            return quick_fold(activity.lead_unit) or None
        return quick_fold(self.row(key).texts[column]) or None

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
        incomplete = sum(1 for key in self.ids if self.row(key).filled < MINIMUM)
        return Counts(status, family, unit, incomplete)

    def units(self) -> list[str]:
        """Lead units in use, most used first."""
        found = Counter(a.lead_unit for a in self.plan.activities.values() if a.lead_unit)
        return [name for name, _ in found.most_common()]


def touched_activities(old: Plan, new: Plan, changes: ChangeSet) -> frozenset[str] | None:
    """Activities whose row may look different after a change; None when it may be any."""
    touched: set[str] = set()
    actors: set[str] = set()
    for change in changes.changes:
        for record in (change.before, change.after):
            if record is None:
                continue
            if change.kind == "activity":
                touched.add(change.id)
            elif change.kind in ("participation", "coding", "linkage", "outcome"):
                touched.add(getattr(record, "activity_id"))  # noqa: B009 - the kind says it is there
            elif change.kind == "citation":
                touched.add(_owner(old, new, str(getattr(record, "subject_id"))))  # noqa: B009
            elif change.kind == "actor":
                actors.add(change.id)
            elif change.kind in ("evidence", "plan_info", "codebook"):
                if change.before is not None:  # a new source changes nothing until it is cited
                    return None
        if len(touched) > _FEW:
            return None
    if actors:
        for plan in (old, new):
            for activity_id in plan.activities:
                if any(p.actor_id in actors for p in plan.participations_of(activity_id)):
                    touched.add(activity_id)
    touched.discard("")
    return frozenset(touched)


def _owner(old: Plan, new: Plan, subject_id: str) -> str:
    for plan in (new, old):
        if subject_id in plan.activities:
            return subject_id
        for kind in ("linkage", "outcome", "coding"):
            record = plan.get(kind, subject_id)
            if record is not None:
                return str(getattr(record, "activity_id"))  # noqa: B009
    return ""
