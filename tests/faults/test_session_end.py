"""The session ends while somebody types: what was typed is in the file, and the program ends as if closed by hand."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in
from tests.faults.tally import Tally, record, volume

CHILD = Path(__file__).with_name("session_child.py")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def test_signals_close_in_order(folder: Path) -> None:
    runs = volume(100, 5)
    chance = random.Random(19)
    lost = unreadable = stray = 0
    for number in range(runs):
        path = folder / f"plan{number}.citysoft"
        made = ProjectSession(ProjectFiles().create(path, new_plan_records("Testville", "ES")))
        made.execute(AddActivity("Old title", [PartnerName("Cologne")]))
        made.close()
        where = ("field", "cell")[number % 2]
        text = f"Typed {number}"
        child = subprocess.Popen(
            [sys.executable, str(CHILD), str(path), where, text], stdout=subprocess.PIPE, text=True
        )
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "typed\n"
            time.sleep(chance.random() * 0.05)
            child.send_signal((signal.SIGTERM, signal.SIGHUP, signal.SIGINT)[number % 3])
            assert child.wait(30) == 0
        finally:
            child.kill()
            child.wait()
            child.stdout.close()
        store = ProjectFiles().open(path, read_only=True)
        try:
            unreadable += store.digest_state != "sealed"
            plan = store.load()
        finally:
            store.close()
        names = {plan.city.name, *(activity.title for activity in plan.activities.values())}
        lost += text not in names
        stray += files_in(folder) != [path.name]
        path.unlink()
    record(Tally("F19", "SIGTERM, SIGHUP or SIGINT while typing", runs, lost, unreadable, 0, stray))
    assert (lost, unreadable, stray) == (0, 0, 0)
