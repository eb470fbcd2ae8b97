"""What is done to the cells and rows of the grid: edit, add, empty, fill, remove; every problem told in the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.services.commands.activities import AddActivity, DuplicateActivities
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.models.activity_model import ActivityModel, problem_text
from citysoft_desktop.ui.models.activity_words import column_name
from citysoft_desktop.ui.pages.inventory_grid import GridView
from citysoft_desktop.ui.presenters.inventory_blocks import apply_reading, clear_cells, fill_down
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem, CellReader, edit_cell, set_values
from citysoft_desktop.ui.presenters.inventory_rows import EDITABLE
from citysoft_desktop.ui.widgets.basic import announce
from citysoft_desktop.ui.widgets.feedback import Banner
from citysoft_desktop.ui.widgets.field import read_date

if TYPE_CHECKING:
    from citysoft_desktop.services.commands.inventory import EditRows
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
        self._for_all = False
        grid.delegate.all_wanted.connect(self._all_wanted)

    # -- may it be changed ---------------------------------------------------------------------------

    def refused(self) -> None:
        """Say why nothing can be changed here."""
        if self.model.read_only:
            self.strip.show_text(
                self.tr("This plan can only be read. Save it in another place to work in it."), "info"
            )
            return
        column = self.grid.current_column()
        if self.grid.current_id() and column not in EDITABLE:
            words = self.tr(
                "{column} is worked out from the record. Change it in the details, in Map or in Link."
            )
            self.strip.show_text(words.format(column=column_name(column)), "info")

    def _writable(self) -> bool:
        if self.model.read_only:
            self.refused()
        return not self.model.read_only

    # -- editing -------------------------------------------------------------------------------------

    def reader(self) -> CellReader:
        """Reads cells of the present plan."""
        return CellReader(self.context.plan, read_date)

    def _all_wanted(self) -> None:
        self._for_all = True

    def edited(self, activity_id: str, column: str, text: str) -> None:
        """Store what was typed into a cell, or mark it and say why not.

        With several rows selected it is offered to all of them; Ctrl+Enter gives it to all at once.
        """
        for_all, self._for_all = self._for_all, False
        if activity_id not in self.context.plan.activities or self.model.read_only:
            return
        reader = self.reader()
        result = edit_cell(self.context.plan, reader, activity_id, column, text)
        if isinstance(result, CellProblem):
            self.model.set_problem(activity_id, column, result)
            words = problem_text(result)
            self.strip.show_text(words, "warning", self.tr("Next (F8)"), lambda: self.next_wanted.emit(1))
            return
        self.model.set_problem(activity_id, column, None)
        self._tidy()
        ids = self.grid.selected_ids()
        several = len(ids) > 1 and activity_id in ids and column in self.grid.selected_columns()
        if several and for_all:
            self._give_all(ids, column, text)
            return
        if result is not None:
            done = self.context.execute(result, toast=False)
            if several and done is not None:
                words = self.tr("Changed in one of {n} selected rows.").format(n=len(ids))
                self.strip.show_text(
                    words, "info", self.tr("Set in all {n}").format(n=len(ids)),
                    lambda: self._give_all(ids, column, text),
                )  # fmt: skip

    def _give_all(self, ids: list[str], column: str, text: str) -> None:
        """Give what was typed to all these rows, as one step."""
        reading = self.reader().read(column, text)
        self.strip.dismiss()
        self._run_all(apply_reading(self.context.plan, ids, reading), column)

    def _run_all(self, command: EditRows | None, column: str) -> None:
        if command is not None:
            n = len(command.rows)
            words = (
                self.tr("{column} changed in 1 row") if n == 1 else self.tr("{column} changed in {n} rows")
            )
            self.context.execute(command, toast=words.format(column=column_name(column), n=n))

    def _tidy(self) -> None:
        if not self.model.problems:
            self.strip.dismiss()

    def edit_current(self) -> None:
        """Open the editor of the current cell."""
        key, column = self.grid.current_id(), self.grid.current_column()
        if key and self._writable():
            self.grid.edit_cell(key, column if column in EDITABLE else "title")

    def add(self, title: str) -> None:
        """Make an activity; the caret stays in the add row."""
        if not self._writable():
            return
        command = AddActivity(title)
        if self.context.execute(command) is not None:
            self.model.reveal(command.activity_id)
            self.grid.select_ids([command.activity_id], "title")
            announce(self.grid, self.tr("Activity {n} added").format(n=self.model.total()))

    def delete_selected(self) -> None:
        """Move the selected rows to the recycle bin; Undo brings them back."""
        ids = self.grid.selected_ids()
        if not ids or not self._writable():
            return
        row = self.model.row_of(ids[0])
        if self.context.execute(DeleteRecords(Activity, ids)) is not None:
            self.grid.select_near(row)
            self.grid.setFocus()

    def clear_selected(self) -> bool:
        """Empty the selected cells, as one step. False when nothing was there to empty."""
        if not self._writable():
            return False
        ids, columns = self.grid.selected_ids(), self.grid.selected_columns()
        command = clear_cells(self.context.plan, ids, columns)
        for key in ids:
            for column in columns:
                if (key, column) in self.model.problems:
                    self.model.set_problem(key, column, None)
        self._tidy()
        if command is None:
            if columns == ["title"]:
                words = self.tr("An activity needs a title. Ctrl+Delete moves the row to the recycle bin.")
                self.strip.show_text(words, "info")
            elif not set(columns) & EDITABLE:
                self.refused()
            return False
        n = len(command.rows)
        words = self.tr("Cells emptied in 1 row") if n == 1 else self.tr("Cells emptied in {n} rows")
        return self.context.execute(command, toast=words.format(n=n)) is not None

    def duplicate(self) -> None:
        """Copy the selected rows to the end of the list."""
        ids = self.grid.selected_ids()
        if not ids or not self._writable():
            return
        suffix = " " + self.tr("(copy)")
        before = set(self.context.plan.activities)
        if self.context.execute(DuplicateActivities(ids, suffix)) is not None:
            self.grid.select_ids([key for key in self.context.plan.activities if key not in before], "title")

    def fill_down(self) -> None:
        """Copy the cells of the first selected row to the others; of one row, those of the row above into it."""
        if not self._writable():
            return
        ids, columns = self.grid.selected_ids(), self.grid.selected_columns()
        if len(ids) == 1 and not self.grid.whole_rows():
            above = self.model.id_at(self.model.row_of(ids[0]) - 1)
            ids = [above, *ids] if above else ids
        if len(ids) < 2:
            self.strip.show_text(
                self.tr("Select two or more rows first: the cell of the first one is filled down."), "info"
            )
            return
        if self.grid.whole_rows():
            columns = [self.grid.current_column()]
        command = fill_down(self.context.plan, ids, columns)
        if command is None:
            words = self.tr("There is nothing to fill down in {column}.")
            names = ", ".join(column_name(column) for column in columns)
            self.strip.show_text(words.format(column=names), "info")
            return
        self.context.execute(command)

    def set_status(self, status: str) -> None:
        """Give all selected rows a status."""
        if not self._writable():
            return
        command = set_values(self.context.plan, self.grid.selected_ids(), status=status)
        if command is not None:
            n = len(command.rows)
            name = self.context.plan.framework.label("status", status)
            words = (
                self.tr("1 activity set to {status}") if n == 1 else self.tr("{n} activities set to {status}")
            )
            self.context.execute(command, toast=words.format(n=n, status=name))
