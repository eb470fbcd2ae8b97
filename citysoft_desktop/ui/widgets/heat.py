"""Cells of a matrix: number always shown, heat behind it, unknown hatched, nothing recorded = middle dot."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.glyphs import paint_hatch

HEAT_ROLE = int(Qt.ItemDataRole.UserRole) + 40
"""Level 0 to 4 of the sequence, ``"unknown"`` (hatched) or None (not recorded: middle dot)."""

_TEXT = {
    "light": ("primary", "primary", "primary", "primary", "on_accent"),
    "dark": ("primary", "primary", "primary", "on_accent", "on_accent"),
}


def heat_level(value: float, largest: float) -> int:
    """Level 0 to 4 of a value: 0 stays 0, the largest is 4."""
    if value <= 0 or largest <= 0:
        return 0
    return max(1, min(4, -(-int(value * 4) // max(1, int(largest)))))


class HeatDelegate(QStyledItemDelegate):
    """Paints DisplayRole over the level of ``HEAT_ROLE``; cells without the role are drawn as usual."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        level = index.data(HEAT_ROLE)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if level is None and text:
            super().paint(painter, option, index)
            return
        values = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(2, 1.5, -2, -1.5)
        painter.setFont(role_font("body", weight=600 if level not in (0, None, "unknown") else 400))
        if level == "unknown":
            path = QPainterPath()
            path.addRoundedRect(area, 4, 4)
            paint_hatch(painter, path)
            if text not in (None, ""):
                plate = QRectF(
                    0, 0, painter.fontMetrics().horizontalAdvance(str(text)) + 8, area.height() - 4
                )
                plate.moveCenter(area.center())
                painter.fillRect(plate, values.colour("surface.card"))
            painter.setPen(values.colour("text.primary"))
        elif level is None:
            text = "·"
            painter.setPen(values.colour("text.muted"))
        else:
            step = max(0, min(4, int(level)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour(f"sequence.s{step}"))
            painter.drawRoundedRect(area, 4, 4)
            token = _TEXT[values.name][step]
            painter.setPen(values.colour(f"text.{token}" if step else "text.secondary"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(text if text is not None else ""))
        if option.state & QStyle.StateFlag.State_HasFocus or option.state & QStyle.StateFlag.State_Selected:
            draw_ring(painter, area, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        base = super().sizeHint(option, index)
        return QSize(max(base.width(), theme().px(36)), theme().px(28))
