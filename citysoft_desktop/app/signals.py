"""The end of the session as the system tells it: the window is closed in order, with everything typed in its file.

A signal handler may not touch a window. Python writes the number of a signal into a pipe, and the event loop of the
window, which watches its other end, does the rest between two events.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from citysoft_desktop.ui.main_window import MainWindow

ENDING = ("SIGTERM", "SIGHUP", "SIGINT")


class SessionEnd(QObject):
    """Watches for the end of the session while it lives. Make it before the user can type anything."""

    def __init__(self, application: QGuiApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ended = False
        # The session may still go on when another program refuses to end, so only the work is brought to safety.
        application.commitDataRequest.connect(
            lambda _manager: window.keep_everything(), Qt.ConnectionType.DirectConnection
        )
        if sys.platform != "win32":  # there the system ends a window by closing it
            self._watch()

    def _watch(self) -> None:
        self._reading, writing = os.pipe()
        for end in (self._reading, writing):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for name in ENDING:
            signal.signal(getattr(signal, name), _handled_by_the_pipe)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)

    def _told(self) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = os.read(self._reading, 64)
            if not self._ended and any(getattr(signal, name) in numbers for name in ENDING):
                self._ended = True
                self._window.end_session()
                QCoreApplication.exit(0)


def _handled_by_the_pipe(_number: int, _frame: object) -> None:
    """With a handler of its own a signal no longer ends the process."""
