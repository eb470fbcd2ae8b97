"""A step that touches many records is backed up and done beside the window, and what called it goes on as always."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.services.commands.base import UpdateRecords
from citysoft_desktop.services.keeping import BackupResult
from citysoft_desktop.storage.backups import BackupFolder
from citysoft_desktop.ui import context as context_module
from citysoft_desktop.ui.dialogs.progress import ProgressDialog
from tests.gui.test_long_steps import Ticks

SLOW = 0.4  # s a backup takes here


@pytest.fixture
def plan(window: Any, open_plan: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The window with sixty activities, its work really in threads, backups slow."""
    from citysoft_desktop.ui.tasks import TaskRunner

    records = [Activity(fixed_id(str(n)), position=n + 1, title=f"Fair {n}") for n in range(60)]
    open_plan(window, records)
    monkeypatch.setattr(window.context, "tasks", TaskRunner(window.context))
    whole = BackupFolder.write

    def write(*args: Any, **more: Any) -> BackupResult:
        time.sleep(SLOW)
        return whole(*args, **more)

    monkeypatch.setattr(BackupFolder, "write", write)
    return window


def all_ended(plan: Any) -> UpdateRecords:
    return UpdateRecords(Activity, {key: {"status": "ended"} for key in plan.context.plan.activities})


def statuses(plan: Any) -> set[str]:
    return {activity.status for activity in plan.context.plan.activities.values()}


def backups(plan: Any) -> list[Any]:
    session = plan.context.session
    return list(session.keeper.backups.list(session.plan_id))


def test_the_window_lives_and_the_backup_is_there_before_the_step(plan: Any, qtbot: Any) -> None:
    ticks = Ticks(plan)
    seen: list[tuple[int, set[str]]] = []
    looks = QTimer(plan)
    looks.timeout.connect(lambda: seen.append((len(backups(plan)), statuses(plan))))
    looks.start(20)
    changed = plan.context.execute(all_ended(plan))
    ticks.stop()
    looks.stop()
    assert changed is not None
    assert len(changed.changes) == 60
    assert statuses(plan) == {"ended"}
    assert [info.reason for info in backups(plan)] == ["bulk"]
    assert (0, {""}) in seen, "the window was alive while the backup was written"
    assert not any(there == 0 and now == {"ended"} for there, now in seen)
    assert ticks.count > 20
    assert ticks.longest < SLOW / 2
    assert plan.toast.isVisible()
    assert plan.context.undo()
    assert statuses(plan) == {""}


def test_keys_typed_meanwhile_wait_and_a_long_one_shows_how_far_it_is(
    plan: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context_module, "SHOW_AFTER", 50)
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ProgressDialog) and dialog.isVisible():
            shown.append(dialog.words.text())
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    timer = QTimer(plan)
    timer.timeout.connect(look)
    timer.start(20)
    changed = plan.context.execute(all_ended(plan))
    timer.stop()
    assert shown[0] == "Backing up, then changing many records"
    assert changed is None, "stopped"
    assert statuses(plan) == {""}
    assert plan.context.session.history() == []
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert "Stopped" in plan.context.messages[-1]


def test_a_backup_that_fails_is_told_and_the_step_is_done(
    plan: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_args: Any, **_more: Any) -> BackupResult:
        return BackupResult("failed", None, FileProblem("backup.disk_full"))

    monkeypatch.setattr(BackupFolder, "write", broken)
    assert plan.context.execute(all_ended(plan)) is not None
    assert statuses(plan) == {"ended"}
    assert plan.banner.isVisible()


def test_a_small_step_is_done_at_once(plan: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan.context, "run_long", lambda *_args, **_more: pytest.fail("needs no worker"))
    first = next(iter(plan.context.plan.activities))
    assert plan.context.execute(UpdateRecords(Activity, {first: {"status": "ended"}})) is not None
    assert backups(plan) == []
