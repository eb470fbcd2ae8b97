"""Records written many at a time are what they are one by one, and only what can be read again is called so."""

from __future__ import annotations

import dataclasses
import json
import random
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain import written
from citysoft_desktop.domain.activity import Activity, Citation, Participation
from citysoft_desktop.domain.city import Actor, City
from citysoft_desktop.domain.codec import fields_of, to_row
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.services.json_plan import parse_plan, plan_json, reads_back
from citysoft_desktop.services.sample import sample_records


def plan_of(*records: Record) -> Plan:
    tables: dict[str, dict[str, Record]] = {kind: {} for kind in KINDS}
    for record in records:
        tables[KIND_OF[type(record)]][record.id] = record
    return Plan(tables)


@pytest.fixture(scope="module")
def sample() -> Plan:
    return plan_of(*sample_records(now="2026-11-22T10:00:00Z"))


def by_hand(plan: Plan) -> str:
    """The export as it is described: one line per record, keys sorted, kinds sorted."""
    lines = ["{", '"format": "citysoft-plan",', '"records": {']
    for number, kind in enumerate(sorted(KINDS)):
        records = sorted(plan.records(kind).values(), key=lambda record: (record.position, record.id))
        rows = [json.dumps(to_row(record), ensure_ascii=False, sort_keys=True) for record in records]
        body = "[\n" + ",\n".join(rows) + "\n]" if rows else "[]"
        lines.append(f'"{kind}": {body}' + ("," if number < len(KINDS) - 1 else ""))
    return "\n".join([*lines, "},", '"schema": 1', "}", ""])


def test_the_export_is_the_same_as_record_by_record(sample: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = plan_json(sample, include_persons=True)
    assert whole == by_hand(sample)
    monkeypatch.setattr(written, "BLOCK", 3)
    assert plan_json(sample, include_persons=True) == whole


def read_again(plan: Plan) -> bool:
    """What ``reads_back`` says without doing it."""
    try:
        document = parse_plan(plan_json(plan, include_persons=True).encode("utf-8"), "")
    except (CitySoftError, ValueError):
        return False
    return plan_of(*(record for rows in document.records.values() for record in rows)) is not None and all(
        {record.id: record for record in document.records.get(kind, ())} == dict(plan.records(kind))
        for kind in KINDS
    )


_VALUES: dict[str, list[Any]] = {
    "text": ["", "a", '“q” \\ " \n \x1f }\x1f{', "é\u2028", "x" * 3000, 5, None, b"x", 1.5],
    "text?": [None, Decimal("1.0"), Decimal("1.00"), Decimal(-3), Decimal("NaN"), Decimal("1E+5"), "12", 3],
    "integer": [0, 1, -5, True, 2**63, -(2**63), 2**63 - 1, 1.0, "1", None],
    "integer?": [None, 3, 2**70, "x", 2.5],
    "real?": [None, 1, 1.5, -0.0, 1e300, "1.5", True],
    "bool": [True, False, 1, 0],
}


@given(data=st.data())
def test_what_is_said_to_read_back_does_and_nothing_else(data: st.DataObject) -> None:
    """One record of any kind with any field set to anything a value of its sort may be, or just not be."""
    kind = data.draw(st.sampled_from(sorted(KINDS)))
    specs = fields_of(kind)
    values: dict[str, Any] = {"id": fixed_id("r")}
    for spec in data.draw(st.lists(st.sampled_from(specs), max_size=3)):
        if spec.annotation is FuzzyDate:
            choices: list[Any] = [
                FuzzyDate.parse("1994-05"),
                FuzzyDate(),
                FuzzyDate("?"),
                FuzzyDate("1994", 3),
            ]
        elif spec.annotation == tuple[str, ...]:
            choices = [(), ("a", "b"), ("“",), ("a\n",), ("a", 5)]
        elif spec.name == "id":
            choices = [fixed_id("s"), "no id", "", fixed_id("s").upper()]
        else:
            choices = _VALUES[spec.storage]
        values[spec.name] = data.draw(st.sampled_from(choices))
    record = KINDS[kind](**values)
    plan = plan_of(record)
    try:
        said = reads_back(plan)
        plan_json(plan)
    except (ValueError, TypeError, AttributeError):
        return  # a value that cannot be written at all
    assert said == read_again(plan)


def test_pointers_and_single_records_count(sample: Plan) -> None:
    assert reads_back(sample) is read_again(sample) is True
    activity = Activity(fixed_id("a"), title="A")
    lonely = Participation(fixed_id("p"), activity_id=activity.id, actor_id=fixed_id("gone"))
    cited = Citation(
        fixed_id("c"), evidence_id=fixed_id("e"), subject_kind="activity", subject_id=activity.id
    )
    for plan in (
        plan_of(activity, lonely),
        plan_of(activity, cited),
        plan_of(City(fixed_id("1")), City(fixed_id("2"))),
    ):
        assert reads_back(plan) is read_again(plan) is False
    actor = Actor(fixed_id("gone"), name="B")
    whole = plan_of(activity, lonely, actor)
    assert reads_back(whole) is read_again(whole) is True


def test_reading_many_rows_and_reading_one_by_one_give_the_same(
    sample: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    from citysoft_desktop.services import json_plan

    data = plan_json(sample, include_persons=True).encode()
    quick = parse_plan(data, "x").records
    monkeypatch.setattr(json_plan, "_all_sound", lambda _kind, _rows: None)
    assert parse_plan(data, "x").records == quick
    assert any(quick.values())


def test_sorting_in_blocks_is_sorting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(written, "BLOCK", 2)
    keys = [fixed_id(str(n)) for n in range(333)]
    random.Random(1).shuffle(keys)
    assert list(written.in_order(keys)) == sorted(keys)
    assert list(written.in_order([])) == []


def test_a_half_character_is_found_when_it_is_written(sample: Plan) -> None:
    key, record = next(iter(sample.activities.items()))
    bad = dataclasses.replace(record, title="\ud800")
    with pytest.raises(ValueError, match="surrogates"):
        plan_json(plan_of(bad)).encode("utf-8")
    assert key == bad.id
