"""Two more ways to look at the links: by counterpart, and by what is due."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.deadlines import Deadline, deadlines
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.link_views import CounterpartSummary, counterparts
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, fixed_rows, label, row
from citysoft_desktop.ui.widgets.feedback import EmptyState
from citysoft_desktop.ui.widgets.field import show_date
from citysoft_desktop.ui.widgets.glyphs import paint_mode

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LINKS_ROLE = int(Qt.ItemDataRole.UserRole) + 3


def mode_icon(mode: str) -> QIcon:
    """The sign of a mode as an icon."""
    side = theme().px(16)
    made = QPixmap(side * 2, side * 2)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_mode(painter, made.rect().toRectF().adjusted(0, 0, -side, -side), mode)
    painter.end()
    return QIcon(made)


class CounterpartBoard(QFrame):
    """A tree: body, mode, activities. ``chosen`` carries the body, ``opened`` an activity to show."""

    chosen = Signal(str)
    opened = Signal(str, str)
    city_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._plan: Plan | None = None
        self._summaries: list[CounterpartSummary] = []
        self._current: str | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        self.tree = QTreeView()
        self._model = QStandardItemModel(self)
        self.tree.setModel(self._model)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.tree.expanded.connect(self._fill_mode)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.tree.activated.connect(self._activated)
        layout.addWidget(self.tree)
        self.empty = EmptyState("landmark", "", ("", self.city_wanted.emit))
        layout.addWidget(self.empty)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.tree.setAccessibleName(self.tr("Counterparts with their links"))
        self.empty.set_text(
            self.tr(
                "No home counterparts yet. Keep the ones you deal with in step City; links to them are listed here."
            )
        )
        if self.empty.primary_button is not None:
            self.empty.primary_button.setText(self.tr("Go to City"))
            self.empty.primary_button.setAccessibleName(self.tr("Go to City"))

    def show_plan(self, plan: Plan) -> None:
        """Show all bodies."""
        self._plan = plan
        self._summaries = counterparts(plan)
        opened = {i.data(ID_ROLE) for i in self._tops() if self.tree.isExpanded(i)}
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Counterpart"), self.tr("Tier"), self.tr("Links"), self.tr("Open asks")]
        )
        for summary in self._summaries:
            self._model.appendRow(self._top(plan, summary))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for index in self._tops():
            if index.data(ID_ROLE) in opened:
                self.tree.expand(index)
        self.tree.setVisible(bool(self._summaries))
        self.empty.setVisible(not self._summaries)
        wanted = next((i for i in self._tops() if i.data(ID_ROLE) == self._current), None)
        if wanted is None and self._summaries:
            wanted = self._model.index(0, 0)
        if wanted is not None:
            self.tree.selectionModel().setCurrentIndex(
                wanted,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _tops(self) -> list[QModelIndex]:
        return [self._model.index(place, 0) for place in range(self._model.rowCount())]

    def set_current(self, counterpart_id: str | None) -> None:
        """The body to select when the tree is shown next."""
        self._current = counterpart_id

    def summary(self, counterpart_id: str) -> CounterpartSummary | None:
        """The body of this id."""
        return next((s for s in self._summaries if s.id == counterpart_id), None)

    def _top(self, plan: Plan, summary: CounterpartSummary) -> list[QStandardItem]:
        name = summary.name or self.tr("No body named")
        head = QStandardItem(icon("landmark"), name)
        head.setData(summary.id, ID_ROLE)
        head.setData("counterpart", KIND_ROLE)
        tier = plan.framework.label("tier", summary.tier) if summary.tier else "–"
        asks = sum(a.state in ("draft", "sent") for a in summary.asks)
        for mode, links in summary.links.items():
            words = f"{plan.framework.label('mode', mode)} ({len(links)})"
            node = QStandardItem(mode_icon(mode), words)
            node.setData(summary.id, ID_ROLE)
            node.setData("mode", KIND_ROLE)
            node.setData(list(links), LINKS_ROLE)
            node.appendRow(QStandardItem(""))  # filled when unfolded, as a body may have thousands
            head.appendRow(node)
        made = [head, QStandardItem(tier), QStandardItem(str(summary.count)), QStandardItem(str(asks))]
        head.setData(
            self.tr("{name}, links: {n}, open asks: {k}").format(name=name, n=summary.count, k=asks),
            Qt.ItemDataRole.AccessibleTextRole,
        )
        return made

    def _fill_mode(self, index: QModelIndex) -> None:
        item = self._model.itemFromIndex(index)
        if item is None or item.data(KIND_ROLE) != "mode" or self._plan is None:
            return
        links: list[Linkage] = item.data(LINKS_ROLE)
        if item.rowCount() == len(links) and item.child(0).data(KIND_ROLE) == "link":
            return
        item.removeRows(0, item.rowCount())
        for link in links:
            activity = self._plan.activities.get(link.activity_id)
            leaf = QStandardItem(activity.title if activity is not None else "")
            leaf.setData(link.id, ID_ROLE)
            leaf.setData("link", KIND_ROLE)
            leaf.setData(link.activity_id, LINKS_ROLE)
            item.appendRow(leaf)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        top = current
        while top.isValid() and top.parent().isValid():
            top = top.parent()
        found = top.siblingAtColumn(0).data(ID_ROLE)
        if found is not None:
            self._current = str(found)
            self.chosen.emit(str(found))

    def _activated(self, index: QModelIndex) -> None:
        index = index.siblingAtColumn(0)
        if index.data(KIND_ROLE) == "link":
            self.opened.emit(str(index.data(LINKS_ROLE)), str(index.data(ID_ROLE)))
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))


class DeadlineBoard(QFrame):
    """What is due, overdue first. ``done`` carries the deadline to close today, ``opened`` one to look at;
    ``file_wanted`` asks for all of them as a calendar file."""

    done = Signal(object)
    file_wanted = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._items: list[Deadline] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        self.summary = label("", "secondary", wrap=True)
        self.done_button = button("", icon="check", compact=True, run=self._done)
        self.file_button = button("", icon="calendar-clock", compact=True, run=self.file_wanted.emit)
        head = row(self.summary, "stretch", self.file_button, self.done_button)
        head.setContentsMargins(12, 0, 10, 0)
        layout.addLayout(head)
        self.table = QTableView()
        self._model = QStandardItemModel(self)
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        fixed_rows(self.table, 34)
        self.table.activated.connect(lambda index: self.opened.emit(self._items[index.row()]))
        layout.addWidget(self.table, 1)
        self.empty = EmptyState("calendar-clock", "")
        layout.addWidget(self.empty, 1)
        self.done_action = QAction(self)
        self.done_action.setShortcut(Qt.Key.Key_Space)
        self.done_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.done_action.triggered.connect(self._done)
        self.table.addAction(self.done_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.table.setAccessibleName(self.tr("Deadlines, overdue first"))
        self.done_button.setText(self.tr("Done today"))
        self.done_button.setAccessibleName(self.tr("Done today"))
        self.done_button.setToolTip(self.tr("Mark the selected deadline as done today (Space)"))
        self.done_action.setText(self.tr("Done today"))
        self.file_button.setText(self.tr("To a calendar…"))
        self.file_button.setAccessibleName(self.file_button.text())
        self.file_button.setToolTip(self.tr("Write the deadlines as a file calendars can read (.ics)"))
        self.empty.set_text(
            self.tr("Nothing is due. Authorisations and asks with a date are listed here, overdue first.")
        )

    def items(self) -> list[Deadline]:
        """What is listed."""
        return self._items

    def show_plan(self, plan: Plan, today: dt.date) -> None:
        """Show everything due."""
        place = max(0, self.table.currentIndex().row())
        self._items = deadlines(plan, today)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Due"), self.tr("What"), self.tr("Counterpart"), self.tr("Activity"), self.tr("Stands")]
        )
        for item in self._items:
            self._model.appendRow(self._row(plan, item))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        shown = bool(self._items)
        self.table.setVisible(shown)
        self.empty.setVisible(not shown)
        self.done_button.setVisible(shown)
        self.file_button.setVisible(shown)
        overdue = sum(item.overdue for item in self._items)
        text = self.tr("{n} due, {k} of them overdue").format(n=len(self._items), k=overdue)
        self.summary.setText(text if shown else "")
        if shown:
            self.table.setCurrentIndex(self._model.index(min(place, len(self._items) - 1), 0))

    def _row(self, plan: Plan, item: Deadline) -> list[QStandardItem]:
        framework = plan.framework
        due = QStandardItem(show_date(item.due))
        if item.overdue:
            due.setIcon(icon("triangle-alert", "semantic.danger_text"))
            due.setText(self.tr("{date}, overdue").format(date=show_date(item.due)))
        actor = plan.actors.get(item.counterpart_id)
        activity = plan.activities.get(item.activity_id)
        if item.kind == "ask":
            what, sign = item.what, "send"
            state = framework.label("ask_state", item.state)
        else:
            kind = framework.label("authorisation", item.what) if item.what else ""
            what = self.tr("Authorisation: {kind}").format(kind=kind) if kind else self.tr("Authorisation")
            sign = "shield-check"
            states = {
                "to_do": self.tr("Not begun"),
                "asked": self.tr("Asked for"),
                "given": self.tr("Given"),
                "refused": self.tr("Refused"),
                "unknown": self.tr("Unknown"),
                "": self.tr("Not entered"),
            }
            state = states.get(item.state, item.state)
        made = [
            due,
            QStandardItem(icon(sign), what),
            QStandardItem(actor.name if actor is not None else "–"),
            QStandardItem(activity.title if activity is not None else "–"),
            QStandardItem(state),
        ]
        for cell in made:
            cell.setToolTip(cell.text())
        return made

    def _done(self) -> None:
        place = self.table.currentIndex().row()
        if 0 <= place < len(self._items):
            self.done.emit(self._items[place])
