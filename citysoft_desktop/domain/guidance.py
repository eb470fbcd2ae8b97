"""Where the work stands and what to do next: state of the seven steps and proposals of the next best step.

Everything is worked out live from the snapshot. Both functions are pure and meant for a worker thread; the texts come
from the content files in the language asked for.
"""

from __future__ import annotations

from collections.abc import Collection

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.guidance_records import (
    REASON_WIDTH,
    STATES,
    STEP_KEYS,
    Check,
    NextStep,
    StateName,
    StepState,
)
from citysoft_desktop.domain.guidance_rules import all_steps, made_step
from citysoft_desktop.domain.guidance_steps import all_states
from citysoft_desktop.domain.plan import Plan

__all__ = [
    "REASON_WIDTH", "STATES", "STEP_KEYS", "Check", "NextStep", "StateName", "StepState",
    "made_step", "next_steps", "step_states",
]  # fmt: skip


def step_states(plan: Plan, options: Options, language: str = "en") -> tuple[StepState, ...]:
    """State of the seven steps, in order."""
    return all_states(plan, options, language)


def next_steps(
    plan: Plan, options: Options, snoozed: Collection[str] = (), language: str = "en"
) -> tuple[NextStep, ...]:
    """Proposals, most urgent first, without those at rest.

    ``snoozed`` holds ``snooze_key`` values, or rule ids for rules that rest whatever they find.
    """
    found = all_steps(plan, options, language)
    return tuple(s for s in found if s.snooze_key not in snoozed and s.rule not in snoozed)
