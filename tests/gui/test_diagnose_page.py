"""Step 5 in the window: every number opens, the filter is shared, findings are decided with clicks and keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from citysoft_desktop.ui.scene_painter import active_marks, outline

NAMES = ("overview", "lenses", "chain", "linkage", "places", "time")


@pytest.fixture
def page(window: Any, context: Any, tmp_path: Any, qtbot: Any) -> Any:
    from tests.gui.conftest import sample_file

    path = tmp_path / "Barcelona.citysoft"
    sample_file(path)
    window.open_path(path)
    window.show_page("diagnose")
    made = window.pages["diagnose"]
    qtbot.waitUntil(lambda: bool(made.grid.cards()) and bool(made.grid.cards()[0].view.scene().marks))
    return made


def card(page: Any, name: str) -> Any:
    return next(c for c in page.grid.cards() if c.name == name)


def click_mark(qtbot: Any, made: Any, wanted: Any) -> Any:
    view = made.view
    scene = view.scene()
    index = next(i for i in active_marks(scene) if wanted(scene.marks[i]))
    centre = outline(scene.marks[index]).boundingRect().center()
    factor = view.factor()
    qtbot.mouseClick(
        view, Qt.MouseButton.LeftButton, pos=QPoint(round(centre.x() * factor), round(centre.y() * factor))
    )
    return scene.marks[index]


def test_every_view_has_its_analyses_with_table_twin(page: Any) -> None:
    seen = set()
    for name in NAMES:
        page.show_view(name)
        for made in page.grid.cards():
            seen.add(made.name)
            assert made.title.text(), made.name
            assert made._model.columnCount() >= 2, made.name
            assert "n = 40" in made.base.text(), made.name
    from citysoft_desktop.ui.presenters.diagnose import ANALYSIS_OF_CHART

    assert {ANALYSIS_OF_CHART.get(n) for n in seen} - {None} == {
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "A6",
        "A7",
        "A8",
        "A9",
        "A18",
    }


def test_click_on_a_cell_opens_exactly_its_rows_and_escape_gives_the_focus_back(
    page: Any, qtbot: Any, window: Any
) -> None:
    made = card(page, "families")
    mark = click_mark(qtbot, made, lambda m: m.label.startswith("G ") and len(m.keys) > 1)
    assert page.drill.isVisible()
    assert set(page.drill.ids()) == set(mark.keys)
    assert str(len(mark.keys)) in page.drill.title.text()
    page.drill.table.setFocus()
    qtbot.keyClick(page.drill.table, Qt.Key.Key_Escape)
    assert page.drill.isHidden()


def test_keyboard_alone_opens_rows_and_goes_to_the_inventory(page: Any, qtbot: Any, window: Any) -> None:
    view = card(page, "quadrant").view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.drill.isVisible()
    page.drill.table.setFocus()
    wanted = page.drill.model.id_at(page.drill.table.currentIndex().row())
    went = []
    page.context.navigation_wanted.connect(lambda key, where: went.append((key, where)))
    qtbot.keyClick(page.drill.table, Qt.Key.Key_Return)
    assert went
    assert went[-1][0] == "inventory"
    assert went[-1][1]["ids"] == [wanted]


def test_figures_open_their_rows(page: Any, qtbot: Any) -> None:
    figure = page.figures.figures[2]
    assert "25%" in figure.accessibleName()
    assert "30 unknown" in figure.accessibleName()
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert page.drill.model.rowCount() == 10


def test_filter_is_shared_by_all_views_and_printed_under_charts(page: Any, qtbot: Any) -> None:
    assert page.focus_filter()
    qtbot.keyClicks(page.bar.field, "sarajevo")
    qtbot.waitUntil(lambda: page._options.ids is not None)
    k = len(page._options.ids)
    assert 0 < k < 40
    assert f"{k} of 40" in page.filter_toggle.text()
    for name in ("overview", "linkage"):
        page.show_view(name)
        made = page.grid.cards()[0]
        assert f"n = {k}" in made.base.text()
        assert "sarajevo" in made.caption.text()
    qtbot.mouseClick(page.bar.clear_button, Qt.MouseButton.LeftButton)
    assert page._options.ids is None


def test_filter_without_any_activity_says_so_in_words(page: Any, qtbot: Any) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.bar.field, "zzzz no such")
    qtbot.waitUntil(lambda: page._options.ids == frozenset())
    scene = card(page, "quadrant").view.scene()
    words = " ".join(getattr(m, "text", "") for m in scene.marks)
    assert "No activities in this view" in words
    assert not active_marks(scene)
    assert page.figures.figures[0].figure.text() == "–"


def test_threshold_is_a_step_of_the_plan_that_undo_takes_back(page: Any) -> None:
    before = page.figures.figures[0].figure.text()
    page.tau._actions[1].trigger()
    assert page.plan.info.tau == 1
    assert page.tau.text() == "Counts from 1"
    assert page.figures.figures[0].figure.text() != before
    assert "Salience counts from 1" in card(page, "quadrant").caption.text()
    page.context.undo()
    assert page.plan.info.tau == 2
    assert page.figures.figures[0].figure.text() == before


def test_tier_changes_the_links_that_count(page: Any) -> None:
    page.show_view("linkage")
    before = page.figures.figures[2].rule.text()
    page.tier._actions["all"].trigger()
    assert page._options.tier == "all"
    assert page.figures.figures[2].rule.text() != before


def test_table_twin_and_copies_by_key(page: Any, qtbot: Any) -> None:
    made = card(page, "alignment")
    made.view.setFocus()
    qtbot.keyClick(made.view, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert "\t" in QGuiApplication.clipboard().text()
    qtbot.keyClick(made.view, Qt.Key.Key_T)
    assert made.table.isVisible()
    qtbot.keyClick(made.table, Qt.Key.Key_Escape)
    assert made.view.isVisible()
    page.set_single_keys(False)
    made.view.setFocus()
    qtbot.keyClick(made.view, Qt.Key.Key_T)
    assert made.view.isVisible()


def open_proposal(page: Any, qtbot: Any) -> Any:
    assert page.next_issue(1)
    found = page.findings.card(page.findings._open_key)
    assert found.item.state == "proposed"
    return found


def test_finding_is_confirmed_with_a_click_and_undone(page: Any, qtbot: Any) -> None:
    found = open_proposal(page, qtbot)
    key, waiting = found.item.key, page.findings.findings().waiting
    n = len(page.plan.findings)
    qtbot.mouseClick(found.confirm_button, Qt.MouseButton.LeftButton)
    record = next(f for f in page.plan.findings.values() if f.rule_id == key)
    assert record.state == "confirmed"
    assert record.sentence == found.item.sentence
    assert record.activity_ids == found.item.activity_ids
    assert page.findings.findings().waiting == waiting - 1
    assert page.findings.card(key).item.state == "confirmed"
    page.context.undo()
    assert len(page.plan.findings) == n
    assert page.findings.findings().waiting == waiting


def test_dismissing_needs_a_reason_in_place(page: Any, qtbot: Any) -> None:
    found = open_proposal(page, qtbot)
    key = found.item.key
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Delete)
    edit = found.reason_edit
    assert edit is not None
    assert edit.isVisible()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not any(f.rule_id == key for f in page.plan.findings.values())
    qtbot.keyClicks(edit, "Known and accepted")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    record = next(f for f in page.plan.findings.values() if f.rule_id == key)
    assert (record.state, record.reason) == ("dismissed", "Known and accepted")
    assert "Known and accepted" in page.findings.card(key).state_words()


def test_rows_of_a_finding_open_below_the_charts(page: Any, qtbot: Any) -> None:
    found = open_proposal(page, qtbot)
    qtbot.mouseClick(found.rows_button, Qt.MouseButton.LeftButton)
    assert set(page.drill.ids()) == set(found.item.activity_ids)


def test_objective_from_a_finding_keeps_the_trace_and_goes_to_strategy(page: Any, qtbot: Any) -> None:
    found = open_proposal(page, qtbot)
    key = found.item.key
    before = set(page.plan.objectives)
    went = []
    page.context.navigation_wanted.connect(lambda name, where: went.append((name, where)))
    qtbot.mouseClick(found.objective_button, Qt.MouseButton.LeftButton)
    made = next(o for o in page.plan.objectives.values() if o.id not in before)
    finding = page.plan.findings[made.finding_ids[0]]
    assert finding.rule_id == key
    assert finding.state == "confirmed"
    assert went[-1][0] == "strategy"
    assert went[-1][1]["ids"] == [made.id]
    page.context.undo()
    assert set(page.plan.objectives) == before
    assert not any(f.rule_id == key for f in page.plan.findings.values())


def test_own_finding_from_rows_carries_them(page: Any, qtbot: Any) -> None:
    qtbot.mouseClick(page.figures.figures[0], Qt.MouseButton.LeftButton)
    ids = page.drill.ids()
    qtbot.mouseClick(page.drill.finding_button, Qt.MouseButton.LeftButton)
    form = page.findings.form
    assert form.isVisible()
    qtbot.keyClick(form.ui.titleEdit, Qt.Key.Key_Return)
    assert form.ui.errorLabel.isVisible()
    assert form.isVisible()
    qtbot.keyClicks(form.ui.titleEdit, "Six activities do both")
    qtbot.mouseClick(form.ui.saveButton, Qt.MouseButton.LeftButton)
    record = next(f for f in page.plan.findings.values() if f.title == "Six activities do both")
    assert list(record.activity_ids) == ids
    assert record.state == "confirmed"
    assert record.rule_id == ""
    assert page.findings.card(record.id).is_open()
    assert form.isHidden()


def test_rules_that_cannot_conclude_say_why_behind_one_button(page: Any, qtbot: Any) -> None:
    column = page.findings
    assert column._silent_box.isHidden()
    qtbot.mouseClick(column.silent_button, Qt.MouseButton.LeftButton)
    assert column._silent_box.isVisible()
    assert column._silent.count() == len(column.findings().silent) > 0


def test_show_all_brings_every_finding(page: Any, qtbot: Any) -> None:
    column = page.findings
    assert len(column.shown()) <= len(column.findings().items)
    column.all_button.click()
    assert len(column.shown()) == len(column.findings().items)


def test_empty_cell_is_judged_and_a_filled_one_opens(page: Any, qtbot: Any) -> None:
    page.show_view("lenses")
    made = card(page, "white_spaces")
    model = made.model
    empty = next(
        model.index(r, c)
        for r in range(model.rowCount())
        for c in range(model.columnCount())
        if model.cell(model.index(r, c)).white
    )
    made.cells.setCurrentIndex(empty)
    place = model.cell(empty)
    menu = made.judgement_menu()
    next(a for a in menu.actions() if a.text() == "Meant to be empty").trigger()
    assert page.plan.relevance["family_dimension", place.row, place.column].judgement == "meant_to_be_empty"
    assert model.data(model.index(empty.row(), empty.column())) == "·"
    page.context.undo()
    assert not page.plan.relevance.get(("family_dimension", place.row, place.column))
    full = next(
        model.index(r, c)
        for r in range(model.rowCount())
        for c in range(model.columnCount())
        if model.keys(model.index(r, c))
    )
    made.cells.setCurrentIndex(full)
    made.cells.setFocus()
    qtbot.keyClick(made.cells, Qt.Key.Key_Return)
    assert set(page.drill.ids()) == set(model.keys(full))


def test_an_edit_elsewhere_moves_the_figures(page: Any) -> None:
    from citysoft_desktop.services.commands.activities import AddActivity

    page.context.execute(AddActivity("A new one"))
    assert "n = 41" in card(page, "alignment").base.text()
    assert "31 unknown" in page.figures.figures[2].accessibleName()


def test_plan_without_activities_says_what_to_do(window: Any, context: Any, tmp_path: Any) -> None:
    from citysoft_desktop.app import composition
    from citysoft_desktop.services.new_plan import new_plan_records

    path = tmp_path / "empty.citysoft"
    composition.storage().create(path, new_plan_records("Graz", "AT")).close()
    window.open_path(path)
    window.show_page("diagnose")
    page = window.pages["diagnose"]
    assert page.empty is not None
    assert page.empty.isVisible()
    assert not page.split.isVisible()
    assert page.figures.figures[0].figure.text() == "–"


def test_names_and_no_clipped_words(page: Any, window: Any) -> None:
    from tests.gui import conftest

    page.next_issue(1)
    for name in NAMES:
        page.show_view(name)
        assert conftest.unnamed(page) == []
        texts = [
            w
            for w in page.findChildren(QWidget)
            if w.isVisible() and "<" in w.accessibleName() and ">" in w.accessibleName()
        ]
        assert not texts


def test_narrow_window_keeps_everything_within_reach(page: Any, window: Any, qtbot: Any) -> None:
    window.resize(960, 640)
    qtbot.waitUntil(lambda: page.regions_.mode() == "narrow")
    assert page.regions_.tabs.isVisible()
    assert page.next_issue(1)
    assert page.findings.isVisible()
    page.regions_.tabs.setCurrentIndex(0)
    assert page.grid.isVisible()
    assert page.area.horizontalScrollBar().maximum() == 0
