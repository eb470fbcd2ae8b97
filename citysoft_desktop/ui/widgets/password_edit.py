"""A line for a password: hidden unless shown on purpose, and nothing of it is learnt, completed or corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

MAX_LENGTH = 1000


class PasswordEdit(QLineEdit):
    """As ``QLineEdit`` in its password mode, whose text cannot be copied while it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MAX_LENGTH)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )

    def show_text(self, on: bool) -> None:
        """Show or hide what was typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)


def show_box(*edits: PasswordEdit) -> QCheckBox:
    """A box that shows what was typed in these lines."""
    box = QCheckBox()
    for edit in edits:
        box.toggled.connect(edit.show_text)
    return box
