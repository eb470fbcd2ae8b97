"""Step 2, Inventory: everything the city does abroad in one grid, with one record beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citysoft_desktop.ui.housekeeping_menu import HousekeepingButton
from citysoft_desktop.ui.models.activity_model import ActivityModel
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.inventory_actions import InventoryActions
from citysoft_desktop.ui.pages.inventory_add_row import AddRow, GridCard
from citysoft_desktop.ui.pages.inventory_arranging import GridArranging
from citysoft_desktop.ui.pages.inventory_bulk import BulkPanel
from citysoft_desktop.ui.pages.inventory_clipboard import GridClipboard
from citysoft_desktop.ui.pages.inventory_detail import ActivityDetail
from citysoft_desktop.ui.pages.inventory_editing import GridEditing
from citysoft_desktop.ui.pages.inventory_grid import GridView
from citysoft_desktop.ui.pages.inventory_pictures import InventoryPictures
from citysoft_desktop.ui.pages.inventory_saved_views import SavedViews
from citysoft_desktop.ui.pages.inventory_toolbar import InventoryToolbar
from citysoft_desktop.ui.presenters.inventory_choices import (
    country_choices,
    partner_choices,
    tag_choices,
    unit_choices,
)
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, ColumnFilter, Filter
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.feedback import Banner, EmptyState
from citysoft_desktop.ui.widgets.regions import RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan


class InventoryPage(Page):
    """Grid, add row, detail or bulk panel."""

    key = "inventory"
    three_regions = True
    kinds = frozenset(
        {
            "activity",
            "participation",
            "actor",
            "evidence",
            "citation",
            "coding",
            "linkage",
            "outcome",
            "plan_info",
            "codebook",
            "edition",
            "budget_line",
            "custom_field",
            "custom_choice",
            "custom_value",
            "saved_view",
        }
    )

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self.model = ActivityModel(self)
        self.toolbar = InventoryToolbar()
        self.grid = GridView(self.model)
        delegate = self.grid.delegate
        delegate.framework = lambda: self.plan.framework
        delegate.partner_names = lambda: partner_choices(self.plan)
        delegate.country_names = lambda: country_choices(self.plan)
        delegate.tag_names = lambda: tag_choices(self.plan)
        delegate.unit_names = lambda: unit_choices(self.plan)
        delegate.read_cell = lambda column, text: self.editing.reader().read(column, text)
        self.add_row = AddRow()
        self.strip = Banner()
        self.strip.hide()
        self.empty = QStackedWidget()
        self._no_rows: EmptyState | None = None
        self._no_match: EmptyState | None = None
        self.card = GridCard(self.grid, self.add_row)
        self.card.column.insertWidget(1, self.empty, 1)
        self.empty.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(self.strip)
        column.addWidget(self.card, 1)
        self._list_region = left
        self.detail = ActivityDetail(self.context, self.model)
        self.bulk = BulkPanel(self.context)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(theme().px(24))
        self.side = QStackedWidget()
        for widget in (self.nothing, self.detail, self.bulk):
            self.side.addWidget(widget)
        self.split = RegionSplitter()
        self.split.add(left, "")
        self.split.add(self.side, "", width=352, overlay=True)
        self.body.addWidget(self.toolbar)
        self.body.addWidget(self.split, 1)
        self.housekeeping = HousekeepingButton(self.context)
        self.header.add_right(self.housekeeping)
        self.import_button = self.add_action("", self._import, icon="file-input")
        self.export_button = self.add_action("", self._export, icon="file-output")
        self.add_button = self.add_action("", self.start_adding, icon="plus", primary=True)
        self.editing: GridEditing = GridEditing(self.context, self.model, self.grid, self.strip, self)
        self.editing.next_wanted.connect(self.next_issue)
        self.clipboard: GridClipboard = GridClipboard(self.editing)
        self.arranging: GridArranging = GridArranging(self.context, self.model, self.grid, self.toolbar, self)
        self.views: SavedViews = SavedViews(self.arranging)
        self.commands = InventoryActions(self)
        self.pictures = InventoryPictures(self)
        self._connect()
        self._side_made = False
        self._side_timer = QTimer(self)
        self._side_timer.setSingleShot(True)
        self._side_timer.timeout.connect(self._fill_side)

    def _connect(self) -> None:
        grid = self.grid
        grid.picked.connect(self._picked)
        grid.asked.connect(self.commands.asked)
        grid.menu_wanted.connect(self.commands.popup)
        self.arranging.changed.connect(self.status_changed.emit)
        self.model.edit_wanted.connect(self.editing.edited)
        self.model.shown_changed.connect(self._shown_changed)
        self.arranging.changed.connect(self.views.show_name)
        self.toolbar.changed.connect(lambda _filter: self.views.show_name())
        self.toolbar.field.go_down.connect(self._into_grid)
        self.add_row.wanted.connect(self.editing.add)
        self.add_row.pasted.connect(self.clipboard.paste_new)
        self.add_row.leave_up.connect(self._into_last)
        self.detail.step.connect(self._step)
        self.detail.closed.connect(self.toggle_detail)
        self.bulk.closed.connect(self.toggle_detail)
        self.detail.code_wanted.connect(lambda key: self.context.navigate("map", ids=[key]))
        self.detail.link_wanted.connect(lambda key: self.context.navigate("link", ids=[key]))
        self.bulk.delete_wanted.connect(self.editing.delete_selected)
        self.bulk.duplicate_wanted.connect(self.editing.duplicate)
        self.context.plan_closed.connect(self._closed)

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Inventory"), self.tr("Everything the city does, hosts, joins, signs or says abroad")
        )
        for made, text, tip in (
            (
                self.import_button,
                self.tr("Import"),
                self.tr("Bring in a table from Excel or a CSV file (Ctrl+I)"),
            ),
            (self.export_button, self.tr("Export"), self.tr("Write the list as CSV, Excel or JSON")),
            (
                self.add_button,
                self.tr("Add activity"),
                self.tr("Type a title in the row at the foot of the list"),
            ),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setToolTip(tip)
        self.split.set_title(0, self.tr("List"))
        self.split.set_title(1, self.tr("Details"))
        self.grid.setAccessibleName(self.tr("Activities"))
        self.grid.setAccessibleDescription(
            self.tr(
                "F2 edits a cell, Delete empties it, Ctrl+Delete moves rows to the recycle bin, "
                "Alt+Down opens the menu of the column, F4 shows the details"
            )
        )
        self.nothing.setText(self.tr("Select an activity to see its record."))
        self.commands.retranslate()
        self.housekeeping.retranslate()
        self.pictures.retranslate()
        self._make_empty_states()
        self.toolbar.retranslate()
        self.detail.retranslate()
        self.bulk.retranslate()
        self.model.retranslate()
        self._show_number()

    def _show_number(self) -> None:
        self.add_row.set_number(self.model.total() + 1, read_only=self.model.read_only)

    def _make_empty_states(self) -> None:
        while self.empty.count():
            old = self.empty.widget(0)
            if old is None:
                break
            self.empty.removeWidget(old)
            old.deleteLater()
        self._no_rows = EmptyState(
            "table-2",
            self.tr("Nothing in the list yet. Import from Excel, paste rows, or type the first title."),
            (self.tr("Import a table"), self._import),
            (self.tr("Type the first title"), self.start_adding),
        )
        self._no_match = EmptyState("funnel", "", (self.tr("Clear filters"), self.clear_filters))
        self.empty.addWidget(self._no_rows)
        self.empty.addWidget(self._no_match)

    # -- data ----------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        session = self.context.session
        self.model.read_only = session is not None and session.read_only
        self._show_read_only()
        if changes is None or self.model.table is None:
            self.model.set_plan(plan)
            if self.arranging.arrangement.keys or self.model.filter.columns:
                self.arranging.apply()
            if self.model.shown and not self.grid.current_id():
                self.grid.select_ids(self.model.shown[:1])
        else:
            self.model.take(plan, changes)
        self._show_number()
        self.views.show_name()
        self.arranging.prepare()
        self._show_side()
        self.pictures.follow()

    def _show_read_only(self) -> None:
        """A plan that can only be read looks so, and offers nothing that would be refused."""
        on = self.model.read_only
        self.toolbar.read_only_chip.setVisible(on)
        self.import_button.setEnabled(not on)
        self.add_button.setEnabled(not on)
        self.bulk.setEnabled(not on)
        self.commands.set_read_only(on)
        self._show_number()

    def _closed(self) -> None:
        self.arranging.stop()
        self.arranging.arrangement = Arrangement()
        self.views.forget()
        self.model.clear()
        self.toolbar.set_filter(Filter())
        self.side.setCurrentWidget(self.nothing)
        self.stale = True

    def _shown_changed(self) -> None:
        """Grid or the empty state that fits."""
        total, shown = self.model.total(), len(self.model.shown)
        self.grid.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        if shown == 0 and self._no_match is not None and self._no_rows is not None:
            if total:
                hidden = self.model.filter.conditions
                words = (
                    self.tr("No activity matches. {n} are hidden by one filter.")
                    if hidden == 1
                    else self.tr("No activity matches. {n} are hidden by {filters} filters.")
                )
                self._no_match.set_text(words.format(n=total, filters=hidden))
                self.empty.setCurrentWidget(self._no_match)
            else:
                self.empty.setCurrentWidget(self._no_rows)
        self.status_changed.emit()

    # -- filter and columns --------------------------------------------------------------------------

    def clear_filters(self) -> None:
        """Show every row again."""
        self.toolbar.set_filter(Filter())
        self.grid.setFocus()

    def filter_by_value(self) -> None:
        """Show only rows like the current cell."""
        row = self.model.record(self.grid.currentIndex().row())
        column = self.grid.current_column()
        if row is None or not column:
            return
        wanted = self.toolbar.filter()
        if column == "filled":
            wanted = wanted.with_(incomplete=row.filled < MINIMUM)
        elif column == "found" or self.model.table is None:
            return
        else:
            values = self.model.table.cells.values(row.id, column)
            wanted = wanted.with_column(column, ColumnFilter(frozenset(values)))
        self.toolbar.set_filter(wanted)

    # -- selection and panel -------------------------------------------------------------------------

    def _picked(self, _ids: list[str]) -> None:
        self._show_side()
        self.status_changed.emit()

    def _show_side(self) -> None:
        """Show what is selected. Making the form takes longer than painting the grid, so the grid comes first."""
        if self._side_made or self.context.tasks.sync:
            self._fill_side()
        else:
            self._side_timer.start(0)

    def _fill_side(self) -> None:
        if self.context.session is None or self.model.table is None:
            return
        self._side_made = True
        ids = self.grid.selected_ids()
        if len(ids) > 1:
            self.bulk.show_activities(self.plan, ids)
            self.side.setCurrentWidget(self.bulk)
        elif ids and ids[0] in self.plan.activities:
            position = self.model.row_of(ids[0]) + 1
            self.detail.show_activity(self.plan, ids[0], position, len(self.model.shown))
            self.side.setCurrentWidget(self.detail)
        else:
            self.side.setCurrentWidget(self.nothing)

    def _step(self, direction: int) -> None:
        row = self.grid.currentIndex().row() + direction
        while self.model.group_at(row) is not None:
            row += direction
        key = self.model.id_at(row)
        if key:
            self.grid.select_ids([key])

    def _into_grid(self) -> None:
        self.grid.setFocus()
        if not self.grid.selected_ids() and self.model.shown:
            self.grid.select_ids(self.model.shown[:1])

    def _into_last(self) -> None:
        if self.model.shown:
            self.grid.setFocus()
            self.grid.select_ids(self.model.shown[-1:])

    def start_adding(self) -> None:
        """Put the caret into the add row."""
        self.pictures.show_table()
        self.split.show_region(self._list_region)
        self.add_row.edit.setFocus()

    # -- places ----------------------------------------------------------------------------

    def open_map(self) -> None:
        """Go on to step 3 with the current activity."""
        if key := self.grid.current_id():
            self.context.navigate("map", ids=[key])

    def open_link(self) -> None:
        """Go on to step 4 with the current activity."""
        if key := self.grid.current_id():
            self.context.navigate("link", ids=[key])

    def _import(self) -> None:
        from citysoft_desktop.ui.dialogs.import_dialog import open_import

        open_import(self.context, self.window())

    def _export(self) -> None:
        from citysoft_desktop.ui.dialogs.export_dialog import open_export

        open_export(self.context, self.window(), ids=self.listed_ids(), selected=self.grid.selected_ids())

    def listed_ids(self) -> list[str] | None:
        """The activities shown, None when all are."""
        return list(self.model.shown) if self.model.filter.conditions else None

    # -- hooks of the window -------------------------------------------------------------------------

    def show_place(self, **where: Any) -> None:
        super().show_place(**where)
        if where.get("ids") is None and where.get("filter"):
            self.refresh_now()
            self.toolbar.set_filter(Filter(text=str(where["filter"])))
        if where.get("focus") == "add":
            self.start_adding()

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        self.refresh_now()
        self.pictures.show_table()
        if len(ids) == 1:
            self.model.reveal(ids[0])
            if self.model.row_of(ids[0]) < 0:
                self.toolbar.set_filter(Filter())
                self.model.reveal(ids[0])
            self.grid.select_ids(ids)
            self.grid.setFocus()
            return
        self.toolbar.set_filter(Filter(ids=tuple(ids), ids_label=filter_text))
        if self.model.shown:
            self.grid.select_ids(self.model.shown[:1])
            self.grid.setFocus()

    def record_actions(self) -> list[QAction]:
        return [] if self.pictures.active() else self.commands.all()

    def record_id(self) -> str:
        return self.grid.current_id()

    def regions(self) -> list[QWidget]:
        if self.pictures.active():
            return self.pictures.regions()
        main = self.grid if self.grid.isVisibleTo(self) else self.empty
        found: list[QWidget] = [self.toolbar.field, main, self.add_row.edit]
        if self.side.isVisibleTo(self) and self.side.currentWidget() is not self.nothing:
            found.append(self.side)
        return found

    def status_items(self) -> list[str]:
        total, shown = self.model.total(), len(self.model.shown)
        items = [self.tr("1 activity") if total == 1 else self.tr("{n} activities").format(n=total)]
        if shown != total:
            items.append(self.tr("{n} shown").format(n=shown))
        selected = len(self.grid.selected_ids())
        if selected:
            items.append(self.tr("{n} selected").format(n=selected))
        words = self.toolbar.in_words()
        if words:
            items.append(self.tr("Filter: {filter}").format(filter=words))
        return items

    def focus_filter(self) -> bool:
        self.toolbar.field.setFocus()
        self.toolbar.field.selectAll()
        return True

    def toggle_detail(self) -> bool:
        if self.pictures.active():
            return False
        shown = self.split.toggle_overlay()
        if not shown and not self.grid.hasFocus():
            self.grid.setFocus()
        return True

    def help_text(self) -> str:
        return self.detail.help_text() if self.side.currentWidget() is self.detail else ""

    def next_issue(self, direction: int) -> bool:
        """The next cell that was not read; without any, the next record that lacks something."""
        shown = self.model.shown
        if not shown:
            return False
        self.pictures.show_table()
        current = self.grid.current_id()
        here = shown.index(current) if current in shown else 0
        order = [(here + direction * step) % len(shown) for step in range(1, len(shown) + 1)]
        if self.model.problems:
            cells: dict[str, str] = {}
            for key, column in self.model.problems:
                cells.setdefault(key, column)
            for row in order:
                key = shown[row]
                if key in cells:
                    self.grid.setFocus()
                    return self.grid.edit_cell(key, cells[key])
        table = self.model.table
        assert table is not None
        for row in order:
            if table.row(shown[row]).filled < MINIMUM:
                self.model.reveal(shown[row])
                self.grid.select_ids([shown[row]])
                self.grid.setFocus()
                return True
        return False
