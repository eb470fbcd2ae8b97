"""No exception ends in silence: what nobody caught is logged without content and shown in words."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.texts import error_text

log = logging.getLogger(__name__)

Show = Callable[[str], None]


def install_excepthook(show: Show) -> Callable[[], None]:
    """Send uncaught exceptions to the log and to ``show``; returns a function that puts the old hook back."""
    previous = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            previous(kind, error, trace)
            return
        if isinstance(error, CitySoftError):
            log.info("problem code=%s", error.code)
        else:
            log.error("uncaught", exc_info=(kind, error, trace))
        try:
            show(error_text(error))
        except Exception:
            log.exception("the problem could not be shown")

    sys.excepthook = hook

    def restore() -> None:
        sys.excepthook = previous

    return restore
