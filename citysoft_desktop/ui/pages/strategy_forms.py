"""The fields of a goal, an objective, an action and an indicator."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.domain.strategy import Action, Objective, Reading
from citysoft_desktop.ui.pages.strategy_fields import RecordForm
from citysoft_desktop.ui.pages.strategy_words import state_words, verdict_words
from citysoft_desktop.ui.presenters.strategy import (
    ACTION_STATES,
    CHAIN_LINKS,
    OBJECTIVE_STATES,
    VERDICTS,
    StrategyRecord,
)
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row, tool_button
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.field import FuzzyDateEdit, show_date
from citysoft_desktop.ui.widgets.pickers import SegmentedControl
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


class GoalForm(RecordForm):
    """A lasting aim."""

    def build(self) -> None:
        self.text("text", self.tr("Goal: what lasts beyond this plan"), needed=True)
        self.text("note", self.tr("Note"))


class ObjectiveForm(RecordForm):
    """Something that will be different by a date."""

    finding_wanted = Signal(str)

    def build(self) -> None:
        self.text("text", self.tr("Objective: what will be different, and for whom"), height=76, needed=True)
        self.trace = TokenField(self.tr("Findings behind it"), suggest=self._suggest, fixed=True)
        self.trace.edited.connect(self._findings_edited)
        self._by_title: dict[str, str] = {}
        self.field(
            "finding_ids",
            self.tr("Findings behind it"),
            self.trace,
            self._fill_findings,
            self.tr("Type to link another confirmed finding"),
        )
        self.choice(
            "goal_id",
            self.tr("Goal"),
            lambda plan: [(g.id, g.text) for g in plan.goals.values()],
            self.tr("No goal"),
        )
        self.line("owner", self.tr("Owner"), hint=self.tr("The one who reports"))
        self.date("due", self.tr("By when"))
        self.choice(
            "audience",
            self.tr("For whom"),
            lambda plan: [(c.slug, c.label) for c in plan.framework.codes("audience_kind")],
            self.tr("Not chosen"),
        )
        self.choice("lens", self.tr("Lens"), self._lenses, self.tr("Not chosen"))
        self.choice(
            "policy_id",
            self.tr("Policy it follows"),
            lambda plan: [(p.id, p.title) for p in plan.policies.values()],
            self.tr("None"),
        )
        self.sdgs = TokenField(self.tr("SDGs"), suggest=self._suggest_sdg, fixed=True)
        self.sdgs.edited.connect(
            lambda names: self.send("sdgs", tuple(self._sdg_of[n] for n in names if n in self._sdg_of))
        )
        self._sdg_of: dict[str, str] = {}
        self.field("sdgs", self.tr("Sustainable Development Goals"), self.sdgs, self._fill_sdgs)
        self.choice(
            "state",
            self.tr("State"),
            lambda _plan: [(s, state_words(s)) for s in OBJECTIVE_STATES],
            self.tr("Not set"),
        )
        self.text("note", self.tr("Note"))

    def _lenses(self, plan: Plan) -> list[tuple[str, str]]:
        return [
            ("diplomacy", self.tr("Diplomacy")),
            ("branding", self.tr("Branding")),
            ("both", self.tr("Both lenses")),
        ]

    def _suggest(self, text: str) -> list[str]:
        return [title for title in self._by_title if text.lower() in title.lower()]

    def _suggest_sdg(self, text: str) -> list[str]:
        return [name for name in self._sdg_of if text.lower() in name.lower()]

    def _fill_findings(self, record: Objective, plan: Plan) -> None:
        self._by_title = {
            f.title: f.id
            for f in plan.findings.values()
            if f.state == "confirmed" or f.id in record.finding_ids
        }
        self.trace.set_values(
            [plan.findings[key].title for key in record.finding_ids if key in plan.findings]
        )

    def _findings_edited(self, titles: list[str]) -> None:
        self.send("finding_ids", tuple(self._by_title[title] for title in titles if title in self._by_title))

    def _fill_sdgs(self, record: Objective, plan: Plan) -> None:
        self._sdg_of = {
            f"{code.slug.partition('_')[2]} {code.label}": code.slug for code in plan.framework.codes("sdg")
        }
        names = {slug: name for name, slug in self._sdg_of.items()}
        self.sdgs.set_values([names.get(slug, slug) for slug in record.sdgs])


class ActionForm(RecordForm):
    """A step with one owner, its dates, its counterpart in the state and its cost."""

    def build(self) -> None:
        self.text("text", self.tr("Action: begin with what is done"), needed=True)
        self.choice(
            "objective_id",
            self.tr("Serves objective"),
            lambda plan: [(o.id, f"{n}  {o.text}") for n, o in enumerate(plan.objectives.values(), 1)],
            self.tr("None yet"),
        )
        self.line("owner", self.tr("Owner"), hint=self.tr("The one who reports"))
        self.choice(
            "state",
            self.tr("State"),
            lambda _plan: [(s, state_words(s)) for s in ACTION_STATES],
            self.tr("Not set"),
        )
        self.date("start", self.tr("From"))
        self.date("end", self.tr("By"), allow_open=True)
        self.choice(
            "counterpart_id", self.tr("Counterpart in the state"), self._counterparts, self.tr("Not settled")
        )
        self.none_needed = QCheckBox(self.tr("None needed"))
        self.none_needed.setAccessibleName(self.tr("No counterpart in the state needed"))
        self.none_needed.clicked.connect(self._none_needed)
        self.column.addWidget(self.none_needed)
        self.verdict = SegmentedControl(
            [Choice(v, verdict_words(v)) for v in VERDICTS], self.tr("What happens to the activities")
        )
        self.verdict.chosen.connect(self._verdict)
        self.field(
            "verdict",
            self.tr("Verdict on the activities it concerns"),
            self.verdict,
            lambda record, _plan: self.verdict.set_value(record.verdict or None),
        )
        self.activities = TokenField(self.tr("Activities it concerns"), suggest=self._suggest, fixed=True)
        self.activities.edited.connect(
            lambda titles: self.send(
                "activity_ids", tuple(self._by_title[t] for t in titles if t in self._by_title)
            )
        )
        self._by_title: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self.field("activity_ids", self.tr("Activities it concerns"), self.activities, self._fill_activities)
        self.line("partner", self.tr("Partner abroad"))
        self.amount("cost", self.tr("Cost"))
        self.line("currency", self.tr("Currency"), hint=self.tr("Three letters, such as EUR"))
        self.line("cost_source", self.tr("Paid from"))
        self.amount("staff_days", self.tr("Staff days"))
        self.text("note", self.tr("Note"))

    def show_record(self, record: StrategyRecord, plan: Plan) -> None:
        super().show_record(record, plan)
        assert isinstance(record, Action)
        self.none_needed.setChecked(record.none_needed)
        self.fields["counterpart_id"].control.setEnabled(not record.none_needed)

    def send(self, name: str, value: Any) -> None:
        if name == "currency":
            value = str(value).upper()
            bad = bool(value) and (len(value) != 3 or not value.isascii() or not value.isalpha())
            self.fields[name].set_error(self.tr("A currency has three letters, such as EUR.") if bad else "")
            if bad:
                return
        if (
            name == "counterpart_id"
            and value
            and self.record is not None
            and getattr(self.record, "none_needed", False)
        ):
            self.edited.emit(self.record, {"counterpart_id": value, "none_needed": False})
            return
        super().send(name, value)

    def _none_needed(self, on: bool) -> None:
        self.edited.emit(
            self.record, {"none_needed": on, "counterpart_id": ""} if on else {"none_needed": False}
        )

    def _verdict(self, value: object) -> None:
        current = getattr(self.record, "verdict", "")
        self.send("verdict", "" if value == current else str(value))

    def _counterparts(self, plan: Plan) -> list[tuple[str, str]]:
        bodies = {a.id: a.name for a in plan.counterparts}
        bodies |= {a.id: a.name for a in plan.actors.values() if is_home_body(a, plan.home)}
        return sorted(bodies.items(), key=lambda entry: entry[1].casefold())

    def _suggest(self, text: str) -> list[str]:
        words = text.lower()
        return [title for title in self._by_title if words in title.lower()][:50]

    def _fill_activities(self, record: Action, plan: Plan) -> None:
        self._by_title = {}
        names = {}
        for key, activity in plan.activities.items():
            title = (
                activity.title
                if activity.title not in self._by_title
                else f"{activity.title} (#{plan.numbers[key]})"
            )
            self._by_title[title] = key
            names[key] = title
        self.activities.set_values([names[key] for key in record.activity_ids if key in names])


class IndicatorForm(RecordForm):
    """How it will be seen, with its measurements."""

    reading_wanted = Signal(object, str, str)
    reading_removed = Signal(str)

    def build(self) -> None:
        self.text("text", self.tr("Indicator: what is counted or seen"), needed=True)
        self.choice(
            "objective_id",
            self.tr("Of objective"),
            lambda plan: [(o.id, f"{n}  {o.text}") for n, o in enumerate(plan.objectives.values(), 1)],
            self.tr("None yet"),
        )
        self.choice("chain_link", self.tr("Link of the chain"), self._links, self.tr("Not chosen"))
        self.line("unit", self.tr("Unit"), hint=self.tr("Of what, counted how"))
        self.line("baseline", self.tr("Baseline"), hint=self.tr("As measured; “?” when nobody looked"))
        self.line("target", self.tr("Target"))
        self.date("due", self.tr("Target date"))
        self.line("source", self.tr("Source, and who reads it"))
        self.column.addWidget(line())
        self.column.addWidget(label(self.tr("Measurements"), "strong"))
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        self.column.addLayout(self._list)
        self.reading_date = FuzzyDateEdit(self.tr("Date of the measurement"))
        self.reading_value = QLineEdit()
        self.reading_value.setAccessibleName(self.tr("Measured value"))
        self.reading_value.setPlaceholderText(self.tr("Value"))
        self.reading_source = QLineEdit()
        self.reading_source.setAccessibleName(self.tr("Source of the measurement"))
        self.reading_source.setPlaceholderText(self.tr("Source"))
        self.reading_problem = label("", "error", wrap=True)
        self.reading_problem.hide()
        self.reading_button = button(self.tr("Add measurement"), icon="plus", compact=True, run=self._add)
        self.reading_value.returnPressed.connect(self._add)
        self.reading_source.returnPressed.connect(self._add)
        self.column.addLayout(row(self.reading_date, self.reading_value))
        self.column.addWidget(self.reading_source)
        self.column.addWidget(self.reading_problem)
        self.column.addLayout(row(self.reading_button, "stretch"))

    def show_record(self, record: StrategyRecord, plan: Plan) -> None:
        super().show_record(record, plan)
        clear_layout(self._list)
        readings = [r for r in plan.table(Reading).values() if r.indicator_id == record.id]
        readings.sort(key=lambda r: (r.date.text, r.position))
        for reading in readings:
            words = " · ".join(
                part for part in (show_date(reading.date), reading.value, reading.source) if part
            )
            remove = tool_button(
                "x",
                self.tr("Remove the measurement {what}").format(what=words),
                run=partial(self.reading_removed.emit, reading.id),
            )
            holder = QWidget()
            said = label(words, "", wrap=True)
            layout = row(said, remove)
            layout.setStretch(0, 1)
            holder.setLayout(layout)
            self._list.addWidget(holder)
        if not readings:
            self._list.addWidget(label(self.tr("No measurement yet."), "muted", wrap=True))

    def _links(self, plan: Plan) -> list[tuple[str, str]]:
        known = {c.slug: c.label for c in plan.framework.codes("chain_link")}
        return [(slug, known.get(slug, slug)) for slug in CHAIN_LINKS]

    def _add(self) -> None:
        value = self.reading_value.text().strip()
        date: FuzzyDate = self.reading_date.value()
        if not value or not self.reading_date.readable():
            self.reading_problem.setText(self.tr("Enter the value, and its date as far as known."))
            self.reading_problem.show()
            self.reading_value.setFocus()
            return
        self.reading_problem.hide()
        self.reading_wanted.emit(date, value, self.reading_source.text())
        self.reading_value.clear()
        self.reading_source.clear()
