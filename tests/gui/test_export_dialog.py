"""Writing the list to a file and reading it back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.services.commands.base import UpdateRecords
from citysoft_desktop.ui.dialogs.export_dialog import ExportDialog, open_export
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from tests.gui.conftest import clipped, unnamed


def opened(window: Any, qtbot: Any, **more: Any) -> ExportDialog:
    dialog = open_export(window.context, window, **more)
    qtbot.waitExposed(dialog)
    return dialog


def click(widget: Any) -> None:
    assert widget.isEnabled(), widget.accessibleName()
    if hasattr(widget, "isChecked") and widget.isCheckable():  # the label, not the empty end of the row
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, widget.height() // 2))
    else:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def save_as(dialog: ExportDialog, path: Path) -> None:
    """Press the button and choose a file."""
    click(dialog.form.saveButton)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))


def hide_one(window: Any) -> str:
    first = next(iter(window.context.plan.activities))
    window.context.execute(UpdateRecords(Activity, {first: {"confidential": True}}), toast=False)
    return first


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_is_written_reads_back_unchanged(sample: Any, qtbot: Any, tmp_path: Path, kind: str) -> None:
    banners: list[tuple[str, Any]] = []
    sample.context.banner_wanted.connect(lambda text, _tone, action: banners.append((text, action)))
    dialog = opened(sample, qtbot)
    click(dialog.form.xlsxRadio if kind == "xlsx" else dialog.form.csvRadio)
    assert "Rows to write: 40." in dialog.form.noteLabel.text()
    path = tmp_path / f"out.{kind}"
    save_as(dialog, path)
    assert path.exists()
    assert "40 rows" in banners[-1][0]
    assert banners[-1][1].text == "Show in folder"
    from citysoft_desktop.services.importing import preview, propose

    plan = sample.context.plan
    assert preview(propose(sample.context.exchange.read_table(path), plan), plan).unchanged == 40


def test_only_the_rows_shown(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    ids = list(sample.context.plan.activities)[:3]
    dialog = opened(sample, qtbot, ids=ids)
    assert dialog.form.shownRadio.isChecked()
    click(dialog.form.csvRadio)
    assert "Rows to write: 3." in dialog.form.noteLabel.text()
    save_as(dialog, tmp_path / "some.csv")
    assert len((tmp_path / "some.csv").read_text(encoding="utf-8").strip().splitlines()) >= 4


def test_confidential_is_left_out_and_said(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    title = sample.context.plan.activities[hide_one(sample)].title
    dialog = opened(sample, qtbot)
    click(dialog.form.csvRadio)
    assert not dialog.form.confidentialCheck.isChecked()
    assert "Confidential activities left out: 1." in dialog.form.noteLabel.text()
    save_as(dialog, tmp_path / "open.csv")
    assert title not in (tmp_path / "open.csv").read_text(encoding="utf-8")
    again = opened(sample, qtbot)
    click(again.form.csvRadio)
    click(again.form.confidentialCheck)
    save_as(again, tmp_path / "all.csv")
    assert title in (tmp_path / "all.csv").read_text(encoding="utf-8")


def test_json_with_confidential_records_needs_a_tick(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    hide_one(sample)
    dialog = opened(sample, qtbot)
    click(dialog.form.jsonRadio)
    assert not dialog.form.saveButton.isEnabled()
    click(dialog.form.confidentialCheck)
    save_as(dialog, tmp_path / "plan.json")
    written = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert len(written["records"]["activity"]) == 40


def test_a_place_that_cannot_be_written_is_told_inline(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    dialog = opened(sample, qtbot)
    dialog.write(tmp_path / "missing" / "out.xlsx")
    assert dialog.isVisible()
    assert "does not exist" in dialog.form.problemLabel.text()
    dialog.write(tmp_path / "out.csv")  # Excel was chosen
    assert ".xlsx" in dialog.form.problemLabel.text()
    assert not (tmp_path / "out.csv").exists()
    dialog.write(tmp_path / "out")
    assert (tmp_path / "out.xlsx").exists()


def test_escape_writes_nothing_and_names(sample: Any, qtbot: Any, tmp_path: Path, look: Any) -> None:
    look.set_mode("dark")
    dialog = opened(sample, qtbot, ids=list(sample.context.plan.activities)[:2])
    dialog.resize(640, 340)
    qtbot.wait(10)
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    assert dialog.form.saveButton.mapTo(dialog, QPoint(0, dialog.form.saveButton.height())).y() <= 340
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert list(tmp_path.glob("*.xlsx")) == []


def test_contacts_are_written_only_when_ticked(
    window: Any, open_plan: Any, qtbot: Any, tmp_path: Path
) -> None:
    from citysoft_desktop.domain.city import Actor, Person
    from citysoft_desktop.domain.ids import new_id

    actor = Actor(new_id(), name="Ministry", home_counterpart=True)
    open_plan(window, [actor, Person(new_id(), actor_id=actor.id, name="Ada Example")])
    for ticked in (False, True):
        dialog = opened(window, qtbot)
        assert not dialog.form.contactsCheck.isVisible()  # lists never hold contacts
        click(dialog.form.jsonRadio)
        assert dialog.form.contactsCheck.isVisible()
        assert not dialog.form.contactsCheck.isChecked()
        assert "contacts of persons are left out" in dialog.form.noteLabel.text()
        if ticked:
            click(dialog.form.contactsCheck)
            assert "contacts of persons" not in dialog.form.noteLabel.text()
        path = tmp_path / f"{ticked}.json"
        save_as(dialog, path)
        assert ("Ada Example" in path.read_text(encoding="utf-8")) is ticked


def test_only_the_rows_selected(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    ids = list(sample.context.plan.activities)
    dialog = opened(sample, qtbot, ids=ids[:5], selected=ids[1:3])
    click(dialog.form.csvRadio)
    click(dialog.form.selectedRadio)
    assert "Rows to write: 2." in dialog.form.noteLabel.text()
    save_as(dialog, tmp_path / "two.csv")
    text = (tmp_path / "two.csv").read_text(encoding="utf-8")
    plan = sample.context.plan
    assert [plan.activities[key].id in text for key in ids[:4]] == [False, True, True, False]


def test_the_inventory_hands_over_what_is_selected(sample: Any, qtbot: Any) -> None:
    sample.show_page("inventory")
    page = sample.findChild(InventoryPage)
    page.refresh_now()
    ids = list(sample.context.plan.activities)[:2]
    page.grid.select_ids(ids)
    page._export()
    dialog = sample.findChild(ExportDialog)
    assert list(dialog.selected) == ids
    assert dialog.form.selectedRadio.isVisible()


def test_a_data_set_for_statistics(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    import zipfile

    dialog = opened(sample, qtbot)
    QTest.keyClick(dialog.form.tidyRadio, Qt.Key.Key_Space)
    assert dialog.form.tidyRadio.isChecked()
    assert "codebook" in dialog.form.noteLabel.text()
    assert ".zip in " in dialog.form.whereLabel.text()
    click(dialog.form.markCheck)
    save_as(dialog, tmp_path / "set.zip")
    with zipfile.ZipFile(tmp_path / "set.zip") as packed:
        assert packed.read("activities.csv").startswith(b"\xef\xbb\xbf")
        assert packed.read("activities.csv").count(b"\r\n") >= 41


def test_all_tables_read_back(sample: Any, qtbot: Any, tmp_path: Path) -> None:
    from citysoft_desktop.services.json_plan import plan_import
    from citysoft_desktop.services.whole_plan import read_whole_plan

    hide_one(sample)
    dialog = opened(sample, qtbot)
    click(dialog.form.tablesRadio)
    assert not dialog.form.saveButton.isEnabled()  # confidential records need a tick, as with JSON
    click(dialog.form.confidentialCheck)
    save_as(dialog, tmp_path / "all.xlsx")
    document = read_whole_plan(sample.context.exchange, tmp_path / "all.xlsx")
    assert document is not None
    same = plan_import(document, sample.context.plan)
    assert (same.added, same.updated) == (0, 0)


def test_stopping_leaves_no_file(sample: Any, qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    import threading

    from citysoft_desktop.exchange import workbook_writer

    go_on, inside = threading.Event(), threading.Event()
    told = workbook_writer.done

    def slow(count: int) -> None:
        inside.set()
        go_on.wait(10)
        told(count)

    monkeypatch.setattr(workbook_writer, "done", slow)
    sample.context.tasks.sync = False
    dialog = opened(sample, qtbot)
    click(dialog.form.tablesRadio)
    save_as(dialog, tmp_path / "all.xlsx")
    qtbot.waitUntil(inside.is_set, timeout=10_000)
    assert dialog.form.progressBar.isVisible()
    assert dialog.form.cancelButton.text() == "Stop"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: dialog.form.problemLabel.isVisible(), timeout=20_000)
    assert "No file was written" in dialog.form.problemLabel.text()
    assert dialog.isVisible()
    assert dialog.form.cancelButton.text() == "Cancel"
    assert not list(tmp_path.glob("*.xlsx"))
    assert not list(tmp_path.glob(".citysoft-*"))
