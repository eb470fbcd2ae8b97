"""A chart with its title, its base, its table twin, and the ways to take it along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.scene import DataTable, Scene
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.scene_painter import measure, scene_picture
from citysoft_desktop.ui.widgets.basic import fixed_rows, label, tool_button
from citysoft_desktop.ui.widgets.scene_view import Build, SceneView


class DataTableModel(QAbstractTableModel):
    """The table twin of a chart as a model."""

    def __init__(self, table: DataTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table

    def set_table(self, table: DataTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def keys(self, row: int) -> tuple[str, ...]:
        """Ids behind a row."""
        return self._table.keys[row] if row < len(self._table.keys) else ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            row = self._table.rows[index.row()]
            return row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if index.column() in self._table.numeric
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if section in self._table.numeric else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def as_text(self) -> str:
        """The whole table with tabs between columns."""
        rows = [self._table.columns, *self._table.rows]
        return "\n".join("\t".join(str(cell) for cell in row) for row in rows)


class ChartCard(QFrame):
    """Give it a scene with ``set_build`` (drawn to fit) or ``set_scene``. ``drill`` carries the ids and the words
    of the mark or table row the user opened. T shows the table, C copies the picture, Shift+C the table."""

    drill = Signal(tuple, str)

    def __init__(self, title: str = "", parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._hint = hint
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        self.title = label(title, "card", wrap=True)
        self.base = label("", "small")
        self.table_button = tool_button("table-2", "", checkable=True)
        self.table_button.toggled.connect(self.show_table)
        self.menu_button = tool_button("ellipsis", "")
        self.menu_button.setPopupMode(self.menu_button.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.menu_button.setMenu(self._menu)
        head.addWidget(self.title, 1)
        head.addWidget(self.base)
        head.addWidget(self.table_button)
        head.addWidget(self.menu_button)
        layout.addLayout(head)
        self.view = SceneView()
        self.view.activated.connect(self.drill)
        self.table = QTableView()
        self._model = DataTableModel(DataTable(), self)
        self.table.setModel(self._model)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.activated.connect(self._row_activated)
        fixed_rows(self.table, 28)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.table)
        layout.addWidget(self._stack, 1)
        self.caption = label("", "caption", wrap=True)
        layout.addWidget(self.caption)
        self._extra: list[QAction] = []
        self.retranslate()
        self.set_title(title)
        self.caption.hide()

    # -- contents ------------------------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """A question or a noun."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.table.setAccessibleName(self.tr("{chart}, as a table").format(chart=title))
        self.table_button.setAccessibleName(self.tr("{chart}: show as table").format(chart=title))
        self.menu_button.setAccessibleName(self.tr("{chart}: more").format(chart=title))

    def set_build(self, build: Build) -> None:
        """Draw what ``build(measure, width, height)`` makes; asked again when the size changes."""
        self.view.set_build(build)
        # Before the first layout the view has no size yet; the table and the words are wanted at once.
        self._take(self.view.scene() if self.view.scene().marks else build(measure, 320, 200))

    def set_scene(self, scene: Scene) -> None:
        """Draw a scene of fixed size."""
        self.view.set_scene(scene)
        self._take(scene)

    def _take(self, scene: Scene) -> None:
        if scene.title:
            self.set_title(scene.title)
        caption = scene.caption
        self._model.set_table(scene.table)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        parts = [caption.missing, caption.extra, caption.filter]
        text = " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part)
        self.caption.setText(text)
        self.caption.setVisible(bool(text))
        self.base.setText(self.tr("n = {n}").format(n=caption.n))
        self.setAccessibleDescription(caption.in_words)

    def set_base(self, text: str) -> None:
        """Replace "n = 39" by something clearer such as "39 of 40"."""
        self.base.setText(text)

    def add_action(self, text: str, run: Callable[[], object], sign: str = "") -> None:
        """Add an own entry to the menu of the card."""
        action = QAction(text, self)
        if sign:
            action.setIcon(icon(sign))
        action.triggered.connect(lambda _checked=False: run())
        self._extra.append(action)
        self._fill_menu()

    def retranslate(self) -> None:
        """Set the words again."""
        self.table_button.setToolTip(self.tr("Show as table (T)"))
        self.menu_button.setToolTip(self.tr("Copy and more"))
        self._fill_menu()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for text, sign, run in (
            (self.tr("Show as table"), "table-2", self.table_button.toggle),
            (self.tr("Copy as picture"), "image", self.copy_picture),
            (self.tr("Copy as table"), "copy", self.copy_table),
        ):
            self._menu.addAction(icon(sign), text, run)
        if self._extra:
            self._menu.addSeparator()
            self._menu.addActions(self._extra)

    # -- doing ---------------------------------------------------------------------------------------

    def show_table(self, on: bool) -> None:
        """Show the table twin or the picture."""
        if self.table_button.isChecked() != on:
            self.table_button.setChecked(on)
            return
        had_focus = self._stack.currentWidget().hasFocus()
        self._stack.setCurrentIndex(1 if on else 0)
        if had_focus:
            self._stack.currentWidget().setFocus()

    def picture(self, factor: float = 3.0) -> QImage:
        """The chart as an image on the colour of the card."""
        return scene_picture(self.view.scene(), factor)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self._model.as_text())

    def _row_activated(self, index: QModelIndex) -> None:
        keys = self._model.keys(index.row())
        if keys:
            words = ", ".join(
                str(self._model.data(index.siblingAtColumn(c))) for c in range(self._model.columnCount())
            )
            self.drill.emit(keys, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() == Qt.Key.Key_T and not shifted:
            self.table_button.toggle()
        elif plain and event.key() == Qt.Key.Key_C:
            self.copy_table() if shifted else self.copy_picture()
        elif event.key() == Qt.Key.Key_Escape and self.table_button.isChecked():
            self.table_button.setChecked(False)
        else:
            super().keyPressEvent(event)
