"""Parts of the record form that are codes: purpose, audience and resources with whom and which, and the further ones."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.coding import SetCodes
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.pages.map_chain import Codes, choices_for
from citysoft_desktop.ui.pages.record_parts import FormPart
from citysoft_desktop.ui.presenters.inventory_edit import CellReader
from citysoft_desktop.ui.presenters.map_activity import ORDERED, most_codes, toggled
from citysoft_desktop.ui.widgets.field import Field, read_date

DETAILED = ("audience_kind", "resource", "objective_kind")
"""Dimensions whose codes say whom, which asset, what for."""


class CodesPart(FormPart):
    """Codes of some dimensions as chips; the plan decides what is chosen."""

    dimensions: tuple[str, ...] = ()
    few: dict[str, int] = {}

    def make(self) -> None:
        framework = self.context.plan.framework
        self.groups: dict[str, Codes] = {}
        for dimension in self.dimensions:
            if not framework.has_dimension(dimension):
                continue
            spec = framework.dimension(dimension)
            group = Codes(spec.label, few=self.few.get(dimension, 0), ordered=dimension in ORDERED)
            group.set_codes(choices_for(framework, dimension, unknown_text=self.tr("Unknown")))
            group.picked.connect(lambda code, d=dimension: self._pick(d, code))
            field = self.inputs.put(self.column, dimension, spec.label, group)
            field.setToolTip(spec.definition)
            self.groups[dimension] = group
        self.make_more()

    def make_more(self) -> None:
        """Make what stands below the chips."""

    def count(self, plan: Plan, activity: Activity) -> int:
        return sum(bool(plan.codes_of(activity.id, dimension)) for dimension in self.dimensions)

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        for dimension, group in self.groups.items():
            group.show_codes(plan.codes_of(activity.id, dimension))

    def _pick(self, dimension: str, code: str) -> None:
        if self._shown is None or self.context.session is None:
            return
        plan, activity = self.context.plan, self._shown[1]
        codes = toggled(plan, activity.id, dimension, code)
        field = self.inputs.fields[dimension]
        most = most_codes(plan, dimension)
        if most and len(codes) > most:
            field.set_error(self.tr("At most {n}, the primary one first. Take one off.").format(n=most))
            return
        field.set_error("")
        self.context.execute(SetCodes(activity.id, dimension, codes), toast=False)


class PurposePart(CodesPart):
    """What it is for, whom it addresses, what it draws on."""

    key = "purpose"
    dimensions = ("objective_kind", "audience_kind", "resource")

    def heading(self, count: int) -> str:
        return self.tr("Purpose, audience, resources")

    def make_more(self) -> None:
        self.table = RecordTable(self.context, lambda _text: None, rows=3, addable=False)
        self.details = Field(self.tr("Whom, where, which asset, whose"), self.table)
        self.column.addWidget(self.details)

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        if not self.table.model.columns:
            self.table.set_words(
                self.tr("Details of purpose, audience and resources"),
                "",
                (
                    Column("code", self.tr("Code"), None, 104, show=self._label, fixed=True),
                    Column("detail", self.tr("Whom, which, what for"), None, 140),
                    Column("country", self.tr("Country"), None, 80, show=_country, read=self._read_country),
                    Column("owner", self.tr("Whose"), None, 90),
                    Column("memo", self.tr("Note"), None, 110),
                ),
            )
        rows = [
            c for c in plan.codings_of(activity.id) if c.dimension in self.dimensions and c.code != UNKNOWN
        ]
        rows.sort(key=lambda c: self.dimensions.index(c.dimension))
        self.table.show_records(rows)
        self.details.setVisible(bool(rows))

    def _label(self, record: Any) -> str:
        return self.context.plan.framework.label(record.dimension, record.code)

    def _read_country(self, text: str) -> str:
        reading = CellReader(self.context.plan, read_date).read("country", text)
        codes = reading.values.get("countries", ()) if reading.problem is None else None
        if codes is None or len(codes) > 1:
            raise ValueError(text)
        return str(codes[0]) if codes else ""


def _country(record: Coding) -> str:
    return territories().name(record.country) if record.country else ""


class ThemesPart(CodesPart):
    """Issues and development goals, direction, level, reach, form, stage, visibility, cost."""

    key = "themes"
    dimensions = (
        "issue",
        "sdg",
        "direction",
        "level",
        "reach",
        "formality",
        "stage",
        "visibility",
        "cost_band",
    )
    few = {"issue": 6, "sdg": 6}

    def heading(self, count: int) -> str:
        return self.tr("Issues, goals, direction")
