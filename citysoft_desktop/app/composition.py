"""The only place that decides which class stands behind each port. Everything is made on first use."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.base.clock import Clock, SystemClock
from citysoft_desktop.base.resources import resource_path

if TYPE_CHECKING:  # the window starts without the records of a plan; they are imported with the first plan
    from citysoft_desktop.services.brief_port import BriefRenderer
    from citysoft_desktop.services.exchange_port import TableExchange
    from citysoft_desktop.services.keeping import BackupStore
    from citysoft_desktop.services.places import PlaceFinder
    from citysoft_desktop.services.ports import ProjectStorage


def clock() -> Clock:
    """The wall clock."""
    return SystemClock()


@cache
def storage() -> ProjectStorage:
    """Plan files."""
    from citysoft_desktop.storage.project_file import ProjectFiles

    def keep(copy: Path, reason: str) -> bool:
        return backups().take_file(copy, reason, second=second_backup_folder()).backup is not None

    return ProjectFiles(clock(), before_risk=keep)


@cache
def backups() -> BackupStore:
    """Backups of all plans, in the user's own data folder."""
    from citysoft_desktop.base.paths import data_dir
    from citysoft_desktop.storage.backups import BackupFolder

    return BackupFolder(lambda: data_dir() / "backups", clock())


def second_backup_folder() -> Path | None:
    """The second folder for backups of the user's settings; read anew each time, it may change."""
    from citysoft_desktop.ui.settings import Settings, second_backup_folder

    return second_backup_folder(Settings())


@cache
def places() -> PlaceFinder:
    """The offline gazetteer."""
    from citysoft_desktop.storage.gazetteer import Gazetteer

    return Gazetteer(resource_path("gazetteer/places.sqlite"))


@cache
def exchange() -> TableExchange:
    """Tables and JSON, in and out."""
    from citysoft_desktop.exchange.facade import Exchange

    return Exchange()


@cache
def brief_renderer() -> BriefRenderer:
    """The PDF writer and its page images."""
    from citysoft_desktop.report.facade import PdfBriefRenderer

    return PdfBriefRenderer()
