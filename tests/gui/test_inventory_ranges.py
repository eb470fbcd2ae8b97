"""The grid by keyboard and clipboard: ranges go to and come from spreadsheets, every change is one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.paste_preview import PastePreview
from citysoft_desktop.ui.models.activity_editors import ListEdit
from citysoft_desktop.ui.models.grid_editors import ReadLine
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from tests.gui.inventory_support import open_context, shown
from tests.unit.presenters.test_inventory_clip import CALC_HTML, EXCEL_HTML, EXCEL_TEXT

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    for number, (title, partner, unit) in enumerate(
        (
            ("Alpha", "Lyon", "North"),
            ("Beta", "Porto", "South"),
            ("Gamma", "Turin", "East"),
            ("Delta", "", ""),
        )
    ):
        values = {
            "type": "sister_city",
            "lead_unit": unit,
            "start": FuzzyDate.parse(str(1990 + number)),
            "status": "active",
        }
        partners = [PartnerName(partner)] if partner else []
        made.execute(AddActivity(title, partners, values), toast=False)
    yield made
    made.close_session()
    QGuiApplication.clipboard().setText("")


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    shown(qtbot, made)
    return made


def field(page: InventoryPage, name: str) -> list[Any]:
    return [getattr(a, name) for a in page.context.plan.activities.values()]


def go(page: InventoryPage, row: int, column: str) -> None:
    page.grid.setFocus()
    page.grid.select_ids([page.model.id_at(row)], column)


def extend(qtbot: Any, page: InventoryPage, down: int = 0, right: int = 0) -> None:
    for _ in range(down):
        qtbot.keyClick(page.grid, Key.Key_Down, SHIFT)
    for _ in range(right):
        qtbot.keyClick(page.grid, Key.Key_Right, SHIFT)


def cell(page: InventoryPage, row: int, column: str) -> str:
    return str(page.model.index(row, page.model.column_of(column)).data())


def put(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def paste(qtbot: Any, page: InventoryPage) -> PastePreview | None:
    qtbot.keyClick(page.grid, Key.Key_V, CTRL)
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, PastePreview) else None


# -- keys ------------------------------------------------------------------------------------------------------


def test_shift_and_arrows_select_a_range_and_delete_empties_it_in_one_step(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 0, "start")
    extend(qtbot, page, down=1, right=1)
    assert page.grid.selected_columns() == ["start", "status"]
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert [d.text for d in field(page, "start")] == ["", "", "1992", "1993"]
    assert field(page, "status") == ["", "", "active", "active"]
    page.context.undo()
    assert [d.text for d in field(page, "start")] == ["1990", "1991", "1992", "1993"]
    assert field(page, "status") == ["active"] * 4
    assert len(page.context.plan.activities) == 4


def test_delete_on_a_title_keeps_it_and_says_how_a_row_goes(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "title")
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert field(page, "title")[0] == "Alpha"
    assert "Ctrl+Delete" in page.strip.text()
    qtbot.keyClick(page.grid, Key.Key_Space, SHIFT)  # the whole row
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert "Alpha" not in field(page, "title")


def test_enter_tab_and_their_shifts_go_round_inside_a_range(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "start")
    extend(qtbot, page, down=1, right=1)
    seen = []
    for _ in range(4):
        qtbot.keyClick(page.grid, Key.Key_Tab)
        seen.append((page.grid.currentIndex().row(), page.grid.current_column()))
    assert seen == [(0, "start"), (0, "status"), (1, "start"), (1, "status")]
    qtbot.keyClick(page.grid, Key.Key_Return)
    assert (page.grid.currentIndex().row(), page.grid.current_column()) == (0, "start")
    qtbot.keyClick(page.grid, Key.Key_Return, SHIFT)
    assert (page.grid.currentIndex().row(), page.grid.current_column()) == (1, "status")
    assert len(page.grid.selected_ids()) == 2


def test_ctrl_home_and_end_go_to_the_corners_and_shift_takes_everything_on_the_way(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 1, "partner")
    qtbot.keyClick(page.grid, Key.Key_End, CTRL)
    assert page.grid.currentIndex().row() == 3
    assert page.grid.current_column() == page.model.columns[-1]
    qtbot.keyClick(page.grid, Key.Key_Home, CTRL)
    assert (page.grid.currentIndex().row(), page.grid.current_column()) == (0, "title")
    qtbot.keyClick(page.grid, Key.Key_Down, CTRL | SHIFT)
    assert len(page.grid.selected_ids()) == 4
    assert page.grid.selected_columns() == ["title"]
    qtbot.keyClick(page.grid, Key.Key_A, CTRL)
    assert page.grid.whole_rows()


def test_escape_leaves_a_cell_as_it_was(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "title")
    qtbot.keyClicks(page.grid.viewport(), "x")
    line = QGuiApplication.focusObject()
    assert isinstance(line, QLineEdit)
    assert line.text() == "x", "typing replaces what was there"
    qtbot.keyClick(line, Key.Key_Escape)
    assert field(page, "title")[0] == "Alpha"
    assert page.grid.hasFocus()


def test_ctrl_d_fills_a_range_of_several_columns_and_one_row_from_above(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 0, "start")
    extend(qtbot, page, down=2, right=1)
    qtbot.keyClick(page.grid, Key.Key_D, CTRL)
    assert [d.text for d in field(page, "start")] == ["1990", "1990", "1990", "1993"]
    go(page, 3, "lead_unit")
    qtbot.keyClick(page.grid, Key.Key_D, CTRL)
    assert field(page, "lead_unit") == ["North", "South", "East", "East"]
    page.context.undo()
    page.context.undo()
    assert [d.text for d in field(page, "start")] == ["1990", "1991", "1992", "1993"]


# -- editors -----------------------------------------------------------------------------------------------------


def test_a_date_says_under_the_cell_how_it_is_read(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "start")
    qtbot.keyClick(page.grid, Key.Key_F2)
    line = QGuiApplication.focusObject()
    assert isinstance(line, ReadLine)
    line.clear()
    qtbot.keyClicks(line, "mai 1996 - juin 1998")
    assert line.understood.isVisible()
    assert line.understood.text() == "Read as May 1996 – Jun 1998"
    qtbot.keyClick(line, Key.Key_Return)
    first = next(iter(page.context.plan.activities.values()))
    assert (first.start.text, first.end.text) == ("1996-05", "1998-06")


def test_a_status_is_chosen_from_the_list_by_its_beginning(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "status")
    qtbot.keyClicks(page.grid.viewport(), "d")
    line = QGuiApplication.focusObject()
    assert isinstance(line, ListEdit)
    qtbot.keyClicks(line, "or")
    qtbot.waitUntil(line.list_view.isVisible)
    assert line.list_view.model().rowCount() == 1
    qtbot.keyClick(line.list_view, Key.Key_Down)
    qtbot.keyClick(line.list_view, Key.Key_Return)
    qtbot.keyClick(line, Key.Key_Return)
    assert field(page, "status")[0] == "dormant"


def test_partners_offers_what_the_plan_uses_before_anything_is_typed(qtbot: Any, page: InventoryPage) -> None:
    go(page, 3, "partner")
    qtbot.keyClick(page.grid, Key.Key_F2)
    line = QGuiApplication.focusObject()
    assert isinstance(line, ListEdit)
    qtbot.keyClick(line, Key.Key_Down)
    qtbot.waitUntil(line.list_view.isVisible)
    offered = [line.list_view.model().index(n, 0).data() for n in range(3)]
    assert sorted(offered) == ["Lyon", "Porto", "Turin"]
    line.list_view.hide()
    qtbot.keyClick(line, Key.Key_Escape)


def test_a_long_text_takes_line_ends_and_enter_is_done(qtbot: Any, page: InventoryPage) -> None:
    page.toolbar._toggle_column("note", True)
    go(page, 0, "note")
    qtbot.keyClick(page.grid, Key.Key_F2)
    edit = QGuiApplication.focusObject()
    assert isinstance(edit, QPlainTextEdit)
    qtbot.keyClicks(edit, "one")
    qtbot.keyClick(edit, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(edit, "two")
    qtbot.keyClick(edit, Key.Key_Return)
    assert field(page, "note")[0] == "one\ntwo"


def test_an_amount_is_typed_with_its_currency(qtbot: Any, page: InventoryPage) -> None:
    page.toolbar._toggle_column("budget", True)
    go(page, 0, "budget")
    qtbot.keyClick(page.grid, Key.Key_F2)
    line = QGuiApplication.focusObject()
    assert isinstance(line, ReadLine)
    line.setText("12.500,50 USD")
    qtbot.keyClick(line, Key.Key_Return)
    first = next(iter(page.context.plan.activities.values()))
    assert (str(first.budget), first.currency) == ("12500.50", "USD")


def test_a_cell_edited_with_several_rows_selected_is_offered_to_all(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "lead_unit")
    extend(qtbot, page, down=2)
    qtbot.keyClick(page.grid, Key.Key_F2)
    line = QGuiApplication.focusObject()
    assert isinstance(line, QLineEdit)
    line.setText("Mayor")
    qtbot.keyClick(line, Key.Key_Return)
    assert field(page, "lead_unit") == ["North", "South", "Mayor", ""], "the cell edited, and no other"
    assert "one of 3" in page.strip.text()
    qtbot.mouseClick(page.strip.action_button, Qt.MouseButton.LeftButton)
    assert field(page, "lead_unit") == ["Mayor", "Mayor", "Mayor", ""]
    page.context.undo()
    assert field(page, "lead_unit") == ["North", "South", "Mayor", ""]


def test_ctrl_enter_gives_what_was_typed_to_all_selected_rows_at_once(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 0, "lead_unit")
    extend(qtbot, page, down=2)
    qtbot.keyClick(page.grid, Key.Key_F2)
    line = QGuiApplication.focusObject()
    assert isinstance(line, QLineEdit)
    line.setText("Mayor")
    qtbot.keyClick(line, Key.Key_Return, CTRL)
    assert field(page, "lead_unit") == ["Mayor", "Mayor", "Mayor", ""]
    page.context.undo()
    assert field(page, "lead_unit") == ["North", "South", "East", ""]


# -- clipboard -----------------------------------------------------------------------------------------------------


def test_a_range_is_copied_as_text_and_as_a_table(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "partner")
    extend(qtbot, page, down=1, right=2)
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Lyon\t\t1990\nPorto\t\t1991\n"
    assert data.html().count("<tr>") == 2
    assert data.html().count("<td") == 6


def test_cut_and_paste_move_cells_in_two_steps(qtbot: Any, page: InventoryPage) -> None:
    go(page, 0, "lead_unit")
    extend(qtbot, page, down=1)
    qtbot.keyClick(page.grid, Key.Key_X, CTRL)
    assert field(page, "lead_unit") == ["", "", "East", ""]
    go(page, 2, "lead_unit")
    assert paste(qtbot, page) is None
    assert field(page, "lead_unit") == ["", "", "North", "South"]
    page.context.undo()
    page.context.undo()
    assert field(page, "lead_unit") == ["North", "South", "East", ""]


def test_a_block_from_excel_is_pasted_over_cells(qtbot: Any, page: InventoryPage) -> None:
    page.toolbar._toggle_column("note", True)
    page.arranging.set_columns(["title", "partner", "start", "note"])
    go(page, 0, "title")
    put(EXCEL_TEXT, EXCEL_HTML)
    assert paste(qtbot, page) is None
    first, second, *_ = page.context.plan.activities.values()
    assert first.title == "Twinning with Łódź & friends"
    assert [a.name for a in page.context.plan.partners_of(first.id)] == ["Lyon", "Porto"]
    assert first.note == "1.963"
    assert second.title == "<b>not bold</b>", "what is pasted is text, never markup"
    assert [a.name for a in page.context.plan.partners_of(second.id)] == ["=1+1"], "nor a formula"
    assert cell(page, 0, "start") == "12 May 1996"
    assert (first.id, "start") in page.model.problems, (
        "day or month first: nothing shows it, so it wants a look"
    )


def test_a_block_from_calc_brings_its_days_whatever_they_look_like(qtbot: Any, page: InventoryPage) -> None:
    page.arranging.set_columns(["title", "partner", "start", "end"])
    go(page, 0, "title")
    put("", CALC_HTML)
    assert paste(qtbot, page) is None
    first = next(iter(page.context.plan.activities.values()))
    assert (first.title, first.start.text, first.end.text) == ("Feria “uno”", "1996-05-12", "1963")


def test_one_cell_fills_the_whole_selection_and_a_block_a_multiple_of_it(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 0, "lead_unit")
    extend(qtbot, page, down=3)
    put("One\n")
    assert paste(qtbot, page) is None
    assert field(page, "lead_unit") == ["One"] * 4
    go(page, 0, "lead_unit")
    extend(qtbot, page, down=3)
    put("A\r\nB\r\n")
    assert paste(qtbot, page) is None
    assert field(page, "lead_unit") == ["A", "B", "A", "B"]


def test_a_block_past_the_end_makes_rows_only_after_a_look_and_as_one_step(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 3, "title")
    put(
        "Delta, renamed\tSister city\tNice\tFrance\t1994\r\n"
        'New "one"\tStädtepartnerschaft\tKraków; Gdańsk\tPolen\tMai 2001\r\n'
        "\tOverseas office\tRabat\tMorocco\t2003\r\n"
        "\t\t\tMorocco\t2003\r\n"
        "Another\tNo such kind\tRabat\tAtlantis\tsoon\r\n"
    )
    dialog = paste(qtbot, page)
    assert dialog is not None
    assert len(page.context.plan.activities) == 4, "nothing has changed yet"
    states = [dialog.model.index(row, 0).data() for row in range(5)]
    assert states == ["Change", "New", "New", "Left out: no title", "New"]
    assert dialog.model.index(1, 2).data() == "Sister city  (from Städtepartnerschaft)"
    assert dialog.model.index(1, 4).data() == "Poland  (from Polen)"
    assert dialog.model.index(2, 1).data() == "Overseas office – Rabat"
    looked = []
    for _ in range(3):
        qtbot.keyClick(dialog.table, Key.Key_F8)
        looked.append((dialog.table.currentIndex().row(), dialog.table.currentIndex().column()))
    assert looked[-3:] == [(4, 2), (4, 4), (4, 5)]
    assert "soon" in dialog.problem_line.text()
    qtbot.keyClick(dialog.table, Key.Key_Return)
    plan = page.context.plan
    assert field(page, "title") == [
        "Alpha",
        "Beta",
        "Gamma",
        "Delta, renamed",
        'New "one"',
        "Overseas office – Rabat",
        "Another",
    ]
    assert [a.name for a in plan.actors.values()].count("Rabat") == 1
    assert "4 rows pasted, 3 cells need a look" in page.strip.text()
    page.context.undo()
    assert field(page, "title") == ["Alpha", "Beta", "Gamma", "Delta"]


def test_the_preview_is_told_what_a_column_is_and_escape_changes_nothing(
    qtbot: Any, page: InventoryPage
) -> None:
    go(page, 3, "title")
    put("Delta\tParks department\nFair\tPort authority\n")
    dialog = paste(qtbot, page)
    assert dialog is not None
    combo = dialog.combos[1]
    row = combo.findData("lead_unit")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert dialog.columns == ["title", "lead_unit"]
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert field(page, "title")[-1] == "Delta"
    assert field(page, "lead_unit")[-1] == ""
    assert len(page.context.plan.activities) == 4
    dialog = paste(qtbot, page)
    assert dialog is not None
    combo = dialog.combos[1]
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    dialog.box.accepted.emit()
    assert field(page, "lead_unit")[-2:] == ["Parks department", "Port authority"]


def test_headings_in_another_language_say_what_the_columns_are(qtbot: Any, page: InventoryPage) -> None:
    put("Land\tTitel\tBeginn\nFrankreich\tMarkt\t3.4.2001\nItalien\tMesse\t25.4.2001\n")
    page.start_adding()
    qtbot.keyClick(page.add_row.edit, Key.Key_V, CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PastePreview)
    assert dialog.columns == ["country", "title", "start"]
    dialog.box.accepted.emit()
    made = [a for a in page.context.plan.activities.values() if a.title == "Markt"]
    assert [(a.countries, a.start.text) for a in made] == [(("FR",), "2001-04-03")]
    assert not page.model.problems, "the other row shows that the day comes first"


def test_a_thousand_rows_are_pasted_beside_the_window(qtbot: Any, page: InventoryPage) -> None:
    put("\n".join(f"Row {n}\tSister city" for n in range(1_000)))
    page.start_adding()
    qtbot.keyClick(page.add_row.edit, Key.Key_V, CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PastePreview)
    dialog.box.accepted.emit()
    qtbot.waitUntil(lambda: len(page.context.plan.activities) == 1_004, timeout=20_000)
    page.context.undo()
    qtbot.waitUntil(lambda: len(page.context.plan.activities) == 4, timeout=20_000)


# -- a plan that can only be read -------------------------------------------------------------------------------------


def test_a_plan_that_can_only_be_read_looks_so_and_nothing_changes_it(
    qtbot: Any, page: InventoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(page.context.session), "read_only", property(lambda _self: True))
    page.refresh(page.context.plan, None)
    assert page.toolbar.read_only_chip.isVisible()
    assert not page.add_row.isEnabled()
    assert "only be read" in page.add_row.edit.placeholderText()
    assert not page.add_button.isEnabled()
    assert not page.import_button.isEnabled()
    for action in (page.commands.edit, page.commands.paste, page.commands.delete, page.commands.fill):
        assert not action.isEnabled()
    assert page.commands.copy.isEnabled()
    before = page.context.session.content_digest()
    index = page.model.index(0, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    put("x\ty\n")
    go(page, 0, "title")
    for key, modifier in (
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Key.Key_X, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Delete, CTRL),
        (Key.Key_V, CTRL),
        (Key.Key_X, CTRL),
        (Key.Key_D, CTRL),
        (Key.Key_D, CTRL | SHIFT),
        (Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    ):
        page.strip.dismiss()
        qtbot.keyClick(page.grid, key, modifier)
        assert not page.grid.is_editing(), key
        assert "only be read" in page.strip.text(), key
        assert page.strip.isVisible(), key
    page.strip.dismiss()
    qtbot.mouseDClick(
        page.grid.viewport(), Qt.MouseButton.LeftButton, pos=page.grid.visualRect(index).center()
    )
    assert not page.grid.is_editing()
    assert page.strip.isVisible()
    page.grid.selectAll()
    qtbot.waitUntil(lambda: page.side.currentWidget() is page.bulk)
    assert not page.bulk.isEnabled()
    assert page.context.session.content_digest() == before
