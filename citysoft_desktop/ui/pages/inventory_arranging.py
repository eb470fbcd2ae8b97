"""How the grid is looked at: filter, order, groups, columns. What takes long in a large plan is made in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.activity_words import column_name
from citysoft_desktop.ui.presenters.inventory_cells import COLUMNS
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, ColumnFilter, Filter
from citysoft_desktop.ui.widgets.basic import announce

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.models.activity_model import ActivityModel
    from citysoft_desktop.ui.pages.inventory_grid import GridView
    from citysoft_desktop.ui.pages.inventory_toolbar import InventoryToolbar

AT_ONCE = 300
"""Up to so many rows everything is made at once; larger plans are prepared in a worker."""
_SETTLE = 150
"""Milliseconds before that begins, so that the first picture does not wait for it."""
_REGIONS = "window.regions"


class GridArranging(QObject):
    """``changed`` says that rows, order, groups or columns are others now."""

    changed = Signal()

    def __init__(
        self,
        context: AppContext,
        model: ActivityModel,
        grid: GridView,
        toolbar: InventoryToolbar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.model = model
        self.grid = grid
        self.toolbar = toolbar
        self.arrangement = Arrangement()
        self.menu: QMenu | None = None
        self.dialog: Any = None
        self._job: Any = None
        self._count_timer = QTimer(self, singleShot=True)
        self._count_timer.timeout.connect(self._count)
        self._prepare_timer = QTimer(self, singleShot=True)
        self._prepare_timer.timeout.connect(self._prepare_now)
        toolbar.changed.connect(self.apply)
        toolbar.columns_changed.connect(self.set_columns)
        toolbar.chooser_wanted.connect(self.choose_columns)
        toolbar.group_wanted.connect(self.group_by)
        toolbar.fold_wanted.connect(self.fold_all)
        toolbar.column_wanted.connect(self.filter_column)
        grid.head.sort_wanted.connect(self._sort_clicked)
        grid.head.menu_wanted.connect(self.popup)
        grid.head.order_wanted.connect(self._moved)
        grid.widths_changed.connect(lambda widths: self._keep("inventory.widths", widths))
        grid.group_toggled.connect(self.toggle_group)
        self._restore()

    # -- remembered ----------------------------------------------------------------------------------

    def _restore(self) -> None:
        kept = self.context.settings.get(_REGIONS)
        columns = kept.get("inventory.columns")
        if isinstance(columns, list) and "title" in columns:
            self.model.set_columns([c for c in dict.fromkeys(columns) if c in COLUMNS])
        widths = kept.get("inventory.widths")
        if isinstance(widths, dict):
            self.grid.set_widths({k: int(v) for k, v in widths.items() if isinstance(v, int | float)})
        frozen = kept.get("inventory.frozen")
        self.grid.set_frozen(frozen if isinstance(frozen, int) else 1)
        self.toolbar.set_columns(self.model.chosen)

    def _keep(self, name: str, value: object) -> None:
        regions = dict(self.context.settings.get(_REGIONS))
        regions[name] = value
        self.context.settings.set(_REGIONS, regions)

    # -- made ready ----------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Make ready what the search looks at: at once for small plans, in a worker for large ones."""
        table = self.model.table
        if table is None:
            return
        self.stop()
        small = len(table.ids) <= AT_ONCE
        if table.ready or small:
            self._count_timer.start(0 if small else 250)
            return
        if not self._prepare_timer.isActive():
            self._prepare_timer.start(_SETTLE)

    def stop(self) -> None:
        """Let go of what a worker does."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _prepare_now(self) -> None:
        table = self.model.table
        if table is None or table.ready or self._job is not None:
            return
        self._job = self.context.tasks.run(lambda job: table.prepare(lambda: job.cancelled), self._prepared)

    def _prepared(self, _made: object) -> None:
        self._job = None
        self._count()

    def _count(self) -> None:
        table = self.model.table
        if table is None or self.context.session is None:
            return
        if len(table.ids) <= AT_ONCE:
            self.toolbar.set_counts(table.plan, table.counts())
            return

        def done(counts: Any) -> None:
            if self.model.table is table:
                self.toolbar.set_counts(table.plan, counts)

        self.context.tasks.run(lambda _job: table.counts(), done)

    # -- filter and order ----------------------------------------------------------------------------

    def apply(self, wanted: Filter | None = None) -> None:
        """Show what the toolbar and the arrangement ask for; what is not ready yet is made in a worker first."""
        wanted = self.toolbar.filter() if wanted is None else wanted
        arrangement = self.arrangement
        table = self.model.table
        if table is None:
            self.model.filter = wanted
            return
        if len(table.ids) <= AT_ONCE or table.is_ready_for(wanted, arrangement):
            self._show(wanted, arrangement, None)
            return
        self.stop()
        self._prepare_timer.stop()

        def done(order: list[str] | None) -> None:
            self._job = None
            if order is None or self.model.table is None:
                return
            if self.model.table is not table:  # the plan changed meanwhile
                self.apply()
                return
            self._show(self.toolbar.filter(), self.arrangement, order)
            if not table.ready:
                self._prepare_timer.start(_SETTLE)
            self._count()

        self._job = self.context.tasks.run(
            lambda job: table.make_ready(wanted, arrangement, lambda: job.cancelled), done
        )

    def _show(self, wanted: Filter, arrangement: Arrangement, order: list[str] | None) -> None:
        turned = arrangement != self.model.arrangement
        if turned:
            self.model.filter = wanted
            self.model.set_arrangement(arrangement, order)
        else:
            self.model.set_filter(wanted)
        if turned:
            self.toolbar.set_group(arrangement.group)
            self.changed.emit()

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Order and group rows in another way."""
        self.arrangement = arrangement
        self.apply()

    def _sort_clicked(self, column: str, add: bool) -> None:
        if column != "found":
            self.set_arrangement(self.arrangement.clicked(column, add=add))

    def sort_by(self, column: str, descending: bool, *, add: bool = False) -> None:
        """Order by a column."""
        self.set_arrangement(self.arrangement.set(column, descending, add=add))

    # -- groups --------------------------------------------------------------------------------------

    def group_by(self, column: str) -> None:
        """Put rows of one value of a column together; "" takes groups away."""
        self.set_arrangement(Arrangement(self.arrangement.sort, column))
        if column and self.model.lines:
            announce(self.grid, self.tr("{n} groups").format(n=len(self.model.groups)))

    def toggle_group(self, row: int) -> None:
        """Fold the group of a line together or open it; the line stays the current one."""
        line = self.model.group_at(row)
        if line is None:
            return
        column = self.grid.currentIndex().column()
        bar = self.grid.verticalScrollBar().value()
        self.model.set_closed([line.value], not line.closed)
        self._go_to_group(line.value, column)
        self.grid.verticalScrollBar().setValue(bar)
        now = self.model.group_at(self.model.row_of_group(line.value))
        if now is not None:
            announce(self.grid, self.model.group_text(now))

    def _go_to_group(self, value: str, column: int) -> None:
        row = self.model.row_of_group(value)
        if row >= 0:
            self.grid.setCurrentIndex(self.model.index(row, max(0, column)))

    def fold_all(self, closed: bool) -> None:
        """Fold all groups together or open them."""
        self.model.set_closed([line.value for line in self.model.groups.values()], closed)
        if closed and self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(0, max(0, self.grid.currentIndex().column())))

    # -- columns -------------------------------------------------------------------------------------

    def set_columns(self, columns: list[str]) -> None:
        """Show other columns."""
        self.model.set_columns(columns)
        self.toolbar.set_columns(columns)
        self._keep("inventory.columns", list(columns))
        self.changed.emit()

    def _moved(self, old: int, new: int) -> None:
        """A heading was dragged to another place."""
        shown = list(self.model.columns)
        shown.insert(new, shown.pop(old))
        columns = [column for column in shown if column != "found"]
        QTimer.singleShot(0, self, lambda: self.set_columns(columns))

    def set_frozen(self, count: int) -> None:
        """Let so many columns stay in place."""
        self.grid.set_frozen(count)
        self._keep("inventory.frozen", count)

    def choose_columns(self) -> None:
        """Ask which columns, in which order."""
        from citysoft_desktop.ui.dialogs.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self.model.chosen, self.grid.frozen(), self.grid.window())
        dialog.chosen.connect(self._chosen)
        self.dialog = dialog
        dialog.open()

    def _chosen(self, columns: list[str], frozen: int) -> None:
        self.set_frozen(frozen)
        self.set_columns(columns)
        self.grid.setFocus()

    # -- a condition on a column -----------------------------------------------------------------------

    def filter_column(self, column: str) -> None:
        """Ask for a condition on a column; its values are counted among the rows the other conditions leave."""
        from citysoft_desktop.ui.dialogs.column_filter import ColumnFilterDialog

        table, wanted = self.model.table, self.toolbar.filter()
        if table is None or column == "found":
            return
        dialog = ColumnFilterDialog(column, wanted.columns.get(column, ColumnFilter()), self.grid.window())
        dialog.chosen.connect(lambda condition: self._set_condition(column, condition))
        self.dialog = dialog

        def done(values: list[tuple[str, int]] | None) -> None:
            if values is not None and self.dialog is dialog and dialog.isVisible():
                dialog.set_values(values)

        dialog.open()
        if len(table.ids) <= AT_ONCE:
            done(table.value_counts(column, wanted))
        else:
            self.context.tasks.run(
                lambda job: table.value_counts(column, wanted, lambda: job.cancelled), done
            )

    def _set_condition(self, column: str, condition: ColumnFilter | None) -> None:
        self.toolbar.set_filter(self.toolbar.filter().with_column(column, condition))
        self.grid.setFocus()

    # -- menu of a heading -----------------------------------------------------------------------------

    def popup_current(self) -> None:
        """The menu of the column of the current cell."""
        column = self.grid.current_column()
        if column:
            self.popup(column, self.grid.header_place(column))

    def popup(self, column: str, place: QPoint) -> None:
        """Show what can be done with a column."""
        if self.model.table is None or column == "found":
            return
        menu = QMenu(self.grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Filter…"), "funnel", lambda: self.filter_column(column))
        if column in self.toolbar.filter().columns:
            self._add(menu, self.tr("Clear this filter"), "x", lambda: self._set_condition(column, None))
        menu.addSeparator()
        self._add(menu, self.tr("Sort upwards"), "arrow-up", lambda: self.sort_by(column, False))
        self._add(menu, self.tr("Sort downwards"), "arrow-down", lambda: self.sort_by(column, True))
        if any(key.column != column for key in self.arrangement.sort):
            self._add(
                menu, self.tr("Then sort upwards by it"), "", lambda: self.sort_by(column, False, add=True)
            )
            self._add(
                menu, self.tr("Then sort downwards by it"), "", lambda: self.sort_by(column, True, add=True)
            )
        if self.arrangement.sort:
            self._add(
                menu,
                self.tr("Order of the plan"),
                "",
                lambda: self.set_arrangement(Arrangement((), self.arrangement.group)),
            )
        menu.addSeparator()
        if self.arrangement.group == column:
            self._add(menu, self.tr("No groups"), "rows-3", lambda: self.group_by(""))
        else:
            self._add(menu, self.tr("Group by this column"), "rows-3", lambda: self.group_by(column))
        menu.addSeparator()
        place_of = self.model.column_of(column)
        if place_of + 1 != self.grid.frozen() and place_of < 4:
            self._add(
                menu,
                self.tr("Keep the columns up to here in place"),
                "",
                lambda: self.set_frozen(place_of + 1),
            )
        if self.grid.frozen():
            self._add(menu, self.tr("Let all columns scroll"), "", lambda: self.set_frozen(0))
        if column != "title":
            hide = self.tr("Hide {column}").format(column=column_name(column)).replace("&", "&&")
            self._add(
                menu, hide, "eye-off", lambda: self.set_columns([c for c in self.model.chosen if c != column])
            )
        self._add(menu, self.tr("Columns…"), "columns-3", self.choose_columns)
        self.menu = menu
        menu.popup(place)

    @staticmethod
    def _add(menu: QMenu, text: str, sign: str, run: Any) -> QAction:
        action = menu.addAction(text)
        if sign:
            action.setIcon(icon(sign))
        action.triggered.connect(lambda _on=False: run())
        return action
