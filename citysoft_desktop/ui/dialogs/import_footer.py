"""The foot of the import: back, cancel, the primary button with its words, and why it is grey."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from citysoft_desktop.services.import_model import ImportProposal
from citysoft_desktop.ui.presenters.import_flow import Loaded, missing
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.widgets.basic import button, label, row

CHOOSE, MAP, PREVIEW, RESULT = range(4)


class ImportFooter(QWidget):
    """Buttons and one line of words."""

    def __init__(
        self, *, back: Callable[[], None], cancel: Callable[[], None], forward: Callable[[], None]
    ) -> None:
        super().__init__()
        self.words = label("", "caption", wrap=True)
        self.back_button = button("", icon="arrow-left", run=back)
        self.cancel_button = button("", run=cancel)
        self.next_button = button("", "primary", run=forward)
        self.next_button.setDefault(True)
        layout = row(self.words, self.back_button, self.cancel_button, self.next_button)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def retranslate(self) -> None:
        """Set the words that never change."""
        self.back_button.setText(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back (Alt+Left)"))
        self.cancel_button.setText(self.tr("Cancel"))
        for made in (self.back_button, self.cancel_button):
            made.setAccessibleName(made.text())

    def tell(
        self, number: int, loaded: Loaded | None, proposal: ImportProposal | None, ready: int, *, busy: bool
    ) -> None:
        """Say what the primary button does on screen ``number`` and whether it can be pressed."""
        self.back_button.setVisible(number in (MAP, PREVIEW))
        self.back_button.setEnabled(not busy)
        self.cancel_button.setVisible(number != RESULT)
        words = {
            CHOOSE: self.tr("Next"),
            MAP: self.tr("Preview"),
            PREVIEW: self.tr("Import {n} rows").format(n=locale_number(ready)),
            RESULT: self.tr("Close"),
        }
        if number == PREVIEW and ready == 1:
            words[PREVIEW] = self.tr("Import 1 row")
        if number == PREVIEW and loaded is not None and loaded.is_json:
            words[PREVIEW] = self.tr("Import {n} records").format(n=locale_number(ready))
        self.next_button.setText(words[number])
        self.next_button.setAccessibleName(words[number])
        why = self._why_not(number, loaded, proposal, ready)
        self.next_button.setEnabled(not busy and not why)
        self.next_button.setToolTip(why)
        self.words.setText(why or self._about(number))

    def _why_not(
        self, number: int, loaded: Loaded | None, proposal: ImportProposal | None, ready: int
    ) -> str:
        """Why the primary button is grey, "" when it is not."""
        if number == RESULT or (loaded is not None and loaded.is_json and number == CHOOSE):
            return ""
        if loaded is None:
            return self.tr("Choose a file first.")
        if number == PREVIEW:
            return "" if ready else self.tr("There is nothing to import: no row is new or different.")
        lacking = missing(proposal)
        if lacking == "table":
            return self.tr("Tick a table to read, or say in which row the headings stand.")
        if lacking == "title" and number == MAP:
            return self.tr("Choose which column is the title or the partner.")
        return ""

    def _about(self, number: int) -> str:
        if number == PREVIEW:
            return self.tr("One Undo takes the whole import back.")
        if number in (CHOOSE, MAP):
            return self.tr("Nothing changes before the preview.")
        return ""
