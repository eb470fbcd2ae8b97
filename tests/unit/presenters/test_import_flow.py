"""The import between its screens, without the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import RawSheet, RawTable
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.import_model import ImportPreview
from citysoft_desktop.ui.presenters.import_flow import (
    DateQuestion,
    Loaded,
    ambiguous_dates,
    cell_key,
    column_rows,
    headings_of,
    interpret,
    load,
    look,
    missing,
    sample_of,
    values_of,
    with_where,
)
from citysoft_desktop.ui.presenters.import_lines import fix_kind, fixable, lines_of, next_check
from tests.fakes import small_plan

DATA = Path(__file__).resolve().parents[2] / "data"


def table(*rows: str) -> Loaded:
    """A table of the given lines, read."""
    cells = tuple(tuple(cell or None for cell in row.split(",")) for row in rows)
    raw = RawTable("t.csv", "csv", (RawSheet("t", cells),), "utf-8", ",")
    return interpret(Loaded(Path("t.csv"), "t.csv", raw=raw), small_plan("Nowhere", "ES"), {})


def preview_of(loaded: Loaded, fixes: dict[tuple[int, int, str], str] | None = None) -> ImportPreview:
    assert loaded.proposal is not None
    return look(loaded.proposal, small_plan("Nowhere", "ES"), fixes or {})


def test_sample_keeps_the_row_numbers_of_the_file() -> None:
    loaded = load(Exchange(), DATA / "ugly" / "01_es_latin1_semicolon.csv", small_plan("Nowhere", "ES"))
    shown = sample_of(loaded, 0)
    assert shown.numbers == tuple(range(6, 14))
    assert shown.headers[1] == "Denominación"
    assert shown.rows[0][1] == "Hermanamiento con Tours"


def test_headings_in_unknown_words_are_asked_not_refused() -> None:
    loaded = table("qqq,zzz", "My tie,Lyon", "Other,Turin")
    assert loaded.proposal is not None
    assert missing(loaded.proposal) == "title"
    chosen = loaded.proposal.with_column(0, 0, "title")
    assert missing(chosen) == ""


def test_a_file_without_any_headings_names_the_problem_and_keeps_the_sample() -> None:
    loaded = table("1,2", "3,4")
    assert loaded.problem is not None
    assert loaded.problem.code == "import.no_table"
    assert sample_of(loaded, 0).headers == ("A", "B")
    assert missing(loaded.proposal) == "table"


def test_match_words() -> None:
    loaded = table("Title,Country,Blah", "One,France,x")
    assert loaded.proposal is not None
    assert [row.match for row in column_rows(loaded.proposal.tables[0])] == ["exact", "exact", "none"]
    chosen = loaded.proposal.with_column(0, 2, "notes")
    assert column_rows(chosen.tables[0])[2].match == "chosen"


def test_dates_are_asked_only_where_the_column_shows_no_order() -> None:
    assert ambiguous_dates(table("Title,Partner,Start", "A,Lyon,03/04/2019", "B,Turin,05/06/2019"), 0) == [
        DateQuestion(2, "Start", "03/04/2019", "")
    ]
    assert ambiguous_dates(table("Title,Partner,Start", "A,Lyon,03/04/2019", "B,Turin,25/06/2019"), 0) == []
    assert ambiguous_dates(table("Title,Partner,Start", "A,Lyon,1999", "B,Turin,2001-05-06"), 0) == []


def test_the_condition_offers_headings_and_values_as_spelt() -> None:
    loaded = table("Title,Partner,Office", "A,Lyon,North", "B,Turin,South", "C,Graz,North")
    assert loaded.proposal is not None
    assert headings_of(loaded.proposal) == ["Title", "Partner", "Office"]
    assert values_of(loaded, "Office") == [("North", 2), ("South", 1)]
    filtered = look(with_where(loaded.proposal, "Office", "north"), small_plan("Nowhere", "ES"), {})
    assert (filtered.added, filtered.filtered) == (2, 1)


def test_a_correction_holds_for_every_row_with_the_word() -> None:
    loaded = table("Title,Type,Partner", "A,Xyzzyqua,Lyon", "B,xyzzyqua ,Turin", "C,Sister city,Graz")
    lines = lines_of(preview_of(loaded))
    first = lines.rows[0]
    problem = fixable(first)
    assert problem is not None
    assert fix_kind(problem) == "type"
    assert lines.counts()["check"] >= 2
    fixed = preview_of(loaded, {(0, 1, cell_key(problem.text)): "business_event"})
    assert [row.draft.type for row in fixed.rows] == ["business_event", "business_event", "sister_city"]


def test_lines_stand_in_the_order_of_the_file_and_f8_goes_round() -> None:
    loaded = load(Exchange(), DATA / "ugly" / "01_es_latin1_semicolon.csv", small_plan("Nowhere", "ES"))
    lines = lines_of(preview_of(loaded))
    assert [line.row for line in lines.rows] == sorted(line.row for line in lines.rows)
    counts = lines.counts()
    assert counts["all"] == counts["added"] + counts["updated"] + counts["unchanged"] + counts["skipped"]
    everything = lines.shown("all")
    first = next_check(lines, everything, -1)
    place, seen = first, set()
    for _ in range(counts["check"]):
        seen.add(place)
        place = next_check(lines, everything, place)
    assert place == first
    assert len(seen) == counts["check"]
    assert lines.ready(frozenset({lines.rows[0].key})) == lines.ready(frozenset()) - 1


def test_what_cannot_be_read_is_passed_on(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as caught:
        load(Exchange(), tmp_path / "none.csv", small_plan("Nowhere", "ES"))
    assert caught.value.code == "table.not_found"
