"""Look at a pasted block before it becomes rows: which column is what, what each cell becomes, what needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.models.activity_words import column_name, problem_text
from citysoft_desktop.ui.models.import_preview_model import MARK_ROLE, MarkDelegate
from citysoft_desktop.ui.presenters.inventory_blocks import (
    CHANGED,
    LEFT_OUT,
    NEW,
    BlockResult,
    RowOutcome,
    paste_block,
)
from citysoft_desktop.ui.presenters.inventory_cells import COLUMNS, country_name
from citysoft_desktop.ui.presenters.inventory_edit import CellReader, Reading
from citysoft_desktop.ui.presenters.inventory_rows import EDITABLE
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, fixed_rows, label
from citysoft_desktop.ui.widgets.field import Field, show_date
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.ui.context import AppContext

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_COMBOS = 24


class _Outcomes(QAbstractTableModel):
    """The rows of the block: their outcome, then what every cell becomes."""

    def __init__(self, dialog: PastePreview) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.rows: tuple[RowOutcome, ...] = ()
        self.columns: list[str] = []

    def show_rows(self, rows: tuple[RowOutcome, ...], columns: Sequence[str]) -> None:
        """Show what becomes of the block."""
        self.beginResetModel()
        self.rows, self.columns = rows, list(columns)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if index.column() == 0:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._dialog.state_word(row)
            return None
        place = index.column() - 1
        column = self.columns[place]
        problem = row.problems.get(column) if column else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._dialog.cell_text(row, place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                problem_text(problem)
                if problem is not None
                else row.cells[place]
                if place < len(row.cells)
                else ""
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._dialog.cell_text(row, place, column)
            return f"{text}. {problem_text(problem)}" if problem is not None else text
        if role == MARK_ROLE and problem is not None:
            return "warning" if problem.code in ("check", "order") else "danger"
        if role == Qt.ItemDataRole.ForegroundRole and (not column or row.state == LEFT_OUT):
            return QBrush(theme().colour("text.muted"))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == 0:
            return self._dialog.tr("Row")
        return self._dialog.column_word(self.columns[section - 1])


class PastePreview(CityDialog):
    """``wanted`` carries the BlockResult to store. Nothing has changed before."""

    wanted = Signal(object)

    def __init__(
        self,
        context: AppContext,
        reader: CellReader,
        block: Sequence[Sequence[str]],
        ids: Sequence[str],
        columns: Sequence[str],
        headings: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._plan: Plan = context.plan
        self._reader = reader
        self._block = [list(row) for row in block]
        self._ids = list(ids)
        self.columns = list(columns)
        self._headings = list(headings)
        self.result_block = BlockResult(None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        self._head: QLabel = label("", "heading")
        self._summary: QLabel = label("", "secondary", wrap=True)
        layout.addWidget(self._head)
        layout.addWidget(self._summary)
        self.combos: list[QuietCombo] = []
        self._fields: list[Field] = []
        flow = FlowLayout(spacing=10)
        for place in range(min(len(self.columns), _MOST_COMBOS)):
            combo = QuietCombo()
            combo.activated.connect(lambda _row, place=place: self._assign(place))
            field = Field("", combo)
            self.combos.append(combo)
            self._fields.append(field)
            flow.addWidget(field)
        layout.addLayout(flow)
        self.model = _Outcomes(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setItemDelegate(MarkDelegate(self.table))
        fixed_rows(self.table, 28)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        layout.addWidget(self.table, 1)
        self.problem_line: QLabel = label("", "warning", wrap=True)
        layout.addWidget(self.problem_line)
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.box.accepted.connect(self._take)
        self.box.rejected.connect(self.reject)
        layout.addWidget(self.box)
        self.retranslate()
        self.fit(860, 560)
        for place in range(self.model.columnCount()):
            self.table.setColumnWidth(place, theme().px(96 if place == 0 else 150))
        self.table.setFocus()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._say_problem())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Look before you paste"))
        self._head.setText(self.tr("Look before you paste. Nothing has changed yet."))
        self.table.setAccessibleName(self.tr("What becomes of the pasted rows"))
        for place, (combo, field) in enumerate(zip(self.combos, self._fields, strict=True)):
            field.set_label(self._pasted_name(place))
            combo.clear()
            combo.addItem(self.tr("Leave out"), "")
            for column in COLUMNS:
                if column in EDITABLE:
                    combo.addItem(column_name(column), column)
            combo.setCurrentIndex(max(0, combo.findData(self.columns[place])))
        self._show()

    def _pasted_name(self, place: int) -> str:
        if place < len(self._headings) and self._headings[place].strip():
            return self.tr("“{heading}” becomes").format(heading=self._headings[place].strip()[:40])
        return self.tr("Column {n} becomes").format(n=place + 1)

    # -- words ---------------------------------------------------------------------------------------

    def state_word(self, row: RowOutcome) -> str:
        """What becomes of a row."""
        return {
            NEW: self.tr("New"),
            CHANGED: self.tr("Change"),
            LEFT_OUT: self.tr("Left out: no title"),
        }.get(row.state, self.tr("Unchanged"))

    def column_word(self, column: str) -> str:
        """Heading of a column of the preview."""
        return column_name(column) if column else self.tr("left out")

    def cell_text(self, row: RowOutcome, place: int, column: str) -> str:
        """What a cell becomes; where it is read as something else, what was pasted stands behind it."""
        text = " ".join(row.cells[place].split()) if place < len(row.cells) else ""
        reading = row.became.get(column) if column else None
        if reading is None:
            return row.title_made if column == "title" and row.title_made and not text else text
        became = self._words(column, reading)
        if not became or became == text:
            return text
        return self.tr("{value}  (from {pasted})").format(value=became, pasted=text)

    def _words(self, column: str, reading: Reading) -> str:
        values = reading.values
        framework = self._plan.framework
        if column == "type":
            slug = values.get("type", "")
            return framework.type(slug).label if framework.has_type(slug) else ""
        if column == "status":
            return framework.label("status", values["status"]) if values.get("status") else ""
        if column == "country":
            from citysoft_desktop.ui.models.activity_words import window_words

            return "; ".join(country_name(code, window_words()) for code in values.get("countries", ()))
        if column in ("start", "end"):
            return " – ".join(show_date(values[name]) for name in ("start", "end") if name in values)
        if column == "partner":
            return "; ".join(p.name for p in reading.partners or ())
        if column == "budget" and values.get("budget") is not None:
            return f"{values['budget']} {values['currency']}".strip()
        return ""

    # -- reading it ----------------------------------------------------------------------------------

    def _assign(self, place: int) -> None:
        """A column of the block is something else; what was there before is left out."""
        column = str(self.combos[place].currentData() or "")
        for other, combo in enumerate(self.combos):
            if other != place and column and self.columns[other] == column:
                self.columns[other] = ""
                combo.setCurrentIndex(0)
        self.columns[place] = column
        self._show()

    def _show(self) -> None:
        result = paste_block(self._plan, self._reader, self._block, ids=self._ids, columns=self.columns)
        self.result_block = result
        self.model.show_rows(result.outcomes, self.columns)
        new = len(result.new_ids)
        changed = result.rows - new
        left = sum(1 for row in result.outcomes if row.state == LEFT_OUT)
        parts = [(self.tr("1 row is new") if new == 1 else self.tr("{n} rows are new")).format(n=new)]
        if changed:
            parts.append(
                (self.tr("1 row changes") if changed == 1 else self.tr("{n} rows change")).format(n=changed)
            )
        if left:
            parts.append(
                (self.tr("1 row has no title") if left == 1 else self.tr("{n} rows have no title")).format(
                    n=left
                )
            )
        problems = len(result.problems)
        if problems:
            words = (
                self.tr("1 cell needs a look (F8)")
                if problems == 1
                else self.tr("{n} cells need a look (F8)")
            )
            parts.append(words.format(n=problems))
        self._summary.setText(", ".join(parts) + ".")
        button = self.box.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(
            (self.tr("Paste 1 row") if result.rows == 1 else self.tr("Paste {n} rows")).format(n=result.rows)
        )
        button.setEnabled(result.command is not None)
        cancel = self.box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        style_buttons(self.box, QDialogButtonBox.StandardButton.Ok)
        self._say_problem()

    def _say_problem(self) -> None:
        index = self.table.currentIndex()
        text = ""
        if index.isValid() and index.column() and index.row() < len(self.model.rows):
            problem = self.model.rows[index.row()].problems.get(self.columns[index.column() - 1])
            text = problem_text(problem) if problem is not None else ""
        self.problem_line.setText(text)
        self.problem_line.setVisible(bool(text))
        if text:
            announce(self.table, text)

    def next_problem(self, direction: int = 1) -> bool:
        """Go to the next cell that needs a look."""
        cells = [
            (number, place + 1)
            for number, row in enumerate(self.model.rows)
            for place, column in enumerate(self.columns)
            if row.state != LEFT_OUT and column in row.problems
        ]
        if not cells:
            return False
        here = (self.table.currentIndex().row(), self.table.currentIndex().column())
        later = [cell for cell in cells if cell > here] if direction > 0 else [c for c in cells if c < here]
        row, column = (later or cells)[0 if direction > 0 else -1]
        self.table.setCurrentIndex(self.model.index(row, column))
        self.table.setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.next_problem(-1 if back else 1)
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        result = self.result_block
        self.accept()
        self.wanted.emit(result)
