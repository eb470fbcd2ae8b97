"""Where the program keeps its own files: settings, data, logs, per operating system and without Qt.

Plans live where the user puts them; nothing here knows about plans. ``CITYSOFT_HOME`` moves all
folders below one place, for tests, for portable use and for locked-down machines.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APP_FOLDER = "citysoft-desktop"
HOME_VARIABLE = "CITYSOFT_HOME"
PRIVATE_MODE = 0o700


def _absolute(value: str | None) -> Path | None:
    """Return the path of an environment value; the XDG standard says to ignore relative ones."""
    if not value:
        return None
    path = Path(value)
    return path if path.is_absolute() else None


def _base(kind: str, environ: Mapping[str, str], platform: str) -> Path:
    override = environ.get(HOME_VARIABLE)
    if override:
        return Path(override).expanduser().absolute() / kind
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if platform == "win32":
        local = _absolute(environ.get("LOCALAPPDATA")) or home / "AppData" / "Local"
        roaming = _absolute(environ.get("APPDATA")) or home / "AppData" / "Roaming"
        return {
            "config": roaming / APP_FOLDER,
            "data": local / APP_FOLDER / "data",
            "state": local / APP_FOLDER / "state",
            "cache": local / APP_FOLDER / "cache",
        }[kind]
    if platform == "darwin":
        library = home / "Library"
        return {
            "config": library / "Preferences" / APP_FOLDER,
            "data": library / "Application Support" / APP_FOLDER,
            "state": library / "Logs" / APP_FOLDER,
            "cache": library / "Caches" / APP_FOLDER,
        }[kind]
    variable, fallback = {
        "config": ("XDG_CONFIG_HOME", ".config"),
        "data": ("XDG_DATA_HOME", ".local/share"),
        "state": ("XDG_STATE_HOME", ".local/state"),
        "cache": ("XDG_CACHE_HOME", ".cache"),
    }[kind]
    return (_absolute(environ.get(variable)) or home / fallback) / APP_FOLDER


def config_dir(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Return the folder of the user's settings; it may not exist yet."""
    return _base("config", environ if environ is not None else os.environ, platform or sys.platform)


def data_dir(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Return the folder of data the program keeps for the user, such as backups and search indexes."""
    return _base("data", environ if environ is not None else os.environ, platform or sys.platform)


def state_dir(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Return the folder of logs, the list of recent plans and crash notes."""
    return _base("state", environ if environ is not None else os.environ, platform or sys.platform)


def cache_dir(environ: Mapping[str, str] | None = None, platform: str | None = None) -> Path:
    """Return the folder of what can be made again, such as recoloured icons and thumbnails."""
    return _base("cache", environ if environ is not None else os.environ, platform or sys.platform)


def ensure_private_dir(path: Path) -> Path:
    """Create a folder only its owner can read, with its parents, and return it.

    What the program keeps names cities, partners and people, so the rights of an existing folder
    are tightened too where the file system can.

    Raises:
        OSError: if the folder cannot be made, for instance on a read-only disk.
    """
    path.mkdir(mode=PRIVATE_MODE, parents=True, exist_ok=True)
    if sys.platform != "win32" and (path.stat().st_mode & 0o777) != PRIVATE_MODE:
        try:
            path.chmod(PRIVATE_MODE)
        except PermissionError:
            # A folder owned by somebody else (a managed home): usable, though not ours to restrict.
            pass
    return path
