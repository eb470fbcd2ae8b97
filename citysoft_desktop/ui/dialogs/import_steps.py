"""Where in the import one is: four names with discs, the done ones ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.theme import theme


class ImportSteps(QWidget):
    """A label, not a control: the buttons below move. Names that do not fit are left to the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_names(self, names: Sequence[str]) -> None:
        """The words."""
        self._names = list(names)
        self._tell()

    def set_current(self, number: int) -> None:
        """The step in front, from 0."""
        self._current = number
        self._tell()

    def _tell(self) -> None:
        if self._names:
            name = self.tr("Step {n} of {total}, {name}").format(
                n=self._current + 1, total=len(self._names), name=self._names[self._current]
            )
            self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._names:
            return
        px = theme().px
        font, bold = role_font("body"), role_font("body_bold")
        widths = [QFontMetrics(bold).horizontalAdvance(name) for name in self._names]
        disc, gap = px(22), px(8)
        full = sum(widths) + len(widths) * (disc + gap) + (len(widths) - 1) * px(36)
        names = [w if full <= self.width() or n == self._current else 0 for n, w in enumerate(widths)]
        used = sum(names) + sum(gap for w in names if w) + len(names) * disc + px(4)
        room = max(px(12), (self.width() - used) / max(1, len(names) - 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        middle = self.height() / 2
        for number, name in enumerate(self._names):
            self._disc(painter, self._place(x, middle - disc / 2, disc, disc), number)
            x += disc
            if names[number]:
                current = number == self._current
                painter.setFont(bold if current else font)
                painter.setPen(theme().colour("text.primary" if current else "text.secondary"))
                area = self._place(x + gap, 0, names[number] + 2, self.height())
                painter.drawText(
                    area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), name
                )
                x += gap + names[number]
            if number < len(self._names) - 1:
                painter.setPen(QPen(theme().colour("border.default"), 1))
                line = self._place(x + px(10), middle, max(1.0, room - px(20)), 1)
                painter.drawLine(line.topLeft(), line.topRight())
                x += room

    def _place(self, x: float, y: float, w: float, h: float) -> QRectF:
        area = QRectF(x, y, w, h).toRect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def _disc(self, painter: QPainter, area: QRectF, number: int) -> None:
        done, current = number < self._current, number == self._current
        painter.setPen(
            QPen(theme().colour("border.control"), 1) if not done and not current else Qt.PenStyle.NoPen
        )
        token = "accent.base" if current else "semantic.success_tint" if done else "surface.card"
        painter.setBrush(theme().colour(token))
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            inset = area.width() * 0.2
            paint_icon(painter, area.adjusted(inset, inset, -inset, -inset), "check", "semantic.success_text")
            return
        painter.setFont(role_font("small", weight=600))
        painter.setPen(theme().colour("text.on_accent" if current else "text.secondary"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
