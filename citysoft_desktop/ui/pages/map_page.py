"""Step 3, Map: two lenses and the soft-power chain for each activity."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.map_cockpit import Cockpit
from citysoft_desktop.ui.pages.map_definition import MapSide, own_reading
from citysoft_desktop.ui.pages.map_identity import lens_words
from citysoft_desktop.ui.pages.map_matrix import MatrixView
from citysoft_desktop.ui.pages.map_queue import QueuePanel
from citysoft_desktop.ui.presenters.map_activity import lens_view
from citysoft_desktop.ui.presenters.map_changes import touched
from citysoft_desktop.ui.presenters.map_lands import Landing, lands_scene
from citysoft_desktop.ui.presenters.map_queue import (
    SECTIONS,
    CodingCounts,
    counts,
    lens_cell,
    queue_row,
    queue_rows,
)
from citysoft_desktop.ui.presenters.map_rows import QueueRow
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import EmptyState
from citysoft_desktop.ui.widgets.page_stack import PageStack
from citysoft_desktop.ui.widgets.regions import RegionSplitter

AT_ONCE = 1500
"""Up to so many activities the queue is worked out in the window's thread; beyond, beside it."""


class MapPage(Page):
    """Queue, cockpit and definition; the matrix as a second view."""

    key = "map"
    three_regions = True
    kinds = frozenset(
        {
            "activity",
            "coding",
            "citation",
            "evidence",
            "linkage",
            "participation",
            "actor",
            "outcome",
            "plan_info",
            "codebook",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._rows: list[QueueRow] = []
        self._framework = ""
        self._job: Any = None
        self._wanted = ""
        self._matrix_stale = True
        super().__init__(context, parent)

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.regions_view = RegionSplitter()
        self.queue = QueuePanel(lambda r: lens_words(r.glyph))
        self.progress_text = label("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme().px(6))
        self.queue.foot.addWidget(self.progress_text)
        self.queue.foot.addWidget(self.progress)
        self.cockpit = Cockpit(self.context)
        self.middle = PageStack()
        self.middle.addWidget(self.cockpit)
        self.matrix = MatrixView(self.context)
        self.middle.addWidget(self.matrix)
        self.side = MapSide()
        self.definition, self.lands, self.note = self.side.definition, self.side.lands, self.side.note
        self.regions_view.add(self.queue, "", width=232)
        self.regions_view.add(self.middle, "", stretch=1)
        self.regions_view.add(self.side, "", width=280, overlay=True)
        self.stack.addWidget(self.regions_view)
        self.empty = EmptyState(
            "layers",
            "",
            (self.tr("Go to the inventory"), lambda: self.context.navigate("inventory")),
            (self.tr("Import a list"), lambda: self.context.navigate("inventory", focus="import")),
        )
        self.stack.addWidget(self.empty)
        self._actions()
        self.queue.chosen.connect(self._show_activity)
        self.queue.entered.connect(self._enter)
        self.cockpit.step.connect(self._step)
        self.cockpit.next_to_code.connect(self._next_to_code)
        self.cockpit.code_focused.connect(self._show_code)
        self.matrix.code_focused.connect(self._show_code)
        self.matrix.opened.connect(self._open_from_matrix)
        self.lands.view.activated.connect(lambda ids, words: self._show_only(list(ids), words))
        self.view_changed.connect(self._view_shown)

    def _actions(self) -> None:
        self.done_action = self._action("Ctrl+Return", self.cockpit_done)
        self.copy_action = self._action("Ctrl+Shift+C", self.cockpit_copy)
        self.sources_action = self._action("", lambda: self.cockpit.open_sources())
        self.note_action = self._action("", lambda: self.cockpit.memo.open_up())
        self.doubt_action = self._action("", lambda: self.cockpit.toggle_doubt())
        self.inventory_action = self._action(
            "", lambda: self.context.open_activity(self.cockpit.activity_id())
        )
        for widget in (self.cockpit, self.queue.list):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions(self.record_actions())
        self.queue.list.installEventFilter(self)

    def _action(self, keys: str, run: Any) -> QAction:
        action = QAction(self)
        if keys:
            shortcuts = [QKeySequence(keys)]
            if keys == "Ctrl+Return":
                shortcuts.append(QKeySequence("Ctrl+Enter"))
            action.setShortcuts(shortcuts)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def retranslate(self) -> None:
        self.set_title(self.tr("Map"), self.tr("Two lenses and the soft-power chain for each activity"))
        self.add_views(
            [
                Choice("code", self.tr("Code"), glyph="square-pen"),
                Choice("matrix", self.tr("Matrix"), glyph="table-2"),
            ]
        )
        for index, words in enumerate((self.tr("Queue"), self.tr("Coding"), self.tr("Definition"))):
            self.regions_view.set_title(index, words)
        self.queue.retranslate()
        self.queue.setAccessibleName(self.tr("Queue"))
        self.cockpit.retranslate()
        self.definition.retranslate()
        self.matrix.retranslate()
        self.note.setText(own_reading())
        self.lands.title.setText(self.tr("Where it lands"))
        self.lands.setAccessibleName(self.tr("Where it lands"))
        self.empty.set_text(
            self.tr(
                "Nothing to map yet. Enter or import activities first; then rate each one through both lenses."
            )
        )
        for action, words in (
            (self.done_action, self.tr("Done, next")),
            (self.copy_action, self.tr("Take over codes of the activity before")),
            (self.sources_action, self.tr("Sources of the focused code (E)")),
            (self.note_action, self.tr("Note on the focused code (N)")),
            (self.doubt_action, self.tr("In doubt, yes or no (D)")),
            (self.inventory_action, self.tr("Open in the inventory")),
        ):
            action.setText(words)

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        if plan.framework.digest != self._framework:
            self._framework = plan.framework.digest
            self.cockpit.set_framework(plan.framework)
        if not plan.activities:
            self.stack.setCurrentWidget(self.empty)
            self._rows = []
            return
        self.stack.setCurrentWidget(self.regions_view)
        ids = touched(plan, changes) if self._rows and self._job is None else None
        if ids is None:
            self._matrix_stale = True
            self._load(plan)
            return
        changed = {key: queue_row(plan, plan.activities[key]) for key in ids if key in plan.activities}
        self._rows = [changed.get(r.id, r) for r in self._rows]
        if changed:
            self.queue.replace(changed)
        if self.view() == "matrix" and changes is not None and not self._matrix_stale:
            self.matrix.update_rows(plan, changes, ids)
        else:
            self._matrix_stale = True
        self._after_rows()

    def _load(self, plan: Plan) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if len(plan.activities) <= AT_ONCE:
            self._take_rows(queue_rows(plan))
            return
        self._job = self.context.tasks.run(lambda _job: queue_rows(plan), self._take_rows)

    def _take_rows(self, rows: list[QueueRow]) -> None:
        self._job = None
        if self.context.session is None:
            return
        self._rows = rows
        words = (self.tr("To code"), self.tr("In doubt"), self.tr("Coded"))
        self.queue.set_rows(rows, list(zip(SECTIONS, words, strict=True)))
        known = self.plan.activities
        wanted = self._wanted if self._wanted in known else self.queue.current()
        self._wanted = ""
        if wanted not in known:
            shown = self.queue.model.shown_rows()
            wanted = shown[0].id if shown else ""
        if wanted and wanted != self.cockpit.activity_id():
            self.queue.set_current(wanted)
        self._after_rows()
        if self.view() == "matrix":
            self._show_matrix()

    def _after_rows(self) -> None:
        if self.cockpit.activity_id() in self.plan.activities:
            self.cockpit.refresh()
        self._show_place()
        found = counts(self._rows)
        self.progress_text.setText(self.tr("{n} of {all} coded").format(n=found.coded, all=found.total))
        self.progress.setMaximum(max(1, found.total))
        self.progress.setValue(found.coded)
        self.progress.setAccessibleName(self.progress_text.text())
        self._show_lands()
        self.status_changed.emit()

    def _show_activity(self, activity_id: str) -> None:
        if activity_id in self.plan.activities:
            self.cockpit.show_activity(activity_id)
            self._show_place()
            self._show_lands()

    def _show_place(self) -> None:
        number = self.plan.numbers.get(self.cockpit.activity_id())
        words = self.tr("{n} of {all}").format(n=number, all=len(self.plan.activities)) if number else ""
        self.cockpit.set_place(words)

    def _show_code(self, dimension: str, code: str) -> None:
        plan = self.plan
        value: int | str | None = None
        activity_id = self.cockpit.activity_id()
        if self.view() == "matrix":
            index = self.matrix.table.currentIndex()
            activity_id = self.matrix.model.id_at(index.row()) if index.isValid() else ""
        if dimension in ("diplomacy", "branding") and activity_id:
            value = plan.salience_of(activity_id, dimension).get(code)
        if code:
            self.definition.show_code(plan.framework, dimension, code, value)

    def _show_lands(self) -> None:
        plan = self.plan
        activity_id = self.cockpit.activity_id()
        names = {key: lens_words(key) for key in ("diplomacy", "branding", "both", "neither", "uncoded")}
        names["both"], names["neither"] = self.tr("Both"), self.tr("Neither")
        names |= {
            "title": self.tr("Where it lands"),
            "diplomacy_axis": self.tr("diplomacy"),
            "branding_axis": self.tr("branding"),
            "field": self.tr("Field"),
            "count": self.tr("Activities"),
        }
        landing = None
        if activity_id in plan.activities:
            peaks = {lens: lens_view(plan, activity_id, lens).peak for lens in ("diplomacy", "branding")}
            landing = Landing(peaks["diplomacy"], peaks["branding"], lens_cell(plan, activity_id))
        rows, tau = self._rows, plan.info.tau
        self.lands.view.set_build(lambda measure, w, h: lands_scene(rows, landing, names, tau, measure, w, h))
        self.lands.rule.setText(self.tr("counts from {tau}").format(tau=tau))
        uncoded = sum(r.glyph == "lens:uncoded" for r in rows)
        self.lands.uncoded.setText(self.tr("Not coded: {n} of {all}").format(n=uncoded, all=len(rows)))
        self.lands.uncoded.setVisible(bool(uncoded))

    # -- going ---------------------------------------------------------------------------------------

    def _enter(self) -> None:
        self.regions_view.show_region(self.middle)
        self.cockpit.focus_first()

    def _step(self, direction: int) -> None:
        had = self.cockpit.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if self.queue.step(direction) and had:
            self.cockpit.focus_code()

    def _next_to_code(self) -> None:
        """The next activity to code after the current one, then those in doubt; told when nothing is left."""
        current = self.cockpit.activity_id()
        order = [r for r in self._rows if r.id != current]
        at = next((i for i, r in enumerate(self._rows) if r.id == current), 0)
        turned = [r for r in (*self._rows[at + 1 :], *self._rows[:at]) if r in order]
        for section in ("to_code", "in_doubt"):
            found = next((r for r in turned if r.section == section), None)
            if found is not None:
                self.queue.reveal(found.id)
                self.queue.set_current(found.id)
                self.cockpit.focus_first()
                return
        self.context.toast(
            self.tr("All {n} activities are coded. Link them to your own state next.").format(
                n=len(self._rows)
            )
        )
        self.cockpit.focus_code()

    def _open_from_matrix(self, activity_id: str) -> None:
        self.show_view("code")
        self.queue.reveal(activity_id)
        self.queue.set_current(activity_id)
        self._enter()

    def _show_only(self, ids: list[str], words: str) -> None:
        if ids:
            self.show_view("code")
            self.queue.show_only(ids, words)
            self.regions_view.show_region(self.queue)

    def _view_shown(self, key: str) -> None:
        self.middle.setCurrentWidget(self.matrix if key == "matrix" else self.cockpit)
        self.queue.setVisible(
            (key != "matrix" and self.regions_view.mode() != "narrow")
            or (self.regions_view.mode() == "narrow" and self.queue.isVisible())
        )
        if key == "matrix":
            self._show_matrix()
            self.matrix.show_activity(self.cockpit.activity_id())
            self.matrix.table.setFocus()
        else:
            self.cockpit.focus_code()

    def _show_matrix(self) -> None:
        if self._matrix_stale:
            self._matrix_stale = False
            self.matrix.show_plan(self.plan)

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        activities = []
        for key in ids:
            if key in self.plan.activities:
                activities.append(key)
            else:
                record = self.plan.get("coding", key)
                if record is not None:
                    activities.append(record.activity_id)  # type: ignore[attr-defined]
        activities = list(dict.fromkeys(activities))
        if not activities:
            return
        self._wanted = activities[0]
        if len(activities) > 1:
            self.queue.show_only(activities, filter_text)
        elif self._rows:
            self.queue.reveal(activities[0])
        if self._rows:
            self.queue.set_current(activities[0])

    def show_place(self, **where: Any) -> None:
        super().show_place(**where)
        if where.get("ids") is None and self._rows and where.get("focus") == "next":
            self._next_to_code()

    # -- what the window asks ------------------------------------------------------------------------

    def cockpit_done(self) -> None:
        """Ctrl+Enter."""
        if self.view() == "code" and self._rows:
            self.cockpit.done()

    def cockpit_copy(self) -> None:
        """Ctrl+Shift+C."""
        if self.view() == "code" and self._rows:
            self.cockpit.copy_previous()

    def counts(self) -> CodingCounts:
        """Totals of the queue."""
        return counts(self._rows)

    def record_id(self) -> str:
        return self.cockpit.activity_id()

    def regions(self) -> list[QWidget]:
        if self.view() == "matrix":
            return [self.matrix.table]
        return [self.queue.list, self.cockpit.cards["diplomacy"], self.lands.view]

    def status_items(self) -> list[str]:
        if self.context.session is None:
            return []
        found = counts(self._rows)
        return [
            self.tr("Coder: {who}").format(who=self.context.session.who),
            self.tr("{n} to code, {k} in doubt").format(n=found.to_code, k=found.in_doubt),
        ]

    def record_actions(self) -> list[QAction]:
        return [
            self.done_action, self.copy_action, self.sources_action, self.note_action, self.doubt_action, self.inventory_action,
        ]  # fmt: skip

    def focus_filter(self) -> bool:
        self.regions_view.show_region(self.queue)
        self.queue.filter.setFocus()
        self.queue.filter.selectAll()
        return True

    def next_issue(self, direction: int) -> bool:
        """F8: the next rating of 2 or 3 without a source, in this activity or a later one."""
        plan = self.plan
        ids = [r.id for r in self.queue.model.shown_rows()]
        current = self.cockpit.activity_id()
        at = ids.index(current) if current in ids else 0
        turned = ids[at:] + ids[:at] if direction > 0 else [*ids[at::-1], *ids[:at:-1]]
        focused = self.cockpit.focused_code()
        for key in turned:
            found = [
                (lens, r.code.slug)
                for lens in ("diplomacy", "branding")
                for r in lens_view(plan, key, lens).ratings
                if r.needs_source
            ]
            if direction < 0:
                found.reverse()
            if key == current and focused in found:
                found = found[found.index(focused) + 1 :]
            if found:
                if key != current:
                    self.queue.set_current(key)
                self.cockpit.cards[found[0][0]].focus_row(found[0][1])
                return True
        return False

    def toggle_detail(self) -> bool:
        return self.regions_view.toggle_overlay()

    def help_text(self) -> str:
        return self.definition.accessibleDescription()

    def set_single_keys(self, on: bool) -> None:
        self.cockpit.set_single_keys(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Single letters of the cockpit work in the queue too; a list would search with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.text().upper() in ("E", "N", "D", "O"):
                self.cockpit.keyPressEvent(event)
                return True
        return False
