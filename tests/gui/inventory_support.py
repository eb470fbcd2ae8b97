"""A page of a plan alone in a window, for tests of single pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from citysoft_desktop.app import composition
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from citysoft_desktop.ui.context import AppContext, Services
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.recents import Recents
from citysoft_desktop.ui.settings import Settings
from citysoft_desktop.ui.tasks import TaskRunner
from citysoft_desktop.ui.theme import theme


def open_context(
    folder: Path, extra: Sequence[Record] = (), records: Sequence[Record] | None = None
) -> AppContext:
    """A context with an open plan in a real file; work is done at once."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.property("citysoft_style"):
        theme().install(application, mode="light")
    start = records if records is not None else new_plan_records("Barcelona", "ES")
    session = ProjectSession(ProjectFiles().create(folder / "plan.citysoft", start))
    if extra:
        session.execute(AddRecords(extra))
    services = Services(places=composition.places)
    for name in ("exchange", "importer"):
        if hasattr(services, name):
            setattr(services, name, composition.exchange)
    context = AppContext(
        services,
        settings=Settings(folder / "settings.json"),
        recents=Recents(folder / "recents.json"),
        tasks=TaskRunner(sync=True),
    )
    context.open_session(session)
    return context


def shown(qtbot: Any, page: Page, width: int = 1440, height: int = 800) -> QMainWindow:
    """The page in a window of its own, drawn and active."""
    page.context.plan_changed.connect(page.take_changes)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    page.window_kept = window  # type: ignore[attr-defined]  # nobody else holds the window
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isVisible)
    qtbot.wait(20)
    return window


def unnamed(root: QWidget) -> list[str]:
    """Focusable widgets of a page that have no accessible name, or one with markup."""
    from PySide6.QtCore import Qt

    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.objectName().startswith("qt_"):
            continue
        name = widget.accessibleName()
        if not name or "<" in name:
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found
