"""A plain table model over rows of words, for lists that are shown and sorted but not edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.folding import fold

ID_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and whether it holds numbers (right-aligned, sorted as numbers)."""

    title: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the id behind it, its cells, and more words that the filter finds."""

    id: str
    cells: tuple[str, ...]
    search: str = ""


class RowsModel(QAbstractTableModel):
    """Filter and sort work on plain lists with a model reset, which is faster than a proxy."""

    def __init__(
        self, parent: QWidget | None = None, *, decorate: Callable[[Row, int, int], Any] | None = None
    ) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._all: list[tuple[Row, str]] = []
        self._rows: list[Row] = []
        self._filter: list[str] = []
        self._only: frozenset[str] | None = None
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._decorate = decorate

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Set the headings."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._all = [(row, fold(" ".join((*row.cells, row.search)))) for row in rows]
        self._apply()

    def set_filter(self, text: str) -> None:
        """Show rows that have every word."""
        self._filter = fold(text).split()
        self._apply()

    def set_only(self, ids: Sequence[str] | None) -> None:
        """Show exactly these records; None takes that away."""
        self._only = frozenset(ids) if ids is not None else None
        self._apply()

    def total(self) -> int:
        """Number of rows without any filter."""
        return len(self._all)

    def row(self, number: int) -> Row | None:
        """The row at a place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, record_id: str) -> int:
        """Where a record is shown, -1 when it is not."""
        return next((n for n, row in enumerate(self._rows) if row.id == record_id), -1)

    def _apply(self) -> None:
        self.beginResetModel()
        self._rows = [
            row
            for row, folded in self._all
            if (self._only is None or row.id in self._only) and all(word in folded for word in self._filter)
        ]
        if self._sort is not None:
            column, order = self._sort
            numeric = self._columns[column].numeric if column < len(self._columns) else False
            self._rows.sort(
                key=lambda row: _sort_key(row.cells[column], numeric),
                reverse=order == Qt.SortOrder.DescendingOrder,
            )
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 puts the order of the plan back."""
        self._sort = (column, order) if 0 <= column < len(self._columns) else None
        self._apply()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        row = self._rows[index.row()]
        if role == ID_ROLE:
            return row.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self._columns[index.column()].numeric
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self._decorate(row, index.column(), role) if self._decorate is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ):
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self._columns[section].title if orientation == Qt.Orientation.Horizontal else str(section + 1)
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = (
                Qt.AlignmentFlag.AlignRight if self._columns[section].numeric else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _sort_key(text: str, numeric: bool) -> tuple[int, float, str]:
    """Empty cells last, numbers as numbers, words without regard to accents."""
    if not text:
        return (2, 0.0, "")
    if numeric:
        try:
            return (0, float(text), "")
        except ValueError:
            return (1, 0.0, fold(text))
    return (0, 0.0, fold(text))
