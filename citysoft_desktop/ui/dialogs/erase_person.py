"""Asks before contact persons are erased for good: the one thing that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.widgets.basic import label


class ErasePersonDialog(CityDialog):
    """``erase`` is called when a person says so; Enter and Esc leave everything as it is."""

    def __init__(
        self, names: Sequence[str], erase: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = list(names)
        self.question = label("", "heading", wrap=True)
        self.words = label("", wrap=True)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.erase_button = self.box.addButton("", QDialogButtonBox.ButtonRole.DestructiveRole)
        self.erase_button.setAutoDefault(False)
        cancel = self.box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        self.box.rejected.connect(self.reject)
        self.erase_button.clicked.connect(self.accept)
        self.accepted.connect(erase)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.question)
        layout.addWidget(self.words)
        layout.addStretch(1)
        layout.addWidget(self.box)
        self.retranslate()
        self.fit(460, 230)
        cancel.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Erase for good"))
        self.question.setText(self.tr("Erase {names} for good?").format(names=", ".join(self._names)))
        self.words.setText(
            self.tr(
                "The data is removed from the plan and from its history. This cannot be undone. Copies of the plan and exports made before still hold it."
            )
        )
        self.erase_button.setText(self.tr("Erase for good"))
        style_buttons(self.box, None)
