"""The register as a spreadsheet: typed, filtered, with choices and a sheet that says what it is."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity, CustomChoice, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.domain.text import clean
from citysoft_desktop.exchange.writers import write_xlsx
from citysoft_desktop.services.exporting import register_table
from tests.fakes import small_plan


def plan_of(*records: Record) -> Plan:
    base = small_plan("Barcelona")
    tables = {kind: dict(base.records(kind)) for kind in KINDS}
    for record in records:
        table = tables[KIND_OF[type(record)]]
        table[record.id] = dataclasses.replace(record, position=len(table) + 1)
    return Plan(tables)


def opened(path: Path, plan: Plan, **options: Any) -> Any:
    write_xlsx(path, register_table(plan, **options))
    return openpyxl.load_workbook(path)


def test_typed_cells_header_filter_widths_and_choices(tmp_path) -> None:
    plan = plan_of(
        Activity(fixed_id("a"), title="=1+1", type="sister_city", start=FuzzyDate.of(1994, 5, 12), end=FuzzyDate.of(1999),
                 budget=Decimal("1200.50")),
        CustomField(fixed_id("f"), name="RAG", value_kind="choice"),
        CustomChoice(fixed_id("g"), field_id=fixed_id("f"), value="red"),
        CustomChoice(fixed_id("h"), field_id=fixed_id("f"), value="green"),
        CustomValue(fixed_id("v"), field_id=fixed_id("f"), subject_id=fixed_id("a"), value="red"),
    )  # fmt: skip
    book = opened(tmp_path / "r.xlsx", plan)
    sheet = book["Register"]
    names = [cell.value for cell in sheet[1]]
    row = dict(zip(names, sheet[2], strict=True))
    assert (row["title"].value, row["title"].data_type) == ("=1+1", "s")
    assert row["start"].value == dt.datetime(1994, 5, 12)
    assert row["start"].number_format == "yyyy-mm-dd"
    assert row["end"].value == "1999"
    assert row["budget"].value == 1200.5
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert sheet.column_dimensions["A"].width > 40
    rules = {next(iter(rule.sqref.ranges)).min_col: rule for rule in sheet.data_validations.dataValidation}
    assert set(rules) == {names.index(name) + 1 for name in ("type", "status", "confidence", "RAG")}
    assert rules[names.index("RAG") + 1].formula1 == '"red,green"'
    listed = rules[names.index("type") + 1].formula1
    place = re.fullmatch(r"lists!\$([A-Z])\$1:\$\1\$(\d+)", listed)
    assert place is not None
    assert book["lists"].sheet_state == "veryHidden"
    offered = [book["lists"][f"{place[1]}{n}"].value for n in range(1, int(place[2]) + 1)]
    assert offered == [kind.slug for kind in plan.framework.types]


def test_the_notes_say_what_it_is(tmp_path) -> None:
    a, b = fixed_id("a"), fixed_id("b")
    plan = plan_of(
        Activity(a, title="A"), Activity(b, title="B", confidential=True), Activity(fixed_id("c"), title="C")
    )
    book = opened(tmp_path / "r.xlsx", plan, ids=[a, b], as_of=dt.date(2026, 1, 31), view="type: sister city")
    lines = [row[0].value for row in book["Notes"]]
    for line in ("City: Barcelona", "Filter: type: sister city", "n: 1 of 3 activities", "Confidential left out: 1",
                 "As of: 2026-01-31"):  # fmt: skip
        assert line in lines


HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=x",
    "{=1}",
    "＝x",
    "http://x.example/",
    '=HYPERLINK("x")',
    "'=x",
    "mailto:x",
]
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20)).map(clean)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT, TEXT)
def test_no_text_becomes_a_formula_or_a_link(tmp_path_factory, title: str, own: str, choice: str) -> None:
    plan = plan_of(
        Activity(fixed_id("a"), title=title, note=own, currency=choice),
        CustomField(fixed_id("f"), name=own or "x", value_kind="choice"),
        CustomChoice(fixed_id("g"), field_id=fixed_id("f"), value=choice or "y"),
        CustomValue(fixed_id("v"), field_id=fixed_id("f"), subject_id=fixed_id("a"), value=choice),
    )
    path = tmp_path_factory.mktemp("x") / "r.xlsx"
    table = register_table(plan)
    write_xlsx(path, table)
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            if name.startswith("xl/worksheets/"):
                part = packed.read(name)
                assert not re.search(rb"<f[ >/]", part), name
                assert b"hyperlink" not in part
    from citysoft_desktop.exchange.facade import Exchange

    sheet = Exchange().read_table(path).sheets[0]
    back = tuple(str(sheet.cell(1, column) or "") for column in range(len(table.columns)))
    assert back == table.rows[0]
