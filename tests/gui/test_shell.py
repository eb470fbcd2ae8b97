"""The window: pages on first visit, live states, undo, keys, narrow windows, files dropped on it."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.commands.base import UpdateRecords
from tests.gui.conftest import too_small, unnamed


def activities(*titles: str) -> list[Activity]:
    return [Activity(id=new_id(), title=title, position=n) for n, title in enumerate(titles, 1)]


def test_the_window_starts_on_the_start_centre_without_frame(window: Any) -> None:
    assert window.page_key() == "start"
    assert not window.sidebar.isVisible()
    assert not window.header.isVisible()
    assert window.windowTitle().startswith("Start")


def test_opening_a_plan_shows_city_plan_and_saved_state_in_words(window: Any, open_plan: Any) -> None:
    open_plan(window, activities("Twinning with Lodz"), city="Łódź", country="PL")
    assert window.sidebar.isVisible()
    assert "Łódź" in window.windowTitle()
    assert window.header.saved.text().startswith("Saved ")
    assert window.context.recents.items[0].city == "Łódź"
    assert window.context.recents.items[0].figures["activities"] == 1


def test_pages_are_made_on_first_visit_and_kept(window: Any, open_plan: Any) -> None:
    open_plan(window)
    window.show_page("partners")
    first = window.pages["partners"]
    assert "evidence" not in window.pages
    window.show_page("evidence")
    window.show_page("partners")
    assert window.pages["partners"] is first


def test_step_states_follow_the_data_with_their_reason(window: Any, open_plan: Any, qtbot: Any) -> None:
    open_plan(window)
    rows = {row.key: row for row in window.sidebar.steps.steps().rows()}
    assert rows["inventory"].state == "not_started"
    window.context.execute(AddActivity("Twinning with Bristol"))
    qtbot.waitUntil(
        lambda: {r.key: r for r in window.sidebar.steps.steps().rows()}["inventory"].state != "not_started",
        timeout=3000,
    )
    spoken = window.sidebar.steps.steps().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Step 2 of 7, Inventory")


def test_every_change_can_be_taken_back_from_the_toast_and_from_the_keys(
    window: Any, open_plan: Any, qtbot: Any
) -> None:
    open_plan(window)
    window.context.execute(AddActivity("First"))
    assert window.toast.isVisible()
    assert window.toast.text() == "Add 1 activity"
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert not window.context.plan.activities
    assert window.actions_["redo"].isEnabled()
    assert "add 1 activity" in window.actions_["redo"].toolTip()
    qtbot.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(window.context.plan.activities) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.context.plan.activities


def test_a_refused_change_is_told_in_words_and_changes_nothing(window: Any, open_plan: Any) -> None:
    open_plan(window, activities("One"))
    before = window.context.plan
    assert window.context.execute(UpdateRecords(Activity, {"gone": {"title": "x"}})) is None
    assert window.context.plan is before
    assert window.banner.isVisible()
    assert "no longer in the plan" in window.banner.text()


def test_next_best_step_leads_to_its_page_and_sleeps_until_its_count_changes(
    window: Any, sample: Any, qtbot: Any
) -> None:
    step = window.guidance.step()
    assert step is not None
    assert window.guidance.isVisible()
    qtbot.mouseClick(window.guidance.close_button, Qt.MouseButton.LeftButton)
    following = window.guidance.step()
    assert following is None or following.snooze_key != step.snooze_key
    window.updater.now()
    following = window.guidance.step()
    assert following is None or following.snooze_key != step.snooze_key


def test_why_this_says_the_reason_in_the_line_itself(window: Any, sample: Any, qtbot: Any) -> None:
    step = window.guidance.step()
    qtbot.mouseClick(window.guidance.why_button, Qt.MouseButton.LeftButton)
    assert window.guidance._text.text() == step.why


def test_back_and_forward_go_through_the_visited_places(window: Any, open_plan: Any, qtbot: Any) -> None:
    open_plan(window)
    window.show_page("partners")
    window.show_page("evidence")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.page_key() == "partners"
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert window.page_key() == "evidence"


def test_no_two_commands_share_a_key(window: Any) -> None:
    keys = Counter(
        key.toString()
        for _command, action in window.actions_.all()
        for key in action.shortcuts()
        if not key.isEmpty()
    )
    assert [key for key, n in keys.items() if n > 1] == []


def test_usual_keys_do_the_usual_things(window: Any) -> None:
    standard = {
        "new": QKeySequence.StandardKey.New, "open": QKeySequence.StandardKey.Open, "save": QKeySequence.StandardKey.Save,
        "undo": QKeySequence.StandardKey.Undo, "find": QKeySequence.StandardKey.Find, "print": QKeySequence.StandardKey.Print,
        "help": QKeySequence.StandardKey.HelpContents,
    }  # fmt: skip
    for name, key in standard.items():
        assert window.actions_[name].shortcut() in QKeySequence.keyBindings(key), name


def test_every_command_is_in_a_menu(window: Any) -> None:
    shown = {
        action
        for name in ("file", "edit", "view", "record", "tools", "help")
        for action in window.actions_.menu(name).actions()
    }
    assert all(action in shown for _command, action in window.actions_.all())


def test_commands_that_need_a_plan_are_off_without_one(window: Any, open_plan: Any) -> None:
    assert not window.actions_["close"].isEnabled()
    assert window.actions_["new"].isEnabled()
    open_plan(window)
    assert window.actions_["close"].isEnabled()
    window.actions_["close"].trigger()
    assert window.page_key() == "start"
    assert window.context.session is None


def test_f6_goes_round_all_regions_and_back_again(window: Any, open_plan: Any, qtbot: Any, qapp: Any) -> None:
    open_plan(window, activities("One"))
    window.show_page("partners")
    window.focus_page()
    start = qapp.focusWidget()
    seen = []
    for _ in range(12):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_F6)
        seen.append(qapp.focusWidget())
        if qapp.focusWidget() is start:
            break
    assert start in seen
    assert len(seen) >= 4
    assert any(window.sidebar.isAncestorOf(w) for w in seen)
    assert any(window.header.isAncestorOf(w) for w in seen)


@pytest.mark.parametrize(("width", "collapsed"), [(1440, False), (1280, False), (1100, True), (900, True)])
def test_sidebar_gives_room_on_narrow_windows(
    window: Any, open_plan: Any, qtbot: Any, width: int, collapsed: bool
) -> None:
    open_plan(window)
    window.resize(width, 720)
    qtbot.waitUntil(lambda: window.sidebar.collapsed() is collapsed)
    assert window.sidebar.width() == (56 if collapsed else 232)


def test_ctrl_b_folds_the_sidebar_and_it_is_remembered(window: Any, open_plan: Any, qtbot: Any) -> None:
    open_plan(window)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.sidebar.collapsed()
    assert window.context.settings.get("window.sidebar_collapsed") is True


def test_a_page_in_three_parts_becomes_tabs_when_narrow_and_an_overlay_between(
    window: Any, sample: Any, qtbot: Any
) -> None:
    window.show_page("partners")
    page = window.pages["partners"]
    assert page.panel.isVisible()
    window.resize(1100, 720)
    qtbot.waitUntil(lambda: page.split.mode() == "medium")
    assert not page.panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F4)
    assert page.panel.isVisible()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: page.split.mode() == "narrow")
    assert page.split.tabs.isVisible()
    assert page.table.isVisible()
    assert not page.panel.isVisible()
    page.split.tabs.setCurrentIndex(1)
    assert page.panel.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: page.split.mode() == "wide")
    assert page.panel.isVisible()
    assert page.table.isVisible()


def test_zoom_keys_change_everything_and_stop_at_the_ends(window: Any, look: Any, qtbot: Any) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert look.zoom == 110
    for _ in range(20):
        window.actions_["zoom_in"].trigger()
    assert look.zoom == 250
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert look.zoom == 100
    assert window.context.settings.get("appearance.zoom") == 100


def _drop(window: Any, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPoint(10, 10).toPointF(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_plan_dropped_on_the_window_opens(window: Any, open_plan: Any) -> None:
    path = open_plan(window, city="Dropped")
    window.actions_["close"].trigger()
    _drop(window, path)
    assert window.context.session.path == path


def test_an_unknown_file_dropped_on_the_window_is_refused_in_words(window: Any, tmp_path: Path) -> None:
    other = tmp_path / "letter.docx"
    other.write_text("x")
    _drop(window, other)
    assert "letter.docx" in window.banner.text()
    assert window.context.session is None


@pytest.mark.parametrize("content", [b"", b"not a plan at all", b"SQLite format 3\x00 and then nothing"])
def test_a_file_that_is_no_plan_is_told_in_words_and_left_alone(
    window: Any, tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.citysoft"
    bad.write_bytes(content)
    assert not window.open_path(bad)
    assert window.banner.isVisible()
    assert "bad.citysoft" in window.banner.text()
    assert bad.read_bytes() == content
    assert window.page_key() == "start"


def test_a_missing_plan_keeps_the_open_one(window: Any, open_plan: Any, tmp_path: Path) -> None:
    path = open_plan(window)
    assert not window.open_path(tmp_path / "nowhere.citysoft")
    assert window.context.session.path == path
    assert "nowhere.citysoft" in window.banner.text()


def test_deleted_records_are_in_the_bin_and_come_back_with_their_ids(window: Any, open_plan: Any) -> None:
    from citysoft_desktop.services.commands.base import DeleteRecords

    made = activities("Keep", "Lose")
    open_plan(window, made)
    window.context.execute(DeleteRecords(Activity, (made[1].id,)))
    window.show_page("bin")
    page = window.pages["bin"]
    assert page.model.rowCount() == 1
    page.table.selectRow(0)
    page.restore_selected()
    assert made[1].id in window.context.plan.activities
    assert page.model.rowCount() == 0


def test_an_uncaught_exception_is_shown_in_words_without_a_trace(window: Any, expected_log: Any) -> None:
    from citysoft_desktop.ui.errors import install_excepthook

    restore = install_excepthook(lambda text: window.context.banner(text, "danger"))
    try:
        sys.excepthook(RuntimeError, RuntimeError("secret name"), None)
    finally:
        restore()
    assert "secret name" not in window.banner.text()
    assert "RuntimeError" not in window.banner.text()
    assert "safe" in window.banner.text()


def test_geometry_is_remembered(window: Any, context: Any, qtbot: Any) -> None:
    from citysoft_desktop.ui.main_window import MainWindow

    window.resize(780, 600)
    window.close()
    again = MainWindow(context)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 600)


def test_registers_have_names_and_targets_of_a_good_size(window: Any, sample: Any) -> None:
    for key in ("partners", "evidence", "notes", "bin"):
        window.show_page(key)
        assert unnamed(window) == []
        assert too_small(window) == []


def test_nothing_heavy_is_loaded_to_show_the_first_window() -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from citysoft_desktop.ui.theme import theme\n"
        "theme().install(app)\n"
        "from citysoft_desktop.ui.context import AppContext\n"
        "from citysoft_desktop.ui.main_window import MainWindow\n"
        "w = MainWindow(AppContext())\n"
        "w.show()\n"
        "app.processEvents()\n"
        "heavy = ('sqlalchemy', 'alembic', 'reportlab', 'xlsxwriter', 'python_calamine', 'pypdfium2', 'defusedxml', 'PIL', 'numpy', 'sqlcipher3')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=240, check=True
    )
    assert result.stdout.strip() == "[]"
