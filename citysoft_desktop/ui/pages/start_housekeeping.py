"""The housekeeping of the newest plan on the start centre: every view that holds something, with its count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout


class HousekeepingCard(QFrame):
    """``wanted`` carries the view that was clicked."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 8)
        head.setSpacing(8)
        self._head = label("", "card")
        self._city = label("", "small")
        head.addWidget(self._head)
        head.addWidget(self._city)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(line())
        self._box = QWidget()
        self._flow = FlowLayout(self._box, spacing=8)
        self._box.setContentsMargins(14, 10, 14, 0)
        column.addWidget(self._box)
        self.buttons: dict[str, QPushButton] = {}
        self.hide()

    def show_counts(self, city: str, counts: Mapping[str, Sequence[int]]) -> None:
        """Show the counts of a plan; without any the card is not there."""
        clear_layout(self._flow)
        self.buttons.clear()
        self.setVisible(bool(counts))
        if not counts:
            return
        from citysoft_desktop.services.housekeeping_texts import of_text, view_name
        from citysoft_desktop.ui.housekeeping_menu import housekeeping_word

        self._head.setText(self.tr("Housekeeping"))
        self._city.setText(city)
        for view, (count, base) in counts.items():
            number = of_text(count, None if base < 0 else base, housekeeping_word)
            name = view_name(view, housekeeping_word)
            words = self.tr("{view}: {count}").format(view=name, count=number)
            made = button(words, compact=True)
            made.clicked.connect(lambda _on=False, view=view: self.wanted.emit(view))
            self.buttons[view] = made
            self._flow.addWidget(made)
