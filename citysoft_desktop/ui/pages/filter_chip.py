"""A chip with a menu of check boxes: values of a field and how many rows have them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from citysoft_desktop.ui.icons import icon


class CheckMenu(QMenu):
    """A menu of check boxes that stays open while several are chosen."""

    def mouseReleaseEvent(self, event) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class FilterChip(QToolButton):
    """A chip with a menu of values and their counts. ``chosen`` carries the set of values."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self.setIcon(icon("chevron-down"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = ""
        self._values: frozenset[str] = frozenset()
        self._choices: list[tuple[str, str, int]] = []
        self.check_menu = CheckMenu(self)
        self.check_menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.check_menu.aboutToShow.connect(self._fill)
        self.setMenu(self.check_menu)

    def set_title(self, title: str) -> None:
        """The name of the filter."""
        self._title = title
        self._show()

    def set_choices(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Values, their words and how many activities have them."""
        self._choices = list(choices)
        self._show()

    def set_values(self, values: frozenset[str]) -> None:
        """Show which values are chosen, without telling."""
        self._values = values
        self._show()

    def _show(self) -> None:
        names = [text for value, text, _ in self._choices if value in self._values]
        text = self._title
        if names:
            shown = names[0] if len(names) == 1 else self.tr("{n} chosen").format(n=len(names))
            text = self.tr("{filter}: {value}").format(filter=self._title, value=shown)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(", ".join(names) or self.tr("Show only some"))
        self.setChecked(bool(self._values))

    def nextCheckState(self) -> None:  # noqa: N802
        """Whether it is checked follows from the values."""

    def _fill(self) -> None:
        self.check_menu.clear()
        for value, text, count in self._choices:
            action = QAction(f"{text}\t{count}".replace("&", "&&"), self.check_menu)
            action.setCheckable(True)
            action.setChecked(value in self._values)
            action.triggered.connect(lambda on, value=value: self._toggle(value, on))
            self.check_menu.addAction(action)
        self.check_menu.addSeparator()
        clear = self.check_menu.addAction(self.tr("Show all"))
        clear.setEnabled(bool(self._values))
        clear.triggered.connect(lambda: self._set(frozenset()))

    def _toggle(self, value: str, on: bool) -> None:
        self._set(self._values | {value} if on else self._values - {value})

    def _set(self, values: frozenset[str]) -> None:
        self._values = values
        self._show()
        self.chosen.emit(values)
