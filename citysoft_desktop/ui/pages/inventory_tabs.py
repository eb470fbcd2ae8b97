"""The other tabs of the detail panel: codes, links, history. Read from the snapshot when shown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.texts import step_sentence
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, row
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.field import show_date

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class RecordTab(QWidget):
    """A column that is made anew for every activity."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.column.addLayout(self.list)

    def retranslate(self) -> None:
        """Set the words again."""

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """Show one activity."""


class CodesTab(RecordTab):
    """Both lenses with their ratings, then every other code."""

    go = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.button = button("", icon="arrow-right", run=self.go.emit)
        self.column.addLayout(row(self.button, "stretch"))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Set the words again."""
        self.button.setText(self.tr("Open in Map"))
        self.button.setAccessibleName(self.tr("Open in Map"))

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """Ratings in words; unknown is said, not entered is said."""
        clear_layout(self.list)
        framework = plan.framework
        for lens in SALIENCE_DIMENSIONS:
            ratings = plan.salience_of(activity_id, lens)
            self.list.addWidget(label(framework.lens(lens).label, "label"))
            if not ratings:
                self.list.addWidget(label(self.tr("Not rated yet"), "muted"))
            for code in framework.codes(lens):
                if code.slug not in ratings:
                    continue
                value = ratings[code.slug]
                shown = self.tr("unknown") if value is None else str(value)
                self.list.addLayout(row(label(code.label, wrap=True), "stretch", label(shown, "count")))
        codes = plan.codings_of(activity_id)
        dimensions = list(dict.fromkeys(c.dimension for c in codes if c.dimension not in SALIENCE_DIMENSIONS))
        for dimension in dimensions:
            if not framework.has_dimension(dimension):
                continue
            names = [framework.label(dimension, slug) for slug in plan.codes_of(activity_id, dimension)]
            self.list.addWidget(label(framework.dimension(dimension).label, "label"))
            self.list.addWidget(label(", ".join(names), wrap=True))


class LinksTab(RecordTab):
    """Dated links with the home state."""

    go = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.button = button("", icon="arrow-right", run=self.go.emit)
        self.column.addLayout(row(self.button, "stretch"))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Set the words again."""
        self.button.setText(self.tr("Open in Link"))
        self.button.setAccessibleName(self.tr("Open in Link"))

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """One block per link."""
        clear_layout(self.list)
        links = plan.linkages_of(activity_id)
        if not links:
            self.list.addWidget(
                label(
                    self.tr(
                        "Unknown means nobody has searched. Record a search to turn it into “none found” or a link."
                    ),
                    "muted",
                    wrap=True,
                )
            )
        framework = plan.framework
        for link in links:
            chip = Chip(framework.label("mode", link.mode), glyph=f"mode:{link.mode}").set_static()
            self.list.addLayout(row(chip, "stretch"))
            actor = plan.actors.get(link.counterpart_id)
            policy = plan.policies.get(link.policy_id)
            facts = [actor.name if actor else "", policy.title if policy else ""]
            if link.tier:
                facts.append(framework.label("tier", link.tier))
            dates = " – ".join(
                text for text in (show_date(link.valid_from), show_date(link.valid_to)) if text
            )
            facts.append(dates)
            if link.mode == "none" and link.search_where:
                facts.append(
                    self.tr("searched: {where}, {when}").format(
                        where=link.search_where, when=show_date(link.search_when)
                    )
                )
            text = " · ".join(fact for fact in facts if fact)
            if text:
                self.list.addWidget(label(text, "small", wrap=True))


class HistoryTab(RecordTab):
    """Who changed this record, when and how; newest first."""

    LIMIT = 60

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.column.addStretch(1)

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """Read the change log of the record."""
        clear_layout(self.list)
        session = self.context.session
        if session is None:
            return
        try:
            entries = session.history(limit=self.LIMIT, record_id=activity_id)
        except CitySoftError as error:
            self.context.show_error(error)
            return
        if not entries:
            self.list.addWidget(label(self.tr("Nothing recorded for this activity yet."), "muted", wrap=True))
        for entry in entries:
            self.list.addWidget(label(step_sentence(entry.label, entry.params), wrap=True))
            who = self.tr("{who}, {when}").format(who=entry.who, when=_local_time(entry.at))
            if entry.state == "undone":
                who += " · " + self.tr("taken back")
            self.list.addWidget(label(who, "caption"))


def _local_time(stamp: str) -> str:
    """A UTC time of the history in the time and words of this computer."""
    try:
        when = dt.datetime.fromisoformat(stamp).astimezone()
    except ValueError:
        return stamp
    from PySide6.QtCore import QDateTime

    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat
    )
