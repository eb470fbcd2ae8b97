"""The middle of step Link: one activity, its link records, and the form of one of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import TIERS, Linkage
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.services.commands.activities import PartnerName, SetPartners
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.services.commands.linkages import AddLinkage, UpdateLinkage
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.models.linkage_model import LinkTableDelegate, LinkTableModel, counterpart_words
from citysoft_desktop.ui.pages.link_dialogs import ChangeDialog
from citysoft_desktop.ui.pages.link_form_view import LinkForm
from citysoft_desktop.ui.pages.map_identity import lens_chip
from citysoft_desktop.ui.pages.map_source import SourceDialog
from citysoft_desktop.ui.presenters.link_form import (
    end_before_start,
    match_counterpart,
    values_for_mode,
    values_for_strength,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import clear_layout, fixed_rows, label, row, scroll_area

NEW = ""
"""Stands for a link nothing was entered for yet."""


class LinkWork(QWidget):
    """``shown`` after every refresh; ``search_needed`` when a choice first needs a log of the search,
    ``search_wanted`` when the user asks for one."""

    shown = Signal()
    search_needed = Signal()
    search_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tier = "national"
        self._id = ""
        self._linkage = NEW
        self._drafting = False
        self._dialog: QDialog | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        head_card = QFrame()
        head_card.setProperty("surface", "card")
        head = QVBoxLayout(head_card)
        head.setContentsMargins(1, 9, 1, 1)
        head.setSpacing(7)
        self.activity_title = label("", "heading", wrap=True)
        self._chips = row(spacing=6)
        self.place = label("", "small")
        line = row(spacing=10)
        line.setContentsMargins(13, 0, 12, 0)
        line.addWidget(self.activity_title, 1)
        line.addLayout(self._chips)
        line.addWidget(self.place)
        head.addLayout(line)
        self.table = QTableView()
        self.model = LinkTableModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(LinkTableDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        fixed_rows(self.table, 32)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _b: self._link_chosen(now.row()))
        head.addWidget(self.table)
        self.no_link = label("", "secondary", wrap=True)
        self.no_link.setContentsMargins(13, 2, 13, 8)
        head.addWidget(self.no_link)
        layout.addWidget(head_card)
        self.form = LinkForm()
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form)
        inner.addStretch(1)
        self.form_area = scroll_area(body)
        layout.addWidget(self.form_area, 1)
        self.form.edited.connect(self._edited)
        self.form.mode_chosen.connect(self._mode_chosen)
        self.form.strength_chosen.connect(self._strength_chosen)
        self.form.role_picked.connect(self._role_picked)
        self.form.partner_wanted.connect(self._add_partner)
        self.form.register_wanted.connect(lambda: self._context.navigate("city", view="counterparts"))
        self.form.source_wanted.connect(self.open_sources)
        self.form.change_wanted.connect(self.change_relation)
        self.form.search_wanted.connect(self.search_wanted)
        self.form.remove_wanted.connect(self.remove_link)

    def retranslate(self) -> None:
        """Set the words again."""
        self.form.retranslate()
        self.table.setAccessibleName(self.tr("Links of this activity"))
        self.no_link.setText(
            self.tr(
                "Not searched yet. Choose what you know below; the first choice makes a link. Or log a search without result (L)."
            )
        )

    # -- showing -------------------------------------------------------------------------------------

    def activity_id(self) -> str:
        """The activity shown."""
        return self._id

    def linkage_id(self) -> str:
        """The link in the form, "" for a new one."""
        return self._linkage

    def show_activity(self, activity_id: str) -> None:
        """Show another activity with its most telling link."""
        if activity_id != self._id:
            self._id = activity_id
            self._linkage = self._best_link(activity_id)
            self._drafting = False
            self.form_area.verticalScrollBar().setValue(0)
        self.refresh()

    def _best_link(self, activity_id: str) -> str:
        """The link to show first: of the national tier, known, still in force. "" when there is none."""
        today = self._context.clock.today()

        def order(link: Linkage) -> tuple[bool, bool, bool]:
            last = link.valid_to.latest()
            return link.tier != "national", link.mode == UNKNOWN, last is not None and last < today

        return min(self._context.plan.linkages_of(activity_id), key=order, default=Linkage(id=NEW)).id

    def refresh(self) -> None:
        """Show what the plan says about the activity and its links."""
        plan = self._context.plan
        activity = plan.activities.get(self._id)
        if activity is None:
            return
        self.activity_title.setText(activity.title or self.tr("No title yet"))
        clear_layout(self._chips)
        self._chips.addWidget(lens_chip(plan, activity.id))
        number = plan.numbers.get(activity.id, 0)
        self.place.setText(self.tr("{n} of {all}").format(n=number, all=len(plan.activities)))
        links = plan.linkages_of(activity.id)
        if all(k.id != self._linkage for k in links) and not (self._drafting and self._linkage == NEW):
            self._linkage = self._best_link(activity.id)
        draft = self._linkage == NEW and bool(links)
        selection = self.table.selectionModel()
        blocked = selection.blockSignals(True)
        self.model.show_links(plan, links, draft=draft)
        place = self.model.place_of(self._linkage)
        if place >= 0:
            selection.setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        selection.blockSignals(blocked)
        rows = len(links) + draft
        self.table.setVisible(rows > 0)
        self.no_link.setVisible(rows == 0)
        self.table.setFixedHeight(theme().px(33 + 32 * min(5, max(1, rows)) + 2))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._show_form()

    def link(self) -> Linkage | None:
        """The link record in the form, None for a new one."""
        return next((k for k in self._context.plan.linkages_of(self._id) if k.id == self._linkage), None)

    def _show_form(self) -> None:
        link = self.link()
        self.form.show_link(self._context.plan, link, self._draft())
        self.shown.emit()

    def _draft(self) -> Linkage:
        return Linkage(id=NEW, activity_id=self._id, tier=self.tier if self.tier in TIERS else "national")

    # -- changing ------------------------------------------------------------------------------------

    def _edited(self, values: dict[str, Any]) -> None:
        link = self.link()
        start = values.get("valid_from", link.valid_from if link is not None else self._draft().valid_from)
        end = values.get("valid_to", link.valid_to if link is not None else self._draft().valid_to)
        if ("valid_from" in values or "valid_to" in values) and end_before_start(
            {"valid_from": start, "valid_to": end}
        ):
            self.form.fields["valid_to"].set_error(self.tr("The end is before the start."))
            return
        self.save(values)

    def save(self, values: dict[str, Any]) -> bool:
        """Write fields of the link in the form; a new link is made by its first field."""
        link = self.link()
        if link is not None:
            if all(getattr(link, name) == value for name, value in values.items()):
                return True
            return self._context.execute(UpdateLinkage(link.id, values), toast=False) is not None
        if not self._id:
            return False
        made = new_id()
        draft = {"tier": str(self.form.tier.currentData() or self._draft().tier)}
        self._linkage = made
        if self._context.execute(AddLinkage(self._id, {**draft, **values}, made)) is None:
            self._linkage = NEW
            return False
        self._drafting = False
        return True

    def _mode_chosen(self, mode: str) -> None:
        self._choose(values_for_mode(self.link(), mode))

    def _strength_chosen(self, strength: object) -> None:
        value = strength if isinstance(strength, int) else None
        self._choose(values_for_strength(self.link(), value))

    def _choose(self, values: dict[str, Any] | None) -> None:
        if values is None:
            self.refresh()  # the pickers show what the plan says until the search is logged
            self.search_needed.emit()
            return
        self.save(values)

    def _role_picked(self, code: str) -> None:
        link = self.link()
        now = list(link.national_roles) if link is not None else []
        if code in now:
            now.remove(code)
        elif code == UNKNOWN:
            now = [code]
        else:
            now = [c for c in now if c != UNKNOWN] + [code]
        self.save({"national_roles": tuple(now)})

    def _add_partner(self, name: str) -> None:
        plan = self._context.plan
        actor, _ = match_counterpart(plan, name)
        partners = [
            PartnerName(a.name, p.country or a.country, a.kind)
            for p in plan.participations_of(self._id)
            if p.role == "partner" and (a := plan.actors.get(p.actor_id)) is not None
        ]
        added = PartnerName(actor.name, actor.country, actor.kind) if actor is not None else PartnerName(name)
        words = self.tr("{name} added as a partner").format(name=added.name)
        self._context.execute(SetPartners(self._id, (*partners, added)), toast=words)

    def begin_link(self) -> None:
        """Begin another link of the activity; it is made by the first thing entered."""
        self._linkage, self._drafting = NEW, True
        self.refresh()
        self.form.counterpart.setFocus()

    def remove_link(self) -> None:
        """Remove the link in the form; undo brings it back."""
        link = self.link()
        if link is not None:
            self._context.execute(DeleteRecords(Linkage, (link.id,)))
            self.table.setFocus()

    def take_link(self, linkage_id: str) -> None:
        """Show a link of the activity in the form."""
        self._linkage = linkage_id
        self.refresh()

    def _link_chosen(self, place: int) -> None:
        link = self.model.link_at(place)
        self._linkage = link.id if link is not None else NEW
        self._drafting = link is None
        self._show_form()

    # -- dialogs -------------------------------------------------------------------------------------

    def dialog(self) -> QDialog | None:
        """The open dialog of the page, None when closed."""
        return self._dialog

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog of the page; the focus comes back afterwards."""
        back = self.window().focusWidget()
        self._dialog = dialog

        def closed() -> None:
            self._dialog = None
            try:
                if back is not None and back.isVisible():
                    back.setFocus()
            except RuntimeError:
                self.table.setFocus()

        dialog.finished.connect(lambda _r: closed())
        dialog.open()

    def change_relation(self) -> None:
        """Close the record on a date and open a new one."""
        link = self.link()
        if link is None or self._dialog is not None:
            return
        dialog = ChangeDialog(self._context, link, self.window())
        dialog.changed.connect(self.take_link)
        self.open_dialog(dialog)

    def open_sources(self) -> None:
        """E: sources of the link in the form."""
        link = self.link()
        if link is None or self._dialog is not None:
            return
        about = counterpart_words(self._context.plan, link)
        self.open_dialog(
            SourceDialog(self._context, about, ("linkage", link.id, ""), self._id, self.window())
        )
