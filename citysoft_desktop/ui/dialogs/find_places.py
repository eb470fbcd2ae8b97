"""Positions for cities and regions that have none: what is certain is proposed, what is ambiguous is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.services.commands.base import UpdateRecords
from citysoft_desktop.services.places import PlaceAnswer
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.pages.actor_place import place_words
from citysoft_desktop.ui.presenters import actors as presenter
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows, label

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

_MOST = 500
"""Bodies looked up at once; the rest are offered after these."""


class FindPlacesDialog(CityDialog):
    """One line per body; nothing is set that is not shown, and all of it is one step."""

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, ids: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.actors: list[Actor] = presenter.without_place(context.plan, ids)[:_MOST]
        self.answers: list[PlaceAnswer] = []
        self.combos: list[QuietCombo] = []
        self.lead = label("", wrap=True)
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        fixed_rows(self.table, 36)
        self.summary = label("", "strong", wrap=True)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.set_button = self.box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.set_button.setProperty("kind", "primary")
        self.set_button.setAutoDefault(False)
        self.set_button.clicked.connect(lambda _checked=False: self.apply())
        self.box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.lead)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.box)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.apply)
        QShortcut(QKeySequence("F8"), self, self.next_question)
        self._job: Job | None = None
        self.retranslate()
        self.fit(900, 620)
        self._look()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Find places"))
        self.table.setAccessibleName(self.tr("Cities and regions without a position"))
        style_buttons(self.box, None)
        self._tell()

    def _look(self) -> None:
        finder = self.context.places
        actors = self.actors

        def work(job: Job) -> list[PlaceAnswer]:
            found = []
            for actor in actors:
                if job.cancelled:
                    break
                found.append(presenter.place_answer(actor, actor.name, finder))
            return found

        self._job = self.context.tasks.run(work, self._found)

    def done(self, result: int) -> None:
        """Stop looking when the dialog goes."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _found(self, answers: list[PlaceAnswer]) -> None:
        self._job = None
        self.answers = answers
        table = self.table
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Body"), self.tr("Country"), self.tr("Place")])
        table.setRowCount(len(answers))
        for number, (actor, answer) in enumerate(zip(self.actors, answers, strict=True)):
            for column, text in enumerate((actor.name, presenter.country_name(actor.country))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(number, column, item)
            combo = QuietCombo()
            combo.setAccessibleName(self.tr("Place of {name}").format(name=actor.name))
            combo.addItem(
                {
                    "none": self.tr("Not in the list: leave it without a position"),
                    "similar": self.tr("Is it one of these? Leave it without a position"),
                    "elsewhere": self.tr("Only in other countries: leave it without a position"),
                }.get(answer.how, self.tr("Which one? Leave it without a position")),
                None,
            )
            for place in answer.candidates:
                combo.addItem(place_words(place), place)
            if answer.sure is not None:
                combo.setCurrentIndex(1 + answer.candidates.index(answer.sure))
            combo.setEnabled(bool(answer.candidates))
            combo.currentIndexChanged.connect(lambda _i: self._tell())
            table.setCellWidget(number, 2, combo)
            self.combos.append(combo)
        header = table.horizontalHeader()
        for column, width in enumerate((220, 130)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, theme().px(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._tell()
        first = next((one for one in self.combos if one.isEnabled()), None)
        (first or self.box.buttons()[0]).setFocus()

    def _tell(self) -> None:
        chosen = sum(combo.currentData() is not None for combo in self.combos)
        asked = sum(
            bool(answer.candidates) and combo.currentData() is None
            for answer, combo in zip(self.answers, self.combos, strict=False)
        )
        missing = sum(not answer.candidates for answer in self.answers)
        if not self.actors:
            self.lead.setText(self.tr("Every city and region of the register has a position."))
        elif not self.answers:
            self.lead.setText(self.tr("Looking up the names…"))
        else:
            self.lead.setText(
                self.tr(
                    "Looked up offline in the list of places. A name only one place has is filled in; where several are possible, choose. F8 goes to the next open question."
                )
            )
        self.summary.setText(
            self.tr("Decided: {chosen}. To be chosen: {asked}. Not in the list: {missing}.").format(
                chosen=chosen, asked=asked, missing=missing
            )
            if self.answers
            else ""
        )
        text = self.tr("Set {n} positions").format(n=chosen) if chosen else self.tr("Set positions")
        self.set_button.setText(text)
        self.set_button.setAccessibleName(text)
        session = self.context.session
        self.set_button.setEnabled(chosen > 0 and session is not None and not session.read_only)

    def next_question(self) -> None:
        """Go to the next body with several places and none chosen."""
        now = next((n for n, combo in enumerate(self.combos) if combo.hasFocus()), -1)
        order = [*range(now + 1, len(self.combos)), *range(now + 1)]
        for number in order:
            combo = self.combos[number]
            if combo.isEnabled() and combo.currentData() is None:
                self.table.scrollTo(self.table.model().index(number, 0))
                combo.setFocus()
                return

    def values(self) -> dict[str, dict[str, Any]]:
        """What would change, by body."""
        plan = self.context.plan
        found = {}
        for actor, combo in zip(self.actors, self.combos, strict=False):
            place = combo.currentData()
            now = plan.actors.get(actor.id)
            if place is not None and now is not None:
                found[actor.id] = presenter.actor_place_values(place, now)
        return found

    def apply(self) -> None:
        """Set the positions shown, as one step."""
        values = self.values()
        if values and self.set_button.isEnabled() and self.context.execute(UpdateRecords(Actor, values)):
            self.accept()
