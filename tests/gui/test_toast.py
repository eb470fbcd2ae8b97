"""Where the focus is after a message came and went."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.widgets.feedback import Toast


def test_a_toast_gives_the_focus_back_once_and_takes_none_when_its_time_is_over(
    look: Any, qtbot: Any, qapp: Any
) -> None:
    holder, first, second = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(holder)
    layout.addWidget(first)
    layout.addWidget(second)
    toast = Toast(holder)
    qtbot.addWidget(holder)
    holder.resize(640, 400)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    first.setFocus()
    toast.show_text("Deleted", undo=True)
    toast.undo_button.setFocus()
    qtbot.keyClick(toast.undo_button, Qt.Key.Key_Space)
    assert qapp.focusWidget() is first, "where the keyboard was before"
    toast.show_text("Deleted again", undo=True)
    second.setFocus()
    toast.dismiss()  # as its clock does
    assert qapp.focusWidget() is second, "somebody is typing here"
