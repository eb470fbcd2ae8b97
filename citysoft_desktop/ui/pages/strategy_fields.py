"""What the forms of the strategy are made of: fields that write when they are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.presenters.strategy import (
    StrategyRecord,
    read_amount,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


_REST = 600
"""Milliseconds after the last key until a text is kept; steps on one field join in the history."""


class _Text(QPlainTextEdit):
    """Several lines; ``left`` when the focus goes, and shortly after the last key, so that little is ever unsaved."""

    left = Signal(str)

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme().px(height))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._rest)

    def show_text(self, text: str) -> None:
        """Show a value; nothing is pending afterwards."""
        self._timer.stop()
        self.setPlainText(text)

    def flush(self) -> None:
        """Tell what is not told yet."""
        if self._timer.isActive():
            self._timer.stop()
            self.left.emit(self.toPlainText().strip())

    def _rest(self) -> None:
        text = self.toPlainText().strip()
        if text:
            self.left.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            event.ignore()
            return
        super().keyPressEvent(event)
        self._timer.start(_REST)

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._timer.stop()
        self.left.emit(self.toPlainText().strip())


class RecordForm(QWidget):
    """Fields of one kind of record. ``edited`` carries the record and the values that changed."""

    edited = Signal(object, dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrollBody")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(9)
        self.fields: dict[str, Field] = {}
        self._fillers: dict[str, Callable[[Any, Plan], None]] = {}
        self.record: StrategyRecord | None = None
        self.build()
        self.column.addStretch(1)

    def build(self) -> None:
        """Add the fields; a form without any shows nothing."""

    def show_record(self, record: StrategyRecord, plan: Plan) -> None:
        """Show a record; a field in which somebody is typing is left alone while the record stays the same."""
        same = self.record is not None and self.record.id == record.id
        if not same:
            self.flush()
        self.record = record
        for name, field in self.fields.items():
            if not same:
                field.set_error("")
            field.control.setProperty("busyField", same and self._typing(field.control))
            self._fill_one(name, record, plan)

    def flush(self) -> None:
        """Write texts that are not written yet."""
        for field in self.fields.values():
            if isinstance(field.control, _Text):
                field.control.flush()

    def _typing(self, control: QWidget) -> bool:
        focused = self.window().focusWidget()
        return (
            focused is not None
            and (focused is control or control.isAncestorOf(focused))
            and isinstance(focused, QLineEdit | QPlainTextEdit)
        )

    def _fill_one(self, name: str, record: StrategyRecord, plan: Plan) -> None:
        if not self.fields[name].control.property("busyField"):
            self._fillers[name](record, plan)

    def field(
        self, name: str, title: str, control: QWidget, fill: Callable[[Any, Plan], None], help_text: str = ""
    ) -> Field:
        """Add a field with the function that shows its value."""
        made = Field(title, control, help_text=help_text)
        self.fields[name] = made
        self._fillers[name] = fill
        self.column.addWidget(made)
        return made

    def send(self, name: str, value: Any) -> None:
        """Tell a changed value."""
        if self.record is not None and getattr(self.record, name) != value:
            self.edited.emit(self.record, {name: value})

    # -- kinds of field ------------------------------------------------------------------------------

    def text(self, name: str, title: str, *, height: int = 58, needed: bool = False) -> Field:
        """Several lines of text."""
        edit = _Text(height)

        def left(text: str) -> None:
            if needed and not text:
                self.fields[name].set_error(self.tr("A few words are needed here."))
                return
            self.fields[name].set_error("")
            self.send(name, text)

        edit.left.connect(left)
        return self.field(name, title, edit, lambda record, _plan: edit.show_text(getattr(record, name)))

    def line(self, name: str, title: str, *, hint: str = "") -> Field:
        """One line of text."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        edit.editingFinished.connect(lambda: self.send(name, edit.text().strip()))
        return self.field(name, title, edit, lambda record, _plan: edit.setText(getattr(record, name)))

    def date(self, name: str, title: str, *, allow_open: bool = False) -> Field:
        """A date as people know it."""
        edit = FuzzyDateEdit(title, allow_open=allow_open)
        edit.edited.connect(lambda value: self.send(name, value))
        return self.field(name, title, edit, lambda record, _plan: edit.set_value(getattr(record, name)))

    def amount(self, name: str, title: str) -> Field:
        """A number of at least 0; empty is not known, 0 is a value."""
        edit = QLineEdit()

        def done() -> None:
            value = read_amount(edit.text())
            if value == "bad":
                self.fields[name].set_error(
                    self.tr("“{text}” is not an amount. Enter a number such as 18000, or 18k.").format(
                        text=edit.text()
                    )
                )
                return
            self.fields[name].set_error("")
            self.send(name, value)

        edit.editingFinished.connect(done)

        def fill(record: Any, _plan: Plan) -> None:
            value: Decimal | None = getattr(record, name)
            edit.setText("" if value is None else f"{value:f}")

        return self.field(name, title, edit, fill)

    def choice(
        self, name: str, title: str, choices: Callable[[Plan], Sequence[tuple[str, str]]], nothing: str
    ) -> Field:
        """One of a list; ``nothing`` is the word for none."""
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.installEventFilter(self)
        combo.activated.connect(lambda index: self.send(name, combo.itemData(index)))

        def fill(record: Any, plan: Plan) -> None:
            combo.clear()
            combo.addItem(nothing, "")
            value = getattr(record, name)
            listed = list(choices(plan))
            if value and value not in {code for code, _ in listed}:
                listed.append((value, value))
            for code, words in listed:
                combo.addItem(words, code)
            combo.setCurrentIndex(max(0, combo.findData(value)))

        return self.field(name, title, combo, fill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel over a closed list scrolls the form, it does not change the value."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return False
