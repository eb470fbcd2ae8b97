"""Faults around a whole process: killed or failing at a system call, two at a time, a flipped bit in the file."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.storage import digest
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles

HERE = Path(__file__).parent
FULL = os.environ.get("CITYSOFT_FAULTS") == "full"
CALLS = "fsync,fdatasync,rename,link,unlink,pwrite64,ftruncate"
RACES = 200 if FULL else 50
FLIPS = 3000 if FULL else 300


# ---------------------------------------------------------------- system calls


@pytest.fixture(scope="module")
def strace() -> str:
    """The tracer, where processes may be traced."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed")
    works = subprocess.run([found, "-o", os.devnull, "true"], capture_output=True, check=False)
    if works.returncode:
        pytest.skip("processes may not be traced here")
    return found


def run_worker(strace: str, plan: Path, log: Path, *inject: str) -> list[str]:
    """Edit and publish once under the tracer; returns what the worker said."""
    worker = [sys.executable, str(HERE / "publish_worker.py"), str(plan), "New"]
    command = [strace, "-f", "-qq", "-o", str(log), "-e", f"trace={CALLS}", *inject, *worker]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.splitlines()


def places(total: int, wanted: int) -> list[int]:
    """Which of the calls are hit: all at full volume, else an even sample that has the first and the last."""
    if FULL or total <= wanted:
        return list(range(1, total + 1))
    return sorted({1 + round(n * (total - 1) / (wanted - 1)) for n in range(wanted)})


@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO"])
def test_fault_at_a_system_call(strace: str, plan: Path, folder: Path, tmp_path: Path, fault: str):
    whole, log = plan.read_bytes(), tmp_path / "calls.log"
    assert run_worker(strace, plan, log) == ["kept", "saved"]
    total = sum(1 for line in log.read_text().splitlines() if "(" in line and "resumed" not in line)
    assert total > 20
    saved = 0
    for number in places(total, 10):
        plan.write_bytes(whole)
        said = run_worker(strace, plan, log, "-e", f"inject={CALLS}:{fault}:when={number}")
        files = ProjectFiles()
        files.tidy()
        assert files_in(folder) == ["plan.citysoft"], (fault, number)
        in_file = titles(plan)
        assert in_file in (["Old"], ["Old", "New"]), (fault, number)
        if "saved" in said:
            saved += 1
            assert in_file == ["Old", "New"], (fault, number)
        store = files.open(plan)
        now = [activity.title for activity in store.load().activities.values()]
        if "kept" in said:
            assert now == ["Old", "New"], (fault, number, "an acknowledged edit is there")
        else:
            assert now in (["Old"], ["Old", "New"])
        assert store.conflict_copy is None
        store.publish()
        store.close()
        assert titles(plan) == now
        assert files_in(folder) == ["plan.citysoft"], (fault, number)
        assert files.leftovers() == []
    if fault == "signal=KILL":
        assert saved < len(places(total, 10)), "the process was killed"
    print(f"{fault}: {len(places(total, 10))} of {total} calls hit, {saved} times saved all the same")


# ---------------------------------------------------------------- two at a time


@pytest.fixture
def racers(plan: Path) -> Iterator[list[subprocess.Popen[str]]]:
    """Two processes that open the same plan when told."""
    made = [
        subprocess.Popen(
            [sys.executable, str(HERE / "race_worker.py"), str(plan), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("A", "B")
    ]
    for racer in made:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    yield made
    for racer in made:
        racer.communicate(timeout=30)


def test_two_processes_never_both_write(racers: list[subprocess.Popen[str]], plan: Path, folder: Path):
    def tell(racer: subprocess.Popen[str]) -> None:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()

    def hear(racer: subprocess.Popen[str]) -> str:
        assert racer.stdout is not None
        return racer.stdout.readline().strip()

    for number in range(RACES):
        first, second = racers if number % 2 else reversed(racers)
        for racer in (first, second):
            tell(racer)
        said = sorted(hear(racer) for racer in racers)
        assert said == ["file.open_here", "writer"], number
        for racer in racers:
            tell(racer)
        assert [hear(racer) for racer in racers] == ["closed", "closed"]
        assert files_in(folder) == ["plan.citysoft"]
    assert len(titles(plan)) == 1 + RACES, "every edit of every writer is there"


# ---------------------------------------------------------------- a flipped bit


def content_of(path: Path) -> str:
    """Digest of the content as SQLite would hand it out, without any check of ours; "" when it cannot be read."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return digest.content_digest(connection)
    except (sqlite3.Error, ValueError, OverflowError):
        return ""


def test_every_flipped_bit_in_the_content_is_noticed(tmp_path: Path):
    from citysoft_desktop.services.sample import sample_records

    plan = tmp_path / "sample.citysoft"
    ProjectFiles().create(plan, sample_records(now="2026-11-22T10:00:00Z")).close()
    whole, good = plan.read_bytes(), content_of(plan)
    flipped = tmp_path / "flipped.citysoft"
    chance = random.Random(20261122)
    changed = refused = marked = quiet = 0
    for _ in range(FLIPS):
        content = bytearray(whole)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        flipped.write_bytes(content)
        differs = content_of(flipped) != good
        changed += differs
        try:
            store = ProjectFiles().open(flipped)
        except CitySoftError:
            refused += 1
            continue
        try:
            if store.damaged_sections:
                marked += 1
                assert store.read_only_reason == "file.digest"
                assert "file.digest" in store.check()
            else:
                quiet += 1
                assert not differs, "changed content was taken for sound"
                assert store.content_digest() == good
        finally:
            store.close()
        assert flipped.read_bytes() == content, "a damaged file is left as it is"
    assert changed > FLIPS // 4
    print(
        f"{FLIPS} flips: {changed} changed content; {refused} refused, {marked} told by section, {quiet} harmless"
    )


def test_a_rewritten_file_is_sound_and_an_old_one_without_digests_too(plan: Path):
    with contextlib.closing(sqlite3.connect(plan)) as connection:
        connection.execute("VACUUM")
    store = ProjectFiles().open(plan, read_only=True)
    assert store.digest_state == "matches"
    store.close()
    with contextlib.closing(sqlite3.connect(plan)) as connection:
        connection.execute("DELETE FROM file_meta WHERE key = 'seal' OR key LIKE 'digest.%'")
        connection.commit()
    store = ProjectFiles().open(plan)
    assert (store.digest_state, store.read_only) == ("none", False)
    store.close()


def test_words_of_a_seal_in_the_plan_do_no_harm(plan: Path):
    from citysoft_desktop.services.commands.activities import AddActivity
    from citysoft_desktop.services.session import ProjectSession

    trick = f"citysoft-seal:{'0' * 36}:{'a' * 64}"
    session = ProjectSession(ProjectFiles().open(plan))
    session.execute(AddActivity(trick))
    session.close()
    store = ProjectFiles().open(plan)
    assert store.digest_state == "matches"
    assert not store.read_only
    store.close()
