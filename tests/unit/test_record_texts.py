"""Differences between two states of a plan are told in words: no ids, no slugs, unknown is never not entered."""

from __future__ import annotations

import re

import pytest

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.codec import fields_of
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.services.plan_diff import plan_diff
from citysoft_desktop.services.record_texts import _DIMENSION, RecordTexts

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}")


def plan_of(*records: Record) -> Plan:
    tables: dict[str, dict[str, Record]] = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_field_of_every_kind_has_words(kind: str) -> None:
    texts = RecordTexts(plan_of())
    record = KINDS[kind](id=new_id())
    assert texts.name(record)
    assert not UUID.search(texts.name(record))
    for spec in fields_of(kind):
        if spec.name == "id":
            continue
        assert texts.field(kind, spec.name)
        assert "_" not in texts.value(kind, spec.name, record)


def test_every_coded_field_names_a_dimension_of_the_framework() -> None:
    framework = plan_of().framework
    for (kind, name), dimension in _DIMENSION.items():
        assert name in {spec.name for spec in fields_of(kind)}
        assert dimension in ("type", "lens") or framework.has_dimension(dimension), dimension


def test_a_change_is_told_field_by_field_in_words() -> None:
    cologne, boston = Actor(id=new_id(), name="Cologne"), Actor(id=new_id(), name="Boston")
    activity = Activity(id=new_id(), title="Fair", start=FuzzyDate.of(1994))
    link = Linkage(id=new_id(), activity_id=activity.id, counterpart_id=cologne.id)
    before = plan_of(cologne, boston, activity, link)
    after = plan_of(
        cologne,
        boston,
        Activity(id=activity.id, title="Trade fair", start=FuzzyDate.parse("?"), countries=("DE", "unknown")),
        Linkage(
            id=link.id, activity_id=activity.id, counterpart_id=boston.id, mode="parallel_harmony", strength=2
        ),
    )
    diff = plan_diff(before, after)
    told = {(d.kind, f.label): (f.before, f.after) for d in diff.described() for f in d.fields}
    assert told["activity", "Title"] == ("Fair", "Trade fair")
    assert told["activity", "Start"] == ("1994", "unknown")
    assert told["activity", "Countries"] == ("not entered", "Germany, unknown")
    assert told["linkage", "Counterpart"] == ("Cologne", "Boston")
    assert told["linkage", "Mode"][0] == "unknown"
    assert "_" not in told["linkage", "Mode"][1]
    assert told["linkage", "Strength"][0] == "unknown"
    assert not any(UUID.search(text) for pair in told.values() for text in pair)


def test_added_and_removed_are_counted_by_kind_and_named_by_what_they_belong_to() -> None:
    activity = Activity(id=new_id(), title="Fair")
    actor = Actor(id=new_id(), name="Cologne")
    part = Participation(id=new_id(), activity_id=activity.id, actor_id=actor.id)
    code = Coding(id=new_id(), activity_id=activity.id, dimension="diplomacy", code="culture", value=None)
    before, after = plan_of(actor, activity, part), plan_of(actor, activity, code)
    diff = plan_diff(before, after)
    assert [(c.kind, c.added, c.removed, c.changed) for c in diff.counts()] == [
        ("participation", 0, 1, 0),
        ("coding", 1, 0, 0),
    ]
    names = {d.kind: d.name for d in diff.described()}
    assert names["participation"] == "Cologne – Fair"
    assert names["coding"].endswith("– Fair")
    assert "diplomacy:" in names["coding"].lower()
    assert len(diff.described(kind="coding")) == 1
    assert len(diff.described(limit=1)) == 1
    assert diff.described(offset=1)[0].kind == "coding"


def test_the_same_plan_does_not_differ() -> None:
    plan = plan_of(Activity(id=new_id(), title="Fair"))
    assert plan_diff(plan, plan_of(*plan.activities.values())).same
