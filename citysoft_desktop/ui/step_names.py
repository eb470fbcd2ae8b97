"""The seven steps: their keys and their names in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

STEP_KEYS = ("city", "inventory", "map", "link", "diagnose", "strategy", "brief")


def step_name(key: str) -> str:
    """Name of a step in the language of the window."""
    names = {
        "city": QCoreApplication.translate("Steps", "City"),
        "inventory": QCoreApplication.translate("Steps", "Inventory"),
        "map": QCoreApplication.translate("Steps", "Map"),
        "link": QCoreApplication.translate("Steps", "Link"),
        "diagnose": QCoreApplication.translate("Steps", "Diagnose"),
        "strategy": QCoreApplication.translate("Steps", "Strategy"),
        "brief": QCoreApplication.translate("Steps", "Brief"),
    }
    return names[key]
