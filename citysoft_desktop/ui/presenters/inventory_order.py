"""Ordering long lists without keeping the window waiting. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from citysoft_desktop.ui.presenters.inventory_cells import GROUP
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, SortKey

RUN = 10_000
"""So many rows are sorted in one go; longer lists in runs, so that a worker never keeps the window waiting."""
_TURN = 0.001


def whole_order(arrangement: Arrangement) -> list[SortKey]:
    """The order with the group's own way of comparing."""
    keys = list(arrangement.keys)
    if arrangement.group:
        keys[0] = SortKey(GROUP + arrangement.group, keys[0].descending)
    return keys


def sort_in_runs(ids: list[str], key: Callable[[str], Any], descending: bool) -> None:
    """Sort in place: long lists in runs with a pause between, which joining then only has to merge."""
    if len(ids) > RUN:
        runs = []
        for start in range(0, len(ids), RUN):
            runs += sorted(ids[start : start + RUN], key=key, reverse=descending)
            time.sleep(_TURN)
        ids[:] = runs
    ids.sort(key=key, reverse=descending)
