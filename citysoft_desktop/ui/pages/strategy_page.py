"""Step 6, Strategy: from findings to owned, dated, costed and measured actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action, Indicator, Objective, Reading
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.models.strategy_outline import OutlineModel
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.diagnose_cards import DiagnoseCard
from citysoft_desktop.ui.pages.diagnose_words import chart_words
from citysoft_desktop.ui.pages.strategy_board import Board
from citysoft_desktop.ui.pages.strategy_forms import IndicatorForm, StrategyDetail
from citysoft_desktop.ui.pages.strategy_words import state_words
from citysoft_desktop.ui.presenters import strategy
from citysoft_desktop.ui.presenters.strategy import CLASS_OF, StrategyRecord
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, label, row
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import Banner, EmptyState
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.regions import NARROW, RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan

_TRACE_ICONS = {"activity": "list", "finding": "scan-search", "objective": "target", "action": "square-check", "indicator": "gauge"}


class TraceBar(QFrame):
    """Activities > finding > objective > action > indicator; each link leads to its records."""

    step_wanted = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = row(spacing=8)
        layout.setContentsMargins(12, 4, 12, 4)
        self.setLayout(layout)
        self.name = label("", "small")
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box, spacing=4)
        self.total = label("", "small")
        layout.addWidget(self.name)
        layout.addWidget(self._flow_box, 1)
        layout.addWidget(self.total)
        self.buttons: list[QWidget] = []

    def show_steps(self, steps: list[strategy.TraceStep], words: list[str]) -> None:
        """Show the links with their words."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self.buttons = []
        for place, (step, text) in enumerate(zip(steps, words, strict=True)):
            if place:
                sign = label("›", "muted")  # mirrored by itself where lines run from the right
                sign.setFixedHeight(theme().px(24))
                self._flow.addWidget(sign)
                sign.show()
            short = text if len(text) <= 34 else f"{text[:33]}…"
            made = button(
                short.replace("&", "&&"), "link", icon=_TRACE_ICONS[step.kind], compact=True, name=text, tip=text,
                run=lambda step=step: self.step_wanted.emit(step.kind, step.ids),
            )  # fmt: skip
            if step.current:
                font = made.font()
                font.setBold(True)
                made.setFont(font)
            self.buttons.append(made)
            self._flow.addWidget(made)
            made.show()


class OutlineView(QTreeView):
    """Letters go to the page instead of a search; Delete and the menu key too."""

    menu_wanted = Signal(QPoint)

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802
        """Single letters are the page's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.state() != QAbstractItemView.State.EditingState and (
            key in (Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_Space, Qt.Key.Key_Delete)
            or (key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            or (key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.menu_wanted.emit(event.globalPos())


class StrategyPage(Page):
    """Trace, board or outline, timeline, and the record beside them."""

    key = "strategy"
    kinds = frozenset({"goal", "objective", "action", "indicator", "reading", "finding", "activity", "actor", "policy", "plan_info"})

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self._kind = ""
        self._id = ""
        self._single_keys = True
        self._shown_view = "board"
        self.trace = TraceBar()
        self.trace.step_wanted.connect(self._go_trace)
        self.strip = Banner()
        self.strip.hide()
        self.board = Board()
        self.board.picked.connect(self.select)
        self.board.other_keys = self.use_key
        self.board.opened.connect(self._open)
        self.board.menu_wanted.connect(lambda _kind, _key, place: self.menu().popup(place))
        self.board.action_wanted.connect(lambda key: self.add_action_record(key))
        self.board.indicator_wanted.connect(lambda key: self.add_indicator(key))
        self.board.finding_wanted.connect(lambda key: self.context.navigate("diagnose", ids=[key]))
        self.model = OutlineModel(self)
        self.model.edited.connect(self._outline_edited)
        self.model.refused.connect(self._refused)
        self.outline = OutlineView()
        self.outline.setModel(self.model)
        self.outline.setUniformRowHeights(True)
        self.outline.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.outline.setAllColumnsShowFocus(False)
        self.outline.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.outline.menu_wanted.connect(lambda place: self.menu().popup(place))
        self.outline.selectionModel().currentChanged.connect(self._outline_current)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.outline)
        self.timeline = DiagnoseCard("action_timeline")
        self.timeline.setMinimumHeight(theme().px(170))
        self.timeline.drill.connect(self._timeline_opened)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(theme().px(8))
        self.split.addWidget(self.stack)
        self.split.addWidget(self.timeline)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.empty: EmptyState | None = None
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(self.strip)
        column.addWidget(self.split, 1)
        self._left = column
        self.detail = StrategyDetail()
        self.detail.edited.connect(self._edited)
        self.detail.action_wanted.connect(lambda: self.add_action_record())
        self.detail.indicator_wanted.connect(lambda: self.add_indicator())
        self.detail.delete_wanted.connect(self.delete_selected)
        self.detail.closed.connect(self.toggle_detail)
        self.regions_ = RegionSplitter()
        self.regions_.add(left, "")
        self.regions_.add(self.detail, "", width=330, overlay=True)
        self.regions_.mode_changed.connect(self._mode_changed)
        self.body.addWidget(self.trace)
        self.body.addWidget(self.regions_, 1)
        theme().changed.connect(self._size_outline)
        self.goal_button = self.add_action("", self.add_goal, icon="flag")
        self.add_button = self.add_action("", self.add_objective, icon="plus", primary=True)
        self.view_changed.connect(self._view_changed)

    def retranslate(self) -> None:
        self.set_title(self.tr("Strategy"), self.tr("Owned, dated, costed and measured"))
        self.add_views(
            [
                Choice("board", self.tr("Board"), glyph="kanban"),
                Choice("outline", self.tr("Outline"), glyph="list-tree"),
                Choice("timeline", self.tr("Timeline"), glyph="calendar-clock"),
            ]
        )
        self.add_button.setText(self.tr("Objective"))
        self.add_button.setAccessibleName(self.tr("Add an objective"))
        self.add_button.setToolTip(self.tr("Add an objective (O)"))
        self.goal_button.setText(self.tr("Goal"))
        self.goal_button.setAccessibleName(self.tr("Add a goal"))
        self.goal_button.setToolTip(self.tr("Add a goal above the objectives"))
        self.regions_.set_title(0, self.tr("Plan"))
        self.regions_.set_title(1, self.tr("Details"))
        self.trace.name.setText(self.tr("Trace"))
        self.trace.setAccessibleName(self.tr("Trace from the activities to the indicator"))
        self.board.setAccessibleName(self.tr("Board"))
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.setAccessibleDescription(self.tr("F2 edits a cell, O, A and I add, Space changes the state"))
        headers = [
            self.tr("Goal, objective, action, indicator"),
            self.tr("Owner"),
            self.tr("From"),
            self.tr("By"),
            self.tr("State"),
            self.tr("Cost"),
            self.tr("Baseline → target"),
        ]
        self.model.set_words(headers, {s: state_words(s) for s in strategy.ACTION_STATES})
        self.detail.retranslate()
        self.timeline.retranslate()

    # -- data ----------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        if self._kind and plan.get(self._kind, self._id) is None:
            self._kind, self._id = self._after_loss(plan, changes)
        nothing = not (plan.objectives or plan.goals or plan.actions or plan.indicators)
        self._show_empty(nothing)
        if not self._id and plan.objectives:
            self._kind, self._id = "objective", next(iter(plan.objectives))
        self._show_parts(plan)
        self._show_selected(plan)
        self._show_strip(plan)
        self._show_timeline(plan)

    def _after_loss(self, plan: Plan, changes: ChangeSet | None) -> tuple[str, str]:
        """What is selected when the selected record went: its objective, else the next of its kind."""
        gone = next((c.before for c in changes.changes if c.id == self._id), None) if changes is not None else None
        parent = getattr(gone, "objective_id", "")
        if parent in plan.objectives:
            return "objective", parent
        if self._kind in ("objective", "goal"):
            following = next(iter(plan.records(self._kind)), "")
            if following:
                return self._kind, following
        return "", ""

    def _show_parts(self, plan: Plan) -> None:
        found = strategy.columns(plan, language().code)
        if self._shown_view == "board":
            self.board.show_columns(found, plan, writable=self._writable())
        if self.model.show_plan(plan):
            self.outline.expandAll()
            self._size_outline()

    def _size_outline(self) -> None:
        header = self.outline.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate((330, 150, 84, 84, 84, 90)):
            header.resizeSection(place, theme().px(width))

    def _show_selected(self, plan: Plan) -> None:
        record = plan.get(self._kind, self._id) if self._kind else None
        self.board.select(self._id)
        index = self.model.index_of(self._id) if self._id else QModelIndex()
        if index.isValid() and self.model.place_of(self.outline.currentIndex())[1] != self._id:
            self.outline.selectionModel().blockSignals(True)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.outline.selectionModel().setCurrentIndex(index, flags)
            self.outline.selectionModel().blockSignals(False)
            self.outline.scrollTo(index)
            self.outline.viewport().update()
        self._show_trace(plan)
        if record is None:
            self.detail.show_nothing()
            return
        found = strategy.hints(plan, record, language().code)  # type: ignore[arg-type]
        self.detail.show_record(self._kind, record, plan, self._head(plan, record), found, writable=self._writable())  # type: ignore[arg-type]
        form = self.detail.forms.get("indicator")
        if isinstance(form, IndicatorForm) and not form.property("wired"):
            form.setProperty("wired", True)
            form.reading_wanted.connect(self._add_reading)
            form.reading_removed.connect(lambda key: self.context.execute(DeleteRecords(Reading, [key])))

    def _head(self, plan: Plan, record: Any) -> str:
        place = list(plan.records(self._kind)).index(record.id) + 1
        words = {
            "goal": self.tr("Goal {n}"),
            "objective": self.tr("Objective {n}"),
            "action": self.tr("Action {n}"),
            "indicator": self.tr("Indicator {n}"),
        }
        return words[self._kind].format(n=place)

    def _show_trace(self, plan: Plan) -> None:
        steps = strategy.trace(plan, self._kind, self._id)
        words = []
        for step in steps:
            n = len(step.ids)
            if step.kind == "activity":
                words.append(self.tr("1 activity") if n == 1 else self.tr("{n} activities").format(n=n))
            elif step.kind == "finding":
                words.append(self.tr("Finding: {title}").format(title=step.text))
            elif step.kind == "objective":
                words.append(self.tr("Objective {n}").format(n=list(plan.objectives).index(step.ids[0]) + 1))
            elif n > 1:
                words.append(self.tr("{n} actions").format(n=n) if step.kind == "action" else self.tr("{n} indicators").format(n=n))
            else:
                words.append(step.text)
        self.trace.show_steps(steps, words)
        n, sums, without = strategy.totals(plan)
        parts = [self.tr("1 action") if n == 1 else self.tr("{n} actions").format(n=n)]
        parts += [strategy.money(amount, currency) for currency, amount in sorted(sums.items())]
        if without and n:
            parts.append(self.tr("{n} without cost").format(n=without))
        self.trace.total.setText(", ".join(parts))

    def _show_strip(self, plan: Plan) -> None:
        found = strategy.plan_hints(plan, language().code)
        loose = strategy.loose_actions(plan)
        if loose:
            text = self.tr("1 action serves no objective.") if len(loose) == 1 else self.tr("{n} actions serve no objective.").format(n=len(loose))
            self.strip.show_text(text, "warning", self.tr("Show it"), lambda: self.go_to("action", loose[0].id, view="outline"))
        elif found:
            self.strip.show_text(found[0].text, "info")
        else:
            self.strip.hide()

    def _show_timeline(self, plan: Plan) -> None:
        from citysoft_desktop.services.charts import maker

        self._arrange()
        if plan.actions:
            self.timeline.set_build(maker("action_timeline", plan, self.context.options(), chart_words, language().code))

    def _show_empty(self, on: bool) -> None:
        if on and self.empty is None:
            self.empty = EmptyState(
                "target",
                self.tr("No objectives yet. The shortest way: confirm a finding and press Make objective."),
                (self.tr("Open Diagnose"), lambda: self.context.navigate("diagnose")),
                (self.tr("Write an objective"), self.add_objective),
            )
            self._left.addWidget(self.empty, 1)
        if self.empty is not None:
            self.empty.setVisible(on)
        self.split.setVisible(not on)
        self.trace.setVisible(not on)

    def _writable(self) -> bool:
        return self.context.session is not None and not self.context.session.read_only

    # -- selection -----------------------------------------------------------------------------------

    def selected(self) -> StrategyRecord | None:
        """The record that is selected."""
        return self.plan.get(self._kind, self._id) if self._kind else None  # type: ignore[return-value]

    def select(self, kind: str, record_id: str) -> None:
        """Select a record and show it beside the board."""
        if (kind, record_id) == (self._kind, self._id):
            return
        form = self.detail.forms.get(self._kind)
        if form is not None:
            form.flush()
        self._kind, self._id = kind, record_id
        self._show_selected(self.plan)
        self.status_changed.emit()

    def go_to(self, kind: str, record_id: str, *, view: str = "", focus_text: bool = False) -> None:
        """Select a record, bring it into view and give it the focus."""
        if view:
            self.show_view(view)
        self.select(kind, record_id)
        self.board.select(record_id, focus=not focus_text and self._shown_view == "board")
        if focus_text:
            self.regions_.show_region(self.detail)
            self.detail.focus_text()
        elif self._shown_view == "outline":
            self.outline.setFocus()

    def _open(self, kind: str, record_id: str) -> None:
        self.select(kind, record_id)
        self.regions_.show_region(self.detail)
        self.detail.focus_text()

    def _outline_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        kind, record_id = self.model.place_of(index)
        if kind:
            self.select(kind, record_id)

    def _go_trace(self, kind: str, ids: tuple[str, ...]) -> None:
        if kind == "activity":
            self.context.show_records("activity", ids)
        elif kind == "finding":
            self.context.navigate("diagnose", ids=[ids[0]])
        else:
            self.go_to(kind, ids[0])

    def _timeline_opened(self, ids: tuple[str, ...], _words: str) -> None:
        action = next((key for key in ids if key in self.plan.actions), "")
        if action:
            self.select("action", action)
            self.regions_.show_region(self.detail)

    def _view_changed(self, view: str) -> None:
        self._shown_view = view
        self.stack.setCurrentWidget(self.outline if view == "outline" else self.board)
        self._arrange()
        if self.context.session is not None:
            self._show_parts(self.plan)
            self._show_selected(self.plan)

    def _mode_changed(self, mode: str) -> None:
        """On a narrow window the outline takes the place of the board."""
        if mode == NARROW and self._shown_view == "board":
            self.show_view("outline")
        self._arrange()

    def _arrange(self) -> None:
        """The timeline stands below the others where there is room, and alone in its own view."""
        alone = self._shown_view == "timeline"
        narrow = self.regions_.mode() == NARROW
        some = self.context.session is not None and bool(self.plan.actions)
        self.stack.setVisible(not alone or not some)
        self.timeline.setVisible(some and (alone or not narrow))
        self.trace.total.setVisible(not narrow)

    # -- changing ------------------------------------------------------------------------------------

    def add_objective(self) -> None:
        """O: a new objective, ready to be worded."""
        selected = self.selected()
        goal = selected.id if self._kind == "goal" and selected is not None else getattr(selected, "goal_id", "")
        command, key = strategy.new_objective(self.tr("New objective"), goal)
        if self.context.execute(command) is not None:
            self.go_to("objective", key, focus_text=True)

    def add_goal(self) -> None:
        """A new goal, ready to be worded."""
        command, key = strategy.new_goal(self.tr("New goal"))
        if self.context.execute(command) is not None:
            self.go_to("goal", key, view="outline", focus_text=True)

    def add_action_record(self, objective_id: str = "") -> None:
        """A: a new action for the objective of what is selected."""
        command, key = strategy.new_action(self.plan, objective_id or self._objective(), self.tr("New action"))
        if self.context.execute(command) is not None:
            self.go_to("action", key, focus_text=True)

    def add_indicator(self, objective_id: str = "") -> None:
        """I: a new indicator for the objective of what is selected."""
        command, key = strategy.new_indicator(objective_id or self._objective(), self.tr("New indicator"))
        if self.context.execute(command) is not None:
            self.go_to("indicator", key, focus_text=True)

    def _objective(self) -> str:
        if self._kind == "objective":
            return self._id
        return getattr(self.selected(), "objective_id", "") or ""

    def delete_selected(self) -> None:
        """Remove what is selected; Undo brings it back."""
        record = self.selected()
        if record is None or not self._writable():
            return
        had = self.board.isAncestorOf(self.window().focusWidget() or self)
        self.context.execute(DeleteRecords(type(record), [record.id]))
        if had and self._shown_view == "board":
            self.board.select(self._id, focus=True)

    def _edited(self, record: StrategyRecord, values: dict[str, Any]) -> None:
        known = self.plan.get(KIND_OF[type(record)], record.id)
        if known is not None:
            self.context.execute(strategy.change(known, values), toast=False)  # type: ignore[arg-type]

    def _outline_edited(self, kind: str, record_id: str, values: dict[str, Any]) -> None:
        record = self.plan.get(kind, record_id)
        if record is not None:
            self.context.execute(strategy.change(record, values), toast=False)  # type: ignore[arg-type]

    def _refused(self, text: str) -> None:
        self.strip.show_text(text, "warning")
        announce(self.outline, text)

    def _add_reading(self, date: Any, value: str, source: str) -> None:
        if self._kind == "indicator":
            self.context.execute(strategy.new_reading(self._id, date, value, source))

    def state_on(self) -> None:
        """Space: the next state of the selected action."""
        record = self.selected()
        if isinstance(record, Action) and self._writable():
            self.context.execute(strategy.state_on(record))
            now = self.plan.actions[record.id].state
            announce(self, state_words(now))

    def move_card(self, step: int) -> None:
        """Ctrl+Left, Ctrl+Right: put the selected action under the next objective."""
        record = self.selected()
        if isinstance(record, Action) and self._writable():
            command = strategy.move_action(self.plan, record, step)
            if command is not None:
                self.context.execute(command)
                self.board.select(record.id, focus=self._shown_view == "board")

    def reorder(self, step: int) -> None:
        """Alt+Up, Alt+Down: one place among its siblings."""
        record = self.selected()
        if record is not None and self._writable():
            command = strategy.reorder(self.plan, record, step)
            if command is not None:
                self.context.execute(command)

    def menu(self) -> QMenu:
        """What can be done with the selected record."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.record_actions())
        record = self.selected()
        if isinstance(record, Action) and self._writable():
            target = menu.addMenu(self.tr("Move to"))
            for number, (key, objective) in enumerate(self.plan.objectives.items(), 1):
                action = target.addAction(f"{number}  {objective.text[:60]}".replace("&", "&&"))
                action.setEnabled(key != record.objective_id)
                action.triggered.connect(
                    lambda _on=False, key=key: self.context.execute(strategy.change(record, {"objective_id": key}))
                )
            states = menu.addMenu(self.tr("State"))
            for state in strategy.ACTION_STATES:
                action = states.addAction(state_words(state))
                action.setCheckable(True)
                action.setChecked(state == record.state)
                action.triggered.connect(lambda _on=False, state=state: self.context.execute(strategy.change(record, {"state": state})))
        return menu

    # -- for the window ------------------------------------------------------------------------------

    def record_actions(self) -> list[QAction]:
        made = []

        def add(text: str, sign: str, run: Any, keys: str = "") -> None:
            action = QAction(icon(sign), f"{text}\t{keys}" if keys else text, self)
            action.triggered.connect(lambda _on=False: run())
            made.append(action)

        if not self._writable():
            return []
        add(self.tr("Add objective"), "target", self.add_objective, "O")
        if self._objective() or self.plan.objectives:
            add(self.tr("Add action"), "square-check", self.add_action_record, "A")
            add(self.tr("Add indicator"), "gauge", self.add_indicator, "I")
        record = self.selected()
        if isinstance(record, Action):
            add(self.tr("Next state"), "refresh-cw", self.state_on, self.tr("Space"))
            if record.activity_ids:
                add(self.tr("Show its activities"), "list", lambda: self.context.show_records("activity", record.activity_ids))
        if record is not None:
            add(self.tr("Move up"), "arrow-up", lambda: self.reorder(-1), "Alt+Up")
            add(self.tr("Move down"), "arrow-down", lambda: self.reorder(1), "Alt+Down")
            add(self.tr("Remove"), "trash-2", self.delete_selected, "Del")
        return made

    def show_place(self, **where: Any) -> None:
        """``focus="text"`` puts the cursor into the words of the record."""
        if where.get("view"):
            self.show_view(str(where["view"]))
        if where.get("ids"):
            self.show_records(list(where["ids"]), str(where.get("filter", "")))
        if where.get("focus") == "text":
            self.regions_.show_region(self.detail)
            self.detail.focus_text()

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        """Select the first record of the strategy among these; findings lead to their objective."""
        self.refresh_now()
        plan = self.plan
        for key in ids:
            kind = next((k for k in CLASS_OF if plan.get(k, key) is not None), "")
            if not kind and key in plan.findings:
                objective = next((o.id for o in plan.objectives.values() if key in o.finding_ids), "")
                if not objective:
                    continue
                kind, key = "objective", objective
            if kind:
                self.go_to(kind, key, view="outline" if kind == "goal" else "")
                return

    def regions(self) -> list[QWidget]:
        found: list[QWidget] = [self.add_button]
        if self.trace.buttons:
            found.append(self.trace.buttons[0])
        if self._shown_view == "board":
            part = self.board.part(self._id)
            if part is not None:
                found.append(part)
        else:
            found.append(self.outline)
        if self.timeline.isVisible():
            found.append(self.timeline.view)
        found.append(self.detail)
        return [widget for widget in found if widget.isVisible()]

    def status_items(self) -> list[str]:
        if self.context.session is None:
            return []
        plan = self.plan
        items = [self.tr("{n} objectives, {k} actions").format(n=len(plan.objectives), k=len(plan.actions))]
        ideas = sum(1 for a in plan.actions.values() if a.state == "idea")
        if ideas:
            items.append(self.tr("{n} ideas, not yet planned").format(n=ideas))
        return items

    def next_issue(self, direction: int) -> bool:
        """Go to the next record with a hint."""
        plan = self.plan
        records: list[StrategyRecord] = []
        for column in strategy.columns(plan, language().code):
            records += [column.objective, *column.indicators, *column.actions]
        records += strategy.loose_actions(plan)
        poor = [r for r in records if strategy.hints(plan, r, language().code)]
        if not poor:
            return False
        order = [r.id for r in poor]
        place = (order.index(self._id) + direction) % len(order) if self._id in order else 0 if direction > 0 else len(order) - 1
        kinds = {Objective: "objective", Action: "action", Indicator: "indicator"}
        self.go_to(kinds[type(poor[place])], poor[place].id)  # type: ignore[index]
        return True

    def toggle_detail(self) -> bool:
        """Show or hide the details."""
        self.regions_.toggle_overlay()
        return True

    def set_single_keys(self, on: bool) -> None:
        self._single_keys = on
        self.timeline.single_keys = on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.use_key(event):
            super().keyPressEvent(event)

    def use_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the page means; False when it means nothing here."""
        key, mods = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        letters = {Qt.Key.Key_O: self.add_objective, Qt.Key.Key_A: self.add_action_record, Qt.Key.Key_I: self.add_indicator}
        if self.detail.isAncestorOf(self.window().focusWidget() or self):
            if mods or key != Qt.Key.Key_Escape:
                return False
            if self._shown_view == "board":
                self.board.select(self._id, focus=True)
            else:
                self.outline.setFocus()
        elif not mods and key in letters and self._single_keys and self._writable():
            letters[Qt.Key(key)]()
        elif not mods and key == Qt.Key.Key_Space:
            self.state_on()
        elif mods == control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self.move_card(-step if self.isRightToLeft() else step)
        elif mods == alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.reorder(1 if key == Qt.Key.Key_Down else -1)
        elif not mods and key == Qt.Key.Key_Delete:
            self.delete_selected()
        else:
            return False
        return True
