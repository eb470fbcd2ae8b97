"""Fusion with our focus ring, check boxes and sizes.

The ring is drawn by a ``QFocusFrame`` that follows the focus and therefore stands outside the widget, with its
distance; views and grouped pickers paint their own inside.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleOption,
    QTabBar,
    QWidget,
)

from citysoft_desktop.ui.reading_sides import reading_sides as reading_sides
from citysoft_desktop.ui.theme import theme

FOCUS_WIDTH = 2
FOCUS_OFFSET = 2
OWN_FOCUS = "ownFocus"
"""Dynamic property of widgets that draw their own focus mark."""

_METRICS = {
    QStyle.PixelMetric.PM_ScrollBarExtent: 12,
    QStyle.PixelMetric.PM_IndicatorWidth: 16,
    QStyle.PixelMetric.PM_IndicatorHeight: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 16,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_ButtonIconSize: 16,
    QStyle.PixelMetric.PM_ListViewIconSize: 16,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_SplitterWidth: 7,
    QStyle.PixelMetric.PM_FocusFrameHMargin: FOCUS_WIDTH + FOCUS_OFFSET,
    QStyle.PixelMetric.PM_FocusFrameVMargin: FOCUS_WIDTH + FOCUS_OFFSET,
    QStyle.PixelMetric.PM_TabBarTabHSpace: 24,
}
_UNSCALED = {
    QStyle.PixelMetric.PM_FocusFrameHMargin,
    QStyle.PixelMetric.PM_FocusFrameVMargin,
    QStyle.PixelMetric.PM_SplitterWidth,
}


class CityStyle(QProxyStyle):
    """Our changes to Fusion."""

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))

    def pixelMetric(  # noqa: N802
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        size = _METRICS.get(metric)
        if size is None:
            return super().pixelMetric(metric, option, widget)
        return size if metric in _UNSCALED else theme().px(size)

    def styleHint(self, hint, option=None, widget=None, returnData=None) -> int:  # noqa: N802, N803
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 500
        if hint in (
            QStyle.StyleHint.SH_EtchDisabledText,
            QStyle.StyleHint.SH_ComboBox_Popup,
            QStyle.StyleHint.SH_UnderlineShortcut,
        ):
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(self, element, option, painter, widget=None) -> None:  # noqa: N802
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            if isinstance(widget, QAbstractItemView | QTabBar):
                draw_ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 3)
            return
        if element in (
            QStyle.PrimitiveElement.PE_IndicatorCheckBox,
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
        ):
            _draw_check_box(painter, QRectF(option.rect), option.state)
            return
        if element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            _draw_radio(painter, QRectF(option.rect), option.state)
            return
        super().drawPrimitive(element, option, painter, widget)

    def drawControl(self, element, option, painter, widget=None) -> None:  # noqa: N802
        if element == QStyle.ControlElement.CE_FocusFrame:
            half = FOCUS_WIDTH / 2
            radius = theme().number("radius", "control") + FOCUS_OFFSET
            draw_ring(painter, QRectF(option.rect).adjusted(half, half, -half, -half), radius)
            return
        super().drawControl(element, option, painter, widget)


def draw_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the 2 px focus ring along ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().colour("border.focus"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def _box(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side).adjusted(
        0.5, 0.5, -0.5, -0.5
    )


def _draw_check_box(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    colour = theme().colour
    box = _box(rect)
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    on = bool(state & QStyle.StateFlag.State_On)
    partly = bool(state & QStyle.StateFlag.State_NoChange)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if on or partly:
        fill = colour("accent.base") if enabled else colour("text.disabled")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)
        painter.setPen(
            QPen(
                colour("text.on_accent"),
                max(1.6, box.width() / 8),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        unit = box.width() / 15
        left, top = box.left(), box.top()
        if on:
            path = QPainterPath(QPointF(left + 3.5 * unit, top + 7.8 * unit))
            path.lineTo(left + 6.3 * unit, top + 10.6 * unit)
            path.lineTo(left + 11.6 * unit, top + 4.8 * unit)
            painter.drawPath(path)
        else:
            painter.drawLine(
                QPointF(left + 4 * unit, box.center().y()), QPointF(left + 11 * unit, box.center().y())
            )
    else:
        painter.setPen(QPen(colour("border.control") if enabled else colour("text.disabled"), 1))
        painter.setBrush(QBrush(colour("surface.card")))
        painter.drawRoundedRect(box, 4, 4)
    painter.restore()


def _draw_radio(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    colour = theme().colour
    box = _box(rect)
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    on = bool(state & QStyle.StateFlag.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = colour("accent.base") if on else colour("border.control")
    painter.setPen(QPen(ring if enabled else colour("text.disabled"), 1.5 if on else 1))
    painter.setBrush(QBrush(colour("surface.card")))
    painter.drawEllipse(box)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring if enabled else colour("text.disabled"))
        painter.drawEllipse(box.center(), box.width() * 0.25, box.width() * 0.25)
    painter.restore()


class FocusFollower(QObject):
    """Moves one focus frame to whatever has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None:
            try:
                self._frame.hide()
                self._frame.setWidget(None)  # type: ignore[arg-type]  # None ends the framing
                self._frame.deleteLater()
            except RuntimeError:
                pass  # it went away together with the widget it framed
            self._frame = None
        if new is None or not needs_frame(new):
            return
        frame = QFocusFrame(new)
        frame.setWidget(new)
        self._frame = frame


def needs_frame(widget: QWidget) -> bool:
    """Whether a widget gets the outer ring; text fields and views show their focus on their own border."""
    if widget.isWindow() or widget.property(OWN_FOCUS):
        return False
    return not isinstance(widget, QAbstractScrollArea | QLineEdit | QMenu | QMenuBar | QTabBar)
