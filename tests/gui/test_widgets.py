"""The widgets of the codebook, by click and by key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import NOT_ENTERED, OPEN_ENDED, UNKNOWN, FuzzyDate
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.scene import Caption, DataTable, Glyph, Rect, Scene, Text
from citysoft_desktop.ui.widgets.chart_card import ChartCard
from citysoft_desktop.ui.widgets.chips import Chip, EvidenceBadge
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import Banner, EmptyState, Toast
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, read_date, show_date
from citysoft_desktop.ui.widgets.filter_field import FilterField
from citysoft_desktop.ui.widgets.heat import heat_level
from citysoft_desktop.ui.widgets.pickers import (
    UNKNOWN_VALUE,
    CodeChipGroup,
    ModePicker,
    SaliencePicker,
    SegmentedControl,
    SingleChipGroup,
    StrengthPicker,
    mode_choices,
)
from citysoft_desktop.ui.widgets.regions import RegionSplitter
from citysoft_desktop.ui.widgets.token_field import TokenField

Key = Qt.Key


@pytest.fixture
def shown(look: Any, qtbot: Any) -> Any:
    """Show widgets in a window and wait until it has the focus."""

    kept: list[QWidget] = []  # pytest-qt holds widgets weakly

    def show(*widgets: QWidget, width: int = 640) -> QWidget:
        holder = QWidget()
        kept.append(holder)
        layout = QVBoxLayout(holder)
        for widget in widgets:
            layout.addWidget(widget)
        holder.resize(width, 400)
        qtbot.addWidget(holder)
        holder.show()
        qtbot.waitExposed(holder)
        holder.activateWindow()
        qtbot.waitUntil(holder.isActiveWindow)
        return holder

    yield show
    kept.clear()


# -- pickers -----------------------------------------------------------------------------------------


def test_salience_is_rated_by_digit_and_unset_is_no_value(shown: Any, qtbot: Any, qapp: Any) -> None:
    picker = SaliencePicker("diplomacy", "Security")
    shown(picker)
    chosen: list[object] = []
    picker.chosen.connect(chosen.append)
    assert picker.value() is None
    picker.setFocus()
    for key in (Key.Key_2, Key.Key_0, Key.Key_U):
        qtbot.keyClick(qapp.focusWidget(), key)
    assert chosen == [2, 0, UNKNOWN_VALUE]
    assert picker.value() == UNKNOWN_VALUE
    picker.set_value(None)
    assert picker.value() is None
    assert not any(cell.isChecked() for cell in picker.cells())


def test_salience_zero_is_not_unset(shown: Any) -> None:
    picker = SaliencePicker("branding", "Place")
    shown(picker)
    picker.set_value(0)
    assert picker.value() == 0
    assert [cell.isChecked() for cell in picker.cells()] == [True, False, False, False, False]


def test_showing_a_value_is_not_a_choice_of_the_user(shown: Any) -> None:
    picker = SaliencePicker("branding", "Place")
    shown(picker)
    chosen: list[object] = []
    picker.chosen.connect(chosen.append)
    picker.set_value(3)
    assert chosen == []


def test_a_group_is_one_tab_stop_and_arrows_move_inside(shown: Any, qtbot: Any, qapp: Any) -> None:
    before, picker, after = QLineEdit(), SaliencePicker("diplomacy", "Economy"), QLineEdit()
    shown(before, picker, after)
    before.setFocus()
    qtbot.keyClick(before, Key.Key_Tab)
    assert qapp.focusWidget() is picker.cells()[0]
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Right)
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Right)
    assert qapp.focusWidget() is picker.cells()[2]
    assert picker.value() is None
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Space)
    assert picker.value() == 2
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Tab)
    assert qapp.focusWidget() is after


def test_arrows_follow_the_reading_direction(shown: Any, qtbot: Any, qapp: Any) -> None:
    picker = SaliencePicker("diplomacy", "Economy")
    holder = shown(picker)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picker.setFocus()
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Left)
    assert qapp.focusWidget() is picker.cells()[1]
    qtbot.waitUntil(lambda: picker.cells()[1].x() < picker.cells()[0].x())


def test_cells_are_radio_buttons_with_names_for_a_screen_reader(shown: Any) -> None:
    picker = SaliencePicker("diplomacy", "Security")
    shown(picker)
    interface = QAccessible.queryAccessibleInterface(picker.cells()[3])
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Security 3, a main purpose"


def test_unknown_looks_different_from_every_number(shown: Any) -> None:
    picker = SaliencePicker("diplomacy", "Security")
    shown(picker)
    pictures = []
    for value in (None, 0, 1, 2, 3, UNKNOWN_VALUE):
        picker.set_value(value)
        picture = picker.grab().toImage()
        assert picture not in pictures
        pictures.append(picture)


def test_strength_and_mode_by_key(shown: Any, qtbot: Any, qapp: Any) -> None:
    framework = builtin_framework()
    strength = StrengthPicker([code.label for code in framework.codes("strength")], "Strength")
    modes = ModePicker(mode_choices(framework), "Mode of alignment")
    shown(strength, modes)
    strength.setFocus()
    qtbot.keyClick(qapp.focusWidget(), Key.Key_3)
    assert strength.value() == 3
    qtbot.keyClick(qapp.focusWidget(), Key.Key_U)
    assert strength.value() == UNKNOWN_VALUE
    modes.setFocus()
    qtbot.keyClick(qapp.focusWidget(), Key.Key_4)
    assert modes.value() == "parallel_disharmony"
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Down)
    assert qapp.focusWidget() is modes.cells()[3]  # the last row has no card below
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Up)
    assert qapp.focusWidget() is modes.cells()[0]


def test_mode_cards_wrap_on_narrow_places(shown: Any, qtbot: Any) -> None:
    modes = ModePicker(mode_choices(builtin_framework()), "Mode")
    holder = shown(modes, width=700)
    assert modes.cells()[2].y() == modes.cells()[0].y()
    holder.resize(380, 400)
    qtbot.waitUntil(lambda: modes.cells()[2].y() > modes.cells()[0].y())


def test_unknown_stands_alone_among_codes(shown: Any, qtbot: Any) -> None:
    chips = CodeChipGroup([Choice("a", "A"), Choice("b", "B"), Choice("unknown", "Unknown")], "Instrument")
    shown(chips)
    for cell in chips.cells()[:2]:
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert chips.values() == ["a", "b"]
    qtbot.mouseClick(chips.cells()[2], Qt.MouseButton.LeftButton)
    assert chips.values() == ["unknown"]
    qtbot.mouseClick(chips.cells()[1], Qt.MouseButton.LeftButton)
    assert chips.values() == ["b"]
    qtbot.mouseClick(chips.cells()[1], Qt.MouseButton.LeftButton)
    assert chips.values() == []


def test_one_of_several_chips(shown: Any, qtbot: Any) -> None:
    chips = SingleChipGroup([Choice("x", "X"), Choice("y", "Y")], "Benefit")
    shown(chips)
    qtbot.mouseClick(chips.cells()[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips.cells()[1], Qt.MouseButton.LeftButton)
    assert chips.values() == ["y"]


def test_segments_choose_as_the_arrows_move(shown: Any, qtbot: Any, qapp: Any) -> None:
    views = SegmentedControl([Choice("code", "Code"), Choice("matrix", "Matrix")], "Views")
    shown(views)
    views.set_value("code")
    seen: list[object] = []
    views.chosen.connect(seen.append)
    views.setFocus()
    qtbot.keyClick(qapp.focusWidget(), Key.Key_Right)
    assert seen == ["matrix"]


# -- dates -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1996", "1996"), ("Nov 2008", "2008-11"), ("november 2008", "2008-11"), ("12 May 1994", "1994-05-12"),
        ("May 12, 1994", "1994-05-12"), ("1994-05", "1994-05"), ("1994-5-2", "1994-05-02"), ("3.11.2008", "2008-11-03"),
        ("11/2008", "2008-11"), ("?", "?"), ("unknown", "?"), ("open", ".."), ("", ""),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(typed: str, stored: str) -> None:
    found = read_date(typed)
    assert found is not None
    assert found.text == stored


@pytest.mark.parametrize("typed", ["soon", "31 June 2008", "2008-13", "May", "12", "1994 or 1995", "Ma 2008"])
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert read_date(typed) is None


@pytest.mark.parametrize("stored", ["1996", "2008-11", "1994-05-12", "?", "..", ""])
def test_a_date_shown_is_read_back_as_itself(stored: str) -> None:
    value = FuzzyDate.parse(stored)
    assert read_date(show_date(value)) == value


def test_a_date_field_keeps_unreadable_text_and_never_sends_it(shown: Any, qtbot: Any) -> None:
    edit, other = FuzzyDateEdit("Start"), QLineEdit()
    shown(edit, other)
    sent: list[FuzzyDate] = []
    edit.edited.connect(sent.append)
    edit.setFocus()
    qtbot.keyClicks(edit.edit, "some day")
    other.setFocus()
    assert sent == []
    assert edit.edit.text() == "some day"
    assert edit.edit.property("problem") == "true"
    edit.edit.clear()
    edit.setFocus()
    qtbot.keyClicks(edit.edit, "nov 2008")
    assert "Nov 2008" in edit._understood.text()
    other.setFocus()
    assert sent == [FuzzyDate.of(2008, 11)]
    assert edit.edit.property("problem") == "false"


def test_open_is_only_allowed_where_it_makes_sense(shown: Any, qtbot: Any) -> None:
    start, end, other = FuzzyDateEdit("Start"), FuzzyDateEdit("End", allow_open=True), QLineEdit()
    shown(start, end, other)
    sent: list[FuzzyDate] = []
    start.edited.connect(sent.append)
    end.edited.connect(sent.append)
    for edit in (start, end):
        edit.setFocus()
        qtbot.keyClicks(edit.edit, "open")
        other.setFocus()
    assert sent == [OPEN_ENDED]
    end.set_value(UNKNOWN)
    assert end.value() == UNKNOWN
    end.set_value(NOT_ENTERED)
    assert end.edit.text() == ""


# -- field, tokens, chips ----------------------------------------------------------------------------


def test_a_field_names_its_control_and_shows_its_error_in_place_of_the_help(shown: Any, qtbot: Any) -> None:
    control = QLineEdit()
    field = Field("Start", control, help_text="A year is enough", unknown=True)
    shown(field)
    assert control.accessibleName() == "Start"
    field.set_error("The end is before the start.")
    assert field.error() == "The end is before the start."
    assert control.accessibleDescription() == "The end is before the start."
    field.set_error("")
    assert field.error() == ""
    seen: list[bool] = []
    field.unknown_changed.connect(seen.append)
    qtbot.mouseClick(field.unknown_button, Qt.MouseButton.LeftButton)
    assert seen == [True]
    assert not control.isEnabled()


def test_tokens_are_added_and_removed_by_keys_and_click(shown: Any, qtbot: Any) -> None:
    field = TokenField("Partners")
    shown(field)
    sent: list[list[str]] = []
    field.edited.connect(sent.append)
    field.setFocus()
    qtbot.keyClicks(field.edit, "Sarajevo")
    qtbot.keyClick(field.edit, Key.Key_Return)
    qtbot.keyClicks(field.edit, "Council of Europe; ")
    assert field.values() == ["Sarajevo", "Council of Europe"]
    qtbot.keyClick(field.edit, Key.Key_Backspace)
    qtbot.keyClick(field.edit, Key.Key_Backspace)
    assert field.values()[:1] == ["Sarajevo"]
    chip = next(c for c in field.findChildren(Chip) if c.isVisible())
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    assert "Sarajevo" not in field.values()
    assert sent[-1] == field.values()


def test_a_fixed_token_field_takes_suggestions_only(shown: Any, qtbot: Any) -> None:
    field = TokenField(
        "Languages",
        suggest=lambda text: [n for n in ("Catalan", "Spanish") if text.casefold() in n.casefold()],
        fixed=True,
    )
    shown(field)
    field.setFocus()
    qtbot.keyClicks(field.edit, "klingon")
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert field.values() == []
    field._add("catalan")
    assert field.values() == ["Catalan"]


def test_the_x_of_a_chip_is_large_enough_and_does_not_click_the_chip(shown: Any, qtbot: Any) -> None:
    chip = Chip("Status: all but ideas", "accent", removable=True)
    shown(chip)
    clicks, removals = [], []
    chip.clicked.connect(lambda: clicks.append(1))
    chip.removed.connect(lambda: removals.append(1))
    assert chip.height() >= 24
    assert chip._x_area().width() >= 24
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert (clicks, removals) == ([], [1])
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert (clicks, removals) == ([1], [1])


def test_grades_differ_in_shape_not_only_in_colour(shown: Any) -> None:
    badge = EvidenceBadge("A", 1, run=lambda: None)
    shown(badge)
    assert "grade A" in badge.accessibleName()
    pictures = []
    for grade in ("A", "B", "C", "D", ""):
        badge.set_grade(grade, 1)
        grey = badge.grab().toImage().convertToFormat(badge.grab().toImage().Format.Format_Grayscale8)
        assert grey not in pictures
        pictures.append(grey)


# -- feedback ----------------------------------------------------------------------------------------


def test_a_toast_waits_while_the_pointer_or_the_focus_is_on_it(shown: Any, qtbot: Any) -> None:
    holder = shown(QLineEdit())
    toast = Toast(holder)
    undone = []
    toast.undo_clicked.connect(lambda: undone.append(1))
    toast.show_text("2 activities set to Dormant", undo=True)
    assert toast.isVisible()
    assert toast._timer.remainingTime() >= 9000
    toast.undo_button.setFocus()
    qtbot.waitUntil(lambda: not toast._timer.isActive())
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_a_toast_never_takes_the_focus(shown: Any, qtbot: Any, qapp: Any) -> None:
    line = QLineEdit()
    holder = shown(line)
    line.setFocus()
    Toast(holder).show_text("Saved")
    assert qapp.focusWidget() is line


def test_banner_and_empty_state_offer_their_actions(shown: Any, qtbot: Any) -> None:
    done = []
    banner = Banner()
    empty = EmptyState(
        "search",
        "Nothing yet.",
        ("Add", lambda: done.append("add")),
        ("Import", lambda: done.append("import")),
    )
    shown(banner, empty)
    banner.show_text("€ 12k over the frame", "warning", "See what to drop", lambda: done.append("drop"))
    qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(empty.primary_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(empty.secondary_button, Qt.MouseButton.LeftButton)
    assert done == ["drop", "add", "import"]
    assert not banner.isVisible()


def test_text_of_the_user_is_never_markup(shown: Any) -> None:
    from PySide6.QtWidgets import QLabel

    banner = Banner()
    shown(banner)
    banner.show_text("<b>x</b>")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_filter_field_clears_on_escape_and_hands_down(shown: Any, qtbot: Any) -> None:
    field = FilterField("Filter rows")
    shown(field)
    texts: list[str] = []
    down = []
    field.changed.connect(texts.append)
    field.go_down.connect(lambda: down.append(1))
    qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Key.Key_Escape)
    qtbot.keyClick(field, Key.Key_Down)
    assert texts == ["a", "ab", ""]
    assert down == [1]


# -- charts ------------------------------------------------------------------------------------------


def chart() -> Scene:
    return Scene(
        id="t", title="Where the activities fall", width=300, height=120,
        marks=(
            Rect(label="Joint: 5", keys=("a", "b"), x=10, y=10, w=80, h=40, fill="linkage.joint"),
            Rect(label="Unknown: 28", keys=("c",), x=100, y=10, w=150, h=40, stroke="linkage.unknown", hatch=True),
            Glyph(label="Both: 1", keys=("d",), shape="both", x=40, y=90, size=8, fill="lens.both"),
            Text(x=10, y=115, text="n = 4"),
        ),
        table=DataTable(("Mode", "n"), (("Joint", "5"), ("Unknown", "28")), (("a", "b"), ("c",)), (1,)),
        caption=Caption(n=33, missing="28 not searched", in_words="Joint 5, unknown 28"),
    )  # fmt: skip


def test_a_click_on_a_mark_opens_the_records_behind_it(shown: Any, qtbot: Any) -> None:
    card = ChartCard()
    shown(card)
    card.set_build(lambda _measure, _w, _h: chart())
    opened: list[tuple[tuple[str, ...], str]] = []
    card.drill.connect(lambda ids, words: opened.append((ids, words)))
    factor = card.view.factor()
    qtbot.mouseClick(card.view, Qt.MouseButton.LeftButton, pos=QPoint(round(50 * factor), round(30 * factor)))
    assert opened == [(("a", "b"), "Joint: 5")]


def test_arrows_go_over_the_marks_and_enter_opens(shown: Any, qtbot: Any) -> None:
    card = ChartCard()
    shown(card)
    card.set_build(lambda _measure, _w, _h: chart())
    opened: list[str] = []
    card.drill.connect(lambda _ids, words: opened.append(words))
    card.view.setFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Return, Key.Key_Left, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(card.view, key)
    assert opened == ["Unknown: 28", "Both: 1"]


def test_every_chart_is_also_a_table_that_opens_the_same_records(shown: Any, qtbot: Any, qapp: Any) -> None:
    card = ChartCard()
    shown(card)
    card.set_build(lambda _measure, _w, _h: chart())
    card.view.setFocus()
    qtbot.keyClick(card.view, Key.Key_T)
    assert card.table.isVisible()
    assert card.table.model().data(card.table.model().index(1, 0)) == "Unknown"
    opened: list[tuple[str, ...]] = []
    card.drill.connect(lambda ids, _words: opened.append(ids))
    card.table.activated.emit(card.table.model().index(1, 0))
    assert opened == [("c",)]
    card.copy_table()
    assert qapp.clipboard().text() == "Mode\tn\nJoint\t5\nUnknown\t28"
    card.copy_picture()
    assert not qapp.clipboard().image().isNull()


def test_a_chart_says_itself_in_words(shown: Any) -> None:
    card = ChartCard()
    shown(card)
    card.set_build(lambda _measure, _w, _h: chart())
    assert card.view.accessibleName() == "Where the activities fall"
    assert card.view.accessibleDescription() == "Joint 5, unknown 28"
    assert "28 not searched" in card.caption.text()
    assert card.base.text() == "n = 33"


def test_a_chart_is_made_for_its_size_and_painted_in_the_colours_of_the_theme(
    shown: Any, look: Any, qtbot: Any
) -> None:
    card = ChartCard()
    holder = shown(card)
    sizes: list[float] = []

    def build(_measure: Any, width: float, _height: float) -> Scene:
        sizes.append(width)
        return chart()

    card.set_build(build)
    holder.resize(900, 500)
    qtbot.waitUntil(lambda: len(set(sizes)) >= 2)
    light = card.view.grab().toImage()
    look.set_mode("dark")
    assert card.view.grab().toImage() != light


def test_heat_levels_keep_zero_apart() -> None:
    assert [heat_level(v, 12) for v in (0, 1, 3, 4, 6, 9, 12)] == [0, 1, 1, 2, 2, 3, 4]
    assert heat_level(5, 0) == 0


def test_regions_keep_their_widths(shown: Any) -> None:
    regions = RegionSplitter()
    regions.add(QLineEdit(), "Queue", width=200)
    regions.add(QLineEdit(), "Work")
    shown(regions, width=1300)
    regions.set_sizes([300, 900])
    assert abs(regions.sizes()[0] - 300) < 30
