"""Step 4, Link: how each activity relates to the city's own state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QWidget

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.deadlines import Deadline
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.linkage import TIERS, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.link_boards import CounterpartBoard, DeadlineBoard
from citysoft_desktop.ui.pages.link_dialogs import AskDialog, SearchDialog
from citysoft_desktop.ui.pages.link_keys import LinkKeys
from citysoft_desktop.ui.pages.link_queue_panel import LinkQueue
from citysoft_desktop.ui.pages.link_side import LinkSide
from citysoft_desktop.ui.pages.link_work import LinkWork
from citysoft_desktop.ui.presenters.link_form import problems
from citysoft_desktop.ui.presenters.link_views import deadline_done, open_asks
from citysoft_desktop.ui.widgets.basic import scroll_area
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import EmptyState
from citysoft_desktop.ui.widgets.regions import RegionSplitter


class LinkPage(Page):
    """Queue, links of one activity with their form, and the counterpart; two more views behind the segments."""

    key = "link"
    three_regions = True
    kinds = frozenset(
        {
            "activity",
            "linkage",
            "ask",
            "actor",
            "policy",
            "coding",
            "citation",
            "evidence",
            "participation",
            "city",
            "plan_info",
            "codebook",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._boards_stale = True
        super().__init__(context, parent)

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.regions_view = RegionSplitter()
        self._build_queue()
        self._build_middle()
        self._build_side()
        self.regions_view.add(self.queue, "", width=240)
        self.regions_view.add(self.middle, "", stretch=1)
        self.regions_view.add(self.side_area, "", width=268, overlay=True)
        self.stack.addWidget(self.regions_view)
        self.empty = EmptyState(
            "link", "", (self.tr("Go to the inventory"), lambda: self.context.navigate("inventory"))
        )
        self.stack.addWidget(self.empty)
        self._show_views()
        self.add_button = self.add_action("", self.add_link, icon="plus", primary=True)
        self._actions()
        self.view_changed.connect(self._view_shown)

    def _build_queue(self) -> None:
        self.queue = LinkQueue(self.context)
        self.queue.chosen.connect(self._show_activity)
        self.queue.entered.connect(self._enter)
        self.queue.counted.connect(self._rows_shown)
        self.queue.tier_changed.connect(self._tier_changed)
        self.queue.search_wanted.connect(self.log_search)

    def _build_middle(self) -> None:
        self.middle = QStackedWidget()
        self.work = LinkWork(self.context)
        self.form, self.table, self.activity_title = self.work.form, self.work.table, self.work.activity_title
        self.no_link = self.work.no_link
        self.middle.addWidget(self.work)
        self.counterpart_board = CounterpartBoard()
        self.deadline_board = DeadlineBoard()
        self.middle.addWidget(self.counterpart_board)
        self.middle.addWidget(self.deadline_board)
        self.work.shown.connect(self._work_shown)
        self.work.search_needed.connect(lambda: self.log_search(one=True))
        self.work.search_wanted.connect(self.log_search)
        self.counterpart_board.chosen.connect(self._counterpart_chosen)
        self.counterpart_board.opened.connect(self._open_link)
        self.counterpart_board.city_wanted.connect(lambda: self.context.navigate("city", view="counterparts"))
        self.deadline_board.done.connect(self._deadline_done)
        self.deadline_board.opened.connect(self._deadline_opened)
        self.deadline_board.file_wanted.connect(self._ask_calendar)

    def _build_side(self) -> None:
        self.side = LinkSide(self.context)
        self.card = self.side.card
        self.side_area = scroll_area(self.side)
        self.side.ask_wanted.connect(self.add_ask)
        self.side.ask_opened.connect(self.open_ask)

    def _actions(self) -> None:
        def made(keys: tuple[str, ...], run: Any) -> QAction:
            action = QAction(self)
            action.setShortcuts([QKeySequence(k) for k in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False: run())
            self.addAction(action)
            return action

        self.next_action = made(("Ctrl+Return", "Ctrl+Enter"), self.next_unknown)
        self.search_action = made((), self.log_search)
        self.ask_action = made((), self.add_ask)
        self.sources_action = made((), self.work.open_sources)
        self.change_action = made((), self.work.change_relation)
        self.remove_action = made((), self.work.remove_link)
        self.inventory_action = made((), lambda: self.context.open_activity(self.work.activity_id()))
        self._keys = LinkKeys(
            self.form, {"L": self.log_search, "A": self.add_ask, "E": self.work.open_sources}
        )
        for widget in (self.queue.list, self.table):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions(self.record_actions())
            widget.installEventFilter(self)

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Link"),
            self.tr("How each activity relates to your own state. Partner states are not links"),
        )
        self._show_views()
        self.add_button.setText(self.tr("Add link"))
        self.add_button.setAccessibleName(self.tr("Add link"))
        for index, words in enumerate((self.tr("Queue"), self.tr("Link"), self.tr("Counterpart"))):
            self.regions_view.set_title(index, words)
        self.queue.retranslate()
        self.work.retranslate()
        self.side.retranslate()
        self.counterpart_board.retranslate()
        self.deadline_board.retranslate()
        self.empty.set_text(
            self.tr(
                "No activities yet. Enter or import them first; then say how each one relates to your own state."
            )
        )
        for action, words in (
            (self.next_action, self.tr("Next unknown")),
            (self.search_action, self.tr("Log a search… (L)")),
            (self.ask_action, self.tr("Add ask… (A)")),
            (self.sources_action, self.tr("Sources of the link… (E)")),
            (self.change_action, self.tr("Relation changed…")),
            (self.remove_action, self.tr("Remove link")),
            (self.inventory_action, self.tr("Open in the inventory")),
        ):
            action.setText(words)

    def _show_views(self) -> None:
        self.add_views(
            [
                Choice("activity", self.tr("By activity"), glyph="link"),
                Choice("counterpart", self.tr("By counterpart"), glyph="landmark"),
                Choice("deadlines", self.tr("Deadlines"), glyph="calendar-clock"),
            ]
        )

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        self.form.set_framework(plan.framework)
        self._boards_stale = True
        self.stack.setCurrentWidget(self.regions_view if plan.activities else self.empty)
        self.queue.show_plan(plan, changes)

    def _rows_shown(self) -> None:
        self.work.refresh()
        self._show_boards()
        self.status_changed.emit()

    def _tier_changed(self, tier: str) -> None:
        self.work.tier = tier

    def _show_activity(self, activity_id: str) -> None:
        if activity_id in self.plan.activities:
            self.work.show_activity(activity_id)

    def _work_shown(self) -> None:
        """The far side follows the link in the form."""
        link = self.work.link()
        if self.view() == "activity":
            self.side.show_counterpart(link.counterpart_id if link is not None else "")
        self.side.show_since(self.plan.linkages_of(self.work.activity_id()))

    def dialog(self) -> QDialog | None:
        """The open dialog of the page, None when closed."""
        return self.work.dialog()

    def add_link(self) -> None:
        """Begin another link of the activity."""
        self.show_view("activity")
        if self.work.activity_id():
            self.regions_view.show_region(self.middle)
            self.work.begin_link()

    def _counterpart_chosen(self, counterpart_id: str) -> None:
        self.side.show_counterpart(counterpart_id)

    def _show_boards(self) -> None:
        if not self._boards_stale or self.view() == "activity":
            return
        self._boards_stale = False
        if self.view() == "counterpart":
            self.counterpart_board.show_plan(self.plan)
            self.side.show_counterpart(self.side.counterpart())
        else:
            self.deadline_board.show_plan(self.plan, self.context.clock.today())

    # -- changing ------------------------------------------------------------------------------------

    def next_unknown(self) -> None:
        """Ctrl+Enter: the next activity nobody has searched a link for, the most visible first."""
        self.show_view("activity")
        rows = [r for r in self.queue.rows() if r.section == "unknown"]
        ids = [r.id for r in rows]
        if not ids or ids == [self.work.activity_id()]:
            self.context.toast(self.tr("No other activity is unknown at this tier."), icon="check")
            return
        at = ids.index(self.work.activity_id()) + 1 if self.work.activity_id() in ids else 0
        target = ids[at % len(ids)]
        self.queue.reveal(target)
        self.queue.set_current(target)
        self._enter()

    # -- dialogs -------------------------------------------------------------------------------------

    def log_search(self, *, one: bool = False) -> None:
        """L: log a search without result for the marked activities, or for the record in the form."""
        if self.dialog() is not None or not self.work.activity_id():
            return
        ids = [self.work.activity_id()] if one else self.queue.selected()
        link = self.work.link()
        tier = self.queue.tier() if self.queue.tier() in TIERS else "national"
        on_record = link if link is not None and link.counterpart_id and len(ids) == 1 else None
        if on_record is not None and on_record.mode not in ("none", UNKNOWN) and not one:
            on_record = None
        if link is not None and link.tier and len(ids) == 1:
            tier = link.tier
        self.work.open_dialog(SearchDialog(self.context, ids, tier, self.window(), on_record))

    def add_ask(self) -> None:
        """A: an ask to the counterpart of the link."""
        counterpart = self.side.counterpart()
        if self.dialog() is None and counterpart:
            self.work.open_dialog(AskDialog(self.context, counterpart, None, self.window()))
        elif not counterpart:
            self.context.toast(self.tr("Choose a counterpart first: an ask is put to somebody."), icon="info")

    def open_ask(self, ask_id: str) -> None:
        """Look at an ask and change it."""
        ask = self.plan.asks.get(ask_id)
        if ask is not None and self.dialog() is None:
            self.work.open_dialog(AskDialog(self.context, ask.counterpart_id, ask, self.window()))

    # -- boards --------------------------------------------------------------------------------------

    def _deadline_done(self, item: Deadline) -> None:
        command = deadline_done(self.plan, item, self.context.clock.today())
        if command is None:
            return
        self.context.execute(command)
        self.deadline_board.table.setFocus()

    def _deadline_opened(self, item: Deadline) -> None:
        if item.kind == "ask":
            self.open_ask(item.record_id)
        else:
            self._open_link(item.activity_id, item.record_id)

    def _ask_calendar(self) -> None:
        session = self.context.session
        if session is None:
            return
        dialog = QFileDialog(self.window(), self.tr("Write the deadlines"), str(session.path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.selectFile(f"{self.plan.city.name or 'plan'}.ics")
        dialog.fileSelected.connect(lambda name: self.write_calendar(Path(name)))
        dialog.open()

    def write_calendar(self, target: Path) -> None:
        """Write what is due as a calendar file."""
        from citysoft_desktop.services.calendar_text import calendar_text

        exchange, clock = self.context.exchange, self.context.clock
        if exchange is None:
            return
        if target.suffix.lower() != ".ics":
            target = target.with_name(f"{target.name}.ics")
        try:
            exchange.write_text(target, calendar_text(self.plan, clock.today(), clock.now()))
        except CitySoftError as error:
            self.context.show_error(error)
            return
        self.context.toast(self.tr("Deadlines are in {name}").format(name=target.name))

    def _open_link(self, activity_id: str, linkage_id: str) -> None:
        self.show_view("activity")
        self.queue.reveal(activity_id)
        self.queue.set_current(activity_id)
        self.work.take_link(linkage_id)
        self._enter()

    def _view_shown(self, key: str) -> None:
        place = {
            "activity": self.work,
            "counterpart": self.counterpart_board,
            "deadlines": self.deadline_board,
        }[key]
        self.middle.setCurrentWidget(place)
        self.side.since.setVisible(key == "activity")
        if key == "activity":
            self.work.refresh()
            return
        self._boards_stale = True
        if key == "counterpart" and self.side.counterpart():
            self.counterpart_board.set_current(self.side.counterpart())
        self._show_boards()
        (self.counterpart_board.tree if key == "counterpart" else self.deadline_board.table).setFocus()

    # -- going ---------------------------------------------------------------------------------------

    def _enter(self) -> None:
        self.regions_view.show_region(self.middle)
        self.form.counterpart.setFocus()
        self.work.form_area.ensureWidgetVisible(self.form.counterpart)

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        activities: list[str] = []
        linkage = ""
        for key in ids:
            if key in self.plan.activities:
                activities.append(key)
                continue
            record = self.plan.get("linkage", key)
            if isinstance(record, Linkage):
                activities.append(record.activity_id)
                linkage = linkage or record.id
            elif (ask := self.plan.asks.get(key)) is not None:
                self.side.show_counterpart(ask.counterpart_id)
                self.show_view("counterpart")
        activities = list(dict.fromkeys(activities))
        if not activities:
            return
        self.show_view("activity")
        self.queue.want(activities[0])
        if len(activities) > 1:
            self.queue.show_only(activities, filter_text)
        if self.queue.rows():
            self.queue.reveal(activities[0])
            self.queue.set_current(activities[0])
            if linkage:
                self.work.take_link(linkage)

    # -- what the window asks ------------------------------------------------------------------------

    def regions(self) -> list[QWidget]:
        if self.view() == "counterpart":
            return [self.queue.list, self.counterpart_board.tree, self.card.add_button]
        if self.view() == "deadlines":
            return [self.queue.list, self.deadline_board.table, self.card.add_button]
        return [self.queue.list, self.table, self.form.counterpart, self.card.add_button]

    def status_items(self) -> list[str]:
        if self.context.session is None:
            return []
        plan = self.plan
        here = len(plan.linkages_of(self.work.activity_id()))
        return [
            self.tr("1 link on this activity")
            if here == 1
            else self.tr("{n} links on this activity").format(n=here),
            self.tr("{n} link records in the plan").format(n=len(plan.table(Linkage))),
            self.tr("{n} asks open").format(n=open_asks(plan)),
        ]

    def record_actions(self) -> list[QAction]:
        return [
            self.next_action, self.search_action, self.ask_action, self.sources_action,
            self.change_action, self.remove_action, self.inventory_action,
        ]  # fmt: skip

    def focus_filter(self) -> bool:
        self.regions_view.show_region(self.queue)
        self.queue.filter.setFocus()
        self.queue.filter.selectAll()
        return True

    def next_issue(self, direction: int) -> bool:
        """F8: the next activity with a link something is wrong with."""
        plan = self.plan
        bad = [k for r in self.queue.model.shown_rows() for k in plan.linkages_of(r.id) if problems(plan, k)]
        if not bad:
            return False
        ids = [k.id for k in bad]
        at = (
            ids.index(self.work.linkage_id())
            if self.work.linkage_id() in ids
            else (-1 if direction > 0 else 0)
        )
        target = bad[(at + direction) % len(bad)]
        self._open_link(target.activity_id, target.id)
        return True

    def toggle_detail(self) -> bool:
        return self.regions_view.toggle_overlay()

    def help_text(self) -> str:
        rule = self.plan.framework.rule("scope")
        return f"{rule.label}: {rule.text}"

    def set_single_keys(self, on: bool) -> None:
        self._keys.on = on

    # -- keys ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Single letters work in queue and table as everywhere on the page; lists would search with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._keys.takes(event):
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.view() != "activity":
            self._keys.forget()
        elif self._keys.press(event):
            return
        super().keyPressEvent(event)
