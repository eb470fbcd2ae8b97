"""Words of charts and tiers in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.services.charts.texts import TEXTS, english


def chart_words(key: str, /, **params: object) -> str:
    """Words of a chart by key: the English entry, translated, then filled. KeyError for a key that does not exist."""
    entry = TEXTS[key]
    template = entry if isinstance(entry, str) else entry["one" if str(params.get("n")) == "1" else "other"]
    translated = QCoreApplication.translate("charts", template)
    if translated == template:
        return english(key, **params)
    for name, value in params.items():
        translated = translated.replace("{" + name + "}", str(value))
    return translated


def tier_words(tier: str) -> str:
    """A tier of the home state in words."""
    words = {
        "national": QCoreApplication.translate("DiagnosePage", "National"),
        "devolved_regional": QCoreApplication.translate("DiagnosePage", "Regional"),
        "supranational": QCoreApplication.translate("DiagnosePage", "Supranational"),
        "all": QCoreApplication.translate("DiagnosePage", "All tiers"),
    }
    return words.get(tier, tier)
