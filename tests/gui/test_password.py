"""The password of a plan in the window: set, opened with, changed and removed with clicks and keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.storage import cipher, keyring
from citysoft_desktop.ui.dialogs.backups import open_backups
from citysoft_desktop.ui.dialogs.password import PasswordDialog
from citysoft_desktop.ui.dialogs.password_ask import AskPasswordDialog
from citysoft_desktop.ui.presenters.password import LEAST, verdict
from tests.gui.conftest import clipped, too_small, unnamed
from tests.gui.test_backups import click
from tests.storage.test_password import readable

needs_cipher = pytest.mark.skipif(
    not cipher.available(), reason="sqlcipher3 is not installed: there is no wheel for this system or Python"
)
WORD, NEW = "four unrelated words", "and four others here"


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(cipher, "ROUNDS", 1000)
    yield
    keyring.forget_unused()


def dialog_of(window: Any, kind: type) -> Any:
    found = [d for d in window.findChildren(kind) if d.isVisible()]
    return found[-1] if found else None


def wanted(window: Any) -> PasswordDialog:
    """The dialog, opened as a user does."""
    action = window.actions_["password"]
    assert action.isEnabled()
    action.trigger()
    dialog = dialog_of(window, PasswordDialog)
    assert dialog is not None
    return dialog  # type: ignore[no-any-return]


def set_word(window: Any, word: str = WORD) -> None:
    dialog = wanted(window)
    QTest.keyClicks(dialog.first, word)
    QTest.keyClick(dialog.first, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.again, word)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    assert dialog_of(window, PasswordDialog) is None


@pytest.fixture
def sealed(window: Any, open_plan: Any) -> Path:
    path: Path = open_plan(window)
    window.context.execute(AddActivity("Sister city week"))
    set_word(window)
    return path


@needs_cipher
def test_set_with_keys_close_and_open_again(window: Any, sealed: Path, tmp_path: Path) -> None:
    context = window.context
    assert context.session.protected
    assert "protected" in context.messages[-1]
    assert readable(tmp_path, "Sister city week") == []
    recents = (tmp_path / "recents.json").read_text(encoding="utf-8")
    assert "Sister city week" not in recents
    entry = next(e for e in json.loads(recents) if e["path"] == str(sealed))
    assert (entry["city"], entry["figures"], entry["due"], entry["next_text"]) == ("", {}, [], "")
    window.actions_["close"].trigger()
    assert not window.open_path(sealed)
    ask = dialog_of(window, AskPasswordDialog)
    assert QApplication.focusWidget() is ask.edit or ask.focusWidget() is ask.edit
    QTest.keyClicks(ask.edit, "not the password")
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert "does not open" in ask.field.error()
    assert context.session is None
    QTest.keyClicks(ask.edit, WORD)  # what was typed is selected
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert context.session is not None
    assert not context.session.read_only
    assert [a.title for a in context.plan.activities.values()] == ["Sister city week"]


@needs_cipher
def test_cancel_keeps_the_start_centre(window: Any, sealed: Path) -> None:
    window.actions_["close"].trigger()
    assert not window.open_path(sealed)
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert window.context.session is None
    assert window.page_key() in ("", "start")
    assert dialog_of(window, AskPasswordDialog) is None


@needs_cipher
def test_another_plan_stays_open_until_the_password_fits(window: Any, sealed: Path, open_plan: Any) -> None:
    other = open_plan(window, city="Otherville")
    assert not window.open_path(sealed)
    assert window.context.session.path == other
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClicks(ask.edit, WORD)
    click(ask.ok)
    assert window.context.session.path == sealed


@needs_cipher
def test_what_cannot_be_is_not_offered(window: Any, open_plan: Any) -> None:
    open_plan(window)
    dialog = wanted(window)
    assert not dialog.set_button.isEnabled()
    assert not dialog.remove_button.isVisible()
    QTest.keyClicks(dialog.first, "short")
    assert "Too short" in dialog.first_field._below.text()
    QTest.keyClicks(dialog.first, " but then longer")
    assert not dialog.set_button.isEnabled()
    QTest.keyClicks(dialog.again, "shorx")
    assert "not the same" in dialog.again_field.error()
    QTest.keyClick(dialog.again, Qt.Key.Key_Backspace)
    assert dialog.again_field.error() == ""
    assert "cannot be recovered" in dialog.warning.text()
    assert "Not protected" in dialog.limits.text()
    assert dialog.first.echoMode() == dialog.first.EchoMode.Password
    QTest.keyClick(dialog.shown, Qt.Key.Key_Space)
    assert dialog.first.echoMode() == dialog.again.echoMode() == dialog.first.EchoMode.Normal
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.context.session.protected


@needs_cipher
@pytest.mark.parametrize("way", ["follow", "delete", "keep"])
def test_backups_made_before(window: Any, open_plan: Any, way: str) -> None:
    open_plan(window)
    context = window.context
    context.session.back_up("manual")
    plan_id = context.session.plan_id
    before = {info.path for info in context.backups.list(plan_id)}
    dialog = wanted(window)
    assert dialog.older_head.isVisible()
    click(dialog.ways[way])
    QTest.keyClicks(dialog.first, WORD)
    QTest.keyClicks(dialog.again, WORD)
    click(dialog.set_button)
    found = context.backups.list(plan_id)
    assert [info.protected for info in found] == ([False] if way == "keep" else [True])
    assert ({info.path for info in found} == before) == (way != "delete")


@needs_cipher
def test_change_and_remove(window: Any, sealed: Path) -> None:
    dialog = wanted(window)
    assert "has a password" in dialog.heading.text()
    QTest.keyClicks(dialog.first, NEW)
    QTest.keyClicks(dialog.again, NEW)
    click(dialog.set_button)
    assert window.context.session.protected
    dialog = wanted(window)
    click(dialog.remove_button)
    assert "Remove the password" in dialog.heading.text()
    assert window.context.session.protected, "asked first"
    assert dialog.focusWidget() is not dialog.remove_button
    click(dialog.remove_button)
    assert not window.context.session.protected
    window.actions_["close"].trigger()
    assert window.open_path(sealed)


@needs_cipher
def test_a_failure_is_told_and_the_dialog_stays(window: Any, open_plan: Any) -> None:
    path = open_plan(window)
    path.rename(path.with_suffix(".away"))
    dialog = wanted(window)
    QTest.keyClicks(dialog.first, WORD)
    QTest.keyClicks(dialog.again, WORD)
    click(dialog.set_button)
    assert "no longer where it was" in dialog.problem.text()
    assert dialog.isVisible()
    assert dialog.set_button.isEnabled()
    assert not window.context.session.protected
    path.with_suffix(".away").rename(path)
    click(dialog.set_button)
    assert window.context.session.protected


@needs_cipher
def test_work_left_behind_a_password_is_opened_from_its_card(window: Any, sealed: Path, qtbot: Any) -> None:
    context = window.context
    context.execute(AddActivity("Never published"))
    context.session._store.close()
    context.session._listeners.clear()
    context._session = None
    context.plan_closed.emit()
    window.files.recovery.look()
    item = window.files.recovery.items[0]
    assert item.protected
    window.show_page("start")
    panel = next(w for w in window.start_page.findChildren(object) if type(w).__name__ == "RecoveryPanel")
    made = panel.cards[0]
    assert "Protected by a password" in made.facts.text()
    click(made.differs_button)
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClicks(ask.edit, WORD)
    click(ask.ok)
    shown = next(d for d in window.findChildren(object) if type(d).__name__ == "LeftOverDialog")
    assert shown.list.count() > 0
    shown.accept()
    keyring.forget_unused()
    click(made.open_button)
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClicks(ask.edit, WORD)
    click(ask.ok)
    assert "Never published" in {a.title for a in context.plan.activities.values()}


@needs_cipher
def test_a_backup_with_a_password_of_before_asks_for_it(window: Any, sealed: Path, qtbot: Any) -> None:
    context = window.context
    context.session.back_up("manual")
    context.session.set_password(NEW, older="keep")
    context.execute(AddActivity("Later"))
    window.actions_["close"].trigger()
    window.open_path(sealed)
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClicks(ask.edit, NEW)
    click(ask.ok)
    dialog = open_backups(context, window)
    qtbot.waitExposed(dialog)
    infos = list(dialog._backups)
    dialog.form.table.selectRow(len(infos) - 1)
    click(dialog.form.restoreButton)
    ask = dialog_of(window, AskPasswordDialog)
    QTest.keyClicks(ask.edit, WORD)
    click(ask.ok)
    assert {a.title for a in context.plan.activities.values()} == {"Sister city week"}


def test_without_the_part_the_command_says_why(window: Any, open_plan: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(cipher, "available", lambda: False)
    open_plan(window)
    action = window.actions_["password"]
    assert not action.isEnabled()
    assert "SQLCipher is not installed" in action.text()


def test_the_sample_has_none(window: Any) -> None:
    window.files.open_sample()
    assert not window.actions_["password"].isEnabled()


@needs_cipher
@pytest.mark.parametrize("size", [(1280, 720), (800, 500)])
def test_both_dialogs_can_be_read_and_reached(window: Any, sealed: Path, size: Any, qtbot: Any) -> None:
    window.resize(*size)
    dialog = wanted(window)
    qtbot.waitExposed(dialog)
    for removing in (False, True):
        if removing:
            click(dialog.remove_button)
            QApplication.processEvents()
        assert unnamed(dialog) == []
        assert clipped(dialog) == []
        assert too_small(dialog) == []
    dialog.reject()
    window.actions_["close"].trigger()
    window.open_path(sealed)
    ask = dialog_of(window, AskPasswordDialog)
    qtbot.waitExposed(ask)
    QTest.keyClicks(ask.edit, "wrong")
    click(ask.ok)
    QApplication.processEvents()
    assert unnamed(ask) == []
    assert clipped(ask) == []
    assert too_small(ask) == []
    ask.reject()


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("", "none"),
        ("seven77", "short"),
        ("password", "guessable"),
        ("20261122202611", "guessable"),
        ("abcdefghijklmnop", "guessable"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "guessable"),
        ("harbour7lantern", "fair"),
        ("harbour lantern oats pliers", "hard"),
    ],
)
def test_words_about_a_password(word: str, said: str) -> None:
    assert verdict(word) == said
    assert cipher.MIN_LENGTH == LEAST
