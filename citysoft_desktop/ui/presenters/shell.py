"""What the frame of the window shows about the plan, worked out from a snapshot in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from citysoft_desktop.base.collecting import paused

if TYPE_CHECKING:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.guidance import NextStep, StepState
    from citysoft_desktop.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class ShellFacts:
    """Everything of the frame that depends on the data."""

    states: tuple[StepState, ...] = ()
    steps: tuple[NextStep, ...] = ()
    completeness: int | None = None
    counts: dict[str, int] = field(default_factory=dict)
    housekeeping: dict[str, list[int]] = field(default_factory=dict)


@paused()
def work_out(plan: Plan, options: Options) -> ShellFacts:
    """Step states, next steps, completeness and the counts of the registers."""
    from citysoft_desktop.domain.completeness import completeness
    from citysoft_desktop.domain.guidance import next_steps, step_states

    done = completeness(plan)
    return ShellFacts(
        states=tuple(step_states(plan, options)),
        steps=tuple(next_steps(plan, options)),
        completeness=100 * done.filled // done.total if done.total else None,  # never rounded up to the limit
        counts=register_counts(plan),
        housekeeping=housekeeping_counts(plan, options),
    )


def housekeeping_counts(plan: Plan, options: Options) -> dict[str, list[int]]:
    """Views of the housekeeping that hold something: count and base, -1 where there is no base."""
    from citysoft_desktop.domain.housekeeping import VIEWS, housekeeping

    found = housekeeping(plan, options.as_of)
    bases = {view: found.base(view) for view in VIEWS}
    return {
        view: [found.count(view), -1 if base is None else base]
        for view, base in bases.items()
        if found.count(view)
    }


def register_counts(plan: Plan) -> dict[str, int]:
    """How many entries each register has, of requests the open ones; the recycle bin is counted from the history."""
    from citysoft_desktop.domain.coding import Coding
    from citysoft_desktop.domain.triage import Request

    notes = sum(1 for coding in plan.table(Coding).values() if coding.memo)
    notes += sum(1 for activity in plan.activities.values() if activity.note)
    return {
        "partners": len(plan.actors),
        "evidence": len(plan.evidence),
        "requests": sum(request.state == "open" for request in plan.table(Request).values()),
        "notes": notes,
    }


def due_items(plan: Plan) -> list[list[str]]:
    """Dated promises that are still open: asks to counterparts and decisions waited for, earliest day first."""
    found: list[list[str]] = []
    for ask in plan.asks.values():
        day = ask.due.latest()
        if day is not None and ask.state in ("draft", "sent"):
            found.append([day.isoformat(), ask.text])
    for action in plan.actions.values():
        day = action.end.latest()
        if day is not None and action.state not in ("done", "dropped"):
            found.append([day.isoformat(), action.text])
    return sorted(found)[:40]
