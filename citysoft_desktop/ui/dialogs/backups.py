"""Backups and snapshots: what there is, what differs from now, and the way back, which can be undone at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.dialogs.backup_places import BackupPlaces
from citysoft_desktop.ui.diff_words import diff_lines
from citysoft_desktop.ui.forms.ui_backups import Ui_BackupsDialog
from citysoft_desktop.ui.models.common import Column, Row, RowsModel
from citysoft_desktop.ui.settings import second_backup_folder
from citysoft_desktop.ui.texts import backup_word, error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, fixed_rows

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.keeping import BackupInfo, BackupResult, SnapshotData, SnapshotInfo
    from citysoft_desktop.services.plan_diff import PlanDiff
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

NOW = ""


class BackupsDialog(BackupPlaces):
    """Without an open plan it lists the backups of all plans and writes one out as a plan file."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._job: Job | None = None
        self._undo: Callable[[], None] | None = None
        self._backups: dict[str, BackupInfo] = {}
        self._snapshots: dict[str, SnapshotInfo] = {}
        self.form = Ui_BackupsDialog()
        body = QWidget(self)
        self.form.setupUi(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)
        form = self.form
        self.model = RowsModel(self)
        table = form.table
        table.setModel(self.model)
        table.selectionModel().currentRowChanged.connect(self._selected)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        fixed_rows(table, 30)
        form.diffList.setWordWrap(True)
        form.layout.setStretchFactor(table, 3)
        form.layout.setStretchFactor(form.diffList, 2)
        form.compareRow.setStretch(2, 1)
        form.secondRow.setStretch(0, 1)
        form.noticeRow.setStretch(0, 1)
        form.keepRow.setStretch(0, 1)
        form.keepRow.setStretch(1, 1)
        form.restoreButton.setProperty("kind", "primary")
        form.restoreButton.setDefault(False)
        form.backupsRadio.setChecked(True)
        form.backupsRadio.toggled.connect(lambda _on: self._way())
        form.planBox.activated.connect(lambda _i: self.fill())
        form.compareBox.activated.connect(lambda _i: self._compare())
        form.restoreButton.clicked.connect(lambda _c=False: self.restore())
        form.saveAsButton.clicked.connect(lambda _c=False: self.ask_where())
        form.nowButton.clicked.connect(lambda _c=False: self.back_up())
        form.keepButton.clicked.connect(lambda _c=False: self.keep())
        form.nameEdit.returnPressed.connect(self.keep)
        form.noteEdit.returnPressed.connect(self.keep)
        form.nameEdit.textChanged.connect(lambda _t: self._allow())
        form.renameButton.clicked.connect(lambda _c=False: self.rename())
        form.removeButton.clicked.connect(lambda _c=False: self.remove())
        form.undoButton.clicked.connect(lambda _c=False: self.undo())
        form.secondButton.clicked.connect(lambda _c=False: self.ask_second())
        form.noSecondButton.clicked.connect(lambda _c=False: self.set_second(None))
        form.closeButton.clicked.connect(lambda _c=False: self.accept())
        self._tell("")
        self.retranslate()
        self.fit(900, 660)
        form.table.setFocus()

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        for widget in (
            form.backupsRadio, form.snapshotsRadio, form.keepButton, form.renameButton, form.removeButton,
            form.undoButton, form.secondButton, form.noSecondButton, form.nowButton, form.saveAsButton,
            form.closeButton, form.restoreButton,
        ):  # fmt: skip
            widget.setAccessibleName(widget.text())
        form.planBox.setAccessibleName(self.tr("Plan"))
        form.compareBox.setAccessibleName(form.compareLabel.text())
        form.diffList.setAccessibleName(self.tr("What differs"))
        form.nameEdit.setAccessibleName(self.tr("Name of the snapshot"))
        form.nameEdit.setPlaceholderText(self.tr("Name, such as “Sent to the council”"))
        form.noteEdit.setAccessibleName(self.tr("Note on the snapshot"))
        form.noteEdit.setPlaceholderText(self.tr("Note, if you like"))
        form.introLabel.setText(
            self.tr(
                "Backups are written by the program and thinned with time. Snapshots have a name you gave and travel in the plan file. Going back is one step: Undo takes it back."
            )
        )
        self._fill_plans()
        self._way()

    # -- lists ---------------------------------------------------------------------------------------

    @property
    def snapshots_shown(self) -> bool:
        """Whether snapshots are listed, not backups."""
        return self.form.snapshotsRadio.isChecked()

    def _fill_plans(self) -> None:
        box, session = self.form.planBox, self.context.session
        box.clear()
        box.setVisible(session is None)
        if session is None and self.context.backups is not None:
            for plan in self.context.backups.plans():
                name = plan.city or plan.title
                name = name or (self.tr("A protected plan") if plan.newest.protected else self.tr("A plan"))
                box.addItem(f"{name} ({locale_number(plan.count)})", plan.plan_id)
        for widget in (self.form.backupsRadio, self.form.snapshotsRadio):
            widget.setVisible(session is not None)

    def plan_id(self) -> str:
        """Identity of the plan whose backups are shown."""
        session = self.context.session
        return session.plan_id if session is not None else str(self.form.planBox.currentData() or "")

    def _way(self) -> None:
        form, shown, plan = self.form, self.snapshots_shown, self.context.session is not None
        form.table.setAccessibleName(form.snapshotsRadio.text() if shown else form.backupsRadio.text())
        visible: dict[QWidget, bool] = {
            form.nameEdit: shown, form.noteEdit: shown, form.keepButton: shown, form.renameButton: shown, form.removeButton: shown,
            form.nowButton: not shown and plan, form.saveAsButton: not shown, form.secondLabel: not shown,
            form.secondButton: not shown, form.compareLabel: plan, form.compareBox: plan and shown,
            form.diffList: plan, form.restoreButton: plan,
        }  # fmt: skip
        for widget, on in visible.items():
            widget.setVisible(on)
        form.compareLabel.setText(
            self.tr("Compared with") if shown else self.tr("Compared with the plan now:")
        )
        self._show_second()
        self.fill()

    def fill(self, chosen: str = "") -> None:
        """Read the list again and select a row, the newest unless named."""
        self.model.set_columns(self._columns())
        rows = self._snapshot_rows() if self.snapshots_shown else self._backup_rows()
        self.model.set_rows(rows)
        header = self.form.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            stretch = column in ((0, 1) if self.snapshots_shown else (1,))
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        if rows:
            self.form.table.selectRow(max(0, self.model.find(chosen)))
        self._fill_compare()
        self._compare()

    def _columns(self) -> list[Column]:
        if self.snapshots_shown:
            return [
                Column(self.tr("Name")), Column(self.tr("Note")), Column(self.tr("When")), Column(self.tr("Who")),
                Column(self.tr("Activities"), numeric=True), Column(self.tr("Size"), numeric=True),
            ]  # fmt: skip
        return [
            Column(self.tr("When")), Column(self.tr("Why")), Column(self.tr("Activities"), numeric=True),
            Column(self.tr("Size"), numeric=True),
        ]  # fmt: skip

    def _backup_rows(self) -> list[Row]:
        from citysoft_desktop.services.backup_texts import reason_text, size_text, time_text

        store, plan_id = self.context.backups, self.plan_id()
        infos = (
            store.list(plan_id, second=second_backup_folder(self.context.settings))
            if store is not None and plan_id
            else []
        )
        self._backups = {info.key: info for info in infos}
        rows = []
        for info in infos:
            why = reason_text(info.reason, backup_word)
            if info.second:
                why = f"{why}, {reason_text('second', backup_word)}"
            count = locale_number(info.counts.get("activity", 0)) if info.counts else ""
            rows.append(Row(info.key, (time_text(info.at), why, count, size_text(info.size))))
        return rows

    def _snapshot_rows(self) -> list[Row]:
        from citysoft_desktop.services.backup_texts import size_text, time_text

        session = self.context.session
        infos = session.snapshots() if session is not None else []
        self._snapshots = {info.id: info for info in infos}
        return [
            Row(
                info.id,
                (
                    info.name, info.note, time_text(info.at), info.who, locale_number(info.counts.get("activity", 0)),
                    size_text(info.size),
                ),
            )
            for info in infos
        ]  # fmt: skip

    def current(self) -> str:
        """Key of the selected row, "" when there is none."""
        index = self.form.table.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        return row.id if row is not None else ""

    def help_text(self) -> str:
        return self.tr(
            "A backup is the whole plan as it was at that time. The program makes one every half hour of work, on closing, and before an import, a large change and going back; each was read back before it got its name.\n\nA snapshot is a state you give a name, such as what went to the council. It travels in the plan file.\n\nGo back to this state makes the plan what it was then, as one step: Undo takes it back. Save as a plan writes the chosen backup as a file of its own and leaves the open plan alone.\n\nA second folder, best on another disk, gets a copy of every backup."
        )

    def _selected(self, *_index: object) -> None:
        info = self._snapshots.get(self.current()) if self.snapshots_shown else None
        self.form.noteEdit.setText(info.note if info is not None else "")
        self._fill_compare()
        self._compare()

    def _fill_compare(self) -> None:
        box, kept = self.form.compareBox, self.form.compareBox.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("the plan now"), NOW)
            if self.snapshots_shown:
                for info in self._snapshots.values():
                    if info.id != self.current():
                        box.addItem(info.name, info.id)
            box.setCurrentIndex(max(0, box.findData(kept)))

    # -- what differs --------------------------------------------------------------------------------

    def _reading(self, key: str) -> Callable[[], Plan]:
        """Reads a listed state, in a worker. Raises CitySoftError."""
        session, store = self.context.session, self.context.backups
        if key in self._snapshots and session is not None:
            return session.snapshot_reading(key)
        assert store is not None  # a backup is listed
        info = self._backups[key]
        return lambda: store.load(info)

    def _compare(self) -> None:
        form, session, key = self.form, self.context.session, self.current()
        form.diffList.clear()
        form.diffLabel.setText("")
        self._allow()
        if session is None or not key:
            if not key:
                form.diffLabel.setText(
                    self.tr("No snapshot yet. Give the present state a name.")
                    if self.snapshots_shown
                    else self.tr("No backup yet.")
                )
            return
        other = str(form.compareBox.currentData() or NOW)
        present = session.plan
        if self._job is not None:
            self._job.cancel()

        try:
            first = self._reading(key)
            second = (lambda: present) if other == NOW else self._reading(other)
        except CitySoftError as error:
            self._tell(error_text(error))
            return

        def work(_job: Job) -> PlanDiff:
            from citysoft_desktop.services.plan_diff import plan_diff

            return plan_diff(first(), second())

        def done(diff: PlanDiff) -> None:
            if self.there():
                self._job = None
                if self.current() == key:
                    self._show(diff)

        def failed(error: Exception) -> None:
            if self.there():
                self._job = None
                self._tell(error_text(error))

        form.diffLabel.setText(self.tr("Comparing"))
        job = self.context.tasks.run(work, done, failed)
        self._job = job if job.active else None

    def _show(self, diff: PlanDiff) -> None:
        form = self.form
        if diff.same:
            form.diffLabel.setText(self.tr("Nothing differs."))
            return
        form.diffLabel.setText(
            self.tr("Records that differ: {n}. From the chosen state to the other one:").format(
                n=locale_number(len(diff.changes))
            )
        )
        form.diffList.addItems(diff_lines(diff))

    # -- doing ---------------------------------------------------------------------------------------

    def _allow(self) -> None:
        form, session, chosen = self.form, self.context.session, bool(self.current())
        writable = session is not None and not session.read_only
        named = bool(form.nameEdit.text().strip())
        form.restoreButton.setEnabled(chosen and writable)
        form.saveAsButton.setEnabled(chosen)
        form.nowButton.setEnabled(session is not None and session.keeper is not None and writable)
        form.keepButton.setEnabled(writable and named)
        form.renameButton.setEnabled(writable and chosen)
        form.removeButton.setEnabled(writable and chosen)
        form.nameEdit.setEnabled(writable)
        form.noteEdit.setEnabled(writable)
        form.compareBox.setEnabled(chosen)

    def _tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        form = self.form
        self._undo = undo
        form.noticeLabel.setText(text)
        form.noticeLabel.setVisible(bool(text))
        form.undoButton.setVisible(undo is not None)
        if text:
            announce(form.noticeLabel, text)

    def restore(self) -> None:
        """Make the plan what it was then. One step; the notice offers to take it back."""
        session, key = self.context.session, self.current()
        if session is None or not key or not self.form.restoreButton.isEnabled():
            return
        from citysoft_desktop.services.backup_texts import time_text

        snapshot = self._snapshots.get(key) if self.snapshots_shown else None
        title = snapshot.name if snapshot is not None else time_text(self._backups[key].at)
        what = "snapshot" if snapshot is not None else "backup"
        try:
            reading = self._reading(key)
        except CitySoftError as error:
            self._tell(error_text(error))
            return
        self._wait(self.tr("Reading {title}").format(title=title))

        def read(target: Plan) -> None:
            if self.context.session is not session or not self.there():
                return
            words = self.tr("Going back to {title}").format(title=title)
            self._tell(words)
            try:
                command = session.restoring(target, what=what, title=title)
            except CitySoftError as error:
                self._failed(error)
                return
            task = self.context.run_long(
                command, lambda changed: self._restored(changed, key, title), self._failed, words=words
            )
            if task is not None and task.active:
                self.context.long_started.emit(task)

        def failed(error: Exception) -> None:
            if not (self.there() and self._locked(error, key, self.restore)):
                self._failed(error)

        self.context.tasks.run(lambda _job: reading(), read, failed)

    def _restored(self, changed: ChangeSet | None, key: str, title: str) -> None:
        if not self.there():
            return
        self.fill(key)
        if changed is not None and changed.changes:
            self._tell(self.tr("The plan is as it was: {title}.").format(title=title), self._take_back)
        else:
            self._tell(self.tr("The plan was in this state already."))

    def _take_back(self) -> None:
        if self.context.undo():
            self.fill(self.current())
            self._tell(self.tr("Taken back: the plan is as it was before."))

    def undo(self) -> None:
        """Run what the notice offers."""
        run, self._undo = self._undo, None
        if run is not None:
            run()

    def back_up(self) -> None:
        """Write a backup now."""
        session = self.context.session
        keeper = session.keeper if session is not None else None
        try:
            work = session.begin_backup() if session is not None else None
        except CitySoftError as error:
            self._tell(error_text(error))
            return
        if work is None or keeper is None:
            return
        self._wait(self.tr("Backing up"))
        self.context.tasks.run(
            lambda _job: work(), lambda result: self._backed_up(keeper.finished(result)), self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not self.there():
            self.context.show_error(error)
            return
        self._allow()
        self._tell(error_text(error))

    def _backed_up(self, result: BackupResult) -> None:
        if not self.there():
            return
        self.fill()
        if result.problem is not None:
            self._tell(error_text(result.problem))
        elif result.kind == "unchanged":
            self._tell(self.tr("The newest backup holds exactly this state."))
        else:
            self._tell(self.tr("Backed up and read back."))

    def keep(self) -> None:
        """Keep the present state under the name typed."""
        session, name = self.context.session, self.form.nameEdit.text()
        if session is None or not self.form.keepButton.isEnabled():
            return
        try:
            note = self.form.noteEdit
            # What stands there untouched is the note of the selected snapshot, not of the new one.
            work = session.begin_snapshot(name, note.text() if note.isModified() else "")
        except CitySoftError as error:
            self._tell(error_text(error))
            return
        self._wait(self.tr("Keeping the present state"))

        def done(data: SnapshotData) -> None:
            if self.context.session is not session:
                return
            try:
                session.put_snapshot_back(data)
            except CitySoftError as error:
                self._failed(error)
                return
            if not self.there():
                return
            self.form.nameEdit.clear()
            self.fill(data.info.id)
            self._tell(self.tr("Kept as “{name}”.").format(name=data.info.name))

        self.context.tasks.run(lambda _job: work(), done, self._failed)

    def remove(self) -> None:
        """Remove the selected snapshot; the notice puts it back."""
        session, key = self.context.session, self.current()
        info = self._snapshots.get(key)
        if session is None or info is None:
            return
        try:
            data = session.delete_snapshot(key)
        except CitySoftError as error:
            self._tell(error_text(error))
            return

        def back() -> None:
            session.put_snapshot_back(data)
            self.fill(key)
            self._tell(self.tr("“{name}” is back.").format(name=info.name))

        self.fill()
        self._tell(self.tr("Removed “{name}”.").format(name=info.name), back)


def open_backups(context: AppContext, parent: QWidget, _path: Path | None = None) -> BackupsDialog:
    """Open the dialog; it does not block."""
    dialog = BackupsDialog(context, parent)
    dialog.open()
    return dialog
