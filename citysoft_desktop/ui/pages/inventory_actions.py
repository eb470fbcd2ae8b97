"""Actions on the selected activities: one list for the Record menu and the context menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.activity_editors import STATUS_ICONS

if TYPE_CHECKING:
    from citysoft_desktop.ui.pages.inventory_page import InventoryPage


class InventoryActions(QObject):
    """``popup`` shows the context menu at a place of the screen."""

    def __init__(self, page: InventoryPage) -> None:
        super().__init__(page)
        self._page = page
        self.menu: QMenu | None = None
        self.map = self._action(page.open_map, "layers", "Ctrl+Return")
        self.link = self._action(page.open_link, "link")
        self.edit = self._action(page.editing.edit_current, "pencil", "F2")
        self.clear = self._action(page.editing.clear_selected, "", "Del")
        self.duplicate = self._action(page.editing.duplicate, "copy", "Ctrl+Shift+D")
        self.fill = self._action(page.editing.fill_down, "arrow-down", "Ctrl+D")
        self.copy = self._action(lambda: page.clipboard.copy(False), "copy", "Ctrl+C")
        self.copy_headers = self._action(lambda: page.clipboard.copy(True), "table-2")
        self.copy_cell = self._action(page.clipboard.copy_cell, "", "Ctrl+Shift+C")
        self.cut = self._action(page.clipboard.cut, "", "Ctrl+X")
        self.paste = self._action(page.clipboard.paste, "", "Ctrl+V")
        self.filter = self._action(page.filter_by_value, "funnel")
        self.column = self._action(lambda: page.arranging.popup_current(), "", "Alt+Down")
        self.delete = self._action(page.editing.delete_selected, "trash-2", "Ctrl+Del")

    def _action(self, run: Callable[[], object], icon_name: str = "", keys: str = "") -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda _checked=False: run())
        # Shown beside the name only; the grid itself listens, so that text fields keep their own keys.
        made.setProperty("keys", keys)
        if icon_name:
            made.setIcon(icon(icon_name))
        return made

    def retranslate(self) -> None:
        """Set the words again."""
        for made, words in (
            (self.map, self.tr("Open in Map")),
            (self.link, self.tr("Open in Link")),
            (self.edit, self.tr("Edit the cell")),
            (self.clear, self.tr("Empty the cells")),
            (self.duplicate, self.tr("Duplicate")),
            (self.fill, self.tr("Fill down")),
            (self.cut, self.tr("Cut")),
            (self.copy, self.tr("Copy")),
            (self.copy_headers, self.tr("Copy with headings")),
            (self.copy_cell, self.tr("Copy the cell")),
            (self.paste, self.tr("Paste")),
            (self.filter, self.tr("Filter by this value")),
            (self.column, self.tr("Sort, group and filter by the column…")),
            (self.delete, self.tr("Move to recycle bin")),
        ):
            keys = str(made.property("keys") or "")
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            made.setText(f"{words}\t{shown}" if shown else words)

    def all(self) -> list[QAction]:
        """Every action, for the Record menu."""
        return [
            self.map,
            self.link,
            self.edit,
            self.clear,
            self.duplicate,
            self.fill,
            self.cut,
            self.copy,
            self.copy_headers,
            self.copy_cell,
            self.paste,
            self.filter,
            self.column,
            self.delete,
        ]

    def set_read_only(self, on: bool) -> None:
        """Offer nothing that would be refused."""
        for made in (self.edit, self.clear, self.duplicate, self.fill, self.cut, self.paste, self.delete):
            made.setEnabled(not on)

    def asked(self, what: str) -> None:
        """Do what a key of the grid asks for."""
        page = self._page
        runs: dict[str, Callable[[], object]] = {
            "copy": lambda: page.clipboard.copy(False),
            "cut": page.clipboard.cut,
            "paste": page.clipboard.paste,
            "copy_cell": page.clipboard.copy_cell,
            "clear": page.editing.clear_selected,
            "delete": page.editing.delete_selected,
            "duplicate": page.editing.duplicate,
            "fill": page.editing.fill_down,
            "open": page.open_map,
            "menu": page.arranging.popup_current,
            "refused": page.editing.refused,
            "down": page.add_row.edit.setFocus,
        }
        runs[what]()

    def popup(self, place: QPoint) -> None:
        """Show the context menu."""
        page = self._page
        if page.context.session is None:
            return
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.map, self.link])
        menu.addSeparator()
        status = menu.addMenu(self.tr("Set status"))
        for code in page.plan.framework.codes("status"):
            entry = status.addAction(icon(STATUS_ICONS.get(code.slug, "circle")), code.label)
            entry.triggered.connect(lambda _on=False, slug=code.slug: page.editing.set_status(slug))
        status.setEnabled(not page.model.read_only)
        menu.addActions([self.edit, self.clear, self.duplicate, self.fill])
        menu.addSeparator()
        menu.addActions([self.cut, self.copy, self.copy_headers, self.copy_cell, self.paste])
        menu.addSeparator()
        menu.addActions([self.filter, self.column])
        menu.addSeparator()
        menu.addAction(self.delete)
        self.menu = menu
        menu.popup(place)
