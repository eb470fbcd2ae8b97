"""Housekeeping: what is due, expiring, dormant, without lead or document, and possible duplicates, worked out by hand."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from citysoft_desktop.domain.activity import Activity, Citation, Edition, Evidence, Outcome, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.housekeeping import VIEWS, Housekeeping, housekeeping, housekeeping_ids
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.triage import Request
from citysoft_desktop.services.housekeeping_texts import view_count, view_rule

DAY = dt.date(2026, 11, 22)


def plan_of(*records: Record) -> Plan:
    tables: dict[str, dict[str, Record]] = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def an(key: str, **values: Any) -> Activity:
    dates = {
        name: FuzzyDate.parse(values.pop(name)) for name in ("start", "signed", "expires") if name in values
    }
    return Activity(id=key, **{"title": key, "status": "active", **values, **dates})


def keep(*records: Record) -> Housekeeping:
    return housekeeping(plan_of(*records), DAY)


@pytest.mark.parametrize(
    ("expires", "expiring"),
    [
        ("2027-11-22", True),  # twelve months to the day
        ("2027-11-23", False),
        ("2027-11", False),  # may mean its last day
        ("2027-10", True),
        ("2024", True),  # expired, and the activity goes on
        ("..", False),
        ("?", False),
        ("", False),
    ],
)
def test_expiring_is_within_twelve_months_or_already_past(expires: str, expiring: bool) -> None:
    found = keep(an("a", expires=expires), an("b", expires="2024", status="ended"))
    assert found.ids["expiring"] == (("a",) if expiring else ())


def test_signed_without_a_date_of_expiry_is_told_and_does_not_expire() -> None:
    found = keep(an("a", signed="1990"))
    assert (found.ids["expiring"], found.no_expiry) == ((), 1)
    assert "not judged: 1" in view_rule(found, "expiring")


def test_dormant_needs_a_sign_of_life_and_three_years_of_silence() -> None:
    source = Evidence(id="e", citation="Minutes", date=FuzzyDate.of(2023, 11, 21))
    records = (
        an("old"),
        an("woken"),
        an("unknown"),
        an("over", status="ended"),
        source,
        *(Citation(id=f"c{k}", evidence_id="e", subject_id=k) for k in ("old", "woken", "over")),
        Edition(id="ed", activity_id="woken", start=FuzzyDate.of(2026)),
    )
    found = keep(*records)
    assert found.ids["dormant"] == ("old",)
    assert found.no_sign == 1  # nobody can say whether it sleeps: never counted as dormant
    assert view_count(found, "dormant") == "1 of 3"
    later = Outcome(id="o", activity_id="old", occurred=FuzzyDate.of(2023, 11, 22))
    assert keep(*records, later).ids["dormant"] == ()


def test_without_a_lead_and_without_a_document() -> None:
    found = keep(
        an("a"),
        an("b", lead_unit="International"),
        an("c"),
        an("d", status="idea"),
        Actor(id="x", name="Culture"),
        Participation(id="p", activity_id="c", actor_id="x", role="lead"),
        Evidence(id="e", citation="What we know", is_document=False),
        Evidence(id="f", citation="Minutes"),
        Citation(id="1", evidence_id="e", subject_id="a"),
        Citation(id="2", evidence_id="f", subject_id="b"),
    )
    assert found.ids["ownerless"] == ("a",)
    assert found.ids["without_evidence"] == ("a", "c")


def test_due_is_past_or_within_thirty_days_and_not_done() -> None:
    found = keep(
        an("a"),
        Linkage(id="l1", activity_id="a", authorisation_due=FuzzyDate.parse("2026-12-22")),
        Linkage(id="l2", activity_id="a", authorisation_due=FuzzyDate.parse("2026-12-23")),
        Linkage(
            id="l3",
            activity_id="a",
            authorisation_due=FuzzyDate.of(2020),
            authorisation_done=FuzzyDate.of(2020),
        ),
        Ask(id="k1", text="Visa", due=FuzzyDate.of(2026, 1)),
        Ask(id="k2", text="Money", due=FuzzyDate.of(2026, 1), state="closed"),
        Request(id="r1", title="Twin", due=FuzzyDate.of(2026, 11, 30)),
        Request(id="r2", title="Twin", due=FuzzyDate.of(2026, 11, 30), state="declined"),
    )
    assert [item.record_id for item in found.due_items] == ["k1", "r1", "l1"]
    assert found.ids["due"] == ("a",)
    assert (found.count("due"), view_count(found, "due")) == (3, "3")


def test_duplicates_by_title_and_start_or_by_type_partners_and_year() -> None:
    def partner(activity: str, actor: str) -> Participation:
        return Participation(id=f"{activity}{actor}", activity_id=activity, actor_id=actor)

    found = keep(
        an("a", title="Łódź Festival", start="2020"),
        an("b", title="lodz festival"),
        an("c", title="LODZ FESTIVAL", start="2021"),
        an("d", title="Twinning", type="sister_city", start="1990"),
        an("e", title="Sister city of Köln", type="sister_city", start="1990-05"),
        an("f", title="Friendship", type="sister_city", start="1991"),
        Actor(id="x", name="Köln"),
        Actor(id="y", name="KOLN"),
        *(partner(k, "x") for k in "df"),
        partner("e", "y"),
    )
    assert found.groups == (("a", "b"), ("c", "b"), ("d", "e"))
    assert found.ids["duplicates"] == ("a", "b", "c", "d", "e")
    assert found.base("duplicates") == 6


def test_every_view_can_be_asked_for_by_name_and_says_its_threshold() -> None:
    plan = plan_of(an("a"))
    found = housekeeping(plan, DAY)
    for view in VIEWS:
        assert housekeeping_ids(plan, view, DAY) == found.ids[view]
        assert "{" not in view_rule(found, view)
    with pytest.raises(KeyError):
        housekeeping_ids(plan, "everything", DAY)
