"""Step 2: the grid does what a spreadsheet does, by mouse and by keyboard, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.paste_preview import PastePreview
from citysoft_desktop.ui.models.activity_editors import TypeCombo
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from tests.gui.inventory_support import open_context, shown, unnamed

TYPES = ("sister_city", "overseas_office", "cultural_festival")


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    for number, (title, kind, partner, unit) in enumerate(
        (
            ("Twinning with Montpellier", "sister_city", "Montpellier", "International"),
            ("Office in Sarajevo", "overseas_office", "Sarajevo", "Cooperation"),
            ("Łódź festival", "cultural_festival", "Łódź", "Culture"),
        )
    ):
        values = {
            "type": kind,
            "lead_unit": unit,
            "start": FuzzyDate.parse(str(1990 + number)),
            "status": "active",
        }
        made.execute(AddActivity(title, [PartnerName(partner)], values), toast=False)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    shown(qtbot, made)
    return made


def titles(page: InventoryPage) -> list[str]:
    return [page.model.record(row).texts["title"] for row in range(page.model.rowCount())]  # type: ignore[union-attr]


def named(context: AppContext, title: str) -> Activity:
    return next(a for a in context.plan.activities.values() if a.title == title)


def go(page: InventoryPage, title: str, column: str) -> None:
    page.grid.setFocus()
    page.grid.select_ids([named(page.context, title).id], column)


def editor(qtbot: Any) -> QLineEdit:
    found = QGuiApplication.focusObject()
    assert isinstance(found, QLineEdit)
    return found


def test_typing_in_the_filter_finds_words_in_every_column_and_folds(qtbot: Any, page: InventoryPage) -> None:
    qtbot.keyClicks(page.toolbar.field, "lodz")
    assert titles(page) == ["Łódź festival"]
    page.toolbar.field.clear()
    qtbot.keyClicks(page.toolbar.field, "cooper sara")
    assert titles(page) == ["Office in Sarajevo"]
    page.toolbar.field.clear()
    assert len(titles(page)) == 3


def test_a_filter_without_rows_says_so_and_takes_itself_back(qtbot: Any, page: InventoryPage) -> None:
    qtbot.keyClicks(page.toolbar.field, "zzz")
    assert page.empty.isVisible()
    assert not page.grid.isVisible()
    assert "3 are hidden" in page.empty.currentWidget().text()  # type: ignore[attr-defined]
    qtbot.mouseClick(page.empty.currentWidget().primary_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert len(titles(page)) == 3
    assert page.toolbar.field.text() == ""


def test_enter_in_the_add_row_makes_an_activity_and_keeps_the_caret(qtbot: Any, page: InventoryPage) -> None:
    page.start_adding()
    for title in ("Fair in Lyon", "Visit to Porto"):
        qtbot.keyClicks(page.add_row.edit, title)
        qtbot.keyClick(page.add_row.edit, Qt.Key.Key_Return)
    assert page.add_row.edit.hasFocus()
    assert titles(page)[-2:] == ["Fair in Lyon", "Visit to Porto"]
    assert "6" in page.add_row.edit.placeholderText()
    qtbot.waitUntil(lambda: page.detail.activity_id == named(page.context, "Visit to Porto").id)
    assert page.add_row.edit.hasFocus()


def test_f2_and_typing_edit_and_enter_moves_down(qtbot: Any, page: InventoryPage) -> None:
    go(page, "Twinning with Montpellier", "title")
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    line = editor(qtbot)
    line.selectAll()
    qtbot.keyClicks(line, "Twinning, renewed")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert titles(page)[0] == "Twinning, renewed"
    assert page.grid.currentIndex().row() == 1
    go(page, "Office in Sarajevo", "start")
    qtbot.keyClicks(page.grid.viewport(), "1")
    line = editor(qtbot)
    line.selectAll()
    qtbot.keyClicks(line, "May 1996")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert named(page.context, "Office in Sarajevo").start == FuzzyDate.parse("1996-05")
    assert page.grid.current_column() == "status"


def test_a_question_mark_means_unknown_and_nonsense_is_kept_and_marked(
    qtbot: Any, page: InventoryPage
) -> None:
    key = named(page.context, "Office in Sarajevo").id
    for text, stored in (("?", "?"), ("long ago", "?")):
        go(page, "Office in Sarajevo", "start")
        qtbot.keyClick(page.grid, Qt.Key.Key_F2)
        line = editor(qtbot)
        line.setText(text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert page.context.plan.activities[key].start.text == stored
    assert (key, "start") in page.model.problems
    assert "long ago" in page.strip.text()
    index = page.model.index(1, page.model.column_of("start"))
    assert index.data() == "long ago"
    assert page.next_issue(1)
    line = editor(qtbot)
    line.setText("1997")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not page.model.problems
    assert not page.strip.isVisible()


def test_type_is_chosen_by_typing_part_of_its_name(qtbot: Any, page: InventoryPage) -> None:
    go(page, "Office in Sarajevo", "type")
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    combo = QGuiApplication.focusObject()
    assert isinstance(combo, TypeCombo)
    qtbot.keyClicks(combo, "Friend")  # what was there is selected, so typing replaces it
    assert combo.completer().completionCount() == 1
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert named(page.context, "Office in Sarajevo").type == "friendship_mou"


def test_partners_are_typed_with_semicolons_and_known_ones_are_reused(
    qtbot: Any, page: InventoryPage
) -> None:
    before = len(page.context.plan.actors)
    go(page, "Office in Sarajevo", "partner")
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    line = editor(qtbot)
    line.setText("Sarajevo; montpellier; Council of Europe")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    plan = page.context.plan
    names = [a.name for a in plan.partners_of(named(page.context, "Office in Sarajevo").id)]
    assert names == ["Sarajevo", "Montpellier", "Council of Europe"]
    assert len(plan.actors) == before + 1


def test_delete_moves_to_the_bin_selects_the_next_row_and_undo_brings_back(
    qtbot: Any, page: InventoryPage
) -> None:
    toasts: list[tuple[str, bool, str]] = []
    page.context.toast_wanted.connect(lambda *args: toasts.append(args))
    go(page, "Office in Sarajevo", "title")
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert titles(page) == ["Twinning with Montpellier", "Łódź festival"]
    assert page.grid.current_id() == named(page.context, "Łódź festival").id
    assert page.grid.hasFocus()
    assert toasts[-1][1]
    page.context.undo()
    assert titles(page) == ["Twinning with Montpellier", "Office in Sarajevo", "Łódź festival"]


def test_copy_and_paste_of_a_block_adds_rows_and_tells_what_needs_a_look(
    qtbot: Any, page: InventoryPage
) -> None:
    page.grid.setFocus()
    page.grid.selectAll()
    qtbot.keyClick(page.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0].split("\t")[:3] == [
        "Twinning with Montpellier",
        "Sister city",
        "Montpellier",
    ]
    QGuiApplication.clipboard().setText(
        "Title\tType\tPartner\tStart\nFair in Lyon\tSister city\tLyon\t2001\nVisit\tNo such kind\tLyon\tsoon\n"
    )
    page.start_adding()
    qtbot.keyClick(page.add_row.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PastePreview)
    assert len(page.context.plan.activities) == 3, "nothing changes before the button"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    plan = page.context.plan
    assert len(plan.activities) == 5
    assert named(page.context, "Fair in Lyon").start.text == "2001"
    assert [a.name for a in plan.actors.values()].count("Lyon") == 1
    assert "2 rows pasted, 2 cells need a look" in page.strip.text()
    page.context.undo()
    assert len(page.context.plan.activities) == 3


def test_paste_over_cells_fills_from_the_current_one(qtbot: Any, page: InventoryPage) -> None:
    go(page, "Twinning with Montpellier", "start")
    QGuiApplication.clipboard().setText("1963\tDormant\n1964\tended\n")
    qtbot.keyClick(page.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    first, second = (
        named(page.context, "Twinning with Montpellier"),
        named(page.context, "Office in Sarajevo"),
    )
    assert (first.start.text, first.status) == ("1963", "dormant")
    assert (second.start.text, second.status) == ("1964", "ended")
    assert len(page.context.plan.activities) == 3


def test_a_paste_too_long_to_take_is_refused_in_words_and_changes_nothing(
    qtbot: Any, page: InventoryPage
) -> None:
    before = page.context.session.content_digest()
    QGuiApplication.clipboard().setText("Title\n" + "\n".join(f"Row {n}" for n in range(20_001)))
    page.start_adding()
    qtbot.keyClick(page.add_row.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing was pasted" in page.strip.text()
    assert page.context.session.content_digest() == before


def test_ctrl_d_fills_the_column_down(qtbot: Any, page: InventoryPage) -> None:
    page.grid.setFocus()
    page.grid.select_ids(page.model.shown[:1], "lead_unit")
    for _ in range(2):
        qtbot.keyClick(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert {a.lead_unit for a in page.context.plan.activities.values()} == {"International"}
    page.context.undo()
    assert len({a.lead_unit for a in page.context.plan.activities.values()}) == 3


def test_bulk_panel_sets_the_status_of_all_in_one_step(qtbot: Any, page: InventoryPage) -> None:
    page.grid.setFocus()
    page.grid.selectAll()
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.bulk)
    row = page.bulk.status.findData("dormant")
    page.bulk.status.setCurrentIndex(row)
    page.bulk.status.activated.emit(row)
    assert {a.status for a in page.context.plan.activities.values()} == {"dormant"}
    page.context.undo()
    assert {a.status for a in page.context.plan.activities.values()} == {"active"}


def test_detail_saves_on_leaving_and_says_what_is_missing(qtbot: Any, page: InventoryPage) -> None:
    go(page, "Office in Sarajevo", "title")
    qtbot.waitUntil(lambda: page.detail.activity_id == named(page.context, "Office in Sarajevo").id)
    qtbot.mouseClick(page.detail.form.parts["money"].button, Qt.MouseButton.LeftButton)
    budget = page.detail.form.parts["money"].budget
    budget.setFocus()
    qtbot.keyClicks(budget, "12.500,50")
    qtbot.keyClick(budget, Qt.Key.Key_Return)
    activity = named(page.context, "Office in Sarajevo")
    assert str(activity.budget) == "12500.50"
    assert activity.currency == "EUR"
    assert "link with the state" in page.detail.missing.text()
    budget.setText("a lot")
    qtbot.keyClick(budget, Qt.Key.Key_Return)
    assert "a lot" in page.detail.form.fields()["budget"].error()
    assert str(named(page.context, "Office in Sarajevo").budget) == "12500.50"


def test_evidence_is_added_with_its_grade(qtbot: Any, page: InventoryPage) -> None:
    go(page, "Office in Sarajevo", "title")
    qtbot.wait(10)
    page.detail.show_tab("evidence")
    tab = page.detail.evidence
    qtbot.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)
    assert tab._citation_field.error()
    qtbot.keyClicks(tab.citation, "City council, minutes, 1996")
    tab.grade.setCurrentIndex(tab.grade.findData("B"))
    qtbot.mouseClick(tab.add_button, Qt.MouseButton.LeftButton)
    found = page.context.plan.evidence_of(named(page.context, "Office in Sarajevo").id)
    assert [(e.citation, e.grade) for e in found] == [("City council, minutes, 1996", "B")]
    assert page.model.record(1).grade == "B"  # type: ignore[union-attr]


def test_code_it_and_the_context_menu_lead_on(qtbot: Any, page: InventoryPage) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    page.context.navigation_wanted.connect(lambda key, where: went.append((key, where)))
    go(page, "Office in Sarajevo", "title")
    qtbot.wait(10)
    qtbot.mouseClick(page.detail.code_button, Qt.MouseButton.LeftButton)
    key = named(page.context, "Office in Sarajevo").id
    assert went == [("map", {"ids": [key]})]
    page.commands.popup(page.mapToGlobal(page.rect().center()))
    assert page.commands.delete in page.commands.menu.actions()
    page.commands.menu.close()


def test_sort_by_header_keeps_empty_cells_last_and_selection(qtbot: Any, page: InventoryPage) -> None:
    page.editing.add("Without a start")
    go(page, "Office in Sarajevo", "title")
    column = page.model.column_of("start")
    page.grid.horizontalHeader().sectionClicked.emit(column)
    assert titles(page)[-1] == "Without a start"
    page.grid.horizontalHeader().sectionClicked.emit(column)
    assert titles(page) == [
        "Łódź festival",
        "Office in Sarajevo",
        "Twinning with Montpellier",
        "Without a start",
    ]
    assert page.grid.current_id() == named(page.context, "Office in Sarajevo").id


def test_rows_behind_a_number_are_shown_and_left_again(qtbot: Any, page: InventoryPage) -> None:
    ids = [named(page.context, "Office in Sarajevo").id, named(page.context, "Łódź festival").id]
    page.show_place(ids=ids, filter="Two of three")
    assert titles(page) == ["Office in Sarajevo", "Łódź festival"]
    assert page.toolbar.ids_chip.text() == "Two of three"
    page.show_place(ids=[named(page.context, "Twinning with Montpellier").id])
    assert len(titles(page)) == 3
    assert page.grid.current_id() == named(page.context, "Twinning with Montpellier").id


def test_columns_are_chosen_and_remembered(qtbot: Any, page: InventoryPage) -> None:
    page.toolbar._toggle_column("tags", True)
    assert "tags" in page.model.columns
    again = InventoryPage(page.context)
    qtbot.addWidget(again)
    assert "tags" in again.model.columns


def test_everything_that_takes_the_focus_has_a_name(qtbot: Any, page: InventoryPage) -> None:
    assert unnamed(page) == []
    page.grid.selectAll()
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.bulk)
    assert unnamed(page) == []


def test_tab_leaves_the_grid_at_its_last_cell(qtbot: Any, page: InventoryPage) -> None:
    page.grid.setFocus()
    page.grid.select_ids(page.model.shown[-1:], page.model.columns[-1])
    qtbot.keyClick(page.grid, Qt.Key.Key_Tab)
    assert not page.grid.hasFocus()


def test_a_plan_of_ten_thousand_rows_is_filtered_and_edited(qtbot: Any, tmp_path: Path) -> None:
    from tests.bench.big_plan import big_records

    context = open_context(tmp_path, records=big_records(10_000, coded=False))
    page = InventoryPage(context)
    shown(qtbot, page)
    assert page.model.rowCount() == 10_000
    page.toolbar.field.setText("no. 9999")
    assert page.model.rowCount() == 1
    key = page.model.shown[0]
    page.editing.edited(key, "title", "Renamed")
    page.toolbar.field.setText("renamed")
    assert page.model.shown == [key]
    context.close_session()


def test_the_usual_columns_are_seen_together_and_the_title_takes_what_is_left() -> None:
    from citysoft_desktop.ui.pages.inventory_grid import WIDTHS, column_widths
    from citysoft_desktop.ui.presenters.inventory_rows import DEFAULT_COLUMNS

    for room in (740, 760, 900, 1100):
        widths = column_widths(DEFAULT_COLUMNS, room)
        assert sum(widths[name] for name in DEFAULT_COLUMNS[:8]) <= room, room
        assert widths["title"] >= 150
        assert widths["filled"] == WIDTHS["filled"]
    assert column_widths(DEFAULT_COLUMNS, 1000)["title"] > WIDTHS["title"]
    assert column_widths(DEFAULT_COLUMNS, 400)["title"] == 150
