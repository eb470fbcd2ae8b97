"""Where the bundled data files (fonts, icons, gazetteer, texts) are found.

Two places are known: the folder ``_resources`` inside the package, which the wheel carries, and the folder
``resources`` beside ``pyproject.toml``, which a checkout has. Nothing else is searched, so a stray file in the
working directory can never stand in for bundled data.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourceError(LookupError):
    """A bundled data file is missing or was asked for by an unacceptable name."""


@lru_cache(maxsize=1)
def resource_root() -> Path:
    """The folder that holds all bundled data.

    Raises ResourceError when neither the wheel's folder nor a checkout's folder exists.
    """
    bundled = _PACKAGE / "_resources"
    if bundled.is_dir():
        return bundled
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    raise ResourceError(
        f"The data files of the program were not found: neither {bundled} nor {checkout / 'resources'} "
        "exists: install the program again."
    )


def _checked(relative: str) -> PurePosixPath:
    path = PurePosixPath(relative)
    windows = PureWindowsPath(relative)
    if (
        not relative
        or "\0" in relative
        or "\\" in relative
        or path.is_absolute()
        or windows.drive
        or windows.root
        or ".." in path.parts
    ):
        raise ResourceError(f"Not a name of a bundled file: {relative!r}")
    return path


def resource_path(relative: str) -> Path:
    """The path of a bundled file or folder, for example ``resource_path("icons/plus.svg")``.

    ``relative`` uses forward slashes and stays below the resource folder. Raises ResourceError for an absolute
    name, one with ``..`` or a back slash, and for a file that is not there.
    """
    path = resource_root() / _checked(relative)
    if not path.exists():
        raise ResourceError(f"The data file {relative!r} is missing: install the program again.")
    return path


def has_resource(relative: str) -> bool:
    """Whether a bundled file or folder of this name exists; an unacceptable name still raises."""
    return (resource_root() / _checked(relative)).exists()


def read_text(relative: str) -> str:
    """The text of a bundled UTF-8 file. Raises ResourceError as resource_path does."""
    return resource_path(relative).read_text(encoding="utf-8")


def read_bytes(relative: str) -> bytes:
    """The bytes of a bundled file. Raises ResourceError as resource_path does."""
    return resource_path(relative).read_bytes()


def iter_names(folder: str, suffix: str = "") -> Iterator[str]:
    """Names of the files directly in a bundled folder, sorted, that end in ``suffix``.

    The names are relative to the resource folder, so each can be handed to read_text or read_bytes.
    """
    base = resource_path(folder)
    if not base.is_dir():
        raise ResourceError(f"Not a folder of bundled files: {folder!r}")
    prefix = str(_checked(folder))
    for entry in sorted(base.iterdir(), key=lambda item: item.name):
        if entry.is_file() and entry.name.endswith(suffix):
            yield f"{prefix}/{entry.name}"
