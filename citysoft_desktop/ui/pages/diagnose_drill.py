"""The rows behind a number: a table under the charts, opened by any mark, cell or figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from citysoft_desktop.ui.models.drill_model import DrillModel
from citysoft_desktop.ui.presenters.diagnose import drill_rows
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, fixed_rows, label, row, tool_button
from citysoft_desktop.ui.widgets.field import show_date

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


class DrillPanel(QFrame):
    """``open_rows`` shows activities; Esc or the x closes it and ``closed`` gives the focus back."""

    closed = Signal()
    inventory_wanted = Signal(list)
    finding_wanted = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._ids: list[str] = []
        self._words = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(6)
        self.title = label("", "strong", wrap=True)
        self.inventory_button = button(
            "", icon="rows-3", compact=True, run=lambda: self.inventory_wanted.emit(self.ids())
        )
        self.finding_button = button(
            "", icon="plus", compact=True, run=lambda: self.finding_wanted.emit(self.ids(), self._words)
        )
        self.close_button = tool_button("x", "", run=self.close_panel)
        head = row(self.inventory_button, self.finding_button, self.close_button)
        head.insertWidget(0, self.title, 1)
        layout.addLayout(head)
        self.table = QTableView()
        self.model = DrillModel(self)
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.activated.connect(self._activated)
        fixed_rows(self.table, 28)
        layout.addWidget(self.table, 1)
        self.setMinimumHeight(theme().px(130))
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        self.inventory_button.setText(self.tr("Open in Inventory"))
        self.inventory_button.setAccessibleName(self.tr("Open these activities in Inventory"))
        self.finding_button.setText(self.tr("Make finding"))
        self.finding_button.setAccessibleName(self.tr("Make a finding of these activities"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list (Esc)"))
        self.table.setAccessibleName(self.tr("Activities behind the number"))
        self.table.setAccessibleDescription(self.tr("Enter opens an activity, Esc closes the list"))
        self.model.set_headers(
            [
                self.tr("No."),
                self.tr("Title"),
                self.tr("Type"),
                self.tr("Partners"),
                self.tr("Start"),
                self.tr("Status"),
                self.tr("Lead unit"),
            ]
        )

    def ids(self) -> list[str]:
        """Activities shown."""
        return [self.model.id_at(index) for index in range(self.model.rowCount())]

    def words(self) -> str:
        """What was opened, in words."""
        return self._words

    def open_rows(self, plan: Plan, ids: Sequence[str], words: str, *, add: bool = False) -> None:
        """Show the activities behind a mark; ``add`` puts them to those already shown."""
        if add and self.isVisible() and self._words:
            ids = [*self._ids, *ids]
            words = f"{self._words}; {words}" if words not in self._words else self._words
        self._ids = list(dict.fromkeys(ids))
        self._words = words
        self._fill(plan)
        self.show()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((48, 330, 180, 180, 90, 90, 160)):
            self.table.setColumnWidth(column, theme().px(width))
        header.setStretchLastSection(True)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 1))
        announce(self, self.title.text())

    def refresh(self, plan: Plan) -> None:
        """Show the same activities as they are now; closes when none is left."""
        if self.isVisible():
            self._fill(plan)
            if not self.model.rowCount():
                self.close_panel()

    def _fill(self, plan: Plan) -> None:
        self.model.set_rows(drill_rows(plan, self._ids, show_date, self.tr("unknown")))
        n = self.model.rowCount()
        count = self.tr("1 activity") if n == 1 else self.tr("{n} activities").format(n=n)
        self.title.setText(f"{count} · {self._words}" if self._words else count)

    def close_panel(self) -> None:
        """Close and tell."""
        if self.isHidden():
            return
        self.hide()
        self._ids, self._words = [], ""
        self.closed.emit()

    def _activated(self, index: QModelIndex) -> None:
        self.inventory_wanted.emit([self.model.id_at(index.row())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
