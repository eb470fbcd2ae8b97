"""The filter line of a page: sign, clear button, Esc clears, ready 60 ms after the last key."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from citysoft_desktop.ui.icons import icon


class FilterField(QLineEdit):
    """``changed`` carries the text; Down sends ``go_down`` so that the view below can take the focus."""

    changed = Signal(str)
    go_down = Signal()

    def __init__(self, placeholder: str, name: str = "", *, delay: int = 0, sign: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.addAction(QAction(icon(sign), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(False)
        self._delay = delay
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.changed.emit(self.text()))
        self.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        if self._delay:
            self._timer.start(self._delay)
        else:
            self.changed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.go_down.emit()
            return
        super().keyPressEvent(event)
