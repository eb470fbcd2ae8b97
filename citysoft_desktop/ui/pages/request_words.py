"""Words of the triage: kinds and states of requests, what a result means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.domain.triage_scoring import Triage


def kind_words() -> dict[str, str]:
    """Kinds of request."""
    return {
        "": "–",
        "twinning": QCoreApplication.translate("Requests", "Twinning or friendship"),
        "delegation": QCoreApplication.translate("Requests", "Delegation or visit"),
        "network": QCoreApplication.translate("Requests", "Membership of a network"),
        "event": QCoreApplication.translate("Requests", "Event"),
        "other": QCoreApplication.translate("Requests", "Other"),
    }


def state_words() -> dict[str, str]:
    """States of a request."""
    return {
        "open": QCoreApplication.translate("Requests", "Open"),
        "accepted": QCoreApplication.translate("Requests", "Accepted"),
        "declined": QCoreApplication.translate("Requests", "Declined"),
        "answered": QCoreApplication.translate("Requests", "Answered"),
    }


def points_words(result: Triage) -> str:
    """The result: a figure, or the range that what is unknown leaves open."""
    if result.low is None:
        return ""
    if result.low == result.high:
        return QCoreApplication.translate("Requests", "{points} of 100").format(points=result.low)
    return QCoreApplication.translate("Requests", "{low} to {high} of 100").format(
        low=result.low, high=result.high
    )


def scored_words(result: Triage) -> str:
    """How many criteria stand behind it."""
    return QCoreApplication.translate("Requests", "{k} of {n} criteria scored").format(
        k=result.scored, n=result.n
    )


def proposal_words(result: Triage) -> str:
    """What the scores propose; a person decides."""
    return {
        "": QCoreApplication.translate("Requests", "Set the criteria of the city first."),
        "yes": QCoreApplication.translate("Requests", "Proposed: yes, with terms (70 and more)."),
        "smaller": QCoreApplication.translate("Requests", "Proposed: a smaller form first (45 to 69)."),
        "no": QCoreApplication.translate("Requests", "Proposed: a kind no, with a reason (below 45)."),
        "ask_back": QCoreApplication.translate(
            "Requests", "Proposed: ask back. What is not known decides, or is more than two criteria."
        ),
    }[result.proposal]
