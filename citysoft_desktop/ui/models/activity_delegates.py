"""How a cell of the grid is painted, and which editor a column opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
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
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.models.activity_editors import (
    STATUS_ICONS,
    ListEdit,
    StatusCombo,
    TypeCombo,
    matching,
)
from citysoft_desktop.ui.models.activity_model import PROBLEM_ROLE, ROW_ROLE, ActivityModel, column_titles
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM, Row
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.field import FuzzyDateEdit
from citysoft_desktop.ui.widgets.glyphs import paint_family, paint_grade, paint_lens

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GridDelegate(QStyledItemDelegate):
    """``moved`` asks the view to go on after an editor: "down", "right", "left" or "up"."""

    moved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.framework: Callable[[], Framework] | None = None
        self.partner_names: Callable[[], Sequence[str]] = list
        self.unit_names: Callable[[], Sequence[str]] = list

    # -- painting ------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        row = index.data(ROW_ROLE)
        metrics = option.fontMetrics
        text = row.short(_column(index)) if isinstance(row, Row) else ""
        return QSize(metrics.horizontalAdvance(text) + theme().px(48), theme().px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        state = option.state
        widget = option.widget
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        option.state = state & ~QStyle.StateFlag.State_HasFocus
        style = widget.style() if widget is not None else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        problem = index.data(PROBLEM_ROLE)
        if problem is not None:
            tint = "semantic.warning_tint" if problem.code == "check" else "semantic.danger_tint"
            painter.fillRect(area, theme().colour(tint))
        if isinstance(row, Row):
            self._content(painter, area, row, _column(index), text, selected, problem is not None)
        if focused:
            draw_ring(painter, area.adjusted(1.5, 1.5, -1.5, -1.5), 4)
        painter.restore()

    def _content(self, painter: QPainter, area: QRectF, row: Row, column: str, text: str, selected: bool, problem: bool) -> None:
        values = theme()
        pad = values.px(8)
        token = "text.primary" if column in ("title", "start", "end", "type") else "text.secondary"
        weight = 400
        sign = ""
        if column == "title":
            weight = 600 if selected else 500
        elif column == "type":
            sign = f"family:{row.letter}" if row.letter else ""
        elif column == "status":
            sign = STATUS_ICONS.get(row.status, "circle") if row.status else ""
        elif column == "lens":
            sign = f"lens:{row.lens}"
        elif column == "evidence":
            side = values.px(20)
            paint_grade(painter, QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side), row.grade)
            return
        elif column == "filled" and row.filled < MINIMUM:
            token = "semantic.warning_text"
        if problem:
            token = "semantic.danger_text"
        box = area.adjusted(pad, 0, -pad // 2, 0)
        if sign:
            side = values.px(17 if sign.startswith("family") else 15)
            spot = QRectF(box.left(), box.center().y() - side / 2, side, side)
            kind, _, value = sign.partition(":")
            if kind == "family":
                paint_family(painter, spot, value)
            elif kind == "lens":
                paint_lens(painter, spot.adjusted(2, 2, -2, -2), value)
            else:
                paint_icon(painter, spot, sign, "text.secondary")
            box.setLeft(spot.right() + values.px(7))
        painter.setFont(role_font("body", weight=weight))
        painter.setPen(values.colour(token))
        shown = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, _LEFT | Qt.TextFlag.TextSingleLine, shown)

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
            editor = ListEdit(name, lambda text: matching(self.partner_names(), text), several=True, parent=parent)
        elif column == "country":
            editor = ListEdit(name, country_suggestions, several=True, parent=parent)
        elif column == "lead_unit":
            editor = ListEdit(name, lambda text: matching(self.unit_names(), text), parent=parent)
        else:
            editor = QLineEdit(parent)
            editor.setAccessibleName(name)
            if column in ("start", "end"):
                editor.setToolTip(FuzzyDateEdit(name, allow_open=column == "end").edit.toolTip())
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
            editor.lineEdit().selectAll()
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
        wanted = theme().px({"type": 210, "partner": 220, "country": 180, "status": 140, "lead_unit": 180}.get(_column(index), 0))
        if rect.width() < wanted:
            limit = editor.parentWidget().width()
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
        popup = editor.popup.popup()
        return popup.isVisible() and popup.currentIndex().isValid()
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
