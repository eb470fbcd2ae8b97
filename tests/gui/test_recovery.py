"""Work an earlier session left: the cards of the start centre, with clicks and with keys alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from tests.gui.conftest import clipped, too_small, unnamed


@pytest.fixture
def left(context: Any, tmp_path: Path) -> Path:
    """A plan file with a step of work on it that was never published, as after a crash."""
    path = tmp_path / "Testville.citysoft"
    context.storage.create(path, new_plan_records("Testville", "ES")).close()
    session = ProjectSession(context.storage.open(path))
    session.execute(AddActivity("Sister city week", [PartnerName("Cologne")]))
    session._store.close()  # without publishing
    return path


@pytest.fixture
def card(window: Any, left: Path) -> Any:
    """The card of that work."""
    window.files.recovery.look()
    (made,) = window.start_page.recovery.cards
    assert made.isVisible()
    return made


def titles(window: Any) -> list[str]:
    return [activity.title for activity in window.context.plan.activities.values()]


def tab_to(qtbot: Any, widget: Any) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()}")


def test_without_work_there_is_no_card(window: Any) -> None:
    window.files.recovery.look()
    assert not window.start_page.recovery.isVisible()


def test_it_is_found_by_itself_after_the_first_paint(window: Any, left: Path, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: window.start_page.recovery.isVisible(), timeout=5000)


def test_the_card_says_what_when_how_much_and_where(window: Any, card: Any, look: Any) -> None:
    assert card.name == "Testville"
    assert "Steps that are in no file: 1" in card.facts.text()
    assert "Last change" in card.facts.text()
    assert "Testville.citysoft" in card.place.text()
    assert unnamed(window.start_page) == []
    assert too_small(card) == []
    for width in (1440, 1280, 700):
        window.resize(width, 720)
        QApplication.processEvents()
        assert clipped(card) == [], width


def test_open_brings_the_work_into_its_file(window: Any, card: Any, left: Path, qtbot: Any) -> None:
    qtbot.mouseClick(card.open_button, Qt.MouseButton.LeftButton)
    assert titles(window) == ["Sister city week"]
    assert window.context.session.path == left
    assert window.context.session.save_state().kind == "published"
    assert window.files.recovery.items == ()


def test_all_of_it_with_keys(window: Any, card: Any, qtbot: Any) -> None:
    window.start_page.focus_first()
    tab_to(qtbot, card.throw_button)
    qtbot.keyClick(card.throw_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is card.keep_button
    assert "30 days" in card.question.text()
    qtbot.keyClick(card.keep_button, Qt.Key.Key_Space)
    assert window.start_page.recovery.cards == [card]
    tab_to(qtbot, card.open_button)
    qtbot.keyClick(card.open_button, Qt.Key.Key_Space)
    assert titles(window) == ["Sister city week"]


def test_throw_away_takes_the_card_and_leaves_the_file(
    window: Any, card: Any, left: Path, qtbot: Any
) -> None:
    before = left.read_bytes()
    qtbot.mouseClick(card.throw_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.sure_button, Qt.MouseButton.LeftButton)
    assert not window.start_page.recovery.isVisible()
    assert "30 days" in window.context.messages[-1]
    assert left.read_bytes() == before
    assert window.open_path(left)
    assert titles(window) == []


def test_show_what_differs(window: Any, card: Any, left: Path, qtbot: Any) -> None:
    before = left.read_bytes()
    qtbot.mouseClick(card.differs_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    lines = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert any("Added: Sister city week" in line for line in lines)
    assert unnamed(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert left.read_bytes() == before
    assert len(window.start_page.recovery.cards) == 1


def test_a_file_changed_meanwhile_is_left_and_another_one_is_offered(
    window: Any, card: Any, left: Path, qtbot: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.citysoft"
    window.context.storage.create(other, new_plan_records("Otherville", "ES")).close()
    theirs = other.read_bytes()
    left.write_bytes(theirs)
    qtbot.mouseClick(card.open_button, Qt.MouseButton.LeftButton)
    assert left.read_bytes() == theirs
    assert window.context.session is None
    assert window.banner.isVisible()
    assert "Testville.citysoft" in window.banner.text()
    qtbot.mouseClick(window.banner.action_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "rescued.citysoft"
    dialog.fileSelected.emit(str(target))
    assert titles(window) == ["Sister city week"]
    assert window.context.session.path == target


def test_it_comes_back_to_the_start_centre_when_a_plan_could_not_be_published(
    window: Any, open_plan: Any, qtbot: Any
) -> None:
    path = open_plan(window)
    window.context.execute(AddActivity("Sister city week", [PartnerName("Cologne")]))
    path.unlink()
    path.mkdir()  # nothing can be put in its place
    window.files.close()
    qtbot.waitUntil(lambda: window.start_page.recovery.isVisible(), timeout=5000)
    assert "Steps that are in no file: " in window.start_page.recovery.cards[0].facts.text()


def test_help_tells_where_the_work_is(window: Any, open_plan: Any) -> None:
    path = open_plan(window)
    action = window.actions_["where_work_is"]
    assert action in window.actions_.menu("help").actions()
    action.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == "Where your work is, and how to get it back"
    from PySide6.QtWidgets import QPlainTextEdit

    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert str(path) in text
    assert "{" not in text
    assert unnamed(dialog) == []
    dialog.reject()
