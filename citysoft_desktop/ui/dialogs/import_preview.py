"""Third screen of the import: what would happen to every row, and why. Nothing has changed yet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.import_model import ADD, SKIP, ImportPreview, RowProblem
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.import_preview_model import MarkDelegate, OutcomeDelegate, PreviewModel
from citysoft_desktop.ui.models.import_words import reasons, warning_sentence
from citysoft_desktop.ui.presenters.import_lines import (
    FILTERS,
    Line,
    Lines,
    decision_of,
    fix_kind,
    fixable,
    next_check,
)
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, card, fixed_rows, label, row
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

_SIGNS = {
    "all": "",
    "added": "plus",
    "updated": "refresh-cw",
    "unchanged": "check",
    "skipped": "minus",
    "check": "circle-help",
    "duplicate": "copy",
}
UPDATE = "update"  # decision for several rows: the likest activity of each
_WIDTHS = {
    "row": 72,
    "outcome": 124,
    "title": 150,
    "type": 108,
    "partner": 108,
    "country": 92,
    "start": 92,
    "kind": 150,
    "reason": 160,
}
_WHOLE = {"row": 90, "outcome": 170, "start": 150}
"""Columns that are read whole and grow with what is in them, up to this: a date cut off says another date."""


class PreviewTable(QTableView):
    """Space takes the chosen rows in or leaves them out; Tab leaves the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if (
            event.key() == Qt.Key.Key_Space
            and isinstance(model, PreviewModel)
            and self.currentIndex().isValid()
        ):
            rows = sorted({index.row() for index in self.selectedIndexes()}) or [self.currentIndex().row()]
            line = model.line_at(rows[0])
            if line is not None:
                model.set_taken(rows, on=line.key in model.left_out)
            return
        super().keyPressEvent(event)


class PreviewScreen(QWidget):
    """``fixed`` carries a problem and what its word means."""

    ready_changed = Signal()
    fixed = Signal(object, object, str)  # line, problem, value
    decided = Signal(list, str)  # lines, UPDATE, ADD, SKIP or the id of an activity

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._preview: ImportPreview | None = None
        self._problem: RowProblem | None = None
        self._line: Line | None = None
        self._place = ""
        self.model = PreviewModel(self)
        self.title, self.about = label("", "heading"), label("", "secondary", wrap=True)
        self.source = label("", "caption", wrap=True)
        self.chips: dict[str, Chip] = {}
        chip_row = QWidget()
        flow = FlowLayout(chip_row, spacing=6)
        for key in FILTERS:
            chip = Chip("", "neutral", glyph=_SIGNS[key])
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, k=key: self.set_filter(k))
            self.chips[key] = chip
            flow.addWidget(chip)
        self.next_button = button("", compact=True, run=lambda: self.next_problem(1))
        flow.addWidget(self.next_button)
        self.table = PreviewTable()
        self.table.setModel(self.model)
        self._outcomes, self._marks = OutcomeDelegate(self), MarkDelegate(self)
        self.table.setItemDelegate(self._marks)
        self.table.setItemDelegateForColumn(1, self._outcomes)
        self.table.setMinimumHeight(theme().px(150))
        fixed_rows(self.table, 32)
        self.table.selectionModel().currentRowChanged.connect(self._current)
        self.model.changed.connect(self.ready_changed)
        self.strip = self._make_strip()
        self.notes_button = button("", "link", run=self._toggle_notes)
        self.notes = label("", "secondary", wrap=True)
        self.notes.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.about, self.source, chip_row):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.notes_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.notes)
        for keys, way in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda w=way: self.next_problem(w))
        self.retranslate()

    def _make_strip(self) -> QFrame:
        frame, inner = card(padding=12, spacing=6)
        self.strip_title, self.strip_text = label("", "strong", wrap=True), label("", "secondary", wrap=True)
        self.fix_box = QComboBox()
        self.fix_box.setMinimumWidth(theme().px(200))
        self.fix_box.setMaxVisibleItems(12)
        self.fix_button = button("", run=self._apply_fix)
        self.fix_row = QWidget()
        self.fix_row.setLayout(row(self.fix_box, self.fix_button, "stretch"))
        inner.addWidget(self.strip_title)
        inner.addWidget(self.strip_text)
        inner.addWidget(self.fix_row)
        self.like_label, self.like_box = label("", "label"), QComboBox()
        self.like_label.setBuddy(self.like_box)
        self.like_box.setMinimumWidth(theme().px(200))
        self.like_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.like_box.activated.connect(lambda _index: self._decide(everywhere=False))
        self.like_button = button("", run=lambda: self._decide(everywhere=True))
        self.like_row = QWidget()
        like = row(self.like_label, self.like_box, self.like_button)
        like.setStretch(1, 1)
        self.like_row.setLayout(like)
        inner.addWidget(self.like_row)
        return frame

    def retranslate(self) -> None:
        self.title.setText(self.tr("Look before you import"))
        self.table.setAccessibleName(self.tr("Rows of the file and what happens to them"))
        self.next_button.setText(self.tr("Next to check (F8)"))
        self.next_button.setIcon(icon("arrow-down", "text.primary"))
        self.next_button.setAccessibleName(self.tr("Next row to check"))
        self.next_button.setToolTip(self.tr("Next row to check (F8, back with Shift+F8)"))
        self.fix_button.setText(self.tr("Apply"))
        self.fix_button.setAccessibleName(self.tr("Apply to every row with this word"))
        self.fix_box.setAccessibleName(self.tr("What the word means"))
        self.like_label.setText(self.tr("This row is"))
        self.like_box.setAccessibleName(self.tr("What this row is"))
        if self._plan is not None:
            self._tell()

    # -- showing -------------------------------------------------------------------------------------

    def show_preview(self, lines: Lines, plan: Plan, preview: ImportPreview | None, place: str) -> None:
        """Show rows of a table, or records of a JSON export when ``preview`` is None."""
        keep = self.table.currentIndex().row()
        self._plan, self._preview, self._place = plan, preview, place
        self.model.show(lines, plan, records=preview is None)
        for column in range(self.model.columnCount()):
            key = self.model.column_key(column)
            if not self.table.property("sized"):
                width = theme().px(_WIDTHS[key])
                if key in _WHOLE:
                    wanted = min(self.table.sizeHintForColumn(column), theme().px(_WHOLE[key]))
                    width = max(width, wanted)
                self.table.setColumnWidth(column, width)
        self.table.setProperty("sized", True)
        self.notes.hide()
        self._tell()
        if self.model.rowCount():
            self.table.selectRow(keep if 0 <= keep < self.model.rowCount() else 0)
        else:
            self._current(QModelIndex(), QModelIndex())

    def _tell(self) -> None:
        counts = self.model.lines().counts()
        names = {
            "all": self.tr("All {n}"),
            "added": self.tr("New {n}"),
            "updated": self.tr("Update {n}"),
            "unchanged": self.tr("Unchanged {n}"),
            "skipped": self.tr("Skipped {n}"),
            "check": self.tr("To check {n}"),
            "duplicate": self.tr("Possible duplicates {n}"),
        }
        for key, chip in self.chips.items():
            chip.set_chip(names[key].format(n=locale_number(counts[key])))
            chip.setChecked(key == self.filter_key())
            chip.setVisible(key == "all" or counts[key] > 0 or key in ("added", "updated"))
        ready = self.model.ready()
        words = [self.tr("Nothing has changed yet."), self.tr("Ready: {n}.").format(n=locale_number(ready))]
        if counts["check"]:
            words.append(self.tr("To check: {n}.").format(n=locale_number(counts["check"])))
        if counts["skipped"]:
            words.append(self.tr("Skipped: {n}.").format(n=locale_number(counts["skipped"])))
        if self._preview is not None and self._preview.filtered:
            words.append(
                self.tr("Outside the condition: {n}.").format(n=locale_number(self._preview.filtered))
            )
        self.about.setText(" ".join(words))
        self.source.setText(self._place)
        self.next_button.setEnabled(counts["check"] > 0)
        self._tell_notes()

    def _tell_notes(self) -> None:
        notes = (
            [warning_sentence(warning) for warning in self._preview.warnings]
            if self._preview is not None
            else []
        )
        if self._preview is not None:
            notes += [
                self.tr("Row {row}, not part of the table: {text}").format(row=item.row, text=item.text)
                for item in self._preview.left_out
                if not item.counts
            ]
        notes = list(dict.fromkeys(notes))
        self.notes_button.setVisible(bool(notes))
        text = self.tr("Notes on the file and its columns ({n})").format(n=len(notes))
        self.notes_button.setText(text)
        self.notes_button.setAccessibleName(text)
        self.notes.setText("\n".join(notes[:60]))

    def _toggle_notes(self) -> None:
        self.notes.setVisible(not self.notes.isVisible())

    def filter_key(self) -> str:
        """Which rows are shown."""
        return next((key for key, chip in self.chips.items() if chip.property("on")), "all")

    def set_filter(self, key: str) -> None:
        """Show the rows of one chip."""
        for name, chip in self.chips.items():
            chip.setProperty("on", name == key)
            chip.setChecked(name == key)
        self.model.set_filter(key)
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self._current(QModelIndex(), QModelIndex())

    def next_problem(self, direction: int) -> None:
        """Go to the next row to check, from the top again at the end."""
        if self.filter_key() not in ("all", "check"):
            self.set_filter("all")
        place = next_check(self.model.lines(), self.model.shown, self.table.currentIndex().row(), direction)
        if place >= 0:
            self.table.selectRow(place)
            self.table.scrollTo(self.model.index(place, 0))
            self.table.setFocus()
            announce(self.table, f"{self.strip_title.text()}. {self.strip_text.text()}")

    # -- the strip -----------------------------------------------------------------------------------

    def _current(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.line_at(current.row()) if current.isValid() else None
        self._line, self._problem = line, None
        if line is None:
            self.strip.hide()
            return
        self.strip.show()
        text = self.model.data(self.model.index(current.row(), 2))
        name = self.tr("Row {row}: {text}").format(row=line.row, text=text) if line.sheet else str(text)
        self.strip_title.setText(name)
        found = reasons(line)
        self.strip_text.setText("\n".join(found[:6]) or self.tr("Nothing to look at in this row."))
        self._fill_likes(line)
        problem = fixable(line) if self._plan is not None else None
        self.fix_row.setVisible(problem is not None)
        if problem is not None:
            self._problem = problem
            self._fill_fix(problem)

    def _fill_fix(self, problem: RowProblem) -> None:
        assert self._plan is not None
        box = self.fix_box
        box.clear()
        kind = fix_kind(problem)
        box.addItem(self.tr("What does “{text}” mean?").format(text=problem.text[:40]), "")
        if kind == "type":
            for entry in self._plan.framework.types:
                box.addItem(f"{entry.family}  {entry.label}", entry.slug)
        elif kind == "status":
            for code in self._plan.framework.codes("status"):
                box.addItem(code.label, code.slug)
        else:
            from citysoft_desktop.domain.territories import territories

            box.addItem(self.tr("Several countries or none (multilateral)"), "ZZ")
            for territory in sorted(territories().all(), key=lambda item: item.name):
                box.addItem(territory.name, territory.iso2)

    def _fill_likes(self, line: Line) -> None:
        """What the row could be, with what stands now in front."""
        self.like_row.setVisible(bool(line.likes))
        if not line.likes:
            return
        box = self.like_box
        box.clear()
        for like in line.likes:
            name = f"{like.title} ({like.start})" if like.start else like.title
            box.addItem(self.tr("An update of “{name}”").format(name=name), like.target)
        box.addItem(self.tr("A new activity"), ADD)
        box.addItem(self.tr("Left out"), SKIP)
        box.setCurrentIndex(max(0, box.findData(decision_of(line))))
        rows = sum(other.undecided for other in self.model.lines().rows)
        words = self.tr("The same for all {n} possible duplicates").format(n=locale_number(rows))
        self.like_button.setText(words)
        self.like_button.setAccessibleName(words)
        self.like_button.setVisible(rows > 1 or (rows == 1 and not line.undecided))

    def _decide(self, *, everywhere: bool) -> None:
        line, chosen = self._line, str(self.like_box.currentData() or "")
        if line is None or not chosen:
            return
        if not everywhere:
            self.decided.emit([line], chosen)
            return
        rows = [other for other in self.model.lines().rows if other.undecided or other is line]
        self.decided.emit(rows, chosen if chosen in (ADD, SKIP) else UPDATE)

    def _apply_fix(self) -> None:
        value = str(self.fix_box.currentData() or "")
        if value and self._line is not None and self._problem is not None:
            self.fixed.emit(self._line, self._problem, value)
        else:
            self.fix_box.setFocus()
            self.fix_box.showPopup()
