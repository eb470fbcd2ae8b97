"""The soft-power chain: four columns coded from left to right, each saying why it is not known yet."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from citysoft_desktop.domain.analysis.chain import LINKS
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.presenters.map_activity import ChainColumn, ChainView
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.choice import Cell, Choice
from citysoft_desktop.ui.widgets.pickers import CodeChipGroup

MORE = "+"
"""Value of the chip that shows the rest of a long list."""


class Codes(CodeChipGroup):
    """Chips of one dimension. What is chosen is decided by the plan: ``picked`` asks, ``show_codes`` answers.

    ``few`` shows so many chips and a chip "n more"; ``ordered`` numbers the chosen ones, the first is the primary.
    """

    picked = Signal(str)
    rebuilt = Signal()

    def __init__(
        self, name: str, *, few: int = 0, ordered: bool = False, parent: QWidget | None = None
    ) -> None:
        self._few = few
        self._ordered = ordered
        self._order: list[str] = []
        self._all: list[Choice] = []
        self._open = False
        super().__init__([], name, parent)
        self._layout.setSpacing(5)

    def set_codes(self, choices: Sequence[Choice]) -> None:
        """The codes on offer; nothing is rebuilt when they are the same."""
        if list(choices) != self._all:
            self._all = list(choices)
            self._fill()

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show what the plan says."""
        self._order = list(codes)
        hidden = {c.value for c in self._all} - {cell.choice.value for cell in self.cells()}
        if hidden & set(codes):
            self._fill()
        self.set_values(list(codes))
        if self._ordered:
            for cell in self.cells():
                place = self._place(cell.choice)
                name = (
                    cell.choice.text
                    if not place
                    else self.tr("{name}, number {n}").format(name=cell.choice.text, n=place)
                )
                cell.setAccessibleName(name)
                cell.updateGeometry()
            self.updateGeometry()

    def _fill(self) -> None:
        focused = next((c.choice.value for c in self.cells() if c.hasFocus()), None)
        shown = self._all
        if self._few and not self._open and len(self._all) > self._few + 1:
            first = [c for c in self._all if c.value in self._order]
            rest = [c for c in self._all if c not in first]
            keep = {c.value for c in (first + rest)[: max(self._few, len(first))]}
            shown = [c for c in self._all if c.value in keep]
            more = len(self._all) - len(shown)
            if more:
                text = self.tr("{n} more").format(n=more)
                shown = [*shown, Choice(MORE, text, text, self.tr("Show all codes"))]
        self.set_choices(shown)
        self.set_values(self._order)
        if focused is not None:
            for cell in self.cells():
                if cell.choice.value == focused:
                    cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rebuilt.emit()

    def choose(self, value: Hashable) -> None:
        """Ask for a code; the chip changes when the plan has."""
        if not self.isEnabled():
            return
        if value == MORE:
            place = len(self.cells()) - 1
            self._open = True
            self._fill()
            cells = self.cells()
            cells[min(place, len(cells) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show()
        self.picked.emit(str(value))

    def handle_key(self, cell: Cell, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and cell.choice.value in self._order:
            self.picked.emit(str(cell.choice.value))
            return True
        return super().handle_key(cell, event)

    def _place(self, choice: Choice) -> int:
        if not self._ordered or choice.value not in self._order or choice.value == UNKNOWN:
            return 0
        return self._order.index(str(choice.value)) + 1

    def _words(self, choice: Choice) -> str:
        place = self._place(choice)
        return f"{place}  {choice.text}" if place else choice.text

    def cell_size(self, choice: Choice) -> QSize:
        size = super().cell_size(dataclasses.replace(choice, text=self._words(choice)))
        spare = 18 if choice.value in (UNKNOWN, MORE) else 10
        size.setWidth(size.width() - theme().px(spare))
        return size

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(92), theme().px(26))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        whole = cell.choice
        words = self._words(whole)
        metrics = QFontMetrics(role_font("small", weight=600))
        sign = theme().px(18) if cell.isChecked() and whole.value != UNKNOWN else 0
        room = cell.width() - theme().px(11) - sign
        if metrics.horizontalAdvance(words) > room:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        cell.choice = dataclasses.replace(whole, text=words)
        super().paint_cell(painter, cell)
        cell.choice = whole


def choices_for(
    framework: Framework, dimension: str, *, unknown_text: str, unknown_first: bool = False
) -> list[Choice]:
    """The codes of a dimension as chips, with Unknown wherever the codebook allows it."""
    spec = framework.dimension(dimension)
    codes = [Choice(c.slug, c.label, tip=c.definition) for c in spec.codes if c.slug != UNKNOWN]
    if not spec.unknown_allowed:
        return codes
    unknown = Choice(
        UNKNOWN,
        unknown_text,
        tip=framework.label(dimension, UNKNOWN) if framework.has_code(dimension, UNKNOWN) else "",
        key="U",
    )
    return [unknown, *codes] if unknown_first else [*codes, unknown]


class ChainColumnView(QWidget):
    """One link of the chain."""

    picked = Signal(str)
    focused = Signal(str)

    def __init__(self, link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.title = label("", "strong")
        layout.addWidget(self.title)
        self.codes = Codes("", few=4 if link == "instrument" else 0)
        layout.addWidget(self.codes)
        self.waits = label("", "count", wrap=True)
        layout.addWidget(self.waits)
        self.note = label("", "caption", wrap=True)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.codes.picked.connect(self.picked)
        self.codes.focused.connect(lambda value: self.focused.emit(str(value)) if value != MORE else None)

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        spec = framework.dimension(self.link)
        self.title.setText(spec.label)
        self.codes.setAccessibleName(self.tr("{link}, chain").format(link=spec.label))
        first = self.link in ("reception", "outcome")
        self.codes.set_codes(
            choices_for(framework, self.link, unknown_text=self.tr("Unknown"), unknown_first=first)
        )

    def show_column(self, column: ChainColumn, waits_label: str) -> None:
        """Show the codes, or what the column waits for, and why it is not known."""
        waiting = column.why == "waits" and not column.codes
        self.codes.setVisible(not waiting)
        self.waits.setVisible(waiting)
        self.waits.setText(self.tr("Waits for {link}").format(link=waits_label))
        self.codes.show_codes(column.codes)
        self.note.setText(self._why(column))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.note.text())

    def _why(self, column: ChainColumn) -> str:
        if column.known:
            text = (
                self.tr("{n} source, best grade {grade}")
                if column.sources == 1
                else self.tr("{n} sources, best grade {grade}")
            )
            return text.format(n=column.sources, grade=column.grade)
        reasons = {
            "waits": self.tr("The chain stops at the first link without evidence"),
            "empty": self.tr("Not coded yet"),
            "unknown": self.tr("Set to unknown"),
            "audience": self.tr("No audience evidence: stays unknown"),
            "source": self.tr("No source graded A to C: stays unknown. E adds or grades one"),
        }
        return reasons[column.why]


class ChainCard(QFrame):
    """``picked`` carries link and code, ``focused`` the same for the code in focus."""

    picked = Signal(str, str)
    focused = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 10)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = label("", "card")
        self.subtitle = label("", "small")
        self.chip = Chip().set_static()
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        head.addStretch(1)
        head.addWidget(self.chip)
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        layout.addLayout(self._grid)
        self.columns = {link: ChainColumnView(link) for link in LINKS}
        self._per_row = 0
        for link, column in self.columns.items():
            column.picked.connect(lambda code, link=link: self.picked.emit(link, code))
            column.focused.connect(lambda code, link=link: self.focused.emit(link, code))
        self._arrange(4)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Soft-power chain"))
        self.subtitle.setText(self.tr("code left to right"))
        self.setAccessibleName(self.tr("Soft-power chain"))

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        self._labels = {link: framework.dimension(link).label for link in LINKS}
        for column in self.columns.values():
            column.set_framework(framework)

    def show_chain(self, view: ChainView) -> None:
        """Show all four links and where the chain breaks."""
        for column in view.columns:
            waits = self._labels.get(column.waits_for, "").lower()
            self.columns[column.link].show_column(column, waits)
        if view.broken:
            words = self.tr("Breaks at {link}").format(link=self._labels[view.broken].lower())
            self.chip.set_chip(words, "warning", "unplug")
        else:
            self.chip.set_chip(self.tr("Complete"), "ok", "check")
        self.setAccessibleDescription(self.chip.text())

    def _arrange(self, per_row: int) -> None:
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for place, column in enumerate(self.columns.values()):
            self._grid.addWidget(column, place // per_row, place % per_row, Qt.AlignmentFlag.AlignTop)
        for place, link in enumerate(LINKS):
            wide = 6 if link == "instrument" else 4
            self._grid.setColumnStretch(place, (wide if per_row == 4 else 1) if place < per_row else 0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange(4 if self.width() / theme().scale >= 500 else 2)
