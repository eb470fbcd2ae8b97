"""The matrix view of step Map: digits are typed straight into the cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.coding import CLEAR, SetSalience
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.models.map_matrix_model import MatrixModel
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows, label
from citysoft_desktop.ui.widgets.heat import HeatDelegate


class MatrixTable(QTableView):
    """Digits 0 to 3 rate and go on, U is unknown, Delete takes a rating away, Enter opens the activity."""

    rated = Signal(QModelIndex, object)
    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not index.isValid() or not plain:
            super().keyPressEvent(event)
            return
        text = event.text().upper()
        if text in ("0", "1", "2", "3"):
            self.rated.emit(index, int(text))
        elif text == "U":
            self.rated.emit(index, "unknown")
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rated.emit(index, None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)


class MatrixView(QFrame):
    """``opened`` carries the activity to code; ``code_focused`` lens and code of the cell in focus."""

    opened = Signal(str)
    code_focused = Signal(str, str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 8)
        layout.setSpacing(6)
        self.hint = label("", "small", wrap=True)
        self.hint.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self.hint)
        self.table = MatrixTable()
        self.model = MatrixModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(HeatDelegate(self.table))
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        fixed_rows(self.table, 28)
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.verticalHeader().setSectionsClickable(False)
        self.table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        layout.addWidget(self.table, 1)
        self.totals = label("", "caption", wrap=True)
        self.totals.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self.totals)
        self.table.rated.connect(self._rate)
        self.table.opened.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.hint.setText(
            self.tr(
                "Type 0 to 3, or U for unknown. Delete takes a rating away. Enter opens the activity. Numbers in the head count ratings that reach the threshold."
            )
        )
        self.table.setAccessibleName(self.tr("Ratings: activities by dimensions of both lenses"))

    def show_plan(self, plan: Plan) -> None:
        """Show everything."""
        current = self.table.currentIndex()
        place, column = current.row(), current.column()
        self.model.set_plan(plan)
        self._sizes()
        if self.model.rowCount():
            self.table.setCurrentIndex(
                self.model.index(max(0, min(place, self.model.rowCount() - 1)), max(0, column))
            )

    def update_rows(self, plan: Plan, changes: ChangeSet, ids: set[str]) -> None:
        """Show what changed."""
        if changes.kinds & {"activity"} and any(
            c.before is None or c.after is None for c in changes.changes if c.kind == "activity"
        ):
            self.show_plan(plan)
        else:
            self.model.update_rows(plan, ids)
        self._tell(self.table.currentIndex())

    def show_activity(self, activity_id: str) -> None:
        """Go to the row of an activity."""
        place = self.model.place_of(activity_id)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, max(0, self.table.currentIndex().column())))
            self.table.scrollTo(self.table.currentIndex())

    def _sizes(self) -> None:
        metrics = self.table.horizontalHeader().fontMetrics()
        for column in range(self.model.columnCount()):
            words = str(self.model.headerData(column, Qt.Orientation.Horizontal)).split("\n")
            width = max(metrics.horizontalAdvance(word) for word in words) + theme().px(28)
            self.table.setColumnWidth(column, max(theme().px(46), width))
        self.table.verticalHeader().setFixedWidth(
            min(theme().px(260), max(theme().px(120), self.width() // 3))
        )
        self.table.horizontalHeader().setFixedHeight(theme().px(42))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._sizes()

    def _rate(self, index: QModelIndex, value: object) -> None:
        if index.column() >= len(self.model.order):
            return
        column = self.model.order[index.column()]
        stored = CLEAR if value is None else None if value == "unknown" else int(str(value))
        activity_id = self.model.id_at(index.row())
        if (
            self._context.execute(
                SetSalience(activity_id, column.lens, column.code.slug, stored), toast=False
            )
            is None
        ):
            return
        if value is not None:
            self._advance(index)

    def _advance(self, index: QModelIndex) -> None:
        last = index.column() + 1 >= len(self.model.order)
        target = (
            self.model.index(index.row() + 1, 0)
            if last
            else self.model.index(index.row(), index.column() + 1)
        )
        if target.isValid():
            self.table.setCurrentIndex(target)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._tell(current)

    def _tell(self, index: QModelIndex) -> None:
        if not index.isValid() or index.column() >= len(self.model.order):
            self.totals.setText("")
            return
        column = self.model.order[index.column()]
        self.totals.setText(f"{column.code.label}: {self.model.total_words(index.column())}")
        self.code_focused.emit(column.lens, column.code.slug)
