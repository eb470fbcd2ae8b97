"""Which pages and dialogs there are and where; each is imported when first opened."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.pages.base_page import Page

_ROOT = "citysoft_desktop.ui"

PAGES: dict[str, tuple[str, str]] = {
    "city": ("pages.city_page", "CityPage"),
    "inventory": ("pages.inventory_page", "InventoryPage"),
    "map": ("pages.map_page", "MapPage"),
    "link": ("pages.link_page", "LinkPage"),
    "diagnose": ("pages.diagnose_page", "DiagnosePage"),
    "strategy": ("pages.strategy_page", "StrategyPage"),
    "brief": ("pages.brief_page", "BriefPage"),
    "partners": ("pages.actors_page", "PartnersPage"),
    "evidence": ("pages.registers_page", "EvidencePage"),
    "notes": ("pages.registers_page", "NotesPage"),
    "bin": ("pages.registers_page", "BinPage"),
    "requests": ("pages.requests_page", "RequestsPage"),
    "history": ("pages.history_page", "HistoryPage"),
}
REGISTERS = ("partners", "evidence", "requests", "notes", "bin")

# Each is a function (context, parent, path or None) that opens the dialog and returns it.
DIALOGS: dict[str, tuple[str, str]] = {
    "import": ("dialogs.import_dialog", "open_import"),
    "export": ("dialogs.export_dialog", "open_export"),
    "pack_send": ("dialogs.pack_send", "open_pack_send"),
    "pack_read": ("dialogs.pack_read", "open_pack_read"),
    "new_plan": ("dialogs.new_plan", "open_new_plan"),
    "backups": ("dialogs.backups", "open_backups"),
    "password": ("dialogs.password", "open_password"),
    "preferences": ("dialogs.preferences", "open_preferences"),
    "shortcuts": ("dialogs.shortcuts", "open_shortcuts"),
    "about": ("dialogs.about", "open_about"),
    "method": ("dialogs.about", "open_method"),
    "where_work_is": ("dialogs.where_work_is", "open_where_work_is"),
    "messages": ("dialogs.messages", "open_messages"),
    "criteria": ("dialogs.criteria", "open_criteria"),
    "own_fields": ("dialogs.own_fields", "open_own_fields"),
}


@lru_cache(maxsize=64)
def _exists(module: str) -> bool:
    return find_spec(f"{_ROOT}.{module}") is not None


def has_page(key: str) -> bool:
    """Whether there is a page of this name."""
    return key in PAGES and _exists(PAGES[key][0])


def has_dialog(key: str) -> bool:
    """Whether there is a dialog of this name."""
    return key in DIALOGS and _exists(DIALOGS[key][0])


def make_page(key: str, context: AppContext) -> Page:
    """Import and make a page. Raises KeyError for a name that is not listed."""
    module, name = PAGES[key]
    return cast("Page", getattr(import_module(f"{_ROOT}.{module}"), name)(context))


def open_dialog(key: str, context: AppContext, parent: QWidget, path: Path | None = None) -> QDialog:
    """Import a dialog and open it (it does not block)."""
    module, name = DIALOGS[key]
    return cast("QDialog", getattr(import_module(f"{_ROOT}.{module}"), name)(context, parent, path))
