"""What the program said since it was started: toasts and notices can be read again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.widgets.basic import label

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class MessagesDialog(CityDialog):
    """Newest first."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Messages since the program was started"), "heading", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setWordWrap(True)
        self.list.addItems(list(reversed(context.messages)) or [self.tr("No messages yet")])
        layout.addWidget(self.list, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.accept)
        style_buttons(box, None)
        layout.addWidget(box)
        self.fit(560, 420)


def open_messages(context: AppContext, parent: QWidget, _path: Path | None = None) -> MessagesDialog:
    """Open the list."""
    dialog = MessagesDialog(context, parent)
    dialog.open()
    return dialog
