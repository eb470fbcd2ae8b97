"""A list that comes again: keys that can be chosen, entries that are only alike, and what is decided about them."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.import_block import has_headings, preview_block
from citysoft_desktop.services.import_model import ADD, SKIP, ImportPreview, ImportProposal
from citysoft_desktop.services.importing import preview, propose, to_command
from tests.fakes import run, small_plan

HEAD = "Title,Type,Partner,Country,Start,Lead\n"


@pytest.fixture
def table(tmp_path: Path):
    def table(*rows: str, head: str = HEAD) -> Path:
        path = tmp_path / "list.csv"
        path.write_text(head + "".join(row + "\n" for row in rows), encoding="utf-8")
        return path

    return table


def proposed(path: Path, plan: Plan) -> ImportProposal:
    return propose(Exchange().read_table(path), plan)


def only(plan: Plan) -> Activity:
    (activity,) = plan.activities.values()
    return activity


def take(seen: ImportPreview, plan: Plan) -> Plan:
    return run(plan, to_command(seen, plan))


def test_corrected_spelling_updates_instead_of_doubling(table, bring, look) -> None:
    plan = bring(table("Twinning with Montpelier,sister city,Montpelier,FR,1963,Culture"), small_plan())
    seen = look(table("Twinning with Montpellier,sister city,Montpellier,FR,1963,Mayor"), plan)
    (row,) = seen.rows
    assert (row.outcome, row.how, row.likes[0].differs) == ("updated", "like", ("title", "partner"))
    assert "duplicate" in row.flags
    plan = take(seen, plan)
    assert (only(plan).title, only(plan).lead_unit) == ("Twinning with Montpellier", "Mayor")
    assert [actor.name for actor in plan.partners_of(only(plan).id)] == ["Montpellier"]


def test_a_date_found_out_later_updates(table, bring, look) -> None:
    plan = bring(table("Trade days,trade mission,Osaka,JP,2019,Economy"), small_plan())
    seen = look(table("Trade days,trade mission,Osaka,JP,2019-04-08,Economy"), plan)
    assert [(c.field, c.before, c.after) for c in seen.rows[0].changes] == [("start", "2019", "2019-04-08")]


def test_the_next_visit_is_new_and_asked_about(table, bring, look) -> None:
    plan = bring(table("Visit to Tours,delegation visit,Tours,FR,2022,Mayor"), small_plan())
    seen = look(table("Visit to Tours,delegation visit,Tours,FR,2023,Mayor"), plan)
    (row,) = seen.rows
    assert (row.outcome, row.how) == ("added", "new")
    assert row.likes[0].differs == ("start",)
    assert "duplicate" in row.flags


@pytest.mark.parametrize("decision", ["update", ADD, SKIP])
def test_a_decision_holds(table, bring, decision) -> None:
    plan = bring(table("Visit to Tours,delegation visit,Tours,FR,2022,Mayor"), small_plan())
    target = only(plan).id
    proposal = proposed(table("Visit to Tours,delegation visit,Tours,FR,2023,Mayor"), plan)
    chosen = target if decision == "update" else decision
    seen = preview(proposal.with_decision("list", 2, chosen), plan)
    (row,) = seen.rows
    assert row.outcome == {"update": "updated", ADD: "added", SKIP: "skipped"}[decision]
    assert row.likes  # it can be decided anew
    assert "duplicate" not in row.flags
    after = take(seen, plan)
    starts = sorted(activity.start.text for activity in after.activities.values())
    assert starts == {"update": ["2023"], ADD: ["2022", "2023"], SKIP: ["2022"]}[decision]
    assert seen.skipped == (decision == SKIP)


def test_an_exact_match_goes_before_a_like_one(table, bring, look) -> None:
    first = "Choir exchange,cultural exchange,Graz,AT,2019,Culture"
    plan = bring(table(first), small_plan())
    seen = look(table("Choir exchanges,cultural exchange,Graz,AT,2019,Culture", first), plan)
    assert [(row.outcome, row.how) for row in seen.rows] == [("added", "new"), ("unchanged", "rule")]


def test_two_rows_never_update_one_activity(table, bring, look) -> None:
    plan = bring(table("Choir exchange,cultural exchange,Graz,AT,2019,Culture"), small_plan())
    seen = look(
        table(
            "Choir exchanges,cultural exchange,Graz,AT,2019,Culture",
            "Choir exchangee,cultural exchange,Graz,AT,2019,Culture",
        ),
        plan,
    )
    assert sorted(row.outcome for row in seen.rows) == ["added", "updated"]


@pytest.mark.parametrize(
    ("key", "outcome"),
    [((), "added"), (("title",), "updated"), (("title", "start"), "added"), (("id",), "added")],
)
def test_key_chosen(table, bring, key, outcome) -> None:
    head = "No.,Title,Type,Partner,Start\n"
    plan = bring(table("7,City forum,conference,Graz,2019", head=head), small_plan())
    path = table("8,City forum,conference,Linz; Graz; Wels,2023", head=head)
    seen = preview(proposed(path, plan).with_key(key), plan)
    assert seen.rows[0].outcome == outcome


def test_number_as_key_even_where_the_title_changed(table, bring) -> None:
    head = "No.,Title,Partner\n"
    plan = bring(table("7,City forum,Graz", head=head), small_plan())
    path = table("7,Something else,Oslo", head=head)
    assert preview(proposed(path, plan), plan).rows[0].outcome == "added"
    seen = preview(proposed(path, plan).with_key(("id",)), plan)
    assert (seen.rows[0].outcome, seen.rows[0].how) == ("updated", "key")


def test_the_same_number_twice_with_the_same_words_is_one_row(table, look) -> None:
    head = "No.,Title,Partner\n"
    path = table("7,City forum,Graz", "7,City forum,Graz", "8,City forum,Graz", head=head)
    seen = look(path, small_plan())
    assert [row.outcome for row in seen.rows] == ["added", "skipped", "added"]
    kept = preview(seen.proposal.with_decision("list", 3, ADD), small_plan())
    assert kept.added == 3


def test_five_thousand_rows_with_other_spellings_are_compared_quickly(table, bring) -> None:
    rows = [
        f"Exchange of class {chr(97 + n % 26) * 3}{n} with Gymnasium,youth exchange,City{n % 400},FR,{1950 + n % 70},X"
        for n in range(5000)
    ]
    plan = bring(table(*rows), small_plan())
    changed = [row.replace("Exchange", "Exchanges").replace("Gymnasium", "Gymnasiums") for row in rows]
    proposal = proposed(table(*changed), plan)
    begin = time.perf_counter()
    seen = preview(proposal, plan)
    took = time.perf_counter() - begin
    assert seen.updated > 4900
    assert took < 30, took


def test_matches_of_columns_are_remembered_by_heading(table) -> None:
    path = table("A,x,1", head="Title,Zzz,Qqq\n")
    raw = Exchange().read_table(path)
    seen = propose(raw, small_plan(), remembered={"zzz": "partner", "qqq": "custom", "title": "nonsense"})
    assert [(m.field, m.how) for m in seen.tables[0].columns] == [
        ("title", "exact"),
        ("partner", "remembered"),
        ("custom", "remembered"),
    ]


def test_each_column_of_dates_has_its_own_order(table) -> None:
    head = "Title,Partner,Start,End\n"
    path = table("A,Lyon,03/04/2019,05/06/2020", "B,Lyon,04/05/2019,06/07/2020", head=head)
    plan = small_plan()
    proposal = proposed(path, plan).with_date_order(0, 2, "mdy").with_date_order(0, 3, "dmy")
    seen = preview(proposal, plan)
    assert [(row.draft.start.text, row.draft.end.text) for row in seen.rows] == [
        ("2019-03-04", "2020-06-05"),
        ("2019-04-05", "2020-07-06"),
    ]
    assert not [problem for problem in seen.problems if problem.code == "date.day_or_month"]


def test_two_heading_rows_can_be_said(table) -> None:
    path = table("Lyon,FR,1979", "Oslo,NO,1980", head="Partner,,Zeit\nStadt,Land,von\n")
    raw = Exchange().read_table(path)
    one = propose(raw, small_plan(), headings={0: 1}, depths={0: 1}).tables[0]
    two = propose(raw, small_plan(), headings={0: 1}, depths={0: 2}).tables[0]
    assert [match.header for match in one.columns] == ["Stadt", "Land", "von"]
    assert [match.header for match in two.columns] == ["Partner / Stadt", "Partner / Land", "Zeit / von"]
    assert one.area.first == two.area.first == 2


# -- a block from the clipboard -----------------------------------------------------------------------------


def test_block_without_headings() -> None:
    plan = small_plan()
    rows = [["Choir", "Graz", "Austria", "mai 2019", "hall"], ["Fair", "Oslo; Bergen", "Norway", "", ""]]
    seen = preview_block(rows, plan, fields=("title", "partner", "country", "start", "custom:Room"))
    assert [(row.row, row.draft.title, row.draft.partners, row.draft.start.text) for row in seen.rows] == [
        (2, "Choir", ("Graz",), "2019-05"),
        (3, "Fair", ("Oslo", "Bergen"), ""),
    ]
    assert seen.rows[0].draft.custom == (("Room", "hall"),)
    plan = take(seen, plan)
    assert len(plan.activities) == 2
    assert (
        preview_block(rows, plan, fields=("title", "partner", "country", "start", "custom:Room")).unchanged
        == 2
    )


def test_block_with_headings() -> None:
    rows = [["Título", "Ciudad", "País"], ["Visita", "Lyon", "Francia"]]
    assert has_headings(rows)
    assert not has_headings(rows[1:])
    seen = preview_block(rows, small_plan())
    assert (seen.rows[0].draft.title, seen.rows[0].draft.countries) == ("Visita", ("FR",))


def test_expired_agreements_are_told_when_the_day_is_known(table) -> None:
    path = table("Pact,friendship agreement,Graz,2001-05-06", head="Title,Type,Partner,Expires\n")
    plan = small_plan()
    proposal = proposed(path, plan)
    assert proposal.tables[0].columns[3].field == "agreement_expiry"
    codes = {p.code for p in preview(proposal, plan, None, dt.date(2026, 1, 1)).problems}
    assert "date.expired" in codes
    assert "date.expired" not in {p.code for p in preview(proposal, plan).problems}
