"""The far side of step Link: who the counterpart is, what is asked of it, since when links are known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.linkage import MODES, Ask
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.link_queue import Distribution
from citysoft_desktop.ui.presenters.link_views import CounterpartSummary
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, card, label, row
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.field import show_date
from citysoft_desktop.ui.widgets.glyphs import MODE_TOKENS, paint_hatch
from citysoft_desktop.ui.widgets.scene_view import SceneView

MODE_LETTERS = {
    "cooperative_joint": "J",
    "cooperative_coordinated": "C",
    "parallel_harmony": "H",
    "parallel_disharmony": "D",
    "none": "N",
    "unknown": "?",
}
ASK_SIGNS = {"draft": "pencil", "sent": "send", "answered": "message-square-text", "closed": "circle-check"}


class ModeBar(QWidget):
    """All activities by mode in one bar; unknown is hatched and as long as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Distribution | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_distribution(self, shown: Distribution, words: str) -> None:
        """Show counts; ``words`` say the same."""
        self._shown = shown
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None or not shown.total:
            return
        values = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(role_font("small", weight=600))
        x = 0.0
        for mode in MODES:
            amount = shown.parts[mode]
            if not amount:
                continue
            width = self.width() * amount / shown.total
            left = self.width() - x - width if self.isRightToLeft() else x
            area = QRectF(left, 1, max(1.0, width - 1), self.height() - 2)
            x += width
            token = MODE_TOKENS[mode]
            path = QPainterPath()
            path.addRect(area)
            if mode == "unknown":
                paint_hatch(painter, path)
            elif mode == "none":
                painter.setPen(values.colour(token))
                painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.fillPath(path, values.colour(token))
            number = f"{amount:.1f}".rstrip("0").rstrip(".") if amount % 1 else str(int(amount))
            text = f"{MODE_LETTERS[mode]} {number}" if area.width() >= values.px(30) else number
            if (
                mode in ("unknown", "none")
                or area.width() < painter.fontMetrics().horizontalAdvance(text) + 4
            ):
                continue
            painter.setPen(values.colour(token.replace("linkage.", "linkage.on_")))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class CounterpartCard(QFrame):
    """``ask_wanted`` asks for a new ask, ``ask_opened`` for one to change."""

    ask_wanted = Signal()
    ask_opened = Signal(str)
    city_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 11, 14, 12)
        layout.setSpacing(6)
        self.over = label("", "small")
        layout.addLayout(row(IconLabel("landmark", size=15), self.over, "stretch", spacing=6))
        self.name = label("", "heading", wrap=True)
        self.summary = label("", "secondary", wrap=True)
        layout.addWidget(self.name)
        layout.addWidget(self.summary)
        self._give_box, give = card(padding=9, spacing=2, surface="sunken")
        self._get_box, get = card(padding=9, spacing=2, surface="sunken")
        self.give_head, self.get_head = label("", "caption"), label("", "caption")
        self.give, self.get = label("", wrap=True), label("", wrap=True)
        for column, head, text in ((give, self.give_head, self.give), (get, self.get_head, self.get)):
            column.addWidget(head)
            column.addWidget(text)
            column.addStretch(1)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self._give_box, 1)
        boxes.addWidget(self._get_box, 1)
        layout.addLayout(boxes)
        self.asks_head = label("", "card")
        self.add_button = button("", "link", icon="plus", compact=True, run=self.ask_wanted.emit)
        self._asks_row = QWidget()
        self._asks_row.setLayout(row(self.asks_head, "stretch", self.add_button))
        layout.addWidget(self._asks_row)
        self.asks = QListWidget()
        self.asks.setWordWrap(True)
        self.asks.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.asks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.asks.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.asks.itemActivated.connect(
            lambda item: self.ask_opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        )
        self.asks.itemClicked.connect(
            lambda item: self.ask_opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        )
        layout.addWidget(self.asks, 1)
        self.no_asks = label("", "muted", wrap=True)
        layout.addWidget(self.no_asks)
        layout.addStretch(0)
        self._column = layout
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.over.setText(self.tr("Home counterpart"))
        self.give_head.setText(self.tr("We give"))
        self.get_head.setText(self.tr("We get"))
        self.asks_head.setText(self.tr("Asks"))
        self.add_button.setText(self.tr("Add ask"))
        self.add_button.setAccessibleName(self.tr("Add ask"))
        self.add_button.setToolTip(self.tr("Add an ask to this counterpart (A)"))
        self.asks.setAccessibleName(self.tr("Asks to this counterpart"))
        self.no_asks.setText(self.tr("Nothing asked yet. An ask here is printed in the brief."))
        self.setAccessibleName(self.tr("Home counterpart"))

    def show_summary(self, plan: Plan, summary: CounterpartSummary | None) -> None:
        """Show a body; None says that the link names none."""
        self._fill(plan, summary)
        # Without a list to fill the card, its foot does, else the boxes would.
        self._column.setStretch(self._column.count() - 1, int(self.asks.isHidden()))

    def _fill(self, plan: Plan, summary: CounterpartSummary | None) -> None:
        known = summary is not None and bool(summary.id)
        for part in (self._give_box, self._get_box, self._asks_row, self.summary):
            part.setVisible(known)
        if summary is None or not known:
            self.name.setText(self.tr("No body named yet"))
            self.asks.hide()
            self.no_asks.hide()
            return
        actor = plan.actors[summary.id]
        self.name.setText(summary.name)
        self.summary.setText(self._links_words(plan, summary))
        self.give.setText(actor.we_give or self.tr("Not entered"))
        self.get.setText(actor.we_get or self.tr("Not entered"))
        self.asks.clear()
        for ask in summary.asks:
            self.asks.addItem(self._ask_item(plan, ask))
        self.asks.setVisible(bool(summary.asks))
        self.no_asks.setVisible(not summary.asks)

    def _links_words(self, plan: Plan, summary: CounterpartSummary) -> str:
        if not summary.count:
            return self.tr("No link recorded yet.")
        parts = [
            f"{len(found)} {plan.framework.label('mode', mode).lower()}"
            for mode, found in summary.links.items()
        ]
        head = self.tr("1 link") if summary.count == 1 else self.tr("{n} links").format(n=summary.count)
        return f"{head}: {', '.join(parts)}."

    def _ask_item(self, plan: Plan, ask: Ask) -> QListWidgetItem:
        state = plan.framework.label("ask_state", ask.state)
        due = self.tr("due {date}").format(date=show_date(ask.due)) if ask.due.known else self.tr("no date")
        item = QListWidgetItem(icon(ASK_SIGNS.get(ask.state, "pencil")), f"{ask.text}\n{state}, {due}")
        item.setData(Qt.ItemDataRole.UserRole, ask.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{ask.text}, {state}, {due}")
        return item


class SinceCard(QFrame):
    """Since when links are known, one bar each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 12, 10)
        layout.setSpacing(6)
        self.title = label("", "card")
        layout.addWidget(self.title)
        self.view = SceneView()
        layout.addWidget(self.view)
        self.empty = label("", "muted", wrap=True)
        layout.addWidget(self.empty)

    def set_count(self, count: int) -> None:
        """Make room for so many bars."""
        self.view.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.view.setFixedHeight(theme().px(min(8, max(1, count)) * 23 + 28))
