"""Step 6 in the window: from a finding to an owned, dated, measured action, with clicks and with keys alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QMenu

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.strategy import Reading
from citysoft_desktop.ui.presenters.strategy import change

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(sample: Any) -> Any:
    sample.show_page("strategy")
    return sample.pages["strategy"]


@pytest.fixture
def bare(window: Any, open_plan: Any) -> Any:
    open_plan(window)
    window.show_page("strategy")
    return window.pages["strategy"]


def card(page: Any, place: int = 0) -> Any:
    return page.board.columns[place].cards[0]


def leave(qtbot: Any, page: Any) -> None:
    page.add_button.setFocus()
    qtbot.wait(1)


def test_empty_plan_says_the_shortest_way(bare: Any, qtbot: Any) -> None:
    assert bare.empty.isVisible()
    assert (
        bare.empty.text()
        == "No objectives yet. The shortest way: confirm a finding and press Make objective."
    )
    qtbot.mouseClick(bare.empty.secondary_button, LEFT)
    assert len(bare.plan.objectives) == 1
    assert not bare.empty.isVisible()
    assert bare.board.isVisible()


def test_objective_action_indicator_by_keyboard_alone(bare: Any, qtbot: Any) -> None:
    bare.setFocus()
    qtbot.keyClick(bare, Qt.Key.Key_O)
    objective = next(iter(bare.plan.objectives.values()))
    edit = bare.detail.form("objective").fields["text"].control
    assert bare.window().focusWidget() is edit
    qtbot.keyClicks(edit, "Five ties are live by 2028")  # the old words are selected and give way
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    leave(qtbot, bare)
    assert bare.plan.objectives[objective.id].text == "Five ties are live by 2028"
    bare.board.select(objective.id, focus=True)
    qtbot.keyClick(bare.board.part(objective.id), Qt.Key.Key_A)
    action = next(iter(bare.plan.actions.values()))
    assert action.objective_id == objective.id
    assert action.state == "idea"
    leave(qtbot, bare)
    bare.board.select(action.id, focus=True)
    qtbot.keyClick(bare.board.part(action.id), Qt.Key.Key_Space)
    assert bare.plan.actions[action.id].state == "planned"
    qtbot.keyClick(bare.board.part(action.id), Qt.Key.Key_I)
    indicator = next(iter(bare.plan.indicators.values()))
    assert indicator.objective_id == objective.id


def test_letters_type_in_fields_and_can_be_turned_off(page: Any, qtbot: Any) -> None:
    n = len(page.plan.objectives)
    page.go_to("objective", next(iter(page.plan.objectives)), focus_text=True)
    edit = page.detail.form("objective").fields["text"].control
    qtbot.keyClicks(edit, "oai")
    assert len(page.plan.objectives) == n
    page.set_single_keys(False)
    card(page).setFocus()
    qtbot.keyClick(card(page), Qt.Key.Key_O)
    assert len(page.plan.objectives) == n


def test_every_field_of_an_action_is_written_and_undone(page: Any, qtbot: Any) -> None:
    qtbot.mouseClick(card(page), LEFT)
    key = page._id
    form = page.detail.form("action")

    def say(name: str, text: str) -> None:
        control = form.fields[name].control
        edit = control if isinstance(control, QLineEdit) else control.edit
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        leave(qtbot, page)

    say("owner", "Protocol")
    say("start", "March 2027")
    say("end", "2028")
    say("cost", "18k")
    say("currency", "eur")
    say("staff_days", "12,5")
    form.none_needed.click()
    form.verdict.cells()[1].click()
    action = page.plan.actions[key]
    assert action.owner == "Protocol"
    assert action.start == FuzzyDate.of(2027, 3)
    assert action.end == FuzzyDate.of(2028)
    assert (action.cost, action.currency, action.staff_days) == (Decimal(18000), "EUR", Decimal("12.5"))
    assert action.none_needed
    assert action.counterpart_id == ""
    assert action.verdict == "grow"
    assert "18k" in page.board.part(key).meta.text()
    assert "EUR 18k" in page.trace.total.text()
    page.context.undo()
    assert page.plan.actions[key].verdict == "fix"


def test_an_amount_that_cannot_be_read_stays_with_a_sentence(page: Any, qtbot: Any) -> None:
    qtbot.mouseClick(card(page), LEFT)
    field = page.detail.form("action").fields["cost"]
    field.control.setFocus()
    qtbot.keyClicks(field.control, "about ten")
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert "about ten" in field.error()
    assert page.plan.actions[page._id].cost is None


def test_hints_come_and_go_and_never_block(page: Any, qtbot: Any) -> None:
    page.go_to("objective", next(iter(page.plan.objectives)))
    assert "Nothing tells how it was received" in page.board.part(page._id).accessibleDescription()
    page.context.execute(change(page.selected(), {"owner": ""}))
    texts = [w.text() for w in page.detail.hint_box.findChildren(type(page.detail.head)) if w.text()]
    assert any(text.startswith("0 owners") for text in texts)


def test_card_moves_to_the_next_objective_and_the_focus_with_it(page: Any, qtbot: Any) -> None:
    made = card(page)
    key = made.key
    order = list(page.plan.objectives)
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.plan.actions[key].objective_id == order[1]
    assert key in [c.key for c in page.board.columns[1].cards]
    assert page.window().focusWidget() is page.board.part(key)
    page.context.undo()
    assert page.plan.actions[key].objective_id == order[0]


def test_arrows_walk_the_board(page: Any, qtbot: Any) -> None:
    head = page.board.columns[0].head
    head.setFocus()
    qtbot.keyClick(head, Qt.Key.Key_Right)
    assert page.window().focusWidget() is page.board.columns[1].head
    assert page._id == page.board.columns[1].objective_id


def test_the_board_scrolls_as_one(page: Any, qtbot: Any, window: Any) -> None:
    window.resize(1440, 700)
    qtbot.waitUntil(lambda: page.board.verticalScrollBar().maximum() > 0)
    assert not [area for column in page.board.columns for area in column.findChildren(QAbstractScrollArea)]
    last = max((c for column in page.board.columns for c in column.cards), key=lambda card: card.y())
    last.setFocus(Qt.FocusReason.TabFocusReason)
    page.board.select(last.key)
    assert not last.visibleRegion().isEmpty()


def test_trace_leads_to_activities_finding_and_objective(page: Any, qtbot: Any) -> None:
    qtbot.mouseClick(card(page), LEFT)
    went = []
    page.context.navigation_wanted.connect(lambda key, where: went.append((key, where)))
    action = page.selected()
    page.trace.buttons[0].click()
    assert went[-1][0] == "inventory"
    assert set(went[-1][1]["ids"]) == set(action.activity_ids)
    page.trace.buttons[1].click()
    assert went[-1][0] == "diagnose"
    page.trace.buttons[2].click()
    assert (page._kind, page._id) == ("objective", action.objective_id)


def test_outline_is_edited_in_place(page: Any, qtbot: Any) -> None:
    page.show_view("outline")
    key = next(iter(page.plan.actions))
    index = page.model.index_of(key)
    assert page.model.setData(index.siblingAtColumn(1), "Culture Institute")
    assert page.plan.actions[key].owner == "Culture Institute"
    assert page.model.setData(index.siblingAtColumn(3), "June 2029")
    assert page.plan.actions[key].end == FuzzyDate.of(2029, 6)
    assert page.model.setData(index.siblingAtColumn(4), "agreed")
    assert page.plan.actions[key].state == "agreed"
    assert page.model.setData(index.siblingAtColumn(5), "2500 usd")
    assert (page.plan.actions[key].cost, page.plan.actions[key].currency) == (Decimal(2500), "USD")
    assert index.siblingAtColumn(5).data() == "2500 USD"
    assert not page.model.setData(index.siblingAtColumn(3), "someday")
    assert "someday" in page.strip.text()
    assert page.plan.actions[key].end == FuzzyDate.of(2029, 6)


def test_outline_edits_with_f2_and_shows_goals(page: Any, qtbot: Any) -> None:
    page.show_view("outline")
    goal = next(iter(page.plan.goals))
    index = page.model.index_of(goal)
    page.outline.setFocus()
    page.outline.setCurrentIndex(index)
    assert page._kind == "goal"
    qtbot.keyClick(page.outline, Qt.Key.Key_F2)
    editor = page.outline.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Known for what it does")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.plan.goals[goal].text == "Known for what it does")


def test_indicator_takes_measurements(page: Any, qtbot: Any) -> None:
    key = next(iter(page.plan.indicators))
    page.go_to("indicator", key)
    form = page.detail.form("indicator")
    form.reading_date.edit.setFocus()
    qtbot.keyClicks(form.reading_date.edit, "2027-06")
    qtbot.keyClick(form.reading_date.edit, Qt.Key.Key_Return)
    qtbot.keyClick(form.reading_value, Qt.Key.Key_Return)
    assert form.reading_problem.isVisible()
    qtbot.keyClicks(form.reading_value, "2")
    qtbot.mouseClick(form.reading_button, LEFT)
    readings = [r for r in page.plan.table(Reading).values() if r.indicator_id == key]
    assert [(r.date.text, r.value) for r in readings] == [("2027-06", "2")]


def test_delete_keeps_a_selection_and_undo_brings_everything_back(page: Any, qtbot: Any) -> None:
    head = page.board.columns[0].head
    head.setFocus()
    n, actions = len(page.plan.objectives), len(page.plan.actions)
    qtbot.keyClick(head, Qt.Key.Key_Delete)
    assert len(page.plan.objectives) == n - 1
    assert page._id in page.plan.objectives
    page.context.undo()
    assert len(page.plan.objectives) == n
    assert len(page.plan.actions) == actions


def test_timeline_mark_selects_its_action(page: Any) -> None:
    key = list(page.plan.actions)[2]
    page.timeline.drill.emit((key,), "")
    assert (page._kind, page._id) == ("action", key)
    page.show_view("timeline")
    assert page.timeline.isVisible()
    assert not page.stack.isVisible()


def test_guidance_leads_to_the_record(page: Any) -> None:
    indicator_less = list(page.plan.objectives)[2]
    page.show_place(ids=[indicator_less], focus="NS-21")
    assert page._id == indicator_less
    finding = next(f for o in page.plan.objectives.values() for f in o.finding_ids)
    page.show_place(ids=[finding])
    assert page._kind == "objective"


def test_f8_goes_through_records_with_a_hint(page: Any) -> None:
    assert page.next_issue(1)
    first = page._id
    assert page.next_issue(1)
    assert page._id != first


def test_move_menu_and_states_by_menu(page: Any, qtbot: Any) -> None:
    qtbot.mouseClick(card(page), LEFT)
    key = page._id
    menu = page.menu()
    states = next(m for m in menu.findChildren(QMenu) if m.title() == "State")
    next(a for a in states.actions() if a.text() == "Done").trigger()
    assert page.plan.actions[key].state == "done"


def test_names_on_all_views(page: Any) -> None:
    from tests.gui.conftest import unnamed

    for kind, table in (
        ("objective", page.plan.objectives),
        ("action", page.plan.actions),
        ("indicator", page.plan.indicators),
    ):
        page.go_to(kind, next(iter(table)))
        assert unnamed(page) == []
    page.show_view("outline")
    assert unnamed(page) == []


def test_narrow_window_shows_the_outline_and_fits(page: Any, window: Any, qtbot: Any) -> None:
    window.resize(960, 640)
    qtbot.waitUntil(lambda: page.regions_.mode() == "narrow")
    assert page.view() == "outline"
    qtbot.wait(50)
    assert window.width() <= 960
    assert page.width() <= window.width()
