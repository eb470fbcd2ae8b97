"""Draws a ``domain.scene.Scene`` with QPainter and finds the mark under a point."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from citysoft_desktop.domain.scene import Glyph, Line, Mark, Polygon, Rect, Scene, Text
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.glyphs import paint_hatch, paint_lens

POINT = 12 / 8.5
"""Screen pixels per point at 100 %: the 8.5 pt of a chart label become the 12 px of the smallest type."""

HIT_SLACK = 3.0


def measure(text: str, size: float, bold: bool = False) -> float:
    """Width of text in points in the window's font (``domain.scene.Measure``)."""
    return _metrics(bold).horizontalAdvance(text) * size / 100


@lru_cache(maxsize=2)
def _metrics(bold: bool) -> QFontMetricsF:
    font = role_font("body", weight=600 if bold else 400, scaled=False)
    font.setPixelSize(100)
    return QFontMetricsF(font)


def paint_scene(painter: QPainter, scene: Scene, factor: float) -> None:
    """Draw the scene with its origin at the painter's, ``factor`` pixels per point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(factor, factor)
    for mark in scene.marks:
        _paint_mark(painter, mark)
    painter.restore()


def scene_picture(scene: Scene, factor: float) -> QImage:
    """The scene as an image on the colour of a card, ``factor`` pixels to a unit of the scene."""
    size = max(1, round(scene.width * factor)), max(1, round(scene.height * factor))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(theme().colour("surface.card"))
    painter = QPainter(image)
    try:
        paint_scene(painter, scene, factor)
    finally:
        painter.end()  # an exception with a painter at work would end the process
    return image


def paint_selection(painter: QPainter, mark: Mark, factor: float) -> None:
    """Draw the 2 px outline of a selected mark."""
    path = outline(mark)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(factor, factor)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for token, width in (("surface.card", 5.0), ("text.primary", 2.0)):
        pen = QPen(theme().colour(token), width)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.restore()


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    if isinstance(mark, Rect):
        _paint_rect(painter, mark)
    elif isinstance(mark, Text):
        _paint_text(painter, mark)
    elif isinstance(mark, Line):
        painter.setPen(_pen(mark.stroke, mark.stroke_width, mark.dashed))
        painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
    elif isinstance(mark, Polygon):
        painter.setPen(_pen(mark.stroke, mark.stroke_width) if mark.stroke else Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(_polygon_path(mark))
    elif isinstance(mark, Glyph):
        area = QRectF(mark.x - mark.size / 2, mark.y - mark.size / 2, mark.size, mark.size)
        fill = theme().colour(mark.fill) if mark.fill else None
        paint_lens(painter, area, mark.shape, fill)


def _pen(token: str, width: float, dashed: bool = False) -> QPen:
    pen = QPen(theme().colour(token or "border.default"), width)
    if dashed:
        pen.setDashPattern([3 / max(width, 0.5), 2 / max(width, 0.5)])
    return pen


def _paint_rect(painter: QPainter, mark: Rect) -> None:
    area = QRectF(mark.x, mark.y, mark.w, mark.h)
    path = QPainterPath()
    if mark.radius:
        path.addRoundedRect(area, mark.radius, mark.radius)
    else:
        path.addRect(area)
    if mark.hatch:
        if mark.fill:
            painter.fillPath(path, theme().colour(mark.fill))
        _hatch(painter, path, mark)
        return
    painter.setPen(_pen(mark.stroke, mark.stroke_width, mark.dashed) if mark.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _hatch(painter: QPainter, path: QPainterPath, mark: Rect) -> None:
    paint_hatch(painter, path, token=mark.stroke or "linkage.unknown", outline=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(mark.stroke or "linkage.unknown", mark.stroke_width, mark.dashed))
    painter.drawPath(path)


def _paint_text(painter: QPainter, mark: Text) -> None:
    # Glyphs are drawn at a large size and scaled, so that widths agree with ``measure`` at any zoom.
    painter.save()
    painter.translate(mark.x, mark.y)
    if mark.rotate:
        painter.rotate(-mark.rotate)
    scale = mark.size / 100
    width = _metrics(mark.bold).horizontalAdvance(mark.text) * scale
    shift = {"middle": -width / 2, "end": -width}.get(mark.anchor, 0.0)
    font: QFont = role_font("body", weight=600 if mark.bold else 400, scaled=False)
    device = painter.worldTransform().m11() or painter.worldTransform().m12() or 1.0
    pixels = (
        max(1, round(mark.size * abs(device)))
        if not mark.rotate
        else max(1, round(mark.size * _factor(painter)))
    )
    font.setPixelSize(pixels)
    ratio = mark.size / pixels
    painter.translate(shift, 0)
    painter.scale(ratio, ratio)
    painter.setFont(font)
    painter.setPen(theme().colour(mark.colour))
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


def _factor(painter: QPainter) -> float:
    matrix = painter.worldTransform()
    return max(0.1, (matrix.m11() ** 2 + matrix.m12() ** 2) ** 0.5)


def _polygon_path(mark: Polygon) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in mark.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def outline(mark: Mark) -> QPainterPath:
    """The outline of a mark in points; empty for marks without area."""
    path = QPainterPath()
    if isinstance(mark, Rect):
        path.addRoundedRect(QRectF(mark.x, mark.y, mark.w, mark.h), mark.radius, mark.radius)
    elif isinstance(mark, Glyph):
        side = mark.size + 3
        path.addRoundedRect(QRectF(mark.x - side / 2, mark.y - side / 2, side, side), 3, 3)
    elif isinstance(mark, Polygon):
        path = _polygon_path(mark)
    elif isinstance(mark, Text):
        width = measure(mark.text, mark.size, mark.bold)
        left = mark.x - {"middle": width / 2, "end": width}.get(mark.anchor, 0.0)
        path.addRect(QRectF(left, mark.y - mark.size, width, mark.size * 1.3))
    elif isinstance(mark, Line):
        path.addRect(
            QRectF(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2)).normalized().adjusted(-2, -2, 2, 2)
        )
    return path


def active_marks(scene: Scene) -> list[int]:
    """Indexes of the marks that open something, in reading order of the scene."""
    return [index for index, mark in enumerate(scene.marks) if mark.keys]


def hit(scene: Scene, x: float, y: float) -> int | None:
    """Index of the topmost mark with keys at a point (in points), None when there is none."""
    spot = QPointF(x, y)
    near = QRectF(x - HIT_SLACK, y - HIT_SLACK, 2 * HIT_SLACK, 2 * HIT_SLACK)
    for index in reversed(active_marks(scene)):
        path = outline(scene.marks[index])
        if path.contains(spot):
            return index
    for index in reversed(active_marks(scene)):
        mark = scene.marks[index]
        if isinstance(mark, Glyph | Line) and outline(mark).intersects(near):
            return index
    return None


def plain_colour(token: str) -> QColor:
    """Colour of a token, for callers that draw legends."""
    return theme().colour(token)
