"""Importing a list that comes again, from odd files: what is asked, what is remembered, what is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from citysoft_desktop.ui.dialogs.import_dialog import MAP, PREVIEW, RESULT, ImportDialog
from tests.exchange.ugly_sheets import formulas, hidden_sheets, legacy, open_document
from tests.gui.conftest import clipped, too_small, unnamed
from tests.gui.test_import_dialog import DATA, choose, click, digest, opened, titles

HEAD = "Title,Type,Partner,Country,Start\n"


@pytest.fixture
def plan(window: Any, open_plan: Any) -> Any:
    """The window with an empty plan of a Spanish city."""
    open_plan(window)
    return window


def write(folder: Path, *rows: str, head: str = HEAD, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(head + "".join(row + "\n" for row in rows), encoding="utf-8")
    return path


def bring(plan: Any, path: Path, qtbot: Any) -> None:
    """Import a file with the primary button alone."""
    dialog = opened(plan, path, qtbot)
    for _ in range(4):
        click(dialog.next_button)


def starts(plan: Any) -> list[str]:
    return sorted(activity.start.text for activity in plan.context.plan.activities.values())


@pytest.mark.parametrize(
    ("steps", "left", "button"),
    [(0, ["2022", "2023"], "Import 1 row"), (-1, ["2023"], "Import 1 row"), (1, ["2022"], "Import 0 rows")],
)
def test_a_possible_duplicate_is_decided_with_keys(
    plan: Any, qtbot: Any, tmp_path: Path, steps: int, left: list[str], button: str
) -> None:
    bring(plan, write(tmp_path, "Visit to Tours,delegation visit,Tours,FR,2022"), qtbot)
    dialog = opened(plan, write(tmp_path, "Visit to Tours,delegation visit,Tours,FR,2023"), qtbot)
    click(dialog.next_button)
    click(dialog.next_button)
    look = dialog.look
    assert look.chips["duplicate"].text() == "Possible duplicates 1"
    assert "Could be “Visit to Tours (2022)” of the plan; different: Start." in look.strip_text.text()
    box = look.like_box
    assert [box.itemText(n) for n in range(box.count())] == [
        "An update of “Visit to Tours (2022)”",
        "A new activity",
        "Left out",
    ]
    assert box.currentText() == "A new activity"
    if steps:
        target = box.itemData(box.currentIndex() + steps)
        choose(box, target)
        assert look.chips["check"].text() == "To check 0"
    assert dialog.next_button.text() == button
    if dialog.next_button.isEnabled():
        click(dialog.next_button)
        assert dialog.screen_number() == RESULT
    assert starts(plan) == left


def test_all_possible_duplicates_at_once(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    rows = [f"Visit to {name},delegation visit,{name},FR,2022" for name in ("Tours", "Lyon", "Brest")]
    bring(plan, write(tmp_path, *rows), qtbot)
    again = [row.replace("2022", "2023") for row in rows]
    dialog = opened(plan, write(tmp_path, *again), qtbot)
    click(dialog.next_button)
    click(dialog.next_button)
    look = dialog.look
    click(look.chips["duplicate"])
    assert look.model.rowCount() == 3
    choose(look.like_box, look.like_box.itemData(0))
    assert look.like_button.text() == "The same for all 2 possible duplicates"
    click(look.like_button)
    assert look.chips["updated"].text() == "Update 3"
    click(dialog.next_button)
    assert starts(plan) == ["2023"] * 3
    click(dialog.done_screen.undo_button)
    assert starts(plan) == ["2022"] * 3


def test_the_order_of_dates_is_asked_once_for_each_column(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    head = "Title,Partner,Start,End\n"
    path = write(tmp_path, "A one,Lyon,03/04/2019,05/06/2020", "B two,Lyon,04/05/2019,06/07/2020", head=head)
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    questions = dialog.map.dates.questions
    assert [text.partition(":")[0] for text in questions.values()] == ["“Start”", "“End”"]
    choose(dialog.map.dates.boxes[2], "mdy")
    choose(dialog.map.dates.boxes[3], "dmy")
    click(dialog.next_button)
    assert dialog.look.chips["check"].text() == "To check 2"  # no type column: that is all there is to check
    assert "other way round" not in dialog.look.strip_text.text()
    click(dialog.next_button)
    ends = sorted(activity.end.text for activity in plan.context.plan.activities.values())
    assert (starts(plan), ends) == (["2019-03-04", "2019-04-05"], ["2020-06-05", "2020-07-06"])


def test_encoding_is_shown_and_the_preview_follows(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, DATA / "ugly" / "07_ko_cp949.csv", qtbot)
    screen = dialog.choose
    assert screen.encoding.currentText() == "CP 949"
    assert screen.sample.index(0, 3).data() == "산둥성 룽청시"
    assert "were found in the file" in screen.form.sampleNote.text()
    choose(screen.encoding, "latin-1")
    assert "산둥성" not in str(screen.sample.index(0, 3).data())
    choose(screen.encoding, "cp949")
    assert screen.sample.index(0, 3).data() == "산둥성 룽청시"


def test_a_sheet_without_known_headings_can_be_read_all_the_same(
    plan: Any, qtbot: Any, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Known"
    for row in (["Title", "Partner"], ["Tie", "Lyon"]):
        book.active.append(row)
    other = book.create_sheet("Odd")
    for cells in ([1, 2], ["qqq", 5], ["Other tie", "Turin"]):
        other.append(cells)
    path = tmp_path / "book.xlsx"
    book.save(path)
    dialog = opened(plan, path, qtbot)
    entries = dialog.choose.form.tablesList
    assert [entries.item(n).text() for n in range(entries.count())] == [
        "Known: 1 rows, headings in row 1",
        "Odd: no headings found; say in which row they stand",
    ]
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Down)
    assert dialog.choose.sample.index(0, 0).data() == "1"
    dialog.choose.heading.setFocus()
    dialog.choose.heading.selectAll()
    QTest.keyClicks(dialog.choose.heading, "2")
    QTest.keyClick(dialog.choose.heading, Qt.Key.Key_Tab)
    assert entries.item(1).text() == "Odd: 1 rows, headings in row 2"
    assert entries.item(1).checkState() == Qt.CheckState.Checked


def test_hidden_sheets_are_named_and_can_be_ticked(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    hidden_sheets(path)
    dialog = opened(plan, path, qtbot)
    entries = dialog.choose.form.tablesList
    words = [entries.item(n).text() for n in range(entries.count())]
    assert words[1] == "Archive: 1 rows, headings in row 1, hidden sheet"
    assert [entries.item(n).checkState() == Qt.CheckState.Checked for n in range(3)] == [True, False, False]
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Down)
    QTest.keyClick(entries, Qt.Key.Key_Space)
    click(dialog.next_button)
    click(dialog.next_button)
    assert dialog.look.chips["added"].text() == "New 2"


def test_two_rows_of_headings_can_be_said(plan: Any, qtbot: Any) -> None:
    dialog = opened(plan, DATA / "ugly" / "02_de_two_headers_merged.xlsx", qtbot)
    screen = dialog.choose
    assert (screen.heading.value(), screen.heading_rows.currentData()) == (5, 2)
    assert screen.sample.headerData(1, Qt.Orientation.Horizontal) == "Partner / Stadt"
    choose(screen.heading_rows, 1)
    assert screen.sample.headerData(1, Qt.Orientation.Horizontal) == "Stadt"
    choose(screen.heading_rows, 2)
    assert screen.sample.headerData(1, Qt.Orientation.Horizontal) == "Partner / Stadt"


def test_own_matches_are_remembered_and_forgotten(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    head = "Title,Zzz\n"
    dialog = opened(plan, write(tmp_path, "A one,Lyon", head=head), qtbot)
    click(dialog.next_button)
    assert dialog.map.match_of(1) == "Not used"
    assert not dialog.map.forget_button.isVisible()
    choose(dialog.map.combos[1], "partner")
    for _ in range(3):
        click(dialog.next_button)
    assert plan.context.settings.get("import.columns") == {"zzz": "partner"}
    again = opened(plan, write(tmp_path, "B two,Turin", head=head, name="other.csv"), qtbot)
    click(again.next_button)
    assert again.map.match_of(1) == "Remembered"
    assert again.map.combos[1].currentData() == "partner"
    click(again.map.forget_button)
    assert plan.context.settings.get("import.columns") == {}
    click(again.next_button)
    assert again.screen_number() == MAP
    assert again.map.match_of(1) == "Not used"


def test_the_key_can_be_chosen(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    bring(plan, write(tmp_path, "City forum,conference,Graz,AT,2019"), qtbot)
    dialog = opened(plan, write(tmp_path, "City forum,conference,Linz; Wels,AT,2023"), qtbot)
    click(dialog.next_button)
    box = dialog.map.key_box
    assert box.currentText() == "Proposed: its number, otherwise title, type, partner and start"
    choose(box, "title")
    click(dialog.next_button)
    assert dialog.look.chips["updated"].text() == "Update 1"
    assert "Recognised by the fields you chose." in dialog.look.strip_text.text()
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert box.currentData() == "title"


def test_formulas_notes_links_and_struck_rows_are_told(plan: Any, qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    formulas(path)
    dialog = opened(plan, path, qtbot)
    click(dialog.next_button)
    click(dialog.next_button)
    look = dialog.look
    assert "The value is the stored result of a formula." in look.strip_text.text()
    assert "The note on the cell was put into the notes." in look.strip_text.text()
    look.table.selectRow(1)
    assert "The row is struck through in the file." in look.strip_text.text()
    click(look.notes_button)
    assert "Formulas: 3; their stored results were read." in look.notes.text()
    assert "Struck-through cells: 6" in look.notes.text()
    click(dialog.next_button)
    listed = dialog.done_screen.form.listView
    told = "\n".join(listed.item(n).text() for n in range(listed.count()))
    for words in (
        "Formulas: 3;",
        "Notes on cells: 1;",
        "Struck-through cells: 6;",
        "stored result of a formula",
    ):
        assert words in told, told


@pytest.mark.parametrize(("name", "make"), [("list.ods", open_document), ("list.xls", legacy)])
def test_ods_and_xls_dropped_on_the_window(
    plan: Any, qtbot: Any, tmp_path: Path, name: str, make: Any
) -> None:
    path = tmp_path / name
    make(path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    before = digest(plan)
    plan.dropEvent(event)
    qtbot.waitUntil(lambda: plan.findChild(ImportDialog) is not None)
    dialog = plan.findChild(ImportDialog)
    qtbot.waitExposed(dialog)
    click(dialog.next_button)
    click(dialog.next_button)
    assert dialog.screen_number() == PREVIEW
    assert dialog.look.chips["added"].text() == "New 3"
    assert digest(plan) == before
    click(dialog.next_button)
    assert len(titles(plan)) == 3
    click(dialog.done_screen.undo_button)
    assert digest(plan) == before


@pytest.mark.parametrize(("mode", "size"), [("light", (960, 640)), ("dark", (640, 360))])
def test_names_and_room_of_what_is_asked(
    plan: Any, qtbot: Any, look: Any, tmp_path: Path, mode: str, size: tuple[int, int]
) -> None:
    look.set_mode(mode)
    head = "Title,Zzz,Type,Partner,Start,End\n"
    bring(plan, write(tmp_path, "Visit to Tours,a,delegation visit,Tours,03/04/2022,", head=head), qtbot)
    rows = ["Visit to Tours,b,delegation visit,Tours,03/04/2023,05/06/2023", "C three,d,twinning,Brno,1999,"]
    dialog = opened(plan, write(tmp_path, *rows, head=head), qtbot)
    dialog.resize(*size)
    for _number in range(4):
        qtbot.wait(10)
        assert (dialog.width(), dialog.height()) == size
        assert unnamed(dialog) == []
        assert clipped(dialog) == []
        assert too_small(dialog) == []
        click(dialog.next_button)
