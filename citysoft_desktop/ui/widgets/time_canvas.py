"""The timeline on screen: only the rows in sight are drawn; arrows go from row to row, Enter opens the activity."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QToolTip, QWidget

from citysoft_desktop.domain.agreement_times import Times, TimeSpan
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Scene
from citysoft_desktop.services.charts.agreements import (
    TimeRow,
    agreement_timeline,
    axis_of,
    span_words,
)
from citysoft_desktop.services.charts.kit import BASE_SIZE, Kit
from citysoft_desktop.services.charts.texts import Translate
from citysoft_desktop.ui.scene_painter import POINT, measure, paint_scene
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce

ROW = 17.0
"""Height of a row in points: 24 pixels, the size of a pointer's target."""

HEAD = BASE_SIZE * 1.3 * 1.5
MARGIN = 6
"""Pixels at 100 % around the picture, so that the focus ring hides no word."""

SHORTEST = 365.0
"""Days the picture shows at least."""

_STEP = 2**0.5


class TimeCanvas(QAbstractScrollArea):
    """``opened`` carries the activity of a row and its words, ``chosen`` the id of the row in focus, ``zoomed`` tells that
    another part of time is shown."""

    opened = Signal(tuple, str)
    chosen = Signal(str)
    zoomed = Signal()

    def __init__(self, words: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._plan: Plan | None = None
        self._options: Options | None = None
        self._language = "en"
        self._found = Times(0, (), (), ())
        self._rows: tuple[TimeRow, ...] = ()
        self._place: dict[str, int] = {}
        self._agreements = True
        self._whole = self._axis = (0.0, 1.0)
        self._focus = ""
        self._picture: QPixmap | None = None
        self._scene = Scene()
        self._drag: QPointF | None = None
        self._dragged = False
        self.setProperty(OWN_FOCUS, True)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._renew())
        theme().changed.connect(self._restyle)

    # -- contents ------------------------------------------------------------------------------------

    def show_times(
        self,
        plan: Plan,
        options: Options,
        found: Times,
        rows: tuple[TimeRow, ...],
        language: str,
        *,
        agreements_only: bool,
    ) -> None:
        """Show rows; the row in focus and the part of time stay when they are still there."""
        same = self._found.spans == found.spans
        self._plan, self._options, self._found, self._rows = plan, options, found, rows
        self._language, self._agreements = language, agreements_only
        self._place = {row.span.id: index for index, row in enumerate(rows) if row.span is not None}
        if self._focus not in self._place:
            self._focus = ""
        self._whole = axis_of(found, options.as_of)
        if not same or not self._whole[0] <= self._axis[0] < self._axis[1] <= self._whole[1]:
            self._axis = self._whole
        self._range()
        self._renew()

    def axis(self) -> tuple[float, float]:
        """The part of time shown, as ordinals of days."""
        return self._axis

    def first_row(self) -> int:
        """Number of the row at the top."""
        return self.verticalScrollBar().value()

    def shown_rows(self) -> int:
        """How many rows there is room for."""
        height = (self.viewport().height() - 2 * theme().px(MARGIN)) / self._factor()
        return max(1, int((height - HEAD) // ROW))

    def current(self) -> TimeSpan | None:
        """The span in focus."""
        index = self._place.get(self._focus)
        return self._rows[index].span if index is not None else None

    def scene(self) -> Scene:
        """What is drawn now."""
        self._draw()
        return self._scene

    def row_top(self, activity_id: str) -> float:
        """Where the row of an activity begins in the widget, in pixels."""
        index = self._place[activity_id] - self.first_row()
        return theme().px(MARGIN) + (HEAD + index * ROW) * self._factor()

    def focus_activity(self, activity_id: str) -> None:
        """Bring a row into focus and into sight."""
        if activity_id in self._place:
            self._focus = activity_id
            self._show(self._place[activity_id])
            self.viewport().update()

    # -- time ----------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """A shorter time, around the row in focus or today."""
        self._zoom(1 / _STEP, self._anchor())

    def zoom_out(self) -> None:
        """A longer time."""
        self._zoom(_STEP, self._anchor())

    def whole(self) -> None:
        """All of the time there is."""
        self._take_axis(self._whole)

    def _anchor(self) -> float:
        span = self.current()
        middle = (self._axis[0] + self._axis[1]) / 2
        if span is not None:
            day = span.begin.earliest() or span.end.earliest()
            if day is not None and self._axis[0] <= day.toordinal() <= self._axis[1]:
                return float(day.toordinal())
        return middle

    def _zoom(self, factor: float, day: float) -> None:
        first, last = self._axis
        length = min(self._whole[1] - self._whole[0], max(SHORTEST, (last - first) * factor))
        part = (day - first) / max(last - first, 1)
        self._take_axis(self._held(day - part * length, length))

    def _move(self, part: float) -> None:
        length = self._axis[1] - self._axis[0]
        self._take_axis(self._held(self._axis[0] + part * length, length))

    def _held(self, first: float, length: float) -> tuple[float, float]:
        first = min(max(first, self._whole[0]), self._whole[1] - length)
        return first, first + length

    def _take_axis(self, axis: tuple[float, float]) -> None:
        if axis != self._axis:
            self._axis = axis
            self._renew()
            self.zoomed.emit()

    # -- drawing -------------------------------------------------------------------------------------

    def _factor(self) -> float:
        return POINT * theme().scale

    def _range(self) -> None:
        shown = self.shown_rows()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, len(self._rows) - shown))
        bar.setPageStep(max(1, shown - 1))
        bar.setSingleStep(1)

    def _renew(self) -> None:
        self._picture = None
        self.viewport().update()

    def _restyle(self) -> None:
        self._range()
        self._renew()

    def _draw(self) -> QPixmap:
        if self._picture is not None:
            return self._picture
        area, factor, margin = self.viewport().size(), self._factor(), theme().px(MARGIN)
        ratio = self.devicePixelRatioF()
        made = QPixmap(area * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        if self._plan is not None and self._options is not None and area.width() > 40:
            self._scene = agreement_timeline(
                self._plan,
                self._options,
                measure,
                (area.width() - 2 * margin) / factor,
                (area.height() - 2 * margin) / factor,
                self._words,
                self._language,
                agreements_only=self._agreements,
                found=self._found,
                lines=self._rows,
                first=self.first_row(),
                axis=self._axis,
                key=False,
                tabled=False,
                row=ROW,
            )
            painter = QPainter(made)
            try:
                painter.translate(margin, margin)
                paint_scene(painter, self._scene, factor)
            finally:
                painter.end()
        self._picture = made
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._draw())
        index = self._place.get(self._focus)
        if index is not None and 0 <= index - self.first_row() < self.shown_rows():
            painter.setPen(QPen(theme().colour("border.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            top = self.row_top(self._focus)
            painter.drawRoundedRect(
                QRectF(3, top + 1, self.viewport().width() - 6, ROW * self._factor() - 2), 4, 4
            )
        if self.hasFocus():
            draw_ring(painter, QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6)
        painter.end()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._range()
        self._renew()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(520), theme().px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(220), theme().px(140))

    # -- keyboard ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = max(1, self.shown_rows() - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._rows),
            Qt.Key.Key_End: len(self._rows),
        }
        if key in steps and not controlled:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not controlled:
            self._move(-0.2 if key == Qt.Key.Key_Left else 0.2)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not controlled:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus and not controlled:
            self.zoom_out()
        elif key == Qt.Key.Key_0 and not controlled:
            self.whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif key == Qt.Key.Key_Escape and self._focus:
            self._focus = ""
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if not self._place:
            return
        here = self._place.get(self._focus)
        target = 0 if here is None else min(max(here + by, 0), len(self._rows) - 1)
        way = 1 if by > 0 or here is None else -1
        found = self._next_span(target, way)
        if found < 0:  # only a heading lies in this direction
            found = self._next_span(target, -way)
        self._choose(found)

    def _next_span(self, index: int, way: int) -> int:
        """The row at a place, or the next one in a direction that is no heading; -1 when there is none."""
        while 0 <= index < len(self._rows):
            if self._rows[index].span is not None:
                return index
            index += way
        return -1

    def _choose(self, index: int) -> None:
        span = self._rows[index].span
        if span is None:
            return
        self._focus = span.id
        self._show(index)
        words = self.words_of(span)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.chosen.emit(span.id)
        self.viewport().update()

    def words_of(self, span: TimeSpan) -> str:
        """What a row says."""
        if self._plan is None or self._options is None:
            return ""
        return span_words(
            Kit(self._plan, self._options, measure, 100, 100, self._words, self._language), span
        )

    def _show(self, index: int) -> None:
        first, shown = self.first_row(), self.shown_rows()
        if index < first:
            heading = index > 0 and self._rows[index - 1].span is None
            self.verticalScrollBar().setValue(index - 1 if heading else index)
        elif index >= first + shown:
            self.verticalScrollBar().setValue(index - shown + 1)

    def _open(self) -> None:
        span = self.current()
        if span is not None:
            self.opened.emit((span.id,), self.words_of(span))

    # -- mouse ---------------------------------------------------------------------------------------

    def row_at(self, spot: QPointF) -> int:
        """Number of the row under a point, -1 for none."""
        line = (spot.y() - theme().px(MARGIN)) / self._factor() - HEAD
        index = self.first_row() + int(line // ROW)
        return index if line >= 0 and index < len(self._rows) and line // ROW < self.shown_rows() else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = event.position().x() - self._drag.x()
        if self._dragged or abs(away) > theme().px(5):
            self._dragged, self._drag = True, event.position()
            self._move(-away / max(self.viewport().width() * 0.5, 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._drag is not None:
            self._drag = None
            index = self.row_at(event.position())
            if not self._dragged and index >= 0:
                self._choose(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.row_at(event.position())
        if index >= 0 and self._rows[index].span is not None:
            self._choose(index)
            self._open()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            part = event.position().x() / max(self.viewport().width(), 1)
            day = self._axis[0] + part * (self._axis[1] - self._axis[0])
            self._zoom(1 / _STEP if event.angleDelta().y() > 0 else _STEP, day)
            event.accept()
            return
        super().wheelEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.row_at(QPointF(event.pos()))
            span: Any = self._rows[index].span if index >= 0 else None
            QToolTip.showText(event.globalPos(), self.words_of(span) if span is not None else "", self)
            return True
        return super().viewportEvent(event)
