"""Writing the activities to a file other programs read: Excel, CSV or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.ui.dialogs.base import CityDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from citysoft_desktop.ui.context import AppContext


class ExportDialog(CityDialog):
    """The export of the register; ``ids`` are the rows shown in the inventory, in their order."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        path: Path | None = None,
        ids: Sequence[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.path = path
        self.ids = ids


def open_export(
    context: AppContext, parent: QWidget, path: Path | None = None, *, ids: Sequence[str] | None = None
) -> ExportDialog:
    """Open the export; it does not block."""
    dialog = ExportDialog(context, parent, path, ids)
    dialog.open()
    return dialog
