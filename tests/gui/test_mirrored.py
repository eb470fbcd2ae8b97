"""Painted words stand where reading begins, in both directions."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListView

from citysoft_desktop.ui.models.queue_model import QueueDelegate, QueueModel
from citysoft_desktop.ui.presenters.map_rows import QueueRow
from citysoft_desktop.ui.style import reading_sides

WIDTH = 400


def ink(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """How many pixels of an area are dark."""
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(left, right) for y in range(top, bottom)
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_short_title_of_the_queue_begins_at_its_reading_side(
    look: Any, qtbot: Any, direction: Qt.LayoutDirection
) -> None:
    model = QueueModel(lambda _row: "")
    model.set_rows([QueueRow("a", "Oslo", "todo", "lens:both")], [("todo", "To code")])
    view = QListView()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.setModel(model)
    view.setItemDelegate(QueueDelegate(view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.resize(WIDTH, 120)
    view.show()
    qtbot.waitExposed(view)
    shown = view.viewport().grab().toImage()
    rect = view.visualRect(model.index_of("a"))
    middle = shown.width() // 2
    near, far = (0, middle), (middle, shown.width())
    if direction == Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    assert ink(shown, *near, rect.top(), rect.bottom()) > 10
    assert ink(shown, *far, rect.top(), rect.bottom()) == 0


def test_sides_are_absolute_and_swap() -> None:
    begin, end = reading_sides(True)
    assert reading_sides(False) == (end, begin)
    assert begin & Qt.AlignmentFlag.AlignAbsolute
    assert end & Qt.AlignmentFlag.AlignAbsolute
