"""Step 3: coding by keyboard, what each key writes, and that unknown is never 0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddEvidence
from citysoft_desktop.services.commands.coding import SetCodes, SetSalience
from citysoft_desktop.ui.pages.map_page import MapPage
from tests.gui.conftest import clipped, too_small, unnamed

Key = Qt.Key


@pytest.fixture
def ids() -> list[str]:
    return [new_id() for _ in range(3)]


@pytest.fixture
def page(window: Any, open_plan: Callable[..., Any], ids: list[str], qtbot: Any) -> MapPage:
    records = [
        Activity(id=i, title=t, type="sister_city")
        for i, t in zip(ids, ("First", "Second", "Third"), strict=True)
    ]
    open_plan(window, records)
    window.show_page("map")
    made = window.page()
    assert isinstance(made, MapPage)
    qtbot.waitUntil(lambda: window.isActiveWindow())
    return made


class Keys:
    """Presses keys on whatever has the focus and counts them."""

    def __init__(self, qtbot: Any) -> None:
        self.qtbot = qtbot
        self.count = 0

    def __call__(self, *keys: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, "the focus is lost"
            self.qtbot.keyClick(target, key, modifier)
            self.count += 1


def focus_name() -> str:
    found = QApplication.focusWidget()
    return found.accessibleName() if found is not None else ""


def test_a_whole_activity_is_coded_with_the_keyboard_in_under_forty_keys(
    page: MapPage, ids: list[str], qtbot: Any
) -> None:
    context = page.context
    context.execute(AddEvidence("activity", ids[0], "Founding text", "", "B"), toast=False)
    keys = Keys(qtbot)
    page.queue.list.setFocus()
    keys(Key.Key_Return)
    assert focus_name().startswith("Security")
    for rating in "021300":
        keys(rating, Key.Key_Down)
    keys(Key.Key_Tab)
    assert focus_name().startswith("Presence"), "Tab goes to the other lens"
    for rating in "12":
        keys(rating, Key.Key_Down)
    keys("u")
    keys(Key.Key_Tab)  # the channels, offered because branding counts
    keys(Key.Key_Tab, Key.Key_Space)  # resource: the first code
    keys(Key.Key_Tab, Key.Key_Right, Key.Key_Space)  # instrument: the second
    keys(Key.Key_Tab)
    assert focus_name() == "Unknown"
    keys(Key.Key_Space)  # reception: unknown, first on offer
    keys(Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert page.cockpit.offer.isVisible(), "zeros are offered, not taken"
    keys(Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert keys.count < 40

    plan = context.plan
    assert list(plan.salience_of(ids[0], "diplomacy").values()) == [0, 2, 1, 3, 0, 0]
    branding = plan.salience_of(ids[0], "branding")
    assert branding == {
        "presence": 1,
        "place": 2,
        "potential": None,
        "pulse": 0,
        "people": 0,
        "prerequisites": 0,
    }
    assert plan.codes_of(ids[0], "resource") == ["culture"]
    assert plan.codes_of(ids[0], "instrument") == ["advocacy"]
    assert plan.codes_of(ids[0], "reception") == ["unknown"]
    assert page.cockpit.activity_id() == ids[1], "on to the next one to code"
    assert focus_name().startswith("Security")
    assert page.progress_text.text() == "1 of 3 coded"

    assert context.undo()
    assert len(context.plan.salience_of(ids[0], "branding")) == 3, "the offered zeros are one step"
    assert context.undo()
    assert context.plan.codes_of(ids[0], "reception") == []


def test_clicks_rate_clear_and_undo(page: MapPage, ids: list[str], qtbot: Any) -> None:
    row = page.cockpit.cards["branding"].rows[4]
    assert row.code == "people"
    qtbot.mouseClick(row.picker.cells()[3], Qt.MouseButton.LeftButton)
    assert page.plan.salience_of(ids[0], "branding") == {"people": 3}
    assert row.triangle.isVisible()
    assert page.definition.trap.isVisible(), "the trap note stands beside a branding rating of 2 or 3"
    assert page.definition.name.text() == "People"
    assert "(real case)" in page.definition.example.text()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    assert page.plan.salience_of(ids[0], "branding") == {}
    assert row.picker.value() is None
    assert not row.triangle.isVisible()
    page.context.undo()
    assert row.picker.value() == 3


def test_unknown_is_shown_apart_from_zero(page: MapPage, ids: list[str]) -> None:
    page.context.execute(SetSalience(ids[0], "diplomacy", "security", None))
    page.context.execute(SetSalience(ids[0], "diplomacy", "culture", 0))
    rows = {r.code: r.picker for r in page.cockpit.cards["diplomacy"].rows}
    assert rows["security"].value() == "unknown"
    assert rows["culture"].value() == 0
    assert rows["economy"].value() is None
    assert page.cockpit.cards["diplomacy"].chip.text() == "1 of 6 rated, 1 unknown"


def test_e_adds_a_source_to_the_focused_code_and_the_triangle_goes(
    page: MapPage, ids: list[str], qtbot: Any
) -> None:
    page.context.execute(SetSalience(ids[0], "diplomacy", "security", 2))
    row = page.cockpit.cards["diplomacy"].rows[0]
    row.picker.focus_cell()
    qtbot.keyClick(QApplication.focusWidget(), "e")
    dialog = page.cockpit.source_dialog()
    assert dialog is not None
    assert dialog.windowTitle() == "Sources for Security"
    qtbot.keyClick(dialog.ui.citationEdit, Key.Key_Return)
    assert dialog.ui.problemLabel.text() == "A source needs a title or an address."
    qtbot.keyClicks(dialog.ui.citationEdit, "Treaty of 1990")
    dialog.ui.gradeCombo.setCurrentIndex(dialog.ui.gradeCombo.findData("A"))
    qtbot.mouseClick(dialog.ui.addButton, Qt.MouseButton.LeftButton)
    assert page.cockpit.source_dialog() is None
    citation = page.plan.citations_of(ids[0])[0]
    assert citation.aspect == "diplomacy.security"
    assert not row.triangle.isVisible()
    page.context.undo()
    assert row.triangle.isVisible()
    assert page.plan.evidence == {}


def test_grading_the_source_opens_the_chain(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.context.execute(AddEvidence("activity", ids[0], "Web page", "https://example.org/x", ""))
    page.context.execute(SetCodes(ids[0], "resource", ["culture"]))
    columns = page.cockpit.chain.columns
    assert "graded A to C" in columns["resource"].note.text()
    assert columns["instrument"].waits.text() == "Waits for resource"
    assert not columns["instrument"].codes.isVisible()
    page.cockpit.open_sources(whole=True)
    dialog = page.cockpit.source_dialog()
    from PySide6.QtWidgets import QComboBox

    combo = next(c for c in dialog.findChildren(QComboBox) if c.accessibleName() == "Grade of Web page")
    combo.setCurrentIndex(combo.findData("B"))
    combo.activated.emit(combo.currentIndex())
    assert columns["resource"].note.text() == "1 source, best grade B"
    assert columns["instrument"].codes.isVisible()
    assert page.cockpit.chain.chip.text() == "Breaks at instrument"
    dialog.close()


def test_note_doubt_and_copy_are_one_step_each(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.context.execute(SetSalience(ids[0], "diplomacy", "security", 2))
    page.cockpit.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), "n")
    assert page.cockpit.memo.is_open()
    qtbot.keyClicks(page.cockpit.memo.edit, "Check the treaty")
    qtbot.keyClick(page.cockpit.memo.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.plan.codings_of(ids[0])[0].memo == "Check the treaty"
    assert page.cockpit.memo.text.text() == "Check the treaty"
    assert page.cockpit.activity_id() == ids[0], "Ctrl+Enter in the note keeps the note, it does not go on"
    qtbot.keyClick(QApplication.focusWidget(), "d")
    assert page.plan.activities[ids[0]].in_doubt
    assert page.counts().in_doubt == 1
    page.context.undo()
    assert not page.plan.activities[ids[0]].in_doubt
    page.queue.set_current(ids[1])
    page.cockpit.focus_first()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_C, modifiers)
    assert page.plan.salience_of(ids[1], "diplomacy") == {"security": 2}
    page.context.undo()
    assert page.plan.salience_of(ids[1], "diplomacy") == {}


def test_copying_never_overwrites(page: MapPage, ids: list[str]) -> None:
    for key, value in ((ids[0], 3), (ids[1], 1)):
        page.context.execute(SetSalience(key, "diplomacy", "security", value))
    page.context.execute(SetCodes(ids[0], "direction", ["mutual"]))
    page.queue.set_current(ids[1])
    assert page.cockpit.copy_previous()
    assert page.plan.salience_of(ids[1], "diplomacy") == {"security": 1}
    assert page.plan.codes_of(ids[1], "direction") == ["mutual"]


def test_goals_keep_their_order_and_stop_at_three(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.cockpit.more.open_up()
    group = page.cockpit.more.groups["sdg"]

    def pick(slug: str) -> None:
        cell = next(c for c in group.cells() if c.choice.value == slug)
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)

    for slug in ("sdg_5", "sdg_1", "sdg_3", "sdg_2"):
        pick(slug)
    assert page.plan.codes_of(ids[0], "sdg") == ["sdg_5", "sdg_1", "sdg_3"]
    assert "At most 3" in page.cockpit.more._notes["sdg"].text()
    pick("sdg_1")
    assert page.plan.codes_of(ids[0], "sdg") == ["sdg_5", "sdg_3"]
    cell = next(c for c in group.cells() if c.choice.value == "sdg_3")
    cell.setFocus()
    qtbot.keyClick(cell, "p")
    assert page.plan.codes_of(ids[0], "sdg") == ["sdg_3", "sdg_5"]


def test_matrix_takes_digits_and_counts_columns(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.show_view("matrix")
    table = page.matrix.table
    assert table.hasFocus()
    table.setCurrentIndex(page.matrix.model.index(0, 0))
    for text in "2u0":
        qtbot.keyClick(table, text)
    assert page.plan.salience_of(ids[0], "diplomacy") == {"security": 2, "development": None, "economy": 0}
    assert table.currentIndex().column() == 3, "each rating goes on to the next cell"
    head = page.matrix.model.headerData(0, Qt.Orientation.Horizontal)
    assert head == "Security\n1"
    assert page.matrix.model.total_words(1) == "0 of 3 at 2 or more, 0 below, 1 unknown, 2 not entered"
    model = page.matrix.model
    assert [model.index(0, c).data() for c in range(4)] == ["2", "?", "0", ""]
    table.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(table, Key.Key_Delete)
    assert page.plan.salience_of(ids[0], "diplomacy") == {"development": None, "economy": 0}
    page.context.undo()
    assert model.index(0, 0).data() == "2"
    qtbot.keyClick(table, Key.Key_Return)
    assert page.view() == "code"
    assert page.cockpit.activity_id() == ids[0]


def test_search_and_enter_lead_into_the_cockpit(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.queue.filter, "thi")
    assert [r.title for r in page.queue.model.shown_rows()] == ["Third"]
    qtbot.keyClick(page.queue.filter, Key.Key_Return)
    assert page.cockpit.activity_id() == ids[2]
    assert focus_name().startswith("Security")


def test_single_letters_can_be_turned_off(page: MapPage, ids: list[str], qtbot: Any) -> None:
    page.set_single_keys(False)
    page.cockpit.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), "d")
    assert not page.plan.activities[ids[0]].in_doubt


def test_fields_of_the_small_map_open_their_rows(sample: Any, qtbot: Any) -> None:
    sample.show_page("map")
    page = sample.page()
    both = [r.id for r in page.queue.model.all_rows() if r.glyph == "lens:both"]
    page.lands.view.setFocus()
    mark = next(m for m in page.lands.view.scene().marks if m.label.startswith("Both"))
    assert mark.label == f"Both {len(both)}"
    page.lands.view.activated.emit(mark.keys, mark.label)
    assert [r.id for r in page.queue.model.shown_rows()] == both
    qtbot.mouseClick(page.queue._all_button, Qt.MouseButton.LeftButton)
    assert len(page.queue.model.shown_rows()) == 40


def test_empty_plan_says_how_to_begin(window: Any, open_plan: Callable[..., Any]) -> None:
    open_plan(window, [])
    window.show_page("map")
    page = window.page()
    assert page.stack.currentWidget() is page.empty
    assert "Nothing to map yet" in page.empty.text()
    page.cockpit_done()  # no key does harm here


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (640, 400)])
@pytest.mark.parametrize("view", ["code", "matrix"])
def test_names_targets_and_words_fit(sample: Any, size: tuple[int, int], view: str) -> None:
    sample.resize(*size)
    sample.show_page("map")
    page = sample.page()
    page.show_view(view)
    for _ in range(4):
        QApplication.processEvents()
    assert unnamed(page) == []
    assert too_small(page) == []
    assert clipped(page) == []


def test_ten_thousand_activities_stay_quick(window: Any, open_plan: Callable[..., Any], qtbot: Any) -> None:
    import time

    records = [Activity(id=new_id(), title=f"Activity {n}") for n in range(10_000)]
    open_plan(window, records)
    window.show_page("map")
    page = window.page()
    assert len(page.queue.model.shown_rows()) == 10_000
    page.queue.filter.setText("99")
    started = time.perf_counter()
    page.queue.filter.setText("999")
    filtered = time.perf_counter() - started
    assert len(page.queue.model.shown_rows()) == 19
    page.queue.filter.clear()
    page.cockpit.focus_first()
    started = time.perf_counter()
    qtbot.keyClick(QApplication.focusWidget(), "2")
    rated = time.perf_counter() - started
    assert page.plan.salience_of(records[0].id, "diplomacy") == {"security": 2}
    print(f"filter {filtered * 1000:.1f} ms, rating {rated * 1000:.1f} ms")
    assert filtered < 0.15
    assert rated < 0.5
