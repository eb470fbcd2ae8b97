"""Faults in the window: a wrong file, a newer one, a folder, a locked place; and words typed just before the end."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from citysoft_desktop.app import composition
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.new_plan import new_plan_records
from tests.e2e.gui_support import Key, end_program, focus, press, start_program, write

KEPT = "Twinning with Łódź"


def make_plan(path: Path, *titles: str) -> Path:
    records = [Activity(id=new_id(), title=title, position=n) for n, title in enumerate(titles, 1)]
    composition.storage().create(path, [*new_plan_records("Barcelona", "ES"), *records]).close()
    return path


def titles_in(path: Path) -> list[str]:
    """Titles of a plan, read anew from its file."""
    opened = composition.storage().open(path)
    try:
        return [activity.title for activity in opened.load().activities.values()]
    finally:
        opened.close()


def nonsense(path: Path) -> None:
    path.write_bytes(b"this is a letter, not a plan")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.mkdir()


def other_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE things (name TEXT)")
    connection.close()


def newer(path: Path) -> None:
    make_plan(path, "From the future")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("spoil", [nonsense, empty, folder, other_database, newer])
def test_what_is_no_plan_is_told_in_words_and_the_open_plan_stays(
    qtbot: Any, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    window = start_program(qtbot, make_plan(tmp_path / "mine.citysoft", KEPT))
    bad = tmp_path / "bad.citysoft"
    spoil(bad)
    before = bad.read_bytes() if bad.is_file() else b""
    assert not window.open_path(bad)
    assert window.banner.isVisible()
    words = window.banner.text()
    assert "bad.citysoft" in words
    assert not any(name in words for name in ("Error", "Exception", "Traceback", "sqlite")), words
    assert window.context.session.path == tmp_path / "mine.citysoft"
    window.context.execute(AddActivity("Written afterwards"))
    assert (bad.read_bytes() if bad.is_file() else b"") == before
    end_program(window, qtbot)
    assert titles_in(tmp_path / "mine.citysoft") == [KEPT, "Written afterwards"]


def test_a_plan_that_is_not_there_any_more_is_told_and_the_open_one_stays(qtbot: Any, tmp_path: Path) -> None:
    window = start_program(qtbot, make_plan(tmp_path / "mine.citysoft", KEPT))
    assert not window.open_path(tmp_path / "gone.citysoft")
    assert "gone.citysoft" in window.banner.text()
    assert window.context.session is not None
    end_program(window, qtbot)


def test_a_bad_file_on_the_command_line_leads_to_the_start_centre_with_the_sentence(
    qtbot: Any, tmp_path: Path
) -> None:
    nonsense(tmp_path / "bad.citysoft")
    window = start_program(qtbot, tmp_path / "bad.citysoft")
    assert window.page_key() == "start"
    assert window.banner.isVisible()
    assert "bad.citysoft" in window.banner.text()
    end_program(window, qtbot)


def _read_only(path: Path) -> bool:
    """Take away the right to write; root may write anyway, then the test sees no read-only place."""
    path.chmod(0o444)
    path.parent.chmod(0o555)
    return not os.access(path, os.W_OK)


def test_a_read_only_plan_says_so_and_refuses_edits_in_words(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "locked"
    place.mkdir()
    path = make_plan(place / "mine.citysoft", KEPT)
    before = path.read_bytes()
    if not _read_only(path):  # root: tell the program what anybody else would find
        allowed = os.access
        monkeypatch.setattr(
            os,
            "access",
            lambda p, mode, **more: (
                False if mode & os.W_OK and str(p).startswith(str(place)) else allowed(p, mode, **more)
            ),
        )
    try:
        window = start_program(qtbot, path)
        session = window.context.session
        assert session is not None
        assert session.read_only
        assert "read-only" in window.windowTitle()
        assert "read-only" in window.header.saved.text().lower()
        assert window.banner.isVisible()
        assert "mine.citysoft" in window.banner.text()
        assert not window.actions_["import"].isEnabled()
        window.banner.dismiss()
        assert window.context.execute(AddActivity("Refused")) is None
        assert window.banner.isVisible(), "a refusal is told"
        assert len(window.context.plan.activities) == 1
        for key in ("city", "inventory", "map", "link", "diagnose", "strategy", "brief"):
            window.show_page(key)
            qtbot.wait(20)
        end_program(window, qtbot)
        assert path.read_bytes() == before
    finally:
        place.chmod(0o755)
        path.chmod(0o644)


# ---------------------------------------------------------------- typed just before the end


def test_words_in_a_cell_are_kept_when_the_window_closes_right_after(qtbot: Any, tmp_path: Path) -> None:
    path = make_plan(tmp_path / "mine.citysoft", KEPT)
    window = start_program(qtbot, path)
    page = window.page()
    page.grid.setFocus()
    page.grid.select_ids(list(window.context.plan.activities), "title")
    press(Key.Key_F2)
    press(Key.Key_End)
    write(" again")
    end_program(window, qtbot)
    assert titles_in(path) == [f"{KEPT} again"]


def test_words_in_a_field_are_kept_when_the_window_closes_right_after(qtbot: Any, tmp_path: Path) -> None:
    path = make_plan(tmp_path / "mine.citysoft", KEPT)
    window = start_program(qtbot, path)
    window.show_page("city")
    page = window.page()
    page.profile.about.setFocus()
    write("A port city.")
    assert focus() is page.profile.about
    end_program(window, qtbot)
    opened = composition.storage().open(path)
    assert opened.load().city.self_description == "A port city."
    opened.close()


def test_words_of_the_brief_are_kept_when_the_window_closes_right_after(qtbot: Any, tmp_path: Path) -> None:
    path = make_plan(tmp_path / "mine.citysoft", KEPT)
    window = start_program(qtbot, path)
    window.show_page("brief")
    page = window.page()
    page.show_place(focus="NS-26", ids=["1"])
    page.inspector.text.setFocus()
    QTest.qWait(10)
    write("We begin with one office.")
    end_program(window, qtbot)
    opened = composition.storage().open(path)
    assert opened.load().text_blocks["1"].text == "We begin with one office."
    opened.close()


def test_words_are_kept_when_another_plan_is_opened_right_after(qtbot: Any, tmp_path: Path) -> None:
    first, second = make_plan(tmp_path / "a.citysoft", KEPT), make_plan(tmp_path / "b.citysoft", "Other")
    window = start_program(qtbot, first)
    window.show_page("city")
    window.page().profile.about.setFocus()
    write("A port city.")
    assert window.open_path(second)
    end_program(window, qtbot)
    opened = composition.storage().open(first)
    assert opened.load().city.self_description == "A port city."
    opened.close()
