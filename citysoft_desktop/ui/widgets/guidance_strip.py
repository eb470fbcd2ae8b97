"""The next best step: one line, one button, its reason on request; "x" puts the rule to sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from citysoft_desktop.ui.widgets.basic import announce, label, tool_button
from citysoft_desktop.ui.widgets.feedback import IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.domain.guidance import NextStep


class GuidanceStrip(QFrame):
    """Never moves the focus. ``go`` and ``snoozed`` carry the step that was shown."""

    go = Signal(object)
    snoozed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidance")
        self._step: NextStep | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 5, 12, 5)
        layout.setSpacing(10)
        self._head = label("", "strong")
        self._text = label("", wrap=True)
        self.go_button = QPushButton()
        self.go_button.setProperty("kind", "primary")
        self.go_button.setProperty("compact", "true")
        self.go_button.clicked.connect(self._go)
        self.why_button = QPushButton()
        self.why_button.setProperty("kind", "link")
        self.why_button.clicked.connect(self._why)
        self.close_button = tool_button("x", "", run=self._snooze)
        layout.addWidget(IconLabel("compass", "accent.text"))
        layout.addWidget(self._head)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.go_button)
        layout.addWidget(self.why_button)
        layout.addWidget(self.close_button)
        self._reason = False
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Next best step"))
        self._head.setText(self.tr("Next best step"))
        self.why_button.setText(self.tr("Why this?"))
        self.why_button.setAccessibleName(self.tr("Why this step?"))
        self.close_button.setAccessibleName(self.tr("Not now"))
        self.close_button.setToolTip(self.tr("Not now: comes back when the number changes"))

    def set_step(self, step: NextStep | None) -> None:
        """Show a step; None hides the strip."""
        same = self._step is not None and step is not None and self._step.text == step.text
        self._step = step
        self._reason = False
        if step is None:
            self.hide()
            return
        self._text.setText(step.text)
        self.go_button.setText(step.button)
        self.go_button.setAccessibleName(step.button)
        self.go_button.setVisible(bool(step.button))
        self.why_button.setToolTip(step.why)
        self.why_button.setVisible(bool(step.why))
        self.show()
        if not same:
            announce(self, step.text)

    def step(self) -> NextStep | None:
        """The step shown."""
        return self._step

    def _go(self) -> None:
        if self._step is not None:
            self.go.emit(self._step)

    def _why(self) -> None:
        """A tooltip is not reachable by keyboard, so the line itself turns into the reason and back."""
        if self._step is not None:
            self._reason = not self._reason
            self._text.setText(self._step.why if self._reason else self._step.text)
            announce(self, self._text.text())

    def _snooze(self) -> None:
        step, self._step = self._step, None
        self.hide()
        if step is not None:
            self.snoozed.emit(step)
