"""F2, F3: every way of writing a file is killed, or fails, at a system call. The files are the old or the new ones."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.app import composition
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.exchange.table_reader import read_table
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults import jobs
from tests.faults.runner import CALLS, Ran, Zygote, calls_in, why_not
from tests.faults.support import titles
from tests.faults.tally import Tally, judge, places

FAULTS = {
    "signal=KILL": ("F2", 4),
    "error=ENOSPC": ("F3", 2),
    "error=EIO": ("F3", 2),
    "error=EACCES": ("F3", 1),
}
"""Fault, and how many calls of each job are hit per merge."""
WORDS = {
    "publish": "publish", "save_as": "save as", "new": "new plan", "export_json": "JSON export",
    "export_xlsx": "XLSX export", "export_csv": "CSV export", "import_csv": "import of a table",
    "import_json": "import of a plan", "backup": "backup", "restore": "restore",
    "write_backup": "writing a backup out", "migrate": "migration of schema 1",
}  # fmt: skip
NO_NAMES = ("Traceback", "sqlite3", "OSError", "inside the program")


def content(path: Path) -> Any:
    """What somebody else reads in a file; an error when it cannot be read."""
    if path.suffix == ".citysoft":
        try:
            return titles(path)
        except AssertionError:  # an old schema has no seal
            store = ProjectFiles().open(path, read_only=True)
            try:
                assert store.digest_state == "none"
                return ["unsealed", *(a.title for a in store.load().activities.values())]
            finally:
                store.close()
    if path.suffix == ".json":
        return sorted(json.loads(path.read_text(encoding="utf-8"))["records"])
    return [list(row) for row in read_table(path).sheets[0].rows]


def look(folder: Path) -> dict[str, Any]:
    """Every file of the user."""
    return {path.name: content(path) for path in sorted(folder.iterdir())}


class Scene:
    """One job with its beginning and its end, put back as often as wanted."""

    def __init__(self, zygote: Zygote, job: str, place: Path, home: Path) -> None:
        self.zygote, self.job, self.home, self.place = zygote, job, home, place
        self.folder = place / "files"
        self.folder.mkdir()
        jobs.prepare(self.folder, job)
        self.old = look(self.folder)
        shutil.copytree(self.folder, place / "files-before")
        home.mkdir(parents=True, exist_ok=True)
        shutil.copytree(home, place / "home-before")
        ran = self.run(log=place / "calls.log")
        assert ran.code == 0, ran.said
        ProjectFiles().tidy()
        self.new = look(self.folder)
        self.calls = calls_in(place / "calls.log")

    def reset(self) -> None:
        """Back to the beginning."""
        for there, before in ((self.folder, "files-before"), (self.home, "home-before")):
            shutil.rmtree(there)
            shutil.copytree(self.place / before, there)

    def run(self, **how: Any) -> Ran:
        return self.zygote.run(self.job, self.folder, **how)

    def backups(self) -> int:
        """How many there are; every one of them can be loaded."""
        store = composition.backups()
        found = [info for plan in store.plans() for info in store.list(plan.plan_id)]
        for info in found:
            store.load(info)
        return len(found)

    def strays(self) -> list[str]:
        """Files nobody asked for: beside the plans, among the backups, in the work area."""
        known = {*self.old, *self.new, *(f"plan (before schema {n}).citysoft" for n in range(9))}
        kept = [
            p.name
            for p in (self.home / "data" / "backups").rglob("*")
            if p.is_file()
            and (p.suffix not in (".citysoft", ".json") or (p.suffix == ".json" and not p.with_suffix(".citysoft").exists()))
        ]  # fmt: skip
        folders = [p.name for p in (self.home / "data" / "work").glob("*") if p.is_dir()]
        return [*({p.name for p in self.folder.iterdir()} - known), *kept, *folders]


def age(place: Path) -> None:
    """Everything there was written long ago."""
    then = time.time() - 3 * 3600
    for path in place.rglob("*"):
        if path.is_file():
            os.utime(path, (then, then))


def after(scene: Scene, ran: Ran, counts: dict[str, int]) -> str:
    """Look at what a fault left, then do the job again without it. Returns what is wrong, "" when nothing is."""
    files = ProjectFiles()
    files.tidy()
    wrong = []
    try:
        known = look_at_known(scene)
        for name, text in known.items():
            if text not in (scene.old.get(name), scene.new.get(name)):
                counts["half"] += 1
                wrong.append(f"{name} holds {text}")
        if any(name not in known for name in scene.old if name in scene.new):
            counts["lost"] += 1
            wrong.append(f"only {sorted(known)} left")
        if ran.code == 0 and known != scene.new:
            counts["lost"] += 1
            wrong.append(f"said to be done, but {known}")
        if "other.citysoft" in known and "kept" in ran.said:
            pass  # the edit went on to the new place, as asked
        elif "kept" in ran.said and (scene.folder / "plan.citysoft").exists():
            store = files.open(scene.folder / "plan.citysoft")
            if "New" not in [a.title for a in store.load().activities.values()]:
                counts["lost"] += 1
                wrong.append("the acknowledged edit is not there")
            store.publish()
            store.close()
        scene.backups()
        if ran.code > 0 and (not ran.told or any(word in ran.told for word in NO_NAMES)):
            wrong.append(f"no plain words: {ran.told}")
            counts["told"] += 1
        # What an interrupted export or backup left is cleared by the next one, once it cannot be somebody's any more.
        age(scene.folder)
        age(scene.home)
        again = scene.run()
        files.tidy()
        if scene.job == "save_as":  # the work that was taken up again was published to its own place above
            known = look_at_known(scene)
            if known.get("other.citysoft") != scene.new["other.citysoft"]:
                counts["unreadable"] += 1
                wrong.append(f"not possible afterwards: {again} {known}")
        elif again.code != 0 or look_at_known(scene) != scene.new:
            counts["unreadable"] += 1
            wrong.append(f"not possible afterwards: {again} {look_at_known(scene)}")
        if strays := scene.strays():
            counts["stray"] += 1
            wrong.append(f"left: {strays}")
    except (CitySoftError, OSError, ValueError, AssertionError) as error:
        counts["unreadable"] += 1
        wrong.append(f"not readable: {error!r}")
    return "; ".join(wrong)


def look_at_known(scene: Scene) -> dict[str, Any]:
    """The files that may be there, without temporary ones."""
    return {
        path.name: content(path)
        for path in sorted(scene.folder.iterdir())
        if path.name in scene.old or path.name in scene.new
    }


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
@pytest.mark.parametrize("job", jobs.ORDER)
def test_fault_at_a_system_call(zygote: Zygote, job: str, tmp_path: Path, home: Path) -> None:
    scene = Scene(zygote, job, tmp_path, home)
    assert scene.calls >= 5
    told: list[str] = []
    struck = 0
    for fault, (number, per_merge) in FAULTS.items():
        counts = dict.fromkeys(("lost", "unreadable", "half", "stray", "told"), 0)
        hit = places(scene.calls, per_merge)
        for call in hit:
            scene.reset()
            inject = f"inject={CALLS}:{fault}:when={call}"
            ran = scene.run(inject=inject, log=tmp_path / "calls.log")
            struck += ran.code != 0
            if wrong := after(scene, ran, counts):
                told.append(f"{job}, {fault} at call {call} of {scene.calls} ({ran}): {wrong}")
        assert not counts.pop("told"), "\n".join(told)
        what = "killed at a system call" if number == "F2" else "ENOSPC, EIO or EACCES at a system call"
        judge(Tally(number, f"{what}: {WORDS[job]}", len(hit), **counts), told)
    assert struck, "the fault did strike"
