"""The far side of step Link: the counterpart, since when the links are known, and what unknown means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.models.linkage_model import counterpart_words, period_words
from citysoft_desktop.ui.pages.link_card import CounterpartCard, SinceCard
from citysoft_desktop.ui.presenters.link_views import known_since_scene, summary_of
from citysoft_desktop.ui.widgets.basic import label, row
from citysoft_desktop.ui.widgets.feedback import IconLabel


class LinkSide(QWidget):
    """``ask_wanted`` and ``ask_opened`` come from the card of the counterpart."""

    ask_wanted = Signal()
    ask_opened = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counterpart = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.card = CounterpartCard()
        self.since = SinceCard()
        hint = QFrame()
        hint.setProperty("surface", "info")
        line = row(spacing=8)
        line.setContentsMargins(12, 10, 12, 10)
        self.hint_text = label("", wrap=True)
        line.addWidget(IconLabel("info", "semantic.info_text", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.hint_text, 1)
        hint.setLayout(line)
        layout.addWidget(self.card, 1)
        layout.addWidget(self.since)
        layout.addWidget(hint)
        self.card.ask_wanted.connect(self.ask_wanted)
        self.card.ask_opened.connect(self.ask_opened)
        self.since.view.activated.connect(lambda ids, _w: context.open_activity(ids[0]) if ids else None)

    def retranslate(self) -> None:
        """Set the words again."""
        self.card.retranslate()
        self.since.title.setText(self.tr("Known since"))
        self.since.setAccessibleName(self.tr("Known since"))
        self.since.empty.setText(self.tr("No link recorded yet."))
        self.hint_text.setText(
            self.tr(
                "Unknown means nobody has searched. Record a search to turn it into “none found” or a link."
            )
        )

    def counterpart(self) -> str:
        """Id of the counterpart shown, "" for none."""
        return self._counterpart

    def show_counterpart(self, counterpart_id: str) -> None:
        """Show the body of this id, or that there is none."""
        plan = self._context.plan
        self._counterpart = counterpart_id
        actor = plan.actors.get(counterpart_id)
        self.card.show_summary(plan, summary_of(plan, actor) if actor is not None else None)

    def show_since(self, links: list[Linkage]) -> None:
        """Draw since when each link of the activity is known."""
        plan, today = self._context.plan, self._context.clock.today()
        self.since.set_count(len(links))
        title, unknown = self.tr("Known since"), self.tr("unknown since when")

        def words(kind: str, link: Linkage) -> str:
            if kind == "name":
                return counterpart_words(plan, link)
            if kind == "mode":
                return plan.framework.label("mode", link.mode)
            return period_words(link) if link.valid_from.entered or link.valid_to.entered else unknown

        if links:
            self.since.view.set_build(
                lambda measure, w, h: known_since_scene(plan, links, today, words, title, measure, w, h)
            )
