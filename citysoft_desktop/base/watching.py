"""How far a long piece of work is, and whether it shall stop, without every function between handing it down.

Code with a long loop says ``expect(n)`` before and ``done(k)`` as it goes. Both cost nothing to speak of when nobody
watches. Whoever watches may raise in the callback: that ends the work as any error does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

CHUNK = 500
"""How many records a loop handles between two calls of ``done``."""

Callback = Callable[[int, int], None]


class _Watch:
    def __init__(self, callback: Callback) -> None:
        self.callback = callback
        self.handled = 0
        self.expected = 0


_current: ContextVar[_Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watching(callback: Callback) -> Iterator[None]:
    """Inside, ``callback(handled, expected)`` is called in the thread of the work at every step."""
    token = _current.set(_Watch(callback))
    try:
        yield
    finally:
        _current.reset(token)


def expect(count: int) -> None:
    """So much more is to be done."""
    watch = _current.get()
    if watch is not None:
        watch.expected += count
        watch.callback(watch.handled, max(watch.handled, watch.expected))


def done(count: int) -> None:
    """So much more was done."""
    watch = _current.get()
    if watch is not None:
        watch.handled += count
        watch.callback(watch.handled, max(watch.handled, watch.expected))
