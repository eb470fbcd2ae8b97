"""Chart cards of the diagnosis and the grid they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QWidget,
)

from citysoft_desktop.domain.scene import Scene
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chart_card import ChartCard

Index = QModelIndex | QPersistentModelIndex
TWO_COLUMNS_FROM = 700
"""Width in logical pixels from which charts stand in two columns."""
_HEIGHTS = {
    "families": 300,
    "overlap": 144,
    "white_spaces": 470,
    "family_dimension": 380,
    "type_dimension": 460,
    "crossroads": 330,
    "completeness": 330,
}
_WIDE = frozenset({"overlap", "white_spaces", "crossroads", "family_dimension", "type_dimension"})
"""Charts that take a whole row."""
_LOW = {"overlap": 72}
"""Charts of one bar: height of the picture in pixels at 100 %; more would be an empty hole."""


class DiagnoseCard(ChartCard):
    """A chart card whose foot says what is missing, from where salience counts, and the filter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.name = name
        self.single_keys = True
        super().__init__("", parent)
        self.setMinimumHeight(theme().px(_HEIGHTS.get(name, 276)))
        self.setMinimumWidth(theme().px(240))
        self._fit_low()
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_table(self, on: bool) -> None:
        super().show_table(on)
        self._fit_low()

    def _fit_low(self) -> None:
        """Keep a chart of one bar low; its table twin gets the room of a table."""
        if self.name in _LOW:
            height = 200 if self.table_button.isChecked() else _LOW[self.name]
            self._stack.setFixedHeight(theme().px(height))

    def _take(self, scene: Scene) -> None:
        super()._take(scene)
        caption = scene.caption
        parts = []
        if caption.missing in ("0", "0 (0%)"):
            parts.append(self.tr("Nothing missing."))
        elif caption.missing:
            parts.append(self.tr("Missing: {what}.").format(what=caption.missing))
        if caption.tau is not None:
            parts.append(self.tr("Salience counts from {n}.").format(n=caption.tau))
        if caption.extra:
            parts.append(caption.extra if caption.extra.endswith((".", "!", "?")) else f"{caption.extra}.")
        if caption.filter:
            parts.append(self.tr("Filter: {words}.").format(words=caption.filter))
        self.caption.setText(" ".join(parts))
        self.caption.setVisible(bool(parts))
        # The twin is what a screen reader and the clipboard get; the words of a chart without marks say why.
        if not any(mark.keys for mark in scene.marks):
            self.view.setAccessibleDescription(
                " ".join(getattr(m, "text", "") for m in scene.marks if getattr(m, "text", ""))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = (Qt.Key.Key_T, Qt.Key.Key_C)
        if (
            not self.single_keys
            and event.key() in letters
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


# -- grid -------------------------------------------------------------------------------------------------


class ChartGrid(QWidget):
    """Cards in two columns, one where it is narrow; some take a whole row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(10))
        self._cards: list[DiagnoseCard] = []
        self._columns = 0

    def set_cards(self, cards: Sequence[DiagnoseCard]) -> None:
        """Show these cards in order."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
        self._cards = list(cards)
        self._columns = 0
        self._arrange()
        for card in self._cards:
            card.show()

    def cards(self) -> list[DiagnoseCard]:
        """The cards shown."""
        return list(self._cards)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for one column: two of them give way when there is less room."""
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(max(widest, theme().px(240)), super().minimumSizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        columns = 2 if self.width() >= theme().px(TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for index in range(self._grid.rowCount()):
            self._grid.setRowStretch(index, 0)
        row = column = 0
        for card in self._cards:
            wide = card.name in _WIDE or columns == 1
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(card, row, column, 1, columns if wide else 1)
            self._grid.setRowStretch(row, 0 if card.name in _LOW else 1)
            column += columns if wide else 1
            if column >= columns:
                row, column = row + 1, 0
        for index in range(2):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
