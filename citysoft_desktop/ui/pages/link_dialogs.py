"""Small dialogs of step Link: log a search, record a changed relation, write an ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import TIERS, Ask, Linkage
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, update_record
from citysoft_desktop.services.commands.linkages import ChangeRelation, LogSearch, UpdateLinkage
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.forms.ui_link_ask import Ui_LinkAsk
from citysoft_desktop.ui.forms.ui_link_change import Ui_LinkChange
from citysoft_desktop.ui.forms.ui_link_search import Ui_LinkSearch
from citysoft_desktop.ui.presenters.link_form import values_for_mode, values_for_strength
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce
from citysoft_desktop.ui.widgets.choice import UNKNOWN_VALUE, Choice
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, read_date
from citysoft_desktop.ui.widgets.pickers import ModePicker, StrengthPicker, mode_choices


class Strength(StrengthPicker):
    """The strength picker in a form: as narrow as its words allow, so that it stays on one line."""

    def cell_size(self, choice: Choice) -> QSize:
        size = super().cell_size(choice)
        size.setWidth(size.width() - theme().px(28 if choice.value == UNKNOWN_VALUE else 11))
        return size


def strength_labels(framework: Framework) -> list[str]:
    """The five words of strength."""
    return [code.label for code in framework.codes("strength")]


def fill_tiers(combo: QComboBox, framework: Framework, *, with_none: bool = False) -> None:
    """The three tiers of a home body."""
    combo.clear()
    if with_none:
        combo.addItem(QCoreApplication.translate("LinkForm", "Not entered"), "")
    for tier in TIERS:
        combo.addItem(framework.label("tier", tier), tier)


def inline(box: QWidget, control: QWidget) -> None:
    """Put a control of our own into an empty place of a form."""
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(control)


def date_now(control: FuzzyDateEdit) -> FuzzyDate | None:
    """The date as it stands in the line, left or not; None when it cannot be read or says "open"."""
    found = read_date(control.edit.text())
    return None if found is None or found.is_open else found


class _Dialog(QDialog):
    """Common manners: problem told in the dialog, Esc closes, Enter saves."""

    problem: QLabel

    def __init__(self, context: AppContext, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _dress(self, ui: Any, captions: Sequence[QLabel]) -> None:
        ui.titleLabel.setProperty("role", "heading")
        self.problem = ui.problemLabel
        self.problem.setProperty("role", "error")
        self.problem.hide()
        for caption in captions:
            caption.setProperty("role", "label")
        for made in self.findChildren(QPushButton):
            made.setAccessibleName(made.text())
        ui.saveButton.setProperty("kind", "primary")
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.save)
        self.setAccessibleName(self.windowTitle())

    def tell(self, text: str) -> None:
        """Say what is missing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            announce(self, text)

    def run(self, command: Any) -> bool:
        """Execute; what the rules refuse was told before, what the file refuses is told above the page."""
        return self._context.execute(command) is not None

    def save(self) -> None:
        """Keep what was entered."""


class SearchDialog(_Dialog):
    """Where, when and by whom was searched; turns unknown into none found for one or several activities."""

    logged = Signal()

    def __init__(
        self,
        context: AppContext,
        activity_ids: Sequence[str],
        tier: str,
        parent: QWidget | None = None,
        link: Linkage | None = None,
    ) -> None:
        """``link`` given: the search is written on that record, which names a counterpart."""
        super().__init__(context, parent)
        self._ids = list(activity_ids)
        self._link = link
        self.ui = Ui_LinkSearch()
        self.ui.setupUi(self)
        ui = self.ui
        self._dress(ui, (ui.whereLabel, ui.whenLabel, ui.byLabel, ui.tierLabel))
        ui.whyLabel.setProperty("role", "secondary")
        ui.aboutLabel.setProperty("role", "strong")
        titles = [context.plan.activities[i].title for i in self._ids if i in context.plan.activities]
        ui.aboutLabel.setText(
            titles[0] if len(titles) == 1 else self.tr("For {n} activities").format(n=len(titles))
        )
        self.when = FuzzyDateEdit(self.tr("When was searched"))
        inline(ui.whenBox, self.when)
        today = context.clock.today()
        self.when.set_value(FuzzyDate.of(today.year, today.month, today.day))
        ui.whereEdit.setAccessibleName(self.tr("Where was searched"))
        ui.byEdit.setAccessibleName(self.tr("By whom"))
        ui.tierCombo.setAccessibleName(self.tr("At which tier"))
        ui.byEdit.setText(context.session.who if context.session is not None else "")
        fill_tiers(ui.tierCombo, context.plan.framework)
        ui.tierCombo.setCurrentIndex(max(0, ui.tierCombo.findData(tier)))
        ui.tierCombo.setEnabled(link is None)
        if link is not None:
            ui.tierCombo.setToolTip(self.tr("The tier of the record is kept"))
        ui.whereEdit.setFocus()

    def save(self) -> None:
        where = self.ui.whereEdit.text().strip()
        when = date_now(self.when)
        if not where or when is None or not when.known:
            self.tell(self.tr("To say “none found”, say where was searched and when."))
            (self.ui.whereEdit if not where else self.when).setFocus()
            return
        by = self.ui.byEdit.text().strip()
        tier = str(self.ui.tierCombo.currentData())
        if self._link is not None:
            values = {
                "search_where": where,
                "search_when": when,
                "search_by": by,
                "mode": "none",
                "strength": 0,
            }
            done = self.run(UpdateLinkage(self._link.id, values))
        else:
            known = [i for i in self._ids if _known(self._context, i, tier)]
            if known:
                title = self._context.plan.activities[known[0]].title
                self.tell(
                    self.tr("“{title}” has a known link at this tier. Change that link instead.").format(
                        title=title
                    )
                )
                return
            done = self.run(LogSearch(tuple(self._ids), where, when, by, tier))
        if done:
            self.logged.emit()
            self.accept()


def _known(context: AppContext, activity_id: str, tier: str) -> bool:
    return any(
        k.tier == tier and k.mode not in ("unknown", "none") for k in context.plan.linkages_of(activity_id)
    )


class ChangeDialog(_Dialog):
    """Since when, and how it is now; the old record is closed on that date and a new one opened."""

    changed = Signal(str)

    def __init__(self, context: AppContext, link: Linkage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._link = link
        self.ui = Ui_LinkChange()
        self.ui.setupUi(self)
        ui = self.ui
        self._dress(ui, ())
        ui.whyLabel.setProperty("role", "secondary")
        framework = context.plan.framework
        self.when = FuzzyDateEdit(self.tr("Since when"))
        self.mode = ModePicker(mode_choices(framework), framework.dimension("mode").label)
        self.mode.set_value(link.mode)
        self.strength = Strength(strength_labels(framework), framework.dimension("strength").label)
        self.strength.set_value(UNKNOWN_VALUE if link.strength is None else link.strength)
        ui.fields.addWidget(Field(self.tr("Since when"), self.when))
        ui.fields.addWidget(Field(self.tr("Mode since then"), self.mode))
        ui.fields.addWidget(Field(self.tr("Strength since then"), self.strength))
        self.when.setFocus()

    def save(self) -> None:
        when = date_now(self.when)
        if when is None or not when.known:
            self.tell(self.tr("Say when the relation changed: a year is enough."))
            self.when.setFocus()
            return
        begin = self._link.valid_from.earliest()
        last = when.latest()
        if begin is not None and last is not None and last < begin:
            self.tell(self.tr("The relation began later than that."))
            self.when.setFocus()
            return
        mode = str(self.mode.value() or self._link.mode)
        chosen = self.strength.value()
        strength = chosen if isinstance(chosen, int) else None
        values: dict[str, Any] = {"mode": mode, "strength": strength}
        if mode == "none" and values_for_mode(self._link, "none") is None:
            self.tell(
                self.tr("To say “none found”, say where was searched and when. Log the search instead.")
            )
            return
        if strength == 0 and values_for_strength(self._link, 0) is None:
            self.tell(self.tr("Strength 0 means searched without result. Log the search instead."))
            return
        new = new_id()
        if self.run(ChangeRelation(self._link.id, when, values, new)):
            self.changed.emit(new)
            self.accept()


class AskDialog(_Dialog):
    """What the city asks of a counterpart, what it offers, until when."""

    def __init__(
        self, context: AppContext, counterpart_id: str, ask: Ask | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._counterpart = counterpart_id
        self._ask = ask
        self.ui = Ui_LinkAsk()
        self.ui.setupUi(self)
        ui = self.ui
        self._dress(
            ui, (ui.textLabel, ui.offerLabel, ui.whyLabel, ui.dueLabel, ui.stateLabel, ui.answerLabel)
        )
        actor = context.plan.actors.get(counterpart_id)
        name = actor.name if actor is not None else ""
        title = self.tr("Ask to {name}").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        ui.titleLabel.setText(title)
        for edit, caption in (
            (ui.textEdit, ui.textLabel), (ui.offerEdit, ui.offerLabel), (ui.whyEdit, ui.whyLabel),
            (ui.stateCombo, ui.stateLabel), (ui.answerEdit, ui.answerLabel),
        ):  # fmt: skip
            edit.setAccessibleName(caption.text())
        self.due = FuzzyDateEdit(ui.dueLabel.text())
        inline(ui.dueBox, self.due)
        for code in context.plan.framework.codes("ask_state"):
            ui.stateCombo.addItem(code.label, code.slug)
        ui.removeButton.setVisible(ask is not None)
        ui.removeButton.clicked.connect(self._remove)
        if ask is not None:
            ui.textEdit.setText(ask.text)
            ui.offerEdit.setText(ask.offer)
            ui.whyEdit.setText(ask.why_now)
            ui.answerEdit.setText(ask.answer)
            self.due.set_value(ask.due)
            ui.stateCombo.setCurrentIndex(max(0, ui.stateCombo.findData(ask.state)))
        ui.textEdit.setFocus()

    def save(self) -> None:
        ui = self.ui
        text = ui.textEdit.text().strip()
        if not text:
            self.tell(self.tr("Say what the city asks for."))
            ui.textEdit.setFocus()
            return
        due = date_now(self.due)
        if due is None:
            self.tell(
                self.tr("“{text}” is not a date. Enter a year, or ? for unknown.").format(
                    text=self.due.edit.text()
                )
            )
            self.due.setFocus()
            return
        values: dict[str, Any] = {
            "text": text,
            "offer": ui.offerEdit.text().strip(),
            "why_now": ui.whyEdit.text().strip(),
            "due": due,
            "state": str(ui.stateCombo.currentData()),
            "answer": ui.answerEdit.text().strip(),
        }
        if self._ask is None:
            done = self.run(AddRecords([Ask(id=new_id(), counterpart_id=self._counterpart, **values)]))
        else:
            done = self.run(update_record(self._ask, **values))
        if done:
            self.accept()

    def _remove(self) -> None:
        if self._ask is not None and self.run(DeleteRecords(Ask, (self._ask.id,))):
            self.accept()
