"""The head card of an activity: what it is, when, who, how it relates to the state, how well it is sourced."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.pages.map_tabs import in_tab_order
from citysoft_desktop.ui.presenters.link_queue import link_row
from citysoft_desktop.ui.presenters.map_activity import activity_sources, best_grade
from citysoft_desktop.ui.presenters.map_queue import lens_cell
from citysoft_desktop.ui.widgets.basic import clear_layout, label, tool_button
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.field import show_date
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout


def lens_words(glyph: str) -> str:
    """The words of a lens sign such as ``lens:both``."""
    words = {
        "diplomacy": QCoreApplication.translate("MapPage", "Diplomacy"),
        "branding": QCoreApplication.translate("MapPage", "Branding"),
        "both": QCoreApplication.translate("MapPage", "Both lenses"),
        "neither": QCoreApplication.translate("MapPage", "Neither lens"),
        "uncoded": QCoreApplication.translate("MapPage", "Not coded"),
    }
    return words[glyph.removeprefix("lens:")]


def lens_chip(plan: Plan, activity_id: str) -> Chip:
    """The lens result of an activity as a chip."""
    cell = lens_cell(plan, activity_id)
    tone = cell if cell != "uncoded" else "neutral"
    return Chip(lens_words(cell), tone, glyph=f"lens:{cell}").set_static()


def period_words(activity: Activity) -> str:
    """Start and end in words, "" when neither is entered."""
    if not activity.start.entered and not activity.end.entered:
        return ""
    start = show_date(activity.start) or QCoreApplication.translate("MapPage", "start not entered")
    end = show_date(activity.end)
    if activity.start.is_unknown:
        start = QCoreApplication.translate("MapPage", "start unknown")
    if activity.end.is_unknown:
        end = QCoreApplication.translate("MapPage", "end unknown")
    return f"{start} – {end}" if end else start


class IdentityCard(QFrame):
    """``step`` asks for the next or previous activity, ``sources_wanted`` and ``link_wanted`` for their places."""

    step = Signal(int)
    sources_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._parts: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 12, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = label("", "heading", wrap=True)
        self._lens = QHBoxLayout()
        self.place = label("", "small")
        self.back_button = tool_button("chevron-left", "", run=lambda: self.step.emit(-1))
        self.next_button = tool_button("chevron-right", "", run=lambda: self.step.emit(1))
        head.addWidget(self.title, 1)
        head.addLayout(self._lens)
        head.addWidget(self.place)
        head.addWidget(self.back_button)
        head.addWidget(self.next_button)
        layout.addLayout(head)
        self.summary = label("", "secondary", wrap=True)
        layout.addWidget(self.summary)
        box = QWidget()
        self._chips = FlowLayout(box, spacing=6)
        layout.addWidget(box)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        for made, name in (
            (self.back_button, self.tr("Previous activity (PgUp)")),
            (self.next_button, self.tr("Next activity (PgDown)")),
        ):
            made.setAccessibleName(name)
            made.setToolTip(name)

    def set_place(self, words: str) -> None:
        """Where the activity stands in the queue."""
        self.place.setText(words)

    def show_activity(self, plan: Plan, activity: Activity, today: dt.date) -> None:
        """Show an activity."""
        self.title.setText(activity.title or self.tr("No title yet"))
        self.setAccessibleName(self.title.text())
        clear_layout(self._lens)
        self._lens.addWidget(lens_chip(plan, activity.id))
        partners = ", ".join(a.name for a in plan.partners_of(activity.id))
        summary = activity.summary or (self.tr("With {names}").format(names=partners) if partners else "")
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        had_focus = any(
            self._chips.itemAt(i).widget().hasFocus()  # type: ignore[union-attr]
            for i in range(self._chips.count())
        )
        clear_layout(self._chips)
        framework = plan.framework
        if activity.type and framework.has_type(activity.type):
            kind = framework.type(activity.type)
            letter = framework.family(kind.family).letter
            self._chips.addWidget(Chip(kind.label, glyph=f"family:{letter}").set_static())
        else:
            words = self.tr("Type unknown") if activity.type == UNKNOWN else self.tr("No type yet")
            self._chips.addWidget(Chip(words, glyph="circle-dashed").set_static())
        period = period_words(activity) or self.tr("No dates yet")
        self._chips.addWidget(Chip(period).set_static())
        if activity.lead_unit:
            self._chips.addWidget(Chip(activity.lead_unit).set_static())
        mode = link_row(plan, activity, today, "national")
        words = framework.label("mode", mode.glyph.removeprefix("mode:"))
        link = Chip(words, glyph=mode.glyph)
        link.setAccessibleName(self.tr("Link with the state: {mode}").format(mode=words))
        link.setToolTip(self.tr("Link with the state at national level. Opens step Link"))
        link.clicked.connect(self.link_wanted)
        self._chips.addWidget(link)
        sources = activity_sources(plan, activity.id)
        grade = best_grade(sources)
        count = self.tr("1 source") if len(sources) == 1 else self.tr("{n} sources").format(n=len(sources))
        chip = Chip(
            count if sources else self.tr("No source yet"), glyph=f"grade:{grade}" if sources else "paperclip"
        )
        best = self.tr("best grade {grade}").format(grade=grade)
        chip.setAccessibleName(f"{chip.text()}, {best}" if grade else chip.text())
        chip.setToolTip(self.tr("Sources of the activity as a whole"))
        chip.clicked.connect(self.sources_wanted)
        self._chips.addWidget(chip)
        self._parts = [link, chip]
        in_tab_order(self.focus_parts())
        if had_focus:
            chip.setFocus()

    def focus_parts(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [self.back_button, self.next_button, *self._parts]
