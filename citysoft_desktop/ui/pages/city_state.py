"""The home state: counterparts by tier, those a country pack proposes, and the card of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.country_packs import PackCounterpart
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Ask
from citysoft_desktop.domain.matching.values import read_countries
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scope import PUBLIC_KINDS
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.base import AddRecords, update_record
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit, QuietCombo
from citysoft_desktop.ui.pages.city_contacts import Contacts
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.pages.inventory_fields import TextArea
from citysoft_desktop.ui.presenters import city as presenter
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, card, label, row, scroll_area
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import Banner
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, fields_in_a_row
from citysoft_desktop.ui.widgets.pickers import SegmentedControl

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class CounterpartList(QWidget):
    """Tree by tier and, below it, what the country pack proposes. ``chosen`` carries the id of a body."""

    chosen = Signal(str)
    add_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._proposals: list[PackCounterpart] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.structure = label("", "secondary", wrap=True)
        column.addWidget(self.structure)
        frame, inside = card(padding=4, spacing=0)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(theme().px(14))
        self.tree.currentItemChanged.connect(self._current)
        inside.addWidget(self.tree)
        column.addWidget(frame, 3)
        self.add_button = button("", icon="plus", run=self.add_wanted.emit)
        self.remove_button = button("", icon="trash-2", run=lambda: self.remove_wanted.emit(self.current()))
        column.addLayout(row(self.add_button, self.remove_button, "stretch"))
        self.head = label("", "card", wrap=True)
        self.note = label("", "caption", wrap=True)
        column.addWidget(self.head)
        column.addWidget(self.note)
        self.proposed_frame, proposed = card(padding=4, spacing=0)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(lambda _item: self._show_keep())
        proposed.addWidget(self.list)
        column.addWidget(self.proposed_frame, 2)
        self.keep_button = button("", "primary", run=self.keep)
        self.all_button = button("", run=self._check_all)
        column.addLayout(row(self.keep_button, self.all_button, "stretch"))
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            self.tree,
            lambda: self.remove_wanted.emit(self.current()),
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def retranslate(self) -> None:
        """Set the words again."""
        self.tree.setAccessibleName(self.tr("Counterparts in the home state, by tier"))
        self.list.setAccessibleName(self.tr("Proposed counterparts"))
        for made, text in (
            (self.add_button, self.tr("Add a counterpart")),
            (self.remove_button, self.tr("Remove")),
            (self.all_button, self.tr("Select all")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        self.remove_button.setAccessibleName(self.tr("Remove the counterpart"))
        self._show_keep()

    def current(self) -> str:
        """Id of the selected body."""
        item = self.tree.currentItem()
        return str(item.data(0, ID_ROLE) or "") if item is not None else ""

    def select(self, actor_id: str) -> None:
        """Select a body."""
        for number in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(number)
            for place in range(top.childCount() if top is not None else 0):
                if top is not None and top.child(place).data(0, ID_ROLE) == actor_id:
                    self.tree.setCurrentItem(top.child(place))
                    return

    def show_plan(self, plan: Plan) -> None:
        """Show register and proposals; the selection stays."""
        self._show_tree(plan)
        pack = presenter.pack_of(plan)
        country = territories().name(plan.home) if plan.home else ""
        if pack is None:
            self.structure.setText("")
            empty = self.tr("No proposals for this country yet. Add counterparts by hand.")
            self.head.setText(
                empty
                if plan.home
                else self.tr(
                    "Pick the home country and we propose its counterparts. You keep the ones you deal with."
                )
            )
        else:
            words = self.tr("{country}: {structure}. {note}").format(
                country=country, structure=pack.structure_label, note=pack.structure_note
            )
            if not pack.structure_checked:
                words += " " + self.tr("To be checked.")
            self.structure.setText(words)
            self.head.setText(self.tr("Proposed for {country}").format(country=country))
        self.structure.setVisible(bool(self.structure.text()))
        self._proposals = presenter.proposals(plan)
        self.note.setText(
            self.tr(
                "General knowledge of {day}, no legal advice. Proposals count for nothing until you keep them."
            ).format(day=pack.as_of)
            if pack is not None and self._proposals
            else ""
        )
        self.note.setVisible(bool(self.note.text()))
        if pack is not None and not self._proposals:
            self.head.setText(self.tr("All proposals for {country} are kept.").format(country=country))
        self.list.blockSignals(True)
        self.list.clear()
        for body in self._proposals:
            name = (
                body.name
                if body.name == body.name_en or not body.name_en
                else f"{body.name} ({body.name_en})"
            )
            tier = (
                plan.framework.label("tier", body.tier)
                if plan.framework.has_code("tier", body.tier)
                else body.tier
            )
            state = "" if body.checked else " · " + self.tr("to be checked")
            item = QListWidgetItem(f"{name}\n{tier}{state}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        for widget in (self.proposed_frame, self.keep_button, self.all_button):
            widget.setVisible(bool(self._proposals))
        self._show_keep()

    def _show_tree(self, plan: Plan) -> None:
        now = self.current()
        self.tree.blockSignals(True)
        self.tree.clear()
        names = {tier: plan.framework.label("tier", tier) for tier in presenter.TIERS} | {
            "": self.tr("No tier yet")
        }
        for tier, actors in presenter.by_tier(plan).items():
            if not actors and tier == "":
                continue
            top = QTreeWidgetItem([f"{names[tier]} ({len(actors)})"])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self.tree.addTopLevelItem(top)
            for actor in actors:
                item = QTreeWidgetItem([actor.name])
                item.setData(0, ID_ROLE, actor.id)
                item.setToolTip(0, actor.name_en or actor.name)
                if presenter.scope_problem(plan, actor):
                    from citysoft_desktop.ui.icons import icon

                    item.setIcon(0, icon("triangle-alert", "semantic.warning_text"))
                top.addChild(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        if now:
            self.select(now)
        if not self.current():
            first = next((a for actors in presenter.by_tier(plan).values() for a in actors), None)
            if first is not None:
                self.select(first.id)
        self.remove_button.setEnabled(bool(self.current()))

    def _current(self) -> None:
        self.remove_button.setEnabled(bool(self.current()))
        self.chosen.emit(self.current())

    def selected_proposals(self) -> list[PackCounterpart]:
        """Proposals with a tick."""
        return [
            body
            for n, body in enumerate(self._proposals)
            if self.list.item(n).checkState() == Qt.CheckState.Checked
        ]

    def _check_all(self) -> None:
        for number in range(self.list.count()):
            self.list.item(number).setCheckState(Qt.CheckState.Checked)

    def _show_keep(self) -> None:
        count = len(self.selected_proposals()) if self.list.count() == len(self._proposals) else 0
        text = self.tr("Keep {n} selected").format(n=count) if count else self.tr("Keep selected")
        self.keep_button.setText(text)
        self.keep_button.setAccessibleName(text)
        self.keep_button.setEnabled(count > 0)

    def keep(self) -> None:
        """Put the ticked proposals into the register, as one step."""
        command = presenter.keep(
            self.context.plan,
            self.selected_proposals(),
            self.tr("Proposed by the country pack, to be checked."),
        )
        if command is not None:
            self.context.execute(command)


class CounterpartCard(QWidget):
    """Name, kind, whom it serves, give and get, asks, power and interest; saved when a field is left."""

    add_another = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._id = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.empty = label("", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(self.empty)
        frame, inside = card(padding=0)
        self._frame = frame
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        inside.addWidget(scroll_area(body))
        outer.addWidget(frame, 1)
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self.banner = Banner()
        self._column.addWidget(self.banner)
        self.fields: dict[str, Field] = {}
        self.name, self.name_en, self.address = (
            self._line("name"),
            self._line("name_en"),
            self._line("address"),
        )
        self.kind, self.tier = QuietCombo(), QuietCombo()
        self.kind.activated.connect(lambda _i: self._save(kind=self.kind.currentData()))
        self.tier.activated.connect(lambda _i: self._save(tier=self.tier.currentData()))
        self.state = ListEdit("", country_suggestions)
        self.state.editingFinished.connect(self._save_state)
        self.since = FuzzyDateEdit("")
        self.since.edited.connect(lambda value: self._save(since=value))
        self.give, self.get = TextArea("", lines=3), TextArea("", lines=3)
        self.give.left.connect(lambda text: self._save(we_give=text))
        self.get.left.connect(lambda text: self._save(we_get=text))
        self.note = TextArea("", lines=2)
        self.note.left.connect(lambda text: self._save(note=text))
        numbers = [Choice(n, str(n)) for n in range(1, 6)]
        self.power, self.interest = SegmentedControl(numbers, "power"), SegmentedControl(numbers, "interest")
        self.power.chosen.connect(lambda value: self._save(power=value))
        self.interest.chosen.connect(lambda value: self._save(interest=value))
        self._grid(("name", self.name), ("name_en", self.name_en))
        self._grid(("kind", self.kind), ("tier", self.tier))
        self._grid(("state", self.state), ("since", self.since))
        self._grid(("we_give", self.give), ("we_get", self.get))
        self._asks_label = label("", "label")
        self.asks = RecordTable(
            context,
            lambda text: Ask(id=new_id(), counterpart_id=self._id, text=text) if self._id else None,
            rows=3,
        )
        self._column.addWidget(self._asks_label)
        self._column.addWidget(self.asks)
        self._grid(("power", self.power), ("interest", self.interest))
        self.contacts = Contacts(context, lambda: self._id)
        self._column.addWidget(self.contacts)
        self._grid(("address", self.address), ("note", self.note))
        self._source = label("", "caption", wrap=True)
        self._column.addWidget(self._source)
        self._column.addStretch(1)
        QShortcut(
            QKeySequence("Ctrl+Return"),
            self,
            self._done_and_another,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def add_head(self, made: QWidget) -> None:
        """Put a button above the form, at its end."""
        self._head.addWidget(made)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.editingFinished.connect(lambda: self._save(**{name: " ".join(made.text().split())}))
        return made

    def _grid(self, *items: tuple[str, QWidget]) -> None:
        self._column.addLayout(fields_in_a_row(self.fields, *items))

    def retranslate(self) -> None:
        """Set the words again."""
        words = {
            "name": self.tr("Name"),
            "name_en": self.tr("Name in English"),
            "kind": self.tr("Kind"),
            "tier": self.tr("Tier"),
            "state": self.tr("State it serves"),
            "since": self.tr("In contact since"),
            "we_give": self.tr("What we give"),
            "we_get": self.tr("What we get"),
            "power": self.tr("Power over our plans, 1 to 5"),
            "interest": self.tr("Interest in our plans, 1 to 5"),
            "address": self.tr("Address"),
            "note": self.tr("Note"),
        }
        for key, field in self.fields.items():
            field.set_label(words[key])
        self._asks_label.setText(self.tr("Asks: what we want from it"))
        self.contacts.retranslate()
        self.empty.setText(self.tr("Select a counterpart, or keep a proposal."))

    def show_actor(self, plan: Plan, actor_id: str) -> None:
        """Show a body, or the hint when none is selected."""
        actor = plan.actors.get(actor_id)
        self._id = actor_id if actor is not None else ""
        self._frame.setVisible(actor is not None)
        self.empty.setVisible(actor is None)
        if actor is None:
            return
        framework = plan.framework
        if self.kind.count() == 0:
            for code in framework.codes("actor_kind"):
                if code.slug in PUBLIC_KINDS:
                    self.kind.addItem(code.label, code.slug)
            for tier in presenter.TIERS:
                self.tier.addItem(framework.label("tier", tier), tier)
            states = {code.slug: code.label for code in framework.codes("ask_state")}
            self.asks.set_words(
                self.tr("Asks"),
                self.tr("What do we ask of it?"),
                (
                    Column("text", self.tr("Ask")),
                    Column("due", self.tr("Due"), None, 92),
                    Column("state", self.tr("State"), states, 90),
                    Column("answer", self.tr("Answer"), None, 100),
                ),
            )
        focused = self.window().focusWidget()
        for edit, text in (
            (self.name, actor.name),
            (self.name_en, actor.name_en),
            (self.address, actor.address),
            (self.state, territories().name(actor.state) if actor.state else ""),
        ):
            if edit is not focused or not edit.isModified():
                edit.setText(text)
        for area, text in ((self.give, actor.we_give), (self.get, actor.we_get), (self.note, actor.note)):
            if area is not focused:
                area.set_value(text)
        self.kind.setCurrentIndex(self.kind.findData(actor.kind))
        self.tier.setCurrentIndex(self.tier.findData(actor.tier))
        self.since.set_value(actor.since)
        self.power.set_value(actor.power)
        self.interest.set_value(actor.interest)
        self.asks.show_records([ask for ask in plan.asks.values() if ask.counterpart_id == actor.id])
        self.contacts.show_persons([p for p in plan.table(Person).values() if p.actor_id == actor.id])
        self._source.setText(self.tr("Source: {source}").format(source=actor.source) if actor.source else "")
        self._show_scope(presenter.scope_problem(plan, actor))

    def _show_scope(self, code: str) -> None:
        words = {
            "scope.other_state": self.tr(
                "This body serves another state, so it cannot be a counterpart of a link: only bodies of the home state can. Keep it as a partner."
            ),
            "scope.state_unknown": self.tr(
                "Say which state it serves: only bodies of the home state can be counterparts of a link."
            ),
            "scope.kind": self.tr(
                "Only public bodies of the home state can be counterparts of a link. Choose another kind, or keep it as a partner."
            ),
            "scope.no_home": self.tr(
                "Enter the home country in the profile first: it decides which bodies count."
            ),
        }
        if not code:
            self.banner.dismiss()
        elif self.banner.text() != words[code] or not self.banner.isVisibleTo(self):
            self.banner.show_text(words[code], "warning")

    def scope_text(self) -> str:
        """The reason shown, "" when the body counts."""
        return self.banner.text() if self.banner.isVisibleTo(self) else ""

    def _save(self, **values: Any) -> None:
        if self.context.session is None or not self._id:
            return
        actor = self.context.plan.actors.get(self._id)
        if actor is None:
            return
        if values.get("name") == "":
            self.fields["name"].set_error(self.tr("A counterpart needs a name. The old one was kept."))
            return
        changed = {name: value for name, value in values.items() if getattr(actor, name) != value}
        if changed:
            self.fields["name"].set_error("")
            self.context.execute(update_record(actor, **changed), toast=False)

    def _save_state(self) -> None:
        text = self.state.text().strip()
        found = read_countries(text) if text else None
        if found is not None and (found.unread or len(found.codes) != 1):
            self.fields["state"].set_error(self.tr("“{text}” is not a country.").format(text=text))
            return
        self.fields["state"].set_error("")
        self.state.setModified(False)
        self._save(state=found.codes[0] if found is not None else "")

    def _done_and_another(self) -> None:
        for area in (self.give, self.get, self.note):
            area.commit()
        focused = self.window().focusWidget()
        if isinstance(focused, QLineEdit):
            focused.editingFinished.emit()
        self.add_another.emit()


def new_counterpart(context: AppContext, name: str) -> str:
    """Add an empty counterpart of the home state and give its id, "" when it was refused."""
    home = context.plan.home
    actor = Actor(
        id=new_id(),
        name=name,
        kind="line_ministry",
        tier="national",
        country=home,
        state=home,
        home_counterpart=True,
    )
    return actor.id if context.execute(AddRecords([actor])) is not None else ""
