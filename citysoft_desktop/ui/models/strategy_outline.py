"""The strategy as a tree that can be edited in place: goals, objectives, their actions and indicators."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Action, Goal, Indicator, Objective
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.strategy import ACTION_STATES, OBJECTIVE_STATES, read_amount
from citysoft_desktop.ui.widgets.field import read_date, show_date

Index = QModelIndex | QPersistentModelIndex
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
COLUMNS = ("text", "owner", "start", "end", "state", "cost", "target")
_ICONS = {"goal": "flag", "objective": "target", "action": "square-check", "indicator": "gauge"}
_FIELDS: dict[str, dict[str, str]] = {
    "goal": {"text": "text"},
    "objective": {"text": "text", "owner": "owner", "end": "due", "state": "state"},
    "action": {
        "text": "text",
        "owner": "owner",
        "start": "start",
        "end": "end",
        "state": "state",
        "cost": "cost",
    },
    "indicator": {"text": "text", "end": "due", "target": "target"},
}
"""Which field of a record stands in which column; the rest is not for it."""


@dataclass(frozen=True, slots=True)
class Node:
    """A record with its children and the words of its columns."""

    kind: str
    id: str
    cells: tuple[str, ...]
    children: tuple[Node, ...] = ()

    def shape(self) -> tuple[Any, ...]:
        """What must be the same for the words alone to change."""
        return (self.kind, self.id, tuple(child.shape() for child in self.children))


class OutlineModel(QStandardItemModel):
    """``edited`` carries kind, id and the changed values; ``refused`` the sentence that says why not."""

    edited = Signal(str, str, dict)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[Node, ...] = ()
        self._states: dict[str, str] = {}

    # -- contents ------------------------------------------------------------------------------------

    def set_words(self, headers: list[str], states: dict[str, str]) -> None:
        """Heads of the columns and words of the states."""
        self._states = states
        self.setHorizontalHeaderLabels(headers)

    def state_words(self) -> dict[str, str]:
        """Words of the states by code."""
        return dict(self._states)

    def show_plan(self, plan: Plan) -> bool:
        """Show a plan. True when rows came, went or moved, so that the view has to find its place again."""
        nodes = self._nodes_of(plan)
        same = [n.shape() for n in nodes] == [n.shape() for n in self._nodes]
        self._nodes = nodes
        if same:
            for row, node in enumerate(nodes):
                self._say(self.item(row), row, node)
            return False
        self.removeRows(0, self.rowCount())
        for node in nodes:
            self.appendRow(self._row(node))
        return True

    def index_of(self, record_id: str) -> QModelIndex:
        """Where a record stands; invalid when it is not there."""
        stack = [self.item(row) for row in range(self.rowCount())]
        while stack:
            item = stack.pop()
            if item.data(ID_ROLE) == record_id:
                return item.index()
            stack.extend(item.child(row) for row in range(item.rowCount()))
        return QModelIndex()

    def _nodes_of(self, plan: Plan) -> tuple[Node, ...]:
        actions: dict[str, list[Node]] = {}
        for action in plan.actions.values():
            parent = action.objective_id if action.objective_id in plan.objectives else ""
            actions.setdefault(parent, []).append(
                Node("action", action.id, self._action_cells(action, plan.info.currency))
            )
        for indicator in plan.indicators.values():
            parent = indicator.objective_id if indicator.objective_id in plan.objectives else ""
            actions.setdefault(parent, []).append(
                Node("indicator", indicator.id, self._indicator_cells(indicator))
            )
        objectives: dict[str, list[Node]] = {}
        for objective in plan.objectives.values():
            parent = objective.goal_id if objective.goal_id in plan.goals else ""
            node = Node(
                "objective",
                objective.id,
                self._objective_cells(objective),
                tuple(actions.get(objective.id, ())),
            )
            objectives.setdefault(parent, []).append(node)
        nodes = [
            Node("goal", g.id, self._goal_cells(g), tuple(objectives.get(g.id, ())))
            for g in plan.goals.values()
        ]
        return (*nodes, *objectives.get("", ()), *actions.get("", ()))

    def _goal_cells(self, goal: Goal) -> tuple[str, ...]:
        return (goal.text, "", "", "", "", "", "")

    def _objective_cells(self, o: Objective) -> tuple[str, ...]:
        return (o.text, o.owner, "", show_date(o.due), self._states.get(o.state, o.state), "", "")

    def _action_cells(self, a: Action, currency: str) -> tuple[str, ...]:
        cost = f"{a.cost:f} {a.currency or currency}".strip() if a.cost is not None else ""
        return (
            a.text,
            a.owner,
            show_date(a.start),
            show_date(a.end),
            self._states.get(a.state, a.state),
            cost,
            "",
        )

    def _indicator_cells(self, i: Indicator) -> tuple[str, ...]:
        target = f"{i.baseline or '?'} → {i.target}" if i.target else ""
        return (i.text, "", "", show_date(i.due), "", "", target)

    def _row(self, node: Node) -> list[QStandardItem]:
        items = []
        for column, text in enumerate(node.cells):
            item = QStandardItem(text)
            item.setToolTip(text)
            item.setData(node.kind, KIND_ROLE)
            item.setData(node.id, ID_ROLE)
            item.setEditable(COLUMNS[column] in _FIELDS[node.kind])
            items.append(item)
        items[0].setIcon(icon(_ICONS[node.kind]))
        for child in node.children:
            items[0].appendRow(self._row(child))
        return items

    def _say(self, first: QStandardItem, row: int, node: Node) -> None:
        parent = first.parent() or self.invisibleRootItem()
        for column, text in enumerate(node.cells):
            item = parent.child(row, column)
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)
        for place, child in enumerate(node.children):
            self._say(first.child(place), place, child)

    # -- editing -------------------------------------------------------------------------------------

    def place_of(self, index: Index) -> tuple[str, str]:
        """Kind and id of the record at a place."""
        if not index.isValid():
            return "", ""
        return str(index.data(KIND_ROLE) or ""), str(index.data(ID_ROLE) or "")

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        kind, record_id = self.place_of(index)
        column = COLUMNS[index.column()]
        name = _FIELDS.get(kind, {}).get(column, "")
        text = str(value).strip()
        if not name or text == str(index.data() or ""):
            return False
        values = self._read(kind, name, text)
        if isinstance(values, str):
            self.refused.emit(values)
            return False
        self.edited.emit(kind, record_id, values)
        return True

    def _read(self, kind: str, name: str, text: str) -> dict[str, Any] | str:
        if name in ("start", "end", "due"):
            date = read_date(text)
            if date is None or (date.is_open and name != "end"):
                return self.tr("“{text}” is not a date. Enter a year, a month or a day.").format(text=text)
            return {name: date}
        if name == "cost":
            parts = text.rsplit(" ", 1)
            currency = (
                parts[1].upper() if len(parts) == 2 and len(parts[1]) == 3 and parts[1].isalpha() else ""
            )
            amount = read_amount(parts[0] if currency else text)
            if amount == "bad":
                return self.tr("“{text}” is not an amount. Enter a number such as 18000, or 18k.").format(
                    text=text
                )
            values: dict[str, Any] = {"cost": amount if isinstance(amount, Decimal) else None}
            return {**values, "currency": currency} if currency else values
        if name == "state":
            states = ACTION_STATES if kind == "action" else OBJECTIVE_STATES
            found = next((s for s in states if text.lower() in (s, self._states.get(s, s).lower())), None)
            if found is None and text:
                known = ", ".join(self._states.get(s, s) for s in states)
                return self.tr("No such state. Use one of: {states}.").format(states=known)
            return {"state": found or ""}
        if name == "target":
            baseline, arrow, target = text.partition("→")
            if arrow:
                return {"baseline": baseline.strip().strip("?").strip(), "target": target.strip()}
            return {"target": text}
        if name == "text" and not text:
            return self.tr("A few words are needed here.")
        return {name: text}
