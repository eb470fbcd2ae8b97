"""Map and timeline of the inventory: they follow the filter, work by key and by mouse, and lose nobody."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from citysoft_desktop.ui.pages.inventory_timeline import TimelinePanel
from citysoft_desktop.ui.pages.inventory_world import WorldPanel
from tests.gui.inventory_support import open_context, shown, unnamed

PARTNERS = (
    ("Nagoya", "JP", "sister_city", "1959-04-01", ".."),
    ("Kyoto", "JP", "sister_city", "1959", "2001"),
    ("Montpellier", "FR", "friendship_mou", "1963", ""),
    ("Rio de Janeiro", "BR", "trade_mission", "2019-05", "2019-06"),
    ("A ministry", "CL", "delegation_visit", "", ""),
    ("A network", "", "network_membership", "2004", "?"),
)


def key_of(name: str) -> str:
    """A record's id by a short name."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, name))


def records() -> list[Any]:
    made: list[Any] = []
    for number, (name, country, kind, start, end) in enumerate(PARTNERS):
        town = country not in ("CL", "")
        made.append(
            Actor(
                id=key_of(f"p{number}"),
                name=name,
                country=country,
                kind="partner_city" if town else "line_ministry",
            )
        )
        dates = {"start": FuzzyDate.parse(start), "end": FuzzyDate.parse(end)}
        made.append(
            Activity(
                id=key_of(f"a{number}"),
                title=f"Work with {name}",
                type=kind,
                countries=(country,) if country else (),
                **dates,
            )
        )
        made.append(
            Participation(
                id=key_of(f"x{number}"), activity_id=key_of(f"a{number}"), actor_id=key_of(f"p{number}")
            )
        )
    made.append(
        Activity(
            id=key_of("alone"), title="Alone", type="intl_strategy_office", start=FuzzyDate.parse("2020")
        )
    )
    return made


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path, records())
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    context.navigation_wanted.connect(lambda _key, where: made.show_place(**where))
    shown(qtbot, made)
    return made


def click_view(qtbot: Any, page: InventoryPage, words: str) -> None:
    segments = page._view_segments
    assert segments is not None
    cell = next(cell for cell in segments.cells() if cell.choice.text == words)
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    qtbot.wait(30)


def world(qtbot: Any, page: InventoryPage) -> WorldPanel:
    click_view(qtbot, page, "World map")
    found = page.pictures.world
    assert found is not None
    assert found.isVisible()
    return found


def timeline(qtbot: Any, page: InventoryPage) -> TimelinePanel:
    click_view(qtbot, page, "Timeline")
    found = page.pictures.timeline
    assert found is not None
    assert found.isVisible()
    return found


def drawn(panel: WorldPanel) -> set[str]:
    return {partner.name for group in panel.map.groups() for partner in group.partners}


def column(panel: WorldPanel | TimelinePanel, number: int) -> list[str]:
    model = panel.model
    return [str(model.data(model.index(row, number))) for row in range(model.rowCount())]


# -- the map ------------------------------------------------------------------------------------------------


def test_the_map_shows_every_partner_with_a_place_and_lists_the_others(
    qtbot: Any, page: InventoryPage
) -> None:
    panel = world(qtbot, page)
    assert not page.grid.isVisible()
    assert drawn(panel) == {"Nagoya", "Kyoto", "Montpellier", "Rio de Janeiro", "A ministry"}
    assert sorted(column(panel, 0)) == sorted(name for name, *_ in PARTNERS)
    assert panel.base.text() == "n = 6"
    words = panel.caption.text()
    assert "Filter: none." in words
    assert "Not on the map: 1 partner without a country." in words
    assert "1 of 7 activities names no partner." in words
    placed = dict(zip(column(panel, 0), column(panel, 3), strict=True))
    assert placed["Nagoya"] == "found by its name"
    assert placed["A ministry"] == "country only"
    assert placed["A network"] == "not on the map"


def test_the_map_follows_the_filter_and_says_it(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    qtbot.keyClicks(page.toolbar.field, "japan")
    qtbot.waitUntil(lambda: drawn(panel) == {"Nagoya", "Kyoto"})
    assert panel.base.text() == "n = 2"
    assert "Filter: “japan”." in panel.caption.text()
    page.toolbar.field.clear()
    qtbot.waitUntil(lambda: len(drawn(panel)) == 5)


def test_the_map_follows_a_change_of_the_plan(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    actor = page.plan.actors[key_of("p5")]
    page.context.execute(update_record(actor, latitude=-33.4, longitude=-70.6))
    qtbot.waitUntil(lambda: "A network" in drawn(panel))


def test_arrows_go_from_mark_to_mark_and_enter_opens_the_activities(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    panel.map.setFocus()
    qtbot.keyClick(panel.map, Qt.Key.Key_Home)
    seen = set()
    for key in (Qt.Key.Key_Right,) * 3 + (Qt.Key.Key_Left,) * 4 + (Qt.Key.Key_Down,) * 2:
        current = panel.map.current()
        assert current is not None
        seen |= {partner.name for partner in current.partners}
        qtbot.keyClick(panel.map, key)
    assert len(seen) >= 3
    current = panel.map.current()
    assert current is not None
    assert panel.map.accessibleDescription() == panel.map.words_of(current)
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    assert page.view() == "table"
    assert page.grid.isVisible()
    titles = {page.plan.activities[key].title for key in current.keys}
    if len(current.keys) > 1:
        assert {page.plan.activities[key].title for key in page.model.shown} == titles
    else:
        assert page.grid.current_id() == current.keys[0]


def test_a_number_comes_apart_when_enlarged_and_goes_together_again(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    japan = next(group for group in panel.map.groups() if len(group.partners) == 2)
    qtbot.mouseDClick(panel.map, Qt.MouseButton.LeftButton, pos=panel.map.point_of(japan).toPoint())
    assert panel.map.frame().zoom > 2
    assert len(panel.map.groups()) == 5
    assert {"Nagoya", "Kyoto"} <= {group.partners[0].name for group in panel.map.seen()}
    qtbot.keyClick(panel.map, Qt.Key.Key_0)
    assert panel.map.frame().zoom == 1
    assert any(len(group.partners) == 2 for group in panel.map.groups())


def test_space_enlarges_the_number_in_focus(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    japan = next(group for group in panel.map.groups() if len(group.partners) == 2)
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=panel.map.point_of(japan).toPoint())
    qtbot.keyClick(panel.map, Qt.Key.Key_Space)
    assert len(panel.map.groups()) == 5
    assert panel.map.current() is not None


def test_keys_and_buttons_zoom_and_move(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    assert not panel.zoom_out_button.isEnabled()
    qtbot.keyClick(panel.map, Qt.Key.Key_Plus)
    qtbot.mouseClick(panel.zoom_in_button, Qt.MouseButton.LeftButton)
    assert panel.map.frame().zoom == pytest.approx(2)
    assert panel.zoom_out_button.isEnabled()
    before = panel.map.frame()
    qtbot.keyClick(panel.map, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert panel.map.frame().x > before.x
    qtbot.keyClick(panel.map, Qt.Key.Key_Minus)
    qtbot.mouseClick(panel.whole_button, Qt.MouseButton.LeftButton)
    assert panel.map.frame().zoom == 1
    qtbot.mouseClick(panel.fit_button, Qt.MouseButton.LeftButton)
    assert all(group in panel.map.seen() for group in panel.map.groups())


def test_the_wheel_zooms_where_the_pointer_is_and_dragging_moves(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    canvas = panel.map
    spot = QPointF(canvas.width() * 0.7, canvas.height() * 0.4)
    below = canvas.frame().unit(spot.x() / canvas._factor(), spot.y() / canvas._factor())
    for _ in range(4):
        event = QWheelEvent(
            spot, canvas.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)
    assert canvas.frame().zoom == pytest.approx(4)
    after = canvas.frame().unit(spot.x() / canvas._factor(), spot.y() / canvas._factor())
    assert after[0] == pytest.approx(below[0], abs=0.5)  # up and down the edge of the earth holds it
    frame = canvas.frame()
    start = spot.toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(canvas, start - QPoint(15 * step, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert canvas.frame().x > frame.x


def test_list_and_map_point_at_the_same_partner(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    row = column(panel, 0).index("Rio de Janeiro")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row, 0))
    current = panel.map.current()
    assert current is not None
    assert current.partners[0].name == "Rio de Janeiro"
    france = next(group for group in panel.map.groups() if group.partners[0].name == "Montpellier")
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=panel.map.point_of(france).toPoint())
    assert panel.table.currentIndex().row() == column(panel, 0).index("Montpellier")


def test_the_list_is_sorted_by_a_click_on_its_heading(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    header = panel.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert column(panel, 1) == sorted(column(panel, 1), key=str.casefold)
    row = column(panel, 0).index("Nagoya")
    panel.table.setCurrentIndex(panel.model.index(row, 0))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert page.view() == "table"
    assert page.grid.current_id() == key_of("a0")


def test_the_tooltip_says_what_a_mark_stands_for(qtbot: Any, page: InventoryPage) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent

    panel = world(qtbot, page)
    rio = next(group for group in panel.map.groups() if group.partners[0].name == "Rio de Janeiro")
    spot = panel.map.point_of(rio).toPoint()
    QApplication.sendEvent(panel.map, QHelpEvent(QEvent.Type.ToolTip, spot, panel.map.mapToGlobal(spot)))
    assert "Rio de Janeiro, Brazil: 1 activity" in QToolTip.text()
    QToolTip.hideText()


def test_east_stays_right_where_the_window_is_mirrored(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    places = {group.partners[0].name: panel.map.point_of(group).x() for group in panel.map.groups()}
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        corner = QPoint(0, 0)
        qtbot.waitUntil(lambda: panel.table.mapTo(page, corner).x() < panel.map.mapTo(page, corner).x())
        now = {group.partners[0].name: panel.map.point_of(group).x() for group in panel.map.groups()}
        assert now["Rio de Janeiro"] < now["Montpellier"] < max(now.values())
        assert sorted(now, key=now.__getitem__) == sorted(places, key=places.__getitem__)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_partner_says_so_instead_of_an_empty_earth(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    qtbot.keyClicks(page.toolbar.field, "alone")
    qtbot.waitUntil(panel.message.isVisible)
    assert panel.message.text() == "No activity in this view names a partner."
    assert not panel.map.isVisible()
    assert not panel.save_button.isEnabled()


# -- taking it along ----------------------------------------------------------------------------------------


def test_pictures_are_copied_and_saved_with_n_and_filter(
    qtbot: Any, page: InventoryPage, tmp_path: Path
) -> None:
    qtbot.keyClicks(page.toolbar.field, "japan")
    panel = world(qtbot, page)
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().width() > 1000
    qtbot.mouseClick(panel.copy_table_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines()[0].startswith("Partner\tCountry\tActivities")
    assert panel.save(tmp_path / "map.svg")
    text = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert "<title>Partners on the map of the world</title>" in text
    assert "n = 2." in text
    assert "“japan”" in text
    assert panel.save(tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    panel_time = timeline(qtbot, page)
    assert panel_time.save(tmp_path / "time.svg")
    assert "Agreements in time" in (tmp_path / "time.svg").read_text(encoding="utf-8")


def test_a_folder_that_is_gone_is_told(qtbot: Any, page: InventoryPage, tmp_path: Path) -> None:
    told: list[str] = []
    page.context.banner_wanted.connect(lambda text, tone, _action: told.append(f"{tone}: {text}"))
    panel = world(qtbot, page)
    for name in ("map.svg", "map.png"):
        assert not panel.save(tmp_path / "gone" / name)
    assert len(told) == 2
    assert all(text.startswith("danger: ") for text in told)


def test_save_asks_where(qtbot: Any, page: InventoryPage) -> None:
    panel = world(qtbot, page)
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Save the picture")
    assert dialog.isVisible()
    dialog.close()


# -- the timeline -------------------------------------------------------------------------------------------


def test_the_timeline_shows_agreements_first_and_all_when_asked(qtbot: Any, page: InventoryPage) -> None:
    panel = timeline(qtbot, page)
    assert column(panel, 0) == ["Work with Kyoto", "Work with Nagoya", "Work with Montpellier"]
    assert "4 other activities are no agreements." in panel.caption.text()
    panel.what.setFocus()
    qtbot.keyClick(panel.what, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.base.text() == "n = 7")
    assert "No dates: 1." in panel.caption.text()
    assert len(column(panel, 0)) == 7
    panel.order.setFocus()
    qtbot.keyClick(panel.order, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: all(row.span is not None for row in panel.time._rows))
    assert column(panel, 0)[:3] == ["Work with Kyoto", "Work with Nagoya", "Work with Montpellier"]


def test_rows_are_reached_by_key_and_opened_by_enter(qtbot: Any, page: InventoryPage) -> None:
    panel = timeline(qtbot, page)
    panel.time.setFocus()
    qtbot.keyClick(panel.time, Qt.Key.Key_Down)
    first = panel.time.current()
    assert first is not None
    assert first.title == "Work with Kyoto"
    qtbot.keyClick(panel.time, Qt.Key.Key_Down)
    qtbot.keyClick(panel.time, Qt.Key.Key_Down)  # over the heading of the next type
    last = panel.time.current()
    assert last is not None
    assert last.title == "Work with Montpellier"
    assert panel.table.currentIndex().row() == 2
    assert "end not entered" in panel.time.accessibleDescription()
    qtbot.keyClick(panel.time, Qt.Key.Key_Home)
    assert panel.time.current() == first
    qtbot.keyClick(panel.time, Qt.Key.Key_Up)
    assert panel.time.current() == first
    qtbot.keyClick(panel.time, Qt.Key.Key_Return)
    assert page.view() == "table"
    assert page.grid.current_id() == key_of("a1")


def test_rows_are_chosen_by_a_click_and_opened_by_a_double_click(qtbot: Any, page: InventoryPage) -> None:
    panel = timeline(qtbot, page)
    view = panel.time.viewport()
    spot = QPoint(view.width() // 2, round(panel.time.row_top(key_of("a2"))) + 6)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    current = panel.time.current()
    assert current is not None
    assert current.id == key_of("a2")
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert page.grid.current_id() == key_of("a2")


def test_time_is_enlarged_and_moved_by_key(qtbot: Any, page: InventoryPage) -> None:
    panel = timeline(qtbot, page)
    panel.time.setFocus()
    whole = panel.time.axis()
    qtbot.keyClick(panel.time, Qt.Key.Key_Plus)
    qtbot.mouseClick(panel.zoom_in_button, Qt.MouseButton.LeftButton)
    near = panel.time.axis()
    assert near[1] - near[0] == pytest.approx((whole[1] - whole[0]) / 2)
    qtbot.keyClick(panel.time, Qt.Key.Key_Left)
    assert panel.time.axis()[0] < near[0]
    for _ in range(9):
        qtbot.keyClick(panel.time, Qt.Key.Key_Left)
    assert panel.time.axis()[0] == whole[0]
    qtbot.keyClick(panel.time, Qt.Key.Key_0)
    assert panel.time.axis() == whole


def test_what_ends_soon_says_so_in_words(qtbot: Any, page: InventoryPage) -> None:
    today = page.context.clock.today()
    soon = today + dt.timedelta(days=70)
    activity = page.plan.activities[key_of("a2")]
    page.context.execute(update_record(activity, expires=FuzzyDate.parse(soon.isoformat())))
    panel = timeline(qtbot, page)
    notes = dict(zip(column(panel, 0), column(panel, 3), strict=True))
    assert notes["Work with Montpellier"].startswith("expires in 2 month")
    assert notes["Work with Kyoto"] == "ended 2001"
    assert notes["Work with Nagoya"] == "without an end"
    words = [getattr(mark, "text", "") for mark in panel.time.scene().marks]
    assert any(text.startswith("expires in 2 month") for text in words)
    assert today.isoformat() in words


# -- both ---------------------------------------------------------------------------------------------------


def test_everything_has_a_name_and_f6_reaches_picture_and_list(qtbot: Any, page: InventoryPage) -> None:
    for show in (world, timeline):
        panel = show(qtbot, page)
        assert unnamed(page) == []
        assert panel.canvas in page.regions()
        assert panel.table in page.regions()


def test_adding_and_searching_for_gaps_come_back_to_the_table(qtbot: Any, page: InventoryPage) -> None:
    world(qtbot, page)
    assert page.record_actions() == []  # nobody can delete rows that are not to be seen
    page.start_adding()
    assert page.view() == "table"
    world(qtbot, page)
    assert page.next_issue(1)
    assert page.grid.isVisible()


def test_closing_the_plan_forgets_the_pictures(qtbot: Any, page: InventoryPage, context: AppContext) -> None:
    panel = world(qtbot, page)
    context.close_session()
    assert page.view() == "table"
    assert panel._data is None


def test_a_place_leads_straight_to_a_view(qtbot: Any, page: InventoryPage) -> None:
    page.context.navigate("inventory", view="timeline")
    assert page.pictures.timeline is not None
    assert page.pictures.timeline.isVisible()
