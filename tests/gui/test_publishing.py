"""The window brings the plan into its file by itself, says where the work is, and never closes silently without it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QCloseEvent

from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.ui import publishing


def published(context: Any, path: Path) -> list[str]:
    """Titles in the file itself."""
    store = context.storage.open(path, read_only=True)
    try:
        return [activity.title for activity in store.load().activities.values()]
    finally:
        store.close()


def test_a_change_is_in_the_file_a_little_later(
    window: Any, open_plan: Callable[..., Path], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "PAUSE", 20)
    path = open_plan(window)
    window.context.execute(AddActivity("Fair"))
    assert path.name in window.header.saved.text()
    qtbot.waitUntil(lambda: window.header.saved.text().startswith("Saved "))
    assert published(window.context, path) == ["Fair"]


def test_save_now_writes_the_file_and_says_so(window: Any, open_plan: Callable[..., Path]) -> None:
    path = open_plan(window)
    window.context.execute(AddActivity("Fair"))
    window.actions_["save"].trigger()
    assert published(window.context, path) == ["Fair"]
    assert path.name in window.context.messages[-1]


def test_a_place_that_is_gone_is_told_and_closing_asks_once(
    window: Any, open_plan: Callable[..., Path], tmp_path: Path
) -> None:
    path = open_plan(window)
    window.context.execute(AddActivity("Fair"))
    path.unlink()
    window.actions_["save"].trigger()
    assert window.banner.isVisible()
    assert "kept on this computer" in window.banner.text()
    assert "not in" in window.header.saved.text()
    first, second = QCloseEvent(), QCloseEvent()
    window.closeEvent(first)
    assert not first.isAccepted()
    assert window.context.session is not None
    assert "Close again" in window.banner.text()
    window.closeEvent(second)
    assert second.isAccepted()
    (left,) = window.context.storage.leftovers()
    assert left.target == path
    assert os.environ["CITYSOFT_HOME"]


def test_save_in_another_place_goes_on_there(
    window: Any, open_plan: Callable[..., Path], tmp_path: Path
) -> None:
    path = open_plan(window)
    window.context.execute(AddActivity("Fair"))
    path.unlink()
    other = tmp_path / "other.citysoft"
    assert window.files.save_as(other)
    assert window.context.session.path == other
    assert window.header.saved.text().startswith("Saved ")
    assert published(window.context, other) == ["Fair"]


def test_opening_the_open_plan_again_goes_on_with_it(window: Any, open_plan: Callable[..., Path]) -> None:
    path = open_plan(window)
    window.context.execute(AddActivity("Fair"))
    assert window.open_path(path)
    assert not window.context.session.read_only
    assert len(window.context.plan.activities) == 1
