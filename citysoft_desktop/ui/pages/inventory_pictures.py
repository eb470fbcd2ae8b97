"""The views of the inventory beside its table: map and timeline, made when first looked at, following the filter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.ui.pages.inventory_page import InventoryPage
    from citysoft_desktop.ui.pages.inventory_timeline import TimelinePanel
    from citysoft_desktop.ui.pages.inventory_world import WorldPanel

TABLE, WORLD, TIMELINE = "table", "world", "timeline"
DELAY = 80
"""Milliseconds after a change of the filter before the picture follows: a word is typed first."""

WARM = 1500
"""Milliseconds after the table is there before what draws the pictures is made ready beside the window."""

AT_ONCE = 300
"""Up to so many activities a picture is worked out in the window's thread."""


class InventoryPictures(QObject):
    """Adds the views to the page; the table is the page's own widget and is hidden while a picture is shown."""

    def __init__(self, page: InventoryPage) -> None:
        super().__init__(page)
        self.page = page
        self.stack = QStackedWidget()
        self.stack.hide()
        page.body.addWidget(self.stack, 1)
        self.world: WorldPanel | None = None
        self.timeline: TimelinePanel | None = None
        self._job: Any = None
        self._shown: tuple[object, ...] = ()
        self._ready = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.follow)
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(WARM)
        self._warm.timeout.connect(self._make_ready)
        page.view_changed.connect(self._view_changed)
        page.model.shown_changed.connect(self._later)
        page.context.plan_closed.connect(self._closed)

    def retranslate(self) -> None:
        """Set the words."""
        self.page.add_views(
            [
                Choice(TABLE, self.tr("Table")),
                Choice(WORLD, self.tr("World map")),
                Choice(TIMELINE, self.tr("Timeline")),
            ]
        )
        for panel in (self.world, self.timeline):
            if panel is not None:
                panel.retranslate()
        self._shown = ()
        self._later()

    def active(self) -> bool:
        """Whether a picture is shown instead of the table."""
        return self.page.view() in (WORLD, TIMELINE)

    def panel(self) -> WorldPanel | TimelinePanel | None:
        """The picture shown."""
        return {WORLD: self.world, TIMELINE: self.timeline}.get(self.page.view())

    def regions(self) -> list[QWidget]:
        """Widgets F6 goes through."""
        panel = self.panel()
        return [self.page.toolbar.field, *(panel.regions() if panel is not None else ())]

    def show_table(self) -> None:
        """Go back to the table."""
        self.page.show_view(TABLE)

    # -- following -----------------------------------------------------------------------------------

    def _view_changed(self, view: str) -> None:
        picture = view in (WORLD, TIMELINE)
        if picture:
            self.stack.setCurrentWidget(self._made(view))
        had_focus = self.page.isAncestorOf(self.page.focusWidget()) if self.page.focusWidget() else False
        self.page.split.setVisible(not picture)
        self.stack.setVisible(picture)
        if picture:
            self.follow()
            panel = self.panel()
            if panel is not None and had_focus and not self.page.header.isAncestorOf(self.page.focusWidget()):
                panel.canvas.setFocus()
        self.page.status_changed.emit()

    def _made(self, view: str) -> QWidget:
        context = self.page.context
        if view == WORLD:
            if self.world is None:
                from citysoft_desktop.ui.pages.inventory_world import WorldPanel

                self.world = WorldPanel(context)
                self.world.rows_wanted.connect(self._open)
                self.stack.addWidget(self.world)
            return self.world
        if self.timeline is None:
            from citysoft_desktop.ui.pages.inventory_timeline import TimelinePanel

            self.timeline = TimelinePanel(context)
            self.timeline.rows_wanted.connect(self._open)
            self.timeline.choice_changed.connect(self._later)
            self.stack.addWidget(self.timeline)
        return self.timeline

    def _open(self, ids: tuple[str, ...], words: str) -> None:
        self.page.context.navigate(self.page.key, view=TABLE, ids=list(ids), filter=words)

    def _later(self) -> None:
        if self.active():
            self._timer.start()
        elif not self._ready and not self.page.context.tasks.sync:
            self._ready = True
            self._warm.start()

    def _make_ready(self) -> None:
        """Load the code and the outlines once, so that the first click on a view need not wait for them."""

        def work(_job: Any) -> None:
            from citysoft_desktop.domain.outlines import outlines
            from citysoft_desktop.ui.pages import inventory_timeline, inventory_world

            del inventory_timeline, inventory_world
            outlines("110m")

        self.page.context.tasks.run(work)

    def options(self) -> Options:
        """Today, and the activities the filter of the page lets through, with its words."""
        page = self.page
        limited = page.model.filter.conditions > 0
        return replace(
            page.context.options(),
            ids=frozenset(page.model.shown) if limited else None,
            filter_text=page.toolbar.in_words() or None if limited else None,
        )

    def follow(self) -> None:
        """Show what the filter lets through now; worked out beside the window when there is much of it."""
        self._timer.stop()
        view, context = self.page.view(), self.page.context
        if not self.active() or context.session is None or self.panel() is None:
            return
        plan, options, spoken = self.page.plan, self.options(), language().code
        timeline = self.timeline
        agreements = timeline.agreements_only() if timeline is not None else True
        order = timeline.chosen_order() if timeline is not None else "type"
        wanted = (view, plan, options, spoken, agreements, order)
        if wanted == self._shown:
            return
        self._stop()
        finder = context.places if view == WORLD else None

        def work(job: Any) -> Any:
            if view == WORLD:
                from citysoft_desktop.ui.pages.inventory_world import world_data

                return world_data(plan, options, finder, spoken, lambda: job is not None and job.cancelled)
            from citysoft_desktop.ui.pages.inventory_timeline import timeline_data

            return timeline_data(plan, options, spoken, agreements_only=agreements, order=order)

        def done(data: Any) -> None:
            if not shiboken6.isValid(self) or context.session is None or self.page.view() != view:
                return
            self._job = None
            self._shown = wanted
            panel = self.panel()
            if panel is not None:
                panel.show_data(data)

        if len(plan.activities) <= AT_ONCE:
            done(work(None))
        else:
            job = context.tasks.run(work, done, context.show_error)
            self._job = job if job.active else None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _closed(self) -> None:
        self._stop()
        self._timer.stop()
        self._shown = ()
        for panel in (self.world, self.timeline):
            if panel is not None:
                panel.clear()
        self.show_table()
