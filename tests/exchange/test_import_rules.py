"""Rules of an import a user relies on: keys, empty cells, repeats, choices, one undoable step."""

from __future__ import annotations

from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import CustomField, CustomValue
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.base import UpdateRecords
from citysoft_desktop.services.importing import preview, propose, to_command
from tests.fakes import FakeUnitOfWork, run, small_plan

HEAD = "title,type,partner,partner_country_iso2,start_year,lead_unit,source_url\n"


@pytest.fixture
def table(tmp_path: Path):
    def table(*rows: str, head: str = HEAD, name: str = "t.csv") -> Path:
        path = tmp_path / name
        path.write_text(head + "".join(row + "\n" for row in rows), encoding="utf-8")
        return path

    return table


def titles(plan: Plan) -> list[str]:
    return [activity.title for activity in plan.activities.values()]


def test_changed_cell_updates_and_empty_cell_changes_nothing(table, bring, look) -> None:
    plan = bring(table("Twinning,sister_city,Lyon,FR,1990,Culture,https://a.org"), small_plan())
    seen = look(table("twinning,sister_city,LYON,,1990,,"), plan)
    assert [change.field for change in seen.rows[0].changes] == ["title"]
    plan2 = bring(table("Twinning,sister_city,Lyon,,1990,Mayor,"), plan)
    activity = next(iter(plan2.activities.values()))
    assert (activity.lead_unit, activity.countries) == ("Mayor", ("FR",))
    assert [e.url for e in plan2.evidence_of(activity.id)] == ["https://a.org"]


def test_unknown_and_missing_start_are_alike_in_the_key(table, bring, look) -> None:
    plan = bring(table("A,sister_city,Lyon,FR,unknown,U,"), small_plan())
    assert next(iter(plan.activities.values())).start.is_unknown
    again = look(table("A,sister_city,Lyon,FR,,U,"), plan)
    assert (again.added, again.unchanged) == (0, 1)


def test_repeats_are_flagged_never_merged_and_match_in_order(table, bring, look) -> None:
    row = "A,sister_city,Lyon,FR,1990,U,"
    path = table(row, row, row)
    seen = look(path, small_plan())
    assert [row.flags for row in seen.rows] == [(), ("repeat",), ("repeat",)]
    plan = bring(path, small_plan())
    assert len(plan.activities) == 3
    assert look(path, plan).unchanged == 3
    assert look(table(row, row, row, row), plan).added == 1


def test_id_is_the_key_when_there_is_one(table, bring, look) -> None:
    head = "id,title,type,partner,lead_unit\n"
    plan = bring(table("G1,Old name,sister_city,Lyon,U", head=head), small_plan())
    seen = look(table("G1,New name,sister_city,Lyon,U", head=head), plan)
    assert (seen.updated, seen.added) == (1, 0)
    plan = bring(table("G1,New name,sister_city,Lyon,U", head=head), plan)
    assert titles(plan) == ["New name"]


def test_running_numbers_of_another_list_are_no_key(table, bring, look) -> None:
    head = "No.;Title;Type;Partner city;Country\n"
    plan = bring(table("1;Twinning;twinning;Lyon;France", head=head), small_plan())
    seen = look(table("1;Trade days;trade mission;Osaka;Japan", head=head), plan)
    assert (seen.added, seen.updated) == (1, 0)
    seen = look(table("1;Twinning since 1990;twinning;Lyon;France", head=head), plan)
    assert (seen.added, seen.updated) == (0, 1)


def test_unreadable_country_is_unknown_with_a_row_problem(table, look, bring) -> None:
    path = table("A,sister_city,Foo,Atlantis,1990,U,")
    problem = next(p for p in look(path, small_plan()).problems if p.code == "country.unreadable")
    assert (problem.row, problem.column, problem.text) == (2, "partner_country_iso2", "Atlantis")
    plan = bring(path, small_plan())
    activity = next(iter(plan.activities.values()))
    assert activity.countries == ("unknown",)
    assert "Atlantis" in activity.note
    # a country found later by a person is not taken away by the same file
    better = run(plan, _SetCountries(activity.id, ("GR",)))
    again = look(path, better)
    assert again.unchanged == 1


class _SetCountries:
    name = label = "test"
    label_params: dict[str, object] = {}
    merge_key = None

    def __init__(self, activity_id: str, countries: tuple[str, ...]) -> None:
        self._id, self._countries = activity_id, countries

    def execute(self, uow: FakeUnitOfWork) -> None:
        from citysoft_desktop.domain.activity import Activity

        uow.update(Activity, self._id, countries=self._countries)


def test_columns_can_be_chosen_left_out_or_kept_as_own_fields(table) -> None:
    from citysoft_desktop.exchange.facade import Exchange

    head = "Title;Country;Colour;Boss\n"
    raw = Exchange().read_table(table("A;France;green;Ms Example", head=head))
    plan = small_plan()
    proposal = propose(raw, plan)
    assert [match.field for match in proposal.tables[0].columns] == ["title", "country", "", ""]
    assert {w.params["column"] for w in proposal.warnings if w.code == "column.left_out"} == {
        "Colour",
        "Boss",
    }
    proposal = proposal.with_column(0, 2, "custom").with_column(0, 3, "lead_unit")
    plan = run(plan, to_command(preview(proposal, plan), plan))
    activity = next(iter(plan.activities.values()))
    assert activity.lead_unit == "Ms Example"
    assert [field.name for field in plan.table(CustomField).values()] == ["Colour"]
    assert [value.value for value in plan.table(CustomValue).values()] == ["green"]
    # the next import knows the field
    assert propose(raw, plan).tables[0].columns[2].field == "custom"


def test_a_table_can_be_left_out_and_single_rows_too(data, look) -> None:
    plan = small_plan(country="GB")
    seen = look(data / "ugly" / "04_en_margin_duplicate_headers.xlsx", plan)
    first = seen.proposal.with_table(1, included=False)
    assert len(preview(first, plan).rows) == 8
    unwanted = frozenset({(seen.rows[0].draft.sheet, seen.rows[0].row)})
    assert to_command(seen, plan, leave_out=unwanted).added == 9


def test_contacts_are_not_imported_silently(data, bring) -> None:
    plan = bring(data / "ugly" / "09_en_us_sep_line_injection.csv", small_plan(country="US"))
    text = repr(
        [list(plan.records(kind).values()) for kind in ("activity", "actor", "person", "custom_value")]
    )
    assert "555 0100" not in text
    assert "clerk@example.org" not in text


def test_corrected_linkage_is_changed_in_place(table, bring) -> None:
    head = "title,type,partner,lead_unit,national_link\n"
    plan = bring(table("A,sister_city,Lyon,U,unknown", head=head), small_plan())
    plan = bring(table("A,sister_city,Lyon,U,cooperative_joint|national|shared board", head=head), plan)
    links = plan.linkages_of(next(iter(plan.activities)))
    assert [(link.mode, link.tier, link.note) for link in links] == [
        ("cooperative_joint", "national", "shared board")
    ]
    assert links[0].coder == "Editor 1"


def test_problem_rows_are_named_and_the_rest_comes_in(table, look) -> None:
    seen = look(
        table("A,sister_city,Lyon,FR,soon,U,", ",,,,,Only a unit,", "B,dancing,Rome,IT,1990,U,"), small_plan()
    )
    assert [(p.code, p.row, p.column) for p in seen.problems] == [
        ("date.unreadable", 2, "start_year"),
        ("type.unreadable", 4, "type"),
    ]
    assert [(item.kind, item.row) for item in seen.left_out] == [("section", 3)]
    assert (seen.added, seen.skipped) == (2, 1)


def test_other_headings_other_language_and_a_title_row(table, bring) -> None:
    path = table(
        "Städtepartnerschaft mit Łódź;Städtepartnerschaft;Łódź;Polen;seit 1989;aktiv;Amt 13",
        "Handelsreise;Wirtschaftsdelegation;Osaka;Japan;März 2019;beendet;Wirtschaft",
        head="Internationale Beziehungen der Stadt;;;;;;\n\nBezeichnung;Art;Partner;Land;Beginn;Status;Zuständig\n",
    )
    plan = bring(path, small_plan(country="DE"))
    facts = [(a.type, a.countries, a.start.text, a.status, a.lead_unit) for a in plan.activities.values()]
    assert facts == [
        ("sister_city", ("PL",), "1989", "active", "Amt 13"),
        ("trade_mission", ("JP",), "2019-03", "ended", "Wirtschaft"),
    ]


def test_real_storage_takes_it_as_one_step(data, tmp_path, look) -> None:
    from citysoft_desktop.services.new_plan import new_plan_records
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.storage.project_file import ProjectFiles

    session = ProjectSession(
        ProjectFiles().create(tmp_path / "a.citysoft", new_plan_records("Barcelona", "ES"))
    )
    before = session.content_digest()
    seen = look(data / "portfolio_barcelona.csv", session.plan)
    session.execute(to_command(seen, session.plan))
    assert len(session.plan.activities) == 40
    assert look(data / "portfolio_barcelona.csv", session.plan).unchanged == 40
    imported = session.content_digest()
    session.undo()
    assert len(session.plan.activities) == 0
    assert session.content_digest() == before
    session.redo()
    assert session.content_digest() == imported
    session.close()


def test_reimport_keeps_what_was_found_out_about_a_linkage(table, bring, look) -> None:
    head = "title,type,partner,lead_unit,national_link\n"
    path = table(
        "A,sister_city,Lyon,U,unknown",
        "B,sister_city,Rome,U,cooperative_joint",
        "C,sister_city,Ulm,U,unknown|national",
        head=head,
    )
    plan = bring(path, small_plan())
    first, second, third = (plan.linkages_of(one)[0] for one in plan.activities)
    entered = {
        first.id: {"mode": "parallel_harmony", "tier": "national"},
        second.id: {"tier": "national", "note": "board"},
        third.id: {"mode": "parallel_harmony", "strength": 2},
    }
    plan = run(plan, UpdateRecords(Linkage, entered))
    assert look(path, plan).unchanged == 3
    corrected = table("B,sister_city,Rome,U,cooperative_coordinated", head=head)
    plan = bring(corrected, plan)
    after = plan.get("linkage", second.id)
    assert (after.mode, after.tier, after.note) == ("cooperative_coordinated", "national", "board")


def test_reimport_never_doubles_a_linkage_somebody_worked_on(table, bring, look) -> None:
    head = "title,type,partner,lead_unit,national_link\n"
    path = table(
        "A,sister_city,Lyon,U,cooperative_joint|national|shared board",
        "B,sister_city,Rome,U,cooperative_joint|national|shared board",
        "C,sister_city,Ulm,U,cooperative_joint|national|one; cooperative_joint|national|two",
        head=head,
    )
    plan = bring(path, small_plan())
    first, second, third = plan.activities
    noted, changed, one = (plan.linkages_of(activity)[0].id for activity in (first, second, third))
    entered = {
        noted: {"note": "the board met twice", "strength": 3},
        changed: {"mode": "parallel_harmony", "strength": 1},
        one: {"note": "first board", "benefit": "both"},
    }
    plan = run(plan, UpdateRecords(Linkage, entered))
    assert look(path, plan).unchanged == 3
    plan = bring(path, plan)
    assert [len(plan.linkages_of(activity)) for activity in plan.activities] == [1, 1, 2]
    assert plan.get("linkage", noted).note == "the board met twice"
    assert plan.get("linkage", changed).mode == "parallel_harmony"
    more = table(
        "A,sister_city,Lyon,U,cooperative_joint|national|shared board; parallel_harmony|supranational|new",
        head=head,
    )
    seen = look(more, plan)
    assert [(c.field, c.before, c.after) for c in seen.rows[0].changes] == [
        ("national_link", "", "parallel_harmony|supranational|new")
    ]
    plan = bring(more, plan)
    assert [link.tier for link in plan.linkages_of(first)] == ["national", "supranational"]


def test_another_id_is_another_activity(table, bring, look) -> None:
    head = "id,title,type,partner,lead_unit\n"
    plan = bring(table("G1,Tie,sister_city,Lyon,U", head=head), small_plan())
    seen = look(table("G2,Tie,sister_city,Lyon,U", head=head), plan)
    assert (seen.added, seen.updated) == (1, 0)


def test_uuid_of_another_register_is_its_key(table, bring, look) -> None:
    head = "id,title,type,partner,lead_unit\n"
    key = "0b0e9c2e-6f0a-4f6c-9d2b-2f1f6c1f0a11"
    path = table(f"{key},Tie,sister_city,Lyon,U", head=head)
    plan = bring(path, small_plan())
    assert look(path, plan).unchanged == 1
    seen = look(table(f"{key},New name,sister_city,Lyon,U", head=head), plan)
    assert (seen.added, seen.updated) == (0, 1)


def test_no_word_about_the_order_of_dates_where_no_date_can_turn(table, look) -> None:
    head = "title,type,partner,lead_unit,start_year,source_url\n"
    plan = small_plan(country="US")
    quiet = look(table("A,sister_city,Lyon,U,1990,https://a.org", head=head), plan)
    assert not [w for w in quiet.warnings if w.code == "column.date_order"]
    asked = look(table("A,sister_city,Lyon,U,03/04/1990,https://a.org", head=head), plan)
    assert [w.code for w in asked.warnings] == ["column.date_order"]


def test_imported_codes_carry_the_same_codebook_as_others(table, bring) -> None:
    head = "title,type,partner,lead_unit,national_link\n"
    plan = bring(table("A,sister_city,Lyon,U,unknown", head=head), small_plan())
    (link,) = plan.linkages_of(next(iter(plan.activities)))
    assert link.codebook == plan.framework.version
