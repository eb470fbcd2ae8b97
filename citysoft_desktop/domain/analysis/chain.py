"""A5 chain completeness: how far the soft-power chain of each activity is known.

The chain (Ohnesorge 2020; Nye 2004) runs resource, instrument, reception, outcome. A link is known when a code
other than unknown is entered *and* a document graded A, B or C stands behind it; grade D, assertion only, never
counts, nor does an ungraded source. The chain is read from left to right and stops at the first link that is not
known: what comes after it is not known either.

Which source stands behind a link: one cited for that link (aspect ``reception`` or ``reception:attraction``) or for
the coding itself; for the outcome also one cited for a dated outcome with a known effect. A source cited for the
activity as a whole documents what the city did, so it carries resource and instrument, but it says nothing about
how anybody reacted: no evidence on the audience means unknown, never attraction.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Citation, Outcome
from citysoft_desktop.domain.analysis.base import Cell, Options, Result, Scope, remembered, share
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

LINKS = ("resource", "instrument", "reception", "outcome")
COMPLETE = "complete"
COUNTING_GRADES = frozenset("ABC")
_WHOLE_RECORD = ("resource", "instrument")
_LINK_END = re.compile(r"[:./]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainCompleteness(Result):
    """A5.

    ``completeness`` is the mean of known links / 4, None without activities. ``funnel`` counts the activities
    that reach each link; ``first_broken`` those whose chain stops there, and ``complete``. ``coded`` counts the
    links that carry a code at all, evidenced or not; ``unevidenced`` those coded without a source that counts.
    """

    completeness: float | None
    funnel: Mapping[str, Cell]
    first_broken: Mapping[str, Cell]
    coded: Mapping[str, int]
    unevidenced: Mapping[str, tuple[str, ...]]


@remembered
def chain_links(plan: Plan, options: Options) -> dict[str, int]:
    """Number of known links, 0 to 4, of each activity in the filter."""
    scope = Scope(plan, options)
    supported, coded = _supported(plan), _coded(scope)
    nothing: frozenset[str] = frozenset()
    return {key: _known(coded.get(key, nothing), supported.get(key, nothing)) for key in scope.activities}


@remembered
def chain_completeness(plan: Plan, options: Options) -> ChainCompleteness:
    """A5: mean completeness, funnel and first broken link."""
    scope = Scope(plan, options)
    supported = _supported(plan)
    reached: dict[str, list[str]] = {link: [] for link in LINKS}
    broken: dict[str, list[str]] = {link: [] for link in (*LINKS, COMPLETE)}
    coded_count = dict.fromkeys(LINKS, 0)
    unevidenced: dict[str, list[str]] = {link: [] for link in LINKS}
    lengths: list[tuple[str, int]] = []
    nothing: frozenset[str] = frozenset()
    coded_links = _coded(scope)
    for key in scope.activities:
        coded = coded_links.get(key, nothing)
        backed = supported.get(key, nothing)
        known = _known(coded, backed)
        lengths.append((key, known))
        for link in LINKS[:known]:
            reached[link].append(key)
        broken[LINKS[known] if known < len(LINKS) else COMPLETE].append(key)
        for link in coded:
            coded_count[link] += 1
            if link not in backed:
                unevidenced[link].append(key)
    total = scope.total()
    weighted = math.fsum(scope.weight(key) * known for key, known in lengths)
    missing = {link: scope.n - len(reached[link]) for link in LINKS}
    return ChainCompleteness(
        **scope.frame("A5", missing),
        completeness=share(weighted / len(LINKS), total),
        funnel={link: scope.cell(link, reached[link], None) for link in LINKS},
        first_broken={link: scope.cell(link, broken[link], None) for link in (*LINKS, COMPLETE)},
        coded=coded_count,
        unevidenced={link: tuple(keys) for link, keys in unevidenced.items()},
    )


def _known(coded: frozenset[str] | set[str], backed: frozenset[str] | set[str]) -> int:
    for index, link in enumerate(LINKS):
        if link not in coded or link not in backed:
            return index
    return len(LINKS)


def _coded(scope: Scope) -> dict[str, set[str]]:
    """Links that carry a known code, by activity; activities without any are left out."""
    found: dict[str, set[str]] = {}
    for link in LINKS:
        for key in scope.facts.known(link):
            found.setdefault(key, set()).add(link)
    for outcome in scope.plan.table(Outcome).values():
        if _has_effect(outcome.effect):
            found.setdefault(outcome.activity_id, set()).add("outcome")
    return found


def _has_effect(effect: str) -> bool:
    return effect not in ("", UNKNOWN)


def _supported(plan: Plan) -> dict[str, set[str]]:
    """Links of each activity that a counting source stands behind, whether they are coded or not."""
    counting = {
        key
        for key, evidence in plan.evidence.items()
        if evidence.is_document and evidence.grade.upper() in COUNTING_GRADES
    }
    found: dict[str, set[str]] = {}
    if not counting:
        return found
    codings = plan.table(Coding)
    cited_outcomes: set[str] = set()
    for citation in plan.table(Citation).values():
        if citation.evidence_id not in counting:
            continue
        if citation.subject_kind == "activity":
            if not citation.aspect:
                found.setdefault(citation.subject_id, set()).update(_WHOLE_RECORD)
                continue
            link = _LINK_END.split(citation.aspect, 1)[0]
            if link in LINKS:
                found.setdefault(citation.subject_id, set()).add(link)
        elif citation.subject_kind == "coding":
            coding = codings.get(citation.subject_id)
            if coding is not None and coding.dimension in LINKS:
                found.setdefault(coding.activity_id, set()).add(coding.dimension)
        elif citation.subject_kind == "outcome":
            cited_outcomes.add(citation.subject_id)
    for outcome in plan.table(Outcome).values() if cited_outcomes else ():
        if outcome.id in cited_outcomes and _has_effect(outcome.effect):
            found.setdefault(outcome.activity_id, set()).add("outcome")
    return found
