"""Where partners are: each stands at a position, in its country, or is counted as not on the map; none is lost."""

from __future__ import annotations

from typing import Any

import pytest

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.city import Actor, City
from citysoft_desktop.domain.country_points import country_point
from citysoft_desktop.domain.outlines import outlines
from citysoft_desktop.domain.partner_places import Position, partner_places
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.projection import project, unproject
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.charts.partnermap import mark_groups
from citysoft_desktop.services.locating import Locator
from citysoft_desktop.services.places import Place, PlaceDataError
from tests.unit.analysis.portfolio import portfolio


def plan_of(*actors: Actor, types: dict[str, str] | None = None, country: str = "") -> Plan:
    """Each actor in one activity of its own, those named in ``types`` with that type."""
    activities = {
        f"a-{a.id}": Activity(id=f"a-{a.id}", title=a.name, type=(types or {}).get(a.id, "")) for a in actors
    }
    parts = {
        f"p-{a.id}": Participation(id=f"p-{a.id}", activity_id=f"a-{a.id}", actor_id=a.id, country=country)
        for a in actors
    }
    return Plan({
        "actor": {a.id: a for a in actors},
        "activity": activities,
        "participation": parts,
        "city": {"c": City(id="c", name="Barcelona", country="ES", latitude=41.39, longitude=2.16)},
    })  # fmt: skip


def test_a_recorded_position_wins_over_the_gazetteer_and_the_country() -> None:
    plan = plan_of(Actor(id="n", name="Nagoya", country="JP", latitude=35.2, longitude=136.9))
    (found,) = partner_places(plan, None, {"n": Position(0, 0, "Null")}).partners
    assert found.how == "recorded"
    assert (found.x, found.y) == project(136.9, 35.2)


def test_a_place_found_by_name_says_which() -> None:
    plan = plan_of(Actor(id="k", name="Cologne", country="DE"))
    (found,) = partner_places(plan, None, {"k": Position(6.96, 50.94, "Köln")}).partners
    assert (found.how, found.place) == ("name", "Köln")


def test_only_a_country_is_a_point_in_it_and_says_so() -> None:
    plan = plan_of(Actor(id="x", name="A prefecture", country="JP"))
    (found,) = partner_places(plan).partners
    assert found.how == "country"
    assert (found.x, found.y) == country_point("JP")


@pytest.mark.parametrize("country", ["", "unknown", "ZZ", "QQ"])
def test_without_a_country_a_partner_is_counted_beside_the_map(country: str) -> None:
    places = partner_places(plan_of(Actor(id="x", name="A network", country=country)))
    assert places.placed == 0
    assert places.count("nowhere") == len(places.partners) == 1


def test_the_country_beside_the_partner_counts_when_its_record_has_none() -> None:
    (found,) = partner_places(plan_of(Actor(id="x", name="Somewhere"), country="FR")).partners
    assert (found.country, found.how) == ("FR", "country")


def test_zero_degrees_are_a_position() -> None:
    (found,) = partner_places(
        plan_of(Actor(id="x", name="Null Island", latitude=0.0, longitude=0.0))
    ).partners
    assert found.how == "recorded"


def test_one_family_has_its_sign_several_are_several_and_no_type_is_none() -> None:
    actor = Actor(id="x", name="Paris", country="FR")
    for types, family in (
        (["sister_city"], "bilateral"),
        (["sister_city", "trade_mission"], "several"),
        ([""], ""),
    ):
        plan = Plan({
            "actor": {"x": actor},
            "activity": {str(n): Activity(id=str(n), title="t", type=kind) for n, kind in enumerate(types)},
            "participation": {
                str(n): Participation(id=str(n), activity_id=str(n), actor_id="x") for n in range(len(types))
            },
        })  # fmt: skip
        (found,) = partner_places(plan).partners
        assert found.family == family


@pytest.mark.parametrize("city", ["barcelona", "los_angeles"])
@pytest.mark.parametrize("distance", [0.0, 5.0, 40.0, 2000.0])
def test_groups_and_those_not_placed_make_up_all_partners(city: str, distance: float) -> None:
    plan = portfolio(city).plan()
    places = partner_places(plan)
    groups = mark_groups(places, distance)
    drawn = [partner.id for group in groups for partner in group.partners]
    assert len(drawn) == len(set(drawn)) == places.placed
    assert places.placed + places.count("nowhere") == len(places.partners)
    behind = {key for partner in places.partners for key in partner.keys} | set(places.without)
    assert behind == set(plan.activities)
    assert places.activities == len(plan.activities)


def test_a_filter_leaves_only_partners_of_its_activities() -> None:
    plan = portfolio("barcelona").plan()
    some = frozenset(list(plan.activities)[:5])
    places = partner_places(plan, some)
    assert places.activities == 5
    assert {key for partner in places.partners for key in partner.keys} | set(places.without) == some


def test_a_group_of_one_position_never_splits() -> None:
    plan = plan_of(Actor(id="a", name="A", country="JP"), Actor(id="b", name="B", country="JP"))
    (group,) = mark_groups(partner_places(plan), 1.0)
    assert len(group.partners) == 2
    assert not group.splits


def test_every_country_with_an_outline_has_a_point_inside_it() -> None:
    for code, rings in outlines("50m").countries.items():
        if code == "-":
            continue
        point = country_point(code)
        assert point is not None
        drawn = outlines("110m").countries.get(code) or rings
        assert sum(_inside(ring, *point) for ring in drawn) % 2 == 1, code
    assert country_point("QQ") is None


def _inside(ring: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    found = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            found = not found
    return found


@pytest.mark.parametrize(
    ("code", "lon", "lat", "away"), [("FR", 2, 47, 4), ("JP", 138, 37, 6), ("CL", -71, -35, 12)]
)
def test_points_lie_where_people_look_for_the_country(code: str, lon: float, lat: float, away: float) -> None:
    point = country_point(code)
    assert point is not None
    found = unproject(*point)
    assert found is not None
    assert abs(found[0] - lon) < away
    assert abs(found[1] - lat) < away


# -- the gazetteer ------------------------------------------------------------------------------------------


class Finder:
    """A gazetteer of one town that counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None]] = []

    def search(self, text: str, country: str | None = None, limit: int = 12) -> list[Place]:
        raise AssertionError("never while drawing")

    def best(self, name: str, country: str | None) -> Place | None:
        self.asked.append((name, country))
        return (
            Place(7, "Nagoya", "JP", None, 35.18, 136.9, 2_000_000, name)
            if (name, country) == ("Nagoya", "JP")
            else None
        )

    def by_id(self, place_id: int) -> Place | None:
        return Place(7, "Nagoya", "JP", None, 35.18, 136.9, 2_000_000, "") if place_id == 7 else None


def test_towns_are_found_by_name_within_their_country_only() -> None:
    finder = Finder()
    actors = [
        Actor(id="town", name="Nagoya", kind="partner_city", country="JP"),
        Actor(id="elsewhere", name="Nagoya", kind="partner_city", country="BR"),
        Actor(id="nowhere", name="Nagoya", kind="partner_city"),
        Actor(id="firm", name="Nagoya", kind="firm", country="JP"),
        Actor(id="known", name="Nagoya", kind="partner_city", country="JP", latitude=1.0, longitude=2.0),
        Actor(id="number", name="Something else", kind="firm", place_id=7),
    ]
    found = Locator(finder).positions(actors)
    assert set(found) == {"town", "number"}
    assert found["town"] == Position(136.9, 35.18, "Nagoya")


def test_the_same_question_is_asked_once() -> None:
    finder = Finder()
    locator = Locator(finder)
    actors = [Actor(id=str(n), name="Nagoya", kind="partner_city", country="JP") for n in range(5)]
    locator.positions(actors)
    assert len(locator.positions(actors)) == 5
    assert finder.asked == [("Nagoya", "JP")]


def test_without_a_readable_gazetteer_partners_stand_in_their_country() -> None:
    class Broken(Finder):
        def best(self, name: str, country: str | None) -> Any:
            raise PlaceDataError("gone")

    assert (
        Locator(Broken()).positions([Actor(id="a", name="Nagoya", kind="partner_city", country="JP")]) == {}
    )


def test_all_countries_of_the_list_with_land_can_be_drawn() -> None:
    missing = [t.iso2 for t in territories().all() if country_point(t.iso2) is None]
    assert len(missing) < 20, missing
