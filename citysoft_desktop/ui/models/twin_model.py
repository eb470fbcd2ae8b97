"""The list twin of a picture as a table that can be sorted; rows keep their number in the picture's own order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.scene import DataTable
from citysoft_desktop.ui.presenters.inventory_rows import quick_fold
from citysoft_desktop.ui.widgets.chart_card import DataTableModel


class TwinModel(DataTableModel):
    """``source`` and ``row_of`` lead from a row shown to its number in the picture's table and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DataTable(), parent)
        self._whole = DataTable()
        self._order: list[int] = []
        self._rows_of: dict[int, int] = {}
        self._by: tuple[int, Qt.SortOrder] | None = None
        self._folded: dict[int, list[tuple[int, float, str]]] = {}

    def set_table(self, table: DataTable) -> None:
        """Show another table, sorted as before."""
        self._whole = table
        self._folded.clear()
        self._apply()

    def source(self, row: int) -> int:
        """Number of a row in the picture's table, -1 when there is none."""
        return self._order[row] if 0 <= row < len(self._order) else -1

    def row_of(self, source: int) -> int:
        """Where a row of the picture's table is shown, -1 when it is not there."""
        return self._rows_of.get(source, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 puts the picture's order back."""
        self._by = (column, order) if 0 <= column < len(self._whole.columns) else None
        self._apply()

    def _apply(self) -> None:
        table = self._whole
        self._order = list(range(len(table.rows)))
        if self._by is not None and self._by[0] < len(table.columns):
            column, way = self._by
            values = self._folded.get(column)
            if values is None:
                values = self._folded[column] = [
                    _value(row[column], column in table.numeric) for row in table.rows
                ]
            self._order.sort(key=values.__getitem__, reverse=way == Qt.SortOrder.DescendingOrder)
        self._rows_of = {source: row for row, source in enumerate(self._order)}
        super().set_table(
            DataTable(
                table.columns,
                tuple(table.rows[index] for index in self._order),
                tuple(table.keys[index] for index in self._order),
                table.numeric,
            )
        )


def _value(text: str, numeric: bool) -> tuple[int, float, str]:
    if numeric:
        try:
            return (0, float(text), "")
        except ValueError:
            return (1, 0.0, text)
    return (0, 0.0, quick_fold(text))
