"""Start centre, new plan, settings and the list of recent plans."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from citysoft_desktop.ui.recents import MAX_RECENTS, Recent, Recents
from citysoft_desktop.ui.settings import Settings
from tests.gui.conftest import too_small, unnamed


def test_without_plans_it_says_how_to_begin(window: Any) -> None:
    page = window.start_page
    assert page._empty.isVisible()
    assert "No plans yet" in page._empty.text()
    assert not page._resume.isVisible()


def test_without_plans_the_sample_city_and_the_steps_are_shown(window: Any, qtbot: Any) -> None:
    page = window.start_page
    words = [w.text() for w in page.findChildren(QLabel) if w.isVisible()]
    assert {"Barcelona", "40", "Inventory"} <= set(words)
    assert page.new_tile.hasFocus()
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)
    assert window.context.plan.city.name == "Barcelona"


def test_with_a_plan_the_list_has_the_focus_and_the_sample_steps_back(window: Any, open_plan: Any) -> None:
    open_plan(window)
    window.actions_["close"].trigger()
    page = window.start_page
    assert page.table.hasFocus()
    assert page._sample.isHidden()
    assert not page._steps.isHidden()
    for n in range(3):
        window.context.recents.remember(Recent(path=f"/nowhere/{n}.citysoft", city=str(n)))
    page.refresh()
    assert page._steps.isHidden()


def test_the_figures_of_the_sample_are_those_of_the_sample() -> None:
    from citysoft_desktop.services.sample import sample_records, snapshot
    from citysoft_desktop.ui.pages.start_cards import sample_summary
    from citysoft_desktop.ui.presenters.shell import figures_of

    plan = snapshot(sample_records(now="2026-01-01T00:00:00Z"))
    figures, countries = figures_of(plan)
    known = sample_summary()
    assert (known.activities, dict(known.countries)) == (figures["activities"], countries)
    assert (known.city, known.home) == (plan.city.name, plan.home)


def test_every_offer_of_the_start_centre_works(window: Any, qtbot: Any) -> None:
    qtbot.mouseClick(window.start_page.new_tile, Qt.MouseButton.LeftButton)
    dialog = next(w for w in window.findChildren(object) if type(w).__name__ == "NewPlanDialog")
    assert dialog.isVisible()
    dialog.reject()
    qtbot.mouseClick(window.start_page.sample_tile, Qt.MouseButton.LeftButton)
    assert window.context.plan.city.name == "Barcelona"
    assert "nothing is kept" in window.header.saved.text()
    assert window.context.recents.items == []


def test_the_sample_is_a_copy_that_goes_away(window: Any) -> None:
    window.actions_["sample"].trigger()
    path = window.context.session.path
    assert path.exists()
    window.actions_["close"].trigger()
    assert not path.exists()


def test_a_plan_opened_before_can_be_opened_again_by_keyboard(
    window: Any, open_plan: Any, qtbot: Any
) -> None:
    path = open_plan(window, city="Bristol", country="GB")
    window.actions_["close"].trigger()
    page = window.start_page
    assert page.model.rowCount() == 1
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.context.session.path == path


def test_resume_card_shows_the_plan_without_opening_it(window: Any, sample: Any, qtbot: Any) -> None:
    window.actions_["close"].trigger()
    page = window.start_page
    assert page._resume.isVisible()
    entry = window.context.recents.items[0]
    assert entry.figures["activities"] == 40
    assert entry.figures["countries"] > 10
    assert len(entry.shares) == 7
    qtbot.mouseClick(page.resume_button, Qt.MouseButton.LeftButton)
    assert window.context.plan.city.name == "Barcelona"


def test_a_missing_plan_stays_in_the_list_and_says_so(window: Any, open_plan: Any) -> None:
    path = open_plan(window)
    window.actions_["close"].trigger()
    path.unlink()
    window.start_page.refresh()
    model = window.start_page.model
    assert model.rowCount() == 1
    assert "not found" in model.data(model.index(0, 0))


def test_del_takes_a_plan_off_the_list_and_leaves_the_file(window: Any, open_plan: Any, qtbot: Any) -> None:
    path = open_plan(window)
    window.actions_["close"].trigger()
    window.start_page.table.setFocus()
    qtbot.keyClick(window.start_page.table, Qt.Key.Key_Delete)
    assert window.start_page.model.rowCount() == 0
    assert path.exists()


def test_plans_are_filtered_without_regard_to_accents(window: Any) -> None:
    for city in ("Łódź", "Barcelona"):
        window.context.recents.remember(Recent(path=f"/nowhere/{city}.citysoft", city=city))
    window.start_page.refresh()
    window.start_page.filter.setText("lodz")
    assert [window.start_page.model.entry(n).city for n in range(window.start_page.model.rowCount())] == [
        "Łódź"
    ]


def test_start_centre_has_names_and_targets_of_a_good_size(window: Any, sample: Any) -> None:
    window.show_page("start")
    assert unnamed(window) == []
    assert too_small(window) == []


# -- new plan ----------------------------------------------------------------------------------------


@pytest.fixture
def dialog(window: Any, qtbot: Any, tmp_path: Path) -> Any:
    """The dialog for a new plan, keeping plans in a temporary folder."""
    from citysoft_desktop.ui.dialogs.new_plan import open_new_plan

    window.context.settings.set("general.plans_folder", str(tmp_path))
    made = open_new_plan(window.context, window)
    made.plan_wanted.connect(window.files.create)
    qtbot.waitExposed(made)
    return made


def ok(dialog: Any, qtbot: Any) -> None:
    box = dialog.form.buttons
    qtbot.mouseClick(box.button(box.StandardButton.Ok), Qt.MouseButton.LeftButton)


def test_a_new_plan_by_keyboard_knows_the_place(window: Any, dialog: Any, qtbot: Any, tmp_path: Path) -> None:
    form = dialog.form
    form.city.setFocus()
    qtbot.keyClicks(form.city, "Gothenburg")
    dialog._search()
    place = next(p for p in dialog._found.values() if p.country == "SE")
    dialog.set_place(place)
    assert dialog.country() == "SE"
    assert Path(form.file.text()).parent == tmp_path
    form.planTitle.setText("Draft for the board")
    form.periodFrom.setText("2027")
    form.periodTo.setText("2030")
    ok(dialog, qtbot)
    plan = window.context.plan
    assert plan.city.country == "SE"
    assert plan.city.place_id == place.id
    assert plan.info.title == "Draft for the board"
    assert plan.info.period_to.text == "2030"


def test_a_city_the_gazetteer_does_not_know_is_as_good(window: Any, dialog: Any, qtbot: Any) -> None:
    form = dialog.form
    form.city.setText("Nowhere-upon-Sea")
    form.country.setCurrentIndex(form.country.findData("GB"))
    ok(dialog, qtbot)
    assert window.context.plan.city.name == "Nowhere-upon-Sea"
    assert window.context.plan.city.place_id is None


@pytest.mark.parametrize(
    ("city", "country", "start", "end", "field"),
    [
        ("", "SE", "", "", "city"),
        ("X", "", "", "", "country"),
        ("X", "SE", "soon", "", "periodFrom"),
        ("X", "SE", "2030", "2027", "periodTo"),
    ],
)
def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(
    window: Any, dialog: Any, qtbot: Any, city: str, country: str, start: str, end: str, field: str
) -> None:
    form = dialog.form
    form.city.setText(city)
    form.country.setCurrentIndex(max(0, form.country.findData(country)))
    form.periodFrom.setText(start)
    form.periodTo.setText(end)
    ok(dialog, qtbot)
    assert dialog.isVisible()
    assert form.problem.isVisible()
    assert getattr(form, field).property("problem") == "true"
    assert form.city.text() == city
    assert window.context.session is None


def test_an_existing_file_is_never_overwritten(window: Any, dialog: Any, qtbot: Any, tmp_path: Path) -> None:
    there = tmp_path / "mine.citysoft"
    there.write_text("precious")
    dialog.form.city.setText("X")
    dialog.form.country.setCurrentIndex(dialog.form.country.findData("SE"))
    dialog._own_file = True
    dialog.form.file.setText(str(there))
    ok(dialog, qtbot)
    assert "exists already" in dialog.form.problem.text()
    assert there.read_text() == "precious"


# -- settings ----------------------------------------------------------------------------------------


def test_settings_survive_and_bad_ones_fall_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(path).set("appearance.theme", "dark")
    assert Settings(path).get("appearance.theme") == "dark"
    path.write_text(json.dumps({"appearance.theme": "pink", "appearance.zoom": "big", "unknown": 1}))
    again = Settings(path)
    assert again.get("appearance.theme") == "system"
    assert again.get("appearance.zoom") == 100
    path.write_text("{ broken")
    assert Settings(path).get("appearance.theme") == "system"
    with pytest.raises(ValueError):
        again.set("appearance.theme", "pink")


def test_a_place_that_cannot_be_written_costs_the_memory_only(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    settings = Settings(blocked / "settings.json")
    settings.set("appearance.theme", "dark")
    assert settings.get("appearance.theme") == "dark"


def test_ten_recent_plans_are_kept_and_pinned_ones_stay(tmp_path: Path) -> None:
    recents = Recents(tmp_path / "recents.json")
    recents.remember(Recent(path="/first", pinned=True))
    for number in range(20):
        recents.remember(Recent(path=f"/p{number}"))
    assert len(recents.items) == MAX_RECENTS
    assert recents.items[0].path == "/p19"
    assert any(item.path == "/first" for item in recents.items)
    assert [item.path for item in Recents(tmp_path / "recents.json").items] == [
        item.path for item in recents.items
    ]


def test_preferences_apply_at_once_and_go_back(window: Any, look: Any, sample: Any, qtbot: Any) -> None:
    from citysoft_desktop.ui.dialogs.preferences import open_preferences

    dialog = open_preferences(window.context, window)
    qtbot.waitExposed(dialog)
    form = dialog.form
    form.themeBox.setCurrentIndex(form.themeBox.findData("dark"))
    form.themeBox.activated.emit(form.themeBox.currentIndex())
    assert look.name == "dark"
    form.guidance.click()
    assert not window.guidance.isVisible()
    form.tau.setValue(3)
    assert window.context.plan.info.tau == 3
    window.context.undo()
    assert window.context.plan.info.tau == 2
    assert unnamed(dialog) == []
    qtbot.mouseClick(
        form.buttons.button(form.buttons.StandardButton.RestoreDefaults), Qt.MouseButton.LeftButton
    )
    assert look.mode == "system"
    assert window.context.settings.get("general.guidance_strip") is True
    dialog.accept()
