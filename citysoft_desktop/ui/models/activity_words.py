"""The words of the grid: headings, fields, problems, places where something was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.ui.presenters.inventory_cells import Row, Words
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem
from citysoft_desktop.ui.presenters.inventory_filter import EMPTY, OPEN_VALUE, UNKNOWN_VALUE
from citysoft_desktop.ui.presenters.inventory_texts import Hit


def column_titles() -> dict[str, str]:
    """Heading of every column."""
    return {
        "title": QCoreApplication.translate("Inventory", "Title"),
        "found": QCoreApplication.translate("Inventory", "Found in"),
        "type": QCoreApplication.translate("Inventory", "Type"),
        "partner": QCoreApplication.translate("Inventory", "Partner"),
        "country": QCoreApplication.translate("Inventory", "Country"),
        "start": QCoreApplication.translate("Inventory", "Start"),
        "end": QCoreApplication.translate("Inventory", "End"),
        "status": QCoreApplication.translate("Inventory", "Status"),
        "evidence": QCoreApplication.translate("Inventory", "Ev."),
        "filled": QCoreApplication.translate("Inventory", "Filled"),
        "lead_unit": QCoreApplication.translate("Inventory", "Lead unit"),
        "lens": QCoreApplication.translate("Inventory", "Lens"),
        "budget": QCoreApplication.translate("Inventory", "Budget"),
        "tags": QCoreApplication.translate("Inventory", "Tags"),
        "summary": QCoreApplication.translate("Inventory", "Summary"),
        "note": QCoreApplication.translate("Inventory", "Note"),
    }


def column_name(column: str) -> str:
    """The name of a column in menus, where there is room for the whole word."""
    if column == "evidence":
        return QCoreApplication.translate("Inventory", "Evidence")
    return column_titles().get(column, column)


def field_words() -> dict[str, str]:
    """What is missing, in words that fit "Missing: ..."; keys as in domain/completeness."""
    return {
        "title": QCoreApplication.translate("Inventory", "title"),
        "type": QCoreApplication.translate("Inventory", "type"),
        "partner": QCoreApplication.translate("Inventory", "partner"),
        "country": QCoreApplication.translate("Inventory", "country"),
        "start_year": QCoreApplication.translate("Inventory", "start year"),
        "status": QCoreApplication.translate("Inventory", "status"),
        "lead_unit": QCoreApplication.translate("Inventory", "lead unit"),
        "lens": QCoreApplication.translate("Inventory", "a lens rated 2 or more"),
        "objective_kind": QCoreApplication.translate("Inventory", "purpose"),
        "linkage": QCoreApplication.translate("Inventory", "link with the state"),
        "evidence": QCoreApplication.translate("Inventory", "a source"),
    }


def lens_words() -> dict[str, str]:
    """Names of the lens results."""
    return {
        "diplomacy": QCoreApplication.translate("Inventory", "Diplomacy only"),
        "branding": QCoreApplication.translate("Inventory", "Branding only"),
        "both": QCoreApplication.translate("Inventory", "Both lenses"),
        "neither": QCoreApplication.translate("Inventory", "Neither lens"),
        "uncoded": QCoreApplication.translate("Inventory", "Not coded"),
    }


def window_words() -> Words:
    """The words the rows need."""
    return Words(
        QCoreApplication.translate("Inventory", "unknown"),
        QCoreApplication.translate("Inventory", "open"),
        lens_words(),
    )


def value_word(value: str) -> str:
    """A single value of a cell as filters and groups name it."""
    if value == EMPTY:
        return QCoreApplication.translate("Inventory", "Not entered")
    if value == UNKNOWN_VALUE:
        return QCoreApplication.translate("Inventory", "Unknown")
    if value == OPEN_VALUE:
        return QCoreApplication.translate("Inventory", "Open-ended")
    return value


def place_words() -> dict[str, str]:
    """Where a text was found; keys as in presenters/inventory_texts."""
    return {
        **column_titles(),
        "participant": QCoreApplication.translate("Inventory", "Participant"),
        "partner_note": QCoreApplication.translate("Inventory", "Note on the partner"),
        "evidence": QCoreApplication.translate("Inventory", "Evidence"),
        "memo": QCoreApplication.translate("Inventory", "Memo"),
        "link": QCoreApplication.translate("Inventory", "Link with the state"),
        "outcome": QCoreApplication.translate("Inventory", "Outcome"),
        "agreement": QCoreApplication.translate("Inventory", "Agreement"),
        "own_field": QCoreApplication.translate("Inventory", "Own field"),
        "id": QCoreApplication.translate("Inventory", "Reference"),
    }


def hit_text(hit: Hit) -> str:
    """Where something was found, with the words round it."""
    return QCoreApplication.translate("Inventory", "{place}: {text}").format(
        place=place_words().get(hit.place, hit.place), text=hit.snippet
    )


def problem_text(problem: CellProblem) -> str:
    """What is wrong with a cell and what to do."""
    sentences = {
        "type": QCoreApplication.translate("Inventory", "Type “{text}” is unknown: pick one of {n}."),
        "status": QCoreApplication.translate(
            "Inventory", "Status “{text}” is unknown: pick one of the list."
        ),
        "country": QCoreApplication.translate(
            "Inventory", "“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral."
        ),
        "date": QCoreApplication.translate(
            "Inventory", "“{text}” is not a date. Enter a year, or ? for unknown."
        ),
        "order": QCoreApplication.translate(
            "Inventory", "“{text}” may be day or month first. Look whether it was read rightly."
        ),
        "budget": QCoreApplication.translate(
            "Inventory", "“{text}” is not an amount. Enter a number, with its currency if it is another."
        ),
        "title": QCoreApplication.translate("Inventory", "An activity needs a title. The old one was kept."),
        "check": QCoreApplication.translate(
            "Inventory", "“{text}” was read as the closest match. Look whether it is right."
        ),
    }
    return sentences[problem.code].format(text=problem.text, n=problem.choices)


def evidence_text(row: Row) -> str:
    """The evidence badge in words."""
    if not row.sources:
        return QCoreApplication.translate("Inventory", "No source yet")
    if not row.grade:
        return QCoreApplication.translate("Inventory", "Sources: {n}, not graded").format(n=row.sources)
    return QCoreApplication.translate("Inventory", "Best grade {grade}, sources: {n}").format(
        grade=row.grade, n=row.sources
    )
