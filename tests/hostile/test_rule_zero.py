"""Opening or importing any file runs nothing, reaches no network and no other file, ends soon, and changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from importlib.util import find_spec
from pathlib import Path

import pytest

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.bench.big_plan import big_records
from tests.faults.tally import Tally, record
from tests.hostile.plan_cases import CANARY, Case, plan_cases
from tests.hostile.table_cases import table_cases
from tests.hostile.tracer import watched, why_not

FULL = os.environ.get("CITYSOFT_FAULTS") == "full"
SECONDS = 5.0
MEMORY = 512 * 1024 * 1024
WORKER = Path(__file__).with_name("worker.py")
PRIVATE_COPY = find_spec("citysoft_desktop.storage.working_copy") is not None
_NAMES_OF_ERRORS = re.compile(r"Traceback|\bsqlite3?\b|\w+Error\b|\bException\b|0x[0-9a-f]{6}")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound plan with something of everything the cases change, and a history."""
    path = tmp_path_factory.mktemp("good") / "good.citysoft"
    from citysoft_desktop.domain.ids import fixed_id
    from citysoft_desktop.domain.strategy import Goal

    records = [*big_records(12), Goal(fixed_id("goal"), text=CANARY, note=CANARY)]
    session = ProjectSession(ProjectFiles().create(path, records))
    session.execute(AddActivity(f"Visit {CANARY}", [PartnerName("Cologne", "DE")]))
    session.close()
    return path


def fingerprint(path: Path) -> str:
    """Content of a regular file and the names beside it that belong to it."""
    beside = sorted(
        p.name for p in path.parent.iterdir() if p.name.startswith(path.name) or p.suffix == ".tmp"
    )
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return str(beside)
    except OSError:
        return str(beside)
    return hashlib.sha256(path.read_bytes()).hexdigest() + str(beside)


def check(cases: list[Case], commands: list[list[str]], tmp_path: Path, allowed: Path, more: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    listed = tmp_path / "commands.txt"
    listed.write_text("".join(json.dumps(command) + "\n" for command in commands), encoding="utf-8")
    before = [fingerprint(case.path) for case in cases]
    watch = not why_not()
    seen = watched(WORKER, str(listed), home=home, allowed=(allowed, more, listed.parent), watch=watch)
    *answers, last = [json.loads(line) for line in seen.answers.splitlines()]
    assert len(answers) == len(cases), seen.errors[-2000:]
    problems = []
    for case, answer, old in zip(cases, answers, before, strict=True):
        told = answer["errors"]
        if answer["code"] not in case.exits:
            problems.append(f"{case.name}: exit {answer['code']}, {told or answer['out']}")
        if answer["code"] and (
            not told.strip() or _NAMES_OF_ERRORS.search(told) or "inside the program" in told
        ):
            problems.append(f"{case.name}: no plain message: {told}")
        if CANARY in told:
            problems.append(f"{case.name}: quotes the plan")
        if answer["seconds"] > SECONDS:
            problems.append(f"{case.name}: {answer['seconds']:.1f} s")
        if fingerprint(case.path) != old and (PRIVATE_COPY or not case.beside):
            problems.append(f"{case.name}: the file or what lies beside it changed")
    for log in home.rglob("*.log*"):
        if CANARY in log.read_text(encoding="utf-8", errors="replace"):
            problems.append(f"{log.name} quotes the plan")
    if last.get("peak", 0) > MEMORY:
        problems.append(f"memory: {last['peak'] / 2**20:.0f} MB")
    assert not problems, "\n".join(problems)
    assert not seen.strange, "\n".join(seen.strange)


def test_plans(good: Path, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    cases = list(plan_cases(good, folder, full=FULL))
    assert len(cases) > 100
    check(cases, [["check", str(case.path)] for case in cases], tmp_path, folder, good.parent)
    record(Tally("F14", "hostile plan opened under a tracer", len(cases)))


def test_tables(good: Path, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    cases = list(table_cases(folder))
    before = good.read_bytes()
    commands = [["import", "--dry-run", str(good), str(case.path)] for case in cases]
    check(cases, commands, tmp_path, folder, good.parent)
    assert good.read_bytes() == before
    record(Tally("F15", "hostile table imported under a tracer", len(cases)))


def test_the_tracer_sees_what_it_must(tmp_path: Path) -> None:
    reason = why_not()
    if reason:
        pytest.skip(reason)
    script = tmp_path / "worker.py"
    script.write_text(
        "import socket, subprocess\nsocket.socket().close()\nopen('/etc/hostname').close()\nsubprocess.run(['true'])\n"
    )
    home = tmp_path / "home"
    home.mkdir()
    seen = watched(script, home=home, allowed=(), watch=True)
    text = "\n".join(seen.strange)
    assert "socket(" in text
    assert "/etc/hostname" in text
    assert "execve(" in text
