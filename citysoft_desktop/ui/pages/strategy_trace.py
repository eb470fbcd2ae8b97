"""The trace bar, and the tree view of the outline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTreeView,
    QWidget,
)

from citysoft_desktop.ui.presenters import strategy
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    pass


_TRACE_ICONS = {
    "activity": "list",
    "finding": "scan-search",
    "objective": "target",
    "action": "square-check",
    "indicator": "gauge",
}


class TraceBar(QFrame):
    """Activities > finding > objective > action > indicator; each link leads to its records."""

    step_wanted = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = row(spacing=8)
        layout.setContentsMargins(12, 4, 12, 4)
        self.setLayout(layout)
        self.name = label("", "small")
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box, spacing=4)
        self.total = label("", "small")
        layout.addWidget(self.name)
        layout.addWidget(self._flow_box, 1)
        layout.addWidget(self.total)
        self.buttons: list[QWidget] = []

    def show_steps(self, steps: list[strategy.TraceStep], words: list[str]) -> None:
        """Show the links with their words."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for place, (step, text) in enumerate(zip(steps, words, strict=True)):
            if place:
                sign = label("›", "muted")  # mirrored by itself where lines run from the right
                sign.setFixedHeight(theme().px(24))
                self._flow.addWidget(sign)
                sign.show()
            short = text if len(text) <= 34 else f"{text[:33]}…"
            made = button(
                short.replace("&", "&&"), "link", icon=_TRACE_ICONS[step.kind], compact=True, name=text, tip=text,
                run=partial(self.step_wanted.emit, step.kind, step.ids),
            )  # fmt: skip
            if step.current:
                font = made.font()
                font.setBold(True)
                made.setFont(font)
            self.buttons.append(made)
            self._flow.addWidget(made)
            made.show()


class OutlineView(QTreeView):
    """Letters go to the page instead of a search; Delete and the menu key too."""

    menu_wanted = Signal(QPoint)

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802
        """Single letters are the page's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.state() != QAbstractItemView.State.EditingState and (
            key in (Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_Space, Qt.Key.Key_Delete)
            or (
                key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            or (
                key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
                and event.modifiers() & Qt.KeyboardModifier.AltModifier
            )
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:
        self.menu_wanted.emit(event.globalPos())
