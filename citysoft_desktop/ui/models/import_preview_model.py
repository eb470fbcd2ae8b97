"""The preview: one row per row of the file, with a box to leave it out, and painting of its cells."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.models.import_words import field_word, kind_word, outcome_word, reasons
from citysoft_desktop.ui.presenters.import_lines import CELLS, Line, Lines, cell_value
from citysoft_desktop.ui.style import reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import TONES
from citysoft_desktop.ui.widgets.field import show_date

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
MARK_ROLE = LINE_ROLE + 1
_TABLE = ("row", "outcome", *CELLS, "reason")
_RECORDS = ("row", "outcome", "kind", "title", "reason")


class PreviewModel(QAbstractTableModel):
    """Rows of ``presenters.import_lines``. ``changed`` is sent when a row is left out or taken in again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines()
        self._plan: Plan | None = None
        self._columns: tuple[str, ...] = _TABLE
        self._sheets = False
        self._filter = "all"
        self._pickable = True
        self.shown: list[int] = []
        self.left_out: set[tuple[str, int]] = set()

    # -- content -------------------------------------------------------------------------------------

    def show(self, lines: Lines, plan: Plan, *, records: bool = False) -> None:
        """Show another preview; ``records`` for a JSON export, whose rows cannot be left out one by one."""
        self.beginResetModel()
        self._lines, self._plan = lines, plan
        self._columns = _RECORDS if records else _TABLE
        self._sheets = len({line.sheet for line in lines.rows}) > 1
        self._pickable = not records
        keys = {line.key for line in lines.rows}
        self.left_out &= keys
        self.shown = lines.shown(self._filter)
        self.endResetModel()

    def set_filter(self, key: str) -> None:
        """Show only the rows of one outcome, or all."""
        self.beginResetModel()
        self._filter = key
        self.shown = self._lines.shown(key)
        self.endResetModel()

    def lines(self) -> Lines:
        """All rows."""
        return self._lines

    def line_at(self, row: int) -> Line | None:
        """The row shown at a place."""
        return self._lines.rows[self.shown[row]] if 0 <= row < len(self.shown) else None

    def ready(self) -> int:
        """How many rows the import would write now."""
        return self._lines.ready(frozenset(self.left_out))

    def column_key(self, column: int) -> str:
        """Which column stands where."""
        return self._columns[column]

    # -- Qt ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = {
            "row": self.tr("Row"),
            "outcome": self.tr("What happens"),
            "kind": self.tr("Kind"),
            "reason": self.tr("Note"),
        }
        key = self._columns[section]
        return words.get(key) or (self.tr("Name") if self._columns is _RECORDS else field_word(key))

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        line = self.line_at(index.row()) if index.isValid() else None
        if index.column() == 0 and self._pickable and line is not None and line.writes:
            return base | Qt.ItemFlag.ItemIsUserCheckable
        return base

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        key = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(line, key)
            return (
                "\n".join(reasons(line)) if key == "reason" and role == Qt.ItemDataRole.ToolTipRole else text
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(line, key) or self.tr("empty")
            left = self.tr(", left out") if key == "row" and line.key in self.left_out else ""
            header = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{header}: {text}{left}"
        if role == LINE_ROLE:
            return line
        if role == MARK_ROLE:
            return dict(line.marks).get(key, "")
        if role == Qt.ItemDataRole.CheckStateRole and key == "row" and self._pickable and line.writes:
            return Qt.CheckState.Unchecked if line.key in self.left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, key)
        return None

    def _colour(self, line: Line, key: str) -> object:
        if line.skipped or line.key in self.left_out or line.outcome == "unchanged":
            return theme().colour("text.muted")
        if key == "reason":
            return theme().colour("semantic.warning_text" if line.check else "text.secondary")
        if key == "row":
            return theme().colour("text.secondary")
        mark = dict(line.marks).get(key)
        return theme().colour(f"semantic.{mark}_text") if mark else None

    def _text(self, line: Line, key: str) -> str:
        if key == "row":
            return f"{line.sheet} {line.row}" if self._sheets else str(line.row)
        if key == "outcome":
            return outcome_word(line)[0]
        if key == "kind":
            return kind_word(line.kind)
        if key == "reason":
            found = reasons(line, whole=False)
            more = len(found) - 1
            return (
                ""
                if not found
                else found[0]
                if not more
                else self.tr("{first} (+{n})").format(first=found[0], n=more)
            )
        assert self._plan is not None
        value = cell_value(line, key, self._plan)
        return show_date(value) if isinstance(value, FuzzyDate) else str(value)

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        line = self.line_at(index.row()) if index.isValid() else None
        if (
            role != Qt.ItemDataRole.CheckStateRole
            or line is None
            or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
        ):
            return False
        on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self.set_taken([index.row()], on=on)
        return True

    def set_taken(self, rows: list[int], *, on: bool) -> None:
        """Take rows in or leave them out."""
        for row in rows:
            line = self.line_at(row)
            if line is None or not line.writes or not self._pickable:
                continue
            if on:
                self.left_out.discard(line.key)
            else:
                self.left_out.add(line.key)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))
        self.changed.emit()


class OutcomeDelegate(QStyledItemDelegate):
    """Paints what happens to a row as a chip: sign, word and tone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        word = outcome_word(line)[0] if isinstance(line, Line) else ""
        width = QFontMetrics(role_font("small", weight=500)).horizontalAdvance(word)
        return QSize(width + theme().px(52), theme().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = option.widget.style() if option.widget is not None else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        if not isinstance(line, Line):
            return
        word, tone, sign = outcome_word(line)
        background, text, outline, glyph = TONES[tone]
        px = theme().px
        font = role_font("small", weight=500)
        metrics = QFontMetrics(font)
        width = min(option.rect.width() - px(12), metrics.horizontalAdvance(word) + px(36))
        box = QRect(option.rect.left() + px(8), option.rect.center().y() - px(11), width, px(22))
        area = QRectF(QStyle.visualRect(option.direction, option.rect, box))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().colour(background))
        painter.setPen(QPen(theme().colour(outline), 1) if outline else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = px(14)
        left = area.right() - px(8) - side if mirrored else area.left() + px(8)
        paint_icon(painter, QRectF(left, area.center().y() - side / 2, side, side), sign, glyph)
        words = area.adjusted(px(8), 0, -px(27), 0) if mirrored else area.adjusted(px(27), 0, -px(4), 0)
        painter.setFont(font)
        painter.setPen(theme().colour(text))
        flag, _end = reading_sides(mirrored)
        painter.drawText(
            words,
            flag | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(word, Qt.TextElideMode.ElideRight, round(words.width())),
        )
        painter.restore()


class MarkDelegate(QStyledItemDelegate):
    """Fills a cell that changes or needs a look with the tint of its mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK_ROLE)
        if mark:
            painter.fillRect(option.rect.adjusted(1, 1, -1, -1), theme().colour(f"semantic.{mark}_tint"))
        super().paint(painter, option, index)
