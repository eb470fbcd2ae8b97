"""The two real portfolios and the Wikidata table, imported without touching them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from citysoft_desktop.domain.completeness import completeness
from citysoft_desktop.domain.dates import NOT_ENTERED
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.import_model import ADDED, UNCHANGED
from tests.fakes import small_plan

CASES = [
    ("portfolio_barcelona.csv", "ES", 308, (49, 0.0296), (32, 0.0645)),
    ("portfolio_los_angeles.csv", "US", 316, (51, 0.0273), (37, 0.0782)),
]


def concentration(mentions: Counter[str]) -> tuple[int, float]:
    total = sum(mentions.values())
    return total, round(sum((count / total) ** 2 for count in mentions.values()), 4)


@pytest.mark.parametrize(("file", "home", "filled", "partners", "countries"), CASES)
def test_portfolio_gives_the_published_check_values(
    bring, data, file, home, filled, partners, countries
) -> None:
    plan: Plan = bring(data / file, small_plan(country=home))
    assert len(plan.activities) == 40
    report = completeness(plan)
    assert (report.filled, report.total) == (filled, 440)
    found = Counter(actor.id for activity in plan.activities for actor in plan.partners_of(activity))
    assert concentration(found) == partners
    found = Counter(
        code
        for activity in plan.activities.values()
        for code in activity.countries
        if code not in ("ZZ", home)
    )
    assert concentration(found) == countries


@pytest.mark.parametrize("file", [case[0] for case in CASES])
def test_same_file_again_changes_nothing(bring, look, data, file) -> None:
    plan = bring(data / file, small_plan())
    again = look(data / file, plan)
    assert (again.added, again.updated, again.unchanged, again.skipped) == (0, 0, 40, 0)


def test_facts_of_single_rows(bring, data) -> None:
    plan = bring(data / "portfolio_barcelona.csv", small_plan())
    by_title = {activity.title: activity for activity in plan.activities.values()}
    # an empty year stays not entered; status is never inferred
    montreal = by_title["Cooperation with Montreal"]
    assert montreal.start == NOT_ENTERED
    assert montreal.status == ""
    # several partners and countries pair in order
    pair = by_title["Friendship agreement with Tel Aviv-Jaffa and Gaza"]
    assert [p.country for p in plan.participations_of(pair.id)] == ["IL", "PS"]
    assert pair.countries == ("IL", "PS")
    # unequal counts: the countries stay on the activity, the known actor is used whatever the row order
    office = by_title["Local Democracy Embassy / Barcelona Office in Sarajevo"]
    assert [p.country for p in plan.participations_of(office.id)] == ["", ""]
    assert [actor.country for actor in plan.partners_of(office.id)] == ["", "BA"]
    sarajevo = [actor for actor in plan.actors.values() if actor.name == "Sarajevo"]
    assert len(sarajevo) == 1
    # linkages: mode, tier and note; nothing else is claimed
    link = plan.linkages_of(pair.id)[0]
    assert (link.mode, link.tier) == ("parallel_harmony", "national")
    assert "Oslo agreements" in link.note
    assert (link.strength, link.benefit, link.counterpart_id) == (None, "unknown", "")
    # sources
    assert [e.grade for e in plan.evidence_of(montreal.id)] == [""]
    assert all(evidence.url.startswith("http") for evidence in plan.evidence.values())
    noted = [activity for activity in plan.activities.values() if "general knowledge" in activity.note]
    assert len(noted) == 4
    assert not any(plan.documents_of(activity.id) for activity in noted)


def test_disharmony_without_evidence_is_kept_with_a_warning(look, data) -> None:
    seen = look(data / "portfolio_barcelona.csv", small_plan())
    told = [problem for problem in seen.problems if problem.code == "link.disharmony_no_evidence"]
    assert len(told) == 3
    assert all(problem.row > 1 and problem.column == "national_link" for problem in told)


def test_actor_without_country_found_whatever_the_row_order(bring, tmp_path) -> None:
    header = "title,type,partner,partner_country_iso2,start_year,lead_unit\n"
    rows = ["Visit,delegation_visit,Turin; Genoa,IT;FR;ES,2001,X\n", "Twin,sister_city,Turin,IT,1999,X\n"]
    for number, order in enumerate((rows, rows[::-1])):
        path = tmp_path / f"{number}.csv"
        path.write_text(header + "".join(order), encoding="utf-8")
        plan = bring(path, small_plan())
        turin = [actor for actor in plan.actors.values() if actor.name == "Turin"]
        assert [actor.country for actor in turin] == ["IT"]
        visit = next(a for a in plan.activities.values() if a.title == "Visit")
        assert {p.country for p in plan.participations_of(visit.id)} == {""}


def test_literal_semicolon_in_a_name(bring, tmp_path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "title,type,partner,partner_country_iso2,start_year,lead_unit\nA,sister_city,Foo\\; Bar;Baz,FR;DE,1,U\n",
        encoding="utf-8",
    )
    plan = bring(path, small_plan())
    assert [actor.name for actor in plan.partners_of(next(iter(plan.activities)))] == ["Foo; Bar", "Baz"]


def test_wikidata_by_city(bring, look, shared_data: Path) -> None:
    table = shared_data / "wikidata_sister_cities_eu.tsv"
    seen = look(table, small_plan("Veliko Tarnovo", "BG"), "origincityLabel=Veliko Tarnovo")
    assert seen.added == len(seen.rows) > 5
    assert seen.filtered == 13081 - len(seen.rows)
    plan = bring(table, small_plan("Veliko Tarnovo", "BG"), "origincityLabel=Veliko Tarnovo")
    asti = next(a for a in plan.activities.values() if a.title == "Veliko Tarnovo – Asti")
    assert (asti.type, asti.own_city, asti.start, asti.countries) == (
        "sister_city",
        "Veliko Tarnovo",
        NOT_ENTERED,
        ("IT",),
    )
    assert asti.title_made


def test_wikidata_whole(bring, look, shared_data: Path) -> None:
    table = shared_data / "wikidata_sister_cities_eu.tsv"
    seen = look(table, small_plan())
    assert {row.outcome for row in seen.rows} == {ADDED}
    assert len(seen.rows) == 13081
    assert any("repeat" in row.flags for row in seen.rows)
    unread = {problem.text for problem in seen.problems if problem.code == "country.unreadable"}
    assert {"Prussia", "t431453150"} <= unread
    assert len(unread) < 10
    plan = bring(table, small_plan())
    assert len(plan.activities) == 13081
    assert any(activity.countries == ("unknown",) for activity in plan.activities.values())
    again = look(table, plan)
    assert {row.outcome for row in again.rows} == {UNCHANGED}
