"""Where Tab goes in the window: through what can be seen, in the order the eye reads it.

Qt keeps one chain for the whole window in the order of making and lets ``setTabOrder`` cut and join it. Where
widgets are made anew with the data, pieces of that chain came off as rings of their own and Tab never left
them. Looking at where things stand needs no chain: what is made last stands where it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

_ALONE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Widgets whose parts are not stops of their own."""


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Do what Tab (``forward``) or Shift+Tab asks for; False where this order knows no next stop."""
    current = root.focusWidget()
    if current is None or not current.isVisible():
        return False
    order = list(reading_order(root))
    if current not in order:
        return False
    here = order.index(current)
    ahead = (
        [*order[here + 1 :], *order[:here]]
        if forward
        else [*reversed(order[:here]), *reversed(order[here + 1 :])]
    )
    target = next((widget for widget in ahead if takes_tab(widget)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may stop here; a widget that hands the focus on is met again as the one it hands it to."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """A visible widget and everything visible in it: rows from above, each from the reading side."""
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, _ALONE):
        return
    parts = [w for w in widget.children() if isinstance(w, QWidget) and not w.isWindow() and w.isVisible()]
    for part in _rows(parts, mirrored=widget.isRightToLeft()):
        yield from reading_order(part)


def _rows(parts: list[QWidget], *, mirrored: bool) -> Iterator[QWidget]:
    """Parts whose middle lies beside the first of a row belong to that row."""
    places = sorted(((w.geometry(), w) for w in parts), key=lambda item: (item[0].top(), item[0].left()))
    while places:
        bottom = places[0][0].bottom()
        row = [item for item in places if item[0].center().y() <= bottom]
        row.sort(key=lambda item: -item[0].right() if mirrored else item[0].left())
        yield from (w for _place, w in row)
        places = [item for item in places if item not in row]
