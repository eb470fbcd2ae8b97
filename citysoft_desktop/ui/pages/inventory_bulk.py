"""What several selected activities have in common, and changes to all of them in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import UNKNOWN as UNKNOWN_DATE
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.inventory import EditRows
from citysoft_desktop.ui.models.activity_editors import ListEdit, StatusCombo, TypeCombo, matching
from citysoft_desktop.ui.presenters.inventory_edit import add_partners, set_values
from citysoft_desktop.ui.widgets.basic import button, label
from citysoft_desktop.ui.widgets.detail_panel import DetailPanel
from citysoft_desktop.ui.widgets.field import Field

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class BulkPanel(DetailPanel):
    """Shown instead of the record when two or more rows are selected."""

    delete_wanted = Signal()
    duplicate_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.context = context
        self._ids: list[str] = []
        self._built_for: object = None
        self._body = QWidget()
        self._form = QVBoxLayout(self._body)
        self._form.setContentsMargins(16, 12, 16, 14)
        self._form.setSpacing(10)
        self.add_tab("bulk", "", self._body)
        self.up_button.hide()
        self.down_button.hide()
        self._hint = label("", "muted", wrap=True)
        self._form.addWidget(self._hint)
        self.status_field: Field | None = None
        self.delete_button = button("", icon="trash-2", run=self.delete_wanted.emit)
        self.duplicate_button = button("", icon="copy", run=self.duplicate_wanted.emit)
        self.unknown_button = button("", run=self._start_unknown)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Change several activities"))
        self.tabs.setAccessibleName(self.tr("Change several activities"))
        self._hint.setText(
            self.tr("A change here goes to all selected activities, as one step that one Undo takes back.")
        )
        for made, text in (
            (self.delete_button, self.tr("Move to recycle bin")),
            (self.duplicate_button, self.tr("Duplicate")),
            (self.unknown_button, self.tr("Mark missing starts unknown")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        if self._built_for is not None:
            self._label()

    def _build(self, plan: Plan) -> None:
        if self._built_for is plan.framework:
            return
        first = self._built_for is None
        self._built_for = plan.framework
        if not first:
            return
        self.status = StatusCombo(plan.framework, "")
        self.status.picked.connect(lambda slug: self._set(status=slug))
        self.type = TypeCombo(plan.framework, "")
        self.type.picked.connect(lambda slug: self._set(type=slug))
        self.unit = ListEdit("", lambda text: matching(self._units(), text))
        self.unit.returnPressed.connect(self._set_unit)
        self.partner = ListEdit("", self._partners, several=True)
        self.partner.returnPressed.connect(self._add_partners)
        self.tag = ListEdit("", lambda text: [])
        self.tag.returnPressed.connect(self._add_tag)
        self.status_field = Field("", self.status)
        self.type_field = Field("", self.type)
        self.unit_field = Field("", self.unit)
        self.partner_field = Field("", self.partner)
        self.tag_field = Field("", self.tag)
        for widget in (
            self.status_field,
            self.type_field,
            self.unit_field,
            self.partner_field,
            self.tag_field,
        ):
            self._form.addWidget(widget)
        for made in (self.unknown_button, self.duplicate_button, self.delete_button):
            self._form.addWidget(made)
        self._form.addStretch(1)
        self._label()

    def _label(self) -> None:
        assert self.status_field is not None
        self.status_field.set_label(self.tr("Status of all"))
        self.type_field.set_label(self.tr("Type of all"))
        self.unit_field.set_label(self.tr("Lead unit of all"))
        self.partner_field.set_label(self.tr("Add a partner to all"))
        self.tag_field.set_label(self.tr("Add a tag to all"))
        enter = self.tr("Enter sets it")
        for field in (self.unit_field, self.partner_field, self.tag_field):
            field.set_help(enter)

    def show_activities(self, plan: Plan, ids: Sequence[str]) -> None:
        """Show what the activities share; what differs is said as "Several"."""
        self._ids = [key for key in ids if key in plan.activities]
        self._build(plan)
        assert self.status_field is not None
        activities = [plan.activities[key] for key in self._ids]
        self.set_head(self.tr("Several activities"), self.tr("{n} selected").format(n=len(activities)))
        several = self.tr("Several")
        statuses = {a.status for a in activities}
        self.status.set_slug(statuses.pop() if len(statuses) == 1 else "")
        self.status_field.set_help(several if len({a.status for a in activities}) > 1 else "")
        types = {a.type for a in activities}
        self.type.set_slug(next(iter(types)) if len(types) == 1 else "")
        self.type_field.set_help(several if len(types) > 1 else "")
        units = {a.lead_unit for a in activities}
        if not self.unit.hasFocus():
            self.unit.setText(next(iter(units)) if len(units) == 1 else "")
        self.unit.setPlaceholderText(several if len(units) > 1 else "")
        missing = [a for a in activities if not a.start.entered]
        self.unknown_button.setEnabled(bool(missing))

    def _run(self, command: EditRows | None) -> None:
        if command is not None:
            self.context.execute(command)

    def _set(self, **values: object) -> None:
        self._run(set_values(self.context.plan, self._ids, **values))

    def _set_unit(self) -> None:
        self._set(lead_unit=" ".join(self.unit.text().split()))

    def _add_partners(self) -> None:
        names = [name for part in self.partner.text().split(";") if (name := " ".join(part.split()))]
        self.partner.clear()
        self._run(add_partners(self.context.plan, self._ids, names))

    def _add_tag(self) -> None:
        tag = " ".join(self.tag.text().split())
        self.tag.clear()
        if not tag:
            return
        from citysoft_desktop.services.commands.inventory import RowEdit

        activities = self.context.plan.activities
        rows = [
            RowEdit(key, {"tags": (*activities[key].tags, tag)})
            for key in self._ids
            if tag not in activities[key].tags
        ]
        self._run(EditRows(rows) if rows else None)

    def _start_unknown(self) -> None:
        """Only where nobody entered a start: what is known stays."""
        activities = self.context.plan.activities
        ids = [key for key in self._ids if not activities[key].start.entered]
        self._run(set_values(self.context.plan, ids, start=UNKNOWN_DATE))

    def _partners(self, text: str) -> list[str]:
        return matching((a.name for a in self.context.plan.actors.values()), text)

    def _units(self) -> list[str]:
        return sorted({a.lead_unit for a in self.context.plan.activities.values() if a.lead_unit})
