"""The queue of step Link: who is known, searched in vain or unknown at one tier, and a foot that counts them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.link_card import ModeBar
from citysoft_desktop.ui.pages.map_queue import QueuePanel
from citysoft_desktop.ui.presenters.link_queue import (
    SECTIONS,
    TIER_CHOICES,
    distribution,
    link_row,
    link_rows,
)
from citysoft_desktop.ui.presenters.map_changes import touched
from citysoft_desktop.ui.presenters.map_rows import QueueRow
from citysoft_desktop.ui.tasks import Job
from citysoft_desktop.ui.widgets.basic import button, label

AT_ONCE = 1500
"""Up to so many activities the rows are made in the window's thread: that is quicker than a thread's start."""


class LinkQueue(QueuePanel):
    """``counted`` follows every change of the rows, ``tier_changed`` carries the tier the queue counts,
    ``search_wanted`` asks to log a search for the marked activities."""

    counted = Signal()
    tier_changed = Signal(str)
    search_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._rows: list[QueueRow] = []
        self._tier = "national"
        self._job: Job | None = None
        self._wanted = ""
        self.tier_combo = QComboBox()
        for tier in TIER_CHOICES:
            self.tier_combo.addItem(tier, tier)
        self.tier_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_combo.setMinimumContentsLength(10)
        self.bar = ModeBar()
        self.bar_text = label("", "small", wrap=True)
        self.several_button = button("", compact=True, icon="scan-search")
        self.several_button.hide()
        super().__init__(self._mode_words, several=True, parent=parent)
        for part in (self.several_button, self.tier_combo, self.bar, self.bar_text):
            self.foot.addWidget(part)
        self.tier_combo.activated.connect(self._tier_chosen)
        self.several_button.clicked.connect(lambda _c=False: self.search_wanted.emit())
        self.selection_changed.connect(self._several)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Queue"))
        self.tier_combo.setAccessibleName(self.tr("Tier the queue counts"))
        self.tier_combo.setToolTip(
            self.tr("A link of another tier does not make an activity known at this one")
        )
        tiers = (
            self.tr("National tier"),
            self.tr("Devolved or regional tier"),
            self.tr("Supranational tier"),
            self.tr("All tiers"),
        )
        for place, words in enumerate(tiers):
            self.tier_combo.setItemText(place, words)

    def _mode_words(self, shown: QueueRow) -> str:
        if self._context.session is None:
            return ""
        return self._context.plan.framework.label("mode", shown.glyph.removeprefix("mode:"))

    # -- rows ----------------------------------------------------------------------------------------

    def rows(self) -> list[QueueRow]:
        """All rows, hidden ones too."""
        return list(self._rows)

    def tier(self) -> str:
        """The tier counted, or the choice of all tiers."""
        return self._tier

    def want(self, activity_id: str) -> None:
        """Make an activity current once the rows are there."""
        self._wanted = activity_id

    def show_plan(self, plan: Plan, changes: ChangeSet | None) -> None:
        """Follow the plan: only rows that changed when that is known."""
        if not plan.activities:
            self._rows = []
            return
        ids = touched(plan, changes) if self._rows and self._job is None else None
        if ids is None:
            self._load(plan)
            return
        today = self._context.clock.today()
        changed = {
            key: link_row(plan, plan.activities[key], today, self._tier)
            for key in ids
            if key in plan.activities
        }
        before = [r for r in self._rows if r.id in changed]
        if any(r.section != changed[r.id].section or r.modes != changed[r.id].modes for r in before):
            self._load(plan)
            return
        self._rows = [changed.get(r.id, r) for r in self._rows]
        if changed:
            self.replace(changed)
        self._count()

    def _load(self, plan: Plan) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        today, tier = self._context.clock.today(), self._tier
        if len(plan.activities) <= AT_ONCE:
            self._take_rows(link_rows(plan, today, tier))
            return
        self._job = self._context.tasks.run(lambda _job: link_rows(plan, today, tier), self._take_rows)

    def _take_rows(self, rows: list[QueueRow]) -> None:
        self._job = None
        if self._context.session is None:
            return
        self._rows = rows
        words = (self.tr("Known link"), self.tr("None found"), self.tr("Unknown, most visible first"))
        self.set_rows(rows, list(zip(SECTIONS, words, strict=True)))
        known = self._context.plan.activities
        wanted = self._wanted if self._wanted in known else self.current()
        self._wanted = ""
        if wanted not in known:
            shown = self.model.shown_rows()
            wanted = shown[0].id if shown else ""
        if wanted and wanted != self.current():
            self.set_current(wanted)
        elif wanted:
            self._show_current()
        self._count()

    def _count(self) -> None:
        shown = distribution(self._rows)
        words = self.tr("{k} known, {n} none found, {u} unknown").format(
            k=shown.known, n=shown.none, u=shown.unknown
        )
        self.bar_text.setText(words)
        self.bar.show_distribution(shown, words)
        self.counted.emit()

    # -- foot ----------------------------------------------------------------------------------------

    def _several(self) -> None:
        count = len(self.selected())
        self.several_button.setVisible(count > 1)
        text = self.tr("Log a search for {n}").format(n=count)
        self.several_button.setText(text)
        self.several_button.setAccessibleName(text)

    def _tier_chosen(self, _place: int) -> None:
        tier = str(self.tier_combo.currentData())
        if tier != self._tier:
            self._tier = tier
            self.tier_changed.emit(tier)
            self._load(self._context.plan)
