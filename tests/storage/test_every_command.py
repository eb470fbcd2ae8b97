"""Every command there is: done and undone leaves the same digest, and failing at any write leaves no trace.

The list of commands is found in the code. A new command without a generator here makes a test fail.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citysoft_desktop import services
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import MODES
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS, SINGLETONS
from citysoft_desktop.domain.strategy import Finding, Goal
from citysoft_desktop.domain.triage import Criterion, Request
from citysoft_desktop.services.commands import (
    activities,
    actors,
    base,
    coding,
    form,
    inventory,
    linkages,
    restore,
    strategy,
    triage,
)
from citysoft_desktop.services.import_apply import ImportRows
from citysoft_desktop.services.json_plan import ImportPlan
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import uow
from citysoft_desktop.storage.project_file import ProjectFiles

Draw = Callable[[st.SearchStrategy[Any]], Any]
WORDS = st.sampled_from(["", "Fair", "=cmd()", "<b>x</b>", "Łódź", "서울", "a\nb", "\u202eabc"])
NAMES = st.sampled_from(["Cologne", "Köln", "Boston", "Seoul"])


def one(draw: Draw, rows: Sequence[str]) -> str:
    return draw(st.sampled_from(list(rows)))


def some(draw: Draw, rows: Sequence[str], most: int = 4) -> list[str]:
    return draw(st.lists(st.sampled_from(list(rows)), min_size=1, max_size=most, unique=True))


def activity(plan: Plan, draw: Draw) -> str:
    return one(draw, list(plan.activities))


def partners(draw: Draw) -> list[activities.PartnerName]:
    return [activities.PartnerName(name) for name in draw(st.lists(NAMES, max_size=3))]


def a_kind(plan: Plan, draw: Draw) -> str:
    return one(draw, [k for k in KINDS if len(plan.records(k)) and k not in SINGLETONS])


def earlier(plan: Plan, draw: Draw) -> Plan:
    """Some other state: records gone, changed and new."""
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    import dataclasses

    gone = set(some(draw, list(tables["activity"]), 6))
    tables["activity"] = {
        k: dataclasses.replace(r, title=draw(WORDS))  # type: ignore[call-arg]
        for k, r in tables["activity"].items()
        if k not in gone
    }
    for kind in ("participation", "coding", "linkage", "outcome"):
        tables[kind] = {k: r for k, r in tables[kind].items() if r.activity_id not in gone}  # type: ignore[attr-defined]
    subjects = {k for table in tables.values() for k in table}
    tables["citation"] = {k: r for k, r in tables["citation"].items() if r.subject_id in subjects}  # type: ignore[attr-defined]
    tables["custom_value"] = {
        k: r
        for k, r in tables["custom_value"].items()
        if r.subject_id in subjects  # type: ignore[attr-defined]
    }
    for kind in ("finding", "action"):
        tables[kind] = {
            k: dataclasses.replace(r, activity_ids=tuple(i for i in r.activity_ids if i not in gone))  # type: ignore[attr-defined]
            for k, r in tables[kind].items()
        }
    fresh = Goal(id=new_id(), text="Back then", position=99)
    tables["goal"][fresh.id] = fresh
    return Plan(tables)


def delete(plan: Plan, draw: Draw) -> base.DeleteRecords:
    kind = a_kind(plan, draw)
    return base.DeleteRecords(KINDS[kind], some(draw, list(plan.records(kind))))


def move(plan: Plan, draw: Draw) -> base.MoveRecord:
    kind = a_kind(plan, draw)
    ids = list(plan.records(kind))
    return base.MoveRecord(KINDS[kind], one(draw, ids), one(draw, [*ids, ""]))


def rows(plan: Plan, draw: Draw) -> inventory.EditRows:
    return inventory.EditRows(
        [
            inventory.RowEdit(activity(plan, draw), {"title": draw(WORDS)}, partners(draw)),
            inventory.RowEdit(new_id(), {"title": draw(WORDS)}, partners(draw), new=True),
            inventory.RowEdit(activity(plan, draw), {}, partners(draw), add_partners=True),
        ],
        draw(st.sampled_from(["activity.paste", "activity.update"])),
    )


def linkage_values(draw: Draw) -> dict[str, Any]:
    return {"mode": draw(st.sampled_from([m for m in MODES if m != "none"])), "note": draw(WORDS)}


def restore_records(plan: Plan, draw: Draw) -> restore.RestoreRecords:
    past = earlier(plan, draw)
    states = {("activity", key): past.get("activity", key) for key in some(draw, list(plan.activities))}
    return restore.RestoreRecords(states, "x")


def import_plan(plan: Plan, draw: Draw) -> ImportPlan:
    return ImportPlan(
        "x.json",
        (Activity(id=new_id(), title=draw(WORDS)), Actor(id=new_id(), name=draw(NAMES))),
        {"activity": {activity(plan, draw): {"title": draw(WORDS), "note": draw(WORDS)}}},
    )


def import_rows(plan: Plan, draw: Draw) -> ImportRows:
    fresh = Activity(id=new_id(), title=draw(WORDS))
    gone = some(draw, list(plan.records("coding")))
    return ImportRows(
        "x.csv",
        (fresh, Coding(id=new_id(), activity_id=fresh.id, dimension="issue", code="sport")),
        {"activity": {activity(plan, draw): {"title": draw(WORDS)}}},
        tuple(("coding", key) for key in gone),
    )


def merge(plan: Plan, draw: Draw) -> actors.MergeActors:
    """Two groups of bodies, some of them with contacts, links, asks and other names."""
    ids = draw(st.lists(st.sampled_from(list(plan.actors)), min_size=5, max_size=7, unique=True))
    return actors.MergeActors(
        [
            actors.MergeGroup(ids[0], (ids[1],), {"name": draw(NAMES), "note": draw(WORDS)}),
            actors.MergeGroup(ids[2], tuple(ids[3:]), {"country": "DE", "place_id": 2886242}),
        ]
    )


def with_something_to_copy(plan: Plan) -> list[tuple[str, str]]:
    """Pairs of activities of which the first has codes of a dimension the second has none of."""
    coded = {key: {c.dimension for c in plan.codings_of(key)} for key in plan.activities}
    return [(a, b) for a in coded for b in coded if coded[a] - coded[b] - set(SALIENCE_DIMENSIONS)]


GENERATORS: dict[type, Callable[[Plan, Draw], Any]] = {
    base.AddRecords: lambda p, d: base.AddRecords(
        [Actor(id=new_id(), name=d(WORDS)), Goal(id=new_id(), text=d(WORDS))]
    ),
    base.UpdateRecords: lambda p, d: base.UpdateRecords(
        Activity,
        {key: {"title": d(WORDS), "countries": ("DE", "unknown")} for key in some(d, list(p.activities))},
    ),
    base.DeleteRecords: delete,
    base.Composite: lambda p, d: base.Composite(
        "activity.update", [delete(p, d), GENERATORS[base.AddRecords](p, d)]
    ),
    base.MoveRecord: move,
    activities.AddActivity: lambda p, d: activities.AddActivity(d(WORDS), partners(d)),
    activities.SetPartners: lambda p, d: activities.SetPartners(activity(p, d), partners(d)),
    activities.DuplicateActivities: lambda p, d: activities.DuplicateActivities(some(d, list(p.activities))),
    activities.AddEvidence: lambda p, d: activities.AddEvidence(
        "activity", activity(p, d), "Minutes", "https://example.org", d(st.sampled_from(["", "A", "D"]))
    ),
    activities.CiteEvidence: lambda p, d: activities.CiteEvidence(
        one(d, list(p.evidence)), "activity", activity(p, d), d(st.sampled_from(["", "title"]))
    ),
    actors.MergeActors: merge,
    actors.SetAliases: lambda p, d: actors.SetAliases(
        one(d, list(p.actors)),
        d(st.lists(st.sampled_from(["Köln", "Colonia", "Cologne", " "]), min_size=2, max_size=4)),
    ),
    coding.SetSalience: lambda p, d: coding.SetSalience(
        activity(p, d),
        "diplomacy",
        d(st.sampled_from(["security", "culture"])),
        d(st.sampled_from([None, -1, 0, 3])),
    ),
    coding.SetCodes: lambda p, d: coding.SetCodes(
        activity(p, d), "issue", d(st.sampled_from([[], ["unknown"], ["sport", "food"]]))
    ),
    coding.SetCodingMemo: lambda p, d: coding.SetCodingMemo(one(d, list(p.records("coding"))), d(WORDS)),
    coding.FillZeros: lambda p, d: coding.FillZeros(activity(p, d)),
    coding.CopyCodes: lambda p, d: coding.CopyCodes(*one(d, with_something_to_copy(p))),
    inventory.EditRows: rows,
    linkages.AddLinkage: lambda p, d: linkages.AddLinkage(activity(p, d), linkage_values(d)),
    linkages.UpdateLinkage: lambda p, d: linkages.UpdateLinkage(
        one(d, list(p.records("linkage"))), {"note": d(WORDS)}
    ),
    linkages.ChangeRelation: lambda p, d: linkages.ChangeRelation(
        one(d, list(p.records("linkage"))), FuzzyDate.of(2026), linkage_values(d)
    ),
    linkages.LogSearch: lambda p, d: linkages.LogSearch(
        [activity(p, d)], "register", FuzzyDate.of(2026), "us"
    ),
    strategy.DecideFinding: lambda p, d: strategy.DecideFinding(
        d(st.sampled_from(["confirmed", "dismissed", "proposed"])), {"title": d(WORDS)}, reason="because"
    ),
    strategy.MakeObjective: lambda p, d: strategy.MakeObjective(one(d, list(p.table(Finding))), d(WORDS)),
    strategy.SetRelevance: lambda p, d: strategy.SetRelevance(
        "crossroads",
        [("exchange", "primary"), ("branding", "secondary")],
        d(st.sampled_from(["", "worth_filling", "meant_to_be_empty"])),
        d(WORDS),
    ),
    strategy.SetTextBlock: lambda p, d: strategy.SetTextBlock("1", {"text": d(WORDS)}),
    form.AddParticipant: lambda p, d: form.AddParticipant(
        activity(p, d), d(NAMES), d(st.sampled_from(["partner", "lead", "funder", "nobody"]))
    ),
    form.SetOwnValue: lambda p, d: form.SetOwnValue(
        one(d, list(p.records("custom_field"))),
        activity(p, d),
        d(st.sampled_from(["", "12", "unknown", "x"])),
    ),
    form.DefineOwnField: lambda p, d: form.DefineOwnField(
        d(st.sampled_from([new_id(), *p.records("custom_field")])),
        d(st.sampled_from(["Committee", "Reference", ""])),
        d(st.sampled_from(["text", "number", "choice", "colour"])),
        d(st.lists(st.sampled_from(["A", "B", "C"]), max_size=3)),
    ),
    triage.ProposeCriteria: lambda p, d: triage.ProposeCriteria(),
    triage.SetRequestScore: lambda p, d: triage.SetRequestScore(
        one(d, list(p.records("request"))),
        one(d, list(p.records("criterion"))),
        d(st.sampled_from([None, -1, 0, 3, 9])),
        d(st.sampled_from([None, "because"])),
    ),
    triage.DecideRequest: lambda p, d: triage.DecideRequest(
        one(d, list(p.records("request"))),
        d(st.sampled_from(["accepted", "declined", "answered", "x"])),
        d(st.sampled_from(["", "because"])),
    ),
    triage.MakeActivityOfRequest: lambda p, d: triage.MakeActivityOfRequest(
        one(d, list(p.records("request")))
    ),
    restore.RestorePlan: lambda p, d: restore.RestorePlan(earlier(p, d), "snapshot", "x"),
    restore.RestoreRecords: restore_records,
    ImportPlan: import_plan,
    ImportRows: import_rows,
}


def every_command() -> set[type]:
    """Classes below services that do something with a unit of work."""
    found: set[type] = set()
    for module in pkgutil.walk_packages(services.__path__, "citysoft_desktop.services."):
        for item in vars(importlib.import_module(module.name)).values():
            if not inspect.isclass(item) or not item.__module__.startswith("citysoft_desktop.services"):
                continue
            run = vars(item).get("execute")
            if callable(run) and "uow" in inspect.signature(run).parameters:
                found.add(item)
    return {c for c in found if c.__name__ not in ("NamedCommand", "Command")}


def test_every_command_has_a_generator() -> None:
    assert {c.__name__ for c in every_command()} - {c.__name__ for c in GENERATORS} == set()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from citysoft_desktop.services.sample import sample_records

    path = tmp_path_factory.mktemp("sample") / "sample.citysoft"
    ProjectFiles().create(path, sample_records(now="2026-11-22T10:00:00Z")).close()
    session = ProjectSession(ProjectFiles().open(path))
    if not session.plan.findings:
        session.execute(strategy.DecideFinding("confirmed", {"title": "F"}))
    for number in range(60):  # most activities of the sample are coded through
        session.execute(activities.AddActivity(f"Not coded {number}"))
    own = form.DefineOwnField(new_id(), "Committee", "choice", ["A", "B"])
    session.execute(own)
    session.execute(form.DefineOwnField(new_id(), "Days", "number"))
    session.execute(form.SetOwnValue(own.field_id, next(iter(session.plan.activities)), "A"))
    session.execute(base.AddRecords([Criterion(id=new_id(), name="Fits a goal", weight=3)]))
    session.execute(base.AddRecords([Request(id=new_id(), title="Twin with us", requester="Porto")]))
    session.close()
    return path


@pytest.fixture
def session(sample: Path, tmp_path: Path) -> Iterator[ProjectSession]:
    copy = tmp_path / "plan.citysoft"
    shutil.copy(sample, copy)
    made = ProjectSession(ProjectFiles().open(copy))
    yield made
    made.close()


COMMANDS = sorted(GENERATORS, key=lambda c: c.__name__)
FEW = settings(max_examples=3, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda c: c.__name__)
def test_done_and_undone_is_the_same_and_done_again_too(kind: type, session: ProjectSession) -> None:
    told = {"changed": 0}

    @FEW
    @given(st.data())
    def check(data: st.DataObject) -> None:
        before = session.content_digest()
        command = GENERATORS[kind](session.plan, data.draw)
        try:
            changed = session.execute(command)
        except ValidationError:
            assert session.content_digest() == before
            return
        after = session.content_digest()
        if not changed.changes:
            assert after == before
            return
        told["changed"] += 1
        session.undo()
        assert session.content_digest() == before
        session.redo()
        assert session.content_digest() == after
        session.undo()
        assert session.content_digest() == before

    check()
    assert told["changed"], "the generator never made a change"
    assert session.check() == []


class BrokenDisk(Exception):
    pass


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda c: c.__name__)
def test_a_failure_at_any_write_leaves_no_trace(
    kind: type, session: ProjectSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = {"left": 10**9, "failed": 0}

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **named: Any) -> Any:
            result = real(*args, **named)  # the write is done, then the fault comes
            state["left"] -= 1
            if state["left"] < 0:
                raise BrokenDisk
            return result

        return run

    for name in ("insert_rows", "update_rows", "delete_rows"):
        monkeypatch.setattr(uow, name, failing(getattr(uow, name)))
    from citysoft_desktop.storage import history

    monkeypatch.setattr(history, "record_step", failing(history.record_step))

    @FEW
    @given(st.data(), st.integers(0, 6))
    def check(data: st.DataObject, at: int) -> None:
        before, steps = session.content_digest(), len(session.history())
        command = GENERATORS[kind](session.plan, data.draw)
        state["left"] = at
        try:
            session.execute(command)
        except BrokenDisk:
            state["failed"] += 1
            state["left"] = 10**9
            assert session.content_digest() == before
            assert len(session.history()) == steps
            for other in KINDS:
                assert len(session.plan.records(other)) == len(session._store.load().records(other))
            return
        except ValidationError:
            assert session.content_digest() == before
            return
        finally:
            state["left"] = 10**9
        if session.content_digest() != before:
            session.undo()
        assert session.content_digest() == before

    check()
    state["left"] = 10**9
    assert session.check() == []


def test_the_fault_does_strike(session: ProjectSession, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_a: Any, **_k: Any) -> None:
        raise BrokenDisk

    monkeypatch.setattr(uow, "insert_rows", broken)
    with pytest.raises(BrokenDisk):
        session.execute(activities.AddActivity("x"))
