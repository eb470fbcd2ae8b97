"""Who has the keyboard inside a part of a window.

``QWidget.focusWidget`` of a part is the child that had the focus last, also long after the focus went elsewhere.
Only the window knows where the focus is.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def focus_within(part: QWidget) -> QWidget | None:
    """What has the focus of the window, when it is ``part`` or lies in it; else None."""
    focused = part.window().focusWidget()
    return focused if focused is not None and (focused is part or part.isAncestorOf(focused)) else None
