"""Pausing the search for reference cycles while very many objects are made that hold none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
            if not gc.get_freeze_count():
                gc.freeze()  # and back: what was made counts as old now, and the next small collection
                gc.unfreeze()  # does not at once become a full one, which would hold every thread
            gc.enable()
