"""How a cell of the grid is painted, and which editor a column opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QPixmap,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.models.activity_editors import (
    STATUS_ICONS,
    ListEdit,
    StatusCombo,
    TypeCombo,
    matching,
)
from citysoft_desktop.ui.models.activity_model import ROW_ROLE, ActivityModel, column_titles
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM, Row
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import paint_sign
from citysoft_desktop.ui.widgets.glyphs import paint_grade

_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVER = QStyle.StateFlag.State_MouseOver.value
_FOCUS = QStyle.StateFlag.State_HasFocus.value
_STRONG = frozenset({"title", "start", "end", "type"})
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
        self.problem = values.colour("semantic.danger_tint")
        self.check = values.colour("semantic.warning_tint")
        self._strong = values.colour("text.primary")
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
        return self._strong if column in _STRONG else self._soft

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


class GridDelegate(QStyledItemDelegate):
    """``moved`` asks the view to go on after an editor: "down", "right", "left" or "up"."""

    moved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.framework: Callable[[], Framework] | None = None
        self.partner_names: Callable[[], Sequence[str]] = list
        self.unit_names: Callable[[], Sequence[str]] = list
        self._look: Look | None = None
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
            return
        column = model.columns[index.column()]
        selected = bool(state & _SELECTED)
        problem = model.problems.get((row.id, column)) if model.problems else None
        if problem is not None:
            painter.fillRect(rect, look.check if problem.code == "check" else look.problem)
        elif selected:
            painter.fillRect(rect, look.selected)
        elif state & _HOVER:
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
            text = row.short(column) if problem is None or problem.code == "check" else problem.text
            if text:
                bold = column == "title"
                static = look.text(text, right - left, 600 if bold and selected else 500 if bold else 400)
                painter.setFont(static.font)
                painter.setPen(look.pen(column, row, problem is not None and problem.code != "check"))
                x = left if not self._mirrored else right - static.width
                painter.drawStaticText(x, rect.center().y() - static.height // 2 + 1, static.text)
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

    # -- editing -------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index):
        column = _column(index)
        name = column_titles()[column]
        framework = self.framework() if self.framework is not None else None
        editor: QWidget
        if column == "type" and framework is not None:
            editor = TypeCombo(framework, name, parent)
        elif column == "status" and framework is not None:
            editor = StatusCombo(framework, name, parent)
            editor.activated.connect(lambda _row, made=editor: self._commit(made))
        elif column == "partner":
            editor = ListEdit(
                name, lambda text: matching(self.partner_names(), text), several=True, parent=parent
            )
        elif column == "country":
            editor = ListEdit(name, country_suggestions, several=True, parent=parent)
        elif column == "lead_unit":
            editor = ListEdit(name, lambda text: matching(self.unit_names(), text), parent=parent)
        else:
            editor = QLineEdit(parent)
            editor.setAccessibleName(name)
            if column in ("start", "end"):
                editor.setPlaceholderText(QCoreApplication.translate("GridDelegate", "Year, date or ?"))
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if line is not None and line is not editor:
            line.installEventFilter(self)
        editor.setAutoFillBackground(True)
        palette = editor.palette()
        palette.setColor(QPalette.ColorRole.Window, theme().colour("surface.card"))
        editor.setPalette(palette)
        return editor

    def setEditorData(self, editor: QWidget, index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        row = index.data(ROW_ROLE)
        if isinstance(editor, TypeCombo):
            model = index.model()
            activity = model.table.plan.activities[row.id]
            editor.set_slug(activity.type)
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        elif isinstance(editor, StatusCombo):
            editor.set_slug(row.status)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model, index) -> None:
        if isinstance(editor, TypeCombo):
            typed = editor.currentText().strip()
            found = editor.slug_of(typed)
            value = found if found is not None else typed
            if value == "":
                value = ""
        elif isinstance(editor, StatusCombo):
            value = editor.slug()
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        else:
            return
        model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index) -> None:
        rect = option.rect
        wanted = theme().px(
            {"type": 210, "partner": 220, "country": 180, "status": 140, "lead_unit": 180}.get(
                _column(index), 0
            )
        )
        if rect.width() < wanted:
            parent = editor.parentWidget()
            limit = parent.width() if parent is not None else wanted
            rect.setWidth(min(wanted, limit))
            if rect.right() > limit:
                rect.moveRight(limit)
        editor.setGeometry(rect)

    def eventFilter(self, watched, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            editor = watched
            if isinstance(watched, QLineEdit) and isinstance(watched.parentWidget(), QComboBox):
                editor = watched.parentWidget()
            key = event.key()
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            way = ""
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if _completion_open(editor):
                    return False
                way = "up" if back else "down"
            elif key == Qt.Key.Key_Tab:
                way = "right"
            elif key == Qt.Key.Key_Backtab:
                way = "left"
            elif key == Qt.Key.Key_Escape and editor is not watched:
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
            if way:
                self._commit(editor)
                self.moved.emit(way)
                return True
            if editor is not watched:
                return False
        if isinstance(watched, QLineEdit) and isinstance(watched.parentWidget(), QComboBox):
            return False
        return super().eventFilter(watched, event)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def _completion_open(editor: QWidget) -> bool:
    """Whether Enter belongs to a list of completions just now."""
    if isinstance(editor, ListEdit):
        return editor.list_view.isVisible() and editor.list_view.currentIndex().isValid()
    if isinstance(editor, TypeCombo):
        completer = editor.completer()
        popup = completer.popup() if completer is not None else None
        return bool(popup is not None and popup.isVisible() and popup.currentIndex().isValid())
    return False


def country_suggestions(text: str) -> list[str]:
    """Countries by a beginning of their name."""
    book = territories()
    return matching([book.name(entry.iso2) for entry in book.all()], text)


def _column(index) -> str:
    model = index.model()
    return model.columns[index.column()] if isinstance(model, ActivityModel) else ""
