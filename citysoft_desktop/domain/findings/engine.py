"""Working out the diagnosis: every implemented rule on one snapshot, as proposals with their texts and rows.

The texts, thresholds and words are those of ``findings.toml``. A rule proposes; a person confirms or dismisses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.analysis.base import Options, remembered
from citysoft_desktop.domain.content_texts import Findings, Rule, findings
from citysoft_desktop.domain.findings import (
    rules_asleep,
    rules_data,
    rules_do,
    rules_nation,
    rules_reach,
    rules_relations,
    rules_risky,
    rules_thin,
    rules_told,
)
from citysoft_desktop.domain.findings.case import IMPLEMENTED, SEVERITIES, Case, Hit, reaches
from citysoft_desktop.domain.findings.case import exact as _exact
from citysoft_desktop.domain.findings.sets import Sets, sets_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.textfmt import MissingValue, fill

_RULES = (
    rules_do, rules_told, rules_reach, rules_nation, rules_relations, rules_thin, rules_asleep, rules_risky, rules_data,
)  # fmt: skip
"""Importing them enters their rules in ``IMPLEMENTED``."""

_SURE, _FAIR = _exact(0.80), _exact(0.50)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A finding a rule proposes, with everything a person needs to decide on it.

    Attributes:
        sureness: high, medium or low: how much of the base is known, and how many of the listed activities have a
            document of grade A, B or C behind them. It is our own measure.
        activity_ids: listed activities in the order of the list; ``evidence_ids`` the documents behind them.
        analysis: numbers of the analyses; ``section``: section of the brief it belongs to.
        public: yes, no or counts_only, for the public edition.
        n, k: base and number found.
        filter: the filter in words, "" for none.
        state: proposed, or what a person decided; ``finding_id``: the record of that decision, "" for none.
    """

    rule_id: str
    family: str
    title: str
    sentence: str
    so_what: str
    caution: str
    follow_up: str
    options: tuple[str, ...]
    severity: str
    sureness: str
    activity_ids: tuple[str, ...]
    evidence_ids: tuple[str, ...]
    analysis: str
    section: str
    public: str
    n: int
    k: int
    filter: str
    state: str
    finding_id: str


@paused()
def propose(plan: Plan, options: Options, language: str = "en") -> tuple[Proposal, ...]:
    """Findings the rules propose, most severe first, then by number of activities listed, then by rule."""
    return _worked_out(plan, options, language)[0]


def not_concluded(plan: Plan, options: Options, language: str = "en") -> tuple[tuple[str, str], ...]:
    """Rules whose minimum is not met, each with the sentence that says why."""
    return _worked_out(plan, options, language)[1]


def finding_values(proposal: Proposal) -> dict[str, Any]:
    """Fields of the record that keeps a decision on this proposal (``DecideFinding``)."""
    return {
        "rule_id": proposal.rule_id,
        "family": proposal.family,
        "title": proposal.title,
        "sentence": proposal.sentence,
        "so_what": proposal.so_what,
        "severity": proposal.severity,
        "sureness": proposal.sureness,
        "analysis": proposal.analysis,
        "filter": proposal.filter,
        "activity_ids": proposal.activity_ids,
        "evidence_ids": proposal.evidence_ids,
    }


@remembered
def _worked_out(
    plan: Plan, options: Options, language: str
) -> tuple[tuple[Proposal, ...], tuple[tuple[str, str], ...]]:
    sets = sets_of(plan, options)
    texts = findings(language)
    has_code = plan.framework.has_reference
    decided = {f.rule_id: f for f in plan.findings.values() if f.rule_id}
    proposals: list[Proposal] = []
    silent: list[tuple[str, str]] = []
    for text in texts.rules:
        function = IMPLEMENTED.get(text.id)
        if function is None or not all(has_code(reference) for reference in text.codes):
            continue  # a codebook without the codes of a rule has no use for it
        result = function(Case(sets, text, language))
        if result is None:
            continue
        values = _common(sets, texts, text)
        if isinstance(result, Hit):
            values |= {"k": result.k, "n": result.n, **_listed(sets, result)}
        values |= result.values
        if isinstance(result, Hit):
            try:
                proposal = _proposal(sets, text, result, values)
            except MissingValue:
                pass
            else:
                record = decided.get(text.id)
                if record is not None:
                    proposal = _with_state(proposal, record.state, record.id)
                proposals.append(proposal)
                continue
        silent.append((text.id, _filled(text.cannot, values)))
    order = {severity: index for index, severity in enumerate(SEVERITIES)}
    proposals.sort(key=lambda p: (order[p.severity], -len(p.activity_ids), p.rule_id))
    return tuple(proposals), tuple(silent)


def _common(sets: Sets, texts: Findings, text: Rule) -> dict[str, object]:
    """Values every rule may print: settings, its own thresholds, and how much is coded."""
    values: dict[str, object] = {p.name: _plain(p.default) for p in (*texts.global_params, *text.params)}
    values["n"] = len(sets.live)
    return values


def _listed(sets: Sets, hit: Hit) -> dict[str, object]:
    if "list_titles" in hit.values:
        return {}
    activities = sets.all
    return {"list_titles": [activities[key].title for key in hit.keys if activities[key].title]}


def _proposal(sets: Sets, text: Rule, hit: Hit, values: Mapping[str, object]) -> Proposal:
    evidence = sets.sources(hit.keys) if hit.evidence is None else hit.evidence
    return Proposal(
        rule_id=text.id,
        family=text.family,
        title=fill(text.title, values),
        sentence=fill(text.sentence, values),
        so_what=fill(text.so_what, values),
        caution=_filled(text.caution, values),
        follow_up=_filled(text.follow_up, values),
        options=tuple(filter(None, (_filled(option, values) for option in text.options))),
        severity=hit.severity,
        sureness=_sureness(sets, hit),
        activity_ids=hit.keys,
        evidence_ids=evidence,
        analysis=", ".join(text.analyses),
        section=text.section,
        public=text.public,
        n=hit.n,
        k=hit.k,
        filter=sets.options.filter_text or "",
        state="proposed",
        finding_id="",
    )


def _with_state(proposal: Proposal, state: str, finding_id: str) -> Proposal:

    return replace(proposal, state=state, finding_id=finding_id)


def _filled(template: str, values: Mapping[str, object]) -> str:
    """The text, or nothing when a value it needs is not known."""
    try:
        return fill(template, values)
    except MissingValue:
        return ""


def _plain(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _sureness(sets: Sets, hit: Hit) -> str:
    known, whole = hit.known or (1, 1)
    if not reaches(known, whole, _FAIR):
        return "low"
    graded = sets.graded
    backed = sum(1 for key in hit.keys if key in graded)
    if hit.keys and not reaches(backed, len(hit.keys), _FAIR):
        return "medium" if reaches(known, whole, _SURE) else "low"
    return "high" if reaches(known, whole, _SURE) else "medium"
