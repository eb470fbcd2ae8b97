"""Step 4: links with the home state only, searches that turn unknown into none found, asks, deadlines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.services.commands.activities import AddEvidence
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.commands.linkages import AddLinkage, UpdateLinkage
from citysoft_desktop.ui.pages.link_page import LinkPage
from tests.gui.conftest import clipped, too_small, unnamed

Key = Qt.Key
IDS = [new_id() for _ in range(3)]
HOME = Actor(
    id=new_id(),
    name="Ministry of Foreign Affairs",
    kind="foreign_ministry",
    tier="national",
    country="ES",
    state="ES",
    home_counterpart=True,
)
REGION = Actor(
    id=new_id(),
    name="Generalitat",
    kind="regional_government",
    tier="devolved_regional",
    country="ES",
    state="ES",
    home_counterpart=True,
)
FOREIGN = Actor(
    id=new_id(), name="US Consulate", kind="embassy_consulate", tier="national", country="ES", state="US"
)


@pytest.fixture
def page(window: Any, open_plan: Callable[..., Any], qtbot: Any) -> LinkPage:
    activities = [Activity(id=i, title=t) for i, t in zip(IDS, ("Alpha", "Beta", "Gamma"), strict=True)]
    open_plan(window, [*activities, HOME, REGION, FOREIGN])
    window.show_page("link")
    made = window.page()
    assert isinstance(made, LinkPage)
    qtbot.waitUntil(window.isActiveWindow)
    return made


def links(page: LinkPage, number: int = 0) -> list[Linkage]:
    return page.plan.linkages_of(IDS[number])


def press(qtbot: Any, *keys: Any) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        qtbot.keyClick(target, key)


def name_counterpart(page: LinkPage, qtbot: Any, name: str) -> None:
    edit = page.form.counterpart.lineEdit()
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, name)
    page.form.counterpart.completer().popup().hide()
    qtbot.keyClick(edit, Key.Key_Tab)


def test_first_choice_makes_a_link_and_undo_takes_it_away(page: LinkPage, qtbot: Any) -> None:
    assert page.no_link.isVisible()
    assert page.form.mode.value() is None, "nothing is chosen before somebody chooses"
    qtbot.mouseClick(page.form.mode.cells()[1], Qt.MouseButton.LeftButton)
    link = links(page)[0]
    assert (link.mode, link.tier, link.strength) == ("cooperative_coordinated", "national", None)
    assert page.form.strength.value() == "unknown", "strength nobody spoke about is unknown, not 0"
    assert page.queue.bar_text.text() == "1 known, 0 none found, 2 unknown"
    qtbot.mouseClick(page.form.strength.cells()[3], Qt.MouseButton.LeftButton)
    assert links(page)[0].strength == 3
    assert page.form.fields["strength"].error() == "Strength 3 needs a source. Add one, or choose 1."
    page.context.undo()
    assert links(page)[0].strength is None
    assert page.form.fields["strength"].error() == ""
    page.context.undo()
    assert links(page) == []
    assert page.queue.bar_text.text() == "0 known, 0 none found, 3 unknown"
    page.context.redo()
    assert links(page)[0].mode == "cooperative_coordinated"


def test_a_home_body_is_taken_with_its_tier(page: LinkPage, qtbot: Any) -> None:
    name_counterpart(page, qtbot, "generalitat")
    link = links(page)[0]
    assert (link.counterpart_id, link.tier, link.mode) == (REGION.id, "devolved_regional", "unknown")
    assert page.card.name.text() == "Generalitat"
    assert page.queue.bar_text.text() == "0 known, 0 none found, 3 unknown"


def test_a_foreign_body_is_refused_in_words_and_becomes_a_partner(page: LinkPage, qtbot: Any) -> None:
    assert page.form.counterpart.findText(FOREIGN.name) < 0, "only home bodies are offered"
    name_counterpart(page, qtbot, "US Consulate")
    field = page.form.fields["counterpart_id"]
    assert "serves United States" in field.error()
    assert "That is a partner, not a link with your own state. Add it as a partner?" in field.error()
    assert links(page) == []
    qtbot.mouseClick(page.form.scope_button, Qt.MouseButton.LeftButton)
    assert [a.id for a in page.plan.partners_of(IDS[0])] == [FOREIGN.id]
    assert links(page) == []
    assert field.error() == ""
    assert page.form.counterpart.currentText() == ""
    page.context.undo()
    assert page.plan.partners_of(IDS[0]) == []


def test_an_unheard_name_leads_to_the_register(page: LinkPage, qtbot: Any) -> None:
    name_counterpart(page, qtbot, "Ministry of Silly Walks")
    assert "No home body is called Ministry of Silly Walks" in page.form.fields["counterpart_id"].error()
    assert page.form.scope_button.text() == "Open the register"
    assert links(page) == []


def test_scope_rule_stands_on_the_page(page: LinkPage) -> None:
    assert "Only bodies of your own state count here" in page.form.scope_rule.text()
    assert "Own state only" in page.help_text()


def test_none_found_needs_a_search(page: LinkPage, qtbot: Any) -> None:
    page.queue.list.setFocus()
    press(qtbot, "m", "5")
    dialog = page.dialog()
    assert dialog is not None, "none found asks for the search first"
    assert links(page) == []
    qtbot.keyClick(dialog.ui.whereEdit, Key.Key_Return)
    assert dialog.problem.text() == "To say “none found”, say where was searched and when."
    qtbot.keyClicks(dialog.ui.whereEdit, "Official gazette")
    qtbot.keyClick(dialog.ui.whereEdit, Key.Key_Return)
    assert page.dialog() is None
    link = links(page)[0]
    assert (link.mode, link.strength, link.search_where, link.search_when.text) == (
        "none",
        0,
        "Official gazette",
        "2026-11-22",
    )
    assert page.queue.bar_text.text() == "0 known, 1 none found, 2 unknown"
    assert page.form.strength.value() == 0
    page.context.undo()
    assert page.queue.bar_text.text() == "0 known, 0 none found, 3 unknown"


def test_cancelling_the_search_leaves_unknown(page: LinkPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.form.strength.cells()[0], Qt.MouseButton.LeftButton)
    dialog = page.dialog()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert page.dialog() is None
    assert links(page) == []
    assert page.form.strength.value() is None


def test_one_search_for_several_activities(page: LinkPage, qtbot: Any) -> None:
    model, selection = page.queue.model, page.queue.list.selectionModel()
    for number in (0, 2):
        selection.select(model.index_of(IDS[number]), QItemSelectionModel.SelectionFlag.Select)
    assert page.queue.several_button.text() == "Log a search for 2"
    page.queue.list.setFocus()
    press(qtbot, "l")
    dialog = page.dialog()
    assert dialog.ui.aboutLabel.text() == "For 2 activities"
    qtbot.keyClicks(dialog.ui.whereEdit, "Ministry register")
    qtbot.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
    assert [len(links(page, n)) for n in range(3)] == [1, 0, 1]
    assert page.queue.bar_text.text() == "0 known, 2 none found, 1 unknown"
    page.context.undo()
    assert [len(links(page, n)) for n in range(3)] == [0, 0, 0]


def test_a_search_never_overwrites_a_known_link(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "national"}))
    page.log_search(one=True)
    dialog = page.dialog()
    qtbot.keyClicks(dialog.ui.whereEdit, "Archive")
    qtbot.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
    assert "“Alpha” has a known link at this tier" in dialog.problem.text()
    assert links(page)[0].mode == "cooperative_joint"
    dialog.reject()


def test_keys_set_mode_strength_and_go_to_the_next_unknown(page: LinkPage, qtbot: Any) -> None:
    page.queue.list.setFocus()
    press(qtbot, "m", "1", "s", "1")
    press(qtbot, "b")
    press(qtbot, Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    link = links(page)[0]
    assert (link.mode, link.strength, link.benefit) == ("cooperative_joint", 1, "mutual")
    press(qtbot, "s", "u")
    assert links(page)[0].strength is None
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.activity_title.text() == "Beta"
    assert QApplication.focusWidget() is page.form.counterpart.lineEdit() or page.form.counterpart.hasFocus()


def test_end_before_start_is_told_at_the_field_and_not_written(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(
        AddLinkage(
            IDS[0], {"mode": "cooperative_joint", "tier": "national", "valid_from": FuzzyDate.of(2012)}
        )
    )
    page.work.take_link(links(page)[0].id)
    edit = page.form.valid_to.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "2010")
    qtbot.keyClick(edit, Key.Key_Tab)
    assert page.form.fields["valid_to"].error() == "The end is before the start."
    assert not links(page)[0].valid_to.entered
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "open")
    qtbot.keyClick(edit, Key.Key_Tab)
    assert links(page)[0].valid_to.is_open
    assert page.form.fields["valid_to"].error() == ""


def test_all_the_smaller_fields_save_on_leaving(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "national"}))
    page.work.take_link(links(page)[0].id)
    form = page.form
    form.more_button.setChecked(True)

    def choose(name: str, value: str) -> None:
        combo = form._combos[name]
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())

    def write(name: str, text: str) -> None:
        edit = form._lines[name]
        edit.setFocus()
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Key.Key_Tab)

    choose("legal_basis", "shared")
    choose("authorisation", "approve")
    choose("authorisation_status", "given")
    choose("brand_relation", "unknown")
    choose("confidence", "high")
    write("legal_text", "Act 2/2014")
    write("funding_city", "60")
    write("funding_national", "40 %")
    write("funding_amount", "12500")
    write("funding_currency", "eur")
    write("programme", "Action abroad")
    qtbot.mouseClick(form.roles.cells()[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.roles.cells()[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.stance.cells()[1], Qt.MouseButton.LeftButton)
    link = links(page)[0]
    assert (link.legal_basis, link.authorisation, link.authorisation_status) == ("shared", "approve", "given")
    assert (link.brand_relation, link.confidence, link.legal_text) == ("unknown", "high", "Act 2/2014")
    assert [str(v) for v in (link.funding_city, link.funding_national, link.funding_amount)] == [
        "60",
        "40",
        "12500",
    ]
    assert (link.funding_currency, link.programme, link.city_stance) == ("EUR", "Action abroad", "influence")
    assert link.national_roles == ("approves", "co_delivers")
    write("funding_other", "x")
    assert form.fields["funding_other"].error() == "Enter a number from 0 to 100."
    assert links(page)[0].funding_other is None


def test_a_changed_relation_keeps_the_old_record(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(
        AddLinkage(
            IDS[0],
            {
                "mode": "cooperative_joint",
                "tier": "national",
                "counterpart_id": HOME.id,
                "valid_from": FuzzyDate.of(2008),
            },
        )
    )
    page.work.take_link(links(page)[0].id)
    qtbot.mouseClick(page.form.change_button, Qt.MouseButton.LeftButton)
    dialog = page.dialog()
    dialog.save()
    assert "Say when the relation changed" in dialog.problem.text()
    qtbot.keyClicks(dialog.when.edit, "2016")
    qtbot.keyClick(dialog.when.edit, Key.Key_Tab)
    qtbot.mouseClick(dialog.mode.cells()[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
    old, new = links(page)
    assert (old.mode, old.valid_to.text) == ("cooperative_joint", "2016")
    assert (new.mode, new.valid_from.text, new.counterpart_id) == ("parallel_disharmony", "2016", HOME.id)
    assert page.work.link() == new
    assert page.form.fields["mode"].error() == "Disharmony needs a source. Add one, or choose another mode."
    page.context.execute(AddEvidence("linkage", new.id, "Press release", "", "B"))
    assert page.form.fields["mode"].error() == ""
    page.context.undo()
    page.context.undo()
    assert len(links(page)) == 1
    assert not links(page)[0].valid_to.entered


def test_asks_are_added_with_a_and_shown_on_the_card(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(
        AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "national", "counterpart_id": HOME.id})
    )
    page.work.take_link(links(page)[0].id)
    page.table.setFocus()
    press(qtbot, "a")
    dialog = page.dialog()
    assert dialog.windowTitle() == "Ask to Ministry of Foreign Affairs"
    qtbot.keyClicks(dialog.ui.textEdit, "Renew the seat")
    dialog.due.edit.setFocus()
    qtbot.keyClicks(dialog.due.edit, "1 Dec 2026")
    qtbot.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
    ask = next(iter(page.plan.asks.values()))
    assert (ask.text, ask.due.text, ask.counterpart_id) == ("Renew the seat", "2026-12-01", HOME.id)
    assert page.card.asks.item(0).text() == "Renew the seat\nDraft, due 1 Dec 2026"
    page.context.undo()
    assert page.plan.asks == {}
    assert page.card.no_asks.isVisible()


def test_deadlines_overdue_first_and_done_today(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(
        AddRecords(
            [
                Ask(
                    id=new_id(),
                    counterpart_id=HOME.id,
                    text="Invite us",
                    due=FuzzyDate.of(2026, 12),
                    state="sent",
                )
            ]
        )
    )
    page.context.execute(
        AddLinkage(
            IDS[1],
            {"tier": "national", "authorisation": "notify", "authorisation_due": FuzzyDate.of(2026, 10, 1)},
        )
    )
    page.show_view("deadlines")
    board = page.deadline_board
    assert board.summary.text() == "2 due, 1 of them overdue"
    assert board.table.model().index(0, 0).data() == "1 Oct 2026, overdue"
    assert board.table.hasFocus()
    qtbot.keyClick(board.table, Key.Key_Space)
    assert links(page, 1)[0].authorisation_done.text == "2026-11-22"
    assert board.summary.text() == "1 due, 0 of them overdue"
    qtbot.mouseClick(board.done_button, Qt.MouseButton.LeftButton)
    assert next(iter(page.plan.asks.values())).state == "closed"
    assert board.empty.isVisible()
    page.context.undo()
    assert board.summary.text() == "1 due, 0 of them overdue"


def test_counterparts_group_links_by_mode_and_open_them(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(
        AddLinkage(IDS[2], {"mode": "parallel_harmony", "tier": "national", "counterpart_id": HOME.id})
    )
    page.show_view("counterpart")
    tree = page.counterpart_board.tree
    model = tree.model()
    top = next(model.index(r, 0) for r in range(model.rowCount()) if model.index(r, 0).data() == HOME.name)
    assert top.siblingAtColumn(2).data() == "1"
    tree.setCurrentIndex(top)
    assert page.card.name.text() == HOME.name
    tree.expand(top)
    mode = model.index(0, 0, top)
    assert mode.data() == "Parallel, harmony (1)"
    tree.expand(mode)
    leaf = model.index(0, 0, mode)
    assert leaf.data() == "Gamma"
    tree.activated.emit(leaf)
    assert page.view() == "activity"
    assert page.activity_title.text() == "Gamma"


def test_queue_counts_the_chosen_tier_only(page: LinkPage) -> None:
    page.context.execute(AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "supranational"}))
    assert page.queue.bar_text.text() == "0 known, 0 none found, 3 unknown"
    page.queue.tier_combo.setCurrentIndex(3)
    page.queue.tier_combo.activated.emit(3)
    assert page.queue.bar_text.text() == "1 known, 0 none found, 2 unknown"


def test_going_back_from_none_to_unknown_takes_the_search_away(page: LinkPage, qtbot: Any) -> None:
    values = {
        "mode": "none",
        "strength": 0,
        "tier": "national",
        "search_where": "x",
        "search_when": FuzzyDate.of(2026),
    }
    page.context.execute(AddLinkage(IDS[0], values))
    page.work.take_link(links(page)[0].id)
    qtbot.mouseClick(page.form.mode.cells()[5], Qt.MouseButton.LeftButton)
    link = links(page)[0]
    assert (link.mode, link.strength, link.search_where) == ("unknown", None, "")


def test_remove_and_second_link(page: LinkPage, qtbot: Any) -> None:
    page.context.execute(AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "national"}))
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert page.table.model().index(1, 0).data() == "New link, nothing entered yet"
    assert len(links(page)) == 1, "nothing is written before something is entered"
    qtbot.mouseClick(page.form.mode.cells()[2], Qt.MouseButton.LeftButton)
    assert [k.mode for k in links(page)] == ["cooperative_joint", "parallel_harmony"]
    qtbot.mouseClick(page.form.remove_button, Qt.MouseButton.LeftButton)
    assert [k.mode for k in links(page)] == ["cooperative_joint"]
    page.context.undo()
    assert len(links(page)) == 2


def test_editing_elsewhere_is_seen(page: LinkPage) -> None:
    page.context.execute(AddLinkage(IDS[0], {"mode": "cooperative_joint", "tier": "national"}))
    page.work.take_link(links(page)[0].id)
    page.context.execute(UpdateLinkage(links(page)[0].id, {"mode": "parallel_harmony"}))
    assert page.form.mode.value() == "parallel_harmony"


def test_empty_plan_says_how_to_begin(window: Any, open_plan: Callable[..., Any]) -> None:
    open_plan(window, [])
    window.show_page("link")
    assert window.page().stack.currentWidget() is window.page().empty
    window.page().next_unknown()
    window.page().log_search()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (640, 400)])
@pytest.mark.parametrize("view", ["activity", "counterpart", "deadlines"])
def test_names_targets_and_words_fit(sample: Any, size: tuple[int, int], view: str) -> None:
    sample.resize(*size)
    sample.show_page("link")
    page = sample.page()
    page.form.more_button.setChecked(True)
    page.show_view(view)
    for _ in range(4):
        QApplication.processEvents()
    assert unnamed(page) == []
    assert too_small(page) == []
    assert clipped(page) == []


def test_deadlines_go_into_a_calendar_file(page: LinkPage, qtbot: Any, tmp_path: Path) -> None:
    page.context.execute(
        AddLinkage(
            IDS[1],
            {"tier": "national", "authorisation": "notify", "authorisation_due": FuzzyDate.of(2026, 9)},
        )
    )
    page.show_view("deadlines")
    qtbot.mouseClick(page.deadline_board.file_button, Qt.MouseButton.LeftButton)
    chooser = page.window().findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "office"))
    written = (tmp_path / "office.ics").read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20260930\r\n" in written
    assert "SUMMARY:Authorisation: Notify – " in written
    assert page.context.messages[-1] == "Deadlines are in office.ics"
