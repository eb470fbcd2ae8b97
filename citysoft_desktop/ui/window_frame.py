"""Which parts of the frame are seen, for what is in front and for the room the window has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.window_mode import MEDIUM, NARROW, window_mode

if TYPE_CHECKING:
    from citysoft_desktop.ui.main_window import MainWindow

ROOMY_FROM = 1360
"""Logical width from which the whole sidebar stands beside a page of three regions."""
LOW_WINDOW = 480
"""Below this height in logical pixels the guidance strip gives its room to the page."""


class WindowFrame:
    """Header, sidebar, guidance strip, banner and status line of ``window``."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shape = ("", True, True)
        self._user_collapsed = bool(window.context.settings.get("window.sidebar_collapsed"))

    def settle(self) -> None:
        """Show and hide the parts for what is in front and for the width of the window."""
        window = self._window
        plan = window.context.session is not None and window.page_key() != "start"
        mode = window_mode(window)
        window.header.setVisible(plan)
        window.sidebar.setVisible(plan)
        narrow = mode == NARROW
        page = window.page()
        crowded = page is not None and page.three_regions and window.width() / theme().scale < ROOMY_FROM
        collapsed = self._user_collapsed or narrow or mode == MEDIUM or crowded
        window.sidebar.set_collapsed(collapsed)
        window.header.set_narrow(narrow, collapsed=collapsed)
        window.header.set_plan_open(plan)
        window.actions_["sidebar"].setChecked(not collapsed)
        strip = (
            plan
            and window.guidance.step() is not None
            and bool(window.context.settings.get("general.guidance_strip"))
        )
        strip = strip and window.height() / theme().scale >= LOW_WINDOW
        window.guidance.setVisible(strip)
        window.show_banner_box(not window.banner.isHidden())
        window.status.show_plan_buttons(plan and not narrow)
        if not plan:
            window.setWindowTitle(QCoreApplication.translate("MainWindow", "Start – CitySoft Desktop"))
        else:
            window.show_plan_title()

    def settle_if_reshaped(self) -> None:
        """Settle again when the window has come into another range of width or height."""
        window, scale = self._window, theme().scale
        shape = (
            window_mode(window),
            window.height() / scale >= LOW_WINDOW,
            window.width() / scale >= ROOMY_FROM,
        )
        if shape != self._shape:
            self._shape = shape
            self.settle()

    def toggle_sidebar(self) -> None:
        """Ctrl+B."""
        window = self._window
        self._user_collapsed = not window.sidebar.collapsed()
        window.sidebar.set_collapsed(self._user_collapsed)
        window.header.set_narrow(window_mode(window) == NARROW, collapsed=self._user_collapsed)
        window.actions_["sidebar"].setChecked(not self._user_collapsed)
        window.context.settings.set("window.sidebar_collapsed", self._user_collapsed)
