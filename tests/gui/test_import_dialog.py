"""Import and export in the window: nothing before Apply, one step, every problem told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.export_dialog import open_export
from citysoft_desktop.ui.dialogs.import_dialog import ImportDialog, open_import
from citysoft_desktop.ui.dialogs.import_dialog_model import CHECK, SKIP
from tests.gui.inventory_support import open_context, unnamed

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    yield made
    made.close_session()


def opened(qtbot: Any, context: AppContext) -> ImportDialog:
    dialog = open_import(context, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


def click_next(qtbot: Any, dialog: ImportDialog) -> None:
    assert dialog.next_button.isEnabled()
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)


def test_a_file_goes_through_the_four_screens_and_one_undo_takes_it_back(qtbot: Any, context: AppContext) -> None:
    dialog = opened(qtbot, context)
    assert not dialog.next_button.isEnabled()
    dialog.load(DATA / "portfolio_barcelona.csv")
    for expected in (0, 1, 2):
        assert dialog.step() == expected
        assert unnamed(dialog) == []
        assert not context.plan.activities
        click_next(qtbot, dialog)
    assert dialog.step() == 3
    assert "Added: 40" in dialog.result.lines.text()
    assert len(context.plan.activities) == 40
    went: list[tuple[str, dict[str, Any]]] = []
    context.navigation_wanted.connect(lambda key, where: went.append((key, where)))
    qtbot.mouseClick(dialog.result.show_button, Qt.MouseButton.LeftButton)
    assert went[0][0] == "inventory"
    assert len(went[0][1]["ids"]) == 40
    context.undo()
    assert not context.plan.activities
    assert not context.plan.actors


def test_cancel_changes_nothing(qtbot: Any, context: AppContext) -> None:
    before = context.session.content_digest()  # type: ignore[union-attr]
    dialog = opened(qtbot, context)
    dialog.load(DATA / "portfolio_barcelona.csv")
    click_next(qtbot, dialog)
    click_next(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert context.session.content_digest() == before  # type: ignore[union-attr]


def test_chips_filter_f8_finds_what_to_check_and_space_leaves_a_row_out(qtbot: Any, context: AppContext) -> None:
    dialog = opened(qtbot, context)
    dialog.load(DATA / "ugly" / "02_de_two_headers_merged.xlsx")
    click_next(qtbot, dialog)
    click_next(qtbot, dialog)
    look = dialog.look
    qtbot.mouseClick(look.chips[SKIP], Qt.MouseButton.LeftButton)
    assert look.model.rowCount() == 1
    qtbot.mouseClick(look.chips[CHECK], Qt.MouseButton.LeftButton)
    to_check = look.model.rowCount()
    assert to_check >= 1
    look.show_kind("all")
    look.table.setFocus()
    look.go_next(1)
    row = look.table.currentIndex().row()
    assert look.model.index(row, 7).data()
    ready = look.model.ready()
    qtbot.keyClick(look.table, Qt.Key.Key_Space)
    assert look.model.ready() == ready - 1
    assert str(ready - 1) in dialog.next_button.text()
    click_next(qtbot, dialog)
    assert len(context.plan.activities) == ready - 1


def test_a_word_that_is_no_type_is_chosen_once_for_all_rows(qtbot: Any, context: AppContext) -> None:
    dialog = opened(qtbot, context)
    dialog.paste("Title\tType\tPartner\tStart\nCongress\tXyzzy\tGSMA\t2006\nSummit\tXyzzy\tUIA\t2007\nTwin\tSister city\tLyon\t1998\n")
    click_next(qtbot, dialog)
    click_next(qtbot, dialog)
    look = dialog.look
    look.go_next(1)
    assert "Xyzzy" in look._fix_words.text()
    look.fix_combo.setCurrentIndex(look.fix_combo.findData("trade_fair") if look.fix_combo.findData("trade_fair") >= 0 else 3)
    chosen = str(look.fix_combo.currentData())
    qtbot.mouseClick(look.fix_button, Qt.MouseButton.LeftButton)
    click_next(qtbot, dialog)
    types = {a.title: a.type for a in context.plan.activities.values()}
    assert types == {"Congress": chosen, "Summit": chosen, "Twin": "sister_city"}


def test_columns_can_be_left_out_and_a_condition_limits_the_rows(qtbot: Any, context: AppContext) -> None:
    dialog = opened(qtbot, context)
    dialog.paste("Title\tPartner\tWho\nOne\tLyon\tA\nTwo\tPorto\tB\nThree\tGhent\tA\n")
    click_next(qtbot, dialog)
    combo = dialog.columns.combos[(0, 1)]
    row = combo.findData("")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    qtbot.waitUntil(lambda: dialog.proposal is not None and dialog.proposal.tables[0].columns[1].field == "")
    qtbot.wait(5)
    dialog.columns.where_column.setCurrentIndex(dialog.columns.where_column.findData("Who"))
    dialog.columns.where_value.setFocus()
    qtbot.keyClicks(dialog.columns.where_value, "A")
    qtbot.keyClick(dialog.columns.where_value, Qt.Key.Key_Return)
    assert dialog.step() == 1, "Enter in a field ends the field, not the screen"
    click_next(qtbot, dialog)
    click_next(qtbot, dialog)
    assert [a.title for a in context.plan.activities.values()] == ["One", "Three"]
    assert not context.plan.actors


def test_the_same_file_again_is_all_unchanged(qtbot: Any, context: AppContext) -> None:
    for _ in range(2):
        dialog = opened(qtbot, context)
        dialog.load(DATA / "portfolio_los_angeles.csv")
        click_next(qtbot, dialog)
        click_next(qtbot, dialog)
        if dialog.next_button.isEnabled():
            click_next(qtbot, dialog)
    assert len(context.plan.activities) == 40
    assert dialog.look.model.ready() == 0
    assert not dialog.next_button.isEnabled()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"one\n"])
def test_bad_files_are_told_in_words(qtbot: Any, context: AppContext, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    dialog = opened(qtbot, context)
    dialog.load(path)
    assert "bad.csv" in dialog.banner.text()
    assert not dialog.next_button.isEnabled()
    dialog.load(DATA / "portfolio_barcelona.csv")
    assert dialog.next_button.isEnabled()


def test_the_list_is_kept_as_a_table(qtbot: Any, context: AppContext, tmp_path: Path) -> None:
    dialog = opened(qtbot, context)
    dialog.load(DATA / "portfolio_barcelona.csv")
    for _ in range(3):
        click_next(qtbot, dialog)
    dialog.save_list(tmp_path / "list.xlsx")
    table = context.exchange.read_table(tmp_path / "list.xlsx")
    assert len(table.sheets[0].rows) == 41


def test_an_empty_clipboard_is_told(qtbot: Any, context: AppContext) -> None:
    QGuiApplication.clipboard().clear()
    dialog = opened(qtbot, context)
    qtbot.mouseClick(dialog.choose.ui.pasteButton, Qt.MouseButton.LeftButton)
    assert "clipboard" in dialog.banner.text()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_is_exported_comes_back_unchanged(qtbot: Any, context: AppContext, tmp_path: Path, kind: str) -> None:
    dialog = opened(qtbot, context)
    dialog.load(DATA / "portfolio_barcelona.csv")
    for _ in range(3):
        click_next(qtbot, dialog)
    ids = list(context.plan.activities)[:3]
    export = open_export(context, None, ids=ids)
    export.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(export)
    assert unnamed(export) == []
    (export.ui.csvRadio if kind == "csv" else export.ui.xlsxRadio).setChecked(True)
    export.save_to(tmp_path / "out")
    again = opened(qtbot, context)
    again.load(tmp_path / f"out.{kind}")
    click_next(qtbot, again)
    click_next(qtbot, again)
    assert again.preview is not None
    assert again.preview.unchanged == 3
    assert again.look.model.ready() == 0


def test_json_holds_the_whole_plan(qtbot: Any, context: AppContext, tmp_path: Path) -> None:
    export = open_export(context, None, tmp_path / "all.json")
    qtbot.addWidget(export)
    assert context.exchange.is_json(tmp_path / "all.json")
