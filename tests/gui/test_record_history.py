"""From any record to its history, by button and by key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from citysoft_desktop.domain.activity import Edition
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.base import AddRecords


def test_the_history_of_the_record_in_front(qtbot: Any, window: Any, sample: Any) -> None:
    window.show_page("inventory")
    page = window.page()
    key = list(window.context.plan.activities)[3]
    page.grid.select_ids([key])
    qtbot.waitUntil(lambda: page.detail.activity_id == key)
    window.context.execute(AddRecords([Edition(id=new_id(), activity_id=key, name="2026")]), toast=False)
    qtbot.mouseClick(page.detail.history_button, Qt.MouseButton.LeftButton)
    assert window.page_key() == "history"
    assert window.page()._record == key
    for place in ("city", "strategy", "map", "partners"):
        window.show_page(place)
        if place == "city":
            window.page().show_view("state")
        wanted = window.page().record_id()
        assert wanted, place
        qtbot.keyClick(
            window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        assert window.page_key() == "history", place
        assert window.page()._record == wanted, place
