"""The coding cockpit: one activity, both lenses side by side, the chain, the rest, and a foot with the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.services.commands.base import Composite, update_record
from citysoft_desktop.services.commands.coding import (
    CLEAR,
    CopyCodes,
    FillZeros,
    SetCodes,
    SetCodingMemo,
    SetSalience,
)
from citysoft_desktop.services.ports import Command
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.map_chain import ChainCard, Codes
from citysoft_desktop.ui.pages.map_channel import ChannelCard
from citysoft_desktop.ui.pages.map_dimensions import DimensionsCard
from citysoft_desktop.ui.pages.map_foot import CockpitFoot, ZerosOffer
from citysoft_desktop.ui.pages.map_identity import IdentityCard
from citysoft_desktop.ui.pages.map_lens_card import LensCard
from citysoft_desktop.ui.pages.map_memo import MemoCard
from citysoft_desktop.ui.pages.map_source import SourceDialog
from citysoft_desktop.ui.pages.map_tabs import in_tab_order
from citysoft_desktop.ui.presenters.map_activity import (
    chain_view,
    coding_of,
    lens_view,
    most_codes,
    ratings_missing,
    toggled,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import scroll_area


class Cockpit(QWidget):
    """``step`` asks for the next (1) or previous (-1) activity, ``next_to_code`` for the next one to work on;
    ``code_focused`` carries dimension and code of what has the focus."""

    step = Signal(int)
    next_to_code = Signal()
    code_focused = Signal(str, str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._previous = ""
        self._focus = ("diplomacy", "")
        self._single_keys = True
        self._dialog: SourceDialog | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.identity = IdentityCard()
        layout.addWidget(self.identity)
        self.cards = {lens: LensCard(lens) for lens in SALIENCE_DIMENSIONS}
        self._lenses = QGridLayout()
        self._lenses.setSpacing(10)
        self._across = 0
        layout.addLayout(self._lenses)
        self.channel = ChannelCard()
        layout.addWidget(self.channel)
        self.chain = ChainCard()
        self.more = DimensionsCard()
        self.memo = MemoCard()
        for card in (self.chain, self.memo, self.more):
            layout.addWidget(card)
        layout.addStretch(1)
        self.area = scroll_area(body)
        outer.addWidget(self.area, 1)
        self.offer = ZerosOffer()
        self.foot = CockpitFoot()
        outer.addWidget(self.offer)
        outer.addWidget(self.foot)
        self.area.viewport().installEventFilter(self)
        self._connect()
        self._arrange(2)
        self.retranslate()

    # -- making --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for lens, card in self.cards.items():
            card.rated.connect(lambda code, value, lens=lens: self._rate(lens, code, value))
            card.focused.connect(lambda code, lens=lens: self._focused(lens, code))
        self.chain.picked.connect(self._pick)
        self.chain.focused.connect(self._focused)
        self.more.picked.connect(self._pick)
        self.more.focused.connect(self._focused)
        self.channel.picked.connect(lambda code: self._pick("channel", code))
        self.channel.focused.connect(lambda code: self._focused("channel", code))
        self.offer.decided.connect(lambda zeros: self._finish(zeros=zeros))
        self.foot.doubt_wanted.connect(self.toggle_doubt)
        self.foot.done_wanted.connect(self.done)
        for group in (
            self.channel.codes,
            *(c.codes for c in self.chain.columns.values()),
            *self.more.groups.values(),
        ):
            group.rebuilt.connect(self._order_tabs)
        self.memo.written.connect(self._write_note)
        self.memo.closed.connect(self.focus_code)
        self.identity.step.connect(self.step)
        self.identity.sources_wanted.connect(lambda: self.open_sources(whole=True))
        self.identity.link_wanted.connect(
            lambda: self._context.navigate("link", ids=[self._id], focus="form")
        )

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Coding cockpit"))
        self._show_doubt()
        for part in (self.identity, self.channel, self.chain, self.more, self.memo, self.offer, self.foot):
            part.retranslate()

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        for lens, card in self.cards.items():
            card.set_lens(framework.lens(lens))
        self.chain.set_framework(framework)
        self.more.set_framework(framework)
        self.channel.set_framework(framework)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Reading order: cells are made with the codebook, later than the buttons around them."""
        pickers = [shown.picker for card in self.cards.values() for shown in card.rows]
        chain = [column.codes for column in self.chain.columns.values()]
        in_tab_order(
            [
                *self.identity.focus_parts(),
                *pickers,
                self.channel.codes,
                *chain,
                self.memo.button,
                self.memo.edit,
                self.more.toggle,
                *self.more.groups.values(),
                self.offer.skip_button,
                self.offer.zeros_button,
                self.foot.doubt_button,
                self.foot.done_button,
            ]
        )

    # -- showing -------------------------------------------------------------------------------------

    def activity_id(self) -> str:
        """The activity shown."""
        return self._id

    def previous_id(self) -> str:
        """The activity worked on before, "" without one."""
        return self._previous

    def show_activity(self, activity_id: str) -> None:
        """Show another activity, the focused code stays the focused code."""
        if activity_id != self._id:
            self.memo.close_up()
            if self._id in self._context.plan.activities:
                self._previous = self._id
            self._id = activity_id
            self.offer.hide()
            self.area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan says about the activity."""
        plan = self._context.plan
        activity = plan.activities.get(self._id)
        if activity is None:
            return
        self.identity.show_activity(plan, activity, self._context.clock.today())
        for lens, card in self.cards.items():
            card.show_view(lens_view(plan, self._id, lens))
        self.channel.show_activity(plan, self._id)
        self.chain.show_chain(chain_view(plan, self._id))
        self.more.show_activity(plan, self._id)
        if self.offer.isVisible() and not ratings_missing(plan, self._id):
            self.offer.hide()
        self._show_doubt()
        self._show_focus()

    def set_place(self, words: str) -> None:
        """Where the activity stands in the queue."""
        self.identity.set_place(words)

    def _show_doubt(self) -> None:
        activity = self._activity()
        self.foot.show_doubt(activity is not None and activity.in_doubt)

    def _activity(self) -> Activity | None:
        return self._context.plan.activities.get(self._id) if self._context.session is not None else None

    # -- focus ---------------------------------------------------------------------------------------

    def focused_code(self) -> tuple[str, str]:
        """Dimension and code the definition panel shows."""
        dimension, code = self._focus
        if not code:
            codes = self._context.plan.framework.codes(dimension)
            code = codes[0].slug if codes else ""
        return dimension, code

    def focus_code(self) -> None:
        """Take the focus on the code worked on last."""
        dimension, code = self.focused_code()
        if dimension in self.cards:
            self.cards[dimension].focus_row(code)
            return
        group = self._group(dimension)
        if group is not None and group.isVisible() and group.cells():
            cell = next((c for c in group.cells() if c.choice.value == code), group.cells()[0])
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cards["diplomacy"].focus_row()

    def focus_first(self) -> None:
        """Take the focus on the first rating."""
        self.cards["diplomacy"].focus_row(self._context.plan.framework.codes("diplomacy")[0].slug)

    def _group(self, dimension: str) -> Codes | None:
        if dimension == "channel":
            return self.channel.codes
        if dimension in self.chain.columns:
            return self.chain.columns[dimension].codes
        return self.more.groups.get(dimension)

    def _focused(self, dimension: str, code: str) -> None:
        self._focus = (dimension, code)
        self._show_focus()

    def _show_focus(self) -> None:
        dimension, code = self.focused_code()
        for lens, card in self.cards.items():
            card.set_active(code if lens == dimension else "")
        self._show_note()
        self.code_focused.emit(dimension, code)

    def _show_note(self) -> None:
        plan = self._context.plan
        dimension, code = self.focused_code()
        coding = coding_of(plan, self._id, dimension, code)
        activity = self._activity()
        if coding is not None:
            self.memo.show_note(self._code_label(dimension, code), coding.memo, coding.coder)
        elif activity is not None:
            self.memo.show_note(self.tr("this activity"), activity.note, "")

    def _code_label(self, dimension: str, code: str) -> str:
        if code == UNKNOWN:
            return self.tr("{name}: unknown").format(
                name=self._context.plan.framework.dimension(dimension).label
            )
        return self._context.plan.framework.label(dimension, code)

    # -- changing ------------------------------------------------------------------------------------

    def _rate(self, lens: str, code: str, value: object) -> None:
        stored = CLEAR if value is None else None if value == UNKNOWN else int(str(value))
        if self._id and self._context.execute(SetSalience(self._id, lens, code, stored), toast=False) is None:
            self.refresh()

    def _pick(self, dimension: str, code: str) -> None:
        if not self._id:
            return
        plan = self._context.plan
        codes = toggled(plan, self._id, dimension, code)
        most = most_codes(plan, dimension)
        if most and len(codes) > most:
            self.more.tell(dimension, self.more.limit_text(plan, dimension))
            return
        self._context.execute(SetCodes(self._id, dimension, codes), toast=False)

    def make_primary(self) -> bool:
        """Put the focused code of an ordered dimension first (P)."""
        dimension, code = self.focused_code()
        now = self._context.plan.codes_of(self._id, dimension)
        if dimension not in ("issue", "sdg") or code not in now or now[0] == code:
            return False
        codes = [code, *(c for c in now if c != code)]
        return self._context.execute(SetCodes(self._id, dimension, codes)) is not None

    def _write_note(self, text: str) -> None:
        plan = self._context.plan
        dimension, code = self.focused_code()
        coding = coding_of(plan, self._id, dimension, code)
        activity = self._activity()
        if coding is not None:
            self._context.execute(SetCodingMemo(coding.id, text))
        elif activity is not None:
            self._context.execute(update_record(activity, note=text))

    def toggle_doubt(self) -> None:
        """D: put the activity on the list in doubt, or take it off."""
        activity = self._activity()
        if activity is None:
            return
        label_id = "coding.settled" if activity.in_doubt else "coding.doubt"
        self._context.execute(Composite(label_id, [update_record(activity, in_doubt=not activity.in_doubt)]))

    def done(self) -> None:
        """Ctrl+Enter: go on; ratings not entered are offered to become 0 first, all in one step."""
        if not self._id:
            return
        self.memo.close_up()
        missing = ratings_missing(self._context.plan, self._id)
        if not missing:
            self._finish(zeros=False)
        elif self.offer.isVisible():
            self._finish(zeros=True)
        else:
            self.offer.ask(missing)

    def _finish(self, *, zeros: bool) -> None:
        activity = self._activity()
        if activity is None:
            return
        self.offer.hide()
        steps: list[Command] = []
        if zeros:
            steps.append(FillZeros(self._id))
        if activity.in_doubt:
            steps.append(update_record(activity, in_doubt=False))
        if steps:
            label_id = "coding.fill_zeros" if zeros else "coding.settled"
            self._context.execute(Composite(label_id, steps))
        self.next_to_code.emit()

    def copy_previous(self) -> bool:
        """Ctrl+Shift+C: take over the codes of the activity worked on before, where this one has none."""
        plan = self._context.plan
        order = list(plan.activities)
        previous = self._previous if self._previous in plan.activities else ""
        if not previous and self._id in order and order.index(self._id):
            previous = order[order.index(self._id) - 1]
        if not previous or previous == self._id:
            self._context.toast(self.tr("There is no activity before this one."), icon="info")
            return False
        before = len(plan.codings_of(self._id))
        if self._context.execute(CopyCodes(previous, self._id), toast=False) is None:
            return False
        taken = len(self._context.plan.codings_of(self._id)) - before
        title = plan.activities[previous].title
        if taken:
            words = self.tr("{n} codes taken over from “{title}”").format(n=taken, title=title)
        else:
            words = self.tr("Nothing to take over from “{title}”").format(title=title)
        self._context.toast(words, undo=bool(taken))
        return bool(taken)

    def open_sources(self, *, whole: bool = False) -> None:
        """E: the sources of the focused code, or of the activity as a whole."""
        if not self._id or self._dialog is not None:
            return
        dimension, code = self.focused_code()
        activity = self._activity()
        if activity is None:
            return
        about = activity.title if whole else self._code_label(dimension, code)
        subject = ("activity", self._id, "" if whole else f"{dimension}.{code}")
        self._dialog = SourceDialog(self._context, about, subject, self._id, self.window())
        self._dialog.finished.connect(self._dialog_closed)
        self._dialog.open()

    def source_dialog(self) -> SourceDialog | None:
        """The open dialog of sources, None when closed."""
        return self._dialog

    def _dialog_closed(self) -> None:
        self._dialog = None
        self.focus_code()

    # -- keys ----------------------------------------------------------------------------------------

    def set_single_keys(self, on: bool) -> None:
        """Turn single letters on or off."""
        self._single_keys = on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.offer.isVisible():
            self.offer.hide()
            self.focus_code()
            return
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        run = (
            {
                Qt.Key.Key_E: self.open_sources,
                Qt.Key.Key_N: self.memo.open_up,
                Qt.Key.Key_D: self.toggle_doubt,
                Qt.Key.Key_O: self.more.open_up,
                Qt.Key.Key_P: self.make_primary,
            }.get(Qt.Key(event.key()))
            if plain and self._single_keys
            else None
        )
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and plain:
            self.step.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif run is not None:
            run()
        else:
            super().keyPressEvent(event)

    # -- size ----------------------------------------------------------------------------------------

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.cards.values()):
            self._lenses.addWidget(card, place // across, place % across)
        self._lenses.setColumnStretch(0, 1)
        self._lenses.setColumnStretch(1, 1 if across == 2 else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self.foot.set_edge(self.area.width() - self.area.viewport().width())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme().scale
        self._arrange(2 if width >= 560 else 1)
