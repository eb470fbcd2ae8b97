"""Asks for one name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.field import Field


class NameDialog(CityDialog):
    """``named`` carries the name. ``problem`` says in words why a name cannot be taken, "" when it can."""

    named = Signal(str)

    def __init__(
        self,
        title: str,
        field: str,
        name: str = "",
        problem: Callable[[str], str] = lambda _name: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._problem = problem
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        heading: QLabel = label(title, "heading")
        self.line = QLineEdit(name)
        self.line.setMaxLength(80)
        self.line.selectAll()
        self.line.textEdited.connect(lambda _text: self.field.set_error(""))
        self.field: Field = Field(field, self.line)
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.box.accepted.connect(self._take)
        self.box.rejected.connect(self.reject)
        style_buttons(self.box, buttons.Ok)
        for widget in (heading, self.field, self.box):
            layout.addWidget(widget)
        self.fit(420, 200)
        self.line.setFocus()

    def _take(self) -> None:
        name = " ".join(self.line.text().split())
        words = self._problem(name)
        if words or not name:
            self.field.set_error(words or self.tr("Type a name."))
            self.line.setFocus()
            return
        self.accept()
        self.named.emit(name)
