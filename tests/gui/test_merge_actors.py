"""Merging in the window: proposals with nothing ticked, rules and previews, the keyboard path, one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.actor_names import aliases_by_actor
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.merge_actors import MergeActorsDialog
from citysoft_desktop.ui.pages.actors_page import PartnersPage
from tests.gui.inventory_support import open_context, shown, unnamed

LEFT = Qt.MouseButton.LeftButton


class Doubles:
    """Köln three times, a ministry twice, and a city that is alone."""

    def __init__(self) -> None:
        self.koln = Actor(id=new_id(), name="Köln", kind="partner_city", tier="city", country="DE")
        self.koeln = Actor(
            id=new_id(), name="Koeln", kind="partner_city", country="DE", note="from the list of 2019"
        )
        self.cologne = Actor(id=new_id(), name="City of Cologne", kind="partner_city", country="DE")
        self.one = Actor(id=new_id(), name="Ministry of Culture", country="ES")
        self.two = Actor(id=new_id(), name="MINISTRY OF CULTURE", country="ES", address="Madrid")
        self.alone = Actor(id=new_id(), name="Osaka", kind="partner_city", country="JP")
        self.fair = Activity(id=new_id(), title="Fair")
        self.records = [
            self.koln, self.koeln, self.cologne, self.one, self.two, self.alone, self.fair,
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=self.koln.id),
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=self.koeln.id),
            Person(id=new_id(), actor_id=self.two.id, name="Ana"),
        ]  # fmt: skip


@pytest.fixture
def doubles() -> Doubles:
    return Doubles()


@pytest.fixture
def context(qtbot: Any, tmp_path: Path, doubles: Doubles) -> Iterator[AppContext]:
    made = open_context(tmp_path, doubles.records)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> PartnersPage:
    made = PartnersPage(context)
    shown(qtbot, made)
    return made


def opened() -> MergeActorsDialog:
    return next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, MergeActorsDialog) and w.isVisible()
    )


def texts(table: Any, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_proposals_are_shown_and_nothing_is_ticked(qtbot: Any, page: PartnersPage, doubles: Doubles) -> None:
    qtbot.mouseClick(page.twins_button, LEFT)
    dialog = opened()
    groups = {frozenset(group.ids) for group in dialog.choice.groups}
    assert groups == {
        frozenset({doubles.one.id, doubles.two.id}),
        frozenset({doubles.koln.id, doubles.koeln.id, doubles.cologne.id}),  # one place by the list of places
    }
    assert dialog.choice.ticked == set()
    assert not dialog.merge_button.isEnabled()
    assert "Nothing is ticked" in dialog.summary.text()
    assert unnamed(dialog) == []
    dialog.reject()
    assert len(page.context.plan.actors) == 6


def test_the_keyboard_alone_ticks_keeps_another_and_merges(
    qtbot: Any, page: PartnersPage, doubles: Doubles
) -> None:
    page.table.setFocus()
    qtbot.keyClick(
        page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    dialog = opened()
    tree = dialog.tree
    qtbot.waitUntil(tree.hasFocus)
    while doubles.koln.id not in dialog.choice.groups[dialog.group()].ids:
        qtbot.keyClick(tree, Qt.Key.Key_F8)
    number = dialog.group()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.choice.ticked == {number}
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    while tree.currentItem().text(0) != "Koeln, Germany":
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_K)
    assert dialog.choice.keep(number) == doubles.koeln.id
    assert "3 bodies become 1" in dialog.summary.text()
    qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    plan = page.context.plan
    assert set(plan.actors) == {doubles.koeln.id, doubles.one.id, doubles.two.id, doubles.alone.id}
    assert len(plan.participations_of(doubles.fair.id)) == 1
    assert aliases_by_actor(plan)[doubles.koeln.id] == ["Köln", "City of Cologne"]
    assert page.current_id() == doubles.koeln.id
    page.context.undo()
    assert len(page.context.plan.actors) == 6
    assert aliases_by_actor(page.context.plan) == {}


def test_the_preview_follows_the_rule_and_says_what_becomes_of_what(
    qtbot: Any, page: PartnersPage, doubles: Doubles
) -> None:
    qtbot.mouseClick(page.twins_button, LEFT)
    dialog = opened()
    qtbot.mouseClick(dialog.sure_button, LEFT)
    assert len(dialog.choice.ticked) == 1  # only the names that are the same
    fields = dialog.fields.table
    assert texts(fields, 0)[0] == "Name"
    before = fields.item(0, 2).text()
    combo = dialog.fields.combos["name"]
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("newest"))
    combo.activated.emit(combo.currentIndex())
    other = {"Ministry of Culture": "MINISTRY OF CULTURE", "MINISTRY OF CULTURE": "Ministry of Culture"}
    assert fields.item(0, 2).text() in (before, other[before])
    rows = texts(fields, 0)
    assert fields.item(rows.index("Address or home page"), 2).text() == "Madrid"
    dialog.tabs.setCurrentIndex(1)
    moves = dialog.moves.table
    assert moves.rowCount() == 1
    assert {moves.item(0, 0).text(), moves.item(0, 1).text()} <= set(other)
    qtbot.mouseClick(dialog.merge_button, LEFT)
    plan = page.context.plan
    assert len(plan.actors) == 5
    (person,) = plan.table(Person).values()
    assert person.actor_id in plan.actors
    assert plan.actors[person.actor_id].address == "Madrid"


def test_a_body_can_be_left_out_of_its_group(qtbot: Any, page: PartnersPage, doubles: Doubles) -> None:
    qtbot.mouseClick(page.twins_button, LEFT)
    dialog = opened()
    number = next(n for n, g in enumerate(dialog.choice.groups) if doubles.koln.id in g.ids)
    top = dialog.tree.topLevelItem(number)
    top.setCheckState(0, Qt.CheckState.Checked)
    child = next(top.child(n) for n in range(3) if top.child(n).text(0).startswith("City of Cologne"))
    child.setCheckState(0, Qt.CheckState.Unchecked)
    assert "2 bodies become 1" in dialog.summary.text()
    qtbot.mouseClick(dialog.merge_button, LEFT)
    assert doubles.cologne.id in page.context.plan.actors
    assert len(page.context.plan.actors) == 5


def test_selected_rows_are_merged_after_a_look(qtbot: Any, page: PartnersPage, doubles: Doubles) -> None:
    page.table.setFocus()
    selection = page.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    selection.clearSelection()
    for key in (doubles.alone.id, doubles.two.id):
        selection.select(page.model.index(page.model.find(key), 0), flags)
    qtbot.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = opened()
    assert dialog.choice.ticked == {0}
    assert not dialog.sure_button.isVisibleTo(dialog)
    qtbot.mouseClick(dialog.merge_button, LEFT)
    assert len(page.context.plan.actors) == 5


def test_one_row_is_not_enough_and_nothing_alike_says_so(
    qtbot: Any, page: PartnersPage, doubles: Doubles
) -> None:
    page.show_records([doubles.alone.id])
    page.merge_selected()
    assert "two or more" in page.context.messages[-1]
    from citysoft_desktop.services.commands.base import DeleteRecords

    page.context.execute(
        DeleteRecords(Actor, [doubles.koeln.id, doubles.cologne.id, doubles.two.id]), toast=False
    )
    page.find_twins()
    dialog = opened()
    assert "look alike" in dialog.lead.text()
    assert not dialog.merge_button.isEnabled()
    dialog.reject()
