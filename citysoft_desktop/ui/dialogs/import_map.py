"""Second screen of the import: what each column holds, which rows are read, and which number is the day."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.services.import_model import ImportProposal
from citysoft_desktop.ui.dialogs.import_boxes import Elided, TargetBox
from citysoft_desktop.ui.dialogs.import_dates import DateQuestions
from citysoft_desktop.ui.models.import_words import field_word, key_word, match_word
from citysoft_desktop.ui.presenters.import_flow import (
    TARGETS,
    ColumnRow,
    Loaded,
    ambiguous_dates,
    column_rows,
    headings_of,
    keys_of,
    uses_memory,
    values_of,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

_DATA = int(Qt.ItemDataRole.UserRole)


class MapScreen(QWidget):
    """``proposal_changed`` carries the proposal after each choice."""

    proposal_changed = Signal(object)
    where_changed = Signal(str, str)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: Loaded | None = None
        self._proposal: ImportProposal | None = None
        self._table = 0
        self._filling = False
        self._counted: tuple[str, list[tuple[str, int]]] = ("", [])
        self.combos: dict[int, QComboBox] = {}
        self._chips: dict[int, Chip] = {}
        self._targets = QStandardItemModel(self)
        self.title, self.about = label("", "heading"), label("", "secondary", wrap=True)
        self.table_label, self.table_box = label("", "label"), TargetBox()
        self.table_label.setBuddy(self.table_box)
        self.table_box.activated.connect(self._choose_table)
        self.grid_box = QWidget()
        self.grid = QGridLayout(self.grid_box)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.dates = DateQuestions()
        self.dates.answered.connect(self._choose_order)
        self.forget_button = button("", "link", icon="rotate-ccw", run=self.forget_wanted.emit)
        self.key_title, self.key_box = label("", "strong"), TargetBox()
        self.key_note = label("", "caption", wrap=True)
        self.key_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.key_box.activated.connect(self._choose_key)
        self.where_title = label("", "strong")
        self.where_column, self.where_sign, self.where_value = TargetBox(), label("="), QLineEdit()
        self.where_note = label("", "caption", wrap=True)
        self._values = QStringListModel(self)
        completer = QCompleter(self._values, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.where_value.setCompleter(completer)
        self.where_value.setMinimumWidth(theme().px(200))
        self.where_column.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.where_column.activated.connect(lambda _index: self._choose_where(fresh=True))
        self.where_value.textChanged.connect(lambda _text: self._choose_where())
        where = QWidget()
        flow = FlowLayout(where, spacing=8)
        for widget in (self.where_column, self.where_sign, self.where_value):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (
            self.title, self.about, self.table_label, self.table_box, self.grid_box,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addLayout(row(self.forget_button, "stretch"))
        for part in (
            self.dates, line(), self.where_title, where, self.where_note, line(), self.key_title,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addLayout(row(self.key_box, "stretch"))
        layout.addWidget(self.key_note)
        layout.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("What does each column hold?"))
        self.about.setText(
            self.tr(
                "Every row needs a title or a partner. What is left out stays in the file and can be imported later."
            )
        )
        self.table_label.setText(self.tr("Table"))
        self.table_box.setAccessibleName(self.table_label.text())
        self.where_title.setText(self.tr("Which rows?"))
        self.where_column.setAccessibleName(self.tr("Column of the condition"))
        self.where_value.setAccessibleName(self.tr("Value of the condition"))
        self.where_value.setPlaceholderText(self.tr("Value"))
        self.dates.retranslate()
        self.forget_button.setText(self.tr("Forget what I chose in earlier imports"))
        self.forget_button.setAccessibleName(self.forget_button.text())
        self.key_title.setText(self.tr("When is a row one the plan holds already?"))
        self.key_box.setAccessibleName(self.key_title.text())
        self.key_note.setText(
            self.tr(
                "A row that is recognised updates its activity; an empty cell changes nothing. Rows that are only "
                "alike are asked about in the preview."
            )
        )
        self._targets.clear()
        for target in TARGETS:
            item = QStandardItem(field_word(target))
            item.setData(target, _DATA)
            self._targets.appendRow(item)
        if self._loaded is not None and self._proposal is not None:
            self.show_loaded(self._loaded, self._proposal)

    # -- showing -------------------------------------------------------------------------------------

    def show_loaded(self, loaded: Loaded, proposal: ImportProposal) -> None:
        """Show the columns of the tables that are read."""
        self._loaded, self._proposal = loaded, proposal
        numbers = [n for n, table in enumerate(proposal.tables) if table.included]
        if self._table not in numbers:
            self._table = numbers[0] if numbers else 0
        self._counted = ("", [])
        self._filling = True
        self.table_box.clear()
        for number in numbers:
            table = proposal.tables[number]
            words = self.tr("{sheet}, headings in row {row}").format(
                sheet=table.sheet, row=table.area.header_rows[-1] + 1
            )
            self.table_box.addItem(words, number)
        self.table_box.setCurrentIndex(max(0, self.table_box.findData(self._table)))
        self.table_label.setVisible(len(numbers) > 1)
        self.table_box.setVisible(len(numbers) > 1)
        self._fill_where(proposal)
        self._fill_keys(proposal)
        self.forget_button.setVisible(uses_memory(proposal))
        self._filling = False
        self._build()

    def _build(self) -> None:
        assert self._proposal is not None
        clear_layout(self.grid)
        self.combos, self._chips = {}, {}
        for column, words in enumerate(
            (self.tr("Column of the file"), self.tr("Values"), "", self.tr("Goes to"), self.tr("Match"))
        ):
            self.grid.addWidget(label(words, "label"), 0, column)
        for number, found in enumerate(column_rows(self._proposal.tables[self._table]), 1):
            self._add(number, found)
        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)
        self._show_dates()

    def _add(self, number: int, shown: ColumnRow) -> None:
        name = Elided(shown.name, "strong")
        samples = Elided(self.tr(" · ").join(shown.samples), "secondary")
        combo = TargetBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.setModel(self._targets)
        combo.setCurrentIndex(max(0, combo.findData(shown.target)))
        combo.setAccessibleName(self.tr("Column {name} goes to").format(name=shown.name))
        combo.setAccessibleDescription(
            self.tr("Values: {values}").format(values=", ".join(shown.samples)) if shown.samples else ""
        )
        combo.setMinimumWidth(theme().px(190))
        combo.activated.connect(
            lambda _index, index=shown.index, box=combo: self._choose(index, str(box.currentData()))
        )
        chip = Chip().set_static()
        self._set_chip(chip, shown)
        arrow = IconLabel("arrow-right", "text.muted", 16)
        for column, widget in enumerate((name, samples, arrow, combo, chip)):
            self.grid.addWidget(
                widget, number, column, Qt.AlignmentFlag.AlignLeft if widget is chip else Qt.AlignmentFlag(0)
            )
        self.combos[shown.index] = combo
        self._chips[shown.index] = chip

    def _set_chip(self, chip: Chip, shown: ColumnRow) -> None:
        word, tone, tip = match_word(shown.match)
        chip.set_chip(word, tone)
        chip.setToolTip(tip)

    def match_of(self, index: int) -> str:
        """The match word shown for a column."""
        return self._chips[index].text()

    def _fill_where(self, proposal: ImportProposal) -> None:
        chosen, value = proposal.where[0] if proposal.where else ("", "")
        self.where_column.clear()
        self.where_column.addItem(self.tr("All rows"), "")
        for name in headings_of(proposal):
            self.where_column.addItem(self.tr("Only where {column}").format(column=name), name)
        self.where_column.setCurrentIndex(max(0, self.where_column.findData(chosen)))
        self.where_value.setText(value)
        self._show_where()

    def _fill_keys(self, proposal: ImportProposal) -> None:
        self.key_box.clear()
        for key in keys_of(proposal):
            words = self.tr("Same {fields}").format(fields=key_word(key)) if key else key_word(key)
            self.key_box.addItem(words, ",".join(key))
        self.key_box.setCurrentIndex(max(0, self.key_box.findData(",".join(proposal.key))))

    def _choose_key(self, _index: int) -> None:
        if self._proposal is not None and not self._filling:
            chosen = str(self.key_box.currentData() or "")
            self._proposal = self._proposal.with_key(tuple(chosen.split(",")) if chosen else ())
            self.proposal_changed.emit(self._proposal)

    def _show_where(self) -> None:
        heading = str(self.where_column.currentData() or "")
        for widget in (self.where_sign, self.where_value, self.where_note):
            widget.setVisible(bool(heading))
        if not heading or self._loaded is None:
            return
        if self._counted[0] != heading:
            self._counted = (heading, values_of(replace(self._loaded, proposal=self._proposal), heading))
            self._values.setStringList([value for value, _count in self._counted[1]])
        values = self._counted[1]
        wanted = " ".join(self.where_value.text().split()).casefold()
        hit = next((count for value, count in values if value.casefold() == wanted), None)
        if not wanted:
            words = self.tr("Commonest values: {values}").format(
                values=", ".join(value for value, _n in values[:5])
            )
        elif hit is not None:
            words = self.tr("{n} rows say this.").format(n=hit)
        else:
            words = (
                self.tr("Not among the 50 commonest values of this column.")
                if len(values) == 50
                else self.tr("No row says this.")
            )
        self.where_note.setText(words)

    def _show_dates(self) -> None:
        assert self._loaded is not None
        assert self._proposal is not None
        # The columns may have been mapped anew, so the question is asked of the proposal in hand.
        self.dates.ask(ambiguous_dates(replace(self._loaded, proposal=self._proposal), self._table))

    # -- choosing ------------------------------------------------------------------------------------

    def _choose_table(self, _index: int) -> None:
        self._table = int(self.table_box.currentData())
        self._build()

    def _choose(self, index: int, target: str) -> None:
        if self._proposal is None or self._filling:
            return
        self._proposal = self._proposal.with_column(self._table, index, target)
        for found in column_rows(self._proposal.tables[self._table]):
            combo = self.combos[found.index]
            combo.setCurrentIndex(max(0, combo.findData(found.target)))
            self._set_chip(self._chips[found.index], found)
        self._show_dates()
        self._fill_keys(self._proposal)
        chosen = str(self.key_box.currentData() or "")
        self._proposal = self._proposal.with_key(tuple(chosen.split(",")) if chosen else ())
        self.proposal_changed.emit(self._proposal)

    def _choose_order(self, column: int, order: str) -> None:
        if self._proposal is not None and not self._filling:
            self._proposal = self._proposal.with_date_order(self._table, column, order)
            self.proposal_changed.emit(self._proposal)

    def _choose_where(self, *, fresh: bool = False) -> None:
        if self._filling or self._proposal is None:
            return
        if fresh:
            self._filling = True
            self.where_value.clear()
            self._filling = False
        heading, value = str(self.where_column.currentData() or ""), " ".join(self.where_value.text().split())
        self._show_where()
        self.where_changed.emit(heading if value else "", value)
        if fresh and heading:
            self.where_value.setFocus()

    def take_where(self, proposal: ImportProposal) -> None:
        """Keep the proposal with its condition, without building anew."""
        self._proposal = proposal
