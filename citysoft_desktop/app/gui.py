"""Starts the window: application, look, wiring. Nothing heavy is imported before the first paint."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.app import composition
from citysoft_desktop.base import paths
from citysoft_desktop.base.logging_setup import setup_logging
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
        ),
        clock=composition.clock(),
    )


def make_application(context: AppContext, arguments: Sequence[str] = ()) -> QApplication:
    """The application object with look and language as the user set them."""
    from PySide6.QtWidgets import QApplication

    from citysoft_desktop.ui.language import language
    from citysoft_desktop.ui.theme import theme

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["citysoft", *arguments])
    application.setApplicationName("CitySoft Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("citysoft-desktop")
    settings = context.settings
    theme().install(
        application,
        mode=settings.get("appearance.theme"),
        text_size=settings.get("appearance.text_size"),
        zoom=settings.get("appearance.zoom"),
    )
    language().set(settings.get("general.language"))
    return application


def make_window(context: AppContext, plan: Path | None = None) -> MainWindow:
    """The window, with a plan open in it when one is given."""
    from citysoft_desktop.ui.main_window import MainWindow

    window = MainWindow(context)
    if plan is not None:
        window.open_path(plan)
    return window


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it closes."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    setup_logging()
    _watch_for_crashes()
    context = make_context()
    application = make_application(context, arguments)
    from citysoft_desktop.ui.errors import install_excepthook

    plan = Path(arguments[0]) if arguments and not arguments[0].startswith("-") else None
    window = make_window(context, plan)
    install_excepthook(lambda text: context.banner(text, "danger"))
    window.show()
    return application.exec()


def _watch_for_crashes() -> None:
    """Leave a trace of a hard crash beside the log; it holds no content of a plan."""
    with contextlib.suppress(OSError):
        folder = paths.ensure_private_dir(paths.state_dir())
        # Kept open on purpose: the handler writes to it when the process is already dying.
        stream = (folder / "crash.log").open("w", encoding="utf-8")
        faulthandler.enable(stream)


if __name__ == "__main__":
    sys.exit(main())
