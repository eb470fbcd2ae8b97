"""Groups of cells with one tab stop: pickers of one value and chips that can be checked.

Each cell is a real radio button or check box, so a screen reader hears role, name and state. Tab enters the group
once, arrows move inside it (roving focus), and nothing chosen is a state of its own.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme

UNKNOWN_VALUE = "unknown"


@dataclass(frozen=True, slots=True)
class Choice:
    """One cell: its value, its word, what a screen reader and the tooltip say, its sign and its key."""

    value: Hashable
    text: str
    name: str = ""
    tip: str = ""
    glyph: str = ""
    key: str = ""


def _set_up(button: QAbstractButton, choice: Choice) -> None:
    """What radio and check cells share: names, and the group draws them and their focus."""
    button.setAccessibleName(choice.name or choice.text)
    button.setAccessibleDescription(choice.tip)
    button.setToolTip(choice.tip or choice.name)
    button.setProperty(OWN_FOCUS, True)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class RadioCell(QRadioButton):
    """A cell of a group with one value."""

    def __init__(self, group: ChoiceGroup, choice: Choice) -> None:
        super().__init__(group)
        self._group = group
        self.choice = choice
        _set_up(self, choice)

    def sizeHint(self) -> QSize:
        return self._group.cell_size(self.choice)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint(self)

    def nextCheckState(self) -> None:  # noqa: N802
        """A click or Space chooses through the group, never toggles by itself."""
        self._group.choose(self.choice.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.handle_key(self, event):
            super().keyPressEvent(event)


class CheckCell(QCheckBox):
    """A cell of a group with many values."""

    def __init__(self, group: ChoiceGroup, choice: Choice) -> None:
        super().__init__(group)
        self._group = group
        self.choice = choice
        _set_up(self, choice)

    def sizeHint(self) -> QSize:
        return self._group.cell_size(self.choice)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint(self)

    def nextCheckState(self) -> None:  # noqa: N802
        """A click or Space toggles through the group."""
        self._group.choose(self.choice.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.handle_key(self, event):
            super().keyPressEvent(event)


Cell = RadioCell | CheckCell


def _paint(cell: Cell) -> None:
    painter = QPainter(cell)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cell._group.paint_cell(painter, cell)
    if cell.hasFocus():
        draw_ring(painter, QRectF(cell.rect()).adjusted(1, 1, -1, -1), 5)


class ChoiceGroup(QWidget):
    """Base of the pickers. ``chosen`` is sent for choices of the user, not for ``set_value``."""

    chosen = Signal(object)
    focused = Signal(object)
    multiple = False

    def __init__(
        self,
        choices: Sequence[Choice],
        name: str,
        parent: QWidget | None = None,
        *,
        layout: QLayout | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: set[Hashable] = set()
        self._cells: list[Cell] = []
        self._layout = layout if layout is not None else QHBoxLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._layout)
        if isinstance(self._layout, QBoxLayout):
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_choices(choices)

    # -- contents ------------------------------------------------------------------------------------

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the cells; values that are gone are dropped."""
        for cell in self._cells:
            self._layout.removeWidget(cell)
            cell.removeEventFilter(self)
            cell.hide()
            cell.deleteLater()
        kind = CheckCell if self.multiple else RadioCell
        self._cells = [kind(self, choice) for choice in choices]
        for cell in self._cells:
            cell.installEventFilter(self)
            self.place(cell)
        self._values &= {choice.value for choice in choices}
        self._show()

    def place(self, cell: Cell) -> None:
        """Put a cell into the layout."""
        self._layout.addWidget(cell)

    def cells(self) -> list[Cell]:
        """The cells in reading order."""
        return list(self._cells)

    def values(self) -> list[Hashable]:
        """Chosen values in the order of the cells."""
        return [c.choice.value for c in self._cells if c.choice.value in self._values]

    def value(self) -> Hashable | None:
        """The chosen value, None when nothing is chosen."""
        return next(iter(self.values()), None)

    def set_value(self, value: Hashable | None) -> None:
        """Show a value; None shows nothing chosen."""
        self.set_values([] if value is None else [value])

    def set_values(self, values: Sequence[Hashable]) -> None:
        """Show several values."""
        wanted = set(values)
        if wanted != self._values:
            self._values = wanted
        self._show()

    def choose(self, value: Hashable) -> None:
        """Do what a click on the cell does."""
        if not self.isEnabled():
            return
        if self.multiple:
            self._values ^= {value}
        else:
            self._values = {value}
        self._show()
        self.chosen.emit(value)

    def _show(self) -> None:
        # Exclusive cells are heard as radio buttons, but Qt would refuse to show "nothing chosen".
        for cell in self._cells:
            cell.setAutoExclusive(False)
        for cell in self._cells:
            cell.setChecked(cell.choice.value in self._values)
            cell.update()
        for cell in self._cells:
            cell.setAutoExclusive(not self.multiple)
        self._rove(self._current())

    # -- focus ---------------------------------------------------------------------------------------

    def _current(self) -> Cell | None:
        for cell in self._cells:
            if cell.hasFocus():
                return cell
        for cell in self._cells:
            if cell.isChecked():
                return cell
        return self._cells[0] if self._cells else None

    def _rove(self, current: Cell | None) -> None:
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is current else Qt.FocusPolicy.ClickFocus)
        if current is not None and self.focusProxy() is not current:
            self.setFocusProxy(current)

    def eventFilter(self, watched, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self._cells:
            self._rove(watched)
            watched.update()
            self.focused.emit(watched.choice.value)
        elif event.type() == QEvent.Type.FocusOut and watched in self._cells:
            watched.update()
        return False

    def handle_key(self, cell: Cell, event: QKeyEvent) -> bool:
        """Arrows, Home, End and the keys of the cells. True when the key was used."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        steps = self.arrow_steps()
        key = Qt.Key(event.key())
        if key in steps:
            step = steps[key]
            if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = -step
            index = self._cells.index(cell) + step
            if 0 <= index < len(self._cells):
                self._cells[index].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the page's, not Qt's own moving between exclusive buttons
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._cells[0 if key == Qt.Key.Key_Home else -1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(cell.choice.value)
            return True
        typed = event.text().upper()
        for other in self._cells:
            if typed and other.choice.key and typed == other.choice.key.upper():
                other.setFocus(Qt.FocusReason.OtherFocusReason)
                self.choose(other.choice.value)
                return True
        return False

    def arrow_steps(self) -> dict[Qt.Key, int]:
        """Which arrow moves by how many cells; up and down are left to the page by default."""
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    # -- looks ---------------------------------------------------------------------------------------

    def cell_size(self, choice: Choice) -> QSize:
        """Size of a cell at the current scale."""
        metrics = QFontMetrics(role_font("small", weight=600))
        width = (
            metrics.horizontalAdvance(choice.text) + theme().px(22) + (theme().px(20) if choice.glyph else 0)
        )
        return QSize(max(width, theme().px(24)), theme().px(26))

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        """Draw one cell; a group without looks of its own draws nothing."""


def box_layout(spacing: int, *, vertical: bool = False) -> QBoxLayout:
    """A layout for a group."""
    made = QBoxLayout(QBoxLayout.Direction.TopToBottom if vertical else QBoxLayout.Direction.LeftToRight)
    made.setSpacing(spacing)
    return made
