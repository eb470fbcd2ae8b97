"""Publishing leaves out what did not change, and what it writes is what a full count gives."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, UpdateRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import digest, seal
from citysoft_desktop.storage.project_file import ProjectFiles


def right(path: Path) -> bool:
    """Every digest in the file is that of its rows, and the seal fits."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
        kept = seal.stored_digests(connection)
        return seal.unbroken(path) and kept == {
            part: digest.part_digest(connection, part) for part in digest.parts(connection)
        }


def test_after_every_kind_of_step_the_published_digests_are_those_of_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "plan.citysoft"
    ProjectFiles().create(path, new_plan_records("A", "ES")).close()
    session = ProjectSession(ProjectFiles().open(path))
    body = Actor(id=new_id(), name="Ministry")
    person = Person(id=new_id(), actor_id=body.id, name="Zdenka")
    first = AddActivity("First", [PartnerName("Cologne", "DE")])
    session.execute(first)
    session.publish()
    assert right(path)
    session.execute(AddRecords([body, person]))
    session.execute(UpdateRecords(Activity, {first.activity_id: {"title": "a,b ]\x1f[ “c” \n"}}))
    session.publish()
    assert right(path)
    session.execute(DeleteRecords(Activity, [first.activity_id]))
    session.publish()
    assert right(path)
    session.undo()
    session.undo()
    session.publish()
    assert right(path)
    session.redo()
    session.publish()
    assert right(path)
    session.add_snapshot("One")
    session.publish()
    assert right(path)
    session.erase_person(person.id)
    session.execute(AddActivity("Last"))
    session.close()
    assert right(path)


def test_what_did_not_change_is_not_counted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.citysoft"
    ProjectFiles().create(path, new_plan_records("A", "ES")).close()
    session = ProjectSession(ProjectFiles().open(path))
    session.execute(AddActivity("First"))
    counted: list[str] = []
    whole = digest.part_digest
    monkeypatch.setattr(digest, "part_digest", lambda c, part: (counted.append(part), whole(c, part))[1])
    session.publish()
    assert sorted(counted) == ["activity", "history"]
    counted.clear()
    session.add_snapshot("One")
    session.publish()
    assert counted == ["history"]
    session.close()
