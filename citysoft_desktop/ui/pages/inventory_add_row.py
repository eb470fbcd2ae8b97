"""The row at the foot of the grid in which new activities are typed, and the frame round both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.feedback import IconLabel


class AddRow(QFrame):
    """Enter makes an activity and keeps the caret; ``pasted`` says that a block was pasted instead of a title."""

    wanted = Signal(str)
    pasted = Signal()
    leave_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addRow")
        self._number = 1
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 10, 3)
        layout.setSpacing(10)
        self.sign = IconLabel("plus")
        layout.addWidget(self.sign)
        self.edit = _AddLine(self)
        self.edit.setProperty("kind", "bare")
        self.edit.returnPressed.connect(self._enter)
        layout.addWidget(self.edit, 1)
        self.keys = label("", "keys")
        layout.addWidget(self.keys)
        self.setFocusProxy(self.edit)

    def set_number(self, number: int, *, read_only: bool = False) -> None:
        """Say which activity would be made, or that none can be."""
        self.edit.setPlaceholderText(
            self.tr("This plan can only be read")
            if read_only
            else self.tr("Type here to add activity {n}, or paste rows from Excel").format(n=number)
        )
        self.sign.set_icon("lock" if read_only else "plus")
        self.edit.setAccessibleName(self.tr("Title of a new activity"))
        self.edit.setAccessibleDescription(self.edit.placeholderText())
        self.keys.setText(
            QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.keys.setVisible(not read_only)
        self.setEnabled(not read_only)

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
                self._owner.pasted.emit()
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

    def __init__(self, grid: QWidget, add_row: AddRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.column.addWidget(grid, 1)
        self.column.addWidget(add_row)
