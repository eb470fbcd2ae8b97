"""Backups of the open plan as the window sees them: every half hour beside the work, on closing, never silently failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from citysoft_desktop.ui.settings import second_backup_folder

if TYPE_CHECKING:
    from citysoft_desktop.services.backing_up import BackupKeeper
    from citysoft_desktop.services.keeping import BackupResult
    from citysoft_desktop.ui.context import AppContext

LOOK_EVERY = 60_000
"""Milliseconds between two looks whether a backup is due."""


class BackupMinder(QObject):
    """Gives each session its keeper and asks it when time has passed or the plan is closed."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._agreed = self._closing = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        context.plan_opened.connect(self._timer.start)
        context.plan_opened.connect(self._ask_again)
        context.plan_changed.connect(self._ask_again)
        context.plan_closed.connect(self._timer.stop)

    def keeper(self) -> BackupKeeper | None:
        """A keeper for a plan that is about to be opened."""
        backups = self._context.backups
        if backups is None:
            return None
        from citysoft_desktop.services.backing_up import BackupKeeper

        return BackupKeeper(
            backups, second=lambda: second_backup_folder(self._context.settings), told=self._told
        )

    def look(self) -> None:
        """Back up when half an hour of work is in no backup; all of it is done beside the window."""
        session = self._context.session
        keeper = session.keeper if session is not None else None
        if session is None or keeper is None:
            return
        work = session.begin_timed_backup()
        if work is None:
            return

        def done(result: BackupResult) -> None:
            keeper.finished(result)

        self._context.tasks.run(lambda _job: work(), done, self._context.show_error)

    def may_close(self, again: Callable[[], object]) -> bool:
        """Back up before closing. When that fails the plan stays open and the user is asked; ``again`` closes then."""
        session = self._context.session
        if session is None or self._agreed:
            return True
        self._context.plan_closing.emit()  # what is still being typed belongs into the backup
        self._closing = True  # a failure is told below, with the way out
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            result = session.back_up_for_close()
        finally:
            QGuiApplication.restoreOverrideCursor()
            self._closing = False
        if result is None or result.ok:
            return True
        from citysoft_desktop.ui.context import BannerAction
        from citysoft_desktop.ui.texts import error_text

        def anyway() -> None:
            self._agreed = True
            again()

        words = error_text(result.problem) if result.problem is not None else ""
        self._context.banner(words, "danger", BannerAction(self.tr("Close without a backup"), anyway))
        return False

    def at_session_end(self) -> None:
        """Back up; a failure keeps nothing open, since nobody can be asked any more. The next start tells it."""
        if not self.may_close(lambda: None) and self._context.session is not None:
            self._context.settings.set("backup.failed_at_end", self._context.session.path.name)
        self._agreed = True

    def tell_of_last_end(self) -> None:
        """Say at start that the backup at the end of the last session was not written, once."""
        name = self._context.settings.get("backup.failed_at_end")
        if not name:
            return
        self._context.settings.set("backup.failed_at_end", "")
        self._context.banner(
            self.tr(
                "When the computer ended the program last time, the backup of {name} could not be written. The plan itself was kept. Open it to have it backed up again."
            ).format(name=name),
            "warning",
        )

    def _ask_again(self, *_changes: object) -> None:
        self._agreed = False

    def _told(self, result: BackupResult) -> None:
        from citysoft_desktop.ui.texts import error_text

        if result.problem is not None and not (self._closing and not result.ok):
            self._context.banner(error_text(result.problem), "danger" if not result.ok else "warning")
