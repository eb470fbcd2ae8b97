"""A plan read by columns, in pieces and by two threads, is the plan its rows are."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.stored import stored_rows
from citysoft_desktop.services.sample import sample_records
from citysoft_desktop.storage import creating, file_format, reader
from citysoft_desktop.storage.digest import content_digest, plan_digest
from tests.bench.big_plan import big_records


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The sample city, with more of what a plan may hold."""
    path = tmp_path / "plan.citysoft"
    path.touch()
    records = [*sample_records(now="2026-11-22T10:00:00Z"), *big_records(40)[4:]]
    creating.write_new(path, records, plan_id="x")
    with contextlib.closing(file_format.connect(path, read_only=False)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE activity SET title = '“q”' || char(10) || char(31) WHERE rowid % 5 = 0")
        connection.execute("UPDATE activity SET position = 1000 - position WHERE rowid % 3 = 0")
        yield connection


def by_rows(connection: sqlite3.Connection) -> Plan:
    texts: dict[str, str] = {}
    return Plan(
        {
            kind: stored_rows(
                kind, connection.execute(reader.select_sql(kind, "rowid")).fetchall(), texts
            ).records
            for kind in KINDS
        }
    )


def same(connection: sqlite3.Connection, found: Plan) -> None:
    expected = by_rows(connection)
    for kind in KINDS:
        assert list(found.records(kind).items()) == list(expected.records(kind).items()), kind
        for record in found.records(kind).values():
            assert hash(record) == hash(expected.records(kind)[record.id])
    assert plan_digest(found) == content_digest(connection)


def test_columns_hold_what_rows_hold(plan: sqlite3.Connection) -> None:
    same(plan, reader.read_plan(plan))


def test_pieces_and_a_second_thread_change_nothing(
    plan: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "PIECE", 7)
    monkeypatch.setattr(reader, "LARGE", 1)
    plan.execute("DELETE FROM activity WHERE rowid BETWEEN 3 AND 20")
    plan.execute("UPDATE activity SET rowid = -rowid WHERE rowid % 4 = 0")
    plan.execute("UPDATE coding SET rowid = rowid + 1000000 WHERE rowid > 50")
    other = partial(file_format.connect, tmp_path / "plan.citysoft", read_only=True)
    same(plan, reader.read_plan(plan, other))


def test_what_goes_wrong_in_the_second_thread_is_told(
    plan: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "LARGE", 1)

    def broken() -> sqlite3.Connection:
        raise sqlite3.DatabaseError("malformed")

    with pytest.raises(sqlite3.DatabaseError):
        reader.read_plan(plan, broken)


def test_the_separator_inside_a_value_is_no_separator(plan: sqlite3.Connection) -> None:
    plan.execute("UPDATE activity SET note = 'a' || char(0) || 'b' WHERE rowid = 5")
    found = reader.read_plan(plan)
    same(plan, found)
    assert "a\0b" in {activity.note for activity in found.activities.values()}


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("activity", "start = 'yesterday'"),
        ("activity", "countries = '[1]'"),
        ("activity", "budget = 'much'"),
        ("activity", "position = 'first'"),
        ("coding", "value = 'much'"),
        ("activity", "title = x'ff'"),
    ],
)
def test_a_damaged_value_is_refused_at_once(plan: sqlite3.Connection, table: str, change: str) -> None:
    plan.execute(f"UPDATE {table} SET {change} WHERE rowid = 5")
    with pytest.raises((ValueError, TypeError, sqlite3.Error)):
        reader.read_plan(plan)


def test_an_empty_table_is_no_record(plan: sqlite3.Connection) -> None:
    plan.execute("DELETE FROM linkage")
    plan.execute("DELETE FROM activity")
    found = reader.read_plan(plan)
    assert found.table(Activity) == {}
    assert found.records("linkage") == {}
