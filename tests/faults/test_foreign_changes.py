"""F7: somebody removes, renames, replaces or touches the file while it is open. Nobody's bytes are overwritten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.error_texts import ERRORS
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles
from tests.faults.tally import Tally, judge, volume


def _replace(plan: Path, theirs: Path) -> None:
    temp = plan.with_name(".sync-1234")
    shutil.copy(theirs, temp)
    os.replace(temp, plan)


def _in_place(plan: Path, theirs: Path) -> None:
    plan.write_bytes(theirs.read_bytes())


def _gone_and_back(plan: Path, theirs: Path) -> None:
    content = plan.read_bytes()
    plan.unlink()
    plan.write_bytes(content)


def _renamed_with_other(plan: Path, theirs: Path) -> None:
    plan.rename(plan.with_name("renamed.citysoft"))
    shutil.copy(theirs, plan)


def _linked(plan: Path, theirs: Path) -> None:
    away = plan.with_name("elsewhere.citysoft")
    shutil.copy(theirs, away)
    plan.unlink()
    plan.symlink_to(away)


def _as_folder(plan: Path, theirs: Path) -> None:
    plan.unlink()
    plan.mkdir()


SCENARIOS: dict[str, Callable[[Path, Path], object]] = {
    "removed": lambda plan, theirs: plan.unlink(),
    "renamed": lambda plan, theirs: plan.rename(plan.with_name("renamed.citysoft")),
    "replaced": _replace,
    "written in place": _in_place,
    "touched": lambda plan, theirs: os.utime(plan, (1, 1)),
    "touched in the future": lambda plan, theirs: os.utime(plan, (4e9, 4e9)),
    "removed and back": _gone_and_back,
    "renamed, another in its place": _renamed_with_other,
    "a link to another": _linked,
    "cut to nothing": lambda plan, theirs: plan.write_bytes(b""),
    "cut in half": lambda plan, theirs: plan.write_bytes(plan.read_bytes()[:9000]),
    "appended to": lambda plan, theirs: plan.write_bytes(plan.read_bytes() + b"x"),
    "one bit": lambda plan, theirs: plan.write_bytes(plan.read_bytes()[:-1] + b"\x01"),
    "a folder": _as_folder,
    "read-only": lambda plan, theirs: plan.chmod(0o400),
    "a copy beside it": lambda plan, theirs: shutil.copy(plan, plan.with_name("plan (1).citysoft")),
    "a foreign temporary file": lambda plan, theirs: plan.with_name(".plan.tmp").write_bytes(b"x"),
    "a foreign lock": lambda plan, theirs: plan.with_name(".~lock.plan.citysoft#").write_bytes(b"x"),
    "a foreign journal": lambda plan, theirs: plan.with_name("plan.citysoft-journal").write_bytes(b"x" * 999),
    "its folder renamed and back": lambda plan, theirs: (
        plan.parent.rename(plan.parent.with_name("away")),
        plan.parent.with_name("away").rename(plan.parent),
    ),
}


def bytes_in(folder: Path) -> set[bytes]:
    """Content of every file."""
    return {path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_changed_by_somebody_else_while_open(scenario: str, plan: Path, folder: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.citysoft"
    shutil.copy(plan, theirs)
    other = ProjectSession(ProjectFiles().open(theirs))
    other.execute(AddActivity("Theirs"))
    other.close()
    mine = plan.read_bytes()
    lost = unreadable = stray = 0
    runs = volume(50, 2)
    for number in range(runs):
        for path in folder.iterdir():
            path.rmdir() if path.is_dir() else path.unlink()
        plan.write_bytes(mine)
        session = ProjectSession(ProjectFiles().open(plan))
        if number % 2:  # it was published once before
            session.execute(AddActivity("Earlier"))
            session.publish()
        session.execute(AddActivity("Mine"))
        SCENARIOS[scenario](plan, theirs)
        before, names = bytes_in(folder), files_in(folder)
        unchanged = plan.is_file() and plan.read_bytes() not in (theirs.read_bytes(),)
        own = plan.read_bytes() if unchanged else b""
        try:
            session.publish()
        except FileProblem as problem:
            assert problem.code in ERRORS
            session.save_as(folder / "saved as.citysoft")
        place = session.path
        session.close()
        expected = ["Old", *(["Earlier"] if number % 2 else []), "Mine"]
        lost += titles(place) != expected
        # Whatever lay there is still there, but the file that was exactly what we had seen.
        gone = before - bytes_in(folder) - ({own} if place == plan else set())
        lost += bool(gone)
        stray += not set(files_in(folder)) <= {*names, place.name}
    judge(
        Tally(
            "F7",
            "file removed, renamed, replaced or touched while open (20 ways)",
            runs,
            lost,
            unreadable,
            0,
            stray,
        )
    )
