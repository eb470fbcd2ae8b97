"""The record beside the board: goal, objective, action or indicator, every field written when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.domain.strategy import Action, Objective, Reading
from citysoft_desktop.ui.pages.strategy_words import state_words, verdict_words
from citysoft_desktop.ui.presenters.strategy import (
    ACTION_STATES,
    CHAIN_LINKS,
    OBJECTIVE_STATES,
    VERDICTS,
    Hint,
    StrategyRecord,
    read_amount,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row, scroll_area, tool_button
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, show_date
from citysoft_desktop.ui.widgets.pickers import SegmentedControl
from citysoft_desktop.ui.widgets.token_field import TokenField

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

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
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
        """Add the fields."""
        raise NotImplementedError

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
        return focused is not None and (focused is control or control.isAncestorOf(focused)) and isinstance(focused, QLineEdit | QPlainTextEdit)

    def _fill_one(self, name: str, record: StrategyRecord, plan: Plan) -> None:
        if not self.fields[name].control.property("busyField"):
            self._fillers[name](record, plan)

    def field(self, name: str, title: str, control: QWidget, fill: Callable[[Any, Plan], None], help_text: str = "") -> Field:
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
                self.fields[name].set_error(self.tr("“{text}” is not an amount. Enter a number such as 18000, or 18k.").format(text=edit.text()))
                return
            self.fields[name].set_error("")
            self.send(name, value)

        edit.editingFinished.connect(done)

        def fill(record: Any, _plan: Plan) -> None:
            value: Decimal | None = getattr(record, name)
            edit.setText("" if value is None else f"{value:f}")

        return self.field(name, title, edit, fill)

    def choice(self, name: str, title: str, choices: Callable[[Plan], Sequence[tuple[str, str]]], nothing: str) -> Field:
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
        self.field("finding_ids", self.tr("Findings behind it"), self.trace, self._fill_findings, self.tr("Type to link another confirmed finding"))
        self.choice("goal_id", self.tr("Goal"), lambda plan: [(g.id, g.text) for g in plan.goals.values()], self.tr("No goal"))
        self.line("owner", self.tr("Owner"), hint=self.tr("The one who reports"))
        self.date("due", self.tr("By when"))
        self.choice("audience", self.tr("For whom"), lambda plan: [(c.slug, c.label) for c in plan.framework.codes("audience_kind")], self.tr("Not chosen"))
        self.choice("lens", self.tr("Lens"), self._lenses, self.tr("Not chosen"))
        self.choice("policy_id", self.tr("Policy it follows"), lambda plan: [(p.id, p.title) for p in plan.policies.values()], self.tr("None"))
        self.sdgs = TokenField(self.tr("SDGs"), suggest=self._suggest_sdg, fixed=True)
        self.sdgs.edited.connect(lambda names: self.send("sdgs", tuple(self._sdg_of[n] for n in names if n in self._sdg_of)))
        self._sdg_of: dict[str, str] = {}
        self.field("sdgs", self.tr("Sustainable Development Goals"), self.sdgs, self._fill_sdgs)
        self.choice("state", self.tr("State"), lambda _plan: [(s, state_words(s)) for s in OBJECTIVE_STATES], self.tr("Not set"))
        self.text("note", self.tr("Note"))

    def _lenses(self, plan: Plan) -> list[tuple[str, str]]:
        return [("diplomacy", self.tr("Diplomacy")), ("branding", self.tr("Branding")), ("both", self.tr("Both lenses"))]

    def _suggest(self, text: str) -> list[str]:
        return [title for title in self._by_title if text.lower() in title.lower()]

    def _suggest_sdg(self, text: str) -> list[str]:
        return [name for name in self._sdg_of if text.lower() in name.lower()]

    def _fill_findings(self, record: Objective, plan: Plan) -> None:
        self._by_title = {f.title: f.id for f in plan.findings.values() if f.state == "confirmed" or f.id in record.finding_ids}
        self.trace.set_values([plan.findings[key].title for key in record.finding_ids if key in plan.findings])

    def _findings_edited(self, titles: list[str]) -> None:
        self.send("finding_ids", tuple(self._by_title[title] for title in titles if title in self._by_title))

    def _fill_sdgs(self, record: Objective, plan: Plan) -> None:
        self._sdg_of = {f"{code.slug.partition('_')[2]} {code.label}": code.slug for code in plan.framework.codes("sdg")}
        names = {slug: name for name, slug in self._sdg_of.items()}
        self.sdgs.set_values([names.get(slug, slug) for slug in record.sdgs])


class ActionForm(RecordForm):
    """A step with one owner, its dates, its counterpart in the state and its cost."""

    def build(self) -> None:
        self.text("text", self.tr("Action: begin with what is done"), needed=True)
        self.choice("objective_id", self.tr("Serves objective"), lambda plan: [(o.id, f"{n}  {o.text}") for n, o in enumerate(plan.objectives.values(), 1)], self.tr("None yet"))
        self.line("owner", self.tr("Owner"), hint=self.tr("The one who reports"))
        self.choice("state", self.tr("State"), lambda _plan: [(s, state_words(s)) for s in ACTION_STATES], self.tr("Not set"))
        self.date("start", self.tr("From"))
        self.date("end", self.tr("By"), allow_open=True)
        self.choice("counterpart_id", self.tr("Counterpart in the state"), self._counterparts, self.tr("Not settled"))
        self.none_needed = QCheckBox(self.tr("None needed"))
        self.none_needed.setAccessibleName(self.tr("No counterpart in the state needed"))
        self.none_needed.clicked.connect(self._none_needed)
        self.column.addWidget(self.none_needed)
        self.verdict = SegmentedControl([Choice(v, verdict_words(v)) for v in VERDICTS], self.tr("What happens to the activities"))
        self.verdict.chosen.connect(self._verdict)
        self.field("verdict", self.tr("Verdict on the activities it concerns"), self.verdict, lambda record, _plan: self.verdict.set_value(record.verdict or None))
        self.activities = TokenField(self.tr("Activities it concerns"), suggest=self._suggest, fixed=True)
        self.activities.edited.connect(lambda titles: self.send("activity_ids", tuple(self._by_title[t] for t in titles if t in self._by_title)))
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
        if name == "counterpart_id" and value and self.record is not None and getattr(self.record, "none_needed", False):
            self.edited.emit(self.record, {"counterpart_id": value, "none_needed": False})
            return
        super().send(name, value)

    def _none_needed(self, on: bool) -> None:
        self.edited.emit(self.record, {"none_needed": on, "counterpart_id": ""} if on else {"none_needed": False})

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
            title = activity.title if activity.title not in self._by_title else f"{activity.title} (#{plan.numbers[key]})"
            self._by_title[title] = key
            names[key] = title
        self.activities.set_values([names[key] for key in record.activity_ids if key in names])


class IndicatorForm(RecordForm):
    """How it will be seen, with its measurements."""

    reading_wanted = Signal(object, str, str)
    reading_removed = Signal(str)

    def build(self) -> None:
        self.text("text", self.tr("Indicator: what is counted or seen"), needed=True)
        self.choice("objective_id", self.tr("Of objective"), lambda plan: [(o.id, f"{n}  {o.text}") for n, o in enumerate(plan.objectives.values(), 1)], self.tr("None yet"))
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
            words = " · ".join(part for part in (show_date(reading.date), reading.value, reading.source) if part)
            remove = tool_button("x", self.tr("Remove the measurement {what}").format(what=words), run=lambda key=reading.id: self.reading_removed.emit(key))
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


class StrategyDetail(QFrame):
    """Head, hints, the form of the kind, and what can be added or removed."""

    edited = Signal(object, dict)
    action_wanted = Signal()
    indicator_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.head = label("", "strong", wrap=True)
        self.close_button = tool_button("x", "", run=self.closed.emit)
        head = row(self.close_button)
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
            made = {"goal": GoalForm, "objective": ObjectiveForm, "action": ActionForm, "indicator": IndicatorForm}[kind]()
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
        for made in (self.action_button, self.indicator_button, self.delete_button):
            made.hide()

    def show_record(self, kind: str, record: StrategyRecord, plan: Plan, head: str, hints: Sequence[Hint], *, writable: bool) -> None:
        """Show a record with what quality.toml says about it."""
        changed = kind != self.kind or self.form(kind).record is None or self.form(kind).record.id != record.id  # type: ignore[union-attr]
        self.kind = kind
        self.nothing.hide()
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
    layout = row(IconLabel("lightbulb", "semantic.warning_text", 14), words, spacing=6)
    layout.setAlignment(layout.itemAt(0).widget(), Qt.AlignmentFlag.AlignTop)
    layout.setStretch(1, 1)
    holder.setLayout(layout)
    return holder
