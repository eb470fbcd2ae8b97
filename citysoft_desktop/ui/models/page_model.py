"""The pages of the preview as a list of small pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget


class PageModel(QAbstractListModel):
    """``picture`` gives the small picture of a page (None = not drawn yet), ``name`` what a screen reader says."""

    def __init__(
        self,
        picture: Callable[[int], QPixmap | None],
        name: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count = 0
        self._picture, self._name = picture, name

    def set_count(self, count: int) -> None:
        """Show this many pages; those there are stay."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self.changed()

    def changed(self, number: int = 0) -> None:
        """Page ``number`` has a new picture; 0 = all have."""
        if self._count:
            first, last = (number, number) if number else (1, self._count)
            if last <= self._count:
                self.dataChanged.emit(self.index(first - 1), self.index(last - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        number = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number)
        if role == Qt.ItemDataRole.DecorationRole:
            found = self._picture(number)
            return QIcon(found) if found is not None else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._name(number)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignHCenter)
        return None
