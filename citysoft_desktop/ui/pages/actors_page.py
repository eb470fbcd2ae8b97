"""The register of bodies: partners, networks, own units and bodies of states, with everything known about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.actor_names import aliases_by_actor
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords
from citysoft_desktop.ui.models.common import Column, Row
from citysoft_desktop.ui.pages.actor_form import ActorForm
from citysoft_desktop.ui.pages.register_page import RegisterPage
from citysoft_desktop.ui.presenters import actors as presenter
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.field import show_date

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan

_PAUSE = 120
"""Milliseconds without a key after which the form follows the search."""
_WIDTHS = (0, 96, 66, 84, 66, 82, 78, 98)
NAME = 0
"""Column of the name, the one that stretches."""
_NAME_NEEDS = 150
_KIND_OF_VIEW = {
    "partners": "partner_city",
    "networks": "network",
    "units": "own_unit",
    "state": "line_ministry",
}


class PartnersPage(RegisterPage):
    """One table for every body the plan names, with groups, and the form of the selected one."""

    key = "partners"
    kinds = frozenset(
        {"actor", "participation", "activity", "person", "alias", "linkage", "city", "codebook"}
    )
    panel_width = 366

    def build_extra(self) -> None:
        self._facts: dict[str, presenter.BodyFacts] = {}
        self._place_names: dict[int, str] = {}
        self._shown: tuple[str, Plan | None] = ("", None)
        self._typing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show_current)
        self.form = ActorForm(self.context)
        self.nothing = label("", "secondary", wrap=True)
        self._uses = QVBoxLayout()
        self.panel_layout.addWidget(self.nothing)
        self.panel_layout.addWidget(self.form)
        self.panel_layout.addLayout(self._uses)
        self.panel_layout.addStretch(1)
        self.due_button = button("", "link", run=self.show_due)
        self.filter_row.insertWidget(2, self.due_button)
        self.places_button = self.add_action("", self.find_places, icon="map-pin")
        self.twins_button = self.add_action("", self.find_twins, icon="copy")
        self.add_button = self.add_action("", self.add_body, icon="plus", primary=True)
        self.add_act = self._action("Insert", self.add_body)
        self.merge_act = self._action("Ctrl+M", self.merge_selected)
        self.twins_act = self._action("Ctrl+Shift+M", self.find_twins)
        self.view_changed.connect(self._group_changed)
        self.table.viewport().installEventFilter(self)

    def _action(self, keys: str, run) -> QAction:
        made = QAction(self)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda _checked=False: run())
        self.addAction(made)
        return made

    def retranslate(self) -> None:
        self.set_register_words(
            self.tr("Partners and bodies"), self.tr("Everybody the city works with, abroad and at home")
        )
        self.add_views(
            [
                Choice("all", self.tr("All")),
                Choice("partners", self.tr("Partners")),
                Choice("networks", self.tr("Networks")),
                Choice("units", self.tr("Own units")),
                Choice("state", self.tr("State bodies")),
            ]
        )
        self.filter.setPlaceholderText(self.tr("Search names, places, notes"))
        self.filter.setAccessibleName(self.tr("Search names, places, notes"))
        for made, text, tip in (
            (self.add_button, self.tr("Add body"), "Insert"),
            (self.twins_button, self.tr("Find duplicates…"), "Ctrl+Shift+M"),
            (self.places_button, self.tr("Find places…"), ""),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setToolTip(tip)
        self.add_act.setText(self.tr("Add body"))
        self.merge_act.setText(self.tr("Merge the selected…"))
        self.twins_act.setText(self.tr("Find duplicates…"))
        self.form.retranslate()
        self._shown = ("", None)

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Name")),
            Column(self.tr("Kind")),
            Column(self.tr("Tier")),
            Column(self.tr("Country")),
            Column(self.tr("Place")),
            Column(self.tr("Activities"), numeric=True),
            Column(self.tr("Contacts"), numeric=True),
            Column(self.tr("Last activity")),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        self._facts = presenter.facts(plan, self.context.clock.today())
        aliases = aliases_by_actor(plan)
        nobody = presenter.BodyFacts()
        group = self.view()
        found = []
        for actor in plan.actors.values():
            if group not in ("", "all") and presenter.group_of(actor) != group:
                continue
            facts = self._facts.get(actor.id, nobody)
            found.append(
                Row(
                    actor.id,
                    (
                        actor.name,
                        plan.framework.label("actor_kind", actor.kind) if actor.kind else "",
                        plan.framework.label("actor_tier", actor.tier) if actor.tier else "",
                        presenter.country_name(actor.country),
                        self._place_name(actor),
                        str(len(facts.activities)),
                        str(facts.contacts) if facts.contacts else "",
                        show_date(facts.last),
                    ),
                    " ".join((actor.name_en, *aliases.get(actor.id, ()), actor.address, actor.note)),
                )
            )
        return found

    def _place_name(self, actor: Actor) -> str:
        if actor.place_id is None:
            return ""
        if actor.place_id not in self._place_names:
            place = presenter.place_of(actor, self.context.places)
            self._place_names[actor.place_id] = place.name if place is not None else ""
        return self._place_names[actor.place_id]

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        self._shown = ("", None)  # the plan may have become read-only, or the language another
        super().refresh(plan, changes)
        due = self.due_ids()
        count = sum(
            presenter.review_due(person, self.context.clock.today()) for person in plan.table(Person).values()
        )
        text = self.tr("Contacts to look at again: {n}").format(n=count)
        self.due_button.setText(text)
        self.due_button.setAccessibleName(text)
        self.due_button.setVisible(bool(due))
        session = self.context.session
        on = session is not None and not session.read_only
        for made in (self.add_button, self.add_act, self.merge_act, self.delete_action):
            made.setEnabled(on)
        self.places_button.setEnabled(on and self.context.places is not None)

    def _widths(self) -> None:
        """Names take the room there is; measuring thousands of cells for the rest would take longer than showing them."""
        header = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, theme().px(width))
        self._name_width()

    def _name_width(self) -> None:
        """Where the rest leaves too little, names keep what they need and the table scrolls sideways."""
        header = self.table.horizontalHeader()
        if header.count() <= NAME:
            return
        rest = sum(header.sectionSize(column) for column in range(header.count()) if column != NAME)
        room = self.table.viewport().width() - rest >= theme().px(_NAME_NEEDS)
        wanted = QHeaderView.ResizeMode.Stretch if room else QHeaderView.ResizeMode.Interactive
        if header.sectionResizeMode(NAME) != wanted:
            header.setSectionResizeMode(NAME, wanted)
        if not room:
            header.resizeSection(NAME, theme().px(_NAME_NEEDS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._name_width()
        return super().eventFilter(watched, event)

    def empty_text(self) -> str:
        return {
            "networks": self.tr(
                "No networks yet. Add a body: choosing a city network of the list fills in secretariat and home page. Rows of the inventory that name one bring it here by themselves."
            ),
            "units": self.tr(
                "No own units yet. Add the departments of the city that run or carry international work, to see which activities have an owner."
            ),
            "state": self.tr(
                "No bodies of a state yet. Step 1 proposes the ministries and agencies of the home state; keep those you deal with, or add one here."
            ),
        }.get(
            self.view(),
            self.tr(
                "No bodies yet. They come by themselves from the partners named in the inventory and from the counterparts of step 1; others can be added here."
            ),
        )

    # -- the panel -------------------------------------------------------------------------------------

    def _filter_changed(self, text: str) -> None:
        self._typing = True
        super()._filter_changed(text)
        self._typing = False

    def _current_changed(self, *_index: object) -> None:
        # Filling the form takes longer than finding the rows: while somebody types, it waits for a pause.
        if self._typing:
            self._pause.start()
        else:
            self._show_current()

    def _show_current(self) -> None:
        self._pause.stop()
        if self.context.session is None:
            return
        actor_id = self.current_id()
        if self._shown == (actor_id, self.plan) and actor_id:
            return
        self._shown = (actor_id, self.plan)
        known = bool(actor_id) and actor_id in self.plan.actors
        clear_layout(self._uses)
        self.form.setVisible(known)
        self.nothing.setVisible(not known)
        self.nothing.setText(self.tr("Nothing selected"))
        if known:
            self.form.show_actor(self.plan, actor_id)
            facts = self._facts.get(actor_id, presenter.BodyFacts())
            self._uses.addWidget(self.used_by(list(facts.activities)))

    def _group_changed(self, _key: str) -> None:
        if self.context.session is None:
            return
        kept = self.current_id()
        self.all_button.hide()
        self.model.set_only(None)
        self.model.set_rows(self.rows(self.plan))
        self._widths()
        self._show_empty()
        self._select(kept)
        self.status_changed.emit()

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        self.refresh_now()
        self.show_view("all")
        super().show_records(ids, filter_text)

    def due_ids(self) -> list[str]:
        """Bodies with a contact whose review is due."""
        return [key for key, facts in self._facts.items() if facts.review_due.known]

    def show_due(self) -> None:
        """Show only bodies with a contact to look at again."""
        self.show_view("all")
        self.filter.clear()
        self.show_only(self.due_ids())
        self._select(self.model.row(0).id if self.model.row(0) is not None else "")  # type: ignore[union-attr]
        self.table.setFocus()

    # -- what can be done --------------------------------------------------------------------------------

    def add_body(self) -> None:
        """Add a body of the group shown; its name is ready to be typed over."""
        session = self.context.session
        if session is None or session.read_only:
            return
        kind = _KIND_OF_VIEW.get(self.view(), "")
        tier = {"partner_city": "city", "own_unit": "city", "line_ministry": "national"}.get(kind, "")
        home = self.plan.home
        actor = Actor(
            id=new_id(),
            name=self.form.new_name(),
            kind=kind,
            tier=tier,
            country=home if kind in ("own_unit", "line_ministry") else "",
            state=home if kind == "line_ministry" else "",
        )
        if self.context.execute(AddRecords([actor]), toast=False) is None:
            return
        self.refresh_now()
        self.filter.clear()
        self.show_only(None)
        self._select(actor.id)
        self.split.show_region(self.panel)
        line: QLineEdit = self.form.lines["name"]
        line.setFocus()
        line.selectAll()

    def merge_selected(self) -> None:
        """Merge the selected rows after a preview."""
        ids = self.selected_ids()
        if len(ids) < 2:
            self.context.toast(self.tr("Select two or more bodies first, with Ctrl or Shift."), icon="info")
            return
        self._merge(ids)

    def find_twins(self) -> None:
        """Show the bodies that may be one and the same."""
        self._merge([])

    def _merge(self, ids: list[str]) -> None:
        from citysoft_desktop.ui.dialogs.merge_actors import MergeActorsDialog

        self.form.commit()
        dialog = MergeActorsDialog(self.context, self.window(), ids)
        dialog.accepted.connect(lambda: self.show_records(list(dialog.merged)[:1]))
        dialog.open()

    def find_places(self) -> None:
        """Look up positions for the cities and regions that have none."""
        from citysoft_desktop.ui.dialogs.find_places import FindPlacesDialog

        ids = self.selected_ids()
        FindPlacesDialog(self.context, self.window(), ids if len(ids) > 1 else None).open()

    def delete_selected(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.context.execute(DeleteRecords(Actor, tuple(ids)))

    def record_actions(self) -> list[QAction]:
        return [self.add_act, self.merge_act, self.twins_act, self.delete_action]

    def regions(self) -> list[QWidget]:
        return [self.filter, self.table, self.form.lines["name"]]
