"""F11: the clock jumps. The order of making counts, never the time; the three newest backups stay."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from citysoft_desktop.base.clock import FixedClock
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.backups import BackupFolder
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles
from tests.faults.tally import Tally, judge, volume

NOW = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)
JUMPS = (
    timedelta(days=-400), timedelta(days=5 * 365), timedelta(hours=-1), timedelta(hours=1), timedelta(0),
    timedelta(days=1), timedelta(days=4700), timedelta(seconds=-1), timedelta(days=-15000),
)  # fmt: skip


def test_clock_jumps_while_working(folder: Path, home: Path) -> None:
    chance = random.Random(11)
    runs = volume(30, 3)
    lost = stray = 0
    for run in range(runs):
        clock = FixedClock(NOW)
        store = BackupFolder(lambda run=run: home / f"backups {run}", clock)  # type: ignore[misc]
        path = folder / "plan.citysoft"
        path.unlink(missing_ok=True)
        ProjectFiles(clock).create(path, new_plan_records("A", "ES")).close()
        made = []
        for number in range(12):
            clock.moment = max(
                datetime(1980, 1, 1, tzinfo=UTC),
                min(clock.moment + chance.choice(JUMPS), datetime(2090, 1, 1, tzinfo=UTC)),
            )
            session = ProjectSession(ProjectFiles(clock).open(path))
            session.execute(AddActivity(f"Activity {number}"))
            result = store.write(session._store, "manual")
            assert result.backup is not None, result.problem
            made.append(result.backup.seq)
            seen = [info.seq for info in store.list(session.plan_id)]
            lost += seen[:3] != made[::-1][:3]
            lost += store.load(store.list(session.plan_id)[0]).activities != session.plan.activities
            session.close()
            assert session.conflict_copy is None
            ProjectFiles(clock).tidy()
            stray += files_in(folder) != ["plan.citysoft"]
        lost += titles(path) != [f"Activity {n}" for n in range(12)]
    judge(Tally("F11", "the clock jumps between edits, publishing and backups", runs, lost=lost, stray=stray))


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize("when", ["-400d", "+5y", "2038-01-19 03:14:06", "2026-03-29 01:59:58"])
def test_whole_program_under_another_clock(when: str, plan: Path, folder: Path) -> None:
    command = ["faketime", "-f" if when[0] in "+-" else "", when, sys.executable, "-m", "citysoft_desktop"]
    done = subprocess.run(
        [*(part for part in command if part), "import", str(plan), str(_table(folder))],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2]), "TZ": "Europe/Madrid"},
    )
    assert done.returncode == 0, done.stderr
    judge(Tally("F11", "whole program with another clock (faketime)", 1, lost=titles(plan) != ["Old", "New"]))


def _table(folder: Path) -> Path:
    path = folder / "table.csv"
    path.write_text("title,type\nNew,sister_city\n", encoding="utf-8")
    return path
