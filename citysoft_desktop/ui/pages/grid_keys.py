"""The keyboard of the grid, as a spreadsheet has it.

Keys that change or copy something only say what is asked, by ``asked``: copy, cut, paste, clear, delete, fill,
duplicate, copy_cell, open, down (out of the grid), menu, refused, group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView

if TYPE_CHECKING:
    from citysoft_desktop.ui.models.activity_model import ActivityModel

    _Base = QTableView
else:
    _Base = object

_FLAG = QItemSelectionModel.SelectionFlag
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASK = {
    (Qt.Key.Key_D, _CTRL): "fill",
    (Qt.Key.Key_C, _CTRL | _SHIFT): "copy_cell",
    (Qt.Key.Key_D, _CTRL | _SHIFT): "duplicate",
    (Qt.Key.Key_Delete, _CTRL): "delete",
    (Qt.Key.Key_Return, _CTRL): "open",
    (Qt.Key.Key_Enter, _CTRL): "open",
    (Qt.Key.Key_Down, _ALT): "menu",
}
_STANDARD = {
    QKeySequence.StandardKey.Copy: "copy",
    QKeySequence.StandardKey.Cut: "cut",
    QKeySequence.StandardKey.Paste: "paste",
}
_WRITES = frozenset({"cut", "paste", "fill", "duplicate", "delete", "clear"})
_JUMPS = {
    Qt.Key.Key_Home: (-1, -1),
    Qt.Key.Key_End: (1, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class GridKeys(_Base):
    """``handle_key`` does what a key means outside of an editor."""

    if TYPE_CHECKING:
        _model: ActivityModel
        asked: Signal
        group_toggled: Signal

        def selected_rows(self) -> list[int]: ...
        def whole_rows(self) -> bool: ...

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the grid even where a command of the window has it too."""
        return bool(event.modifiers() & _CTRL) and Qt.Key(event.key()) in _JUMPS

    def handle_key(self, event: QKeyEvent) -> bool:
        """Use a key. False leaves it to the table view."""
        wanted = self._asks(event)
        if wanted:
            self.asked.emit("refused" if wanted in _WRITES and self._model.read_only else wanted)
            return True
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._group_key(key, modifiers):
            return True
        if key in _ENTER and modifiers in (_NONE, _SHIFT):
            self.go_on("up" if modifiers else "down")
        elif key == Qt.Key.Key_Tab and modifiers == _NONE and self.inside("right"):
            self.go_on("right")
        elif key == Qt.Key.Key_Backtab and self.inside("left"):
            self.go_on("left")
        elif key in _JUMPS and modifiers in (_CTRL, _CTRL | _SHIFT):
            self._jump(key, extend=bool(modifiers & _SHIFT))
        elif key == Qt.Key.Key_Space and modifiers in (_CTRL, _SHIFT):
            self._select_line(rows=modifiers == _SHIFT)
        elif (
            key == Qt.Key.Key_Down
            and modifiers == _NONE
            and self.currentIndex().row() == self._model.rowCount() - 1
        ):
            self.asked.emit("down")
        elif key == Qt.Key.Key_Backspace and modifiers == _NONE:
            self._begin_empty()
        elif self._model.read_only and modifiers in (_NONE, _SHIFT) and self._would_edit(event):
            self.asked.emit("refused")
        else:
            return False
        return True

    def _asks(self, event: QKeyEvent) -> str:
        for standard, name in _STANDARD.items():
            if event.matches(standard):
                return name
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Delete and modifiers == _NONE:
            return "delete" if self.whole_rows() else "clear"
        return _ASK.get((key, modifiers), "")

    @staticmethod
    def _would_edit(event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2 or (bool(event.text()) and event.text().isprintable())

    def _group_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Left and Right, Space and Enter fold a group together and open it."""
        line = self._model.group_at(self.currentIndex().row())
        if line is None or modifiers != _NONE:
            return False
        turns = key in (Qt.Key.Key_Space, *_ENTER)
        closes, opens = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            closes, opens = opens, closes
        if turns or (key == closes and not line.closed) or (key == opens and line.closed):
            self.group_toggled.emit(self.currentIndex().row())
            return True
        return False

    # -- going -----------------------------------------------------------------------------------------

    def go_on(self, way: str) -> None:
        """Go to the next cell; inside of a selected range of several cells round and round, as spreadsheets do."""
        index = self.currentIndex()
        if not index.isValid() or way == "stay":
            self.setFocus()
            return
        target = self._within_range(index, way)
        if target is not None:
            self.setFocus()
            self.selectionModel().setCurrentIndex(target, _FLAG.NoUpdate)
            self.scrollTo(target)
            return
        row, column = index.row(), index.column()
        if way == "down":
            if row + 1 >= self._model.rowCount():
                self.asked.emit("down")
                return
            row += 1
        elif way == "up":
            row = max(0, row - 1)
        elif way == "right":
            column += 1
            if column >= self._model.columnCount():
                row, column = row + 1, 0
        else:
            column -= 1
            if column < 0:
                row, column = row - 1, self._model.columnCount() - 1
        found = self._model.index(row, column)
        if found.isValid():
            self.setFocus()
            self.setCurrentIndex(found)
            self.selectionModel().select(found, _FLAG.ClearAndSelect)
            self.scrollTo(found)

    def _within_range(self, index: QModelIndex, way: str) -> QModelIndex | None:
        selection = self.selectionModel().selection()
        if selection.count() != 1:
            return None
        part = selection.at(0)
        height, width = part.height(), part.width()
        if height * width < 2 or not part.contains(index) or width == self._model.columnCount():
            return None
        row, column = index.row() - part.top(), index.column() - part.left()
        if way in ("down", "up"):
            place = (column * height + row + (1 if way == "down" else -1)) % (height * width)
            column, row = divmod(place, height)
        else:
            place = (row * width + column + (1 if way == "right" else -1)) % (height * width)
            row, column = divmod(place, width)
        return self._model.index(part.top() + row, part.left() + column)

    def inside(self, way: str) -> bool:
        """Whether there is a next cell that way."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        if way == "right":
            return not (
                index.row() == self._model.rowCount() - 1 and index.column() == self._model.columnCount() - 1
            )
        return not (index.row() == 0 and index.column() == 0)

    def _jump(self, key: Qt.Key, *, extend: bool) -> None:
        """To the edge of the list."""
        index = self.currentIndex()
        down, right = _JUMPS[key]
        if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            right = -right
        rows, columns = self._model.rowCount() - 1, self._model.columnCount() - 1
        row = index.row() if not down else 0 if down < 0 else rows
        column = index.column() if not right else 0 if right < 0 else columns
        target = self._model.index(row, column)
        if not target.isValid():
            return
        if extend:
            corner = self._corner(index)
            found = QItemSelection(
                self._model.index(min(corner.row(), row), min(corner.column(), column)),
                self._model.index(max(corner.row(), row), max(corner.column(), column)),
            )
            self.selectionModel().setCurrentIndex(target, _FLAG.NoUpdate)
            self.selectionModel().select(found, _FLAG.ClearAndSelect)
        else:
            self.setCurrentIndex(target)
            self.selectionModel().select(target, _FLAG.ClearAndSelect)
        self.scrollTo(target)

    def _corner(self, index: QModelIndex) -> QModelIndex:
        """The cell a range began at: the corner opposite to the current cell."""
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            if part.contains(index):
                row = part.top() if index.row() == part.bottom() else part.bottom()
                column = part.left() if index.column() == part.right() else part.right()
                return self._model.index(row, column)
        return index

    def _select_line(self, *, rows: bool) -> None:
        """Make the selection whole rows, or whole columns."""
        selection = self.selectionModel().selection()
        kind = _FLAG.Rows if rows else _FLAG.Columns
        self.selectionModel().select(selection, _FLAG.ClearAndSelect | kind)

    def _begin_empty(self) -> None:
        """Backspace opens the editor with nothing in it."""
        index = self.currentIndex()
        if not index.isValid() or not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.asked.emit("refused")
            return
        self.edit(index)
        editor = self.indexWidget(index) or QGuiApplication.focusObject()
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.clear()
