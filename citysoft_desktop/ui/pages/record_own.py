"""The part of the record form with the fields this plan adds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity, CustomField
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.own_fields import NO, YES, choices_of, fields_of_activities, fits
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.services.commands.form import SetOwnValue
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.pages.inventory_fields import read_decimal
from citysoft_desktop.ui.pages.record_parts import FormPart
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit


class OwnFieldsPart(FormPart):
    """``define_wanted`` asks for the dialog that defines them."""

    key = "own"
    define_wanted = Signal()

    def heading(self, count: int) -> str:
        return self.tr("Own fields of this plan")

    def count(self, plan: Plan, activity: Activity) -> int:
        return sum(bool(value) for value in plan.own_values_of(activity.id).values())

    def make(self) -> None:
        self.own: dict[str, Field] = {}
        self._made_for: object = None
        self.holder = QWidget()
        self._list = QVBoxLayout(self.holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self.column.addWidget(self.holder)
        self.define_button = button(
            self.tr("Define own fields…"), "link", icon="settings", run=self.define_wanted.emit
        )
        self.define_button.setProperty("writes", True)
        self.column.addWidget(self.define_button)

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        fields = fields_of_activities(plan)
        spec = [(f.id, f.name, f.value_kind, choices_of(plan, f.id)) for f in fields]
        if spec != self._made_for:
            self._made_for = spec
            self._remake(plan, fields)
        values = plan.own_values_of(activity.id)
        for field in fields:
            self._show_value(field, values.get(field.id, ""), choices_of(plan, field.id), focused)

    def _remake(self, plan: Plan, fields: list[CustomField]) -> None:
        clear_layout(self._list)
        self.own.clear()
        if not fields:
            hint = self.tr("This plan has no fields of its own yet: a committee, a file number, a priority.")
            self._list.addWidget(label(hint, "caption", wrap=True))
        for field in fields:
            control = self._control(field, choices_of(plan, field.id))
            made = self.own[field.id] = Field(field.name, control, unknown=True)
            made.unknown_changed.connect(lambda on, key=field.id: self._write(key, UNKNOWN if on else ""))
            self._list.addWidget(made)

    def _control(self, field: CustomField, choices: tuple[str, ...]) -> QWidget:
        key = field.id
        if field.value_kind == "date":
            date = FuzzyDateEdit("", allow_open=True)
            date.edited.connect(lambda value: self._write(key, UNKNOWN if value.is_unknown else value.text))
            return date
        if field.value_kind in ("yes_no", "choice"):
            combo = QuietCombo()
            combo.addItem("–", "")
            entries = (
                [(YES, self.tr("Yes")), (NO, self.tr("No"))]
                if field.value_kind == "yes_no"
                else [(c, c) for c in choices]
            )
            for value, words in entries:
                combo.addItem(words, value)
            combo.activated.connect(lambda _row: self._write(key, str(combo.currentData() or "")))
            return combo
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._write_text(field, line))
        return line

    def _show_value(
        self, field: CustomField, value: str, choices: tuple[str, ...], focused: QWidget | None
    ) -> None:
        made = self.own[field.id]
        control = made.control
        unknown = value == UNKNOWN
        good = fits(field.value_kind, value, choices)
        shown = "" if unknown else value
        if isinstance(control, FuzzyDateEdit):
            if focused is not control.edit:
                control.set_value(FuzzyDate.parse(shown) if good else FuzzyDate())
                if not good:
                    control.edit.setText(shown)
        elif isinstance(control, QuietCombo):
            if shown and control.findData(shown) < 0:
                control.addItem(shown, shown)
            control.setCurrentIndex(max(0, control.findData(shown)))
        elif isinstance(control, QLineEdit) and not (focused is control and control.isModified()):
            control.setText(shown)
            control.setCursorPosition(0)
        made.set_unknown(unknown)
        made.set_error(
            "" if good else self.tr("“{text}” does not fit this field any more.").format(text=shown)
        )

    def _write_text(self, field: CustomField, line: QLineEdit) -> None:
        text = line.text().strip()
        if field.value_kind == "number" and text:
            try:
                value = read_decimal(text.removeprefix("-"))
            except ValueError:
                self.own[field.id].set_error(self.tr("“{text}” is not a number.").format(text=text))
                return
            text = f"{'-' if text.startswith('-') else ''}{value:f}"
        self._write(field.id, text)

    def _write(self, field_id: str, value: str) -> None:
        if self._shown is None or self.context.session is None:
            return
        activity = self._shown[1]
        if self.context.plan.own_values_of(activity.id).get(field_id, "") != value:
            self.context.execute(SetOwnValue(field_id, activity.id, value), toast=False)
