"""The sets the diagnosis rules and the guidance count over, worked out once per snapshot.

Names and definitions are those of ``[sets]`` in ``resources/content/findings.toml``: ALL, LIVE, OPEN, CODED,
SEARCHED, CURRENT_LINK, CHAIN, LAST and DORMANT. Sources graded D, assertion only, and rows that are no documents never
count as evidence here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Outcome
from citysoft_desktop.domain.analysis.base import Facts, Options, facts_of, remembered
from citysoft_desktop.domain.analysis.chain import LINKS, ChainCompleteness, chain_completeness
from citysoft_desktop.domain.analysis.lens import LensCoverage, lens_coverage
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.completeness import Completeness, completeness
from citysoft_desktop.domain.content_texts import findings
from citysoft_desktop.domain.dates import FuzzyDate, ended_before
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

NATIONAL = "national"
COUNTING_GRADES = frozenset("ABC")
_NO_STATUS = ("", UNKNOWN)
_OPEN_STATUS = frozenset({"planned", "active", "dormant", "suspended"})
_SEPARATOR = re.compile(r"[:./]")
_NOTHING: tuple[str, ...] = ()


class Sets:
    """The sets of one filter on one snapshot. Each is worked out when first asked for; all keep plan order."""

    def __init__(self, plan: Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self.as_of = options.as_of
        self.tau = plan.info.tau if options.tau is None else options.tau
        self.facts: Facts = facts_of(plan)
        self._peaks_of: dict[str, dict[str, int]] = {}
        wanted = options.ids
        self.all: dict[str, Activity] = {}
        self.live: dict[str, Activity] = {}
        self.open: dict[str, Activity] = {}
        for key, activity in plan.activities.items():
            status = activity.status
            if status == "idea" or (wanted is not None and key not in wanted):
                continue
            self.all[key] = activity
            if status in _NO_STATUS:
                if not is_past(activity.end, self.as_of):
                    self.live[key] = activity
                    self.open[key] = activity
                continue
            if status == "active":
                self.live[key] = activity
            if status in _OPEN_STATUS:
                self.open[key] = activity

    # -- lenses -----------------------------------------------------------------------------------------

    @cached_property
    def live_options(self) -> Options:
        """Options whose filter is LIVE, at national tier and unweighted."""
        return replace(self.options, ids=frozenset(self.live), tier=NATIONAL, weight="one", tau=self.tau)

    def lens(self, tau: int | None = None) -> LensCoverage:
        """A1 over LIVE, counted from ``tau`` (the plan's own unless given)."""
        options = self.live_options if tau is None else replace(self.live_options, tau=tau)
        return lens_coverage(self.plan, options)

    @cached_property
    def coded(self) -> dict[str, str]:
        """CODED with the cell each stands in: diplomacy_only, branding_only, both or neither."""
        return {
            key: code for code, cell in self.lens().cells.items() if code != "uncoded" for key in cell.keys
        }

    @cached_property
    def uncoded(self) -> tuple[str, ...]:
        """LIVE without both lenses known."""
        return self.lens().cells["uncoded"].keys

    def _peaks(self, lens: str) -> dict[str, int]:
        """Highest rating entered in a lens; activities without any are left out."""
        found: dict[str, int] = {}
        for key, row in self.facts.salience[lens].items():
            peak = -1
            for value in row.values():
                if value is not None and value > peak:
                    peak = value
            if peak >= 0:
                found[key] = peak
        return found

    def rating(self, key: str, lens: str) -> int:
        """Highest rating entered in a lens, -1 when none is."""
        peaks = self._peaks_of.get(lens)
        if peaks is None:
            peaks = self._peaks_of[lens] = self._peaks(lens)
        return peaks.get(key, -1)

    # -- codes ------------------------------------------------------------------------------------------

    def codes(self, key: str, dimension: str) -> tuple[str, ...]:
        """Known codes of a dimension on an activity."""
        by_activity = self.facts.codes.get(dimension)
        found = by_activity.get(key) if by_activity else None
        if not found:
            return _NOTHING
        if len(found) == 1:
            return _NOTHING if found[0] == UNKNOWN else (found[0],)
        return self.facts.known_codes(key, dimension)

    @cached_property
    def visibility(self) -> dict[str, int]:
        """Highest documented visibility, 0 to 4, of the activities for which it is known."""
        found: dict[str, int] = {}
        for key, codes in self.facts.codes.get("visibility", {}).items():
            steps = [int(code[-1]) for code in codes if code.startswith("visibility_")]
            if steps:
                found[key] = max(steps)
        return found

    # -- chain ------------------------------------------------------------------------------------------

    @cached_property
    def chains(self) -> ChainCompleteness:
        """A5 over ALL."""
        options = replace(self.options, ids=frozenset(self.all), tier=NATIONAL, weight="one", tau=self.tau)
        return chain_completeness(self.plan, options)

    @cached_property
    def stated(self) -> dict[str, frozenset[str]]:
        """Activities of ALL with a known code for reception, outcome and so on, evidenced or not, by link."""
        found: dict[str, set[str]] = {
            link: {
                key
                for key, codes in self.facts.codes.get(link, {}).items()
                if codes[0] != UNKNOWN or any(code != UNKNOWN for code in codes)
            }
            for link in LINKS
        }
        for outcome in self.plan.table(Outcome).values():
            if outcome.effect not in ("", UNKNOWN):
                found["outcome"].add(outcome.activity_id)
        return {link: frozenset(key for key in keys if key in self.all) for link, keys in found.items()}

    @cached_property
    def backed(self) -> dict[str, frozenset[str]]:
        """Those of ``stated`` that a document of grade A, B or C stands behind, by link."""
        bare = self.chains.unevidenced
        return {link: keys.difference(bare[link]) for link, keys in self.stated.items()}

    @cached_property
    def chain(self) -> tuple[str, ...]:
        """CHAIN."""
        return tuple(key for key in self.live if key in self.backed["instrument"])

    # -- links ------------------------------------------------------------------------------------------

    def is_current(self, link: Linkage) -> bool:
        """CURRENT_LINK: not ended on the reporting date."""
        return not is_past(link.valid_to, self.as_of)

    @cached_property
    def national(self) -> dict[str, list[Linkage]]:
        """Current links at national tier by activity of ALL; activities without one are left out."""
        found: dict[str, list[Linkage]] = {}
        for link in self.plan.table(Linkage).values():
            if link.tier == NATIONAL and link.activity_id in self.all and self.is_current(link):
                found.setdefault(link.activity_id, []).append(link)
        return found

    @cached_property
    def searched_any(self) -> frozenset[str]:
        """Activities of ALL and OPEN with a current national link whose mode is known, or a logged search."""
        return frozenset(
            key for key, links in self.national.items() if any(mode_of(link) != UNKNOWN for link in links)
        )

    @cached_property
    def searched(self) -> tuple[str, ...]:
        """SEARCHED."""
        return tuple(key for key in self.live if key in self.searched_any)

    @cached_property
    def unsearched(self) -> tuple[str, ...]:
        """LIVE that are not SEARCHED, most visible first."""
        seen = self.visibility
        keys = [key for key in self.live if key not in self.searched_any]
        return tuple(sorted(keys, key=lambda key: -seen.get(key, -1)))

    # -- evidence ---------------------------------------------------------------------------------------

    @cached_property
    def evidence_of(self) -> dict[str, tuple[str, ...]]:
        """Ids of all sources of an activity, its codings, links and outcomes; activities without are left out."""
        owner: dict[str, str] = {}
        plan = self.plan
        owner.update((key, link.activity_id) for key, link in plan.table(Linkage).items())
        owner.update((key, outcome.activity_id) for key, outcome in plan.table(Outcome).items())
        codings = plan.table(Coding)
        evidence = plan.evidence
        found: dict[str, dict[str, None]] = {}
        for citation in plan.table(Citation).values():
            if citation.evidence_id not in evidence:
                continue
            subject = citation.subject_id
            if citation.subject_kind == "coding":
                coding = codings.get(subject)
                subject = coding.activity_id if coding else ""
            else:
                subject = owner.get(subject, subject)
            if subject in self.all:
                found.setdefault(subject, {})[citation.evidence_id] = None
        return {key: tuple(ids) for key, ids in found.items()}

    @cached_property
    def documents_of(self) -> dict[str, tuple[str, ...]]:
        """Documents of each activity; assertions are left out."""
        good = {key for key, source in self.plan.evidence.items() if is_document(source)}
        return {key: tuple(e for e in ids if e in good) for key, ids in self.evidence_of.items()}

    @cached_property
    def graded(self) -> frozenset[str]:
        """Activities with a document of grade A, B or C."""
        good = {key for key, source in self.plan.evidence.items() if counts(source)}
        return frozenset(key for key, ids in self.evidence_of.items() if not good.isdisjoint(ids))

    def sources(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Documents behind some activities, each once; assertions are left out."""
        documents = self.documents_of
        return tuple(dict.fromkeys(e for key in keys for e in documents.get(key, _NOTHING)))

    @cached_property
    def complete(self) -> Completeness:
        """Completeness of ALL."""
        return completeness(self.plan, None if len(self.all) == len(self.plan.activities) else self.all)

    @cached_property
    def last(self) -> dict[str, dt.date]:
        """LAST of the activities for which it is known: newest dated document or dated outcome."""
        found: dict[str, dt.date] = {}
        evidence = self.plan.evidence
        for key, ids in self.documents_of.items():
            dates = [d for e in ids if (d := evidence[e].date.latest())]
            if dates:
                found[key] = max(dates)
        for outcome in self.plan.table(Outcome).values():
            day = outcome.occurred.latest()
            key = outcome.activity_id
            if day is not None and key in self.all and (key not in found or day > found[key]):
                found[key] = day
        return found

    @cached_property
    def dormant(self) -> tuple[str, ...]:
        """DORMANT: OPEN, silent for more than dormant_years, longest silence first."""
        line = years_before(self.as_of, int(findings().global_param("dormant_years")))
        keys = [key for key in self.open if key in self.last and self.last[key] < line]
        return tuple(sorted(keys, key=lambda key: self.last[key]))


@remembered
def sets_of(plan: Plan, options: Options) -> Sets:
    """The sets of a snapshot and a filter."""
    return Sets(plan, options)


def is_past(date: FuzzyDate, day: dt.date) -> bool:
    """``ended_before``, quick where the year already decides."""
    year = date.year
    if year is None or year > day.year:
        return False
    return year < day.year or ended_before(date, day)


def mode_of(link: Linkage) -> str:
    """Mode of a link, where a logged search without result counts as none."""
    if link.mode in ("", UNKNOWN) and (link.search_where or link.search_when.entered):
        return "none"
    return link.mode or UNKNOWN


def is_document(evidence: Evidence) -> bool:
    """A source that is a document and no mere assertion. One not graded yet is still a document."""
    return evidence.is_document and evidence.grade.upper() != "D"


def counts(evidence: Evidence) -> bool:
    """A document of grade A, B or C."""
    return evidence.is_document and evidence.grade.upper() in COUNTING_GRADES


def aspect_of(citation: Citation) -> tuple[str, str]:
    """Dimension and code a source supports: ``diplomacy.security`` -> ("diplomacy", "security")."""
    head, *tail = _SEPARATOR.split(citation.aspect, maxsplit=1)
    return head, tail[0] if tail else ""


def years_before(day: dt.date, years: int) -> dt.date:
    """The same day some years earlier; 29 February becomes 28."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day some months later, at most the last of its month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return dt.date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def cited_ratings(plan: Plan) -> Mapping[tuple[str, str, str], bool]:
    """(activity, lens, code) of every rating that has a source of its own; code "" stands for the whole lens."""
    found: dict[tuple[str, str, str], bool] = {}
    codings = plan.table(Coding)
    for citation in plan.table(Citation).values():
        if citation.subject_kind == "coding":
            coding = codings.get(citation.subject_id)
            if coding is not None:
                found[coding.activity_id, coding.dimension, coding.code] = True
        elif citation.subject_kind == "activity" and citation.aspect:
            dimension, code = aspect_of(citation)
            found[citation.subject_id, dimension, code] = True
    return found
