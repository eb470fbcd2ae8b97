"""Sending a form to a department and reading it back, with clicks and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.services.commands.base import UpdateRecords
from citysoft_desktop.ui.dialogs.pack_read import PackReadDialog, open_pack_read
from citysoft_desktop.ui.dialogs.pack_send import PackSendDialog, open_pack_send
from citysoft_desktop.ui.models.pack_rows import FIELD, STATE, TAKE
from tests.gui.conftest import clipped, unnamed

UNIT = "International Relations Department"


def click(widget: Any) -> None:
    assert widget.isEnabled(), widget.accessibleName()
    if hasattr(widget, "isChecked") and widget.isCheckable():
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, widget.height() // 2))
    else:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def chosen(dialog: Any, path: Path) -> None:
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))


def send(window: Any, qtbot: Any, path: Path) -> Path:
    """A form of one unit, written with clicks."""
    dialog = open_pack_send(window.context, window)
    qtbot.waitExposed(dialog)
    dialog.unit_box.setCurrentIndex(dialog.unit_box.findData(UNIT))
    click(dialog.save)
    chosen(dialog, path)
    assert path.exists()
    return path


class Form:
    """The form as somebody there edits it."""

    def __init__(self, path: Path) -> None:
        self.path, self.book = path, openpyxl.load_workbook(path)
        self.sheet = self.book["Activities"]

    def set(self, row: int, heading: str, value: Any) -> None:
        column = next(cell.column for cell in self.sheet[1] if cell.value == heading)
        self.sheet.cell(row, column).value = value

    def title(self, row: int) -> str:
        return str(self.sheet.cell(row, 2).value)

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path


def by_title(window: Any, title: str) -> Activity:
    return next(a for a in window.context.plan.activities.values() if a.title == title)


def read(window: Any, qtbot: Any, path: Path) -> PackReadDialog:
    dialog = open_pack_read(window.context, window)
    qtbot.waitExposed(dialog)
    click(dialog.choose)
    chosen(dialog, path)
    return dialog


def lines(dialog: PackReadDialog) -> list[tuple[str, str, str]]:
    model = dialog.model
    return [
        tuple(str(model.index(row, column).data() or "") for column in (TAKE, FIELD, STATE))  # type: ignore[misc]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def back(sample: Any, qtbot: Any, tmp_path: Path) -> tuple[Form, PackReadDialog]:
    """A form changed there, with one activity changed here meanwhile."""
    form = Form(send(sample, qtbot, tmp_path / "form.xlsx"))
    form.set(2, "Summary", "From there")  # only there
    form.set(2, "Status", "Ended")  # here too
    form.set(3, "Start", "long ago")  # cannot be read
    form.set(4, "Note", "A note from there")
    form.sheet.delete_rows(6)
    last = form.sheet.max_row + 1
    form.set(last, "Title", "New exchange")
    form.save()
    key = by_title(sample, form.title(2)).id
    sample.context.execute(UpdateRecords(Activity, {key: {"status": "dormant"}}), toast=False)
    return form, read(sample, qtbot, form.path)


def test_the_form_holds_the_rows_of_the_unit(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    banners: list[str] = []
    sample.context.banner_wanted.connect(lambda text, _tone, _action: banners.append(text))
    form = Form(send(sample, qtbot, tmp_path / "form.xlsx"))
    mine = [a.title for a in sample.context.plan.activities.values() if a.lead_unit == UNIT]
    assert [form.title(row) for row in range(2, form.sheet.max_row + 1)] == mine
    assert f"{len(mine)} rows" in banners[-1]


def test_it_is_reached_from_the_menu_and_needs_a_name(sample: Any, qtbot: Any) -> None:
    next(a for c, a in sample.actions_.all() if c.id == "pack_send").trigger()
    dialog = sample.findChild(PackSendDialog)
    assert dialog.isVisible()
    dialog.unit_box.setCurrentIndex(dialog.unit_box.findData(""))
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.name_edit, "Sport")
    assert dialog.save.isEnabled()
    assert "Rows in the form: 0" in dialog.note.text()
    assert dialog.proposed().name.startswith("Sport ")
    assert unnamed(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_rows_shown_can_be_sent(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    ids = list(sample.context.plan.activities)[:3]
    dialog = open_pack_send(sample.context, sample, ids=ids)
    dialog.unit_box.setCurrentIndex(dialog.unit_box.findData(None))
    QTest.keyClicks(dialog.name_edit, "Mayor")
    click(dialog.save)
    chosen(dialog, tmp_path / "three")
    assert Form(tmp_path / "three.xlsx").sheet.max_row == 4


def test_a_place_that_cannot_be_written_is_told_inline(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    dialog = open_pack_send(sample.context, sample)
    dialog.write(tmp_path / "missing" / "x.xlsx")
    assert "does not exist" in dialog.problem.text()
    assert dialog.isVisible()


def test_differences_are_shown_and_nothing_changes_before_apply(
    sample: Any, qtbot: Any, back: tuple[Form, PackReadDialog]
) -> None:
    _form, dialog = back
    assert lines(dialog) == [
        ("mine", "Status", "changed here and there"),
        ("theirs", "Summary", "changed there"),
        ("–", "Start", "cannot be read: not read as one date"),
        ("theirs", "Note", "changed there"),
        ("theirs", "New activity", "new there"),
    ]
    assert "Deleted there, kept here:" in dialog.notes_text.text()
    assert "Cells taken over: 2. New activities: 1." in dialog.summary.text()
    before = sample.context.plan
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert sample.context.plan is before


def test_apply_is_one_step_that_undo_takes_back(
    sample: Any, qtbot: Any, back: tuple[Form, PackReadDialog]
) -> None:
    form, dialog = back
    before = dict(sample.context.plan.activities)
    click(dialog.apply)
    assert not dialog.isVisible()
    plan = sample.context.plan
    assert (by_title(sample, form.title(2)).summary, by_title(sample, form.title(2)).status) == (
        "From there",
        "dormant",
    )
    assert by_title(sample, "New exchange").lead_unit == UNIT
    assert len(plan.activities) == len(before) + 1  # the row deleted there is still here
    sample.context.undo()
    assert dict(sample.context.plan.activities) == before


def test_whose_word_counts_by_cell_row_and_all(
    sample: Any, qtbot: Any, back: tuple[Form, PackReadDialog]
) -> None:
    _form, dialog = back
    take_theirs, _keep, _row_theirs, row_mine, all_theirs, all_mine = dialog.buttons
    dialog.table.setCurrentIndex(dialog.model.index(0, TAKE))
    click(take_theirs)
    assert lines(dialog)[0][0] == "theirs"
    click(row_mine)  # both cells of the activity
    assert [line[0] for line in lines(dialog)] == ["mine", "mine", "–", "theirs", "theirs"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert lines(dialog)[0][0] == "theirs"
    click(all_mine)
    assert [line[0] for line in lines(dialog)] == ["mine", "mine", "–", "mine", "mine"]
    assert not dialog.apply.isEnabled()
    click(all_theirs)
    assert [line[0] for line in lines(dialog)] == ["theirs", "theirs", "–", "theirs", "theirs"]
    place = dialog.table.visualRect(dialog.model.index(0, TAKE))
    QTest.mouseClick(
        dialog.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=place.center() - QPoint(place.width() // 2 - 12, 0),
    )
    dialog.filter_box.setCurrentIndex(1)
    assert [line[1] for line in lines(dialog)] == ["Status"]
    dialog.filter_box.setCurrentIndex(2)
    assert [line[1] for line in lines(dialog)] == ["Start"]
    dialog.filter_box.setCurrentIndex(3)
    assert [line[1] for line in lines(dialog)] == ["New activity"]


def test_a_plan_changed_meanwhile_is_looked_at_again(
    sample: Any, qtbot: Any, back: tuple[Form, PackReadDialog]
) -> None:
    form, dialog = back
    key = by_title(sample, form.title(2)).id
    sample.context.execute(UpdateRecords(Activity, {key: {"summary": "Written meanwhile"}}), toast=False)
    click(dialog.apply)
    assert dialog.isVisible()
    assert "changed meanwhile" in dialog.problem.text()
    assert ("mine", "Summary", "changed here and there") in lines(dialog)
    assert sample.context.plan.activities[key].summary == "Written meanwhile"


def test_other_files_are_refused_in_words(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    dialog = read(sample, qtbot, tmp_path / "x.csv")
    assert "is not a form made by this program" in dialog.problem.text()
    assert not dialog.apply.isEnabled()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_names_and_nothing_cut_off(
    sample: Any, qtbot: Any, look: Any, back: tuple[Form, PackReadDialog], mode: str
) -> None:
    look.set_mode(mode)
    _form, dialog = back
    dialog.resize(900, 560)
    qtbot.wait(10)
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
