"""The real program in a window: real services, real files, a temporary home; and hands that only click or only type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BARCELONA = Path(__file__).resolve().parents[1] / "data" / "portfolio_barcelona.csv"


def start_program(qtbot: Any, plan: Path | None = None) -> Any:
    """The window as ``citysoft-desktop`` makes it, shown; with the plan given on the command line, if any."""
    from citysoft_desktop.app.gui import make_application, make_context, make_window

    context = make_context()
    context.settings.set("appearance.theme", "light")
    make_application(context)
    window = make_window(context, plan)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def end_program(window: Any, qtbot: Any) -> None:
    """Close the window as the user does and let work beside it end."""
    window.close()
    window.context.tasks.wait(5000)
    qtbot.wait(20)


@pytest.fixture
def answer_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[str]]:
    """``answer(path)``: the next file dialogs answer with this path at once. A native dialog cannot be driven."""

    def answer(path: Path) -> list[str]:
        asked: list[str] = []

        def opened(self: QFileDialog, *_args: Any) -> None:
            asked.append(self.windowTitle())
            self.fileSelected.emit(str(path))

        monkeypatch.setattr(QFileDialog, "open", opened)
        return asked

    return answer


def click(widget: QWidget, pos: QPoint | None = None) -> None:
    """A real click on something that can be seen and used."""
    assert widget.isVisible(), f"{widget.accessibleName() or widget} is not to be seen"
    assert widget.isEnabled(), f"{widget.accessibleName() or widget} cannot be used"
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, pos=pos if pos is not None else widget.rect().center()
    )
    QApplication.processEvents()


def dialog_of(window: Any, name: str) -> Any:
    """The open dialog of this class."""
    return next(w for w in window.findChildren(QWidget) if type(w).__name__ == name and w.isVisible())


def focus() -> QWidget:
    """What has the keyboard; the focus is never lost."""
    popup = QApplication.activePopupWidget()
    if popup is not None and shiboken6.isValid(popup) and popup.isVisible():
        return popup.focusWidget() or popup
    if QApplication.activeWindow() is None:
        _as_a_window_manager_does()
    found = QApplication.focusWidget()
    assert found is not None, "the focus is lost"
    return found


def _as_a_window_manager_does() -> None:
    """Offscreen nobody makes the window below active when a dialog closes: do it, the dialog last opened first."""
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
    dialogs = [w for w in tops if isinstance(w, QDialog)]
    for window in (*reversed(dialogs), *tops):
        window.activateWindow()
        QTest.qWait(20)
        if QApplication.activeWindow() is not None:
            return


def press(*keys: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, one after the other, wherever the focus is then."""
    for key in keys:
        QTest.keyClick(focus(), key, modifier)
        QApplication.processEvents()  # nobody types faster than the window draws


def write(text: str) -> None:
    """Type words wherever the focus is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(focus(), letter)
        else:  # QTest knows no key for it; an input method sends the text alone
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()


def overwrite(text: str) -> None:
    """Replace what the focused field holds."""
    press(Key.Key_A, modifier=CONTROL)
    if text:
        write(text)
    else:
        press(Key.Key_Delete)


def tab_to(name: str, *, back: bool = False, limit: int = 120) -> QWidget:
    """Press Tab until something of this accessible name has the focus, as somebody without a mouse does."""
    seen: list[str] = []
    for _ in range(limit):
        here = QApplication.focusWidget()
        said = here.accessibleName() if here is not None else ""
        if here is not None and (
            said == name
            or said.startswith(f"{name} ")
            or said.startswith(f"{name},")
            or said.startswith(f"{name}:")
        ):
            return here
        seen.append(said)
        press(
            Key.Key_Backtab if back else Key.Key_Tab,
            modifier=SHIFT if back else Qt.KeyboardModifier.NoModifier,
        )
    raise AssertionError(f"Tab never comes to {name!r}; it went through {list(dict.fromkeys(seen))}")


def tab_into(group: QWidget, *, limit: int = 120) -> QWidget:
    """Press Tab until the focus is in a group of cells; its one stop is the chosen cell, whichever that is."""
    for _ in range(limit):
        here = QApplication.focusWidget()
        if here is not None and group.isAncestorOf(here):
            return here
        press(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {group.accessibleName()!r}")


class NoMouse(QObject):
    """Notes every event of a mouse; a test by keyboard alone must see none."""

    KINDS = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    )

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS:
            self.seen.append(f"{event.type().name} at {type(watched).__name__}")
        return False


def pdf_text(path: Path) -> str:
    """All words of a PDF in reading order, blanks made single."""
    from pypdf import PdfReader

    return " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(path).pages).split())


def pdf_pages(path: Path) -> int:
    """Number of pages."""
    from pypdf import PdfReader

    return len(PdfReader(path).pages)
