"""Commands of steps 5 and 6: decide on findings, make objectives from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import fixed_id, new_id
from citysoft_desktop.domain.strategy import Finding, Objective, Relevance, TextBlock
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


@dataclass(frozen=True)
class DecideFinding(NamedCommand):
    """Confirm or dismiss a finding. A dismissal needs its reason.

    ``values`` are the texts and rows as shown at the decision; for a rule's proposal they make the record.
    """

    state: str
    values: Mapping[str, Any] = field(default_factory=dict)
    finding_id: str = ""
    reason: str = ""
    name: str = "finding.decide"

    @property
    def label(self) -> str:
        """Confirmed, dismissed or put back."""
        return f"finding.{self.state}"

    def execute(self, uow: UnitOfWork) -> None:
        """Write the decision."""
        if self.state not in ("confirmed", "dismissed", "proposed"):
            raise ValidationError("finding.state")
        if self.state == "dismissed" and not self.reason.strip():
            raise ValidationError("finding.reason")
        decided = {"state": self.state, "reason": self.reason, "author": uow.who, "decided_at": uow.now}
        rule_id = self.values.get("rule_id", "")
        known = next((f for f in uow.plan.findings.values() if rule_id and f.rule_id == rule_id), None)
        target = self.finding_id or (known.id if known else "")
        if target and uow.plan.get("finding", target) is not None:
            uow.update(Finding, target, **{**self.values, **decided})
        else:
            uow.insert(Finding(id=target or new_id(), **{**self.values, **decided}))


@dataclass(frozen=True)
class MakeObjective(NamedCommand):
    """Make an objective from a finding; the link between them is kept."""

    finding_id: str
    text: str
    values: Mapping[str, Any] = field(default_factory=dict)
    objective_id: str = field(default_factory=new_id)
    name: str = "objective.from_finding"

    def execute(self, uow: UnitOfWork) -> None:
        """Confirm the finding when it was not yet, then insert the objective."""
        finding = uow.get(Finding, self.finding_id)
        if finding.state != "confirmed":
            uow.update(Finding, finding.id, state="confirmed", author=uow.who, decided_at=uow.now)
        uow.insert(Objective(id=self.objective_id, text=self.text, finding_ids=(finding.id,), **self.values))


@dataclass(frozen=True)
class SetRelevance(NamedCommand):
    """Judge cells of a matrix: meant_to_be_empty, worth_filling, or "" to take the judgement back."""

    matrix: str
    cells: Sequence[tuple[str, str]]
    judgement: str
    why: str = ""
    name: str = "relevance.set"

    @property
    def label_params(self) -> dict[str, Any]:
        """How many cells."""
        return {"n": len(self.cells)}

    def execute(self, uow: UnitOfWork) -> None:
        """Write or remove the judgements."""
        if self.judgement not in ("", "meant_to_be_empty", "worth_filling"):
            raise ValidationError("relevance.judgement")
        known = uow.plan.relevance
        for row, column in self.cells:
            old = known.get((self.matrix, row, column))
            if not self.judgement:
                uow.delete(Relevance, [old.id] if old else [])
            elif old:
                uow.update(Relevance, old.id, judgement=self.judgement, who=uow.who, why=self.why)
            else:
                uow.insert(
                    Relevance(
                        id=fixed_id("relevance", self.matrix, row, column),
                        matrix=self.matrix,
                        row=row,
                        column=column,
                        judgement=self.judgement,
                        who=uow.who,
                        why=self.why,
                    )
                )


@dataclass(frozen=True)
class SetTextBlock(NamedCommand):
    """Write or choose a section of the brief. Typing joins into one step."""

    section: str
    values: Mapping[str, Any]
    name: str = "brief.section"

    @property
    def label_params(self) -> dict[str, Any]:
        """Which section."""
        return {"section": self.section}

    @property
    def merge_key(self) -> str | None:
        """Same section, same fields."""
        return f"brief/{self.section}/{','.join(sorted(self.values))}"

    def execute(self, uow: UnitOfWork) -> None:
        """Update the section's record or make it."""
        block = uow.plan.text_blocks.get(self.section)
        if block is None:
            uow.insert(
                TextBlock(id=fixed_id("text_block", self.section), section=self.section, **self.values)
            )
        else:
            uow.update(TextBlock, block.id, **self.values)
