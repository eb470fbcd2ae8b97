"""The housekeeping of the open plan as a button with a menu: every view with its count, opened in the inventory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from citysoft_desktop.services.housekeeping_texts import view_count, view_name, view_rule
from citysoft_desktop.ui.icons import set_button_icon

if TYPE_CHECKING:
    from citysoft_desktop.domain.housekeeping import Housekeeping
    from citysoft_desktop.ui.context import AppContext

PLACE_OF_DUE = {"ask": "link", "action": "strategy", "request": "requests"}
"""Where something due is looked after that belongs to no activity."""


def housekeeping_word(text: str) -> str:
    """A text of the housekeeping in the language of the window."""
    return QCoreApplication.translate("housekeeping", text)


def work_out(context: AppContext) -> Housekeeping | None:
    """The housekeeping of the open plan today, None without a plan."""
    from citysoft_desktop.domain.housekeeping import housekeeping

    return housekeeping(context.plan, context.clock.today()) if context.session is not None else None


def open_view(context: AppContext, view: str) -> None:
    """Show the activities of a view in the inventory; what is due elsewhere is shown where it is looked after."""
    found = work_out(context)
    if found is None:
        return
    ids = list(found.ids[view])
    words = view_name(view, housekeeping_word)
    if ids:
        context.navigate("inventory", ids=ids, filter=words)
        return
    other = next((item for item in found.due_items if item.kind in PLACE_OF_DUE), None)
    if view == "due" and other is not None:
        context.navigate(PLACE_OF_DUE[other.kind], ids=[other.record_id])
        return
    nothing = QCoreApplication.translate("HousekeepingButton", "{view}: nothing")
    context.toast(nothing.format(view=words))


class HousekeepingButton(QPushButton):
    """Its menu is worked out when it opens."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAutoDefault(False)
        set_button_icon(self, "calendar-clock")
        self.list = QMenu(self)
        self.list.setToolTipsVisible(True)
        self.list.aboutToShow.connect(self.fill)
        self.setMenu(self.list)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        words = self.tr("Housekeeping")
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(
            self.tr("Due, expiring, dormant, without a lead, without a document, possible duplicates")
        )
        self.list.setAccessibleName(words)

    def fill(self) -> None:
        """Work out the counts."""
        self.list.clear()
        found = work_out(self._context)
        if found is None:
            return
        for view in found.ids:
            words = view_name(view, housekeeping_word)
            count = view_count(found, view, housekeeping_word)
            action = self.list.addAction(f"{words}\t{count}".replace("&", "&&"))
            action.setData(view)
            action.setToolTip(view_rule(found, view, housekeeping_word))
            action.setStatusTip(action.toolTip())
            action.triggered.connect(partial(self._open, view))

    def _open(self, view: str, _checked: bool = False) -> None:
        open_view(self._context, view)
