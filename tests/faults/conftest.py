"""A plan with some content, and what is true of it after any fault."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


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
