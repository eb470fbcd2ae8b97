"""Any mix of commands, undo, redo, failing commands and reopening keeps file, snapshot and history in agreement."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.strategy import Action, Finding, Indicator
from citysoft_desktop.services.commands.activities import (
    AddActivity,
    AddEvidence,
    DuplicateActivities,
    PartnerName,
    SetPartners,
)
from citysoft_desktop.services.commands.base import (
    AddRecords,
    Composite,
    DeleteRecords,
    MoveRecord,
    UpdateRecords,
)
from citysoft_desktop.services.commands.coding import FillZeros, SetCodes, SetSalience
from citysoft_desktop.services.commands.linkages import AddLinkage, LogSearch, UpdateLinkage
from citysoft_desktop.services.commands.strategy import (
    DecideFinding,
    MakeObjective,
    SetRelevance,
    SetTextBlock,
)
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.ports import UnitOfWork
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles

TITLES = st.sampled_from(["Twinning", "Fair", "=cmd()", "<b>x</b>", "Łódź", "서울", ""])
PICK = st.integers(0, 10_000)


class FailsHalfWay:
    """A command that writes and then raises: nothing of it may stay."""

    name = label = "test.fail"
    label_params: dict[str, object] = {}
    merge_key = None

    def __init__(self, activity_id: str) -> None:
        self.activity_id = activity_id

    def execute(self, uow: UnitOfWork) -> None:
        uow.update(Activity, self.activity_id, title="half done")
        uow.delete(Activity, [self.activity_id])
        raise CitySoftError("test.fail")


class PlanMachine(RuleBasedStateMachine):
    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "plan.citysoft"
        self.session = ProjectSession(ProjectFiles().create(path, new_plan_records("A", "ES")))
        self.digests = [self.session.content_digest()]
        self.index = 0

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.folder.cleanup()

    # -- helpers

    def run_command(self, command: object) -> None:
        before = self.session.content_digest()
        changed = self.session.execute(command)  # type: ignore[arg-type]
        after = self.session.content_digest()
        if not changed.changes:
            assert after == before
            return
        del self.digests[self.index + 1 :]
        merged = len([e for e in self.session.history(limit=100_000) if e.state == "done"]) == self.index
        if merged and self.index:
            self.digests[self.index] = after
        else:
            self.digests.append(after)
            self.index += 1

    def activity(self, pick: int) -> str | None:
        ids = list(self.session.plan.activities)
        return ids[pick % len(ids)] if ids else None

    # -- commands

    @rule(title=TITLES, partner=st.sampled_from(["Cologne", "Köln", "Boston"]))
    def add(self, title: str, partner: str) -> None:
        self.run_command(AddActivity(title, [PartnerName(partner)]))

    @rule(pick=PICK, title=TITLES, year=st.integers(1900, 2030))
    def change(self, pick: int, title: str, year: int) -> None:
        if target := self.activity(pick):
            self.run_command(UpdateRecords(Activity, {target: {"title": title, "start": FuzzyDate.of(year)}}))

    @rule(pick=PICK, n=st.integers(1, 3))
    def delete(self, pick: int, n: int) -> None:
        ids = list(self.session.plan.activities)
        if ids:
            self.run_command(DeleteRecords(Activity, [ids[(pick + k) % len(ids)] for k in range(n)]))

    @rule(pick=PICK, before=PICK)
    def move(self, pick: int, before: int) -> None:
        if (target := self.activity(pick)) and (other := self.activity(before)):
            self.run_command(MoveRecord(Activity, target, other))

    @rule(pick=PICK)
    def duplicate(self, pick: int) -> None:
        if target := self.activity(pick):
            self.run_command(DuplicateActivities([target]))

    @rule(pick=PICK, names=st.lists(st.sampled_from(["Cologne", "Boston", "Seoul"]), max_size=3))
    def partners(self, pick: int, names: list[str]) -> None:
        if target := self.activity(pick):
            self.run_command(SetPartners(target, [PartnerName(n) for n in names]))

    @rule(
        pick=PICK,
        code=st.sampled_from(["security", "economy", "culture"]),
        value=st.sampled_from([None, -1, 0, 1, 2, 3]),
    )
    def rate(self, pick: int, code: str, value: int | None) -> None:
        if target := self.activity(pick):
            self.run_command(SetSalience(target, "diplomacy", code, value))

    @rule(pick=PICK, codes=st.lists(st.sampled_from(["sport", "food", "health"]), max_size=3))
    def code(self, pick: int, codes: list[str]) -> None:
        if target := self.activity(pick):
            self.run_command(SetCodes(target, "issue", codes))

    @rule(pick=PICK)
    def zeros(self, pick: int) -> None:
        if target := self.activity(pick):
            self.run_command(FillZeros(target))

    @rule(pick=PICK, mode=st.sampled_from(["unknown", "parallel_harmony", "cooperative_joint"]))
    def link(self, pick: int, mode: str) -> None:
        target = self.activity(pick)
        if target:
            bodies = self.session.plan.counterparts
            body = bodies[pick % len(bodies)].id if bodies else ""
            self.run_command(AddLinkage(target, {"mode": mode, "counterpart_id": body}))

    @rule(pick=PICK, strength=st.sampled_from([None, 0, 2, 4]))
    def relink(self, pick: int, strength: int | None) -> None:
        links = list(self.session.plan.records("linkage"))
        if links:
            self.run_command(UpdateLinkage(links[pick % len(links)], {"strength": strength}))

    @rule(pick=PICK)
    def search(self, pick: int) -> None:
        target = self.activity(pick)
        if target and all(k.mode in ("unknown", "none") for k in self.session.plan.linkages_of(target)):
            self.run_command(LogSearch([target], "register", FuzzyDate.of(2026)))

    @rule()
    def counterpart(self) -> None:
        body = Actor(
            id=new_id(),
            name="Ministry",
            kind="line_ministry",
            tier="national",
            state="ES",
            home_counterpart=True,
        )
        self.run_command(AddRecords([body]))

    @rule(pick=PICK)
    def drop_actor(self, pick: int) -> None:
        ids = list(self.session.plan.actors)
        if ids:
            self.run_command(DeleteRecords(Actor, [ids[pick % len(ids)]]))

    @rule(pick=PICK, grade=st.sampled_from(["", "A", "D"]))
    def source(self, pick: int, grade: str) -> None:
        if target := self.activity(pick):
            self.run_command(AddEvidence("activity", target, "Minutes", "https://example.org", grade))

    @rule(pick=PICK)
    def finding_to_objective(self, pick: int) -> None:
        target = self.activity(pick)
        finding = new_id()
        decide = DecideFinding(
            "confirmed", {"title": "F", "activity_ids": (target,) if target else ()}, finding
        )
        self.run_command(Composite("objective.from_finding", [decide]))
        objective = new_id()
        self.run_command(MakeObjective(finding, "O", objective_id=objective))
        self.run_command(
            AddRecords(
                [
                    Action(
                        id=new_id(),
                        objective_id=objective,
                        text="A",
                        activity_ids=(target,) if target else (),
                    ),
                    Indicator(id=new_id(), objective_id=objective, text="I"),
                ]
            )
        )

    @rule(pick=PICK)
    def drop_finding(self, pick: int) -> None:
        ids = list(self.session.plan.findings)
        if ids:
            self.run_command(DeleteRecords(Finding, [ids[pick % len(ids)]]))

    @rule(judgement=st.sampled_from(["", "worth_filling", "meant_to_be_empty"]))
    def judge(self, judgement: str) -> None:
        self.run_command(SetRelevance("crossroads", [("exchange", "primary")], judgement))

    @rule(text=TITLES)
    def write(self, text: str) -> None:
        self.run_command(SetTextBlock("1", {"text": text}))

    # -- faults, history, restart

    @rule(pick=PICK)
    def failing(self, pick: int) -> None:
        target = self.activity(pick)
        if target:
            try:
                self.session.execute(FailsHalfWay(target))  # type: ignore[arg-type]
                raise AssertionError("the command should have failed")
            except CitySoftError as error:
                assert error.code == "test.fail"

    @rule()
    def undo(self) -> None:
        if self.session.undo() is None:
            assert self.index == 0
        else:
            self.index -= 1

    @rule()
    def redo(self) -> None:
        if self.session.redo() is None:
            assert self.index == len(self.digests) - 1
        else:
            self.index += 1

    @rule()
    @precondition(lambda self: self.index % 3 == 0)
    def reopen(self) -> None:
        path = self.session.path
        self.session.close()
        assert [found.name for found in path.parent.iterdir()] == [path.name]
        self.session = ProjectSession(ProjectFiles().open(path))

    @rule()
    def crash(self) -> None:
        """The session ends without publishing; the work is there when the plan is opened again."""
        path, store = self.session.path, self.session._store
        pending = store.save_state().kind == "pending"
        store.close()
        assert len(ProjectFiles().leftovers()) == pending
        self.session = ProjectSession(ProjectFiles().open(path))
        assert (self.session.recovered is not None) == pending

    # -- truth

    @invariant()
    def working_copy_matches_the_snapshot(self) -> None:
        if hasattr(self, "session"):
            stored = self.session._store.load()
            for kind in KINDS:
                assert list(self.session.plan.records(kind).values()) == list(
                    stored.records(kind).values()
                ), kind

    @invariant()
    def file_matches_the_history(self) -> None:
        if hasattr(self, "session"):
            assert self.session.content_digest() == self.digests[self.index]

    @rule()
    def published_file_matches_the_snapshot(self) -> None:
        if hasattr(self, "session"):
            self.session.publish()
            fresh = ProjectFiles().open(self.session.path, read_only=True)
            try:
                stored = fresh.load()
                assert fresh.digest_state == "sealed"
                assert fresh.content_digest() == self.session.content_digest()
            finally:
                fresh.close()
            for kind in KINDS:
                assert list(self.session.plan.records(kind).values()) == list(
                    stored.records(kind).values()
                ), kind


TestPlanMachine = PlanMachine.TestCase
TestPlanMachine.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
