"""The registers of evidence and notes, and the recycle bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from citysoft_desktop.domain.activity import Activity, Citation, Evidence
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, UpdateRecords, update_record
from citysoft_desktop.ui.models.common import Column, Row
from citysoft_desktop.ui.pages.register_page import RegisterPage
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.field import Field, show_date
from citysoft_desktop.ui.widgets.pickers import SingleChipGroup

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.domain.records import Record
    from citysoft_desktop.ui.presenters.bin import Deleted


class EvidencePage(RegisterPage):
    """Sources: grade, citation, how many records cite them."""

    key = "evidence"
    kinds = frozenset({"evidence", "citation", "activity", "linkage"})

    def retranslate(self) -> None:
        self.set_register_words(self.tr("Evidence"), self.tr("Sources of the plan, graded A to D"))

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Source")),
            Column(self.tr("Grade")),
            Column(self.tr("Date")),
            Column(self.tr("Cited by"), numeric=True),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        cited = self._cited(plan)
        return [
            Row(
                source.id,
                (
                    source.citation or source.url,
                    source.grade,
                    show_date(source.date),
                    str(len(cited.get(source.id, ()))),
                ),
                f"{source.url} {source.quote} {source.note}",
            )
            for source in plan.evidence.values()
        ]

    @staticmethod
    def _cited(plan: Plan) -> dict[str, list[str]]:
        cited: dict[str, list[str]] = {}
        for citation in plan.table(Citation).values():
            cited.setdefault(citation.evidence_id, []).append(citation.subject_id)
        return cited

    def empty_text(self) -> str:
        return self.tr("No sources yet. Add them at an activity, a code or a link.")

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        source = self.plan.evidence.get(record_id)
        if source is None:
            return
        layout.addWidget(self.text_field(self.tr("Source"), source, "citation", lines=True))
        layout.addWidget(self.text_field(self.tr("Address"), source, "url"))
        grades = SingleChipGroup(
            [
                Choice(code.slug, code.slug, f"{code.slug}: {code.label}", code.definition)
                for code in self.plan.framework.codes("grade")
            ],
            self.tr("Grade"),
        )
        grades.set_value(source.grade or None)
        grades.chosen.connect(
            lambda value, source=source: self.context.execute(update_record(source, grade=str(value)))
        )
        layout.addWidget(Field(self.tr("Grade"), grades))
        layout.addWidget(self.text_field(self.tr("Quote"), source, "quote", lines=True))
        layout.addWidget(self.text_field(self.tr("Note"), source, "note", lines=True))
        subjects = self._cited(self.plan).get(record_id, [])
        links = self.plan.table(Linkage)
        activities = [links[s].activity_id if s in links else s for s in subjects]
        activities = [a for a in dict.fromkeys(activities) if a in self.plan.activities]
        if subjects:
            layout.addWidget(self.used_by(activities))
        else:
            layout.addWidget(label(self.tr("Not cited by anything yet"), "warning", wrap=True))

    def delete_selected(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.context.execute(DeleteRecords(Evidence, tuple(ids)))


class NotesPage(RegisterPage):
    """Memos on codes and notes on activities, in one list."""

    key = "notes"
    kinds = frozenset({"coding", "activity"})

    def retranslate(self) -> None:
        self.set_register_words(self.tr("Notes"), self.tr("Memos on codes and notes on activities"))

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Note")),
            Column(self.tr("Activity")),
            Column(self.tr("On")),
            Column(self.tr("Who")),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        found = [
            Row(f"activity:{a.id}", (a.note, a.title, self.tr("Activity"), ""))
            for a in plan.activities.values()
            if a.note
        ]
        for coding in plan.table(Coding).values():
            activity = plan.activities.get(coding.activity_id)
            if coding.memo and activity is not None:
                code = plan.framework.label(coding.dimension, coding.code)
                found.append(Row(f"coding:{coding.id}", (coding.memo, activity.title, code, coding.coder)))
        return found

    def empty_text(self) -> str:
        return self.tr("No notes yet. Write one beside a code on Map or in the details of an activity.")

    def _record(self, row_id: str) -> tuple[Record | None, str, str]:
        kind, _, record_id = row_id.partition(":")
        if kind == "activity":
            return self.plan.activities.get(record_id), "note", record_id
        coding = self.plan.table(Coding).get(record_id)
        return coding, "memo", coding.activity_id if coding is not None else ""

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        record, name, activity_id = self._record(record_id)
        if record is None:
            return
        layout.addWidget(self.text_field(self.tr("Note"), record, name, lines=True))
        layout.addWidget(self.used_by([activity_id]))

    def delete_selected(self) -> None:
        activities: dict[str, dict[str, Any]] = {}
        codings: dict[str, dict[str, Any]] = {}
        for row_id in self.selected_ids():
            record, name, _activity = self._record(row_id)
            if isinstance(record, Activity):
                activities[record.id] = {name: ""}
            elif record is not None:
                codings[record.id] = {name: ""}
        if activities:
            self.context.execute(UpdateRecords(Activity, activities))
        if codings:
            self.context.execute(UpdateRecords(Coding, codings))


class BinPage(RegisterPage):
    """What was deleted, when and by whom; everything can be put back."""

    key = "bin"

    def build_extra(self) -> None:
        self._entries: dict[str, Deleted] = {}
        self.restore_button: QPushButton = self.add_action(
            "", self.restore_selected, icon="archive-restore", primary=True
        )

    def retranslate(self) -> None:
        self.set_register_words(self.tr("Recycle bin"), self.tr("Deleted records that can be put back"))
        self.restore_button.setText(self.tr("Put back"))
        self.restore_button.setAccessibleName(self.tr("Put back"))

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("What")),
            Column(self.tr("With it"), numeric=True),
            Column(self.tr("When")),
            Column(self.tr("Who")),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        from citysoft_desktop.ui.models.recents import when_words
        from citysoft_desktop.ui.presenters.bin import deleted

        session = self.context.session
        entries = deleted(session) if session is not None else []
        self._entries = {str(entry.seq): entry for entry in entries}
        today = self.context.clock.today()
        self.restore_button.setEnabled(bool(entries) and session is not None and not session.read_only)
        self.restore_button.setToolTip("" if entries else self.tr("Nothing to put back"))
        return [
            Row(str(e.seq), (e.name, str(len(e.records) - 1), when_words(e.at, today), e.who))
            for e in entries
        ]

    def empty_text(self) -> str:
        return self.tr("Nothing was deleted.")

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        entry = self._entries.get(record_id)
        if entry is None:
            return
        layout.addWidget(label(entry.name, "heading", wrap=True))
        layout.addWidget(
            label(
                self.tr("Records deleted in this step: {n}").format(n=len(entry.records)),
                "secondary",
                wrap=True,
            )
        )

    def restore_selected(self) -> None:
        """Put the selected entries back with their own ids."""
        for seq in self.selected_ids():
            entry = self._entries.get(seq)
            if entry is not None:
                self.context.execute(
                    AddRecords(entry.records), toast=self.tr("{name} is back").format(name=entry.name)
                )

    def record_actions(self) -> list[QAction]:
        return []
