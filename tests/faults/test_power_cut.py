"""F8: the power goes at any moment of editing and publishing, on a disk that keeps only what it was told to keep."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.disk_model import TRACED, Trace
from tests.faults.tally import Tally, record, volume

WORKER = Path(__file__).with_name("power_worker.py")
MODES = ("none", "all", "random", "torn")


def traced_run(root: Path) -> tuple[Trace, Path, Path]:
    """Let the worker edit and publish a plan under strace."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed: the trace of the disk cannot be taken")
    target, work = root / "docs" / "plan.citysoft", root / "work"
    (root / "docs").mkdir(parents=True)
    work.mkdir()
    ProjectFiles(root=root / "maker").create(target, new_plan_records("A", "ES")).close()
    shutil.rmtree(root / "maker", ignore_errors=True)
    before = {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    folders = {str(path) for path in root.rglob("*") if path.is_dir()}
    log = root.parent / "trace.txt"
    worker = [sys.executable, str(WORKER), str(target), str(work)]
    made = subprocess.run(
        [strace, "-f", "-xx", "-s", "4000000", "-o", str(log), "-e", f"trace={TRACED}", *worker],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    if "ptrace" in made.stderr and "not permitted" in made.stderr:
        pytest.skip("tracing is not allowed on this machine")
    assert made.returncode == 0, made.stderr[-2000:]
    return Trace(root, before, folders, log.read_text(encoding="ascii").splitlines()), target, work


def lay_out(root: Path, state: dict[str, bytes | None]) -> None:
    """Put a state of the disk in place."""
    for path in sorted(root.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    for name, content in sorted(state.items()):
        path = Path(name)
        if content is None:
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def steps_in(plan: Plan) -> int:
    """Number of edits in a plan; -1 when one is there in part."""
    titles = [activity.title for activity in plan.activities.values()]
    if titles != [f"Activity {number}" for number in range(len(titles))]:
        return -1
    for activity in plan.activities.values():
        if [p.name for p in plan.partners_of(activity.id)] != [f"Partner {activity.title.split()[1]}"]:
            return -1
    return len(titles)


def acknowledged(said: list[str], word: str) -> int:
    """The last number the worker named with ``word``."""
    return max((int(line.split()[1]) for line in said if line.startswith(word)), default=0)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: thousands of states are laid out, and syncing them would take the time."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="citysoft-", dir=shared) as name:
        yield Path(name)


def test_nothing_acknowledged_is_lost_when_the_power_goes(memory: Path) -> None:
    root = memory / "disk"
    trace, target, work = traced_run(root)
    begun = next(when for when, line in trace.said if line == "begin")
    chance = random.Random(20261122)
    runs = volume(5000, 320)
    lost = unreadable = half = stray = 0
    told: list[str] = []
    for number in range(runs):
        # Modes in turn over moments spread evenly, so that every stretch of the run is met in every mode.
        mode = MODES[number % len(MODES)]
        moment = begun + 1 + (number // len(MODES)) * (trace.moments - begun) // (runs // len(MODES) + 1)
        said = trace.said_before(moment)
        lay_out(root, trace.state(moment, mode, chance))
        where = f"moment {moment} of {trace.moments}, {mode}, {said[-1:]}"
        try:
            with_file = ProjectFiles(root=memory / "other").open(target, read_only=True)
            in_file = steps_in(with_file.load())
            with_file.close()
            store = ProjectFiles(root=work).open(target)
            found = steps_in(store.load())
            problems = store.check()
            store.publish()
            store.close()
        except CitySoftError as error:
            unreadable += 1
            told.append(f"{where}: {error.code}")
            continue
        if problems or found < 0 or in_file < 0:
            half += 1
            told.append(f"{where}: {problems} {found} {in_file}")
        elif found < acknowledged(said, "edit") or in_file < acknowledged(said, "published"):
            lost += 1
            told.append(f"{where}: {found} in the plan, {in_file} in the file")
        beside = sorted(path.name for path in target.parent.iterdir() if path != target)
        if beside:
            stray += 1
            told.append(f"{where}: {beside}")
    tally = Tally("F8", "power cut while editing and publishing", runs, lost, unreadable, half, stray)
    record(tally)
    assert tally.clean, "\n".join([str(tally), *told[:20]])
