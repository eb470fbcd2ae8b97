"""A second start of the real program: its plan comes up in the window that runs, or in one of its own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from citysoft_desktop.app.one_instance import Instance
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage.project_file import ProjectFiles

CHILD = Path(__file__).with_name("instance_child.py")
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def started(*arguments: str) -> subprocess.Popen[str]:
        made = subprocess.Popen([sys.executable, str(CHILD), *arguments], stdout=subprocess.PIPE, text=True)
        running.append(made)
        return made

    yield started
    for made in running:
        made.kill()
        made.wait()
        if made.stdout is not None:
            made.stdout.close()


@pytest.fixture
def plans(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.citysoft"
        ProjectFiles().create(path, new_plan_records(name.title(), "ES")).close()
        made.append(path)
    return made


def until(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdout is not None
    for said in child.stdout:
        if said.strip() == line:
            return
    raise AssertionError(f"the program ended without saying {line!r}")


def test_a_second_start_gives_its_plan_to_the_window_that_runs(start: Start, plans: list[Path]) -> None:
    first = start(str(plans[0]))
    until(first, "ready")
    second = start(str(plans[1]))
    assert second.wait(30) == 0
    until(first, "opened two.citysoft")
    assert first.poll() is None


def test_a_window_that_asks_something_is_left_alone(start: Start, plans: list[Path]) -> None:
    first = start("--asking")
    until(first, "ready")
    second = start(str(plans[1]))
    until(second, "opened two.citysoft")
    assert list(Instance().requests.iterdir()) == []
    assert first.poll() is None


def test_after_a_crash_the_next_start_is_the_first(start: Start, plans: list[Path]) -> None:
    first = start(str(plans[0]))
    until(first, "ready")
    first.kill()
    first.wait()
    began = time.monotonic()
    second = start(str(plans[1]))
    until(second, "opened two.citysoft")
    assert second.poll() is None
    assert time.monotonic() - began < 30


def test_only_requests_of_ours_are_taken(tmp_path: Path) -> None:
    instance = Instance(tmp_path / "run")
    assert instance.is_first()
    assert not Instance(tmp_path / "run").is_first()
    for number, text in enumerate(
        (
            b"",
            b"[]",
            b'{"plan": 3}',
            b'{"plan": "relative"}',
            b'{"plan": "/a\\u0000b"}',
            b"\xff",
            b" " * 20_000,
        )
    ):
        (instance.requests / f"{number}.json").write_bytes(text)
    assert instance.take() == []
    (instance.requests / "x.json").write_bytes(b'{"plan": ""}')
    assert instance.take() == [None]
    assert list(instance.requests.iterdir()) == []
    instance.release()


def test_without_an_answer_the_request_is_taken_back(tmp_path: Path) -> None:
    first, second = Instance(tmp_path / "run"), Instance(tmp_path / "run")
    assert first.is_first()
    assert not second.is_first()
    assert second.hand_over(None, seconds=0.1) is False
    assert list(second.requests.iterdir()) == []
    first.release()
