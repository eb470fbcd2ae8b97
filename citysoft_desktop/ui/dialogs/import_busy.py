"""What the import is busy with, how far it is, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QWidget

from citysoft_desktop.ui.widgets.basic import button, label, row


class BusyRow(QWidget):
    """Hidden while nothing is under way."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self.label, self.bar = label("", "secondary"), QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = button("", compact=True, run=stop)
        self.setLayout(row(self.label, self.bar, self.stop_button, spacing=10))
        self.end()

    def retranslate(self) -> None:
        """Set the words again."""
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setAccessibleName(self.tr("Stop: nothing is changed"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def begin(self, words: str) -> None:
        """Show what is done; how far it is nobody knows yet."""
        self.label.setText(words)
        self.bar.setRange(0, 0)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """Nothing is under way."""
        self.hide()
