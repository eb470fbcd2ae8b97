"""How a cell of the grid is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.models.activity_editors import STATUS_ICONS, country_suggestions
from citysoft_desktop.ui.models.activity_model import ROW_ROLE, ActivityModel
from citysoft_desktop.ui.models.grid_editors import CellEditing
from citysoft_desktop.ui.presenters.inventory_cells import Row
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import paint_sign
from citysoft_desktop.ui.widgets.glyphs import paint_grade

__all__ = ["GridDelegate", "country_suggestions"]

_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVER = QStyle.StateFlag.State_MouseOver.value
_FOCUS = QStyle.StateFlag.State_HasFocus.value
_STRONG = frozenset({"title", "start", "end", "type"})
_DOUBTS = frozenset({"check", "order"})
_KEEP = 20_000


class Text:
    """A text made ready to be drawn: shortened to its width once, laid out once."""

    __slots__ = ("font", "height", "text", "width")

    def __init__(self, words: str, room: int, font: QFont, metrics: QFontMetrics) -> None:
        words = words.replace("\n", " ")
        width = metrics.horizontalAdvance(words)
        if width > room:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(words)
        self.font = font
        self.width = width
        self.height = metrics.height()
        self.text = QStaticText(words)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.prepare(QTransform(), font)


class Look:
    """Colours, fonts, pictures and laid out texts of the grid at the present theme and scale."""

    def __init__(self) -> None:
        values = theme()
        self.pad, self.gap, self.side = values.px(12), values.px(6), values.px(20)
        self.selected = values.colour("surface.selected")
        self.hover = values.colour("surface.hover")
        self.group = values.colour("surface.sunken")
        self.problem = values.colour("semantic.danger_tint")
        self.check = values.colour("semantic.warning_tint")
        self.strong = values.colour("text.primary")
        self._soft = values.colour("text.secondary")
        self._short = values.colour("semantic.warning_text")
        self._wrong = values.colour("semantic.danger_text")
        self._fonts: dict[int, tuple[QFont, QFontMetrics]] = {}
        for weight in (400, 500, 600):
            font = role_font("body", weight=weight)
            self._fonts[weight] = (font, QFontMetrics(font))
        self._texts: dict[tuple[str, int, int], Text] = {}
        self._pictures: dict[tuple[str, float], QPixmap] = {}

    def pen(self, column: str, row: Row, wrong: bool) -> QColor:
        """Colour of the words of a cell."""
        if wrong:
            return self._wrong
        if column == "filled" and row.filled < MINIMUM:
            return self._short
        return self.strong if column in _STRONG else self._soft

    def text(self, words: str, room: int, weight: int) -> Text:
        """A text for so many pixels."""
        key = (words, room, weight)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _KEEP:
                self._texts.clear()
            found = self._texts[key] = Text(words, room, *self._fonts[weight])
        return found

    def picture(self, sign: str, dpr: float) -> QPixmap:
        """A sign such as family:A, grade:B, lens:both or the name of an icon."""
        found = self._pictures.get((sign, dpr))
        if found is None:
            side = round(self.side * dpr)
            found = QPixmap(side, side)
            found.setDevicePixelRatio(dpr)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            kind, _, value = sign.partition(":")
            inset = {"grade": 0, "family": 1.5, "lens": 4}.get(kind, 2)
            area = QRectF(0, 0, self.side, self.side).adjusted(inset, inset, -inset, -inset)
            if kind == "grade":
                paint_grade(painter, area, value)  # no grade has a sign too
            else:
                paint_sign(painter, area, sign)
            painter.end()
            self._pictures[(sign, dpr)] = found
        return found


def _sign(row: Row, column: str) -> str:
    if column == "type":
        return f"family:{row.letter}" if row.letter else ""
    if column == "status":
        return STATUS_ICONS.get(row.status, "circle") if row.status else ""
    if column == "lens":
        return f"lens:{row.lens}"
    return f"grade:{row.grade}" if column == "evidence" else ""


class GridDelegate(CellEditing):
    """Paints the cells; what a column opens to edit comes from CellEditing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.current_row = -1  # painted with a tint, so that the eye keeps the line
        self._mirrored = False
        theme().changed.connect(self.forget_look)

    # -- painting ------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        row = index.data(ROW_ROLE)
        metrics = option.fontMetrics
        text = row.short(_column(index)) if isinstance(row, Row) else ""
        return QSize(metrics.horizontalAdvance(text) + theme().px(48), theme().px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        # Some 150 cells are drawn per key of the filter, so nothing is asked or made twice here: the usual way
        # through initStyleOption and the style costs several times as much.
        model = index.model()
        row = model.record(index.row())
        look = self._look if self._look is not None else self._new_look()
        state = option.state.value
        rect = option.rect
        if row is None:
            self._paint_group(painter, option, index, look)
            return
        column = model.columns[index.column()]
        selected = bool(state & _SELECTED)
        here = index.row() == self.current_row
        problem = model.problems.get((row.id, column)) if model.problems else None
        if problem is not None:
            painter.fillRect(rect, look.check if problem.code in _DOUBTS else look.problem)
        elif selected:
            painter.fillRect(rect, look.selected)
        elif here or state & _HOVER:
            painter.fillRect(rect, look.hover)
        left, right = rect.left() + look.pad, rect.right() - look.pad // 3
        sign = _sign(row, column)
        if column == "evidence":
            made = look.picture(sign, painter.device().devicePixelRatioF())
            painter.drawPixmap(
                rect.center().x() - look.side // 2, rect.center().y() - look.side // 2 + 1, made
            )
        else:
            if sign:
                made = look.picture(sign, painter.device().devicePixelRatioF())
                place = left if not self._mirrored else right - look.side
                painter.drawPixmap(place, rect.center().y() - look.side // 2 + 1, made)
                if self._mirrored:
                    right -= look.side + look.gap
                else:
                    left += look.side + look.gap
            text = model.display(row, column)
            if text:
                bold = column == "title"
                weight = 600 if bold and (selected or here) else 500 if bold else 400
                static = look.text(text, right - left, weight)
                painter.setFont(static.font)
                painter.setPen(look.pen(column, row, problem is not None and problem.code not in _DOUBTS))
                x = left if not self._mirrored else right - static.width
                painter.drawStaticText(x, rect.center().y() - static.height // 2 + 1, static.text)
        if state & _FOCUS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, index, look: Look) -> None:
        """The line of a group: one text across all columns, of which every cell paints its part."""
        model = index.model()
        line = model.group_at(index.row())
        if line is None:
            return
        state, rect = option.state.value, option.rect
        selected = bool(state & _SELECTED)
        painter.fillRect(rect, look.selected if selected else look.group)
        view = self.parent()
        if not isinstance(view, QTableView):
            return
        room = view.viewport().rect()
        left, right = room.left() + look.pad, room.right() - look.pad
        painter.save()
        painter.setClipRect(rect)
        sign = "chevron-down" if not line.closed else "chevron-left" if self._mirrored else "chevron-right"
        made = look.picture(sign, painter.device().devicePixelRatioF())
        middle = rect.center().y()
        painter.drawPixmap(
            left if not self._mirrored else right - look.side, middle - look.side // 2 + 1, made
        )
        words = f"{model.group_value(line)}  ({line.count})"
        shift = look.side + look.gap
        static = look.text(words, max(40, right - left - shift), 600)
        painter.setFont(static.font)
        painter.setPen(look.strong)
        x = left + shift if not self._mirrored else right - shift - static.width
        painter.drawStaticText(x, middle - static.height // 2 + 1, static.text)
        painter.restore()
        if state & _FOCUS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _new_look(self) -> Look:
        self._look = Look()
        parent = self.parent()
        self._mirrored = isinstance(parent, QWidget) and parent.isRightToLeft()
        return self._look

    def forget_look(self) -> None:
        """Make colours, fonts and pictures anew: the theme or its scale changed."""
        self._look = None


def _column(index) -> str:
    model = index.model()
    return model.columns[index.column()] if isinstance(model, ActivityModel) else ""
