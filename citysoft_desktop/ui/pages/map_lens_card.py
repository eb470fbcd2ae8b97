"""A lens card: six dimensions rated 0 to 3 or unknown; one tab stop, arrows move inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from citysoft_desktop.domain.framework import Lens
from citysoft_desktop.ui.presenters.map_activity import LensView, Rating
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label, line
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.choice import Cell
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.glyphs import paint_lens
from citysoft_desktop.ui.widgets.pickers import SaliencePicker


class LensSign(QWidget):
    """The sign of a lens, painted."""

    def __init__(self, lens: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens = lens

    def set_lens(self, lens: str) -> None:
        """Show another sign."""
        self._lens = lens
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(14), theme().px(14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = theme().px(12)
        painter = QPainter(self)
        paint_lens(
            painter, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side), self._lens
        )


class RowPicker(SaliencePicker):
    """A picker that is a tab stop only in the row its card remembers; Up, Down and Delete are told to the card."""

    moved = Signal(int)
    cleared = Signal()

    def __init__(self, lens: str, name: str, parent: QWidget | None = None) -> None:
        self._stop = False
        super().__init__(lens, name, parent)

    def set_stop(self, on: bool) -> None:
        """Be the tab stop of the card, or not."""
        self._stop = on
        self._rove(self._current())

    def _rove(self, current: Cell | None) -> None:
        super()._rove(current)
        if not self._stop:
            for cell in self.cells():
                cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def handle_key(self, cell: Cell, event: QKeyEvent) -> bool:
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.cleared.emit()
                return True
        return super().handle_key(cell, event)

    def focus_cell(self, place: int | None = None) -> None:
        """Take the focus on a cell: the given place, else the chosen one, else the first."""
        cells = self.cells()
        if place is None:
            place = next((i for i, c in enumerate(cells) if c.isChecked()), 0)
        cells[min(place, len(cells) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_place(self) -> int | None:
        """Place of the cell with the focus."""
        return next((i for i, c in enumerate(self.cells()) if c.hasFocus()), None)


class SalienceRow(QWidget):
    """Name and hint of a dimension, a triangle when a 2 or 3 has no source, and the picker."""

    def __init__(self, lens: str, code: str, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._active = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 10, 3)
        layout.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = label(name, "strong")
        self.hint = label(hint, "caption", wrap=True)
        words.addWidget(self.name)
        if hint:
            words.addWidget(self.hint)
        layout.addLayout(words, 1)
        self.triangle = IconLabel("triangle-alert", "semantic.warning_text", 15)
        self.triangle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.triangle.hide()
        layout.addWidget(self.triangle)
        self.picker = RowPicker(lens, name)
        layout.addWidget(self.picker)

    def show_rating(self, rating: Rating) -> None:
        """Show a rating and whether it stands on something."""
        self.picker.set_value(rating.value)
        self.triangle.setVisible(rating.needs_source)
        words = self.tr("No source yet. E adds one.") if rating.needs_source else ""
        self.triangle.setToolTip(words)
        self.triangle.setAccessibleName(words or self.tr("Sourced"))
        state = self.tr("not entered") if rating.value is None else ""
        self.picker.setAccessibleDescription(" ".join(part for part in (state, words) if part))

    def set_active(self, on: bool) -> None:
        """Highlight the row the definition panel speaks about."""
        if on != self._active:
            self._active = on
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(230), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._active:
            QPainter(self).fillRect(self.rect(), theme().colour("surface.selected"))


class LensCard(QFrame):
    """``rated`` carries code and value (0 to 3, "unknown", or None to clear); ``focused`` the code in focus."""

    rated = Signal(str, object)
    focused = Signal(str)

    def __init__(self, lens: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.lens = lens
        self.rows: list[SalienceRow] = []
        self._stop = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 10, 6)
        head.setSpacing(8)
        self.title = label("", "card")
        self.chip = Chip().set_static()
        head.addWidget(LensSign(lens))
        head.addWidget(self.title, 1)
        head.addWidget(self.chip)
        layout.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout.addLayout(self._list)
        layout.addStretch(1)
        self._slugs: tuple[str, ...] = ()

    def set_lens(self, lens: Lens) -> None:
        """Make the rows of a codebook; kept when they are the same."""
        slugs = tuple(code.slug for code in lens.dimensions)
        self.title.setText(lens.label)
        self.setAccessibleName(lens.label)
        if slugs == self._slugs:
            return
        self._slugs = slugs
        for old in self.rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        for place, code in enumerate(lens.dimensions):
            made = SalienceRow(self.lens, code.slug, code.label, code.hint)
            made.picker.chosen.connect(lambda value, slug=code.slug: self.rated.emit(slug, value))
            made.picker.focused.connect(lambda _value, slug=code.slug: self._focused(slug))
            made.picker.moved.connect(lambda step, at=place: self._move(at, step))
            made.picker.cleared.connect(lambda slug=code.slug: self.rated.emit(slug, None))
            self._list.addWidget(line())
            self._list.addWidget(made)
            self.rows.append(made)
        self._set_stop(slugs[0] if slugs else "")

    def show_view(self, view: LensView) -> None:
        """Show the ratings and say whether the lens counts."""
        for shown, rating in zip(self.rows, view.ratings, strict=False):
            shown.show_rating(rating)
        tone, words = "neutral", ""
        if view.counts:
            tone, words = self.lens, self.tr("counts, highest {n}").format(n=view.peak)
        elif view.counts is False:
            words = self.tr("below, highest {n}").format(n=view.peak)
        elif not view.entered and not view.unknown:
            words = self.tr("not rated yet")
        else:
            words = self.tr("{n} of {total} rated").format(n=view.entered, total=len(view.ratings))
            if view.unknown:
                words = self.tr("{words}, {k} unknown").format(words=words, k=view.unknown)
        self.chip.set_chip(words, tone)
        self.setAccessibleDescription(words)

    # -- focus ---------------------------------------------------------------------------------------

    def focus_row(self, code: str = "", place: int | None = None) -> None:
        """Take the focus: on a row, else on the one remembered."""
        wanted = code or self._stop
        for shown in self.rows:
            if shown.code == wanted:
                shown.picker.focus_cell(place)

    def has_focus(self) -> bool:
        """Whether one of the pickers has the focus."""
        return any(shown.picker.focus_place() is not None for shown in self.rows)

    def set_active(self, code: str) -> None:
        """Highlight one row, none for ""."""
        for shown in self.rows:
            shown.set_active(shown.code == code)

    def _focused(self, slug: str) -> None:
        self._set_stop(slug)
        self.focused.emit(slug)

    def _set_stop(self, slug: str) -> None:
        self._stop = slug
        for shown in self.rows:
            shown.picker.set_stop(shown.code == slug)

    def _move(self, at: int, step: int) -> None:
        target = at + step
        if 0 <= target < len(self.rows):
            self.rows[target].picker.focus_cell()
