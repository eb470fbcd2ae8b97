"""Writing what is in a plan to a file other programs read: the list, a data set for statistics, or everything."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from citysoft_desktop.base.watching import watching
from citysoft_desktop.services.long_step import Stopped
from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.forms.ui_export_dialog import Ui_ExportDialog
from citysoft_desktop.ui.presenters.import_export import (
    WHOLE,
    ExportChoice,
    Exported,
    export_counts,
    write_export,
)
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, scroll_area

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

_FORBIDDEN = '<>:"/\\|?*'


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


class ExportDialog(CityDialog):
    """The export. ``ids`` are the activities shown in the inventory, None when it shows all; ``selected`` those
    selected there; ``view`` says in words what is shown."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        path: Path | None = None,
        ids: Sequence[str] | None = None,
        selected: Sequence[str] = (),
        view: str = "",
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.path = path
        self.ids = tuple(ids) if ids is not None else None
        self.selected = tuple(selected)
        self.view = view
        self._job: Job | None = None
        self._stop = threading.Event()
        self.form = Ui_ExportDialog()
        body = QWidget()
        self.form.setupUi(body)
        body.setObjectName("scrollBody")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        foot = QWidget()
        self.form.layout.removeItem(self.form.buttons)
        self.form.buttons.setContentsMargins(24, 8, 24, 16)
        foot.setLayout(self.form.buttons)
        layout.addWidget(scroll_area(body), 1)
        layout.addWidget(foot)
        form = self.form
        self._formats, self._rows = QButtonGroup(self), QButtonGroup(self)
        for button in (form.xlsxRadio, form.csvRadio, form.tidyRadio, form.tablesRadio, form.jsonRadio):
            self._formats.addButton(button)
        for button in (form.allRadio, form.shownRadio, form.selectedRadio):
            self._rows.addButton(button)
        suffix = path.suffix.lower() if path is not None else ""
        {".csv": form.csvRadio, ".json": form.jsonRadio, ".zip": form.tidyRadio}.get(
            suffix, form.xlsxRadio
        ).setChecked(True)
        (form.allRadio if self.ids is None else form.shownRadio).setChecked(True)
        self._formats.buttonToggled.connect(lambda _button, _on: self._tell())
        self._rows.buttonToggled.connect(lambda _button, _on: self._tell())
        for check in (form.confidentialCheck, form.contactsCheck):
            check.toggled.connect(lambda _on: self._tell())
        form.saveButton.setDefault(True)
        form.saveButton.clicked.connect(lambda _checked=False: self.ask_where())
        form.cancelButton.clicked.connect(lambda _checked=False: self._leave())
        form.problemLabel.hide()
        form.progressBar.hide()
        self.retranslate()
        self.fit(620, 640)
        (self._formats.checkedButton() or form.xlsxRadio).setFocus()

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        form.saveButton.setProperty("kind", "primary")
        for widget in (
            form.xlsxRadio, form.csvRadio, form.tidyRadio, form.tablesRadio, form.jsonRadio, form.allRadio,
            form.shownRadio, form.selectedRadio, form.confidentialCheck, form.contactsCheck, form.markCheck, form.cancelButton, form.saveButton,
        ):  # fmt: skip
            widget.setAccessibleName(widget.text())
        self._tell()

    # -- what would be written -----------------------------------------------------------------------

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        form = self.form
        kinds = {
            form.csvRadio: "csv",
            form.tidyRadio: "tidy",
            form.tablesRadio: "tables",
            form.jsonRadio: "json",
        }
        kind = next((name for button, name in kinds.items() if button.isChecked()), "xlsx")
        ids, view = None, ""
        if kind not in WHOLE and form.shownRadio.isChecked() and self.ids is not None:
            ids, view = self.ids, self.view or self.tr("those shown in the inventory")
        elif kind not in WHOLE and form.selectedRadio.isChecked():
            ids, view = self.selected, self.tr("those selected in the inventory")
        return ExportChoice(
            kind,
            ids,
            confidential=form.confidentialCheck.isChecked(),
            mark=form.markCheck.isChecked() and kind in ("csv", "tidy"),
            contacts=form.contactsCheck.isChecked() and kind in WHOLE,
            view=view,
        )

    def _tell(self) -> None:
        form, choice = self.form, self.choice()
        counts = export_counts(self.context.plan, choice)
        whole = choice.whole
        some = self.ids is not None or bool(self.selected)
        form.rowsLabel.setVisible(not whole and some)
        form.rowsBox.setVisible(not whole and some)
        form.shownRadio.setVisible(self.ids is not None)
        form.selectedRadio.setVisible(bool(self.selected))
        form.selectedRadio.setText(
            self.tr("Only those selected ({n})").format(n=locale_number(len(self.selected)))
        )
        form.markCheck.setVisible(choice.kind in ("csv", "tidy"))
        form.contactsCheck.setVisible(whole and counts.contacts > 0)
        everything = locale_number(len(self.context.plan.activities))
        form.allRadio.setText(self.tr("All activities ({n})").format(n=everything))
        form.shownRadio.setText(
            self.tr("Only those shown in the inventory ({n})").format(n=locale_number(len(self.ids or ())))
        )
        words = []
        if whole:
            words.append(self.tr("The whole plan: {n} records.").format(n=locale_number(counts.rows)))
            if counts.confidential:
                words.append(
                    self.tr("Confidential records in it: {n}. Tick the box to write them.").format(
                        n=locale_number(counts.confidential)
                    )
                )
            if counts.contacts and not choice.contacts:
                words.append(self.tr("The history and the contacts of persons are left out."))
            else:
                words.append(self.tr("The history is left out."))
        else:
            words.append(self.tr("Rows to write: {n}.").format(n=locale_number(counts.rows)))
            if counts.confidential and not choice.confidential:
                words.append(
                    self.tr("Confidential activities left out: {n}.").format(
                        n=locale_number(counts.confidential)
                    )
                )
            if choice.kind == "tidy":
                words.append(
                    self.tr(
                        "Activities, codes, links with the state and participations, with a codebook that explains "
                        "every variable. The history and the contacts of persons are left out."
                    )
                )
            else:
                words.append(self.tr("Codes, the history and the contacts of persons are left out."))
        form.noteLabel.setText(" ".join(words))
        target = self.proposed()
        form.whereLabel.setText(
            self.tr("Proposed file: {name} in {folder}").format(name=target.name, folder=target.parent)
        )
        blocked = whole and counts.confidential > 0 and not choice.confidential
        form.confidentialCheck.setEnabled(counts.confidential_any > 0)
        form.confidentialCheck.setToolTip(
            "" if counts.confidential_any else self.tr("No record of this plan is confidential")
        )
        form.saveButton.setEnabled(self._job is None and not blocked and counts.rows > 0)
        form.saveButton.setToolTip(form.noteLabel.text() if blocked else "")

    # -- writing -------------------------------------------------------------------------------------

    def proposed(self) -> Path:
        """Where the file would go when nothing else is chosen."""
        choice = self.choice()
        if self.path is not None:
            return self.path.with_suffix(f".{choice.ending}")
        session = self.context.session
        folder = session.path.parent if session is not None else Path.home()
        if not folder.is_dir():
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        plan = self.context.plan
        name = "".join(
            c for c in (plan.city.name or plan.info.title) if c not in _FORBIDDEN and ord(c) >= 32
        ).strip(". ")
        if choice.whole:
            stem = self.tr("{city} plan").format(city=name)
        elif choice.kind == "tidy":
            stem = self.tr("{city} data set").format(city=name)
        else:
            stem = self.tr("{city} activities").format(city=name)
        return folder / f"{stem.strip()}.{choice.ending}"

    def ask_where(self) -> None:
        """Ask for the file without blocking, then write it."""
        target = self.proposed()
        kind = self.choice().ending
        dialog = QFileDialog(self, self.tr("Export the list"), str(target.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        filters = {
            "xlsx": self.tr("Excel (*.xlsx)"),
            "csv": self.tr("CSV (*.csv)"),
            "json": self.tr("JSON (*.json)"),
            "zip": self.tr("Zip (*.zip)"),
        }
        dialog.setNameFilter(filters[kind])
        dialog.selectFile(target.name)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the file beside the window."""
        if self._job is not None:
            return
        form, choice = self.form, self.choice()
        plan, exchange = self.context.plan, self.context.exchange
        form.problemLabel.hide()

        def done(result: Exported) -> None:
            self._idle()
            self._written(result)

        def failed(error: Exception) -> None:
            self._idle()
            stopped = isinstance(error, Stopped)
            words = self.tr("Stopped. No file was written.") if stopped else error_text(error)
            form.problemLabel.setText(words)
            form.problemLabel.show()
            announce(form.problemLabel, words)
            self._tell()

        today = self.context.clock.today()

        def work(job: Job) -> Exported:
            def step(handled: int, total: int) -> None:
                if self._stop.is_set() or job.cancelled:
                    raise Stopped
                job.progress(handled, total)

            with watching(step):
                return write_export(exchange, plan, choice, path, today)

        self._stop.clear()
        form.progressBar.setRange(0, 0)
        job = self.context.tasks.run(work, done, failed, self._progress)
        if job.active:
            self._job = job
            form.noteLabel.setText(self.tr("Writing {name}").format(name=path.name))
            form.progressBar.show()
            form.saveButton.setEnabled(False)
            form.cancelButton.setText(self.tr("Stop"))
            form.cancelButton.setAccessibleName(form.cancelButton.text())

    def _progress(self, handled: int, total: int, _text: str) -> None:
        self.form.progressBar.setRange(0, total)
        self.form.progressBar.setValue(handled)

    def _leave(self) -> None:
        """Close; what is being written is stopped first, then the window says whether a file came of it."""
        if self._job is None:
            self.reject()
            return
        self._stop.set()
        self.form.cancelButton.setEnabled(False)

    def _idle(self) -> None:
        """Ready for the next try."""
        self._job = None
        form = self.form
        form.progressBar.hide()
        form.cancelButton.setEnabled(True)
        form.cancelButton.setText(self.tr("Cancel"))
        form.cancelButton.setAccessibleName(form.cancelButton.text())

    def _written(self, result: Exported) -> None:
        words = [
            self.tr("Saved “{name}”: {n} rows.").format(name=result.path.name, n=locale_number(result.rows))
        ]
        if result.left_out:
            words.append(
                self.tr("Confidential activities left out: {n}.").format(n=locale_number(result.left_out))
            )
        if result.cut:
            words.append(
                self.tr("Cells longer than a spreadsheet allows were cut: {n}.").format(
                    n=locale_number(result.cut)
                )
            )
        folder = QUrl.fromLocalFile(str(result.path.parent))
        action = BannerAction(self.tr("Show in folder"), lambda: _open(folder))
        self.accept()
        self.context.banner(" ".join(words), "info", action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is not None:
            self._leave()
            return
        super().keyPressEvent(event)


def open_export(
    context: AppContext,
    parent: QWidget,
    path: Path | None = None,
    *,
    ids: Sequence[str] | None = None,
    selected: Sequence[str] = (),
    view: str = "",
) -> ExportDialog:
    """Open the export; it does not block. ``ids`` offers the activities shown beside all of them."""
    dialog = ExportDialog(context, parent, path, ids, selected, view)
    dialog.open()
    return dialog
