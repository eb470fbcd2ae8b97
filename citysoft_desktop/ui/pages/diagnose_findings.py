"""The column of findings: proposals and decisions as cards, each with its rows, its sources and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from citysoft_desktop.ui.presenters.diagnose_findings import FindingItem, FindingList
from citysoft_desktop.ui.widgets.basic import (
    button,
    clear_layout,
    label,
    line,
    row,
    scroll_area,
)
from citysoft_desktop.ui.widgets.feedback import EmptyState

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan

from citysoft_desktop.ui.pages.diagnose_finding_card import FindingCard, FindingForm


class FindingsColumn(QFrame):
    """All findings. Signals hand every wish to the page, which turns it into a command."""

    rows_wanted = Signal(object)
    decided = Signal(object, str, str)
    objective_wanted = Signal(object)
    strategy_wanted = Signal(object)
    own_wanted = Signal(str, str, str, list)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._list = FindingList((), ())
        self._cards: dict[str, FindingCard] = {}
        self._order: list[str] = []
        self._open_key = ""
        self._show_all = False
        self._writable = True
        self._plan: Plan | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.title = label("", "card")
        self.count = label("", "count")
        self.add_button = button("", icon="plus", compact=True, run=lambda: self.write([], ""))
        head = row(self.title, self.count, "stretch", self.add_button)
        head.setContentsMargins(12, 8, 10, 8)
        outer.addLayout(head)
        outer.addWidget(line())
        self.form = FindingForm()
        self.form.hide()
        self.form.kept.connect(self._kept)
        self.form.cancelled.connect(self._form_cancelled)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.form)
        self._list_box = QVBoxLayout()
        self._list_box.setSpacing(0)
        self._column.addLayout(self._list_box)
        self.busy = label("", "muted", wrap=True)
        self.busy.setContentsMargins(12, 12, 12, 12)
        self._column.addWidget(self.busy)
        self.empty: EmptyState | None = None
        self.all_button = button("", "link", compact=True, run=self._toggle_all)
        self.silent_button = button("", "link", compact=True, run=self._toggle_silent)
        self._silent_box = QWidget()
        self._silent = QVBoxLayout(self._silent_box)
        self._silent.setContentsMargins(12, 0, 12, 8)
        self._silent_box.hide()
        for made in (self.all_button, self.silent_button):
            holder = QWidget()
            holder.setLayout(row(made, "stretch"))
            holder.layout().setContentsMargins(8, 4, 8, 2)  # type: ignore[union-attr]
            self._column.addWidget(holder)
            made.hide()
        self._column.addWidget(self._silent_box)
        self._column.addStretch(1)
        self.area = scroll_area(body)
        outer.addWidget(self.area, 1)
        outer.addWidget(line())
        self.foot = label("", "caption", wrap=True)
        self.foot.setContentsMargins(12, 7, 12, 7)
        outer.addWidget(self.foot)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Findings"))
        self.setAccessibleName(self.tr("Findings"))
        self.add_button.setText(self.tr("Finding"))
        self.add_button.setAccessibleName(self.tr("Write an own finding"))
        self.foot.setText(self.tr("Each finding names its rows and best source. Grade D never counts."))
        self.busy.setText(self.tr("Working out the findings…"))
        self._links()

    # -- contents ------------------------------------------------------------------------------------

    def set_findings(self, found: FindingList, plan: Plan, *, writable: bool = True) -> None:
        """Show another state of the list; the open card stays open."""
        self._list, self._plan = found, plan
        if writable != self._writable:
            self._writable = writable
            for card in self._cards.values():
                card.deleteLater()
            self._cards.clear()
            self._order = []
        self.busy.hide()
        self.add_button.setVisible(writable)
        self.count.setText(str(len(found.items)))
        self.count.setAccessibleName(
            self.tr("{n} findings, {k} wait for a decision").format(n=len(found.items), k=found.waiting)
        )
        self.count.setToolTip(self.count.accessibleName())
        self._arrange()

    def findings(self) -> FindingList:
        """What is shown."""
        return self._list

    def card(self, key: str) -> FindingCard | None:
        """The card of a finding, None when it is not shown."""
        return self._cards.get(key)

    def shown(self) -> list[FindingCard]:
        """Cards in their order."""
        return [self._cards[key] for key in self._order]

    def _arrange(self) -> None:
        wanted = [
            item
            for item in self._list.items
            if self._show_all or item.shown_first or item.key == self._open_key
        ]
        focused = next(
            (
                key
                for key, card in self._cards.items()
                if card.hasFocus() or card.isAncestorOf(card.window().focusWidget() or card)
            ),
            "",
        )
        old_order = self._order
        order = [item.key for item in wanted]
        for key in [key for key in self._cards if key not in order]:
            card = self._cards.pop(key)
            self._list_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, item in enumerate(wanted):
            if item.key not in self._cards:
                self._cards[item.key] = self._make(item)
                self._list_box.insertWidget(place, self._cards[item.key])
            else:
                card = self._cards[item.key]
                if card.item != item:
                    card.set_item(item)
                if self._list_box.indexOf(card) != place:
                    self._list_box.removeWidget(card)
                    self._list_box.insertWidget(place, card)
        self._order = order
        if self._open_key not in self._cards:
            self._open_key = ""
        if focused:
            place = old_order.index(focused) if focused in old_order else 0
            key = focused if focused in self._cards else (order[min(place, len(order) - 1)] if order else "")
            if key:
                self._cards[key].setFocus()
            else:
                self.add_button.setFocus()
        self._show_empty(not wanted)
        self._links()

    def _make(self, item: FindingItem) -> FindingCard:
        card = FindingCard(item, writable=self._writable)
        card.picked.connect(self.pick)
        card.moved.connect(self._move)
        card.rows_wanted.connect(self.rows_wanted)
        card.decided.connect(self.decided)
        card.objective_wanted.connect(self.objective_wanted)
        card.strategy_wanted.connect(self.strategy_wanted)
        card.sources_wanted.connect(self._list_sources)
        card.set_open(item.key == self._open_key)
        return card

    def _show_empty(self, on: bool) -> None:
        if on and self.empty is None:
            self.empty = EmptyState("search", "")
            self._column.insertWidget(2, self.empty)
        if self.empty is not None:
            self.empty.setVisible(on)
            self.empty.set_text(
                self.tr(
                    "No rule proposes a finding yet. Code activities in Map and search their links, or write your own."
                )
            )

    def _links(self) -> None:
        hidden = sum(1 for item in self._list.items if not item.shown_first)
        self.all_button.setVisible(bool(hidden))
        text = (
            self.tr("Show two of each family")
            if self._show_all
            else self.tr("Show all ({n} more)").format(n=hidden)
        )
        silent = len(self._list.silent)
        self.silent_button.setVisible(bool(silent))
        words = self.tr("Not concluded ({n})").format(n=silent)
        for made, said in ((self.all_button, text), (self.silent_button, words)):
            made.setText(said)
            made.setAccessibleName(said)
        self.silent_button.setToolTip(self.tr("Rules that need more data before they can conclude anything"))
        if self._silent_box.isVisible():
            self._fill_silent()

    def _toggle_all(self) -> None:
        self._show_all = not self._show_all
        self._arrange()

    def _toggle_silent(self) -> None:
        on = self._silent_box.isHidden()
        if on:
            self._fill_silent()
        self._silent_box.setVisible(on)

    def _fill_silent(self) -> None:
        clear_layout(self._silent)
        for rule_id, words in self._list.silent:
            self._silent.addWidget(label(f"{rule_id}  {words}", "caption", wrap=True))

    # -- moving --------------------------------------------------------------------------------------

    def pick(self, key: str) -> None:
        """Open a card, or close the one that is open."""
        self.open_card("" if key == self._open_key else key)

    def open_card(self, key: str) -> None:
        """Open exactly this card."""
        self._open_key = key
        if key and key not in self._cards and any(item.key == key for item in self._list.items):
            self._arrange()
        for other, card in self._cards.items():
            card.set_open(other == key)
        if key in self._cards:
            self.area.ensureWidgetVisible(self._cards[key], 0, 24)

    def open_record(self, record_id: str) -> bool:
        """Open the finding of a record or rule. False when there is none."""
        item = next((i for i in self._list.items if record_id and record_id in (i.finding_id, i.key)), None)
        if item is None:
            return False
        self.open_card(item.key)
        self._cards[item.key].setFocus()
        return True

    def open_waiting(self, direction: int = 1) -> bool:
        """Open the next finding that waits for a decision. False when none does."""
        waiting = [
            i.key for i in self._list.items if i.state == "proposed" and (self._show_all or i.shown_first)
        ]
        if not waiting:
            return False
        if self._open_key in waiting:
            place = (waiting.index(self._open_key) + direction) % len(waiting)
        else:
            place = 0 if direction > 0 else len(waiting) - 1
        self.open_card(waiting[place])
        self._cards[waiting[place]].setFocus()
        return True

    def _move(self, key: str, step: int) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            card = self._cards[self._order[place]]
            card.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(card, 0, 24)

    # -- own findings and sources --------------------------------------------------------------------

    def write(self, ids: Sequence[str], words: str) -> None:
        """Fold out the form for an own finding."""
        self.area.verticalScrollBar().setValue(0)
        self.form.open_for(ids, words)

    def _kept(self, title: str, sentence: str, so_what: str, ids: list[str]) -> None:
        self.own_wanted.emit(title, sentence, so_what, ids)

    def close_form(self) -> None:
        """Fold the form away."""
        self.form.hide()

    def _form_cancelled(self) -> None:
        self.form.hide()
        self.add_button.setFocus()

    def source_menu(self, item: FindingItem, open_source: Callable[[str], object]) -> QMenu:
        """The documents behind a finding."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = (
            [self._plan.evidence[key] for key in item.evidence_ids if key in self._plan.evidence]
            if self._plan
            else []
        )
        known.sort(key=lambda source: (source.grade or "E", source.citation))
        for source in known[:12]:
            words = source.citation.strip() or source.url.strip() or source.note.strip()
            words = f"{source.grade or '–'}  {words[:70]}{'…' if len(words) > 70 else ''}".replace("&", "&&")
            menu.addAction(words, lambda key=source.id: open_source(key))
        if len(known) > 12:
            menu.addAction(self.tr("{n} more").format(n=len(known) - 12)).setEnabled(False)
        if not known:
            menu.addAction(self.tr("No source yet")).setEnabled(False)
        return menu

    source_wanted = Signal(str)

    def _list_sources(self, item: FindingItem, anchor: QWidget) -> None:
        self.source_menu(item, self.source_wanted.emit).popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
