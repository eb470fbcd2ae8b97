"""Bringing a table into the plan: choose, map columns, preview, result. Nothing changes before the last button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.ui.dialogs.base import CityDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from citysoft_desktop.ui.context import AppContext


class ImportDialog(CityDialog):
    """The import of one file."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, path: Path | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.path = path


def open_import(context: AppContext, parent: QWidget, path: Path | None = None) -> ImportDialog:
    """Open the import, at the file when one is given; it does not block."""
    dialog = ImportDialog(context, parent, path)
    dialog.open()
    return dialog
