"""What the window remembers: one declared list of settings in one JSON file.

No platform registry is used: the files lie in the folders of base.paths, can be read, copied and deleted.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from citysoft_desktop.base.paths import config_dir, ensure_private_dir

log = logging.getLogger(__name__)


class Declared(NamedTuple):
    """One setting: its default and what it may be (a tuple of choices, or a type)."""

    default: Any
    allowed: tuple[Any, ...] | type

    def accepts(self, value: Any) -> bool:
        """Whether ``value`` may be stored."""
        if isinstance(self.allowed, tuple):
            return value in self.allowed and type(value) is type(self.default)
        return type(value) is self.allowed


SETTINGS: dict[str, Declared] = {
    "general.language": Declared("en", ("en", "qps")),
    "general.guidance_strip": Declared(True, bool),
    "general.remember_recents": Declared(True, bool),
    "general.plans_folder": Declared("", str),
    "backup.second_folder": Declared("", str),
    "backup.failed_at_end": Declared("", str),
    "appearance.theme": Declared("system", ("system", "light", "dark")),
    "appearance.text_size": Declared("normal", ("normal", "large", "larger")),
    "appearance.zoom": Declared(100, int),
    "appearance.row_height": Declared("comfortable", ("comfortable", "dense")),
    "coding.single_keys": Declared(True, bool),
    "window.geometry": Declared("", str),
    "window.sidebar_collapsed": Declared(False, bool),
    "window.regions": Declared({}, dict),
    "guidance.snoozed": Declared({}, dict),
    "import.columns": Declared({}, dict),
}


class Settings:
    """The values of ``SETTINGS``. Unknown names are a programming error; bad stored values fall back."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path if path is not None else config_dir() / "settings.json"
        self._values: dict[str, Any] = {}
        self._listeners: list[Callable[[str], None]] = []
        self._read()

    def get(self, name: str) -> Any:
        """The value of a declared setting."""
        return self._values.get(name, SETTINGS[name].default)

    def set(self, name: str, value: Any) -> None:
        """Store a value. Raises ValueError when it is not allowed."""
        if not SETTINGS[name].accepts(value):
            raise ValueError(f"{name} cannot be {value!r}")
        if value == self.get(name):
            return
        self._values[name] = value
        self._write()
        for listener in list(self._listeners):
            listener(name)

    def reset(self, group: str) -> None:
        """Put every setting of a group (``appearance``) back to its default."""
        for name in [n for n in self._values if n.startswith(f"{group}.")]:
            self.set(name, SETTINGS[name].default)

    def subscribe(self, listener: Callable[[str], None]) -> None:
        """Be told the name of each setting that changes."""
        self._listeners.append(listener)

    def _read(self) -> None:
        stored = read_json(self._path)
        if isinstance(stored, dict):
            self._values = {k: v for k, v in stored.items() if k in SETTINGS and SETTINGS[k].accepts(v)}

    def _write(self) -> None:
        write_json(self._path, self._values)


def second_backup_folder(settings: Settings) -> Path | None:
    """The second folder for backups, None when none was chosen."""
    chosen = str(settings.get("backup.second_folder"))
    return Path(chosen) if chosen else None


def read_json(path: Path) -> Any:
    """What a small file holds, None when there is none that can be read."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def write_json(path: Path, value: Any) -> None:
    """Replace a small file at once."""
    # A settings file that cannot be written costs the memory of the window, never the work.
    try:
        ensure_private_dir(path.parent)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        log.info("settings not written errno=%s", error.errno)
