"""The list of recent plans, with what the start centre shows of each without opening it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from citysoft_desktop.base.paths import state_dir
from citysoft_desktop.ui.settings import read_json, write_json

MAX_RECENTS = 10


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
        stored = read_json(self._path)
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
        write_json(self._path, [asdict(item) for item in self.items])
