"""The record beside the board: its head, its hints, its form, and what can be added or removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.presenters.strategy import (
    Hint,
    StrategyRecord,
)
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row, scroll_area, tool_button
from citysoft_desktop.ui.widgets.feedback import IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


from citysoft_desktop.ui.pages.base_page import name_history_button
from citysoft_desktop.ui.pages.strategy_fields import RecordForm
from citysoft_desktop.ui.pages.strategy_forms import ActionForm, GoalForm, IndicatorForm, ObjectiveForm


class StrategyDetail(QFrame):
    """Head, hints, the form of the kind, and what can be added or removed."""

    edited = Signal(object, dict)
    action_wanted = Signal()
    indicator_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.head = label("", "strong", wrap=True)
        self.close_button = tool_button("x", "", run=self.closed.emit)
        self.history_button = tool_button("history", "", run=self.history_wanted.emit)
        head = row(self.history_button, self.close_button, spacing=2)
        head.insertWidget(0, self.head, 1)
        head.setContentsMargins(14, 8, 8, 6)
        outer.addLayout(head)
        outer.addWidget(line())
        self.hint_box = QWidget()
        self._hints = QVBoxLayout(self.hint_box)
        self._hints.setContentsMargins(14, 8, 14, 2)
        self._hints.setSpacing(4)
        body = QWidget()
        body.setObjectName("scrollBody")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.hint_box)
        self._body.addStretch(1)
        self.area = scroll_area(body)
        outer.addWidget(self.area, 1)
        outer.addWidget(line())
        self.action_button = button("", icon="plus", compact=True, run=self.action_wanted.emit)
        self.indicator_button = button("", icon="plus", compact=True, run=self.indicator_wanted.emit)
        self.delete_button = button("", "link", icon="trash-2", compact=True, run=self.delete_wanted.emit)
        foot = row(self.action_button, self.indicator_button, "stretch", self.delete_button)
        foot.setContentsMargins(12, 7, 10, 7)
        outer.addLayout(foot)
        self.forms: dict[str, RecordForm] = {}
        self.kind = ""
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self._body.insertWidget(0, self.nothing)
        self.retranslate()
        self.show_nothing()

    def retranslate(self) -> None:
        """Set the words again; forms are made anew when next shown."""
        self.setAccessibleName(self.tr("Details"))
        self.close_button.setAccessibleName(self.tr("Close the details"))
        self.close_button.setToolTip(self.tr("Close the details (F4)"))
        name_history_button(self.history_button)
        self.action_button.setText(self.tr("Action"))
        self.action_button.setAccessibleName(self.tr("Add an action"))
        self.action_button.setToolTip(self.tr("Add an action (A)"))
        self.indicator_button.setText(self.tr("Indicator"))
        self.indicator_button.setAccessibleName(self.tr("Add an indicator"))
        self.indicator_button.setToolTip(self.tr("Add an indicator (I)"))
        self.delete_button.setText(self.tr("Remove"))
        self.delete_button.setAccessibleName(self.tr("Remove this record"))
        self.delete_button.setToolTip(self.tr("Remove (Del)"))
        self.nothing.setText(self.tr("Select an objective, an action or an indicator."))
        for form in self.forms.values():
            self._body.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.forms.clear()
        self.kind = ""

    def form(self, kind: str) -> RecordForm:
        """The form of a kind, made when first shown."""
        if kind not in self.forms:
            made = {
                "goal": GoalForm,
                "objective": ObjectiveForm,
                "action": ActionForm,
                "indicator": IndicatorForm,
            }[kind]()
            made.edited.connect(self.edited)
            self.forms[kind] = made
            self._body.insertWidget(self._body.count() - 1, made)
            made.hide()
        return self.forms[kind]

    def show_nothing(self) -> None:
        """Nothing is selected."""
        self.kind = ""
        self.head.setText("")
        self.nothing.show()
        self.hint_box.hide()
        for form in self.forms.values():
            form.hide()
        for made in (self.action_button, self.indicator_button, self.delete_button, self.history_button):
            made.hide()

    def show_record(
        self,
        kind: str,
        record: StrategyRecord,
        plan: Plan,
        head: str,
        hints: Sequence[Hint],
        *,
        writable: bool,
    ) -> None:
        """Show a record with what quality.toml says about it."""
        before = self.form(kind).record
        changed = kind != self.kind or before is None or before.id != record.id
        self.kind = kind
        self.nothing.hide()
        self.history_button.show()
        self.head.setText(head)
        wanted = self.form(kind)
        for form in self.forms.values():
            form.setVisible(form is wanted)
        wanted.show_record(record, plan)
        wanted.setEnabled(writable)
        clear_layout(self._hints)
        for hint in hints:
            self._hints.addWidget(hint_line(hint.text))
        self.hint_box.setVisible(bool(hints))
        has_children = kind in ("objective", "action", "indicator")
        self.action_button.setVisible(writable and has_children)
        self.indicator_button.setVisible(writable and has_children)
        self.delete_button.setVisible(writable)
        if changed:
            self.area.verticalScrollBar().setValue(0)

    def focus_text(self) -> None:
        """Put the cursor into the words of the record, all selected."""
        form = self.forms.get(self.kind)
        if form is not None and "text" in form.fields:
            edit = form.fields["text"].control
            edit.setFocus()
            if isinstance(edit, QPlainTextEdit):
                edit.selectAll()


def hint_line(text: str) -> QWidget:
    """A hint: sign and sentence; it informs and blocks nothing."""
    holder = QWidget()
    words = label(text, "warning", wrap=True)
    sign = IconLabel("lightbulb", "semantic.warning_text", 14)
    layout = row(sign, words, spacing=6)
    layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    layout.setStretch(1, 1)
    holder.setLayout(layout)
    return holder
