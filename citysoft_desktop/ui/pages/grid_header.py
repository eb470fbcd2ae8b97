"""The headings of the grid: sorting by several columns, marks of filters and groups, columns that stay in place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.models.activity_model import ActivityModel
from citysoft_desktop.ui.theme import theme


class RowNumbers(QHeaderView):
    """Numbers of the rows, as wide as they were given: Qt's own hint asks a hundred rows after every key of the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), 0)


class GridHeader(QHeaderView):
    """``sort_wanted`` carries column and whether it is added to the order; ``menu_wanted`` column and place.

    The first ``frozen`` columns are painted, and take the mouse, where they stand without scrolling.
    """

    sort_wanted = Signal(str, bool)
    menu_wanted = Signal(str, QPoint)
    order_wanted = Signal(int, int)

    def __init__(self, model: ActivityModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model
        self.frozen = 0
        self._adding = False
        self._moving_back = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.sectionClicked.connect(self._clicked)
        self.sectionMoved.connect(self._moved)

    # -- columns that stay ---------------------------------------------------------------------------

    def band(self) -> QRect:
        """Where the frozen columns stand; empty while nothing is scrolled or they would fill the view."""
        width = sum(self.sectionSize(place) for place in range(min(self.frozen, self.count())))
        if not width or not self.offset() or width > self.viewport().width() * 2 // 3:
            return QRect()
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        return QRect(left, 0, width, self.height())

    def stays_at(self, place: int) -> int:
        """Left edge of a frozen column."""
        shift = -self.offset() if self.isRightToLeft() else self.offset()
        return self.sectionViewportPosition(place) + shift

    def frozen_at(self, x: int) -> int:
        """The frozen column at a place, -1 without one."""
        band = self.band()
        if band.isEmpty() or not band.left() <= x <= band.right():
            return -1
        for place in range(min(self.frozen, self.count())):
            left = self.stays_at(place)
            if left <= x < left + self.sectionSize(place):
                return place
        return -1

    def _translated(self, event: QMouseEvent) -> QMouseEvent:
        """A mouse event over a frozen column as if that column were scrolled into view."""
        place = self.frozen_at(round(event.position().x()))
        if place < 0:
            return event
        shift = self.sectionViewportPosition(place) - self.stays_at(place)
        return QMouseEvent(
            event.type(),
            event.position() + QPointF(shift, 0),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._translated(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._translated(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(self._translated(event))
        self._adding = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._translated(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.frozen_at(event.pos().x())
        place = place if place >= 0 else self.logicalIndexAt(event.pos())
        if 0 <= place < len(self._columns.columns):
            self.menu_wanted.emit(self._columns.columns[place], event.globalPos())
        event.accept()

    def _clicked(self, place: int) -> None:
        if 0 <= place < len(self._columns.columns):
            self.sort_wanted.emit(self._columns.columns[place], self._adding)

    def _moved(self, _place: int, old: int, new: int) -> None:
        """The model keeps the order of the columns; the header itself never does."""
        if self._moving_back:
            return
        self._moving_back = True
        self.moveSection(new, old)
        self._moving_back = False
        self.order_wanted.emit(old, new)

    # -- painting ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        band = self.band()
        if band.isEmpty() or not event.rect().intersects(band):
            return
        painter = QPainter(self.viewport())
        painter.fillRect(band, theme().colour("surface.sunken"))
        for place in range(min(self.frozen, self.count())):
            painter.save()
            self.paintSection(
                painter, QRect(self.stays_at(place), 0, self.sectionSize(place), self.height()), place
            )
            painter.restore()
        edge = band.left() if self.isRightToLeft() else band.right()
        painter.setPen(theme().colour("border.control"))
        painter.drawLine(edge, 0, edge, self.height())
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:  # noqa: N802
        columns = self._columns.columns
        signs = self._signs(columns[place]) if 0 <= place < len(columns) else []
        if not signs:
            super().paintSection(painter, rect, place)
            return
        painter.save()
        super().paintSection(painter, rect, place)
        painter.restore()
        values = theme()
        side, gap = values.px(12), values.px(2)
        font = role_font("caption", weight=600)
        painter.save()
        painter.setFont(font)
        metrics = painter.fontMetrics()
        widths = [side if kind == "icon" else metrics.horizontalAdvance(text) for kind, text in signs]
        total = sum(widths) + gap * (len(signs) + 1)
        inner = rect.adjusted(1, 1, -1, -2)
        left = inner.left() if self.isRightToLeft() else inner.right() - total
        painter.fillRect(QRect(left, inner.top(), total, inner.height()), values.colour("surface.sunken"))
        x = left + gap
        for (kind, text), width in zip(signs, widths, strict=True):
            area = QRectF(x, rect.center().y() - side / 2 + 1, width, side)
            if kind == "icon":
                paint_icon(painter, area, text, "accent.text")
            else:
                painter.setPen(values.colour("accent.text"))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
            x += width + gap
        painter.restore()

    def _signs(self, column: str) -> list[tuple[str, str]]:
        """Marks of a heading: filter, group, direction of the order and its place in it."""
        model = self._columns
        found: list[tuple[str, str]] = []
        if column in model.filter.columns:
            found.append(("icon", "funnel"))
        if model.arrangement.group == column:
            found.append(("icon", "rows-3"))
        for place, key in enumerate(model.arrangement.sort, 1):
            if key.column == column:
                found.append(("icon", "arrow-down" if key.descending else "arrow-up"))
                if len(model.arrangement.sort) > 1:
                    found.append(("text", str(place)))
        return found
