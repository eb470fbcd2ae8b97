"""The filter line of a page: sign, clear button, Esc clears, ready 60 ms after the last key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.theme import theme


class FilterField(QLineEdit):
    """``changed`` carries the text; Down sends ``go_down`` so that the view below can take the focus."""

    changed = Signal(str)
    go_down = Signal()

    def __init__(
        self,
        placeholder: str,
        name: str = "",
        *,
        delay: int = 0,
        sign: str = "search",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self._sign = sign
        self._room()
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

    def _room(self) -> None:
        gap = theme().px(22)
        self.setTextMargins(0 if self.isRightToLeft() else gap, 0, gap if self.isRightToLeft() else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange) and hasattr(
            self, "_sign"
        ):
            self._room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Painted, not an action: a sign without a function must not be announced as a button.
        side = theme().px(16)
        left = self.width() - side - theme().px(10) if self.isRightToLeft() else theme().px(10)
        painter = QPainter(self)
        paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), self._sign)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.go_down.emit()
            return
        super().keyPressEvent(event)
