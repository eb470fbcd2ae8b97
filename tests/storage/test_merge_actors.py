"""Merging bodies in a real plan file: everything that pointed at them is kept, nothing is doubled, one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citysoft_desktop.domain.activity import (
    Activity,
    Citation,
    CustomField,
    CustomValue,
    Evidence,
    Participation,
)
from citysoft_desktop.domain.actor_names import aliases_by_actor
from citysoft_desktop.domain.city import Actor, Alias, Person, Policy
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.domain.strategy import Action
from citysoft_desktop.services.actor_merging import merge_command, outcome
from citysoft_desktop.services.commands.activities import PartnerName, SetPartners
from citysoft_desktop.services.commands.actors import MergeActors, MergeGroup, SetAliases
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


class Bodies:
    """Three spellings of one ministry with all that can hang on them."""

    def __init__(self) -> None:
        self.keep = Actor(
            id=new_id(),
            name="Ministry of Culture",
            kind="line_ministry",
            tier="national",
            country="ES",
            state="ES",
            home_counterpart=True,
        )
        self.typo = Actor(id=new_id(), name="Minstry of Culture", country="ES", note="from 2019")
        self.local = Actor(
            id=new_id(),
            name="Ministerio de Cultura",
            name_en="Ministry of Culture",
            address="Madrid",
            power=4,
        )
        self.fair, self.visit = Activity(id=new_id(), title="Fair"), Activity(id=new_id(), title="Visit")
        self.source = Evidence(id=new_id(), citation="Minutes")
        self.memo = CustomField(id=new_id(), name="Memo", applies_to="actor")
        k, t, m = self.keep.id, self.typo.id, self.local.id
        self.records = [
            self.keep, self.typo, self.local, self.fair, self.visit, self.source, self.memo,
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=k, role="partner"),
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=t, role="partner", country="ES"),
            Participation(id=new_id(), activity_id=self.fair.id, actor_id=t, role="funder"),
            Participation(id=new_id(), activity_id=self.visit.id, actor_id=m, role="host"),
            Linkage(id=new_id(), activity_id=self.visit.id, counterpart_id=t, mode="none", strength=0),
            Policy(id=new_id(), title="Act", body_id=m),
            Person(id=new_id(), actor_id=t, name="Ana", purpose="fair"),
            Ask(id=new_id(), counterpart_id=m, text="Money"),
            Action(id=new_id(), text="Write", counterpart_id=t),
            Alias(id=new_id(), actor_id=m, name="MCD"),
            Citation(id=new_id(), evidence_id=self.source.id, subject_kind="actor", subject_id=k),
            Citation(id=new_id(), evidence_id=self.source.id, subject_kind="actor", subject_id=t),
            Citation(id=new_id(), evidence_id=self.source.id, subject_kind="actor", subject_id=m, aspect="address"),
            CustomValue(id=new_id(), field_id=self.memo.id, subject_id=k, value="red"),
            CustomValue(id=new_id(), field_id=self.memo.id, subject_id=m, value="blue"),
        ]  # fmt: skip

    def merge(self, session: ProjectSession, **rules: str) -> MergeActors:
        return merge_command([outcome(session.plan, self.keep.id, [self.typo.id, self.local.id], rules)])


@pytest.fixture
def bodies() -> Bodies:
    return Bodies()


@pytest.fixture
def session(tmp_path: Path, bodies: Bodies) -> Iterator[ProjectSession]:
    made = ProjectSession(ProjectFiles().create(tmp_path / "plan.citysoft", new_plan_records("Madrid", "ES")))
    made.execute(AddRecords(bodies.records))
    yield made
    made.close()


def test_everything_that_pointed_at_them_points_at_the_one_kept(
    session: ProjectSession, bodies: Bodies
) -> None:
    session.execute(bodies.merge(session))
    plan = session.plan
    assert set(plan.actors) == {bodies.keep.id}
    roles = sorted((p.activity_id == bodies.fair.id, p.role) for p in plan.table(Participation).values())
    assert roles == [(False, "host"), (True, "funder"), (True, "partner")]
    doubled = next(p for p in plan.table(Participation).values() if p.role == "partner")
    assert doubled.country == "ES"  # of the participation that was one too many
    for cls, name in ((Linkage, "counterpart_id"), (Policy, "body_id"), (Person, "actor_id"), (Ask, "counterpart_id"),
                      (Action, "counterpart_id"), (Alias, "actor_id")):  # fmt: skip
        assert {getattr(record, name) for record in plan.table(cls).values()} == {bodies.keep.id}, cls  # type: ignore[type-var]
    cited = sorted(c.aspect for c in plan.citations_of(bodies.keep.id))
    assert cited == ["", "address"]
    assert [v.value for v in plan.table(CustomValue).values()] == ["red; blue"]
    assert session.check() == []


def test_fields_follow_the_rules_and_spellings_stay(session: ProjectSession, bodies: Bodies) -> None:
    session.execute(bodies.merge(session, name="longest"))
    kept = session.plan.actors[bodies.keep.id]
    assert kept.name == "Ministerio de Cultura"
    assert (kept.address, kept.power, kept.note, kept.name_en) == (
        "Madrid",
        4,
        "from 2019",
        "Ministry of Culture",
    )
    assert kept.home_counterpart
    assert set(aliases_by_actor(session.plan)[kept.id]) == {"Minstry of Culture", "MCD"}


def test_one_undo_takes_all_of_it_back_and_redo_does_it_again(
    session: ProjectSession, bodies: Bodies
) -> None:
    before = session.content_digest()
    session.execute(bodies.merge(session))
    after = session.content_digest()
    assert after != before
    session.undo()
    assert session.content_digest() == before
    session.redo()
    assert session.content_digest() == after
    assert session.status().undo_label == "actor.merge"


def test_a_merged_spelling_leads_to_the_one_kept_from_then_on(
    session: ProjectSession, bodies: Bodies
) -> None:
    session.execute(bodies.merge(session))
    session.execute(SetPartners(bodies.visit.id, [PartnerName("minstry of culture", "ES")]))
    assert set(session.plan.actors) == {bodies.keep.id}
    assert [a.id for a in session.plan.partners_of(bodies.visit.id)] == [bodies.keep.id]


def test_a_body_in_two_groups_or_alone_is_refused(session: ProjectSession, bodies: Bodies) -> None:
    before = session.content_digest()
    for groups in (
        [MergeGroup(bodies.keep.id, ())],
        [MergeGroup(bodies.keep.id, (bodies.typo.id,)), MergeGroup(bodies.local.id, (bodies.typo.id,))],
        [MergeGroup(bodies.keep.id, (bodies.keep.id,))],
    ):
        with pytest.raises(ValidationError):
            session.execute(MergeActors(groups))
    assert session.content_digest() == before


def test_other_names_are_set_once_each_and_never_the_own_one(session: ProjectSession, bodies: Bodies) -> None:
    session.execute(SetAliases(bodies.local.id, ["MCD", "mcd", "Cultura", "ministerio de cultura", " "]))
    assert aliases_by_actor(session.plan)[bodies.local.id] == ["MCD", "Cultura"]
    session.execute(SetAliases(bodies.local.id, ["Cultura"]))
    assert aliases_by_actor(session.plan)[bodies.local.id] == ["Cultura"]


def test_a_person_erased_after_the_merge_is_in_no_step_of_the_history(
    session: ProjectSession, bodies: Bodies
) -> None:
    session.execute(bodies.merge(session))
    (person,) = session.plan.table(Person)
    session.erase_person(person)
    assert not [change for entry in session.history() for change in entry.changes if "Ana" in str(change)]
