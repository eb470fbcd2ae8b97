"""The views of the housekeeping in words, for both clients, each with the threshold it works with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from citysoft_desktop.services.labels import fill

if TYPE_CHECKING:  # the start centre says the names of the views and opens no plan
    from citysoft_desktop.domain.housekeeping import Housekeeping

Translate = Callable[[str], str]

HOUSEKEEPING_TEXTS: dict[str, str] = {
    "due": "Due",
    "expiring": "Expiring",
    "dormant": "Dormant",
    "ownerless": "Without a lead",
    "without_evidence": "Without a document",
    "duplicates": "Possible duplicates",
    "due.rule": "Authorisations, asks, actions and requests whose date has passed or comes within {due_days} days.",
    "expiring.rule": "Agreements that expire within {expiring_months} months, or did while the activity goes on. Signed and without a date of expiry, so not judged: {no_expiry}.",
    "dormant.rule": "Open activities whose newest dated document, outcome or edition is more than {dormant_years} years old. Without any dated sign, so not judged: {no_sign}.",
    "ownerless.rule": "Open activities with no lead unit and nobody in the role of lead.",
    "without_evidence.rule": "Open activities no document supports; general knowledge does not count.",
    "duplicates.rule": "Activities with the same title and start, or the same type, partners and start year.",
    "of": "{k} of {n}",
}
"""Views by name, ``.rule`` says what is in one and by which threshold."""


def view_name(view: str, translate: Translate = lambda text: text) -> str:
    """What a view is called."""
    return translate(HOUSEKEEPING_TEXTS[view])


def view_rule(found: Housekeeping, view: str, translate: Translate = lambda text: text) -> str:
    """What is in a view, with its thresholds and what could not be judged."""
    params = {**found.thresholds, "no_sign": found.no_sign, "no_expiry": found.no_expiry}
    return fill(translate(HOUSEKEEPING_TEXTS[f"{view}.rule"]), params)


def view_count(found: Housekeeping, view: str, translate: Translate = lambda text: text) -> str:
    """How many, of how many: due things stand alone, duplicates are of all activities, the rest of the open ones."""
    return of_text(found.count(view), found.base(view), translate)


def of_text(count: int, base: int | None, translate: Translate = lambda text: text) -> str:
    """A count with its base; alone where there is none."""
    if base is None:
        return str(count)
    return fill(translate(HOUSEKEEPING_TEXTS["of"]), {"k": count, "n": base})
