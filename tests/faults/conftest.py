"""A plan with some content, and what is true of it after any fault."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.runner import Zygote


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The user's folder."""
    made = tmp_path / "plans"
    made.mkdir()
    return made


@pytest.fixture
def plan(folder: Path) -> Path:
    """A published plan with one activity."""
    path = folder / "plan.citysoft"
    session = ProjectSession(ProjectFiles().create(path, new_plan_records("Barcelona", "ES")))
    session.execute(AddActivity("Old", [PartnerName("Cologne")]))
    session.close()
    return path


@pytest.fixture
def session(plan: Path) -> Iterator[ProjectSession]:
    """The plan, open."""
    opened = ProjectSession(ProjectFiles().open(plan))
    yield opened
    opened._store.close()


@pytest.fixture
def work() -> Callable[[], list[str]]:
    """Names of the private folders there are now."""

    def names() -> list[str]:
        root = Path(os.environ["CITYSOFT_HOME"]) / "data" / "work"
        return sorted(p.name for p in root.iterdir() if p.is_dir())

    return names


@pytest.fixture(scope="session")
def memory_root() -> Iterator[Path]:
    """A folder in memory where there is one: syncing thousands of files would take the time, and no power is cut here."""
    shared = Path("/dev/shm")
    place = str(shared) if os.access(shared, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="citysoft-", dir=place) as name:
        yield Path(name)


@pytest.fixture
def tmp_path(memory_root: Path) -> Iterator[Path]:
    """As everywhere else, in memory."""
    with tempfile.TemporaryDirectory(prefix="t", dir=memory_root) as name:
        yield Path(name)


@pytest.fixture(autouse=True)
def home(_own_folders: None, memory_root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's own folders, in memory."""
    with tempfile.TemporaryDirectory(prefix="h", dir=memory_root, ignore_cleanup_errors=True) as name:
        monkeypatch.setenv("CITYSOFT_HOME", f"{name}/citysoft")
        yield Path(name) / "citysoft"


@pytest.fixture(scope="session")
def zygote(memory_root: Path) -> Iterator[Zygote]:
    """Forks workers."""
    if not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    place = memory_root / "zygote"
    place.mkdir()
    made = Zygote(place)
    yield made
    made.close()
