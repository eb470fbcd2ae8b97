"""The register of bodies: groups, search, every field of the form, places asked, networks, contacts as personal data."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.actor_names import aliases_by_actor
from citysoft_desktop.domain.city import Actor, Alias, Person
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.erase_person import ErasePersonDialog
from citysoft_desktop.ui.dialogs.find_places import FindPlacesDialog
from citysoft_desktop.ui.pages.actors_page import PartnersPage
from tests.gui.inventory_support import open_context, shown, unnamed

LEFT = Qt.MouseButton.LeftButton


class Register:
    """A few bodies of every group."""

    def __init__(self) -> None:
        self.lodz = Actor(id=new_id(), name="Łódź", kind="partner_city", tier="city", country="PL")
        self.c40 = Actor(id=new_id(), name="C40", kind="network", tier="global")
        self.unit = Actor(id=new_id(), name="Culture Office", kind="own_unit", tier="city", country="ES")
        self.ministry = Actor(
            id=new_id(),
            name="Ministry",
            kind="line_ministry",
            tier="national",
            state="ES",
            home_counterpart=True,
        )
        self.fair = Activity(id=new_id(), title="Fair", start=FuzzyDate.of(2019))
        self.visit = Activity(id=new_id(), title="Visit", start=FuzzyDate.of(2023, 5))
        self.eva = Person(
            id=new_id(), actor_id=self.lodz.id, name="Eva Kowalska", email="eva@example.org", purpose="fair",
            source="card", review=FuzzyDate.of(2020, 1),
        )  # fmt: skip
        self.records = [
            self.lodz, self.c40, self.unit, self.ministry, self.fair, self.visit, self.eva,
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=self.lodz.id),
            Participation(id=new_id(), activity_id=self.visit.id, actor_id=self.lodz.id),
            Linkage(id=new_id(), activity_id=self.visit.id, counterpart_id=self.ministry.id),
            Alias(id=new_id(), actor_id=self.lodz.id, name="Lodsch"),
        ]  # fmt: skip


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def context(qtbot: Any, tmp_path: Path, register: Register) -> Iterator[AppContext]:
    made = open_context(tmp_path, register.records)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> PartnersPage:
    made = PartnersPage(context)
    shown(qtbot, made)
    return made


def names(page: PartnersPage) -> list[str]:
    return [page.model.row(n).cells[0] for n in range(page.model.rowCount())]  # type: ignore[union-attr]


def cells(page: PartnersPage, name: str) -> tuple[str, ...]:
    return page.model.row(names(page).index(name)).cells  # type: ignore[union-attr]


def select(page: PartnersPage, actor_id: str) -> None:
    page.show_records([actor_id])


def actor(page: PartnersPage, actor_id: str) -> Actor:
    return page.context.plan.actors[actor_id]


def typed(qtbot: Any, edit: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text) if text.isascii() else _compose(edit, text)
    qtbot.keyClick(edit, key)


def _compose(edit: QLineEdit, text: str) -> None:
    from PySide6.QtGui import QInputMethodEvent

    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def click_view(qtbot: Any, page: PartnersPage, key: str) -> None:
    segments = page._view_segments
    assert segments is not None
    cell = next(cell for cell in segments.cells() if cell.choice.value == key)
    qtbot.mouseClick(cell, LEFT)


def dialog(kind: type) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


# ---------------------------------------------------------------- the list


def test_each_row_says_what_the_plan_knows_of_a_body(page: PartnersPage) -> None:
    row = cells(page, "Łódź")
    assert row[1:4] == ("Partner city", "City", "Poland")
    assert row[5:8] == ("2", "1", "May 2023")
    assert cells(page, "Ministry")[5] == "1"  # as counterpart of a link


def test_groups_by_click(qtbot: Any, page: PartnersPage) -> None:
    for key, expected in (
        ("partners", ["Łódź"]),
        ("networks", ["C40"]),
        ("units", ["Culture Office"]),
        ("state", ["Ministry"]),
    ):
        click_view(qtbot, page, key)
        assert names(page) == expected
    click_view(qtbot, page, "all")
    assert len(names(page)) == 4


def test_search_finds_other_names_as_it_is_typed(qtbot: Any, page: PartnersPage) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.filter, "lods")
    assert names(page) == ["Łódź"]
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    qtbot.keyClicks(page.filter, "poland")
    assert names(page) == ["Łódź"]


def test_an_empty_group_teaches(qtbot: Any, page: PartnersPage, register: Register) -> None:
    select(page, register.c40.id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    click_view(qtbot, page, "networks")
    assert names(page) == []
    assert page.empty.isVisibleTo(page)
    assert "secretariat" in page.empty.text()


def test_everything_has_a_name(page: PartnersPage, register: Register) -> None:
    select(page, register.lodz.id)
    assert unnamed(page) == []


# ---------------------------------------------------------------- the form


def test_a_body_is_added_and_named_with_the_keyboard(qtbot: Any, page: PartnersPage) -> None:
    click_view(qtbot, page, "partners")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    line = page.form.lines["name"]
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Gdansk")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    made = next(a for a in page.context.plan.actors.values() if a.name == "Gdansk")
    assert (made.kind, made.tier) == ("partner_city", "city")
    assert "Gdansk" in names(page)


def test_every_field_is_saved_when_it_is_left(qtbot: Any, page: PartnersPage, register: Register) -> None:
    form, key = page.form, register.lodz.id
    select(page, key)
    typed(qtbot, form.lines["name_en"], "Lodz")
    typed(qtbot, form.lines["address"], "uml.lodz.pl")
    typed(qtbot, form.lines["source"], "register of 2024")
    form.areas["we_get"].setFocus()
    qtbot.keyClicks(form.areas["we_get"], "Film school")
    typed(qtbot, form.since.edit, "1993")
    qtbot.mouseClick(form.power.cells()[3], LEFT)
    qtbot.mouseClick(form.interest.cells()[1], LEFT)
    qtbot.mouseClick(form.confidential, LEFT, pos=form.confidential.rect().center())
    form.tier.setFocus()
    qtbot.keyClicks(form.tier, "Nat")
    form.tier.activated.emit(form.tier.currentIndex())
    typed(qtbot, form.state, "Poland")
    typed(qtbot, form.aliases.edit, "Lodzia")
    now = actor(page, key)
    assert (now.name_en, now.address, now.source, now.we_get) == (
        "Lodz",
        "uml.lodz.pl",
        "register of 2024",
        "Film school",
    )
    assert (now.since, now.power, now.interest, now.state) == (FuzzyDate.of(1993), 4, 2, "PL")
    assert now.confidential
    assert aliases_by_actor(page.context.plan)[key] == ["Lodsch", "Lodzia"]


def test_a_name_cannot_be_emptied_and_a_country_must_be_one(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    select(page, register.lodz.id)
    line = page.form.lines["name"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "needs a name" in page.form.fields["name"].error()
    assert actor(page, register.lodz.id).name == "Łódź"
    typed(qtbot, page.form.country, "Atlantis")
    assert "Atlantis" in page.form.fields["country"].error()


# ---------------------------------------------------------------- places


def test_looking_up_the_name_sets_the_position(qtbot: Any, page: PartnersPage, register: Register) -> None:
    select(page, register.lodz.id)
    qtbot.mouseClick(page.form.place.look_button, LEFT)
    now = actor(page, register.lodz.id)
    assert now.place_id is not None
    assert now.latitude == pytest.approx(51.77, abs=0.05)
    assert page.form.place.edit.text().startswith("Łódź")
    assert "51.7" in page.form.place.words.text()
    assert cells(page, "Łódź")[4] == "Łódź"
    assert not page.form.place.look_button.isVisibleTo(page)


def test_a_name_of_several_places_asks_and_guesses_nothing(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    select(page, register.unit.id)
    field = page.form.place
    typed(qtbot, page.form.country, "Germany")
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "Neustadt")
    assert field.edit.list_view.isVisible()  # suggestions, of which Enter takes none by itself
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert actor(page, register.unit.id).place_id is None
    assert "Which one" in field.question.text()
    assert field.candidates.count() > 2
    assert all("Germany" in field.candidates.item(n).text() for n in range(field.candidates.count()))
    field.candidates.setFocus()
    qtbot.keyClick(field.candidates, Qt.Key.Key_Down)
    wanted = field.candidates._places[1].id
    qtbot.keyClick(field.candidates, Qt.Key.Key_Return)
    assert actor(page, register.unit.id).place_id == wanted
    assert not field.question.isVisibleTo(page)


def test_a_typing_error_is_offered_and_another_alphabet_read(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    select(page, register.c40.id)
    field = page.form.place
    typed(qtbot, field.edit, "Rotterdma")
    assert "Did you mean" in field.question.text()
    assert actor(page, register.c40.id).place_id is None
    qtbot.mouseClick(
        field.candidates.viewport(),
        LEFT,
        pos=field.candidates.visualItemRect(field.candidates.item(0)).center(),
    )
    assert actor(page, register.c40.id).country == "NL"
    field.edit.setFocus()
    field.edit.clear()
    field.edit.setModified(True)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert actor(page, register.c40.id).place_id is None
    typed(qtbot, page.form.country, "Japan")
    typed(qtbot, field.edit, "札幌")
    assert actor(page, register.c40.id).latitude == pytest.approx(43.06, abs=0.1)


def test_positions_of_the_whole_register_certain_ones_filled_others_asked(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    from citysoft_desktop.services.commands.base import AddRecords

    unsure = Actor(id=new_id(), name="Neustadt", kind="partner_city", country="DE")
    nowhere = Actor(id=new_id(), name="Qwertyuiopville", kind="partner_city")
    page.context.execute(AddRecords([unsure, nowhere]))
    qtbot.mouseClick(page.places_button, LEFT)
    shown_dialog = dialog(FindPlacesDialog)
    by_name = {one.name: combo for one, combo in zip(shown_dialog.actors, shown_dialog.combos, strict=True)}
    assert by_name["Łódź"].currentData().country == "PL"
    assert by_name["Neustadt"].currentData() is None
    assert by_name["Neustadt"].count() > 3
    assert not by_name["Qwertyuiopville"].isEnabled()
    assert "C40" not in by_name  # a network is not called as its city is
    qtbot.waitUntil(shown_dialog.isActiveWindow)
    qtbot.keyClick(shown_dialog, Qt.Key.Key_F8)
    qtbot.waitUntil(by_name["Neustadt"].hasFocus)
    qtbot.keyClick(by_name["Neustadt"], Qt.Key.Key_Down)
    qtbot.mouseClick(shown_dialog.set_button, LEFT)
    assert actor(page, register.lodz.id).place_id is not None
    assert actor(page, unsure.id).place_id is not None
    assert actor(page, nowhere.id).place_id is None
    page.context.undo()  # one step for all of them
    assert actor(page, register.lodz.id).place_id is None


# ---------------------------------------------------------------- networks


def test_a_network_is_completed_from_the_list_with_secretariat_and_home_page(
    qtbot: Any, page: PartnersPage
) -> None:
    click_view(qtbot, page, "networks")
    qtbot.mouseClick(page.add_button, LEFT)
    key = page.current_id()
    line = page.form.network
    line.setFocus()
    qtbot.keyClicks(line, "iclei")
    popup = line.list_view
    qtbot.waitUntil(popup.isVisible)
    popup.setCurrentIndex(popup.model().index(0, 0))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    now = actor(page, key)
    assert (now.network_key, now.kind, now.country, now.address) == ("iclei", "network", "DE", "iclei.org")
    assert now.name.startswith("ICLEI")
    assert now.place_id is not None  # Bonn
    help_text = page.form.fields["network"]._below.text()
    assert "Bonn" in help_text
    assert "iclei.org" in help_text


def test_an_imported_network_is_filled_in_by_one_click(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    from citysoft_desktop.services.commands.base import update_record

    select(page, register.c40.id)
    assert not page.form.fill_button.isVisibleTo(page)
    page.context.execute(update_record(register.c40, network_key="c40", address="our own note"))
    assert page.form.fill_button.isVisibleTo(page)
    qtbot.mouseClick(page.form.fill_button, LEFT)
    now = actor(page, register.c40.id)
    assert (now.country, now.address, now.name) == ("GB", "our own note", "C40")  # what is filled stays
    assert now.place_id is not None
    assert not page.form.fill_button.isVisibleTo(page)


def test_a_network_that_is_not_in_the_list_is_refused_in_words(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    select(page, register.c40.id)
    typed(qtbot, page.form.network, "Hanseatic League of 1241")
    assert "not in the list" in page.form.fields["network"].error()
    assert actor(page, register.c40.id).network_key == ""


# ---------------------------------------------------------------- contacts


def test_a_contact_says_what_it_still_needs(qtbot: Any, page: PartnersPage, register: Register) -> None:
    select(page, register.unit.id)
    contacts = page.form.contacts
    typed(qtbot, contacts.add_edit, "Jordi Puig")
    (card,) = contacts.cards
    qtbot.waitUntil(card.edits["role"].hasFocus)
    assert "Kept for" in card.due.text()
    qtbot.keyClicks(card.edits["role"], "Head")
    qtbot.keyClick(card.edits["role"], Qt.Key.Key_Tab)
    typed(qtbot, card.edits["purpose"], "twinning")
    typed(qtbot, card.edits["source"], "business card")
    typed(qtbot, card.review.edit, "2031")
    (person,) = [p for p in page.context.plan.table(Person).values() if p.actor_id == register.unit.id]
    assert (person.name, person.role, person.purpose, person.source, person.review) == (
        "Jordi Puig",
        "Head",
        "twinning",
        "business card",
        FuzzyDate.of(2031),
    )
    assert not card.due.isVisibleTo(page)
    assert cells(page, "Culture Office")[6] == "1"


def test_contacts_to_look_at_again_are_shown_and_led_to(
    qtbot: Any, page: PartnersPage, register: Register
) -> None:
    click_view(qtbot, page, "networks")
    assert "1" in page.due_button.text()
    qtbot.mouseClick(page.due_button, LEFT)
    assert names(page) == ["Łódź"]
    (card,) = page.form.contacts.cards
    assert "Review due since Jan 2020" in card.due.text()
    typed(qtbot, card.review.edit, "2035")
    assert not page.due_button.isVisibleTo(page)


def test_the_data_of_one_person_goes_to_a_file(
    page: PartnersPage, register: Register, tmp_path: Path
) -> None:
    select(page, register.lodz.id)
    (card,) = page.form.contacts.cards
    card._save(role="Deputy")
    card._save(role="Head")
    card.write(tmp_path / "eva.json")
    document = json.loads((tmp_path / "eva.json").read_text(encoding="utf-8"))
    assert document["person"]["email"] == "eva@example.org"
    assert document["body"] == "Łódź"
    assert document["earlier_values"]
    card.write(tmp_path / "eva.csv")
    with (tmp_path / "eva.csv").open(encoding="utf-8-sig", newline="") as stream:
        (row,) = list(csv.DictReader(stream))
    assert (row["name"], row["role"], row["review"]) == ("Eva Kowalska", "Head", "2020-01")


def test_a_person_is_erased_for_good_after_asking(qtbot: Any, page: PartnersPage, register: Register) -> None:
    select(page, register.lodz.id)
    (card,) = page.form.contacts.cards
    qtbot.mouseClick(card.erase_button, LEFT)
    asked = dialog(ErasePersonDialog)
    qtbot.mouseClick(asked.erase_button, LEFT)
    assert not page.context.plan.table(Person)
    assert page.form.contacts.cards == []
    session = page.context.session
    assert session is not None
    assert not [c for entry in session.history() for c in entry.changes if "Kowalska" in str(c)]


def test_a_plan_that_cannot_be_changed_offers_nothing_to_change(
    qtbot: Any, page: PartnersPage, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = page.context.session
    assert session is not None
    monkeypatch.setattr(type(session), "read_only", property(lambda _self: True))
    page.stale = True
    page.refresh_now()
    select(page, register.lodz.id)
    assert not page.add_button.isEnabled()
    assert page.form.lines["name"].isReadOnly()
    (card,) = page.form.contacts.cards
    assert not card.erase_button.isEnabled()
    assert card.file_button.isEnabled()  # the person may still ask for the data
