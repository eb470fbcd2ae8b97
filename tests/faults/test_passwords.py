"""F2, F3 for plans with a password: killed or failing at a system call, nothing is lost and nothing becomes readable."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.app import composition
from citysoft_desktop.domain.errors import CitySoftError, FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import cipher, keyring
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults import jobs
from tests.faults.runner import CALLS, Ran, Zygote, calls_in, why_not
from tests.faults.tally import Tally, judge, places
from tests.storage.test_password import readable

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "-"),
    pytest.mark.skipif(
        not cipher.available(),
        reason="sqlcipher3 is not installed: there is no wheel for this system or Python",
    ),
]
MARKER = "Xanadu-rapprochement"
JOBS = {
    "give_password": ("", jobs.WORD, "setting a password"),
    "other_password": (jobs.WORD, jobs.OTHER_WORD, "changing a password"),
    "take_password": (jobs.WORD, "", "removing a password"),
    "publish_protected": (jobs.WORD, jobs.WORD, "publishing a protected plan"),
}
FAULTS = {"signal=KILL": ("F2", 8), "error=ENOSPC": ("F3", 2), "error=EIO": ("F3", 2)}


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(cipher, "ROUNDS", 1000)
    yield
    keyring.forget_unused()


def prepared(folder: Path, word: str) -> None:
    """A plan with a backup, under a password or without; its content is the marker."""
    path = folder / "plan.citysoft"
    session = ProjectSession(composition.storage().create(path, new_plan_records("Barcelona", "ES")))
    if word:
        session.set_password(word)
    session.execute(AddActivity(MARKER))
    composition.backups().write(session._store, "manual")
    session.close()


def opened(path: Path, words: tuple[str, str]) -> tuple[Any, str]:
    """The plan with whichever of the two passwords it has, and that password."""
    for word in dict.fromkeys(words):
        files = ProjectFiles()
        try:
            if word:
                files.unlock(path, word)
                if not cipher.is_sealed(path):
                    continue
            return files.open(path), word
        except FileProblem as problem:
            if problem.code not in ("file.password", "file.wrong_password"):
                raise
    raise AssertionError("none of its passwords fits")


def after(ran: Ran, folder: Path, home: Path, old: str, new: str, counts: dict[str, int]) -> str:
    """Look at what a fault left. Returns what is wrong, "" when nothing is."""
    wrong = []
    path = folder / "plan.citysoft"
    if old and new:  # at no moment is anything of it readable, before anybody tidies up, too
        if found := readable(folder, MARKER) + readable(home, MARKER):
            counts["half"] += 1
            wrong.append(f"readable at once: {found}")
    ProjectFiles().tidy()
    try:
        store, word = opened(path, (old, new))
    except (CitySoftError, AssertionError) as error:
        counts["unreadable"] += 1
        return f"not readable: {error!r}"
    try:
        titles = {a.title for a in store.load().activities.values()}
        if MARKER not in titles or ("kept" in ran.said and "New" not in titles):
            counts["lost"] += 1
            wrong.append(f"only {titles}")
        if store.check():
            counts["unreadable"] += 1
            wrong.append(f"{store.check()}")
        if ran.code == 0 and word != new:
            counts["lost"] += 1
            wrong.append("said to be done, but it has the old password")
        store.publish()
    finally:
        store.close()
    # What is protected now has nothing readable but the backups a kill did not let follow.
    backups = home / "data" / "backups"
    plain = [name for name in readable(home, MARKER) if not (home / name).is_relative_to(backups)]
    if word and (plain or readable(folder, MARKER)):
        counts["half"] += 1
        wrong.append(f"readable: {plain} {readable(folder, MARKER)}")
    work = [p.name for p in (home / "data" / "work").glob("*") if p.is_dir()]
    if work or sorted(p.name for p in folder.iterdir()) != ["plan.citysoft"]:
        counts["stray"] += 1
        wrong.append(f"left: {work} {sorted(p.name for p in folder.iterdir())}")
    for info in (i for p in composition.backups().plans() for i in composition.backups().list(p.plan_id)):
        for one in filter(None, (old, new)):
            try:
                composition.storage().unlock(info.path, one)
            except FileProblem:
                continue
        composition.backups().load(info)
    keyring.forget_unused()
    return "; ".join(wrong)


@pytest.mark.parametrize("job", JOBS)
def test_fault_at_a_system_call(zygote: Zygote, job: str, tmp_path: Path, home: Path) -> None:
    old, new, words = JOBS[job]
    folder = tmp_path / "files"
    folder.mkdir()
    home.mkdir(parents=True, exist_ok=True)
    prepared(folder, old)
    shutil.copytree(folder, tmp_path / "files-before")
    shutil.copytree(home, tmp_path / "home-before")
    log = tmp_path / "calls.log"
    ran = zygote.run(job, folder, log=log)
    assert ran.code == 0, ran.said
    calls = calls_in(log)
    assert calls >= 20
    told: list[str] = []
    struck = 0
    for fault, (number, per_merge) in FAULTS.items():
        counts = dict.fromkeys(("lost", "unreadable", "half", "stray"), 0)
        hit = places(calls, per_merge)
        for call in hit:
            for there, before in ((folder, "files-before"), (home, "home-before")):
                shutil.rmtree(there)
                shutil.copytree(tmp_path / before, there)
            ran = zygote.run(job, folder, inject=f"inject={CALLS}:{fault}:when={call}", log=log)
            struck += ran.code != 0
            if wrong := after(ran, folder, home, old, new, counts):
                told.append(f"{job}, {fault} at call {call} of {calls} ({ran}): {wrong}")
        judge(
            Tally(
                number, f"{'killed' if number == 'F2' else 'ENOSPC, EIO'} while {words}", len(hit), **counts
            ),
            told,
        )
    assert struck, "the fault did strike"
    assert os.environ["CITYSOFT_HOME"] == str(home)
