"""Twenty-four made spreadsheets (ugly_sheets.py) against exactly what importing them must give."""

from __future__ import annotations

import hashlib

import pytest

from citysoft_desktop.services.import_model import Draft
from tests.exchange.ugly_sheets import SHEETS, Ugly, Want
from tests.fakes import small_plan


def wanted(draft: Draft) -> Want:
    """A row as it was read, in the form the list has."""
    return Want(
        draft.title,
        draft.type,
        draft.partners,
        draft.countries,
        draft.start.text,
        draft.end.text,
        draft.status,
        draft.lead_unit,
        "" if draft.budget is None else str(draft.budget),
        draft.title_made,
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_rows_and_what_is_left_out(sheet: Ugly, tmp_path, look, bring) -> None:
    path = tmp_path / sheet.name
    sheet.make(path)
    before = hashlib.sha256(path.read_bytes()).digest()
    plan = small_plan(country=sheet.home)
    seen = look(path, plan)
    assert tuple(wanted(row.draft) for row in seen.rows) == sheet.rows
    assert tuple((item.row, item.kind) for item in seen.left_out) == sheet.left_out
    said = {problem.code for problem in seen.problems}
    assert set(sheet.said) <= said
    assert set(sheet.warned) <= {warning.code for warning in seen.warnings}
    read = {
        "encoding": seen.proposal.raw.encoding,
        "delimiter": seen.proposal.raw.delimiter,
        "headers": tuple(row + 1 for row in seen.proposal.tables[0].area.header_rows),
        "sheets": tuple(table.sheet for table in seen.proposal.tables if table.included),
    }
    assert {name: read[name] for name in sheet.settings} == sheet.settings
    full = bring(path, plan)
    assert len(full.activities) == len(sheet.rows)
    again = look(path, full)
    assert again.unchanged == len(sheet.rows)
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_there_are_as_many_kinds_as_promised() -> None:
    assert len(SHEETS) >= 20
    assert {sheet.name.rpartition(".")[2] for sheet in SHEETS} == {"xlsx", "ods", "xls", "csv", "txt"}
