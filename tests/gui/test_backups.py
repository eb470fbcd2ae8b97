"""Backups, snapshots and history in the window, used with clicks and keys."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.commands.base import DeleteRecords, update_record
from citysoft_desktop.services.keeping import BackupResult
from citysoft_desktop.ui.dialogs.about import HelpDialog
from citysoft_desktop.ui.dialogs.backups import BackupsDialog, open_backups
from tests.gui.conftest import clipped, too_small, unnamed


def click(widget: Any) -> None:
    assert widget.isVisible(), widget.accessibleName()
    assert widget.isEnabled(), widget.accessibleName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(window: Any, qtbot: Any) -> BackupsDialog:
    dialog = open_backups(window.context, window)
    qtbot.waitExposed(dialog)
    return dialog


def lines(dialog: BackupsDialog) -> str:
    view = dialog.form.diffList
    return "\n".join(view.item(n).text() for n in range(view.count()))


def retitle(window: Any, title: str) -> str:
    first = next(iter(window.context.plan.activities.values()))
    window.context.execute(update_record(first, title=title), toast=False)
    return first.title


def test_back_up_change_look_at_the_difference_go_back_and_undo(sample: Any, qtbot: Any) -> None:
    dialog = opened(sample, qtbot)
    assert dialog.model.rowCount() == 0
    assert "No backup yet" in dialog.form.diffLabel.text()
    click(dialog.form.nowButton)
    assert dialog.model.rowCount() == 1
    assert dialog.model.row(0).cells[1:3] == ("made by hand", "40")
    assert "Nothing differs" in dialog.form.diffLabel.text()
    dialog.accept()
    old = retitle(sample, "Renamed fair")
    before = sample.context.session.content_digest()
    dialog = opened(sample, qtbot)
    assert "Activities: changed 1" in lines(dialog)
    assert f"Title: {old} → Renamed fair" in lines(dialog)
    click(dialog.form.restoreButton)
    assert next(iter(sample.context.plan.activities.values())).title == old
    assert "The plan is as it was" in dialog.form.noticeLabel.text()
    assert dialog.model.rowCount() == 2, "the state before going back is a backup too"
    click(dialog.form.undoButton)
    assert sample.context.session.content_digest() == before
    assert "Taken back" in dialog.form.noticeLabel.text()
    dialog.accept()


def test_snapshots_by_keyboard_named_compared_removed_and_put_back(sample: Any, qtbot: Any) -> None:
    dialog = opened(sample, qtbot)
    form = dialog.form
    form.snapshotsRadio.setFocus()
    QTest.keyClick(form.snapshotsRadio, Qt.Key.Key_Space)
    assert form.snapshotsRadio.isChecked()
    form.nameEdit.setFocus()
    QTest.keyClicks(form.nameEdit, "Sent to the council")
    QTest.keyClick(form.nameEdit, Qt.Key.Key_Return)
    assert [i.name for i in sample.context.session.snapshots()] == ["Sent to the council"]
    sample.context.execute(AddActivity("New fair"), toast=False)
    QTest.keyClicks(form.nameEdit, "After")
    click(form.keepButton)
    assert dialog.model.rowCount() == 2
    form.table.selectRow(1)  # the older one
    assert "Added: New fair" in lines(dialog)
    form.compareBox.setCurrentIndex(1)  # the other snapshot
    form.compareBox.activated.emit(1)
    assert "Added: New fair" in lines(dialog)
    QTest.keyClicks(form.nameEdit, "after")
    click(form.keepButton)
    assert "already" in form.noticeLabel.text()
    form.nameEdit.clear()
    QTest.keyClicks(form.nameEdit, "Council")
    click(form.renameButton)
    click(form.removeButton)
    assert [i.name for i in sample.context.session.snapshots()] == ["After"]
    click(form.undoButton)
    assert {i.name for i in sample.context.session.snapshots()} == {"After", "Council"}
    click(form.restoreButton)
    assert "New fair" not in {a.title for a in sample.context.plan.activities.values()}
    dialog.accept()


def test_from_the_start_centre_a_lost_plan_is_written_again(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    sample.context.session.back_up()
    path = sample.context.session.path
    assert sample.files.close()
    path.unlink()
    sample.show_page("start")
    click(sample._start_side.links["backups"])
    dialog = sample.findChild(BackupsDialog)
    assert dialog.form.planBox.currentText().startswith("Barcelona")
    assert not dialog.form.restoreButton.isVisible()
    assert dialog.form.saveAsButton.isEnabled()
    dialog.save_as(tmp_path / "again.citysoft")
    assert "Saved as again.citysoft" in dialog.form.noticeLabel.text()
    dialog.accept()
    assert sample.open_path(tmp_path / "again.citysoft")
    assert len(sample.context.plan.activities) == 40


def test_second_folder_is_a_setting(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    dialog = opened(sample, qtbot)
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.set_second(stick)
    assert str(stick) in dialog.form.secondLabel.text()
    click(dialog.form.nowButton)
    assert list(stick.rglob("*.citysoft"))
    click(dialog.form.noSecondButton)
    assert sample.context.settings.get("backup.second_folder") == ""
    dialog.accept()


def test_closing_never_goes_on_silently_after_a_failed_backup(
    sample: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    retitle(sample, "Changed")
    banners: list[tuple[str, Any]] = []
    sample.context.banner_wanted.connect(lambda text, _tone, action: banners.append((text, action)))

    def full(*_a: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("citysoft_desktop.storage.backups._write_note", full)
    assert not sample.close()
    assert sample.context.session is not None
    assert "the disk is full" in banners[-1][0]
    assert banners[-1][1].text == "Close without a backup"
    banners[-1][1].run()
    assert sample.context.session is None


def test_closing_writes_a_backup_only_when_something_changed(sample: Any) -> None:
    store, plan_id = sample.context.backups, sample.context.session.plan_id
    retitle(sample, "Changed")
    path = sample.context.session.path
    assert sample.files.close()
    assert [b.reason for b in store.list(plan_id)] == ["close"]
    assert sample.open_path(path)
    assert sample.files.close()
    assert len(store.list(plan_id)) == 1


def test_the_dialog_has_names_room_and_big_enough_targets(sample: Any, qtbot: Any) -> None:
    dialog = opened(sample, qtbot)
    for radio in (dialog.form.backupsRadio, dialog.form.snapshotsRadio):
        radio.setChecked(True)
        qtbot.wait(10)
        assert unnamed(dialog) == []
        assert clipped(dialog) == []
        assert too_small(dialog) == []
    dialog.accept()


# ---------------------------------------------------------------- history


def panel_text(page: Any) -> str:
    return "\n".join(w.text() for w in page.panel.findChildren(QLabel))


def test_history_tells_before_and_after_and_puts_an_earlier_state_back(sample: Any, qtbot: Any) -> None:
    old = retitle(sample, "Renamed fair")
    sample.context.execute(AddActivity("New fair"), toast=False)
    QTest.keyClick(sample, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    page = sample.page()
    assert page.key == "history"
    assert page.model.row(0).cells[1] == "New fair"
    page.table.selectRow(1)
    assert f"{old} → Renamed fair" in panel_text(page)
    click(page.back_button)
    assert next(iter(sample.context.plan.activities.values())).title == old
    assert "New fair" in {a.title for a in sample.context.plan.activities.values()}
    assert page.model.row(0).cells[0].startswith("Put back an earlier state")
    sample.context.undo()
    assert next(iter(sample.context.plan.activities.values())).title == "Renamed fair"
    assert unnamed(page) == []
    assert clipped(page) == []


def test_history_of_one_record_filter_and_way_back_to_all(sample: Any, qtbot: Any) -> None:
    first = next(iter(sample.context.plan.activities))
    retitle(sample, "Renamed fair")
    sample.context.execute(AddActivity("Only here"), toast=False)
    sample.context.execute(DeleteRecords(Activity, [first]), toast=False)
    sample.context.navigate("history", ids=[first])
    page = sample.page()
    assert page.model.rowCount() == 2
    page.table.selectRow(0)
    click(page.back_button)
    assert first in sample.context.plan.activities, "what was deleted is back, with what it owned"
    click(page.all_button)
    assert page.model.rowCount() >= 4
    page.filter.setText("only")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.row(0).cells[1] == "Only here"


def test_a_long_history_is_read_page_by_page(sample: Any, qtbot: Any) -> None:
    for number in range(130):
        sample.context.execute(AddActivity(f"A{number}"), toast=False)
    sample.show_page("history")
    page = sample.page()
    assert page.model.rowCount() == 100
    click(page.more_button)
    assert page.model.rowCount() >= 130
    assert isinstance(page.more_button, QPushButton)


def test_help_of_the_history_page(sample: Any) -> None:
    sample.show_page("history")
    assert "Put the earlier state back" in sample.page().help_text()


def test_a_snapshot_has_a_note_that_can_be_changed_and_is_not_given_to_the_next_one(
    sample: Any, qtbot: Any
) -> None:
    dialog = opened(sample, qtbot)
    form = dialog.form
    click(form.snapshotsRadio)
    QTest.keyClicks(form.nameEdit, "Draft")
    QTest.keyClicks(form.noteEdit, "before the hearing")
    click(form.keepButton)
    assert dialog.model.row(0).cells[:2] == ("Draft", "before the hearing")
    assert form.noteEdit.text() == "before the hearing"
    QTest.keyClicks(form.nameEdit, "Second")
    click(form.keepButton)
    notes = {info.name: info.note for info in sample.context.session.snapshots()}
    assert notes == {"Draft": "before the hearing", "Second": ""}
    QTest.keyClicks(form.noteEdit, "after the hearing")
    click(form.renameButton)
    notes = {info.name: info.note for info in sample.context.session.snapshots()}
    assert notes == {"Draft": "before the hearing", "Second": "after the hearing"}
    dialog.accept()


def test_f1_says_what_a_dialog_is_for(sample: Any, qtbot: Any) -> None:
    dialog = opened(sample, qtbot)
    QTest.keyClick(dialog.form.table, Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(HelpDialog)
    qtbot.waitExposed(shown)
    assert "A backup is the whole plan as it was" in shown.findChild(QPlainTextEdit).toPlainText()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.accept()


def test_a_backup_that_failed_when_the_session_ended_is_told_at_the_next_start(
    sample: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    retitle(sample, "Changed at the last moment")
    name = sample.context.session.path.name
    failed = BackupResult("failed", problem=FileProblem("backup.disk_full"))
    monkeypatch.setattr(type(sample.context.session), "back_up_for_close", lambda _self: failed)
    settings = sample.context.settings
    sample.end_session()
    assert not sample.isVisible(), "the system does not wait"
    assert settings.get("backup.failed_at_end") == name
    sample.files.backups.tell_of_last_end()
    assert f"the backup of {name} could not be written" in sample.context.messages[-1]
    assert settings.get("backup.failed_at_end") == "", "told once"
