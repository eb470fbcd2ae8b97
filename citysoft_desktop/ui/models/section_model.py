"""The sections of the brief as a checkable list, and its annexes below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from citysoft_desktop.ui.presenters.brief_rows import SectionRow

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Words = Callable[[SectionRow], str]


class SectionModel(QAbstractListModel):
    """``toggle`` is asked to take a section in or out; ``explain`` and ``speak`` give tooltip and spoken text."""

    def __init__(
        self,
        toggle: Callable[[str, bool], object],
        name: Words,
        explain: Words,
        speak: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: list[SectionRow] = []
        self._toggle, self._name, self._explain, self._speak = toggle, name, explain, speak

    def set_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show these; the selection stays when the sections are the same."""
        new = list(rows)
        if [row.id for row in new] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        for number, (old, row) in enumerate(zip(self._rows, new, strict=True)):
            if old != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def rows(self) -> list[SectionRow]:
        """What is shown."""
        return self._rows

    def find(self, section_id: str) -> int:
        """Where a section stands, -1 when it is not in the list."""
        return next((n for n, row in enumerate(self._rows) if row.id == section_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.printed else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explain(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._speak(row)
        return row if role == ROW_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row.offered and not row.fixed else flags

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = int(Qt.ItemDataRole.EditRole),
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        if not row.offered or row.fixed:
            return False
        self._toggle(row.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
