"""All tables of a plan as one spreadsheet: everything comes back, and nothing foreign gets in."""

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

from citysoft_desktop.domain.activity import Activity, BudgetLine, CustomField, CustomValue
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.codec import to_row
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import fixed_id, new_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.domain.text import clean
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.all_tables import document_from, plan_workbook
from citysoft_desktop.services.json_plan import plan_import, plan_json
from citysoft_desktop.services.whole_plan import read_whole_plan
from citysoft_desktop.storage.digest import plan_digest
from tests.fakes import run, small_plan

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'", "'=x", "＝x", "_x0041_", "_x005F_", "a_x000D_b", "#N/A", "TRUE",
           "1994", "0012", "1e5", " a ", "\n", "a\nb", "\ufffe", "\uffff", "😀" * 3, "<a>&\"", "{=1}", "=HYPERLINK(\"x\")"]  # fmt: skip
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30)).map(clean)


def with_records(*records: Record, base: Plan | None = None) -> Plan:
    plan = base or small_plan("Barcelona")
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    for record in records:
        table = tables[KIND_OF[type(record)]]
        table[record.id] = dataclasses.replace(record, position=len(table) + 1)
    return Plan(tables)


def there_and_back(folder: Path, plan: Plan, **options: Any) -> dict[str, list[dict[str, Any]]]:
    path = folder / "all.xlsx"
    assert Exchange().write_workbook(path, plan_workbook(plan, **options)) == 0
    document = read_whole_plan(Exchange(), path)
    assert document is not None
    return {kind: [to_row(record) for record in rows] for kind, rows in document.records.items()}


def rows_of(plan: Plan, kind: str) -> list[dict[str, Any]]:
    return [to_row(r) for r in sorted(plan.records(kind).values(), key=lambda r: (r.position, r.id))]


def test_everything_comes_back_into_a_new_plan(tmp_path, bring, data) -> None:
    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(plan))
    document = read_whole_plan(Exchange(), path)
    assert document is not None
    same = plan_import(document, plan)
    assert (same.added, same.updated) == (0, 0)
    target = Plan(
        {kind: small_plan("Nowhere", "FR").records(kind) for kind in ("plan_info", "city", "codebook")}
    )
    other = {
        kind: {k: dataclasses.replace(r, id=new_id()) for k, r in target.records(kind).items()}
        for kind in KINDS
    }
    target = Plan({kind: {r.id: r for r in rows.values()} for kind, rows in other.items()})
    new = run(target, plan_import(document, target))
    own = {kind: dict(new.records(kind)) for kind in KINDS}
    for kind in ("plan_info", "city", "codebook"):  # the one of a file keeps its own id, as with JSON
        own[kind] = {
            key: dataclasses.replace(next(iter(own[kind].values())), id=key) for key in plan.records(kind)
        }
    assert plan_digest(Plan(own)) == plan_digest(plan)
    assert plan_json(Plan(own)) == plan_json(plan)


def test_analyses_are_byte_equal(tmp_path, bring, data) -> None:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.analysis.report import analyse, dumps

    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(plan))
    document = document_from(Exchange().read_all_tables(path))
    target = small_plan("Elsewhere")
    new = run(target, plan_import(document, target))
    options = Options(as_of=dt.date(2026, 1, 1))
    assert dumps(analyse(new, options)) == dumps(analyse(plan, options))


DECIMAL = st.one_of(
    st.none(),
    st.sampled_from(["0", "0.00", "1200.50", "-0.10", "12345678901234567890.12", "0.1000000000000000055", "100"]).map(Decimal),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**20), max_value=10**20),
)  # fmt: skip
DATE = st.sampled_from(["", "?", "..", "1994", "1994-05", "1994-05-12", "1899-12-31", "1900-01-01", "1900-03-01", "0001-01-01", "9999-12-31"])  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(TEXT, TEXT, DECIMAL, DATE, st.lists(TEXT, max_size=3), st.floats(-90, 90), st.sampled_from([None, 0, 3])),
        min_size=1,
        max_size=4,
    )
)  # fmt: skip
def test_any_content_comes_back(tmp_path_factory, items) -> None:
    records: list[Record] = []
    for number, (title, note, amount, date, tags, latitude, strength) in enumerate(items):
        key = fixed_id("a", str(number))
        when = FuzzyDate.parse(date)
        records.append(
            Activity(
                key,
                title=title,
                note=note,
                budget=amount,
                start=when,
                tags=tuple(tags),
                confidential=bool(number % 2),
            )
        )
        records.append(Actor(fixed_id("b", str(number)), name=note, latitude=latitude))
        records.append(Linkage(fixed_id("l", str(number)), activity_id=key, strength=strength, note=title))
        records.append(BudgetLine(fixed_id("m", str(number)), activity_id=key, year=when, amount=amount))
    plan = with_records(*records)
    back = there_and_back(tmp_path_factory.mktemp("t"), plan)
    for kind in ("activity", "actor", "linkage", "budget_line", "codebook", "plan_info", "city", "coder"):
        assert back.get(kind, []) == rows_of(plan, kind), kind


def test_texts_no_cell_holds_come_back(tmp_path) -> None:
    long = clean('Zeile "1"\n\\ende ' + "😀x" * 40_000)[:100_000]
    activity = Activity(new_id(), title="Long", note=long, summary="x" * 32_768)
    own = CustomField(new_id(), name="F")
    value = CustomValue(new_id(), field_id=own.id, subject_id=activity.id, value="y" * 50_000)
    plan = with_records(activity, own, value)
    back = there_and_back(tmp_path, plan)
    assert back["activity"] == rows_of(plan, "activity")
    assert back["custom_value"] == rows_of(plan, "custom_value")
    assert back["codebook"] == rows_of(plan, "codebook")


def test_contacts_only_when_asked(tmp_path) -> None:
    actor = Actor(new_id(), name="Ministry")
    plan = with_records(actor, Person(new_id(), actor_id=actor.id, name="Ada Example"))
    assert "person" not in there_and_back(tmp_path, plan)
    assert there_and_back(tmp_path, plan, include_persons=True)["person"] == rows_of(plan, "person")


def test_the_file_as_a_person_sees_it(tmp_path) -> None:
    activity = Activity(
        new_id(),
        title="=cmd()",
        start=FuzzyDate.of(1994, 5, 12),
        end=FuzzyDate.of(1999),
        budget=Decimal("1200.50"),
    )
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(with_records(activity)))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[0] == "about"
    assert set(KINDS) - {"person"} <= set(book.sheetnames)
    sheet = book["activity"]
    names = [cell.value for cell in sheet[1]]
    row = dict(zip(names, sheet[2], strict=True))
    assert (row["title"].value, row["title"].data_type) == ("=cmd()", "s")
    assert row["start"].value == dt.datetime(1994, 5, 12)
    assert row["start"].is_date
    assert row["end"].value == "1999"
    assert row["budget"].value == 1200.5
    assert row["confidential"].value is False
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref


def test_saved_again_by_another_program_and_edited(tmp_path) -> None:
    """A cell changed by hand wins over what is kept beside it; the rest stays whole."""
    one = Activity(new_id(), title="One", note="n" * 40_000, budget=Decimal("1200.50"))
    two = Activity(new_id(), title="Two", note="m" * 40_000, budget=Decimal("7.10"))
    plan = with_records(one, two)
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(plan))
    book = openpyxl.load_workbook(path)
    sheet = book["activity"]
    names = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, names["note"]).value = "short now"
    sheet.cell(2, names["budget"]).value = 99
    sheet.cell(2, names["start"]).value = 1994
    sheet.cell(3, names["end"]).value = dt.date(2020, 2, 29)
    book.save(path)
    document = read_whole_plan(Exchange(), path)
    assert document is not None
    new = run(plan, plan_import(document, plan))
    first, second = new.activities[one.id], new.activities[two.id]
    assert (first.note, first.budget, first.start.text) == ("short now", Decimal(99), "1994")
    assert (second.note, str(second.budget), second.end.text) == (two.note, "7.10", "2020-02-29")


def test_what_is_wrong_is_told_at_once(tmp_path) -> None:
    plan = with_records(Activity(new_id(), title="One"))
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(plan))
    book = openpyxl.load_workbook(path)
    sheet = book["activity"]
    names = {cell.value: cell.column for cell in sheet[1]}
    city = book["city"]
    city.cell(2, next(c.column for c in city[1] if c.value == "population_year")).value = "yesterday"
    sheet.cell(1, names["tags"]).value = "labels"
    book.create_sheet("spaceship").cell(1, 1).value = "x"
    book["linkage"].append([new_id(), False, 1, new_id()])
    book.save(path)
    with pytest.raises(FileProblem) as caught:
        read_whole_plan(Exchange(), path)
    errors = "\n".join(caught.value.params["errors"])  # type: ignore[arg-type]
    assert caught.value.code == "json.invalid"
    for part in (
        "population_year: not a valid value",
        "tags: its column is missing",
        "labels",
        "spaceship",
        "points to nothing",
    ):
        assert part in errors


def test_other_spreadsheets_are_no_plan(tmp_path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["title", "type"])
    book.save(tmp_path / "x.xlsx")
    (tmp_path / "y.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "z.csv").write_text("a,b\n")
    for name in ("x.xlsx", "y.xlsx", "z.csv", "gone.xlsx"):
        assert not Exchange().is_all_tables(tmp_path / name)


def test_the_window_reads_it_as_a_whole_plan(tmp_path, bring, data) -> None:
    from citysoft_desktop.ui.presenters.import_flow import load

    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    path = tmp_path / "all.xlsx"
    Exchange().write_workbook(path, plan_workbook(plan))
    loaded = load(Exchange(), path, small_plan("Elsewhere"))
    assert loaded.document is not None
    assert loaded.document.added > 40


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path) -> None:
    from citysoft_desktop.services.workbook import SheetColumn, SheetContent, WorkbookContent

    class Many(list[Any]):
        def __len__(self) -> int:
            return 1_048_576

    content = WorkbookContent("T", (SheetContent("x", (SheetColumn("a"),), Many()),))
    with pytest.raises(FileProblem) as caught:
        Exchange().write_workbook(tmp_path / "x.xlsx", content)
    assert caught.value.code == "write.too_many_rows"
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_the_old_file_and_nothing_else(tmp_path, bring, data) -> None:
    from citysoft_desktop.base.watching import watching

    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    path = tmp_path / "all.xlsx"
    path.write_bytes(b"old")
    content = plan_workbook(plan)

    def stop(done: int, total: int) -> None:
        assert total > 0
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), watching(stop):
        Exchange().write_workbook(path, content)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["all.xlsx"]
