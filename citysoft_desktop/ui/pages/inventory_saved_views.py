"""Views of the inventory kept in the plan: shown again, changed, named anew, removed; each an undoable step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from citysoft_desktop.domain.city import SavedView
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, update_record
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, Filter
from citysoft_desktop.ui.presenters.inventory_rows import DEFAULT_COLUMNS
from citysoft_desktop.ui.presenters.inventory_views import (
    PAGE,
    View,
    from_text,
    saved_views,
    to_text,
    view_named,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from citysoft_desktop.ui.pages.inventory_arranging import GridArranging


class SavedViews(QObject):
    """The menu of the views."""

    def __init__(self, arranging: GridArranging) -> None:
        super().__init__(arranging)
        self.arranging = arranging
        self.context = arranging.context
        self.toolbar = arranging.toolbar
        self.dialog: Any = None
        self.current = ""  # id of the view shown last
        self.toolbar.views_menu.aboutToShow.connect(self._fill)

    def now(self) -> View:
        """What is shown now."""
        arranging = self.arranging
        return View(
            self.toolbar.filter().with_(ids=None, ids_label=""),
            arranging.arrangement,
            tuple(arranging.model.chosen),
            arranging.grid.frozen(),
            dict(arranging.grid.widths),
        )

    def show_name(self) -> None:
        """Write the name of the view on its button, with a mark when something was changed since."""
        view = self._current()
        if view is None:
            self.toolbar.set_view("")
            return
        same = to_text(from_text(view.definition)) == to_text(self.now())
        self.toolbar.set_view(view.name, changed=not same)

    def _current(self) -> SavedView | None:
        if self.context.session is None:
            return None
        return next((v for v in saved_views(self.context.plan) if v.id == self.current), None)

    def forget(self) -> None:
        """Another plan is open."""
        self.current = ""
        self.toolbar.set_view("")

    # -- the menu ------------------------------------------------------------------------------------

    def _fill(self) -> None:
        menu = self.toolbar.views_menu
        menu.clear()
        if self.context.session is None:
            return
        writable = not self.arranging.model.read_only
        current = self._current()
        for view in saved_views(self.context.plan):
            action = QAction(view.name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(view is current)
            action.triggered.connect(lambda _on, view=view: self._choose(view))
            menu.addAction(action)
        menu.addSeparator()
        self._add(self.tr("All activities, usual columns"), "", self.plain)
        menu.addSeparator()
        self._add(self.tr("Keep this view…"), "plus", self.keep).setEnabled(writable)
        if current is not None:
            name = current.name.replace("&", "&&")
            for words, sign, run in (
                (self.tr("Change “{name}” to what is shown"), "save", self.change),
                (self.tr("Rename “{name}”…"), "pencil", self.rename),
                (self.tr("Remove “{name}”"), "trash-2", self.remove),
            ):
                self._add(words.format(name=name), sign, run).setEnabled(writable)

    def _add(self, words: str, sign: str, run: Callable[[], object]) -> QAction:
        action: QAction = self.toolbar.views_menu.addAction(words)
        if sign:
            action.setIcon(icon(sign))
        action.triggered.connect(lambda _on=False: run())
        return action

    def _choose(self, view: SavedView) -> None:
        self.toolbar.views_menu.close()
        self.apply(view)

    # -- what they do --------------------------------------------------------------------------------

    def apply(self, view: SavedView) -> None:
        """Show the rows and columns of a view."""
        self.current = view.id
        self._show(from_text(view.definition))

    def plain(self) -> None:
        """Show every row in the order of the plan."""
        self.current = ""
        self._show(View(Filter(), Arrangement(), DEFAULT_COLUMNS, 1, {}))

    def _show(self, view: View) -> None:
        arranging = self.arranging
        arranging.grid.set_widths(view.widths)
        arranging.set_frozen(view.frozen)
        arranging.set_columns(list(view.columns))
        arranging.arrangement = view.arrangement
        self.toolbar.set_filter(view.filter)
        self.show_name()
        arranging.grid.setFocus()

    def keep(self) -> None:
        """Ask for a name and keep what is shown."""
        self._ask(self.tr("Keep this view"), "", self._keep)

    def _keep(self, name: str) -> None:
        view = SavedView(id=new_id(), page=PAGE, name=name, definition=to_text(self.now()))
        if self.context.execute(AddRecords([view])) is not None:
            self.current = view.id
            self.show_name()

    def change(self) -> None:
        """Let the present view be what is shown now."""
        view = self._current()
        if view is not None and self.context.execute(update_record(view, definition=to_text(self.now()))):
            self.show_name()

    def rename(self) -> None:
        """Ask for another name."""
        view = self._current()
        if view is not None:
            self._ask(self.tr("Rename the view"), view.name, self._rename)

    def _rename(self, name: str) -> None:
        view = self._current()
        if view is not None and name != view.name:
            self.context.execute(update_record(view, name=name))
            self.show_name()

    def remove(self) -> None:
        """Take the present view away; rows and columns stay as they are."""
        view = self._current()
        if view is not None and self.context.execute(DeleteRecords(SavedView, [view.id])):
            self.show_name()

    def _ask(self, title: str, name: str, named: Callable[[str], None]) -> None:
        from citysoft_desktop.ui.dialogs.name_dialog import NameDialog

        def problem(text: str) -> str:
            there = view_named(self.context.plan, text)
            if there is None or there.name == name:
                return ""
            return self.tr("There is a view “{name}” already.").format(name=there.name)

        dialog = NameDialog(title, self.tr("Name"), name, problem, self.arranging.grid.window())
        dialog.named.connect(named)
        self.dialog = dialog
        dialog.open()
