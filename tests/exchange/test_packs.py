"""Forms to departments and back: what is sent, what came back, and that nothing changes before it is chosen."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.pack_apply import all_theirs, pack_command, proposed_cells
from citysoft_desktop.services.pack_model import CONFLICT, DIFFERS, MINE, THEIRS, UNREADABLE, PackReading
from citysoft_desktop.services.pack_reading import read_pack
from citysoft_desktop.services.pack_writing import PackRequest, make_pack, units
from tests.fakes import run, small_plan

DAY = dt.date(2026, 1, 31)
A, B, C, D = (fixed_id(letter) for letter in "abcd")
OWN = fixed_id("own")


def plan_of(*records: Record) -> Plan:
    base = small_plan("Barcelona")
    tables = {kind: dict(base.records(kind)) for kind in KINDS}
    for record in records:
        table = tables[KIND_OF[type(record)]]
        table[record.id] = dataclasses.replace(record, position=len(table) + 1)
    return Plan(tables)


def changed(plan: Plan, key: str, **values: Any) -> Plan:
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    tables["activity"][key] = dataclasses.replace(plan.activities[key], **values)
    return Plan(tables)


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        Activity(A, title="Twinning with Lyon", type="sister_city", status="active", start=FuzzyDate.of(1994, 5, 12),
                 countries=("FR",), lead_unit="Culture", budget=Decimal("1200.50"), currency="EUR", tags=("a", "b;c")),
        Activity(B, title="=Festival", status="unknown", start=FuzzyDate.of(2001), end=FuzzyDate.parse(".."),
                 lead_unit="culture ", countries=("unknown",), note="one\ntwo"),
        Activity(C, title="Secret", lead_unit="Culture", confidential=True),
        Activity(D, title="Harbour deal", lead_unit="Port"),
        Actor(fixed_id("x"), name="Lyon"), Actor(fixed_id("y"), name="Métropole; Grand Lyon"),
        Participation(fixed_id("p"), activity_id=A, actor_id=fixed_id("x"), country="FR"),
        Participation(fixed_id("q"), activity_id=A, actor_id=fixed_id("y")),
        CustomField(OWN, name="Contact hours"),
        CustomValue(fixed_id("v"), field_id=OWN, subject_id=A, value="9-5"),
    )  # fmt: skip


def send(folder: Path, plan: Plan, **options: Any) -> Path:
    path = folder / "pack.xlsx"
    pack = make_pack(plan, PackRequest("Culture", **options), plan_id="P", digest="0" * 64, day=DAY)
    assert Exchange().write_workbook(path, pack.content) == 0
    return path


def back(path: Path, plan: Plan, plan_id: str = "P") -> PackReading:
    return read_pack(Exchange().read_table(path), plan, plan_id=plan_id)


class Form:
    """A form as somebody there edits it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book["Activities"]

    def column(self, heading: str) -> int:
        return next(cell.column for cell in self.sheet[1] if cell.value == heading)

    def set(self, row: int, heading: str, value: Any) -> None:
        self.sheet.cell(row, self.column(heading)).value = value

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path


def states(reading: PackReading) -> dict[tuple[str, str], str]:
    return {(row.title, cell.column.name): cell.state for row in reading.rows for cell in row.cells}


def test_units_are_counted_whatever_their_spelling(plan) -> None:
    assert units(plan) == [("Culture", 3), ("Port", 1)]


def test_the_form_as_a_person_sees_it(tmp_path, plan) -> None:
    book = openpyxl.load_workbook(send(tmp_path, plan))
    assert book.sheetnames[:2] == ["Activities", "How to fill this in"]
    assert {name: book[name].sheet_state for name in book.sheetnames[2:]} == {
        "citysoft": "veryHidden",
        "lists": "veryHidden",
    }
    sheet = book["Activities"]
    row = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert row["Title"].value == "Twinning with Lyon"
    assert row["Type"].value == "Sister city"
    assert row["Status"].value == "Active"
    assert row["Start"].value == dt.datetime(1994, 5, 12)
    assert row["Countries"].value == "France"
    assert row["Partners"].value == "Lyon;Métropole\\; Grand Lyon"
    assert row["Budget"].value == 1200.5
    assert row["Contact hours"].value == "9-5"
    second = {head.value: cell.value for head, cell in zip(sheet[1], sheet[3], strict=True)}
    assert (second["Title"], second["Status"], second["Countries"]) == ("=Festival", "Unknown", "Unknown")
    assert sheet["B3"].data_type == "s"
    assert sheet.max_row == 3  # the confidential one and those of others are not there
    assert sheet.protection.sheet
    assert sheet["B1"].protection.locked
    assert not sheet["B2"].protection.locked
    rules = {next(iter(rule.sqref.ranges)).min_col: rule for rule in sheet.data_validations.dataValidation}
    kinds = {heading.value: rules[heading.column].type for heading in sheet[1] if heading.column in rules}
    assert (kinds["No."], kinds["Type"], kinds["Status"]) == ("custom", "list", "list")
    assert rules[2].prompt
    reach = next(iter(rules[3].sqref.ranges))
    assert reach.max_row > 300  # new rows below get the list too
    text = "\n".join(str(line[0].value) for line in book["How to fill this in"])
    assert "It holds 2 activities" in text
    assert "2026-01-31" in text


def test_untouched_nothing_differs(tmp_path, plan) -> None:
    reading = back(send(tmp_path, plan, confidential=True), plan)
    assert (reading.rows, reading.unchanged, reading.deleted, reading.warnings) == ((), 3, (), ())
    assert pack_command(reading, plan, all_theirs(reading), []) is None


def test_saved_by_another_program_nothing_differs(tmp_path, plan) -> None:
    reading = back(Form(send(tmp_path, plan)).save(), plan)
    assert (reading.rows, reading.unchanged) == ((), 2)


def test_every_state_of_a_cell(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    form.set(2, "Title", "Twinning with Lyon (FR)")  # changed there only
    form.set(2, "Status", "Ended")  # changed here and there
    form.set(2, "Lead unit", "Sport")  # the same here and there
    form.set(3, "Type", "Nonsense")
    form.set(3, "Start", "some time ago")
    form.set(3, "Budget", "a lot")
    form.set(3, "Countries", "Atlantis")
    form.save()
    now = changed(plan, A, status="dormant", lead_unit="Sport", summary="written here meanwhile")
    reading = back(form.path, now)
    assert states(reading) == {
        ("Twinning with Lyon", "title"): THEIRS,
        ("Twinning with Lyon", "status"): CONFLICT,
        ("Twinning with Lyon", "summary"): MINE,
        ("=Festival", "type"): UNREADABLE,
        ("=Festival", "start"): UNREADABLE,
        ("=Festival", "budget"): UNREADABLE,
        ("=Festival", "countries"): UNREADABLE,
    }
    conflict = next(cell for cell in reading.differences() if cell.state == CONFLICT)
    assert (conflict.mine, conflict.base, conflict.theirs) == ("dormant", "active", "ended")
    command = pack_command(reading, now, proposed_cells(reading), [])
    assert command is not None
    after = run(now, command).activities
    assert (after[A].title, after[A].status, after[A].summary) == (
        "Twinning with Lyon (FR)",
        "dormant",
        "written here meanwhile",
    )
    assert after[B] == now.activities[B]
    command = pack_command(reading, now, all_theirs(reading), [])
    assert command is not None
    assert command.label_params == {"n": 2, "unit": "Culture"}
    assert run(now, command).activities[A].status == "ended"


def test_every_kind_of_value_is_taken_over(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    for heading, value in (
        ("Type", "Cultural festival"), ("Partners", "Lyon; Köln"), ("Countries", "Deutschland; FR"), ("Start", dt.date(1995, 1, 2)),
        ("End", "2020-03"), ("Status", "Unknown"), ("Summary", "two\nlines"), ("Budget", 99.25), ("Staff (full-time)", "0,5"),
        ("Tags", "x; y"), ("Agreement expires", "?"), ("Contact hours", "=NOW()"), ("Note", None),
    ):  # fmt: skip
        form.set(2, heading, value)
    form.sheet.cell(2, form.column("Contact hours")).data_type = "s"
    reading = back(form.save(), plan)
    assert reading.count(UNREADABLE) == 0
    command = pack_command(reading, plan, all_theirs(reading), [])
    assert command is not None
    after = run(plan, command)
    one = after.activities[A]
    assert (one.type, one.countries, one.start.text, one.end.text) == (
        "cultural_festival",
        ("DE", "FR"),
        "1995-01-02",
        "2020-03",
    )
    assert (one.status, one.summary, one.budget, one.staff_fte) == (
        "unknown",
        "two\nlines",
        Decimal("99.25"),
        Decimal("0.5"),
    )
    assert (one.tags, one.expires.text) == (("x", "y"), "?")
    assert sorted(actor.name for actor in after.partners_of(A)) == ["Köln", "Lyon"]
    kept = next(p for p in after.participations_of(A) if p.actor_id == fixed_id("x"))
    assert kept.country == "FR"  # the one that stayed is untouched
    assert [v.value for v in after.table(CustomValue).values()] == ["=NOW()"]


def test_a_cleared_cell_empties_the_field(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    for heading in ("Budget", "Contact hours", "Partners", "Start"):
        form.set(2, heading, None)
    reading = back(form.save(), plan)
    command = pack_command(reading, plan, proposed_cells(reading), [])
    assert command is not None
    after = run(plan, command)
    assert (after.activities[A].budget, after.activities[A].start.text) == (None, "")
    assert after.partners_of(A) == []
    assert not after.table(CustomValue)


def test_new_rows_are_offered_and_deleted_rows_only_shown(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    form.sheet.delete_rows(3)
    form.set(3, "Title", "New exchange")
    form.set(3, "Type", "Youth exchange")
    form.set(3, "Partners", "lyon")
    form.set(3, "Budget", "much")
    form.set(5, "Partners", "Porto")
    reading = back(form.save(), plan)
    assert reading.deleted == (B,)
    assert [(row.row, row.title, row.is_new) for row in reading.rows] == [
        (3, "New exchange", True),
        (5, "Porto", True),
    ]
    assert reading.count(UNREADABLE) == 1
    assert pack_command(reading, plan, all_theirs(reading), []) is None
    command = pack_command(reading, plan, [], [3, 5])
    assert command is not None
    after = run(plan, command)
    assert B in after.activities
    new = [a for key, a in after.activities.items() if key not in plan.activities]
    assert [(a.title, a.type, a.lead_unit, a.budget) for a in new] == [
        ("New exchange", "youth_exchange", "Culture", None),
        ("Porto", "", "Culture", None),
    ]
    assert [a.title_made for a in new] == [False, True]
    assert [actor.id for actor in after.partners_of(new[0].id)] == [fixed_id("x")]  # a body we know


def test_sorted_moved_and_renamed(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    rows = [[cell.value for cell in row] for row in form.sheet.iter_rows(min_row=2, max_row=3)]
    for number, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            form.sheet.cell(number, column).value = value
    form.sheet["B2"].data_type = "s"
    form.set(1, "Summary", "Kurzbeschreibung")
    form.sheet.insert_rows(1, 3)
    form.sheet["A1"] = "Returned by the department of culture"
    form.sheet.title = "Sheet1"
    form.save()
    reading = back(form.path, plan)
    assert (reading.rows, reading.unchanged) == ((), 2)
    assert [warning.code for warning in reading.warnings] == ["pack.column_renamed"]


def test_a_column_taken_out_stays_as_it_is(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    form.sheet.delete_cols(form.column("Note"))
    form.set(2, "Title", "Other")
    reading = back(form.save(), plan)
    assert states(reading) == {("Twinning with Lyon", "title"): THEIRS}
    assert any(w.code in ("pack.column_missing", "pack.column_renamed") for w in reading.warnings)


def test_without_the_hidden_sheet_rows_are_matched_by_what_they_say(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    del form.book["citysoft"]
    form.set(2, "Summary", "from there")
    reading = back(form.save(), plan)
    assert [w.code for w in reading.warnings] == ["pack.no_hidden"]
    assert states(reading) == {("Twinning with Lyon", "summary"): DIFFERS}
    assert proposed_cells(reading) == set()  # nobody knows who changed it
    assert reading.unchanged == 1
    assert not reading.new_rows


def test_a_lost_number_and_a_copied_row(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    form.set(2, "No.", None)
    for column in range(1, form.sheet.max_column + 1):
        form.sheet.cell(4, column).value = form.sheet.cell(3, column).value
    form.set(4, "Title", "Festival of next year")
    form.sheet["B3"].data_type = "s"
    reading = back(form.save(), plan)
    assert {w.code: w.params["n"] for w in reading.warnings} == {"pack.by_columns": 1, "pack.copied": 1}
    assert [row.title for row in reading.new_rows] == ["Festival of next year"]
    assert reading.unchanged == 2


def test_a_form_of_another_plan(tmp_path, plan) -> None:
    path = send(tmp_path, plan)
    with pytest.raises(FileProblem) as caught:
        back(path, small_plan("Lyon"), plan_id="Q")
    assert caught.value.code == "pack.foreign"
    reading = back(path, plan, plan_id="Q")  # the same records brought into another file
    assert [w.code for w in reading.warnings] == ["pack.other_plan"]


def test_an_activity_gone_meanwhile_is_told(tmp_path, plan) -> None:
    path = send(tmp_path, plan)
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    del tables["activity"][A]
    reading = back(path, Plan(tables))
    assert reading.gone == ("Twinning with Lyon",)
    assert not reading.new_rows


def test_other_files_are_refused(tmp_path, plan, data) -> None:
    for path in (data / "portfolio_barcelona.csv",):
        with pytest.raises(FileProblem) as caught:
            back(path, plan)
        assert caught.value.code == "pack.not_a_pack"
    form = Form(send(tmp_path, plan))
    form.book["citysoft"]["B1"] = "99"
    with pytest.raises(FileProblem) as caught:
        back(form.save(), plan)
    assert caught.value.code == "pack.newer"


def test_a_hostile_hidden_sheet_harms_nothing(tmp_path, plan) -> None:
    form = Form(send(tmp_path, plan))
    hidden = form.book["citysoft"]
    hidden["B7"] = "{not json"
    assert [w.code for w in back(form.save(), plan).warnings] == ["pack.no_hidden"]
    hidden["B7"] = '["title", "spaceship", "own:nothing"]'
    reading = back(form.save(), plan)
    assert {column for _, column in states(reading)} <= {"title"}


def test_texts_no_cell_holds_are_left_alone(tmp_path, plan) -> None:
    long = changed(plan, A, note="x" * 40_000)
    form = Form(send(tmp_path, long))
    reading = back(form.path, long)
    assert (reading.rows, reading.unchanged) == ((), 2)
    form.set(2, "Note", "shorter")
    assert states(back(form.save(), long)) == {("Twinning with Lyon", "note"): DIFFERS}


TEXT = st.one_of(
    st.sampled_from(["=1+1", "+1", "-1", "@x", "'", "?", "..", "TRUE", "1994", "a;b", "a\\;b", "_x0041_", "#N/A", "0012", "Unknown"]),
    st.text(max_size=15),
).map(clean)  # fmt: skip
DATES = ("", "?", "..", "1994", "1994-05", "1994-05-12", "1850-01-01")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            TEXT, TEXT, TEXT, st.sampled_from(DATES), st.lists(TEXT.map(clean_line).filter(bool), max_size=3)
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_plan_comes_back_unchanged(tmp_path_factory, items) -> None:
    records: list[Record] = []
    for number, (title, note, unit, date, tags) in enumerate(items):
        records.append(
            Activity(fixed_id(str(number)), title=title or "t", note=note, summary=title, renewal=unit, lead_unit="Culture",
                     start=FuzzyDate.parse(date), tags=tuple(tags), countries=("CG", "CD", "KR", "unknown"))
        )  # fmt: skip
        for place, name in enumerate(dict.fromkeys(tags)):
            actor = fixed_id(str(number), str(place))
            records += [
                Actor(actor, name=name),
                Participation(fixed_id(actor), activity_id=fixed_id(str(number)), actor_id=actor),
            ]
    plan = plan_of(*records)
    reading = back(send(tmp_path_factory.mktemp("p"), plan), plan)
    assert (reading.rows, reading.unchanged, reading.warnings) == ((), len(items), ())
