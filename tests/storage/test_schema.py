"""The tables match the domain, and every released file version still opens."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.codec import fields_of, from_row, to_row
from citysoft_desktop.domain.registry import KINDS, LATER_KINDS
from citysoft_desktop.storage import digest, engine, file_format
from citysoft_desktop.storage.migrations import runner
from citysoft_desktop.storage.project_file import ProjectFiles
from citysoft_desktop.storage.tables import Base

PROJECTS = Path(__file__).parents[1] / "data" / "projects"


@pytest.mark.parametrize("kind", list(KINDS))
def test_table_has_exactly_the_fields_of_the_class(kind: str):
    table = Base.metadata.tables[kind]
    assert [c.name for c in table.columns] == [spec.name for spec in fields_of(kind)]


@pytest.mark.parametrize("kind", list(KINDS))
def test_row_round_trip(kind: str):
    record = KINDS[kind](id="00000000-0000-4000-8000-000000000001")
    assert from_row(kind, to_row(record)) == record


def test_migrations_build_the_same_schema_as_the_models(tmp_path: Path):
    path = tmp_path / "empty.citysoft"
    path.touch()
    connection = file_format.connect(path, read_only=False)
    runner.migrate(connection, 0)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == file_format.SCHEMA_VERSION
    assert connection.execute("PRAGMA application_id").fetchone()[0] == file_format.APPLICATION_ID
    sql_engine = engine.engine_on(connection)
    with sql_engine.connect() as work:
        differences = compare_metadata(MigrationContext.configure(work), Base.metadata)
    assert differences == []
    connection.close()


def test_a_failing_migration_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "empty.citysoft"
    path.touch()
    connection = file_format.connect(path, read_only=False)
    with pytest.raises(Exception, match="m0099"):
        runner.migrate(connection, 0, target=99)
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    connection.close()


@pytest.mark.parametrize("version", range(1, file_format.SCHEMA_VERSION + 1))
def test_frozen_sample_of_each_version_opens(version: int, tmp_path: Path):
    frozen = PROJECTS / f"schema_{version}.citysoft"
    copy = tmp_path / frozen.name
    shutil.copy(frozen, copy)
    store = ProjectFiles().open(copy)
    plan = store.load()
    assert store.check() == []
    assert plan.city.name == "Frozen"
    assert [a.title for a in plan.activities.values()] == ["First", "Second"]
    assert len(plan.linkages_of(next(iter(plan.activities)))) == 1
    assert store.status().undo_label == "linkage.add"
    store.close()
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM history").fetchone()[0] >= 3


@pytest.mark.parametrize("version", range(1, file_format.SCHEMA_VERSION))
def test_bringing_a_plan_up_to_date_leaves_its_digest_as_printed_on_briefs(version: int, tmp_path: Path):
    copy = tmp_path / "plan.citysoft"
    shutil.copy(PROJECTS / f"schema_{version}.citysoft", copy)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        before = digest.content_digest(connection)
    store = ProjectFiles().open(copy)
    assert digest.plan_digest(store.load()) == before
    store.close()


def test_what_came_with_schema_3_counts_in_the_digest(tmp_path: Path):
    copy = tmp_path / "plan.citysoft"
    shutil.copy(PROJECTS / "schema_3.citysoft", copy)
    store = ProjectFiles().open(copy)
    plan = store.load()
    whole = digest.plan_digest(plan)
    for kind in LATER_KINDS:
        (record,) = plan.records(kind).values()
        assert digest.plan_digest(plan.changed([RecordChange(kind, record.id, record, None)])) != whole
    store.close()
