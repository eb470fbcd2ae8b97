"""Where Tab goes in the window: through what can be seen, in the order it is laid out.

Qt keeps one chain for the whole window in the order of making and lets ``setTabOrder`` cut and join it. Where
widgets are made anew with the data, pieces of that chain came off as rings of their own and Tab never left
them. Asking the layouts each time needs no chain: what is added last stands where it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QWidget,
)

_ALONE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
"""Widgets whose parts never take the focus themselves."""


def next_stop(root: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """The widget Tab (``forward``) or Shift+Tab goes to from ``current``; round at the ends, None without any."""
    order = list(_reading_order(root))
    here = order.index(current) if current in order else -1 if forward else 0
    step = 1 if forward else -1
    for count in range(1, len(order) + 1):
        candidate = order[(here + step * count) % len(order)]
        if takes_tab(candidate):
            return candidate
    return None


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may stop here; a widget that hands the focus on is met again as the one it hands it to."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _reading_order(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, _ALONE):
        return
    for child in _children(widget):
        yield from _reading_order(child)


def _children(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    if isinstance(widget, QMainWindow):
        found += [
            w for w in (widget.menuWidget(), widget.centralWidget(), widget.statusBar()) if w is not None
        ]
    elif isinstance(widget, QSplitter):
        found += [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [shown] if shown is not None else []
    else:
        layout = widget.layout()
        if layout is not None:
            found += _laid_out(layout)
    known = set(found)
    # What lies over the rest, or is placed by hand, follows in the order it was made.
    found += [w for w in widget.children() if isinstance(w, QWidget) and w not in known and not w.isWindow()]
    return [w for w in found if w.parentWidget() is widget]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
