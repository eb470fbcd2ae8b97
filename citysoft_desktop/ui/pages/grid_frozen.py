"""The first columns of the grid stay in sight while the others scroll.

They are painted over the scrolled ones by the view itself: a second view on top would have a selection, a focus and
editors of its own to keep in step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:
    from citysoft_desktop.ui.models.activity_model import ActivityModel
    from citysoft_desktop.ui.pages.grid_header import GridHeader

    _Base = QTableView
else:
    _Base = object


class FrozenColumns(_Base):
    """What a table view does otherwise for its frozen columns."""

    head: GridHeader
    _model: ActivityModel

    def set_frozen(self, count: int) -> None:
        """Let so many columns from the first on stay in place; 0 lets all of them scroll."""
        self.head.frozen = max(0, count)
        self.head.viewport().update()
        self.viewport().update()

    def frozen(self) -> int:
        """How many columns stay in place."""
        return self.head.frozen

    def _stays(self, place: int) -> bool:
        return place < self.head.frozen and not self.head.band().isEmpty()

    def indexAt(self, pos: QPoint) -> QModelIndex:
        place = self.head.frozen_at(pos.x())
        if place >= 0:
            row = self.rowAt(pos.y())
            return self._model.index(row, place) if row >= 0 else QModelIndex()
        return super().indexAt(pos)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        rect = super().visualRect(index)
        if index.isValid() and self._stays(index.column()):
            rect.moveLeft(self.head.stays_at(index.column()))
        return rect

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        stays = index.isValid() and self._stays(index.column())
        super().scrollTo(index, hint)
        if stays:
            bar.setValue(before)
            return
        band = self.head.band()
        if band.isEmpty() or not index.isValid():
            return
        rect = super().visualRect(index)
        hidden = rect.right() - band.left() + 1 if self.isRightToLeft() else band.right() + 1 - rect.left()
        if hidden > 0:  # the cell would lie under the columns that stay
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        if dx and self.head.frozen:
            self.viewport().update()
            self.head.viewport().update()
            self.updateEditorGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        band = self.head.band()
        if band.isEmpty():
            return
        band.setHeight(self.viewport().height())
        dirty = event.rect().intersected(band)
        if dirty.isEmpty():
            return
        first, last = self.rowAt(max(0, dirty.top())), self.rowAt(dirty.bottom())
        if first < 0:
            return
        if last < 0:
            last = self._model.rowCount() - 1
        painter = QPainter(self.viewport())
        painter.setClipRect(dirty)
        line = theme().colour("border.subtle")
        ground = theme().colour("surface.card")
        selection, current = self.selectionModel(), self.currentIndex()
        for row in range(first, last + 1):
            for place in range(min(self.head.frozen, self._model.columnCount())):
                index = self._model.index(row, place)
                option = QStyleOptionViewItem()
                self.initViewItemOption(option)
                rect = self.visualRect(index)
                option.rect = rect  # as Qt gives it: without the line to the right and below
                if selection.isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if index == current and self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
                else:
                    option.state &= ~QStyle.StateFlag.State_HasFocus
                painter.fillRect(rect.adjusted(0, 0, 1, 1), ground)
                self.itemDelegate().paint(painter, option, index)
                painter.setPen(line)
                painter.drawLine(rect.left(), rect.bottom() + 1, rect.right() + 1, rect.bottom() + 1)
                painter.drawLine(rect.right() + 1, rect.top(), rect.right() + 1, rect.bottom() + 1)
        edge = band.left() if self.isRightToLeft() else band.right()
        painter.setPen(theme().colour("border.control"))
        painter.drawLine(edge, 0, edge, self.viewport().height())
        painter.end()
