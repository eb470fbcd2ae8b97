"""The menu under the city's name: other plans, and the ways to open one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from citysoft_desktop.ui.main_window import MainWindow


def show_plans_menu(window: MainWindow) -> None:
    """Open the menu below the name of the city."""
    context = window.context
    menu = QMenu(window)
    current = str(context.session.path) if context.session else ""
    for item in context.recents.items:
        if item.path == current:
            continue
        text = f"{item.city}, {item.title}" if item.title else item.city or Path(item.path).stem
        action = menu.addAction(text.replace("&", "&&"), partial(window.open_path, Path(item.path)))
        if item.missing:
            action.setEnabled(False)
            action.setText(QCoreApplication.translate("PlansMenu", "{name} (not found)").format(name=text))
    if not menu.isEmpty():
        menu.addSeparator()
    for name in ("new", "open", "start", "close"):
        menu.addAction(window.actions_[name])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(window.header.city.mapToGlobal(window.header.city.rect().bottomLeft()))
