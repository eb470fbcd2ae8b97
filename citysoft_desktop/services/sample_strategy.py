"""Findings, goals, actions, indicators, asks and texts of the sample plan: illustrative, with computed numbers.

A finding is the proposal of its diagnosis rule when the rule fires on the plan; otherwise (a later reporting date, other
thresholds) it is an own finding in the words of the data file, whose ``{names}`` are counts of the plan. Baselines of
indicators are such counts too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.chain import chain_completeness
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.findings import finding_values, propose
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import Ask
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN, Record
from citysoft_desktop.domain.strategy import Action, Finding, Goal, Indicator, Objective, TextBlock

SOLIDARITY_FAMILY = "solidarity_security"
HOSTED_TYPE = "host_intl_org"

Entry = Mapping[str, Any]
MakeId = Callable[..., str]
Keys = tuple[str, ...]


def strategy_records(data: Entry, plan: Plan, *, as_of: dt.date, now: str, make_id: MakeId) -> list[Record]:
    """Everything that follows from the coded plan, in the order of the file."""
    groups = activity_groups(plan, as_of)
    counts = {name: len(keys) for name, keys in groups.items()}
    return [
        *_findings(data, plan, groups, as_of, now, make_id),
        *_objectives(data, make_id),
        *_actions(data, make_id),
        *_indicators(data, counts, make_id),
        *_asks(data, make_id),
        *_texts(data, make_id),
    ]


def activity_groups(plan: Plan, as_of: dt.date) -> dict[str, Keys]:
    """Activities behind every count that a finding or an indicator of the sample may name."""
    options = Options(as_of=as_of)
    lenses = lens_coverage(plan, options).cells
    modes = alignment_profile(plan, options).cells
    chain = chain_completeness(plan, options).funnel
    uncoded, unlinked = set(lenses["uncoded"].keys), set(modes[UNKNOWN].keys)
    silent = {*lenses["diplomacy_only"].keys, *lenses["neither"].keys}
    family_of = {entry.slug: entry.family for entry in plan.framework.types}
    everything = tuple(plan.activities)
    solidarity = tuple(
        key
        for key, activity in plan.activities.items()
        if family_of.get(activity.type) == SOLIDARITY_FAMILY and key not in uncoded
    )
    hosted = tuple(key for key, activity in plan.activities.items() if activity.type == HOSTED_TYPE)
    instrument, reception = chain["instrument"].keys, chain["reception"].keys
    return {
        "n": everything,
        "rated": tuple(key for key in everything if key not in uncoded),
        "uncoded": lenses["uncoded"].keys,
        "diplomacy_only": lenses["diplomacy_only"].keys,
        "solidarity": solidarity,
        "solidarity_silent": tuple(key for key in solidarity if key in silent),
        "solidarity_told": tuple(key for key in solidarity if key not in silent),
        "link_known": tuple(key for key in everything if key not in unlinked),
        "link_unknown": modes[UNKNOWN].keys,
        "disharmony": modes["parallel_disharmony"].keys,
        "instrument_known": instrument,
        "reception_known": reception,
        "reception_unknown": tuple(key for key in instrument if key not in set(reception)),
        "hosted": hosted,
        "hosted_linked": tuple(key for key in hosted if key not in unlinked),
    }


def _findings(
    data: Entry, plan: Plan, groups: Mapping[str, Keys], as_of: dt.date, now: str, make_id: MakeId
) -> Iterator[Finding]:
    counts = {name: len(keys) for name, keys in groups.items()}
    proposals = {proposal.rule_id: proposal for proposal in propose(plan, Options(as_of=as_of))}
    for entry in data["finding"]:
        proposal = proposals.get(entry["rule"])
        values = _own_words(entry, plan, groups, counts) if proposal is None else finding_values(proposal)
        yield Finding(
            id=make_id("finding", entry["key"]),
            state="confirmed",
            reason="Chosen for the illustration.",
            author=data["coder"],
            decided_at=now,
            **values,
        )


def _own_words(
    entry: Entry, plan: Plan, groups: Mapping[str, Keys], counts: Mapping[str, int]
) -> dict[str, Any]:
    keys = groups[entry["of"]]
    return {
        "rule_id": "",
        "family": entry["family"],
        "title": entry["title"].format_map(counts),
        "sentence": entry["sentence"].format_map(counts),
        "so_what": entry["so_what"],
        "severity": entry["severity"],
        "analysis": entry["analysis"],
        "activity_ids": keys,
        "evidence_ids": _evidence_behind(plan, keys) if entry.get("evidence", True) else (),
    }


def _evidence_behind(plan: Plan, keys: Keys) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for key in keys:
        found.update((evidence.id, None) for evidence in plan.documents_of(key))
    return tuple(found)


def _actor(data: Entry, make_id: MakeId, key: str) -> str:
    entry = next(item for item in data["counterpart"] if item["key"] == key)
    return make_id("actor", fold(entry["name"]))


def _objectives(data: Entry, make_id: MakeId) -> Iterator[Record]:
    for entry in data["goal"]:
        yield Goal(id=make_id("goal", entry["key"]), text=entry["text"], note=entry["note"])
    for entry in data["objective"]:
        yield Objective(
            id=make_id("objective", entry["key"]),
            goal_id=make_id("goal", entry["goal"]),
            text=entry["text"],
            finding_ids=tuple(make_id("finding", key) for key in entry["findings"]),
            owner=entry["owner"],
            due=FuzzyDate.parse(entry["due"]),
            audience=entry["audience"],
            lens=entry["lens"],
            sdgs=tuple(entry.get("sdgs", ())),
            policy_id=make_id("policy", entry["policy"]) if "policy" in entry else "",
            state=entry["state"],
            note="Illustrative.",
        )


def _actions(data: Entry, make_id: MakeId) -> Iterator[Action]:
    for entry in data["action"]:
        yield Action(
            id=make_id("action", entry["key"]),
            objective_id=make_id("objective", entry["objective"]),
            text=entry["text"],
            verdict=entry["verdict"],
            activity_ids=tuple(make_id("activity", key) for key in entry["activities"]),
            owner=entry["owner"],
            counterpart_id=_actor(data, make_id, entry["counterpart"]) if "counterpart" in entry else "",
            none_needed=bool(entry.get("none_needed", False)),
            partner=entry.get("partner", ""),
            start=FuzzyDate.parse(entry["start"]),
            end=FuzzyDate.parse(entry["end"]),
            depends_on=tuple(make_id("action", key) for key in entry.get("after", ())),
            state="planned",
            note="Illustrative; not costed.",
        )


def _indicators(data: Entry, counts: Mapping[str, int], make_id: MakeId) -> Iterator[Indicator]:
    for entry in data["indicator"]:
        yield Indicator(
            id=make_id("indicator", entry["key"]),
            objective_id=make_id("objective", entry["objective"]),
            text=entry["text"],
            chain_link=entry["chain_link"],
            unit=entry["unit"].format_map(counts),
            baseline=entry["baseline"].format_map(counts),
            target=entry["target"].format_map(counts),
            due=FuzzyDate.parse(entry["due"]),
            source=entry["source"],
        )


def _asks(data: Entry, make_id: MakeId) -> Iterator[Ask]:
    for entry in data["ask"]:
        yield Ask(
            id=make_id("ask", entry["key"]),
            counterpart_id=_actor(data, make_id, entry["counterpart"]),
            text=entry["text"],
            offer=entry["offer"],
            why_now=entry["why_now"],
            due=FuzzyDate.parse(entry["due"]),
            state="draft",
        )


def _texts(data: Entry, make_id: MakeId) -> Iterator[TextBlock]:
    for entry in data["text"]:
        yield TextBlock(
            id=make_id("text_block", entry["section"]),
            section=entry["section"],
            headline=entry["headline"],
            text=entry["text"],
            signed_by=entry["signed_by"],
        )
