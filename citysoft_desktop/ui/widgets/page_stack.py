"""Pages one behind the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Asks for the room of the page in front only: a wide page elsewhere must not make this one scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._lowest = 0
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        size = current.minimumSizeHint() if current is not None else super().minimumSizeHint()
        return size.expandedTo(QSize(0, self._lowest))

    def set_lowest(self, height: int) -> None:
        """Never be lower than this, and higher where the page in front needs it: what is around scrolls."""
        self._lowest = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        current = self.currentWidget()
        return current.sizeHint() if current is not None else super().sizeHint()
