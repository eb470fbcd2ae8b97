"""Requests from abroad: a list with the result of each, and one request beside it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHeaderView, QVBoxLayout

from citysoft_desktop.domain.content_texts import quality
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.triage import Request
from citysoft_desktop.domain.triage_scoring import result_of
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords
from citysoft_desktop.ui.models.common import Column, Row
from citysoft_desktop.ui.pages.register_page import RegisterPage
from citysoft_desktop.ui.pages.request_form import RequestForm
from citysoft_desktop.ui.pages.request_words import kind_words, points_words, state_words
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.field import show_date

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan

TITLE = 150
"""Pixels at 100 % the title has at least; beyond, the table scrolls."""


def working_days_after(day: dt.date, count: int) -> dt.date:
    """The day ``count`` working days later, Saturdays and Sundays left out; holidays are not known."""
    while count:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day


class RequestsPage(RegisterPage):
    """The triage of incoming requests."""

    key = "requests"
    kinds = frozenset({"request", "request_score", "criterion", "activity", "plan_info"})
    panel_width = 420

    def build_extra(self) -> None:
        self.criteria_button = self.add_action("", self.open_criteria, icon="settings")
        self.add_button = self.add_action("", self.add_request, icon="plus", primary=True)
        self.form = RequestForm(self.context)
        self.form.criteria_wanted.connect(self.open_criteria)
        self.nothing = label("", "secondary", wrap=True)
        self.panel_layout.addWidget(self.nothing)
        self.panel_layout.addWidget(self.form)
        self.panel_layout.addStretch(1)

    def retranslate(self) -> None:
        self.set_register_words(
            self.tr("Requests"), self.tr("Who wants to twin, to come or to join, weighed by our own criteria")
        )
        for made, text in (
            (self.criteria_button, self.tr("Criteria…")),
            (self.add_button, self.tr("Add request")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        self.nothing.setText(self.tr("Nothing selected"))
        self.form.retranslate()

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Request")),
            Column(self.tr("Who asks")),
            Column(self.tr("What for")),
            Column(self.tr("Answer by")),
            Column(self.tr("State")),
            Column(self.tr("Result")),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        kinds, states = kind_words(), state_words()
        found = []
        for request in plan.table(Request).values():
            result = result_of(plan, request.id)
            points = points_words(result)
            if points:
                points = self.tr("{points}, {k} of {n}").format(points=points, k=result.scored, n=result.n)
            found.append(
                Row(
                    request.id,
                    (
                        request.title,
                        request.requester,
                        kinds.get(request.kind, request.kind) if request.kind else "",
                        show_date(request.due),
                        states.get(request.state, request.state),
                        points,
                    ),
                    f"{request.text} {request.reply} {request.note} {request.owner}",
                )
            )
        return found

    def refresh(self, plan: Plan, changes: Any) -> None:
        session = self.context.session
        writable = session is not None and not session.read_only
        self.add_button.setEnabled(writable)
        super().refresh(plan, changes)

    def _widths(self) -> None:
        """Room for the title first: the others are cut before it is."""
        super()._widths()
        header = self.table.horizontalHeader()
        for column, most in ((1, 120), (2, 96), (3, 100), (4, 84), (5, 180)):
            header.resizeSection(column, min(header.sectionSize(column), theme().px(most)))
        least = theme().px(TITLE)
        rest = sum(header.sectionSize(column) for column in range(1, self.model.columnCount()))
        if self.table.viewport().width() - rest < least:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(0, least)

    def _current_changed(self, *_index: object) -> None:
        record_id = self.current_id()
        there = bool(record_id) and self.context.session is not None
        there = there and record_id in self.plan.table(Request)
        self.form.setVisible(there)
        self.nothing.setVisible(not there)
        if there:
            self.form.show_request(self.plan, record_id)

    def empty_text(self) -> str:
        return self.tr("No requests yet. Add one when a letter comes in.")

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        """The panel keeps its form; see ``_current_changed``."""

    def add_request(self) -> None:
        """Add a request received today, to be answered in ten working days; its title is ready to be typed over."""
        today = self.context.clock.today()
        due = working_days_after(today, int(quality().triage["answer_within_days"]))
        made = Request(
            id=new_id(),
            title=self.tr("New request"),
            received=FuzzyDate.of(today.year, today.month, today.day),
            due=FuzzyDate.of(due.year, due.month, due.day),
        )
        if self.context.execute(AddRecords([made])) is None:
            return
        self.filter.clear()
        self.show_only(None)
        self.refresh_now()
        self._select(made.id)
        self.split.show_region(self.panel)
        title = self.form.inputs.lines["title"]
        title.setFocus()
        title.selectAll()

    def open_criteria(self) -> None:
        """Open the criteria of the city."""
        from citysoft_desktop.ui.registry import open_dialog

        open_dialog("criteria", self.context, self.window())

    def delete_selected(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.context.execute(DeleteRecords(Request, tuple(ids)))
