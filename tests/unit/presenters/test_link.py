"""Rules of the link form: unknown is never none, only home bodies are counterparts, a search makes the difference."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.deadlines import deadlines
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.ui.presenters import link_form, link_queue, link_views
from tests.unit.analysis.portfolio import OPTIONS, Builder

TODAY = dt.date(2026, 11, 22)


def test_queue_counts_agree_with_the_alignment_profile() -> None:
    b = Builder()
    both, none, past, other = (
        b.activity("Both"),
        b.activity("None"),
        b.activity("Past"),
        b.activity("Other tier"),
    )
    b.link(both, "cooperative_joint", counterpart_id="x")
    b.link(both, "parallel_harmony", counterpart_id="y")
    b.link(none, "none")
    b.link(past, "cooperative_joint", valid_to="2001")
    b.link(other, "cooperative_joint", tier="supranational")
    b.code(other, "visibility", "visibility_4")
    plan = b.plan()
    rows = link_queue.link_rows(plan, TODAY, "national")
    shown = link_queue.distribution(rows)
    assert (shown.known, shown.none, shown.unknown) == (1, 1, 2)
    profile = alignment_profile(plan, OPTIONS)
    assert shown.parts == pytest.approx({mode: cell.amount for mode, cell in profile.cells.items()})
    assert [r.title for r in rows] == ["Both", "None", "Other tier", "Past"], "most visible unknown first"
    assert link_queue.distribution(link_queue.link_rows(plan, TODAY, "all")).known == 2


def test_none_needs_a_search_and_unknown_takes_it_away() -> None:
    fresh = Linkage(id="l")
    assert link_form.values_for_mode(None, "none") is None
    assert link_form.values_for_mode(fresh, "none") is None
    assert link_form.values_for_strength(fresh, 0) is None
    searched = replace(
        fresh, mode="none", strength=0, search_where="Register", search_when=FuzzyDate.of(2026)
    )
    assert link_form.values_for_mode(searched, "none") == {"mode": "none", "strength": 0}
    back = link_form.values_for_mode(searched, "unknown")
    assert back == {
        "mode": "unknown",
        "strength": None,
        "search_where": "",
        "search_when": NOT_ENTERED,
        "search_by": "",
    }
    assert link_form.values_for_mode(searched, "cooperative_joint") == {
        "mode": "cooperative_joint",
        "strength": None,
    }
    assert link_form.values_for_strength(fresh, None) == {"strength": None}
    assert link_form.values_for_strength(searched, 3) == {"strength": 3, "mode": "unknown"}


def test_only_bodies_of_the_home_state_match() -> None:
    b = Builder()
    b.add(
        Actor(
            id="home",
            name="Ministerio de Asuntos Exteriores",
            kind="foreign_ministry",
            tier="national",
            country="ES",
            state="ES",
        )
    )
    b.add(
        Actor(
            id="abroad",
            name="US Consulate Barcelona",
            kind="embassy_consulate",
            tier="national",
            country="ES",
            state="US",
        )
    )
    b.add(
        Actor(
            id="own",
            name="Embassy in Paris",
            kind="embassy_consulate",
            tier="national",
            country="FR",
            state="ES",
        )
    )
    b.add(Actor(id="city", name="Lyon", kind="partner_city", country="FR"))
    b.add(Actor(id="who", name="Some Ministry", kind="line_ministry", country="ES"))
    plan = b.plan()
    assert {a.id for a in link_form.home_bodies(plan)} == {"home", "own"}
    assert link_form.match_counterpart(plan, "ministerio de asuntos EXTERIORES")[0].id == "home"  # type: ignore[union-attr]
    assert link_form.match_counterpart(plan, "US consulate barcelona")[1] == "scope.other_state"
    assert link_form.match_counterpart(plan, "Embassy in Paris")[1] == "", (
        "whom it serves decides, not where it sits"
    )
    assert link_form.match_counterpart(plan, "Lyon")[1] == "scope.kind"
    assert link_form.match_counterpart(plan, "Some Ministry")[1] == "scope.state_unknown"
    assert link_form.match_counterpart(plan, "Nobody")[1] == "unknown"
    assert link_form.match_counterpart(plan, "  ") == (None, "")


def test_problems_are_told_and_go_when_mended() -> None:
    b = Builder()
    a = b.activity()
    link = b.link(a, "parallel_disharmony", strength=3, valid_from="2012", valid_to="2010", tier="")
    plan = b.plan()
    record = plan.linkages_of(a)[0]
    assert link_form.problems(plan, record) == {
        "mode": "disharmony_source",
        "strength": "strength_source",
        "valid_to": "dates",
        "tier": "tier",
    }
    b.source("linkage", link, "B")
    mended = replace(
        record,
        valid_to=FuzzyDate.parse("2012"),
        tier="national",
        funding_city=Decimal(70),
        funding_national=Decimal(40),
    )
    assert link_form.problems(b.plan(), mended) == {"funding": "funding"}
    assert link_form.problems(b.plan(), replace(mended, mode="none", strength=None, funding_city=None)) == {
        "mode": "none_search"
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("12", Decimal(12)),
        ("12,5", Decimal("12.5")),
        ("40 %", Decimal(40)),
        ("1,200", Decimal(1200)),
        ("abc", "bad"),
        ("-1", "bad"),
        ("NaN", "bad"),
    ],
)
def test_numbers_as_people_type_them(text: str, value: object) -> None:
    assert link_form.read_number(text) == value


def test_a_share_is_at_most_100() -> None:
    assert link_form.read_number("101", most=100) == "bad"
    assert link_form.read_number("100", most=100) == Decimal(100)


def test_deadlines_overdue_first_and_what_is_done_is_gone() -> None:
    b = Builder()
    a = b.activity()
    due = FuzzyDate.parse
    b.link(a, authorisation="notify", authorisation_due=due("2027-01"))
    b.link(a, authorisation="approve", authorisation_due=due("2026-10-01"))
    b.link(a, authorisation_due=due("2026-11"), authorisation_done=due("2026-10"))
    b.add(Ask(id="ask", counterpart_id="m", text="Renew", due=due("2026-11-30"), state="sent"))
    b.add(Ask(id="old", counterpart_id="m", text="Answered", due=due("2026-01"), state="answered"))
    found = deadlines(b.plan(), TODAY)
    assert [(d.kind, d.what, d.overdue) for d in found] == [
        ("authorisation", "approve", True),
        ("ask", "Renew", False),
        ("authorisation", "notify", False),
    ]
    assert link_views.open_asks(b.plan()) == 1


def test_known_since_hatches_unknown_and_says_every_link_in_words() -> None:
    b = Builder()
    a = b.activity()
    b.link(a, "cooperative_joint", valid_from="2008")
    b.link(a, "unknown")
    links = b.plan().linkages_of(a)
    scene = link_views.known_since_scene(
        b.plan(),
        links,
        TODAY,
        lambda kind, link: f"{kind} {link.mode}",
        "Known since",
        lambda t, s, bold=False: len(t) * 4.0,
        220,
        60,
    )
    bars = [m for m in scene.marks if m.keys]
    assert [getattr(m, "hatch", False) for m in bars] == [False, True]
    assert len(scene.table.rows) == 2
    assert "unknown" in scene.caption.in_words


def test_counterparts_list_links_without_a_body_last() -> None:
    b = Builder()
    a = b.activity()
    b.add(
        Actor(
            id="m", name="Ministry", kind="line_ministry", tier="national", state="ES", home_counterpart=True
        )
    )
    b.link(a, "cooperative_joint", counterpart_id="m")
    b.link(a, "unknown")
    found = link_views.counterparts(b.plan())
    assert [(s.id, s.count) for s in found] == [("m", 1), ("", 1)]
    assert list(found[1].links) == ["unknown"]
