"""Large buttons of the start centre: sign, name, what it does, keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.reading_sides import reading_sides
from citysoft_desktop.ui.theme import theme


class ActionTile(QPushButton):
    """60 high; ``primary`` is filled."""

    def __init__(self, sign: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._primary = primary
        self._title = self._about = self._keys = ""
        self.setProperty("kind", "tilePrimary" if primary else "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, about: str, keys: str = "") -> None:
        """Name, one line about it, and its keys."""
        self._title, self._about, self._keys = title, about, keys.replace("+", " ")
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setToolTip(f"{title} ({keys})" if keys else title)
        self.update()

    def sizeHint(self) -> QSize:
        widest = max(
            QFontMetrics(role_font("body_bold")).horizontalAdvance(self._title),
            QFontMetrics(role_font("small")).horizontalAdvance(self._about),
        )
        return QSize(widest + theme().px(120), theme().px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        values = theme()
        px = values.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()

        def at(x: float, y: float, w: float, h: float) -> QRectF:
            return QRectF(self.width() - x - w if mirrored else x, y, w, h)

        first = "text.on_accent" if self._primary else "text.primary"
        second = "text.on_accent" if self._primary else "text.secondary"
        paint_icon(painter, at(px(15), (self.height() - px(18)) / 2, px(18), px(18)), self._sign, first)
        small = role_font("small")
        keys_width = QFontMetrics(small).horizontalAdvance(self._keys) + px(12) if self._keys else 0
        room = self.width() - px(46) - keys_width - px(24)
        flag = reading_sides(mirrored)[0] | Qt.AlignmentFlag.AlignVCenter
        for y, words, font, token in (
            (10, self._title, role_font("body_bold"), first),
            (30, self._about, small, second),
        ):
            painter.setFont(font)
            painter.setPen(values.colour(token))
            painter.drawText(
                at(px(46), px(y), room, px(20)),
                flag,
                QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(room)),
            )
        if self._keys:
            box = at(
                self.width() - keys_width - px(14), (self.height() - px(18)) / 2, keys_width, px(18)
            ).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setFont(small)
            painter.setPen(QPen(values.colour("text.on_accent" if self._primary else "border.control"), 1))
            painter.setBrush(values.colour("surface.card"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(values.colour("text.secondary"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
