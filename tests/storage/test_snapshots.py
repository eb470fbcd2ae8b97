"""Named states of a plan travel in its file, can be read back, and are neither content nor undo steps."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.errors import CitySoftError, ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, MoveRecord, UpdateRecords
from citysoft_desktop.services.commands.restore import RestorePlan, RestoreRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import file_format
from citysoft_desktop.storage.digest import plan_digest
from citysoft_desktop.storage.project_file import ProjectFiles

PROJECTS = Path(__file__).parents[1] / "data" / "projects"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProjectSession]:
    made = ProjectSession(ProjectFiles().create(tmp_path / "p.citysoft", new_plan_records("Testville", "ES")))
    yield made
    made.close()


def test_a_snapshot_reads_back_and_is_no_step_and_no_content(session: ProjectSession) -> None:
    session.execute(AddActivity("First", [PartnerName("Cologne")]))
    before, steps = session.content_digest(), len(session.history())
    info = session.add_snapshot("  Before\nthe council ", "as sent")
    assert (info.name, info.note, info.counts["activity"]) == ("Before the council", "as sent", 1)
    assert session.content_digest() == before
    assert len(session.history()) == steps
    session.execute(AddActivity("Second"))
    assert plan_digest(session.snapshot_plan(info.id)) == before == info.digest


def test_names_are_needed_and_taken_once(session: ProjectSession) -> None:
    info = session.add_snapshot("One")
    for name, code in (("", "snapshot.no_name"), ("ONE", "snapshot.name")):
        with pytest.raises(ValidationError) as problem:
            session.add_snapshot(name)
        assert problem.value.code == code
    session.rename_snapshot(info.id, "one", "its own name in other letters")
    assert [s.name for s in session.snapshots()] == ["one"]


def test_deleting_can_be_taken_back(session: ProjectSession) -> None:
    info = session.add_snapshot("One")
    data = session.delete_snapshot(info.id)
    assert session.snapshots() == []
    session.put_snapshot_back(data)
    assert session.snapshots() == [info]


def test_it_travels_in_copies_and_a_damaged_one_is_refused(session: ProjectSession, tmp_path: Path) -> None:
    info = session.add_snapshot("One")
    copy = tmp_path / "copy.citysoft"
    session.save_copy(copy)
    other = ProjectSession(ProjectFiles().open(copy, read_only=True))
    assert [s.name for s in other.snapshots()] == ["One"]
    with pytest.raises(CitySoftError):
        other.add_snapshot("Two")
    other.close()
    session.close()
    connection = sqlite3.connect(session.path)
    connection.execute("UPDATE snapshot SET digest = 'x'")
    connection.commit()
    connection.close()
    damaged = ProjectSession(ProjectFiles().open(session.path))
    with pytest.raises(CitySoftError) as problem:
        damaged.snapshot_plan(info.id)
    assert problem.value.code == "snapshot.damaged"
    damaged.close()


def test_a_person_erased_while_a_snapshot_was_packed_is_not_in_it(session: ProjectSession) -> None:
    body = Actor(id=new_id(), name="Ministry")
    person = Person(id=new_id(), actor_id=body.id, name="Zdenka Quixmaroff")
    session.execute(AddRecords([body, person]))
    work = session.begin_snapshot("Meanwhile")
    data = work()
    session.erase_person(person.id)
    session.put_snapshot_back(data)
    (info,) = session.snapshots()
    assert "person" not in info.counts
    assert list(session.snapshot_plan(info.id).records("person")) == []
    with pytest.raises(CitySoftError) as problem:
        session.begin_snapshot("meanwhile")
    assert problem.value.code == "snapshot.name"


def test_opening_a_plan_reads_no_body(session: ProjectSession) -> None:
    session.add_snapshot("One")
    seen: list[str] = []
    session._store._connection.set_trace_callback(seen.append)  # type: ignore[attr-defined]
    session.reload()
    session.snapshots()
    session._store._connection.set_trace_callback(None)  # type: ignore[attr-defined]
    assert any("FROM snapshot" in text for text in seen)
    assert not any(re.search(r"\bbody\b", text.replace("length(body)", "")) for text in seen)


def test_erasing_a_person_takes_the_data_out_of_every_snapshot(session: ProjectSession) -> None:
    body = Actor(id=new_id(), name="Ministry")
    person = Person(id=new_id(), actor_id=body.id, name="Zdenka Quixmaroff", email="zq@example.org")
    other = Person(id=new_id(), actor_id=body.id, name="Stays Here")
    session.execute(AddRecords([body, person, other]))
    info = session.add_snapshot("With contacts")
    session.erase_person(person.id)
    assert list(session.snapshot_plan(info.id).records("person")) == [other.id]
    assert session.erased_persons() == {person.id}
    import zlib

    session.publish()
    connection = sqlite3.connect(session.path)
    bodies = [zlib.decompress(row[0]) for row in connection.execute("SELECT body FROM snapshot")]
    connection.close()
    assert b"Stays Here" in bodies[0]
    assert b"Quixmaroff" not in bodies[0]
    assert b"zq@example" not in bodies[0]
    assert b"Quixmaroff" not in session.path.read_bytes()


def test_the_frozen_plan_of_schema_2_has_its_snapshot_and_schema_1_gets_the_table(tmp_path: Path) -> None:
    two = tmp_path / "two.citysoft"
    shutil.copy(PROJECTS / "schema_2.citysoft", two)
    session = ProjectSession(ProjectFiles().open(two))
    (info,) = session.snapshots()
    assert info.name == "Frozen state"
    assert len(session.snapshot_plan(info.id).activities) == 2
    session.close()

    one = tmp_path / "one.citysoft"
    shutil.copy(PROJECTS / "schema_1.citysoft", one)
    original = one.read_bytes()
    connection = sqlite3.connect(one)
    from citysoft_desktop.storage.digest import content_digest

    before = content_digest(connection)
    connection.close()
    session = ProjectSession(ProjectFiles().open(one))
    assert session.content_digest() == before
    session.add_snapshot("After")
    session.close()
    kept = tmp_path / f"one (before schema {file_format.SCHEMA_VERSION}).citysoft"
    assert kept.exists()
    assert file_format.read_header(kept) == 1
    assert len(kept.read_bytes()) == len(original)


PICK = st.integers(0, 1000)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), PICK),
        st.tuples(st.just("title"), PICK),
        st.tuples(st.just("delete"), PICK),
        st.tuples(st.just("actor"), PICK),
        st.tuples(st.just("move"), PICK),
        st.tuples(st.just("rehang"), PICK),
    ),
    max_size=8,
)


def work(session: ProjectSession, steps: list[tuple[str, int]]) -> None:
    """Changes that delete owners, move what they own, and change the order."""
    for step, pick in steps:
        ids = list(session.plan.activities)
        chosen = ids[pick % len(ids)] if ids else ""
        if step == "add":
            session.execute(AddActivity(f"A{pick}", [PartnerName(f"City {pick % 3}")]))
        elif step == "actor" and session.plan.actors:
            actors = list(session.plan.actors)
            session.execute(DeleteRecords(Actor, [actors[pick % len(actors)]]))
        elif not chosen:
            continue
        elif step == "title":
            session.execute(UpdateRecords(Activity, {chosen: {"title": f"T{pick}"}}))
        elif step == "delete":
            session.execute(DeleteRecords(Activity, [chosen]))
        elif step == "move":
            session.execute(MoveRecord(Activity, chosen, ids[0]))
        elif step == "rehang":  # a code moves to another activity: its old owner may go without it
            codes = list(session.plan.records("coding"))
            if codes:
                session.execute(UpdateRecords(Coding, {codes[pick % len(codes)]: {"activity_id": chosen}}))
            else:
                session.execute(
                    AddRecords([Coding(id=new_id(), activity_id=chosen, dimension="issue", code="sport")])
                )


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, STEPS)
def test_restore_gives_the_kept_state_and_undo_gives_back_the_present_one(
    tmp_path: Path, first: list[tuple[str, int]], then: list[tuple[str, int]]
) -> None:
    path = tmp_path / f"{new_id()}.citysoft"
    session = ProjectSession(ProjectFiles().create(path, new_plan_records("A", "ES")))
    try:
        work(session, first)
        kept, wanted = session.plan, session.content_digest()
        info = session.add_snapshot("kept")
        work(session, then)
        present = session.content_digest()
        changed = session.restore(session.snapshot_plan(info.id), what="snapshot", title="kept")
        assert session.content_digest() == wanted == plan_digest(kept)
        if changed.changes:
            session.undo()
            assert session.content_digest() == present
        else:
            assert present == wanted
        assert session.check() == []
    finally:
        session.close()
        path.unlink()


def test_a_restore_that_fails_half_way_changes_nothing(
    session: ProjectSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.execute(AddActivity("First", [PartnerName("Cologne")]))
    target = session.plan
    session.execute(DeleteRecords(Activity, list(session.plan.activities)))
    before = session.content_digest()
    from citysoft_desktop.storage import uow

    def broken(*_a: object, **_k: object) -> None:
        raise CitySoftError("test.fail")

    monkeypatch.setattr(uow.SqliteUnitOfWork, "insert_many", broken)
    with pytest.raises(CitySoftError):
        session.execute(RestorePlan(target))
    assert session.content_digest() == before


def test_one_record_goes_back_with_its_pointers_cleared_where_the_target_is_gone(
    session: ProjectSession,
) -> None:
    command = AddActivity("First", [PartnerName("Cologne")])
    session.execute(command)
    activity = session.plan.activities[command.activity_id]
    (part,) = session.plan.participations_of(activity.id)
    session.execute(UpdateRecords(Activity, {activity.id: {"title": "Second"}}))
    session.execute(RestoreRecords({("activity", activity.id): activity}, "First"))
    assert session.plan.activities[activity.id].title == "First"
    session.execute(DeleteRecords(Activity, [activity.id]))
    session.execute(DeleteRecords(Actor, [part.actor_id]))
    states = {("activity", activity.id): activity, ("participation", part.id): part}
    session.execute(RestoreRecords(states, "First"))  # the partner is gone, so the participation stays away
    assert list(session.plan.activities) == [activity.id]
    assert session.plan.participations_of(activity.id) == []
    with pytest.raises(ValidationError) as problem:
        session.execute(RestoreRecords(states, "First"))
    assert problem.value.code == "restore.nothing"


def test_digest_and_check_made_while_packing_are_those_of_the_plan(session: ProjectSession) -> None:
    from citysoft_desktop.storage.snapshots import packed_to_keep, unpacked

    session.execute(AddActivity("“First”\n", [PartnerName("Cologne")]))
    body, digest = packed_to_keep(session.plan)
    assert digest == plan_digest(session.plan) == session.content_digest()
    assert plan_digest(unpacked(body)) == digest


@pytest.mark.parametrize("bad", [{"title": "\ud800"}, {"id": "no id"}, {"position": 1 << 70}])
def test_a_state_that_could_not_be_read_again_is_not_kept(bad: dict[str, object]) -> None:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.storage.snapshots import packed_to_keep

    record = Activity(**{"id": new_id(), **bad})  # type: ignore[arg-type]
    with pytest.raises(ValidationError) as problem:
        packed_to_keep(Plan({"activity": {record.id: record}}))
    assert problem.value.code == "snapshot.not_kept"
