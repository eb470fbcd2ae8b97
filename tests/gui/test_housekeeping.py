"""Housekeeping in the window: counts in the inventory and on the start centre, and one click to the rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.housekeeping import VIEWS, housekeeping
from citysoft_desktop.domain.ids import new_id

LEFT = Qt.MouseButton.LeftButton


def records() -> list[Activity]:
    expiring = FuzzyDate.of(2027, 3)
    return [
        Activity(
            id=new_id(), title="Twinning with Lyon", status="active", expires=expiring, lead_unit="Unit"
        ),
        Activity(id=new_id(), title="Twinning with Turin", status="active", expires=expiring),
        Activity(id=new_id(), title="Festival", status="active"),
    ]


def test_the_menu_counts_every_view_and_opens_its_rows(window: Any, open_plan: Any, qtbot: Any) -> None:
    open_plan(window, records())
    window.show_page("inventory")
    page = window.page()
    button = page.housekeeping
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.list.isVisible)
    actions = {action.data(): action for action in button.list.actions()}
    assert tuple(actions) == VIEWS
    assert actions["expiring"].text().endswith("2 of 3")
    assert "12 months" in actions["expiring"].toolTip()
    assert actions["due"].text().endswith("\t0")
    actions["expiring"].trigger()
    button.list.hide()
    found = housekeeping(window.context.plan, window.context.clock.today())
    assert tuple(page.model.shown) == found.ids["expiring"]
    assert "Expiring" in page.toolbar.in_words()


def test_an_empty_view_says_so(window: Any, open_plan: Any, qtbot: Any) -> None:
    open_plan(window, records())
    window.show_page("inventory")
    button = window.page().housekeeping
    button.fill()
    next(a for a in button.list.actions() if a.data() == "duplicates").trigger()
    assert window.context.messages[-1] == "Possible duplicates: nothing"
    assert len(window.page().model.shown) == 3


def test_the_start_centre_lists_it_and_one_click_opens_the_rows(
    window: Any, open_plan: Any, qtbot: Any
) -> None:
    path: Path = open_plan(window, records())
    window.show_page("inventory")
    qtbot.waitUntil(lambda: bool(window.context.recents.items[0].housekeeping))
    window.files.close()
    window.show_page("start")
    card = window.start_page.housekeeping
    assert card.isVisible()
    assert card.buttons["expiring"].text() == "Expiring: 2 of 3"
    assert card.buttons["ownerless"].text() == "Without a lead: 2 of 3"
    assert "duplicates" not in card.buttons
    qtbot.mouseClick(card.buttons["ownerless"], LEFT)
    assert window.page_key() == "inventory"
    assert window.context.session.path == path
    assert len(window.page().model.shown) == 2


def test_a_list_of_recent_plans_somebody_wrote_into_is_no_problem(window: Any, open_plan: Any) -> None:
    path = open_plan(window, records())
    window.files.close()
    window.context.recents.update(
        str(path), housekeeping={"due": "many", "nonsense": [1, 2], "dormant": [1], "ownerless": [1, 3]}
    )
    window.show_page("start")
    window.start_page.refresh()
    assert list(window.start_page.housekeeping.buttons) == ["ownerless"]
