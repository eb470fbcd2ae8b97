"""Exports of the command line: what is written, what is refused, and that everything comes back."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import openpyxl

from tests.e2e.test_cli import AS_OF, citysoft, ok


def test_all_tables_into_a_new_plan_gives_the_same_analyses_and_records(tmp_path: Path) -> None:
    sample, copy, out = tmp_path / "s.citysoft", tmp_path / "c.citysoft", tmp_path / "s.xlsx"
    ok("sample", sample)
    assert "everything but the history" in ok("export", sample, out, "--all-tables")
    ok("new", copy, "--city", "Barcelona", "--country", "ES")
    ok("import", copy, out)
    first = ok("analyse", sample, "--json", "--as-of", AS_OF)
    assert ok("analyse", copy, "--json", "--as-of", AS_OF) == first
    ok("export", sample, tmp_path / "a.json")
    ok("export", copy, tmp_path / "b.json")
    one, two = (
        json.loads((tmp_path / name).read_text(encoding="utf-8"))["records"] for name in ("a.json", "b.json")
    )
    for kind, rows in one.items():
        if kind in ("plan_info", "city", "codebook"):  # the one of a file keeps its own id
            assert [{**r, "id": ""} for r in two[kind]] == [{**r, "id": ""} for r in rows]
        elif kind == "coder":
            assert all(row in two[kind] for row in rows)  # and the one who imported
        else:
            assert two[kind] == rows, kind
    assert "Updated: 0" in ok("import", copy, out)


def test_contacts_in_all_tables_only_when_asked(tmp_path: Path) -> None:
    from citysoft_desktop.app import composition
    from citysoft_desktop.domain.city import Actor, Person
    from citysoft_desktop.domain.ids import new_id
    from citysoft_desktop.services.new_plan import new_plan_records

    plan = tmp_path / "a.citysoft"
    actor = Actor(new_id(), name="Ministry", home_counterpart=True)
    person = Person(new_id(), actor_id=actor.id, name="Ada Example")
    composition.storage().create(plan, [*new_plan_records("Lyon", "FR"), actor, person]).close()
    out = citysoft("export", plan, tmp_path / "bare.xlsx", "--all-tables")
    assert out.stderr == "1 contact left out (use --with-contacts)\n"
    assert "person" not in openpyxl.load_workbook(tmp_path / "bare.xlsx").sheetnames
    ok("export", plan, tmp_path / "full.xlsx", "--all-tables", "--with-contacts")
    new = tmp_path / "b.citysoft"
    ok("new", new, "--city", "Elsewhere", "--country", "DE")
    ok("import", new, tmp_path / "full.xlsx")
    ok("export", new, tmp_path / "b.json", "--with-contacts")
    assert "Ada Example" in (tmp_path / "b.json").read_text(encoding="utf-8")


def test_errors_of_all_tables_are_listed(tmp_path: Path) -> None:
    plan, out = tmp_path / "a.citysoft", tmp_path / "a.xlsx"
    ok("new", plan, "--city", "Lyon", "--country", "FR")
    ok("export", plan, out, "--all-tables")
    book = openpyxl.load_workbook(out)
    book["activity"].append(["nonsense"])
    book.save(out)
    before = plan.read_bytes()
    done = citysoft("import", plan, out)
    assert done.returncode == 1
    assert "records.activity[1].id: not an identifier" in done.stderr
    assert plan.read_bytes() == before


def test_tidy_as_zip_and_folder(tmp_path: Path) -> None:
    sample = tmp_path / "s.citysoft"
    ok("sample", sample)
    said = ok("export", sample, tmp_path / "set.zip", "--tidy", "--bom")
    assert "activities 40" in said
    with zipfile.ZipFile(tmp_path / "set.zip") as packed:
        text = packed.read("activities.csv").decode("utf-8-sig")
        assert packed.read("activities.csv").startswith(b"\xef\xbb\xbf")
    assert len(list(csv.DictReader(io.StringIO(text, newline="")))) == 40
    ok("export", sample, tmp_path / "set", "--tidy")
    assert (tmp_path / "set" / "codebook.html").is_file()
    again = citysoft("export", sample, tmp_path / "set", "--tidy")
    assert again.returncode == 1
    assert "holds files already" in again.stderr


def test_what_does_not_go_together_is_refused(tmp_path: Path) -> None:
    plan = tmp_path / "a.citysoft"
    ok("new", plan, "--city", "Lyon", "--country", "FR")
    for more in (
        ("a.xlsx", "--with-contacts"),
        ("a.json", "--with-confidential"),
        ("a.xlsx", "--all-tables", "--bom"),
        ("a.zip", "--tidy", "--all-tables"),
    ):
        assert citysoft("export", plan, tmp_path / more[0], *more[1:]).returncode == 2, more
    for more in (("a.csv", "--all-tables"), ("a.csv", "--tidy"), ("a.zip",)):
        assert citysoft("export", plan, tmp_path / more[0], *more[1:]).returncode == 1, more
    assert [path.name for path in tmp_path.iterdir()] == ["a.citysoft"]


def test_a_form_goes_out_and_comes_back(tmp_path: Path) -> None:
    plan, form = tmp_path / "s.citysoft", tmp_path / "form.xlsx"
    ok("sample", plan)
    unit = "International Relations Department"
    assert "Wrote form.xlsx: " in ok("pack", plan, "--unit", unit, "-o", form)
    book = openpyxl.load_workbook(form)
    sheet = book["Activities"]
    column = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, column["Summary"]).value = "From there"
    sheet.cell(3, column["Type"]).value = "Nonsense"
    title = sheet.cell(sheet.max_row, column["Title"]).value
    sheet.delete_rows(sheet.max_row)
    sheet.cell(sheet.max_row + 1, column["Title"]).value = "New exchange"
    book.save(form)
    before = plan.read_bytes()
    said = ok("unpack", plan, form, "--dry-run")
    for words in ("Summary: changed there", "“Nonsense” is not in the list of choices", f"kept here: “{title}”",
                  "new, “New exchange”", "Different: 1", "New: 1", "Unreadable: 1"):  # fmt: skip
        assert words in said
    assert plan.read_bytes() == before
    assert "Taken over: 1 cells, 1 new activities" in ok("unpack", plan, form, "--take", "mine")
    ok("export", plan, tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert "From there" in text
    assert "New exchange" in text
    assert title in text
    other = tmp_path / "o.citysoft"
    ok("new", other, "--city", "Lyon", "--country", "FR")
    refused = citysoft("unpack", other, form, "--dry-run")
    assert refused.returncode == 1
    assert "made from another plan" in refused.stderr
    assert citysoft("unpack", plan, form).returncode == 2
    assert (
        citysoft("pack", plan, "--unit", unit, "-o", tmp_path / "x.xlsx", "--language", "xx").returncode == 2
    )
