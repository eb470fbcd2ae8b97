"""The last two screens of an import: what would happen to every row, and what did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.import_model import ImportPreview, PreviewRow
from citysoft_desktop.services.import_texts import TABLE_WARNINGS
from citysoft_desktop.services.labels import fill
from citysoft_desktop.ui.dialogs.import_dialog_model import (
    ALL,
    CHECK,
    KINDS,
    OUTCOME_ICONS,
    PreviewModel,
    counts_of,
    needs_look,
)
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.presenters.inventory_import import unread_value
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, card, fixed_rows, label, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

WIDTHS = (80, 122, 190, 126, 116, 104, 74)


class _Table(QTableView):
    """Space takes the selected row or leaves it out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and isinstance(model, PreviewModel) and current.isValid():
            model.set_taken(current.row(), not model.is_taken(current.row()))
            return
        super().keyPressEvent(event)


class PreviewScreen(QWidget):
    """``value_chosen`` carries (sheet, field, text, value): read this text so in every row."""

    value_chosen = Signal(str, str, str, str)

    def __init__(self, framework: Framework, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._preview: ImportPreview | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._file = label("", "secondary")
        layout.addLayout(row(label(self.tr("Look before you import"), "heading"), "stretch", self._file))
        self._sum = label("", "secondary", wrap=True)
        layout.addWidget(self._sum)
        chips = QWidget()
        flow = FlowLayout(chips, spacing=8)
        self.chips: dict[str, QToolButton] = {}
        for kind in KINDS:
            chip = QToolButton()
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if kind in OUTCOME_ICONS:
                chip.setIcon(icon(OUTCOME_ICONS[kind]))
                chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.clicked.connect(lambda _on=False, kind=kind: self.show_kind(kind))
            flow.addWidget(chip)
            self.chips[kind] = chip
        self.chips[ALL].setChecked(True)
        self.next_button = button(self.tr("Next to check (F8)"), icon="arrow-down", compact=True, run=lambda: self.go_next(1))
        flow.addWidget(self.next_button)
        layout.addWidget(chips)
        self.model = PreviewModel(framework, self)
        self.table = _Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Rows of the file and what happens to them"))
        self.table.setAccessibleDescription(self.tr("Space takes a row or leaves it out, F8 goes to the next one to check"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        fixed_rows(self.table, 32)
        header = self.table.horizontalHeader()
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, theme().px(width))
        header.setSectionResizeMode(7, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme().px(40))
        frame, inside = card(padding=1, spacing=0)
        inside.addWidget(self.table)
        layout.addWidget(frame, 1)
        self._fix, fix = card(padding=10, spacing=6, surface="sunken")
        self._fix_words = label("", wrap=True)
        self.fix_combo = QuietCombo()
        self.fix_combo.setMinimumContentsLength(16)
        self.fix_combo.setAccessibleName(self.tr("Read it as"))
        self.fix_button = button(self.tr("Apply to all rows"), run=self._apply)
        line = row(self._fix_words, self.fix_combo, self.fix_button)
        line.setStretch(0, 1)
        fix.addLayout(line)
        layout.addWidget(self._fix)
        self._fix.hide()
        self.table.selectionModel().currentRowChanged.connect(lambda now, _was: self._show_fix(now.row()))

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what would happen."""
        self._preview = preview
        row_now = self.table.currentIndex().row()
        self.model.set_preview(preview)
        counts = counts_of(preview)
        words = self.model.outcome_words()
        for kind, chip in self.chips.items():
            chip.setText(f"{words[kind]} {counts[kind]}")
            chip.setAccessibleName(chip.text())
            chip.setVisible(kind in (ALL, CHECK) or counts[kind] > 0)
        ready = self.model.ready()
        look = counts[CHECK]
        text = self.tr("Nothing has changed yet. {ready} rows are ready, {look} of them need a look, {skipped} are left out.")
        looked = sum(1 for r in preview.rows if needs_look(r) and r.outcome in ("added", "updated"))
        text = text.format(ready=ready, look=looked, skipped=preview.skipped)
        if preview.filtered:
            text += " " + self.tr("{n} rows do not meet the condition.").format(n=preview.filtered)
        from PySide6.QtCore import QCoreApplication

        warnings = [fill(QCoreApplication.translate("import_tables", TABLE_WARNINGS.get(w.code, w.code)), w.params) for w in preview.warnings[:3]]
        self._sum.setText(" ".join([text, *warnings]))
        self._file.setText(preview.proposal.raw.name)
        self.next_button.setEnabled(look > 0)
        self.table.selectRow(min(max(row_now, 0), max(self.model.rowCount() - 1, 0)))
        self._show_fix(self.table.currentIndex().row())

    def show_kind(self, kind: str) -> None:
        """Show only the rows of one chip."""
        self.chips[kind].setChecked(True)
        self.model.show_kind(kind)
        if self.model.rowCount():
            self.table.selectRow(0)

    def go_next(self, direction: int) -> None:
        """The next row that needs a look."""
        if self._preview is None or not self.isVisible():
            return
        place = self.model.next_look(self.table.currentIndex().row(), direction)
        if place < 0:
            return
        self.table.selectRow(place)
        self.table.setFocus()
        item = self.model.item(place)
        if isinstance(item, PreviewRow):
            announce(self.table, self.model.note(item))

    def _show_fix(self, number: int) -> None:
        item = self.model.item(number)
        found = unread_value(item) if isinstance(item, PreviewRow) else None
        note = self.model.note(item) if isinstance(item, PreviewRow) and needs_look(item) else ""
        self._fix.setVisible(bool(note))
        for widget in (self.fix_combo, self.fix_button):
            widget.setVisible(found is not None)
        if item is None:
            return
        words = self.tr("Row {n}. {note}").format(n=item.row, note=note)
        if found is not None:
            words += " " + self.tr("Read “{text}” in every row as").format(text=found[1])
        self._fix_words.setText(words)
        if found is None or not isinstance(item, PreviewRow):
            return
        field = found[0]
        self.fix_combo.clear()
        if field == "type":
            for family in self._framework.families:
                for kind in self._framework.types_in(family.slug):
                    self.fix_combo.addItem(f"{family.letter}  {kind.label}", kind.slug)
        elif field == "status":
            for code in self._framework.codes("status"):
                self.fix_combo.addItem(code.label, code.slug)
        else:
            for entry in sorted(territories().all(), key=lambda entry: territories().name(entry.iso2)):
                self.fix_combo.addItem(territories().name(entry.iso2), entry.iso2)
        draft = item.draft
        read = {"type": draft.type, "status": draft.status, "country": draft.countries[0] if draft.countries else ""}[field]
        self.fix_combo.setCurrentIndex(self.fix_combo.findData(read))

    def _apply(self) -> None:
        item = self.model.item(self.table.currentIndex().row())
        found = unread_value(item) if isinstance(item, PreviewRow) else None
        if isinstance(item, PreviewRow) and found is not None and self.fix_combo.currentData():
            self.value_chosen.emit(item.draft.sheet, found[0], found[1], str(self.fix_combo.currentData()))


class ResultScreen(QWidget):
    """What was done, and the ways on."""

    undo_wanted = Signal()
    show_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_ids: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.title = label("", "heading")
        self.lines = label("", wrap=True)
        layout.addWidget(self.title)
        layout.addWidget(self.lines)
        self.show_button = button(self.tr("Show the new rows"), run=self.show_wanted.emit)
        self.undo_button = button(self.tr("Undo the import"), icon="undo-2", run=self.undo_wanted.emit)
        self.list_button = button(self.tr("Save the list as Excel"), icon="file-spreadsheet", run=self.list_wanted.emit)
        layout.addLayout(row(self.show_button, self.undo_button, self.list_button, "stretch"))
        layout.addStretch(1)

    def show_result(self, preview: ImportPreview, new_ids: list[str], left: frozenset[tuple[str, int]]) -> None:
        """Counts in words."""
        self.new_ids = new_ids
        taken = [r for r in preview.rows if (r.draft.sheet, r.row) not in left]
        added = sum(1 for r in taken if r.outcome == "added")
        updated = sum(1 for r in taken if r.outcome == "updated")
        self.title.setText(self.tr("The import is in the plan"))
        parts = [
            self.tr("Added: {n}").format(n=added),
            self.tr("Updated: {n}").format(n=updated),
            self.tr("Unchanged: {n}").format(n=preview.unchanged),
            self.tr("Skipped: {n}").format(n=preview.skipped),
        ]
        if left:
            parts.append(self.tr("Left out by you: {n}").format(n=len(left)))
        look = sum(1 for r in taken if needs_look(r))
        if look:
            parts.append(self.tr("To check: {n}").format(n=look))
        self.lines.setText("\n".join(parts))
        self.show_button.setEnabled(bool(new_ids))
