"""The cards "Work found on this computer" of the start centre: what, when, how much, and four ways to go on."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.models.recents import short_folder, when_words
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.widgets.basic import announce, button, card, clear_layout, label, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.services.ports import LeftOver
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.plan_files import PlanFiles


class RecoveryPanel(QWidget):
    """One card for each piece of work; hidden while there is none."""

    def __init__(self, context: AppContext, files: PlanFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files = files
        self.cards: list[RecoveryCard] = []
        self._shown: tuple[LeftOver, ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self.hide()
        files.recovery.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what was found last; cards stay as they are while the list is the same."""
        items = self._files.recovery.items
        if items == self._shown:
            return
        self._shown = items
        clear_layout(self._layout)
        self.cards = [RecoveryCard(self._context, self._files, item) for item in items]
        for made in self.cards:
            self._layout.addWidget(made)
        self.setVisible(bool(items))
        if items and self.isVisible():
            announce(self, self.tr("Work found on this computer"))

    def retranslate(self) -> None:
        """Set the words again."""
        self._shown = None
        self.refresh()


class RecoveryCard(QFrame):
    """One piece of work. Throwing it away is asked about in the card itself."""

    def __init__(self, context: AppContext, files: PlanFiles, item: LeftOver) -> None:
        super().__init__()
        self._context = context
        self._files = files
        self.item = item
        self.name = item.name or self.tr("Plan without a file")
        frame, layout = card(padding=16, spacing=6, surface="warning")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        head = row(IconLabel("archive-restore", "semantic.warning_text"), spacing=8)
        head.addWidget(label(self.tr("Work found on this computer"), "card"), 1)
        layout.addLayout(head)
        layout.addWidget(label(self.name, "heading", wrap=True))
        self.facts = label(self._facts(), wrap=True)
        layout.addWidget(self.facts)
        self.place = label(self._place(), "secondary", wrap=True)
        layout.addWidget(self.place)
        self.open_button = self._button(self.tr("Open"), "primary", self.open)
        self.other_button = self._button(self.tr("Save as another file…"), "", self.save_as)
        self.differs_button = self._button(self.tr("Show what differs"), "", self.show_difference)
        self.throw_button = self._button(self.tr("Throw away…"), "", partial(self.ask, True))
        self._offers = self._flow(self.open_button, self.other_button, self.differs_button, self.throw_button)
        layout.addWidget(self._offers)
        self.sure_button = self._button(self.tr("Throw away"), "danger", self.throw_away)
        self.keep_button = self._button(self.tr("Keep it"), "", partial(self.ask, False))
        self._question = QWidget()
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, 0, 0, 0)
        self.question = label(
            self.tr(
                "Throw this work away? It is put aside for 30 days and then deleted. The file is not touched."
            ),
            "strong",
            wrap=True,
        )
        asked.addWidget(self.question)
        asked.addWidget(self._flow(self.sure_button, self.keep_button))
        self._question.hide()
        layout.addWidget(self._question)
        self.setAccessibleName(f"{self.tr('Work found on this computer')}: {self.name}")

    def _button(self, text: str, kind: str, run: object) -> QPushButton:
        return button(text, kind, name=f"{text.rstrip('…')}: {self.name}", run=run)  # type: ignore[arg-type]

    def _flow(self, *buttons: QPushButton) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(spacing=8)
        holder.setLayout(flow)
        for made in buttons:
            flow.addWidget(made)
        return holder

    # -- words ---------------------------------------------------------------------------------------

    def _facts(self) -> str:
        item = self.item
        when = when_words(item.at, self._context.clock.today())
        try:
            day = datetime.fromisoformat(item.at).astimezone().date().isoformat()
        except ValueError:
            day = ""
        parts = [self.tr("Last change: {time}").format(time=f"{when} ({day})")] if when and day else []
        parts.append(
            self.tr("Steps that are in no file: {n}").format(n=locale_number(item.steps))
            if item.steps
            else self.tr("Protected by a password, which is asked for")
            if item.protected
            else self.tr("How many steps cannot be told")
        )
        parts.append(
            QLocale().formattedDataSize(item.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        )
        return "  ·  ".join(parts)

    def _place(self) -> str:
        target = self.item.target
        if target is None:
            return self.tr("It belongs to no file yet.")
        words = (
            self.tr("It belongs to {file} in {folder}.")
            if target.exists()
            else self.tr("It belongs to {file} in {folder}, which is not there now.")
        )
        return words.format(file=target.name, folder=short_folder(str(target)) or str(target.parent))

    # -- doing ---------------------------------------------------------------------------------------

    def open(self) -> None:
        """Bring the work into its file and open that; ask for a file where it has none."""
        if self.item.target is None:
            self.save_as()
        else:
            self._files.recover(self.item.id, self.item.target)

    def save_as(self) -> None:
        """Ask for another file, bring the work there and open it."""
        self._files.ask_recover(self.item.id, self.item.name)

    def show_difference(self) -> None:
        """Show what the work has that its file does not."""
        from citysoft_desktop.ui.dialogs.left_over import open_left_over

        open_left_over(self._context, self.item, self.window())

    def ask(self, asking: bool) -> None:
        """Show the question in place of the buttons, or take it away."""
        self._offers.setVisible(not asking)
        self._question.setVisible(asking)
        if asking:
            announce(self, self.question.text())
        # The safe answer has the focus.
        (self.keep_button if asking else self.throw_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def throw_away(self) -> None:
        """Put the work aside; it is deleted after thirty days."""
        try:
            self._context.storage.discard(self.item.id)
        except CitySoftError as error:
            self._context.show_error(error)
        else:
            self._context.toast(self.tr("Thrown away. It is kept aside for 30 days."))
        self._files.recovery.look()
