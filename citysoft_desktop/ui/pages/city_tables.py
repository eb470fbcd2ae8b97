"""A small table of records edited in place, with a line to add and a button to remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, update_record
from citysoft_desktop.services.ports import Command
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, card, fixed_rows, label, row
from citysoft_desktop.ui.widgets.field import read_date, show_date

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: field of the record, heading, words of its codes when it is coded, width (0 = stretches).

    ``show`` gives the words of a record where the value itself says nothing, ``read`` makes a value of what was typed
    (ValueError: it cannot be used), ``fixed`` is for what is not edited here.
    """

    field: str
    title: str
    choices: Mapping[str, str] | None = None
    width: int = 0
    show: Callable[[Any], str] | None = None
    read: Callable[[str], Any] | None = None
    fixed: bool = False


class RecordModel(QAbstractTableModel):
    """Records of one kind. ``refused`` carries what could not be read as a date, ``unusable`` what a column refused."""

    refused = Signal(str)
    unusable = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.columns: Sequence[Column] = ()
        self.records: list[Record] = []

    def show(self, records: Sequence[Record]) -> None:
        """Show these records."""
        if [r.id for r in records] == [r.id for r in self.records]:
            self.records = list(records)
            if records:
                self.dataChanged.emit(self.index(0, 0), self.index(len(records) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Set the columns (again, in another language)."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        column = self.columns[index.column()]
        record = self.records[index.row()]
        value = getattr(record, column.field)
        if column.show is not None and (role != Qt.ItemDataRole.EditRole or column.fixed):
            value = column.show(record)
        if role == Qt.ItemDataRole.EditRole:
            return (
                "?"
                if isinstance(value, FuzzyDate) and value.is_unknown
                else self._text(column, value)
                if not column.choices
                else value
            )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(column, value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {self._text(column, value) or self.tr('empty')}"
        return None

    def _text(self, column: Column, value: Any) -> str:
        if isinstance(value, FuzzyDate):
            return show_date(value)
        if column.choices is not None:
            return column.choices.get(value, value)
        return "" if value is None else str(value)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        session = self._context.session
        if session is None or session.read_only or self.columns[index.column()].fixed:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = int(Qt.ItemDataRole.EditRole),
    ) -> bool:
        record = self.records[index.row()]
        name = self.columns[index.column()].field
        old = getattr(record, name)
        read = self.columns[index.column()].read
        if read is not None:
            try:
                value = read(str(value))
            except ValueError:
                self.unusable.emit(str(value))
                return False
        elif isinstance(old, FuzzyDate):
            found = read_date(str(value))
            if found is None:
                self.refused.emit(str(value))
                return False
            value = found
        elif isinstance(value, str):
            value = value.strip()
        if value != old:
            self._context.execute(update_record(record, **{name: value}), toast=False)
        return True


class _Delegate(QStyledItemDelegate):
    def createEditor(self, parent: QWidget, option, index):
        column = index.model().columns[index.column()]
        if column.choices is None:
            made = QLineEdit(parent)
            made.setAccessibleName(column.title)
            return made
        combo = QComboBox(parent)
        combo.setAccessibleName(column.title)
        for value, text in column.choices.items():
            combo.addItem(text, value)
        return combo

    def setEditorData(self, editor: QWidget, index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model, index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


class _View(QTableView):
    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.state() != QTableView.State.EditingState:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)


class RecordTable(QWidget):
    """``make`` gives a new record, or a command that adds it, for the text of the add line; None = refused.

    ``addable`` False leaves the add line out.
    """

    def __init__(
        self,
        context: AppContext,
        make: Callable[[str], Record | Command | None],
        *,
        rows: int = 4,
        removable: bool = True,
        addable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._make = make
        self.model = RecordModel(context, self)
        self.model.refused.connect(self._refused)
        self.model.unusable.connect(self._unusable)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.view.setShowGrid(True)
        self.view.setTabKeyNavigation(False)
        self.view.setEditTriggers(
            _View.EditTrigger.DoubleClicked
            | _View.EditTrigger.EditKeyPressed
            | _View.EditTrigger.AnyKeyPressed
        )
        self.view.verticalHeader().hide()
        self.view.delete_wanted.connect(self.remove_selected)
        self._rows = rows
        self.add_edit = QLineEdit()
        self.add_edit.returnPressed.connect(self.add)
        self.add_button = button("", icon="plus", run=self.add)
        self.remove_button = button("", icon="trash-2", run=self.remove_selected)
        if not removable:
            self.remove_button.hide()
        if not addable:
            self.add_edit.hide()
            self.add_button.hide()
        self._removable = removable
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        frame, inside = card(padding=1, spacing=0)
        inside.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(frame)
        layout.addWidget(self.problem)
        line = row(self.add_edit, self.add_button, self.remove_button)
        line.setStretch(0, 1)
        layout.addLayout(line)
        theme().changed.connect(self._size)
        self._size()

    def set_words(self, name: str, hint: str, columns: Sequence[Column]) -> None:
        """Names and headings."""
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(self.tr("F2 edits a cell, Delete removes the row"))
        self.add_edit.setPlaceholderText(hint)
        self.add_edit.setAccessibleName(hint)
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add: {what}").format(what=name))
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove: {what}").format(what=name))
        self.model.set_columns(columns)
        self._size()

    def _size(self) -> None:
        fixed_rows(self.view, 30)
        height = theme().px(30 * self._rows + 36)
        self.view.setMinimumHeight(height)
        if self._rows <= 5:  # a table inside a form keeps its height and scrolls; alone on a page it grows
            self.view.setMaximumHeight(height)
        header = self.view.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            )
            if column.width:
                header.resizeSection(place, theme().px(column.width))

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these records."""
        self.model.show(records)
        session = self._context.session
        writable = session is not None and not session.read_only
        self.remove_button.setEnabled(bool(records) and writable)
        self.add_edit.setEnabled(writable)
        self.add_button.setEnabled(writable)

    def add(self) -> None:
        """Add what is typed; the caret stays."""
        text = " ".join(self.add_edit.text().split())
        if not text:
            self.add_edit.setFocus()
            return
        made = self._make(text)
        command = AddRecords([made]) if isinstance(made, Record) else made
        if command is not None and self._context.execute(command) is not None:
            self.add_edit.clear()
            self.problem.hide()
        self.add_edit.setFocus()

    def remove_selected(self) -> None:
        """Remove the selected rows; Undo brings them back."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        records = [self.model.records[r] for r in rows if r < len(self.model.records)]
        if not records or not self._removable:
            return
        self._context.execute(DeleteRecords(type(records[0]), [r.id for r in records]))
        if self.model.records:
            self.view.selectRow(min(rows[0], len(self.model.records) - 1))

    def _refused(self, text: str) -> None:
        self.problem.setText(
            self.tr("“{text}” is not a date. Enter a year, or ? for unknown.").format(text=text)
        )
        self.problem.show()

    def _unusable(self, text: str) -> None:
        self.problem.setText(
            self.tr("“{text}” cannot be used here. The value was not changed.").format(text=text)
        )
        self.problem.show()
