"""Step 1: the profile from the gazetteer, counterparts kept from proposals, the scope rule in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.commands.linkages import AddLinkage
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.city_page import CityPage
from tests.gui.inventory_support import open_context, shown, unnamed


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path, records=new_plan_records("Somewhere", "ES"))
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> CityPage:
    made = CityPage(context)
    shown(qtbot, made)
    return made


def test_a_place_picked_in_another_alphabet_fills_the_profile(qtbot: Any, page: CityPage) -> None:
    name = page.profile.name
    name.setFocus()
    name.setText("東京")  # an input method commits whole words
    name.textEdited.emit("東京")
    popup = name.popup.popup()
    assert popup.model().rowCount() > 0
    first = popup.model().index(0, 0)
    popup.setCurrentIndex(first)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    name.popup.activated.emit(first.data())
    city = page.context.plan.city
    assert city.name == "Tokyo"
    assert city.country == "JP"
    assert city.population is not None
    assert city.population > 5_000_000
    assert city.latitude is not None
    assert page.profile.country.text() == "Japan"


def test_a_name_that_is_not_in_the_list_is_kept_and_loses_the_position(qtbot: Any, page: CityPage) -> None:
    line = page.profile.name
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, "Qwertyville")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    city = page.context.plan.city
    assert city.name == "Qwertyville"
    assert (city.place_id, city.latitude) == (None, None)
    assert city.country == "ES"


def test_fields_save_on_leaving_and_bad_ones_say_why(qtbot: Any, page: CityPage) -> None:
    form = page.profile
    form.about.setFocus()
    qtbot.keyClicks(form.about, "A port city.")
    form.region.setFocus()
    assert page.context.plan.city.self_description == "A port city."
    form.population.setFocus()
    form.population.clear()
    qtbot.keyClicks(form.population, "1 686 208")
    qtbot.keyClick(form.population, Qt.Key.Key_Return)
    assert page.context.plan.city.population == 1_686_208
    form.country.setText("Atlantis")
    form.country.editingFinished.emit()
    assert "Atlantis" in form.fields["country"].error()
    assert page.context.plan.city.country == "ES"


def test_guidance_follows_the_field(qtbot: Any, page: CityPage) -> None:
    page.window().activateWindow()
    page.profile.legal.setFocus()
    qtbot.waitUntil(lambda: page.guide.key == "legal_setting")
    assert "law" in page.help_text()


def test_proposals_count_for_nothing_until_kept(qtbot: Any, page: CityPage) -> None:
    page.show_view("state")
    assert not page.context.plan.counterparts
    offered = page.counterparts.list.count()
    assert offered > 3
    assert any("to be checked" in page.counterparts.list.item(n).text() for n in range(offered))
    assert not page.counterparts.keep_button.isEnabled()
    for number in (0, 1):
        page.counterparts.list.item(number).setCheckState(Qt.CheckState.Checked)
    assert "2" in page.counterparts.keep_button.text()
    qtbot.mouseClick(page.counterparts.keep_button, Qt.MouseButton.LeftButton)
    kept = page.context.plan.counterparts
    assert len(kept) == 2
    assert all(actor.state == "ES" for actor in kept if actor.tier != "supranational")
    assert page.counterparts.list.count() == offered - 2
    page.context.undo()
    assert not page.context.plan.counterparts
    assert page.counterparts.list.count() == offered


def test_a_country_without_a_pack_says_so(qtbot: Any, page: CityPage) -> None:
    page.profile._save(country="VA")
    page.show_view("state")
    assert "No proposals" in page.counterparts.head.text()


def test_a_counterpart_by_hand_with_asks_and_power(qtbot: Any, page: CityPage) -> None:
    page.show_view("state")
    qtbot.mouseClick(page.counterparts.add_button, Qt.MouseButton.LeftButton)
    assert page.card.name.hasFocus()
    qtbot.keyClicks(page.card.name, "Ministry of Culture")
    qtbot.keyClick(page.card.name, Qt.Key.Key_Return)
    page.card.power.chosen.emit(4)
    qtbot.keyClicks(page.card.asks.add_edit, "A seat at the table")
    qtbot.keyClick(page.card.asks.add_edit, Qt.Key.Key_Return)
    (actor,) = page.context.plan.counterparts
    assert (actor.name, actor.state, actor.power) == ("Ministry of Culture", "ES", 4)
    (ask,) = page.context.plan.asks.values()
    assert (ask.text, ask.counterpart_id) == ("A seat at the table", actor.id)
    assert page.counterparts.current() == actor.id
    index = page.card.asks.model.index(0, 1)
    assert page.card.asks.model.setData(index, "June 2027")
    assert next(iter(page.context.plan.asks.values())).due.text == "2027-06"
    assert not page.card.asks.model.setData(index, "soon")
    assert "soon" in page.card.asks.problem.text()


def test_a_foreign_body_is_told_to_be_a_partner(qtbot: Any, page: CityPage) -> None:
    body = Actor(
        id=new_id(),
        name="Embassy of France",
        kind="embassy_consulate",
        tier="national",
        country="ES",
        state="FR",
        home_counterpart=True,
    )
    page.context.execute(AddRecords([body]))
    page.show_records([body.id])
    assert page.view() == "state"
    assert "serves another state" in page.card.scope_text()
    page.card.state.setText("Spain")
    page.card.state.editingFinished.emit()
    assert page.card.scope_text() == ""


def test_removing_says_what_links_lose_and_undo_brings_all_back(qtbot: Any, page: CityPage) -> None:
    body = Actor(
        id=new_id(),
        name="Ministry of Culture",
        kind="line_ministry",
        tier="national",
        country="ES",
        state="ES",
        home_counterpart=True,
    )
    page.context.execute(AddRecords([body]))
    activity = AddActivity("Festival", [PartnerName("Lyon")])
    page.context.execute(activity)
    page.context.execute(
        AddLinkage(
            activity.activity_id, {"counterpart_id": body.id, "mode": "cooperative_joint", "tier": "national"}
        )
    )
    page.show_records([body.id])
    qtbot.keyClick(page.counterparts.tree, Qt.Key.Key_Delete)
    assert not page.context.plan.counterparts
    assert page.context.messages[-1] == "Ministry of Culture removed, 1 link now says counterpart unknown"
    page.context.undo()
    (link,) = page.context.plan.linkages_of(activity.activity_id)
    assert link.counterpart_id == body.id


def test_policies_and_people_are_kept_in_tables(qtbot: Any, page: CityPage) -> None:
    page.show_view("policies")
    qtbot.keyClicks(page.policies.add_edit, "Foreign action act")
    qtbot.keyClick(page.policies.add_edit, Qt.Key.Key_Return)
    page.policies.view.selectRow(0)
    page.policies.view.setCurrentIndex(page.policies.model.index(0, 1))
    page.policies.view.setFocus()
    qtbot.keyClick(page.policies.view, Qt.Key.Key_F2)
    line = page.policies.view.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Parliament")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: next(iter(page.context.plan.policies.values())).body_name != "")
    (policy,) = page.context.plan.policies.values()
    assert (policy.title, policy.body_name) == ("Foreign action act", "Parliament")
    qtbot.keyClick(page.policies.view, Qt.Key.Key_Delete)
    assert not page.context.plan.policies
    page.show_view("people")
    qtbot.keyClicks(page.people.add_edit, "Ada Lovelace")
    qtbot.keyClick(page.people.add_edit, Qt.Key.Key_Return)
    assert [c.initials for c in page.context.plan.coders.values()][-1] == "AL"


@pytest.mark.parametrize("view", ["profile", "state", "policies", "people"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: Any, page: CityPage, view: str) -> None:
    page.show_view(view)
    if view == "state":
        page.add_counterpart()
    qtbot.wait(10)
    assert unnamed(page) == []


@pytest.mark.parametrize("size", [(1024, 640), (640, 360)])
def test_the_page_stays_usable_in_small_windows(qtbot: Any, page: CityPage, size: tuple[int, int]) -> None:
    for _ in range(3):  # as somebody drags the corner: regions become tabs on the way
        page.window().resize(*size)
        qtbot.wait(10)
    for view in ("profile", "state", "policies", "people"):
        page.show_view(view)
        qtbot.wait(10)
        assert page.window().width() <= size[0] + 1
        assert not page.guide_area.isVisible() or size[0] >= 1000


def test_a_contact_is_erased_for_good_after_asking(qtbot: Any, page: CityPage) -> None:
    from citysoft_desktop.domain.city import Person
    from citysoft_desktop.ui.dialogs.erase_person import ErasePersonDialog

    ministry = Actor(
        id=new_id(), name="Ministry", kind="line_ministry", tier="national", home_counterpart=True
    )
    ada, ben = (Person(id=new_id(), actor_id=ministry.id, name=name) for name in ("Ada Example", "Ben Other"))
    context = page.context
    context.execute(AddRecords([ministry, ada, ben]))
    page.show_place(ids=[ministry.id])
    contacts = page.card.contacts
    asked: list[str] = []

    def asks(press: Any) -> None:
        contacts.table.view.selectRow(0)
        contacts.erase_button.click()
        dialog = page.window().findChild(ErasePersonDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        asked.append(f"{dialog.question.text()} {dialog.words.text()}")
        press(dialog)
        qtbot.waitUntil(lambda: page.window().findChild(ErasePersonDialog) is None)

    asks(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))  # Enter is no yes
    assert len(context.plan.records("person")) == 2
    asks(lambda dialog: qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton))
    assert "Ada Example" in asked[0]
    assert "cannot be undone" in asked[0]
    assert [one.name for one in context.plan.records("person").values()] == ["Ben Other"]
    session = context.session
    assert session is not None
    assert "Ada Example" not in repr(session.history())
    assert b"Ada Example" not in session.path.read_bytes()
    context.undo()
    context.redo()
    assert [one.name for one in context.plan.records("person").values()] == ["Ben Other"]
