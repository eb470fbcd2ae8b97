"""The start centre: get into the right plan with one click, and be plain about where the data is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.base.version import __version__
from citysoft_desktop.ui import registry
from citysoft_desktop.ui.models.recents import RecentsDelegate, RecentsModel, short_folder
from citysoft_desktop.ui.pages.start_cards import MAP_FROM, PlanCard, PlanWords, StepsCard, sample_summary
from citysoft_desktop.ui.pages.start_housekeeping import HousekeepingCard
from citysoft_desktop.ui.pages.start_recovery import RecoveryPanel
from citysoft_desktop.ui.settings import Recent
from citysoft_desktop.ui.step_names import STEP_KEYS, step_name
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import (
    button,
    card,
    clear_layout,
    fixed_rows,
    label,
    line,
    scroll_area,
)
from citysoft_desktop.ui.widgets.feedback import EmptyState, IconLabel
from citysoft_desktop.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from citysoft_desktop.ui.actions import Actions
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.pages.start_side import StartSide
    from citysoft_desktop.ui.plan_files import PlanFiles

DUE_DAYS = 30
EMPTY_HEIGHT = 136
VIEW_NAMES = ("due", "expiring", "dormant", "ownerless", "without_evidence", "duplicates")
FEW_PLANS = 2
"""Up to so many plans in the list the seven steps are explained below it."""


class RecentsView(QTableView):
    """Up and Down move, Enter opens, Del takes off the list."""

    def __init__(self, page: StartPage) -> None:
        super().__init__()
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.open_current()
        elif event.key() == Qt.Key.Key_Delete:
            self._page.remove_current()
        else:
            super().keyPressEvent(event)


class StartPage(QWidget):
    """See the module docstring. Reads the list of recent plans only; no plan file is opened for it."""

    def __init__(
        self,
        context: AppContext,
        actions: Actions,
        files: PlanFiles,
        side: StartSide,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._actions = actions
        self._files = files
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self.side = side
        self.new_tile, self.open_tile, self.sample_tile = side.new_tile, side.open_tile, side.sample_tile
        self._outer.addWidget(side)
        self._right_body = QWidget()
        self._right = QVBoxLayout(self._right_body)
        self._right.setContentsMargins(24, 24, 24, 24)
        self._right.setSpacing(16)
        self.recovery = RecoveryPanel(context, files)
        self._right.addWidget(self.recovery)
        self._resume = PlanCard()
        self._right.addWidget(self._resume)
        self._sample: PlanCard | None = None
        self._steps: StepsCard | None = None
        self._right.addWidget(self._build_recents())
        self._due, self._due_layout = card(padding=0, spacing=0)
        self._right.addWidget(self._due)
        self.housekeeping = HousekeepingCard()
        self.housekeeping.wanted.connect(self._open_view)
        self._right.addWidget(self.housekeeping)
        self._right.addStretch(1)
        self._scroll = scroll_area(self._right_body)
        self._outer.addWidget(self._scroll, 1)
        self.retranslate()

    # -- right ---------------------------------------------------------------------------------------

    def _build_recents(self) -> QWidget:
        frame, layout = card(padding=1, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(10)
        self._recent_head = label("", "card")
        self._recent_count = label("", "count")
        self.filter = FilterField("")
        self.filter.setMaximumWidth(theme().px(190))
        head.addWidget(self._recent_head)
        head.addWidget(self._recent_count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.filter)
        layout.addLayout(head)
        layout.addWidget(line())
        self.model = RecentsModel(self.context.clock.today(), self)
        self.table = RecentsView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RecentsDelegate(self.table))
        fixed_rows(self.table, 52)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setMouseTracking(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.doubleClicked.connect(lambda _index: self.open_current())
        self.filter.changed.connect(self._filtered)
        self.filter.go_down.connect(self.table.setFocus)
        self.filter.returnPressed.connect(self.open_current)
        self._recents_stack = QStackedWidget()
        self._recents_stack.addWidget(self.table)
        self._empty = EmptyState(
            "compass",
            "",
            ("", lambda: self._actions["new"].trigger()),
            ("", lambda: self._actions["sample"].trigger()),
        )
        self._recents_stack.addWidget(self._empty)
        layout.addWidget(self._recents_stack)
        return frame

    def retranslate(self) -> None:
        """Set the words again."""
        self.side.retranslate()
        self._recent_head.setText(self.tr("Recent plans"))
        self.filter.setPlaceholderText(self.tr("Filter plans"))
        self.filter.setAccessibleName(self.tr("Filter plans"))
        self.table.setAccessibleName(self.tr("Recent plans"))
        self._empty.set_text(self.tr("No plans yet. Start one, or look round Barcelona first."))
        for made, words in (
            (self._empty.primary_button, self.tr("New plan")),
            (self._empty.secondary_button, self.tr("Look round")),
        ):
            if made is not None:
                made.setText(words)
                made.setAccessibleName(words)
        if self._empty.secondary_button is not None:
            self._empty.secondary_button.setVisible(self.context.services.sample is not None)
        self.setAccessibleName(self.tr("Start centre"))
        self.recovery.retranslate()
        self.refresh()

    # -- data ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the list as it is now."""
        entries = sorted(self.context.recents.items, key=lambda e: not e.pinned)
        self.model.set_entries(entries)
        self._recent_count.setText(str(len(entries)))
        for part in (self._recent_count, self.filter):
            part.setVisible(bool(entries))
        self._recents_stack.setCurrentIndex(0 if entries else 1)
        self._size_table()
        last = next((e for e in self.context.recents.items if not e.missing), None)
        self._show_resume(last)
        self._show_first_time(len(entries))
        self._show_due()
        self.housekeeping.show_counts(last.city if last else "", _counts(last))
        if entries and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _filtered(self, text: str) -> None:
        self.model.set_filter(text)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _size_table(self) -> None:
        rows = len(self.context.recents.items)
        fixed_rows(self.table, 52)
        self._recents_stack.setFixedHeight(rows * theme().px(52) + 2 if rows else theme().px(EMPTY_HEIGHT))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 190), (2, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, theme().px(width))

    def _show_resume(self, entry: Recent | None) -> None:
        self._resume.setVisible(entry is not None)
        if entry is None:
            return
        words = {
            "activities": self.tr("activities"),
            "countries": self.tr("countries"),
            "links_unknown": self.tr("links unknown, all tiers"),
        }
        self.resume_button = button(self.tr("Open plan"), "primary", run=lambda: self._open(entry))
        buttons = [self.resume_button]
        if 1 <= entry.next_step <= 7 and registry.has_page(STEP_KEYS[entry.next_step - 1]):
            key = STEP_KEYS[entry.next_step - 1]
            buttons.append(
                button(
                    self.tr("Open at {step}").format(step=step_name(key)), run=lambda: self._open(entry, key)
                )
            )
        shown = self._resume.show_plan(
            PlanWords(
                above=self.tr("Continue where you left off"),
                name=entry.city or Path(entry.path).stem,
                below=self.tr("Protected by a password") if entry.protected else entry.title,
                figures=[(str(entry.figures[k]), text) for k, text in words.items() if k in entry.figures],
                sentence=self.tr("Next: {step}").format(step=entry.next_text) if entry.next_text else "",
                countries=entry.countries,
                home=entry.home,
            ),
            buttons,
        )
        self._order_focus(shown)
        self._arrange()

    def _show_first_time(self, entries: int) -> None:
        """Without a plan the sample city stands where a plan would; while there are few, the steps are below."""
        sample = entries == 0 and self.context.services.sample is not None
        if sample and self._sample is None:
            self._sample = PlanCard()
            self._right.insertWidget(1, self._sample)
        if self._sample is not None:
            self._sample.setVisible(sample)
            if sample:
                self._fill_sample(self._sample)
        few = entries <= FEW_PLANS
        if few and self._steps is None:
            self._steps = StepsCard()
            self._right.insertWidget(self._right.count() - 1, self._steps)
        if self._steps is not None:
            self._steps.setVisible(few)
            if few:
                self._steps.retranslate()

    def _fill_sample(self, shown: PlanCard) -> None:
        known = sample_summary()
        self.sample_button = button(
            self.tr("Look round {city}").format(city=known.city),
            run=lambda: self._actions["sample"].trigger(),
        )
        part = shown.show_plan(
            PlanWords(
                above=self.tr("A finished plan to look round in"),
                name=known.city,
                below=self.tr(
                    "From its public record; the coding is ours. A copy: nothing you do there is kept."
                ),
                figures=[
                    (str(known.activities), self.tr("activities")),
                    (str(len(known.countries)), self.tr("countries")),
                ],
                countries=known.countries,
                home=known.home,
            ),
            [self.sample_button],
        )
        self._order_focus(part)
        self._arrange()

    def _order_focus(self, resume: QWidget) -> None:
        """The card is made anew each time, so its buttons are put back before the list."""
        before: QWidget = list(self.side.links.values())[-1]
        for made in resume.findChildren(QPushButton):
            QWidget.setTabOrder(before, made)
            before = made
        QWidget.setTabOrder(before, self.filter)
        QWidget.setTabOrder(self.filter, self.table)

    def focus_first(self) -> None:
        """Give the focus to what most people came for: the list of plans, or a new plan where there is none."""
        if self._recents_stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new_tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_due(self) -> None:
        clear_layout(self._due_layout)
        today = self.context.clock.today()
        found: list[tuple[dt.date, str, Recent]] = []
        for entry in self.context.recents.items:
            for item in entry.due:
                try:
                    day = dt.date.fromisoformat(item[0])
                except (ValueError, IndexError, TypeError):
                    continue
                if day <= today + dt.timedelta(days=DUE_DAYS):
                    found.append((day, str(item[1]), entry))
        found.sort(key=lambda item: item[0])
        self._due.setVisible(bool(found))
        if not found:
            return
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 8)
        head.addWidget(label(self.tr("Due soon"), "card"))
        head.addWidget(label(self.tr("from all recent plans, next 30 days"), "small"))
        head.addStretch(1)
        head.addWidget(label(self.tr("Items: {n}").format(n=len(found)), "small"))
        self._due_layout.addLayout(head)
        for day, text, entry in found[:8]:
            self._due_layout.addWidget(line())
            inner = QHBoxLayout()
            inner.setContentsMargins(14, 7, 14, 7)
            inner.setSpacing(10)
            late = (today - day).days
            sign, words = (
                ("triangle-alert", self.tr("Overdue, days: {n}").format(n=late))
                if late > 0
                else ("clock", self.tr("Due in days: {n}").format(n=-late))
            )
            if late == 0:
                words = self.tr("Due today")
            inner.addWidget(IconLabel(sign, "semantic.warning_fill"))
            when = label(words, "strong")
            when.setMinimumWidth(theme().px(120))
            inner.addWidget(when)
            inner.addWidget(label(text, wrap=True), 1)
            inner.addWidget(label(entry.city, "small"))
            self._due_layout.addLayout(inner)

    # -- doing ---------------------------------------------------------------------------------------

    def current(self) -> Recent | None:
        """The selected plan."""
        return (
            self.model.entry(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None
        )

    def open_current(self) -> None:
        """Open the selected plan."""
        entry = self.current()
        if entry is not None:
            self._open(entry)

    def _open(self, entry: Recent, key: str = "") -> None:
        session = self.context.session
        if session is not None and str(session.path) == entry.path:
            self.context.navigate(key or next((k for k in STEP_KEYS if registry.has_page(k)), "start"))
        elif self._files.open_path(Path(entry.path)) and key:
            self.context.navigate(key)

    def _open_view(self, view: str) -> None:
        """A view of the housekeeping of the newest plan."""
        last = next((e for e in self.context.recents.items if not e.missing), None)
        if last is not None:
            from citysoft_desktop.ui.housekeeping_menu import open_view

            self._open(last, "inventory")
            open_view(self.context, view)

    def remove_current(self) -> None:
        """Take the selected plan off the list; the file stays where it is."""
        entry = self.current()
        if entry is None:
            return
        row_number = self.table.currentIndex().row()
        self.context.recents.remove(entry.path)
        self.refresh()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(row_number, self.model.rowCount() - 1), 0))
        self.context.toast(
            self.tr("{name} taken off the list. The file stays.").format(
                name=entry.city or Path(entry.path).stem
            )
        )

    def _pin(self, entry: Recent) -> None:
        self.context.recents.update(entry.path, pinned=not entry.pinned)
        self.refresh()

    def _menu(self, pos: QPoint) -> None:
        entry = self.current()
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self.open_current).setEnabled(not entry.missing)
        menu.addAction(
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(entry.path).parent))),
        ).setEnabled(not entry.missing)
        menu.addAction(self.tr("Unpin") if entry.pinned else self.tr("Pin"), lambda: self._pin(entry))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the list"), self.remove_current)
        menu.popup(self.table.viewport().mapToGlobal(pos))

    # -- page interface ------------------------------------------------------------------------------

    def regions(self) -> list[QWidget]:
        """For F6."""
        return [self.side, self._scroll]

    def status_items(self) -> list[str]:
        """For the status line."""
        return [
            self.tr("Offline edition {version}").format(version=__version__),
            self.tr("Plans folder: {name}").format(name=short_folder(str(self._files.folder() / "x"))),
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Below 1024 logical pixels the two halves stand one under the other; then without the map."""
        width = self.width() / theme().scale
        narrow = width < 1024
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._outer.direction() != wanted:
            self._outer.setDirection(wanted)
        self.side.set_narrow(narrow)
        self._outer.setStretch(0, 1 if narrow else 0)
        for shown in (self._resume, self._sample):
            if shown is not None:
                shown.set_wide(width >= MAP_FROM)


def _counts(entry: Recent | None) -> dict[str, list[int]]:
    """What the list of recent plans says about the housekeeping; what is not as it should be is left out."""
    stored = entry.housekeeping if entry is not None and isinstance(entry.housekeeping, dict) else {}
    return {
        view: pair
        for view, pair in stored.items()
        if view in VIEW_NAMES
        and isinstance(pair, list)
        and len(pair) == 2
        and all(isinstance(number, int) for number in pair)
    }
