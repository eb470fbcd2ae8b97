"""Keeps backups of one open plan: asks the policy, drives the store, remembers the last problem."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.services.backup_policy import BackupPolicy
from citysoft_desktop.services.keeping import BackupResult, BackupStore
from citysoft_desktop.services.ports import Command, ProjectStore


class BackupKeeper:
    """Belongs to a session. A read-only plan is never backed up: nothing of it can be lost here.

    ``second`` gives the second folder of the settings, None when there is none. ``told`` hears every result that
    says something (a failure, or a second folder that was not there).
    """

    def __init__(
        self,
        backups: BackupStore,
        *,
        second: Callable[[], Path | None] = lambda: None,
        told: Callable[[BackupResult], None] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.backups = backups
        self.second = second
        self.told = told
        self.policy = BackupPolicy()
        self._monotonic = monotonic

    def before(self, command: Command, store: ProjectStore) -> BackupResult | None:
        """Back up when the command asks for it; give the result to ``tell`` when the step is done.

        A failure does not stop the step: it can be undone.
        """
        reason = self.policy.before(command)
        if reason is None:
            return None
        return self._noted(self.backups.write(store, reason, second=self.second()))

    def after(self, changes: ChangeSet) -> None:
        """A step was done, undone or done again."""
        self.policy.after(changes, self._monotonic())

    def touched(self) -> None:
        """A snapshot was made or removed, or a person erased."""
        self.policy.touched(self._monotonic())

    def write(self, store: ProjectStore, reason: str) -> BackupResult:
        """Back up now."""
        return self.took(self.backups.write(store, reason, second=self.second()))

    def begin(self, store: ProjectStore, reason: str) -> Callable[[], BackupResult]:
        """A backup to be made by a worker, which calls what this returns; give its result to ``finished``.

        Work done from now on counts as not backed up, whether it gets into the copy or not.
        """
        second = self.second()
        store.plan_id  # noqa: B018 - read here: the worker has no business with the connection of the plan
        self.policy.done(True, self._monotonic())
        return lambda: self.backups.write(store, reason, second=second)

    def due(self, store: ProjectStore) -> Callable[[], BackupResult] | None:
        """As ``begin``, when half an hour of work is in no backup."""
        reason = self.policy.on_time(self._monotonic())
        if reason is None or store.read_only:
            return None
        return self.begin(store, reason)

    def close(self, store: ProjectStore) -> BackupResult | None:
        """On closing: None when nothing changed since the last backup. A failure must be told before closing."""
        reason = self.policy.on_close()
        if reason is None or store.read_only:
            return None
        return self.write(store, reason)

    def took(self, result: BackupResult) -> BackupResult:
        """Note what came of a backup that holds everything up to now, and tell it."""
        self.tell(self._noted(result))
        return result

    def finished(self, result: BackupResult) -> BackupResult:
        """Note what came of a backup begun with ``begin`` or ``due``; work done meanwhile stays work to be backed up."""
        if not result.ok:
            self._failed()
        self.tell(result)
        return result

    def tell(self, result: BackupResult) -> None:
        """Tell a result that has a problem."""
        if result.problem is not None and self.told is not None:
            self.told(result)

    def _noted(self, result: BackupResult) -> BackupResult:
        if result.ok:
            self.policy.done(True, self._monotonic())
        else:
            self._failed()
        return result

    def _failed(self) -> None:
        now = self._monotonic()
        self.policy.touched(now)
        self.policy.done(False, now)
