"""The write path survives being killed: nothing acknowledged is lost, nothing is half there."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage.project_file import ProjectFiles

WORKER = Path(__file__).with_name("kill_worker.py")
KILLS = 12


def test_kill_at_random_times(tmp_path: Path):
    path = tmp_path / "plan.citysoft"
    ProjectFiles().create(path, new_plan_records("A", "ES")).close()
    chance = random.Random(20261122)
    acknowledged = -1
    for _ in range(KILLS):
        worker = subprocess.Popen([sys.executable, str(WORKER), str(path)], stdout=subprocess.PIPE, text=True)
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.02, 0.25))
        worker.send_signal(signal.SIGKILL)
        lines = worker.stdout.read().splitlines()
        worker.wait()
        worker.stdout.close()
        if lines and lines[-1].isdigit():
            acknowledged = max(acknowledged, int(lines[-1]))
        left = ProjectFiles().leftovers()
        assert [item.target for item in left] == [path], "the work is found and told"
        assert left[0].steps > 0
        store = ProjectFiles().open(path)
        plan = store.load()
        assert store.recovered is not None
        assert store.recovered.steps > 0
        assert store.check() == []
        titles = [a.title for a in plan.activities.values()]
        assert titles == [f"Activity {n}" for n in range(len(titles))], "no edit lost, none twice"
        assert len(titles) >= acknowledged + 1
        for activity in plan.activities.values():
            number = activity.title.split()[1]
            assert [p.name for p in plan.partners_of(activity.id)] == [f"Partner {number}"]
        if chance.random() < 0.7:  # else the next worker finds it unpublished again
            store.publish()
        store.close()
        assert [p.name for p in tmp_path.iterdir()] == ["plan.citysoft"], "nothing left beside the plan"
    assert acknowledged > KILLS, "the workers did edit"
