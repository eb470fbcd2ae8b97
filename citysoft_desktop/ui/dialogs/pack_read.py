"""Read a form back: what differs, cell by cell, and whose word counts. Nothing changes before Apply."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.services.pack_apply import pack_command
from citysoft_desktop.services.pack_model import CONFLICT, DIFFERS, UNREADABLE, PackReading
from citysoft_desktop.services.pack_reading import read_pack
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.models.pack_rows import (
    ACTIVITY,
    FIELD,
    FILTERS,
    MINE_NOW,
    ROW,
    SENT,
    STATE,
    TAKE,
    THERE,
    PackLine,
    PackModel,
    pack_warning,
)
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, card, fixed_rows, label, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from citysoft_desktop.domain.matching.table import RawTable
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

_WIDTHS = {TAKE: 100, ROW: 48, ACTIVITY: 160, FIELD: 110, MINE_NOW: 130, SENT: 120, THERE: 130, STATE: 150}
_NAMED = 12


class PackTable(QTableView):
    """Space turns the chosen lines between mine and theirs; Tab leaves the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, PackModel) and self.currentIndex().isValid():
            lines = self.chosen()
            model.take(lines, any(line.can_take and line.key not in model.taken for line in lines))
            return
        super().keyPressEvent(event)

    def chosen(self) -> list[PackLine]:
        """The selected lines, else the current one."""
        model = self.model()
        assert isinstance(model, PackModel)
        rows = sorted({index.row() for index in self.selectedIndexes()})
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [model.line_at(number) for number in rows]


class PackReadDialog(CityDialog):
    """The difference view. ``path`` is read at once when given."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, path: Path | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.reading: PackReading | None = None
        self._raw: RawTable | None = None
        self._plan: Plan | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Read a form back"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        self.lead = label("", "secondary", wrap=True)
        self.choose = button(self.tr("Choose the file"), icon="folder-open", run=self.ask_file)
        head = row(self.lead, self.choose)
        head.setStretch(0, 1)
        layout.addLayout(head)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.notes, notes_layout = card(padding=12, surface="warning")
        self.notes_text = label("", wrap=True)
        notes_layout.addWidget(self.notes_text)
        self.notes.hide()
        layout.addWidget(self.notes)
        tools = QWidget()
        flow = FlowLayout(tools)
        self.filter_box = QComboBox()
        self.filter_box.setAccessibleName(self.tr("Show"))
        for key, words in zip(
            FILTERS,
            (
                self.tr("All differences"),
                self.tr("Conflicts"),
                self.tr("Cannot be read"),
                self.tr("New activities"),
            ),
            strict=True,
        ):
            self.filter_box.addItem(words, key)
        self.filter_box.currentIndexChanged.connect(lambda _index: self._filter())
        flow.addWidget(self.filter_box)
        self.buttons = []
        for words, theirs, reach in (
            (self.tr("Take theirs"), True, "lines"),
            (self.tr("Keep mine"), False, "lines"),
            (self.tr("Whole activity: theirs"), True, "rows"),
            (self.tr("Whole activity: mine"), False, "rows"),
            (self.tr("Everything: theirs"), True, "all"),
            (self.tr("Everything: mine"), False, "all"),
        ):
            made = button(words, run=partial(self.take, theirs, reach), compact=True)
            self.buttons.append(made)
            flow.addWidget(made)
        layout.addWidget(tools)
        self.model = PackModel(self)
        self.table = PackTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        fixed_rows(self.table)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, theme().px(width))
        layout.addWidget(self.table, 1)
        self.summary = label("", "secondary", wrap=True)
        layout.addWidget(self.summary)
        self.cancel = button(self.tr("Cancel"), run=self.reject)
        self.apply = button(self.tr("Apply"), "primary", run=self.take_over)
        layout.addLayout(row("stretch", self.cancel, self.apply))
        self.model.changed.connect(self._count)
        self._empty()
        self.fit(1040, 640)
        if path is not None:
            self.read(path)
        else:
            self.choose.setFocus()

    # -- reading --------------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask for the file without blocking."""
        session = self.context.session
        folder = str(session.path.parent) if session is not None else ""
        dialog = QFileDialog(self, self.tr("Read a form back"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Spreadsheets (*.xlsx *.ods *.xls)"))
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file beside the window and show what differs."""
        session = self.context.session
        if self._job is not None or session is None:
            return
        exchange, plan, plan_id = self.context.exchange, self.context.plan, session.plan_id
        self.problem.hide()
        self.lead.setText(self.tr("Reading {name}").format(name=path.name))

        def work(_job: Job) -> tuple[RawTable, PackReading]:
            raw = exchange.read_table(path)
            return raw, read_pack(raw, plan, plan_id=plan_id)

        def done(result: tuple[RawTable, PackReading]) -> None:
            self._job = None
            self._raw, reading = result
            self._show(reading, plan)

        def failed(error: Exception) -> None:
            self._job = None
            self._empty()
            self.problem.setText(error_text(error))
            self.problem.show()
            announce(self.problem, error_text(error))

        job = self.context.tasks.run(work, done, failed)
        if job.active:
            self._job = job

    def _empty(self) -> None:
        self.reading = None
        self.lead.setText(
            self.tr(
                "Choose a form that came back from a department. What differs is shown, and nothing changes yet."
            )
        )
        self.notes.hide()
        for made in (*self.buttons, self.filter_box, self.apply):
            made.setEnabled(False)
        self.summary.setText("")

    def _show(self, reading: PackReading, plan: Plan) -> None:
        self.reading, self._plan = reading, plan
        words = self.tr("{name}: {unit}, sent {day}.") if reading.sent else self.tr("{name}")
        self.lead.setText(words.format(name=reading.name, unit=reading.unit or "–", day=reading.sent))
        lines = [pack_warning(warning) for warning in reading.warnings]
        if reading.deleted:
            titles = [plan.activities[key].title for key in reading.deleted]
            lines.append(self.tr("Deleted there, kept here: {titles}").format(titles=_listed(titles)))
        if reading.gone:
            lines.append(self.tr("No longer in the plan: {titles}").format(titles=_listed(reading.gone)))
        self.notes_text.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        self.model.show(reading, plan)
        for made in (*self.buttons, self.filter_box):
            made.setEnabled(bool(self.model.lines()))
        if self.model.shown:
            self.table.setCurrentIndex(self.model.index(0, TAKE))
            self.table.setFocus()
        self._count()
        announce(self.summary, self.summary.text())

    # -- choosing -------------------------------------------------------------------------------------

    def _filter(self) -> None:
        self.model.set_filter(str(self.filter_box.currentData()))

    def take(self, theirs: bool, reach: str) -> None:
        """Take theirs or keep mine: the chosen lines, their whole activities, or everything shown or not."""
        lines = self.table.chosen()
        if reach == "all":
            lines = self.model.lines()
        elif reach == "rows":
            rows = {line.row.row for line in lines}
            lines = [line for line in self.model.lines() if line.row.row in rows]
        self.model.take(lines, theirs)

    def _count(self) -> None:
        reading = self.reading
        if reading is None:
            return
        taken = self.model.taken
        new = sum(not column for _, column in taken)
        conflicts = reading.count(CONFLICT) + reading.count(DIFFERS)
        words = [
            self.tr("Cells taken over: {n}. New activities: {new}.").format(
                n=locale_number(len(taken) - new), new=locale_number(new)
            ),
            self.tr("Changed on both sides: {n}. Cannot be read: {bad}. Unchanged rows: {same}.").format(
                n=locale_number(conflicts),
                bad=locale_number(reading.count(UNREADABLE)),
                same=locale_number(reading.unchanged),
            ),
        ]
        self.summary.setText(" ".join(words))
        session = self.context.session
        self.apply.setEnabled(bool(taken) and session is not None and not session.read_only)

    def take_over(self) -> None:
        """Do what was chosen as one step."""
        session, reading = self.context.session, self.reading
        if session is None or reading is None or self._raw is None:
            return
        plan = self.context.plan
        if plan is not self._plan:  # changed meanwhile: what was looked at is no longer what is there
            self._show(read_pack(self._raw, plan, plan_id=session.plan_id), plan)
            self.problem.setText(self.tr("The plan was changed meanwhile. Look at the differences again."))
            self.problem.show()
            return
        cells = {key for key in self.model.taken if key[1]}
        new = {number for number, column in self.model.taken if not column}
        command = pack_command(reading, plan, cells, new)
        if command is not None and self.context.execute(command) is None:
            return
        self.accept()


def _listed(titles: tuple[str, ...] | list[str]) -> str:
    shown = "; ".join(titles[:_NAMED])
    return f"{shown} …" if len(titles) > _NAMED else shown


def open_pack_read(context: AppContext, parent: QWidget, path: Path | None = None) -> PackReadDialog:
    """Open it; it does not block."""
    dialog = PackReadDialog(context, parent, path)
    dialog.open()
    return dialog
