"""Which bodies are proposed as one and the same, which never, and what a rule makes of their fields."""

from __future__ import annotations

import time

import pytest

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.actor_twins import find_twins
from citysoft_desktop.domain.city import Actor, Alias, City, Person
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.actor_merging import FIELDS, outcome, rules_for
from citysoft_desktop.ui.presenters.actor_merge import MergeChoice


def plan_of(*records: Record) -> Plan:
    tables: dict[str, dict[str, Record]] = {}
    for number, record in enumerate(records, 1):
        import dataclasses

        placed = dataclasses.replace(record, position=number)
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = placed
    return Plan(tables)


def body(key: str, name: str, **values: object) -> Actor:
    return Actor(id=key, name=name, **values)  # type: ignore[arg-type]


def reasons(*records: Record) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(twins.ids, twins.reasons) for twins in find_twins(plan_of(*records))]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ministry of Culture", "MINISTRY OF CULTURE ", "name"),
        ("Łódź", "Lodz", "name"),
        ("Ministry of Foreign Affairs (MFA)", "Ministry for Foreign Affairs", "words"),
        ("Köln", "Koeln", "words"),
        ("City of Leeds", "Leeds", "words"),
        ("New-York", "Newyork", "words"),
        ("Ministry of Culture", "Minstry of Culture", "typo"),
        ("Barcelona", "Bracelona", "typo"),
    ],
)
def test_spellings_of_one_body_are_proposed(one: str, other: str, reason: str) -> None:
    ((ids, why),) = reasons(body("a", one), body("b", other))
    assert ids == ("a", "b")
    assert reason in why


def test_another_name_network_or_place_tells_too() -> None:
    assert reasons(body("a", "Cologne"), body("b", "Köln"), Alias("x", actor_id="b", name="Cologne"))[0][
        0
    ] == (
        "a",
        "b",
    )
    assert (
        reasons(body("a", "Netz", network_key="c40"), body("b", "C40", network_key="c40"))[0][1][0]
        == "network"
    )
    same = {"place_id": 5, "kind": "partner_city"}
    assert reasons(body("a", "Wien", **same), body("b", "Vienna", **same))[0][1] == ("place",)
    assert (
        reasons(
            body("a", "Uni", place_id=5, kind="university"), body("b", "Hospital", place_id=5, kind="other")
        )
        == []
    )
    found = find_twins(
        plan_of(body("a", "Wien", kind="partner_city"), body("b", "Vienna", kind="partner_city")),
        {"a": 5, "b": 5},
    )
    assert found[0].reasons == ("place",)


@pytest.mark.parametrize(
    "other",
    [
        {"country": "US"},
        {"place_id": 2},
        {"state": "PT"},
        {"network_key": "uclg"},
    ],
)
def test_bodies_that_something_tells_apart_are_never_proposed(other: dict[str, object]) -> None:
    mine = {"country": "ES", "place_id": 1, "state": "ES", "network_key": "c40"}
    assert reasons(body("a", "Toledo", **mine), body("b", "Toledo", **{**mine, **other})) == []


def test_numbers_in_names_tell_bodies_apart() -> None:
    assert reasons(body("a", "School no. 12"), body("b", "School no. 13")) == []
    assert reasons(body("a", "Bath"), body("b", "Bach")) == []  # too short for a typing error


def test_a_chain_of_alike_names_does_not_join_what_is_told_apart() -> None:
    found = reasons(body("a", "Toledo", country="ES"), body("b", "Toledo"), body("c", "Toledo", country="US"))
    assert [ids for ids, _ in found] == [("a", "b")]


def test_the_body_most_used_is_proposed_to_stay_and_a_counterpart_first() -> None:
    activities = [Activity(str(n)) for n in range(3)]
    parts = [Participation(f"p{n}", activity_id=str(n), actor_id="b") for n in range(3)]
    assert find_twins(plan_of(body("a", "Wien"), body("b", "Wien "), *activities, *parts))[0].keep == "b"
    home = body("a", "Wien", home_counterpart=True)
    assert find_twins(plan_of(home, body("b", "Wien "), *activities, *parts))[0].keep == "a"


def test_thousands_of_bodies_are_gone_through_at_once() -> None:
    names = [f"{a} {b} {c}" for a in ("North", "South", "Grand", "Little") for b in ("Port", "Bridge", "Field", "Lake")
             for c in map(str, range(190))]  # fmt: skip
    actors = [body(f"i{n}", name, kind="partner_city") for n, name in enumerate(names)]
    begin = time.perf_counter()
    find_twins(plan_of(*actors))
    assert time.perf_counter() - begin < 6


# ---------------------------------------------------------------- what a rule makes


KEEP = body("a", "Wien", note="first", country="AT", since=FuzzyDate.of(1990))
OTHER = body(
    "b", "City of Vienna", note="second", name_en="Vienna", power=3, latitude=48.2, longitude=16.4, place_id=7
)


def made(rules: dict[str, str] | None = None, when: dict[str, str] | None = None) -> dict[str, object]:
    return dict(outcome(plan_of(KEEP, OTHER), "a", ["b"], rules, when).values)


def test_the_first_filled_value_is_taken_unless_a_rule_says_otherwise() -> None:
    values = made()
    assert (values["name"], values["name_en"], values["country"], values["power"]) == (
        "Wien",
        "Vienna",
        "AT",
        3,
    )
    assert (values["place_id"], values["latitude"]) == (7, 48.2)
    assert values["note"] == "first\nsecond"
    assert values["since"] == FuzzyDate.of(1990)


def test_rules_per_field() -> None:
    assert made({"name": "longest"})["name"] == "City of Vienna"
    assert made({"note": "mine"})["note"] == "first"
    assert made({"note": "longest"})["note"] == "second"
    assert made({"name_en": "mine"})["name_en"] == ""
    assert made({"name": "newest"}, {"a": "2026-01-01", "b": "2020-01-01"})["name"] == "Wien"
    assert made({"name": "newest"}, {"a": "2020-01-01", "b": "2026-01-01"})["name"] == "City of Vienna"
    assert made({"country": "newest"}, {"b": "2026-01-01"})["country"] == "AT"  # the newest says nothing
    for names in FIELDS:
        assert "mine" in rules_for(names[0])


def test_what_is_confidential_in_one_stays_so() -> None:
    plan = plan_of(body("a", "X"), body("b", "X", confidential=True))
    assert outcome(plan, "a", ["b"]).values["confidential"] is True
    assert outcome(plan, "a", ["b"], {"confidential": "mine"}).values["confidential"] is False


def test_the_preview_counts_what_moves_and_what_is_there_already() -> None:
    plan = plan_of(
        City("c", country="AT"),
        KEEP,
        OTHER,
        Activity("1"),
        Participation("p", activity_id="1", actor_id="a"),
        Participation("q", activity_id="1", actor_id="b"),
        Person("n", actor_id="b", name="Eva"),
        Linkage("l", activity_id="1", counterpart_id="b"),
    )
    found = outcome(plan, "a", ["b"])
    assert dict(found.moved) == {"participation": 1, "person": 1, "linkage": 1}
    assert found.doubled == 1
    assert found.aliases == ("City of Vienna",)
    assert not found.out_of_scope  # neither was a counterpart by its own field
    differing = {field.field for field in found.fields if field.differs}
    assert {"name", "note", "place_id"} <= differing


def test_a_counterpart_that_would_leave_the_home_state_is_told() -> None:
    plan = plan_of(
        City("c", country="AT"),
        body("a", "Amt", kind="firm"),
        body("b", "Amt ", kind="line_ministry", state="AT", home_counterpart=True),
    )
    assert outcome(plan, "a", ["b"]).out_of_scope
    assert not outcome(plan, "b", ["a"]).out_of_scope


def test_nothing_is_ticked_by_itself_and_a_group_of_one_is_not_merged() -> None:
    choice = MergeChoice(plan_of(body("a", "Wien"), body("b", "WIEN"), body("c", "Wien!")))
    assert choice.outcomes() == []
    assert choice.tick_sure() == 1
    (found,) = choice.outcomes()
    assert (found.keep, found.others) == ("a", ("b", "c"))
    choice.set_keep(0, "b")
    choice.set_in(0, "a", False)
    choice.set_in(0, "b", False)  # the one kept cannot be left out
    (found,) = choice.outcomes()
    assert (found.keep, found.others) == ("b", ("c",))
    choice.set_in(0, "c", False)
    assert choice.outcomes() == []


def test_bodies_chosen_by_hand_are_one_ticked_group() -> None:
    choice = MergeChoice(plan_of(body("a", "Wien"), body("b", "Rom"), body("c", "Bern")), ["c", "a"])
    (found,) = choice.outcomes()
    assert {found.keep, *found.others} == {"a", "c"}
