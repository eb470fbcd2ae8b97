"""The column of findings: proposals and decisions as cards, each with its rows, its sources and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from citysoft_desktop.ui.forms.ui_finding_form import Ui_FindingForm
from citysoft_desktop.ui.presenters.diagnose_findings import FindingItem, FindingList
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import (
    announce,
    button,
    clear_layout,
    label,
    line,
    row,
    scroll_area,
    set_problem,
)
from citysoft_desktop.ui.widgets.chips import EvidenceBadge
from citysoft_desktop.ui.widgets.feedback import EmptyState, IconLabel
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan

_STATE_ICONS = {
    "proposed": ("circle-help", "semantic.warning_text"),
    "confirmed": ("circle-check", "semantic.success_text"),
    "dismissed": ("circle-x", "text.muted"),
}
_SHORT = 150
"""Longest sentence of a closed card; the whole one is in its name for screen readers and in the open card."""


class FindingCard(QFrame):
    """One finding. A click or Enter opens it; open, it shows what speaks for it and what can be done."""

    picked = Signal(str)
    moved = Signal(str, int)
    rows_wanted = Signal(object)
    decided = Signal(object, str, str)
    objective_wanted = Signal(object)
    strategy_wanted = Signal(object)
    sources_wanted = Signal(object, object)

    def __init__(self, item: FindingItem, *, writable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._open = False
        self._writable = writable
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(10, 9, 10, 9)
        outer.setSpacing(8)
        self.badge = EvidenceBadge(item.grade, item.sources, run=lambda: self.sources_wanted.emit(self.item, self.badge))
        self.badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        self.title = label("", "strong", wrap=True)
        self.state_icon = IconLabel("circle-help", "text.muted", 16)
        head.addWidget(self.title, 1)
        head.addWidget(self.state_icon, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = label("", "small", wrap=True)
        column.addLayout(head)
        column.addWidget(self.sentence)
        self._more = QVBoxLayout()
        self._more.setSpacing(4)
        column.addLayout(self._more)
        outer.addLayout(column, 1)
        self.confirm_button = None
        self.dismiss_button = None
        self.objective_button = None
        self.rows_button = None
        self.reason_edit: QLineEdit | None = None
        self.set_item(item)

    # -- contents ------------------------------------------------------------------------------------

    def state_words(self) -> str:
        """What was decided."""
        if self.item.state == "confirmed":
            return self.tr("Confirmed")
        if self.item.state == "dismissed":
            return self.tr("Dismissed: {reason}").format(reason=self.item.reason)
        return self.tr("Proposed, waits for your decision")

    def set_item(self, item: FindingItem) -> None:
        """Show another state of the finding."""
        self.item = item
        self.title.setText(item.title)
        self._say_sentence()
        self.badge.set_grade(item.grade, item.sources)
        name, token = _STATE_ICONS.get(item.state, _STATE_ICONS["proposed"])
        self.state_icon.set_icon(name, token)
        self.state_icon.setToolTip(self.state_words())
        self.setToolTip(self.state_words())
        muted = item.state == "dismissed"
        self.title.setProperty("role", "muted" if muted else "strong")
        self.title.style().polish(self.title)
        self.setAccessibleName(f"{item.title}. {item.sentence}")
        self._describe()
        if self._open:
            self._fill()

    def _say_sentence(self) -> None:
        text = self.item.sentence
        if not self._open and len(text) > _SHORT:
            text = text[:_SHORT].rsplit(" ", 1)[0] + " …"
        self.sentence.setText(text)

    def _describe(self) -> None:
        opened = self.tr("open") if self._open else self.tr("closed, Enter opens it")
        self.setAccessibleDescription(f"{self.state_words()}. {self.badge.accessibleName()}. {opened}")

    def is_open(self) -> bool:
        """Whether the card shows its actions."""
        return self._open

    def set_open(self, on: bool) -> None:
        """Show or hide what can be done."""
        if on == self._open:
            return
        self._open = on
        clear_layout(self._more)
        self.confirm_button = self.dismiss_button = self.objective_button = self.rows_button = None
        self.reason_edit = None
        self.badge.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        if on:
            self._fill()
        self._say_sentence()
        self._describe()
        self.update()

    def _fill(self) -> None:
        clear_layout(self._more)
        item = self.item
        self.reason_edit = None
        self.confirm_button = self.dismiss_button = self.objective_button = None
        for words, text in (
            ("", item.so_what),
            (self.tr("Mind: {text}"), item.caution),
        ):
            if text:
                self._more.addWidget(label(words.format(text=text) if words else text, "small", wrap=True))
        meta = [part for part in (self._sureness(), self._source_words(), self._formula()) if part]
        self._more.addWidget(label(" · ".join(meta), "caption", wrap=True))
        if item.state == "dismissed":
            self._more.addWidget(label(self.state_words(), "caption", wrap=True))
        if not item.holds:
            self._more.addWidget(label(self.tr("Today's data no longer lead to this."), "warning", wrap=True))
        if item.before:
            self._more.addWidget(label(self.tr("You decided on: “{sentence}”").format(sentence=item.before), "warning", wrap=True))
        box = QWidget()
        flow = FlowLayout(box, spacing=6)
        flow.setContentsMargins(0, 3, 0, 0)
        for made in self._buttons():
            flow.addWidget(made)
        self._more.addWidget(box)

    def _buttons(self) -> list[QWidget]:
        item = self.item
        made: list[QWidget] = []
        n = len(item.activity_ids)
        if self._writable:
            if item.state == "proposed":
                self.confirm_button = button(self.tr("Confirm"), "primary", icon="check", compact=True, run=lambda: self.decided.emit(self.item, "confirmed", ""))
                made.append(self.confirm_button)
            elif item.before and item.holds and item.state == "confirmed":
                made.append(button(self.tr("Confirm the new figures"), icon="check", compact=True, run=lambda: self.decided.emit(self.item, "confirmed", "")))
            if item.state != "dismissed":
                kind = "primary" if item.state == "confirmed" and not item.objectives else ""
                self.objective_button = button(self.tr("Make objective"), kind, icon="target", compact=True, run=lambda: self.objective_wanted.emit(self.item))
                made.append(self.objective_button)
        if n:
            words = self.tr("1 activity") if n == 1 else self.tr("{n} activities").format(n=n)
            self.rows_button = button(words, icon="list", compact=True, run=lambda: self.rows_wanted.emit(self.item))
            self.rows_button.setAccessibleName(self.tr("Show the activities behind the finding: {n}").format(n=n))
            made.append(self.rows_button)
        if item.objectives:
            words = self.tr("1 objective") if item.objectives == 1 else self.tr("{n} objectives").format(n=item.objectives)
            made.append(button(words, "link", icon="corner-down-right", compact=True, run=lambda: self.strategy_wanted.emit(self.item)))
        if self._writable:
            if item.state == "proposed":
                self.dismiss_button = button(self.tr("Dismiss…"), "link", compact=True, run=self.ask_reason)
                self.dismiss_button.setAccessibleName(self.tr("Dismiss with a reason"))
                made.append(self.dismiss_button)
            else:
                made.append(button(self.tr("Put back"), "link", compact=True, run=lambda: self.decided.emit(self.item, "proposed", "")))
        return made

    def _sureness(self) -> str:
        words = {"high": self.tr("sureness high"), "medium": self.tr("sureness medium"), "low": self.tr("sureness low")}
        return words.get(self.item.sureness, "")

    def _source_words(self) -> str:
        n = self.item.sources
        if not n:
            return self.tr("no source behind it")
        if not self.item.grade:
            return self.tr("sources: {n}, none graded").format(n=n)
        if self.item.grade == "D":
            return self.tr("sources: {n}, best grade D, which never counts").format(n=n)
        return self.tr("sources: {n}, best grade {grade}").format(n=n, grade=self.item.grade)

    def _formula(self) -> str:
        rule = " ".join(part for part in (self.item.rule_id, f"({self.item.analysis})" if self.item.analysis else "") if part)
        return self.tr("rule {rule}").format(rule=rule) if self.item.rule_id else self.tr("own finding")

    # -- dismissing ----------------------------------------------------------------------------------

    def ask_reason(self) -> None:
        """Fold out the line for the reason, in place."""
        if self.reason_edit is not None:
            self.reason_edit.setFocus()
            return
        edit = QLineEdit()
        edit.setPlaceholderText(self.tr("Why does it not hold here?"))
        edit.setAccessibleName(self.tr("Reason for dismissing"))
        problem = label("", "error", wrap=True)
        problem.hide()

        def done() -> None:
            reason = edit.text().strip()
            if not reason:
                set_problem(edit, True)
                problem.setText(self.tr("A few words are enough: the reason is kept beside the finding."))
                problem.show()
                announce(edit, problem.text())
                edit.setFocus()
                return
            self.decided.emit(self.item, "dismissed", reason)

        edit.returnPressed.connect(done)
        edit.installEventFilter(self)
        self._more.addWidget(edit)
        self._more.addWidget(problem)
        holder = QWidget()
        holder.setLayout(
            row(
                "stretch",
                button(self.tr("Cancel"), "link", compact=True, run=self._cancel_reason),
                button(self.tr("Dismiss"), compact=True, run=done),
            )
        )
        self._more.addWidget(holder)
        self.reason_edit = edit
        edit.show()  # a hidden line cannot take the focus yet
        edit.setFocus()

    def _cancel_reason(self) -> None:
        self._fill()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.reason_edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel_reason()
                return True
        return False

    # -- events --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        values = theme()
        if self._open:
            painter.fillRect(self.rect(), values.colour("accent.tint"))
        painter.setPen(QColor(values.colour("border.subtle")))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.picked.emit(self.item.key)
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.window().focusWidget() is not self:
            if key == Qt.Key.Key_Escape and self._open:
                self.setFocus()
                return
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.item.key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self.item.key, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self._open:
            self.picked.emit(self.item.key)
        elif key == Qt.Key.Key_Delete and self._writable and self.item.state == "proposed":
            if not self._open:
                self.picked.emit(self.item.key)
            self.ask_reason()
        else:
            super().keyPressEvent(event)


class FindingForm(QWidget):
    """Where an own finding is written; ``kept`` carries title, sentence, so what and the activities."""

    kept = Signal(str, str, str, list)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._ids: list[str] = []
        for caption in (ui.titleLabel, ui.sentenceLabel, ui.soWhatLabel):
            caption.setProperty("role", "label")
        ui.rowsLabel.setProperty("role", "caption")
        ui.errorLabel.setProperty("role", "error")
        ui.errorLabel.hide()
        ui.saveButton.setProperty("kind", "primary")
        ui.sentenceEdit.setFixedHeight(theme().px(58))
        ui.saveButton.clicked.connect(self._keep)
        ui.titleEdit.returnPressed.connect(self._keep)
        ui.soWhatEdit.returnPressed.connect(self._keep)
        ui.cancelButton.clicked.connect(self.cancelled)
        self.setAccessibleName(self.tr("Own finding"))

    def open_for(self, ids: Sequence[str], words: str = "") -> None:
        """Start with these activities and words."""
        ui = self.ui
        self._ids = list(ids)
        ui.titleEdit.clear()
        ui.sentenceEdit.setPlainText(words)
        ui.soWhatEdit.clear()
        n = len(self._ids)
        ui.rowsLabel.setText(
            self.tr("1 activity and its sources stand behind it.")
            if n == 1
            else self.tr("{n} activities and their sources stand behind it.").format(n=n)
            if n
            else self.tr("No activities behind it. Open a number first to take its activities along.")
        )
        self._problem("")
        self.show()
        ui.titleEdit.setFocus()

    def _problem(self, text: str) -> None:
        self.ui.errorLabel.setText(text)
        self.ui.errorLabel.setVisible(bool(text))
        set_problem(self.ui.titleEdit, bool(text))
        self.ui.titleEdit.setAccessibleDescription(text)

    def _keep(self) -> None:
        ui = self.ui
        if not ui.titleEdit.text().strip():
            self._problem(self.tr("Name the finding first."))
            announce(self, ui.errorLabel.text())
            ui.titleEdit.setFocus()
            return
        self.kept.emit(ui.titleEdit.text(), ui.sentenceEdit.toPlainText(), ui.soWhatEdit.text(), list(self._ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)


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
        self.count.setAccessibleName(self.tr("{n} findings, {k} wait for a decision").format(n=len(found.items), k=found.waiting))
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
        wanted = [item for item in self._list.items if self._show_all or item.shown_first or item.key == self._open_key]
        focused = next((key for key, card in self._cards.items() if card.hasFocus() or card.isAncestorOf(card.window().focusWidget() or card)), "")
        old_order = self._order
        order = [item.key for item in wanted]
        for key in [key for key in self._cards if key not in order]:
            card = self._cards.pop(key)
            self._list_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, item in enumerate(wanted):
            card = self._cards.get(item.key)
            if card is None:
                card = self._cards[item.key] = self._make(item)
                self._list_box.insertWidget(place, card)
            else:
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
                self.tr("No rule proposes a finding yet. Code activities in Map and search their links, or write your own.")
            )

    def _links(self) -> None:
        hidden = sum(1 for item in self._list.items if not item.shown_first)
        self.all_button.setVisible(bool(hidden))
        text = self.tr("Show two of each family") if self._show_all else self.tr("Show all ({n} more)").format(n=hidden)
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
        card = self._cards.get(key)
        if card is not None:
            self.area.ensureWidgetVisible(card, 0, 24)

    def find(self, record_id: str) -> bool:
        """Open the finding of a record or rule. False when there is none."""
        item = next((i for i in self._list.items if record_id and record_id in (i.finding_id, i.key)), None)
        if item is None:
            return False
        self.open_card(item.key)
        self._cards[item.key].setFocus()
        return True

    def open_waiting(self, direction: int = 1) -> bool:
        """Open the next finding that waits for a decision. False when none does."""
        waiting = [i.key for i in self._list.items if i.state == "proposed" and (self._show_all or i.shown_first)]
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
        known = [self._plan.evidence[key] for key in item.evidence_ids if key in self._plan.evidence] if self._plan else []
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
