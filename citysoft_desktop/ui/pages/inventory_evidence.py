"""Sources of a record: the list with grade and what each supports, and the form to add, change or cite one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Citation, Evidence
from citysoft_desktop.domain.dates import NOT_ENTERED
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.activities import AddEvidence, CiteEvidence
from citysoft_desktop.services.commands.base import DeleteRecords, update_record
from citysoft_desktop.ui.models.activity_editors import ListEdit, QuietCombo, matching
from citysoft_desktop.ui.pages.inventory_tabs import RecordTab
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, row, tool_button
from citysoft_desktop.ui.widgets.chips import EvidenceBadge
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


def aspects() -> dict[str, str]:
    """What of a record a source may support, with words."""
    return {
        "": QCoreApplication.translate("Evidence", "The record as a whole"),
        "title": QCoreApplication.translate("Evidence", "Title"),
        "type": QCoreApplication.translate("Evidence", "Type"),
        "status": QCoreApplication.translate("Evidence", "Status"),
        "partner": QCoreApplication.translate("Evidence", "Partner"),
        "country": QCoreApplication.translate("Evidence", "Country"),
        "start": QCoreApplication.translate("Evidence", "Start"),
        "end": QCoreApplication.translate("Evidence", "End"),
        "lead_unit": QCoreApplication.translate("Evidence", "Lead unit"),
        "budget": QCoreApplication.translate("Evidence", "Budget"),
        "agreement": QCoreApplication.translate("Evidence", "Agreement"),
        "objective_kind": QCoreApplication.translate("Evidence", "Purpose"),
        "audience_kind": QCoreApplication.translate("Evidence", "Audience"),
        "resource": QCoreApplication.translate("Evidence", "Resource"),
    }


class EvidenceList(QWidget):
    """Sources of an activity with their grade; with ``removable`` each can be changed or taken off.

    ``edit_wanted`` carries the id of a source.
    """

    edit_wanted = Signal(str)

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
        names = aspects()
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
            supports = ", ".join(
                dict.fromkeys(names.get(c.aspect, c.aspect.replace("_", " ")) for c in cites if c.aspect)
            )
            kind = self.tr("Document") if source.is_document else self.tr("General knowledge, not a document")
            below = kind + (". " + self.tr("Supports {fields}").format(fields=supports) if supports else "")
            words.addWidget(label(below, "caption", wrap=True))
            line.addLayout(words, 1)
            if self._removable:
                ids = tuple(c.id for c in cites)
                edit = tool_button("pencil", self.tr("Change: {source}").format(source=name))
                edit.clicked.connect(lambda _on=False, key=evidence_id: self.edit_wanted.emit(key))
                drop = tool_button("x", self.tr("Take off: {source}").format(source=name))
                drop.clicked.connect(lambda _on=False, ids=ids: self._remove(ids))
                for made in (edit, drop):
                    made.setProperty("writes", True)
                    line.addWidget(made)
            self._column.addLayout(line)

    def _remove(self, ids: tuple[str, ...]) -> None:
        self.context.execute(DeleteRecords(Citation, ids))


class EvidenceTab(RecordTab):
    """Sources, and the form to add one, to cite one that is in the plan, or to change one."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._editing = ""
        self.sources = EvidenceList(context, removable=True)
        self.sources.edit_wanted.connect(self.edit)
        self.list.addWidget(self.sources)
        self._head = label("", "card")
        self._note = label("", "caption", wrap=True)
        self._note.hide()
        self.citation = ListEdit("", self._known)
        self.url, self.quote = QLineEdit(), QLineEdit()
        self.grade, self.aspect = QuietCombo(), QuietCombo()
        self.date = FuzzyDateEdit("")
        self.document = QCheckBox()
        self.document.setChecked(True)
        self._citation_field = Field("", self.citation)
        self._url_field = Field("", self.url)
        self._quote_field = Field("", self.quote)
        self._grade_field = Field("", self.grade)
        self._date_field = Field("", self.date)
        self._aspect_field = Field("", self.aspect)
        self.add_button = button("", icon="plus", run=self._add)
        self.cancel_button = button("", "link", run=self._new)
        self.cancel_button.hide()
        self.add_button.setProperty("writes", True)
        self.column.addWidget(self._head)
        self.column.addWidget(self._note)
        for field in (
            self._citation_field,
            self._url_field,
            self._quote_field,
            self._grade_field,
            self._date_field,
            self._aspect_field,
        ):
            self.column.addWidget(field)
        self.column.addWidget(self.document)
        self.column.addLayout(row(self.add_button, self.cancel_button, "stretch"))
        self.column.addStretch(1)
        for edit in (self.citation, self.url, self.quote):
            edit.returnPressed.connect(self._add)
        self.citation.textChanged.connect(lambda _text: self._tell_known())

    def retranslate(self) -> None:
        """Set the words again."""
        self._citation_field.set_label(self.tr("Source: author, title, year"))
        self._url_field.set_label(self.tr("Address"))
        self._quote_field.set_label(self.tr("The words that show it"))
        self._grade_field.set_label(self.tr("Grade"))
        self._date_field.set_label(self.tr("Date of the source"))
        self._aspect_field.set_label(self.tr("What it supports"))
        self.document.setText(self.tr("A document, not general knowledge"))
        self.document.setAccessibleName(self.tr("A document"))
        self.cancel_button.setText(self.tr("Leave it"))
        self.cancel_button.setAccessibleName(self.tr("Leave the source as it is"))
        now = self.aspect.currentData()
        self.aspect.clear()
        for key, words in aspects().items():
            self.aspect.addItem(words, key)
        self.aspect.setCurrentIndex(max(0, self.aspect.findData(now)))
        self._say_what()

    def _say_what(self) -> None:
        editing = bool(self._editing)
        self._head.setText(self.tr("Change the source") if editing else self.tr("Add a source"))
        words = self.tr("Save source") if editing else self.tr("Add source")
        self.add_button.setText(words)
        self.add_button.setAccessibleName(words)
        self.cancel_button.setVisible(editing)
        self._aspect_field.setVisible(not editing)

    def begin(self) -> None:
        """Put the caret where a source is typed."""
        self._new()
        self.citation.setFocus()

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """List the sources."""
        if activity_id != self._id:
            self._id = activity_id
            self._new()
        if self.grade.count() == 0:
            self.grade.addItem(self.tr("Not graded"), "")
            for code in plan.framework.codes("grade"):
                self.grade.addItem(f"{code.slug.upper()}  {code.label}", code.slug.upper())
                self.grade.setItemData(self.grade.count() - 1, code.definition, 3)  # tooltip
        self.sources.show_activity(plan, activity_id)
        if self._editing and self._editing not in plan.evidence:
            self._new()

    def edit(self, evidence_id: str) -> None:
        """Change a source; the change shows wherever it is cited."""
        source = self.context.plan.evidence.get(evidence_id)
        if source is None:
            return
        self._editing = evidence_id
        self.citation.setText(source.citation)
        self.url.setText(source.url)
        self.quote.setText(source.quote)
        self.date.set_value(source.date)
        self.document.setChecked(source.is_document)
        self.grade.setCurrentIndex(max(0, self.grade.findData(source.grade)))
        cited = sum(c.evidence_id == evidence_id for c in self.context.plan.table(Citation).values())
        self._note.setText(
            self.tr("Cited {n} times in this plan; the change shows everywhere.").format(n=cited)
        )
        self._note.setVisible(cited > 1)
        self._citation_field.set_error("")
        self._say_what()
        self.citation.setFocus()

    def _new(self) -> None:
        self._editing = ""
        for edit in (self.citation, self.url, self.quote):
            edit.clear()
        self.date.set_value(NOT_ENTERED)
        self.document.setChecked(True)
        self.grade.setCurrentIndex(0)
        self.aspect.setCurrentIndex(0)
        self._note.hide()
        self._citation_field.set_error("")
        self._say_what()

    def _known(self, text: str) -> list[str]:
        return matching((e.citation for e in self.context.plan.evidence.values() if e.citation), text)

    def _same(self) -> Evidence | None:
        """The source of the plan whose words stand in the first line."""
        text = self.citation.text().strip()
        if not text or self._editing or self.url.text().strip() or self.context.session is None:
            return None
        return next((e for e in self.context.plan.evidence.values() if e.citation == text), None)

    def _tell_known(self) -> None:
        if self._editing:
            return
        known = self._same()
        self._note.setText(self.tr("This source is in the plan. It will be cited, not added again."))
        self._note.setVisible(known is not None)

    def _add(self) -> None:
        citation, url = self.citation.text().strip(), self.url.text().strip()
        if not (citation or url):
            self._citation_field.set_error(self.tr("A source needs a title or an address."))
            return
        self._citation_field.set_error("")
        grade, aspect = str(self.grade.currentData() or ""), str(self.aspect.currentData() or "")
        values = {"date": self.date.value(), "is_document": self.document.isChecked()}
        old = self.context.plan.evidence.get(self._editing) if self._editing else None
        same = self._same()
        if old is not None:
            done = self.context.execute(
                update_record(
                    old, citation=citation, url=url, grade=grade, quote=self.quote.text().strip(), **values
                )
            )
        elif same is not None and grade in ("", same.grade):
            done = self.context.execute(CiteEvidence(same.id, "activity", self._id, aspect))
        else:
            quote = self.quote.text().strip()
            done = self.context.execute(
                AddEvidence("activity", self._id, citation, url, grade, quote, values, aspect)
            )
        if done is not None:
            self._new()
            self.citation.setFocus()
