"""The criteria a city weighs requests by: name, what each score means, weight 1 to 5."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.triage import Criterion, RequestScore
from citysoft_desktop.services.commands.triage import ProposeCriteria, proposed_criteria
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.widgets.basic import button, label, row

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

WEIGHTS = range(1, 6)


class CriteriaDialog(CityDialog):
    """A table edited in place; the proposed criteria are one click away."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.intro = label("", "secondary", wrap=True)
        self.table = RecordTable(context, lambda text: Criterion(id=new_id(), name=text, weight=1), rows=8)
        self.propose_button = button("", icon="sparkles", run=lambda: self.context.execute(ProposeCriteria()))
        self.told = label("", "caption", wrap=True)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(self.propose_button, "stretch"))
        layout.addWidget(self.told)
        layout.addWidget(self.box)
        context.plan_changed.connect(lambda _changes: self.fill() if self.isVisible() else None)
        context.plan_closed.connect(self.reject)
        self.retranslate()
        self.fill()
        self.fit(760, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends a line or a cell here; it must not press the button that closes.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the words again."""
        self.setWindowTitle(self.tr("Criteria for requests"))
        self.intro.setText(
            self.tr(
                "What this city weighs a request by. Each criterion is scored 0 to 3, or unknown; its weight is 1 to 5. The result is weights times scores, on 100."
            )
        )
        self.propose_button.setText(self.tr("Take over the proposed criteria"))
        self.propose_button.setAccessibleName(self.tr("Take over the proposed criteria"))
        self.table.set_words(
            self.tr("Criteria"),
            self.tr("Name of a criterion"),
            (
                Column("name", self.tr("Criterion"), None, 200),
                Column("question", self.tr("What 0, 1, 2 and 3 mean")),
                Column("weight", self.tr("Weight"), None, 70, read=_read_weight),
            ),
        )
        style_buttons(self.box, None)

    def fill(self) -> None:
        """Show the criteria as they are now."""
        if self.context.session is None:
            return
        plan = self.context.plan
        criteria = list(plan.table(Criterion).values())
        self.table.show_records(criteria)
        known = plan.table(Criterion)
        missing = sum(c.id not in known for c in proposed_criteria())
        self.propose_button.setVisible(missing > 0 and not self.context.session.read_only)
        scores = len(plan.table(RequestScore))
        words = self.tr("Weights together: {n}.").format(n=sum(c.weight for c in criteria))
        if scores:
            words += " " + self.tr(
                "Scores given so far: {n}. A criterion that is removed takes its scores along; Undo brings them back."
            ).format(n=scores)
        self.told.setText(words)


def _read_weight(text: str) -> int:
    """1 to 5. Raises ValueError."""
    weight = int(text.strip())
    if weight not in WEIGHTS:
        raise ValueError(text)
    return weight


def open_criteria(context: AppContext, parent: QWidget, path: Path | None = None) -> CriteriaDialog:
    """Open the dialog; it needs an open plan."""
    dialog = CriteriaDialog(context, parent)
    dialog.open()
    return dialog
