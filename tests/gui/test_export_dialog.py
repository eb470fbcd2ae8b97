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
