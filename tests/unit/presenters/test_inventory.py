"""Rows, filters and cells of the inventory without a window."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.presenters.inventory_blocks import fill_down, header_columns, paste_block
from citysoft_desktop.ui.presenters.inventory_clip import format_block, parse_block
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem, CellReader, edit_cell
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, SortKey
from citysoft_desktop.ui.presenters.inventory_rows import Filter, InventoryTable, quick_fold

ROWS = {
    "a": Activity("a", position=1, title="Twinning with Łódź", type="sister_city", status="active", lead_unit="North", countries=("PL",), start=FuzzyDate.parse("1994")),
    "b": Activity("b", position=2, title="Festival", type="cultural_festival", status="", lead_unit="South", start=FuzzyDate.parse("?")),
    "c": Activity("c", position=3, title="Another twinning", type="sister_city", status="dormant", countries=("FR", "DE")),
}  # fmt: skip


def read_date(text: str) -> FuzzyDate | None:
    if text == "":
        return FuzzyDate.parse("")
    return FuzzyDate.parse(text) if re.fullmatch(r"\d{4}|\?|\.\.", text) else None


@pytest.fixture
def plan() -> Plan:
    return Plan({"activity": dict(ROWS)})


@given(st.text(max_size=40))
def test_the_short_way_of_folding_says_the_same(text: str) -> None:
    assert quick_fold(text) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=40))
def test_the_short_way_of_folding_says_the_same_for_ascii(text: str) -> None:
    assert quick_fold(text) == fold(text)


def test_filter_by_words_chips_and_rows(plan: Plan) -> None:
    table = InventoryTable(plan)
    assert table.filtered(Filter(text="TWINNING lodz")) == ["a"]
    assert table.filtered(Filter(text="twin")) == ["a", "c"]
    assert table.filtered(Filter(text="twinn")) == ["a", "c"]
    assert table.filtered(Filter(text="germany")) == ["c"]
    assert table.filtered(Filter(families=frozenset({"E"}))) == ["b"]
    assert table.filtered(Filter(statuses=frozenset({""}))) == ["b"]
    assert table.filtered(Filter(text="twin", statuses=frozenset({"dormant"}))) == ["c"]
    assert table.filtered(Filter(ids=("b", "gone"))) == ["b"]


def test_sorting_puts_known_before_unknown_and_empty_last(plan: Plan) -> None:
    table = InventoryTable(plan)
    assert table.arranged(Arrangement((SortKey("start"),))) == ["a", "b", "c"]
    assert table.arranged(Arrangement((SortKey("start", True),))) == ["b", "a", "c"]
    assert table.arranged(Arrangement((SortKey("title"),))) == ["c", "b", "a"]


def test_counts_stand_for_all_activities(plan: Plan) -> None:
    counts = InventoryTable(plan).counts()
    assert counts.status == {"active": 1, "": 1, "dormant": 1}
    assert counts.family == {"A": 2, "E": 1}
    assert counts.incomplete == 3


def test_a_change_renews_only_its_row_and_the_filter_sees_it(plan: Plan) -> None:
    table = InventoryTable(plan)
    table.prepare()
    kept = table.row("a")
    new = Activity("b", position=2, title="Renamed", type="cultural_festival")
    change = ChangeSet("x", "x", {}, (RecordChange("activity", "b", ROWS["b"], new),))
    after = plan.changed(change.changes)
    moved, touched = table.changed(after, change)
    assert touched == {"b"}
    assert moved.row("a") is kept
    assert moved.filtered(Filter(text="renamed")) == ["b"]
    assert moved.filtered(Filter(text="festival")) == ["b"]  # its type still says so


def test_several_partners_or_countries_show_the_first_and_how_many_more(plan: Plan) -> None:
    row = InventoryTable(plan).row("c")
    assert row.short("country") == "France +1"
    assert row.texts["country"] == "France; Germany"


@pytest.mark.parametrize(
    ("column", "text", "values"),
    [
        ("type", "Sister city", {"type": "sister_city"}),
        ("type", "sister_city", {"type": "sister_city"}),
        ("type", "?", {"type": "unknown"}),
        ("type", "", {"type": ""}),
        ("type", "Städtepartnerschaft", {"type": "sister_city"}),
        ("status", "Dormant", {"status": "dormant"}),
        ("country", "Poland; FR", {"countries": ("PL", "FR")}),
        ("country", "?", {"countries": ("unknown",)}),
        ("start", "?", {"start": FuzzyDate.parse("?")}),
        ("end", "..", {"end": FuzzyDate.parse("..")}),
        ("tags", "one; two;one", {"tags": ("one", "two")}),
    ],
)
def test_cells_are_read(plan: Plan, column: str, text: str, values: dict[str, object]) -> None:
    reading = CellReader(plan, read_date).read(column, text)
    assert reading.problem is None
    assert dict(reading.values) == values


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("type", "Zzzz"),
        ("status", "Zzzz"),
        ("country", "Atlantis"),
        ("start", "soon"),
        ("start", ".."),
        ("title", "  "),
    ],
)
def test_what_cannot_be_read_changes_nothing_and_is_told(plan: Plan, column: str, text: str) -> None:
    result = edit_cell(plan, CellReader(plan, read_date), "a", column, text)
    assert isinstance(result, CellProblem)
    assert result.column == column


def test_the_same_again_is_no_step(plan: Plan) -> None:
    reader = CellReader(plan, read_date)
    assert edit_cell(plan, reader, "a", "title", "Twinning with Łódź") is None
    assert edit_cell(plan, reader, "a", "partner", "") is None


@given(
    st.lists(
        st.lists(st.text(alphabet='ab\t\n" ;', max_size=6), min_size=2, max_size=3), min_size=1, max_size=3
    )
)
def test_a_copied_block_is_read_back_as_it_was(rows: list[list[str]]) -> None:
    assert parse_block(format_block(rows)) == rows


def test_a_lone_quote_is_a_letter() -> None:
    assert parse_block('5" screen\tx\n') == [['5" screen', "x"]]


def test_heading_rows_are_known_by_their_words() -> None:
    names = {"title": "title", "type": "type"}
    assert header_columns(["Type", "Title", "Other"], names) == ["type", "title", ""]
    assert header_columns(["Sister city", "Lyon"], names) is None


def test_rows_beyond_the_end_become_activities_and_need_something_to_be_called(plan: Plan) -> None:
    reader = CellReader(plan, read_date)
    block = [["Renamed", "Dormant"], ["New one", "Active"], ["", "Active"], ["", ""]]
    result = paste_block(plan, reader, block, ids=["a"], columns=["title", "status"])
    assert result.command is not None
    assert [(edit.new, edit.values.get("title")) for edit in result.command.rows] == [
        (False, "Renamed"),
        (True, "New one"),
    ]
    assert len(result.new_ids) == 1
    assert result.problems == ()


def test_fill_down_copies_the_first_cell(plan: Plan) -> None:
    command = fill_down(plan, ["a", "b", "c"], ["lead_unit"])
    assert command is not None
    assert {edit.activity_id: dict(edit.values) for edit in command.rows} == {
        "b": {"lead_unit": "North"},
        "c": {"lead_unit": "North"},
    }
    assert fill_down(plan, ["a"], ["lead_unit"]) is None
    assert fill_down(plan, ["a", "b"], ["evidence"]) is None
