"""Words of states and verdicts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def state_words(state: str) -> str:
    """A state of an objective or action; a state the program does not know stays as it is written."""
    words = {
        "idea": QCoreApplication.translate("StrategyPage", "Idea"),
        "planned": QCoreApplication.translate("StrategyPage", "Planned"),
        "agreed": QCoreApplication.translate("StrategyPage", "Agreed"),
        "running": QCoreApplication.translate("StrategyPage", "Running"),
        "done": QCoreApplication.translate("StrategyPage", "Done"),
        "dropped": QCoreApplication.translate("StrategyPage", "Dropped"),
    }
    return words.get(state, state)


def verdict_words(verdict: str) -> str:
    """What happens to the activities an action concerns."""
    words = {
        "keep": QCoreApplication.translate("StrategyPage", "Keep"),
        "grow": QCoreApplication.translate("StrategyPage", "Grow"),
        "fix": QCoreApplication.translate("StrategyPage", "Fix"),
        "pause": QCoreApplication.translate("StrategyPage", "Pause"),
        "exit": QCoreApplication.translate("StrategyPage", "Exit"),
    }
    return words.get(verdict, verdict)


STATE_TONES = {
    "idea": "neutral",
    "planned": "neutral",
    "agreed": "info",
    "running": "accent",
    "done": "ok",
    "dropped": "neutral",
}
