"""The window: header, sidebar, guidance strip, pages made on first visit, status line.

It can be made in two steps: the first column of the start centre is painted, then the rest is made. What only the
second step needs is imported there.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from citysoft_desktop.ui import registry
from citysoft_desktop.ui.context import AppContext, BannerAction
from citysoft_desktop.ui.plan_files import PlanFiles
from citysoft_desktop.ui.status_line import StatusLine
from citysoft_desktop.ui.step_names import STEP_KEYS
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import scroll_area
from citysoft_desktop.ui.widgets.page_stack import PageStack
from citysoft_desktop.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.ui.pages.base_page import Page
    from citysoft_desktop.ui.pages.start_side import StartSide
    from citysoft_desktop.ui.presenters.shell import ShellFacts

MINIMUM = (640, 360)
FIRST_SIZE = (1440, 900)
MAX_PLACES = 50
AFTER_PAINT = 400
"""Milliseconds after which fonts of other scripts are read: the first window must not wait for them."""
NEVER_PAINTED = 1500
"""Milliseconds after which a window that nobody has seen yet is made whole."""
LOWEST_PAGE = 320


class MainWindow(QMainWindow):
    """The one window of the program. ``open_path`` and ``context.navigate`` drive it.

    Args:
        context: what every page is given.
        in_steps: make only the first column of the start centre now and the rest right after it is painted.
        start: show the start centre; False when a plan is opened at once.
    """

    def __init__(self, context: AppContext, *, in_steps: bool = False, start: bool = True) -> None:
        super().__init__()
        self.context = context
        self._finished = self._ending = False
        self._with_start = start
        self.setMinimumSize(*MINIMUM)
        self.setAcceptDrops(True)
        self.files = PlanFiles(context, self)
        self.pages: dict[str, Page] = {}
        self._places: list[tuple[str, dict[str, Any]]] = []
        self._place = -1
        self.frame = WindowFrame(self)
        self._build_frame()
        self._restore()
        if in_steps:
            self._first = self._build_first()
            # A window that is never painted, such as one started minimised, is finished too.
            QTimer.singleShot(NEVER_PAINTED, self, self.finish)
        else:
            self.finish()

    # -- building ------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        centre = QWidget()
        self._outer = QHBoxLayout(centre)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.stack = PageStack()
        # In a very low window the page keeps a usable height and scrolls as a whole.
        self.page_area = scroll_area(self.stack)
        self.stack.set_lowest(theme().px(LOWEST_PAGE))
        self._column.addWidget(self.page_area, 1)
        self._outer.addLayout(self._column, 1)
        self.setCentralWidget(centre)
        self.status = StatusLine()
        self.setStatusBar(self.status)

    def _build_first(self) -> QWidget:
        first = QWidget()
        layout = QHBoxLayout(first)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._side())
        layout.addStretch(1)
        self._side().new_tile.setFocus()
        self.stack.addWidget(first)
        self.setWindowTitle(self.tr("Start – CitySoft Desktop"))
        return first

    def _side(self) -> StartSide:
        from citysoft_desktop.ui.pages.start_side import StartSide

        if not hasattr(self, "_start_side"):
            self._start_side = StartSide(self._run, sample=self.context.services.sample is not None)
        return self._start_side

    def _run(self, command: str) -> None:
        self.finish()
        self.actions_[command].trigger()

    def finish(self) -> None:
        """Make everything that is not there yet; called again it does nothing."""
        if self._finished:
            return
        self._finished = True
        from citysoft_desktop.ui.actions import Actions
        from citysoft_desktop.ui.facts_updater import FactsUpdater
        from citysoft_desktop.ui.fonts import load_first_faces
        from citysoft_desktop.ui.icons import app_icon
        from citysoft_desktop.ui.plan_in_window import PlanInWindow
        from citysoft_desktop.ui.shell_commands import ShellCommands

        theme().use_own_style()
        load_first_faces()
        self.setWindowIcon(app_icon())
        self.actions_ = Actions(self)
        self._build()
        self.updater = FactsUpdater(self.context, self)
        self.updater.ready.connect(self._take_facts)
        self.commands = ShellCommands(self)
        self._shown = PlanInWindow(self)
        self._connect()
        self._restyle_first()
        self.retranslate()
        if self._with_start:
            self.show_page("start")
        if hasattr(self, "_first"):
            self.stack.removeWidget(self._first)
            self._first.deleteLater()
            del self._first

    def _build(self) -> None:
        from citysoft_desktop.ui.style import FocusFollower
        from citysoft_desktop.ui.undo_keys import UndoKeys
        from citysoft_desktop.ui.widgets.feedback import Banner, Toast
        from citysoft_desktop.ui.widgets.guidance_strip import GuidanceStrip
        from citysoft_desktop.ui.widgets.header import Header
        from citysoft_desktop.ui.widgets.sidebar import Sidebar

        self.header = Header(self.actions_)
        self.header.hide()  # shown with a plan; an empty line must not flash above the start centre
        self.setMenuWidget(self.header)
        self.sidebar = Sidebar()
        self.sidebar.hide()
        self._outer.insertWidget(0, self.sidebar)
        self.guidance = GuidanceStrip()
        self.guidance.hide()
        self._column.insertWidget(0, self.guidance)
        self._banner_box = QWidget()
        self._banner_box.hide()
        banner_layout = QVBoxLayout(self._banner_box)
        banner_layout.setContentsMargins(20, 8, 20, 0)
        self.banner = Banner()
        banner_layout.addWidget(self.banner)
        self._column.insertWidget(1, self._banner_box)
        self.banner.installEventFilter(self)
        self.toast = Toast(self.page_area)
        self.status.add_buttons(
            codebook=lambda: registry.open_dialog("method", self.context, self),
            tau=lambda: registry.open_dialog("preferences", self.context, self),
            zoom=self.actions_["zoom_reset"].trigger,
        )
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._focus = app.findChild(FocusFollower) or FocusFollower(app)
        self._undo_keys = app.findChild(UndoKeys) or UndoKeys(app)

    def _connect(self) -> None:
        context = self.context
        context.plan_opened.connect(self._plan_opened)
        context.plan_closing.connect(self._write_what_was_typed)
        context.plan_closed.connect(self._plan_closed)
        context.plan_changed.connect(self._plan_changed)
        context.toast_wanted.connect(
            lambda text, undo, icon: self.toast.show_text(text, undo=undo, icon=icon)
        )
        context.banner_wanted.connect(self._show_banner)
        context.navigation_wanted.connect(lambda key, where: self.show_page(key, **where))
        context.status_changed.connect(self.update_status)
        context.settings.subscribe(self._setting_changed)
        self.toast.undo_clicked.connect(context.undo)
        self.sidebar.chosen.connect(lambda key: self.show_page(key))
        self.sidebar.steps.check_opened.connect(lambda key, ids: self.show_page(key, ids=list(ids)))
        self.sidebar.completeness_clicked.connect(lambda: self.show_page("inventory", filter="incomplete"))
        self.guidance.go.connect(self.commands.go_to_step)
        self.guidance.snoozed.connect(self.commands.snooze)
        self.header.plans_wanted.connect(self._plans_menu)
        self.files.import_wanted.connect(lambda path: self.commands.open_import(path))
        self.files.damage_taken_over.connect(lambda kinds: self._shown.warn_taken_over(kinds))
        theme().changed.connect(self._restyle)

    # -- pages ---------------------------------------------------------------------------------------

    def page(self) -> Page | None:
        """The page of the plan in front, None on the start centre."""
        current = self.stack.currentWidget()
        return next((page for page in self.pages.values() if page is current), None)

    def page_key(self) -> str:
        """Key of what is in front; ``start`` for the start centre."""
        current = self.stack.currentWidget()
        return next((key for key, page in self.pages.items() if page is current), "start")

    def show_page(self, key: str, *, remember: bool = True, **where: Any) -> None:
        """Bring a page to the front, made on its first visit, and go to a place on it."""
        if key != "start" and (self.context.session is None or not registry.has_page(key)):
            return
        if key == "start":
            self._show_start()
        else:
            page = self.pages.get(key)
            if page is None:
                page = registry.make_page(key, self.context)
                page.status_changed.connect(self.update_status)
                page.set_single_keys(bool(self.context.settings.get("coding.single_keys")))
                self.pages[key] = page
                self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            page.refresh_now()
            if where:
                page.show_place(**where)
        if remember and (not self._places or self._places[self._place] != (key, where)):
            self._places = [*self._places[: self._place + 1], (key, where)][-MAX_PLACES:]
            self._place = len(self._places) - 1
        self.sidebar.set_current(key)
        self.frame.settle()
        page_now = self.page()
        self.actions_.set_page_actions(page_now.record_actions() if page_now is not None else [])
        self.update_status()

    def _show_start(self) -> None:
        from citysoft_desktop.ui.pages.start_page import StartPage

        if not hasattr(self, "start_page"):
            self.start_page = StartPage(self.context, self.actions_, self.files, self._side())
            self.stack.addWidget(self.start_page)
        self.start_page.refresh()
        self.stack.setCurrentWidget(self.start_page)
        focused = self.focusWidget()
        if focused is None or not self.start_page.isAncestorOf(focused) or focused is self._side().new_tile:
            self.start_page.focus_first()

    def focus_page(self) -> None:
        """Give the focus to the first region of what is in front."""
        from citysoft_desktop.ui.shell_commands import focus_into

        page = self.page()
        for region in page.regions() if page is not None else self.start_page.regions():
            if focus_into(region):
                return

    def go_back(self, direction: int) -> None:
        """Go back (-1) or forward (1) in the visited places."""
        target = self._place + direction
        while 0 <= target < len(self._places):
            key, where = self._places[target]
            if key == "start" or self.context.session is not None:
                self._place = target
                self.show_page(key, remember=False, **where)
                return
            target += direction

    # -- the plan ------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a plan file; on a problem the start centre stands there with the reason."""
        self.finish()
        opened = self.files.open_path(path)
        if not opened and self.stack.count() == 0:
            self.show_page("start")
        return opened

    def _plan_opened(self) -> None:
        self._drop_pages()
        self.files.remember()
        self._places, self._place = [], -1
        self._shown.begin()
        first = "inventory" if self.context.plan.activities else "city"
        self.show_page(
            first
            if registry.has_page(first)
            else next((k for k in STEP_KEYS if registry.has_page(k)), "start")
        )
        self.updater.soon()
        self.focus_page()
        self._shown.warn_read_only()

    def _write_what_was_typed(self) -> None:
        """A field and a cell write when they are left; closing leaves them."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _plan_closed(self) -> None:
        self.updater.stop()
        self._drop_pages()
        self._places, self._place = [], -1
        self.show_page("start")

    def _drop_pages(self) -> None:
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages.clear()

    def _plan_changed(self, changes: ChangeSet) -> None:
        for page in list(self.pages.values()):
            page.take_changes(changes)
        self._shown.show_facts()
        self.update_status()
        self.updater.later()

    def _take_facts(self, facts: ShellFacts) -> None:
        self._shown.take_facts(facts)
        self.frame.settle()

    # -- frame ---------------------------------------------------------------------------------------

    def show_plan_title(self) -> None:
        """Name the plan in the title of the window."""
        self._shown.show_title()

    def show_banner_box(self, shown: bool) -> None:
        """Show or hide the line the banner stands in."""
        self._banner_box.setVisible(shown)

    def update_status(self) -> None:
        """Read the status line again."""
        page = self.page()
        if page is not None:
            self.status.show_facts(page.status_items(), self.context.plan)
        else:
            self.status.show_facts(
                self.start_page.status_items() if hasattr(self, "start_page") else [], None
            )

    def _show_banner(self, text: str, tone: str, action: BannerAction | None) -> None:
        self.banner.show_text(text, tone, action.text if action else "", action.run if action else None)
        if action is not None and action.other is not None:
            self.banner.offer_other(action.other.text, action.other.run)
        self._banner_box.show()

    def _plans_menu(self) -> None:
        from citysoft_desktop.ui.plans_menu import show_plans_menu

        show_plans_menu(self)

    # -- words, looks, settings ----------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words again."""
        self.actions_.retranslate()
        self.header.retranslate()
        self.sidebar.retranslate()
        self.guidance.retranslate()
        self.status.setAccessibleName(self.tr("Status line"))
        self.stack.setAccessibleName(self.tr("Page"))
        if self.context.session is not None:
            self._shown.show_facts()
            self.updater.now()
        self.update_status()

    def _restyle(self) -> None:
        self.sidebar.rescale()
        self.stack.set_lowest(theme().px(LOWEST_PAGE))
        self.header.setFixedHeight(theme().px(48))
        for page in self.pages.values():
            page.header._settle()
        self.frame.settle()
        self.update_status()
        self._check_theme()

    def _check_theme(self) -> None:
        for mode in ("system", "light", "dark"):
            self.actions_[f"theme_{mode}"].setChecked(theme().mode == mode)

    def _setting_changed(self, name: str) -> None:
        if name == "general.guidance_strip":
            self.frame.settle()
        elif name == "coding.single_keys":
            for page in self.pages.values():
                page.set_single_keys(bool(self.context.settings.get(name)))

    def _restore(self) -> None:
        stored = str(self.context.settings.get("window.geometry"))
        if not stored or not self.restoreGeometry(
            QByteArray(base64.b64decode(stored.encode("ascii"), validate=False))
        ):
            screen = self.screen().availableGeometry() if self.screen() else None
            width = min(FIRST_SIZE[0], screen.width()) if screen else FIRST_SIZE[0]
            height = min(FIRST_SIZE[1], screen.height()) if screen else FIRST_SIZE[1]
            self.resize(max(width, MINIMUM[0]), max(height, MINIMUM[1]))

    def _restyle_first(self) -> None:
        self._check_theme()
        self.actions_.allow(plan=False, writable=False)
        self.commands.allow_dialogs()
        QTimer.singleShot(AFTER_PAINT, _after_first_paint)
        QTimer.singleShot(AFTER_PAINT, self, self.files.recovery.look)
        QTimer.singleShot(AFTER_PAINT, self, self.files.backups.tell_of_last_end)

    # -- events --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.banner and event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self._banner_box.setVisible(event.type() == QEvent.Type.Show)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._finished:
            return
        self.frame.settle_if_reshaped()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._finished:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._finished:
            QTimer.singleShot(0, self, self.finish)

    def focusNextPrevChild(self, forward: bool) -> bool:
        from citysoft_desktop.ui.tab_order import move_focus

        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.finish()
        paths = _files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files.open_dropped(paths)

    def keep_everything(self) -> None:
        """Bring what was typed into the plan and the plan into its file, without asking anything."""
        self.files.publishing.may_close(self._write_what_was_typed)

    def end_session(self) -> None:
        """Close at once and in order, because the system ends the session; nobody can be asked."""
        self._ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        files = self.files
        if self._ending:
            self.keep_everything()
            files.backups.at_session_end()
        elif not files.publishing.may_close(self._write_what_was_typed) or not files.backups.may_close(
            self.close
        ):
            event.ignore()
            return
        stored = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self.context.settings.set("window.geometry", stored)
        if self._finished:
            self.updater.stop()
        self.context.tasks.cancel_all()
        self.context.tasks.wait(2000)
        self.files.close()
        super().closeEvent(event)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _after_first_paint() -> None:
    from citysoft_desktop.ui.fonts import load_fallbacks

    load_fallbacks()
