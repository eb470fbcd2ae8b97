"""User folders per system, the override, and private rights."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from citysoft_desktop.base import paths

FOLDERS = [paths.config_dir, paths.data_dir, paths.state_dir, paths.cache_dir]


def test_override_holds_everything_below_one_place(tmp_path: Path) -> None:
    for folder in FOLDERS:
        for platform in ("linux", "win32", "darwin"):
            assert folder({"CITYSOFT_HOME": str(tmp_path), "HOME": "/home/x"}, platform).parent == tmp_path


def test_linux_follows_xdg_and_ignores_relative_values() -> None:
    environ = {"HOME": "/home/ada", "XDG_CONFIG_HOME": "/etc/ada", "XDG_STATE_HOME": "relative"}
    assert paths.config_dir(environ, "linux") == Path("/etc/ada/citysoft-desktop")
    assert paths.state_dir(environ, "linux") == Path("/home/ada/.local/state/citysoft-desktop")
    assert paths.data_dir(environ, "linux") == Path("/home/ada/.local/share/citysoft-desktop")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_kind_has_its_own_folder(platform: str) -> None:
    found = [folder({"HOME": "/home/ada"}, platform) for folder in FOLDERS]
    assert len(set(found)) == len(FOLDERS)
    assert all(path.is_relative_to("/home/ada") for path in found)


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX systems")
def test_folders_are_private_even_when_they_were_not(tmp_path: Path) -> None:
    new = paths.ensure_private_dir(tmp_path / "a" / "b")
    assert stat.S_IMODE(new.stat().st_mode) == 0o700
    new.chmod(0o755)
    assert stat.S_IMODE(paths.ensure_private_dir(new).stat().st_mode) == 0o700


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", encoding="utf-8")
    with pytest.raises(OSError):
        paths.ensure_private_dir(tmp_path / "state")
