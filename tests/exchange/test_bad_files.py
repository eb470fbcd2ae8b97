"""Files that are not what they should be: a clear code, the place where known, and nothing done."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.csv_encoding import detect_delimiter, detect_encoding
from citysoft_desktop.exchange.limits import Limits
from citysoft_desktop.exchange.table_reader import read_table
from citysoft_desktop.services.importing import parse_where, propose
from tests.fakes import small_plan

HEADER = b"title,type,partner\n"


def refused(path: Path, limits: Limits | None = None) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        read_table(path, limits=limits or Limits())
    return caught.value


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.csv", b"", "table.empty"),
        ("blank.csv", b" \r\n \n", "table.empty"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "table.not_a_table"),
        ("binary.csv", bytes(range(1, 32)) * 50, "table.not_a_table"),
        ("letter.xlsx", b"%PDF-1.7 ...", "table.not_a_table"),
        ("plan.csv", b"SQLite format 3\0" + b"x" * 100, "table.is_plan"),
        ("page.xls", b"<html><table><tr><td>a</td></tr></table></html>", "table.web_page"),
        ("cut.xlsx", b"PK\x03\x04" + b"garbage" * 100, "table.damaged"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "table.damaged"),
        ("quote.csv", HEADER + b'a,sister_city,"Paris\nb,sister_city,Rome\n', "table.open_quote"),
    ],
)
def test_wrong_content(tmp_path, name, data, code) -> None:
    path = write(tmp_path / name, data)
    problem = refused(path)
    assert problem.code == code
    assert problem.params["name"] == name
    assert path.read_bytes() == data


def test_missing_and_folder(tmp_path) -> None:
    assert refused(tmp_path / "none.csv").code == "table.not_found"
    assert refused(tmp_path).code == "table.directory"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights do not bind this user")
def test_unreadable(tmp_path) -> None:
    path = write(tmp_path / "secret.csv", HEADER)
    path.chmod(0)
    assert refused(path).code == "table.denied"


def test_open_quote_names_row_and_column(tmp_path) -> None:
    problem = refused(write(tmp_path / "q.csv", HEADER + b'a,sister_city,Oslo\nb,"sister_city,Rome\nc,d,e\n'))
    assert (problem.params["row"], problem.params["column"]) == (3, "B")


def test_long_cell_names_row_and_column(tmp_path) -> None:
    path = write(tmp_path / "long.csv", HEADER + b"a,b,c\nx," + b"y" * 5000 + b",z\n")
    problem = refused(path, Limits(max_cell=4000))
    assert problem.code == "table.cell_too_long"
    assert (problem.params["row"], problem.params["column"]) == (3, "B")


def test_cell_of_200_kb_is_read(tmp_path) -> None:
    raw = read_table(write(tmp_path / "big.csv", HEADER + b'"' + b"z" * 200_000 + b'",b,c\n'))
    assert len(str(raw.sheets[0].cell(1, 0))) == 200_000


def test_nul_is_dropped_and_told(tmp_path) -> None:
    raw = read_table(write(tmp_path / "nul.csv", HEADER + b"a\0b,sister_city,Paris\n" * 5))
    assert raw.sheets[0].cell(1, 0) == "ab"
    assert [warning.code for warning in raw.warnings] == ["table.nul"]


def test_too_many_rows_and_columns(tmp_path) -> None:
    problem = refused(write(tmp_path / "rows.csv", HEADER * 50), Limits(max_csv_rows=20))
    assert (problem.code, problem.params["limit"]) == ("table.too_many_rows", 20)
    problem = refused(write(tmp_path / "wide.csv", HEADER + b"a," * 300 + b"a\n"))
    assert (problem.code, problem.params["row"], problem.params["count"]) == (
        "table.too_many_columns",
        2,
        301,
    )
    problem = refused(write(tmp_path / "huge.csv", HEADER * 100), Limits(max_file=500))
    assert problem.code == "table.too_large"


# -- spreadsheets ---------------------------------------------------------------------------------------


def workbook(path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def repack(path: Path, changes: dict[str, bytes]) -> Path:
    """The same zip with parts replaced or added."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts.update(changes)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def simple(tmp_path: Path) -> Path:
    return workbook(tmp_path / "t.xlsx", [["title", "type", "partner"], ["A", "sister_city", "Oslo"]])


def test_macros_are_refused_by_content(tmp_path) -> None:
    path = repack(simple(tmp_path), {"xl/vbaProject.bin": b"macro"})
    assert refused(path).code == "table.macro"


def test_binary_workbook_is_refused(tmp_path) -> None:
    path = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("[Content_Types].xml", "<Types/>")
        new.writestr("xl/workbook.bin", b"x")
    assert refused(path).code == "table.macro"


def test_other_zip_is_no_table(tmp_path) -> None:
    path = tmp_path / "z.xlsx"
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("readme.txt", "hello")
    assert refused(path).code == "table.not_a_table"


def test_bomb_nested_and_climbing_names(tmp_path) -> None:
    bomb = repack(simple(tmp_path), {"xl/worksheets/sheet9.xml": b"\0" * 30_000_000})
    assert refused(bomb).code == "table.too_large"
    assert refused(repack(simple(tmp_path), {"xl/embeddings/a.zip": b"PK"})).code == "table.nested"
    assert refused(repack(simple(tmp_path), {"../evil.xml": b"x"})).code == "table.unsafe"
    many = {f"x/{number}.xml": b"" for number in range(2100)}
    assert refused(repack(simple(tmp_path), many)).code == "table.unsafe"


def test_document_type_is_refused(tmp_path) -> None:
    path = simple(tmp_path)
    with zipfile.ZipFile(path) as old:
        sheet = old.read("xl/worksheets/sheet1.xml")
    bad = b'<!DOCTYPE x [<!ENTITY a "b">]>' + sheet
    assert refused(repack(path, {"xl/worksheets/sheet1.xml": bad})).code == "table.unsafe"


def test_far_cell_is_refused_quickly(tmp_path) -> None:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, "title")
        sheet.write_string(1_048_575, 0, "far")
    assert refused(path).code == "table.too_many_rows"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, "title")
        sheet.write_string(0, 16_000, "far")
    assert refused(path).code == "table.too_many_columns"


def test_time_and_memory_limits_end_the_child(tmp_path) -> None:
    path = simple(tmp_path)
    assert refused(path, Limits(seconds=0)).code in ("table.too_slow", "table.too_large")
    if os.name == "posix":
        assert refused(path, Limits(memory=8 * 1024 * 1024)).code == "table.too_large"


def test_child_does_not_import_the_window_or_the_storage(tmp_path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from citysoft_desktop.exchange import child; from pathlib import Path;"
        "from citysoft_desktop.exchange.limits import Limits;"
        f"child.read(Path({str(simple(tmp_path))!r}), Limits());"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6','sqlalchemy','reportlab','xlsxwriter')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_xlsx_values_dates_errors_and_types(tmp_path) -> None:
    import datetime as dt

    rows: list[list[object]] = [["text", 3, 2.5, True, dt.date(2020, 5, 6), None, "'x"]]
    raw = read_table(workbook(tmp_path / "v.xlsx", rows))
    cells = raw.sheets[0].rows[0]
    assert cells[0] == "text"
    assert cells[1] == 3
    assert cells[2] == 2.5
    assert cells[3] is True
    assert cells[4] == dt.date(2020, 5, 6)
    assert cells[6] == "'x"


# -- text tables ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "título,tipo\nHermanamiento,ñ\n"),
        ("utf-8-sig", "título,tipo\n"),
        ("utf-16", "Intitulé\tPays\nJumelage\tÉtat\n"),
        ("utf-16-le", "Intitulé\tPays\nJumelage\tBelgique\nJumelage\tFrance\n"),
        ("cp949", "연번,구분,국가\n1,자매결연,중국\n"),
        ("cp932", "番号,種別,国\n1,姉妹都市,アメリカ\n"),
        ("gb18030", "序号,类型,国家\n1,友好城市,法国\n"),
        ("cp1252", "Denominación;País\nCoímbra;España\n"),
        ("cp1250", "Miasto;Państwo\nŁódź;Włochy\nGdańsk;Łotwa\n"),
        ("cp1254", "Şehir;Ülke\nİstanbul'un kardeşi;Yağmurlu şehir ığdır\n"),
        ("cp1251", "Город;Страна\nПобратим;Германия\n"),
    ],
)
def test_encodings_are_told_apart(encoding, text) -> None:
    data = text.encode(encoding)
    assert data.decode(detect_encoding(data)).removeprefix("\ufeff") == text


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1,5;2;3\n", ";"),
        ("a\tb\n1,2\t3;4\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ('a,b\n"x;y;z",2\n"p;q",3\n', ","),
        ("sep=;\na;b,c\n", ";"),
        ("one column\nonly\n", ","),
    ],
)
def test_separators_are_found(text, delimiter) -> None:
    assert detect_delimiter(text)[0] == delimiter


def test_no_headings_and_wrong_conditions(tmp_path) -> None:
    plan = small_plan()
    with pytest.raises(FileProblem) as caught:
        propose(read_table(write(tmp_path / "n.csv", b"1,2\n3,4\n")), plan)
    assert caught.value.code == "import.no_table"
    raw = read_table(write(tmp_path / "t.csv", HEADER + b"a,sister_city,Oslo\n"))
    with pytest.raises(FileProblem) as caught:
        propose(raw, plan, where=[("City", "Oslo")])
    assert caught.value.code == "import.where_column"
    with pytest.raises(FileProblem) as caught:
        parse_where("nonsense")
    assert caught.value.code == "import.where_form"
