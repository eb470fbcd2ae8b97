"""Chip, evidence badge and family letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.style import reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.glyphs import paint_family, paint_grade, paint_lens, paint_mode

# tone -> (background, text, outline, icon); "" = none
TONES: dict[str, tuple[str, str, str, str]] = {
    "neutral": ("surface.sunken", "text.secondary", "border.default", "text.secondary"),
    "ok": ("semantic.success_tint", "semantic.success_text", "", "semantic.success_text"),
    "info": ("semantic.info_tint", "semantic.info_text", "", "semantic.info_text"),
    "warning": ("semantic.warning_tint", "semantic.warning_text", "", "semantic.warning_text"),
    "danger": ("semantic.danger_tint", "semantic.danger_text", "", "semantic.danger_text"),
    "accent": ("accent.tint", "accent.text", "accent.base", "accent.text"),
    "diplomacy": ("lens.diplomacy_tint", "lens.diplomacy_text", "", "lens.diplomacy"),
    "branding": ("lens.branding_tint", "lens.branding_text", "", "lens.branding"),
    "both": ("lens.both_tint", "lens.both_text", "", "lens.both"),
    "neither": ("lens.neither_tint", "lens.neither_text", "", "lens.neither"),
}


class Chip(QToolButton):
    """A 24 px chip: sign, word, and when ``removable`` an x with its own 24 x 24 area (Delete does the same).

    ``glyph`` draws a sign: "lens:both", "mode:none", "family:A", "grade:B" or the name of an icon.
    A chip that leads nowhere is a label: call ``set_static()`` so that it takes no focus.
    """

    removed = Signal()

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        *,
        glyph: str = "",
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone if tone in TONES else "neutral"
        self._glyph = glyph
        self._removable = removable
        self._hover = False
        self._pressed_x = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if removable:
            self.setAccessibleDescription(self.tr("Delete removes it"))

    def set_chip(self, text: str, tone: str | None = None, glyph: str | None = None) -> None:
        """Change what the chip says."""
        self.setText(text)
        self.setAccessibleName(text)
        if tone is not None:
            self._tone = tone if tone in TONES else "neutral"
        if glyph is not None:
            self._glyph = glyph
        self.updateGeometry()
        self.update()

    def set_static(self) -> Chip:
        """Make it a label: no focus, no hover, no click."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return self

    def tone(self) -> str:
        """The current tone."""
        return self._tone

    def _glyph_width(self) -> int:
        return theme().px(20) if self._glyph else 0

    def sizeHint(self) -> QSize:
        metrics = _metrics()
        width = metrics.horizontalAdvance(self.text()) + theme().px(20) + self._glyph_width()
        if self._removable:
            width += theme().px(18)
        return QSize(width, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(64)), hint.height())

    def _x_area(self) -> QRectF:
        side = theme().px(24)
        left = self.width() - side if not self.isRightToLeft() else 0
        return QRectF(left, (self.height() - side) / 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        background, text, outline, sign = TONES[self._tone]
        if self.isCheckable() and self.isChecked():
            background, text, outline, sign = TONES["accent"]
        values = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = QColor(values.colour(background))
        if self._hover and self.isEnabled() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            fill = values.colour("surface.hover")
        painter.setBrush(fill)
        painter.setPen(QPen(values.colour(outline), 1) if outline else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 5, 5)
        pad = values.px(10)
        content = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        if self._removable:
            x = self._x_area()
            if self.isRightToLeft():
                content.setLeft(x.right() - 4)
            else:
                content.setRight(x.left() + 4)
            inner = x.adjusted(values.px(6), values.px(6), -values.px(6), -values.px(6))
            paint_icon(painter, inner, "x", text)
        if self._glyph:
            side = values.px(15)
            left = content.left() - 2 if not self.isRightToLeft() else content.right() - side + 2
            paint_sign(painter, QRectF(left, (self.height() - side) / 2, side, side), self._glyph, sign)
            if self.isRightToLeft():
                content.setRight(content.right() - self._glyph_width())
            else:
                content.setLeft(content.left() + self._glyph_width())
        painter.setFont(role_font("small", weight=500))
        painter.setPen(values.colour(text if self.isEnabled() else "text.disabled"))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(content.width()) + 2
        )
        side_flag = reading_sides(self.isRightToLeft())[0]
        painter.drawText(
            content, side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words
        )

    def enterEvent(self, event: QEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_x = self._removable and self._x_area().contains(event.position())
        if not self._pressed_x:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_x:
            self._pressed_x = False
            if self._x_area().contains(event.position()):
                self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


def _metrics():
    from PySide6.QtGui import QFontMetrics

    return QFontMetrics(role_font("small", weight=500))


def paint_sign(painter: QPainter, rect: QRectF, glyph: str, token: str = "text.secondary") -> None:
    """Draw "lens:both", "mode:none", "family:A", "grade:B" or an icon."""
    kind, colon, value = glyph.partition(":")
    if not colon:  # "grade:" is the sign of a source that is not graded, no icon
        paint_icon(painter, rect, glyph, token)
    elif kind == "lens":
        inset = rect.width() * 0.12
        paint_lens(painter, rect.adjusted(inset, inset, -inset, -inset), value)
    elif kind == "mode":
        paint_mode(painter, rect, value)
    elif kind == "family":
        paint_family(painter, rect, value)
    else:
        paint_grade(painter, rect, value)


class _Sign(QToolButton):
    """A button that shows one painted sign in a 24 x 24 area."""

    _drawn = 20

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(24), theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_value(self, value: str, name: str) -> None:
        """Change the sign and its words."""
        self._value = value
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the sign; a plain sign is an empty area."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme().px(self._drawn)
        self._paint(painter, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side))


class EvidenceBadge(_Sign):
    """Grade of the best source, A to D or "" for not graded; click lists the sources."""

    def __init__(
        self,
        grade: str = "",
        sources: int = 0,
        *,
        run: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(grade, "", parent)
        self.set_grade(grade, sources)
        if run is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.clicked.connect(lambda _checked=False: run())

    def set_grade(self, grade: str, sources: int) -> None:
        """Show another grade."""
        if sources == 0 and not grade:
            name = self.tr("No source yet")
        elif grade:
            name = self.tr("Evidence grade {grade}, sources: {n}").format(grade=grade, n=sources)
        else:
            name = self.tr("Not graded, sources: {n}").format(n=sources)
        self.set_value(grade, name)

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_grade(painter, rect, self._value)


class FamilyLetter(_Sign):
    """Letter of the family of a type."""

    _drawn = 17

    def __init__(self, letter: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(letter, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_family(painter, rect, self._value)
