"""Every command of the window as one QAction: menus, shortcuts, palette and shortcut sheet all come from here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from citysoft_desktop.ui.command_list import (
    COMMANDS,
    MENUS,
    Command,
    command_words,
    key_sequences,
    menu_title,
)
from citysoft_desktop.ui.icons import icon

__all__ = ["COMMANDS", "MENUS", "Actions", "Command", "menu_title"]


class Actions(QObject):
    """All actions, by id. They belong to the window itself, so their keys work where no menu is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_id: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._page_actions: list[QAction] = []
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(command.id)
            action.setShortcuts(key_sequences(command.id))
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.id in ("preferences", "quit", "about"):
                roles = QAction.MenuRole
                action.setMenuRole(
                    {"preferences": roles.PreferencesRole, "quit": roles.QuitRole, "about": roles.AboutRole}[
                        command.id
                    ]
                )
            window.addAction(action)
            self._by_id[command.id] = action
        for theme_id in ("theme_system", "theme_light", "theme_dark", "sidebar"):
            self._by_id[theme_id].setCheckable(True)
        self.retranslate()

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def on(self, command_id: str, run: Callable[[], object]) -> None:
        """Say what a command does."""
        self._by_id[command_id].triggered.connect(lambda _checked=False: run())

    def retranslate(self) -> None:
        """Set the words again."""
        for command_id, action in self._by_id.items():
            words = command_words(command_id)
            action.setText(words)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words} ({keys})" if keys else words)
        for name, menu in self._menus.items():
            menu.setTitle(menu_title(name))

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a bar."""
        for name in MENUS:
            menu = bar.addMenu(menu_title(name))
            self._menus[name] = menu
            for command in COMMANDS:
                if command.menu == name:
                    if command.gap:
                        menu.addSeparator()
                    menu.addAction(self._by_id[command.id])

    def set_page_actions(self, actions: list[QAction]) -> None:
        """Show the record actions of the page in front at the top of the Record menu."""
        menu = self._menus.get("record")
        if menu is None:
            return
        for action in self._page_actions:
            menu.removeAction(action)
        first = self._by_id["record_history"]
        self._page_actions = list(actions)
        if actions:
            separator = QAction(menu)
            separator.setSeparator(True)
            menu.insertActions(first, actions)
            menu.insertAction(first, separator)
            self._page_actions.append(separator)

    def allow(self, *, plan: bool, writable: bool) -> None:
        """Enable what can be done now."""
        for command in COMMANDS:
            allowed = (plan or not (command.plan or command.write)) and (writable or not command.write)
            self._by_id[command.id].setEnabled(allowed)

    def menu(self, name: str) -> QMenu:
        """A menu that was put into the bar."""
        return self._menus[name]

    def all(self) -> list[tuple[Command, QAction]]:
        """Every command with its action, in menu order."""
        return [(command, self._by_id[command.id]) for command in COMMANDS]
