"""Bundled files are found by their name and by nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from citysoft_desktop.base import resources
from citysoft_desktop.base.resources import (
    ResourceError,
    has_resource,
    iter_names,
    read_bytes,
    read_text,
    resource_path,
    resource_root,
)


def test_a_bundled_file_is_found_and_read() -> None:
    assert resource_path("icons/plus.svg").is_file()
    assert "currentColor" in read_text("icons/plus.svg")
    assert read_bytes("icons/app-32.png").startswith(b"\x89PNG")


def test_a_missing_file_is_named() -> None:
    assert not has_resource("icons/no-such.svg")
    with pytest.raises(ResourceError, match=r"icons/no-such\.svg"):
        resource_path("icons/no-such.svg")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/hostname",
        "../pyproject.toml",
        "icons/../../x",
        "C:/x",
        "C:x",
        "\\x",
        "icons\\plus.svg",
        "a\0b",
    ],
)
def test_names_outside_the_folder_are_refused(name: str) -> None:
    with pytest.raises(ResourceError, match="Not a name"):
        resource_path(name)


def test_names_of_a_folder() -> None:
    names = list(iter_names("icons", ".svg"))
    assert "icons/plus.svg" in names
    assert names == sorted(names)
    assert all(resource_path(name).is_file() for name in names)
    with pytest.raises(ResourceError, match="Not a folder"):
        list(iter_names("icons/plus.svg"))


def test_the_wheel_folder_comes_first_and_nothing_else_is_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "citysoft_desktop"
    package.mkdir(parents=True)
    (tmp_path / "site" / "resources").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    resource_root.cache_clear()
    try:
        # A folder named resources beside the package counts only in a checkout.
        with pytest.raises(ResourceError, match="install the program again"):
            resource_root()
        (tmp_path / "site" / "pyproject.toml").write_text("", encoding="utf-8")
        assert resource_root() == tmp_path / "site" / "resources"
        resource_root.cache_clear()
        (package / "_resources").mkdir()
        assert resource_root() == package / "_resources"
    finally:
        resource_root.cache_clear()
