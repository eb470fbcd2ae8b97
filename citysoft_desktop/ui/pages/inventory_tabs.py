"""The other tabs of the detail panel: codes, links, evidence, history. Read from the snapshot when shown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Citation
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.activities import AddEvidence
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.texts import step_sentence
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, row, tool_button
from citysoft_desktop.ui.widgets.chips import Chip, EvidenceBadge
from citysoft_desktop.ui.widgets.field import Field, show_date

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class _Tab(QWidget):
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


class CodesTab(_Tab):
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


class LinksTab(_Tab):
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


class EvidenceList(QWidget):
    """Sources of an activity with their grade; with ``removable`` each can be taken off."""

    def __init__(
        self, context: AppContext, *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._removable = removable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """List the sources that support the record or one of its fields."""
        clear_layout(self._column)
        citations: dict[str, list[Citation]] = {}
        for citation in plan.citations_of(activity_id):
            citations.setdefault(citation.evidence_id, []).append(citation)
        if not citations:
            self._column.addWidget(
                label(self.tr("No source yet. A title or an address is enough."), "muted", wrap=True)
            )
        for evidence_id, cites in citations.items():
            source = plan.evidence.get(evidence_id)
            if source is None:
                continue
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(EvidenceBadge(source.grade, 1))
            words = QVBoxLayout()
            words.setSpacing(1)
            name = source.citation or source.url
            words.addWidget(label(name, wrap=True))
            supports = ", ".join(dict.fromkeys(c.aspect.replace("_", " ") for c in cites if c.aspect))
            kind = self.tr("Document") if source.is_document else self.tr("General knowledge, not a document")
            below = kind + (". " + self.tr("Supports {fields}").format(fields=supports) if supports else "")
            words.addWidget(label(below, "caption", wrap=True))
            line.addLayout(words, 1)
            if self._removable:
                ids = tuple(c.id for c in cites)
                drop = tool_button("x", self.tr("Take off: {source}").format(source=name))
                drop.clicked.connect(lambda _on=False, ids=ids: self._remove(ids))
                line.addWidget(drop)
            self._column.addLayout(line)

    def _remove(self, ids: tuple[str, ...]) -> None:
        self.context.execute(DeleteRecords(Citation, ids))


class EvidenceTab(_Tab):
    """Sources, and a short form to add one with its grade."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._sources = EvidenceList(context, removable=True)
        self.list.addWidget(self._sources)
        self._head = label("", "card")
        self.citation, self.url, self.quote = QLineEdit(), QLineEdit(), QLineEdit()
        self.grade = QuietCombo()
        self._citation_field = Field("", self.citation)
        self._url_field = Field("", self.url)
        self._quote_field = Field("", self.quote)
        self._grade_field = Field("", self.grade)
        self.add_button = button("", icon="plus", run=self._add)
        self.column.addWidget(self._head)
        for field in (self._citation_field, self._url_field, self._quote_field, self._grade_field):
            self.column.addWidget(field)
        self.column.addLayout(row(self.add_button, "stretch"))
        self.column.addStretch(1)
        for edit in (self.citation, self.url, self.quote):
            edit.returnPressed.connect(self._add)

    def retranslate(self) -> None:
        """Set the words again."""
        self._head.setText(self.tr("Add a source"))
        self._citation_field.set_label(self.tr("Source: author, title, year"))
        self._url_field.set_label(self.tr("Address"))
        self._quote_field.set_label(self.tr("The words that show it"))
        self._grade_field.set_label(self.tr("Grade"))
        self.add_button.setText(self.tr("Add source"))
        self.add_button.setAccessibleName(self.tr("Add source"))

    def begin(self) -> None:
        """Put the caret where a source is typed."""
        self.citation.setFocus()

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """List the sources."""
        self._id = activity_id
        if self.grade.count() == 0:
            self.grade.addItem(self.tr("Not graded"), "")
            for code in plan.framework.codes("grade"):
                self.grade.addItem(f"{code.slug.upper()}  {code.label}", code.slug.upper())
                self.grade.setItemData(self.grade.count() - 1, code.definition, 3)  # tooltip
        self._sources.show_activity(plan, activity_id)

    def _add(self) -> None:
        citation, url = self.citation.text().strip(), self.url.text().strip()
        if not (citation or url):
            self._citation_field.set_error(self.tr("A source needs a title or an address."))
            return
        self._citation_field.set_error("")
        command = AddEvidence(
            "activity",
            self._id,
            citation,
            url,
            str(self.grade.currentData() or ""),
            self.quote.text().strip(),
        )
        if self.context.execute(command) is not None:
            for edit in (self.citation, self.url, self.quote):
                edit.clear()
            self.grade.setCurrentIndex(0)
            self.citation.setFocus()


class HistoryTab(_Tab):
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
