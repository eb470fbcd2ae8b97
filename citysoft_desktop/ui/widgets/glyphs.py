"""The signs of the program, painted: lenses, modes of linkage, grades, families, strength, unknown.

A sign always has the same shape; colour only helps. All take a rectangle and draw inside it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.theme import theme

MODE_TOKENS = {
    "cooperative_joint": "linkage.joint",
    "cooperative_coordinated": "linkage.coordinated",
    "parallel_harmony": "linkage.harmony",
    "parallel_disharmony": "linkage.disharmony",
    "none": "linkage.none",
    "unknown": "linkage.unknown",
}
LENSES = ("diplomacy", "branding", "both", "neither", "uncoded")


def paint_hatch(
    painter: QPainter, shape: QRectF | QPainterPath, *, token: str = "linkage.unknown", outline: bool = True
) -> None:
    """Fill with the 45 degree hatch that means unknown, with a dashed outline."""
    values = theme()
    if isinstance(shape, QRectF):
        path = QPainterPath()
        path.addRoundedRect(shape, 4, 4)
    else:
        path = shape
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    pitch = max(4.0, values.number("hatch", "pitch") * min(values.scale, 1.5))
    painter.setPen(QPen(values.colour(token), values.number("hatch", "line") * 0.8))
    area = path.boundingRect()
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += pitch
    painter.restore()
    if outline:
        pen = QPen(values.colour(token), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()


def _centred(rect: QRectF, side: float) -> QRectF:
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)


def paint_lens(painter: QPainter, rect: QRectF, lens: str, fill: QColor | None = None) -> None:
    """Sign of a lens result: diplomacy circle, branding diamond, both diamond with hole, neither ring, uncoded hatched."""
    area = _centred(QRectF(rect), min(rect.width(), rect.height()))
    colour = fill or theme().colour(f"lens.{lens}" if lens in LENSES[:4] else "linkage.unknown")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = area.width()
    if lens == "diplomacy" or lens == "dot":
        painter.drawEllipse(area.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08))
    elif lens == "branding":
        painter.drawPolygon(_diamond(area))
    elif lens == "both":
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addPolygon(_diamond(area))
        path.closeSubpath()
        hole = side * 0.17
        path.addEllipse(area.center(), hole, hole)
        painter.drawPath(path)
    elif lens == "neither":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = max(1.4, side * 0.15)
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(area.adjusted(width * 0.8, width * 0.8, -width * 0.8, -width * 0.8))
    else:
        path = QPainterPath()
        path.addEllipse(area.adjusted(1, 1, -1, -1))
        paint_hatch(painter, path)
    painter.restore()


def _diamond(area: QRectF) -> QPolygonF:
    centre = area.center()
    return QPolygonF(
        [
            QPointF(centre.x(), area.top()),
            QPointF(area.right(), centre.y()),
            QPointF(centre.x(), area.bottom()),
            QPointF(area.left(), centre.y()),
        ]
    )


def paint_mode(painter: QPainter, rect: QRectF, mode: str) -> None:
    """Sign of a mode: two rings, arrow, parallel lines, opposed lines, hollow square, hatched square."""
    side = min(rect.width(), rect.height())
    area = _centred(QRectF(rect), side).adjusted(0.5, 0.5, -0.5, -0.5)
    token = MODE_TOKENS.get(mode, "linkage.unknown")
    values = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = side * 0.2
    if token == "linkage.unknown":
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        paint_hatch(painter, path)
        painter.restore()
        return
    if token == "linkage.none":
        painter.setPen(QPen(values.colour(token), max(1.3, side * 0.1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(values.colour(token))
    painter.drawRoundedRect(area, radius, radius)
    pen = QPen(values.colour(token.replace("linkage.", "linkage.on_")), max(1.2, side * 0.11))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    centre = area.center()
    unit = side / 14
    if mode == "cooperative_joint":
        painter.drawEllipse(QPointF(centre.x() - 1.9 * unit, centre.y()), 2.4 * unit, 2.4 * unit)
        painter.drawEllipse(QPointF(centre.x() + 1.9 * unit, centre.y()), 2.4 * unit, 2.4 * unit)
    elif mode == "cooperative_coordinated":
        painter.drawLine(
            QPointF(centre.x() - 3.5 * unit, centre.y()), QPointF(centre.x() + 3.5 * unit, centre.y())
        )
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(centre.x() + 1 * unit, centre.y() - 2.6 * unit),
                    QPointF(centre.x() + 3.6 * unit, centre.y()),
                    QPointF(centre.x() + 1 * unit, centre.y() + 2.6 * unit),
                ]
            )
        )
    elif mode == "parallel_harmony":
        for dy in (-1.9, 1.9):
            painter.drawLine(
                QPointF(centre.x() - 3.2 * unit, centre.y() + dy * unit),
                QPointF(centre.x() + 3.2 * unit, centre.y() + dy * unit),
            )
    else:
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(centre.x() - 3.2 * unit, centre.y() + 2.4 * unit),
                    QPointF(centre.x(), centre.y() - 2.4 * unit),
                    QPointF(centre.x() + 3.2 * unit, centre.y() + 2.4 * unit),
                ]
            )
        )
    painter.restore()


def paint_family(painter: QPainter, rect: QRectF, letter: str) -> None:
    """Outlined letter of a family, 17 x 17; never coloured."""
    side = min(rect.width(), rect.height())
    area = _centred(QRectF(rect), side).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().colour("border.control"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 4, 4)
    _letter(painter, area, letter, theme().colour("text.secondary"), side * 0.58)
    painter.restore()


def paint_grade(painter: QPainter, rect: QRectF, grade: str) -> None:
    """Evidence grade: A solid, B tinted, C outlined, D dashed, "" hatched "?"; the letter is always there."""
    side = min(rect.width(), rect.height())
    area = _centred(QRectF(rect), side).adjusted(0.5, 0.5, -0.5, -0.5)
    values = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = values.colour("text.primary")
    if grade == "A":
        painter.setPen(QPen(values.colour("accent.base"), 1))
        painter.setBrush(values.colour("accent.base"))
        text = values.colour("text.on_accent")
    elif grade == "B":
        painter.setPen(QPen(values.colour("accent.base"), 1))
        painter.setBrush(values.colour("accent.tint"))
        text = values.colour("accent.text")
    else:
        pen = QPen(values.colour("border.control"), 1)
        if grade != "C":
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(values.colour("surface.card"))
    painter.drawRoundedRect(area, 4, 4)
    _letter(painter, area, grade or "–", text, side * 0.58)
    painter.restore()


def _letter(painter: QPainter, area: QRectF, letter: str, colour: QColor, size: float) -> None:
    font = role_font("body_bold")
    font.setPixelSize(max(8, round(size)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)


def paint_strength(painter: QPainter, rect: QRectF, value: int) -> None:
    """Four rising bars, ``value`` of them filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme().colour("text.secondary")
    gap = rect.width() * 0.07
    width = (rect.width() - 3 * gap) / 4
    for number in range(4):
        height = rect.height() * (0.4 + 0.2 * number)
        bar = QRectF(rect.left() + number * (width + gap), rect.bottom() - height, width, height).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if number < value else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 1, 1)
    painter.restore()


def paint_share(painter: QPainter, rect: QRectF, share: float) -> None:
    """A ring filled clockwise to ``share`` (0 to 1)."""
    side = min(rect.width(), rect.height())
    width = max(2.0, side * 0.16)
    area = _centred(QRectF(rect), side).adjusted(
        width / 2 + 0.5, width / 2 + 0.5, -width / 2 - 0.5, -width / 2 - 0.5
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme().colour("border.default"), width)
    painter.setPen(pen)
    painter.drawEllipse(area)
    pen = QPen(theme().colour("accent.base"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(area, 90 * 16, -round(max(0.0, min(1.0, share)) * 360 * 16))
    painter.restore()
