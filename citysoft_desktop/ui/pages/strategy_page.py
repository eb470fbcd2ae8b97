"""Step 6, Strategy: from findings to owned, dated, costed and measured actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.strategy import Action, Goal, Indicator, Objective, Reading
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.models.strategy_outline import OutlineModel
from citysoft_desktop.ui.pages.diagnose_cards import DiagnoseCard
from citysoft_desktop.ui.pages.diagnose_words import chart_words
from citysoft_desktop.ui.pages.strategy_board import Board
from citysoft_desktop.ui.pages.strategy_detail import StrategyDetail
from citysoft_desktop.ui.pages.strategy_forms import IndicatorForm
from citysoft_desktop.ui.pages.strategy_words import state_words
from citysoft_desktop.ui.presenters import strategy
from citysoft_desktop.ui.presenters.strategy import CLASS_OF, StrategyRecord
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import Banner, EmptyState
from citysoft_desktop.ui.widgets.regions import NARROW, RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan

from citysoft_desktop.ui.pages.strategy_editing import StrategyEditing
from citysoft_desktop.ui.pages.strategy_trace import OutlineView, TraceBar


class StrategyPage(StrategyEditing):
    """Trace, board or outline, timeline, and the record beside them."""

    key = "strategy"
    kinds = frozenset(
        {
            "goal",
            "objective",
            "action",
            "indicator",
            "reading",
            "finding",
            "activity",
            "actor",
            "policy",
            "plan_info",
        }
    )

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
        self.detail.history_wanted.connect(lambda: self.context.navigate("history", ids=[self.record_id()]))
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
        self.outline.setAccessibleDescription(
            self.tr("F2 edits a cell, O, A and I add, Space changes the state")
        )
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
        gone = (
            next((c.before for c in changes.changes if c.id == self._id), None)
            if changes is not None
            else None
        )
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
        record = self._selected_in(plan)
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
        found = strategy.hints(plan, record, language().code)
        self.detail.show_record(
            self._kind, record, plan, self._head(plan, record), found, writable=self._writable()
        )
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
                words.append(
                    self.tr("{n} actions").format(n=n)
                    if step.kind == "action"
                    else self.tr("{n} indicators").format(n=n)
                )
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
            text = (
                self.tr("1 action serves no objective.")
                if len(loose) == 1
                else self.tr("{n} actions serve no objective.").format(n=len(loose))
            )
            self.strip.show_text(
                text, "warning", self.tr("Show it"), lambda: self.go_to("action", loose[0].id, view="outline")
            )
        elif found:
            self.strip.show_text(found[0].text, "info")
        else:
            self.strip.hide()

    def _show_timeline(self, plan: Plan) -> None:
        from citysoft_desktop.services.charts import maker

        self._arrange()
        if plan.actions:
            self.timeline.set_build(
                maker("action_timeline", plan, self.context.options(), chart_words, language().code)
            )

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

    # -- selection -----------------------------------------------------------------------------------

    def record_id(self) -> str:
        return self._id

    def selected(self) -> StrategyRecord | None:
        """The record that is selected."""
        return self._selected_in(self.plan)

    def _selected_in(self, plan: Plan) -> StrategyRecord | None:
        found = plan.get(self._kind, self._id) if self._kind else None
        return found if isinstance(found, Goal | Objective | Action | Indicator) else None

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

    # -- for the window ------------------------------------------------------------------------------

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
        place = (
            (order.index(self._id) + direction) % len(order)
            if self._id in order
            else 0
            if direction > 0
            else len(order) - 1
        )
        kinds = {Objective: "objective", Action: "action", Indicator: "indicator"}
        self.go_to(kinds[type(poor[place])], poor[place].id)
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
