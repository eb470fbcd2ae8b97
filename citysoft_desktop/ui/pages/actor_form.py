"""All fields of a body of the register, saved one by one when they are left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.city import Actor, Alias, Person
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.networks import Network, networks_like
from citysoft_desktop.domain.matching.values import read_countries
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.actors import SetAliases
from citysoft_desktop.services.commands.base import Composite, update_record
from citysoft_desktop.services.places import Place, PlaceDataError
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit, QuietCombo
from citysoft_desktop.ui.pages.actor_contacts import ActorContacts
from citysoft_desktop.ui.pages.actor_place import PlaceField
from citysoft_desktop.ui.pages.inventory_fields import TextArea
from citysoft_desktop.ui.presenters import actors as presenter
from citysoft_desktop.ui.widgets.basic import button, label
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, fields_in_a_row
from citysoft_desktop.ui.widgets.pickers import SegmentedControl
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.services.ports import Command
    from citysoft_desktop.ui.context import AppContext

_AREAS = ("we_give", "we_get", "note")
_LINES = ("name", "name_en", "address", "source")


class ActorForm(QWidget):
    """``show_actor`` shows a body by its id; the form writes to the plan of the context by itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._id = ""
        self._networks: dict[str, Network] = {}
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.heading = label("", "heading", wrap=True)
        self._column.addWidget(self.heading)
        self.lines = {name: self._line(name) for name in _LINES}
        self.aliases = TokenField("")
        self.aliases.edited.connect(self._save_aliases)
        self.kind, self.tier = QuietCombo(), QuietCombo()
        self.kind.activated.connect(lambda _i: self._save(kind=self.kind.currentData()))
        self.tier.activated.connect(lambda _i: self._save(tier=self.tier.currentData()))
        self.country = ListEdit("", country_suggestions)
        self.state = ListEdit("", country_suggestions)
        for name, edit in (("country", self.country), ("state", self.state)):
            edit.editingFinished.connect(lambda name=name, edit=edit: self._save_country(name, edit))
            edit.popup.activated.connect(lambda _t, name=name, edit=edit: self._save_country(name, edit))
        self.place = PlaceField(self._find_place, self._suggest_places, self._own_name)
        self.place.chosen.connect(self._take_place)
        self.place.cleared.connect(
            lambda: self._save(**presenter.no_place_values(self._actor() or Actor(id="")))
        )
        self.network = ListEdit("", self._suggest_networks)
        self.network.popup.activated.connect(self._take_network)
        self.network.editingFinished.connect(self._left_network)
        self.home, self.confidential = QCheckBox(), QCheckBox()
        self.home.clicked.connect(lambda on: self._save(home_counterpart=on))
        self.confidential.clicked.connect(lambda on: self._save(confidential=on))
        self.since = FuzzyDateEdit("")
        self.since.edited.connect(lambda value: self._save(since=value))
        self.areas = {name: TextArea("", lines=3 if name == "note" else 2) for name in _AREAS}
        for name, area in self.areas.items():
            area.left.connect(lambda text, name=name: self._save(**{name: text}))
        self.power = SegmentedControl(_one_to_five(self.tr("Power {n}")), "power")
        self.interest = SegmentedControl(_one_to_five(self.tr("Interest {n}")), "interest")
        self.power.chosen.connect(lambda value: self._save(power=value))
        self.interest.chosen.connect(lambda value: self._save(interest=value))
        self._grid(("name", self.lines["name"]))
        self._grid(("name_en", self.lines["name_en"]))
        self._grid(("aliases", self.aliases))
        self._grid(("kind", self.kind), ("tier", self.tier))
        self._grid(("network", self.network))
        self.fill_button = button("", "link", icon="file-input", run=self.fill_from_network)
        self._column.addWidget(self.fill_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid(("country", self.country), ("state", self.state))
        self._grid(("place", self.place))
        self.contacts = ActorContacts(context, lambda: self._id)
        self._column.addWidget(self.contacts)
        self._column.addWidget(self.home)
        self.home_hint = label("", "caption", wrap=True)
        self._column.addWidget(self.home_hint)
        self._grid(("since", self.since))
        self._grid(("we_give", self.areas["we_give"]), ("we_get", self.areas["we_get"]))
        self._grid(("power", self.power), ("interest", self.interest))
        self._grid(("address", self.lines["address"]))
        self._grid(("source", self.lines["source"]))
        self._grid(("note", self.areas["note"]))
        self._column.addWidget(self.confidential)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.editingFinished.connect(lambda: self._left_line(name))
        return made

    def _grid(self, *items: tuple[str, QWidget]) -> None:
        self._column.addLayout(fields_in_a_row(self.fields, *items))

    def retranslate(self) -> None:
        """Set the words again."""
        words = {
            "name": self.tr("Name"),
            "name_en": self.tr("Name in English"),
            "aliases": self.tr("Other names and spellings"),
            "kind": self.tr("Kind"),
            "tier": self.tr("Tier"),
            "network": self.tr("Network of the list"),
            "country": self.tr("Country it sits in"),
            "state": self.tr("State it serves"),
            "place": self.tr("Place"),
            "since": self.tr("In contact since"),
            "we_give": self.tr("What we give"),
            "we_get": self.tr("What we get"),
            "power": self.tr("Power over our plans, 1 to 5"),
            "interest": self.tr("Interest in our plans, 1 to 5"),
            "address": self.tr("Address or home page"),
            "source": self.tr("Source"),
            "note": self.tr("Note"),
        }
        for key, field in self.fields.items():
            field.set_label(words[key])
        self.power.set_choices(_one_to_five(self.tr("Power {n}")))
        self.interest.set_choices(_one_to_five(self.tr("Interest {n}")))
        self.fields["aliases"].set_help(
            self.tr("A table that uses one of these is recognised when it is imported.")
        )
        self.fill_button.setText(self.tr("Fill in secretariat and home page"))
        self.fill_button.setAccessibleName(self.fill_button.text())
        self.home.setText(self.tr("Counterpart of the home state"))
        self.home.setAccessibleName(self.home.text())
        self.home_hint.setText(self.tr("Bodies of the home state, to which links can be recorded."))
        self.confidential.setText(self.tr("Confidential: kept out of prints and exports"))
        self.confidential.setAccessibleName(self.confidential.text())
        self.place.retranslate()
        self.contacts.retranslate()

    # -- showing --------------------------------------------------------------------------------------

    def show_actor(self, plan: Plan, actor_id: str) -> None:
        """Show a body; what is being typed into stays."""
        actor = plan.actors.get(actor_id)
        if actor is None:
            self._id = ""
            return
        fresh = actor_id != self._id
        if fresh:
            self.commit()
            for field in self.fields.values():
                field.set_error("")
        self._id = actor_id
        self.heading.setText(actor.name or self.tr("Without a name"))
        if self.kind.count() == 0:
            self._fill_combos(plan)
        focused = self.window().focusWidget()
        network = presenter.network_of_actor(actor)
        for edit, text in (
            *((self.lines[name], str(getattr(actor, name))) for name in _LINES),
            (self.country, presenter.country_name(actor.country)),
            (self.state, presenter.country_name(actor.state)),
            (self.network, presenter.network_line(network) if network is not None else ""),
        ):
            if fresh or edit is not focused or not edit.isModified():
                edit.setText(text)
                edit.setCursorPosition(0)
                edit.setModified(False)
        for name, area in self.areas.items():
            if fresh or area is not focused:
                area.set_value(getattr(actor, name))
        others = self._aliases_of(plan)
        if self.aliases.values() != others:
            self.aliases.set_values(others)
        self.kind.setCurrentIndex(max(0, self.kind.findData(actor.kind)))
        self.tier.setCurrentIndex(max(0, self.tier.findData(actor.tier)))
        self.since.set_value(actor.since)
        self.power.set_value(actor.power)
        self.interest.set_value(actor.interest)
        self.home.setChecked(actor.home_counterpart)
        self.confidential.setChecked(actor.confidential)
        self.place.show_place(
            presenter.place_of(actor, self.context.places),
            actor.latitude,
            actor.longitude,
            by_name=actor.kind in presenter.PLACE_KINDS,
        )
        self.fields["network"].setVisible(actor.kind == "network" or bool(actor.network_key))
        self._show_network(network)
        session = self.context.session
        self.fill_button.setVisible(
            network is not None
            and session is not None
            and not session.read_only
            and bool(presenter.network_values(network, actor, None))
        )
        self.contacts.show_persons([p for p in plan.table(Person).values() if p.actor_id == actor.id])
        self._enable()

    def _fill_combos(self, plan: Plan) -> None:
        for combo, dimension in ((self.kind, "actor_kind"), (self.tier, "actor_tier")):
            combo.addItem("–", "")
            for code in plan.framework.codes(dimension):
                combo.addItem(code.label, code.slug)

    def _show_network(self, network: Network | None) -> None:
        if network is None:
            self.fields["network"].set_help(
                self.tr("Type a name or short name: secretariat and home page are filled in.")
            )
            return
        seat = ", ".join(filter(None, (network.seat_city, presenter.country_name(network.seat_country))))
        parts = [
            self.tr("Secretariat: {place}.").format(place=seat or self.tr("not known")),
            self.tr("Home page: {page}.").format(page=network.website or self.tr("not known")),
        ]
        if network.founded:
            parts.append(self.tr("Founded {year}.").format(year=network.founded))
        if not network.checked:
            parts.append(self.tr("To be checked."))
        self.fields["network"].set_help(" ".join(parts))

    def _enable(self) -> None:
        session = self.context.session
        on = session is not None and not session.read_only
        for edit in (*self.lines.values(), self.country, self.state, self.network):
            edit.setReadOnly(not on)
        for area in self.areas.values():
            area.setReadOnly(not on)
        for widget in (
            self.aliases, self.kind, self.tier, self.home, self.confidential, self.since, self.power, self.interest,
        ):  # fmt: skip
            widget.setEnabled(on)
        self.place.set_enabled(on)

    def commit(self) -> None:
        """Save what was typed and not yet left."""
        if self._actor() is None:
            return
        for area in self.areas.values():
            area.commit()
        for name in _LINES:
            if self.lines[name].isModified():
                self._left_line(name)
        for card in self.contacts.cards:
            card.commit()

    # -- saving ---------------------------------------------------------------------------------------

    def _actor(self) -> Actor | None:
        session = self.context.session
        return session.plan.actors.get(self._id) if session is not None and self._id else None

    def _own_name(self) -> str:
        actor = self._actor()
        return actor.name if actor is not None else ""

    def _save(self, **values: Any) -> None:
        actor = self._actor()
        session = self.context.session
        if actor is None or session is None or session.read_only:
            return
        changed = {name: value for name, value in values.items() if getattr(actor, name) != value}
        if changed:
            self.context.execute(update_record(actor, **changed), toast=False)

    def _aliases_of(self, plan: Plan) -> list[str]:
        return [alias.name for alias in plan.table(Alias).values() if alias.actor_id == self._id]

    def _save_aliases(self, names: list[str]) -> None:
        session = self.context.session
        if self._actor() is not None and session is not None and not session.read_only:
            self.context.execute(SetAliases(self._id, names), toast=False)

    def _left_line(self, name: str) -> None:
        text = " ".join(self.lines[name].text().split())
        if name == "name" and not text:
            self.fields["name"].set_error(self.tr("A body needs a name. The old one was kept."))
            return
        if name == "name":
            self.fields["name"].set_error("")
        self.lines[name].setModified(False)
        self._save(**{name: text})

    def _save_country(self, name: str, edit: ListEdit) -> None:
        text = edit.text().strip()
        found = read_countries(text) if text else None
        if found is not None and (found.unread or len(found.codes) != 1):
            self.fields[name].set_error(
                self.tr("“{text}” is not a country. Enter its name or two-letter code.").format(text=text)
            )
            return
        self.fields[name].set_error("")
        edit.setModified(False)
        self._save(**{name: found.codes[0] if found is not None else ""})

    def new_name(self) -> str:
        """Name of a body just added, until somebody gives it one."""
        return self.tr("New body")

    # -- places and networks --------------------------------------------------------------------------

    def _find_place(self, text: str) -> Any:
        return presenter.place_answer(self._actor() or Actor(id=""), text, self.context.places)

    def _suggest_places(self, text: str) -> Sequence[Place]:
        actor, places = self._actor(), self.context.places
        if actor is None or places is None:
            return ()
        try:
            return places.search(text, actor.country or None, 10)
        except PlaceDataError:
            return ()

    def _take_place(self, place: Place) -> None:
        actor = self._actor()
        if actor is not None:
            self._save(**presenter.actor_place_values(place, actor))

    def _suggest_networks(self, text: str) -> list[str]:
        self._networks = {presenter.network_line(one): one for one in networks_like(text)}
        return list(self._networks)

    def fill_from_network(self) -> None:
        """Take over what the list knows of this network and the body lacks."""
        actor = self._actor()
        network = presenter.network_of_actor(actor) if actor is not None else None
        if network is not None:
            self._use_network(network)
            self.network.setFocus()

    def _take_network(self, line: str) -> None:
        network = self._networks.get(line)
        if network is not None:
            self._use_network(network)

    def _use_network(self, network: Network) -> None:
        actor = self._actor()
        if actor is None:
            return
        self.network.setModified(False)
        self.fields["network"].set_error("")
        values = presenter.network_values(network, actor, self.context.places)
        if actor.name == self.new_name():
            values["name"] = network.name
        commands: list[Command] = [update_record(actor, **values)] if values else []
        others = self._aliases_of(self.context.plan)
        names = {fold(name) for name in (values.get("name", actor.name), *others)}
        # The name an office uses and the short form both lead to this body from now on.
        new = [name for name in (network.name, network.acronym) if name and fold(name) not in names]
        if new:
            commands.append(SetAliases(actor.id, [*others, *new]))
        if commands:
            self.context.execute(Composite("actor.update", commands, {"n": 1}), toast=False)

    def _left_network(self) -> None:
        text = self.network.text().strip()
        actor = self._actor()
        if actor is None or not self.network.isModified():
            if text in self._networks:
                self._take_network(text)
            return
        if text in self._networks:
            self._take_network(text)
        elif not text:
            self.network.setModified(False)
            self.fields["network"].set_error("")
            self._save(network_key="")
        else:
            self.fields["network"].set_error(
                self.tr("“{text}” is not in the list of networks. Choose one, or leave it empty.").format(
                    text=text
                )
            )


def _one_to_five(name: str) -> list[Choice]:
    """Grades from 1 to 5 that a screen reader tells apart."""
    return [Choice(n, str(n), name.format(n=n)) for n in range(1, 6)]
