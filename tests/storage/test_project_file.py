"""A plan file: created once, every edit kept, undo across restarts, bad files told and left alone."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from citysoft_desktop.base.paths import data_dir
from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Participation
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import DamagedFile, FileProblem, ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Linkage
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
    update_record,
)
from citysoft_desktop.services.commands.coding import CLEAR, FillZeros, SetCodes, SetSalience
from citysoft_desktop.services.commands.linkages import AddLinkage, ChangeRelation, LogSearch
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import durable
from citysoft_desktop.storage.file_format import APPLICATION_ID, SCHEMA_VERSION
from citysoft_desktop.storage.project_file import ProjectFiles


@pytest.fixture
def files() -> ProjectFiles:
    return ProjectFiles()


@pytest.fixture
def session(files: ProjectFiles, tmp_path: Path):
    opened = ProjectSession(files.create(tmp_path / "plan.citysoft", new_plan_records("Barcelona", "ES")))
    yield opened
    opened.close()


def add(session: ProjectSession, title: str, *partners: str) -> str:
    command = AddActivity(title, [PartnerName(p) for p in partners])
    session.execute(command)
    return command.activity_id


def reopened(session: ProjectSession) -> ProjectSession:
    path = session.path
    session.close()
    return ProjectSession(ProjectFiles().open(path))


def test_file_identity_and_no_side_files(session: ProjectSession):
    add(session, "Twinning with Cologne", "Cologne")
    header = session.path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION
    assert [p.name for p in session.path.parent.iterdir()] == ["plan.citysoft"]


def test_edits_are_there_after_reopening(session: ProjectSession):
    first = add(session, "Twinning with Cologne", "Cologne", "Köln")
    session.execute(
        update_record(session.plan.activities[first], start=FuzzyDate.of(1984), countries=("DE",))
    )
    session.execute(SetSalience(first, "diplomacy", "culture", 2))
    session.execute(SetSalience(first, "diplomacy", "security", None))
    session.execute(SetCodes(first, "issue", ["culture_heritage", "sport"]))
    session.execute(AddEvidence("activity", first, "Minutes", "https://example.org/a", "B"))
    digest, plan = session.content_digest(), session.plan
    again = reopened(session)
    assert again.content_digest() == digest
    for kind in ("activity", "coding", "evidence", "citation", "participation", "actor"):
        assert list(again.plan.records(kind).values()) == list(plan.records(kind).values())
    assert again.plan.salience_of(first, "diplomacy") == {"culture": 2, "security": None}
    assert again.plan.codes_of(first, "issue") == ["culture_heritage", "sport"]
    assert [a.name for a in again.plan.partners_of(first)] == ["Cologne", "Köln"]
    again.close()


def test_undo_and_redo_across_a_restart(session: ProjectSession):
    empty = session.content_digest()
    first = add(session, "One")
    one = session.content_digest()
    session.execute(update_record(session.plan.activities[first], lead_unit="Mayor's Office"))
    two = session.content_digest()
    again = reopened(session)
    assert again.status().undo_label == "activity.update"
    again.undo()
    assert again.content_digest() == one
    again.undo()
    assert again.content_digest() == empty
    assert again.undo() is None
    again.redo()
    again.redo()
    assert again.content_digest() == two
    assert again.plan.activities[first].lead_unit == "Mayor's Office"
    assert again.redo() is None
    again.close()


def test_new_step_after_undo_keeps_the_log_truthful(session: ProjectSession):
    add(session, "One")
    session.undo()
    add(session, "Two")
    assert session.redo() is None
    states = [(e.label, e.state) for e in session.history()]
    assert states == [("activity.add", "done"), ("activity.add", "dropped")]
    assert session.history()[0].who == "Editor 1"


def test_typing_into_one_field_is_one_step(session: ProjectSession):
    first = add(session, "One")
    for text in ("D", "De", "Del", "Delegation"):
        session.execute(update_record(session.plan.activities[first], title=text))
    session.undo()
    assert session.plan.activities[first].title == "One"


def test_deleting_takes_what_is_owned_and_undo_brings_all_back(session: ProjectSession):
    first = add(session, "One", "Cologne")
    second = add(session, "Two", "Cologne")
    session.execute(SetSalience(first, "branding", "people", 3))
    session.execute(AddLinkage(first, {"mode": "parallel_harmony"}))
    link = session.plan.linkages_of(first)[0]
    session.execute(AddEvidence("linkage", link.id, "Letter", "", "C"))
    before = session.content_digest()
    session.execute(DeleteRecords(Activity, [first]))
    plan = session.plan
    assert list(plan.activities) == [second]
    assert not plan.table(Coding)
    assert not plan.table(Linkage)
    assert not plan.table(Citation)
    assert len(plan.table(Participation)) == 1
    assert len(plan.table(Evidence)) == 1, "the source itself stays in its register"
    session.undo()
    assert session.content_digest() == before
    assert list(session.plan.activities) == [first, second], "back in its old place"


def test_removing_a_counterpart_clears_the_pointer_only(session: ProjectSession):
    body = Actor(
        id=new_id(), name="Ministry", kind="foreign_ministry", tier="national", state="ES", country="ES"
    )
    session.execute(AddRecords([body]))
    first = add(session, "One")
    session.execute(
        AddLinkage(first, {"counterpart_id": body.id, "mode": "cooperative_joint", "tier": "national"})
    )
    session.execute(DeleteRecords(Actor, [body.id]))
    (link,) = session.plan.linkages_of(first)
    assert link.counterpart_id == ""
    assert link.mode == "cooperative_joint"
    session.undo()
    assert session.plan.linkages_of(first)[0].counterpart_id == body.id


@pytest.mark.parametrize(
    ("kind", "country", "state", "accepted"),
    [
        ("line_ministry", "FR", "FR", False),  # another state's ministry
        ("regional_government", "US", "US", False),  # a host state's licence
        ("embassy_consulate", "ES", "US", False),  # a partner's consulate in the city
        ("embassy_consulate", "US", "ES", True),  # the home state's own consulate abroad
        ("partner_city", "ES", "ES", False),
    ],
)
def test_scope_rule(session: ProjectSession, kind: str, country: str, state: str, accepted: bool):
    body = Actor(id=new_id(), name="Body", kind=kind, country=country, state=state)
    session.execute(AddRecords([body]))
    first = add(session, "One")
    before = session.content_digest()
    if accepted:
        session.execute(AddLinkage(first, {"counterpart_id": body.id}))
        assert session.plan.linkages_of(first)[0].counterpart_id == body.id
    else:
        with pytest.raises(ValidationError, match=r"linkage\.scope"):
            session.execute(AddLinkage(first, {"counterpart_id": body.id}))
        assert session.content_digest() == before


def test_unknown_is_never_none(session: ProjectSession):
    first, second = add(session, "One"), add(session, "Two")
    session.execute(AddLinkage(first))
    assert session.plan.linkages_of(first)[0].mode == "unknown"
    assert session.plan.linkages_of(first)[0].strength is None
    with pytest.raises(ValidationError, match="search_log"):
        session.execute(LogSearch([first], "", FuzzyDate.of(2026)))
    session.execute(LogSearch([first, second], "Ministry register", FuzzyDate.of(2026, 11), by="Editor 1"))
    for activity in (first, second):
        (link,) = session.plan.linkages_of(activity)
        assert (link.mode, link.strength, link.search_where) == ("none", 0, "Ministry register")
    session.undo()
    assert session.plan.linkages_of(first)[0].mode == "unknown"
    assert session.plan.linkages_of(second) == []


def test_changed_relation_keeps_the_old_record(session: ProjectSession):
    first = add(session, "One")
    session.execute(AddLinkage(first, {"mode": "parallel_harmony", "valid_from": FuzzyDate.of(2010)}))
    (old,) = session.plan.linkages_of(first)
    session.execute(ChangeRelation(old.id, FuzzyDate.of(2020), {"mode": "cooperative_joint"}))
    was, now = session.plan.linkages_of(first)
    assert (was.mode, was.valid_to.text) == ("parallel_harmony", "2020")
    assert (now.mode, now.valid_from.text, now.valid_to.text) == ("cooperative_joint", "2020", "")
    with pytest.raises(ValidationError, match=r"linkage\.dates"):
        session.execute(ChangeRelation(was.id, FuzzyDate.of(1999), {}))


def test_salience_clear_and_fill_zeros(session: ProjectSession):
    first = add(session, "One")
    session.execute(SetSalience(first, "diplomacy", "security", None))
    session.execute(SetSalience(first, "branding", "people", 3))
    session.execute(FillZeros(first))
    assert session.plan.salience_of(first, "diplomacy")["security"] is None
    assert sum(v == 0 for v in session.plan.salience_of(first, "branding").values()) == 5
    session.execute(SetSalience(first, "branding", "people", CLEAR))
    assert "people" not in session.plan.salience_of(first, "branding")
    for lens, code, value in (("nation", "people", 1), ("branding", "nope", 1), ("branding", "people", 4)):
        with pytest.raises(ValidationError):
            session.execute(SetSalience(first, lens, code, value))


def test_order_of_sdgs_is_kept_because_the_first_is_primary(session: ProjectSession):
    first = add(session, "One")
    session.execute(SetCodes(first, "issue", ["sport", "food"]))
    session.execute(SetCodes(first, "issue", ["food", "sport"]))
    assert session.plan.codes_of(first, "issue") == ["food", "sport"]
    with pytest.raises(ValidationError, match="unknown_alone"):
        session.execute(SetCodes(first, "issue", ["unknown", "sport"]))


def test_partners_reuse_actors_and_duplicate_copies_everything(session: ProjectSession):
    first = add(session, "One", "Cologne")
    second = add(session, "Two", "COLOGNE", "Boston")
    assert len(session.plan.actors) == 2
    session.execute(SetPartners(second, [PartnerName("Boston")]))
    assert [a.name for a in session.plan.partners_of(second)] == ["Boston"]
    session.execute(SetSalience(first, "diplomacy", "culture", 2))
    session.execute(DuplicateActivities([first]))
    copy = list(session.plan.activities)[-1]
    assert session.plan.salience_of(copy, "diplomacy") == {"culture": 2}
    assert [a.name for a in session.plan.partners_of(copy)] == ["Cologne"]


def test_moving_changes_the_order_and_undo_restores_it(session: ProjectSession):
    ids = [add(session, t) for t in "ABC"]
    session.execute(MoveRecord(Activity, ids[2], ids[0]))
    assert [a.title for a in session.plan.activities.values()] == ["C", "A", "B"]
    session.undo()
    assert [a.title for a in session.plan.activities.values()] == ["A", "B", "C"]


def test_a_failing_command_leaves_no_trace(session: ProjectSession):
    first = add(session, "One")
    before, log = session.content_digest(), len(session.history())
    bad = Composite(
        "activity.update",
        [update_record(session.plan.activities[first], title="Half"), SetSalience(first, "x", "y", 1)],
    )
    with pytest.raises(ValidationError):
        session.execute(bad)
    assert session.content_digest() == before
    assert len(session.history()) == log
    assert session.plan.activities[first].title == "One"


def test_erased_person_is_gone_from_every_byte(session: ProjectSession):
    body = Actor(id=new_id(), name="Ministry", kind="foreign_ministry", state="ES")
    person = Person(
        id=new_id(), actor_id=body.id, name="Xyzzy Quux", email="xyzzy@example.org", purpose="ask"
    )
    session.execute(AddRecords([body, person]))
    session.execute(update_record(session.plan.table(Person)[person.id], phone="+34 555 0199"))
    session.erase_person(person.id)
    assert not session.plan.table(Person)
    assert session.undo() is not None, "other steps can still be undone"
    path = session.path
    session.close()
    content = path.read_bytes()
    for trace in (b"Xyzzy", b"xyzzy@", b"555 0199"):
        assert trace not in content
    from citysoft_desktop.storage.history_read import unpack

    with contextlib.closing(sqlite3.connect(path)) as connection:
        images = [unpack(row[0]) for row in connection.execute("SELECT images FROM history")]
    assert "Xyzzy" not in str(images)


def test_text_is_cleaned_once_at_the_door(session: ProjectSession):
    first = add(session, "Twin\u202ening\x00 with <b>Cologne</b>")
    assert session.plan.activities[first].title == "Twinning with <b>Cologne</b>"


def test_create_never_touches_what_is_there(files: ProjectFiles, tmp_path: Path):
    taken = tmp_path / "taken.citysoft"
    taken.write_bytes(b"mine")
    with pytest.raises(FileProblem, match=r"file\.exists"):
        files.create(taken, new_plan_records("A", "ES"))
    assert taken.read_bytes() == b"mine"
    with pytest.raises(FileProblem, match=r"file\.no_folder"):
        files.create(tmp_path / "none" / "x.citysoft", new_plan_records("A", "ES"))
    assert [p.name for p in tmp_path.iterdir()] == ["taken.citysoft"]


def _plan_bytes(tmp_path: Path) -> bytes:
    path = tmp_path / "good.citysoft"
    store = ProjectFiles().create(path, new_plan_records("A", "ES"))
    store.close()
    content = path.read_bytes()
    path.unlink()
    return content


def test_bad_files_are_told_and_left_as_they_were(files: ProjectFiles, tmp_path: Path):
    good = _plan_bytes(tmp_path)
    other = tmp_path / "other.sqlite"
    with contextlib.closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t(x)")
    newer = bytearray(good)
    newer[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    cases = {
        "empty.citysoft": (b"", "file.empty", FileProblem),
        "text.citysoft": (b"Title;Partner\n", "file.not_plan", FileProblem),
        "cut.citysoft": (good[:60], "file.damaged", DamagedFile),
        "half.citysoft": (good[: len(good) // 2], "file.damaged", DamagedFile),
        "newer.citysoft": (bytes(newer), "file.newer", FileProblem),
        "other.citysoft": (other.read_bytes(), "file.other_program", FileProblem),
        "torn.citysoft": (good[:4096] + b"\xff" * (len(good) - 4096), "file.damaged", DamagedFile),
    }
    for name, (content, code, kind) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(kind) as caught:
            store = files.open(path)
            try:
                store.load()
            finally:
                store.close()
        assert caught.value.code == code, name
        assert path.read_bytes() == content, name
    folder = tmp_path / "folder.citysoft"
    folder.mkdir()
    with pytest.raises(FileProblem, match=r"file\.directory"):
        files.open(folder)
    with pytest.raises(FileProblem, match=r"file\.missing"):
        files.open(tmp_path / "nowhere.citysoft")


def work_copy(session: ProjectSession) -> Path:
    """The private copy a session works on."""
    return session._store._folder.plan  # type: ignore[attr-defined]


def test_locked_file_says_so_and_loses_nothing(session: ProjectSession):
    add(session, "One")
    other = sqlite3.connect(work_copy(session), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(FileProblem) as caught:
            add(session, "Two")
        assert caught.value.code in ("file.locked",)
    finally:
        other.execute("ROLLBACK")
        other.close()
    add(session, "Two")
    assert [a.title for a in session.plan.activities.values()] == ["One", "Two"]


def test_a_lock_of_another_program_on_the_plan_does_not_hinder(session: ProjectSession):
    other = sqlite3.connect(session.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        add(session, "One")
        session.publish()
    finally:
        other.close()
    assert [a.title for a in reopened(session).plan.activities.values()] == ["One"]


def test_change_by_another_program_is_noticed_and_nothing_overwritten(
    session: ProjectSession, tmp_path: Path
):
    first = add(session, "One")
    session.publish()
    theirs = tmp_path / "theirs" / "plan.citysoft"
    theirs.parent.mkdir()
    session.save_copy(theirs)
    other = ProjectSession(ProjectFiles().open(theirs))
    other.execute(update_record(other.plan.activities[first], title="Theirs"))
    other.close()
    os.replace(theirs, session.path)
    path, before = session.path, session.path.read_bytes()
    session.execute(update_record(session.plan.activities[first], lead_unit="Mine"))
    result = session.publish()
    assert result.kind == "conflict"
    assert path.read_bytes() == before, "their version is as they left it"
    assert session.path == result.path
    assert "conflict copy" in result.path.name
    session.execute(update_record(session.plan.activities[first], title="Still mine"))
    assert session.publish().path == result.path, "the session goes on there"
    mine = reopened(session)
    assert mine.plan.activities[first].title == "Still mine"
    assert mine.plan.activities[first].lead_unit == "Mine"
    mine.close()


@pytest.mark.skipif(not hasattr(os, "fork") or os.geteuid() != 0, reason="needs root to become another user")
def test_read_only_place_opens_for_reading(tmp_path: Path):
    import subprocess
    import sys

    path = tmp_path / "plan.citysoft"
    ProjectFiles().create(path, new_plan_records("A", "ES")).close()
    before = path.read_bytes()
    path.chmod(0o444)
    for folder in [tmp_path, *tmp_path.parents]:
        if folder == Path("/tmp") or folder == folder.parent:
            break
        folder.chmod(0o755)
    code = (
        "import os,sys; os.setgid(65534); os.setuid(65534)\n"
        "from pathlib import Path\n"
        "from citysoft_desktop.storage.project_file import ProjectFiles\n"
        "from citysoft_desktop.services.session import ProjectSession\n"
        "from citysoft_desktop.services.commands.activities import AddActivity\n"
        "from citysoft_desktop.domain.errors import FileProblem\n"
        "s=ProjectSession(ProjectFiles().open(Path(sys.argv[1])))\n"
        "assert s.read_only and s.plan.city.name=='A'\n"
        "try: s.execute(AddActivity('x'))\n"
        "except FileProblem as e: print(e.code)\n"
    )
    # Another user may not read this interpreter's packages; import them first, then drop the rights.
    preload = "import citysoft_desktop.storage.project_file, citysoft_desktop.services.commands.activities, sqlalchemy.exc\n"
    done = subprocess.run(
        [sys.executable, "-c", preload + code, str(path)],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert done.stdout.strip() == "file.read_only", done.stderr
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["plan.citysoft"]


def test_copy_is_complete_and_replaces_at_once(session: ProjectSession, tmp_path: Path):
    add(session, "One")
    target = tmp_path / "copy.citysoft"
    target.write_bytes(b"old")
    session.save_copy(target)
    copy = ProjectSession(ProjectFiles().open(target))
    assert copy.content_digest() == session.content_digest()
    assert copy.check() == []
    copy.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.citysoft", "plan.citysoft"]


def test_file_holds_no_path_and_no_account_name(session: ProjectSession, tmp_path: Path):
    add(session, "One")
    session.close()
    content = session.path.read_bytes()
    assert str(tmp_path).encode() not in content


@pytest.mark.parametrize("column", ["at", "label", "who"])
def test_a_change_log_with_bytes_that_are_no_text_is_told_in_words(tmp_path: Path, column: str) -> None:
    path = tmp_path / "plan.citysoft"
    session = ProjectSession(ProjectFiles().create(path, new_plan_records("A", "ES")))
    session.execute(AddActivity("First"))
    session.close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE history SET {column} = CAST(x'32F0' || {column} AS TEXT)")
        for name in ("seal", "digest.history"):  # somebody who also takes out what would tell it at opening
            connection.execute("DELETE FROM file_meta WHERE key = ?", (name,))
        connection.commit()
    store = ProjectFiles().open(path)
    with pytest.raises(DamagedFile) as told:
        store.history()
        store.status()
    assert told.value.code == "history.damaged"
    store.close()


def test_a_program_that_was_ended_while_it_opened_a_plan_leaves_no_conflict(tmp_path: Path) -> None:
    path = tmp_path / "plan.citysoft"
    session = ProjectSession(ProjectFiles().create(path, new_plan_records("A", "ES")))
    session.execute(AddActivity("First"))
    session.close()

    class Ended(BaseException):
        """As good as a kill: nothing is tidied up."""

    files = ProjectFiles()
    with pytest.MonkeyPatch.context() as patch:

        def copied(source: Path, target: Path) -> str:
            shutil.copy(source, target)
            raise Ended

        patch.setattr(durable, "copy_in", copied)
        patch.setattr(ProjectFiles, "_drop", lambda *_a: None)
        with pytest.raises(Ended):
            files.open(path)
    left = [p for p in (data_dir() / "work").iterdir() if p.is_dir()]
    assert len(left) == 1
    fresh = ProjectFiles()
    (left[0] / "lock").unlink()  # the lock ended with the program
    assert fresh.leftovers() == []
    store = fresh.open(path)
    assert store.conflict_copy is None
    assert store.recovered is None
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["plan.citysoft"]
    store.close()
