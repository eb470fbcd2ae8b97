"""Counts that the states of the steps and the proposals of the next step share."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.content_files import load_content
from citysoft_desktop.domain.content_texts import brief_prompts, guidance
from citysoft_desktop.domain.findings.engine import propose
from citysoft_desktop.domain.findings.sets import Sets, cited_ratings
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Action, Indicator

RATED = 2
"""A rating of 2 or 3 claims documented intent or effect and needs a source (framework 2.4)."""
STRONG = 2
"""A link of this strength or more needs a source (framework 2.9)."""
HEADLINE_WORDS = 9
DECIDED = frozenset({"confirmed", "dismissed"})


def ratings_without_source(sets: Sets) -> tuple[int, tuple[str, ...]]:
    """Ratings of 2 or 3 of LIVE activities without a source of their own, and the activities they stand on."""
    cited = cited_ratings(sets.plan)
    number = 0
    keys: dict[str, None] = {}
    for lens in SALIENCE_DIMENSIONS:
        for key, row in sets.facts.salience[lens].items():
            if key not in sets.live:
                continue
            whole = (key, lens, "") in cited
            for code, value in row.items():
                if value is not None and value >= RATED and not whole and (key, lens, code) not in cited:
                    number += 1
                    keys[key] = None
    return number, tuple(keys)


def weak_links(sets: Sets) -> tuple[Linkage, ...]:
    """Links of strength 2 or more, or against state policy, without a source."""
    plan = sets.plan
    return tuple(
        link
        for link in plan.table(Linkage).values()
        if ((link.strength or 0) >= STRONG or link.mode == "parallel_disharmony")
        and link.activity_id in sets.all
        and not plan.evidence_of(link.id)
    )


# -- strategy -----------------------------------------------------------------------------------------------


def actions_of(plan: Plan) -> dict[str, list[Action]]:
    """Actions by objective."""
    found: dict[str, list[Action]] = {}
    for action in plan.actions.values():
        found.setdefault(action.objective_id, []).append(action)
    return found


def objective_gaps(plan: Plan) -> dict[str, frozenset[str]]:
    """What each objective lacks: no_action, no_owner, no_date, no_indicator. Its actions need owner and date too."""
    actions = actions_of(plan)
    measured = {indicator.objective_id for indicator in plan.table(Indicator).values()}
    found: dict[str, frozenset[str]] = {}
    for key, objective in plan.objectives.items():
        own = actions.get(key, [])
        gaps = set()
        if not own:
            gaps.add("no_action")
        if not objective.owner.strip() or any(not action.owner.strip() for action in own):
            gaps.add("no_owner")
        if not objective.due.known or any(not action.end.known for action in own):
            gaps.add("no_date")
        if key not in measured:
            gaps.add("no_indicator")
        found[key] = frozenset(gaps)
    return found


# -- findings -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """A finding nobody decided on yet; ``finding_id`` "" while it is only a rule's proposal."""

    rule_id: str
    finding_id: str
    title: str
    severity: str
    activity_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """All findings, own and proposed, and those that wait."""

    total: int
    waiting: tuple[Waiting, ...]


def decisions(plan: Plan, options: Options, language: str = "en") -> Decisions:
    """Findings in the plan and those to be decided, most urgent first."""
    waiting = [
        Waiting(p.rule_id, p.finding_id, p.title, p.severity, p.activity_ids)
        for p in propose(plan, options, language)
        if p.state not in DECIDED
    ]
    known = {w.finding_id for w in waiting if w.finding_id}
    waiting += (
        Waiting(f.rule_id, f.id, f.title or f.sentence, f.severity, f.activity_ids)
        for f in plan.findings.values()
        if f.state not in DECIDED and f.id not in known
    )
    order = ("danger", "warning", "info")
    waiting.sort(key=lambda w: order.index(w.severity) if w.severity in order else len(order))
    fresh = sum(1 for w in waiting if not w.finding_id)
    return Decisions(len(plan.findings) + fresh, tuple(waiting))


# -- brief ------------------------------------------------------------------------------------------------


def sections_without_text(plan: Plan, chosen: Sequence[str]) -> tuple[str, ...]:
    """Chosen sections that need words of the office and have none."""
    blocks = plan.text_blocks
    guide = guidance().field("brief", "own_text")
    own = guide.sections if guide else ()
    return tuple(key for key in chosen if key in own and not (key in blocks and blocks[key].text.strip()))


def poor_headlines(plan: Plan, chosen: Sequence[str]) -> tuple[str, ...]:
    """Chosen sections whose own headline has no number or more than nine words."""
    blocks = plan.text_blocks
    return tuple(
        key
        for key in chosen
        if key in blocks
        and (headline := blocks[key].headline.strip())
        and (not _has_number(headline, plan.info.brief_language) or len(headline.split()) > HEADLINE_WORDS)
    )


def _has_number(headline: str, language: str) -> bool:
    """A digit, or a number in words: "Seven in ten records are silent"."""
    if re.search(r"\d", headline):
        return True
    return not _number_words(language).isdisjoint(re.findall(r"\w+", headline.casefold()))


@lru_cache(maxsize=4)
def _number_words(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in load_content("step_reasons", language)["words"]["numbers"])


@lru_cache(maxsize=4)
def section_titles(language: str) -> Mapping[str, str]:
    """Title of each section of the brief."""
    return {section.id: section.title for section in brief_prompts(language).sections}
