"""Recent plans as a table and the delegate that draws a row of 52."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.recents import Recent
from citysoft_desktop.ui.style import draw_ring, reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.header import paint_crest

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def short_folder(path: str) -> str:
    """The last two folders of a path."""
    parts = [part for part in Path(path).parent.parts if part not in ("/", "\\")]
    return " › ".join(parts[-2:])


def when_words(stamp: str, today: dt.date) -> str:
    """A moment as "Today 14:32", "Yesterday 17:05" or "14 Nov"."""
    try:
        moment = dt.datetime.fromisoformat(stamp).astimezone()
    except ValueError:
        return ""
    clock = f"{moment:%H:%M}"
    if moment.date() == today:
        return QCoreApplication.translate("Recents", "Today {time}").format(time=clock)
    if moment.date() == today - dt.timedelta(days=1):
        return QCoreApplication.translate("Recents", "Yesterday {time}").format(time=clock)
    month = QLocale().monthName(moment.month, QLocale.FormatType.ShortFormat)
    year = f" {moment.year}" if moment.year != today.year else ""
    return f"{moment.day} {month}{year}"


def progress_words(entry: Recent) -> str:
    """ "1 of 7 complete, 6 under way" from the step shares."""
    if not entry.shares:
        return ""
    complete = sum(1 for done in entry.complete if done)
    under_way = sum(
        1 for share, done in zip(entry.shares, entry.complete, strict=False) if share and not done
    )
    text = QCoreApplication.translate("Recents", "{n} of 7 complete").format(n=complete)
    if under_way:
        text += ", " + QCoreApplication.translate("Recents", "{n} under way").format(n=under_way)
    return text


class RecentsModel(QAbstractTableModel):
    """Plan, progress, last opened; filtered by folded words."""

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Recent] = []
        self._rows: list[Recent] = []
        self._filter = ""
        self._today = today

    def set_entries(self, entries: list[Recent]) -> None:
        """Show these."""
        self._all = list(entries)
        self.set_filter(self._filter)

    def set_filter(self, text: str) -> None:
        """Show those whose city, plan or folder has every word."""
        self.beginResetModel()
        self._filter = text
        words = fold(text).split()
        self._rows = [e for e in self._all if all(w in fold(f"{e.city} {e.title} {e.path}") for w in words)]
        self.endResetModel()

    def entry(self, row: int) -> Recent | None:
        """The plan of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (
                QCoreApplication.translate("Recents", "Plan"),
                QCoreApplication.translate("Recents", "Progress"),
                QCoreApplication.translate("Recents", "Last opened"),
            )
            return names[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        entry = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == 0:
                words = ", ".join(part for part in (entry.city or Path(entry.path).stem, entry.title) if part)
                missing = QCoreApplication.translate("Recents", "not found")
                return f"{words}, {missing}" if entry.missing else words
            return progress_words(entry) if index.column() == 1 else when_words(entry.opened_at, self._today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.path
        return None


class RecentsDelegate(QStyledItemDelegate):
    """Draws crest, names and folder; seven parts of progress; the day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(120), theme().px(52))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        values = theme()
        px = values.px
        entry: Recent = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, values.colour("surface.selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, values.colour("surface.hover"))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            values.colour("border.subtle"),
        )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        flag = reading_sides(mirrored)[0] | Qt.AlignmentFlag.AlignVCenter

        def at(x: float, y: float, w: float, h: float) -> QRectF:
            box = QRect(round(option.rect.left() + x), round(option.rect.top() + y), round(w), round(h))
            return QRectF(QStyle.visualRect(option.direction, option.rect, box))

        def words(box: QRectF, text: str, role: str, token: str) -> float:
            font = role_font(role)
            painter.setFont(font)
            painter.setPen(values.colour(token))
            metrics = QFontMetrics(font)
            painter.drawText(
                box, flag, metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
            )
            return metrics.horizontalAdvance(text)

        width = option.rect.width()
        if index.column() == 0:
            paint_crest(
                painter,
                at(px(14), px(10), px(32), px(32)),
                entry.city or Path(entry.path).stem,
                strong=chosen,
            )
            left = px(60)
            used = words(
                at(left, px(7), width - left - 8, px(20)),
                entry.city or Path(entry.path).stem,
                "body_bold",
                "text.primary",
            )
            words(
                at(left + used + px(8), px(7), max(0.0, width - left - used - px(16)), px(20)),
                entry.title,
                "body",
                "text.secondary",
            )
            if entry.missing:
                paint_icon(painter, at(left, px(28), px(14), px(14)), "unplug", "semantic.warning_fill")
                words(
                    at(left + px(20), px(26), width - left - px(28), px(17)),
                    QCoreApplication.translate(
                        "Recents", "Not found: moved, renamed or on a drive that is not connected"
                    ),
                    "small",
                    "semantic.warning_text",
                )
            else:
                words(
                    at(left, px(26), width - left - 8, px(17)),
                    short_folder(entry.path),
                    "small",
                    "text.muted",
                )
        elif index.column() == 1 and entry.shares:
            for number, share in enumerate(entry.shares[:7]):
                bar = at(px(8) + number * px(18), px(13), px(15), px(6))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(values.colour("border.default"))
                painter.drawRoundedRect(bar, 2, 2)
                if share:
                    part = QRectF(bar)
                    part.setWidth(max(2.0, bar.width() * min(1.0, share)))
                    if mirrored:
                        part.moveRight(bar.right())
                    painter.setBrush(values.colour("accent.base"))
                    painter.drawRoundedRect(part, 2, 2)
            words(at(px(8), px(25), width - px(12), px(17)), progress_words(entry), "small", "text.secondary")
        elif index.column() == 2:
            words(
                at(px(8), 0, width - px(12), option.rect.height()),
                str(index.data()),
                "small",
                "text.secondary",
            )
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            draw_ring(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), 4)
        painter.restore()
