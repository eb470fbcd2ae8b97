"""F5: errors of the system again and again, also in the clean-up after the first one, while plans are read and written.

Between one call in a hundred and one in twenty fails, from a call chosen by chance on.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.runner import CALLS, Zygote, why_not
from tests.faults.tally import Tally, judge, volume
from tests.faults.test_system_calls import WORDS, Scene, after

JOBS = ("publish", "save_as", "import_csv", "backup", "restore")


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
@pytest.mark.parametrize("job", JOBS)
def test_errors_at_random_calls(zygote: Zygote, job: str, tmp_path: Path, home: Path) -> None:
    scene = Scene(zygote, job, tmp_path, home)
    chance = random.Random(f"F5 {job}")
    runs = volume(100, 3)
    counts = dict.fromkeys(("lost", "unreadable", "half", "stray", "told"), 0)
    told: list[str] = []
    struck = 0
    for number in range(runs):
        scene.reset()
        error = chance.choice(("EIO", "ENOSPC"))
        first, step = chance.randint(1, max(2, scene.calls // 2)), chance.randint(20, 100)
        inject = f"inject={CALLS},pread64:error={error}:when={first}+{step}"
        ran = scene.run(inject=inject, log=tmp_path / "calls.log")
        struck += ran.code != 0
        if wrong := after(scene, ran, counts):
            told.append(f"{number}: {error} from call {first}, every {step} ({ran}): {wrong}")
    assert not counts.pop("told"), "\n".join(told)
    judge(Tally("F5", f"errors of the system again and again: {WORDS[job]}", runs, **counts), told)
    assert struck, "the errors did strike"
