"""The detail panel of one activity: every main field, saved on leaving, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.content_texts import guidance
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit, QuietCombo, StatusCombo, TypeCombo, matching
from citysoft_desktop.ui.models.activity_model import ActivityModel, lens_words
from citysoft_desktop.ui.pages.inventory_fields import Expander, TextArea, read_decimal
from citysoft_desktop.ui.pages.inventory_tabs import CodesTab, EvidenceList, EvidenceTab, HistoryTab, LinksTab
from citysoft_desktop.ui.presenters.inventory_choices import unit_choices
from citysoft_desktop.ui.presenters.inventory_edit import CellReader, with_country
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label, line, row
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.detail_panel import DetailPanel
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, read_date
from citysoft_desktop.ui.widgets.focus import focus_within
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class ActivityDetail(DetailPanel):
    """``code_wanted`` asks to open the activity in Map, ``link_wanted`` in Link."""

    code_wanted = Signal(str)
    link_wanted = Signal(str)

    def __init__(self, context: AppContext, model: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.context = context
        self._model = model
        self._id = ""
        self._built_for: object = None
        self._details = QWidget()
        self._form = QVBoxLayout(self._details)
        self._form.setContentsMargins(16, 12, 16, 14)
        self._form.setSpacing(10)
        self._fields: dict[str, Field] = {}
        self.codes = CodesTab(context)
        self.links = LinksTab(context)
        self.evidence = EvidenceTab(context)
        self.history = HistoryTab(context)
        self.codes.go.connect(lambda: self.code_wanted.emit(self._id))
        self.links.go.connect(lambda: self.link_wanted.emit(self._id))
        for key, body in (
            ("details", self._details),
            ("codes", self.codes),
            ("links", self.links),
            ("evidence", self.evidence),
            ("history", self.history),
        ):
            self.add_tab(key, key, body)
        self.tab_changed.connect(lambda _key: self._show_tab())
        self._missing = label("", "secondary", wrap=True)
        self._missing_icon = IconLabel("circle-check", "semantic.success_text")
        self.code_button = button("", icon="arrow-right", run=lambda: self.code_wanted.emit(self._id))
        foot = QWidget()
        line_ = row(self._missing_icon, self._missing, spacing=8)
        line_.setStretch(1, 1)
        foot.setLayout(line_)
        self.set_foot(foot, self.code_button)
        self.retranslate()

    # -- words ---------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Details of the activity"))
        self.tabs.setAccessibleName(self.tr("Parts of the record"))
        self.set_tab_title("details", self.tr("Details"))
        self.set_tab_title("codes", self.tr("Codes"))
        self.set_tab_title("history", self.tr("History"))
        self.code_button.setText(self.tr("Code it"))
        self.code_button.setAccessibleName(self.tr("Code it in Map"))
        self.code_button.setToolTip(self.tr("Open this activity in step 3, Map"))
        for part in (self.codes, self.links, self.evidence, self.history):
            part.retranslate()
        if self._built_for is not None:
            self._label_fields()

    def _label_fields(self) -> None:
        words = {
            "title": self.tr("Title"),
            "type": self.tr("Type"),
            "status": self.tr("Status"),
            "partners": self.tr("Partners"),
            "countries": self.tr("Countries"),
            "start": self.tr("Start"),
            "end": self.tr("End"),
            "lead_unit": self.tr("Lead unit"),
            "summary": self.tr("What it is, in one or two sentences"),
            "budget": self.tr("Budget"),
            "currency": self.tr("Currency"),
            "staff_fte": self.tr("Staff (full-time posts)"),
            "confidence": self.tr("Confidence"),
            "tags": self.tr("Tags"),
            "signed": self.tr("Agreement signed"),
            "expires": self.tr("Agreement expires"),
            "renewal": self.tr("Renewal"),
            "signatories": self.tr("Signatories"),
            "agreement_note": self.tr("Note on the agreement"),
            "external_id": self.tr("Your own number"),
            "note": self.tr("Note"),
        }
        for key, field in self._fields.items():
            field.set_label(words[key])
        self._more.set_text(self.tr("More fields"))
        self._confidential.setText(self.tr("Confidential: kept out of public prints and exports"))
        self._confidential.setAccessibleName(self.tr("Confidential"))
        self._evidence_title.setText(self.tr("Evidence"))
        self._add_source.setText(self.tr("Add source"))
        self._add_source.setAccessibleName(self.tr("Add a source"))
        self._currency.setPlaceholderText("EUR")

    # -- the form ------------------------------------------------------------------------------------

    def _build(self, plan: Plan) -> None:
        """Make the inputs once per codebook; nothing is made before an activity is shown."""
        framework = plan.framework
        if self._built_for is framework:
            return
        while self._form.count():
            item = self._form.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        self._fields.clear()
        self._built_for = framework
        self._title = self._line("title")
        self._type = TypeCombo(framework, "")
        self._type.picked.connect(lambda slug: self._save(type=slug))
        self._status = StatusCombo(framework, "")
        self._status.picked.connect(lambda slug: self._save(status=slug))
        self._partners = TokenField("", suggest=self._partner_names)
        self._partners.edited.connect(self._save_partners)
        self._countries = TokenField("", suggest=country_suggestions)
        self._countries.edited.connect(self._save_countries)
        self._start = self._date("start")
        self._end = self._date("end", allow_open=True)
        self._unit = ListEdit("", lambda text: matching(self._units(), text))
        self._unit.editingFinished.connect(lambda: self._save(lead_unit=self._unit.text().strip()))
        self._unit.popup.activated.connect(lambda text: self._save(lead_unit=text))
        self._summary = self._area("summary")
        grid = _pairs()
        self._put(self._form, "title", self._title)
        self._form.addLayout(grid)
        self._pair(grid, 0, ("type", self._type), ("status", self._status))
        self._put(self._form, "partners", self._partners)
        self._put(self._form, "countries", self._countries)
        dates = _pairs()
        self._form.addLayout(dates)
        self._pair(dates, 0, ("start", self._start), ("end", self._end), unknown=True)
        self._put(self._form, "lead_unit", self._unit)
        self._put(self._form, "summary", self._summary)
        self._build_more(plan)
        self._form.addWidget(line())
        self._evidence_title = label("", "card")
        self._add_source = button("", "link", icon="plus", run=self._go_evidence)
        self._form.addLayout(row(self._evidence_title, "stretch", self._add_source))
        self._sources = EvidenceList(self.context)
        self._form.addWidget(self._sources)
        self._form.addStretch(1)
        for key in ("start", "end"):
            field = self._fields[key]
            field.unknown_changed.connect(lambda on, key=key: self._save_unknown(key, on))
        self._label_fields()
        self._help()

    def _build_more(self, plan: Plan) -> None:
        self._more = Expander()
        column = self._more.column
        money = _pairs()
        self._budget = QLineEdit()
        self._budget.editingFinished.connect(lambda: self._save_amount("budget", self._budget))
        self._currency = QLineEdit()
        self._currency.setMaxLength(3)
        self._currency.editingFinished.connect(self._save_currency)
        self._pair(money, 0, ("budget", self._budget), ("currency", self._currency))
        self._staff = QLineEdit()
        self._staff.editingFinished.connect(lambda: self._save_amount("staff_fte", self._staff))
        self._confidence = QuietCombo()
        self._confidence.addItem("–", "")
        for code in plan.framework.codes("confidence"):
            self._confidence.addItem(code.label, code.slug)
        self._confidence.activated.connect(lambda _row: self._save(confidence=self._confidence.currentData()))
        self._pair(money, 1, ("staff_fte", self._staff), ("confidence", self._confidence))
        column.addLayout(money)
        self._tags = TokenField("", suggest=self._known_tags)
        self._tags.edited.connect(lambda values: self._save(tags=tuple(values)))
        self._put(column, "tags", self._tags)
        agreement = _pairs()
        self._signed = self._date("signed")
        self._expires = self._date("expires", allow_open=True)
        self._pair(agreement, 0, ("signed", self._signed), ("expires", self._expires))
        self._renewal, self._signatories = self._line("renewal"), self._line("signatories")
        self._pair(agreement, 1, ("renewal", self._renewal), ("signatories", self._signatories))
        column.addLayout(agreement)
        self._agreement_note = self._area("agreement_note", lines=2)
        self._put(column, "agreement_note", self._agreement_note)
        self._external = self._line("external_id")
        self._put(column, "external_id", self._external)
        self._note = self._area("note")
        self._put(column, "note", self._note)
        self._confidential = QCheckBox()
        self._confidential.toggled.connect(lambda on: self._save(confidential=on))
        column.addWidget(self._confidential)
        self._form.addWidget(self._more)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.editingFinished.connect(lambda: self._save(**{name: made.text().strip()}))
        return made

    def _area(self, name: str, lines: int = 3) -> TextArea:
        made = TextArea("", lines=lines)
        made.left.connect(lambda text: self._save(**{name: text}))
        return made

    def _date(self, name: str, *, allow_open: bool = False) -> FuzzyDateEdit:
        made = FuzzyDateEdit("", allow_open=allow_open)
        made.edited.connect(lambda value: self._save(**{name: value}))
        return made

    def _put(self, layout: QVBoxLayout, key: str, control: QWidget, *, unknown: bool = False) -> None:
        self._fields[key] = Field("", control, unknown=unknown)
        layout.addWidget(self._fields[key])

    def _pair(self, grid: QGridLayout, at: int, *items: tuple[str, QWidget], unknown: bool = False) -> None:
        for column, (key, control) in enumerate(items):
            self._fields[key] = Field("", control, unknown=unknown)
            grid.addWidget(self._fields[key], at, column, Qt.AlignmentFlag.AlignTop)

    def _help(self) -> None:
        """What a good answer is, as tooltip and as description for F1 and screen readers."""
        names = {"partners": "partner", "countries": "country"}
        book = guidance()
        for key, field in self._fields.items():
            text = book.field("activity", names.get(key, key))
            if text is not None:
                field.setToolTip(f"{text.what} {text.good}".strip())

    def help_text(self) -> str:
        """What to say about the focused field, "" when none has the focus."""
        focused = focus_within(self)
        for field in self._fields.values():
            if focused is not None and field.isAncestorOf(focused):
                return field.toolTip()
        return ""

    # -- data ----------------------------------------------------------------------------------------

    @property
    def activity_id(self) -> str:
        """The activity shown."""
        return self._id

    def _activity(self) -> Activity | None:
        if self.context.session is None:
            return None
        return self.context.plan.activities.get(self._id)

    def show_activity(self, plan: Plan, activity_id: str, position: int, total: int) -> None:
        """Show a record; an input that is being typed into keeps its text while the record stays the same."""
        same = activity_id == self._id
        if not same:
            self.commit()
        self._id = activity_id
        activity = plan.activities[activity_id]
        self._build(plan)
        self.set_head(self.tr("Activity {n} of {total}").format(n=position, total=total), activity.title)
        found = self._model.table.row(activity_id) if self._model.table is not None else None
        if found is not None:
            tone = found.lens if found.lens in ("diplomacy", "branding", "both", "neither") else "neutral"
            chips: list[QWidget] = [
                Chip(lens_words()[found.lens], tone, glyph=f"lens:{found.lens}").set_static()
            ]
            links = plan.linkages_of(activity_id)
            if links:
                mode = links[-1].mode
                chips.append(Chip(plan.framework.label("mode", mode), glyph=f"mode:{mode}").set_static())
            self.set_chips(chips)
            self._missing.setText(self._model.missing_text(found))
            done = found.filled == MINIMUM
            self._missing_icon.set_icon(
                "circle-check" if done else "triangle-alert",
                f"semantic.{'success' if done else 'warning'}_text",
            )
        self._fill(plan, activity, keep_focus=same)
        self.set_tab_title("links", _counted(self.tr("Links"), len(plan.linkages_of(activity_id))))
        self.set_tab_title("evidence", _counted(self.tr("Evidence"), len(plan.evidence_of(activity_id))))
        self._show_tab()

    def _fill(self, plan: Plan, activity: Activity, *, keep_focus: bool) -> None:
        focused = focus_within(self) if keep_focus else None

        def free(widget: QWidget) -> bool:
            inner = focused is not None and (widget is focused or widget.isAncestorOf(focused))
            return not (inner and getattr(widget, "isModified", lambda: False)())

        lines: tuple[tuple[QLineEdit, str], ...] = (
            (self._title, activity.title),
            (self._unit, activity.lead_unit),
            (self._budget, "" if activity.budget is None else str(activity.budget)),
            (self._currency, activity.currency),
            (self._staff, "" if activity.staff_fte is None else str(activity.staff_fte)),
            (self._renewal, activity.renewal),
            (self._signatories, activity.signatories),
            (self._external, activity.external_id),
        )
        for widget, text in lines:
            if free(widget):
                widget.setText(text)
                widget.setCursorPosition(0)
        self._type.set_slug(activity.type)
        self._status.set_slug(activity.status)
        self._partners.set_values([actor.name for actor in plan.partners_of(activity.id)])
        names = [self.tr("unknown") if c == UNKNOWN else territories().name(c) for c in activity.countries]
        self._countries.set_values(names)
        for name, edit in (
            ("start", self._start),
            ("end", self._end),
            ("signed", self._signed),
            ("expires", self._expires),
        ):
            value = getattr(activity, name)
            if not (keep_focus and edit.edit.hasFocus() and edit.edit.isModified()):
                edit.set_value(value)
            self._fields[name].set_unknown(value.is_unknown)
        for area, text in (
            (self._summary, activity.summary),
            (self._agreement_note, activity.agreement_note),
            (self._note, activity.note),
        ):
            if not (keep_focus and area.hasFocus()):
                area.set_value(text)
        self._confidence.setCurrentIndex(max(0, self._confidence.findData(activity.confidence)))
        self._tags.set_values(list(activity.tags))
        QTimer.singleShot(0, self._settle)
        self._confidential.blockSignals(True)
        self._confidential.setChecked(activity.confidential)
        self._confidential.blockSignals(False)
        for field in self._fields.values():
            field.set_error("")
        self._sources.show_activity(plan, activity.id)

    def _settle(self) -> None:
        """New chips know their height only after they were drawn once."""
        for field in (self._partners, self._countries, self._tags):
            field.updateGeometry()

    def _show_tab(self) -> None:
        if not self._id or self._activity() is None:
            return
        part = {
            "codes": self.codes,
            "links": self.links,
            "evidence": self.evidence,
            "history": self.history,
        }.get(self.tab())
        if part is not None:
            part.show_activity(self.context.plan, self._id)

    def commit(self) -> None:
        """Save what is being typed, before another record is shown."""
        if not self._id or self._built_for is None or self._activity() is None:
            return
        for area in (self._summary, self._agreement_note, self._note):
            area.commit()

    # -- saving --------------------------------------------------------------------------------------

    def _save(self, **values: Any) -> None:
        activity = self._activity()
        if activity is None:
            return
        if values.get("title") == "":
            self._fields["title"].set_error(self.tr("An activity needs a title. The old one was kept."))
            return
        changed = {name: value for name, value in values.items() if getattr(activity, name) != value}
        if not changed:
            return
        if "title" in changed:
            changed["title_made"] = False
        for name in changed:
            if name in self._fields:
                self._fields[name].set_error("")
        self.context.execute(update_record(activity, **changed), toast=False)

    def _save_unknown(self, name: str, on: bool) -> None:
        from citysoft_desktop.domain.dates import NOT_ENTERED
        from citysoft_desktop.domain.dates import UNKNOWN as UNKNOWN_DATE

        self._save(**{name: UNKNOWN_DATE if on else NOT_ENTERED})

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
        if reading.problem is not None:
            self._fields["countries"].set_error(
                self.tr(
                    "“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral."
                ).format(text=names[-1])
            )
            return
        self._fields["countries"].set_error("")
        self._save(**reading.values)

    def _save_amount(self, name: str, edit: QLineEdit) -> None:
        try:
            value = read_decimal(edit.text())
        except ValueError:
            self._fields[name].set_error(self.tr("“{text}” is not a number.").format(text=edit.text()))
            return
        self._fields[name].set_error("")
        plan = self.context.plan
        values: dict[str, Any] = {name: value}
        activity = self._activity()
        if name == "budget" and value is not None and activity is not None and not activity.currency:
            values["currency"] = plan.info.currency or territories().currency(plan.home) or ""
        self._save(**values)

    def _save_currency(self) -> None:
        text = self._currency.text().strip().upper()
        if text and not (len(text) == 3 and text.isalpha() and text.isascii()):
            self._fields["currency"].set_error(self.tr("Three letters, such as EUR."))
            return
        self._fields["currency"].set_error("")
        self._save(currency=text)

    def _go_evidence(self) -> None:
        self.show_tab("evidence")
        self.evidence.begin()

    # -- suggestions ---------------------------------------------------------------------------------

    def _partner_names(self, text: str) -> list[str]:
        return matching((a.name for a in self.context.plan.actors.values()), text)

    def _units(self) -> list[str]:
        return unit_choices(self.context.plan)

    def _known_tags(self, text: str) -> list[str]:
        known = {tag for a in self.context.plan.activities.values() for tag in a.tags}
        return matching(sorted(known), text)


def _pairs() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme().px(12))
    grid.setVerticalSpacing(theme().px(10))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word
