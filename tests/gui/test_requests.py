"""Requests from abroad: written down, weighed, decided with a reason, made an activity, answered on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from citysoft_desktop.domain.triage import Criterion, Request, RequestScore
from citysoft_desktop.ui.dialogs.criteria import CriteriaDialog
from citysoft_desktop.ui.pages.request_scores import UNKNOWN_VALUE
from citysoft_desktop.ui.pages.requests_page import working_days_after
from tests.gui.conftest import NOW

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(window: Any, open_plan: Any, qtbot: Any) -> Any:
    """The page, opened with its keys, with one request added."""
    open_plan(window)
    qtbot.keyClick(window, Qt.Key.Key_R, CTRL_SHIFT)
    assert window.page_key() == "requests"
    page = window.page()
    qtbot.mouseClick(page.add_button, LEFT)
    return page


def criteria(page: Any, qtbot: Any) -> CriteriaDialog:
    qtbot.mouseClick(page.form.criteria_button, LEFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CriteriaDialog)
    return dialog


def score(page: Any, qtbot: Any, number: int, value: object) -> None:
    row = list(page.form.scores.rows.values())[number]
    cell = next(c for c in row.chips.cells() if c.choice.value == value)
    qtbot.mouseClick(cell, LEFT)


def type_into(qtbot: Any, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def the(page: Any) -> Request:
    return next(iter(page.plan.table(Request).values()))


def write_down(page: Any, qtbot: Any) -> None:
    title = page.form.inputs.lines["title"]
    assert title.hasFocus()
    qtbot.keyClicks(title, "Twin with Porto")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    type_into(qtbot, page.form.inputs.lines["requester"], "City of Porto")
    type_into(qtbot, page.form.country, "Portugal")
    kinds = page.form.inputs.combos["kind"]
    kinds.setCurrentIndex(kinds.findData("twinning"))
    kinds.activated.emit(kinds.currentIndex())


def test_a_request_is_written_down_with_the_day_it_is_to_be_answered(
    window: Any, open_plan: Any, qtbot: Any
) -> None:
    page = opened(window, open_plan, qtbot)
    write_down(page, qtbot)
    kept = the(page)
    assert (kept.title, kept.requester, kept.country, kept.kind) == (
        "Twin with Porto",
        "City of Porto",
        "PT",
        "twinning",
    )
    assert kept.received.text == NOW.date().isoformat()
    assert kept.due.text == "2026-12-04"  # ten working days after Sunday 22 November
    assert working_days_after(NOW.date(), 1).isoformat() == "2026-11-23"
    assert "Twin with Porto" in page.model.row(0).cells
    type_into(qtbot, page.form.country, "Nowhereland")
    assert "Nowhereland" in page.form.inputs.fields["country"].error()
    assert the(page).country == "PT"


def test_scores_make_a_range_until_everything_is_known(window: Any, open_plan: Any, qtbot: Any) -> None:
    page = opened(window, open_plan, qtbot)
    assert "Set the criteria" in page.form.proposal.text()
    dialog = criteria(page, qtbot)
    qtbot.mouseClick(dialog.propose_button, LEFT)
    assert len(page.plan.table(Criterion)) == 8
    assert not dialog.propose_button.isVisible()
    dialog.reject()
    assert len(page.form.scores.rows) == 8
    for number in range(7):
        score(page, qtbot, number, 3)
    score(page, qtbot, 7, UNKNOWN_VALUE)
    # the last criterion weighs 2 of 20
    assert page.form.points.text() == "90 to 100 of 100"
    assert page.form.scored.text() == "7 of 8 criteria scored"
    assert "yes" in page.form.proposal.text()
    values = [s.score for s in page.plan.table(RequestScore).values()]
    assert values == [3] * 7 + [None]
    score(page, qtbot, 1, 3)  # choosing it again takes it off
    assert page.form.scored.text() == "6 of 8 criteria scored"
    window.context.undo()
    assert page.form.scored.text() == "7 of 8 criteria scored"
    row = next(iter(page.form.scores.rows.values()))
    row.chips.cells()[3].setFocus()
    qtbot.keyClick(row.chips.cells()[3], Qt.Key.Key_1)
    assert next(iter(page.plan.table(RequestScore).values())).score == 1
    type_into(qtbot, row.reason, "No audience named")
    assert next(iter(page.plan.table(RequestScore).values())).reason == "No audience named"
    assert page.model.row(0).cells[5].endswith("7 of 8")


def test_criteria_are_the_citys_own(window: Any, open_plan: Any, qtbot: Any) -> None:
    page = opened(window, open_plan, qtbot)
    dialog = criteria(page, qtbot)
    type_into(qtbot, dialog.table.add_edit, "A school takes part")
    view = dialog.table.view

    def weigh(text: str) -> None:
        view.setFocus()
        view.setCurrentIndex(dialog.table.model.index(0, 2))
        qtbot.keyClick(view, Qt.Key.Key_F2)
        editor = view.viewport().findChild(QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: view.viewport().findChild(QLineEdit) is None)

    weigh("5")
    assert next(iter(page.plan.table(Criterion).values())).weight == 5
    weigh("9")
    assert next(iter(page.plan.table(Criterion).values())).weight == 5
    assert "9" in dialog.table.problem.text()
    dialog.reject()


def test_a_decision_needs_its_reason(window: Any, open_plan: Any, qtbot: Any) -> None:
    page = opened(window, open_plan, qtbot)
    qtbot.mouseClick(page.form.decline_button, LEFT)
    assert page.form.reason_field.error()
    assert the(page).state == "open"
    qtbot.keyClicks(page.form.reason, "Nobody here carries it.")
    qtbot.mouseClick(page.form.decline_button, LEFT)
    assert (the(page).state, the(page).reason) == ("declined", "Nobody here carries it.")
    assert page.form.state.text() == "Declined"
    qtbot.mouseClick(page.form.open_button, LEFT)
    assert (the(page).state, the(page).reason) == ("open", "Nobody here carries it.")


def test_a_request_becomes_an_activity_in_one_step(window: Any, open_plan: Any, qtbot: Any) -> None:
    page = opened(window, open_plan, qtbot)
    write_down(page, qtbot)
    qtbot.mouseClick(page.form.activity_button, LEFT)
    activity = next(iter(page.plan.activities.values()))
    assert (activity.title, activity.type, activity.status) == ("Twin with Porto", "sister_city", "planned")
    assert [a.name for a in page.plan.partners_of(activity.id)] == ["City of Porto"]
    assert (the(page).activity_id, the(page).state) == (activity.id, "accepted")
    window.context.undo()
    assert not page.plan.activities
    assert (the(page).activity_id, the(page).state) == ("", "open")
    assert "City of Porto" not in [a.name for a in page.plan.actors.values()]
    window.context.redo()
    qtbot.mouseClick(page.form.activity_button, LEFT)
    assert window.page_key() == "inventory"


def test_the_reply_is_printed_and_copied(window: Any, open_plan: Any, qtbot: Any, tmp_path: Path) -> None:
    page = opened(window, open_plan, qtbot)
    write_down(page, qtbot)
    dialog = criteria(page, qtbot)
    qtbot.mouseClick(dialog.propose_button, LEFT)
    dialog.reject()
    score(page, qtbot, 0, 2)
    score(page, qtbot, 1, UNKNOWN_VALUE)
    page.form.inputs.areas["reply"].setFocus()
    qtbot.keyClicks(page.form.inputs.areas["reply"], "Let us begin with a school exchange.")
    page.form.inputs.areas["note"].setFocus()
    qtbot.keyClicks(page.form.inputs.areas["note"], "Do not print this.")
    qtbot.mouseClick(page.form.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    for words in ("City of Testville", "City of Porto, Portugal", "1 of 8 criteria scored", "unknown"):
        assert words in text
    assert "Let us begin with a school exchange." in text
    assert "Do not print this" not in text
    qtbot.mouseClick(page.form.print_button, LEFT)
    target = tmp_path / "reply.pdf"
    page.form.dialog.fileSelected.emit(str(target))
    page.form.dialog.reject()
    assert "reply.pdf" in page.form.told.text()
    printed = pypdfium2.PdfDocument(target)
    assert len(printed) == 1
    words_on_page = " ".join(printed[0].get_textpage().get_text_range().split())
    printed.close()
    for words in ("Twin with Porto", "Fits a stated goal", "Ask back first", "school exchange"):
        assert words in words_on_page
    assert "Do not print this" not in words_on_page


def test_a_long_reply_takes_a_second_page_with_its_signature(
    window: Any, open_plan: Any, qtbot: Any, tmp_path: Path
) -> None:
    page = opened(window, open_plan, qtbot)
    long = "\n".join(f"Paragraph {n}: " + "we have read your letter with care. " * 6 for n in range(13))
    page.form.save(reply=long, text="They ask much. " * 40)
    page.form.print_to(tmp_path / "long.pdf")
    printed = pypdfium2.PdfDocument(tmp_path / "long.pdf")
    pages = [p.get_textpage().get_text_range() for p in printed]
    printed.close()
    assert len(pages) in (2, 3)
    assert "Paragraph 12" in pages[-1]  # the signature never stands alone
    assert "For the City of Testville" in pages[-1]


def test_delete_removes_a_request_and_undo_brings_it_back(window: Any, open_plan: Any, qtbot: Any) -> None:
    page = opened(window, open_plan, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert not page.plan.table(Request)
    assert page.nothing.isVisible()
    window.context.undo()
    assert the(page).title == "New request"
