"""A condition on one column: its values with counts, words its text holds, a span of years."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.models.activity_words import column_name, value_word
from citysoft_desktop.ui.presenters.inventory_filter import (
    DATE_COLUMNS,
    EMPTY,
    OPEN_VALUE,
    UNKNOWN_VALUE,
    ColumnFilter,
    quick_fold,
)
from citysoft_desktop.ui.widgets.basic import button, label
from citysoft_desktop.ui.widgets.field import Field
from citysoft_desktop.ui.widgets.filter_field import FilterField

MOST = 2_000
"""So many values are listed; the line above finds the others."""
_APART = (EMPTY, UNKNOWN_VALUE, OPEN_VALUE)


class ColumnFilterDialog(CityDialog):
    """``chosen`` carries the ColumnFilter, None when the column is to be free again.

    The values come later by ``set_values``, because in a large plan they are counted beside the window.
    """

    chosen = Signal(object)

    def __init__(self, column: str, condition: ColumnFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self._before = condition
        self._values: list[tuple[str, int]] = []
        self._on: set[str] = set()
        self._all = condition.values is None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        self._head: QLabel = label("", "heading")
        layout.addWidget(self._head)
        self.contains = QLineEdit(condition.contains)
        self._contains_field = Field("", self.contains)
        layout.addWidget(self._contains_field)
        self.since, self.until = QLineEdit(condition.since), QLineEdit(condition.until)
        self._since_field, self._until_field = Field("", self.since), Field("", self.until)
        years = QHBoxLayout()
        for line, field in ((self.since, self._since_field), (self.until, self._until_field)):
            line.setValidator(QIntValidator(1, 9999, line))
            field.setVisible(column in DATE_COLUMNS)
            years.addWidget(field)
        layout.addLayout(years)
        self._contains_field.setVisible(column not in DATE_COLUMNS)
        self.list = QListWidget()
        self.find_field = FilterField("")
        self.find_field.changed.connect(lambda _text: self._fill())
        self.find_field.go_down.connect(lambda: self.list.setFocus())
        layout.addWidget(self.find_field)
        self.list.itemChanged.connect(self._checked)
        layout.addWidget(self.list, 1)
        self._more: QLabel = label("", "muted", wrap=True)
        layout.addWidget(self._more)
        row = QHBoxLayout()
        self.all_button: QPushButton = button("", run=lambda: self._set_all(True))
        self.none_button: QPushButton = button("", run=lambda: self._set_all(False))
        self.clear_button: QPushButton = button("", icon="x", run=lambda: self._take(None))
        for made in (self.all_button, self.none_button, self.clear_button):
            row.addWidget(made)
        row.addStretch(1)
        layout.addLayout(row)
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.box.accepted.connect(lambda: self._take(self.condition()))
        self.box.rejected.connect(self.reject)
        layout.addWidget(self.box)
        self.retranslate()
        self.fit(400, 560)
        (self.since if column in DATE_COLUMNS else self.contains).setFocus()

    def retranslate(self) -> None:
        words = self.tr("Filter by {column}").format(column=column_name(self.column))
        self.setWindowTitle(words)
        self._head.setText(words)
        self._contains_field.set_label(self.tr("Text contains"))
        self._since_field.set_label(self.tr("From year"))
        self._until_field.set_label(self.tr("Until year"))
        self.find_field.setPlaceholderText(self.tr("Find a value"))
        self.find_field.setAccessibleName(self.tr("Find a value"))
        self.list.setAccessibleName(self.tr("Values"))
        for made, text in (
            (self.all_button, self.tr("All")),
            (self.none_button, self.tr("None")),
            (self.clear_button, self.tr("Clear filter")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        style_buttons(self.box, QDialogButtonBox.StandardButton.Ok)
        self._fill()

    def set_values(self, values: Sequence[tuple[str, int]]) -> None:
        """Values of the column and how many rows have them; empty, unknown and open-ended stand first."""
        apart = [item for value in _APART for item in values if item[0] == value]
        self._values = [*apart, *(item for item in values if item[0] not in _APART)]
        known = {value for value, _ in values}
        self._on = set(known) if self._before.values is None else set(self._before.values)
        self._all = self._before.values is None
        self._fill()

    def _fill(self) -> None:
        words = quick_fold(self.find_field.text()).split()
        found = [item for item in self._values if all(w in quick_fold(value_word(item[0])) for w in words)]
        self.list.blockSignals(True)
        self.list.clear()
        for value, count in found[:MOST]:
            item = QListWidgetItem(self.tr("{value}  ({n})").format(value=value_word(value), n=count))
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if value in self._on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        rest = len(found) - MOST
        self._more.setText(self.tr("{n} more values: type above to find them.").format(n=rest))
        self._more.setVisible(rest > 0)

    def _checked(self, item: QListWidgetItem) -> None:
        value = str(item.data(Qt.ItemDataRole.UserRole))
        if item.checkState() == Qt.CheckState.Checked:
            self._on.add(value)
        else:
            self._on.discard(value)
        self._all = self._on >= {value for value, _ in self._values}

    def _set_all(self, on: bool) -> None:
        """All or none of the values that are listed now."""
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def condition(self) -> ColumnFilter:
        """What is asked for."""
        return ColumnFilter(
            None if self._all else frozenset(self._on),
            " ".join(self.contains.text().split()) if self.column not in DATE_COLUMNS else "",
            self.since.text().strip() if self.column in DATE_COLUMNS else "",
            self.until.text().strip() if self.column in DATE_COLUMNS else "",
        )

    def _take(self, condition: ColumnFilter | None) -> None:
        self.accept()
        self.chosen.emit(condition)
