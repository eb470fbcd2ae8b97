"""What the window remembers: one declared list of settings in one JSON file, and the list of recent plans.

No platform registry is used: the files lie in the folders of base.paths, can be read, copied and deleted.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from citysoft_desktop.base.paths import config_dir, ensure_private_dir, state_dir

log = logging.getLogger(__name__)

MAX_RECENTS = 10


@dataclass(frozen=True, slots=True)
class Declared:
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
        stored = _read_json(self._path)
        if isinstance(stored, dict):
            self._values = {k: v for k, v in stored.items() if k in SETTINGS and SETTINGS[k].accepts(v)}

    def _write(self) -> None:
        _write_json(self._path, self._values)


def second_backup_folder(settings: Settings) -> Path | None:
    """The second folder for backups, None when none was chosen."""
    chosen = str(settings.get("backup.second_folder"))
    return Path(chosen) if chosen else None


@dataclass
class Recent:
    """A plan as the start centre shows it without opening the file.

    ``shares`` are the seven step shares, None = nothing entered or not worked out. ``figures`` and
    ``countries`` feed the resume card; ``next_text`` and ``next_step`` the next best step; ``due`` holds dated
    promises as [ISO day, text]. Of a ``protected`` plan nothing but path and time is kept.
    """

    path: str
    city: str = ""
    title: str = ""
    opened_at: str = ""
    shares: list[float | None] = field(default_factory=list)
    complete: list[bool] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)
    countries: dict[str, int] = field(default_factory=dict)
    home: str = ""
    next_text: str = ""
    next_step: int = 0
    due: list[list[str]] = field(default_factory=list)
    housekeeping: dict[str, list[int]] = field(default_factory=dict)
    pinned: bool = False
    protected: bool = False

    def bare(self) -> Recent:
        """All that is remembered of a plan with a password: where it is and when it was open."""
        return Recent(path=self.path, opened_at=self.opened_at, pinned=self.pinned, protected=True)

    @property
    def missing(self) -> bool:
        """The file is not where it was."""
        return not Path(self.path).exists()


class Recents:
    """At most ten recent plans, newest first, pinned ones kept. Missing files stay in the list, marked."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path if path is not None else state_dir() / "recents.json"
        self.items: list[Recent] = []
        self._read()

    def remember(self, entry: Recent) -> None:
        """Put a plan first; an earlier entry of the same file keeps its pin."""
        for old in self.items:
            if old.path == entry.path:
                entry.pinned = entry.pinned or old.pinned
        kept = [item for item in self.items if item.path != entry.path]
        self.items = [entry, *kept]
        while len(self.items) > MAX_RECENTS:
            last = next((i for i in reversed(self.items[1:]) if not i.pinned), self.items[-1])
            self.items.remove(last)
        self._write()

    def update(self, path: str, **values: Any) -> None:
        """Change facts of a plan in the list; nothing happens when it is not there."""
        for item in self.items:
            if item.path == path:
                for name, value in values.items():
                    setattr(item, name, value)
                self._write()

    def protect(self, path: str) -> None:
        """Forget what a plan that gets a password holds."""
        self.items = [item.bare() if item.path == path else item for item in self.items]
        self._write()

    def remove(self, path: str) -> int:
        """Take a plan off the list and return where it was, -1 when it was not there."""
        for index, item in enumerate(self.items):
            if item.path == path:
                del self.items[index]
                self._write()
                return index
        return -1

    def insert(self, index: int, entry: Recent) -> None:
        """Put an entry back where it was."""
        self.items.insert(index, entry)
        self._write()

    def clear(self) -> None:
        """Forget all."""
        self.items = []
        self._write()

    def _read(self) -> None:
        stored = _read_json(self._path)
        if not isinstance(stored, list):
            return
        known = {f.name for f in fields(Recent)}
        for row in stored[:MAX_RECENTS]:
            if isinstance(row, dict) and isinstance(row.get("path"), str):
                try:
                    self.items.append(Recent(**{k: v for k, v in row.items() if k in known}))
                except TypeError:
                    continue

    def _write(self) -> None:
        _write_json(self._path, [asdict(item) for item in self.items])


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _write_json(path: Path, value: Any) -> None:
    # A settings file that cannot be written costs the memory of the window, never the work.
    try:
        ensure_private_dir(path.parent)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        log.info("settings not written errno=%s", error.errno)
