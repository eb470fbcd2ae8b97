"""Marks of ODS and XLS files: what is found, and that damaged or hostile files end in words or nothing."""

from __future__ import annotations

import random
import struct
import zipfile
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.limits import Limits
from citysoft_desktop.exchange.ods_marks import read_ods_marks
from citysoft_desktop.exchange.ole import NotReadable, read_stream
from citysoft_desktop.exchange.table_reader import read_table
from citysoft_desktop.exchange.xls_marks import read_xls_marks
from tests.exchange.ugly_sheets import LEGACY, open_document


def test_marks_of_an_xls_file() -> None:
    marks = read_xls_marks(LEGACY, Limits())
    assert marks is not None
    sheet = marks["Elenco 2024"]
    assert sheet.formulas == [(3, 6), (5, 6), (6, 6)]
    assert sheet.errors == [(5, 6, "#DIV/0!")]
    assert sheet.comments == [(3, 2, "Chiedere all'archivio")]
    assert sheet.links == [(3, 0, "https://example.org/tours")]
    assert {row for row, _column in sheet.struck} == {4}
    assert (marks["Vecchio"].hidden, sheet.hidden) == (True, False)


def test_marks_of_an_ods_file(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    open_document(path)
    marks = read_ods_marks(path, Limits())
    sheet = marks["Liste"]
    assert sheet.formulas == [(4, 5), (7, 5)]
    assert sheet.comments == [(4, 2, "Noch aktiv?")]
    assert sheet.links == [(4, 0, "https://example.org/lodz")]
    assert sheet.merged == [(0, 0, 0, 4), (4, 1, 5, 1)]
    assert {row for row, _column in sheet.struck} == {6}
    assert (marks["Alt"].hidden, sheet.hidden) == (True, False)
    raw = read_table(path)
    assert raw.sheets[0].cell(4, 2) == "Łódź"  # the note is not part of the value


@pytest.mark.parametrize("seed", range(300))
def test_damaged_xls_gives_marks_or_none(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(LEGACY.read_bytes())
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(8, len(data))] = chance.randrange(256)
    if seed % 3 == 0:
        del data[chance.randrange(600, len(data)) :]
    path = tmp_path / "bad.xls"
    path.write_bytes(data)
    found = read_xls_marks(path, Limits())
    assert found is None or all(isinstance(name, str) for name in found)


def test_a_container_that_runs_in_circles_ends() -> None:
    data = bytearray(LEGACY.read_bytes())
    (table,) = struct.unpack_from("<I", data, 76)
    place = (table + 1) * 512
    for number in range(128):  # every sector is followed by itself
        struct.pack_into("<I", data, place + 4 * number, number)
    with pytest.raises(NotReadable):
        read_stream(bytes(data), ("Workbook",))


def test_a_file_older_than_excel_97_says_that_only_values_are_known(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from citysoft_desktop.exchange import child

    monkeypatch.setattr("citysoft_desktop.exchange.xls_marks.read_xls_marks", lambda *_: None)
    answer = child.read(LEGACY, Limits())
    assert answer["marked"] is False
    assert answer["sheets"][1]["rows"][3][0] == "Gemellaggio con Tours"


def test_letters_struck_inside_a_cell_count_when_all_are(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "rich.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, strike, plain = (
            book.add_worksheet(),
            book.add_format({"font_strikeout": True}),
            book.add_format(),
        )
        for column, text in enumerate(("Title", "Partner")):
            sheet.write_string(0, column, text)
        sheet.write_rich_string(1, 0, strike, "Old ", strike, "tie")
        sheet.write_string(1, 1, "Bath")
        sheet.write_rich_string(2, 0, strike, "Old", plain, " new tie")
        sheet.write_string(2, 1, "Bonn")
    assert read_table(path).sheets[0].struck == {(1, 0)}


def test_formulas_without_stored_results_are_told(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["Title", "Partner", "Cost"], ["A", "Lyon", "=1+1"], ["B", "Turin", "=2+2"]):
        book.active.append(row)
    path = tmp_path / "fresh.xlsx"
    book.save(path)
    assert "table.no_results" in {warning.code for warning in read_table(path).warnings}


def test_entities_and_document_types_in_ods_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    open_document(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    content = parts["content.xml"]
    parts["content.xml"] = content.replace(
        b"<office:document-content", b'<!DOCTYPE x [<!ENTITY a "b">]><office:document-content', 1
    )
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    with pytest.raises(FileProblem) as caught:
        read_table(path)
    assert caught.value.code == "table.unsafe"
