"""Partners on the map and agreements in time, as scenes: signs mean what they say, and n, filter and missing are there."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest

from citysoft_desktop.base.tokens import load_tokens
from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.city import Actor, City
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Polygon, Rect, Scene, Text
from citysoft_desktop.services.charts.agreements import agreement_timeline
from citysoft_desktop.services.charts.basemap import MOST_ZOOM, MapFrame
from citysoft_desktop.services.charts.framed import framed
from citysoft_desktop.services.charts.partnermap import partner_map, shape_rings, sign_of
from citysoft_desktop.services.charts.svg import scene_svg
from tests.unit.analysis.portfolio import portfolio
from tests.unit.charts.test_scenes import measure

OPTIONS = Options(as_of=dt.date(2026, 11, 22))


def world(*actors: Actor, types: tuple[str, ...] = ()) -> Plan:
    activities = {
        f"a{n}": Activity(
            id=f"a{n}", title=f"With {a.name}", type=types[n] if n < len(types) else "sister_city"
        )
        for n, a in enumerate(actors)
    }
    parts = {
        f"p{n}": Participation(id=f"p{n}", activity_id=f"a{n}", actor_id=a.id) for n, a in enumerate(actors)
    }
    return Plan({
        "actor": {a.id: a for a in actors},
        "activity": activities,
        "participation": parts,
        "city": {"c": City(id="c", name="Barcelona", country="ES", latitude=41.39, longitude=2.16)},
    })  # fmt: skip


def town(key: str, lat: float, lon: float) -> Actor:
    return Actor(id=key, name=key.title(), country="JP", latitude=lat, longitude=lon)


def texts(scene: Scene) -> list[str]:
    return [mark.text for mark in scene.marks if isinstance(mark, Text)]


def marks(scene: Scene) -> list[Polygon]:
    return [mark for mark in scene.marks if isinstance(mark, Polygon) and mark.keys]


# -- the map ------------------------------------------------------------------------------------------------


def test_the_number_in_a_mark_is_the_number_of_partners_behind_it() -> None:
    plan = world(town("nagoya", 35.2, 136.9), town("kyoto", 35.0, 135.8), town("lima", -12.0, -77.0))
    scene = partner_map(plan, OPTIONS, measure, 476, 260)
    assert "2" in texts(scene)
    assert sorted(len(mark.keys) for mark in marks(scene)) == [1, 2]
    assert "Lima" in texts(scene)  # what stands alone has its name beside it
    assert "Barcelona" in texts(scene)
    assert scene.caption.n == 3


def test_enlarged_the_same_partners_stand_apart() -> None:
    plan = world(town("nagoya", 35.2, 136.9), town("kyoto", 35.0, 135.8))
    whole = MapFrame.whole(476, 240)
    near = whole.zoomed(32, *whole.at(870, 120))
    scene = partner_map(plan, OPTIONS, measure, 476, 260, frame=near)
    assert len(marks(scene)) == 2
    assert {"Nagoya", "Kyoto"} <= set(texts(scene))


def test_a_country_only_is_hollow_and_a_position_is_filled() -> None:
    plan = world(town("nagoya", 35.2, 136.9), Actor(id="c", name="Somewhere", country="CL"))
    filled, hollow = marks(partner_map(plan, OPTIONS, measure, 476, 260))
    assert filled.fill == "data.c1"
    assert (hollow.fill, hollow.stroke) == ("surface.card", "data.c1")
    assert "country known, place not" in hollow.label


def test_families_differ_in_shape_not_only_in_colour() -> None:
    plan = world()
    shapes = [sign_of(plan, family.slug)[0] for family in plan.framework.families]
    assert len(shapes) == len(set(shapes))
    rings = {shape: shape_rings(shape, 0, 0, 10) for shape in (*shapes, "ring", "octagon")}
    assert len({str(ring) for ring in rings.values()}) == len(rings)
    areas = {
        shape: abs(_area(ring[0])) for shape, ring in rings.items() if shape not in ("ring", "star", "cross")
    }
    assert max(areas.values()) < 1.7 * min(areas.values())  # no family looks weightier than another


def _area(ring: tuple[tuple[float, float], ...]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)) / 2


def test_an_internal_partner_is_counted_and_not_named() -> None:
    plan = world(town("nagoya", 35.2, 136.9), town("lima", -12.0, -77.0))
    scene = partner_map(plan, OPTIONS, measure, 476, 260, unnamed=frozenset({"nagoya"}))
    everything = " ".join((*texts(scene), *(mark.label for mark in scene.marks), scene.caption.in_words))
    assert "Nagoya" not in everything
    assert all("Nagoya" not in cell for row in scene.table.rows for cell in row)
    assert scene.caption.n == 2


def test_partners_that_are_nowhere_are_counted_in_the_words() -> None:
    scene = partner_map(world(town("lima", -12, -77), Actor(id="n", name="Net")), OPTIONS, measure, 476, 260)
    assert scene.caption.missing == "1"
    assert "Not on the map: 1 partner without a country." in scene.caption.extra
    assert "Borders carry no position of the city." in scene.caption.extra


@pytest.mark.parametrize("city", ["barcelona", "los_angeles"])
def test_the_filter_is_printed_and_counts(city: str) -> None:
    plan = portfolio(city).plan()
    some = frozenset(list(plan.activities)[:4])
    scene = partner_map(plan, replace(OPTIONS, ids=some, filter_text="first four"), measure, 476, 260)
    assert scene.caption.filter == "first four"
    assert {key for keys in scene.table.keys for key in keys} <= some


def test_the_frame_never_leaves_the_earth_and_keeps_the_point_below_the_pointer() -> None:
    frame = MapFrame.whole(500, 250)
    at = frame.unit(300, 120)
    near = frame.zoomed(4, 300, 120)
    assert near.at(*at) == pytest.approx((300, 120))
    assert near.zoomed(0.001) == frame
    assert near.zoomed(1000).zoom == MOST_ZOOM
    far = near.moved(1e6, 1e6)
    assert far.unit(0, 0)[0] == pytest.approx(0, abs=1e-6)


# -- the timeline -------------------------------------------------------------------------------------------


def timeline(*rows: tuple[str, str], as_of: dt.date = OPTIONS.as_of, **more: Any) -> Scene:
    activities = {
        f"a{n}": Activity(
            id=f"a{n}", title=f"Tie {n}", type="sister_city", signed=FuzzyDate.parse(begin), expires=FuzzyDate.parse(end)
        )
        for n, (begin, end) in enumerate(rows)
    }  # fmt: skip
    plan = Plan({"activity": activities})
    return agreement_timeline(plan, Options(as_of=as_of), measure, 600, 300, **more)


def parts(scene: Scene, key: str = "a0") -> list[Rect]:
    return [mark for mark in scene.marks if isinstance(mark, Rect) and mark.keys == (key,)]


def test_a_day_is_certain_and_a_year_is_a_span() -> None:
    (bar,) = parts(timeline(("1990-05-12", "2001-03-01")))
    assert not bar.dashed
    assert not bar.hatch
    begin, end, sure = parts(timeline(("1990", "2001")))
    assert begin.dashed
    assert end.dashed
    assert not sure.dashed
    assert begin.x + begin.w == pytest.approx(sure.x, abs=0.5)
    assert sure.x + sure.w == pytest.approx(end.x, abs=0.5)
    year = begin.w
    assert end.w == pytest.approx(year, rel=0.02)
    assert sure.w == pytest.approx(10 * year, rel=0.02)


def test_within_one_year_nothing_is_certain() -> None:
    assert all(mark.dashed for mark in parts(timeline(("1994", "1994"))))


def test_an_unknown_end_is_hatched_to_today_and_an_open_one_runs_on() -> None:
    scene = timeline(("1990-01-01", "?"), ("1990-01-01", ".."), ("1990-01-01", ""))
    for key in ("a0", "a2"):
        assert any(mark.hatch for mark in parts(scene, key))
        assert not any(mark.dashed and not mark.hatch for mark in parts(scene, key))
    unknown = max(mark.x + mark.w for mark in parts(scene, "a0"))
    opened = max(mark.x + mark.w for mark in parts(scene, "a1"))
    assert opened > unknown
    assert not any(mark.hatch for mark in parts(scene, "a1"))
    assert any(isinstance(mark, Polygon) and mark.keys == ("a1",) for mark in scene.marks)  # the arrow
    words = texts(scene)
    assert {"end unknown", "without an end", "end not entered"} <= set(words)


def test_an_unknown_beginning_is_hatched_before_the_end() -> None:
    marks_ = parts(timeline(("?", "2001-03-01")))
    assert any(mark.hatch for mark in marks_)
    assert all("expired 2001-03-01, beginning unknown" in mark.label for mark in marks_)


def test_what_is_without_dates_or_contradicts_itself_is_listed_apart() -> None:
    scene = timeline(("1990", "2000"), ("", ""), ("?", "?"), ("2001", "1990"))
    assert scene.caption.n == 4
    assert scene.caption.missing == "2"
    assert "No dates: 2." in scene.caption.extra
    assert "Dates contradict each other: 1, not drawn." in scene.caption.extra
    assert len(scene.table.rows) == 4
    assert {mark.keys for mark in scene.marks if mark.keys} == {("a0",)}


def test_today_comes_from_the_reporting_date() -> None:
    for day in (dt.date(2026, 11, 22), dt.date(1999, 1, 2)):
        scene = timeline(("1990", "2000"), as_of=day)
        assert day.isoformat() in texts(scene)
    assert "expires 2000" in " ".join(texts(timeline(("1990", "2000"), as_of=dt.date(1999, 1, 2))))


def test_ending_soon_is_said_in_words_and_bold() -> None:
    scene = timeline(("1990", "2027-03-01"))
    note = next(mark for mark in scene.marks if isinstance(mark, Text) and mark.text.startswith("expires in"))
    assert note.text == "expires in 3 months"
    assert note.bold
    assert "1 ends within 12 months" in scene.caption.in_words


def test_rows_that_do_not_fit_are_counted() -> None:
    scene = timeline(*[(str(1950 + n), "") for n in range(60)])
    drawn = len({mark.keys for mark in scene.marks if mark.keys})
    rest = next(
        int(found[1]) for found in [re.search(r"(\d+) more rows in the table", scene.caption.extra)] if found
    )
    assert drawn + rest == 60


def test_internal_activities_are_withheld_and_counted() -> None:
    scene = timeline(("1990", "2000"), ("1991", "2001"), hidden=frozenset({"a1"}))
    assert "Tie 1" not in " ".join(texts(scene))
    assert "1 internal, not shown." in scene.caption.extra
    assert scene.caption.n == 2
    assert len(scene.table.rows) == 1


def test_the_part_of_time_shown_can_be_chosen() -> None:
    first, last = dt.date(1995, 1, 1).toordinal(), dt.date(1997, 1, 1).toordinal()
    scene = timeline(("1960-01-01", "1970-01-01"), ("1996-01-01", "1996-06-01"), axis=(first, last))
    assert not parts(scene, "a0")
    assert parts(scene, "a1")
    assert "2026-11-22" not in texts(scene)


# -- leaving the window -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["map", "time"])
def test_a_picture_that_leaves_says_its_title_n_filter_and_what_is_missing(name: str) -> None:
    plan = world(town("nagoya", 35.2, 136.9), Actor(id="n", name="Net <b> & co"))
    options = replace(OPTIONS, ids=frozenset(plan.activities), filter_text="Type: sister city")
    scene = (partner_map if name == "map" else agreement_timeline)(plan, options, measure, 476, 260)
    whole = framed(scene, measure)
    words = " ".join(texts(whole))
    assert scene.title in words
    assert "n = 2." in words
    assert "Filter: Type: sister city." in words
    assert "Missing:" in words
    for mark in whole.marks:
        if isinstance(mark, Text):
            assert mark.x >= 0
            assert 0 <= mark.y <= whole.height


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_svg_is_well_formed_and_quotes_what_users_typed(theme: str) -> None:
    plan = world(town('a "b" <i>&', 35.2, 136.9), town("kyoto", 34.9, 135.8))
    tokens = load_tokens()
    text = scene_svg(partner_map(plan, OPTIONS, measure, 476, 260), lambda token: tokens.colour(theme, token))
    root = ET.fromstring(text)
    assert root.tag.endswith("svg")
    found = "".join(root.itertext())
    assert 'A "B" <I>&' in found
    assert "Partners on the map of the world" in found


@pytest.mark.parametrize("city", ["barcelona", "los_angeles"])
def test_every_chart_can_be_an_svg(city: str) -> None:
    from citysoft_desktop.services.charts import CHARTS

    plan, tokens = portfolio(city).plan(), load_tokens()
    for name, builder in CHARTS.items():
        text = scene_svg(builder(plan, OPTIONS, measure), lambda token: tokens.colour("light", token))
        assert ET.fromstring(text).tag.endswith("svg"), name
