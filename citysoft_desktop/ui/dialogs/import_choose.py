"""First screen of the import: which file, how it is read, and its first rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidgetItem, QSpinBox, QWidget

from citysoft_desktop.services.exchange_port import AS_GUESSED, ReadOptions
from citysoft_desktop.ui.dialogs.import_boxes import TargetBox
from citysoft_desktop.ui.forms.ui_import_choose import Ui_ImportChoose
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.import_sample_model import SampleModel
from citysoft_desktop.ui.models.import_words import delimiter_word, encoding_word, file_kind
from citysoft_desktop.ui.presenters.import_flow import (
    DELIMITERS,
    ENCODINGS,
    Loaded,
    bare_sheets,
    rows_of,
    sample_of,
    sheet_of,
)
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows, label, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

_NUMBER = int(Qt.ItemDataRole.UserRole)


class ChooseScreen(QWidget):
    """Signals: a file was chosen, text was pasted, the reading or the heading row was changed, a table was ticked."""

    file_chosen = Signal(object)
    pasted = Signal(str)
    options_chosen = Signal(object)
    heading_chosen = Signal(int, int, int)  # sheet, row from 0, how many rows (0: by itself)
    included = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ImportChoose()
        self.form.setupUi(self)
        self.setObjectName("scrollBody")
        form = self.form
        self._loaded: Loaded | None = None
        self._filling = False
        self.sample = SampleModel(self)
        form.sampleView.setModel(self.sample)
        fixed_rows(form.sampleView, 28)
        form.sampleView.setEditTriggers(form.sampleView.EditTrigger.NoEditTriggers)
        form.sampleView.setTabKeyNavigation(False)
        self.encoding, self.delimiter, self.heading = TargetBox(), TargetBox(), QSpinBox()
        self.heading_rows = TargetBox()
        self.encoding_label, self.delimiter_label, self.heading_label = label(), label(), label()
        self.heading_rows_label = label()
        self._pairs: list[QWidget] = []
        flow = FlowLayout(form.optionsBox, spacing=8)
        for words, control in self._options():
            words.setBuddy(control)
            pair = QWidget()
            pair.setLayout(row(words, control, 8))
            self._pairs.append(pair)
            flow.addWidget(pair)
        self.heading.setMinimum(1)
        self.heading.setKeyboardTracking(False)
        self.encoding.activated.connect(lambda _index: self._send_options())
        self.delimiter.activated.connect(lambda _index: self._send_options())
        self.heading.valueChanged.connect(lambda number: self._send_heading(number, 0))
        self.heading_rows.activated.connect(
            lambda _index: self._send_heading(self.heading.value(), int(self.heading_rows.currentData()))
        )
        form.browseButton.clicked.connect(lambda _checked=False: self.browse())
        form.pasteButton.clicked.connect(lambda _checked=False: self._paste())
        form.tablesList.itemChanged.connect(self._ticked)
        form.tablesList.currentRowChanged.connect(lambda _row: self._show_table())
        self.retranslate()
        self.show_loaded(None)

    def _options(self) -> tuple[tuple[QLabel, QWidget], ...]:
        return (
            (self.heading_label, self.heading),
            (self.heading_rows_label, self.heading_rows),
            (self.delimiter_label, self.delimiter),
            (self.encoding_label, self.encoding),
        )

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        form.browseButton.setIcon(icon("folder-open", "text.primary"))
        for button in (form.browseButton, form.pasteButton):
            button.setAccessibleName(button.text())
        form.pasteButton.setToolTip(self.tr("A table copied in Excel or a web page (Ctrl+V)"))
        self.encoding_label.setText(self.tr("Encoding"))
        self.delimiter_label.setText(self.tr("Between cells"))
        self.heading_label.setText(self.tr("Headings in row"))
        self.heading_rows_label.setText(self.tr("Heading rows"))
        self.heading_rows.clear()
        self.heading_rows.addItem(self.tr("One"), 1)
        self.heading_rows.addItem(self.tr("Two, read as one"), 2)
        for words, control in self._options():
            control.setAccessibleName(words.text())
        form.tablesList.setAccessibleName(form.tablesLabel.text())
        form.sampleView.setAccessibleName(self.tr("First rows of the table"))
        self.show_loaded(self._loaded)

    # -- showing -------------------------------------------------------------------------------------

    def show_loaded(self, loaded: Loaded | None) -> None:
        """Show what was read; None when no file has been chosen."""
        again = self._loaded is not None and loaded is not None and self._loaded.raw is loaded.raw
        before = (self.table(), self._sheet()) if again else (-1, -1)
        self._loaded = loaded
        form = self.form
        raw = loaded.raw if loaded is not None else None
        form.foundBox.setVisible(raw is not None)
        if loaded is None:
            form.fileLabel.setText(self.tr("or drop a file here"))
            return
        if raw is None:
            form.fileLabel.setText(self.tr("{name}: JSON export of a plan").format(name=loaded.name))
            return
        form.fileLabel.setText(self.tr("{name}: {kind}").format(name=loaded.name, kind=file_kind(raw)))
        self._filling = True
        self._fill_tables(loaded, before)
        self._fill_options(raw.encoding, raw.delimiter, text=raw.kind == "csv")
        self._filling = False
        self._show_table()

    def _fill_tables(self, loaded: Loaded, before: tuple[int, int]) -> None:
        """``before`` is the entry shown and its sheet, which stays in front when the headings are read again."""
        tables = loaded.proposal.tables if loaded.proposal is not None else ()
        form = self.form
        form.tablesList.clear()
        bare = bare_sheets(loaded)
        several = len(tables) + len(bare) > 1
        form.tablesLabel.setVisible(several)
        form.tablesList.setVisible(several)
        for number, table in enumerate(tables):
            rows = locale_number(rows_of(table))
            words = self.tr("{sheet}: {rows} rows, headings in row {row}").format(
                sheet=table.sheet, rows=rows, row=table.area.header_rows[-1] + 1
            )
            if table.hidden:
                words = self.tr("{words}, hidden sheet").format(words=words)
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if table.included else Qt.CheckState.Unchecked)
            item.setData(_NUMBER, number)
            form.tablesList.addItem(item)
        assert loaded.raw is not None
        for number in bare:
            bare_sheet = loaded.raw.sheets[number]
            words = self.tr("{sheet}: no headings found; say in which row they stand").format(
                sheet=bare_sheet.name
            )
            if bare_sheet.hidden:
                words = self.tr("{words}, hidden sheet").format(words=words)
            item = QListWidgetItem(words)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            form.tablesList.addItem(item)
        entries = form.tablesList.count()
        if entries:
            sheets = [table.sheet_index for table in tables] + bare
            current, sheet = before
            if not (0 <= current < entries and sheets[current] == sheet):
                first = next((n for n, table in enumerate(tables) if table.included), 0)
                current = sheets.index(sheet) if sheet in sheets else first
            form.tablesList.setCurrentRow(current)
        form.tablesList.setFixedHeight(theme().px(34) * min(4, max(1, entries)) + theme().px(8))

    def _fill_options(self, encoding: str, delimiter: str, *, text: bool) -> None:
        for pair in self._pairs[2:]:
            pair.setVisible(text)
        self.encoding.clear()
        for name in dict.fromkeys([encoding, *ENCODINGS]):
            if name:
                self.encoding.addItem(encoding_word(name), name)
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(encoding)))
        self.delimiter.clear()
        for sign in dict.fromkeys([*DELIMITERS, delimiter]):
            if sign:
                self.delimiter.addItem(delimiter_word(sign), sign)
        self.delimiter.setCurrentIndex(max(0, self.delimiter.findData(delimiter)))

    def _show_table(self) -> None:
        loaded = self._loaded
        if loaded is None or loaded.raw is None or self._filling:
            return
        number = max(0, self.table())
        shown = sample_of(loaded, number)
        self.sample.show(shown)
        view = self.form.sampleView
        view.setFixedHeight(
            theme().px(28) * len(shown.rows) + view.horizontalHeader().sizeHint().height() + theme().px(16)
        )
        view.resizeColumnsToContents()
        for column in range(len(shown.headers)):
            view.setColumnWidth(
                column, max(theme().px(70), min(theme().px(220), view.columnWidth(column) + theme().px(12)))
            )
        self._filling = True
        sheet = loaded.raw.sheets[self._sheet()]
        self.heading.setMaximum(max(1, len(sheet.rows)))
        tables = loaded.proposal.tables if loaded.proposal is not None else ()
        rows = tables[number].area.header_rows if number < len(tables) else (0,)
        self.heading.setValue(rows[-1] + 1)
        self.heading_rows.setCurrentIndex(max(0, self.heading_rows.findData(len(rows))))
        self._filling = False
        note = self.tr("The first {n} rows, with the row numbers of the file.").format(n=len(shown.rows))
        if loaded.raw.kind == "csv" and loaded.options == AS_GUESSED:
            note += " " + self.tr(
                "Encoding and separator were found in the file; change them if the rows look wrong."
            )
        if number >= len(tables):
            note = self.tr("No table with headings was found. Say in which row the headings stand.")
        self.form.sampleNote.setText(note)

    def table(self) -> int:
        """Number of the table shown, -1 when there is none."""
        return self.form.tablesList.currentRow()

    def _sheet(self) -> int:
        return sheet_of(self._loaded, max(0, self.table())) if self._loaded is not None else 0

    # -- telling -------------------------------------------------------------------------------------

    def browse(self) -> None:
        """Ask for a file without blocking."""
        start = str(self._loaded.path.parent) if self._loaded is not None else ""
        dialog = QFileDialog(self, self.tr("Choose a table"), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Tables and exports (*.xlsx *.ods *.xls *.csv *.tsv *.txt *.tab *.json)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())

    def _send_options(self) -> None:
        self.options_chosen.emit(
            ReadOptions(str(self.encoding.currentData()), str(self.delimiter.currentData()))
        )

    def _send_heading(self, row: int, depth: int) -> None:
        if not self._filling and self._loaded is not None and self._loaded.raw is not None:
            self.heading_chosen.emit(self._sheet(), row - 1, depth)

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._filling and item.data(_NUMBER) is not None:
            self.included.emit(int(item.data(_NUMBER)), item.checkState() == Qt.CheckState.Checked)
