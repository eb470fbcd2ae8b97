"""How far a large change is, with a way to stop it, while the window goes on drawing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.long_task import LongTask
from citysoft_desktop.ui.widgets.basic import button, label, row


class ProgressDialog(CityDialog):
    """Stands in front until the task has ended; Esc and Stop ask it to stop."""

    def __init__(self, task: LongTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self.words = label(task.words, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.stop_button = button("", run=self.reject)
        foot = row(QWidget(), self.stop_button)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        task.progressed.connect(self._show)
        task.ended.connect(self.accept)
        self.retranslate()
        self.fit(420, 150)
        self.stop_button.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Please wait"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setAccessibleName(self.tr("Stop: the plan stays as it was"))

    def reject(self) -> None:
        """Ask to stop; the dialog goes when the task has ended."""
        self.stop_button.setEnabled(False)
        self._task.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task.active:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)


def show_progress(task: LongTask, parent: QWidget) -> ProgressDialog | None:
    """Block the window behind at once; None when the task has ended already."""
    if not task.active:
        return None
    dialog = ProgressDialog(task, parent)
    QTimer.singleShot(0, dialog.open)
    return dialog
