"""Import of a table in four screens: choose, columns, preview, result. Nothing changes before the last button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.matching.table import RawTable
from citysoft_desktop.services.exchange_port import ReadOptions
from citysoft_desktop.services.exporting import ExportTable
from citysoft_desktop.services.import_model import ImportPreview, ImportProposal
from citysoft_desktop.ui.dialogs.import_dialog_preview import PreviewScreen, ResultScreen
from citysoft_desktop.ui.dialogs.import_dialog_screens import ChooseScreen, ColumnsScreen
from citysoft_desktop.ui.presenters.inventory_import import clipboard_table, with_value
from citysoft_desktop.ui.texts import error_text
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label, line
from citysoft_desktop.ui.widgets.feedback import Banner, IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

FILES = "*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt"


class StepLine(QWidget):
    """Choose, Map columns, Preview, Result: where one is, and what is done."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._names = names
        self._marks: list[tuple[IconLabel, QLabel]] = []
        for number, name in enumerate(names):
            if number:
                layout.addWidget(line(), 1)
            sign = IconLabel("circle", "text.muted", 18)
            words = label(f"{number + 1}  {name}", "secondary")
            layout.addWidget(sign)
            layout.addWidget(words)
            self._marks.append((sign, words))

    def set_step(self, step: int) -> None:
        """Mark the step one is at."""
        for number, (sign, words) in enumerate(self._marks):
            done = number < step
            sign.set_icon("circle-check" if done else "circle-dot" if number == step else "circle", "accent.base" if number <= step else "text.muted")
            words.setProperty("role", "strong" if number == step else "secondary")
            words.style().unpolish(words)
            words.style().polish(words)
        self.setAccessibleName(self.tr("Step {n} of 4: {name}").format(n=step + 1, name=self._names[step]))


class ImportDialog(QDialog):
    """See the module docstring. ``load`` and ``paste`` choose the table; tests use them as the buttons do."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(self.tr("Import activities"))
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._raw: RawTable | None = None
        self.proposal: ImportProposal | None = None
        self.preview: ImportPreview | None = None
        self._job: Any = None
        self._files: QFileDialog | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 16, 24, 12)
        inner.setSpacing(12)
        outer.addLayout(inner, 1)
        self.steps = StepLine([self.tr("Choose"), self.tr("Map columns"), self.tr("Preview"), self.tr("Result")])
        inner.addWidget(self.steps)
        self.banner = Banner()
        self.banner.hide()
        inner.addWidget(self.banner)
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("At work"))
        self.busy.hide()
        inner.addWidget(self.busy)
        self.stack = QStackedWidget()
        inner.addWidget(self.stack, 1)
        self.choose = ChooseScreen()
        self.columns = ColumnsScreen()
        self.look = PreviewScreen(context.plan.framework)
        self.result = ResultScreen()
        for screen in (self.choose, self.columns, self.look, self.result):
            self.stack.addWidget(screen)
        outer.addWidget(line())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 12)
        foot.setSpacing(10)
        self.note = label(self.tr("One Undo takes the whole import back."), "secondary", wrap=True)
        foot.addWidget(self.note, 8)
        foot.addStretch(1)
        self.back_button = button(self.tr("Back"), icon="arrow-left", run=self.back)
        self.cancel_button = button(self.tr("Cancel"), run=self.reject)
        self.next_button = button(self.tr("Next"), "primary", run=self.forward)
        for made in (self.back_button, self.cancel_button, self.next_button):
            foot.addWidget(made)
        outer.addLayout(foot)
        self.next_button.setAutoDefault(False)
        self._connect()
        self._show(0)
        area = self.screen().availableGeometry() if self.screen() is not None else None
        size = (theme().px(1040), theme().px(680))
        if area is not None:
            size = (min(size[0], area.width() - 24), min(size[1], area.height() - 48))
        self.resize(*size)

    def _connect(self) -> None:
        self.choose.ui.browseButton.clicked.connect(lambda _on=False: self.browse())
        self.choose.ui.pasteButton.clicked.connect(lambda _on=False: self.paste(QGuiApplication.clipboard().text()))
        self.choose.options_changed.connect(self._read_again)
        self.choose.included.connect(self._include)
        self.columns.column_chosen.connect(self._choose_column)
        self.columns.where_changed.connect(self._set_where)
        self.columns.order_chosen.connect(self._choose_order)
        self.look.model.taken_changed.connect(self._show_buttons)
        self.look.value_chosen.connect(self._choose_value)
        self.result.undo_wanted.connect(self._undo)
        self.result.show_wanted.connect(self._show_rows)
        self.result.list_wanted.connect(self._save_list)
        for keys, way in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda way=way: self.look.go_next(way))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.choose)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(lambda: self.paste(QGuiApplication.clipboard().text()))

    # -- choosing ------------------------------------------------------------------------------------

    def browse(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, self.tr("Choose a table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables ({patterns})").format(patterns=FILES), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        self._files = dialog
        dialog.open()

    def load(self, path: Path) -> None:
        """Read a file in a worker and show what is in it."""
        self._path = path
        options = ReadOptions(str(self.choose.ui.encodingCombo.currentData() or ""), str(self.choose.ui.delimiterCombo.currentData() or ""))
        exchange, plan = self.context.exchange, self.context.plan

        def work(_job: Any) -> tuple[RawTable, ImportProposal]:
            from citysoft_desktop.services.importing import propose

            raw = exchange.read_table(path, options)
            return raw, propose(raw, plan)

        self._run(work, self._take_table)

    def paste(self, text: str) -> None:
        """Take a block from the clipboard as the table."""
        if not text.strip():
            self.banner.show_text(self.tr("The clipboard holds no text. Copy the rows in the spreadsheet first."), "info")
            return
        self._path = None
        raw = clipboard_table(text, self.tr("clipboard"))
        plan = self.context.plan

        def work(_job: Any) -> tuple[RawTable, ImportProposal]:
            from citysoft_desktop.services.importing import propose

            return raw, propose(raw, plan)

        self._run(work, self._take_table)

    def _take_table(self, found: tuple[RawTable, ImportProposal]) -> None:
        self._raw, self.proposal = found
        self.banner.dismiss()
        self.choose.show_proposal(self.proposal)
        self._show_buttons()
        self.next_button.setFocus()

    def _read_again(self) -> None:
        if self._path is not None:
            self.load(self._path)

    def _include(self, number: int, on: bool) -> None:
        if self.proposal is not None:
            self.proposal = self.proposal.with_table(number, included=on)
            self._show_buttons()

    # -- columns -------------------------------------------------------------------------------------

    def _choose_column(self, table: int, index: int, field: str) -> None:
        if self.proposal is None:
            return
        self.proposal = self.proposal.with_column(table, index, field)
        # The combo that was used goes away with its line, so the focus is put back on its successor.
        QTimer.singleShot(0, lambda: self._refresh_columns((table, index)))

    def _refresh_columns(self, focus: tuple[int, int] | None = None) -> None:
        if self.proposal is None:
            return
        self.columns.show_proposal(self.proposal)
        if focus in self.columns.combos:
            self.columns.combos[focus].setFocus()
        self._show_buttons()

    def _choose_order(self, table: int, order: str) -> None:
        if self.proposal is not None:
            self.proposal = self.proposal.with_table(table, date_order=order)

    def _set_where(self, column: str, value: str) -> None:
        if self.proposal is not None:
            where = ((column, value),) if column and value else ()
            self.proposal = replace(self.proposal, where=where)

    # -- preview -------------------------------------------------------------------------------------

    def _make_preview(self) -> None:
        if self.proposal is None:
            return
        proposal, plan = self.proposal, self.context.plan

        def work(_job: Any) -> ImportPreview:
            from citysoft_desktop.services.importing import preview

            return preview(proposal, plan)

        self._run(work, self._take_preview)

    def _take_preview(self, found: ImportPreview) -> None:
        self.preview = found
        self.banner.dismiss()
        self.look.show_preview(found)
        self._show(2)
        self.look.table.setFocus()

    def _choose_value(self, sheet: str, field: str, text: str, value: str) -> None:
        if self.proposal is None:
            return
        self.proposal, changed = with_value(self.proposal, sheet, field, text, value)
        if changed:
            self._make_preview()

    # -- applying ------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Make the command in a worker, then run it as one step."""
        if self.preview is None:
            return
        looked, plan, left = self.preview, self.context.plan, self.look.model.left_out()

        def work(_job: Any) -> Any:
            from citysoft_desktop.services.importing import to_command

            return to_command(looked, plan, leave_out=left)

        self._run(work, self._execute)

    def _execute(self, command: Any) -> None:
        before = set(self.context.plan.activities)
        if self.context.session is None:
            return
        try:
            self.context.session.execute(command)
        except CitySoftError as error:
            self.banner.show_text(error_text(error), "danger")
            return
        assert self.preview is not None
        new_ids = [key for key in self.context.plan.activities if key not in before]
        self.result.show_result(self.preview, new_ids, self.look.model.left_out())
        self._show(3)
        self.next_button.setFocus()

    def _undo(self) -> None:
        if self.context.undo():
            self.accept()

    def _show_rows(self) -> None:
        ids = self.result.new_ids
        self.accept()
        self.context.navigate("inventory", ids=ids, filter=self.tr("From the import"))

    def _save_list(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilters([self.tr("Excel (*.xlsx)")])
        dialog.fileSelected.connect(lambda name: self.save_list(Path(name)))
        self._files = dialog
        dialog.open()

    def save_list(self, path: Path) -> None:
        """Write every row of the preview with what happened to it."""
        columns, rows = self.look.model.table()
        try:
            self.context.exchange.write_xlsx(path, ExportTable(self.tr("Import"), columns, rows))
        except CitySoftError as error:
            self.banner.show_text(error_text(error), "danger")
            return
        self.banner.show_text(self.tr("Saved as {name}.").format(name=path.name), "info")

    # -- going ---------------------------------------------------------------------------------------

    def step(self) -> int:
        """Number of the screen, from 0."""
        return self.stack.currentIndex()

    def forward(self) -> None:
        """The primary button."""
        step = self.step()
        if step == 0 and self.proposal is not None:
            self.columns.show_proposal(self.proposal)
            self._show(1)
        elif step == 1:
            self._make_preview()
        elif step == 2:
            self.apply()
        elif step == 3:
            self.accept()

    def back(self) -> None:
        """One screen back; choices stay."""
        if self.step() == 2 and self.proposal is not None:
            self.columns.show_proposal(self.proposal)
        self._show(max(0, self.step() - 1))

    def _show(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.steps.set_step(step)
        self._show_buttons()

    def _show_buttons(self) -> None:
        step = self.step()
        working = self._job is not None and self._job.active
        self.back_button.setVisible(step in (1, 2))
        self.cancel_button.setVisible(step < 3)
        text = self.tr("Next")
        enabled = not working
        if step == 0:
            enabled = enabled and self.proposal is not None and any(t.included for t in self.proposal.tables)
        elif step == 1:
            text = self.tr("Preview")
            enabled = enabled and not self.columns.problem.isVisibleTo(self.columns)
        elif step == 2:
            ready = self.look.model.ready()
            text = self.tr("Import 1 row") if ready == 1 else self.tr("Import {n} rows").format(n=ready)
            enabled = enabled and ready > 0
        else:
            text = self.tr("Close")
        self.note.setVisible(step < 3)
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self.next_button.setEnabled(enabled)
        self.next_button.setDefault(enabled and step != 1)

    # -- work ----------------------------------------------------------------------------------------

    def _run(self, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self.busy.setRange(0, 0)
        self.busy.show()

        def ended(found: Any) -> None:
            self._job = None
            self.busy.hide()
            done(found)
            self._show_buttons()

        def failed(error: Exception) -> None:
            self._job = None
            self.busy.hide()
            self.banner.show_text(error_text(error), "danger")
            self._show_buttons()

        job = self.context.tasks.run(work, ended, failed)
        self._job = job if job.active else None
        self._show_buttons()

    def done(self, result: int) -> None:
        """Closing stops what is under way; the plan is as it was unless the result was shown."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)

    # -- events --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field ends the field; only the buttons go on.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.next_button.hasFocus() and self.step() in (1, 2):
            event.accept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if self.step() == 0 and len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()


def open_import(context: AppContext, parent: QWidget | None, path: Path | None = None) -> ImportDialog:
    """Open the dialog, with a file when one was dropped on the window."""
    dialog = ImportDialog(context, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    if path is not None:
        dialog.load(path)
    else:
        dialog.choose.ui.browseButton.setFocus()
    return dialog
