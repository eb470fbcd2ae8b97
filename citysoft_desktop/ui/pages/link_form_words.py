"""Words of the link form: names of its fields, and what is wrong with a link in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.ui.presenters.link_form import SOURCE_FROM, match_counterpart


def field_names() -> dict[str, str]:
    """Field to its label, for fields the codebook has no words for."""
    return {
        "counterpart_id": QCoreApplication.translate("LinkForm", "Counterpart"),
        "tier": QCoreApplication.translate("LinkForm", "Tier"),
        "valid_from": QCoreApplication.translate("LinkForm", "From"),
        "valid_to": QCoreApplication.translate("LinkForm", "To"),
        "legal_basis": QCoreApplication.translate("LinkForm", "Legal basis"),
        "authorisation": QCoreApplication.translate("LinkForm", "Authorisation"),
        "brand_relation": QCoreApplication.translate("LinkForm", "Brand relation"),
        "legal_text": QCoreApplication.translate("LinkForm", "Legal text"),
        "authorisation_status": QCoreApplication.translate("LinkForm", "Authorisation stands"),
        "authorisation_due": QCoreApplication.translate("LinkForm", "Authorisation due"),
        "authorisation_done": QCoreApplication.translate("LinkForm", "Authorisation done"),
        "funding_city": QCoreApplication.translate("LinkForm", "City pays, %"),
        "funding_national": QCoreApplication.translate("LinkForm", "State pays, %"),
        "funding_other": QCoreApplication.translate("LinkForm", "Others pay, %"),
        "funding_amount": QCoreApplication.translate("LinkForm", "Amount"),
        "funding_currency": QCoreApplication.translate("LinkForm", "Currency"),
        "programme": QCoreApplication.translate("LinkForm", "Programme"),
        "policy_id": QCoreApplication.translate("LinkForm", "Policy"),
        "confidence": QCoreApplication.translate("LinkForm", "Confidence"),
        "note": QCoreApplication.translate("LinkForm", "Note on this link"),
    }


def problem_words(code: str, plan: Plan | None, link: Linkage | None, counterpart: str) -> str:
    """The sentence for a code of ``link_form.problems``, "" for none. ``counterpart`` is the name in the form."""
    if not code:
        return ""
    words = {
        "disharmony_source": QCoreApplication.translate(
            "LinkForm", "Disharmony needs a source. Add one, or choose another mode."
        ),
        "none_search": QCoreApplication.translate(
            "LinkForm", "“None found” needs a search log. Log the search, or choose Unknown."
        ),
        "strength_zero": QCoreApplication.translate(
            "LinkForm", "0 means searched and none found. A link in this mode has 1 or more, or unknown."
        ),
        "dates": QCoreApplication.translate("LinkForm", "The end is before the start."),
        "tier": QCoreApplication.translate("LinkForm", "Without a tier it counts in no profile."),
        "funding": QCoreApplication.translate("LinkForm", "The shares add up to more than 100 %."),
    }
    if code == "strength_source":
        n = link.strength if link is not None else SOURCE_FROM
        text = QCoreApplication.translate("LinkForm", "Strength {n} needs a source. Add one, or choose 1.")
        return text.format(n=n)
    return words.get(code) or scope_words(code, plan, counterpart)


def scope_words(reason: str, plan: Plan | None, name: str) -> str:
    """Why a body of this name is no counterpart, and what to do about it; "" for no reason."""
    actor, _ = match_counterpart(plan, name) if plan is not None else (None, "")
    if reason == "scope.other_state" and actor is not None:
        text = QCoreApplication.translate(
            "LinkForm",
            "{name} serves {state}, not your own state. That is a partner, not a link with your own state. Add it as a partner?",
        )
        return text.format(name=actor.name, state=territories().name(actor.state))
    words = {
        "scope.kind": QCoreApplication.translate(
            "LinkForm",
            "{name} is no public body of a state. That is a partner, not a link with your own state. Add it as a partner?",
        ),
        "scope.state_unknown": QCoreApplication.translate(
            "LinkForm", "Nobody has said which state {name} serves. Say it in the register of partners first."
        ),
        "scope.no_home": QCoreApplication.translate(
            "LinkForm", "The plan has no home country yet. Enter it in step City."
        ),
        "unknown": QCoreApplication.translate(
            "LinkForm", "No home body is called {name}. Add it in step City, under state and counterparts."
        ),
    }
    return words.get(reason, "").format(name=name)
