"""The grid itself: a table view that moves, selects, copies and pastes ranges as a spreadsheet does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from citysoft_desktop.ui.models.activity_delegates import GridDelegate
from citysoft_desktop.ui.models.activity_model import ActivityModel
from citysoft_desktop.ui.pages.grid_frozen import FrozenColumns
from citysoft_desktop.ui.pages.grid_header import GridHeader, RowNumbers
from citysoft_desktop.ui.pages.grid_keys import GridKeys
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows

WIDTHS = {
    "title": 190, "type": 146, "partner": 112, "country": 116, "start": 62, "end": 62, "status": 104, "evidence": 48,
    "filled": 62, "lead_unit": 140, "lens": 130, "budget": 110, "tags": 120, "summary": 240, "note": 200, "found": 220,
}  # fmt: skip
NARROWEST = {"title": 150, "type": 116, "partner": 88, "country": 96, "found": 150}
"""Columns of words give way down to these before the grid scrolls; the others hold short marks and do not."""
WIDEST_TITLE = 420
NUMBERS = 40
"""Width of the row numbers up to 999; each further digit adds its own."""
USUAL = 8
"""So many columns are laid out to be seen together."""
_FLAG = QItemSelectionModel.SelectionFlag


def column_widths(
    columns: Sequence[str], room: int, chosen: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Widths at 100 % for a room at 100 %: the title takes what is left, columns of words give way in proportion.

    A width in ``chosen`` was set by hand and stays.
    """
    fixed = chosen or {}
    widths = {name: fixed.get(name, WIDTHS[name]) for name in columns}
    seen = list(columns)[:USUAL]
    free = room - sum(widths[name] for name in seen)
    if "title" in seen and "title" not in fixed and free > 0:
        widths["title"] = min(WIDEST_TITLE, widths["title"] + free)
    elif free < 0:
        slack = {
            name: WIDTHS[name] - NARROWEST[name] for name in seen if name in NARROWEST and name not in fixed
        }
        share = min(1.0, -free / sum(slack.values())) if slack else 0.0
        for name, size in slack.items():
            widths[name] -= min(size, -int(-size * share // 1))
    return widths


class GridView(GridKeys, FrozenColumns, QTableView):
    """``picked`` carries the selected ids in row order whenever they change; ``asked`` the name of what a key means:
    see GridKeys. ``widths_changed`` carries widths set by hand, ``sort_wanted`` and ``header_menu`` come from headings.
    """

    picked = Signal(list)
    asked = Signal(str)
    menu_wanted = Signal(object)
    widths_changed = Signal(dict)
    group_toggled = Signal(int)

    def __init__(self, model: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.head = GridHeader(model, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.delegate = GridDelegate(self)
        self.delegate.moved.connect(self.go_on)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(True)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalHeader(RowNumbers(self))
        fixed_rows(self, 32)
        self.head.setMinimumSectionSize(theme().px(36))
        self.head.sectionResized.connect(self._resized_by_hand)
        self.widths: dict[str, int] = {}  # set by hand, at 100 %
        self._sizing = False
        self._restoring = False
        self._keep: tuple[list[str], list[str], str, str, int] = ([], [], "", "", 0)
        self._sized: tuple[object, ...] = ()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.timeout.connect(lambda: self.picked.emit(self.selected_ids()))
        self._tell_widths = QTimer(self)
        self._tell_widths.setSingleShot(True)
        self._tell_widths.setInterval(300)
        self._tell_widths.timeout.connect(lambda: self.widths_changed.emit(dict(self.widths)))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme().changed.connect(self.size_columns)
        self.size_columns()

    # -- selection -----------------------------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Rows a selected cell stands in, from top to bottom; lines of groups are no rows."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            rows.update(range(part.top(), part.bottom() + 1))
        if self._model.groups:
            return [row for row in sorted(rows) if self._model.id_at(row)]
        return sorted(rows)

    def selected_ids(self) -> list[str]:
        """Ids of the rows a selected cell stands in."""
        return [key for row in self.selected_rows() if (key := self._model.id_at(row))]

    def selected_columns(self) -> list[str]:
        """Names of the columns a selected cell stands in, in the order shown."""
        places: set[int] = set()
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            places.update(range(part.left(), part.right() + 1))
        return [self._model.columns[place] for place in sorted(places) if place < len(self._model.columns)]

    def whole_rows(self) -> bool:
        """Whether rows are selected from their first to their last cell."""
        return len(self.selected_columns()) == self._model.columnCount()

    def current_id(self) -> str:
        """Id of the row of the current cell."""
        return self._model.id_at(self.currentIndex().row())

    def current_column(self) -> str:
        """Column of the current cell."""
        place = self.currentIndex().column()
        return self._model.columns[place] if 0 <= place < len(self._model.columns) else ""

    def select_ids(self, ids: Sequence[str], column: str = "", *, scroll: bool = True) -> bool:
        """Go to a cell of one row, or select several rows whole; False when none is shown."""
        rows = [row for key in ids if (row := self._model.row_of(key)) >= 0]
        if not rows:
            return False
        place = max(0, self._model.column_of(column or self.current_column()))
        current = self._model.index(rows[0], place)
        if len(rows) == 1:
            self.setCurrentIndex(current)  # also where a range would begin
            self.selectionModel().select(current, _FLAG.ClearAndSelect)
        else:
            self.setCurrentIndex(current)
            self._select_lines(rows, range(self._model.columnCount()))
        if scroll:
            self.scrollTo(current)
        return True

    def _select_lines(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        selection = QItemSelection()
        first, last = min(columns), max(columns)
        start = previous = rows[0]
        for row in [*rows[1:], -2]:
            if row != previous + 1:
                top, bottom = self._model.index(start, first), self._model.index(previous, last)
                selection.append(QItemSelectionRange(top, bottom))
                start = row
            previous = row
        self.selectionModel().select(selection, _FLAG.ClearAndSelect)

    def select_near(self, row: int) -> None:
        """Select the row at a place or the last one, after rows were removed."""
        count = self._model.rowCount()
        if not count:
            return
        row = max(0, min(row, count - 1))
        if not self._model.id_at(row) and row + 1 < count:
            row += 1
        self.select_ids([self._model.id_at(row)])

    def _selection_changed(self) -> None:
        if not self._restoring:
            self._tell.start(0)

    def _current_changed(self, new: QModelIndex, old: QModelIndex) -> None:
        self.delegate.current_row = new.row()
        if new.row() != old.row():
            self.viewport().update()

    def _remember(self) -> None:
        self._keep = (
            self.selected_ids(),
            [] if self.whole_rows() else self.selected_columns(),
            self.current_id(),
            self.current_column(),
            self.verticalScrollBar().value(),
        )

    def _restore(self) -> None:
        ids, columns, current, column, scroll = self._keep
        self.size_columns()
        self._restoring = True
        kept = [key for key in ids if self._model.row_of(key) >= 0]
        if current in kept:
            kept.remove(current)
            kept.insert(0, current)
        self.select_ids(kept, column, scroll=False)
        places = [place for name in columns if (place := self._model.column_of(name)) >= 0]
        if places and len(kept) > 1:
            self._select_lines(sorted(self._model.row_of(key) for key in kept), places)
        self.delegate.current_row = self.currentIndex().row()
        self.verticalScrollBar().setValue(scroll)
        self._restoring = False
        if kept and not self.visualRect(self.currentIndex()).intersects(self.viewport().rect()):
            self.scrollTo(self.currentIndex())
        self._tell.start(0)

    # -- columns -------------------------------------------------------------------------------------

    def size_columns(self) -> None:
        """Give every column its width; the title takes what is left."""
        wanted = (
            self._model.columns,
            self.viewport().width(),
            theme().scale,
            len(str(self._model.total())),  # rows keep their number in the plan, whatever the filter
            tuple(self.widths.items()),
        )
        if wanted == self._sized:
            return
        self._sized = wanted
        fixed_rows(self, 32)
        digits = max(0, len(str(self._model.total())) - 3)
        self.verticalHeader().setFixedWidth(
            theme().px(NUMBERS) + digits * self.fontMetrics().horizontalAdvance("0")
        )
        # What lies beyond the usual eight columns is reached by scrolling and takes no room from the others.
        room = round(self.viewport().width() / theme().scale)
        widths = column_widths(self._model.columns, room, self.widths)
        self._sizing = True
        for place, name in enumerate(self._model.columns):
            self.head.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.head.resizeSection(place, int(widths[name] * theme().scale))
        self._sizing = False

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Show columns as wide as they were set by hand before."""
        self.widths = {name: size for name, size in widths.items() if name in WIDTHS}
        self.size_columns()

    def _resized_by_hand(self, place: int, _old: int, size: int) -> None:
        if self._sizing or not 0 <= place < len(self._model.columns):
            return
        self.widths[self._model.columns[place]] = max(24, round(size / theme().scale))
        self._sized = (
            self._model.columns,
            self.viewport().width(),
            theme().scale,
            len(str(self._model.total())),
            tuple(self.widths.items()),
        )
        self._tell_widths.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.size_columns()

    # -- editing -------------------------------------------------------------------------------------

    def edit_cell(self, activity_id: str, column: str) -> bool:
        """Open the editor of a cell."""
        self._model.reveal(activity_id)
        row, place = self._model.row_of(activity_id), self._model.column_of(column)
        if row < 0 or place < 0:
            return False
        index = self._model.index(row, place)
        if self.currentIndex() != index:
            self.select_ids([activity_id], column)
            self.setCurrentIndex(index)
        if not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.asked.emit("refused")
            return False
        self.edit(index)
        return True

    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing() or not self.handle_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self.is_editing() and self.claims(event):
                event.accept()  # Ctrl+Home and the like are the grid's while it has the focus
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; from the last (or first) one it leaves the grid."""
        way = "right" if forward else "left"
        if not self.is_editing() and self.inside(way) and self.currentIndex().isValid():
            self.go_on(way)
            return True
        return super().focusNextPrevChild(forward)

    # -- mouse ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._model.group_at(index.row()) is not None:
            self.setCurrentIndex(index)
            self.group_toggled.emit(index.row())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.read_only:
            self.asked.emit("refused")
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(
                self.viewport().mapToGlobal(rect.center() if rect.isValid() else self.rect().center())
            )
        else:
            index: QModelIndex = self.indexAt(event.pos())
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.select_ids([self._model.id_at(index.row())], self._model.columns[index.column()])
            elif index.isValid():
                self.selectionModel().setCurrentIndex(index, _FLAG.NoUpdate)
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def header_place(self, column: str) -> QPoint:
        """Where the menu of a heading opens, on the screen."""
        place = self._model.column_of(column)
        if 0 <= place < self.head.frozen and not self.head.band().isEmpty():
            left = self.head.stays_at(place)
        else:
            left = self.head.sectionViewportPosition(max(0, place))
        return self.head.viewport().mapToGlobal(QPoint(max(0, left), self.head.height()))
