"""A window with a real plan in a temporary folder, and the checks every page has to pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def sample_file(path: Path) -> None:
    """Write the sample city."""
    from citysoft_desktop.app import composition
    from citysoft_desktop.services.sample import sample_records

    composition.storage().create(path, sample_records(now="2026-11-22T10:00:00Z")).close()


@pytest.fixture
def look(qapp: Any) -> Iterator[Any]:
    """The light theme at normal size, English; put back afterwards."""
    from citysoft_desktop.ui.language import language
    from citysoft_desktop.ui.theme import theme

    current = theme()
    if current._app is None:
        current.install(qapp, mode="light")
    current.set_mode("light")
    current.set_zoom(100)
    current.set_text_size("normal")
    yield current
    current.set_mode("light")
    current.set_zoom(100)
    current.set_text_size("normal")
    language().set("en")


@pytest.fixture
def context(look: Any, tmp_path: Path) -> Iterator[Any]:
    """An AppContext over the real storage; work beside the window runs at once."""
    from citysoft_desktop.app import composition
    from citysoft_desktop.base.clock import FixedClock
    from citysoft_desktop.ui.context import AppContext, Services
    from citysoft_desktop.ui.recents import Recents
    from citysoft_desktop.ui.settings import Settings
    from citysoft_desktop.ui.tasks import TaskRunner

    made = AppContext(
        Services(
            storage=composition.storage,
            places=composition.places,
            exchange=composition.exchange,
            brief=composition.brief_renderer,
            backups=composition.backups,
            sample=sample_file,
        ),
        settings=Settings(tmp_path / "settings.json"),
        recents=Recents(tmp_path / "recents.json"),
        clock=FixedClock(NOW),
        tasks=TaskRunner(sync=True),
    )
    yield made
    made.close_session()


@pytest.fixture
def window(context: Any, qtbot: Any) -> Iterator[Any]:
    """The window, shown at 1440 x 900, on the start centre."""
    from citysoft_desktop.ui.main_window import MainWindow

    made = MainWindow(context)
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.toast.dismiss()


@pytest.fixture
def open_plan(context: Any, tmp_path: Path) -> Callable[..., Path]:
    """``open_plan(window, records=None, city="Testville", country="ES")`` makes a plan file and opens it."""

    def opened(window: Any, records: Any = None, *, city: str = "Testville", country: str = "ES") -> Path:
        from citysoft_desktop.services.new_plan import new_plan_records

        path = tmp_path / f"{city}.citysoft"
        context.storage.create(path, [*new_plan_records(city, country), *(records or ())]).close()
        assert window.open_path(path)
        return path

    return opened


@pytest.fixture
def sample(window: Any, tmp_path: Path) -> Any:
    """The window with the sample city open as an ordinary plan."""
    path = tmp_path / "Barcelona.citysoft"
    sample_file(path)
    assert window.open_path(path)
    return window


# ---------------------------------------------------------------- checks


def focusable(root: Any) -> list[Any]:
    """Every widget below ``root`` that can take the focus and can be seen."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    return [
        w
        for w in root.findChildren(QWidget)
        if w.isVisibleTo(root)
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.focusProxy() is None
        and not _internal(w)
    ]


def _internal(widget: Any) -> bool:
    """Parts Qt makes inside its own widgets and names by them."""
    from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox

    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or type(widget).__name__ in (
        "QComboBoxPrivateContainer",
        "QFocusFrame",
    ):
        return True
    if isinstance(parent, QComboBox | QAbstractSpinBox):
        return True
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


def unnamed(root: Any) -> list[str]:
    """Focusable widgets whose accessible interface has no name, or a name with markup."""
    from PySide6.QtGui import QAccessible

    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()
        if not name.strip() or "<" in name:
            found.append(
                f"{type(widget).__name__} {widget.objectName()} {name!r} in {type(widget.parentWidget()).__name__}"
            )
    return found


def clipped(root: Any) -> list[str]:
    """Labels and buttons whose words need more room than they have. Elision in views is not looked at."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QRadioButton, QToolButton

    found = []
    for widget in root.findChildren(QLabel):
        if not widget.isVisibleTo(root) or not widget.text() or widget.window() is not root.window():
            continue
        if widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            if need > widget.height() + 2 and widget.height() > 0:
                found.append(f"QLabel {widget.text()[:40]!r} needs {need} has {widget.height()} high")
        elif widget.sizeHint().width() > widget.width() + 2:
            found.append(
                f"QLabel {widget.text()[:40]!r} needs {widget.sizeHint().width()} has {widget.width()}"
            )
    for widget in root.findChildren(QAbstractButton):
        if not widget.isVisibleTo(root) or not widget.text() or isinstance(widget, QCheckBox | QRadioButton):
            continue
        if (
            isinstance(widget, QToolButton)
            and not widget.icon().isNull()
            and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue  # its words are its name and its tooltip
        if widget.minimumSizeHint().width() > widget.width() + 2:
            found.append(
                f"{type(widget).__name__} {widget.text()[:40]!r} needs {widget.minimumSizeHint().width()} has {widget.width()}"
            )
    return found


def too_small(root: Any) -> list[str]:
    """Pointer targets under 24 x 24."""
    from PySide6.QtWidgets import QAbstractButton

    return [
        f"{type(w).__name__} {w.objectName()} {w.accessibleName()!r} in {type(w.parentWidget()).__name__} {w.width()}x{w.height()}"
        for w in root.findChildren(QAbstractButton)
        if w.isVisibleTo(root)
        and w.isEnabled()
        and not _internal(w)
        and (w.width() < 24 or w.height() < 24)
        and w.objectName() != "qt_menubar_ext_button"
    ]
