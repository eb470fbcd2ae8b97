"""Sentences of step 7 by the keys its presenters use, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.services.labels import fill
from citysoft_desktop.ui.presenters.brief_rows import COVER, NOTE, SectionRow

_MISSING = ("texts_missing", "sources_missing", "glyphs_missing")


def preset_name(preset: str) -> str:
    """Name of a preset."""
    return {
        "full": QCoreApplication.translate("Brief", "Full brief"),
        "council": QCoreApplication.translate("Brief", "Council report"),
        "minister": QCoreApplication.translate("Brief", "One-page minister note"),
        "research": QCoreApplication.translate("Brief", "Research appendix"),
    }.get(preset, preset)


def preset_tip(preset: str) -> str:
    """What a preset is for."""
    return {
        "full": QCoreApplication.translate("Brief", "All sections and annexes"),
        "council": QCoreApplication.translate(
            "Brief", "Summary, inventory, gaps, goals and actions with numbered paragraphs"
        ),
        "minister": QCoreApplication.translate(
            "Brief", "One page to the home state: two bars and at most three asks"
        ),
        "research": QCoreApplication.translate("Brief", "Method, codebook, sources and limits"),
    }.get(preset, "")


def paper_name(paper: str) -> str:
    """Name of a paper size."""
    return (
        QCoreApplication.translate("Brief", "US Letter")
        if paper == "letter"
        else QCoreApplication.translate("Brief", "A4")
    )


def section_kicker(section_id: str) -> str:
    """The line above the title of a section."""
    if section_id == COVER:
        return QCoreApplication.translate("Brief", "Front pages")
    if section_id == NOTE:
        return QCoreApplication.translate("Brief", "Minister note")
    if section_id.isalpha():
        return QCoreApplication.translate("Brief", "Annex {letter}").format(letter=section_id)
    return QCoreApplication.translate("Brief", "Section {number}").format(number=section_id)


def section_name(row: SectionRow) -> str:
    """Number or letter and title."""
    return row.title if row.id in (COVER, NOTE) else f"{row.id}  {row.title}"


def state_word(row: SectionRow) -> str:
    """The state of a section in a word or two."""
    return {
        "write": QCoreApplication.translate("Brief", "to write"),
        "look": QCoreApplication.translate("Brief", "needs a look"),
        "ready": QCoreApplication.translate("Brief", "ready"),
    }.get(row.state, QCoreApplication.translate("Brief", "left out"))


def reason_text(key: str, params: Mapping[str, object]) -> str:
    """Why a section is not ready."""
    text = {
        "to_write": QCoreApplication.translate(
            "Brief", "Not written yet. Without text it prints what the data say, or nothing."
        ),
        "headline": QCoreApplication.translate(
            "Brief", "The headline needs a number and at most {most} words."
        ),
        "long": QCoreApplication.translate("Brief", "{k} words, room for about {n}."),
        "no_finding": QCoreApplication.translate(
            "Brief", "No finding is confirmed yet, so the summary has none to print."
        ),
        "no_offer": QCoreApplication.translate("Brief", "{k:ask has|asks have} no offer beside it."),
        "objective_owner": QCoreApplication.translate(
            "Brief", "{k:objective has|objectives have} no owner or no date."
        ),
        "action_owner": QCoreApplication.translate("Brief", "{k:action has|actions have} no owner."),
        "no_indicator": QCoreApplication.translate(
            "Brief", "{k:objective has|objectives have} no indicator."
        ),
    }.get(key, key)
    return fill(text, params)


def section_tip(row: SectionRow) -> str:
    """Tooltip of a section in the list."""
    if not row.offered:
        return QCoreApplication.translate(
            "Brief", "This preset leaves it out. Choose Full brief to print it."
        )
    if row.fixed:
        return QCoreApplication.translate("Brief", "Always printed.") + "".join(
            f"\n{reason_text(r.key, r.params)}" for r in row.reasons
        )
    if not row.included:
        return QCoreApplication.translate("Brief", "Left out. Space puts it back.")
    lines = [reason_text(r.key, r.params) for r in row.reasons] or [
        QCoreApplication.translate("Brief", "Ready to print.")
    ]
    return "\n".join(lines)


def section_speech(row: SectionRow) -> str:
    """What a screen reader says of a section."""
    return f"{section_kicker(row.id)}, {row.title}, {state_word(row)}"


def check_text(key: str, good: bool, params: Mapping[str, object]) -> str:
    """A line of the card before export."""
    text = {
        "texts": QCoreApplication.translate("Brief", "Every chosen section has its text"),
        "texts_missing": QCoreApplication.translate("Brief", "{k:section|sections} still to write: {names}"),
        "complete": QCoreApplication.translate("Brief", "Records {percent}% complete, no draft mark"),
        "draft": QCoreApplication.translate(
            "Brief", "Records {percent}% complete: draft mark below {limit}%"
        ),
        "no_records": QCoreApplication.translate("Brief", "No activities yet: figures stay empty"),
        "sources": QCoreApplication.translate("Brief", "Every activity has a source"),
        "sources_missing": QCoreApplication.translate("Brief", "{k} of {n} activities hold no document"),
        "internal_none": QCoreApplication.translate("Brief", "No item marked internal"),
        "internal_prints": QCoreApplication.translate(
            "Brief", "{k:internal item|internal items} will print: not marked public"
        ),
        "internal_left_out": QCoreApplication.translate(
            "Brief", "{k:internal item|internal items} left out of the public brief"
        ),
        "text_left_out": QCoreApplication.translate(
            "Brief", "{k:internal text|internal texts} left out of the public brief"
        ),
        "glyphs": QCoreApplication.translate("Brief", "Every character can be printed"),
        "glyphs_missing": QCoreApplication.translate(
            "Brief", "{k:character prints|characters print} as an empty box: {signs}"
        ),
        "colour": QCoreApplication.translate("Brief", "Colour {used}, adjusted from {given}"),
        "notice": "{text}",
    }.get(key if good or f"{key}_missing" not in _MISSING else f"{key}_missing")
    if text is None:
        return fill("{section}: ", params) + reason_text(key, params)
    return fill(text, params)
