"""The history of the plan or of one record: who did what when, before and after, and the way back for a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.history_texts import PAGE, HistoryLine, HistoryReader
from citysoft_desktop.ui.models.common import Column, Row
from citysoft_desktop.ui.pages.register_page import RegisterPage
from citysoft_desktop.ui.texts import record_word, step_sentence
from citysoft_desktop.ui.widgets.basic import button, label

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.commands.restore import RestoreRecords

MOST_SHOWN = 12


class HistoryPage(RegisterPage):
    """Steps newest first, read page by page. ``show_records([id])`` shows the steps of one record."""

    key = "history"
    kinds = frozenset(KINDS)

    def build_extra(self) -> None:
        self._lines: dict[str, HistoryLine] = {}
        self._record = ""
        self._wanted = PAGE
        self._reader: HistoryReader | None = None
        self.more_button = button("", "link", run=self.show_more)
        self.body.addWidget(self.more_button)
        self.back_button = self.add_action("", self.put_back, icon="archive-restore", primary=True)

    def retranslate(self) -> None:
        self.set_register_words(self.tr("History"), self.tr("Who changed what, and when"))
        for made, words in (
            (self.back_button, self.tr("Put the earlier state back")),
            (self.more_button, self.tr("Show older steps")),
        ):
            made.setText(words)
            made.setAccessibleName(words)
        self.all_button.setText(self.tr("Show the whole plan"))
        self.all_button.setAccessibleName(self.tr("Show the whole plan"))

    def help_text(self) -> str:
        return self.tr(
            "Every step since the plan was made, newest first. The details say what each field was before and after. “Put the earlier state back” makes the records of one step what they were before it, as a new step that Undo takes back; later steps on other records stay."
        )

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Step")),
            Column(self.tr("Record")),
            Column(self.tr("Who")),
            Column(self.tr("When")),
            Column(self.tr("State")),
        ]

    def rows(self, plan: Plan) -> list[Row]:
        from citysoft_desktop.ui.models.recents import when_words

        session = self.context.session
        if session is None:
            return []
        self._reader = HistoryReader(session, record_id=self._record, translate=record_word)
        lines = self._reader.next_page(self._wanted)
        self._lines = {str(line.seq): line for line in lines}
        self.more_button.setVisible(not self._reader.complete)
        self.all_button.setVisible(bool(self._record))
        states = {"done": "", "undone": self.tr("undone"), "dropped": self.tr("undone, then replaced")}
        today = self.context.clock.today()
        return [
            Row(
                str(line.seq),
                (
                    step_sentence(line.label, line.params),
                    line.about,
                    line.who,
                    when_words(line.at, today),
                    states.get(line.state, ""),
                ),
                line.at[:10],
            )
            for line in lines
        ]

    def empty_text(self) -> str:
        return self.tr("Nothing was changed yet.")

    def show_more(self) -> None:
        """Read older steps."""
        self._wanted += PAGE
        self._read_again()

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        """The steps of one record."""
        self.filter.clear()
        self._record = ids[0] if ids else ""
        self._wanted = PAGE
        self._read_again()

    def show_only(self, ids: list[str] | None) -> None:
        """“Show the whole plan”."""
        if ids is None and self._record:
            self._record = ""
            self._read_again()

    def _read_again(self) -> None:
        if self.context.session is not None:
            self.refresh(self.plan, None)
            self.status_changed.emit()

    def fill_panel(self, layout: QVBoxLayout, record_id: str) -> None:
        line = self._lines.get(record_id)
        self.back_button.setEnabled(self._way_back() is not None)
        if line is None or self._reader is None:
            return
        layout.addWidget(label(step_sentence(line.label, line.params), "heading", wrap=True))
        from citysoft_desktop.services.backup_texts import time_text

        when = self.tr("{who}, {time}").format(who=line.who, time=time_text(line.at))
        layout.addWidget(label(when, "secondary", wrap=True))
        found = self._reader.described(line.seq)
        words = {
            "added": self.tr("Added: {name}"),
            "removed": self.tr("Removed: {name}"),
            "changed": self.tr("Changed: {name}"),
        }
        for diff in found[:MOST_SHOWN]:
            layout.addWidget(label(words[diff.way].format(name=diff.name), "strong", wrap=True))
            layout.addWidget(label(diff.kind_text, "caption"))
            for item in diff.fields:
                layout.addWidget(label(item.label, "label", wrap=True))
                change = self.tr("{before} → {after}").format(before=item.before, after=item.after)
                layout.addWidget(label(change, wrap=True))
        if len(found) > MOST_SHOWN:
            layout.addWidget(
                label(self.tr("and {n} more records").format(n=line.touched - MOST_SHOWN), "secondary")
            )

    def _way_back(self) -> RestoreRecords | None:
        session, key = self.context.session, self.current_id()
        if session is None or session.read_only or self._reader is None or key not in self._lines:
            return None
        return self._reader.way_back(int(key))

    def put_back(self) -> None:
        """Make what the selected step touched what it was before; the toast offers Undo."""
        command = self._way_back()
        if command is not None:
            self.context.execute(
                command, toast=self.tr("The earlier state of {name} is back").format(name=command.title)
            )

    def delete_selected(self) -> None:
        """A history has nothing to delete."""

    def record_actions(self) -> list[QAction]:
        return []
