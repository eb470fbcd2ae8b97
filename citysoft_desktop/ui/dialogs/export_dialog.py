"""Writing the activities to a file other programs read: Excel, CSV, or the whole plan as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.forms.ui_export_dialog import Ui_ExportDialog
from citysoft_desktop.ui.presenters.import_export import ExportChoice, Exported, export_counts, write_export
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, scroll_area

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

_FORBIDDEN = '<>:"/\\|?*'


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


class ExportDialog(CityDialog):
    """The export of the register; ``ids`` are the activities shown in the inventory, None when it shows all."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        path: Path | None = None,
        ids: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.path = path
        self.ids = tuple(ids) if ids is not None else None
        self._job: Job | None = None
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
        for button in (form.xlsxRadio, form.csvRadio, form.jsonRadio):
            self._formats.addButton(button)
        for button in (form.allRadio, form.shownRadio):
            self._rows.addButton(button)
        suffix = path.suffix.lower() if path is not None else ""
        {".csv": form.csvRadio, ".json": form.jsonRadio}.get(suffix, form.xlsxRadio).setChecked(True)
        (form.allRadio if self.ids is None else form.shownRadio).setChecked(True)
        self._formats.buttonToggled.connect(lambda _button, _on: self._tell())
        self._rows.buttonToggled.connect(lambda _button, _on: self._tell())
        for check in (form.confidentialCheck, form.contactsCheck):
            check.toggled.connect(lambda _on: self._tell())
        form.saveButton.setDefault(True)
        form.saveButton.clicked.connect(lambda _checked=False: self.ask_where())
        form.cancelButton.clicked.connect(lambda _checked=False: self.reject())
        form.problemLabel.hide()
        self.retranslate()
        self.fit(600, 440)
        (self._formats.checkedButton() or form.xlsxRadio).setFocus()

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        form.saveButton.setProperty("kind", "primary")
        for widget in (
            form.xlsxRadio, form.csvRadio, form.jsonRadio, form.allRadio, form.shownRadio, form.confidentialCheck,
            form.contactsCheck, form.markCheck, form.cancelButton, form.saveButton,
        ):  # fmt: skip
            widget.setAccessibleName(widget.text())
        self._tell()

    # -- what would be written -----------------------------------------------------------------------

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        form = self.form
        kind = "csv" if form.csvRadio.isChecked() else "json" if form.jsonRadio.isChecked() else "xlsx"
        shown = form.shownRadio.isChecked() and kind != "json"
        return ExportChoice(
            kind,
            self.ids if shown else None,
            confidential=form.confidentialCheck.isChecked(),
            mark=form.markCheck.isChecked() and kind == "csv",
            contacts=form.contactsCheck.isChecked() and kind == "json",
        )

    def _tell(self) -> None:
        form, choice = self.form, self.choice()
        counts = export_counts(self.context.plan, choice)
        whole = choice.kind == "json"
        form.rowsLabel.setVisible(not whole and self.ids is not None)
        form.rowsBox.setVisible(not whole and self.ids is not None)
        form.markCheck.setVisible(choice.kind == "csv")
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
            words.append(self.tr("Codes, the history and the contacts of persons are left out."))
        form.noteLabel.setText(" ".join(words))
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
        kind = self.choice().kind
        if self.path is not None:
            return self.path.with_suffix(f".{kind}")
        session = self.context.session
        folder = session.path.parent if session is not None else Path.home()
        if not folder.is_dir():
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        plan = self.context.plan
        name = "".join(
            c for c in (plan.city.name or plan.info.title) if c not in _FORBIDDEN and ord(c) >= 32
        ).strip(". ")
        stem = (
            self.tr("{city} plan").format(city=name)
            if kind == "json"
            else self.tr("{city} activities").format(city=name)
        )
        return folder / f"{stem.strip()}.{kind}"

    def ask_where(self) -> None:
        """Ask for the file without blocking, then write it."""
        target = self.proposed()
        kind = self.choice().kind
        dialog = QFileDialog(self, self.tr("Export the list"), str(target.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        filters = {
            "xlsx": self.tr("Excel (*.xlsx)"),
            "csv": self.tr("CSV (*.csv)"),
            "json": self.tr("JSON (*.json)"),
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
            self._job = None
            self._written(result)

        def failed(error: Exception) -> None:
            self._job = None
            form.problemLabel.setText(error_text(error))
            form.problemLabel.show()
            announce(form.problemLabel, error_text(error))
            self._tell()

        job = self.context.tasks.run(lambda _job: write_export(exchange, plan, choice, path), done, failed)
        if job.active:
            self._job = job
            form.noteLabel.setText(self.tr("Writing {name}").format(name=path.name))
            form.saveButton.setEnabled(False)

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
            return  # the file is written whole or not at all; it takes a moment
        super().keyPressEvent(event)


def open_export(
    context: AppContext, parent: QWidget, path: Path | None = None, *, ids: Sequence[str] | None = None
) -> ExportDialog:
    """Open the export; it does not block. ``ids`` offers the activities shown beside all of them."""
    dialog = ExportDialog(context, parent, path, ids)
    dialog.open()
    return dialog
