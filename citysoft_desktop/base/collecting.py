"""Pausing the search for reference cycles while very many objects are made that hold none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_for_good = [False]


def leave_out_for_good() -> None:
    """Take all that is there now out of every later collection."""
    gc.freeze()
    _for_good[0] = True


@contextmanager
def paused() -> Iterator[None]:
    """No collection inside. Reading or counting a large plan makes hundreds of thousands of small objects without
    cycles, and each full collection would look at all of them for nothing. Two threads may overlap: who found it
    on puts it back on.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not _for_good[0]:  # asking gc for its count would walk through all it has put away
                gc.freeze()  # and back: what was made counts as old now, and the next small collection
                gc.unfreeze()  # does not at once become a full one, which would hold every thread
            gc.enable()
