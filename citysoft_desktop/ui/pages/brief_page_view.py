"""The pages of the brief, one, two or many beside each other, scrolled and zoomed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from citysoft_desktop.base.tokens import load_tokens
from citysoft_desktop.ui.pages.brief_pictures import PagePictures
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme

ONE, TWO, GRID = "one", "two", "grid"
STEPS = (0.15, 0.2, 0.25, 0.33, 0.42, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
MOST, LEAST = STEPS[-1], STEPS[0]
FIT_LEAST = 0.42
"""Below this a whole page cannot be read at all, so the width is fitted instead."""
GRID_PAGE = 132
MARGIN, GAP = 16, 14
_PIXELS_PER_POINT = 96 / 72


class PageView(QAbstractScrollArea):
    """PgUp and PgDn go from page to page, + - and 0 zoom, arrows scroll, Ctrl+wheel zooms at the pointer."""

    page_changed = Signal(int)
    page_clicked = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, pictures: PagePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._mode = ONE
        self._zoom = 0.5
        self._fit = True
        self._rects: list[QRect] = []
        self._height = 0
        self._width = 0
        self._current = 1
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        pictures.arrived.connect(self._arrived)
        pictures.arrived_small.connect(self._arrived)
        pictures.resized.connect(self.relayout)

    # -- state ---------------------------------------------------------------------------------------

    def mode(self) -> str:
        """one, two or grid."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Show pages one below the other, in pairs or as a grid; the current page stays in view."""
        if mode in (ONE, TWO, GRID) and mode != self._mode:
            self._mode = mode
            self._fit = True
            self.relayout()
            self.go_to(self._current)

    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    def fitted(self) -> bool:
        """Whether the zoom follows the size of the window."""
        return self._fit

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Zoom, keeping the point under the pointer or the middle where it is."""
        zoom = min(MOST, max(LEAST, zoom))
        self._fit = False
        if abs(zoom - self._zoom) < 0.001:
            return
        point = at if at is not None else self.viewport().rect().center()
        bar = self.verticalScrollBar()
        share = (bar.value() + point.y()) / max(1, self._height)
        side = (self.horizontalScrollBar().value() + point.x()) / max(1, self._width)
        self._zoom = zoom
        self.relayout()
        bar.setValue(round(share * self._height - point.y()))
        self.horizontalScrollBar().setValue(round(side * self._width - point.x()))

    def zoom_step(self, direction: int) -> None:
        """The next zoom step in (1) or out (-1)."""
        if direction > 0:
            self.set_zoom(next((z for z in STEPS if z > self._zoom + 0.005), MOST))
        else:
            self.set_zoom(next((z for z in reversed(STEPS) if z < self._zoom - 0.005), LEAST))

    def fit(self) -> None:
        """Fit the page to the window again."""
        self._fit = True
        self.relayout()
        self.go_to(self._current)

    def current(self) -> int:
        """The page in view, counted from 1."""
        return self._current

    def go_to(self, number: int) -> None:
        """Bring a page to the top."""
        if not self._rects:
            return
        number = min(max(1, number), len(self._rects))
        rect = self._rects[number - 1]
        self._held = True
        self.verticalScrollBar().setValue(max(0, rect.top() - theme().px(GAP) // 2))
        self._held = False
        self._set_current(number)
        self._ask()
        self.viewport().update()

    def set_pages(self) -> None:
        """The pictures have other pages now; the place stays."""
        self._current = min(max(1, self._current), max(1, self._pictures.count()))
        self.relayout()

    # -- layout --------------------------------------------------------------------------------------

    def relayout(self) -> None:
        """Place the pages for the zoom, the mode and the width."""
        anchor = self._current
        before = self._rects[anchor - 1].top() if anchor <= len(self._rects) else None
        offset = self.verticalScrollBar().value() - before if before is not None else 0
        scale = theme().scale
        if self._fit:
            self._zoom = self._fitting()
        count = self._pictures.count()
        room = self.viewport().width()
        gap, margin = round(GAP * scale), round(MARGIN * scale)
        sizes = [self._pixels(number) for number in range(1, count + 1)]
        rows: list[list[int]] = []
        used = 0
        for index, (width, _height) in enumerate(sizes):
            most = 1 if self._mode == ONE else 2 if self._mode == TWO else 10_000
            if (
                rows
                and len(rows[-1]) < most
                and (self._mode == TWO or used + gap + width <= room - 2 * margin)
            ):
                rows[-1].append(index)
                used += gap + width
            else:
                rows.append([index])
                used = width
        self._rects = [QRect()] * count
        wide = max((sum(sizes[i][0] for i in r) + gap * (len(r) - 1) for r in rows), default=0)
        self._width = max(room, wide + 2 * margin)
        y = margin
        for row in rows:
            width = sum(sizes[i][0] for i in row) + gap * (len(row) - 1)
            full = wide if self._mode == GRID else width
            x = (self._width - full) // 2
            for index in row:
                left = self._width - x - sizes[index][0] if self.isRightToLeft() else x
                self._rects[index] = QRect(left, y, *sizes[index])
                x += sizes[index][0] + gap
            y += max(sizes[i][1] for i in row) + gap
        self._height = y - gap + margin if rows else 0
        bar = self.verticalScrollBar()
        self._held = True
        bar.setRange(0, max(0, self._height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme().px(40))
        side = self.horizontalScrollBar()
        centred = side.maximum() == 0
        side.setRange(0, max(0, self._width - room))
        side.setPageStep(room)
        if centred and side.maximum():
            side.setValue(side.maximum() // 2)
        if anchor <= len(self._rects) and before is not None:
            bar.setValue(self._rects[anchor - 1].top() + offset)
        self._held = False
        self.zoom_changed.emit(self._zoom)
        self._ask()
        self.viewport().update()

    def _pixels(self, number: int) -> tuple[int, int]:
        size = self._pictures.size(number)
        factor = self._zoom * _PIXELS_PER_POINT
        if self._fit and size.width() > size.height():
            # A page lying on its side shrinks to the room instead of making everything scroll sideways.
            upright = self._pictures.size(0).width() * factor
            room = (
                upright
                if self._mode != ONE
                else max(upright, self.viewport().width() - 2 * round(MARGIN * theme().scale))
            )
            factor = min(factor, room / size.width())
        return round(size.width() * factor), round(size.height() * factor)

    def _fitting(self) -> float:
        size = self._pictures.size(0)
        view = self.viewport()
        margin = round(MARGIN * theme().scale)
        if self._mode == GRID:
            return theme().px(GRID_PAGE) / (size.width() * _PIXELS_PER_POINT)
        across = 2 if self._mode == TWO else 1
        gap = round(GAP * theme().scale)
        by_width = (view.width() - 2 * margin - gap * (across - 1)) / (
            across * size.width() * _PIXELS_PER_POINT
        )
        by_height = (view.height() - 2 * margin) / (size.height() * _PIXELS_PER_POINT)
        zoom = min(by_width, by_height)
        if zoom < FIT_LEAST:
            zoom = min(by_width, 1.0)
        return min(MOST, max(LEAST, zoom))

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [n for n, r in enumerate(self._rects, 1) if r.bottom() >= top and r.top() <= bottom]

    def _ask(self) -> None:
        """Want the pages in view, then their neighbours."""
        if not self.isVisible():
            return
        seen = self._visible()
        if not seen:
            return
        numbers = sorted(seen, key=lambda n: abs(n - self._current))
        around = [] if self._mode == GRID else [seen[-1] + 1, seen[0] - 1]
        dpi = 96 * self._zoom * self.devicePixelRatioF()
        self._pictures.want([*numbers, *around], dpi)

    # -- events --------------------------------------------------------------------------------------

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def _arrived(self, _number: int) -> None:
        self.viewport().update()

    def _scrolled(self, _value: int) -> None:
        self.viewport().update()
        if self._held:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        seen = self._visible()
        here = next(
            (n for n in seen if self._rects[n - 1].top() <= middle <= self._rects[n - 1].bottom() + GAP), None
        )
        self._set_current(here or (seen[0] if seen else self._current))
        self._ask()

    def _set_current(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.page_changed.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = theme()
        painter.fillRect(self.viewport().rect(), colours.colour("surface.sidebar"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        # Paper is white in both themes, as it will be printed.
        paper = QColor(load_tokens().colour("light", "surface.card"))
        for number in self._visible():
            rect = self._rects[number - 1].translated(-left, -top)
            painter.fillRect(rect.translated(0, 2), colours.colour("border.default"))
            painter.fillRect(rect, paper)
            picture = self._pictures.picture(number)
            if picture is not None:
                painter.drawPixmap(rect, picture)
            chosen = number == self._current
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(
                    colours.colour("accent.base" if chosen and self._mode != ONE else "border.default"),
                    2 if chosen and self._mode != ONE else 1,
                )
            )
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            draw_ring(painter, QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        step = 2 if self._mode == TWO else 1
        places = {
            Qt.Key.Key_PageDown: self._current + step, Qt.Key.Key_PageUp: self._current - step,
            Qt.Key.Key_Home: 1, Qt.Key.Key_End: len(self._rects),
        }  # fmt: skip
        if key in places:
            self.go_to(places[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_step(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_step(-1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.page_clicked.emit(self._current)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            if turns:
                self.set_zoom(self._zoom * 1.15**turns, event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self._zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            number = self.page_at(event.position().toPoint())
            if number:
                self._set_current(number)
                self.viewport().update()
                self.page_clicked.emit(number)

    def page_at(self, point: QPoint) -> int:
        """The page under a point of the view, 0 when there is none."""
        place = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return next((n for n in self._visible() if self._rects[n - 1].contains(place)), 0)
