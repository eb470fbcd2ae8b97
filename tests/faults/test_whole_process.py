"""F9, F12, F13: two processes at a time, and files damaged in every way."""

from __future__ import annotations

import contextlib
import random
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
from tests.faults.tally import Tally, judge, volume

HERE = Path(__file__).parent
RACES = volume(200, 40)
FLIPS = volume(3000, 200)


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
    lost = 1 + RACES - len(titles(plan))
    judge(Tally("F9", "two processes open and edit the same plan at once", RACES, lost))


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
    changed = refused = marked = quiet = unnoticed = 0
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
                unnoticed += differs or store.content_digest() != good
        finally:
            store.close()
        assert flipped.read_bytes() == content, "a damaged file is left as it is"
    assert changed > FLIPS // 4
    assert refused
    assert marked
    assert quiet
    what = f"one flipped bit; {100 * changed // FLIPS} % changed content, every one of them told"
    judge(Tally("F12", what, FLIPS, unnoticed))


def damaged(whole: bytes, runs: int) -> Iterator[bytes]:
    """Cut short, a page of zeros, two pages swapped, bytes behind the end, another header."""
    chance = random.Random(13)
    pages = len(whole) // 4096
    for number in range(runs):
        content = bytearray(whole)
        one, other = (4096 * n for n in chance.sample(range(pages), 2))
        kind = number % 5
        if kind == 0:
            content = content[: 512 * chance.randrange(len(whole) // 512)]
        elif kind == 1:
            content[one : one + 4096] = bytes(4096)
        elif kind == 2:
            content[one : one + 4096], content[other : other + 4096] = (
                whole[other : other + 4096],
                whole[one : one + 4096],
            )
        elif kind == 3:
            content += chance.randbytes(chance.randrange(1, 9000))
        else:
            at = chance.randrange(100)
            content[at : at + 4] = chance.randbytes(4)
        yield bytes(content)


def test_damaged_files_are_refused_or_told(plan: Path, folder: Path):
    good, runs = content_of(plan), volume(2000, 150)
    unnoticed = stray = 0
    told: list[str] = []
    for number, content in enumerate(damaged(plan.read_bytes(), runs)):
        plan.write_bytes(content)
        try:
            store = ProjectFiles().open(plan)
            if not store.damaged_sections and store.content_digest() != good:
                unnoticed += 1
                told.append(f"{number}: taken for sound")
            assert bool(store.damaged_sections) <= store.read_only
            store.close()
        except CitySoftError:
            pass
        assert plan.read_bytes() == content, "a damaged file is left as it is"
        if files_in(folder) != ["plan.citysoft"]:
            stray += 1
            told.append(f"{number}: {files_in(folder)}")
    what = "cut short, pages zeroed or swapped, bytes appended, header changed"
    judge(Tally("F13", what, runs, lost=unnoticed, stray=stray), told)


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
