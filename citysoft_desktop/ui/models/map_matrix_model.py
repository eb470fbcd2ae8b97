"""Activities by the twelve lens dimensions; totals of the columns stand in the head, of the rows at the end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.presenters.map_matrix import (
    MatrixColumn,
    Value,
    columns,
    kind_of,
    row_total,
    totals,
    values_of,
)
from citysoft_desktop.ui.widgets.heat import HEAT_ROLE

Index = QModelIndex | QPersistentModelIndex
_LEVEL: dict[Value, int] = {0: 0, 1: 1, 2: 3, 3: 4}


class MatrixModel(QAbstractTableModel):
    """Holds the values of all rows so that a digit typed costs one row, not the table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order: tuple[MatrixColumn, ...] = ()
        self._ids: list[str] = []
        self._titles: list[str] = []
        self._values: list[tuple[Value, ...]] = []
        self._places: dict[str, int] = {}
        self._totals: list[dict[str, int]] = []
        self._tau = 2

    def set_plan(self, plan: Plan) -> None:
        """Show a plan."""
        self.beginResetModel()
        self.order = columns(plan)
        self._tau = plan.info.tau
        self._ids = list(plan.activities)
        self._titles = [a.title for a in plan.activities.values()]
        self._values = [values_of(plan, key, self.order) for key in self._ids]
        self._places = {key: place for place, key in enumerate(self._ids)}
        self._totals = totals(self._values, len(self.order), self._tau)
        self.endResetModel()

    def update_rows(self, plan: Plan, ids: Iterable[str]) -> None:
        """Show what changed in some activities."""
        for key in ids:
            place = self._places.get(key)
            if place is None or key not in plan.activities:
                continue
            before, after = self._values[place], values_of(plan, key, self.order)
            self._titles[place] = plan.activities[key].title
            self._values[place] = after
            for column, (old, new) in enumerate(zip(before, after, strict=True)):
                self._totals[column][kind_of(old, self._tau)] -= 1
                self._totals[column][kind_of(new, self._tau)] += 1
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.order) - 1)

    def id_at(self, place: int) -> str:
        """Activity of a row."""
        return self._ids[place]

    def place_of(self, activity_id: str) -> int:
        """Row of an activity, -1 when it is not there."""
        return self._places.get(activity_id, -1)

    def value_at(self, index: Index) -> Value:
        """Rating in a cell."""
        return self._values[index.row()][index.column()]

    def total_words(self, column: int) -> str:
        """The totals of a column in words."""
        found = self._totals[column]
        return self.tr(
            "{n} of {all} at {tau} or more, {below} below, {unknown} unknown, {empty} not entered"
        ).format(
            n=found["counting"],
            all=len(self._ids),
            tau=self._tau,
            below=found["below"],
            unknown=found["unknown"],
            empty=found["empty"],
        )

    # -- model ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.order) + 2

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        column = index.column()
        values = self._values[index.row()]
        if column >= len(self.order):
            return self._total_data(values, column - len(self.order), role)
        value = values[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if value is None else "?" if isinstance(value, str) else str(value)
        if role == HEAT_ROLE:
            return "unknown" if isinstance(value, str) else _LEVEL.get(value)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = (
                self.tr("not entered")
                if value is None
                else self.tr("unknown")
                if isinstance(value, str)
                else str(value)
            )
            return f"{self._titles[index.row()]}, {self.order[column].code.label}: {words}"
        return None

    def _total_data(self, values: tuple[Value, ...], which: int, role: int) -> object:
        counting, entered = row_total(values, self._tau)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(counting) if which == 0 else f"{entered} / {len(self.order)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._titles[section]
            return (
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                if role == Qt.ItemDataRole.TextAlignmentRole
                else None
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if section >= len(self.order):
            names = (self.tr("at {tau}+").format(tau=self._tau), self.tr("entered"))
            return names[section - len(self.order)] if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.order[section].code.label}\n{self._totals[section]['counting']}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.order[section].code.label}: {self.total_words(section)}"
        return None
