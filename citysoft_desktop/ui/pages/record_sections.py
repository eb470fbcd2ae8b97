"""Parts of the record form: agreement, who takes part, money and time, editions, outcomes, and the rest."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from citysoft_desktop.domain.activity import Activity, BudgetLine, Edition, Outcome
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.base import Composite, update_record
from citysoft_desktop.services.commands.form import AddParticipant
from citysoft_desktop.ui.models.activity_editors import QuietCombo, matching
from citysoft_desktop.ui.pages.agreement_file import AgreementFile
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.pages.inventory_fields import read_decimal
from citysoft_desktop.ui.pages.record_parts import FormPart
from citysoft_desktop.ui.presenters.inventory_edit import CellReader
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.field import Field, read_date
from citysoft_desktop.ui.widgets.token_field import TokenField

AGREEMENT_STATES = ("negotiation", "signed", "running", "expired", "ended", UNKNOWN)


class AgreementPart(FormPart):
    """Signed, expires, state, renewal, signatories and the text."""

    key = "agreement"

    def heading(self, count: int) -> str:
        return self.tr("Agreement")

    def make(self) -> None:
        inputs, column = self.inputs, self.column
        words = (
            self.tr("In negotiation"),
            self.tr("Signed, not yet in force"),
            self.tr("In force"),
            self.tr("Expired"),
            self.tr("Ended by one side"),
            self.tr("Unknown"),
        )
        inputs.pair(
            column,
            ("signed", self.tr("Signed"), inputs.date("signed")),
            ("expires", self.tr("Expires"), inputs.date("expires", allow_open=True)),
            unknown=("signed", "expires"),
        )
        for name in ("signed", "expires"):
            inputs.fields[name].unknown_changed.connect(
                lambda on, name=name: self.save(**{name: FuzzyDate.parse("?" if on else "")})
            )
        states = inputs.combo("agreement_status", zip(AGREEMENT_STATES, words, strict=True))
        inputs.pair(
            column,
            ("agreement_status", self.tr("State"), states),
            ("renewal", self.tr("Renewal"), inputs.line("renewal")),
        )
        inputs.put(column, "signatories", self.tr("Signatories"), inputs.line("signatories"))
        self.file = AgreementFile()
        self.file.chosen.connect(self._note_file)
        self.file_field = Field(self.tr("Text of the agreement"), self.file)
        column.addWidget(self.file_field)
        inputs.put(
            column, "agreement_note", self.tr("Note on the agreement"), inputs.area("agreement_note", 2)
        )

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        self.file.show_file(activity.agreement_file, activity.agreement_hash)

    def _note_file(self, name: str, digest: str) -> None:
        """A step of its own: choosing and taking off are not typing that joins."""
        activity = self.context.plan.activities.get(self._shown[1].id) if self._shown is not None else None
        if activity is not None:
            change = update_record(activity, agreement_file=name, agreement_hash=digest)
            self.context.execute(Composite(change.label, [change], change.label_params), toast=False)


class TablePart(FormPart):
    """A part that is one table of records."""

    table: RecordTable
    _id = ""

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        self._id = activity.id
        self.set_columns(plan)
        self.table.show_records(self.records(plan, activity))

    def set_columns(self, plan: Plan) -> None:
        """Give the table its headings once."""

    def records(self, plan: Plan, activity: Activity) -> list[Any]:
        """What the table shows."""
        return []

    def count(self, plan: Plan, activity: Activity) -> int:
        return len(self.records(plan, activity))


class PeoplePart(TablePart):
    """Who takes part, with a role each."""

    key = "people"

    def heading(self, count: int) -> str:
        return self.tr("Who takes part, in what role")

    def make(self) -> None:
        self.role = QuietCombo()
        self.role_field = Field(self.tr("Role of who is added"), self.role)
        self.column.addWidget(self.role_field)
        self.table = RecordTable(
            self.context,
            lambda text: AddParticipant(self._id, text, str(self.role.currentData() or "partner")),
            rows=3,
        )
        self.column.addWidget(self.table)

    def set_columns(self, plan: Plan) -> None:
        roles = {code.slug: code.label for code in plan.framework.codes("role")}
        if self.role.count() == 0:
            for slug, words in roles.items():
                self.role.addItem(words, slug)
            self.role.setCurrentIndex(max(0, self.role.findData("partner")))
        if self.table.model.columns:
            return
        self.table.set_words(
            self.tr("Who takes part"),
            self.tr("Name of a body"),
            (
                Column("actor_id", self.tr("Body"), show=self._name, fixed=True),
                Column("role", self.tr("Role"), roles, 86),
                Column("country", self.tr("Country"), None, 86, show=self._country, read=self._read_country),
            ),
        )

    def records(self, plan: Plan, activity: Activity) -> list[Any]:
        return list(plan.participations_of(activity.id))

    def _name(self, record: Any) -> str:
        actor = self.context.plan.actors.get(record.actor_id)
        return actor.name if actor is not None else ""

    @staticmethod
    def _country(record: Any) -> str:
        return territories().name(record.country) if record.country else ""

    def _read_country(self, text: str) -> str:
        reading = CellReader(self.context.plan, read_date).read("country", text)
        codes = reading.values.get("countries", ()) if reading.problem is None else None
        if codes is None or len(codes) > 1:
            raise ValueError(text)
        return str(codes[0]) if codes else ""


class EditionsPart(TablePart):
    """Each time a recurring activity took or takes place."""

    key = "editions"

    def heading(self, count: int) -> str:
        return self.tr("Editions of what recurs")

    def make(self) -> None:
        self.column.addWidget(
            label(
                self.tr(
                    "A festival, a mission, a meeting that comes again is one activity with its editions."
                ),
                "caption",
                wrap=True,
            )
        )
        self.table = RecordTable(
            self.context, lambda text: Edition(id=new_id(), activity_id=self._id, name=text), rows=3
        )
        self.column.addWidget(self.table)

    def set_columns(self, plan: Plan) -> None:
        if self.table.model.columns:
            return
        states = {"": "–"} | {code.slug: code.label for code in plan.framework.codes("status")}
        self.table.set_words(
            self.tr("Editions"),
            self.tr("Name of an edition, such as 2026"),
            (
                Column("name", self.tr("Edition"), None, 84),
                Column("start", self.tr("Start"), None, 88),
                Column("end", self.tr("End"), None, 88),
                Column("place", self.tr("Place"), None, 90),
                Column("status", self.tr("Status"), states, 80),
                Column("note", self.tr("Note"), None, 110),
            ),
        )

    def records(self, plan: Plan, activity: Activity) -> list[Any]:
        return list(plan.editions_of(activity.id))


class OutcomesPart(TablePart):
    """What came of it, dated."""

    key = "outcomes"

    def heading(self, count: int) -> str:
        return self.tr("Outcomes")

    def make(self) -> None:
        self.table = RecordTable(
            self.context, lambda text: Outcome(id=new_id(), activity_id=self._id, result=text), rows=3
        )
        self.column.addWidget(self.table)

    def set_columns(self, plan: Plan) -> None:
        if self.table.model.columns:
            return
        framework = plan.framework
        pathways = {"": "–"} | {code.slug: code.label for code in framework.codes("pathway")}
        effects = {"": "–"} | {code.slug: code.label for code in framework.codes("outcome")}
        self.table.set_words(
            self.tr("Outcomes"),
            self.tr("What happened"),
            (
                Column("result", self.tr("Result"), None, 130),
                Column("occurred", self.tr("When"), None, 88),
                Column("pathway", self.tr("Pathway"), pathways, 96),
                Column("effect", self.tr("Effect"), effects, 90),
                Column("audience", self.tr("Audience"), None, 90),
            ),
        )

    def records(self, plan: Plan, activity: Activity) -> list[Any]:
        return list(plan.outcomes_of(activity.id))


class MoneyPart(TablePart):
    """Budget a year, budget by year with who pays, staff time."""

    key = "money"

    def heading(self, count: int) -> str:
        return self.tr("Budget and staff time")

    def make(self) -> None:
        inputs = self.inputs
        self.budget, self.currency, self.staff = QLineEdit(), QLineEdit(), QLineEdit()
        self.currency.setMaxLength(3)
        self.currency.setPlaceholderText("EUR")
        self.budget.editingFinished.connect(lambda: self._save_amount("budget", self.budget))
        self.staff.editingFinished.connect(lambda: self._save_amount("staff_fte", self.staff))
        self.currency.editingFinished.connect(self._save_currency)
        inputs.lines |= {"budget": self.budget, "currency": self.currency, "staff_fte": self.staff}
        inputs.pair(
            self.column,
            ("budget", self.tr("Budget a year"), self.budget),
            ("currency", self.tr("Currency"), self.currency),
        )
        inputs.put(self.column, "staff_fte", self.tr("Staff (full-time posts)"), self.staff)
        self.column.addWidget(label(self.tr("Budget by year"), "label"))
        self.table = RecordTable(self.context, self._line, rows=3)
        self.column.addWidget(self.table)
        self.total = label("", "secondary", wrap=True)
        self.column.addWidget(self.total)

    def set_columns(self, plan: Plan) -> None:
        if self.table.model.columns:
            return
        self.table.set_words(
            self.tr("Budget by year"),
            self.tr("Year and amount: 2026 12 000"),
            (
                Column("year", self.tr("Year"), None, 68, read=read_year),
                Column("amount", self.tr("Amount"), None, 82, show=_amount, read=read_decimal),
                Column("currency", self.tr("Currency"), None, 80, read=read_currency),
                Column("source", self.tr("Who pays"), None, 96),
                Column("note", self.tr("Note"), None, 96),
            ),
        )

    def records(self, plan: Plan, activity: Activity) -> list[Any]:
        return list(plan.budget_of(activity.id))

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        self.total.setText(self._total_words(plan.budget_of(activity.id)))
        self.total.setVisible(bool(self.total.text()))

    def _total_words(self, lines: list[BudgetLine]) -> str:
        """Totals by currency with the number of amounts behind each; what has no amount is told, never counted as 0."""
        known: dict[str, list[Decimal]] = {}
        for item in lines:
            if item.amount is not None:
                known.setdefault(item.currency or self.tr("without currency"), []).append(item.amount)
        parts = [
            self.tr("Total {amount} {currency} (n = {n})").format(
                amount=money(sum(amounts, Decimal(0))), currency=currency, n=len(amounts)
            )
            for currency, amounts in known.items()
        ]
        missing = sum(item.amount is None for item in lines)
        if missing:
            parts.append(self.tr("without an amount: {n}").format(n=missing))
        return " · ".join(parts)

    def _line(self, text: str) -> BudgetLine | None:
        """A year, and an amount after it when there is one."""
        first, _, rest = text.partition(" ")
        try:
            year, amount = read_year(first), read_decimal(rest)
        except ValueError:
            self.table.problem.setText(
                self.tr("“{text}” is not a year and an amount. Enter 2026 12 000, or the year alone.").format(
                    text=text
                )
            )
            self.table.problem.show()
            return None
        return BudgetLine(
            id=new_id(), activity_id=self._id, year=year, amount=amount, currency=self._currency_now()
        )

    def _currency_now(self) -> str:
        plan = self.context.plan
        activity = plan.activities.get(self._id)
        own = activity.currency if activity is not None else ""
        return own or plan.info.currency or territories().currency(plan.home) or ""

    def _save_amount(self, name: str, edit: QLineEdit) -> None:
        field = self.inputs.fields[name]
        try:
            value = read_decimal(edit.text())
        except ValueError:
            field.set_error(self.tr("“{text}” is not a number.").format(text=edit.text()))
            return
        field.set_error("")
        values: dict[str, Any] = {name: value}
        if name == "budget" and value is not None and not self.currency.text().strip():
            values["currency"] = self._currency_now()
        self.save(**values)

    def _save_currency(self) -> None:
        field = self.inputs.fields["currency"]
        try:
            code = read_currency(self.currency.text())
        except ValueError:
            field.set_error(self.tr("Three letters, such as EUR."))
            return
        field.set_error("")
        self.save(currency=code)


class MorePart(FormPart):
    """Tags, confidence, numbers, note, confidential."""

    key = "more"

    def heading(self, count: int) -> str:
        return self.tr("Tags, notes, confidential")

    def make(self) -> None:
        inputs = self.inputs
        self.tags = TokenField("", suggest=self._known_tags)
        self.tags.edited.connect(lambda values: self.save(tags=tuple(values)))
        inputs.put(self.column, "tags", self.tr("Tags"), self.tags)
        codes = [(c.slug, c.label) for c in self.context.plan.framework.codes("confidence")]
        inputs.pair(
            self.column,
            ("confidence", self.tr("Confidence"), inputs.combo("confidence", codes)),
            ("external_id", self.tr("Your own number"), inputs.line("external_id")),
        )
        inputs.put(self.column, "note", self.tr("Note"), inputs.area("note"))
        self.doubt = QCheckBox(self.tr("In doubt: look at the codes again"))
        self.confidential = QCheckBox(self.tr("Confidential: kept out of public prints and exports"))
        self.doubt.setAccessibleName(self.tr("In doubt"))
        self.confidential.setAccessibleName(self.tr("Confidential"))
        self.doubt.toggled.connect(lambda on: self.save(in_doubt=on))
        self.confidential.toggled.connect(lambda on: self.save(confidential=on))
        self.column.addWidget(self.doubt)
        self.column.addWidget(self.confidential)

    def fill(self, plan: Plan, activity: Activity, focused: QWidget | None) -> None:
        super().fill(plan, activity, focused)
        self.tags.set_values(list(activity.tags))
        for box, on in ((self.doubt, activity.in_doubt), (self.confidential, activity.confidential)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        QTimer.singleShot(
            0, self.tags.updateGeometry
        )  # new chips know their height after they were drawn once

    def _known_tags(self, text: str) -> list[str]:
        known = {tag for a in self.context.plan.activities.values() for tag in a.tags}
        return matching(sorted(known), text)


def read_year(text: str) -> FuzzyDate:
    """A year, "?" for unknown. Raises ValueError."""
    found = read_date(text)
    if found is None or found.is_open or found.precision in ("month", "day"):
        raise ValueError(text)
    return found


def read_currency(text: str) -> str:
    """Three letters in capitals, or nothing. Raises ValueError."""
    code = text.strip().upper()
    if code and not (len(code) == 3 and code.isalpha() and code.isascii()):
        raise ValueError(text)
    return code


def money(value: Decimal) -> str:
    """An amount as the language of the window writes it."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # a computer without a language of its own groups no digits
        locale = QLocale(QLocale.Language.English)
    return locale.toString(float(value), "f", 0 if value == value.to_integral_value() else 2)


def _amount(record: Any) -> str:
    return "" if record.amount is None else money(record.amount)
