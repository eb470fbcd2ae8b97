"""One line of words that gives way: what does not fit is cut with an ellipsis and stands whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """A plain-text line that never asks for width. ``words`` is the whole text, also for screen readers."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, text: str) -> None:
        """Show a text, as much of it as fits."""
        self._words = text
        self.setAccessibleName(text)
        self._fit()

    def words(self) -> str:
        """The whole text."""
        return self._words

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # The padding of the style sheet is no room for words; the hint of the label knows it.
        padding = QLabel.sizeHint(self).width() - self.fontMetrics().horizontalAdvance(self.text())
        room = max(0, self.width() - max(0, padding))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")
