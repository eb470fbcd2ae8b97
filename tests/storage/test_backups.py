"""Backups: written, checked, thinned, restored by one step that can be undone; failures are values."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.base.clock import FixedClock
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.errors import CitySoftError, FileProblem
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.backing_up import BackupKeeper
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, UpdateRecords
from citysoft_desktop.services.error_texts import ERRORS
from citysoft_desktop.services.keeping import BackupResult
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import digest
from citysoft_desktop.storage.backups import SECOND_FOLDER, BackupFolder
from citysoft_desktop.storage.project_file import ProjectFiles

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)


class Desk:
    """A plan, its backups, a clock that can be set and what was told."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(NOW)
        self.seconds = 1000.0
        self.root = folder / "backups"
        self.second: Path | None = None
        self.told: list[BackupResult] = []
        self.store = BackupFolder(lambda: self.root, self.clock)
        self.keeper = BackupKeeper(
            self.store, second=lambda: self.second, told=self.told.append, monotonic=lambda: self.seconds
        )
        self.path = folder / "plan.citysoft"
        opened = ProjectFiles(self.clock).create(self.path, new_plan_records("Testville", "ES"))
        self.session = ProjectSession(opened, keeper=self.keeper)

    def add(self, title: str) -> str:
        command = AddActivity(title, [PartnerName("Cologne", "DE")])
        self.session.execute(command)
        return command.activity_id

    def backups(self) -> list[Any]:
        return self.store.list(self.session.plan_id, second=self.second)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.session.close()


def test_a_backup_is_listed_with_what_it_holds_and_reads_back_as_the_plan(desk: Desk) -> None:
    desk.add("First")
    result = desk.session.back_up()
    assert result is not None
    assert result.kind == "written"
    assert result.problem is None
    (info,) = desk.backups()
    assert (info.reason, info.city, info.counts["activity"], info.at) == (
        "manual",
        "Testville",
        1,
        "2026-11-22T14:02:00Z",
    )
    assert info.size == info.path.stat().st_size > 0
    assert info.digest == desk.session.content_digest()
    assert digest.plan_digest(desk.store.load(info)) == info.digest
    assert [p.name for p in desk.root.rglob("*.part")] == []


def test_nothing_new_is_not_written_twice_but_a_snapshot_is_something_new(desk: Desk) -> None:
    desk.add("First")
    assert desk.session.back_up().kind == "written"
    assert desk.session.back_up().kind == "unchanged"
    desk.session.add_snapshot("Before the council")
    assert desk.session.back_up().kind == "written"
    assert len(desk.backups()) == 2


def test_restore_is_one_step_gives_the_digest_of_the_backup_and_is_undone(desk: Desk) -> None:
    first = desk.add("First")
    backup = desk.session.back_up().backup
    desk.add("Second")
    desk.session.execute(UpdateRecords(Activity, {first: {"title": "Changed"}}))
    desk.session.execute(DeleteRecords(Actor, list(desk.session.plan.actors)))
    before = desk.session.content_digest()
    steps = len(desk.session.history())
    desk.session.restore(desk.store.load(backup), title="22 November")
    assert desk.session.content_digest() == backup.digest
    assert len(desk.session.history()) == steps + 1
    fresh = desk.backups()[0]
    assert (fresh.reason, fresh.digest) == ("restore", before)
    desk.session.undo()
    assert desk.session.content_digest() == before
    desk.session.redo()
    assert desk.session.content_digest() == backup.digest


def test_before_a_bulk_step_and_never_before_a_small_one(desk: Desk) -> None:
    desk.add("First")
    assert desk.backups() == []
    desk.session.execute(AddRecords([Activity(id=new_id(), title=str(n)) for n in range(49)]))
    assert desk.backups() == []
    desk.session.execute(AddRecords([Activity(id=new_id(), title=str(n)) for n in range(50)]))
    (info,) = desk.backups()
    assert info.reason == "bulk"
    assert info.counts["activity"] == 50


def test_half_an_hour_of_work_counts_from_the_first_change(desk: Desk) -> None:
    desk.seconds += 10_000
    assert desk.session.begin_timed_backup() is None  # no change, no backup
    desk.add("First")
    desk.seconds += 29 * 60
    assert desk.session.begin_timed_backup() is None
    desk.seconds += 61
    work = desk.session.begin_timed_backup()
    assert work is not None
    result = work()
    desk.add("Second")  # before the window heard of it
    assert desk.keeper.finished(result).kind == "written"
    assert desk.backups()[0].counts["activity"] == 1
    assert desk.session.back_up_for_close().kind == "written"
    assert desk.backups()[0].counts["activity"] == 2
    assert desk.session.back_up_for_close() is None


def test_a_failed_backup_is_a_value_with_words_and_the_work_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("First")

    def full(*_a: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr("citysoft_desktop.storage.backups._write_note", full)
        result = desk.session.back_up_for_close()
    assert result is not None
    assert not result.ok
    assert result.problem is not None
    assert result.problem.code == "backup.disk_full"
    assert result.problem.code in ERRORS
    assert desk.told == [result]
    assert desk.backups() == []
    assert [p for p in desk.root.rglob("*") if p.is_file()] == []
    assert desk.session.back_up_for_close().kind == "written"  # asked again, not forgotten


def test_a_copy_that_reads_back_differently_never_becomes_a_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("First")
    import sqlite3

    store, made = desk.session._store, []
    save_copy = store.save_copy

    def forged(target: Path, how: str) -> None:
        save_copy(target)
        made.append(target)
        if how == "row":
            connection = sqlite3.connect(target)
            connection.execute("UPDATE activity SET title = 'Forged'")
            connection.commit()
            connection.close()
        else:
            data = target.read_bytes()
            target.write_bytes(data.replace(b"First", b"Worst"))

    for how, reason in (("row", "manual"), ("byte", "manual"), ("row", "close"), ("byte", "close")):
        monkeypatch.setattr(store, "save_copy", lambda target, how=how: forged(target, how))
        result = desk.session.back_up(reason)
        assert result.problem is not None
        assert result.problem.code == "backup.not_verified"
    assert desk.backups() == []
    assert len(made) == 4
    assert not any(path.exists() for path in made)


def test_a_backup_changed_on_disk_is_refused_and_nothing_changes(desk: Desk) -> None:
    desk.add("First")
    info = desk.session.back_up().backup
    data = bytearray(info.path.read_bytes())
    at = data.find(b"First")
    data[at : at + 5] = b"Worst"
    info.path.write_bytes(data)
    with pytest.raises(FileProblem) as problem:
        desk.store.load(info)
    assert problem.value.code == "backup.damaged"
    # and it does not count as the newest sound backup of this state
    assert desk.session.back_up().kind == "written"


def test_second_folder_gets_every_backup_and_is_read_when_the_first_is_lost(
    desk: Desk, tmp_path: Path
) -> None:
    desk.second = tmp_path / "stick"
    desk.add("First")
    result = desk.session.back_up()
    assert result.ok
    assert result.problem is not None
    assert result.problem.code == "backup.second_missing"
    desk.second.mkdir()
    assert desk.session.back_up().problem is None  # unchanged, and copied now
    there = list((desk.second / SECOND_FOLDER).rglob("*.citysoft"))
    assert len(there) == 1
    own = desk.backups()[0]
    own.path.unlink()
    (info,) = desk.backups()
    assert info.second
    assert desk.store.load(info).city.name == "Testville"


def test_a_file_of_the_second_folder_is_vetted_and_its_note_is_not_trusted(
    desk: Desk, tmp_path: Path
) -> None:
    import sqlite3

    desk.second = tmp_path / "stick"
    desk.second.mkdir()
    desk.add("First")
    desk.session.back_up().backup.path.unlink()
    (info,) = desk.backups()
    info.path.with_suffix(".json").write_text("[" * 200_000)
    (info,) = desk.backups()
    assert (info.second, info.digest, info.counts) == (True, "", {})
    assert len(desk.store.load(info).activities) == 1
    connection = sqlite3.connect(info.path)
    connection.execute("CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM city; END")
    connection.commit()
    connection.close()
    with pytest.raises(FileProblem) as problem:
        desk.store.load(info)
    assert problem.value.code == "backup.damaged"


def test_thinning_follows_the_order_of_making(desk: Desk) -> None:
    for day in range(40):
        desk.clock.moment = NOW + timedelta(days=day)
        desk.add(f"Day {day}")
        assert desk.session.back_up().kind == "written"
    infos = desk.backups()
    assert [i.seq for i in infos[:3]] == [40, 39, 38]
    assert 3 + 12 <= len(infos) < 30
    assert len(list(desk.root.rglob("*.json"))) == len(infos)
    for info in infos:  # the drill: every kept one opens and is what it was
        assert digest.plan_digest(desk.store.load(info)) == info.digest


def test_a_schema_1_file_is_kept_as_it_is_and_can_be_restored(desk: Desk) -> None:
    frozen = Path(__file__).parents[1] / "data" / "projects" / "schema_1.citysoft"
    result = desk.store.take_file(frozen, "migration")
    assert result.kind == "written"
    assert result.backup is not None
    assert result.backup.path.read_bytes() == frozen.read_bytes()
    plan = desk.store.load(result.backup)
    assert [a.title for a in plan.activities.values()] == ["First", "Second"]
    desk.session.restore(plan, title="old")
    assert desk.session.content_digest() == result.backup.digest


def test_a_backup_is_written_out_as_a_plan_and_never_over_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.add("First")
    info = desk.session.back_up().backup
    target = tmp_path / "again.citysoft"
    desk.store.save_as(info, target)
    again = ProjectFiles().open(target)
    assert again.content_digest() == info.digest
    again.close()
    with pytest.raises(FileProblem) as problem:
        desk.store.save_as(info, target)
    assert problem.value.code == "file.exists"


def test_plans_of_this_user_are_listed_without_their_files(desk: Desk) -> None:
    desk.add("First")
    desk.session.back_up()
    desk.session.publish()
    desk.path.unlink()
    (plan,) = desk.store.plans()
    assert (plan.city, plan.count) == ("Testville", 1)


def test_an_identity_that_is_no_uuid_stays_inside_the_folder(desk: Desk) -> None:
    from citysoft_desktop.storage.backups import _folder_name

    assert "/" not in _folder_name("../../etc")
    assert ".." not in _folder_name("../../etc")
    assert _folder_name(desk.session.plan_id) == desk.session.plan_id


def test_an_erased_person_is_nowhere_and_no_backup_brings_the_person_back(desk: Desk, tmp_path: Path) -> None:
    desk.second = tmp_path / "stick"
    desk.second.mkdir()
    body = Actor(id=new_id(), name="Ministry")
    person = Person(id=new_id(), actor_id=body.id, name="Zdenka Quixmaroff", email="zq@example.org")
    desk.session.execute(AddRecords([body, person]))
    desk.session.add_snapshot("With contact")
    old = desk.store.load(desk.session.back_up().backup)
    desk.session.erase_person(person.id)
    desk.session.restore(old, title="x")
    assert person.id not in desk.session.plan.records("person")
    assert body.id in desk.session.plan.actors
    from_snapshot = desk.session.snapshot_plan(desk.session.snapshots()[0].id)
    assert not from_snapshot.records("person")
    assert desk.session.purge_older_backups() >= 1
    desk.session.close()
    for file in [desk.path, *desk.root.rglob("*"), *desk.second.rglob("*")]:
        if file.is_file():
            data = file.read_bytes()
            assert b"Quixmaroff" not in data, file.name
            assert b"zq@example" not in data, file.name


def test_every_problem_a_backup_can_have_has_words() -> None:
    source = (Path(__file__).parents[2] / "citysoft_desktop" / "storage" / "backups.py").read_text("utf-8")
    import re

    for code in set(re.findall(r'"((?:backup|snapshot)\.[a-z_]+)"', source)):
        assert code in ERRORS, code
    assert issubclass(FileProblem, CitySoftError)
