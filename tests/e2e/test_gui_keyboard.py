"""The whole job by keyboard alone: from the start centre to a printed brief, and no mouse event anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from citysoft_desktop.ui.pages.diagnose_finding_card import FindingCard
from tests.e2e.gui_support import (
    BARCELONA,
    CONTROL,
    Key,
    NoMouse,
    answer_file_dialogs,  # noqa: F401
    dialog_of,
    end_program,
    focus,
    overwrite,
    pdf_pages,
    pdf_text,
    press,
    start_program,
    tab_into,
    tab_to,
    write,
)

Answer = Callable[[Path], list[str]]


@pytest.fixture
def no_mouse(qapp: Any) -> Iterator[NoMouse]:
    """Watch every event of the program for the mouse."""
    watcher = NoMouse()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)
    assert watcher.seen == []


def find(window: Any, qtbot: Any, words: str) -> None:
    """Ctrl+F, the words, Enter: the activity is open and the focus is at its first field."""
    press(Key.Key_F, modifier=CONTROL)
    assert isinstance(focus(), QLineEdit)
    overwrite(words)
    press(Key.Key_Return)


def go(window: Any, qtbot: Any, number: int, key: str) -> Any:
    """Ctrl and the number of the step."""
    press(str(number), modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == key)
    return window.page()


def test_the_whole_job_without_a_mouse(
    qtbot: Any,
    tmp_path: Path,
    no_mouse: NoMouse,
    answer_file_dialogs: Answer,  # noqa: F811
) -> None:
    path, target = tmp_path / "Barcelona.citysoft", tmp_path / "Brief.pdf"
    window = start_program(qtbot)
    context = window.context

    # A new plan
    press(Key.Key_N, modifier=CONTROL)
    dialog = dialog_of(window, "NewPlanDialog")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.form.city)
    write("Barcelona")
    popup = dialog.form.city.completer().popup()
    qtbot.waitUntil(popup.isVisible, timeout=20_000)
    press(Key.Key_Down, Key.Key_Return)
    qtbot.waitUntil(dialog.form.placeNote.isVisible)
    tab_to(dialog.form.planTitle.accessibleName())
    write("By keys alone")
    tab_to(dialog.form.file.accessibleName())
    overwrite(str(path))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: context.session is not None and window.page_key() == "city")
    assert context.plan.city.country == "ES"

    # City: two counterparts kept
    page = window.page()
    tab_to("Views", back=True)
    press(Key.Key_Right)
    assert page.view() == "state"
    tab_to("Proposed counterparts")
    press(Key.Key_Home, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    tab_to("Keep 2 selected")
    press(Key.Key_Space)
    home = [actor.name for actor in context.plan.counterparts]
    assert len(home) == 2

    # Import
    answer_file_dialogs(BARCELONA)
    press(Key.Key_I, modifier=CONTROL)
    dialog = dialog_of(window, "ImportDialog")
    tab_to(dialog.choose.form.browseButton.accessibleName())
    press(Key.Key_Space)
    qtbot.waitUntil(
        lambda: dialog.choose.sample.rowCount() == 8 and dialog.next_button.isEnabled(), timeout=20_000
    )
    for screen in (1, 2, 3):
        tab_to(dialog.next_button.accessibleName() or dialog.next_button.text())
        press(Key.Key_Space)
        qtbot.waitUntil(
            lambda screen=screen: (
                dialog.screen_number() == screen
                and (screen != 2 or dialog.next_button.text() == "Import 40 rows")
            ),
            timeout=20_000,
        )
    tab_to(dialog.done_screen.show_button.accessibleName() or dialog.done_screen.show_button.text())
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.page_key() == "inventory" and len(context.plan.activities) == 40)

    # Inventory: a year typed into its cell, taken back, typed again
    page = window.page()
    key = next(a.id for a in context.plan.activities.values() if a.title == "Twinning with Boston")
    press(Key.Key_F, modifier=CONTROL)
    write("Boston")
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: page.grid.hasFocus())
    press(Key.Key_Home)
    for _ in range(12):
        if page.grid.current_column() == "start":
            break
        press(Key.Key_Right)
    assert page.grid.current_column() == "start"
    for year in ("1981", "1982"):
        press(Key.Key_F2)
        overwrite(year)
        press(Key.Key_Return)
        assert context.plan.activities[key].start.text == year
        if year == "1981":
            press(Key.Key_Z, modifier=CONTROL)
            assert context.plan.activities[key].start.text == "1980"
            press(Key.Key_Up)  # Enter in the last row had gone on to the line for new ones

    # Map
    page = go(window, qtbot, 3, "map")
    find(window, qtbot, "Boston")
    assert page.cockpit.activity_id() == key
    for digit in "021300":
        press(digit, Key.Key_Down)
    press(Key.Key_Tab)
    for digit in "120000":
        press(digit, Key.Key_Down)
    assert list(context.plan.salience_of(key, "branding").values()) == [1, 2, 0, 0, 0, 0]

    # Link: a partner is refused in words, a body of the home state is taken
    page = go(window, qtbot, 4, "link")
    find(window, qtbot, "Boston")
    field = page.form.fields["counterpart_id"]
    for name in ("Montpellier", home[0]):
        tab_to(page.form.counterpart.accessibleName())
        overwrite(name)
        if QApplication.activePopupWidget() is not None:
            press(Key.Key_Escape)
        press(Key.Key_Tab)
        if name == "Montpellier":
            assert "not a link with your own state" in field.error()
    tab_into(page.form.mode)
    press("2")
    (link,) = [link for link in context.plan.linkages_of(key) if link.counterpart_id]
    assert context.plan.actors[link.counterpart_id].name == home[0]
    assert link.mode == "cooperative_coordinated"

    # Diagnose: a finding confirmed, an objective made of it
    page = go(window, qtbot, 5, "diagnose")
    qtbot.waitUntil(lambda: page.findings.findings().waiting > 0, timeout=20_000)
    press(Key.Key_F8)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), FindingCard))
    card = QApplication.focusWidget()
    tab_to("Confirm")
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: card.item.state == "confirmed" and card.hasFocus(), timeout=20_000)
    assert [f.state for f in context.plan.findings.values()] == ["confirmed"]
    tab_to("Make objective")
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.page_key() == "strategy")
    (finding,) = context.plan.findings.values()

    # Strategy: the words of the objective, an action, an indicator
    page = window.page()
    edit = page.detail.form("objective").fields["text"].control
    qtbot.waitUntil(lambda: QApplication.focusWidget() is edit)
    overwrite("Ten ties are live with the state by 2029")
    press(Key.Key_Escape)
    press(Key.Key_A)
    form = page.detail.form("action")
    overwrite("Write to the ministry")
    tab_to(form.fields["owner"].control.accessibleName())
    overwrite("International Office")
    tab_to(form.none_needed.accessibleName() or form.none_needed.text())
    press(Key.Key_Space)
    press(Key.Key_Escape)
    press(Key.Key_I)
    overwrite("Ties with a known link")
    press(Key.Key_Escape)
    (objective,), (action,), (indicator,) = (
        list(t.values()) for t in (context.plan.objectives, context.plan.actions, context.plan.indicators)
    )
    assert (objective.text, objective.finding_ids) == (
        "Ten ties are live with the state by 2029",
        (finding.id,),
    )
    assert (action.text, action.owner, action.none_needed) == (
        "Write to the ministry",
        "International Office",
        True,
    )
    assert indicator.text == "Ties with a known link"

    # Brief
    page = go(window, qtbot, 7, "brief")
    qtbot.waitUntil(page.updater.up_to_date, timeout=60_000)
    asked = answer_file_dialogs(target)
    press(Key.Key_P, modifier=CONTROL)
    assert asked
    qtbot.waitUntil(lambda: target.exists() and not page.export_bar.busy(), timeout=60_000)
    words = pdf_text(target)
    assert pdf_pages(target) >= 15
    for wanted in (
        "Barcelona",
        "By keys alone",
        "Twinning with Boston",
        objective.text,
        action.owner,
        indicator.text,
        home[0],
    ):
        assert wanted in words, wanted

    # Esc leaves what it opened, Ctrl+Q ends the program, the file holds everything
    press(Key.Key_K, modifier=CONTROL)
    press(Key.Key_Escape)
    press(Key.Key_Q, modifier=CONTROL)
    qtbot.waitUntil(lambda: not window.isVisible())
    end_program(window, qtbot)
    again = start_program(qtbot, path)
    assert len(again.context.plan.activities) == 40
    assert again.context.plan.activities[key].start.text == "1982"
    assert again.actions_["undo"].isEnabled()
    end_program(again, qtbot)
