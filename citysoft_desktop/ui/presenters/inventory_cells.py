"""One cell of the inventory: its text, its single values, and what it is sorted by. Functions of the plan, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.completeness import FIELDS, record_completeness
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.ui.presenters.inventory_filter import (
    DATE_COLUMNS,
    EMPTY,
    OPEN_VALUE,
    UNKNOWN_VALUE,
    quick_fold,
)

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
MINIMUM = len(FIELDS)
GRADES = ("A", "B", "C", "D")
GROUP = "group:"
"""Before the name of a column: sorted by its groups, in which a date counts by its year."""


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


def best_grade(plan: Plan, key: str) -> str:
    """The best grade among the sources of an activity, "" without any."""
    return min((e.grade for e in plan.documents_of(key) if e.grade in GRADES), default="")


class Cells:
    """Cells of one plan by activity and column, in the words of the window."""

    def __init__(self, plan: Plan, words: Words, show_date: Callable[[FuzzyDate], str]) -> None:
        self._plan = plan
        self._words = words
        self._show_date = show_date
        framework = plan.framework
        self._types = {t.slug: t.label for t in framework.types} | {UNKNOWN: words.unknown}
        self._statuses = {c.slug: c.label for c in framework.codes("status")}

    def text(self, key: str, column: str) -> str:
        """The whole text of a cell, "" for a computed column that needs more than one look."""
        a = self._plan.activities[key]
        if column == "type":
            return self._types.get(a.type, a.type)
        if column == "status":
            return self._statuses.get(a.status, a.status)
        if column == "partner":
            return "; ".join([actor.name for actor in self._plan.partners_of(key)])
        if column == "country":
            return "; ".join([country_name(code, self._words) for code in a.countries])
        if column in DATE_COLUMNS:
            return self._show_date(getattr(a, column))
        if column == "evidence":
            return best_grade(self._plan, key)
        if column == "filled":
            return f"{len(record_completeness(self._plan, key).filled)}/{MINIMUM}"
        if column == "lens":
            lens = lens_of(self._plan, key)
            return self._words.lens.get(lens, lens)
        if column == "budget":
            return f"{a.budget} {a.currency}".strip() if a.budget is not None else ""
        if column == "tags":
            return "; ".join(a.tags)
        return str(getattr(a, column))

    def values(self, key: str, column: str) -> tuple[str, ...]:
        """The single values of a cell; (EMPTY,) when nobody filled it, UNKNOWN_VALUE where somebody said so."""
        a = self._plan.activities[key]
        if column == "type":
            found: tuple[str, ...] = (
                UNKNOWN_VALUE if a.type == UNKNOWN else self._types.get(a.type, a.type),
            )
        elif column == "status":
            found = (UNKNOWN_VALUE if a.status == UNKNOWN else self._statuses.get(a.status, a.status),)
        elif column == "partner":
            found = tuple([actor.name for actor in self._plan.partners_of(key)])
        elif column == "country":
            found = tuple(
                [UNKNOWN_VALUE if c == UNKNOWN else country_name(c, self._words) for c in a.countries]
            )
        elif column in DATE_COLUMNS:
            date: FuzzyDate = getattr(a, column)
            found = (
                UNKNOWN_VALUE
                if date.is_unknown
                else OPEN_VALUE
                if date.is_open
                else str(date.year)
                if date.year is not None
                else EMPTY,
            )
        elif column == "tags":
            found = a.tags
        else:
            found = (self.text(key, column),)
        return found or (EMPTY,)

    def sort_key(self, key: str, column: str) -> Any:
        """What a cell is ordered by, None for an empty one."""
        a = self._plan.activities[key]
        if column.startswith(GROUP):
            column = column.removeprefix(GROUP)
            if column in DATE_COLUMNS:
                year = getattr(a, column)
                return (1, year.text[:4]) if year.known else (2, year.text) if year.entered else None
        if column in DATE_COLUMNS:
            date: FuzzyDate = getattr(a, column)
            return (1, date.text) if date.known else (2, date.text) if date.entered else None
        if column == "budget":
            return a.budget
        if column == "filled":
            return len(record_completeness(self._plan, key).filled)
        return quick_fold(self.text(key, column)) or None
