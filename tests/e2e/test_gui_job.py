"""The whole job in the window: from the start centre over a real table to a printed brief, with clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.e2e.gui_support import (
    BARCELONA,
    CONTROL,
    Key,
    answer_file_dialogs,  # noqa: F401
    click,
    dialog_of,
    end_program,
    focus,
    overwrite,
    pdf_pages,
    pdf_text,
    press,
    start_program,
    write,
)

Answer = Callable[[Path], list[str]]


def named(window: Any, title: str) -> Any:
    return next(a for a in window.context.plan.activities.values() if a.title == title)


def new_plan(window: Any, qtbot: Any, path: Path) -> None:
    """Start centre, New plan: the city from the gazetteer, a title, a place for the file."""
    click(window.start_page.new_tile)
    dialog = dialog_of(window, "NewPlanDialog")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.form.city)
    write("Barcel")
    popup = dialog.form.city.completer().popup()
    qtbot.waitUntil(popup.isVisible, timeout=20_000)
    model = popup.model()
    place = next(
        n
        for n in range(model.rowCount())
        if model.index(n, 0).data().startswith("Barcelona") and "Spain" in model.index(n, 0).data()
    )
    for _ in range(place + 1):
        press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form.placeNote.isVisible())
    assert dialog.country() == "ES"
    click(dialog.form.planTitle)
    write("International plan")
    click(dialog.form.file)
    overwrite(str(path))
    click(dialog.form.buttons.button(dialog.form.buttons.StandardButton.Ok))
    qtbot.waitUntil(lambda: window.context.session is not None and window.page_key() == "city")
    assert window.context.session.path == path
    assert window.context.plan.city.population > 1_000_000


def keep_counterparts(window: Any, qtbot: Any) -> list[str]:
    """City: two of the proposed bodies of the state are kept."""
    page = window.page()
    tabs = page._view_tabs
    click(tabs, tabs.tabRect(1).center())
    assert page.view() == "state"
    listed = page.counterparts.list
    for row in (0, 1):
        listed.scrollToItem(listed.item(row))
        click(listed.viewport(), listed.visualItemRect(listed.item(row)).center())
        press(Key.Key_Space)
    click(page.counterparts.keep_button)
    kept = [actor.name for actor in window.context.plan.counterparts]
    assert len(kept) == 2
    return kept


def import_table(window: Any, qtbot: Any, answer: Answer) -> None:
    """Import: choose the file, take the columns as they are, look, import."""
    answer(BARCELONA)
    press(Key.Key_I, modifier=CONTROL)
    dialog = dialog_of(window, "ImportDialog")
    click(dialog.choose.form.browseButton)
    qtbot.waitUntil(
        lambda: dialog.choose.sample.rowCount() == 8 and dialog.next_button.isEnabled(), timeout=20_000
    )
    click(dialog.next_button)
    qtbot.waitUntil(lambda: dialog.screen_number() == 1 and dialog.next_button.isEnabled(), timeout=20_000)
    click(dialog.next_button)
    qtbot.waitUntil(
        lambda: dialog.screen_number() == 2 and dialog.next_button.text() == "Import 40 rows", timeout=20_000
    )
    assert not window.context.plan.activities, "nothing changes before the last button"
    click(dialog.next_button)
    qtbot.waitUntil(lambda: dialog.screen_number() == 3, timeout=20_000)
    click(dialog.done_screen.show_button)
    qtbot.waitUntil(lambda: window.page_key() == "inventory")
    assert len(window.context.plan.activities) == 40
    assert window.page().model.rowCount() == 40


def edit_and_undo(window: Any, qtbot: Any) -> None:
    """Inventory: a year typed into its cell, taken back by the toast, typed again."""
    page = window.page()
    key = named(window, "Twinning with Boston").id
    before = window.context.plan.activities[key].start.text

    def type_year(year: str) -> None:
        row = next(n for n in range(page.model.rowCount()) if page.model.record(n).id == key)
        index = page.model.index(row, page.model.column_of("start"))
        page.grid.scrollTo(index)
        click(page.grid.viewport(), page.grid.visualRect(index).center())
        press(Key.Key_F2)
        assert isinstance(focus(), QLineEdit)
        overwrite(year)
        press(Key.Key_Return)

    type_year("1981")
    assert window.context.plan.activities[key].start.text == "1981"
    assert window.toast.isVisible()
    click(window.toast.undo_button)
    assert window.context.plan.activities[key].start.text == before
    type_year("1982")
    assert window.context.plan.activities[key].start.text == "1982"


def map_one(window: Any, qtbot: Any) -> str:
    """Map: one activity by digits, both lenses."""
    press("3", modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == "map")
    page = window.page()
    click(page.queue.filter)
    write("Boston")
    press(Key.Key_Return)
    key = named(window, "Twinning with Boston").id
    assert page.cockpit.activity_id() == key
    for digit in "021300":
        press(digit, Key.Key_Down)
    press(Key.Key_Tab)
    for digit in "120000":
        press(digit, Key.Key_Down)
    plan = window.context.plan
    assert list(plan.salience_of(key, "diplomacy").values()) == [0, 2, 1, 3, 0, 0]
    assert list(plan.salience_of(key, "branding").values()) == [1, 2, 0, 0, 0, 0]
    return str(key)


def link_one(window: Any, qtbot: Any, home: str) -> None:
    """Link: a foreign body is refused with its reason; a body of the home state is taken, with mode and strength."""
    press("4", modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == "link")
    page = window.page()
    click(page.queue.filter)
    write("Boston")
    press(Key.Key_Return)
    key = named(window, "Twinning with Boston").id
    edit = page.form.counterpart.lineEdit()

    def name(text: str) -> None:
        click(edit)
        overwrite(text)
        page.form.counterpart.completer().popup().hide()
        press(Key.Key_Tab)

    name("Montpellier")
    problem = page.form.fields["counterpart_id"].error()
    assert "Montpellier is no public body of a state" in problem, problem
    assert "not a link with your own state" in problem
    assert window.context.plan.linkages_of(key) == [] or all(
        not link.counterpart_id for link in window.context.plan.linkages_of(key)
    )
    name(home)
    click(page.form.mode.cells()[1])
    click(page.form.strength.cells()[1])
    links = [link for link in window.context.plan.linkages_of(key) if link.counterpart_id]
    assert [
        (window.context.plan.actors[link.counterpart_id].name, link.mode, link.strength) for link in links
    ] == [(home, "cooperative_coordinated", 1)]


def confirm_finding(window: Any, qtbot: Any) -> tuple[str, str]:
    """Diagnose: the first proposed finding is confirmed and becomes an objective."""
    press("5", modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == "diagnose")
    page = window.page()
    qtbot.waitUntil(
        lambda: page.findings.findings() is not None and page.findings.findings().waiting > 0, timeout=20_000
    )
    press(Key.Key_F8)
    card = page.findings.card(page.findings._open_key)
    assert card.item.state == "proposed"
    key, title = card.item.key, card.item.title
    click(card.confirm_button)
    assert next(f for f in window.context.plan.findings.values() if f.rule_id == key).state == "confirmed"
    # The list is worked out anew beside the window; the card has its new buttons one turn of the loop later.
    qtbot.waitUntil(
        lambda: (
            page.findings.card(key).item.state == "confirmed"
            and page.findings.card(key).objective_button.isVisible()
        ),
        timeout=20_000,
    )
    click(page.findings.card(key).objective_button)
    qtbot.waitUntil(lambda: window.page_key() == "strategy")
    (objective,) = window.context.plan.objectives.values()
    assert window.context.plan.findings[objective.finding_ids[0]].rule_id == key
    return title, key


def plan_action(window: Any, qtbot: Any) -> None:
    """Strategy: the words of the objective, an action with owner, dates and nobody needed, an indicator."""
    page = window.page()
    objective = next(iter(window.context.plan.objectives.values()))
    page.detail.form("objective").fields["text"].control.setFocus()
    overwrite("Ten ties are live with the state by 2029")
    press(Key.Key_Escape)
    assert window.context.plan.objectives[objective.id].text == "Ten ties are live with the state by 2029"
    press(Key.Key_A)
    (action,) = window.context.plan.actions.values()
    assert action.objective_id == objective.id
    form = page.detail.form("action")

    def say(name: str, text: str) -> None:
        control = form.fields[name].control
        edit = control if hasattr(control, "selectAll") else control.edit
        edit.setFocus()
        overwrite(text)
        press(Key.Key_Tab)

    say("text", "Write to the ministry about every tie")
    say("owner", "International Office")
    say("end", "June 2027")
    click(form.none_needed, QPoint(10, form.none_needed.height() // 2))
    action = window.context.plan.actions[action.id]
    assert (action.text, action.owner, action.end.text, action.none_needed) == (
        "Write to the ministry about every tie",
        "International Office",
        "2027-06",
        True,
    )
    press(Key.Key_Escape)
    press(Key.Key_I)
    (indicator,) = window.context.plan.indicators.values()
    form = page.detail.form("indicator")
    say("text", "Ties with a known link")
    assert window.context.plan.indicators[indicator.id].text == "Ties with a known link"


def print_brief(window: Any, qtbot: Any, answer: Answer, target: Path) -> None:
    """Brief: the preset for the council, Ctrl+P, a real PDF."""
    press("7", modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == "brief")
    page = window.page()
    click(page.preset_button)
    assert page.preset_menu.isVisible()
    action = page.preset_actions["full"]
    click(page.preset_menu, page.preset_menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: page.updater.up_to_date(), timeout=60_000)
    asked = answer(target)
    press(Key.Key_P, modifier=CONTROL)
    assert asked
    qtbot.waitUntil(lambda: target.exists() and not page.export_bar.busy(), timeout=60_000)
    assert page.export_bar.text.text().startswith("Brief saved as")


def test_from_the_start_centre_to_the_printed_brief(
    qtbot: Any,
    tmp_path: Path,
    answer_file_dialogs: Answer,  # noqa: F811
) -> None:
    path, target = tmp_path / "Barcelona 2027.citysoft", tmp_path / "Brief.pdf"
    window = start_program(qtbot)
    assert window.page_key() == "start"
    new_plan(window, qtbot, path)
    kept = keep_counterparts(window, qtbot)
    import_table(window, qtbot, answer_file_dialogs)
    edit_and_undo(window, qtbot)
    key = map_one(window, qtbot)
    link_one(window, qtbot, kept[0])
    title, rule = confirm_finding(window, qtbot)
    plan_action(window, qtbot)
    print_brief(window, qtbot, answer_file_dialogs, target)

    words = pdf_text(target)
    assert pdf_pages(target) >= 15
    for wanted in (
        "Barcelona",
        "International plan",
        "Twinning with Boston",
        "Ten ties are live with the state by 2029",
        "International Office",
        "Ties with a known link",
        kept[0],
    ):
        assert wanted in words, wanted
    assert " ".join(title.split())[:40] in words, title
    assert "draft" in words.lower(), "an incomplete plan is printed as draft data"

    # Closed and opened again from the list: everything is there, and so is the history.
    press(Key.Key_W, modifier=CONTROL)
    qtbot.waitUntil(lambda: window.page_key() == "start")
    window.start_page.table.setFocus()
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.session is not None)
    plan = window.context.plan
    assert len(plan.activities) == 40
    assert plan.activities[key].start.text == "1982"
    assert list(plan.salience_of(key, "diplomacy").values()) == [0, 2, 1, 3, 0, 0]
    assert [f.state for f in plan.findings.values() if f.rule_id == rule] == ["confirmed"]
    assert len(plan.objectives) == len(plan.actions) == len(plan.indicators) == 1
    # The focus rests in the empty filter: Ctrl+Z is the plan's there, step by step back to the new plan.
    steps = 0
    while window.actions_["undo"].isEnabled() and steps < 500:
        press(Key.Key_Z, modifier=CONTROL)
        steps += 1
    assert steps > 15
    assert not window.context.plan.activities
    assert not window.context.plan.counterparts
    again = 0
    while not window.context.plan.counterparts and again < 10:
        press(Key.Key_Z, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
        again += 1
    assert len(window.context.plan.counterparts) == 2
    end_program(window, qtbot)
    assert path.exists()
