"""The record form: everything an office keeps about an activity, by mouse and by keyboard, and nothing lost on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from citysoft_desktop.domain.activity import Activity, CustomField, Edition
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.commands.form import DefineOwnField
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.own_fields import OwnFieldsDialog
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from tests.gui.inventory_support import open_context, shown, unnamed

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    for title in ("Twinning with Montpellier", "Jazz festival"):
        made.execute(AddActivity(title, [PartnerName("Montpellier")], {"type": "sister_city"}), toast=False)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    shown(qtbot, made)
    show(qtbot, made, 0)
    return made


def show(qtbot: Any, page: InventoryPage, number: int) -> Activity:
    activity = list(page.context.plan.activities.values())[number]
    page.grid.setFocus()
    page.grid.select_ids([activity.id], "title")
    qtbot.waitUntil(lambda: page.detail.activity_id == activity.id)
    return activity


def part(qtbot: Any, page: InventoryPage, key: str) -> Any:
    """A part of the form, opened by a click on its heading."""
    found = page.detail.form.parts[key]
    if not found.button.isChecked():
        qtbot.mouseClick(found.button, LEFT)
    return found


def now(page: InventoryPage, number: int = 0) -> Activity:
    return list(page.context.plan.activities.values())[number]


def type_into(qtbot: Any, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def edit_cell(qtbot: Any, table: Any, row: int, column: int, text: str) -> None:
    """F2 in a cell of a small table, text, Enter."""
    view = table.view
    view.setFocus()
    view.setCurrentIndex(table.model.index(row, column))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.viewport().findChild(QLineEdit) is None)


def test_the_agreement_with_its_dates_state_and_text(qtbot: Any, page: InventoryPage, tmp_path: Path) -> None:
    agreement = part(qtbot, page, "agreement")
    type_into(qtbot, agreement.inputs.dates["signed"].edit, "3 May 2019")
    type_into(qtbot, agreement.inputs.dates["expires"].edit, "2027")
    states = agreement.inputs.combos["agreement_status"]
    states.setCurrentIndex(states.findData("running"))
    states.activated.emit(states.currentIndex())
    type_into(qtbot, agreement.inputs.lines["signatories"], "Both mayors")
    text = tmp_path / "folder" / "MoU 2019.pdf"
    text.parent.mkdir()
    text.write_bytes(b"signed")

    def choose(button: Any) -> None:
        """Press a button and choose the text in the dialog it opens."""
        qtbot.mouseClick(button, LEFT)
        agreement.file.dialog.fileSelected.emit(str(text))
        agreement.file.dialog.reject()

    choose(agreement.file.choose_button)
    kept = now(page)
    assert (kept.signed.text, kept.expires.text) == ("2019-05-03", "2027")
    assert (kept.agreement_status, kept.signatories) == ("running", "Both mayors")
    assert kept.agreement_file == "MoU 2019.pdf"  # never where it lies
    assert kept.agreement_hash == hashlib.sha256(b"signed").hexdigest()
    choose(agreement.file.compare_button)
    assert "exactly the text" in agreement.file.note.text()
    text.write_bytes(b"signed too")
    choose(agreement.file.compare_button)
    assert "at least one byte differs" in agreement.file.note.text()
    qtbot.mouseClick(agreement.file.remove_button, LEFT)
    assert (now(page).agreement_file, now(page).agreement_hash) == ("", "")
    page.context.undo()
    assert now(page).agreement_file == "MoU 2019.pdf"


def test_a_text_dropped_on_the_form_is_noted(qtbot: Any, page: InventoryPage, tmp_path: Path) -> None:
    file = part(qtbot, page, "agreement").file
    text = tmp_path / "twinning.odt"
    text.write_bytes(b"words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text))])
    action, buttons, keys = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys)
    QApplication.sendEvent(file, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(file, QDropEvent(QPointF(5, 5), action, data, buttons, keys))
    assert now(page).agreement_file == "twinning.odt"


def test_who_takes_part_with_a_role(qtbot: Any, page: InventoryPage) -> None:
    people = part(qtbot, page, "people")
    people.role.setCurrentIndex(people.role.findData("funder"))
    type_into(qtbot, people.table.add_edit, "European Commission")
    activity = now(page)
    roles = {
        page.context.plan.actors[p.actor_id].name: p.role
        for p in page.context.plan.participations_of(activity.id)
    }
    assert roles == {"Montpellier": "partner", "European Commission": "funder"}
    made = next(a for a in page.context.plan.actors.values() if a.name == "European Commission")
    assert (made.kind, made.tier) == ("", "")  # what it is was not said
    edit_cell(qtbot, people.table, 1, 2, "Belgium")
    assert page.context.plan.participations_of(activity.id)[1].country == "BE"
    edit_cell(qtbot, people.table, 1, 2, "Nowhereland")
    assert "Nowhereland" in people.table.problem.text()
    people.table.view.selectRow(1)
    qtbot.mouseClick(people.table.remove_button, LEFT)
    assert len(page.context.plan.participations_of(activity.id)) == 1


def test_purpose_audience_and_resource_with_whom(qtbot: Any, page: InventoryPage) -> None:
    purpose = part(qtbot, page, "purpose")
    cell = next(c for c in purpose.groups["audience_kind"].cells() if c.choice.value == "visitors")
    qtbot.mouseClick(cell, LEFT)
    activity = now(page)
    assert page.context.plan.codes_of(activity.id, "audience_kind") == ["visitors"]
    edit_cell(qtbot, purpose.table, 0, 1, "Families from the south")
    edit_cell(qtbot, purpose.table, 0, 2, "France")
    coding = next(c for c in page.context.plan.codings_of(activity.id) if c.dimension == "audience_kind")
    assert (coding.detail, coding.country) == ("Families from the south", "FR")


def test_more_issues_than_the_codebook_allows_are_refused_in_words(qtbot: Any, page: InventoryPage) -> None:
    themes = part(qtbot, page, "themes")
    for _ in range(4):
        cell = next(c for c in themes.groups["issue"].cells() if not c.isChecked() and c.choice.value != "+")
        qtbot.mouseClick(cell, LEFT)
    assert len(page.context.plan.codes_of(now(page).id, "issue")) == 3
    assert "At most 3" in themes.inputs.fields["issue"].error()


def test_editions_and_budget_by_year(qtbot: Any, page: InventoryPage) -> None:
    editions = part(qtbot, page, "editions")
    type_into(qtbot, editions.table.add_edit, "2025")
    edit_cell(qtbot, editions.table, 0, 1, "May 2025")
    assert [(e.name, e.start.text) for e in page.context.plan.editions_of(now(page).id)] == [
        ("2025", "2025-05")
    ]
    money = part(qtbot, page, "money")
    type_into(qtbot, money.table.add_edit, "2025 12.000")
    type_into(qtbot, money.table.add_edit, "2026 8 000")
    type_into(qtbot, money.table.add_edit, "2027")
    lines = page.context.plan.budget_of(now(page).id)
    assert [(b.year.text, str(b.amount), b.currency) for b in lines] == [
        ("2025", "12000", "EUR"),
        ("2026", "8000", "EUR"),
        ("2027", "None", "EUR"),
    ]
    total = money.total.text().replace(",", "")
    assert "20000 EUR (n = 2)" in total  # a year without an amount is told, not counted as 0
    assert "without an amount: 1" in total
    type_into(qtbot, money.table.add_edit, "soon 5")
    assert "soon 5" in money.table.problem.text()
    assert len(page.context.plan.budget_of(now(page).id)) == 3
    assert editions.button.text().endswith("1")


def test_a_missing_field_is_one_click_away(qtbot: Any, page: InventoryPage) -> None:
    went: list[str] = []
    page.context.navigation_wanted.connect(lambda key, _where: went.append(key))
    form = page.detail.form
    assert "of 11" in form.missing._words.text()
    qtbot.mouseClick(form.missing.buttons["lead_unit"], LEFT)
    assert form.inputs.lines["lead_unit"].hasFocus()
    qtbot.mouseClick(form.missing.buttons["objective_kind"], LEFT)
    purpose = form.parts["purpose"]
    assert purpose.button.isChecked()
    assert purpose.groups["objective_kind"].isAncestorOf(QApplication.focusWidget())
    qtbot.mouseClick(form.missing.buttons["lens"], LEFT)
    assert went == ["map"]
    qtbot.mouseClick(form.missing.buttons["evidence"], LEFT)
    assert page.detail.evidence.citation.hasFocus()


def test_own_fields_are_defined_filled_undone_and_removed_with_their_values(
    qtbot: Any, page: InventoryPage
) -> None:
    context = page.context
    own = part(qtbot, page, "own")
    opened: list[OwnFieldsDialog] = []
    dialog = OwnFieldsDialog(context, page)
    opened.append(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.new_button, LEFT)
    qtbot.keyClicks(dialog.name, "Committee")
    dialog.kind.setCurrentIndex(dialog.kind.findData("choice"))
    dialog.choices.setPlainText("Culture\nEconomy\nCulture\n")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.mouseClick(dialog.new_button, LEFT)
    qtbot.keyClicks(dialog.name, "committee")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.name_field.error()  # the same name, written otherwise
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "Days")
    dialog.kind.setCurrentIndex(dialog.kind.findData("number"))
    qtbot.mouseClick(dialog.save_button, LEFT)
    fields = {f.name: f.id for f in context.plan.table(CustomField).values()}
    assert list(fields) == ["Committee", "Days"]
    qtbot.mouseClick(dialog.up_button, LEFT)
    assert [f.name for f in context.plan.table(CustomField).values()] == ["Days", "Committee"]

    days = own.own[fields["Days"]].control
    type_into(qtbot, days, "a few")
    assert "a few" in own.own[fields["Days"]].error()
    type_into(qtbot, days, "12,5")
    combo = own.own[fields["Committee"]].control
    assert [combo.itemData(n) for n in range(combo.count())] == ["", "Culture", "Economy"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    activity = now(page)
    assert context.plan.own_values_of(activity.id) == {fields["Days"]: "12.5", fields["Committee"]: "Culture"}
    qtbot.mouseClick(own.own[fields["Days"]].unknown_button, LEFT)
    assert context.plan.own_values_of(activity.id)[fields["Days"]] == "unknown"
    context.undo()
    assert context.plan.own_values_of(activity.id)[fields["Days"]] == "12.5"

    dialog.list.setCurrentRow(1)
    assert "Filled in 1 of 2" in dialog.values.text()
    dialog.choices.setPlainText("Economy")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "1 values do not fit" in dialog.told.text()
    assert context.plan.own_values_of(activity.id)[fields["Committee"]] == "Culture"
    assert "does not fit" in own.own[fields["Committee"]].error()
    qtbot.mouseClick(dialog.remove_button, LEFT)
    assert fields["Committee"] in context.plan.table(CustomField)  # the number of values is said first
    assert "1" in dialog.remove_button.text()
    qtbot.mouseClick(dialog.remove_button, LEFT)
    assert fields["Committee"] not in context.plan.table(CustomField)
    assert fields["Committee"] not in context.plan.own_values_of(activity.id)
    context.undo()
    assert context.plan.own_values_of(activity.id)[fields["Committee"]] == "Culture"
    dialog.reject()


def test_a_source_is_changed_and_one_of_the_plan_is_cited_again(qtbot: Any, page: InventoryPage) -> None:
    page.detail.show_tab("evidence")
    tab = page.detail.evidence
    tab.begin()
    qtbot.keyClicks(tab.citation, "Council minutes 1996")
    tab.aspect.setCurrentIndex(tab.aspect.findData("start"))
    qtbot.mouseClick(tab.add_button, LEFT)
    source = next(iter(page.context.plan.evidence.values()))
    assert [c.aspect for c in page.context.plan.citations_of(now(page).id)] == ["start"]
    tab.edit(source.id)
    tab.grade.setCurrentIndex(tab.grade.findData("B"))
    type_into(qtbot, tab.date.edit, "1996")
    qtbot.mouseClick(tab.add_button, LEFT)
    changed = page.context.plan.evidence[source.id]
    assert (changed.grade, changed.date.text) == ("B", "1996")
    second = show(qtbot, page, 1)
    qtbot.keyClicks(tab.citation, "Council minutes 1996")
    assert "will be cited" in tab._note.text()
    qtbot.keyClick(tab.citation, Qt.Key.Key_Tab)
    qtbot.mouseClick(tab.add_button, LEFT)
    assert len(page.context.plan.evidence) == 1
    assert page.context.plan.evidence_of(second.id) == [changed]


def test_open_parts_stay_open_for_the_next_record_and_the_next_start(qtbot: Any, page: InventoryPage) -> None:
    page.context.execute(
        AddRecords([Edition(id=new_id(), activity_id=now(page, 1).id, name="2026", start=FuzzyDate.of(2026))])
    )
    editions = part(qtbot, page, "editions")
    assert editions.table.model.rowCount() == 0
    show(qtbot, page, 1)
    assert editions.table.model.rowCount() == 1
    again = InventoryPage(page.context)
    shown(qtbot, again)
    qtbot.waitUntil(lambda: again.detail.activity_id != "")
    assert again.detail.form.parts["editions"].button.isChecked()
    assert not again.detail.form.parts["money"].made


def test_every_input_has_a_name(qtbot: Any, page: InventoryPage) -> None:
    page.context.execute(DefineOwnField(new_id(), "File number"))
    for key in page.detail.form.parts:
        part(qtbot, page, key)
    qtbot.wait(20)
    assert unnamed(page.detail.form) == []


def test_headings_open_with_the_keyboard(qtbot: Any, page: InventoryPage) -> None:
    heading = page.detail.form.parts["agreement"].button
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    signed = page.detail.form.parts["agreement"].inputs.dates["signed"]
    qtbot.waitUntil(signed.isVisible)


def test_a_plan_to_read_only_shows_the_form_and_changes_nothing(
    qtbot: Any, page: InventoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = page.context.session
    assert session is not None
    for key in page.detail.form.parts:
        part(qtbot, page, key)
    monkeypatch.setattr(type(session), "read_only", property(lambda _self: True))
    page.stale = True
    page.refresh_now()
    form = page.detail.form
    title = form.inputs.lines["title"]
    title.setFocus()
    qtbot.keyClicks(title, "X")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert now(page).title == "Twinning with Montpellier"
    assert title.isReadOnly()
    assert not form.type.isEnabled()
    assert not form.parts["people"].table.add_button.isEnabled()
    assert not form.parts["agreement"].file.choose_button.isEnabled()
    assert form.parts["agreement"].button.isEnabled()  # parts still open and close
    monkeypatch.undo()
    page.stale = True
    page.refresh_now()
    assert not title.isReadOnly()
    assert form.type.isEnabled()
