"""What every register is: a filtered table with a panel beside it that shows one record and saves its fields."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.models.common import Column, Row, RowsModel
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.widgets.basic import button, card, clear_layout, fixed_rows, label, row, scroll_area
from citysoft_desktop.ui.widgets.feedback import EmptyState
from citysoft_desktop.ui.widgets.field import Field
from citysoft_desktop.ui.widgets.filter_field import FilterField
from citysoft_desktop.ui.widgets.regions import NARROW, RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.domain.records import Record


class RegisterPage(Page):
    """Filter, table, panel. Subclasses give columns, rows and the content of the panel."""

    stretch_column = 0
    panel_width = 336

    def build(self) -> None:
        self.filter = FilterField("")
        self.filter.setMinimumWidth(240)
        self.filter.setMaximumWidth(360)
        self.all_button = button("", "link", run=lambda: self.show_only(None))
        self.all_button.hide()
        self.filter_row = row(self.filter, self.all_button, "stretch")
        self.body.addLayout(self.filter_row)
        self.split = RegionSplitter()
        self.model = RowsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSortingEnabled(False)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.verticalHeader().hide()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        fixed_rows(self.table, 32)
        self.empty = EmptyState("search", "")
        self._stack = QStackedWidget()
        holder, inner = card(padding=1, spacing=0)
        inner.addWidget(self._stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.split.add(holder, "", stretch=1)
        self.panel, outer = card(padding=0)
        self.panel_body = QWidget()
        self.panel_layout = QVBoxLayout(self.panel_body)
        self.panel_layout.setContentsMargins(16, 14, 16, 14)
        self.panel_layout.setSpacing(12)
        outer.addWidget(scroll_area(self.panel_body))
        self.split.add(self.panel, "", width=self.panel_width, overlay=True)
        self.body.addWidget(self.split, 1)
        self.filter.changed.connect(self._filter_changed)
        self.filter.go_down.connect(self.table.setFocus)
        self.delete_action = QAction(self)
        self.delete_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.delete_action.triggered.connect(lambda _c=False: self.delete_selected())
        self.table.addAction(self.delete_action)
        self.build_extra()

    # -- to be overridden ----------------------------------------------------------------------------

    def build_extra(self) -> None:
        """Make what only this register has."""

    def columns(self) -> list[Column]:
        """The headings."""
        return []

    def rows(self, plan: Plan) -> list[Row]:
        """The rows."""
        return []

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        """Show one record in the panel."""

    def empty_text(self) -> str:
        """What goes here when there is nothing."""
        return self.tr("Nothing here yet.")

    def delete_selected(self) -> None:
        """Delete the selected records."""

    # -- words and data ------------------------------------------------------------------------------

    def set_register_words(self, title: str, subtitle: str) -> None:
        """Words every register has."""
        self.set_title(title, subtitle)
        self.filter.setPlaceholderText(self.tr("Filter rows"))
        self.filter.setAccessibleName(self.tr("Filter rows"))
        self.all_button.setText(self.tr("Show all"))
        self.all_button.setAccessibleName(self.tr("Show all"))
        self.table.setAccessibleName(title)
        self.panel.setAccessibleName(self.tr("Details"))
        self.split.set_title(0, self.tr("List"))
        self.split.set_title(1, self.tr("Details"))
        self.delete_action.setText(self.tr("Delete"))
        self.model.set_columns(self.columns())

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        kept = self.current_id()
        self.model.set_rows(self.rows(plan))
        self._widths()
        self._show_empty()
        self._select(kept)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._current_changed, Qt.ConnectionType.UniqueConnection)
        self._current_changed()

    def _widths(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            if column == self.stretch_column:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.table.resizeColumnToContents(column)
                header.resizeSection(
                    column, min(header.sectionSize(column) + 12, 110 if self.split.mode() == NARROW else 220)
                )

    def _show_empty(self) -> None:
        shown = self.model.rowCount()
        if not shown:
            hidden = self.model.total()
            self.empty.set_text(
                self.empty_text()
                if not hidden
                else self.tr("Nothing matches. Hidden by the filter: {n}.").format(n=hidden)
            )
        self._stack.setCurrentIndex(0 if shown else 1)

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        kept = self.current_id()
        self.model.sort(column, order)
        self._select(kept)

    def _filter_changed(self, text: str) -> None:
        kept = self.current_id()
        self.model.set_filter(text)
        self._show_empty()
        self._select(kept)
        self.status_changed.emit()

    def show_only(self, ids: list[str] | None) -> None:
        """Show exactly these records, or all again."""
        self.model.set_only(ids)
        self.all_button.setVisible(ids is not None)
        self._show_empty()
        self.status_changed.emit()

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        self.filter.clear()
        self.show_only(ids if len(ids) > 1 else None)
        if ids:
            self._select(ids[0])

    def current_id(self) -> str:
        """Id of the current row, "" when there is none."""
        found = (
            self.model.row(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None
        )
        return found.id if found is not None else ""

    def record_id(self) -> str:
        found = self.current_id()
        return found if found and any(self.plan.get(kind, found) for kind in KINDS) else ""

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [found.id for found in map(self.model.row, rows) if found is not None]

    def _select(self, record_id: str) -> None:
        number = self.model.find(record_id) if record_id else 0
        if self.model.rowCount():
            index = self.model.index(max(0, number), 0)
            self.table.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._current_changed()

    def _current_changed(self, *_index: object) -> None:
        clear_layout(self.panel_layout)
        record_id = self.current_id()
        if record_id:
            self.fill_panel(self.panel_layout, record_id)
        else:
            self.panel_layout.addWidget(label(self.tr("Nothing selected"), "secondary", wrap=True))
        self.panel_layout.addStretch(1)

    # -- page interface ------------------------------------------------------------------------------

    def regions(self) -> list[QWidget]:
        return [self.filter, self.table, self.panel]

    def focus_filter(self) -> bool:
        self.filter.setFocus()
        return True

    def toggle_detail(self) -> bool:
        self.split.toggle_overlay()
        return True

    def status_items(self) -> list[str]:
        shown, total = self.model.rowCount(), self.model.total()
        items = [self.tr("Entries: {n}").format(n=total)]
        if shown != total:
            items.append(self.tr("shown: {n}").format(n=shown))
        return items

    def record_actions(self) -> list[QAction]:
        return [self.delete_action]

    def _menu(self, pos: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.record_actions())
        menu.popup(self.table.viewport().mapToGlobal(pos))

    def used_by(self, activity_ids: list[str]) -> QWidget:
        """A button per activity, opening it."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label(self.tr("Used by activities: {n}").format(n=len(activity_ids)), "label"))
        for activity_id in activity_ids[:20]:
            activity = self.plan.activities.get(activity_id)
            if activity is not None:
                run = partial(self.context.open_activity, activity_id)
                made = button(activity.title.replace("&", "&&"), "link", run=run, name=activity.title)
                layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if len(activity_ids) > 20:
            layout.addWidget(
                button(
                    self.tr("Show all"),
                    "link",
                    run=lambda: self.context.navigate("inventory", ids=activity_ids),
                )
            )
        return holder

    def text_field(self, words: str, record: Record, name: str, *, lines: bool = False) -> Field:
        """A field of a record that is saved when it is left."""
        value = str(getattr(record, name))
        if lines:
            edit = QPlainTextEdit(value)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(84)
            field = Field(words, edit)

            def left(event: Any) -> None:
                QPlainTextEdit.focusOutEvent(edit, event)
                self._save(record, name, edit.toPlainText())

            edit.focusOutEvent = left  # type: ignore[method-assign]
            return field
        line_edit = QLineEdit(value)
        line_edit.setCursorPosition(0)
        line_edit.editingFinished.connect(lambda: self._save(record, name, line_edit.text().strip()))
        return Field(words, line_edit)

    def _save(self, record: Record, name: str, value: str) -> None:
        now = self.plan.get(KIND_OF[type(record)], record.id) if self.context.session is not None else None
        if now is not None and getattr(now, name) != value:
            self.context.execute(update_record(now, **{name: value}), toast=False)
