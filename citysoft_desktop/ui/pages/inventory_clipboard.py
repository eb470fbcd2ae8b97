"""Ranges of the grid to and from the clipboard, in the forms Excel and Calc use."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.ui.models.activity_words import column_titles
from citysoft_desktop.ui.presenters.inventory_blocks import (
    MAX_PASTE_ROWS,
    BlockResult,
    header_columns,
    paste_block,
)
from citysoft_desktop.ui.presenters.inventory_clip import (
    Block,
    fill_to,
    format_html,
    parse_block,
    read_clipboard,
    safe_block,
)
from citysoft_desktop.ui.presenters.inventory_rows import COLUMNS

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.ui.pages.inventory_editing import GridEditing

OWN = "application/x-citysoft-cells"
"""Cells of this program, exactly as they are."""
_LARGE = 800
"""From so many pasted rows on the step is done beside the window."""


def _leave_text() -> None:
    """Before the window goes, leave plain text: cells made here must not outlive the interpreter."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() and clipboard.mimeData().hasFormat(OWN):
        clipboard.setText(clipboard.mimeData().text())


class GridClipboard(QObject):
    """Copy, cut and paste of ranges."""

    def __init__(self, editing: GridEditing) -> None:
        super().__init__(editing)
        self.editing = editing
        self.context = editing.context
        self.model = editing.model
        self.grid = editing.grid
        self.strip = editing.strip
        self.grid.destroyed.connect(_leave_text)
        application = QGuiApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(_leave_text)

    # -- out -----------------------------------------------------------------------------------------

    def copy(self, headers: bool = False, *, quiet: bool = False) -> bool:
        """Put the selected cells on the clipboard: text with tabs, a table, and our own form."""
        table = self.model.table
        ids, columns = self.grid.selected_ids(), self.grid.selected_columns()
        if table is None or not ids or not columns:
            return False
        rows = [[self.model.cell_text(table.row(key), column) for column in columns] for key in ids]
        if headers:
            titles = column_titles()
            rows.insert(0, [titles[column] for column in columns])
        data = QMimeData()
        data.setText(safe_block(rows))
        data.setHtml(format_html(rows, heading=headers))
        data.setData(OWN, json.dumps(rows, ensure_ascii=False).encode())
        QGuiApplication.clipboard().setMimeData(data)
        if not quiet:
            self.context.toast(self._copied(len(ids), len(columns)), icon="copy")
        return True

    def _copied(self, rows: int, columns: int) -> str:
        if columns == self.model.columnCount():
            return (self.tr("1 row copied") if rows == 1 else self.tr("{n} rows copied")).format(n=rows)
        n = rows * columns
        return (self.tr("1 cell copied") if n == 1 else self.tr("{n} cells copied")).format(n=n)

    def cut(self) -> None:
        """Copy the selected cells and empty them; Undo brings them back."""
        if self.copy(quiet=True):
            self.editing.clear_selected()

    def copy_cell(self) -> None:
        """Put the text of the current cell on the clipboard."""
        row = self.model.record(self.grid.currentIndex().row())
        if row is not None:
            QGuiApplication.clipboard().setText(self.model.cell_text(row, self.grid.current_column()))

    # -- in ------------------------------------------------------------------------------------------

    @staticmethod
    def _block() -> Block:
        data = QGuiApplication.clipboard().mimeData()
        if data.hasFormat(OWN):
            try:
                rows = json.loads(bytes(data.data(OWN).data()).decode())
            except ValueError:
                rows = None
            if isinstance(rows, list) and all(isinstance(row, list) for row in rows):
                return [[str(cell) for cell in row] for row in rows]
        return read_clipboard(data.text(), data.html() if data.hasHtml() else "")

    def paste(self) -> None:
        """Fill from the first selected cell on; what reaches beyond the last row becomes new rows after a look."""
        if self.model.read_only:
            self.editing.refused()
            return
        rows, columns = self.grid.selected_rows(), self.grid.selected_columns()
        if not rows or not columns:
            self.paste_new()
            return
        block = self._block()
        first = rows[0]
        place = self.model.column_of(columns[0])
        whole = self.grid.whole_rows() and len(rows) == 1
        if not whole:
            block = fill_to(block, len(rows), len(columns))
        ids = [key for row in range(first, self.model.rowCount()) if (key := self.model.id_at(row))]
        wanted = [column if column != "found" else "" for column in self.model.columns[place:]]
        self._paste(block, ids, wanted)

    def paste_new(self) -> None:
        """Make new activities of a block."""
        if self.model.read_only:
            self.editing.refused()
            return
        self._paste(self._block(), [], [column for column in self.model.columns if column != "found"])

    def paste_text(self, text: str) -> None:
        """Make new activities of a block of text."""
        self._paste(parse_block(text), [], [column for column in self.model.columns if column != "found"])

    def _paste(self, block: Block, ids: list[str], columns: list[str]) -> None:
        if not block:
            self.strip.show_text(self.tr("There is no text on the clipboard to paste."), "info")
            return
        if len(block) > MAX_PASTE_ROWS:
            words = self.tr(
                "Nothing was pasted: {n} rows are more than the {most} a paste can take. Use Import for a long list."
            )
            self.strip.show_text(words.format(n=len(block), most=MAX_PASTE_ROWS), "warning")
            return
        names = {fold(title): column for column, title in column_titles().items() if column != "found"}
        names |= {fold(column): column for column in COLUMNS}
        headings = block[0]
        found = header_columns(headings, names)
        if found is not None:
            # A block with its headings is a list of its own: it never overwrites rows by position.
            block, columns, ids = block[1:], found, []
        width = max((len(row) for row in block), default=0)
        columns = [*columns, *[""] * (width - len(columns))][:width]
        if len(block) > len(ids):
            self._look_first(block, ids, columns, headings if found is not None else [])
            return
        self._apply(paste_block(self.context.plan, self.editing.reader(), block, ids=ids, columns=columns))

    def _look_first(self, block: Block, ids: list[str], columns: list[str], headings: list[str]) -> None:
        from citysoft_desktop.ui.dialogs.paste_preview import PastePreview

        dialog = PastePreview(
            self.context, self.editing.reader(), block, ids, columns, headings, self.grid.window()
        )
        dialog.wanted.connect(self._apply)
        dialog.open()

    def _apply(self, result: BlockResult) -> None:
        command = result.command
        if command is None:
            for problem in result.problems:
                self.model.set_problem(problem.activity_id, problem.column, problem)
            if result.problems:
                self._tell(result)
            else:
                self.strip.show_text(
                    self.tr("Nothing was pasted: the cells say the same already, or have no title."), "info"
                )
            return
        if len(command.rows) >= _LARGE:
            task = self.context.run_long(
                command,
                lambda _changed: self._done(result),
                words=self.tr("Pasting {n} rows").format(n=result.rows),
            )
            if task is not None and task.active:
                self.context.long_started.emit(task)
            return
        changed: ChangeSet | None = self.context.execute(command)
        if changed is not None:
            self._done(result)

    def _done(self, result: BlockResult) -> None:
        for problem in result.problems:
            self.model.set_problem(problem.activity_id, problem.column, problem)
        if result.new_ids:
            self.grid.select_ids(result.new_ids)
        self._tell(result)

    def _tell(self, result: BlockResult) -> None:
        rows, problems = result.rows, len(result.problems)
        pasted = (self.tr("1 row pasted") if rows == 1 else self.tr("{n} rows pasted")).format(n=rows)
        if not problems:
            self.strip.show_text(pasted + ".", "info")
            return
        look = (self.tr("1 cell needs a look") if problems == 1 else self.tr("{n} cells need a look")).format(
            n=problems
        )
        self.strip.show_text(
            f"{pasted}, {look}.",
            "warning",
            self.tr("Next (F8)"),
            lambda: self.editing.next_wanted.emit(1),
        )
