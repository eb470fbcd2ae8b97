"""What each step removed, as the recycle bin reads it: the same as the whole log says, without reading all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, UpdateRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import history_read
from citysoft_desktop.storage.project_file import ProjectFiles


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProjectSession]:
    made = ProjectSession(ProjectFiles().create(tmp_path / "p.citysoft", new_plan_records("Testville", "ES")))
    yield made
    made.close()


def by_the_log(session: ProjectSession) -> list[tuple[int, object]]:
    found = []
    for entry in session.history(limit=1000):
        gone = tuple(change for change in entry.changes if change[3] is None)
        if entry.state == "done" and gone:
            found.append((entry.seq, gone))
    return found


def removed(session: ProjectSession) -> list[tuple[int, object]]:
    return [(entry.seq, entry.changes) for entry in session.removals(1000)]


def test_removed_records_are_those_of_the_log(session: ProjectSession) -> None:
    first, second = AddActivity("A ,null] b", [PartnerName("Cologne", "DE")]), AddActivity("Second")
    for command in (first, second):
        session.execute(command)
    assert removed(session) == by_the_log(session) == []
    session.execute(DeleteRecords(Activity, [first.activity_id]))
    assert removed(session) == by_the_log(session)
    assert len(removed(session)) == 1
    for n in range(3):  # joined into one step while it is typed
        session.execute(UpdateRecords(Activity, {second.activity_id: {"title": f"Second {n}"}}))
        assert removed(session) == by_the_log(session)
    session.execute(DeleteRecords(Activity, [second.activity_id]))
    session.undo()
    assert removed(session) == by_the_log(session)
    session.redo()
    assert removed(session) == by_the_log(session)
    assert len(removed(session)) == 2
    assert [entry.seq for entry in session.removals(1)] == [by_the_log(session)[0][0]]


def test_a_step_is_read_once(session: ProjectSession, monkeypatch: pytest.MonkeyPatch) -> None:
    made = AddActivity("First")
    session.execute(made)
    session.execute(DeleteRecords(Activity, [made.activity_id]))
    session.execute(AddActivity("Second"))
    before = removed(session)
    read: list[bytes] = []
    whole = history_read.removed
    monkeypatch.setattr(history_read, "removed", lambda blob: (read.append(blob), whole(blob))[1])
    assert removed(session) == before
    assert len(read) == 1, "only the newest, which the next may be joined to"


def test_nothing_of_an_erased_person_is_kept_in_memory(session: ProjectSession) -> None:
    body = Actor(id=new_id(), name="Ministry")
    person = Person(id=new_id(), actor_id=body.id, name="Zdenka Quixmaroff")
    session.execute(AddRecords([body, person]))
    session.execute(DeleteRecords(Person, [person.id]))
    session.undo()
    session.execute(DeleteRecords(Person, [person.id]))
    session.execute(AddActivity("Second"))
    assert "Zdenka" in repr(removed(session))
    session.undo()
    session.undo()
    session.erase_person(person.id)
    assert "Zdenka" not in repr(removed(session))
    assert removed(session) == by_the_log(session)
