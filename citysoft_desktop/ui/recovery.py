"""Work an earlier session left on this computer: looked for after the first paint and whenever a plan was closed.

What is found stands on the start centre until somebody opens it, saves it elsewhere or throws it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from citysoft_desktop.services.ports import LeftOver
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job


class Recovery(QObject):
    """``items`` is what was found last, newest first; ``changed`` is sent when it may be another list."""

    changed = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tidied = False
        self.items: tuple[LeftOver, ...] = ()
        context.plan_closed.connect(lambda: QTimer.singleShot(0, self, self.look))

    def look(self) -> None:
        """Look for work in no file, beside the window; the first time what nobody needs is cleared away too."""
        services = self._context.services
        if services.storage is None or not (self.items or services.work_left()):
            return
        tidy, self._tidied = not self._tidied, True

        def work(_job: Job) -> list[LeftOver]:
            storage = self._context.storage
            if tidy:
                storage.tidy()
            return storage.leftovers()

        # Without an answer, such as while another window holds the folder, nothing is offered: it is there next time.
        self._context.tasks.run(work, self._found, lambda _error: None)

    def _found(self, items: list[LeftOver]) -> None:
        new = {item.id for item in items} - {item.id for item in self.items}
        self.items = tuple(items)
        self.changed.emit()
        if new and self._context.session is not None:
            self._context.toast(
                self.tr("Work that is in no file was found on this computer. The start centre shows it."),
                icon="info",
            )
