"""Starts the window: application, look, wiring. Nothing heavy is imported before the first paint."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.app import composition
from citysoft_desktop.base import paths
from citysoft_desktop.base.version import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.main_window import MainWindow


def write_sample(path: Path) -> None:
    """A fresh copy of the sample city."""
    from citysoft_desktop.base.clock import utc_now_iso
    from citysoft_desktop.services.sample import sample_records

    records = sample_records(now=utc_now_iso(composition.clock()))
    composition.storage().create(path, records).close()


def make_context() -> AppContext:
    """Everything the window may use, wired."""
    from citysoft_desktop.ui.context import AppContext, Services

    return AppContext(
        Services(
            storage=composition.storage,
            places=composition.places,
            sample=write_sample,
            exchange=composition.exchange,
            brief=composition.brief_renderer,
            backups=composition.backups,
        ),
        clock=composition.clock(),
    )


def make_application(
    context: AppContext, arguments: Sequence[str] = (), *, own_style: bool = True
) -> QApplication:
    """The application object with look and language as the user set them.

    ``own_style`` False leaves the style of Qt in place until the window is made whole (``MainWindow.finish``).
    """
    from PySide6.QtWidgets import QApplication

    from citysoft_desktop.ui.language import language
    from citysoft_desktop.ui.theme import theme

    running = QApplication.instance()
    application = (
        running
        if isinstance(running, QApplication)
        else QApplication(["citysoft", "-style", "fusion", *arguments])
    )
    application.setApplicationName("CitySoft Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("citysoft-desktop")
    settings = context.settings
    theme().install(
        application,
        mode=settings.get("appearance.theme"),
        text_size=settings.get("appearance.text_size"),
        zoom=settings.get("appearance.zoom"),
        own_style=own_style,
    )
    language().set(settings.get("general.language"))
    return application


def make_window(context: AppContext, plan: Path | None = None, *, in_steps: bool = False) -> MainWindow:
    """The window, with a plan open in it when one is given.

    ``in_steps``: only the first column of the start centre is made now, the rest once it is painted.
    """
    from citysoft_desktop.ui.main_window import MainWindow

    window = MainWindow(context, in_steps=in_steps and plan is None, start=plan is None)
    if plan is not None:
        window.open_path(plan)
    return window


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it closes."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not _has_display():
        sys.stderr.write(
            "There is no display here, so the window cannot open. The commands work without one: citysoft --help.\n"
        )
        return 1
    _watch_for_crashes()
    plan = Path(arguments[0]) if arguments and not arguments[0].startswith("-") else None
    try:
        context = make_context()
        application = make_application(context, arguments, own_style=False)
        window = make_window(context, plan, in_steps=True)
        window.show()
    except BaseException:
        _start_log()
        logging.getLogger(__name__).exception("the window could not be made")
        raise
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: _after_start(context))
    return application.exec()


def _has_display() -> bool:
    """Whether Qt can find a screen; without one it would end the process with a message for programmers."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _after_start(context: AppContext) -> None:
    """What the first paint need not wait for: the log file and the last words about unforeseen errors."""
    from citysoft_desktop.ui.errors import install_excepthook

    _start_log()
    install_excepthook(lambda text: context.banner(text, "danger"))


def _start_log() -> None:
    from citysoft_desktop.base.logging_setup import setup_logging

    setup_logging()


def _watch_for_crashes() -> None:
    """Leave a trace of a hard crash beside the log; it holds no content of a plan."""
    with contextlib.suppress(OSError):
        folder = paths.ensure_private_dir(paths.state_dir())
        # Kept open on purpose: the handler writes to it when the process is already dying.
        stream = (folder / "crash.log").open("w", encoding="utf-8")
        faulthandler.enable(stream)


if __name__ == "__main__":
    sys.exit(main())
