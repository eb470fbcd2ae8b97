"""Scores of a request: a row of chips per criterion, with what each score means."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.triage import Criterion
from citysoft_desktop.domain.triage_scoring import BEST, scores_of
from citysoft_desktop.services.commands.triage import CLEAR, SetRequestScore
from citysoft_desktop.ui.widgets.basic import clear_layout, label
from citysoft_desktop.ui.widgets.choice import UNKNOWN_VALUE, Cell, Choice
from citysoft_desktop.ui.widgets.field import Field
from citysoft_desktop.ui.widgets.pickers import SingleChipGroup

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class ScoreChips(SingleChipGroup):
    """0 to 3 or unknown; choosing what is chosen takes it off. ``scored`` carries the score, None or ``CLEAR``."""

    scored = Signal(object)
    _before: Hashable | None = None

    def place(self, cell: Cell) -> None:
        """Qt does not tell a radio button that it was chosen again, so what was chosen before is noted."""
        super().place(cell)
        cell.pressed.connect(lambda: setattr(self, "_before", self.value()))
        cell.clicked.connect(lambda _on=False: self._clicked(cell.choice.value))

    def _clicked(self, value: Hashable) -> None:
        if self.isEnabled() and value == self._before:
            self.scored.emit(CLEAR)

    def handle_key(self, cell: Cell, event: QKeyEvent) -> bool:
        """Delete takes the score off."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value() is not None:
            self.scored.emit(CLEAR)
            return True
        return super().handle_key(cell, event)

    def choose(self, value: Hashable) -> None:
        """Ask for the score; the chips change when the plan has."""
        if not self.isEnabled():
            return
        again = value == self.value()
        self.scored.emit(CLEAR if again else None if value == UNKNOWN_VALUE else value)


class CriterionRow(QWidget):
    """One criterion: its name and weight, the chips, why."""

    def __init__(self, criterion: Criterion, words: str, unknown: str, why: str) -> None:
        super().__init__()
        self.criterion = criterion
        choices = [Choice(n, str(n), f"{criterion.name}: {n}", key=str(n)) for n in range(BEST + 1)]
        choices.append(Choice(UNKNOWN_VALUE, unknown, f"{criterion.name}: {unknown}", key="U"))
        self.chips = ScoreChips(choices, criterion.name)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(why)
        self.field = Field(words, self.chips, help_text=criterion.question)
        self.reason.setAccessibleName(f"{criterion.name}: {why}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addWidget(self.reason)


class ScoreList(QWidget):
    """All criteria of the city."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._request = ""
        self._made_for: object = None
        self.rows: dict[str, CriterionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def forget(self) -> None:
        """Make the rows anew, in another language."""
        self._made_for = None

    def show_request(self, plan: Plan, request_id: str) -> None:
        """Show the scores of a request."""
        self._request = request_id
        criteria = list(plan.table(Criterion).values())
        if criteria != self._made_for:
            self._made_for = criteria
            self._make(criteria)
        given = scores_of(plan, request_id)
        for key, row in self.rows.items():
            score = given.get(key)
            row.chips.set_value(
                None if score is None else UNKNOWN_VALUE if score.score is None else score.score
            )
            row.reason.setEnabled(score is not None)
            text = score.reason if score is not None else ""
            if not (row.reason.hasFocus() and row.reason.isModified()):
                row.reason.setText(text)

    def _make(self, criteria: list[Criterion]) -> None:
        clear_layout(self._column)
        self.rows.clear()
        if not criteria:
            hint = self.tr("The city has no criteria yet. Take over those we propose, or write your own.")
            self._column.addWidget(label(hint, "caption", wrap=True))
        for criterion in criteria:
            words = self.tr("{name} (weight {weight})").format(name=criterion.name, weight=criterion.weight)
            row = CriterionRow(criterion, words, self.tr("Unknown"), self.tr("Why"))
            key = criterion.id
            row.chips.scored.connect(lambda value, key=key: self._score(key, value))
            row.reason.editingFinished.connect(lambda key=key: self._explain(key))
            self.rows[key] = row
            self._column.addWidget(row)

    def _score(self, criterion_id: str, value: int | None) -> None:
        self.context.execute(SetRequestScore(self._request, criterion_id, value), toast=False)

    def _explain(self, criterion_id: str) -> None:
        if self.context.session is None:
            return
        now = scores_of(self.context.plan, self._request).get(criterion_id)
        text = self.rows[criterion_id].reason.text().strip()
        if now is not None and now.reason != text:
            self.context.execute(SetRequestScore(self._request, criterion_id, now.score, text), toast=False)
