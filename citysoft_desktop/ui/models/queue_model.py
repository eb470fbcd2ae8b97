"""The queue of Map and Link: sections with their counts, rows with a sign, found by title."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.presenters.map_rows import QueueRow, by_section, matching
from citysoft_desktop.ui.style import draw_ring, reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import paint_sign

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The QueueRow, None for the head of a section."""
COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Number of rows in the section of a head, as text."""


@dataclass(frozen=True, slots=True)
class _Head:
    title: str
    shown: int
    total: int


class QueueModel(QAbstractListModel):
    """Heads and rows in one flat list. ``word_of`` gives the words of a sign, for screen readers and tooltips."""

    def __init__(self, word_of: Callable[[QueueRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._word_of = word_of
        self._rows: list[QueueRow] = []
        self._sections: tuple[tuple[str, str], ...] = ()
        self._entries: list[_Head | QueueRow] = []
        self._filter = ""
        self._only: frozenset[str] | None = None

    # -- contents ------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[QueueRow], sections: Sequence[tuple[str, str]]) -> None:
        """Show other rows under these sections (key, words)."""
        self._rows = list(rows)
        self._sections = tuple(sections)
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show rows whose title holds every word."""
        self._filter = text
        self._rebuild()

    def set_only(self, ids: frozenset[str] | None) -> None:
        """Show only these activities; None shows all."""
        self._only = ids
        self._rebuild()

    def replace(self, changed: Mapping[str, QueueRow]) -> bool:
        """Put new rows in the place of those with the same id. True when rows moved and all were shown anew."""
        same_place = all(
            old.section == changed[old.id].section and old.title == changed[old.id].title
            for old in self._rows
            if old.id in changed
        )
        self._rows = [changed.get(r.id, r) for r in self._rows]
        if not same_place:
            self._rebuild()
            return True
        for place, entry in enumerate(self._entries):
            if isinstance(entry, QueueRow) and entry.id in changed:
                self._entries[place] = changed[entry.id]
                index = self.index(place)
                self.dataChanged.emit(index, index)
        return False

    def _rebuild(self) -> None:
        self.beginResetModel()
        base = self._rows if self._only is None else [r for r in self._rows if r.id in self._only]
        keys = [key for key, _ in self._sections]
        everything = by_section(base, keys)
        shown = by_section(matching(base, self._filter), keys)
        self._entries = []
        for key, title in self._sections:
            if everything[key]:
                self._entries.append(_Head(title, len(shown[key]), len(everything[key])))
                self._entries.extend(shown[key])
        self.endResetModel()

    def all_rows(self) -> list[QueueRow]:
        """Every row, found or not."""
        return self._rows

    def shown_rows(self) -> list[QueueRow]:
        """Rows in the order shown."""
        return [e for e in self._entries if isinstance(e, QueueRow)]

    def row_at(self, index: Index) -> QueueRow | None:
        """The activity at a place, None for a head."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        return entry if isinstance(entry, QueueRow) else None

    def index_of(self, activity_id: str) -> QModelIndex:
        """Where an activity stands; invalid when it is not shown."""
        for place, entry in enumerate(self._entries):
            if isinstance(entry, QueueRow) and entry.id == activity_id:
                return self.index(place)
        return QModelIndex()

    # -- model ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, _Head):
            return self._head_data(entry, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{entry.title}, {self._word_of(entry)}"
        return entry if role == ROW_ROLE else None

    def _head_data(self, head: _Head, role: int) -> object:
        count = str(head.total) if head.shown == head.total else f"{head.shown} / {head.total}"
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{head.title}: {count}"
        return count if role == COUNT_ROLE else None


class QueueDelegate(QStyledItemDelegate):
    """Draws heads as small strong words with their count, rows with their sign and the title on one line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        values = theme()
        row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        start, end = reading_sides(mirrored)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = values.px(8)
        if row is None:
            self._head(painter, area.adjusted(pad, 0, -pad, 0), index, start, end)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour("surface.selected" if selected else "surface.hover"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 5, 5)
        side = values.px(15)
        left = area.right() - pad - side if mirrored else area.left() + pad
        paint_sign(painter, QRectF(left, area.center().y() - side / 2, side, side), row.glyph)
        shift = pad + side + values.px(8)
        text = area.adjusted(pad, 0, -shift, 0) if mirrored else area.adjusted(shift, 0, -pad, 0)
        painter.setFont(role_font("body", weight=600 if selected else 400))
        painter.setPen(values.colour("text.primary"))
        words = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, area.adjusted(1.5, 2, -1.5, -2), 5)
        elif selected:
            painter.setPen(QPen(values.colour("accent.base"), 1))
        painter.restore()

    def _head(
        self, painter: QPainter, area: QRectF, index: Index, start: Qt.AlignmentFlag, end: Qt.AlignmentFlag
    ) -> None:
        values = theme()
        painter.setFont(role_font("small", weight=600))
        painter.setPen(values.colour("text.secondary"))
        painter.drawText(area, start | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setFont(role_font("small"))
        painter.setPen(values.colour("text.muted"))
        painter.drawText(area, end | Qt.AlignmentFlag.AlignVCenter, str(index.data(COUNT_ROLE)))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(120), theme().px(28))
