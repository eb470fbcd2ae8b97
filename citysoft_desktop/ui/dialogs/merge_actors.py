"""Merging bodies that are one and the same: proposals to tick, a rule per field, and what becomes of what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.services.actor_merging import MergeOutcome, merge_command
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.dialogs.merge_actors_tables import FieldTable, MovesTable
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.actor_merge import MergeChoice
from citysoft_desktop.ui.presenters.actors import country_name
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, label, row

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ACTOR_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class MergeActorsDialog(CityDialog):
    """``ids`` are bodies chosen by hand; without them the proposals of the whole register are shown, none ticked."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, ids: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.context = context
        self.merged: tuple[str, ...] = ()
        self.choice = MergeChoice(context.plan, ids, self._changed_at, context.places)
        self._by_hand = len(ids) > 1
        self.lead = label("", wrap=True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(theme().px(18))
        self.tree.itemChanged.connect(self._item_changed)
        self.tree.currentItemChanged.connect(lambda _new, _old: self._current_changed())
        self.keep_button = button("", icon="check", run=self.keep_current)
        self.sure_button = button("", run=self.tick_sure)
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(6)
        left_column.addWidget(self.tree, 1)
        left_column.addLayout(row(self.keep_button, self.sure_button, "stretch"))
        self.fields = FieldTable(self.choice, context.places)
        self.fields.rule_changed.connect(self._rules_changed)
        self.moves = MovesTable()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.fields, "")
        self.tabs.addTab(self.moves, "")
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 5)
        self.warning = label("", "warning", wrap=True)
        self.summary = label("", "strong", wrap=True)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = self.box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.setAutoDefault(False)
        self.box.rejected.connect(self.reject)
        self.merge_button.clicked.connect(lambda _checked=False: self.merge())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.lead)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.summary)
        layout.addWidget(self.box)
        for keys, run in (("F8", lambda: self._step(1)), ("Shift+F8", lambda: self._step(-1))):
            QShortcut(QKeySequence(keys), self, run)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.merge)
        QShortcut(QKeySequence("K"), self.tree, self.keep_current, context=Qt.ShortcutContext.WidgetShortcut)
        self._fill()
        self.retranslate()
        self.fit(1120, 680)
        self.tree.setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Merge bodies"))
        self.lead.setText(
            self.tr(
                "The ticked bodies become one. Their activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name. One Undo takes all of it back."
            )
            if self._by_hand
            else self.tr(
                "These bodies may be one and the same. Tick the groups that are; nothing else is merged. Activities, links, contacts, asks and sources move to the one kept, and every spelling stays as another name."
            )
            if self.choice.groups
            else self.tr(
                "No two bodies of the register look alike: no names that differ only in spelling, no network or city twice. Two that are one all the same can be selected in the list and merged there."
            )
        )
        self.tree.setHeaderLabels([self.tr("Body"), self.tr("Why")])
        self.tree.setAccessibleName(self.tr("Bodies that may be one and the same"))
        self.tree.setAccessibleDescription(
            self.tr("Space ticks, K keeps the body at the cursor, F8 goes to the next group")
        )
        self.keep_button.setText(self.tr("Keep this one"))
        self.keep_button.setAccessibleName(self.tr("Keep this body, merge the others into it"))
        self.keep_button.setToolTip("K")
        self.sure_button.setText(self.tr("Tick those of the same name"))
        self.sure_button.setAccessibleName(self.tr("Tick all groups of the same name"))
        self.sure_button.setVisible(not self._by_hand and bool(self.choice.groups))
        self.keep_button.setVisible(bool(self.choice.groups))
        self.split.setVisible(bool(self.choice.groups))
        self.tabs.setTabText(0, self.tr("This group, field by field"))
        self.tabs.setTabText(1, self.tr("All that happens"))
        self.tabs.setAccessibleName(self.tr("Preview"))
        self.fields.retranslate()
        self.moves.retranslate()
        style_buttons(self.box, None)
        self._show_all()

    # -- the proposals ---------------------------------------------------------------------------------

    def _reason(self, code: str) -> str:
        return {
            "network": self.tr("same network"),
            "name": self.tr("same name"),
            "alias": self.tr("known by the same name"),
            "words": self.tr("same words"),
            "place": self.tr("same place"),
            "typo": self.tr("spelt alike"),
        }.get(code, self.tr("chosen"))

    def _fill(self) -> None:
        plan = self.context.plan
        self.tree.blockSignals(True)
        for number, group in enumerate(self.choice.groups):
            names = list(dict.fromkeys(plan.actors[key].name for key in group.ids))
            top = QTreeWidgetItem(
                [" = ".join(names), self._reason(group.reasons[0] if group.reasons else "")]
            )
            top.setData(0, GROUP_ROLE, number)
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            top.setCheckState(
                0, Qt.CheckState.Checked if number in self.choice.ticked else Qt.CheckState.Unchecked
            )
            top.setToolTip(0, top.text(0))
            self.tree.addTopLevelItem(top)
            for key in group.ids:
                actor = plan.actors[key]
                item = QTreeWidgetItem(
                    [", ".join(filter(None, (actor.name, country_name(actor.country)))), ""]
                )
                item.setData(0, GROUP_ROLE, number)
                item.setData(0, ACTOR_ROLE, key)
                item.setToolTip(0, item.text(0))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Checked)
                top.addChild(item)
            top.setExpanded(True)
        self.tree.blockSignals(False)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, theme().px(128))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def group(self) -> int:
        """Number of the group at the cursor, -1 when there is none."""
        item = self.tree.currentItem()
        return int(item.data(0, GROUP_ROLE)) if item is not None else -1

    def _item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        number = int(item.data(0, GROUP_ROLE))
        on = item.checkState(0) == Qt.CheckState.Checked
        actor_id = item.data(0, ACTOR_ROLE)
        if actor_id:
            self.choice.set_in(number, str(actor_id), on)
        else:
            self.choice.tick(number, on)
        self._show_all()

    def keep_current(self) -> None:
        """Let the body at the cursor stay."""
        item = self.tree.currentItem()
        if item is None or not item.data(0, ACTOR_ROLE):
            return
        self.choice.set_keep(int(item.data(0, GROUP_ROLE)), str(item.data(0, ACTOR_ROLE)))
        self._show_all()
        announce(self.tree, self.tr("Kept: {name}").format(name=item.text(0)))

    def tick_sure(self) -> None:
        """Tick the groups of one name."""
        self.choice.tick_sure()
        self._show_all()

    def _step(self, direction: int) -> None:
        count = self.tree.topLevelItemCount()
        if count:
            item = self.tree.topLevelItem((max(self.group(), 0) + direction) % count)
            if item is not None:
                self.tree.setCurrentItem(item)
                self.tree.setFocus()

    # -- what it makes ---------------------------------------------------------------------------------

    def _changed_at(self, actor_id: str) -> str:
        session = self.context.session
        found = session.history(limit=1, record_id=actor_id) if session is not None else []
        return found[0].at if found else ""

    def _rules_changed(self) -> None:
        self._show_all()

    def _current_changed(self) -> None:
        number = self.group()
        item = self.tree.currentItem()
        self.keep_button.setEnabled(
            item is not None
            and bool(item.data(0, ACTOR_ROLE))
            and str(item.data(0, ACTOR_ROLE)) != self.choice.keep(number)
        )
        self.fields.show_outcome(self.context.plan, self.choice.outcome(number) if number >= 0 else None)

    def _show_all(self) -> None:
        plan = self.context.plan
        self.tree.blockSignals(True)
        for number in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(number)
            if top is None:
                continue
            top.setCheckState(
                0, Qt.CheckState.Checked if number in self.choice.ticked else Qt.CheckState.Unchecked
            )
            for place in range(top.childCount()):
                child = top.child(place)
                key = str(child.data(0, ACTOR_ROLE))
                kept = key == self.choice.keep(number)
                child.setCheckState(
                    0, Qt.CheckState.Checked if self.choice.is_in(number, key) else Qt.CheckState.Unchecked
                )
                used = self.tr("used: {n}").format(n=self.choice.uses.get(key, 0))
                child.setText(1, self.tr("kept, {used}").format(used=used) if kept else used)
                child.setIcon(0, icon("check", "accent.text") if kept else icon("arrow-right", "text.muted"))
        self.tree.blockSignals(False)
        self._current_changed()
        outcomes = self.choice.outcomes()
        self.moves.show_outcomes(plan, outcomes)
        self._summarise(outcomes)

    def _summarise(self, outcomes: Sequence[MergeOutcome]) -> None:
        gone = sum(len(one.others) for one in outcomes)
        moved = sum(sum(one.moved.values()) for one in outcomes)
        doubled = sum(one.doubled for one in outcomes)
        session = self.context.session
        self.merge_button.setEnabled(bool(outcomes) and session is not None and not session.read_only)
        text = self.tr("Merge {n}").format(n=gone + len(outcomes)) if outcomes else self.tr("Merge")
        self.merge_button.setText(text)
        self.merge_button.setAccessibleName(text)
        words = []
        if outcomes:
            words.append(
                self.tr("{n} bodies become {m}. Records that move to the one kept: {moved}.").format(
                    n=gone + len(outcomes), m=len(outcomes), moved=moved
                )
            )
            if doubled:
                words.append(self.tr("Participations it has already, kept once: {n}.").format(n=doubled))
        elif self.choice.groups:
            words.append(self.tr("Nothing is ticked, so nothing is merged."))
        self.summary.setText(" ".join(words))
        wrong = [self.context.plan.actors[one.keep].name for one in outcomes if one.out_of_scope]
        self.warning.setText(
            self.tr(
                "{names}: would no longer be a body of the home state by kind or state served, but links point at it. Choose another one to keep, or another rule."
            ).format(names=", ".join(wrong))
            if wrong
            else ""
        )
        self.warning.setVisible(bool(wrong))

    def merge(self) -> None:
        """Merge what is ticked, as one step."""
        outcomes = self.choice.outcomes()
        if not outcomes or not self.merge_button.isEnabled():
            return
        if self.context.execute(merge_command(outcomes)) is not None:
            self.merged = tuple(one.keep for one in outcomes)
            self.accept()
