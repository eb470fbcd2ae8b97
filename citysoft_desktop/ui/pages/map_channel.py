"""Branding channels in the cockpit: offered where the branding lens counts, shown wherever some are coded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.pages.map_chain import Codes, choices_for
from citysoft_desktop.ui.presenters.map_queue import lens_counts
from citysoft_desktop.ui.widgets.basic import label


class ChannelCard(QFrame):
    """``picked`` carries a channel clicked, ``focused`` the channel with the focus."""

    picked = Signal(str)
    focused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._title = label("", "label")
        self._note = label("", "caption", wrap=True)
        self.codes = Codes("")
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 8, 10, 8)
        box.setSpacing(12)
        box.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._note, 1)
        box.addWidget(self.codes, 1)
        self.codes.picked.connect(self.picked)
        self.codes.focused.connect(lambda code: self.focused.emit(str(code)) if code != "+" else None)

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Branding channels"))
        self._title.setText(self.tr("Branding channels"))
        self._note.setText(self.tr("A channel is coded only where the branding lens counts."))

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        self.codes.setAccessibleName(framework.dimension("channel").label)
        self.codes.set_codes(choices_for(framework, "channel", unknown_text=self.tr("Unknown")))

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """Show the channels of an activity."""
        codes = plan.codes_of(activity_id, "channel")
        offered = bool(codes) or bool(lens_counts(plan, activity_id, "branding"))
        self.codes.show_codes(codes)
        self.codes.setVisible(offered)
        self._note.setVisible(not offered)
