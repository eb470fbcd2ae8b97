"""Export of the register: CSV and XLSX as views of the list, JSON with everything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QFileDialog, QWidget

from citysoft_desktop.ui.forms.ui_export_dialog import Ui_ExportDialog
from citysoft_desktop.ui.texts import error_text

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

FORMATS = ("xlsx", "csv", "json")


class ExportDialog(QDialog):
    """``save_to`` writes the file; it is what the file dialog calls."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, ids: Sequence[str] | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._ids = list(ids) if ids is not None else None
        self._files: QFileDialog | None = None
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        ui = self.ui
        formats, rows = QButtonGroup(self), QButtonGroup(self)
        for made in (ui.xlsxRadio, ui.csvRadio, ui.jsonRadio):
            formats.addButton(made)
        for made in (ui.allRadio, ui.shownRadio):
            rows.addButton(made)
        for made in (ui.formatLabel, ui.rowsLabel):
            made.setProperty("role", "label")
        ui.noteLabel.setProperty("role", "secondary")
        for widget in (ui.xlsxRadio, ui.csvRadio, ui.jsonRadio, ui.allRadio, ui.shownRadio, ui.confidentialCheck, ui.markCheck, ui.cancelButton, ui.saveButton):
            widget.setAccessibleName(widget.text())
        ui.saveButton.setProperty("kind", "primary")
        ui.xlsxRadio.setChecked(True)
        total = len(context.plan.activities)
        ui.allRadio.setText(self.tr("All activities ({n})").format(n=total))
        ui.shownRadio.setText(self.tr("Only those shown ({n})").format(n=total if self._ids is None else len(self._ids)))
        (ui.allRadio if self._ids is None else ui.shownRadio).setChecked(True)
        ui.shownRadio.setEnabled(self._ids is not None)
        for made in (ui.allRadio, ui.shownRadio):
            made.setAccessibleName(made.text())
        formats.buttonToggled.connect(lambda *_: self._show())
        ui.confidentialCheck.toggled.connect(lambda _on: self._show())
        ui.cancelButton.clicked.connect(lambda _on=False: self.reject())
        ui.saveButton.clicked.connect(lambda _on=False: self.choose())
        self._show()

    def format(self) -> str:
        """xlsx, csv or json."""
        return "csv" if self.ui.csvRadio.isChecked() else "json" if self.ui.jsonRadio.isChecked() else "xlsx"

    def _show(self) -> None:
        json = self.format() == "json"
        self.ui.rowsLabel.setEnabled(not json)
        self.ui.rowsBox.setEnabled(not json)
        self.ui.markCheck.setVisible(self.format() == "csv")
        self.ui.confidentialCheck.setVisible(not json)
        hidden = sum(1 for a in self.context.plan.activities.values() if a.confidential)
        if json:
            note = self.tr("The JSON file holds everything, confidential records too. Give it only to people who may see the plan.")
        elif hidden and not self.ui.confidentialCheck.isChecked():
            note = self.tr("Confidential activities left out: {n}.").format(n=hidden)
        else:
            note = self.tr("Unknown and not entered are both left empty. What you export can be imported again without a change.")
        self.ui.noteLabel.setText(note)

    def choose(self) -> None:
        """Ask where."""
        kind = self.format()
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilters([f"{kind.upper()} (*.{kind})"])
        name = self.context.plan.city.name or self.context.plan.info.title or "activities"
        safe = "".join(c if c.isalnum() or c in "-_ " else "_" for c in name).strip() or "activities"
        dialog.selectFile(f"{safe}.{kind}")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        self._files = dialog
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the file beside the window and say where it is."""
        kind = self.format()
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
        plan, exchange, info = self.context.plan, self.context.exchange, self.ui
        ids = self._ids if info.shownRadio.isChecked() else None
        confidential, mark = info.confidentialCheck.isChecked(), info.markCheck.isChecked()

        def work(_job: Any) -> int:
            from citysoft_desktop.services.exporting import register_table
            from citysoft_desktop.services.json_plan import plan_json

            if kind == "json":
                exchange.write_json(path, plan_json(plan))
                return 0
            table = register_table(plan, ids=ids, include_confidential=confidential)
            if kind == "csv":
                exchange.write_csv(path, table, mark=mark)
                return 0
            return int(exchange.write_xlsx(path, table))

        def done(cut: int) -> None:
            text = self.tr("Saved as {name}").format(name=path.name)
            if cut:
                text += ". " + self.tr("Cells cut because Excel allows no longer ones: {n}").format(n=cut)
            self.context.toast(text)
            self.accept()

        def failed(error: Exception) -> None:
            self.ui.saveButton.setEnabled(True)
            self.ui.noteLabel.setText(error_text(error))

        self.ui.saveButton.setEnabled(False)
        self.context.tasks.run(work, done, failed)


def open_export(
    context: AppContext, parent: QWidget | None, path: Path | None = None, ids: Sequence[str] | None = None
) -> ExportDialog:
    """Open the dialog; with a path the file is written there at once in the chosen format."""
    dialog = ExportDialog(context, parent, ids)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if path is not None:
        for kind, made in (("csv", dialog.ui.csvRadio), ("json", dialog.ui.jsonRadio), ("xlsx", dialog.ui.xlsxRadio)):
            if path.suffix.lower() == f".{kind}":
                made.setChecked(True)
        dialog.save_to(path)
    else:
        dialog.open()
    return dialog
