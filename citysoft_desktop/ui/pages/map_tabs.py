"""Tab order of widgets that are made or made anew later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from citysoft_desktop.ui.widgets.choice import ChoiceGroup


def in_tab_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through ``parts`` in this order; the cells of a group follow each other."""
    leaves: list[QWidget] = []
    for part in parts:
        leaves += part.cells() if isinstance(part, ChoiceGroup) else [part]
    for first, second in pairwise(leaves):
        QWidget.setTabOrder(first, second)
