"""Plans that can only be read: the title and the banner say why, and every way out leads to a plan to work in."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage import file_format
from citysoft_desktop.storage.working_copy import WorkArea


@pytest.fixture
def plan(context: Any, tmp_path: Path) -> Path:
    path = tmp_path / "Testville.citysoft"
    context.storage.create(path, new_plan_records("Testville", "ES")).close()
    return path


def read_only(window: Any, path: Path) -> tuple[str, str]:
    assert window.open_path(path)
    assert window.context.session.read_only
    assert window.banner.isVisible()
    return window.windowTitle(), window.banner.text()


def test_open_in_another_window(window: Any, plan: Path) -> None:
    other = type(window.context.storage)().open(plan)
    title, told = read_only(window, plan)
    assert "read-only: open in another window" in title
    assert "open in another window on this computer" in told
    other.close()


def test_a_place_that_cannot_be_written(window: Any, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_format, "writable", lambda _path: False)
    title, told = read_only(window, plan)
    assert "its place cannot be written" in title
    assert "read-only" in told


def test_no_place_for_the_working_copy(window: Any, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_area: WorkArea) -> Any:
        raise FileProblem("file.no_work_folder")

    monkeypatch.setattr(WorkArea, "guard", refused)
    title, told = read_only(window, plan)
    assert "no place for a working copy" in title
    assert "no place on this computer" in told
    monkeypatch.undo()


@pytest.fixture
def damaged(window: Any, plan: Path) -> Path:
    connection = sqlite3.connect(plan)
    connection.execute("UPDATE city SET name = 'Tampered'")
    connection.commit()
    connection.close()
    return plan


def test_a_damaged_file_names_its_parts_and_offers_the_backups(
    window: Any, damaged: Path, qtbot: Any
) -> None:
    before = damaged.read_bytes()
    title, told = read_only(window, damaged)
    assert "not as it was saved" in title
    assert "(City profile)" in told
    assert "{" not in told
    assert window.banner.action_button.text() == "Backups…"
    qtbot.mouseClick(window.banner.action_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert type(dialog).__name__ == "BackupsDialog"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert damaged.read_bytes() == before


def test_saving_it_in_another_place_makes_a_plan_to_work_in(
    window: Any, damaged: Path, tmp_path: Path, qtbot: Any
) -> None:
    read_only(window, damaged)
    qtbot.mouseClick(window.banner.other_button, Qt.MouseButton.LeftButton)
    target = tmp_path / "rescued.citysoft"
    window.findChild(QFileDialog).fileSelected.emit(str(target))
    session = window.context.session
    assert session.path == target
    assert not session.read_only
    assert "read-only" not in window.windowTitle()
    assert window.banner.isVisible(), "a sound file of damaged parts is not taken for a sound plan"
    assert "as it was found, the damaged parts too (City profile)" in window.context.messages[-2]
    assert window.context.execute(AddActivity("Week", [PartnerName("Cologne")]))


def test_save_in_another_place_is_in_the_file_menu(window: Any, open_plan: Any, tmp_path: Path) -> None:
    open_plan(window)
    action = window.actions_["save_as"]
    assert action in window.actions_.menu("file").actions()
    assert action.isEnabled()
    assert action.shortcut().toString() == "Ctrl+Shift+S"
    action.trigger()
    target = tmp_path / "elsewhere.citysoft"
    window.findChild(QFileDialog).fileSelected.emit(str(target))
    assert window.context.session.path == target
    assert target.exists()
