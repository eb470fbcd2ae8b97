"""Which editor a cell of the grid opens: choices filtered while typing, dates in plain words, lists, long texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.models.activity_editors import ListEdit, TypeCombo, country_suggestions, matching
from citysoft_desktop.ui.models.activity_model import ROW_ROLE
from citysoft_desktop.ui.models.activity_words import column_titles
from citysoft_desktop.ui.presenters.inventory_edit import Reading
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.field import show_date

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    "type": 210,
    "partner": 240,
    "country": 200,
    "status": 150,
    "lead_unit": 180,
    "tags": 200,
    "start": 130,
    "end": 130,
    "budget": 130,
    "summary": 340,
    "note": 340,
}
LONG = frozenset({"summary", "note"})


class _Note(QLabel):
    """Words on a ground of their own over the cells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "caption")
        self.setMargin(theme().px(5))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().colour("border.default"))
        painter.setBrush(theme().colour("surface.card"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()
        super().paintEvent(event)


class ReadLine(QLineEdit):
    """A line that shows under it how what is typed would be read."""

    def __init__(self, name: str, read: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._read = read
        self.understood = _Note(parent)
        self.textEdited.connect(self._typed)

    def _typed(self, text: str) -> None:
        words = self._read(text)
        self.understood.setText(words)
        self.setAccessibleDescription(words)
        self.understood.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        self.understood.adjustSize()
        host = self.parentWidget()
        top = self.geometry().bottom() + 2
        if host is not None and top + self.understood.height() > host.height():
            top = self.geometry().top() - self.understood.height() - 2
        left = self.geometry().left()
        if host is not None:
            left = max(0, min(left, host.width() - self.understood.width()))
        self.understood.move(left, top)
        self.understood.raise_()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.understood.hide()
        self.understood.deleteLater()


class StatusEdit(ListEdit):
    """A few words to choose from: all of them are shown at once, typing leaves those that fit."""

    def __init__(self, name: str, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(name, lambda text: _offered(words, text), at_once=True, parent=parent)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        if self.isVisible() and self.selectedText() == self.text():  # nothing was typed meanwhile
            self.offer()


class LongEdit(QPlainTextEdit):
    """A text of several lines in the grid: Enter is done, Alt+Enter begins a new line."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setToolTip(QCoreApplication.translate("GridDelegate", "Alt+Enter begins a new line"))


class CellEditing(QStyledItemDelegate):
    """``moved`` asks the view to go on after an editor: "down", "right", "left", "up" or "stay".

    ``all_wanted`` comes before the value when it is meant for every selected row.
    """

    moved = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.framework: Callable[[], Framework] | None = None
        self.partner_names: Callable[[], Sequence[str]] = list
        self.unit_names: Callable[[], Sequence[str]] = list
        self.tag_names: Callable[[], Sequence[str]] = list
        self.country_names: Callable[[], Sequence[str]] = list
        self.read_cell: Callable[[str, str], Reading] | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = column_at(index)
        editor = self._make(column, column_titles()[column], parent)
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if line is not None and line is not editor:
            line.installEventFilter(self)
        editor.setAutoFillBackground(True)
        palette = editor.palette()
        palette.setColor(QPalette.ColorRole.Window, theme().colour("surface.card"))
        editor.setPalette(palette)
        return editor

    def _make(self, column: str, name: str, parent: QWidget) -> QWidget:
        framework = self.framework() if self.framework is not None else None
        if column == "type" and framework is not None:
            return TypeCombo(framework, name, parent)
        if column == "status" and framework is not None:
            words = [code.label for code in framework.codes("status") if code.slug != UNKNOWN]
            words.append(framework.label("status", UNKNOWN))
            return StatusEdit(name, words, parent)
        if column in ("partner", "tags"):
            names = self.partner_names if column == "partner" else self.tag_names
            return ListEdit(
                name, lambda text: _offered(names(), text), several=True, at_once=True, parent=parent
            )
        if column == "country":
            return ListEdit(
                name,
                lambda text: country_suggestions(text) if text else list(self.country_names()),
                several=True,
                at_once=True,
                parent=parent,
            )
        if column == "lead_unit":
            return ListEdit(name, lambda text: _offered(self.unit_names(), text), at_once=True, parent=parent)
        if column in LONG:
            return LongEdit(name, parent)
        if column in ("start", "end", "budget"):
            line = ReadLine(name, lambda text: self._understood(column, text), parent)
            if column != "budget":
                line.setPlaceholderText(QCoreApplication.translate("GridDelegate", "Year, date or ?"))
            return line
        edit = QLineEdit(parent)
        edit.setAccessibleName(name)
        return edit

    def _understood(self, column: str, text: str) -> str:
        """How a date or an amount would be read, in words; "" where it says the same."""
        if self.read_cell is None or not text.strip():
            return ""
        reading = self.read_cell(column, text)
        if reading.problem is not None:
            return QCoreApplication.translate("GridDelegate", "Not read yet")
        if column == "budget":
            shown = f"{reading.values['budget']} {reading.values['currency']}".strip()
        else:
            dates = [show_date(reading.values[name]) for name in ("start", "end") if name in reading.values]
            shown = " – ".join(dates)
        if shown == text.strip():
            return ""
        return QCoreApplication.translate("GridDelegate", "Read as {value}").format(value=shown)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        row = index.data(ROW_ROLE)
        if isinstance(editor, TypeCombo):
            table = getattr(index.model(), "table", None)
            editor.set_slug(table.plan.activities[row.id].type if table is not None else "")
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TypeCombo):
            typed = editor.currentText().strip()
            found = editor.slug_of(typed)
            value = found if found is not None else typed
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        elif isinstance(editor, QPlainTextEdit):
            value = editor.toPlainText()
        else:
            return
        model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        column = column_at(index)
        rect = option.rect
        wanted = theme().px(_WIDTHS.get(column, 0))
        parent = editor.parentWidget()
        if rect.width() < wanted:
            limit = parent.width() if parent is not None else wanted
            rect.setWidth(min(wanted, limit))
            if rect.right() > limit:
                rect.moveRight(limit)
        if column in LONG:
            rect.setHeight(theme().px(108))
            if parent is not None and rect.bottom() > parent.height():
                rect.moveBottom(max(rect.height(), parent.height()))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            editor = watched
            host = watched.parent() if isinstance(watched, QLineEdit) else None
            if isinstance(host, QComboBox):
                editor = host
            way = self._way(editor, event)
            if way is None:
                return False
            if way == "done":
                return True
            if way == "close":
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
            if way:
                if way == "all":
                    self.all_wanted.emit()
                self._commit(editor)
                self.moved.emit("stay" if way == "all" else way)
                return True
            if editor is not watched:
                return False
        if isinstance(watched, QLineEdit) and isinstance(watched.parentWidget(), QComboBox):
            return False
        return super().eventFilter(watched, event)

    def _way(self, editor: QObject, event: QKeyEvent) -> str | None:
        """Where a key of an editor leads: "" nowhere special, None when it belongs to the editor alone, "done"."""
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(editor, LongEdit) and modifiers & Qt.KeyboardModifier.AltModifier:
                editor.insertPlainText("\n")
                return "done"
            if _completion_open(editor):
                return None
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                return "all"
            return "up" if modifiers & Qt.KeyboardModifier.ShiftModifier else "down"
        if key == Qt.Key.Key_Tab:
            return "right"
        if key == Qt.Key.Key_Backtab:
            return "left"
        if key == Qt.Key.Key_Escape and isinstance(editor, QComboBox):
            return "close"
        return ""

    def _commit(self, editor: QObject) -> None:
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def _offered(words: Sequence[str], text: str) -> list[str]:
    """What fits the text; before anything is typed what is used most."""
    return matching(words, text) if text else list(words)[:12]


def _completion_open(editor: QObject) -> bool:
    """Whether Enter belongs to a list of completions just now."""
    if isinstance(editor, ListEdit):
        return editor.list_view.isVisible() and editor.list_view.currentIndex().isValid()
    if isinstance(editor, TypeCombo):
        completer = editor.completer()
        popup = completer.popup() if completer is not None else None
        return bool(popup is not None and popup.isVisible() and popup.currentIndex().isValid())
    return False


def column_at(index: Index) -> str:
    """The name of the column of a cell."""
    columns: Sequence[str] = getattr(index.model(), "columns", ())
    return columns[index.column()] if 0 <= index.column() < len(columns) else ""
