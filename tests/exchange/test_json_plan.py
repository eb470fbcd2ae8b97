"""The whole plan as JSON: everything comes back, and nothing foreign gets in."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from citysoft_desktop.domain.city import City, Person
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import fixed_id, new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.json_plan import depth, parse_plan, plan_import, plan_json
from tests.fakes import run, small_plan


def other_plan() -> Plan:
    """A new plan whose singletons have ids of their own."""
    plan = small_plan("Nowhere", "FR")
    city = replace(plan.city, id=new_id())
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    tables["city"] = {city.id: city}
    return Plan(tables)


@pytest.fixture
def plan(bring, data) -> Plan:
    return bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))


def test_everything_comes_back(plan) -> None:
    text = plan_json(plan)
    assert text == plan_json(plan)
    document = parse_plan(text.encode(), "x.json")
    same = plan_import(document, plan)
    assert (same.added, same.updated) == (0, 0)
    target = other_plan()
    new = run(target, plan_import(document, target))
    assert new.city == replace(plan.city, id=new.city.id)
    for kind in KINDS:
        if kind not in ("city", "plan_info", "codebook"):
            assert dict(new.records(kind)) == dict(plan.records(kind))
    assert list(new.activities) == list(plan.activities)


def test_analyses_are_byte_equal(plan) -> None:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.analysis.report import analyse, dumps

    options = Options(as_of=dt.date(2026, 1, 1))
    target = other_plan()
    new = run(target, plan_import(parse_plan(plan_json(plan).encode(), "x.json"), target))
    assert dumps(analyse(new, options)) == dumps(analyse(plan, options))


def test_persons_only_when_asked() -> None:
    plan = small_plan()
    person = Person(new_id(), name="Ada Example", actor_id="")
    plan = Plan({**{kind: plan.records(kind) for kind in KINDS}, "person": {person.id: person}})
    assert "Ada" not in plan_json(plan)
    assert "Ada" in plan_json(plan, include_persons=True)


def refused(data: bytes | str) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        parse_plan(data.encode() if isinstance(data, str) else data, "x.json")
    return caught.value


def test_hostile_json() -> None:
    good = '{"format": "citysoft-plan", "schema": 1, "records": %s}'
    assert refused("[" * 100_000).code == "json.too_deep"
    assert refused(good % ("[" * 70 + "]" * 70)).code == "json.too_deep"
    assert refused(good % '{"city": [], "city": []}').code == "json.duplicate"
    assert refused(good % '{"city": [{"latitude": NaN}]}').code == "json.number"
    assert refused(good % '{"city": [{"latitude": 1e999}]}').code == "json.number"
    assert refused(good % ('{"city": [{"population": ' + "9" * 10_000 + "}]}")).code == "json.unreadable"
    assert refused("{").code == "json.damaged"
    assert refused(b"\xff\xfe{").code == "json.unreadable"
    assert refused('{"a": 1}').code == "json.not_a_plan"
    assert refused("[]").code == "json.not_a_plan"
    assert refused(good.replace('"schema": 1', '"schema": 2') % "{}").code == "json.newer"
    assert depth(b'{"a": "[[[[", "b": ["\\"["]}') == 2


def test_all_errors_at_once() -> None:
    activity = fixed_id("a")
    records = {
        "city": [{"id": fixed_id("c"), "name": 5}],
        "activity": [{"id": activity, "titel": "x"}, {"id": "no"}, {"id": activity, "start": "yesterday"}],
        "participation": [{"id": fixed_id("p"), "activity_id": fixed_id("gone"), "actor_id": ""}],
        "spaceship": [],
    }
    problem = refused(json.dumps({"format": "citysoft-plan", "schema": 1, "records": records, "more": 1}))
    assert problem.code == "json.invalid"
    errors = "\n".join(problem.params["errors"])  # type: ignore[arg-type]
    for part in (
        "more",
        "spaceship",
        "titel",
        "activity[2].id",
        "used twice",
        "city[1].name",
        "points to nothing",
    ):
        assert part in errors
    assert City(fixed_id("c")).name == ""
