"""The difference view of a form that came back: one line per cell that differs and one per new row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from citysoft_desktop.domain.matching.values import split_list
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.labels import fill
from citysoft_desktop.services.pack_apply import proposed_cells
from citysoft_desktop.services.pack_columns import PackColumn
from citysoft_desktop.services.pack_model import (
    CONFLICT,
    DIFFERS,
    MINE,
    PACK_PROBLEMS,
    PACK_STATES,
    PACK_WARNINGS,
    UNREADABLE,
    CellDifference,
    PackReading,
    PackRow,
    PackWarning,
)
from citysoft_desktop.services.record_words import RECORD_WORDS
from citysoft_desktop.ui.texts import record_word

Index = QModelIndex | QPersistentModelIndex
TAKE, ROW, ACTIVITY, FIELD, MINE_NOW, SENT, THERE, STATE = range(8)
FILTERS = ("all", "conflict", "unreadable", "new")


@dataclass(frozen=True, slots=True)
class PackLine:
    """One line: a cell that differs, or (``cell`` None) a new row."""

    row: PackRow
    cell: CellDifference | None = None

    @property
    def can_take(self) -> bool:
        """Whether there is anything to take over."""
        if self.cell is None:
            return bool(self.row.values)
        return self.cell.state not in (UNREADABLE, MINE) and not self.row.is_new

    @property
    def key(self) -> tuple[int, str]:
        """Row of the file and name of the column, "" for a new row."""
        return self.row.row, self.cell.column.name if self.cell is not None else ""


class PackModel(QAbstractTableModel):
    """``taken`` holds the keys of lines whose value is taken over; ``changed`` follows when it changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._lines: list[PackLine] = []
        self._filter = "all"
        self.shown: list[PackLine] = []
        self.taken: set[tuple[int, str]] = set()

    def show(self, reading: PackReading, plan: Plan) -> None:
        """Show a form; what only they changed and what is new is proposed."""
        self.beginResetModel()
        self._plan = plan
        self._lines = []
        for row in reading.rows:
            if row.is_new:
                self._lines.append(PackLine(row))
            self._lines.extend(PackLine(row, cell) for cell in row.cells)
        new = {line.key for line in self._lines if line.cell is None and line.can_take}
        self.taken = proposed_cells(reading) | new
        self._filtered()
        self.endResetModel()

    def set_filter(self, name: str) -> None:
        """Show only some lines; what is taken stays."""
        self.beginResetModel()
        self._filter = name
        self._filtered()
        self.endResetModel()

    def _filtered(self) -> None:
        def fits(line: PackLine) -> bool:
            state = line.cell.state if line.cell is not None else "new"
            if self._filter == "conflict":
                return state in (CONFLICT, DIFFERS)
            return self._filter in ("all", state)

        self.shown = [line for line in self._lines if fits(line)]

    def take(self, lines: list[PackLine], theirs: bool) -> None:
        """Take theirs, or keep mine."""
        for line in lines:
            if not line.can_take:
                continue
            if theirs:
                self.taken.add(line.key)
            else:
                self.taken.discard(line.key)
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, STATE))
        self.changed.emit()

    def lines(self) -> list[PackLine]:
        """Every line, whatever the filter."""
        return list(self._lines)

    def line_at(self, row: int) -> PackLine:
        """The line shown at a place."""
        return self.shown[row]

    # -- Qt -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Take"), self.tr("Row"), self.tr("Activity"), self.tr("Field"), self.tr("Here now"),
            self.tr("As sent"), self.tr("There"), self.tr("State"),
        )[section]  # fmt: skip

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == TAKE and self.shown[index.row()].can_take:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.shown[index.row()], index.column()
        if column == TAKE:
            on = line.key in self.taken
            if role == Qt.ItemDataRole.CheckStateRole and line.can_take:
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.DisplayRole:
                return (self.tr("theirs") if on else self.tr("mine")) if line.can_take else "–"
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("theirs is taken") if on else self.tr("mine stays")
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.take([self.shown[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, line: PackLine, column: int) -> str:
        cell = line.cell
        if column == ROW:
            return str(line.row.row)
        if column == ACTIVITY:
            return line.row.title
        if cell is None:
            words = {FIELD: self.tr("New activity"), STATE: self.tr("new there")}
            return words.get(column, self._new_row(line.row) if column == THERE else "")
        if column == FIELD:
            return field_word(cell.column)
        if column == MINE_NOW:
            return "" if line.row.is_new else self._value(cell.column, cell.mine)
        if column == SENT:
            if line.row.is_new:
                return ""
            return self.tr("not known") if cell.base is None else self._value(cell.column, cell.base)
        if column == THERE:
            return cell.written if cell.state == UNREADABLE else self._value(cell.column, cell.theirs)
        state = QCoreApplication.translate("pack_states", PACK_STATES[cell.state])
        if cell.problem:
            return f"{state}: " + QCoreApplication.translate("pack_problems", PACK_PROBLEMS[cell.problem])
        return state

    def _new_row(self, row: PackRow) -> str:
        parts = [text for name, text in row.values.items() if name in ("type", "partner", "start", "status")]
        return ", ".join(part.replace("_", " ") for part in parts)

    def _value(self, column: PackColumn, text: str) -> str:
        if not text:
            return record_word(RECORD_WORDS["word.empty"])
        if text == UNKNOWN or (column.kind == "date" and text == "?"):
            return record_word(RECORD_WORDS["word.unknown"])
        if column.kind == "code" and self._plan is not None:
            return self._plan.framework.label(column.name, text)
        if column.kind == "countries":
            return ", ".join(territories().name(code) for code in split_list(text))
        if column.kind in ("partners", "list"):
            return ", ".join(split_list(text))
        return text


def field_word(column: PackColumn) -> str:
    """What a column is called in the window."""
    return column.label or record_word(RECORD_WORDS[f"field.{column.name}"])


def pack_warning(warning: PackWarning) -> str:
    """A warning as a sentence."""
    return fill(QCoreApplication.translate("pack_warnings", PACK_WARNINGS[warning.code]), warning.params)
