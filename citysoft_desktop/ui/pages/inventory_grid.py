"""The grid itself: a table view that moves, copies, pastes and fills as a spreadsheet does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.models.activity_delegates import GridDelegate
from citysoft_desktop.ui.models.activity_model import ActivityModel
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows, label
from citysoft_desktop.ui.widgets.feedback import IconLabel

WIDTHS = {
    "title": 190, "type": 146, "partner": 112, "country": 116, "start": 62, "end": 62, "status": 104, "evidence": 48,
    "filled": 62, "lead_unit": 140, "lens": 130, "budget": 110, "tags": 120, "summary": 240, "note": 200,
}  # fmt: skip
NARROWEST = {"title": 150, "type": 116, "partner": 88, "country": 96}
"""Columns of words give way down to these before the grid scrolls; the others hold short marks and do not."""
WIDEST_TITLE = 420
NUMBERS = 40
"""Width of the row numbers up to 999; each further digit adds its own."""
USUAL = 8
"""So many columns are laid out to be seen together."""


def column_widths(columns: Sequence[str], room: int) -> dict[str, int]:
    """Widths at 100 % for a room at 100 %: the title takes what is left, columns of words give way in proportion."""
    widths = {name: WIDTHS[name] for name in columns}
    seen = list(columns)[:USUAL]
    free = room - sum(widths[name] for name in seen)
    if "title" in seen and free > 0:
        widths["title"] = min(WIDEST_TITLE, widths["title"] + free)
    elif free < 0:
        slack = {name: WIDTHS[name] - NARROWEST[name] for name in seen if name in NARROWEST}
        share = min(1.0, -free / sum(slack.values())) if slack else 0.0
        for name, size in slack.items():
            widths[name] -= min(size, -int(-size * share // 1))
    return widths


class RowNumbers(QHeaderView):
    """Numbers of the rows, as wide as they were given: Qt's own hint asks a hundred rows after every key of the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), 0)


class GridView(QTableView):
    """``picked`` carries the selected ids in row order whenever they change. The other signals ask the page:
    ``delete_wanted``, ``paste_wanted`` (text), ``copy_wanted`` (with headings), ``fill_wanted``, ``leave_down``."""

    picked = Signal(list)
    delete_wanted = Signal()
    paste_wanted = Signal(str)
    copy_wanted = Signal(bool)
    copy_cell_wanted = Signal()
    fill_wanted = Signal()
    duplicate_wanted = Signal()
    leave_down = Signal()
    menu_wanted = Signal(object)
    open_wanted = Signal()

    def __init__(self, model: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.delegate = GridDelegate(self)
        self.delegate.moved.connect(self._go_on)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(True)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalHeader(RowNumbers(self))
        fixed_rows(self, 32)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.setSortIndicatorShown(False)
        header.setMinimumSectionSize(theme().px(36))
        header.sectionClicked.connect(self._sort_by)
        self._widths: dict[str, int] = {}
        self._restoring = False
        self._keep: tuple[list[str], str, str, int] = ([], "", "", 0)
        self._sized: tuple[object, ...] = ()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.timeout.connect(lambda: self.picked.emit(self.selected_ids()))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        theme().changed.connect(self.size_columns)
        self.size_columns()

    # -- selection -----------------------------------------------------------------------------------

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows from top to bottom."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            rows.update(range(part.top(), part.bottom() + 1))
        return [key for row in sorted(rows) if (key := self._model.id_at(row))]

    def current_id(self) -> str:
        """Id of the row of the current cell."""
        return self._model.id_at(self.currentIndex().row())

    def current_column(self) -> str:
        """Column of the current cell."""
        place = self.currentIndex().column()
        return self._model.columns[place] if 0 <= place < len(self._model.columns) else ""

    def select_ids(self, ids: Sequence[str], column: str = "", *, scroll: bool = True) -> bool:
        """Select rows by id; the first becomes current. False when none is shown."""
        rows = [row for key in ids if (row := self._model.row_of(key)) >= 0]
        if not rows:
            return False
        place = max(0, self._model.column_of(column or self.current_column()))
        current = self._model.index(rows[0], place)
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if len(rows) == 1:
            model.setCurrentIndex(current, flags.ClearAndSelect | flags.Rows)
        else:
            selection = QItemSelection()
            last = self._model.columnCount() - 1
            for row in rows:
                selection.select(self._model.index(row, 0), self._model.index(row, last))
            model.setCurrentIndex(current, flags.NoUpdate)
            model.select(selection, flags.ClearAndSelect)
        if scroll:
            self.scrollTo(current)
        return True

    def select_near(self, row: int) -> None:
        """Select the row at a place or the last one, after rows were removed."""
        count = self._model.rowCount()
        if count:
            self.select_ids([self._model.id_at(max(0, min(row, count - 1)))])

    def _selection_changed(self) -> None:
        if not self._restoring:
            self._tell.start(0)

    def _remember(self) -> None:
        self._keep = (
            self.selected_ids(),
            self.current_id(),
            self.current_column(),
            self.verticalScrollBar().value(),
        )

    def _restore(self) -> None:
        ids, current, column, scroll = self._keep
        self.size_columns()
        self._restoring = True
        kept = [key for key in ids if self._model.row_of(key) >= 0]
        if current in kept:
            kept.remove(current)
            kept.insert(0, current)
        self.select_ids(kept, column, scroll=False)
        self.verticalScrollBar().setValue(scroll)
        self._restoring = False
        if kept and not self.visualRect(self.currentIndex()).intersects(self.viewport().rect()):
            self.scrollTo(self.currentIndex())
        self._tell.start(0)

    # -- columns -------------------------------------------------------------------------------------

    def size_columns(self) -> None:
        """Give every column its width; the title takes what is left."""
        header = self.horizontalHeader()
        column = self._model.column_of(self._model.sort_column)
        header.setSortIndicatorShown(column >= 0)
        if column >= 0:
            order = Qt.SortOrder.DescendingOrder if self._model.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, order)
        wanted = (
            self._model.columns,
            self.viewport().width(),
            theme().scale,
            len(str(self._model.total())),  # rows keep their number in the plan, whatever the filter
        )
        if wanted == self._sized:
            return
        self._sized = wanted
        fixed_rows(self, 32)
        digits = max(0, len(str(self._model.total())) - 3)
        self.verticalHeader().setFixedWidth(
            theme().px(NUMBERS) + digits * self.fontMetrics().horizontalAdvance("0")
        )
        # What lies beyond the usual eight columns is reached by scrolling and takes no room from the others.
        widths = column_widths(self._model.columns, round(self.viewport().width() / theme().scale))
        for place, name in enumerate(self._model.columns):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, int(widths[name] * theme().scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.size_columns()

    def _sort_by(self, place: int) -> None:
        """First click upwards, second downwards, third back to the order of the plan."""
        name = self._model.columns[place]
        if self._model.sort_column != name:
            self._model.set_sort(name)
        elif not self._model.descending:
            self._model.set_sort(name, True)
        else:
            self._model.set_sort("")

    # -- moving and editing --------------------------------------------------------------------------

    def _go_on(self, way: str) -> None:
        index = self.currentIndex()
        row, column = index.row(), index.column()
        if way == "down":
            if row + 1 >= self._model.rowCount():
                self.leave_down.emit()
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
        target = self._model.index(row, column)
        if target.isValid():
            self.setFocus()
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(target, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(target)

    def edit_cell(self, activity_id: str, column: str) -> bool:
        """Open the editor of a cell."""
        row, place = self._model.row_of(activity_id), self._model.column_of(column)
        if row < 0 or place < 0:
            return False
        self.select_ids([activity_id], column)
        index = self._model.index(row, place)
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing():
            super().keyPressEvent(event)
            return
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(False)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit(QGuiApplication.clipboard().text())
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_D:
            self.fill_wanted.emit()
        elif (
            modifiers == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            and key == Qt.Key.Key_C
        ):
            self.copy_cell_wanted.emit()
        elif (
            modifiers == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            and key == Qt.Key.Key_D
        ):
            self.duplicate_wanted.emit()
        elif plain and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on("down")
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on("up")
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.open_wanted.emit()
        elif plain and key == Qt.Key.Key_Tab and self._inside("right"):
            self._go_on("right")
        elif key == Qt.Key.Key_Backtab and self._inside("left"):
            self._go_on("left")
        elif plain and key == Qt.Key.Key_Down and self.currentIndex().row() == self._model.rowCount() - 1:
            self.leave_down.emit()
        elif plain and key == Qt.Key.Key_Backspace:
            self._begin_empty()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; from the last (or first) one it leaves the grid."""
        if (
            not self.is_editing()
            and self._inside("right" if forward else "left")
            and self.currentIndex().isValid()
        ):
            self._go_on("right" if forward else "left")
            return True
        return super().focusNextPrevChild(forward)

    def _inside(self, way: str) -> bool:
        index = self.currentIndex()
        if not index.isValid():
            return False
        if way == "right":
            return not (
                index.row() == self._model.rowCount() - 1 and index.column() == self._model.columnCount() - 1
            )
        return not (index.row() == 0 and index.column() == 0)

    def _begin_empty(self) -> None:
        """Backspace opens the editor with nothing in it."""
        index = self.currentIndex()
        if index.isValid() and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            editor = self.indexWidget(index) or QGuiApplication.focusObject()
            if isinstance(editor, QLineEdit):
                editor.clear()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(
                self.viewport().mapToGlobal(rect.center() if rect.isValid() else self.rect().center())
            )
        else:
            index: QModelIndex = self.indexAt(event.pos())
            if index.isValid() and self._model.id_at(index.row()) not in self.selected_ids():
                self.select_ids([self._model.id_at(index.row())])
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.menu_wanted.emit(event.globalPos())
        event.accept()


class AddRow(QFrame):
    """The row at the foot: Enter makes an activity and keeps the caret; a pasted block makes one per line."""

    wanted = Signal(str)
    pasted = Signal(str)
    leave_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addRow")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 10, 3)
        layout.setSpacing(10)
        layout.addWidget(IconLabel("plus"))
        self.edit = _AddLine(self)
        self.edit.setProperty("kind", "bare")
        self.edit.returnPressed.connect(self._enter)
        layout.addWidget(self.edit, 1)
        self.keys = label("", "keys")
        layout.addWidget(self.keys)
        self.setFocusProxy(self.edit)

    def set_number(self, number: int) -> None:
        """Say which activity would be made."""
        self.edit.setPlaceholderText(
            self.tr("Type here to add activity {n}, or paste rows from Excel").format(n=number)
        )
        self.edit.setAccessibleName(self.tr("Title of a new activity"))
        self.edit.setAccessibleDescription(self.edit.placeholderText())
        self.keys.setText(
            QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        )

    def _enter(self) -> None:
        title = " ".join(self.edit.text().split())
        if title:
            self.edit.clear()
            self.wanted.emit(title)


class _AddLine(QLineEdit):
    def __init__(self, owner: AddRow) -> None:
        super().__init__(owner)
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if "\t" in text or "\n" in text.strip():
                self._owner.pasted.emit(text)
                return
        if event.key() == Qt.Key.Key_Up:
            self._owner.leave_up.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class GridCard(QFrame):
    """Frame round grid, empty states and add row."""

    def __init__(self, grid: GridView, add_row: AddRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.column.addWidget(grid, 1)
        self.column.addWidget(add_row)
