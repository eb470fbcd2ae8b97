"""F16: plans of every schema there was, and of one to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from citysoft_desktop.app import composition
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.file_format import SCHEMA_VERSION
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles
from tests.faults.tally import Tally, judge

FROZEN = Path(__file__).parents[1] / "data" / "projects"


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_every_schema_is_brought_up_to_date_in_a_copy(version: int, folder: Path) -> None:
    whole = (FROZEN / f"schema_{version}.citysoft").read_bytes()
    path = folder / "plan.citysoft"
    path.write_bytes(whole)
    storage = composition.storage()
    looked = storage.open(path, read_only=True)
    assert len(looked.load().activities) == 2
    looked.close()
    assert path.read_bytes() == whole
    session = ProjectSession(storage.open(path))
    assert path.read_bytes() == whole, "the file stays as it is until something is published"
    session.execute(AddActivity("New"))
    session.close()
    lost = titles(path) != ["First", "Second", "New"]
    if version < SCHEMA_VERSION:
        (kept,) = composition.backups().plans()
        old = composition.backups().load(kept.newest)
        lost |= [a.title for a in old.activities.values()] != ["First", "Second"]
    stray = files_in(folder) != ["plan.citysoft"]
    judge(Tally("F16", "plan of an older schema, or of a newer one", 1, lost=lost, stray=stray))


@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, 99, 2**31 - 1])
def test_a_newer_schema_is_refused_and_left_alone(version: int, folder: Path) -> None:
    content = bytearray((FROZEN / f"schema_{SCHEMA_VERSION}.citysoft").read_bytes())
    content[60:64] = version.to_bytes(4, "big")
    path = folder / "plan.citysoft"
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(FileProblem, match=r"file\.newer"):
            ProjectFiles().open(path, read_only=read_only)
    assert path.read_bytes() == content
    judge(
        Tally(
            "F16",
            "plan of an older schema, or of a newer one",
            1,
            stray=files_in(folder) != ["plan.citysoft"],
        )
    )
