"""How the grid is looked at: order by several columns, groups, conditions on columns, columns in place, the search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from citysoft_desktop.domain.activity import Activity, Citation, Evidence
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.column_filter import ColumnFilterDialog
from citysoft_desktop.ui.dialogs.columns_dialog import ColumnsDialog
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from tests.gui.inventory_support import open_context, shown, unnamed

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = (
    ("Alpha", ("Lyon",), ("FR",), "1994", "active"),
    ("Beta", ("Porto",), ("PT",), "1990", "ended"),
    ("Gamma", ("Lyon", "Porto"), ("FR", "PT"), "?", "active"),
    ("Delta", ("Nice",), ("FR",), "1990-05", "ended"),
    ("Epsilon", (), (), "", ""),
    ("Zeta", (), ("unknown",), "2001", "active"),
)


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    for title, partners, countries, start, status in ROWS:
        values = {"countries": countries, "start": FuzzyDate.parse(start), "status": status}
        made.execute(AddActivity(title, [PartnerName(p) for p in partners], values), toast=False)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    shown(qtbot, made)
    return made


def titles(page: InventoryPage) -> list[str]:
    """What stands in the grid from top to bottom; the line of a group in brackets."""
    found = []
    for row in range(page.model.rowCount()):
        line = page.model.group_at(row)
        record = page.model.record(row)
        if line is not None:
            found.append(f"[{page.model.group_value(line)} {line.count}]")
        elif record is not None:
            found.append(record.texts["title"])
    return found


def heading(page: InventoryPage, column: str) -> QPoint:
    head = page.grid.head
    place = page.model.column_of(column)
    return QPoint(head.sectionViewportPosition(place) + 8, head.height() // 2)


def click(
    qtbot: Any,
    page: InventoryPage,
    column: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(page.grid.head.viewport(), LEFT, modifier, heading(page, column))


def chosen(page: InventoryPage, words: str) -> QAction:
    assert page.arranging.menu is not None
    return next(a for a in page.arranging.menu.actions() if a.text() == words)


def named(page: InventoryPage, title: str) -> Activity:
    return next(a for a in page.context.plan.activities.values() if a.title == title)


# -- order ---------------------------------------------------------------------------------------------------


def test_shift_click_sorts_by_a_second_column_and_the_headings_say_which_is_which(
    qtbot: Any, page: InventoryPage
) -> None:
    click(qtbot, page, "status")
    assert titles(page) == ["Alpha", "Gamma", "Zeta", "Beta", "Delta", "Epsilon"], "empty ones come last"
    click(qtbot, page, "start", SHIFT)
    assert titles(page) == ["Alpha", "Zeta", "Gamma", "Beta", "Delta", "Epsilon"]
    click(qtbot, page, "start", SHIFT)
    assert titles(page) == ["Gamma", "Zeta", "Alpha", "Delta", "Beta", "Epsilon"]
    assert page.grid.head._signs("status") == [("icon", "arrow-up"), ("text", "1")]
    assert page.grid.head._signs("start") == [("icon", "arrow-down"), ("text", "2")]
    place = page.model.column_of("start")
    spoken = page.model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Start, sorted downwards, 2"
    click(qtbot, page, "title")
    assert titles(page)[:2] == ["Alpha", "Beta"], "a plain click begins anew"
    click(qtbot, page, "title")
    click(qtbot, page, "title")
    assert titles(page) == [row[0] for row in ROWS], "the third click puts the order of the plan back"


def test_an_edited_row_stays_under_the_hand_and_finds_its_place_with_the_next_order(
    qtbot: Any, page: InventoryPage
) -> None:
    click(qtbot, page, "title")
    key = named(page, "Alpha").id
    page.editing.edited(key, "title", "Zulu")
    assert titles(page)[0] == "Zulu"
    page.editing.add("Aaron")
    assert titles(page)[-1] == "Aaron"
    qtbot.keyClicks(page.toolbar.field, "a")
    assert titles(page)[0] == "Aaron"


# -- groups --------------------------------------------------------------------------------------------------


def test_rows_are_grouped_with_counts_and_folded_by_keys_and_mouse(qtbot: Any, page: InventoryPage) -> None:
    page.arranging.group_by("country")
    assert titles(page) == [
        "[France 2]",
        "Alpha",
        "Delta",
        "[France; Portugal 1]",
        "Gamma",
        "[Portugal 1]",
        "Beta",
        "[Unknown 1]",
        "Zeta",
        "[Not entered 1]",
        "Epsilon",
    ], "unknown is a group of its own and never the same as not entered"
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.grid, Key.Key_Left)
    assert titles(page)[:3] == ["[France 2]", "[France; Portugal 1]", "Gamma"]
    assert "folded together" in page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(page.grid, Key.Key_Right)
    assert titles(page)[1] == "Alpha"
    place = page.grid.visualRect(page.model.index(3, 0)).center()
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=place)
    assert titles(page)[3:5] == ["[France; Portugal 1]", "[Portugal 1]"]
    page.arranging.fold_all(True)
    assert len(titles(page)) == 5
    page.show_records([named(page, "Gamma").id])
    assert page.grid.current_id() == named(page, "Gamma").id, "what is asked for is opened"
    page.arranging.group_by("")
    assert titles(page) == [row[0] for row in ROWS]


def test_dates_are_grouped_by_year_and_sorted_inside(qtbot: Any, page: InventoryPage) -> None:
    click(qtbot, page, "title")
    page.arranging.group_by("start")
    assert titles(page)[:4] == ["[1990 2]", "Beta", "Delta", "[1994 1]"]
    assert titles(page)[-4:] == ["[Unknown 1]", "Gamma", "[Not entered 1]", "Epsilon"]


def test_a_row_added_or_edited_in_groups_is_seen_and_undo_takes_it_back(
    qtbot: Any, page: InventoryPage
) -> None:
    page.arranging.group_by("status")
    before = titles(page)
    page.start_adding()
    qtbot.keyClicks(page.add_row.edit, "Eta")
    qtbot.keyClick(page.add_row.edit, Key.Key_Return)
    assert titles(page)[-3:] == ["[Not entered 2]", "Epsilon", "Eta"]
    assert page.grid.current_id() == named(page, "Eta").id
    page.context.undo()
    assert titles(page) == before


# -- conditions ----------------------------------------------------------------------------------------------


def open_filter(page: InventoryPage, column: str) -> ColumnFilterDialog:
    page.arranging.filter_column(column)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ColumnFilterDialog)
    return dialog


def check(qtbot: Any, dialog: ColumnFilterDialog, words: str) -> None:
    item = next(
        dialog.list.item(row) for row in range(dialog.list.count()) if dialog.list.item(row).text() == words
    )
    dialog.list.setCurrentItem(item)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Key.Key_Space)


def test_values_of_a_column_with_their_numbers_empty_and_unknown_apart(
    qtbot: Any, page: InventoryPage
) -> None:
    dialog = open_filter(page, "country")
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert rows == ["Not entered  (1)", "Unknown  (1)", "France  (3)", "Portugal  (2)"]
    assert unnamed(dialog) == []
    qtbot.mouseClick(dialog.none_button, LEFT)
    check(qtbot, dialog, "Portugal  (2)")
    check(qtbot, dialog, "Unknown  (1)")
    qtbot.keyClick(dialog, Key.Key_Return)
    assert titles(page) == ["Beta", "Gamma", "Zeta"]
    chip = page.toolbar.column_chips["country"]
    assert chip.text() == "Country: 2 values"
    assert ("icon", "funnel") in page.grid.head._signs("country")
    dialog = open_filter(page, "status")
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert rows == ["Active  (2)", "Ended  (1)"], "counted among the rows the other conditions leave"
    qtbot.keyClick(dialog, Key.Key_Escape)
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    assert len(titles(page)) == len(ROWS)


def test_text_of_a_column_and_a_span_of_years(qtbot: Any, page: InventoryPage) -> None:
    dialog = open_filter(page, "partner")
    qtbot.keyClicks(dialog.contains, "LYON")
    qtbot.keyClick(dialog.contains, Key.Key_Return)
    assert titles(page) == ["Alpha", "Gamma"]
    dialog = open_filter(page, "partner")
    qtbot.mouseClick(dialog.clear_button, LEFT)
    assert len(titles(page)) == len(ROWS)
    dialog = open_filter(page, "start")
    qtbot.keyClicks(dialog.since, "1990")
    qtbot.keyClicks(dialog.until, "1994")
    qtbot.keyClick(dialog.until, Key.Key_Return)
    assert titles(page) == ["Alpha", "Beta", "Delta"], "an unknown start lies in no span"
    assert page.toolbar.in_words() == "Start: 1990–1994"
    page.clear_filters()
    assert len(titles(page)) == len(ROWS)


def test_filter_by_the_value_of_a_cell(qtbot: Any, page: InventoryPage) -> None:
    page.grid.setFocus()
    page.grid.select_ids([named(page, "Beta").id], "partner")
    page.filter_by_value()
    assert titles(page) == ["Beta", "Gamma"]


def test_the_menu_of_a_column_opens_by_key_and_does_it_all(qtbot: Any, page: InventoryPage) -> None:
    page.grid.setFocus()
    page.grid.select_ids([named(page, "Beta").id], "start")
    qtbot.keyClick(page.grid, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    chosen(page, "Sort downwards").trigger()
    assert titles(page)[:2] == ["Gamma", "Zeta"]
    page.arranging.menu.close()  # type: ignore[union-attr]
    page.arranging.popup("status", QPoint(0, 0))
    chosen(page, "Group by this column").trigger()
    assert titles(page)[0] == "[Active 3]"
    page.arranging.menu.close()  # type: ignore[union-attr]
    page.arranging.popup("end", QPoint(0, 0))
    chosen(page, "Hide End").trigger()
    assert "end" not in page.model.columns
    page.arranging.menu.close()  # type: ignore[union-attr]


# -- columns -------------------------------------------------------------------------------------------------


def test_columns_are_put_in_order_by_keys_and_kept(qtbot: Any, page: InventoryPage) -> None:
    page.arranging.choose_columns()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ColumnsDialog)
    assert unnamed(dialog) == []
    dialog.list.setCurrentRow(5)  # status
    for _ in range(4):
        qtbot.keyClick(dialog.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.list.setCurrentRow(2)  # type
    qtbot.keyClick(dialog.list, Key.Key_Space)
    dialog.frozen.setValue(2)
    qtbot.keyClick(dialog, Key.Key_Return)
    assert page.model.columns[:3] == ("title", "status", "partner")
    assert page.grid.frozen() == 2
    again = InventoryPage(page.context)
    qtbot.addWidget(again)
    assert again.model.columns[:3] == ("title", "status", "partner")
    assert again.grid.frozen() == 2


def test_a_heading_is_dragged_to_another_place(qtbot: Any, page: InventoryPage) -> None:
    page.grid.head.moveSection(1, 3)
    qtbot.waitUntil(lambda: page.model.columns[:4] == ("title", "partner", "country", "type"))
    assert [page.grid.head.visualIndex(n) for n in range(4)] == [0, 1, 2, 3]


def test_a_width_set_by_hand_is_kept(qtbot: Any, page: InventoryPage) -> None:
    place = page.model.column_of("partner")
    page.grid.head.resizeSection(place, 180)
    qtbot.waitUntil(
        lambda: page.context.settings.get("window.regions").get("inventory.widths") == {"partner": 180}
    )
    again = InventoryPage(page.context)
    shown(qtbot, again)
    assert again.grid.columnWidth(again.model.column_of("partner")) == 180


def test_the_first_columns_stay_in_place_and_take_clicks_and_edits(qtbot: Any, page: InventoryPage) -> None:
    page.window_kept.resize(900, 600)  # type: ignore[attr-defined]
    page.arranging.set_columns(["title", "type", "partner", "country", "start", "end", "lead_unit", "note"])
    qtbot.wait(20)
    bar = page.grid.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 50
    grid = page.grid
    assert grid.visualRect(page.model.index(1, 0)).left() == 0
    assert grid.visualRect(page.model.index(1, 1)).left() < grid.columnWidth(0), (
        "the next one has gone below it"
    )
    spot = QPoint(20, grid.visualRect(page.model.index(1, 0)).center().y())
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot)
    assert (grid.currentIndex().row(), grid.current_column()) == (1, "title")
    assert bar.value() == bar.maximum(), "going to a column that stays scrolls nothing"
    qtbot.keyClick(grid, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor.geometry().left() == 0
    qtbot.keyClick(editor, Key.Key_Escape)
    head = grid.head
    qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(20, head.height() // 2))
    assert page.arranging.arrangement.sort[0].column == "title", "its heading stays too"
    qtbot.keyClick(grid, Key.Key_Right)
    left = grid.visualRect(page.model.index(1, 1)).left()
    assert left >= grid.columnWidth(0) - 1, "a cell gone to is never under the columns that stay"
    grid.set_frozen(0)
    bar.setValue(bar.maximum())
    assert grid.visualRect(page.model.index(1, 0)).left() < 0


# -- search --------------------------------------------------------------------------------------------------


def test_the_search_looks_into_every_text_and_says_where_it_found_something(
    qtbot: Any, page: InventoryPage
) -> None:
    alpha, beta, gamma = (named(page, name) for name in ("Alpha", "Beta", "Gamma"))
    source = Evidence(id=new_id(), citation="Minutes of the harbour board, 1994", quote="a quay was built")
    link = Linkage(
        id=new_id(), activity_id=beta.id, tier="national", note="The quay was paid by the Ministry."
    )
    page.context.execute(
        AddRecords(
            [
                source,
                Citation(id=new_id(), evidence_id=source.id, subject_kind="activity", subject_id=alpha.id),
                link,
                Coding(
                    id=new_id(),
                    activity_id=gamma.id,
                    dimension="diplomacy",
                    code="x",
                    memo="See the quayside plan.",
                ),
            ]
        ),
        toast=False,
    )
    qtbot.keyClicks(page.toolbar.field, "quay")
    assert titles(page) == ["Alpha", "Beta", "Gamma"]
    assert page.model.columns[1] == "found"
    place = page.model.column_of("found")
    said = [page.model.index(row, place).data() for row in range(3)]
    assert said == [
        "Evidence: a quay was built",
        "Link with the state: The quay was paid by the Ministry.",
        "Memo: See the quayside plan.",
    ]
    page.toolbar.field.clear()
    assert "found" not in page.model.columns
    qtbot.keyClicks(page.toolbar.field, "beta")
    assert titles(page) == ["Beta"]
    assert "found" not in page.model.columns, "what a column shows needs no other"
    page.toolbar.field.clear()
    qtbot.keyClicks(page.toolbar.field, "alpha harbour")
    assert titles(page) == ["Alpha"], "words may stand in different places"
    page.context.undo()
    assert titles(page) == []


def test_what_is_found_follows_an_edit_of_a_note(qtbot: Any, page: InventoryPage) -> None:
    qtbot.keyClicks(page.toolbar.field, "lighthouse")
    assert titles(page) == []
    page.toolbar.field.clear()
    page.editing.edited(named(page, "Zeta").id, "note", "The lighthouse was lit.")
    qtbot.keyClicks(page.toolbar.field, "lighthouse")
    assert titles(page) == ["Zeta"]
    assert "Note: The lighthouse was lit." in page.model.index(0, page.model.column_of("found")).data()


def test_everything_works_together_in_a_plan_of_ten_thousand(qtbot: Any, tmp_path: Path) -> None:
    from tests.bench.big_plan import big_records

    context = open_context(tmp_path, records=big_records(10_000, coded=False))
    page = InventoryPage(context)
    shown(qtbot, page)
    page.arranging.group_by("status")
    page.arranging.sort_by("start", True)
    assert sum(line.count for line in page.model.groups.values()) == 10_000
    page.toolbar.field.setText("festival")
    rows = len(page.model.shown)
    assert 0 < rows < 10_000
    dialog = open_filter(page, "type")
    assert dialog.list.count() > 20
    qtbot.keyClick(dialog, Key.Key_Escape)
    page.toolbar.field.setText("")
    page.arranging.group_by("")
    assert page.model.rowCount() == 10_000
    context.close_session()
