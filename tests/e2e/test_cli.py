"""The command line does the whole job on real input, and tells every problem in plain words."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data"
BARCELONA = DATA / "portfolio_barcelona.csv"
LOS_ANGELES = DATA / "portfolio_los_angeles.csv"
AS_OF = "2026-11-22"


def citysoft(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command as its user does, and make sure no Qt was loaded."""
    code = (
        "import sys\n"
        "from citysoft_desktop.app.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "assert not any(m.startswith('PySide6') for m in sys.modules), 'Qt was imported'\n"
        "sys.exit(code)"
    )
    return subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def ok(*arguments: object) -> str:
    done = citysoft(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def barcelona(tmp_path: Path) -> Path:
    plan = tmp_path / "barcelona.citysoft"
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    ok("import", plan, BARCELONA)
    return plan


@pytest.fixture
def los_angeles(tmp_path: Path) -> Path:
    plan = tmp_path / "la.citysoft"
    ok("new", plan, "--city", "Los Angeles", "--country", "US")
    ok("import", plan, LOS_ANGELES)
    return plan


def analysed(plan: Path, *more: object) -> dict:
    return json.loads(ok("analyse", plan, "--json", "--as-of", AS_OF, *more))


def counts(text: str) -> dict[str, int]:
    """The four counts as printed."""
    found = {}
    for line in text.splitlines():
        word, _, number = line.partition(":")
        if word.strip().lower() in ("added", "updated", "unchanged", "skipped"):
            found[word.strip().lower()] = int(number.split()[0])
    return found


def test_new_names_the_city_and_never_touches_an_existing_file(tmp_path: Path):
    plan = tmp_path / "a.citysoft"
    assert (
        "Several places are called Springfield"
        in citysoft("new", plan, "--city", "Springfield", "--country", "US").stderr
    )
    before = plan.read_bytes()
    again = citysoft("new", plan, "--city", "Lyon", "--country", "FR")
    assert again.returncode == 1
    assert "left untouched" in again.stderr
    assert plan.read_bytes() == before
    unknown = citysoft("new", tmp_path / "b.citysoft", "--city", "Nowhereville", "--country", "FR")
    assert unknown.returncode == 0
    assert "not in the list of places" in unknown.stderr
    assert citysoft("new", tmp_path / "c.citysoft", "--city", "X", "--country", "Nowhere").returncode == 2


def test_a_new_plan_gets_the_ending(tmp_path: Path):
    made = citysoft("new", tmp_path / "noext", "--city", "Lyon", "--country", "FR")
    assert made.returncode == 0
    assert "noext.citysoft" in made.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["noext.citysoft"]
    again = citysoft("new", tmp_path / "noext", "--city", "Lyon", "--country", "FR")
    assert again.returncode == 1
    assert "noext.citysoft" in again.stderr
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    assert citysoft("new", tmp_path / "mine.txt", "--city", "Lyon", "--country", "FR").returncode == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.txt", "noext.citysoft"]


def test_contacts_leave_only_when_asked(tmp_path: Path):
    from citysoft_desktop.app import composition
    from citysoft_desktop.domain.city import Actor, Person
    from citysoft_desktop.domain.ids import new_id
    from citysoft_desktop.services.new_plan import new_plan_records
    from citysoft_desktop.storage.project_file import ProjectFiles

    plan, bare, full = tmp_path / "a.citysoft", tmp_path / "bare.json", tmp_path / "full.json"
    actor = Actor(new_id(), name="Ministry", home_counterpart=True)
    person = Person(new_id(), actor_id=actor.id, name="Ada Example", email="ada@example.org")
    composition.storage().create(plan, [*new_plan_records("Lyon", "FR"), actor, person]).close()
    out = citysoft("export", plan, bare)
    assert out.returncode == 0
    assert out.stderr == "1 contact left out (use --with-contacts)\n"
    assert "Ada" not in bare.read_text(encoding="utf-8")
    out = citysoft("export", plan, full, "--with-contacts")
    assert (out.returncode, out.stderr) == (0, "")
    assert citysoft("export", plan, tmp_path / "a.csv", "--with-contacts").returncode == 2
    assert citysoft("export", plan, tmp_path / "a.csv").stderr == ""
    new = tmp_path / "b.citysoft"
    ok("new", new, "--city", "Elsewhere", "--country", "DE")
    ok("import", new, full)
    store = ProjectFiles().open(new, read_only=True)
    assert list(store.load().records("person").values()) == [person_as_stored(plan, person.id)]
    store.close()
    ok("export", new, tmp_path / "again.json", "--with-contacts")
    first, again = (json.loads(p.read_text(encoding="utf-8")) for p in (full, tmp_path / "again.json"))
    assert again["records"]["person"] == first["records"]["person"]
    assert again["records"]["actor"] == first["records"]["actor"]
    nobody = tmp_path / "c.citysoft"
    ok("new", nobody, "--city", "Lyon", "--country", "FR")
    assert citysoft("export", nobody, tmp_path / "c.json").stderr == ""


def person_as_stored(plan: Path, person_id: str) -> object:
    """The contact as the plan file holds it."""
    from citysoft_desktop.storage.project_file import ProjectFiles

    store = ProjectFiles().open(plan, read_only=True)
    found = store.load().get("person", person_id)
    store.close()
    assert found is not None
    return found


def test_wrong_usage_is_2():
    assert citysoft("fly").returncode == 2
    assert citysoft("analyse").returncode == 2
    assert citysoft("import", "a").returncode == 2


@pytest.mark.parametrize(
    ("table", "city", "country", "filled", "type_hhi", "country_hhi", "partner_hhi", "region_hhi"),
    [
        (BARCELONA, "Barcelona", "ES", 308, 0.09375, 0.0645, 0.0296, 0.1367),
        (LOS_ANGELES, "Los Angeles", "US", 316, 0.18875, 0.0782, 0.0273, 0.2257),
    ],
)
def test_check_values_right_after_import(
    tmp_path: Path,
    table: Path,
    city: str,
    country: str,
    filled: int,
    type_hhi: float,
    country_hhi: float,
    partner_hhi: float,
    region_hhi: float,
):
    plan = tmp_path / "p.citysoft"
    ok("new", plan, "--city", city, "--country", country)
    assert counts(ok("import", plan, table))["added"] == 40
    assert f"{filled} of 440" in ok("check", plan)
    result = analysed(plan)
    assert result["n"] == 40
    concentration = result["analyses"]["A9"]
    assert concentration["type"]["hhi"] == type_hhi
    assert round(concentration["country"]["hhi"], 4) == country_hhi
    assert round(concentration["partner"]["hhi"], 4) == partner_hhi
    assert round(concentration["region"]["hhi"], 4) == region_hhi
    assert concentration["issue"] is None
    profile = result["analyses"]["A7"]
    assert profile["unknown"] == {"share_all": 0.75, "share_known": None}
    assert result["analyses"]["A1"]["uncoded"] == {"n": 40, "share_all": 1.0, "share_known": None}


def test_known_alignment_shares(barcelona: Path, los_angeles: Path):
    def known(plan: Path) -> list[float]:
        profile = analysed(plan)["analyses"]["A7"]
        modes = ("cooperative_joint", "cooperative_coordinated", "parallel_harmony", "parallel_disharmony")
        return [profile[m]["share_known"] for m in modes]

    assert known(barcelona) == [0.5, 0.1, 0.1, 0.3]
    assert known(los_angeles) == [0.4, 0.2, 0.2, 0.2]


def test_importing_again_changes_nothing(barcelona: Path):
    assert counts(ok("import", barcelona, BARCELONA)) == {
        "added": 0,
        "updated": 0,
        "unchanged": 40,
        "skipped": 0,
    }


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_own_export_again_changes_nothing(barcelona: Path, tmp_path: Path, ending: str):
    out = tmp_path / f"register.{ending}"
    before = analysed(barcelona)
    ok("export", barcelona, out)
    done = counts(ok("import", barcelona, out))
    assert (done["added"], done["updated"], done["unchanged"]) == (0, 0, 40)
    assert analysed(barcelona) == before


def test_export_columns_and_dates(barcelona: Path, tmp_path: Path):
    out = tmp_path / "register.csv"
    ok("export", barcelona, out)
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0][:9] == [
        "title",
        "type",
        "partner",
        "partner_country_iso2",
        "start",
        "end",
        "status",
        "lead_unit",
        "source_url",
    ]
    by_title = {row[0]: row for row in rows[1:]}
    assert by_title["Friendship agreement with Tel Aviv-Jaffa and Gaza"][2:5] == [
        "Tel Aviv-Jaffa;Gaza",
        "IL;PS",
        "1998",
    ]
    assert len(by_title) == 40


def test_json_into_a_new_plan_gives_the_same_analyses(tmp_path: Path):
    sample, copy, out = tmp_path / "s.citysoft", tmp_path / "c.citysoft", tmp_path / "s.json"
    ok("sample", sample)
    ok("export", sample, out)
    ok("new", copy, "--city", "Barcelona", "--country", "ES")
    ok("import", copy, out)
    first = ok("analyse", sample, "--json", "--as-of", AS_OF)
    assert ok("analyse", copy, "--json", "--as-of", AS_OF) == first
    assert str(tmp_path) not in first


def test_dry_run_changes_nothing(tmp_path: Path):
    plan = tmp_path / "p.citysoft"
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    before = analysed(plan)
    assert counts(ok("import", plan, BARCELONA, "--dry-run"))["added"] == 40
    assert analysed(plan) == before


def test_tau_changes_what_counts(tmp_path: Path):
    plan = tmp_path / "s.citysoft"
    ok("sample", plan)
    both = [analysed(plan, "--tau", tau)["analyses"]["A1"]["both"]["n"] for tau in (1, 2, 3)]
    assert both[0] >= both[1] >= both[2]
    assert analysed(plan, "--tau", 3)["tau"] == 3
    assert analysed(plan)["as_of"] == AS_OF
    assert analysed(plan)["filter"] is None


def test_bad_files_are_told_in_words(tmp_path: Path):
    plan = tmp_path / "p.citysoft"
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    good = plan.read_bytes()
    half = tmp_path / "half.citysoft"
    half.write_bytes(good[: len(good) // 2])
    text = tmp_path / "text.citysoft"
    text.write_text("hello")
    folder = tmp_path / "folder.citysoft"
    folder.mkdir()
    cases = [(half, 3), (text, 1), (folder, 1), (tmp_path / "none.citysoft", 1)]
    for path, code in cases:
        for command in (
            ("check", path),
            ("analyse", path, "--json"),
            ("brief", path, "-o", tmp_path / "x.pdf"),
        ):
            done = citysoft(*command)
            assert done.returncode == code, (command, done.stderr)
            assert len(done.stderr.strip()) > 20
            assert "Traceback" not in done.stderr
    assert half.read_bytes() == good[: len(good) // 2]
    assert not (tmp_path / "x.pdf").exists()


def test_bad_tables_change_nothing(barcelona: Path, tmp_path: Path):
    before = barcelona.read_bytes()
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 this is no workbook")
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    zeros = tmp_path / "zeros.csv"
    zeros.write_bytes(b"\x00\x01\x02" * 500)
    for table in (broken, empty, zeros, tmp_path, tmp_path / "none.csv"):
        done = citysoft("import", barcelona, table)
        assert done.returncode == 1, (table.name, done.stdout, done.stderr)
        assert done.stderr.strip()
        assert "Traceback" not in done.stderr
    assert barcelona.read_bytes() == before


def test_briefs(barcelona: Path, tmp_path: Path):
    from pypdf import PdfReader

    for preset in ("full", "council", "minister", "research"):
        for paper in ("a4", "letter"):
            out = tmp_path / f"{preset}_{paper}.pdf"
            ok("brief", barcelona, "-o", out, "--preset", preset, "--paper", paper)
            pages = PdfReader(out).pages
            width = float(pages[0].mediabox.width)
            assert round(width) == (595 if paper == "a4" else 612)
            text = "\n".join(p.extract_text() for p in pages)
            assert "Barcelona" in text
            assert "Sevin's categories" not in text
            if preset == "minister":
                assert len(pages) == 1


def test_who_did_it_is_a_name_of_the_plan(tmp_path: Path):
    from citysoft_desktop.storage.project_file import ProjectFiles

    plan = tmp_path / "p.citysoft"
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    ok("import", plan, BARCELONA, "--as", "M. Ferrer")
    store = ProjectFiles().open(plan)
    assert store.history()[0].who == "M. Ferrer"
    assert [c.name for c in store.load().coders.values()] == ["Editor 1", "M. Ferrer"]
    store.close()


def test_real_sister_cities_of_one_city(shared_data: Path, tmp_path: Path):
    tsv = shared_data / "wikidata_sister_cities_eu.tsv"
    plan = tmp_path / "p.citysoft"
    ok("new", plan, "--city", "Cologne", "--country", "DE")
    done = counts(ok("import", plan, tsv, "--where", "origincityLabel=Cologne"))
    assert done["added"] > 10
    out = tmp_path / "r.csv"
    ok("export", plan, out)
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["type"] for row in rows} == {"sister_city"}
    assert all(row["title"].startswith("Cologne – ") for row in rows)
    assert {row["start"] for row in rows} == {""}
    nothing = citysoft("import", plan, tsv, "--where", "nocolumn=x")
    assert nothing.returncode == 1
    assert "nocolumn" in nothing.stderr


def test_a_failed_import_leaves_no_new_coder_behind(barcelona: Path, tmp_path: Path):
    bad = tmp_path / "bad.csv"
    bad.write_text("just some words\nand more\n", encoding="utf-8")
    before = barcelona.read_bytes()
    assert citysoft("import", barcelona, bad, "--as", "M. Ferrer").returncode == 1
    assert counts(ok("import", barcelona, BARCELONA, "--as", "M. Ferrer"))["unchanged"] == 40
    assert barcelona.read_bytes() == before


def test_a_failed_new_says_only_what_failed(barcelona: Path):
    done = citysoft("new", barcelona, "--city", "Nowhereville", "--country", "FR")
    assert done.returncode == 1
    assert "the plan is made" not in done.stderr


def test_sheet_headings_order_of_dates_key_and_what_is_alike(tmp_path: Path):
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Cover"])
    sheet = book.create_sheet("Visits")
    for row in (
        ["qqq"],
        ["Title", "Type", "Partner", "Start"],
        ["Visit", "delegation visit", "Tours", "03/04/2022"],
    ):
        sheet.append(row)
    table, plan = tmp_path / "t.xlsx", tmp_path / "a.citysoft"
    book.save(table)
    ok("new", plan, "--city", "Lyon", "--country", "FR")
    refused = citysoft("import", plan, table, "--sheet", "Nothing")
    assert refused.returncode == 1
    assert "no sheet “Nothing”. It has: Sheet, Visits." in refused.stderr
    chosen = ("--sheet", "Visits", "--header-row", 2, "--date-order", "mdy")
    out = ok("import", plan, table, *chosen)
    assert counts(out)["added"] == 1
    assert "Day and month" not in out
    sheet["D3"] = "05/06/2023"
    book.save(table)
    out = ok("import", plan, table, *chosen, "--dry-run")
    assert "Row 3: could be “Visit” (2022-03-04) of the plan; added as a new one." in out
    for alike, outcome in (("update", "updated"), ("skip", "skipped"), ("add", "added"), ("ask", "added")):
        assert counts(ok("import", plan, table, *chosen, "--alike", alike, "--dry-run"))[outcome] == 1
    assert counts(ok("import", plan, table, *chosen, "--key", "title,partner"))["updated"] == 1
    assert citysoft("import", plan, table, "--key", "colour").returncode == 2
    assert citysoft("import", plan, table, "--header-row", "0").returncode == 2
    text = tmp_path / "t.csv"
    text.write_bytes("Title;Partner\nTie;Łódź\n".encode("cp1250"))
    done = citysoft("import", plan, text, "--encoding", "cp1250", "--separator", ";", "--dry-run")
    assert "Read as cp1250, cells parted by semicolons." in done.stderr
    assert citysoft("import", plan, text, "--separator", ";;").returncode == 2


def test_several_conditions_with_one_option(barcelona: Path):
    both = ["type=sister_city", "partner_country_iso2=FR"]
    one = ok("import", barcelona, BARCELONA, "--dry-run", "--where", *both)
    two = ok("import", barcelona, BARCELONA, "--dry-run", "--where", both[0], "--where", both[1])
    assert one == two
    assert counts(one)["unchanged"] >= 1
    assert citysoft("import", barcelona, BARCELONA, "more.csv").returncode == 2
    assert citysoft("import", barcelona, BARCELONA, "--where", both[0], "=x").returncode == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_at_once(barcelona: Path, tmp_path: Path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    done = citysoft("import", barcelona, pipe)
    assert done.returncode == 1
    assert "not a table" in done.stderr


def test_errors_of_a_json_export_are_listed(barcelona: Path, tmp_path: Path):
    odd = tmp_path / "odd.json"
    odd.write_text('{"format": "citysoft-plan", "schema": 1, "records": {"spaceship": []}}', encoding="utf-8")
    done = citysoft("import", barcelona, odd)
    assert done.returncode == 1
    assert "records.spaceship: unknown kind" in done.stderr
    odd.write_text("[1, 2]", encoding="utf-8")
    assert "not the export of a CitySoft plan" in citysoft("import", barcelona, odd).stderr


@pytest.mark.usefixtures("caplog")  # the fault is logged, and is meant to be
def test_a_fault_of_the_program_is_told_in_words(
    capsys: pytest.CaptureFixture[str], monkeypatch, tmp_path: Path
):
    from citysoft_desktop.app import cli, cli_commands

    def fail(options: object) -> int:
        raise RuntimeError("boom")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setitem(cli_commands.RUN, "check", fail)
    assert cli.main(["check", "x.citysoft"]) == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert "Something went wrong" in told


def test_backups_are_listed_and_restored_and_a_lost_plan_is_written_again(tmp_path: Path) -> None:
    plan = tmp_path / "plan.citysoft"
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    assert "No backups" in ok("backups", plan)
    ok("import", plan, BARCELONA)
    ok("import", plan, LOS_ANGELES)
    lines = ok("backups", plan).splitlines()
    assert len(lines) == 3  # before the first import, and on closing twice: the second import found one
    assert "before an import" in lines[-1]
    empty = lines[-1].split()[0]
    assert "0 activities" in lines[-1]
    done = ok("restore", plan, empty)
    assert "before an import" in done
    assert "0 activities" in done
    told = ok("check", plan)
    assert "0 activities." in told
    assert "Expiring: 0 of 0. Agreements that expire within 12 months" in told
    newest = ok("backups", plan).splitlines()[0]
    plan.unlink()
    assert "Barcelona" in ok("backups")
    done = ok("restore", plan, newest.split()[0])
    assert "Wrote plan.citysoft" in done
    assert "no damage found" in ok("check", plan)
    bad = citysoft("restore", plan, "999999-x")
    assert bad.returncode == 1
    assert "There is no backup" in bad.stderr
