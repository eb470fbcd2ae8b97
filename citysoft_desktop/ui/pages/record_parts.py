"""The parts of the record form: each a heading that opens, made when first opened, and the inputs they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.pages.inventory_fields import Expander, TextArea
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.choice import ChoiceGroup
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

Save = Callable[..., None]


class Inputs:
    """Inputs that are bound to fields of the activity by name: made here, filled here, saved when they are left."""

    def __init__(self, save: Save) -> None:
        self.save = save
        self.fields: dict[str, Field] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.areas: dict[str, TextArea] = {}
        self.dates: dict[str, FuzzyDateEdit] = {}
        self.combos: dict[str, QuietCombo] = {}

    def line(self, name: str) -> QLineEdit:
        """One line of text."""
        made = self.lines[name] = QLineEdit()
        made.editingFinished.connect(lambda: self.save(**{name: made.text().strip()}))
        return made

    def area(self, name: str, lines: int = 3) -> TextArea:
        """Several lines of text."""
        made = self.areas[name] = TextArea("", lines=lines)
        made.left.connect(lambda text: self.save(**{name: text}))
        return made

    def date(self, name: str, *, allow_open: bool = False) -> FuzzyDateEdit:
        """A date as precise as it is known."""
        made = self.dates[name] = FuzzyDateEdit("", allow_open=allow_open)
        made.edited.connect(lambda value: self.save(**{name: value}))
        return made

    def combo(self, name: str, choices: Iterable[tuple[str, str]]) -> QuietCombo:
        """A code; the first entry is "not entered"."""
        made = self.combos[name] = QuietCombo()
        made.addItem("–", "")
        for value, text in choices:
            made.addItem(text, value)
        made.activated.connect(lambda _row: self.save(**{name: made.currentData()}))
        return made

    def put(self, layout: QVBoxLayout, key: str, words: str, control: QWidget) -> Field:
        """Add a labelled input below the others."""
        self.fields[key] = Field(words, control)
        layout.addWidget(self.fields[key])
        return self.fields[key]

    def pair(
        self, layout: QVBoxLayout, *items: tuple[str, str, QWidget], unknown: Sequence[str] = ()
    ) -> None:
        """Add two labelled inputs side by side; ``unknown`` names those that may be unknown."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().px(12))
        for column, (key, words, control) in enumerate(items):
            self.fields[key] = Field(words, control, unknown=key in unknown)
            grid.addWidget(self.fields[key], 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)

    def fill(self, activity: Record, focused: QWidget | None) -> None:
        """Show a record; what is being typed into (``focused``) keeps its text."""

        def free(widget: QWidget) -> bool:
            inner = focused is not None and (widget is focused or widget.isAncestorOf(focused))
            return not (inner and getattr(focused, "isModified", lambda: False)())

        for name, edit in self.lines.items():
            value = getattr(activity, name)
            if free(edit):
                edit.setText("" if value is None else str(value))
                edit.setCursorPosition(0)
        for name, date in self.dates.items():
            value = getattr(activity, name)
            if free(date):
                date.set_value(value)
            self.fields[name].set_unknown(value.is_unknown)
        for name, area in self.areas.items():
            if focused is not area:
                area.set_value(getattr(activity, name))
        for name, combo in self.combos.items():
            value = getattr(activity, name)
            if value and combo.findData(value) < 0:  # a word from another program stays as it is
                combo.addItem(str(value), value)
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for field in self.fields.values():
            field.set_error("")

    def commit(self) -> None:
        """Save the texts that are being typed."""
        for area in self.areas.values():
            area.commit()


class FormPart(Expander):
    """A part of the form: closed until wanted, and made only then.

    Subclasses set ``key``, give ``heading``, make their inputs in ``make`` and show an activity in ``fill``.
    """

    key = ""

    def __init__(self, context: AppContext, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.inputs = Inputs(save)
        self.made = False
        self._shown: tuple[Plan, Activity] | None = None
        self.button.toggled.connect(self._opened)
        self.set_text(self.heading(0))

    # -- to be overridden ----------------------------------------------------------------------------

    def heading(self, count: int) -> str:
        """The words of the heading; ``count`` entries are in it."""
        return ""

    def count(self, plan: Plan, activity: Activity) -> int:
        """How much is entered here."""
        return 0

    def make(self) -> None:
        """Make the inputs."""

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        """Show an activity."""
        self.inputs.fill(activity, focused)

    # -- life ----------------------------------------------------------------------------------------

    def show_activity(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        """Show an activity, in the heading and, when open, in full."""
        self._shown = (plan, activity)
        count = self.count(plan, activity)
        words = self.heading(count)
        self.set_text(f"{words}  {count}" if count else words)
        if self.made and self.button.isChecked():
            self.fill(plan, activity, focused)

    def open_up(self) -> None:
        """Open it."""
        self.button.setChecked(True)

    def _opened(self, on: bool) -> None:
        if not on:
            return
        if not self.made:
            self.made = True
            self.make()
        if self._shown is not None:
            self.fill(*self._shown, None)

    def save(self, **values: Any) -> None:
        """Save fields of the activity."""
        self.inputs.save(**values)


def lock(root: QWidget, on: bool) -> None:
    """Make every input below a widget one to read only, or give it back. Headings still open and close."""
    for edit in root.findChildren(QLineEdit):
        edit.setReadOnly(on)
    for area in root.findChildren(QPlainTextEdit):
        area.setReadOnly(on)
    for kind in (QComboBox, QCheckBox, TokenField, ChoiceGroup):
        for widget in root.findChildren(kind):
            widget.setEnabled(not on)
    for made in root.findChildren(QAbstractButton):
        if made.property("writes") is True:
            made.setEnabled(not on)
    for field in root.findChildren(Field):
        if field.unknown_button is not None:
            field.unknown_button.setEnabled(not on)
