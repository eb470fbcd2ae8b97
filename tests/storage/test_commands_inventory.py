"""Many cells in many rows as one step of the history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProjectSession]:
    made = ProjectSession(ProjectFiles().create(tmp_path / "p.citysoft", new_plan_records("Barcelona", "ES")))
    yield made
    made.close()


def test_new_rows_share_a_new_partner_and_one_undo_takes_all_back(session: ProjectSession) -> None:
    lyon = (PartnerName("Lyon", "FR"),)
    command = EditRows(
        [RowEdit(values={"title": t}, partners=lyon, new=True) for t in ("One", "Two")], "activity.paste"
    )
    session.execute(command)
    plan = session.plan
    assert [a.title for a in plan.activities.values()] == ["One", "Two"]
    assert [a.name for a in plan.actors.values()] == ["Lyon"]
    assert session.status().undo_label == "activity.paste"
    session.undo()
    assert not session.plan.activities
    assert not session.plan.actors
    session.redo()
    assert len(session.plan.activities) == 2


def test_partners_are_replaced_added_or_left_alone(session: ProjectSession) -> None:
    first = AddActivity("First", [PartnerName("Lyon"), PartnerName("Porto")])
    second = AddActivity("Second", [PartnerName("Lyon")])
    for command in (first, second):
        session.execute(command)
    session.execute(
        EditRows(
            [
                RowEdit(first.activity_id, partners=(PartnerName("PORTO"), PartnerName("Gdańsk"))),
                RowEdit(second.activity_id, partners=(PartnerName("gdansk"),), add_partners=True),
            ]
        )
    )
    plan = session.plan
    assert [a.name for a in plan.partners_of(first.activity_id)] == ["Porto", "Gdańsk"]
    assert [a.name for a in plan.partners_of(second.activity_id)] == ["Lyon", "Gdańsk"]


def test_a_row_that_is_gone_changes_nothing(session: ProjectSession) -> None:
    first = AddActivity("First")
    session.execute(first)
    with pytest.raises(ValidationError):
        session.execute(
            EditRows([RowEdit(first.activity_id, {"title": "X"}), RowEdit("gone", {"title": "Y"})])
        )
    assert session.plan.activities[first.activity_id].title == "First"
