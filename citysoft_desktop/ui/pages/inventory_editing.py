"""What is done to the rows of the grid: edit, add, remove, copy, paste, fill; every problem told in the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.services.commands.activities import AddActivity, DuplicateActivities
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.models.activity_model import ActivityModel, column_titles, problem_text
from citysoft_desktop.ui.pages.inventory_grid import GridView
from citysoft_desktop.ui.presenters.inventory_edit import (
    MAX_PASTE_ROWS,
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
from citysoft_desktop.ui.presenters.inventory_rows import COLUMNS, EDITABLE
from citysoft_desktop.ui.widgets.basic import announce
from citysoft_desktop.ui.widgets.feedback import Banner
from citysoft_desktop.ui.widgets.field import read_date

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class GridEditing(QObject):
    """``next_wanted`` asks to go to the next cell that needs a look."""

    next_wanted = Signal(int)

    def __init__(
        self, context: AppContext, model: ActivityModel, grid: GridView, strip: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.model = model
        self.grid = grid
        self.strip = strip

    # -- editing -------------------------------------------------------------------------------------

    def _reader(self) -> CellReader:
        return CellReader(self.context.plan, read_date)

    def edited(self, activity_id: str, column: str, text: str) -> None:
        """Store what was typed into a cell, or mark it and say why not."""
        if activity_id not in self.context.plan.activities:
            return
        result = edit_cell(self.context.plan, self._reader(), activity_id, column, text)
        if isinstance(result, CellProblem):
            self.model.set_problem(activity_id, column, result)
            words = problem_text(result)
            self.strip.show_text(words, "warning", self.tr("Next (F8)"), lambda: self.next_wanted.emit(1))
            return
        self.model.set_problem(activity_id, column, None)
        self._tidy()
        if result is not None:
            self.context.execute(result, toast=False)

    def _tidy(self) -> None:
        if not self.model.problems:
            self.strip.dismiss()

    def edit_current(self) -> None:
        """Open the editor of the current cell."""
        key, column = self.grid.current_id(), self.grid.current_column()
        if key:
            self.grid.edit_cell(key, column if column in EDITABLE else "title")

    def add(self, title: str) -> None:
        """Make an activity; the caret stays in the add row."""
        command = AddActivity(title)
        if self.context.execute(command) is not None:
            self.grid.select_ids([command.activity_id], "title")
            announce(self.grid, self.tr("Activity {n} added").format(n=self.model.total()))

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
        before = set(self.context.plan.activities)
        if self.context.execute(DuplicateActivities(ids, suffix)) is not None:
            self.grid.select_ids([key for key in self.context.plan.activities if key not in before], "title")

    def fill_down(self) -> None:
        """Copy the current column of the first selected row to the others."""
        ids, column = self.grid.selected_ids(), self.grid.current_column()
        if len(ids) < 2:
            self.strip.show_text(
                self.tr("Select two or more rows first: the cell of the first one is filled down."), "info"
            )
            return
        command = fill_down(self.context.plan, ids, column)
        if command is None:
            title = column_titles().get(column, "")
            self.strip.show_text(
                self.tr("There is nothing to fill down in {column}.").format(column=title), "info"
            )
            return
        self.context.execute(command)

    def set_status(self, status: str) -> None:
        """Give all selected rows a status."""
        command = set_values(self.context.plan, self.grid.selected_ids(), status=status)
        if command is not None:
            n = len(command.rows)
            name = self.context.plan.framework.label("status", status)
            words = (
                self.tr("1 activity set to {status}") if n == 1 else self.tr("{n} activities set to {status}")
            )
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
        self.context.toast(
            (self.tr("1 row copied") if n == 1 else self.tr("{n} rows copied")).format(n=n), icon="copy"
        )

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
            self.paste_new(text)
            return
        self._paste(text, self.model.shown[row:], self.model.columns[max(0, column) :])

    def paste_new(self, text: str) -> None:
        """Make new activities of a block."""
        self._paste(text, [], self.model.columns)

    def _paste(self, text: str, ids: list[str], columns: tuple[str, ...] | list[str]) -> None:
        block = parse_block(text)
        if not block or self.model.read_only:
            return
        if len(block) > MAX_PASTE_ROWS:
            words = self.tr(
                "Nothing was pasted: {n} rows are more than the {most} a paste can take. Use Import for a long list."
            )
            self.strip.show_text(words.format(n=len(block), most=MAX_PASTE_ROWS), "warning")
            return
        names = {fold(title): column for column, title in column_titles().items()} | {
            fold(c): c for c in COLUMNS
        }
        found = header_columns(block[0], names)
        if found is not None:
            # A block with its headings is a list of its own: it never overwrites rows by position.
            block, columns, ids = block[1:], found, []
        if len(block) == 1 and len(block[0]) == 1 and len(self.grid.selected_ids()) > 1 and ids:
            block = block * len(self.grid.selected_ids())
        result = paste_block(self.context.plan, self._reader(), block, ids=ids, columns=list(columns))
        for problem in result.problems:
            self.model.set_problem(problem.activity_id, problem.column, problem)
        if result.command is not None and self.context.execute(result.command) is None:
            self.model.problems.clear()
            return
        if result.command is None and not result.problems:
            self.strip.show_text(
                self.tr("Nothing was pasted: the cells say the same already, or have no title."), "info"
            )
            return
        if result.new_ids:
            self.grid.select_ids(result.new_ids)
        self._tell_paste(result.rows, len(result.problems))

    def _tell_paste(self, rows: int, problems: int) -> None:
        pasted = (self.tr("1 row pasted") if rows == 1 else self.tr("{n} rows pasted")).format(n=rows)
        if not problems:
            self.strip.show_text(pasted + ".", "info")
            return
        look = (self.tr("1 cell needs a look") if problems == 1 else self.tr("{n} cells need a look")).format(
            n=problems
        )
        self.strip.show_text(
            f"{pasted}, {look}.", "warning", self.tr("Next (F8)"), lambda: self.next_wanted.emit(1)
        )
