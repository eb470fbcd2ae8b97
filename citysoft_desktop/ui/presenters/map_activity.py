"""What the coding cockpit shows of one activity: ratings, chain, sources, notes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Evidence
from citysoft_desktop.domain.analysis.chain import COUNTING_GRADES, LINKS
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.framework import Code
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.presenters.map_queue import lens_counts

MORE_DIMENSIONS = (
    "attraction_kind",
    "mechanism",
    "pathway",
    "objective_kind",
    "audience_kind",
    "direction",
    "level",
    "reach",
    "formality",
    "visibility",
    "issue",
    "sdg",
    "stage",
    "cost_band",
)
ORDERED = frozenset({"issue", "sdg"})
"""Dimensions whose first code is the primary one."""

NEEDS_SOURCE_FROM = 2
"""A rating of 2 or more needs documented intent or effect (framework 2.3, 2.4)."""

_ASPECT = re.compile(r"[:./]")


@dataclass(frozen=True, slots=True)
class Rating:
    """One dimension of a lens on one activity. ``value`` 0 to 3, "unknown", or None = not entered."""

    code: Code
    value: int | str | None
    sources: int
    grade: str
    memo: str

    @property
    def needs_source(self) -> bool:
        """Rated 2 or 3 with nothing to show for it."""
        return isinstance(self.value, int) and self.value >= NEEDS_SOURCE_FROM and not self.sources


@dataclass(frozen=True, slots=True)
class LensView:
    """A lens card. ``counts`` None = not known; ``peak`` None = nothing entered."""

    lens: str
    ratings: tuple[Rating, ...]
    counts: bool | None
    peak: int | None
    entered: int
    unknown: int


@dataclass(frozen=True, slots=True)
class ChainColumn:
    """One link of the chain.

    ``known``: coded, evidenced, and so is everything before it. ``why`` says why not: ``waits`` (an earlier link,
    ``waits_for``, is not known), ``empty``, ``unknown``, ``audience`` (no source on the audience's reaction) or
    ``source`` (no source graded A to C).
    """

    link: str
    codes: tuple[str, ...]
    known: bool
    why: str
    waits_for: str
    sources: int
    grade: str


@dataclass(frozen=True, slots=True)
class ChainView:
    """The chain of an activity; ``broken`` is its first link that is not known, "" when it is complete."""

    columns: tuple[ChainColumn, ...]
    broken: str

    @property
    def known(self) -> int:
        """Number of known links, 0 to 4."""
        return sum(column.known for column in self.columns)


def coding_of(plan: Plan, activity_id: str, dimension: str, code: str) -> Coding | None:
    """The coding record of one code, the latest when several coders gave it."""
    found = [c for c in plan.codings_of(activity_id) if c.dimension == dimension and c.code == code]
    return found[-1] if found else None


def code_sources(plan: Plan, activity_id: str, dimension: str, code: str) -> list[Evidence]:
    """Sources cited for this very code, on the activity or on its coding record."""
    wanted = {(dimension, code)}
    found: dict[str, Evidence] = {}
    for citation in plan.citations_of(activity_id):
        parts = tuple(_ASPECT.split(citation.aspect, maxsplit=1))
        if parts in wanted and citation.evidence_id in plan.evidence:
            found[citation.evidence_id] = plan.evidence[citation.evidence_id]
    for coding in plan.codings_of(activity_id):
        if (coding.dimension, coding.code) in wanted:
            found.update((e.id, e) for e in plan.evidence_of(coding.id))
    return list(found.values())


def activity_sources(plan: Plan, activity_id: str) -> list[Evidence]:
    """Sources cited for the activity in any way, each once."""
    found = {e.id: e for e in plan.evidence_of(activity_id)}
    for coding in plan.codings_of(activity_id):
        found.update((e.id, e) for e in plan.evidence_of(coding.id))
    return list(found.values())


def best_grade(sources: Iterable[Evidence]) -> str:
    """The best grade, "" when none is graded. What is no document has no grade."""
    grades = sorted(e.grade.upper() for e in sources if e.is_document and e.grade)
    return grades[0] if grades else ""


def lens_view(plan: Plan, activity_id: str, lens: str) -> LensView:
    """The six ratings of a lens and whether it counts."""
    given = plan.salience_of(activity_id, lens)
    ratings = []
    for code in plan.framework.codes(lens):
        value: int | str | None = None
        if code.slug in given:
            stored = given[code.slug]
            value = UNKNOWN if stored is None else stored
        sources = code_sources(plan, activity_id, lens, code.slug)
        coding = coding_of(plan, activity_id, lens, code.slug)
        ratings.append(Rating(code, value, len(sources), best_grade(sources), coding.memo if coding else ""))
    numbers = [r.value for r in ratings if isinstance(r.value, int)]
    return LensView(
        lens,
        tuple(ratings),
        lens_counts(plan, activity_id, lens),
        max(numbers, default=None),
        len(numbers),
        sum(r.value == UNKNOWN for r in ratings),
    )


def ratings_missing(plan: Plan, activity_id: str) -> int:
    """How many of the twelve ratings are not entered; unknown is entered."""
    return sum(
        code.slug not in plan.salience_of(activity_id, lens)
        for lens in SALIENCE_DIMENSIONS
        for code in plan.framework.codes(lens)
    )


def chain_view(plan: Plan, activity_id: str) -> ChainView:
    """The chain as A5 counts it: read from left to right, it stops at the first link that is not known."""
    columns: list[ChainColumn] = []
    broken = ""
    for link in LINKS:
        codes = tuple(plan.codes_of(activity_id, link))
        sources = _link_sources(plan, activity_id, link)
        counting = [e for e in sources if e.is_document and e.grade.upper() in COUNTING_GRADES]
        outcomes = link == "outcome" and any(
            o.effect not in ("", UNKNOWN) for o in plan.outcomes_of(activity_id)
        )
        coded = any(code != UNKNOWN for code in codes) or outcomes
        why, waits_for = "", ""
        if broken:
            why, waits_for = "waits", broken
        elif not codes and not coded:
            why = "empty"
        elif not counting and link in ("reception", "outcome"):
            why = "audience"
        elif not coded:
            why = "unknown"
        elif not counting:
            why = "source"
        columns.append(ChainColumn(link, codes, not why, why, waits_for, len(sources), best_grade(sources)))
        if why and not broken:
            broken = link
    return ChainView(tuple(columns), broken)


def _link_sources(plan: Plan, activity_id: str, link: str) -> list[Evidence]:
    """Sources that stand behind a link, as the chain analysis reads them."""
    found: dict[str, Evidence] = {}
    for citation in plan.citations_of(activity_id):
        head = _ASPECT.split(citation.aspect, maxsplit=1)[0]
        if head == link or (not citation.aspect and link in ("resource", "instrument")):
            if citation.evidence_id in plan.evidence:
                found[citation.evidence_id] = plan.evidence[citation.evidence_id]
    for coding in plan.codings_of(activity_id):
        if coding.dimension == link:
            found.update((e.id, e) for e in plan.evidence_of(coding.id))
    if link == "outcome":
        for outcome in plan.outcomes_of(activity_id):
            if outcome.effect not in ("", UNKNOWN):
                found.update((e.id, e) for e in plan.evidence_of(outcome.id))
    return list(found.values())


def toggled(plan: Plan, activity_id: str, dimension: str, code: str) -> list[str]:
    """Codes of a dimension after one was chosen: several or one, unknown alone, choosing again takes off."""
    now = plan.codes_of(activity_id, dimension)
    if code in now:
        return [c for c in now if c != code]
    if code == UNKNOWN or not plan.framework.dimension(dimension).multi:
        return [code]
    return [*(c for c in now if c != UNKNOWN), code]


def most_codes(plan: Plan, dimension: str) -> int:
    """How many codes a dimension takes at most, 0 = no limit."""
    return plan.framework.dimension(dimension).max_codes or 0


def coded_dimensions(plan: Plan, activity_id: str) -> int:
    """How many of the further dimensions carry a code or unknown."""
    return sum(bool(plan.codes_of(activity_id, dimension)) for dimension in MORE_DIMENSIONS)
