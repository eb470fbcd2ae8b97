"""Names, order, size and room of everything in the frame, on the start centre, the registers and the dialogs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from citysoft_desktop.ui import registry
from tests.gui.conftest import clipped, focusable, too_small, unnamed

DIALOGS = ("new_plan", "preferences", "shortcuts", "about", "messages")
PLACES = ("start", "partners", "evidence", "notes", "bin")


class Longer(QTranslator):
    """Every text in brackets and 40 % longer, also where the catalogue is behind the code."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        if not text.strip():
            return text
        return f"[{text}{' lorem' * max(1, round(len(text) * 0.4 / 6))}]"

    def isEmpty(self) -> bool:
        """It has an answer for everything."""
        return False


@pytest.fixture
def longer(look: Any, qapp: Any) -> Iterator[Any]:
    """Install the longer language."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name(window: Any, sample: Any, place: str) -> None:
    window.show_page(place)
    QApplication.processEvents()
    assert unnamed(window) == []
    assert too_small(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_names_are_unique_in_a_page(window: Any, sample: Any, place: str) -> None:
    window.show_page(place)
    root = window.page() or window.start_page
    names = Counter(w.accessibleName() for w in focusable(root) if w.accessibleName())
    assert [name for name, n in names.items() if n > 1] == []


@pytest.mark.parametrize("key", DIALOGS)
def test_dialogs_have_names_and_open_with_the_focus_inside(
    window: Any, sample: Any, qtbot: Any, qapp: Any, key: str
) -> None:
    dialog = registry.open_dialog(key, window.context, window)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    qtbot.waitUntil(lambda: qapp.focusWidget() is not None and dialog.isAncestorOf(qapp.focusWidget()))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_longer_words_are_not_clipped_in_pages(
    window: Any, sample: Any, longer: Any, place: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.show_page(place)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(window) == []


@pytest.mark.parametrize("key", DIALOGS)
def test_longer_words_are_not_clipped_in_dialogs(
    window: Any, sample: Any, longer: Any, qtbot: Any, key: str
) -> None:
    dialog = registry.open_dialog(key, window.context, window)
    qtbot.waitExposed(dialog)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(dialog) == []
    dialog.reject()


def test_every_word_of_the_frame_can_be_translated(window: Any, sample: Any, longer: Any) -> None:
    window.show_page("partners")
    for _ in range(3):
        QApplication.processEvents()
    window.header.retranslate()
    plain = [action.text() for _command, action in window.actions_.all() if not action.text().startswith("[")]
    assert plain == []
    model = window.sidebar.steps.steps()
    assert all(str(model.index(n).data()).startswith("[") for n in range(7))
    assert window.page().title().startswith("[")


@pytest.mark.parametrize("place", ["partners", "start"])
def test_tab_goes_down_and_along_like_the_eye(
    window: Any, sample: Any, qtbot: Any, qapp: Any, place: str
) -> None:
    window.show_page(place)
    root = window.page() or window.start_page
    QApplication.processEvents()
    window.focus_page()
    seen: list[Any] = []
    for _ in range(60):
        current = qapp.focusWidget()
        if current is None or current in seen:
            break
        seen.append(current)
        qtbot.keyClick(current, Qt.Key.Key_Tab)
    inside = [w for w in seen if root.isAncestorOf(w)]
    assert len(inside) >= 3
    assert len(seen) > len(inside) or place == "start", "Tab never leaves the page"
    columns = [w.mapTo(window, QPoint(0, 0)) for w in inside]
    # Within one column of the page the order goes down.
    for (first, a), (second, b) in zip(
        zip(inside, columns, strict=True), zip(inside[1:], columns[1:], strict=True), strict=False
    ):
        if abs(a.x() - b.x()) < 20:
            assert b.y() >= a.y() - 4, (first, second)


@pytest.mark.parametrize("place", PLACES)
def test_the_smallest_window_keeps_everything_reachable(
    window: Any, sample: Any, qtbot: Any, place: str
) -> None:
    window.resize(640, 360)
    window.show_page(place)
    for _ in range(4):
        QApplication.processEvents()
    assert window.width() == 640
    assert window.height() == 360
    bar = window.page_area.horizontalScrollBar()
    assert bar.maximum() == 0
    assert window.stack.width() <= window.page_area.viewport().width()


@pytest.mark.parametrize("key", DIALOGS)
def test_dialogs_fit_the_smallest_window_and_keep_their_buttons(
    window: Any, sample: Any, qtbot: Any, key: str
) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    from citysoft_desktop.ui.dialogs import base

    base._SIZES.clear()
    window.resize(640, 360)
    dialog = registry.open_dialog(key, window.context, window)
    qtbot.waitExposed(dialog)
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.height() <= 360
    assert dialog.width() <= 640
    box = dialog.findChild(QDialogButtonBox)
    assert box.geometry().bottom() <= dialog.height()
    dialog.reject()
    base._SIZES.clear()


def test_right_to_left_mirrors_the_frame(window: Any, sample: Any, qapp: Any) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for _ in range(4):
        QApplication.processEvents()
    assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > window.width() / 2
    assert not window.grab().isNull()


def test_the_step_list_is_read_out_step_by_step(window: Any, sample: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(window.sidebar.steps)
    assert interface.text(QAccessible.Text.Name) == "Steps"
    texts = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert texts[0].startswith("Step 1 of 7, City")


def test_labels_of_the_window_never_read_markup(window: Any, sample: Any) -> None:
    for place in PLACES:
        window.show_page(place)
    assert [
        w.text()
        for w in window.findChildren(QLabel)
        if w.textFormat() != Qt.TextFormat.PlainText and w.text()
    ] == []
