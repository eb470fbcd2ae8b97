"""The form of one activity: what everybody asks first, then parts that open, saved when a field is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.completeness import FIELDS, record_completeness
from citysoft_desktop.domain.content_texts import guidance
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit, StatusCombo, TypeCombo, matching
from citysoft_desktop.ui.models.activity_model import field_words
from citysoft_desktop.ui.pages.inventory_evidence import EvidenceList
from citysoft_desktop.ui.pages.record_codes import PurposePart, ThemesPart
from citysoft_desktop.ui.pages.record_own import OwnFieldsPart
from citysoft_desktop.ui.pages.record_parts import FormPart, Inputs, lock
from citysoft_desktop.ui.pages.record_sections import (
    AgreementPart,
    EditionsPart,
    MoneyPart,
    MorePart,
    OutcomesPart,
    PeoplePart,
)
from citysoft_desktop.ui.presenters.inventory_edit import CellReader, with_country
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row
from citysoft_desktop.ui.widgets.field import read_date
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.focus import focus_within
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

OPEN_PARTS = "record.parts"
"""Name under which the window remembers the open parts."""
_WHERE = {
    "partner": "partners",
    "country": "countries",
    "start_year": "start",
    "lens": "@map",
    "objective_kind": "objective_kind",
    "linkage": "@link",
    "evidence": "@evidence",
}
"""Where a missing field is filled: a field of the form, or another place (@)."""


class MissingBar(QWidget):
    """Filled n of 11, and a button for each field that is missing, which goes there. ``wanted`` carries the field."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "label")
        self._box = QWidget()
        self._flow = FlowLayout(self._box, spacing=6)
        self._shown: tuple[str, ...] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._box)
        self.buttons: dict[str, QPushButton] = {}

    def show_missing(self, missing: tuple[str, ...]) -> None:
        """Show these; nothing at all for a complete record."""
        if missing == self._shown:
            return
        self._shown = missing
        clear_layout(self._flow)
        self.buttons.clear()
        total = len(FIELDS)
        self._words.setText(
            self.tr("Filled {n} of {total}. Still missing:").format(n=total - len(missing), total=total)
        )
        words = field_words()
        for name in missing:
            made = button(words[name], compact=True, run=partial(self.wanted.emit, name))
            made.setAccessibleName(self.tr("Go to: {field}").format(field=words[name]))
            self.buttons[name] = made
            self._flow.addWidget(made)
        self.setVisible(bool(missing))


class RecordForm(QWidget):
    """``go`` asks for another place: ``map``, ``link``, ``evidence`` or ``own_fields``."""

    go = Signal(str)

    def __init__(
        self, context: AppContext, units: Callable[[], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._units = units
        self._id = ""
        self._built_for: object = None
        self._locked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(10)
        self.inputs = Inputs(self.save)
        self.parts: dict[str, FormPart] = {}

    # -- making --------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Make everything anew when next shown, in the words of another language."""
        self._built_for = None

    def _build(self, plan: Plan) -> None:
        """Make the inputs once per codebook and language; parts make theirs when they are opened."""
        framework = plan.framework
        if self._built_for is framework:
            return
        self._built_for = framework
        clear_layout(self._column)
        self.inputs = inputs = Inputs(self.save)
        column = self._column
        self.missing = MissingBar()
        self.missing.wanted.connect(self.go_to)
        column.addWidget(self.missing)
        inputs.put(column, "title", self.tr("Title"), inputs.line("title"))
        self.type = TypeCombo(framework, "")
        self.type.picked.connect(lambda slug: self.save(type=slug))
        self.status = StatusCombo(framework, "")
        self.status.picked.connect(lambda slug: self.save(status=slug))
        inputs.pair(column, ("type", self.tr("Type"), self.type), ("status", self.tr("Status"), self.status))
        self.partners = TokenField("", suggest=self._partner_names)
        self.partners.edited.connect(self._save_partners)
        inputs.put(column, "partners", self.tr("Partners"), self.partners)
        self.countries = TokenField("", suggest=country_suggestions)
        self.countries.edited.connect(self._save_countries)
        inputs.put(column, "countries", self.tr("Countries"), self.countries)
        inputs.pair(
            column,
            ("start", self.tr("Start"), inputs.date("start")),
            ("end", self.tr("End"), inputs.date("end", allow_open=True)),
            unknown=("start", "end"),
        )
        for name in ("start", "end"):
            inputs.fields[name].unknown_changed.connect(
                lambda on, name=name: self.save(**{name: FuzzyDate.parse("?" if on else "")})
            )
        unit = ListEdit("", lambda text: matching(self._units(), text))
        unit.editingFinished.connect(lambda: self.save(lead_unit=unit.text().strip()))
        unit.popup.activated.connect(lambda text: self.save(lead_unit=text))
        inputs.lines["lead_unit"] = unit
        inputs.put(column, "lead_unit", self.tr("Lead unit"), unit)
        summary = self.tr("What it is, in one or two sentences")
        inputs.put(column, "summary", summary, inputs.area("summary"))
        self._make_parts()
        column.addWidget(line())
        self._add_source = button(
            self.tr("Add source"), "link", icon="plus", run=lambda: self.go.emit("evidence")
        )
        self._add_source.setAccessibleName(self.tr("Add a source"))
        self._add_source.setProperty("writes", True)
        column.addLayout(row(label(self.tr("Evidence"), "card"), "stretch", self._add_source))
        self.sources = EvidenceList(self.context)
        column.addWidget(self.sources)
        column.addStretch(1)
        self._help(inputs)

    def _make_parts(self) -> None:
        opened = self.context.settings.get("window.regions").get(OPEN_PARTS, [])
        self.parts = {}
        for cls in (
            AgreementPart,
            PeoplePart,
            PurposePart,
            ThemesPart,
            EditionsPart,
            OutcomesPart,
            MoneyPart,
            OwnFieldsPart,
            MorePart,
        ):
            part = cls(self.context, self.save)
            part.setObjectName(part.key)
            self.parts[part.key] = part
            self._column.addWidget(part)
            if isinstance(opened, list) and part.key in opened:
                part.open_up()
            part.button.toggled.connect(lambda _on: self._remember())
            if isinstance(part, OwnFieldsPart):
                part.define_wanted.connect(lambda: self.go.emit("own_fields"))

    def _remember(self) -> None:
        regions = dict(self.context.settings.get("window.regions"))
        regions[OPEN_PARTS] = [key for key, part in self.parts.items() if part.button.isChecked()]
        self.context.settings.set("window.regions", regions)
        for part in self.parts.values():
            if part.made:
                self._help(part.inputs)
        if self._locked:
            lock(self, True)

    @staticmethod
    def _help(inputs: Inputs) -> None:
        """What a good answer is, as tooltip and as description for F1 and screen readers."""
        names = {"partners": "partner", "countries": "country"}
        book = guidance()
        for key, field in inputs.fields.items():
            text = book.field("activity", names.get(key, key))
            if text is not None and not field.toolTip():
                field.setToolTip(f"{text.what} {text.good}".strip())

    def fields(self) -> dict[str, Any]:
        """Every field made so far, by name."""
        found = dict(self.inputs.fields)
        for part in self.parts.values():
            found |= part.inputs.fields
        return found

    def help_text(self) -> str:
        """What to say about the focused field, "" when none has the focus."""
        focused = focus_within(self)
        for field in self.fields().values():
            if focused is not None and field.isAncestorOf(focused):
                return str(field.toolTip())
        return ""

    # -- showing -------------------------------------------------------------------------------------

    def show_activity(self, plan: Plan, activity: Activity, *, same: bool) -> None:
        """Show a record; an input that is being typed into keeps its text while the record stays the ``same``."""
        self._id = activity.id
        self._build(plan)
        session = self.context.session
        locked = session is None or session.read_only
        if self._locked and not locked:
            lock(self, False)
        focused = focus_within(self) if same else None
        self.inputs.fill(activity, focused)
        self.type.set_slug(activity.type)
        self.status.set_slug(activity.status)
        self.partners.set_values([actor.name for actor in plan.partners_of(activity.id)])
        names = [self.tr("unknown") if c == UNKNOWN else territories().name(c) for c in activity.countries]
        self.countries.set_values(names)
        QTimer.singleShot(0, self._settle)
        for part in self.parts.values():
            part.show_activity(plan, activity, focused)
        self.missing.show_missing(record_completeness(plan, activity.id).missing)
        self.sources.show_activity(plan, activity.id)
        self._locked = locked
        if locked:
            lock(self, True)

    def _settle(self) -> None:
        """New chips know their height only after they were drawn once."""
        if self._built_for is not None:
            for field in (self.partners, self.countries):
                field.updateGeometry()

    def go_to(self, name: str) -> None:
        """Go where a missing field is filled."""
        where = _WHERE.get(name, name)
        if where.startswith("@"):
            self.go.emit(where[1:])
        else:
            self.focus_field(where)

    def focus_field(self, key: str) -> None:
        """Open the part a field is in and give it the focus."""
        for part in self.parts.values():
            if key in getattr(part, "dimensions", ()) or key == part.key:
                part.open_up()
        field = self.fields().get(key)
        if field is None:
            return
        target = field.control
        cells = getattr(target, "cells", None)
        if callable(cells) and cells():
            target = cells()[0]
        target.setFocus()
        QTimer.singleShot(0, lambda: self._into_view(field))

    def _into_view(self, widget: QWidget) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget, 24, 24)

    def commit(self) -> None:
        """Save what is being typed, before another record is shown."""
        if self._id and self._activity() is not None:
            self.inputs.commit()
            for part in self.parts.values():
                part.inputs.commit()

    # -- saving --------------------------------------------------------------------------------------

    def _activity(self) -> Activity | None:
        if self.context.session is None:
            return None
        return self.context.plan.activities.get(self._id)

    def save(self, **values: Any) -> None:
        """Change fields of the activity shown; nothing happens when nothing differs."""
        activity = self._activity()
        session = self.context.session
        if activity is None or session is None or session.read_only:
            return
        if values.get("title") == "":
            self.inputs.fields["title"].set_error(self.tr("An activity needs a title. The old one was kept."))
            return
        changed = {name: value for name, value in values.items() if getattr(activity, name) != value}
        if not changed:
            return
        if "title" in changed:
            changed["title_made"] = False
        fields = self.fields()
        for name in changed:
            if name in fields:
                fields[name].set_error("")
        self.context.execute(update_record(activity, **changed), toast=False)

    def _save_partners(self, names: list[str]) -> None:
        activity = self._activity()
        if activity is None:
            return
        partners = with_country(self.context.plan, [PartnerName(name) for name in names], activity.countries)
        self.context.execute(
            EditRows([RowEdit(activity.id, partners=partners)], "activity.partners"), toast=False
        )

    def _save_countries(self, names: list[str]) -> None:
        reading = CellReader(self.context.plan, read_date).read("country", "; ".join(names))
        field = self.inputs.fields["countries"]
        if reading.problem is not None:
            field.set_error(
                self.tr(
                    "“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral."
                ).format(text=names[-1])
            )
            return
        field.set_error("")
        self.save(**reading.values)

    def _partner_names(self, text: str) -> list[str]:
        return matching((a.name for a in self.context.plan.actors.values()), text)
