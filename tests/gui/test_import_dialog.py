"""Importing a table as an office would: choose, map, look, import, and take it back."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from citysoft_desktop.storage.digest import content_digest
from citysoft_desktop.ui.dialogs.import_dialog import CHOOSE, MAP, PREVIEW, RESULT, ImportDialog, open_import
from tests.gui.conftest import clipped, too_small, unnamed

DATA = Path(__file__).resolve().parents[1] / "data"
BARCELONA = DATA / "portfolio_barcelona.csv"
SPANISH = DATA / "ugly" / "01_es_latin1_semicolon.csv"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "wikidata_sister_cities_eu.tsv"


@pytest.fixture
def plan(window: Any, open_plan: Any) -> Any:
    """The window with an empty plan of a Spanish city."""
    open_plan(window)
    return window


def opened(window: Any, path: Path | None, qtbot: Any) -> ImportDialog:
    """The dialog, shown."""
    dialog = open_import(window.context, window, path)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
    return dialog


def digest(window: Any) -> str:
    """SHA-256 over everything in the plan file."""
    with sqlite3.connect(f"file:{window.context.session.path}?mode=ro", uri=True) as connection:
        return content_digest(connection)


def click(widget: Any) -> None:
    """A real click in the middle."""
    assert widget.isVisible(), widget.accessibleName()
    assert widget.isEnabled(), widget.accessibleName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(combo: Any, value: str) -> None:
    """Choose in a combo box with the keyboard, as its ``activated`` asks for."""
    target = combo.findData(value)
    assert target >= 0, value
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = combo.view()
    assert view.isVisible()
    row = combo.currentIndex()
    for _ in range(abs(target - row)):
        QTest.keyClick(view, Qt.Key.Key_Down if target > row else Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert combo.currentData() == value


def titles(window: Any) -> list[str]:
    """Titles of the plan."""
    return [activity.title for activity in window.context.plan.activities.values()]


def test_barcelona_by_clicks_and_back(plan: Any, qtbot: Any) -> None:
    before = digest(plan)
    dialog = opened(plan, BARCELONA, qtbot)
    assert dialog.choose.sample.rowCount() == 8
    assert dialog.choose.sample.index(0, 0).data() == "Twinning with Montpellier"
    click(dialog.next_button)
    assert dialog.screen_number() == MAP
    assert {dialog.map.match_of(index) for index in dialog.map.combos} == {"Exact"}
    click(dialog.next_button)
    assert dialog.screen_number() == PREVIEW
    assert dialog.look.title.text() == "Look before you import"
    assert dialog.look.about.text().startswith("Nothing has changed yet.")
    assert dialog.next_button.text() == "Import 40 rows"
    assert dialog.look.chips["added"].text() == "New 40"
    assert digest(plan) == before
    click(dialog.next_button)
    assert dialog.screen_number() == RESULT
    assert dialog.done_screen.figures["added"].text() == "40"
    assert len(titles(plan)) == 40
    click(dialog.done_screen.undo_button)
    assert digest(plan) == before
    assert dialog.done_screen.form.titleLabel.text() == "The import was taken back"
    assert not dialog.done_screen.undo_button.isEnabled()


def test_keyboard_only(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, BARCELONA, qtbot)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.screen_number() == MAP
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.screen_number() == PREVIEW
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.screen_number() == MAP
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(dialog.look.table, Qt.Key.Key_Space)  # leave the first row out
    assert dialog.next_button.text() == "Import 39 rows"
    QTest.keyClick(dialog.look.table, Qt.Key.Key_Return)
    assert dialog.screen_number() == RESULT
    assert len(titles(plan)) == 39
    assert "Twinning with Montpellier" not in titles(plan)


def test_show_new_rows_in_the_inventory(plan: Any, qtbot: Any) -> None:
    wanted: list[tuple[str, dict[str, Any]]] = []
    plan.context.navigation_wanted.connect(lambda key, where: wanted.append((key, where)))
    dialog = opened(plan, BARCELONA, qtbot)
    for _ in range(3):
        click(dialog.next_button)
    click(dialog.done_screen.show_button)
    assert wanted[-1][0] == "inventory"
    assert set(wanted[-1][1]["ids"]) == set(plan.context.plan.activities)


def test_importing_again_changes_nothing(plan: Any, qtbot: Any) -> None:
    first = opened(plan, BARCELONA, qtbot)
    for _ in range(4):
        click(first.next_button)
    before = digest(plan)
    again = opened(plan, BARCELONA, qtbot)
    click(again.next_button)
    click(again.next_button)
    assert again.look.chips["unchanged"].text() == "Unchanged 40"
    assert not again.next_button.isEnabled()
    assert "nothing to import" in again.foot.text()
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert digest(plan) == before


def test_title_rows_latin1_and_semicolons(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, SPANISH, qtbot)
    screen = dialog.choose
    assert screen.heading.value() == 5
    assert screen.delimiter.currentData() == ";"
    assert screen.sample.headerData(1, Qt.Orientation.Horizontal) == "Denominación"
    click(dialog.next_button)
    assert "To check" in {dialog.map.match_of(index) for index in dialog.map.combos}
    click(dialog.next_button)
    look = dialog.look
    assert look.chips["skipped"].text() == "Skipped 2"
    click(look.chips["skipped"])
    assert look.model.rowCount() == 2
    assert look.strip_text.text() == "Left out: a totals row"
    click(look.chips["all"])
    QTest.keyClick(look.table, Qt.Key.Key_F8)
    first = look.table.currentIndex().row()
    assert look.model.line_at(first).check
    QTest.keyClick(look.table, Qt.Key.Key_F8)
    assert look.table.currentIndex().row() != first
    assert "Row" in look.strip_title.text()
    click(dialog.next_button)
    assert len(titles(plan)) == 8
    assert "Hermanamiento con Coímbra" in titles(plan)
    assert any(
        "totals row" in dialog.done_screen.form.listView.item(n).text()
        for n in range(dialog.done_screen.form.listView.count())
    )


def test_wrong_separator_and_heading_can_be_put_right(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, SPANISH, qtbot)
    choose(dialog.choose.delimiter, ",")
    assert not dialog.next_button.isEnabled() or dialog.choose.sample.columnCount() < 9
    choose(dialog.choose.delimiter, ";")
    assert dialog.choose.sample.columnCount() == 9
    dialog.choose.heading.setValue(6)
    assert dialog.choose.sample.headerData(1, Qt.Orientation.Horizontal) == "Hermanamiento con Tours"
    dialog.choose.heading.setValue(5)
    assert dialog.choose.sample.headerData(1, Qt.Orientation.Horizontal) == "Denominación"


def test_mapping_a_column_anew(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, SPANISH, qtbot)
    click(dialog.next_button)
    title = next(index for index, combo in dialog.map.combos.items() if combo.currentData() == "title")
    partner = next(index for index, combo in dialog.map.combos.items() if combo.currentData() == "partner")
    choose(dialog.map.combos[title], "")
    assert dialog.next_button.isEnabled()  # a partner is enough
    choose(dialog.map.combos[partner], "")
    assert not dialog.next_button.isEnabled()
    assert dialog.foot.text() == "Choose which column is the title or the partner."
    choose(dialog.map.combos[title], "title")
    choose(dialog.map.combos[partner], "custom")
    assert dialog.map.match_of(partner) == "Chosen"
    click(dialog.next_button)
    click(dialog.next_button)
    from citysoft_desktop.domain.activity import CustomField

    assert [field.name for field in plan.context.plan.table(CustomField).values()] == ["Ciudad"]


def test_a_word_can_be_said_for_all_its_rows(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    path.write_text(
        "Title,Type,Partner,Country\nMobile week,Xyzzyqua,GSMA,FR\nSecond week,Xyzzyqua,GSMA,FR\n",
        encoding="utf-8",
    )
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    click(dialog.next_button)
    look = dialog.look
    assert look.chips["check"].text() == "To check 2"
    assert "no known type" in look.strip_text.text()
    choose(look.fix_box, "business_event")
    click(look.fix_button)
    assert look.chips["check"].text() == "To check 0"
    click(dialog.next_button)
    assert {a.type for a in plan.context.plan.activities.values()} == {"business_event"}


def test_only_rows_of_one_value(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text(
        "Title,Partner,Country,Office\nA one,Lyon,FR,North\nB two,Turin,IT,South\nC three,Graz,AT,North\n",
        encoding="utf-8",
    )
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    choose(dialog.map.where_column, "Office")
    dialog.map.where_value.setFocus()
    QTest.keyClicks(dialog.map.where_value, "north")
    QTest.keyClick(dialog.map.where_value, Qt.Key.Key_Tab)
    assert dialog.map.where_note.text() == "2 rows say this."
    click(dialog.next_button)
    assert dialog.next_button.text() == "Import 2 rows"
    assert "Outside the condition: 1." in dialog.look.about.text()
    click(dialog.next_button)
    assert sorted(titles(plan)) == ["A one", "C three"]


@pytest.mark.skipif(not SHARED.exists(), reason="the large TSV is not part of the project")
def test_sister_cities_of_one_city_from_a_large_tsv(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, SHARED, qtbot)
    click(dialog.next_button)
    heading = next(
        name
        for name in (dialog.map.where_column.itemData(n) for n in range(dialog.map.where_column.count()))
        if name and name.lower() == "origincitylabel"
    )
    choose(dialog.map.where_column, heading)
    QTest.keyClicks(dialog.map.where_value, "Lublin")
    QTest.keyClick(dialog.map.where_value, Qt.Key.Key_Return)
    if dialog.screen_number() == MAP:
        click(dialog.next_button)
    shown = dialog.look.model.lines().counts()
    assert shown["added"] == 38
    click(dialog.next_button)
    assert {a.type for a in plan.context.plan.activities.values()} == {"sister_city"}


def test_day_or_month_is_asked(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "dates.csv"
    path.write_text("Title,Partner,Start\nA one,Lyon,03/04/2019\nB two,Turin,05/06/2020\n", encoding="utf-8")
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    assert dialog.map.dates.isVisible()
    assert "03/04/2019" in dialog.map.dates.questions[2]
    choose(dialog.map.dates.boxes[2], "mdy")
    click(dialog.next_button)
    click(dialog.next_button)
    assert sorted(a.start.text for a in plan.context.plan.activities.values()) == ["2019-03-04", "2020-05-06"]


def test_damaged_files_are_told_inline(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    before = digest(plan)
    bad = tmp_path / "broken.xlsx"
    bad.write_bytes(b"PK\x03\x04 this is no workbook")
    dialog = opened(plan, bad, qtbot)
    assert dialog.problem_box.isVisible()
    assert "broken.xlsx" in dialog.problem.text()
    assert not dialog.next_button.isEnabled()
    assert dialog.screen_number() == CHOOSE
    dialog.read(tmp_path / "nowhere.csv")
    assert "nowhere.csv" in dialog.problem.text()
    dialog.read(BARCELONA)  # the way on is open
    assert not dialog.problem_box.isVisible()
    assert dialog.next_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert digest(plan) == before


@pytest.mark.parametrize("screens", [0, 1, 2])
def test_cancel_on_any_screen_changes_nothing(plan: Any, qtbot: Any, screens: int) -> None:
    before = digest(plan)
    dialog = opened(plan, BARCELONA, qtbot)
    for _ in range(screens):
        click(dialog.next_button)
    click(dialog.cancel_button)
    assert digest(plan) == before
    assert not titles(plan)


def test_no_table_can_be_helped_with_the_heading_row(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("1,2\nqqq,zzz\nMy tie,Lyon\n", encoding="utf-8")
    dialog = opened(plan, path, qtbot)
    if dialog.proposal is None:
        assert "No table" in dialog.problem.text()
    dialog.choose.heading.setValue(2)
    assert dialog.next_button.isEnabled()
    click(dialog.next_button)
    choose(dialog.map.combos[0], "title")
    choose(dialog.map.combos[1], "partner")
    click(dialog.next_button)
    click(dialog.next_button)
    assert titles(plan) == ["My tie"]


def test_paste_and_drop(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, None, qtbot)
    assert not dialog.next_button.isEnabled()
    assert dialog.foot.text() == "Choose a file first."
    QGuiApplication.clipboard().setText("  ")
    click(dialog.choose.form.pasteButton)
    assert "clipboard holds no table" in dialog.problem.text()
    QGuiApplication.clipboard().setText("Title\tPartner\tCountry\nTwinning with Lyon\tLyon\tFR\n")
    QTest.keyClick(dialog.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.choose.sample.rowCount() == 1
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(BARCELONA))])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    assert dialog.choose.sample.rowCount() == 8


def test_file_button_opens_a_chooser_that_does_not_block(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, None, qtbot)
    click(dialog.choose.form.browseButton)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(BARCELONA))
    assert dialog.choose.sample.rowCount() == 8
    chooser.reject()


def test_json_export_of_another_plan(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    from citysoft_desktop.app import composition
    from citysoft_desktop.services.json_plan import plan_json
    from citysoft_desktop.services.sample import sample_records

    path = tmp_path / "plan.json"
    session = composition.storage().create(
        tmp_path / "other.citysoft", sample_records(now="2026-11-22T10:00:00Z")
    )
    path.write_text(plan_json(session.load()), encoding="utf-8")
    session.close()
    before = digest(plan)
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    assert dialog.screen_number() == PREVIEW  # nothing to map
    assert dialog.next_button.text().endswith("records")
    click(dialog.next_button)
    assert len(titles(plan)) == 40
    click(dialog.done_screen.undo_button)
    assert digest(plan) == before


def test_reading_can_be_stopped(plan: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from citysoft_desktop.ui.tasks import TaskRunner

    release = threading.Event()
    real = plan.context.exchange

    class Slow:
        def __getattr__(self, name: str) -> Any:
            return getattr(real, name)

        def read_table(self, *args: Any) -> Any:
            release.wait(5)
            return real.read_table(*args)

    monkeypatch.setattr(plan.context, "_exchange", Slow())
    monkeypatch.setattr(plan.context, "tasks", TaskRunner(plan.context))
    dialog = opened(plan, BARCELONA, qtbot)
    assert dialog.busy_box.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # the first Esc stops the reading only
    assert not dialog.busy_box.isVisible()
    release.set()
    assert plan.context.tasks.wait()
    qtbot.wait(50)
    assert dialog.loaded is None
    dialog.read(BARCELONA)
    qtbot.waitUntil(lambda: dialog.loaded is not None, timeout=5000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("mode", "size", "zoom"),
    [("light", (960, 640), 100), ("dark", (640, 360), 100), ("light", (1280, 720), 200)],
)
def test_names_and_room(
    plan: Any, qtbot: Any, look: Any, mode: str, size: tuple[int, int], zoom: int
) -> None:
    look.set_mode(mode)
    look.set_zoom(zoom)
    dialog = opened(plan, DATA / "ugly" / "04_en_margin_duplicate_headers.xlsx", qtbot)
    dialog.resize(*size)
    for number in range(4):
        qtbot.wait(10)
        assert dialog.width() == size[0], number
        assert dialog.height() == size[1], number
        assert unnamed(dialog) == []
        assert clipped(dialog) == []
        assert too_small(dialog) == []
        corner = dialog.next_button.mapTo(
            dialog, QPoint(dialog.next_button.width(), dialog.next_button.height())
        )
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
        click(dialog.next_button)


def test_many_rows_are_previewed(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    rows = [f"Activity {n},sister_city,City {n % 300},FR,{1950 + n % 70}" for n in range(10_000)]
    path.write_text(
        "title,type,partner,partner_country_iso2,start_year\n" + "\n".join(rows) + "\n", encoding="utf-8"
    )
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    click(dialog.next_button)
    assert dialog.look.model.rowCount() == 10_000
    assert dialog.next_button.text() == "Import 10,000 rows"
    click(dialog.cancel_button)
