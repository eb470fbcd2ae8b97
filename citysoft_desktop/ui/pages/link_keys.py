"""Single letters of step Link: M and S begin a key of two, the others act at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from citysoft_desktop.ui.pages.link_form_view import LinkForm
from citysoft_desktop.ui.widgets.choice import ChoiceGroup

_MODES = ("1", "2", "3", "4", "5", "6")
_STRENGTHS = ("0", "1", "2", "3", "4", "U")


def _plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class LinkKeys:
    """M 1 to M 6 choose a mode, S 0 to S 4 and S U a strength, B goes to the benefit; ``run`` holds the other letters."""

    def __init__(self, form: LinkForm, run: Mapping[str, Callable[[], object]]) -> None:
        self.on = True
        self._form = form
        self._run = run
        self._prefix = ""

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key belongs here and not to a list, which would search with it."""
        letter = event.text().upper()
        return (
            self.on
            and _plain(event)
            and bool(letter)
            and (letter in {"M", "S", "B", *self._run} or bool(self._prefix))
        )

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says. False when it says nothing here."""
        text = event.text().upper()
        prefix, self._prefix = self._prefix, ""
        if not self.on or not _plain(event):
            return False
        if prefix == "M" and text in _MODES:
            _take(self._form.mode, _MODES.index(text))
        elif prefix == "S" and text in _STRENGTHS:
            _take(self._form.strength, _STRENGTHS.index(text))
        elif text in ("M", "S"):
            self._prefix = text
            (self._form.mode if text == "M" else self._form.strength).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        elif text == "B":
            self._form.benefit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif text in self._run:
            self._run[text]()
        else:
            return False
        return True

    def forget(self) -> None:
        """A key of two that was begun ends."""
        self._prefix = ""


def _take(group: ChoiceGroup, place: int) -> None:
    cell = group.cells()[place]
    cell.setFocus(Qt.FocusReason.OtherFocusReason)
    group.choose(cell.choice.value)
