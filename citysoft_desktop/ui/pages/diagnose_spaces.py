"""The white-space matrix of A4, whose cells can be opened and judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.analysis.crossroads import (
    MEANT_TO_BE_EMPTY,
    WORTH_FILLING,
    SpaceCell,
    WhiteSpace,
)
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.diagnose_cards import DiagnoseCard
from citysoft_desktop.ui.scene_painter import measure, scene_picture
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.heat import HEAT_ROLE, HeatDelegate, heat_level

Index = QModelIndex | QPersistentModelIndex


class SpaceModel(QAbstractTableModel):
    """A4 as a matrix: the count over its heat; a judged empty cell shows a middle dot or a ring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._result: WhiteSpace | None = None
        self._rows: list[tuple[str, str]] = []
        self._columns: list[tuple[str, str]] = []
        self._largest = 0

    def show_result(
        self, result: WhiteSpace, rows: Sequence[tuple[str, str]], columns: Sequence[tuple[str, str]]
    ) -> None:
        """Show the cells of ``rows`` and ``columns`` (code, words)."""
        self.beginResetModel()
        self._result = result
        self._rows, self._columns = list(rows), list(columns)
        self._largest = max((cell.n for cell in result.cells.values()), default=0)
        self.endResetModel()

    def cell(self, index: Index) -> SpaceCell | None:
        """The cell at a place."""
        if self._result is None or not index.isValid():
            return None
        return self._result.cells.get((self._rows[index.row()][0], self._columns[index.column()][0]))

    def keys(self, index: Index) -> tuple[str, ...]:
        """Activities in a cell."""
        cell = self.cell(index)
        if cell is None or self._result is None:
            return ()
        found = self._result.table.cells.get((cell.row, cell.column))
        return found.keys if found is not None else ()

    def words(self, index: Index) -> str:
        """A cell in words."""
        cell = self.cell(index)
        if cell is None:
            return ""
        text = f"{self._rows[index.row()][1]}, {self._columns[index.column()][1]}: {cell.n}"
        said = self.judgement(cell)
        return f"{text} ({said})" if said else text

    def judgement(self, cell: SpaceCell) -> str:
        """What was said about a cell, or what it looks like."""
        if cell.judgement == MEANT_TO_BE_EMPTY:
            return self.tr("meant to be empty")
        if cell.judgement == WORTH_FILLING:
            return self.tr("worth filling")
        if cell.white:
            return self.tr("empty, perhaps worth filling")
        if cell.under_used:
            return self.tr("fewer than row and column let expect")
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if cell.n:
                return str(cell.n)
            return "·" if cell.judgement == MEANT_TO_BE_EMPTY else "0"
        if role == HEAT_ROLE:
            return heat_level(cell.n, self._largest)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        heads = self._columns if orientation == Qt.Orientation.Horizontal else self._rows
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heads[section][1]
        return None


class SpaceDelegate(HeatDelegate):
    """Adds a dashed outline to cells that look white and a solid one to those judged worth filling."""

    def paint(self, painter: QPainter, option, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        cell = model.cell(index) if isinstance(model, SpaceModel) else None
        if cell is None or not (cell.white or cell.under_used or cell.judgement == WORTH_FILLING):
            return
        from PySide6.QtGui import QPen

        painter.save()
        pen = QPen(theme().colour("text.primary"), 1.4 if cell.judgement == WORTH_FILLING else 1)
        if cell.judgement != WORTH_FILLING and cell.white:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(3, 3, -4, -4), 3, 3)
        painter.restore()


class UprightHeader(QHeaderView):
    """Column heads that stand upright, so that twelve dimensions fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        width = self.fontMetrics().horizontalAdvance(words) + theme().px(10)
        return QSize(theme().px(30), min(width, theme().px(150)))

    def paintSection(self, painter: QPainter, rect, section: int) -> None:  # noqa: N802
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.setPen(theme().colour("text.secondary"))
        painter.translate(rect.center().x(), rect.bottom() - theme().px(4))
        painter.rotate(-90)
        room = rect.height() - theme().px(8)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(0, painter.fontMetrics().ascent() // 2, text)
        painter.restore()


class SpaceTable(QTableView):
    """Enter and a click open a filled cell; on an empty one they offer the judgement. Menu key does so anywhere."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(UprightHeader(self))
        self.setItemDelegate(SpaceDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().px(27))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(theme().px(28))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.clicked.connect(lambda index: self.opened.emit(index))

    def contextMenuEvent(self, event) -> None:
        self._menu()

    def mousePressEvent(self, event) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.RightButton:
            self._menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Menu or (
            event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._menu()
        elif (
            event.key() in (Qt.Key.Key_T, Qt.Key.Key_C)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # the card's own keys, not a search in the table
        else:
            super().keyPressEvent(event)

    def _menu(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))


class WhiteSpaceCard(DiagnoseCard):
    """The matrix of A4 as cells one can judge. ``judged`` carries the cells and the judgement."""

    judged = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("white_spaces", parent)
        self.model = SpaceModel(self)
        self.cells = SpaceTable()
        self.cells.setModel(self.model)
        self._stack.insertWidget(0, self.cells)
        self._stack.removeWidget(self.view)
        self.view.setParent(self)
        self.view.hide()
        self._stack.setCurrentIndex(0)
        self.words = label("", "muted", wrap=True)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # made by the base class
        layout.insertWidget(1, self.words)
        self.cells.opened.connect(self._opened)
        self.cells.menu_wanted.connect(self._menu_at)

    def show_result(
        self, result: WhiteSpace, rows: Sequence[tuple[str, str]], columns: Sequence[tuple[str, str]]
    ) -> None:
        """Show the matrix; with nothing counted the words say so and no cell is drawn."""
        current = self.cells.currentIndex()
        self.model.show_result(result, rows, columns)
        none = result.table.total == 0
        self._stack.setVisible(not none)
        self.cells.setAccessibleName(self.title.text() or self.tr("White spaces"))
        self.cells.setAccessibleDescription(self.tr("Enter opens a cell, the menu key judges it"))
        if none:
            gap = result.n - result.table.known
            self.words.setText(
                self.tr("Nothing known yet: {k} of {n} not coded.").format(k=gap, n=result.n)
                if result.n
                else self.tr("No activities in this view.")
            )
        else:
            self.words.setText(
                self.tr(
                    "Dashed: empty, perhaps worth filling. Outlined: judged worth filling, or fewer than expected. Dot: meant to be empty."
                )
            )
        if current.isValid():
            self.cells.setCurrentIndex(self.model.index(current.row(), current.column()))

    def picture(self, factor: float = 3.0) -> QImage:
        """The chart as printed in the brief, on the colour of the card."""
        build = self.view._build
        scene = build(measure, 476, 300) if build is not None else self.view.scene()
        return scene_picture(scene, factor)

    def judgement_menu(self) -> QMenu:
        """The menu on the selected cells."""
        indexes = self.cells.selectionModel().selectedIndexes() or [self.cells.currentIndex()]
        chosen = [cell for cell in (self.model.cell(i) for i in indexes) if cell is not None]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = self.cells.currentIndex()
        if current.isValid() and self.model.keys(current):
            menu.addAction(icon("list"), self.tr("Show the activities"), lambda: self._drill(current))
            menu.addSeparator()
        for text, value in (
            (self.tr("Meant to be empty"), MEANT_TO_BE_EMPTY),
            (self.tr("Worth filling"), WORTH_FILLING),
            (self.tr("Take the judgement back"), ""),
        ):
            action = QAction(text, menu)
            action.setCheckable(bool(value))
            action.setChecked(
                bool(value) and bool(chosen) and all(cell.judgement == value for cell in chosen)
            )
            action.setEnabled(bool(value) or any(cell.judgement for cell in chosen))
            action.triggered.connect(
                lambda _on=False, value=value: self.judged.emit([(c.row, c.column) for c in chosen], value)
            )
            menu.addAction(action)
        return menu

    def _menu_at(self, _index: QModelIndex, place: QPoint) -> None:
        self.judgement_menu().popup(place)

    def _opened(self, index: QModelIndex) -> None:
        if self.model.keys(index):
            self._drill(index)
        elif index.isValid() and not QApplication.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            self._menu_at(index, self.cells.viewport().mapToGlobal(self.cells.visualRect(index).bottomLeft()))

    def _drill(self, index: QModelIndex) -> None:
        self.drill.emit(self.model.keys(index), self.model.words(index))
