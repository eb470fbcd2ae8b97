"""Fields of one link that all work alike: made, filled from the record, and read when they are left."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget

from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.ui.presenters.link_form import read_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit

SHARES = ("funding_city", "funding_national", "funding_other")
"""Who pays, in per cent of the whole."""


class LinkFields(QFrame):
    """``edited`` carries the fields of one change, each by its name in the record."""

    edited = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link: Linkage | None = None
        self._combos: dict[str, QComboBox] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._dates: dict[str, FuzzyDateEdit] = {}
        self.fields: dict[str, Field] = {}
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme().px(64))
        self.note.installEventFilter(self)

    # -- making --------------------------------------------------------------------------------------

    def _field(self, name: str, control: QWidget) -> Field:
        made = Field("", control)
        self.fields[name] = made
        return made

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(6)
        made.activated.connect(lambda _i: self.edited.emit({name: str(made.currentData())}))
        self._combos[name] = made
        return made

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.editingFinished.connect(lambda: self._line_left(name))
        self._lines[name] = made
        return made

    def _date(self, name: str, *, allow_open: bool = False) -> FuzzyDateEdit:
        made = FuzzyDateEdit("", allow_open=allow_open)
        made.edited.connect(lambda value: self.edited.emit({name: value}))
        self._dates[name] = made
        return made

    # -- showing -------------------------------------------------------------------------------------

    def show_values(self, shown: Linkage, *, same: bool) -> None:
        """Fill the fields. With ``same`` (the record shown before) a field somebody is typing in is left alone."""
        for name, date in self._dates.items():
            if not (same and date.edit.hasFocus() and date.edit.isModified()):
                date.set_value(getattr(shown, name))
        for name, combo in self._combos.items():
            value = str(getattr(shown, name))
            if combo.findData(value) < 0 and value:
                combo.addItem(value, value)
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for name, edit in self._lines.items():
            if not (same and edit.hasFocus() and edit.isModified()):
                edit.setText(_written(getattr(shown, name)))
                edit.setModified(False)
        if not (same and self.note.hasFocus()):
            self.note.setPlainText(shown.note)

    # -- changing ------------------------------------------------------------------------------------

    def _line_left(self, name: str) -> None:
        edit = self._lines[name]
        if not edit.isModified():
            return
        text = edit.text().strip()
        value: Any = text
        if name in SHARES or name == "funding_amount":
            value = read_number(text, most=100 if name in SHARES else None)
            if value == "bad":
                words = (
                    self.tr("Enter a number from 0 to 100.") if name in SHARES else self.tr("Enter a number.")
                )
                self.fields[name].set_error(words)
                return
            self.fields[name].set_error("")
        elif name == "funding_currency":
            value = text.upper()
            bad = bool(text) and not (len(text) == 3 and text.isascii() and text.isalpha())
            self.fields[name].set_error(self.tr("A currency has three letters, such as EUR.") if bad else "")
            if bad:
                return
        edit.setModified(False)
        now = getattr(self._link, name) if self._link is not None else None
        if value != (now if self._link is not None else ("" if isinstance(value, str) else None)):
            self.edited.emit({name: value})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            text = self.note.toPlainText().strip()
            now = self._link.note if self._link is not None else ""
            if text != now:
                self.edited.emit({"note": text})
        return False


def _written(value: Decimal | str | None) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value or ""
