"""The sheet of all shortcuts, made from the actions themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.actions import MENUS, Actions, menu_title
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.widgets.basic import fixed_rows, label
from citysoft_desktop.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class ShortcutsDialog(CityDialog):
    """A table of menu, command and keys with a filter."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        self._head = label("", "heading")
        self.filter = FilterField("")
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        fixed_rows(self.table, 28)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.box.rejected.connect(self.accept)
        for widget in (self._head, self.filter, self.table, self.box):
            layout.addWidget(widget)
        self.filter.changed.connect(self._fill)
        self.filter.go_down.connect(self.table.setFocus)
        self.retranslate()
        self.fit(640, 560)
        self.filter.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._head.setText(self.tr("Keyboard shortcuts"))
        self.filter.setPlaceholderText(self.tr("Find a command or a key"))
        self.filter.setAccessibleName(self.tr("Find a command or a key"))
        self.table.setAccessibleName(self.tr("Shortcuts"))
        self.table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Command"), self.tr("Keys")])
        style_buttons(self.box, None)
        self._fill(self.filter.text())

    def _fill(self, text: str) -> None:
        from citysoft_desktop.domain.folding import fold

        words = fold(text).split()
        rows: list[tuple[str, str, str]] = []
        for menu in MENUS:
            title = menu_title(menu).replace("&", "")
            for command, action in self._actions.all():
                keys = ", ".join(
                    k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()
                )
                if command.menu == menu and keys and action.isVisible():
                    row = (title, action.text().replace("&", ""), keys)
                    if all(word in fold(" ".join(row)) or word in keys.casefold() for word in words):
                        rows.append(row)
        page = self.tr("Inventory grid")
        for what, keys in grid_keys():
            shown = ", ".join(
                QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys.split(", ")
            )
            row = (page, what, shown)
            if all(word in fold(" ".join(row)) or word in shown.casefold() for word in words):
                rows.append(row)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(cell))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)


def grid_keys() -> list[tuple[str, str]]:
    """What the keys of the grid do, which are no commands of the window."""
    return [
        (QCoreApplication.translate("GridKeys", "Edit the cell"), "F2"),
        (QCoreApplication.translate("GridKeys", "Done and down, or up"), "Return, Shift+Return"),
        (QCoreApplication.translate("GridKeys", "Done and to the next cell, or back"), "Tab, Shift+Tab"),
        (QCoreApplication.translate("GridKeys", "Give what was typed to all selected rows"), "Ctrl+Return"),
        (QCoreApplication.translate("GridKeys", "New line in a long text"), "Alt+Return"),
        (QCoreApplication.translate("GridKeys", "Leave the cell as it was"), "Esc"),
        (QCoreApplication.translate("GridKeys", "Empty the cells"), "Del"),
        (QCoreApplication.translate("GridKeys", "Move rows to the recycle bin"), "Ctrl+Del"),
        (QCoreApplication.translate("GridKeys", "Fill down"), "Ctrl+D"),
        (QCoreApplication.translate("GridKeys", "Duplicate rows"), "Ctrl+Shift+D"),
        (QCoreApplication.translate("GridKeys", "Copy, cut, paste"), "Ctrl+C, Ctrl+X, Ctrl+V"),
        (QCoreApplication.translate("GridKeys", "Copy the cell"), "Ctrl+Shift+C"),
        (
            QCoreApplication.translate("GridKeys", "Select rows, columns, all"),
            "Shift+Space, Ctrl+Space, Ctrl+A",
        ),
        (QCoreApplication.translate("GridKeys", "First and last cell"), "Ctrl+Home, Ctrl+End"),
        (QCoreApplication.translate("GridKeys", "To the edge of the list"), "Ctrl+Up, Ctrl+Down"),
        (QCoreApplication.translate("GridKeys", "Menu of the column"), "Alt+Down"),
        (QCoreApplication.translate("GridKeys", "Fold a group, open it"), "Left, Right"),
    ]


def open_shortcuts(_context: AppContext, parent: QWidget, _path: Path | None = None) -> ShortcutsDialog:
    """Open the sheet for the window ``parent`` belongs to."""
    actions = parent.findChild(Actions, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(actions, Actions)
    dialog = ShortcutsDialog(actions, parent)
    dialog.open()
    return dialog
