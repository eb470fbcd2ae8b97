"""The list of findings: what rules propose, what somebody decided, what somebody wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.findings import finding_values, propose
from citysoft_desktop.domain.findings.engine import Proposal, not_concluded
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Finding
from citysoft_desktop.services.commands.base import Composite
from citysoft_desktop.services.commands.strategy import DecideFinding, MakeObjective

FIRST_OF_FAMILY = 2
"""Undecided proposals of a family that are shown before "Show all"."""


@dataclass(frozen=True, slots=True)
class FindingItem:
    """One entry of the list.

    Attributes:
        key: rule id, or record id of an own finding.
        state: proposed, confirmed or dismissed; ``reason`` of a dismissal.
        grade: best grade of its documents, "" when none is graded; ``sources`` how many there are.
        holds: False for a decided rule finding that today's data no longer propose.
        before: the sentence that was decided on, when the figures have moved since; else "".
        shown_first: among those shown before "Show all".
    """

    key: str
    rule_id: str
    finding_id: str
    family: str
    title: str
    sentence: str
    so_what: str
    caution: str
    state: str
    reason: str
    severity: str
    sureness: str
    analysis: str
    activity_ids: tuple[str, ...]
    evidence_ids: tuple[str, ...]
    grade: str
    sources: int
    holds: bool = True
    before: str = ""
    shown_first: bool = True
    objectives: int = 0
    values: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class FindingList:
    """Everything the column shows. ``silent`` are rules that cannot conclude, with the sentence that says why."""

    items: tuple[FindingItem, ...]
    silent: tuple[tuple[str, str], ...]

    @property
    def waiting(self) -> int:
        """Number of undecided findings."""
        return sum(1 for item in self.items if item.state == "proposed")


def finding_list(plan: Plan, options: Options, language: str = "en") -> FindingList:
    """Proposals and decisions, most severe first, own findings after them."""
    proposals = propose(plan, options, language)
    items: list[FindingItem] = []
    shown: dict[str, int] = {}
    records = {f.rule_id: f for f in plan.findings.values() if f.rule_id}
    for proposal in proposals:
        first = True
        if proposal.state == "proposed":
            shown[proposal.family] = shown.get(proposal.family, 0) + 1
            first = shown[proposal.family] <= FIRST_OF_FAMILY
        items.append(_of_proposal(plan, proposal, records.get(proposal.rule_id), first))
    live = {proposal.rule_id for proposal in proposals}
    for record in plan.findings.values():
        if not record.rule_id or record.rule_id not in live:
            items.append(_of_record(plan, record))
    return FindingList(tuple(items), not_concluded(plan, options, language))


def best_grade(plan: Plan, evidence_ids: Sequence[str]) -> str:
    """The best grade among some documents. D is named, but never counts as support."""
    grades = [plan.evidence[key].grade for key in evidence_ids if key in plan.evidence]
    return min((grade for grade in grades if grade), default="")


def _objectives(plan: Plan, finding_id: str) -> int:
    return sum(1 for o in plan.objectives.values() if finding_id and finding_id in o.finding_ids)


def _of_proposal(plan: Plan, proposal: Proposal, record: Finding | None, first: bool) -> FindingItem:
    decided = record is not None and record.state != "proposed"
    return FindingItem(
        key=proposal.rule_id,
        rule_id=proposal.rule_id,
        finding_id=proposal.finding_id,
        family=proposal.family,
        title=proposal.title,
        sentence=proposal.sentence,
        so_what=proposal.so_what,
        caution=proposal.caution,
        state=proposal.state,
        reason=record.reason if record is not None and record.state == "dismissed" else "",
        severity=proposal.severity,
        sureness=proposal.sureness,
        analysis=proposal.analysis,
        activity_ids=proposal.activity_ids,
        evidence_ids=proposal.evidence_ids,
        grade=best_grade(plan, proposal.evidence_ids),
        sources=len(proposal.evidence_ids),
        before=record.sentence
        if record is not None and decided and record.sentence != proposal.sentence
        else "",
        shown_first=first,
        objectives=_objectives(plan, proposal.finding_id),
        values=tuple(finding_values(proposal).items()),
    )


def _of_record(plan: Plan, record: Finding) -> FindingItem:
    return FindingItem(
        key=record.id,
        rule_id=record.rule_id,
        finding_id=record.id,
        family=record.family,
        title=record.title,
        sentence=record.sentence,
        so_what=record.so_what,
        caution="",
        state=record.state,
        reason=record.reason if record.state == "dismissed" else "",
        severity=record.severity,
        sureness=record.sureness,
        analysis=record.analysis,
        activity_ids=record.activity_ids,
        evidence_ids=record.evidence_ids,
        grade=best_grade(plan, record.evidence_ids),
        sources=len(record.evidence_ids),
        holds=not record.rule_id,
        objectives=_objectives(plan, record.id),
    )


# -- commands ---------------------------------------------------------------------------------------------


def decide(item: FindingItem, state: str, reason: str = "") -> DecideFinding:
    """Confirm, dismiss or put back a finding as it is shown."""
    return DecideFinding(state, dict(item.values), item.finding_id, reason)


def own_finding(
    plan: Plan, title: str, sentence: str, so_what: str, ids: Sequence[str], analysis: str = ""
) -> DecideFinding:
    """A finding somebody wrote; writing it confirms it. The documents of its activities stand behind it."""
    kept = tuple(key for key in dict.fromkeys(ids) if key in plan.activities)
    evidence = tuple(dict.fromkeys(e.id for key in kept for e in plan.documents_of(key)))
    values = {
        "title": title.strip(),
        "sentence": sentence.strip(),
        "so_what": so_what.strip(),
        "activity_ids": kept,
        "evidence_ids": evidence,
        "analysis": analysis,
    }
    return DecideFinding("confirmed", values)


def make_objective(plan: Plan, item: FindingItem) -> tuple[Composite, str]:
    """The step that makes an objective from a finding, confirming it first, and the id of the new objective."""
    # The item may be older than the plan: a finding confirmed a moment ago is used, not made a second time.
    known = next((f.id for f in plan.findings.values() if item.rule_id and f.rule_id == item.rule_id), "")
    finding_id = item.finding_id or known or new_id()
    made = MakeObjective(finding_id, item.title)
    commands: list[Any] = []
    if finding_id not in plan.findings:
        commands.append(DecideFinding("confirmed", dict(item.values), finding_id))
    commands.append(made)
    return Composite("objective.from_finding", commands), made.objective_id
