"""The first two screens of an import: which file and tables, and what the columns mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from citysoft_desktop.domain.matching.columns import CUSTOM, FIELDS, LEAVE_OUT, YEAR_COLUMN, ColumnMatch
from citysoft_desktop.domain.matching.table import RawSheet, cell_text, column_letter
from citysoft_desktop.services.import_model import ImportProposal
from citysoft_desktop.ui.forms.ui_import_choose import Ui_ImportChoose
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.widgets.basic import clear_layout, fixed_rows, label, row, scroll_area
from citysoft_desktop.ui.widgets.field import Field

ENCODINGS = ("", "utf-8", "windows-1252", "windows-1250", "windows-1251", "iso-8859-15", "utf-16", "cp949", "shift_jis", "gb18030", "big5")
DELIMITERS = ("", ",", ";", "\t", "|")
SAMPLE_ROWS = 8


class SampleModel(QAbstractTableModel):
    """The first rows of a sheet as they stand in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []
        self._width = 0

    def set_sheet(self, sheet: RawSheet | None) -> None:
        """Show the beginning of a sheet."""
        self.beginResetModel()
        self._rows = [[cell_text(cell) for cell in cells[:30]] for cells in (sheet.rows[:SAMPLE_ROWS] if sheet else ())]
        self._width = max((len(r) for r in self._rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._width

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cells = self._rows[index.row()]
        return cells[index.column()] if index.column() < len(cells) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letter(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)


class ChooseScreen(QWidget):
    """``options_changed`` asks to read the file again; ``included`` carries (table, on)."""

    options_changed = Signal()
    included = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportChoose()
        self.ui.setupUi(self)
        self.ui.titleLabel.setProperty("role", "heading")
        for made in (self.ui.aboutLabel, self.ui.dropLabel):
            made.setProperty("role", "secondary")
        for made in (self.ui.encodingLabel, self.ui.delimiterLabel, self.ui.tablesLabel):
            made.setProperty("role", "label")
        names = {"": self.tr("Found by itself"), "\t": self.tr("Tab")}
        for value in ENCODINGS:
            self.ui.encodingCombo.addItem(names.get(value, value), value)
        for value in DELIMITERS:
            self.ui.delimiterCombo.addItem(names.get(value, value), value)
        self.ui.encodingCombo.setAccessibleName(self.tr("Encoding of the file"))
        self.ui.delimiterCombo.setAccessibleName(self.tr("Sign between the cells"))
        self.ui.encodingCombo.activated.connect(lambda _i: self.options_changed.emit())
        self.ui.delimiterCombo.activated.connect(lambda _i: self.options_changed.emit())
        for made in (self.ui.browseButton, self.ui.pasteButton):
            made.setAccessibleName(made.text())
        self.sample = SampleModel(self)
        self.ui.sampleView.setModel(self.sample)
        self.ui.sampleView.setAccessibleName(self.tr("The first rows of the table"))
        self.ui.sampleView.setTabKeyNavigation(False)
        self.ui.sampleView.setEditTriggers(self.ui.sampleView.EditTrigger.NoEditTriggers)
        fixed_rows(self.ui.sampleView, 26)
        self.ui.tablesList.setAccessibleName(self.tr("Tables to import"))
        self.ui.tablesList.setMaximumHeight(96)
        self.ui.tablesList.itemChanged.connect(self._changed)
        self.ui.tablesList.currentRowChanged.connect(self._show_sample)
        self._proposal: ImportProposal | None = None
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before a file was chosen."""
        self._proposal = None
        for widget in (self.ui.encodingLabel, self.ui.encodingCombo, self.ui.delimiterLabel, self.ui.delimiterCombo, self.ui.tablesLabel, self.ui.tablesList, self.ui.sampleView):
            widget.hide()
        self.ui.fileLabel.setText(self.tr("No file chosen yet."))

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show the tables found and how a text file was read."""
        self._proposal = proposal
        raw = proposal.raw
        text_file = raw.kind == "csv"
        for widget in (self.ui.encodingLabel, self.ui.encodingCombo, self.ui.delimiterLabel, self.ui.delimiterCombo):
            widget.setVisible(text_file)
        facts = [raw.name]
        if text_file and raw.encoding:
            facts.append(self.tr("read as {encoding}").format(encoding=raw.encoding))
        self.ui.fileLabel.setText(", ".join(facts))
        items = self.ui.tablesList
        items.blockSignals(True)
        items.clear()
        for table in proposal.tables:
            rows = table.area.last - table.area.first + 1
            words = self.tr("{sheet}: {n} rows, headings in row {row}").format(sheet=table.sheet, n=rows, row=table.area.header_rows[0] + 1)
            if table.hidden:
                words += self.tr(" (hidden in the file)")
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if table.included else Qt.CheckState.Unchecked)
            items.addItem(item)
        items.blockSignals(False)
        for widget in (self.ui.tablesLabel, items, self.ui.sampleView):
            widget.show()
        items.setCurrentRow(next((n for n, t in enumerate(proposal.tables) if t.included), 0))
        self._show_sample(items.currentRow())

    def _show_sample(self, number: int) -> None:
        if self._proposal is not None and 0 <= number < len(self._proposal.tables):
            self.sample.set_sheet(self._proposal.raw.sheets[self._proposal.tables[number].sheet_index])

    def _changed(self, item: QListWidgetItem) -> None:
        self.included.emit(self.ui.tablesList.row(item), item.checkState() == Qt.CheckState.Checked)


class ColumnsScreen(QWidget):
    """``column_chosen`` carries (table, column, field), ``where_changed`` (column, value)."""

    column_chosen = Signal(int, int, str)
    where_changed = Signal(str, str)
    order_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What the columns mean"), "heading"))
        self._about = label("", "secondary", wrap=True)
        layout.addWidget(self._about)
        where = QGridLayout()
        self.where_column = QuietCombo()
        self.where_value = QLineEdit()
        where.addWidget(Field(self.tr("Only rows where"), self.where_column), 0, 0)
        where.addWidget(Field(self.tr("is"), self.where_value), 0, 1)
        where.setColumnStretch(0, 1)
        where.setColumnStretch(1, 1)
        layout.addLayout(where)
        self.where_column.setAccessibleName(self.tr("Column of the condition"))
        self.where_value.setAccessibleName(self.tr("Value of the condition"))
        self.where_value.setPlaceholderText(self.tr("Every row"))
        self.where_column.activated.connect(lambda _i: self._where())
        self.where_value.editingFinished.connect(self._where)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        layout.addWidget(scroll_area(body), 1)
        self.combos: dict[tuple[int, int], QuietCombo] = {}
        self.problem = label("", "error", wrap=True)
        layout.addWidget(self.problem)

    def field_words(self) -> dict[str, str]:
        """Words of what a column may be."""
        return {
            LEAVE_OUT: self.tr("Leave out"),
            CUSTOM: self.tr("Make an own field"),
            YEAR_COLUMN: self.tr("A column per year"),
            "title": self.tr("Title"),
            "type": self.tr("Type"),
            "partner": self.tr("Partner"),
            "country": self.tr("Country"),
            "start": self.tr("Start"),
            "end": self.tr("End"),
            "status": self.tr("Status"),
            "lead_unit": self.tr("Lead unit"),
            "evidence": self.tr("Source"),
            "national_link": self.tr("Link with the state"),
            "confidence": self.tr("Confidence"),
            "own_city": self.tr("Own city"),
            "description": self.tr("What it is"),
            "notes": self.tr("Note"),
            "budget": self.tr("Budget"),
            "currency": self.tr("Currency"),
            "agreement_signed": self.tr("Agreement signed"),
            "agreement_expiry": self.tr("Agreement expires"),
            "agreement_renewal": self.tr("Renewal"),
            "level": self.tr("Level"),
            "direction": self.tr("Direction"),
            "issue": self.tr("Issue"),
            "contact": self.tr("Contact (left out)"),
            "id": self.tr("Your own number"),
            "record_id": self.tr("Identity in this program"),
        }

    def match_words(self, match: ColumnMatch) -> str:
        """How sure a reading is."""
        if match.check:
            return self.tr("please check")
        return {
            "exact": self.tr("exact"),
            "word": self.tr("by a word"),
            "similar": self.tr("similar"),
            "proposed": self.tr("proposed"),
            "values": self.tr("by its values"),
            "chosen": self.tr("chosen"),
        }.get(match.how, "")

    def show_proposal(self, proposal: ImportProposal) -> None:
        """One line per column of every table that is read."""
        clear_layout(self._column)
        self.combos.clear()
        words = self.field_words()
        names: list[str] = []
        several = sum(t.included for t in proposal.tables) > 1
        for number, table in enumerate(proposal.tables):
            if not table.included:
                continue
            if several:
                self._column.addWidget(label(table.sheet, "card"))
            if table.date_conflict or (table.date_order and any(m.field in ("start", "end") for m in table.columns)):
                self._column.addLayout(self._order(number, table.date_order, table.date_conflict))
            for match in table.columns:
                if match.spelt and match.spelt not in names:
                    names.append(match.spelt)
                self._column.addLayout(self._line(number, match, words))
        self._column.addStretch(1)
        chosen = proposal.where[0] if proposal.where else ("", "")
        self.where_column.clear()
        self.where_column.addItem(self.tr("No condition"), "")
        for name in names:
            self.where_column.addItem(name, name)
        self.where_column.setCurrentIndex(max(0, self.where_column.findData(chosen[0])))
        self.where_value.setText(chosen[1])
        used = {m.field for t in proposal.tables if t.included for m in t.columns}
        ready = bool(used & {"title", "partner"})
        self._about.setText(self.tr("Nothing has changed yet. Look at what is marked “please check”."))
        self.problem.setText("" if ready else self.tr("Choose a column for the title or the partner: without one there is nothing to list."))
        self.problem.setVisible(not ready)

    def _order(self, number: int, order: str, conflict: bool) -> Any:
        combo = QuietCombo()
        combo.addItem(self.tr("Day first: 31.12.2026"), "dmy")
        combo.addItem(self.tr("Month first: 12/31/2026"), "mdy")
        combo.setCurrentIndex(max(0, combo.findData(order)))
        combo.setAccessibleName(self.tr("Order of day and month"))
        combo.activated.connect(lambda _i: self.order_chosen.emit(number, str(combo.currentData())))
        words = self.tr("Dates (the cells do not agree)") if conflict else self.tr("Dates")
        return row(label(words), "stretch", combo)

    def _line(self, number: int, match: ColumnMatch, words: dict[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.setColumnMinimumWidth(2, 90)
        name = match.header or column_letter(match.index)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(label(name, "strong", wrap=True))
        samples = label(" · ".join(s[:28] for s in match.samples[:3]), "caption", wrap=True)
        left.addWidget(samples)
        grid.addLayout(left, 0, 0)
        combo = QuietCombo()
        for field in (LEAVE_OUT, *FIELDS, YEAR_COLUMN, CUSTOM):
            combo.addItem(words[field], field)
        combo.setCurrentIndex(max(0, combo.findData(match.field)))
        combo.setAccessibleName(self.tr("Column {name} becomes").format(name=name))
        combo.activated.connect(lambda _i: self.column_chosen.emit(number, match.index, str(combo.currentData())))
        grid.addWidget(combo, 0, 1)
        grid.addWidget(label(self.match_words(match), "warning" if match.check else "caption"), 0, 2)
        self.combos[(number, match.index)] = combo
        return grid

    def _where(self) -> None:
        self.where_changed.emit(str(self.where_column.currentData() or ""), self.where_value.text().strip())
