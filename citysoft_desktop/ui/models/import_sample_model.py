"""The first rows of a table as they stand in the file."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from citysoft_desktop.ui.presenters.import_flow import Sample

Index = QModelIndex | QPersistentModelIndex


class SampleModel(QAbstractTableModel):
    """Texts only; the row headers are the row numbers of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sample = Sample((), (), ())

    def show(self, sample: Sample) -> None:
        """Show another table."""
        self.beginResetModel()
        self._sample = sample
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sample.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sample.headers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        text = self._sample.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._sample.headers[index.column()]}: {text or self.tr('empty')}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._sample.headers[section]
        elif role == Qt.ItemDataRole.DisplayRole:
            return str(self._sample.numbers[section])
        return None
