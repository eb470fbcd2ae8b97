"""What step 1 works out without a window."""

from __future__ import annotations

from dataclasses import replace

from citysoft_desktop.domain.city import Actor, City
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.base import AddRecords, Composite, UpdateRecords
from citysoft_desktop.services.places import Place
from citysoft_desktop.ui.presenters.city import (
    by_tier,
    keep,
    place_line,
    place_values,
    proposals,
    scope_problem,
    typed_name_values,
)

LODZ = Place(3093133, "Łódź", "PL", "Łódź Voivodeship", 51.77, 19.47, 768_755, "Lodz")


def plan(home: str = "ES", *actors: Actor) -> Plan:
    return Plan({"city": {"c": City("c", name="X", country=home)}, "actor": {a.id: a for a in actors}})


def test_a_place_says_where_it_is() -> None:
    assert place_line(LODZ) == "Łódź, Łódź Voivodeship, Poland"
    assert place_line(replace(LODZ, matched_name="Litzmannstadt")).startswith("Litzmannstadt = Łódź")


def test_picking_fills_and_keeps_a_figure_with_its_year() -> None:
    city = City("c", name="X", country="ES")
    values = place_values(LODZ, city)
    assert (values["name"], values["country"], values["population"]) == ("Łódź", "PL", 768_755)
    known = replace(city, place_id=LODZ.id, population=670_000, population_year=FuzzyDate.parse("2023"))
    assert "population" not in place_values(LODZ, known)


def test_a_typed_name_drops_the_position_of_another_place() -> None:
    city = City("c", name="Barcelona", place_id=1, latitude=41.4, longitude=2.2)
    assert typed_name_values("Barcelona", city) == {}
    assert typed_name_values("BARCELONA", city) == {"name": "BARCELONA"}
    assert typed_name_values("Elsewhere", city)["place_id"] is None


def test_kept_bodies_leave_the_proposals_and_serve_the_home_state() -> None:
    empty = plan()
    offered = proposals(empty)
    command = keep(empty, offered[:2], "look")
    assert isinstance(command, Composite)
    (added,) = command.commands
    assert isinstance(added, AddRecords)
    actors = [record for record in added.records if isinstance(record, Actor)]
    assert all(a.home_counterpart for a in actors)
    assert all(a.state == "ES" for a in actors if a.tier != "supranational")
    assert all(scope_problem(empty, a) == "" for a in actors)
    after = plan("ES", *actors)
    assert len(proposals(after)) == len(offered) - 2
    assert sum(len(found) for found in by_tier(after).values()) == 2


def test_a_body_that_is_known_is_marked_not_doubled() -> None:
    body = proposals(plan())[0]
    known = Actor("a", name=body.name, state="ES", kind=body.counterpart, tier=body.tier)
    command = keep(plan("ES", known), [body], "")
    assert isinstance(command, Composite)
    assert [type(c) for c in command.commands] == [UpdateRecords]


def test_no_country_no_proposals() -> None:
    assert proposals(plan("")) == []
    assert keep(plan(""), [], "") is None
    assert scope_problem(plan(""), Actor("a", kind="line_ministry", state="ES")) == "scope.no_home"
