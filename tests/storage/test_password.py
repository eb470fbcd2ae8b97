"""Plans with a password: nothing readable on any disk, and everything else as with any plan."""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.base.clock import FixedClock
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile, FileProblem
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.backing_up import BackupKeeper
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords, UpdateRecords
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import cipher, durable, file_format, keyring
from citysoft_desktop.storage.backups import BackupFolder
from citysoft_desktop.storage.project_file import ProjectFiles

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
SECRET = "four unrelated words"
OTHER = "another one, also long"
MARKER = "Xanadu-rapprochement"
DATA = Path(__file__).resolve().parents[1] / "data" / "projects"

needs_cipher = pytest.mark.skipif(
    not cipher.available(), reason="sqlcipher3 is not installed: there is no wheel for this system or Python"
)


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stretching a password takes a fifth of a second on purpose; one test looks at the real number."""
    monkeypatch.setattr(cipher, "ROUNDS", 1000)
    yield
    keyring.forget_unused()
    assert not keyring._keys, "a closed plan left its key in memory"


class Desk:
    """A plan with a marker in its records, private copies and backups in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FixedClock(NOW)
        self.files = ProjectFiles(self.clock, root=folder / "work")
        self.backups = BackupFolder(lambda: folder / "backups", self.clock)
        self.path = folder / "plans" / "plan.citysoft"
        self.path.parent.mkdir(parents=True)
        self.session = self.started(self.files.create(self.path, new_plan_records("Testville", "ES")))
        self.add(MARKER)

    def started(self, store: Any) -> ProjectSession:
        return ProjectSession(store, keeper=BackupKeeper(self.backups))

    def add(self, title: str) -> str:
        command = AddActivity(title, [PartnerName("Cologne", "DE")])
        self.session.execute(command)
        return command.activity_id

    def open(self, password: str = SECRET) -> ProjectSession:
        with pytest.raises(FileProblem) as locked:
            self.files.open(self.path)
        assert locked.value.code == "file.password"
        self.files.unlock(self.path, password)
        self.session = self.started(self.files.open(self.path))
        return self.session

    def readable(self, marker: str = MARKER) -> list[str]:
        """Files in which the marker, or SQLite's own header, can be read."""
        return readable(self.folder, marker)

    def titles(self) -> set[str]:
        return {a.title for a in self.session.plan.activities.values()}


def readable(folder: Path, marker: str = MARKER) -> list[str]:
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if marker.encode() in content or marker.encode("utf-16-le") in content or cipher.PLAIN in content:
                found.append(str(path.relative_to(folder)))
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    with contextlib.suppress(CitySoftError, sqlite3.Error):
        made.session.close()


@pytest.fixture
def sealed(desk: Desk) -> Desk:
    """The plan with its password, open."""
    desk.session.publish()
    desk.session.set_password(SECRET)
    return desk


# ---------------------------------------------------------------- nothing readable


@needs_cipher
def test_after_setting_a_password_nothing_readable_is_left(desk: Desk) -> None:
    desk.session.back_up("manual")
    assert desk.readable(), "the test looks in the right places"
    result = desk.session.set_password(SECRET)
    assert result.problem is None
    assert result.backups == 1
    assert desk.session.protected
    assert desk.readable() == []
    desk.add("Sister city week")
    assert desk.readable() == []
    desk.session.publish()
    desk.session.back_up("manual")
    desk.session.save_copy(desk.folder / "plans" / "copy.citysoft")
    assert desk.readable() == []
    assert desk.readable("Sister city week") == []
    assert desk.readable("Testville") == [], "not in the notes beside backups either"


@needs_cipher
def test_every_file_is_there_before_a_publishing_ends(sealed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Looked at in the middle: while the temporary file lies beside the target, and while a password is given."""
    seen: list[list[str]] = []
    real = durable.replace

    def looking(source: Path, target: Path) -> None:
        seen.append(sealed.readable())
        real(source, target)

    sealed.add("Something new")
    monkeypatch.setattr(durable, "replace", looking)
    sealed.session.publish()
    sealed.session.set_password(OTHER)
    assert len(seen) > 3
    assert seen == [[]] * len(seen)


@needs_cipher
def test_neither_password_nor_key_is_in_any_file_or_text(sealed: Desk) -> None:
    key = keyring.of_file(sealed.path)
    assert key is not None
    sealed.session.back_up("manual")
    for marker in (SECRET, key.raw.hex(), key.literal):
        assert readable(sealed.folder, marker) == []
    for path in sealed.folder.rglob("*"):
        assert not path.is_file() or key.raw not in path.read_bytes()
    assert SECRET not in repr(key)
    assert key.raw.hex() not in f"{key} {key!r}"
    sealed.session.close()
    with pytest.raises(FileProblem) as wrong:
        sealed.files.unlock(sealed.path, "not the password")
    assert "not the password" not in f"{wrong.value!r} {wrong.value.params}"


# ---------------------------------------------------------------- opening


@needs_cipher
def test_a_plan_opens_with_its_password_only(sealed: Desk) -> None:
    before = sealed.session.content_digest()
    sealed.session.close()
    for wrong in ("", "Four unrelated words", SECRET + " "):
        with pytest.raises(FileProblem) as problem:
            sealed.files.unlock(sealed.path, wrong)
        assert problem.value.code == "file.wrong_password"
        assert not isinstance(problem.value, DamagedFile)
    session = sealed.open()
    assert session.content_digest() == before
    assert (session.protected, session.read_only, session.digest_state) == (True, False, "sealed")
    assert session.check() == []


@needs_cipher
def test_letters_with_accents_may_be_typed_either_way(desk: Desk) -> None:
    desk.session.set_password("caf\u00e9 and croissant")
    desk.session.close()
    session = desk.open("cafe\u0301 and croissant")
    assert MARKER in [activity.title for activity in session.plan.activities.values()]


@needs_cipher
def test_any_sqlcipher_4_opens_it_with_the_password(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 256_000)
    from sqlcipher3 import dbapi2

    desk.session.set_password(SECRET)
    desk.session.close()
    with contextlib.closing(dbapi2.connect(str(desk.path))) as connection:
        connection.execute(f"PRAGMA key='{SECRET}'")
        assert (MARKER,) in connection.execute("SELECT title FROM activity").fetchall()


@needs_cipher
def test_a_closed_plan_is_locked_again(sealed: Desk) -> None:
    sealed.session.close()
    sealed.open()
    sealed.session.close()
    with pytest.raises(FileProblem) as locked:
        sealed.files.open(sealed.path)
    assert locked.value.code == "file.password"


@needs_cipher
def test_the_password_is_stretched_once(sealed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed.session.close()
    calls: list[bytes] = []
    real = cipher.derive
    monkeypatch.setattr(cipher, "derive", lambda word, salt: (calls.append(salt), real(word, salt))[1])
    sealed.open()
    sealed.add("More")
    sealed.session.publish()
    sealed.session.back_up("manual")
    sealed.session.content_digest()
    assert len(calls) == 1


@needs_cipher
def test_looking_only_works_too(sealed: Desk) -> None:
    sealed.session.close()
    sealed.files.unlock(sealed.path, SECRET)
    store = sealed.files.open(sealed.path, read_only=True)
    assert store.load().activities
    assert readable(sealed.folder) == []
    store.close()


# ---------------------------------------------------------------- working with it


@needs_cipher
def test_work_history_snapshots_and_restore_are_as_ever(sealed: Desk) -> None:
    session = sealed.session
    activity = sealed.add("To be changed")
    session.add_snapshot("Before")
    backup = session.back_up("manual")
    assert backup is not None
    assert backup.backup is not None
    assert backup.backup.protected
    session.execute(UpdateRecords(Activity, {activity: {"title": "Changed"}}))
    session.undo()
    session.redo()
    person = Person(id=new_id(), name="Zaphod Nobody")
    session.execute(AddRecords([person]))
    session.erase_person(person.id)
    assert sealed.readable("Zaphod Nobody") == []
    assert [entry.command for entry in session.history(limit=2)]
    session.restore(sealed.backups.load(backup.backup))
    assert "To be changed" in sealed.titles()
    info = session.snapshots()[0]
    assert activity in session.snapshot_plan(info.id).activities
    session.publish()
    assert session.check() == []
    session.close()
    assert "To be changed" in {a.title for a in sealed.open().plan.activities.values()}


@needs_cipher
def test_the_same_state_is_not_backed_up_twice(sealed: Desk) -> None:
    first = sealed.session.back_up("manual")
    again = sealed.session.back_up("manual")
    assert first is not None
    assert again is not None
    assert again.kind == "unchanged"
    sealed.add("New")
    more = sealed.session.back_up("manual")
    assert more is not None
    assert more.kind == "written"


@needs_cipher
def test_a_backup_asks_for_its_password_when_no_plan_is_open(sealed: Desk) -> None:
    sealed.session.back_up("manual")
    plan_id = sealed.session.plan_id
    sealed.session.close()
    plans = sealed.backups.plans()
    assert (plans[0].title, plans[0].city, plans[0].newest.counts) == ("", "", {})
    newest = sealed.backups.list(plan_id)[0]
    with pytest.raises(FileProblem) as locked:
        sealed.backups.load(newest)
    assert locked.value.code == "file.password"
    sealed.files.unlock(newest.path, SECRET)
    assert MARKER in {a.title for a in sealed.backups.load(newest).activities.values()}
    out = sealed.folder / "out.citysoft"
    sealed.backups.save_as(newest, out)
    sealed.files.lock()
    with pytest.raises(FileProblem):
        sealed.files.open(out)


@needs_cipher
def test_somebody_elses_version_is_kept_and_ours_goes_beside_it(sealed: Desk) -> None:
    sealed.session.publish()
    sealed.path.write_bytes(sealed.path.read_bytes()[:-4096])
    sealed.add("Ours")
    result = sealed.session.publish()
    assert result.kind == "conflict"
    assert sealed.readable() == []
    sealed.path = result.path
    sealed.session.close()
    assert "Ours" in {a.title for a in sealed.open().plan.activities.values()}


@needs_cipher
@pytest.mark.parametrize("version", [1])
def test_an_older_schema_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    plain, path = DATA / f"schema_{version}.citysoft", tmp_path / "old.citysoft"
    key = cipher.new_key(SECRET)
    keyring.learn(key)
    cipher.convert(plain, path, key)
    assert file_format.read_header(path) == version
    files = ProjectFiles(FixedClock(NOW), root=tmp_path / "work")
    store = files.open(path)
    session = ProjectSession(store)
    session.execute(AddActivity(MARKER, [PartnerName("Cologne", "DE")]))
    session.close()
    assert readable(tmp_path) == []
    files.unlock(path, SECRET)
    assert file_format.read_header(path) == file_format.SCHEMA_VERSION


# ---------------------------------------------------------------- changing and removing


@needs_cipher
@pytest.mark.parametrize("older", ["follow", "delete", "keep"])
def test_changing_the_password(sealed: Desk, older: Any) -> None:
    sealed.session.back_up("manual")
    before = sealed.session.content_digest()
    result = sealed.session.set_password(OTHER, older=older)
    assert result.problem is None
    plan_id = sealed.session.plan_id
    sealed.session.close()
    with pytest.raises(FileProblem):
        sealed.files.unlock(sealed.path, SECRET)
    assert sealed.open(OTHER).content_digest() == before
    assert sealed.readable() == []
    opened = 0
    for info in sealed.backups.list(plan_id):
        with contextlib.suppress(FileProblem):
            opened += bool(sealed.backups.load(info))
    assert opened == (0 if older == "keep" else 1)
    if older == "keep":
        newest = sealed.backups.list(plan_id)[0]
        sealed.files.unlock(newest.path, SECRET)
        assert sealed.backups.load(newest)


@needs_cipher
def test_removing_the_password(sealed: Desk) -> None:
    sealed.session.back_up("manual")
    before = sealed.session.content_digest()
    assert sealed.session.set_password("").problem is None
    assert not sealed.session.protected
    info = sealed.backups.list(sealed.session.plan_id)[0]
    assert (info.protected, info.city) == (False, "Testville")
    assert sealed.backups.load(info)
    sealed.session.close()
    store = sealed.files.open(sealed.path)
    assert store.digest_state == "sealed"
    assert store.content_digest() == before
    store.close()


@needs_cipher
def test_a_short_password_changes_nothing(desk: Desk) -> None:
    desk.session.publish()
    before = desk.path.read_bytes()
    with pytest.raises(FileProblem) as short:
        desk.session.set_password("1234567")
    assert short.value.code == "password.short"
    assert not desk.session.protected
    assert desk.path.read_bytes() == before


@needs_cipher
@pytest.mark.parametrize("name", ["convert", "target"])
def test_when_the_file_cannot_be_written_all_stays_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    desk.session.publish()
    before = desk.path.read_bytes()
    if name == "target":
        desk.path.rename(desk.path.with_suffix(".away"))
    else:
        real = durable.copy_out

        def full(source: Path, target: Path, **rights: Any) -> str:
            if source.name == "snapshot.db":
                raise OSError(28, "No space left on device")
            return real(source, target, **rights)

        monkeypatch.setattr(durable, "copy_out", full)
    with pytest.raises(FileProblem) as problem:
        desk.session.set_password(SECRET)
    assert problem.value.code in ("file.target_gone", "file.disk_full")
    monkeypatch.undo()
    assert not desk.session.protected
    if name == "target":
        desk.path.with_suffix(".away").rename(desk.path)
    assert desk.path.read_bytes() == before
    desk.add("Goes on")
    desk.session.publish()
    desk.session.close()
    store = desk.files.open(desk.path)
    assert {"Goes on", MARKER} <= {a.title for a in store.load().activities.values()}
    store.close()


# ---------------------------------------------------------------- damage


@needs_cipher
def test_every_flipped_bit_is_told(sealed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed.session.close()
    good = sealed.path.read_bytes()
    chance = random.Random(11)
    place = sealed.folder / "flipped.citysoft"
    told = 0
    for number in range(200):
        at, bit = chance.randrange(len(good)), chance.randrange(8)
        content = bytearray(good)
        content[at] ^= 1 << bit
        place.write_bytes(content)
        try:
            sealed.files.unlock(place, SECRET)
            store = sealed.files.open(place, read_only=True)
        except FileProblem as problem:
            assert problem.code in ("file.damaged", "file.wrong_password"), problem.code
            told += 1
        else:
            told += store.digest_state in ("matches", "damaged")
            store.close()
        sealed.files.lock()
        assert told == number + 1, f"bit {bit} of byte {at} went unseen"


@needs_cipher
def test_another_programs_change_is_told_by_its_part(sealed: Desk) -> None:
    """Its pages carry right proofs, since it knew the password."""
    sealed.session.publish()
    other = sealed.folder / "other.citysoft"
    other.write_bytes(sealed.path.read_bytes())
    with contextlib.closing(file_format.connect(other, read_only=False)) as connection:
        connection.execute("UPDATE activity SET title = 'Somebody else'")
    store = sealed.files.open(other)
    assert (store.digest_state, store.damaged_sections) == ("damaged", ("activity",))
    assert store.read_only_reason == "file.digest"
    store.close()
    other.write_bytes(sealed.path.read_bytes())
    with contextlib.closing(file_format.connect(other, read_only=False)) as connection:
        connection.execute("VACUUM")
    store = sealed.files.open(other)
    assert (store.digest_state, store.read_only) == ("matches", False)
    store.close()


@needs_cipher
def test_a_sealed_plan_is_not_counted_anew_at_opening(sealed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from citysoft_desktop.storage import digest

    sealed.session.publish()
    sealed.session.close()
    monkeypatch.setattr(digest, "part_digest", lambda *_: pytest.fail("the seal was enough"))
    assert sealed.open().digest_state == "sealed"


@needs_cipher
@pytest.mark.parametrize("cut", [1, 100, 4096, 3 * 4096 + 17])
def test_a_cut_off_plan_is_damaged_not_locked(sealed: Desk, cut: int) -> None:
    sealed.session.publish()
    place = sealed.folder / "cut.citysoft"
    place.write_bytes(sealed.path.read_bytes()[:-cut])
    with pytest.raises(DamagedFile) as damage:
        sealed.files.open(place)
    assert damage.value.code == "file.damaged"


@needs_cipher
def test_hostile_parts_are_refused_behind_a_password_too(sealed: Desk) -> None:
    sealed.session.publish()
    bad = sealed.folder / "bad.citysoft"
    bad.write_bytes(sealed.path.read_bytes())
    with contextlib.closing(file_format.connect(bad, read_only=False)) as connection:
        connection.execute("CREATE VIEW extra AS SELECT 1")
    with pytest.raises(FileProblem) as refused:
        sealed.files.open(bad)
    assert refused.value.code == "file.foreign_parts"
    bad.write_bytes(sealed.path.read_bytes())
    with contextlib.closing(file_format.connect(bad, read_only=False)) as connection:
        connection.execute("UPDATE codebook SET content = ?", ("x" * (17 << 20),))
    with pytest.raises(FileProblem) as refused:
        sealed.files.open(bad)
    assert refused.value.code == "file.too_long"


def test_chance_is_told_from_other_files(tmp_path: Path) -> None:
    place = tmp_path / "some.citysoft"
    place.write_bytes(os.urandom(8192))
    assert cipher.is_sealed(place)
    for content in (b"", b"\x00" * 8192, b"PK\x03\x04" + os.urandom(8188), b"Hello world " * 1000):
        place.write_bytes(content)
        assert not cipher.is_sealed(place)
    place.write_bytes((DATA / "schema_1.citysoft").read_bytes())
    assert not cipher.is_sealed(place)


# ---------------------------------------------------------------- without the part


def test_without_the_part_it_is_said_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A protected plan is no damaged one, whatever is installed."""
    monkeypatch.setattr(cipher, "available", lambda: False)
    place = tmp_path / "locked.citysoft"
    place.write_bytes(os.urandom(16 * 4096))
    files = ProjectFiles(FixedClock(NOW), root=tmp_path / "work")
    for act in (lambda: files.open(place), lambda: files.unlock(place, SECRET)):
        with pytest.raises(FileProblem) as problem:
            act()
        assert problem.value.code == "password.no_part"
        assert not isinstance(problem.value, DamagedFile)
    assert not files.passwords()
    plain = tmp_path / "plain.citysoft"
    session = ProjectSession(files.create(plain, new_plan_records("Testville", "ES")))
    with pytest.raises(FileProblem) as problem:
        session.set_password(SECRET)
    assert problem.value.code == "password.no_part"
    session.execute(AddActivity("Goes on", [PartnerName("Cologne", "DE")]))
    session.close()


def test_the_part_is_not_loaded_without_need(desk: Desk) -> None:
    """Runs before anything else in this process asked for it, or says nothing."""
    if "sqlcipher3" in sys.modules:
        pytest.skip("loaded by a test before this one; the start of the program is looked at in tests/arch")
    desk.session.publish()
    desk.session.back_up("manual")
    assert "sqlcipher3" not in sys.modules


# ---------------------------------------------------------------- after a crash


@needs_cipher
def test_unpublished_work_is_found_and_asks_for_the_password(sealed: Desk) -> None:
    sealed.add("Unpublished")
    sealed.session._store.close()
    files = ProjectFiles(sealed.clock, root=sealed.folder / "work")
    files.tidy()
    found = files.leftovers()
    assert [(item.name, item.protected) for item in found] == [("plan", True)]
    for ask in (lambda: files.look_into(found[0].id), lambda: files.recover(found[0].id, sealed.path)):
        with pytest.raises(FileProblem) as locked:
            ask()
        assert locked.value.code == "file.password"
    with pytest.raises(FileProblem):
        files.unlock_leftover(found[0].id, "not the password")
    files.unlock_leftover(found[0].id, SECRET)
    assert "Unpublished" in {a.title for a in files.look_into(found[0].id).activities.values()}
    files.lock()
    session = sealed.open()
    assert session.recovered is not None
    assert "Unpublished" in sealed.titles()
    assert sealed.readable() == []


@needs_cipher
def test_published_work_of_a_killed_session_is_cleared_without_the_password(sealed: Desk) -> None:
    sealed.add("Published")
    sealed.session.publish()
    folder = sealed.session._store._folder  # type: ignore[attr-defined]
    sealed.session._store.let_go()  # type: ignore[attr-defined]
    folder.lock.release()
    assert folder.path.exists()
    files = ProjectFiles(sealed.clock, root=sealed.folder / "work")
    files.tidy()
    assert files.leftovers() == []
    assert not folder.path.exists()


@needs_cipher
def test_work_with_a_password_of_before_stays_offered(sealed: Desk, tmp_path: Path) -> None:
    """The file got another password elsewhere, and this computer has work under the old one."""
    sealed.session.publish()
    elsewhere = tmp_path / "elsewhere.citysoft"
    key = cipher.new_key(OTHER)
    cipher.convert(sealed.path, elsewhere, key)
    sealed.add("Under the old one")
    sealed.session._store.close()
    sealed.path.write_bytes(elsewhere.read_bytes())
    sealed.open(OTHER)
    assert "Under the old one" not in sealed.titles()
    found = sealed.files.leftovers()
    assert [item.protected for item in found] == [True]
    sealed.files.unlock_leftover(found[0].id, SECRET)
    place = tmp_path / "both.citysoft"
    store = sealed.files.recover(found[0].id, place)
    assert "Under the old one" in {a.title for a in store.load().activities.values()}
    store.close()


@needs_cipher
def test_discarded_work_stays_encrypted(sealed: Desk) -> None:
    sealed.add("Thrown away")
    sealed.session._store.close()
    found = sealed.files.leftovers()
    sealed.files.discard(found[0].id)
    assert sealed.readable("Thrown away") == []
    sealed.clock.moment = NOW + timedelta(days=31)
    sealed.files.tidy()
    assert not list((sealed.folder / "work" / "discarded").iterdir())
