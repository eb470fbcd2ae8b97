"""Step 2, Inventory: everything the city does abroad in one grid, with one record beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.services.commands.activities import AddActivity, DuplicateActivities
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.models.activity_editors import STATUS_ICONS
from citysoft_desktop.ui.models.activity_model import ActivityModel, column_titles, problem_text
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.inventory_bulk import BulkPanel
from citysoft_desktop.ui.pages.inventory_detail import ActivityDetail
from citysoft_desktop.ui.pages.inventory_grid import AddRow, GridCard, GridView
from citysoft_desktop.ui.pages.inventory_toolbar import InventoryToolbar
from citysoft_desktop.ui.presenters.inventory_edit import (
    CellProblem,
    CellReader,
    edit_cell,
    fill_down,
    format_block,
    header_columns,
    parse_block,
    paste_block,
    set_values,
)
from citysoft_desktop.ui.presenters.inventory_rows import COLUMNS, EDITABLE, MINIMUM, Filter
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, label
from citysoft_desktop.ui.widgets.feedback import Banner, EmptyState
from citysoft_desktop.ui.widgets.field import read_date
from citysoft_desktop.ui.widgets.regions import RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan

_AT_ONCE = 300
"""Up to so many rows everything is made at once; larger plans are prepared in a worker."""

_SETTLE = 150
"""Milliseconds before that begins, so that the first picture does not wait for it."""


class InventoryPage(Page):
    """Grid, add row, detail or bulk panel."""

    key = "inventory"
    kinds = frozenset(
        {"activity", "participation", "actor", "evidence", "citation", "coding", "linkage", "outcome", "plan_info", "codebook"}
    )

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self.model = ActivityModel(self)
        self.toolbar = InventoryToolbar()
        self.toolbar.changed.connect(self._filter_changed)
        self.toolbar.columns_changed.connect(self._columns_changed)
        self.grid = GridView(self.model)
        self.grid.delegate.framework = lambda: self.plan.framework
        self.grid.delegate.partner_names = lambda: [a.name for a in self.plan.actors.values()]
        self.grid.delegate.unit_names = lambda: self.model.table.units() if self.model.table is not None else []
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
        self.split.add(self.side, "", width=364, overlay=True)
        self.body.addWidget(self.toolbar)
        self.body.addWidget(self.split, 1)
        self.import_button = self.add_action("", self._import, icon="file-input")
        self.export_button = self.add_action("", self._export, icon="file-output")
        self.add_button = self.add_action("", self.start_adding, icon="plus", primary=True)
        self._make_actions()
        self._connect()
        columns = self.context.settings.get("window.regions").get("inventory.columns")
        if isinstance(columns, list) and "title" in columns:
            self.model.set_columns([c for c in COLUMNS if c in columns])
        self.toolbar.set_columns(self.model.columns)
        self._job: Any = None
        self._waiting = False
        self._prepare_timer = QTimer(self)
        self._prepare_timer.setSingleShot(True)
        self._prepare_timer.timeout.connect(self._prepare_now)
        self._count_timer = QTimer(self)
        self._count_timer.setSingleShot(True)
        self._count_timer.timeout.connect(self._count)

    def _connect(self) -> None:
        grid = self.grid
        grid.picked.connect(self._picked)
        grid.delete_wanted.connect(self.delete_selected)
        grid.paste_wanted.connect(self.paste)
        grid.copy_wanted.connect(self.copy)
        grid.copy_cell_wanted.connect(self.copy_cell)
        grid.fill_wanted.connect(self.fill_down)
        grid.duplicate_wanted.connect(self.duplicate)
        grid.open_wanted.connect(self._open_map)
        grid.leave_down.connect(self.add_row.edit.setFocus)
        grid.menu_wanted.connect(self._menu)
        self.model.edit_wanted.connect(self._edited)
        self.model.shown_changed.connect(self._shown_changed)
        self.toolbar.field.go_down.connect(self._into_grid)
        self.add_row.wanted.connect(self.add)
        self.add_row.pasted.connect(self._paste_new)
        self.add_row.leave_up.connect(self._into_last)
        self.detail.step.connect(self._step)
        self.detail.closed.connect(self.toggle_detail)
        self.bulk.closed.connect(self.toggle_detail)
        self.detail.code_wanted.connect(lambda key: self.context.navigate("map", ids=[key]))
        self.detail.link_wanted.connect(lambda key: self.context.navigate("link", ids=[key]))
        self.bulk.delete_wanted.connect(self.delete_selected)
        self.bulk.duplicate_wanted.connect(self.duplicate)
        self.context.plan_closed.connect(self._closed)

    def _make_actions(self) -> None:
        def action(run: Any, icon_name: str = "", keys: str = "") -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda _checked=False: run())
            if keys:
                # Shown beside the name; the grid itself listens, so that text fields keep their own keys.
                made.setProperty("keys", keys)
            if icon_name:
                from citysoft_desktop.ui.icons import icon

                made.setIcon(icon(icon_name))
            return made

        self.act_map = action(self._open_map, "layers", "Ctrl+Return")
        self.act_link = action(self._open_link, "link")
        self.act_edit = action(self._edit_current, "pencil", "F2")
        self.act_duplicate = action(self.duplicate, "copy", "Ctrl+Shift+D")
        self.act_fill = action(self.fill_down, "arrow-down", "Ctrl+D")
        self.act_copy = action(lambda: self.copy(False), "copy", "Ctrl+C")
        self.act_copy_headers = action(lambda: self.copy(True), "table-2")
        self.act_copy_cell = action(self.copy_cell, "", "Ctrl+Shift+C")
        self.act_paste = action(lambda: self.paste(QGuiApplication.clipboard().text()), "", "Ctrl+V")
        self.act_filter = action(self._filter_by_value, "funnel")
        self.act_delete = action(self.delete_selected, "trash-2", "Del")

    def retranslate(self) -> None:
        self.set_title(self.tr("Inventory"), self.tr("Everything the city does, hosts, joins, signs or says abroad"))
        for made, text, tip in (
            (self.import_button, self.tr("Import"), self.tr("Bring in a table from Excel or a CSV file (Ctrl+I)")),
            (self.export_button, self.tr("Export"), self.tr("Write the list as CSV, Excel or JSON")),
            (self.add_button, self.tr("Add activity"), self.tr("Type a title in the row at the foot of the list")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setToolTip(tip)
        self.split.set_title(0, self.tr("List"))
        self.split.set_title(1, self.tr("Details"))
        self.grid.setAccessibleName(self.tr("Activities"))
        self.grid.setAccessibleDescription(self.tr("F2 edits a cell, Delete moves rows to the recycle bin, F4 shows the details"))
        self.nothing.setText(self.tr("Select an activity to see its record."))
        for made_action, words in (
            (self.act_map, self.tr("Open in Map")),
            (self.act_link, self.tr("Open in Link")),
            (self.act_edit, self.tr("Edit the cell")),
            (self.act_duplicate, self.tr("Duplicate")),
            (self.act_fill, self.tr("Fill down")),
            (self.act_copy, self.tr("Copy rows")),
            (self.act_copy_headers, self.tr("Copy rows with headings")),
            (self.act_copy_cell, self.tr("Copy the cell")),
            (self.act_paste, self.tr("Paste")),
            (self.act_filter, self.tr("Filter by this value")),
            (self.act_delete, self.tr("Move to recycle bin")),
        ):
            keys = str(made_action.property("keys") or "")
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            made_action.setText(f"{words}\t{shown}" if shown else words)
        self._make_empty_states()
        self.toolbar.retranslate()
        self.detail.retranslate()
        self.bulk.retranslate()
        self.model.retranslate()
        self.add_row.set_number(self.model.total() + 1)

    def _make_empty_states(self) -> None:
        while self.empty.count():
            old = self.empty.widget(0)
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
        self.add_row.setEnabled(not self.model.read_only)
        if changes is None or self.model.table is None:
            self.model.set_plan(plan)
            if self.model.shown and not self.grid.current_id():
                self.grid.select_ids(self.model.shown[:1])
        else:
            self.model.take(plan, changes)
        self.add_row.set_number(self.model.total() + 1)
        self._prepare()
        self._show_side()

    def _prepare(self) -> None:
        """Make ready what the filter searches: at once for small plans, in a worker for large ones."""
        table = self.model.table
        if table is None:
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if table.ready or len(table.ids) <= _AT_ONCE:
            self._count_timer.start(0 if len(table.ids) <= _AT_ONCE else 250)
            return
        if not self._prepare_timer.isActive():
            self._prepare_timer.start(_SETTLE)

    def _prepare_now(self) -> None:
        table = self.model.table
        if table is None or table.ready:
            return
        self._job = self.context.tasks.run(lambda job: table.prepare(lambda: job.cancelled), lambda _done: self._prepared())

    def _count(self) -> None:
        table = self.model.table
        if table is None or self.context.session is None:
            return
        if len(table.ids) <= _AT_ONCE:
            self.toolbar.set_counts(table.plan, table.counts())
            return

        def done(counts: Any) -> None:
            if self.model.table is table:
                self.toolbar.set_counts(table.plan, counts)

        self.context.tasks.run(lambda _job: table.counts(), done)

    def _closed(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
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
                words = self.tr("No activity matches. {n} are hidden by one filter.") if hidden == 1 else self.tr("No activity matches. {n} are hidden by {filters} filters.")
                self._no_match.set_text(words.format(n=total, filters=hidden))
                self.empty.setCurrentWidget(self._no_match)
            else:
                self.empty.setCurrentWidget(self._no_rows)
        self.status_changed.emit()

    # -- filter and columns --------------------------------------------------------------------------

    def _filter_changed(self, wanted: Filter) -> None:
        table = self.model.table
        if table is not None and not table.ready and len(table.ids) > _AT_ONCE and wanted.text:
            # The first key in a large plan may come before the texts are ready: it waits beside the window.
            self._waiting = True
            if self._job is None:
                self._prepare_now()
            return
        self.model.set_filter(wanted)

    def _prepared(self) -> None:
        self._job = None
        if self._waiting:
            self._waiting = False
            self.model.set_filter(self.toolbar.filter())
        self._count()

    def clear_filters(self) -> None:
        """Show every row again."""
        self.toolbar.set_filter(Filter())
        self.grid.setFocus()

    def _columns_changed(self, columns: list[str]) -> None:
        self.model.set_columns(columns)
        regions = dict(self.context.settings.get("window.regions"))
        regions["inventory.columns"] = columns
        self.context.settings.set("window.regions", regions)

    def _filter_by_value(self) -> None:
        row = self.model.record(self.grid.currentIndex().row())
        column = self.grid.current_column()
        if row is None or not column:
            return
        activity = self.plan.activities[row.id]
        wanted = self.toolbar.filter()
        if column == "status":
            wanted = wanted.with_(statuses=frozenset({activity.status}))
        elif column == "type":
            wanted = wanted.with_(families=frozenset({row.letter}))
        elif column == "lead_unit":
            wanted = wanted.with_(units=frozenset({activity.lead_unit}))
        elif column == "filled":
            wanted = wanted.with_(incomplete=row.filled < MINIMUM)
        else:
            wanted = wanted.with_(text=row.texts[column].split("; ")[0])
        self.toolbar.set_filter(wanted)

    # -- selection and panel -------------------------------------------------------------------------

    def _picked(self, _ids: list[str]) -> None:
        self._show_side()
        self.status_changed.emit()

    def _show_side(self) -> None:
        if self.context.session is None or self.model.table is None:
            return
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

    # -- editing -------------------------------------------------------------------------------------

    def _reader(self) -> CellReader:
        return CellReader(self.plan, read_date)

    def _edited(self, activity_id: str, column: str, text: str) -> None:
        if activity_id not in self.plan.activities:
            return
        result = edit_cell(self.plan, self._reader(), activity_id, column, text)
        if isinstance(result, CellProblem):
            self.model.set_problem(activity_id, column, result)
            words = problem_text(result)
            self.strip.show_text(words, "warning", self.tr("Next (F8)"), lambda: self.next_issue(1))
            return
        self.model.set_problem(activity_id, column, None)
        self._tidy_strip()
        if result is not None:
            self.context.execute(result, toast=False)

    def _tidy_strip(self) -> None:
        if not self.model.problems:
            self.strip.dismiss()

    def _edit_current(self) -> None:
        key, column = self.grid.current_id(), self.grid.current_column()
        if key:
            self.grid.edit_cell(key, column if column in EDITABLE else "title")

    def start_adding(self) -> None:
        """Put the caret into the add row."""
        self.split.show_region(self._list_region)
        self.add_row.edit.setFocus()

    def add(self, title: str) -> None:
        """Make an activity; the caret stays in the add row."""
        command = AddActivity(title)
        if self.context.execute(command) is not None:
            self.grid.select_ids([command.activity_id], "title")
            announce(self.add_row.edit, self.tr("Activity {n} added").format(n=self.model.total()))

    def delete_selected(self) -> None:
        """Move the selected rows to the recycle bin; Undo brings them back."""
        ids = self.grid.selected_ids()
        if not ids or self.model.read_only:
            return
        row = self.model.row_of(ids[0])
        if self.context.execute(DeleteRecords(Activity, ids)) is not None:
            self.grid.select_near(row)
            self.grid.setFocus()

    def duplicate(self) -> None:
        """Copy the selected rows to the end of the list."""
        ids = self.grid.selected_ids()
        if not ids:
            return
        suffix = " " + self.tr("(copy)")
        before = set(self.plan.activities)
        if self.context.execute(DuplicateActivities(ids, suffix)) is not None:
            self.grid.select_ids([key for key in self.plan.activities if key not in before], "title")

    def fill_down(self) -> None:
        """Copy the current column of the first selected row to the others."""
        ids, column = self.grid.selected_ids(), self.grid.current_column()
        if len(ids) < 2:
            self.strip.show_text(self.tr("Select two or more rows first: the cell of the first one is filled down."), "info")
            return
        command = fill_down(self.plan, ids, column)
        if command is None:
            title = column_titles().get(column, "")
            self.strip.show_text(self.tr("There is nothing to fill down in {column}.").format(column=title), "info")
            return
        self.context.execute(command)

    def set_status(self, status: str) -> None:
        """Give all selected rows a status."""
        command = set_values(self.plan, self.grid.selected_ids(), status=status)
        if command is not None:
            n = len(command.rows)
            name = self.plan.framework.label("status", status)
            words = self.tr("1 activity set to {status}") if n == 1 else self.tr("{n} activities set to {status}")
            self.context.execute(command, toast=words.format(n=n, status=name))

    # -- clipboard -----------------------------------------------------------------------------------

    def copy(self, headers: bool = False) -> None:
        """Put the selected rows on the clipboard as text with tabs, codes in words."""
        table = self.model.table
        ids = self.grid.selected_ids()
        if table is None or not ids:
            return
        rows = [[table.row(key).texts[column] for column in self.model.columns] for key in ids]
        if headers:
            titles = column_titles()
            rows.insert(0, [titles[column] for column in self.model.columns])
        QGuiApplication.clipboard().setText(format_block(rows))
        n = len(ids)
        self.context.toast((self.tr("1 row copied") if n == 1 else self.tr("{n} rows copied")).format(n=n), icon="copy")

    def copy_cell(self) -> None:
        """Put the text of the current cell on the clipboard."""
        row = self.model.record(self.grid.currentIndex().row())
        if row is not None:
            QGuiApplication.clipboard().setText(row.texts[self.grid.current_column()])

    def paste(self, text: str) -> None:
        """Fill a block from the current cell; lines beyond the last row become new activities."""
        row = self.grid.currentIndex().row()
        column = self.grid.currentIndex().column()
        if row < 0 or self.model.read_only:
            self._paste_new(text)
            return
        self._paste(text, self.model.shown[row:], self.model.columns[max(0, column) :])

    def _paste_new(self, text: str) -> None:
        self._paste(text, [], self.model.columns)

    def _paste(self, text: str, ids: list[str], columns: tuple[str, ...] | list[str]) -> None:
        block = parse_block(text)
        if not block or self.model.read_only:
            return
        names = {fold(title): column for column, title in column_titles().items()} | {fold(c): c for c in COLUMNS}
        found = header_columns(block[0], names)
        if found is not None:
            # A block with its headings is a list of its own: it never overwrites rows by position.
            block, columns, ids = block[1:], found, []
        if len(block) == 1 and len(block[0]) == 1 and len(self.grid.selected_ids()) > 1 and ids:
            block = block * len(self.grid.selected_ids())
        result = paste_block(self.plan, self._reader(), block, ids=ids, columns=list(columns))
        for problem in result.problems:
            self.model.set_problem(problem.activity_id, problem.column, problem)
        if result.command is not None and self.context.execute(result.command) is None:
            self.model.problems.clear()
            return
        if result.command is None and not result.problems:
            self.strip.show_text(self.tr("Nothing was pasted: the cells say the same already, or have no title."), "info")
            return
        if result.new_ids:
            self.grid.select_ids(result.new_ids)
        self._tell_paste(result.rows, len(result.problems))

    def _tell_paste(self, rows: int, problems: int) -> None:
        pasted = (self.tr("1 row pasted") if rows == 1 else self.tr("{n} rows pasted")).format(n=rows)
        if not problems:
            self.strip.show_text(pasted + ".", "info")
            return
        look = (self.tr("1 cell needs a look") if problems == 1 else self.tr("{n} cells need a look")).format(n=problems)
        self.strip.show_text(f"{pasted}, {look}.", "warning", self.tr("Next (F8)"), lambda: self.next_issue(1))

    # -- menus and places ----------------------------------------------------------------------------

    def record_actions(self) -> list[QAction]:
        return [
            self.act_map,
            self.act_link,
            self.act_edit,
            self.act_duplicate,
            self.act_fill,
            self.act_copy,
            self.act_copy_headers,
            self.act_copy_cell,
            self.act_paste,
            self.act_filter,
            self.act_delete,
        ]

    def _menu(self, place: QPoint) -> None:
        if self.context.session is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.act_map, self.act_link])
        menu.addSeparator()
        status = menu.addMenu(self.tr("Set status"))
        from citysoft_desktop.ui.icons import icon

        for code in self.plan.framework.codes("status"):
            entry = status.addAction(icon(STATUS_ICONS.get(code.slug, "circle")), code.label)
            entry.triggered.connect(lambda _on=False, slug=code.slug: self.set_status(slug))
        menu.addActions([self.act_edit, self.act_duplicate, self.act_fill])
        menu.addSeparator()
        menu.addActions([self.act_copy, self.act_copy_headers, self.act_copy_cell, self.act_paste, self.act_filter])
        menu.addSeparator()
        menu.addAction(self.act_delete)
        self.context_menu = menu
        menu.popup(place)

    def _open_map(self) -> None:
        if key := self.grid.current_id():
            self.context.navigate("map", ids=[key])

    def _open_link(self) -> None:
        if key := self.grid.current_id():
            self.context.navigate("link", ids=[key])

    def _import(self) -> None:
        from citysoft_desktop.ui.dialogs.import_dialog import open_import

        open_import(self.context, self.window())

    def _export(self) -> None:
        from citysoft_desktop.ui.dialogs.export_dialog import open_export

        shown = list(self.model.shown) if self.model.filter.conditions else None
        open_export(self.context, self.window(), ids=shown)

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
        if len(ids) == 1:
            if self.model.row_of(ids[0]) < 0:
                self.toolbar.set_filter(Filter())
            self.grid.select_ids(ids)
            self.grid.setFocus()
            return
        self.toolbar.set_filter(Filter(ids=tuple(ids), ids_label=filter_text))
        if self.model.shown:
            self.grid.select_ids(self.model.shown[:1])
            self.grid.setFocus()

    def regions(self) -> list[QWidget]:
        main = self.grid if self.grid.isVisibleTo(self) else self.empty
        found = [self.toolbar.field, main, self.add_row.edit]
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
        here = self.grid.currentIndex().row()
        order = [(here + direction * step) % len(shown) for step in range(1, len(shown) + 1)]
        if self.model.problems:
            cells = {}
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
                self.grid.select_ids([shown[row]])
                self.grid.setFocus()
                return True
        return False


