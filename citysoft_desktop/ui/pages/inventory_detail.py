"""The detail panel of one activity: its form, codes, links, evidence and history, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.command_list import keys_text
from citysoft_desktop.ui.models.activity_model import ActivityModel, lens_words
from citysoft_desktop.ui.pages.inventory_evidence import EvidenceTab
from citysoft_desktop.ui.pages.inventory_tabs import CodesTab, HistoryTab, LinksTab
from citysoft_desktop.ui.pages.record_form import RecordForm
from citysoft_desktop.ui.pages.record_parts import lock
from citysoft_desktop.ui.presenters.inventory_choices import unit_choices
from citysoft_desktop.ui.presenters.inventory_rows import MINIMUM
from citysoft_desktop.ui.widgets.basic import button, label, row, tool_button
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.detail_panel import DetailPanel
from citysoft_desktop.ui.widgets.feedback import IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class ActivityDetail(DetailPanel):
    """``code_wanted`` asks to open the activity in Map, ``link_wanted`` in Link."""

    code_wanted = Signal(str)
    link_wanted = Signal(str)

    def __init__(self, context: AppContext, model: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.context = context
        self._model = model
        self._id = ""
        self.form = RecordForm(context, self._units)
        self.form.go.connect(self._go)
        self.codes = CodesTab(context)
        self.links = LinksTab(context)
        self.evidence = EvidenceTab(context)
        self.history = HistoryTab(context)
        self._locked = False
        self.codes.go.connect(lambda: self.code_wanted.emit(self._id))
        self.links.go.connect(lambda: self.link_wanted.emit(self._id))
        for key, body in (
            ("details", self.form),
            ("codes", self.codes),
            ("links", self.links),
            ("evidence", self.evidence),
            ("history", self.history),
        ):
            self.add_tab(key, key, body)
        self.tab_changed.connect(lambda _key: self._show_tab())
        self.history_button = tool_button(
            "history", "", run=lambda: self.context.navigate("history", ids=[self._id])
        )
        self.add_head_button(self.history_button)
        self.missing = label("", "secondary", wrap=True)
        self._missing_icon = IconLabel("circle-check", "semantic.success_text")
        self.code_button = button("", icon="arrow-right", run=lambda: self.code_wanted.emit(self._id))
        foot = QWidget()
        line_ = row(self._missing_icon, self.missing, spacing=8)
        line_.setStretch(1, 1)
        foot.setLayout(line_)
        self.set_foot(foot, self.code_button)
        self.retranslate()

    # -- words ---------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Details of the activity"))
        self.tabs.setAccessibleName(self.tr("Parts of the record"))
        self.set_tab_title("details", self.tr("Details"))
        self.set_tab_title("codes", self.tr("Codes"))
        self.set_tab_title("history", self.tr("History"))
        self.code_button.setText(self.tr("Code it"))
        self.code_button.setAccessibleName(self.tr("Code it in Map"))
        self.code_button.setToolTip(self.tr("Open this activity in step 3, Map"))
        name = self.tr("History of this record")
        self.history_button.setAccessibleName(name)
        self.history_button.setToolTip(f"{name} ({keys_text('record_history')})")
        for part in (self.codes, self.links, self.evidence, self.history):
            part.retranslate()
        self.form.forget()

    # -- data ----------------------------------------------------------------------------------------

    @property
    def activity_id(self) -> str:
        """The activity shown."""
        return self._id

    def _activity(self) -> Activity | None:
        if self.context.session is None:
            return None
        return self.context.plan.activities.get(self._id)

    def show_activity(self, plan: Plan, activity_id: str, position: int, total: int) -> None:
        """Show a record; an input that is being typed into keeps its text while the record stays the same."""
        same = activity_id == self._id
        if not same:
            self.commit()
        self._id = activity_id
        activity = plan.activities[activity_id]
        self.set_head(self.tr("Activity {n} of {total}").format(n=position, total=total), activity.title)
        found = self._model.table.row(activity_id) if self._model.table is not None else None
        if found is not None:
            tone = found.lens if found.lens in ("diplomacy", "branding", "both", "neither") else "neutral"
            chips: list[QWidget] = [
                Chip(lens_words()[found.lens], tone, glyph=f"lens:{found.lens}").set_static()
            ]
            links = plan.linkages_of(activity_id)
            if links:
                mode = links[-1].mode
                chips.append(Chip(plan.framework.label("mode", mode), glyph=f"mode:{mode}").set_static())
            if self._read_only():
                chips.append(Chip(self.tr("Read-only"), glyph="lock").set_static())
            self.set_chips(chips)
            self.missing.setText(self._model.missing_text(found))
            done = found.filled == MINIMUM
            self._missing_icon.set_icon(
                "circle-check" if done else "triangle-alert",
                f"semantic.{'success' if done else 'warning'}_text",
            )
        self.form.show_activity(plan, activity, same=same)
        self.set_tab_title("links", _counted(self.tr("Links"), len(plan.linkages_of(activity_id))))
        self.set_tab_title("evidence", _counted(self.tr("Evidence"), len(plan.evidence_of(activity_id))))
        self._show_tab()

    def _read_only(self) -> bool:
        session = self.context.session
        return session is None or session.read_only

    def _show_tab(self) -> None:
        if not self._id or self._activity() is None:
            return
        part = {
            "codes": self.codes,
            "links": self.links,
            "evidence": self.evidence,
            "history": self.history,
        }.get(self.tab())
        if part is not None:
            part.show_activity(self.context.plan, self._id)
        locked = self._read_only()
        if locked or self._locked:
            lock(self.evidence, locked)
        self._locked = locked

    def commit(self) -> None:
        """Save what is being typed, before another record is shown."""
        self.form.commit()

    def help_text(self) -> str:
        """What to say about the focused field, "" when none has the focus."""
        return self.form.help_text()

    def _go(self, where: str) -> None:
        if where == "evidence":
            self.show_tab("evidence")
            self.evidence.begin()
        elif where == "own_fields":
            from citysoft_desktop.ui.registry import open_dialog

            open_dialog("own_fields", self.context, self.window())
        else:
            (self.code_wanted if where == "map" else self.link_wanted).emit(self._id)

    def _units(self) -> list[str]:
        return unit_choices(self.context.plan)


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word
