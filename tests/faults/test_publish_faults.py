"""Publishing under faults: the file is the old one or the new one, the work is never lost, and it works afterwards."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.error_texts import ERRORS
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import durable
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles
from tests.faults.tally import Tally, judge, record, volume

CALLS = ("open", "write", "fsync", "replace", "link")
ERRNOS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.ENODEV)


class FailingOs:
    """The module ``os`` whose n-th call of some functions fails."""

    def __init__(self, fail_at: int, number: int) -> None:
        self.calls = 0
        self._fail_at = fail_at
        self._number = number

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name not in CALLS:
            return real

        def call(*arguments: Any, **options: Any) -> Any:
            self.calls += 1
            if self.calls == self._fail_at:
                raise OSError(self._number, os.strerror(self._number))
            return real(*arguments, **options)

        return call


def test_every_step_that_can_fail(plan: Path, folder: Path, monkeypatch: pytest.MonkeyPatch):
    whole = plan.read_bytes()
    counting = FailingOs(0, 0)
    session = ProjectSession(ProjectFiles().open(plan))
    session.execute(AddActivity("New"))
    with monkeypatch.context() as counted:  # never undo(): that would give back the user's own folders
        counted.setattr(durable, "os", counting)
        session.publish()
    session.close()
    assert counting.calls > 8
    told = set()
    for number in ERRNOS:
        for step in range(1, counting.calls + 1):
            plan.write_bytes(whole)
            session = ProjectSession(ProjectFiles().open(plan))
            session.execute(AddActivity("New"))
            with monkeypatch.context() as broken:
                broken.setattr(durable, "os", FailingOs(step, number))
                try:
                    assert session.publish().kind == "published"
                    assert titles(plan) == ["Old", "New"], "said to be saved, so it is"
                    assert session.save_state().kind == "published"
                except FileProblem as problem:
                    told.add(problem.code)
                    assert problem.code in ERRORS
                    broken.undo()
                    assert titles(plan) == ["Old"]
                    assert session.save_state().kind == "local_only"
                    assert session.save_state().problem is problem
            assert files_in(folder) == ["plan.citysoft"], (step, number)
            assert session.publish().kind in ("published", "nothing_to_do"), "works again without a restart"
            assert titles(plan) == ["Old", "New"]
            session.close()
            assert files_in(folder) == ["plan.citysoft"]
    record(
        Tally("F3", "errors of the system inside publishing, retried at once", len(ERRNOS) * counting.calls)
    )
    assert told == {"file.disk_full", "file.io", "file.read_only", "file.no_folder"}


def test_target_gone_is_told_and_the_work_is_kept(session: ProjectSession, plan: Path, folder: Path):
    session.execute(AddActivity("New"))
    plan.unlink()
    with pytest.raises(FileProblem, match=r"file\.target_gone"):
        session.publish()
    session.execute(AddActivity("Newer"))
    assert session.save_state().kind == "local_only"
    assert files_in(folder) == []
    other = folder / "other.citysoft"
    assert session.save_as(other).kind == "published"
    assert session.path == other
    assert titles(other) == ["Old", "New", "Newer"]
    assert session.save_state().kind == "published"


def test_folder_gone_and_back_as_a_stick_that_was_pulled_out(
    session: ProjectSession, folder: Path, plan: Path, tmp_path: Path
):
    session.execute(AddActivity("New"))
    folder.rename(tmp_path / "away")
    with pytest.raises(FileProblem, match=r"file\.no_folder"):
        session.publish()
    (tmp_path / "away").rename(folder)
    assert session.publish().kind == "published"
    assert titles(plan) == ["Old", "New"]


def test_deleted_plan_with_nothing_to_save_is_offered_afterwards(
    session: ProjectSession, plan: Path, folder: Path
):
    plan.unlink()
    session.close()
    (left,) = ProjectFiles().leftovers()
    assert left.target == plan
    store = ProjectFiles().recover(left.id, folder / "back.citysoft")
    store.close()
    assert titles(folder / "back.citysoft") == ["Old"]
    assert ProjectFiles().leftovers() == []


def test_changed_by_somebody_else_keeps_both(
    session: ProjectSession, plan: Path, folder: Path, tmp_path: Path
):
    session.execute(AddActivity("Mine"))
    shutil.copy(plan, tmp_path / "other.citysoft")
    other = ProjectSession(ProjectFiles().open(tmp_path / "other.citysoft"))
    other.execute(AddActivity("Theirs"))
    other.close()
    shutil.copy(tmp_path / "other.citysoft", plan)
    for _ in range(2):  # a second conflict in the same minute gets a name of its own
        result = session.publish()
        assert result.kind == "conflict"
        assert titles(result.path)[:2] == ["Old", "Mine"]
        session.execute(AddActivity("More"))
        shutil.copy(tmp_path / "other.citysoft", result.path)
    assert titles(plan) == ["Old", "Theirs"]
    assert len(files_in(folder)) == 3


def test_unpublished_work_beside_a_file_changed_after_a_crash(
    session: ProjectSession, plan: Path, folder: Path, tmp_path: Path
):
    session.execute(AddActivity("Mine"))
    session._store.close()  # as after a crash: nothing was published
    shutil.copy(plan, tmp_path / "other.citysoft")
    other = ProjectSession(ProjectFiles().open(tmp_path / "other.citysoft"))
    other.execute(AddActivity("Theirs"))
    other.close()
    shutil.copy(tmp_path / "other.citysoft", plan)
    again = ProjectSession(ProjectFiles().open(plan))
    assert again.conflict_copy is not None
    assert titles(again.conflict_copy) == ["Old", "Mine"]
    assert [a.title for a in again.plan.activities.values()] == ["Old", "Theirs"]
    again.close()
    assert files_in(folder) == sorted([again.conflict_copy.name, "plan.citysoft"])
    assert ProjectFiles().leftovers() == []


def test_leftover_is_told_shown_thrown_away_and_kept_thirty_days(
    session: ProjectSession, plan: Path, work: Callable[[], list[str]]
):
    session.execute(AddActivity("Mine"))
    session._store.close()
    files = ProjectFiles()
    files.tidy()
    (left,) = files.leftovers()
    assert (left.name, left.target, left.steps) == ("plan", plan, 1)
    assert left.size > 0
    assert left.at
    assert [a.title for a in files.look_into(left.id).activities.values()] == ["Old", "Mine"]
    files.discard(left.id)
    assert files.leftovers() == []
    files.tidy()
    assert work() == ["discarded"]
    store = files.open(plan)
    assert store.recovered is None
    store.close()
    shelf = Path(os.environ["CITYSOFT_HOME"]) / "data" / "work" / "discarded"
    assert len(list(shelf.iterdir())) == 1
    from datetime import UTC, datetime, timedelta

    from citysoft_desktop.base.clock import FixedClock

    ProjectFiles(FixedClock(datetime.now(UTC) - timedelta(days=400))).tidy()  # a clock that is wrong
    assert len(list(shelf.iterdir())) == 1
    ProjectFiles(FixedClock(datetime.now(UTC) + timedelta(days=31))).tidy()
    assert list(shelf.iterdir()) == []


def test_tidy_clears_what_a_kill_left_and_nothing_else(session: ProjectSession, plan: Path, folder: Path):
    store = session._store
    temp = store._folder.temp_beside(plan)
    store.let_go()
    store._folder.lock.release()
    temp.write_bytes(b"half")
    foreign = folder / ".other-0123456789abcdef.tmp"
    foreign.write_bytes(b"not ours")
    ProjectFiles().tidy()
    assert files_in(folder) == [foreign.name, "plan.citysoft"]
    assert ProjectFiles().leftovers() == []


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_sharing_violation_is_waited_for(
    session: ProjectSession, plan: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
):
    kinds = set()
    runs = range(volume(21, 7)) if winerror == 32 else (0, 3)
    for times in runs:
        before = titles(plan)
        session.execute(AddActivity(f"New {times}"))
        with monkeypatch.context() as busy:
            asked = held(busy, plan, times, winerror)
            try:
                kinds.add(session.publish().kind)
                assert len(asked) == times + 1
                assert titles(plan) == [*before, f"New {times}"]
            except FileProblem as problem:
                assert problem.code in ERRORS
                assert times > 5, "given up too soon"
                kinds.add(problem.code)
                assert titles(plan) == before
        session.publish()
        assert titles(plan) == [*before, f"New {times}"]
        assert files_in(folder) == ["plan.citysoft"]
    assert "published" in kinds
    record(
        Tally("F21", "another program holds the file for k attempts (Windows error made by hand)", len(runs))
    )


def test_sharing_violation_that_stays_is_told_in_time(
    session: ProjectSession, plan: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    import time

    session.execute(AddActivity("New"))
    held(monkeypatch, plan, 10_000)
    begin = time.monotonic()
    with pytest.raises(FileProblem, match=r"file\.locked"):
        session.publish()
    assert time.monotonic() - begin < 5
    assert files_in(folder) == ["plan.citysoft"]
    assert titles(plan) == ["Old"]


def test_a_denied_replace_elsewhere_is_not_retried(
    session: ProjectSession, plan: Path, monkeypatch: pytest.MonkeyPatch
):
    session.execute(AddActivity("New"))
    asked = held(monkeypatch, plan, 10_000, winerror=None)
    with pytest.raises(FileProblem, match=r"file\.read_only"):
        session.publish()
    assert len(asked) == 1


def held(
    monkeypatch: pytest.MonkeyPatch, target: Path, times: int, winerror: int | None = 32
) -> list[object]:
    """The target is held by another program for the first ``times`` attempts, as Windows tells it."""
    real, asked = os.replace, []

    def replace(source: Any, place: Any) -> None:
        if Path(place) == target:
            asked.append(place)
            if len(asked) <= times:
                error = PermissionError(errno.EACCES, "held")
                if winerror is not None:
                    error.winerror = winerror  # type: ignore[attr-defined]
                raise error
        real(source, place)

    monkeypatch.setattr(os, "replace", replace)
    return asked


# ---------------------------------------------------------------- real places


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """``small_disk(options)`` mounts a small file system, or gives it other options."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = False

    def mount(options: str) -> Path:
        nonlocal mounted
        word = f"remount,{options}" if mounted else options
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", word, "tmpfs", str(place)], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("no right to mount a small disk here")
        mounted = True
        return place

    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("mounting a small disk needs root")
    yield mount
    if mounted:
        subprocess.run(["umount", str(place)], check=False)


def test_full_disk_is_told_and_room_helps(plan: Path, small_disk: Callable[..., Path]):
    size = plan.stat().st_size // 1024
    runs = volume(50, 6)
    lost = stray = 0
    full = 0
    place = small_disk("size=10m")
    path = place / "plan.citysoft"
    for number in range(runs):  # room for the plan and from nothing to twice as much beside it
        small_disk("size=10m")
        path.unlink(missing_ok=True)
        shutil.copy(plan, path)
        small_disk(f"size={size + 8 + size * 2 * number // runs}k")
        session = ProjectSession(ProjectFiles().open(path))
        for edit in range(5):
            session.execute(AddActivity(f"New {edit}"))
            try:
                session.publish()
                lost += len(titles(path)) != 2 + edit
            except FileProblem as problem:
                assert problem.code == "file.disk_full"
                assert problem.code in ERRORS
                full += 1
            stray += files_in(place) != ["plan.citysoft"]
        small_disk("size=10m")
        session.close()
        lost += len(titles(path)) != 6
        stray += files_in(place) != ["plan.citysoft"]
    assert 5 <= full < 5 * runs
    judge(Tally("F4", "disk full while publishing, then room again", runs, lost=lost, stray=stray))


def test_place_that_becomes_read_only(plan: Path, small_disk: Callable[..., Path], tmp_path: Path):
    place = small_disk("size=10m")
    path = place / "plan.citysoft"
    shutil.copy(plan, path)
    session = ProjectSession(ProjectFiles().open(path))
    session.execute(AddActivity("New"))
    small_disk("ro")
    with pytest.raises(FileProblem, match=r"file\.read_only"):
        session.publish()
    looking = ProjectFiles().open(path)
    assert looking.read_only_reason == "file.open_here"
    looking.close()
    with pytest.raises(FileProblem, match=r"file\.read_only"):
        session.close()
    again = ProjectSession(ProjectFiles().open(path))
    assert again.recovered is not None, "the work goes on though the place cannot be written"
    again.save_as(tmp_path / "elsewhere.citysoft")
    again.close()
    assert titles(tmp_path / "elsewhere.citysoft") == ["Old", "New"]
    fresh = ProjectFiles().open(path)
    assert fresh.read_only_reason == "file.read_only"
    fresh.close()
    assert files_in(place) == ["plan.citysoft"]
