"""Step 1, City: who the city is, which state it answers to, who its counterparts are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.changes import PROFILE_KINDS
from citysoft_desktop.domain.city import Policy
from citysoft_desktop.domain.coding import Coder
from citysoft_desktop.domain.content_texts import guidance
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.ui.pages.base_page import Page, history_button, name_history_button
from citysoft_desktop.ui.pages.city_profile import ProfileForm
from citysoft_desktop.ui.pages.city_state import CounterpartCard, CounterpartList, new_counterpart
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.presenters import city as presenter
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import card, label, scroll_area
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.page_stack import PageStack
from citysoft_desktop.ui.widgets.regions import RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan


FORM_WIDTH = 760
"""Lines of a form longer than this are hard to read."""
NO_LIMIT = 16777215


class GuideCard(QFrame):
    """What a good answer is, for the field that has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, column = card(padding=16, spacing=8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch(1)
        self._head = label("", "card", wrap=True)
        self._parts = [
            label("", role, wrap=True)
            for role in ("", "label", "", "label", "secondary", "label", "secondary", "caption")
        ]
        column.addWidget(self._head)
        for part in self._parts:
            column.addWidget(part)
        self.key = ""

    def show_field(self, key: str) -> None:
        """Show the guidance of a field of the form "city"."""
        found = guidance().field("city", key)
        self.key = key
        if found is None:
            step = guidance().step(1)
            self._say(
                step.name,
                step.purpose,
                self.tr("What to do"),
                step.what_to_do,
                self.tr("Good"),
                step.good,
                self.tr("Not so good"),
                step.bad,
                step.why,
            )
            return
        kind = {
            "real": self.tr("fact"),
            "reading": self.tr("our reading"),
            "illustrative": self.tr("made up"),
            "general_knowledge": self.tr("general knowledge"),
        }.get(found.example_kind, found.example_kind)
        example = self.tr("Example ({kind})").format(kind=kind)
        good = f"{found.what}\n{found.good}"
        self._say(
            found.label,
            good,
            example,
            found.example,
            self.tr("Not so good"),
            found.bad,
            self.tr("Why it matters"),
            found.why,
            "",
        )

    def _say(self, head: str, *texts: str) -> None:
        self._head.setText(head)
        for part, text in zip(self._parts, texts, strict=True):
            part.setText(text)
            part.setVisible(bool(text))


class CityPage(Page):
    """Profile, state and counterparts, policies, people."""

    key = "city"
    kinds = PROFILE_KINDS | {"ask", "coder", "linkage", "participation"}

    def build(self) -> None:
        self.profile = ProfileForm(self.context)
        self.counterparts = CounterpartList(self.context)
        self.card = CounterpartCard(self.context)
        self.counterparts.chosen.connect(self._show_card)
        self.counterparts.add_wanted.connect(self.add_counterpart)
        self.counterparts.remove_wanted.connect(self.remove_counterpart)
        self.card.add_another.connect(self.add_counterpart)
        self.policies = RecordTable(
            self.context, lambda text: Policy(id=new_id(), title=text, tier="national"), rows=8
        )
        self.people = RecordTable(
            self.context, lambda text: Coder(id=new_id(), name=text, initials=_initials(text)), rows=5
        )
        self.card_history, self.policy_history = history_button(self), history_button(self)
        self.card.add_head(self.card_history)
        self.people_note = label("", "secondary", wrap=True)
        self.policies_note = label("", "secondary", wrap=True)
        self.guide = GuideCard()
        self.split = RegionSplitter()
        self.split.add(self.counterparts, "", width=380)
        self.split.add(self.card, "", stretch=1)
        self.stack = PageStack()  # asks for the view in front only: the two regions are wide
        profile = scroll_area(self.profile)
        for widget in (
            profile,
            self.split,
            _column(self.policies_note, self.policies, self.policy_history),
            _column(self.people_note, self.people),
        ):
            self.stack.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(theme().px(20))
        line.addWidget(self.stack, 1)
        self.guide_area = scroll_area(self.guide)
        self.guide_area.setFixedWidth(theme().px(320))
        line.addWidget(self.guide_area)
        line.addStretch()  # what the form does not take is left at the end, not between form and guidance
        self.body.addLayout(line, 1)
        self.view_changed.connect(self._view_shown)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        theme().changed.connect(self._fit)

    def retranslate(self) -> None:
        self.set_title(self.tr("City"), self.tr("Who the city is and which state it answers to"))
        self.add_views(
            [
                Choice("profile", self.tr("Profile")),
                Choice("state", self.tr("State and counterparts")),
                Choice("policies", self.tr("Policies")),
                Choice("people", self.tr("People")),
            ],
            tabs=True,
        )
        self.split.set_title(0, self.tr("Counterparts"))
        self.split.set_title(1, self.tr("Card"))
        for made in (self.card_history, self.policy_history):
            name_history_button(made)
        self.profile.retranslate()
        self.counterparts.retranslate()
        self.card.retranslate()
        self.policies_note.setText(
            self.tr(
                "Texts of the state or the city that an activity may follow or contradict. A link called compatible or opposed needs the text it is measured against."
            )
        )
        self.people_note.setText(
            self.tr(
                "People who edit this plan, by the names you choose. The first one is used until another is chosen; no account name is ever read."
            )
        )
        self.guide.show_field(
            "" if self.view() == "people" else "counterparts" if self.view() == "state" else self.view()
        )
        self.people.set_words(
            self.tr("People"),
            self.tr("Name of a person"),
            (Column("name", self.tr("Name")), Column("initials", self.tr("Initials"), None, 110)),
        )

    # -- data ----------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        self.profile.show_plan(plan)
        self.counterparts.show_plan(plan)
        self.card.show_actor(plan, self.counterparts.current())
        if not self.policies.model.columns:
            tiers = {code.slug: code.label for code in plan.framework.codes("tier")}
            domains = {"": "–"} | {code.slug: code.label for code in plan.framework.codes("policy_domain")}
            self.policies.set_words(
                self.tr("Policies"),
                self.tr("Title of a policy text"),
                (
                    Column("title", self.tr("Title")),
                    Column("body_name", self.tr("Issuing body"), None, 140),
                    Column("tier", self.tr("Tier"), {"": "–"} | tiers, 110),
                    Column("domain", self.tr("Domain"), domains, 100),
                    Column("year", self.tr("Year"), None, 70),
                    Column("url", self.tr("Address"), None, 120),
                    Column("note", self.tr("Note"), None, 120),
                ),
            )
        self.policies.show_records(list(plan.policies.values()))
        self.people.show_records(list(plan.coders.values()))
        self.people.remove_button.setEnabled(len(plan.coders) > 1)

    def _show_card(self, actor_id: str) -> None:
        if self.context.session is not None:
            self.card.show_actor(self.plan, actor_id)

    def add_counterpart(self) -> None:
        """Add a body of the home state by hand; its name is ready to be typed over."""
        made = new_counterpart(self.context, self.tr("New counterpart"))
        if made:
            self.counterparts.select(made)
            self.split.show_region(self.card)
            self.card.name.setFocus()
            self.card.name.selectAll()

    def remove_counterpart(self, actor_id: str) -> None:
        """Take a body off the register; links to it say so."""
        actor = self.plan.actors.get(actor_id) if actor_id else None
        if actor is None:
            return
        command, links = presenter.remove(self.plan, actor)
        if links == 0:
            text = self.tr("{name} removed")
        else:
            text = (
                self.tr("{name} removed, 1 link now says counterpart unknown")
                if links == 1
                else self.tr("{name} removed, {n} links now say counterpart unknown")
            )
        self.context.execute(command, toast=text.format(name=actor.name, n=links))
        self.counterparts.tree.setFocus()

    # -- guidance and places -------------------------------------------------------------------------

    def _view_shown(self, key: str) -> None:
        self.stack.setCurrentIndex(["profile", "state", "policies", "people"].index(key))
        self.guide.show_field({"state": "counterparts", "policies": "policies"}.get(key, ""))
        self._fit()
        if self._view_tabs is not None:
            self._view_tabs.updateGeometry()  # the tab in front is bolder, so wider
            self.header._settle()

    def _fit(self) -> None:
        """The guidance stands beside the form only where there is room for both."""
        # The page itself may already be held wide by the guidance: only the room around it tells the truth.
        area = next((w for w in _parents(self) if isinstance(w, QScrollArea)), None)
        pixels = area.viewport().width() if area is not None else self.width()
        room = pixels / theme().scale
        needed = 980 if self.view() != "state" else 1280
        guide = theme().px(320 if room >= 1180 else 280)
        self.guide_area.setFixedWidth(guide)
        self.stack.setMaximumWidth(theme().px(FORM_WIDTH) if self.view() == "profile" else NO_LIMIT)
        form = self.stack.minimumSizeHint().width() + theme().px(20) + guide
        self.guide_area.setVisible(room >= needed and form + 2 * theme().px(20) <= pixels)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if (
            now is None
            or self.view() != "profile"
            or not self.isVisible()
            or not self.profile.isAncestorOf(now)
        ):
            return
        key = next((k for k, f in self.profile.fields.items() if f.isAncestorOf(now)), "")
        if self.profile.assets.isAncestorOf(now):
            key = "assets"
        self.guide.show_field(self.profile.guide_keys.get(key, ""))

    def help_text(self) -> str:
        """What a good answer is, for F1."""
        found = guidance().field("city", self.guide.key)
        return f"{found.what} {found.good}" if found is not None else ""

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        self.refresh_now()
        for key in ids:
            if key in self.plan.actors:
                self.show_view("state")
                self.counterparts.select(key)
                return
            if key in self.plan.policies:
                self.show_view("policies")
                self.policies.view.selectRow(list(self.plan.policies).index(key))
                return

    def show_place(self, **where: Any) -> None:
        super().show_place(**where)
        focus = str(where.get("focus", ""))
        if focus in self.profile.fields:
            self.show_view("profile")
            self.profile.fields[focus].control.setFocus()

    def record_id(self) -> str:
        if self.view() == "state":
            return self.counterparts.current()
        if self.view() == "policies":
            index = self.policies.view.currentIndex()
            return self.policies.model.records[index.row()].id if index.isValid() else ""
        return self.plan.city.id if self.view() == "profile" and self.context.session is not None else ""

    def regions(self) -> list[QWidget]:
        if self.view() == "profile":
            return [self.profile.name]
        if self.view() == "state":
            return [self.counterparts.tree, self.counterparts.list, self.card.name]
        return [self.policies.view if self.view() == "policies" else self.people.view]

    def status_items(self) -> list[str]:
        if self.context.session is None:
            return []
        n = len(self.plan.counterparts)
        return [self.tr("1 counterpart") if n == 1 else self.tr("{n} counterparts").format(n=n)]


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    for widget in widgets:
        side = Qt.AlignmentFlag.AlignRight if isinstance(widget, QToolButton) else Qt.AlignmentFlag(0)
        layout.addWidget(widget, 1 if isinstance(widget, RecordTable) else 0, side)
    return made


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split()[:3]).upper()
