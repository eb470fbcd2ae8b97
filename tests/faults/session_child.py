"""The real program with a plan open; text is typed into a field or a cell and not confirmed, then it says so."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from citysoft_desktop.app import gui

PLAN, WHERE, TEXT = Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def window() -> Any:
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")


def type_it() -> None:
    shown = window()
    shown.activateWindow()
    if WHERE == "field":
        shown.show_page("city")
        field = next(
            w
            for w in shown.page().findChildren(QLineEdit) + shown.page().findChildren(QPlainTextEdit)
            if w.isVisible() and w.isEnabled() and not w.isReadOnly() and w.text() == "Testville"
        )
        field.setFocus()
        field.selectAll()
    else:
        shown.show_page("inventory")
        view = shown.page().grid
        column = next(
            c for c in range(view.model().columnCount()) if view.model().index(0, c).data() == "Old title"
        )
        index = view.model().index(0, column)
        view.setCurrentIndex(index)
        view.setFocus()
        view.edit(index)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), field
        field.selectAll()
    QTest.keyClicks(field, TEXT)
    print("typed", flush=True)


first_after_start = gui._after_start


def after_start(context: Any) -> None:
    first_after_start(context)
    QTimer.singleShot(300, type_it)


gui._after_start = after_start
sys.exit(gui.main([str(PLAN)]))
