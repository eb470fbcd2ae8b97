"""Which columns the grid shows, in which order, and how many stay in place while the others scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.models.activity_words import column_name
from citysoft_desktop.ui.presenters.inventory_cells import COLUMNS
from citysoft_desktop.ui.presenters.inventory_rows import DEFAULT_COLUMNS
from citysoft_desktop.ui.widgets.basic import announce, button, label
from citysoft_desktop.ui.widgets.field import Field


class _List(QListWidget):
    """Alt+Up and Alt+Down move the current column."""

    move_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
            return
        super().keyPressEvent(event)


class ColumnsDialog(CityDialog):
    """``chosen`` carries the columns in order and how many stay in place."""

    chosen = Signal(list, int)

    def __init__(self, columns: Sequence[str], frozen: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        self._head: QLabel = label("", "heading")
        self._hint: QLabel = label("", "muted", wrap=True)
        self.list = _List()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.move_wanted.connect(self.move_column)
        side = QVBoxLayout()
        self.up_button: QPushButton = button("", icon="arrow-up", run=lambda: self.move_column(-1))
        self.down_button: QPushButton = button("", icon="arrow-down", run=lambda: self.move_column(1))
        self.usual_button: QPushButton = button("", run=lambda: self._fill(DEFAULT_COLUMNS))
        for made in (self.up_button, self.down_button, self.usual_button):
            side.addWidget(made)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        self.frozen = QSpinBox()
        self.frozen.setRange(0, 4)
        self.frozen.setValue(frozen)
        self._frozen_field = Field("", self.frozen)
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.box.accepted.connect(self._take)
        self.box.rejected.connect(self.reject)
        layout.addWidget(self._head)
        layout.addWidget(self._hint)
        layout.addLayout(row, 1)
        layout.addWidget(self._frozen_field)
        layout.addWidget(self.box)
        self._fill(columns)
        self.retranslate()
        self.fit(460, 560)
        self.list.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Columns"))
        self._head.setText(self.tr("Columns of the grid"))
        self._hint.setText(self.tr("Space shows or hides a column, Alt+Up and Alt+Down move it."))
        self.list.setAccessibleName(self.tr("Columns"))
        for made, text in (
            (self.up_button, self.tr("Up")),
            (self.down_button, self.tr("Down")),
            (self.usual_button, self.tr("Usual columns")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        self._frozen_field.set_label(self.tr("First columns that stay in place"))
        style_buttons(self.box, QDialogButtonBox.StandardButton.Ok)

    def _fill(self, columns: Sequence[str]) -> None:
        self.list.clear()
        for name in [*columns, *(c for c in COLUMNS if c not in columns)]:
            item = QListWidgetItem(column_name(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
            if name != "title":
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if name in columns else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def move_column(self, step: int) -> None:
        """Move the current column up or down."""
        row = self.list.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target)
        announce(self.list, self.tr("{column}, place {n}").format(column=item.text(), n=target + 1))

    def columns(self) -> list[str]:
        """The columns chosen, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _take(self) -> None:
        columns, frozen = self.columns(), self.frozen.value()
        self.accept()
        self.chosen.emit(columns, frozen)
