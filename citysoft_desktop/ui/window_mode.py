"""How wide a window is, in the words of the design: wide, medium, narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDE, MEDIUM, NARROW = "wide", "medium", "narrow"
_MEDIUM_BELOW = 1280
_NARROW_BELOW = 1024


def window_mode(widget: QWidget) -> str:
    """How wide the window of ``widget`` is in logical pixels: wide (from 1280), medium or narrow (below 1024)."""
    width = widget.window().width() / theme().scale
    if width < _NARROW_BELOW:
        return NARROW
    return MEDIUM if width < _MEDIUM_BELOW else WIDE
