"""What the program writes it reads back without a change, and nothing in it is ever run."""

from __future__ import annotations

import dataclasses
import re
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import (
    Activity,
    Citation,
    CustomField,
    CustomValue,
    Evidence,
    Participation,
)
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.dates import OPEN_ENDED, UNKNOWN, FuzzyDate
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.linkage import MODES, TIERS, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.text import clean
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.exchange.neutral import neutralise, restore
from citysoft_desktop.exchange.table_reader import read_table
from citysoft_desktop.exchange.writers import csv_text, write_csv, write_xlsx
from citysoft_desktop.services.exporting import COLUMNS, ExportTable, register_table
from tests.fakes import small_plan

RISKY = st.sampled_from(
    ["=", "+", "-", "@", "\t", "\n", "'", "''", "'=", "＝", ";", "\\;", "|", '"', ",", "\\", " "]
)
TEXT = st.lists(RISKY | st.text(max_size=8), max_size=4).map("".join).map(clean)


@given(TEXT)
def test_neutral_text_comes_back(text: str) -> None:
    safe = neutralise(text)
    assert restore(safe) == text
    assert not safe or safe[0] not in "=+-@\t\r\n"


@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), min_size=1, max_size=6))
def test_csv_cells_come_back(tmp_path_factory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    table = ExportTable("T", ("title", "type", "partner"), tuple(tuple(row) for row in rows))
    write_csv(path, table)
    sheet = read_table(path).sheets[0]
    back = [
        [str(sheet.cell(number, column) or "") for column in range(3)] for number in range(1, len(rows) + 1)
    ]
    assert back == rows


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_no_csv_cell_starts_a_formula(cells: list[str]) -> None:
    import csv
    import io

    text = csv_text(ExportTable("T", tuple("abcde"[: len(cells)]), (tuple(cells),)))
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell and cell[0] in "=+-@\t\r" for cell in row)


def test_xlsx_holds_text_only(tmp_path) -> None:
    cells = ("=1+1", "+49 30", "-5", "@x", "http://example.org", "0012", "{=A1}", "'x")
    path = tmp_path / "t.xlsx"
    assert write_xlsx(path, ExportTable("T", tuple("abcdefgh"), (cells,))) == 0
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
        assert b"<f" not in re.sub(rb"<f[a-z]", b"", sheet)
        assert b"hyperlink" not in sheet
        assert b'pane xSplit="1" ySplit="1"' in sheet
        assert b"autoFilter" in sheet
        assert not any("vba" in name.lower() for name in book.namelist())
    assert read_table(path).sheets[0].rows[1] == cells


def test_xlsx_cuts_what_a_cell_cannot_hold_and_says_so(tmp_path) -> None:
    path = tmp_path / "t.xlsx"
    assert write_xlsx(path, ExportTable("T", ("a", "b"), (("x" * 40_000, "y"), ("😀" * 20_000, "")))) == 2
    assert len(str(read_table(path).sheets[0].cell(1, 0))) == 32_767


# -- whole plans ----------------------------------------------------------------------------------------

LINE = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20).map(clean)
NAME = LINE.filter(lambda text: any(char.isalpha() for char in text))
DATE = st.sampled_from(["", "?", "1999", "2004-05", "2011-11-03", ".."]).map(FuzzyDate.parse)


@st.composite
def activities(draw: st.DrawFn) -> dict[str, object]:
    return {
        "title": draw(NAME),
        "type": draw(st.sampled_from(["", "sister_city", "network_membership", "political_signal"])),
        "status": draw(st.sampled_from(["", "active", "ended", "unknown"])),
        "start": draw(DATE),
        "end": draw(DATE),
        "lead_unit": draw(LINE),
        "summary": draw(TEXT),
        "note": draw(TEXT),
        "countries": draw(st.sampled_from([(), ("FR",), ("FR", "DE"), ("unknown",), ("ZZ",), ("unknown", "ES")])),
        "budget": draw(st.sampled_from([None, Decimal(0), Decimal("1200.50"), Decimal("3.125"), Decimal(12000)])),
        "partners": draw(st.lists(NAME, max_size=3, unique_by=str.casefold)),
        "links": draw(st.lists(st.tuples(st.sampled_from(MODES), st.sampled_from(("", *TIERS)), TEXT), max_size=2)),
        "sources": draw(st.lists(st.sampled_from(["https://a.org/x?y=1;z", "http://b.net", "Minutes, 2019", "a; b"]), max_size=2, unique=True)),
        "custom": draw(TEXT),
    }  # fmt: skip


def build(items: list[dict[str, object]]) -> Plan:
    tables: dict[str, dict[str, Record]] = {
        kind: dict(small_plan().records(kind)) for kind in ("plan_info", "city", "coder")
    }

    def put(record: Record) -> None:
        table = tables.setdefault(KIND_OF[type(record)], {})
        table[record.id] = dataclasses.replace(record, position=len(table) + 1)

    put(CustomField(fixed_id("field"), name="RAG"))
    for number, item in enumerate(items):
        activity_id = fixed_id("activity", str(number))
        values = {
            key: value for key, value in item.items() if key not in ("partners", "links", "sources", "custom")
        }
        put(Activity(activity_id, **values))  # type: ignore[arg-type]
        for place, name in enumerate(item["partners"]):  # type: ignore[arg-type,var-annotated]
            actor = fixed_id("actor", str(number), str(place))
            put(Actor(actor, name=str(name)))
            put(Participation(fixed_id(actor), activity_id=activity_id, actor_id=actor))
        for place, (mode, tier, note) in enumerate(item["links"]):  # type: ignore[arg-type,var-annotated]
            put(
                Linkage(
                    fixed_id("link", str(number), str(place)),
                    activity_id=activity_id,
                    mode=mode,
                    tier=tier,
                    note=note,
                )
            )
        for place, source in enumerate(item["sources"]):  # type: ignore[arg-type,var-annotated]
            evidence = fixed_id("evidence", str(number), str(place))
            url = source if "//" in source else ""
            put(Evidence(evidence, url=url, citation="" if url else source))
            put(
                Citation(
                    fixed_id(evidence), evidence_id=evidence, subject_kind="activity", subject_id=activity_id
                )
            )
        if item["custom"]:
            put(
                CustomValue(
                    fixed_id("value", str(number)),
                    field_id=fixed_id("field"),
                    subject_id=activity_id,
                    value=str(item["custom"]),
                )
            )
    return Plan(tables)


@given(st.lists(activities(), min_size=1, max_size=4))
def test_own_csv_export_is_all_unchanged(tmp_path_factory, look, items: list[dict[str, object]]) -> None:
    plan = build(items)
    path = tmp_path_factory.mktemp("own") / "register.csv"
    write_csv(path, register_table(plan))
    seen = look(path, plan)
    assert [row.changes for row in seen.rows] == [()] * len(items)
    assert (seen.added, seen.updated, seen.unchanged) == (0, 0, len(items))


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("file", ["portfolio_barcelona.csv", "portfolio_los_angeles.csv"])
def test_portfolio_export_is_all_unchanged(tmp_path, data, look, bring, file, suffix) -> None:
    plan = bring(data / file, small_plan())
    path = tmp_path / f"register.{suffix}"
    if suffix == "csv":
        Exchange().write_csv(path, register_table(plan))
    else:
        Exchange().write_xlsx(path, register_table(plan))
    seen = look(path, plan)
    assert (seen.added, seen.updated, seen.unchanged, seen.skipped) == (0, 0, 40, 0)


def test_export_into_another_plan_gives_the_same_register(tmp_path, data, bring) -> None:
    plan = bring(data / "portfolio_barcelona.csv", small_plan())
    path = tmp_path / "register.csv"
    write_csv(path, register_table(plan))
    other = bring(path, small_plan("Other"))
    ids = COLUMNS.index("record_id")
    mine = [row[:ids] for row in register_table(plan).rows]
    assert [row[:ids] for row in register_table(other).rows] == mine


def test_columns_begin_as_promised(tmp_path, data, bring) -> None:
    plan = bring(data / "portfolio_barcelona.csv", small_plan())
    path = tmp_path / "register.csv"
    write_csv(path, register_table(plan))
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("title,type,partner,partner_country_iso2,start,end,status,lead_unit,source_url,")


def test_unknown_is_left_empty_and_an_empty_cell_changes_nothing(tmp_path, bring) -> None:
    plan = build([{"title": "A", "type": "sister_city", "start": UNKNOWN, "end": OPEN_ENDED, "countries": ("unknown",),
                   "partners": ["Oslo"], "links": [], "sources": [], "custom": "", "status": "unknown"}])  # fmt: skip
    table = register_table(plan)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert (row["start"], row["partner_country_iso2"], row["status"], row["end"]) == ("", "", "", "..")
    path = tmp_path / "r.csv"
    write_csv(path, table)
    assert bring(path, plan).activities == plan.activities


def test_confidential_and_persons_are_left_out(tmp_path) -> None:
    plan = build([{"title": "Open", "partners": [], "links": [], "sources": [], "custom": ""},
                  {"title": "Secret", "confidential": True, "partners": [], "links": [], "sources": [], "custom": ""}])  # fmt: skip
    table = register_table(plan)
    assert [row[0] for row in table.rows] == ["Open"]
    assert table.left_out == 1
    assert len(register_table(plan, include_confidential=True).rows) == 2
    assert not any("contact" in column or "person" in column for column in table.columns)
    assert Person.__name__ == "Person"


# -- writing whole or not at all ------------------------------------------------------------------------


def test_failed_write_leaves_the_old_file(tmp_path, monkeypatch) -> None:
    from citysoft_desktop.domain.errors import FileProblem
    from citysoft_desktop.exchange import atomic

    path = tmp_path / "r.csv"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(atomic.os, "replace", fail)
    with pytest.raises(FileProblem) as caught:
        write_csv(path, ExportTable("T", ("a",), (("b",),)))
    assert caught.value.code == "write.full"
    assert path.read_text(encoding="utf-8") == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["r.csv"]


def test_write_to_a_folder_or_nowhere(tmp_path) -> None:
    from citysoft_desktop.domain.errors import FileProblem

    table = ExportTable("T", ("a",), (("b",),))
    for path, code in ((tmp_path, "write.directory"), (tmp_path / "no" / "x.csv", "write.no_folder")):
        with pytest.raises(FileProblem) as caught:
            write_csv(Path(path), table)
        assert caught.value.code == code


def test_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch) -> None:
    from citysoft_desktop.domain.errors import FileProblem
    from citysoft_desktop.exchange import atomic

    path = tmp_path / "r.csv"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(atomic.os, "access", lambda *_: False)  # as an ordinary user sees a protected file
    with pytest.raises(FileProblem) as caught:
        write_csv(path, ExportTable("T", ("a",), (("b",),)))
    assert caught.value.code == "write.denied"
    assert path.read_text(encoding="utf-8") == "old"


def test_export_of_odd_records_is_all_unchanged(tmp_path, look) -> None:
    plan = build([
        {"title": "", "type": "sister_city", "partners": [], "links": [], "sources": [], "custom": ""},
        {"title": "Tie", "type": "sister_city", "renewal": "automatic renewal", "partners": [], "links": [],
         "sources": [], "custom": ""},
    ])  # fmt: skip
    path = tmp_path / "register.csv"
    write_csv(path, register_table(plan))
    seen = look(path, plan)
    assert (seen.added, seen.updated, seen.unchanged, seen.skipped) == (0, 0, 2, 0)
