"""What guidance hands out: open points, states of steps and proposals of the next step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

StateName = Literal["not_started", "under_way", "needs_look", "complete"]
STATES: tuple[StateName, ...] = ("not_started", "under_way", "needs_look", "complete")
STEP_KEYS = ("city", "inventory", "map", "link", "diagnose", "strategy", "brief")
"""Key of each step, 1 to 7."""
REASON_WIDTH = 26
"""Characters of the reason beside a step; longer forms are in the checks."""


@dataclass(frozen=True, slots=True)
class Check:
    """One open point of a step, in a full sentence, with the activities (or sections) it concerns."""

    text: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepState:
    """State of one step. ``share`` is 0 to 1, None when there is nothing to be a share of."""

    step: int
    key: str
    state: StateName
    share: float | None
    reason: str
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """One proposal of the strip.

    Attributes:
        rule: id in guidance.toml, such as NS-12.
        text, why: the line and the reason behind it.
        step: number of the step, 1 to 7; 0 for the plan as a whole.
        ids: records to show: activities, or links, findings, objectives or sections where ``subject`` says so.
        button: words on the button; ``target``: where it goes, in words of the menus.
        filter: hint for the page it opens, such as ``start_year:empty``; "" for none.
        count: what the rule found. A rule put to rest comes back when it changes.
    """

    rule: str
    text: str
    why: str
    step: int
    ids: tuple[str, ...]
    button: str
    target: str = ""
    filter: str = ""
    subject: str = "activity"
    count: int = 0
    priority: int = field(default=0, compare=False)

    @property
    def snooze_key(self) -> str:
        """What to keep when the user puts this to rest: the rule with its count."""
        return f"{self.rule}/{self.count}"
