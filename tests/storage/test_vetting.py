"""A file from outside: the tables of its version to the letter, and a look that leaves no trace."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import DamagedFile, FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import creating, file_format, history_read, known_schemas, seal, vetting
from citysoft_desktop.storage.migrations import runner
from citysoft_desktop.storage.project_file import ProjectFiles

PROJECTS = Path(__file__).parents[1] / "data" / "projects"
VERSIONS = range(1, file_format.SCHEMA_VERSION + 1)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.citysoft"
    path.touch()
    creating.write_new(path, new_plan_records("A", "ES"), plan_id="x")
    return path


def change(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def passes(path: Path) -> bool:
    """Whether a file is let in; what is wrong with it is the error of the test."""
    vetting.vet(path)
    return True


def code_of(path: Path, **more: str) -> str:
    with pytest.raises(FileProblem) as caught:
        vetting.vet(path, **more)
    return caught.value.code


@pytest.mark.parametrize("version", VERSIONS)
def test_frozen_plan_of_each_version_passes_before_and_after_migration(version: int, tmp_path: Path):
    copy = Path(shutil.copy(PROJECTS / f"schema_{version}.citysoft", tmp_path))
    assert passes(copy)
    if version < file_format.SCHEMA_VERSION:
        with contextlib.closing(file_format.connect(copy, read_only=False)) as connection:
            runner.migrate(connection, version)
        assert passes(copy)


def test_new_plan_and_one_built_by_all_migrations_pass(plan: Path, tmp_path: Path):
    assert passes(plan)
    built = tmp_path / "built.citysoft"
    built.touch()
    with contextlib.closing(file_format.connect(built, read_only=False)) as connection:
        runner.migrate(connection, 0)
    assert passes(built)


def test_the_bundled_list_is_what_the_tool_writes():
    tool = Path(__file__).parents[2] / "packaging" / "tools" / "make_plan_schema.py"
    done = subprocess.run([sys.executable, str(tool), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_known_schema_is_exactly_what_a_new_plan_has(plan: Path):
    with contextlib.closing(file_format.connect(plan, read_only=True)) as connection:
        objects = known_schemas.objects_of(connection)
    assert known_schemas.matches(objects, file_format.SCHEMA_VERSION)
    assert not known_schemas.matches(objects[:-1], file_format.SCHEMA_VERSION)
    assert not known_schemas.matches(
        [*objects, ("view", "v", "v", "CREATE VIEW v AS SELECT 1")], file_format.SCHEMA_VERSION
    )
    assert not known_schemas.matches(objects, file_format.SCHEMA_VERSION + 1)


def test_normalising_takes_gaps_and_quotes_and_nothing_else():
    assert (
        known_schemas.normalised('CREATE TABLE "goal" (\n\tid  VARCHAR ,\n note X)')
        == "CREATE TABLE goal(id VARCHAR,note X)"
    )
    assert known_schemas.normalised("a CHECK (f(x))") != known_schemas.normalised("a")
    assert known_schemas.normalised('CREATE TABLE "Goal" (x)') != known_schemas.normalised(
        "CREATE TABLE goal (x)"
    )


def test_after_vacuum_and_years_of_use_it_still_passes(plan: Path):
    session = ProjectSession(ProjectFiles().open(plan))
    for number in range(5):
        session.execute(AddActivity(f"Activity {number}"))
    session.undo()
    session.close()
    change(plan, "VACUUM")
    assert passes(plan)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("CREATE TABLE more (x)", "file.foreign_parts"),
        ("CREATE TRIGGER t AFTER UPDATE ON goal BEGIN SELECT 1; END", "file.foreign_parts"),
        ("UPDATE city SET name=x'00'", "file.bad_value"),
        ("UPDATE city SET name='a'||char(0)", "file.bad_text"),
        ("UPDATE codebook SET content='{}'||char(0)", "file.bad_text"),
        ("UPDATE city SET region=printf('%.*c',100001,'x')", "file.too_long"),
        ("UPDATE city SET latitude=9e999", "file.bad_value"),
        ("UPDATE city SET latitude=NULL", ""),
        ("UPDATE codebook SET content='{}'", "file.codebook"),
        ("UPDATE plan_info SET tau='high'", "file.bad_value"),
    ],
)
def test_what_is_told(plan: Path, statement: str, code: str):
    change(plan, statement)
    before = plan.read_bytes()
    if code:
        assert code_of(plan) == code
    else:
        vetting.vet(plan)
    assert plan.read_bytes() == before
    assert [p.name for p in plan.parent.iterdir()] == [plan.name]


def test_dangling_pointer_and_name_shown(plan: Path):
    change(plan, "INSERT INTO asset VALUES('00000000-0000-4000-8000-000000000001',0,1,'','','')")
    vetting.vet(plan)
    change(
        plan,
        "INSERT INTO person SELECT id,0,1,'nowhere','','','','','','','' FROM asset",
    )
    assert code_of(plan) == "file.pointers"
    with pytest.raises(FileProblem) as caught:
        vetting.vet(plan, "Lisbon.citysoft")
    assert caught.value.params["name"] == "Lisbon.citysoft"


def test_too_many_records(plan: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(vetting, "MAX_ROWS", 2)
    assert code_of(plan) == "file.too_many"
    monkeypatch.setattr(vetting, "MAX_FILE", 4096)
    assert code_of(plan) == "file.too_big"


def test_the_connection_can_do_nothing_but_read(plan: Path):
    with contextlib.closing(vetting._reading(plan, 5)) as connection:
        for statement in (
            "UPDATE city SET name='x'",
            "CREATE TEMP TABLE t(x)",
            "ATTACH ':memory:' AS other",
            "SELECT load_extension('x')",
            "PRAGMA journal_mode=WAL",
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT max(x) FROM c",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                connection.execute(statement)
        assert connection.execute("SELECT name FROM city").fetchone() == ("A",)


def test_endless_work_is_stopped(plan: Path):
    with contextlib.closing(vetting._reading(plan, 0.2)) as connection:
        connection.set_authorizer(None)
        endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT max(x) FROM c"
        with pytest.raises(FileProblem, match=r"file\.too_slow"), vetting._problems("x"):
            connection.execute(endless)


def test_a_journal_beside_is_not_looked_at(plan: Path):
    journal = plan.with_name(plan.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    before = journal.read_bytes()
    vetting.vet(plan)
    assert journal.read_bytes() == before


def test_a_damaged_or_exploding_step_of_the_history_is_told(plan: Path, monkeypatch: pytest.MonkeyPatch):
    session = ProjectSession(ProjectFiles().open(plan))
    session.execute(AddActivity("One"))
    session.close()
    monkeypatch.setattr(history_read, "MAX_UNPACKED", 1_000_000)
    for images in (
        zlib.compress(b" " * 3_000_000),
        b"noise",
        zlib.compress(b'[["elsewhere","x",null,null]]'),
    ):
        with contextlib.closing(sqlite3.connect(plan, isolation_level=None)) as connection:
            connection.execute("UPDATE history SET images=?, params='nonsense', at='long ago'", (images,))
            seal.stamp(connection, {})  # made to look sound by whoever made it
        assert seal.close_seal(plan)
        session = ProjectSession(ProjectFiles().open(plan))
        with pytest.raises(DamagedFile, match=r"history\.damaged"):
            session.undo()
        assert [a.title for a in session.plan.activities.values()] == ["One"]
        session.close()
