"""The pickers of the codebook: segments, salience 0-3, strength 0-4, mode of linkage, code chips."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.style import reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import paint_sign
from citysoft_desktop.ui.widgets.choice import UNKNOWN_VALUE, Cell, Choice, ChoiceGroup, box_layout
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.glyphs import paint_hatch, paint_mode, paint_strength

__all__ = [
    "UNKNOWN_VALUE", "Choice", "ChoiceGroup", "CodeChipGroup", "ModePicker", "SaliencePicker", "SegmentedControl",
    "SingleChipGroup", "StrengthPicker",
]  # fmt: skip


def _text(
    painter: QPainter,
    rect: QRectF | QRect,
    words: str,
    token: str,
    role: str = "small",
    weight: int | None = None,
    flags: int | None = None,
) -> None:
    painter.setFont(role_font(role, weight=weight))
    painter.setPen(theme().colour(token))
    painter.drawText(QRectF(rect), flags if flags is not None else Qt.AlignmentFlag.AlignCenter, words)


class SegmentedControl(ChoiceGroup):
    """Views of a page or a short choice: joined segments, one chosen. Arrows move and choose at once."""

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(choices, name, parent, layout=box_layout(0))

    def cell_size(self, choice: Choice) -> QSize:
        metrics = QFontMetrics(role_font("body", weight=600))
        width = (
            metrics.horizontalAdvance(choice.text) + theme().px(24) + (theme().px(22) if choice.glyph else 0)
        )
        return QSize(width, theme().px(30))

    def handle_key(self, cell: Cell, event: QKeyEvent) -> bool:
        used = super().handle_key(cell, event)
        focused = next((c for c in self.cells() if c.hasFocus()), None)
        if used and focused is not None and focused is not cell:
            self.choose(focused.choice.value)
        return used

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        values = theme()
        cells = self.cells()
        area = QRectF(cell.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        first, last = cell is cells[0], cell is cells[-1]
        if self.isRightToLeft():
            first, last = last, first
        path = _rounded(area, 6 if first else 0, 6 if last else 0)
        checked = cell.isChecked()
        painter.setPen(QPen(values.colour("accent.base" if checked else "border.control"), 1))
        painter.setBrush(
            values.colour(
                "accent.tint" if checked else "surface.hover" if cell.underMouse() else "surface.card"
            )
        )
        painter.drawPath(path)
        token = "accent.text" if checked else "text.secondary"
        content = QRectF(cell.rect()).adjusted(values.px(11), 0, -values.px(11), 0)
        if cell.choice.glyph:
            side = values.px(15)
            left = content.right() - side if self.isRightToLeft() else content.left()
            paint_sign(
                painter, QRectF(left, (cell.height() - side) / 2, side, side), cell.choice.glyph, token
            )
            shift = values.px(21)
            content = (
                content.adjusted(0, 0, -shift, 0)
                if self.isRightToLeft()
                else content.adjusted(shift, 0, 0, 0)
            )
        _text(painter, content, cell.choice.text, token, "body", 600 if checked else 500)


def _rounded(area: QRectF, left: float, right: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if left and right:
        path.addRoundedRect(area, left, left)
        return path
    if not left and not right:
        path.addRect(area)
        return path
    radius = left or right
    path.addRoundedRect(area, radius, radius)
    square = QRectF(area)
    if left:
        square.setLeft(area.center().x())
    else:
        square.setRight(area.center().x())
    path.addRect(square)
    return path.simplified()


class SaliencePicker(ChoiceGroup):
    """Salience 0 to 3 with digit always shown, and a hatched "?" for unknown set apart.

    ``value()`` is 0-3, ``UNKNOWN_VALUE`` or None (not rated). Keys 0-3 and U rate, left and right move.
    ``lens`` is diplomacy or branding.
    """

    def __init__(
        self, lens: str, name: str, parent: QWidget | None = None, *, with_unknown: bool = True
    ) -> None:
        self.lens = lens
        words = (
            QCoreApplication.translate("SaliencePicker", "absent"),
            QCoreApplication.translate("SaliencePicker", "incidental"),
            QCoreApplication.translate("SaliencePicker", "intended, on paper"),
            QCoreApplication.translate("SaliencePicker", "a main purpose"),
        )
        choices = [
            Choice(
                n,
                str(n),
                QCoreApplication.translate("SaliencePicker", "{name} {n}, {word}").format(
                    name=name, n=n, word=words[n]
                ),
                words[n],
                key=str(n),
            )
            for n in range(4)
        ]
        if with_unknown:
            choices.append(
                Choice(
                    UNKNOWN_VALUE,
                    "?",
                    QCoreApplication.translate("SaliencePicker", "{name} unknown").format(name=name),
                    QCoreApplication.translate("SaliencePicker", "Looked at, cannot tell (U)"),
                    key="U",
                )
            )
        super().__init__(choices, name, parent, layout=box_layout(3))

    def place(self, cell: Cell) -> None:
        if cell.choice.value == UNKNOWN_VALUE:
            self._layout.addSpacing(6)  # type: ignore[attr-defined]
        super().place(cell)

    def cell_size(self, choice: Choice) -> QSize:
        return QSize(theme().px(26 if choice.value != UNKNOWN_VALUE else 24), theme().px(24))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        values = theme()
        area = QRectF(cell.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        checked = cell.isChecked()
        if cell.choice.value == UNKNOWN_VALUE:
            _unknown_cell(painter, cell, area, checked)
            return
        digit = int(str(cell.choice.value))
        text, weight, outline = "text.secondary", 500, "border.control"
        fill = "surface.hover" if cell.underMouse() else "surface.card"
        if checked:
            weight = 600
            if digit == 0:
                fill, text = "lens.neither_tint", "text.primary"
            elif digit == 1:
                fill, outline, text = f"lens.{self.lens}_tint", f"lens.{self.lens}", f"lens.{self.lens}_text"
            else:
                fill, outline, text = f"lens.{self.lens}_solid", f"lens.{self.lens}_solid", "lens.on_solid"
        painter.setPen(QPen(values.colour(outline), 1))
        painter.setBrush(values.colour(fill))
        painter.drawRoundedRect(area, 4, 4)
        _text(painter, area, cell.choice.text, text, "small", weight)


def _unknown_cell(painter: QPainter, cell: Cell, area: QRectF, checked: bool) -> None:
    """Unknown: dashed when not chosen, hatched with its word on plain ground when chosen."""
    values = theme()
    if checked:
        path = QPainterPath()
        path.addRoundedRect(area, 5, 5)
        painter.fillPath(path, values.colour("surface.card"))
        paint_hatch(painter, path)
        metrics = QFontMetrics(role_font("small", weight=600))
        width = metrics.horizontalAdvance(cell.choice.text) + values.px(8)
        plate = QRectF(
            area.center().x() - width / 2, area.center().y() - metrics.height() / 2, width, metrics.height()
        )
        painter.fillRect(plate.intersected(area.adjusted(3, 2, -3, -2)), values.colour("surface.card"))
        _text(painter, area, cell.choice.text, "text.primary", "small", 600)
        return
    pen = QPen(values.colour("border.control"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(values.colour("surface.hover" if cell.underMouse() else "surface.card"))
    painter.drawRoundedRect(area, 5, 5)
    _text(painter, area, cell.choice.text, "text.secondary")


class StrengthPicker(ChoiceGroup):
    """Strength of a linkage, 0 to 4 with bars and word; Unknown is a dashed button set apart.

    ``value()`` is 0-4, ``UNKNOWN_VALUE`` or None. ``labels`` are the five words of the codebook.
    """

    def __init__(self, labels: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        choices = [Choice(n, f"{n} {word}", f"{n}, {word}", key=str(n)) for n, word in enumerate(labels)]
        choices.append(
            Choice(
                UNKNOWN_VALUE,
                QCoreApplication.translate("StrengthPicker", "Unknown"),
                QCoreApplication.translate("StrengthPicker", "Strength unknown"),
                QCoreApplication.translate("StrengthPicker", "Nobody has searched (U)"),
                key="U",
            )
        )
        super().__init__(choices, name, parent, layout=FlowLayout(spacing=0))

    def place(self, cell: Cell) -> None:
        super().place(cell)

    def cell_size(self, choice: Choice) -> QSize:
        metrics = QFontMetrics(role_font("small", weight=600))
        width = metrics.horizontalAdvance(choice.text) + theme().px(46)
        if choice.value == UNKNOWN_VALUE:
            width += theme().px(10)
        return QSize(width, theme().px(32))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        values = theme()
        checked = cell.isChecked()
        if cell.choice.value == UNKNOWN_VALUE:
            gap = values.px(10)
            area = QRectF(cell.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            area = area.adjusted(0, 0, -gap, 0) if self.isRightToLeft() else area.adjusted(gap, 0, 0, 0)
            _unknown_cell(painter, cell, area, checked)
            return
        number = int(str(cell.choice.value))
        area = QRectF(cell.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        first, last = number == 0, number == 4
        if self.isRightToLeft():
            first, last = last, first
        painter.setPen(
            QPen(values.colour("accent.base" if checked else "border.control"), 1.5 if checked else 1)
        )
        painter.setBrush(
            values.colour(
                "accent.tint" if checked else "surface.hover" if cell.underMouse() else "surface.card"
            )
        )
        painter.drawPath(_rounded(area, 6 if first else 0, 6 if last else 0))
        side = values.px(18)
        left = area.right() - side - values.px(8) if self.isRightToLeft() else area.left() + values.px(8)
        paint_strength(painter, QRectF(left, area.center().y() - values.px(6), side, values.px(11)), number)
        shift = values.px(26)
        content = area.adjusted(4, 0, -shift, 0) if self.isRightToLeft() else area.adjusted(shift, 0, -4, 0)
        _text(
            painter,
            content,
            cell.choice.text,
            "accent.text" if checked else "text.secondary",
            "small",
            600 if checked else 400,
        )


class ModePicker(ChoiceGroup):
    """Mode of linkage: six cards with sign, name and five words, three in a row (two or one when narrow).

    ``choices`` come from the codebook: Choice(slug, label, tip=hint). Keys 1-6.
    """

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        self._columns = 3
        numbered = [
            Choice(c.value, c.text, f"{c.text}. {c.tip}", c.tip, c.glyph, c.key or str(i))
            for i, c in enumerate(choices, 1)
        ]
        grid = QGridLayout()
        grid.setSpacing(8)
        super().__init__(numbered, name, parent, layout=grid)
        for cell in self.cells():
            policy = cell.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            cell.setSizePolicy(policy)

    def place(self, cell: Cell) -> None:
        index = self._cells.index(cell)
        self._layout.addWidget(cell, index // self._columns, index % self._columns)  # type: ignore[call-arg]

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        columns = next((n for n in (3, 2) if n * self._whole() + (n - 1) * 8 <= self.width()), 1)
        if columns != self._columns:
            self._columns = columns
            for cell in self._cells:
                self._layout.removeWidget(cell)
            for cell in self._cells:
                self.place(cell)

    def _whole(self) -> int:
        """Width of a card that shows all its words."""
        name, hint = (
            QFontMetrics(role_font(role, weight=weight)) for role, weight in (("body", 600), ("small", 400))
        )
        words = (
            max(name.horizontalAdvance(c.choice.text), hint.horizontalAdvance(c.choice.tip))
            for c in self._cells
        )
        return max(words, default=0) + theme().px(39) + 2

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(150), super().minimumSizeHint().height())

    def arrow_steps(self) -> dict[Qt.Key, int]:
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }

    def cell_size(self, choice: Choice) -> QSize:
        return QSize(theme().px(148), theme().px(48))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        values = theme()
        checked = cell.isChecked()
        area = QRectF(cell.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(values.colour("accent.base" if checked else "border.control"), 2 if checked else 1)
        )
        painter.setBrush(
            values.colour(
                "accent.tint" if checked else "surface.hover" if cell.underMouse() else "surface.card"
            )
        )
        painter.drawRoundedRect(area, 6, 6)
        side = values.px(15)
        mirrored = self.isRightToLeft()
        left = area.right() - values.px(9) - side if mirrored else area.left() + values.px(9)
        paint_mode(painter, QRectF(left, area.top() + values.px(8), side, side), str(cell.choice.value))
        shift = values.px(33)
        content = (
            area.adjusted(values.px(6), 0, -shift, 0)
            if mirrored
            else area.adjusted(shift, 0, -values.px(6), 0)
        )
        flag = reading_sides(mirrored)[0]
        upper = QRectF(content.left(), area.top() + values.px(5), content.width(), values.px(20))
        lower = QRectF(content.left(), area.top() + values.px(24), content.width(), values.px(17))
        for box, words, token, role, weight in (
            (upper, cell.choice.text, "text.primary", "body", 600 if checked else 500),
            (lower, cell.choice.tip, "text.muted", "small", 400),
        ):
            font = role_font(role, weight=weight)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
            _text(painter, box, shown, token, role, weight, flag | Qt.AlignmentFlag.AlignVCenter)


class SingleChipGroup(ChoiceGroup):
    """One of a few words as chips, such as who benefits; the value "unknown" is hatched."""

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(choices, name, parent, layout=FlowLayout(spacing=6))

    def arrow_steps(self) -> dict[Qt.Key, int]:
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def cell_size(self, choice: Choice) -> QSize:
        metrics = QFontMetrics(role_font("small", weight=600))
        width = metrics.horizontalAdvance(choice.text) + theme().px(22)
        if choice.glyph:
            width += theme().px(20)
        if self.multiple:
            width += theme().px(18)
        return QSize(max(theme().px(24), width), theme().px(26))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        values = theme()
        area = QRectF(cell.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        checked = cell.isChecked()
        if cell.choice.value == UNKNOWN_VALUE:
            _unknown_cell(painter, cell, area, checked)
            return
        painter.setPen(QPen(values.colour("accent.base" if checked else "border.control"), 1))
        painter.setBrush(
            values.colour(
                "accent.tint" if checked else "surface.hover" if cell.underMouse() else "surface.card"
            )
        )
        painter.drawRoundedRect(area, 5, 5)
        token = "accent.text" if checked else "text.secondary"
        content = area.adjusted(values.px(6), 0, -values.px(6), 0)
        sign = "check" if self.multiple and checked else cell.choice.glyph
        if sign:
            side = values.px(14)
            left = content.right() - side - 2 if self.isRightToLeft() else content.left() + 2
            paint_sign(painter, QRectF(left, area.center().y() - side / 2, side, side), sign, token)
            shift = values.px(18)
            content = (
                content.adjusted(0, 0, -shift, 0)
                if self.isRightToLeft()
                else content.adjusted(shift, 0, 0, 0)
            )
        _text(painter, content, cell.choice.text, token, "small", 600 if checked else 400)


class CodeChipGroup(SingleChipGroup):
    """Codes that may apply together, checked with a check mark. The value "unknown" stands alone:
    choosing it takes the others off, choosing another takes it off."""

    multiple = True

    def choose(self, value: Hashable) -> None:
        if value == UNKNOWN_VALUE and value not in self._values:
            self._values = set()
        elif value != UNKNOWN_VALUE:
            self._values.discard(UNKNOWN_VALUE)
        super().choose(value)


def mode_choices(framework) -> list[Choice]:
    """The six modes of a framework as cards."""
    return [Choice(code.slug, code.label, tip=code.hint) for code in framework.codes("mode")]


def code_choices(framework, dimension: str) -> list[Choice]:
    """The codes of a dimension as chips, definitions as tooltips."""
    return [Choice(code.slug, code.label, tip=code.definition) for code in framework.codes(dimension)]
