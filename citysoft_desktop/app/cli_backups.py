"""``citysoft backups`` and ``citysoft restore``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeVar

from citysoft_desktop.app import cli_password, composition
from citysoft_desktop.app.cli_commands import opened, say
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.backup_texts import backup_line, counts_text, reason_text, time_text
from citysoft_desktop.services.keeping import BackupInfo

T = TypeVar("T")


def run_backups(options: argparse.Namespace) -> int:
    """List the backups of a plan, or of every plan when none is named."""
    store, second = composition.backups(), composition.second_backup_folder()
    if options.plan is None:
        plans = store.plans()
        for plan in plans:
            name = plan.city or plan.title or ("A protected plan" if plan.newest.protected else "A plan")
            say(f"{name}: {plan.count} backups, the newest:")
            say(f"  {backup_line(plan.newest)}")
        if not plans:
            say("No backups yet.")
        return 0
    with opened(options.plan, read_only=True) as session:
        found = store.list(session.plan_id, second=second)
    for info in found:
        say(backup_line(info))
    if not found:
        say("No backups of this plan yet.")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Put a plan back to a backup, as one step; or write the backup out where no file is."""
    store, second = composition.backups(), composition.second_backup_folder()
    if not options.plan.exists():
        every = [info for plan in store.plans() for info in store.list(plan.plan_id, second=second)]
        chosen = _chosen(every, options.backup)
        _unlocked(chosen, lambda: store.save_as(chosen, options.plan))
        say(f"Wrote {options.plan.name} from the backup of {time_text(chosen.at)}.")
        return 0
    with opened(options.plan, who=options.who) as session:
        if session.read_only:
            raise FileProblem(session.read_only_reason, name=options.plan.name)
        chosen = _chosen(store.list(session.plan_id, second=second), options.backup)
        then = _unlocked(chosen, lambda: store.load(chosen))
        changed = session.restore(then, title=time_text(chosen.at))
        n = len(changed.changes)
    say(f"{options.plan.name} is as it was on {time_text(chosen.at)} ({reason_text(chosen.reason)}).")
    say(f"{counts_text(chosen.counts)} Records changed: {n}. Undo in the window takes this back.")
    return 0


def _unlocked(info: BackupInfo, read: Callable[[], T]) -> T:
    """Read a backup, asking for its password when it has one that is not known."""
    try:
        return read()
    except FileProblem as problem:
        if problem.code != "file.password":
            raise
    cli_password.unlock(composition.storage(), info.path)
    return read()


def _chosen(infos: list[BackupInfo], text: str) -> BackupInfo:
    """By its name, or by its number within one plan. Raises FileProblem ``backup.unknown``."""
    named = [info for info in infos if info.key == text]
    if not named and text.isdigit():
        named = [info for info in infos if info.seq == int(text)]
    if len(named) != 1:
        raise FileProblem("backup.unknown", text=text)
    return named[0]
