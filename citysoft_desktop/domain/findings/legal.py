"""Legal steps towards the state and decisions on activities, as rules and guidance both need them."""

from __future__ import annotations

from citysoft_desktop.domain.dates import FuzzyDate, ended_before
from citysoft_desktop.domain.findings.sets import Sets
from citysoft_desktop.domain.linkage import Linkage

LEGAL_STEPS = frozenset({"notify", "approve", "co_sign"})


def dated_steps(sets: Sets) -> tuple[Linkage, ...]:
    """Authorisations with a due date, done or not, first due first."""
    found = [
        link
        for link in sets.plan.table(Linkage).values()
        if link.authorisation in LEGAL_STEPS and link.authorisation_due.known and link.activity_id in sets.all
    ]
    return tuple(sorted(found, key=lambda link: (_latest(link.authorisation_due), link.position)))


def legal_steps(sets: Sets) -> tuple[Linkage, ...]:
    """Those of ``dated_steps`` that are not done."""
    return tuple(link for link in dated_steps(sets) if not is_done(link))


def overdue(sets: Sets) -> tuple[Linkage, ...]:
    """Legal steps whose due date is past, the oldest first."""
    return tuple(link for link in legal_steps(sets) if is_overdue(link, sets))


def is_done(link: Linkage) -> bool:
    """Whether a date done is entered."""
    return link.authorisation_done.known


def is_overdue(link: Linkage, sets: Sets) -> bool:
    """A legal step past its due date and not done."""
    return (
        link.authorisation in LEGAL_STEPS
        and not is_done(link)
        and ended_before(link.authorisation_due, sets.as_of)
    )


def decided(sets: Sets) -> frozenset[str]:
    """Activities with a decision: keep, grow, fix, pause or exit."""
    return frozenset(
        key for action in sets.plan.actions.values() if action.verdict for key in action.activity_ids
    )


def open_verdicts(sets: Sets) -> tuple[str, ...]:
    """OPEN activities without a decision."""
    done = decided(sets)
    return tuple(key for key in sets.open if key not in done)


def _latest(date: FuzzyDate) -> str:
    day = date.latest()
    return day.isoformat() if day else ""
