"""Bringing a table into the plan: choose, map columns, preview, result. Nothing changes before the last button.

Reading, previewing and writing run beside the window and can be stopped. Problems stand in words above the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from citysoft_desktop.base.watching import watching
from citysoft_desktop.services.exchange_port import ReadOptions
from citysoft_desktop.services.import_model import ImportPreview, ImportProposal, RowProblem
from citysoft_desktop.services.import_rows import find_column
from citysoft_desktop.services.importing import to_command
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.dialogs.import_busy import BusyRow
from citysoft_desktop.ui.dialogs.import_choose import ChooseScreen
from citysoft_desktop.ui.dialogs.import_footer import CHOOSE, MAP, PREVIEW, RESULT, ImportFooter
from citysoft_desktop.ui.dialogs.import_map import MapScreen
from citysoft_desktop.ui.dialogs.import_preview import UPDATE, PreviewScreen
from citysoft_desktop.ui.dialogs.import_result import ResultScreen
from citysoft_desktop.ui.dialogs.import_steps import ImportSteps
from citysoft_desktop.ui.models.import_words import later_words, warning_sentence
from citysoft_desktop.ui.presenters.import_flow import (
    FixKey,
    Loaded,
    cell_key,
    interpret,
    load,
    look,
    to_remember,
    with_where,
)
from citysoft_desktop.ui.presenters.import_lines import Line, Lines, document_lines, lines_of
from citysoft_desktop.ui.texts import error_text, step_sentence
from citysoft_desktop.ui.widgets.basic import announce, label, line, row, scroll_area
from citysoft_desktop.ui.widgets.feedback import IconLabel

__all__ = ["CHOOSE", "MAP", "PREVIEW", "RESULT", "ImportDialog", "open_import"]

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.long_task import LongTask
    from citysoft_desktop.ui.tasks import Job

_LISTED = 500  # rows to look at that the result lists


class ImportDialog(CityDialog):
    """The import of one file into the open plan."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, path: Path | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.loaded: Loaded | None = None
        self.proposal: ImportProposal | None = None
        self.preview: ImportPreview | None = None
        self.new_ids: list[str] = []
        self._fixes: dict[FixKey, str] = {}
        self._job: Job | None = None
        self._writing: LongTask | None = None
        self._options: ReadOptions | None = None
        self._pasted: QTemporaryDir | None = None
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.retranslate()
        self._go(CHOOSE)
        self.fit(960, 640)
        if path is not None:
            self.read(path)

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.steps = ImportSteps()
        self.problem_box = QFrame()
        self.problem_box.setProperty("surface", "danger")
        self.problem = label("", "", wrap=True)
        inner = row(IconLabel("circle-alert", "semantic.danger_text", 16), self.problem, spacing=10)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setStretch(1, 1)
        self.problem_box.setLayout(inner)
        self.problem_box.hide()
        self.choose, self.map = ChooseScreen(), MapScreen()
        self.look, self.done_screen = PreviewScreen(), ResultScreen()
        self.stack = QStackedWidget()
        for screen in (self.choose, self.map, self.look, self.done_screen):
            self.stack.addWidget(scroll_area(screen))
        self.busy_box = BusyRow(self.stop)
        self.footer = ImportFooter(back=self.back, cancel=self.reject, forward=self.next)
        self.foot, self.next_button = self.footer.words, self.footer.next_button
        self.back_button, self.cancel_button = self.footer.back_button, self.footer.cancel_button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(12)
        layout.addWidget(self.steps)
        layout.addWidget(self.problem_box)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.busy_box)
        layout.addWidget(line())
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self.choose.file_chosen.connect(self.read)
        self.choose.pasted.connect(self._read_pasted)
        self.choose.options_chosen.connect(self._read_again)
        self.choose.heading_chosen.connect(self._take_heading)
        self.choose.included.connect(self._include)
        self.map.proposal_changed.connect(self._take_proposal)
        self.map.where_changed.connect(self._take_where)
        self.look.ready_changed.connect(self._buttons)
        self.map.forget_wanted.connect(self._forget)
        self.look.fixed.connect(self._fix)
        self.look.decided.connect(self._decide)
        self.done_screen.show_wanted.connect(self._show_new)
        self.done_screen.undo_wanted.connect(self._undo)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.back)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.choose)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.choose.form.pasteButton.click)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import activities"))
        self.steps.set_names(
            [self.tr("Choose"), self.tr("Map columns"), self.tr("Preview"), self.tr("Result")]
        )
        for part in (self.busy_box, self.footer, self.choose, self.map, self.look, self.done_screen):
            part.retranslate()
        self._buttons()

    # -- going ---------------------------------------------------------------------------------------

    def screen_number(self) -> int:
        """CHOOSE, MAP, PREVIEW or RESULT."""
        return self.stack.currentIndex()

    def _go(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.steps.set_current(number)
        self._tell_problem("")
        self._buttons()
        first: QWidget = self.next_button
        if number == CHOOSE and self.loaded is None:
            first = self.choose.form.browseButton
        elif number == MAP:
            first = next(iter(self.map.combos.values()), self.next_button)
        elif number == PREVIEW:
            first = self.look.table
        first.setFocus()
        announce(self, self.steps.accessibleName())

    def next(self) -> None:
        """The primary button of the screen."""
        number = self.screen_number()
        if self._busy() or not self.next_button.isEnabled():
            return
        if number == RESULT:
            self.accept()
        elif number == PREVIEW:
            self._apply()
        elif number == CHOOSE and self.loaded is not None and not self.loaded.is_json:
            if self.proposal is not None:
                self.map.show_loaded(self.loaded, self.proposal)
                self._go(MAP)
        else:
            self._preview_now()

    def back(self) -> None:
        """One screen back; what was chosen stays."""
        number = self.screen_number()
        if self._busy() or number in (CHOOSE, RESULT):
            return
        json = self.loaded is not None and self.loaded.is_json
        self._go(CHOOSE if json or number == MAP else MAP)

    def _buttons(self) -> None:
        self.footer.tell(
            self.screen_number(), self.loaded, self.proposal, self.look.model.ready(), busy=self._busy()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._busy():
            self.stop()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.stop()
        if self._writing is not None:
            return
        if self._pasted is not None:
            self._pasted.remove()
            self._pasted = None
        super().done(result)

    # -- work beside the window ----------------------------------------------------------------------

    def _run(self, words: str, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        if self._writing is not None:  # what is written stands still
            return
        self.stop()
        self._tell_problem("")
        self.busy_box.begin(words)

        def finished(result: Any) -> None:
            self._rest()
            done(result)

        def failed(error: Exception) -> None:
            self._rest()
            self._tell_problem(error_text(error))

        def watched(job: Job) -> Any:
            def step(handled: int, expected: int) -> None:
                if job.cancelled:
                    raise InterruptedError
                job.progress(handled, expected)

            with watching(step):
                return work(job)

        job = self.context.tasks.run(
            watched, finished, failed, lambda done, total, _text: self.busy_box.show_progress(done, total)
        )
        if job.active:
            self._job = job
        self._buttons()

    def _busy(self) -> bool:
        return self._job is not None or self._writing is not None

    def _rest(self) -> None:
        self._job = self._writing = None
        self.busy_box.end()
        self._buttons()

    def stop(self) -> None:
        """Stop what is under way; what was shown stays."""
        if self._job is not None:
            self._job.cancel()
            self._rest()
        elif self._writing is not None:  # it says itself whether it was stopped or done already
            self._writing.stop()

    def _tell_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem_box.setVisible(bool(text))
        if text:
            announce(self.problem, text)

    # -- choose --------------------------------------------------------------------------------------

    def read(self, path: Path, *, options: ReadOptions | None = None) -> None:
        """Read a file and show what was found."""
        exchange, plan = self.context.exchange, self.context.plan
        remembered = dict(self.context.settings.get("import.columns"))
        path = Path(path)
        self._options = options
        name = path.name
        self._run(
            self.tr("Reading {name}").format(name=name),
            lambda _job: load(exchange, path, plan, options=options, remembered=remembered),
            self._loaded_now,
        )

    def _loaded_now(self, loaded: Loaded) -> None:
        self.loaded, self.proposal, self.preview = loaded, loaded.proposal, None
        self._fixes = {}
        self.choose.show_loaded(loaded)
        self.look.model.left_out.clear()
        if self.screen_number() != CHOOSE:
            self._go(CHOOSE)
        self._tell_problem(error_text(loaded.problem) if loaded.problem is not None else "")
        self._buttons()
        if self.next_button.isEnabled():
            self.next_button.setFocus()

    def _read_again(self, options: ReadOptions) -> None:
        if self.loaded is not None:
            self.read(self.loaded.path, options=options)

    def _read_pasted(self, text: str) -> None:
        if not text.strip():
            self._tell_problem(
                self.tr("The clipboard holds no table. Copy the cells in the spreadsheet first.")
            )
            return
        self._pasted = self._pasted or QTemporaryDir()
        path = Path(self._pasted.path()) / self.tr("Pasted table.tsv")
        path.write_text(text, encoding="utf-8")
        self.read(path)

    def _take_heading(self, sheet: int, heading: int, depth: int) -> None:
        loaded, plan = self.loaded, self.context.plan
        if loaded is None or loaded.raw is None:
            return
        headings, depths = {**loaded.headings, sheet: heading}, {**loaded.depths, sheet: depth}
        self._run(
            self.tr("Reading the headings"),
            lambda _job: interpret(loaded, plan, headings, depths),
            self._loaded_now,
        )

    def _forget(self) -> None:
        """Read the file again without what was chosen in earlier imports."""
        self.context.settings.set("import.columns", {})
        if self.loaded is not None:
            self.read(self.loaded.path, options=self._options)

    def _include(self, number: int, on: bool) -> None:
        if self.proposal is not None and self.loaded is not None:
            self.proposal = self.proposal.with_table(number, included=on)
            self.loaded = replace(self.loaded, proposal=self.proposal)
            self._buttons()

    # -- map columns ---------------------------------------------------------------------------------

    def _take_proposal(self, proposal: ImportProposal) -> None:
        self.proposal = proposal
        self._buttons()

    def _take_where(self, heading: str, value: str) -> None:
        if self.proposal is not None:
            self.proposal = with_where(self.proposal, heading, value)
            self.map.take_where(self.proposal)

    # -- preview -------------------------------------------------------------------------------------

    def _preview_now(self) -> None:
        loaded, plan = self.loaded, self.context.plan
        if loaded is None:
            return
        if loaded.document is not None:
            document = loaded.document
            self._run(
                self.tr("Comparing with the plan"),
                lambda _job: (None, document_lines(document, plan)),
                self._previewed,
            )
            return
        proposal, fixes, places = self.proposal, dict(self._fixes), self.context.places
        today = self.context.clock.today()
        if proposal is None:
            return

        def work(_job: Job) -> tuple[ImportPreview, Lines]:
            made = look(proposal, plan, fixes, places, today)
            return made, lines_of(made)

        self._run(self.tr("Comparing with the plan"), work, self._previewed)

    def _previewed(self, made: tuple[ImportPreview | None, Lines]) -> None:
        assert self.loaded is not None
        self.preview = made[0]
        tables = self.proposal.tables if self.proposal is not None else ()
        sheets = list(dict.fromkeys(table.sheet for table in tables if table.included))
        place = self.loaded.name
        if len(sheets) == 1 and self.loaded.raw is not None and self.loaded.raw.kind != "csv":
            place = self.tr("{name}, sheet “{sheet}”").format(name=place, sheet=sheets[0])
        self.look.show_preview(made[1], self.context.plan, made[0], place)
        if self.screen_number() != PREVIEW:
            self._go(PREVIEW)
        self._buttons()

    def _fix(self, found: Line, problem: RowProblem, value: str) -> None:
        """A person said what a word means: read every row with this word again."""
        if self.proposal is None or self.loaded is None or self.loaded.raw is None:
            return
        for table in self.proposal.tables:
            column = find_column(table, problem.column)
            if table.included and table.sheet == found.sheet and column is not None:
                self._fixes[(table.sheet_index, column, cell_key(problem.text))] = value
        self._preview_now()

    def _decide(self, found: list[Line], decision: str) -> None:
        """A person said which activities rows are: ADD, SKIP, or UPDATE for the likest, or the id of one."""
        if self.proposal is None:
            return
        proposal = self.proposal
        for item in found:
            chosen = item.likes[0].target if decision == UPDATE else decision
            proposal = proposal.with_decision(item.sheet, item.row, chosen)
        self.proposal = proposal
        self._preview_now()

    # -- apply ---------------------------------------------------------------------------------------

    def _apply(self) -> None:
        loaded, plan, made = self.loaded, self.context.plan, self.preview
        if loaded is None:
            return
        if loaded.document is not None:
            self._execute(loaded.document)
        elif made is not None:
            left_out = frozenset(self.look.model.left_out)
            self._run(
                self.tr("Importing"), lambda _job: to_command(made, plan, leave_out=left_out), self._execute
            )

    def _execute(self, command: Any) -> None:
        """Write beside the window: until it is committed it can be stopped, and then nothing was changed."""
        self._tell_problem("")
        self.busy_box.begin(self.tr("Writing into the plan"))

        def done(changed: ChangeSet | None) -> None:
            self._rest()
            if changed is not None:
                self._imported(command, changed)

        def failed(error: Exception) -> None:
            self._rest()
            self._tell_problem(error_text(error))

        task = self.context.run_long(command, done, failed)
        if task is not None and task.active:
            self._writing = task
            self.busy_box.stop_button.setFocus()
            task.progressed.connect(self.busy_box.show_progress)
            self._buttons()

    def _imported(self, command: Any, changed: ChangeSet) -> None:
        assert self.loaded is not None
        self.context.toast(step_sentence(changed.label, changed.params), undo=True)
        self.new_ids = [
            change.id for change in changed.changes if change.kind == "activity" and change.before is None
        ]
        lines = self.look.model.lines()
        counts = lines.counts()
        counts["added"], counts["updated"] = command.added, command.updated
        if self.loaded.document is not None:
            counts["unchanged"] = self.loaded.document.unchanged
        later = [later_words(item) for item in lines.rows if item.later][:_LISTED]
        if self.preview is not None and self.proposal is not None:
            later = [warning_sentence(told) for told in self.proposal.raw.warnings] + later
            before = self.context.settings.get("import.columns")
            self.context.settings.set("import.columns", to_remember(before, self.proposal))
        self.done_screen.show_result(self.loaded.name, counts, later, new=bool(self.new_ids))
        self._go(RESULT)

    def _show_new(self) -> None:
        ids = list(self.new_ids)
        self.accept()
        self.context.show_records("activity", ids)

    def _undo(self) -> None:
        self.context.undo(self._undone)

    def _undone(self) -> None:
        self.new_ids = []
        self.done_screen.show_undone()
        self.next_button.setFocus()

    # -- dropping ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.screen_number() == CHOOSE and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.read(Path(url.toLocalFile()))
                return


def open_import(context: AppContext, parent: QWidget, path: Path | None = None) -> ImportDialog:
    """Open the import, at the file when one is given; it does not block."""
    dialog = ImportDialog(context, parent, path)
    dialog.open()
    return dialog
