"""Backups in words, for both clients: why one was written, when, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from citysoft_desktop.services.keeping import BackupInfo
from citysoft_desktop.services.labels import fill

REASON_TEXTS: dict[str, str] = {
    "import": "before an import",
    "migration": "before a new file version",
    "restore": "before going back",
    "bulk": "before a large change",
    "time": "while working",
    "close": "on closing",
    "manual": "made by hand",
    "erase": "after erasing a contact",
    "second": "in the second folder",
    "holds": "{activities} activities, {actors} bodies, {sources} sources.",
}
Translate = Callable[[str], str]


def reason_text(reason: str, translate: Translate = lambda text: text) -> str:
    """Why it was written."""
    return translate(REASON_TEXTS.get(reason, REASON_TEXTS["manual"]))


def counts_text(counts: Mapping[str, int], translate: Translate = lambda text: text) -> str:
    """What it holds, "" when its note is lost."""
    if not counts:
        return ""
    numbers = {
        "activities": counts.get("activity", 0),
        "actors": counts.get("actor", 0),
        "sources": counts.get("evidence", 0),
    }
    return fill(translate(REASON_TEXTS["holds"]), numbers)


def local_time(at: str) -> datetime:
    """A UTC time of a backup or snapshot in the zone of this computer."""
    return datetime.fromisoformat(at).astimezone()


def time_text(at: str) -> str:
    """``2026-11-22 14:02`` in local time."""
    return local_time(at).strftime("%Y-%m-%d %H:%M")


def size_text(size: int) -> str:
    """``412 KB`` or ``3.1 MB``."""
    return f"{max(1, round(size / 1024))} KB" if size < 1024 * 1000 else f"{size / 1024 / 1024:.1f} MB"


def backup_line(info: BackupInfo) -> str:
    """One line of the command line: name first, so that it can be given to ``restore``."""
    more = ", ".join(
        part
        for part in (
            reason_text(info.reason),
            size_text(info.size),
            counts_text(info.counts).rstrip("."),
            REASON_TEXTS["second"] if info.second else "",
        )
        if part
    )
    return f"{info.key}  {time_text(info.at)}  {more}"
