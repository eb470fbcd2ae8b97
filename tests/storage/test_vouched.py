"""A file is vetted once: again only when a byte of it, or the program, is another."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import seal, vetting, vouched
from citysoft_desktop.storage.project_file import ProjectFiles


@pytest.fixture
def vetted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that are vetted."""
    found: list[str] = []
    whole = vetting.vet

    def vet(path: Path, name: str = "") -> None:
        found.append(name or path.name)
        whole(path, name)

    monkeypatch.setattr(vetting, "vet", vet)
    return found


def made(folder: Path, root: Path) -> Path:
    path = folder / "plan.citysoft"
    session = ProjectSession(ProjectFiles(root=root).create(path, new_plan_records("A", "ES")))
    session.execute(AddActivity("First"))
    session.close()
    return path


def opened(path: Path, root: Path) -> str:
    session = ProjectSession(ProjectFiles(root=root).open(path))
    try:
        assert len(session.plan.activities) == 1
        return session.digest_state
    finally:
        session.close()


def test_what_was_written_here_is_opened_without_vetting(tmp_path: Path, vetted: list[str]) -> None:
    here = tmp_path / "here"
    path = made(tmp_path, here)
    assert opened(path, here) == "sealed"
    moved = path.rename(tmp_path / "other name.citysoft")
    assert opened(moved, here) == "sealed"
    assert vetted == []


def test_a_file_from_elsewhere_is_vetted_the_first_time_only(tmp_path: Path, vetted: list[str]) -> None:
    path = made(tmp_path, tmp_path / "there")
    assert opened(path, tmp_path / "here") == "sealed"
    assert opened(path, tmp_path / "here") == "sealed"
    assert vetted == ["plan.citysoft"]


def test_one_other_byte_and_it_is_vetted_again(tmp_path: Path, vetted: list[str]) -> None:
    here = tmp_path / "here"
    path = made(tmp_path, here)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO file_meta (key, value) VALUES ('x', 'y')")
    connection.close()
    assert opened(path, here) == "matches"
    assert opened(path, here) == "matches", "not sealed, so never remembered"
    assert vetted == ["plan.citysoft", "plan.citysoft"]
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE VIEW v AS SELECT 1")
    connection.close()
    with pytest.raises(FileProblem) as problem:
        ProjectFiles(root=here).open(path)
    assert problem.value.code == "file.foreign_parts"


def test_a_file_that_was_sealed_by_somebody_else_is_vetted(tmp_path: Path, vetted: list[str]) -> None:
    """A seal can be made by anyone; it stands for nothing but that no byte changed since."""
    here = tmp_path / "here"
    path = made(tmp_path, here)
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON city BEGIN DELETE FROM city; END")
    connection.close()
    assert seal.close_seal(path)
    with pytest.raises(FileProblem) as problem:
        ProjectFiles(root=here).open(path)
    assert problem.value.code == "file.foreign_parts"
    with pytest.raises(FileProblem):
        ProjectFiles(root=here).open(path)
    assert len(vetted) == 2


def test_after_an_update_of_the_program_everything_is_vetted_again(
    tmp_path: Path, vetted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    path = made(tmp_path, here)
    monkeypatch.setattr(vouched, "__version__", "99.0")
    opened(path, here)
    assert len(vetted) == 1


def test_a_list_that_is_lost_or_damaged_or_of_somebody_else_costs_time_only(
    tmp_path: Path, vetted: list[str]
) -> None:
    here = tmp_path / "here"
    path = made(tmp_path, here)
    kept = here / ".vouched"
    for content in (b"", b"{", b'{"by": 1}', b"[" * 5000, b"\xff\xfe", kept.read_bytes()[:-70]):
        kept.write_bytes(content)
        opened(path, here)
    kept.unlink()
    kept.mkdir()
    opened(path, here)
    opened(path, here)
    assert len(vetted) == 8


def test_the_list_names_no_file_and_stays_small(tmp_path: Path) -> None:
    known = vouched.Vouched(lambda: tmp_path / "list")
    for number in range(vouched.KEPT + 20):
        known.add(f"{number:064x}")
    assert known.knows(f"{vouched.KEPT + 19:064x}")
    assert not known.knows(f"{5:064x}")
    assert (tmp_path / "list").stat().st_size < 100 * vouched.KEPT


def test_a_copy_with_other_bytes_behind_the_same_name_is_not_trusted(
    tmp_path: Path, vetted: list[str]
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    path = made(tmp_path, here)
    (tmp_path / "b").mkdir()
    other = made(tmp_path / "b", there)
    shutil.copy(other, path)
    opened(path, here)
    assert vetted == ["plan.citysoft"]
