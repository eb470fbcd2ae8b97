"""Two widgets of the import: a box whose choice has consequences, and a label that gives way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel

from citysoft_desktop.ui.theme import theme


class TargetBox(QComboBox):
    """A box whose choice has consequences: keys open its list, the wheel scrolls the page, only a choice counts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        if event.key() in keys or (
            event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.showPopup()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Elided(QLabel):
    """A label that gives way: what does not fit is in the tooltip."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._full = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setMinimumWidth(theme().px(60))
        self._fit()

    def _fit(self) -> None:
        self.setText(
            self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(0, self.width() - 2))
        )

    def sizeHint(self) -> QSize:
        return QSize(theme().px(60), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
