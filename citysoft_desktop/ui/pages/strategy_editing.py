"""What can be done on the strategy page: add, change, move, remove; by button, menu and key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action
from citysoft_desktop.services.commands.base import DeleteRecords
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.strategy_board import Board
from citysoft_desktop.ui.pages.strategy_detail import StrategyDetail
from citysoft_desktop.ui.pages.strategy_trace import OutlineView
from citysoft_desktop.ui.pages.strategy_words import state_words
from citysoft_desktop.ui.presenters import strategy
from citysoft_desktop.ui.presenters.strategy import StrategyRecord
from citysoft_desktop.ui.widgets.basic import announce
from citysoft_desktop.ui.widgets.feedback import Banner


class StrategyEditing(Page):
    """The doing half of the page; the showing half is StrategyPage, which has the widgets named here."""

    board: Board
    outline: OutlineView
    detail: StrategyDetail
    strip: Banner
    _kind: str
    _id: str
    _single_keys: bool
    _shown_view: str
    selected: Callable[[], StrategyRecord | None]
    go_to: Callable[..., None]

    def _writable(self) -> bool:
        return self.context.session is not None and not self.context.session.read_only

    def add_objective(self) -> None:
        """O: a new objective, ready to be worded."""
        selected = self.selected()
        goal = (
            selected.id if self._kind == "goal" and selected is not None else getattr(selected, "goal_id", "")
        )
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
        command, key = strategy.new_action(
            self.plan, objective_id or self._objective(), self.tr("New action")
        )
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
                    lambda _on=False, key=key: self.context.execute(
                        strategy.change(record, {"objective_id": key})
                    )
                )
            states = menu.addMenu(self.tr("State"))
            for state in strategy.ACTION_STATES:
                action = states.addAction(state_words(state))
                action.setCheckable(True)
                action.setChecked(state == record.state)
                action.triggered.connect(
                    lambda _on=False, state=state: self.context.execute(
                        strategy.change(record, {"state": state})
                    )
                )
        return menu

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
                add(
                    self.tr("Show its activities"),
                    "list",
                    lambda: self.context.show_records("activity", record.activity_ids),
                )
        if record is not None:
            add(self.tr("Move up"), "arrow-up", lambda: self.reorder(-1), "Alt+Up")
            add(self.tr("Move down"), "arrow-down", lambda: self.reorder(1), "Alt+Down")
            add(self.tr("Remove"), "trash-2", self.delete_selected, "Del")
        return made

    def use_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the page means; False when it means nothing here."""
        key, mods = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        letters = {
            Qt.Key.Key_O: self.add_objective,
            Qt.Key.Key_A: self.add_action_record,
            Qt.Key.Key_I: self.add_indicator,
        }
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
