"""What the commands of the window do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from citysoft_desktop.ui import registry
from citysoft_desktop.ui.command_list import command_words
from citysoft_desktop.ui.step_names import STEP_KEYS
from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:
    from citysoft_desktop.domain.guidance import NextStep
    from citysoft_desktop.ui.main_window import MainWindow
    from citysoft_desktop.ui.presenters.shell import ShellFacts


class ShellCommands(QObject):
    """Connects every action of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._facts: ShellFacts | None = None
        self._connect()

    def _connect(self) -> None:
        window, on = self._window, self._window.actions_.on
        files = window.files
        for key in STEP_KEYS:
            on(f"step_{key}", partial(window.show_page, key))
        for key in registry.REGISTERS:
            on(key, partial(window.show_page, key))
        on("history", self.history)
        on("record_history", self.record_history)
        for dialog in (
            "backups",
            "preferences",
            "shortcuts",
            "about",
            "method",
            "where_work_is",
            "messages",
            "own_fields",
        ):
            on(dialog, partial(registry.open_dialog, dialog, self._context, window))
        on("new", self.new_plan)
        on("open", files.ask_open)
        on("sample", files.open_sample)
        on("import", lambda: self.open_import(None))
        on("export", lambda: registry.open_dialog("export", self._context, window))
        on("pack_send", self.pack_send)
        on("pack_read", lambda: registry.open_dialog("pack_read", self._context, window))
        on("print", lambda: window.show_page("brief", focus="export"))
        on("save", self.save)
        on("save_as", self.save_as)
        on("save_copy", files.ask_copy)
        on("password", self.password)
        on("start", lambda: window.show_page("start"))
        on("close", files.close)
        on("quit", window.close)
        on("undo", self._context.undo)
        on("redo", self._context.redo)
        on("find", self.find)
        on("palette", self.palette)
        on("back", lambda: window.go_back(-1))
        on("forward", lambda: window.go_back(1))
        on("sidebar", window.frame.toggle_sidebar)
        on("detail", self.detail)
        on("next_region", lambda: self.cycle(1))
        on("previous_region", lambda: self.cycle(-1))
        on("zoom_in", lambda: self.zoom(theme().zoom_step(1)))
        on("zoom_out", lambda: self.zoom(theme().zoom_step(-1)))
        on("zoom_reset", lambda: self.zoom(100))
        for mode in ("system", "light", "dark"):
            on(f"theme_{mode}", partial(self.set_theme, mode))
        on("next_issue", lambda: self.issue(1))
        on("previous_issue", lambda: self.issue(-1))
        on("check", self.check)
        on("help", self.help)

    # -- plan ----------------------------------------------------------------------------------------

    def writable(self) -> bool:
        """Whether the open plan can be changed."""
        session = self._context.session
        return session is not None and not session.read_only

    def allow_dialogs(self) -> None:
        """Commands whose dialog or page is not part of this program are not offered."""
        actions = self._window.actions_
        for name in ("import", "export"):
            actions[name].setVisible(registry.has_dialog(name))
        for key in (*STEP_KEYS, *registry.REGISTERS):
            name = f"step_{key}" if key in STEP_KEYS else key
            actions[name].setVisible(registry.has_page(key))
        actions["backups"].setVisible(self._context.services.backups is not None)
        self._allow_password()
        actions["sample"].setVisible(self._context.services.sample is not None)
        if self._context.services.sample is not None:
            actions["sample"].setEnabled(True)

    def _allow_password(self) -> None:
        """The command of the password says itself why it cannot be used here."""
        action, session = self._window.actions_["password"], self._context.session
        if session is None:
            return
        here = self._context.storage.passwords()
        if not here:
            action.setText(self.tr("Password of this plan (not possible here: SQLCipher is not installed)"))
        elif self._window.files.is_sample():
            action.setText(self.tr("Password of this plan (save a copy of the sample first)"))
        else:
            action.setText(command_words("password"))
        action.setToolTip(action.text())
        action.setEnabled(here and self.writable() and not self._window.files.is_sample())

    def password(self) -> None:
        """Set, change or remove the password of the plan."""
        dialog = registry.open_dialog("password", self._context, self._window)
        dialog.changed.connect(self._window.files.remember)  # type: ignore[attr-defined]
        dialog.changed.connect(self._window.files.publishing.state_changed)  # type: ignore[attr-defined]

    def new_plan(self) -> None:
        """Open the dialog for a new plan."""
        dialog = registry.open_dialog("new_plan", self._context, self._window)
        dialog.plan_wanted.connect(self._window.files.create)  # type: ignore[attr-defined]

    def pack_send(self) -> None:
        """Send a form to a department; a filtered inventory offers what it shows."""
        from citysoft_desktop.ui.dialogs.pack_send import open_pack_send

        listed = getattr(self._window.page(), "listed_ids", None)
        open_pack_send(self._context, self._window, ids=listed() if listed is not None else None)

    def open_import(self, path: Path | None) -> None:
        """Open the import dialog, with a file when one was dropped."""
        if self.writable() and registry.has_dialog("import"):
            registry.open_dialog("import", self._context, self._window, path)

    def save(self) -> None:
        """Every change is kept at once; bring it into the file now."""
        session = self._context.session
        if session is None:
            return
        if self._window.files.is_sample():
            self._window.files.ask_copy()
            return
        self._window.files.publishing.now()

    def save_as(self) -> None:
        """Choose another file for the plan; of the sample only a copy is kept."""
        files = self._window.files
        (files.ask_copy if files.is_sample() else files.ask_other_place)()

    def check(self) -> None:
        """Check the file of the plan and tell the result."""
        session = self._context.session
        if session is None:
            return
        problems = session.check()
        if problems:
            from citysoft_desktop.domain.errors import FileProblem
            from citysoft_desktop.ui.texts import error_text

            self._context.banner(error_text(FileProblem(problems[0], name=session.path.name)), "danger")
        else:
            self._context.toast(self.tr("The plan file is sound"))

    # -- next best step ------------------------------------------------------------------------------

    def next_step(self, facts: ShellFacts) -> NextStep | None:
        """The first step that is not asleep."""
        self._facts = facts
        sleeping = self._context.settings.get("guidance.snoozed")
        session = self._context.session
        asleep = set(sleeping.get(str(session.path), [])) if session is not None else set()
        return next((step for step in facts.steps if step.snooze_key not in asleep), None)

    def go_to_step(self, step: NextStep) -> None:
        """Go where the step is done, with its records."""
        key = STEP_KEYS[step.step - 1] if 1 <= step.step <= len(STEP_KEYS) else "inventory"
        where: dict[str, Any] = {"focus": step.rule}
        if step.ids:
            where["ids"] = list(step.ids)
        if step.filter:
            where["filter"] = step.filter
        self._window.show_page(key, **where)

    def snooze(self, step: NextStep) -> None:
        """Let a rule sleep for this plan until its count changes."""
        session = self._context.session
        if session is None:
            return
        sleeping = dict(self._context.settings.get("guidance.snoozed"))
        sleeping[str(session.path)] = sorted({*sleeping.get(str(session.path), []), step.snooze_key})
        self._context.settings.set("guidance.snoozed", sleeping)
        if self._facts is not None:
            self._window.guidance.set_step(self.next_step(self._facts))
            self._window.frame.settle()

    def history(self) -> None:
        """The history of the plan."""
        self._window.show_page("history")

    def record_history(self) -> None:
        """The history of the record the page in front shows."""
        page = self._window.page()
        record_id = page.record_id() if page is not None else ""
        if record_id:
            self._window.show_page("history", ids=[record_id])
        else:
            self._context.toast(self.tr("Select a record first."), icon="info")

    # -- moving --------------------------------------------------------------------------------------

    def find(self) -> None:
        """Ctrl+F: the filter of the page, else the palette."""
        page = self._window.page()
        if page is None or not page.focus_filter():
            self.palette()

    def palette(self) -> None:
        """Ctrl+K."""
        from citysoft_desktop.ui.dialogs.palette import open_palette

        open_palette(self._context, self._window, self._window.actions_)

    def detail(self) -> None:
        """F4."""
        page = self._window.page()
        if page is not None and not page.toggle_detail():
            self._context.toast(self.tr("This page has no detail panel"), icon="info")

    def issue(self, direction: int) -> None:
        """F8 and Shift+F8."""
        page = self._window.page()
        if page is not None and not page.next_issue(direction):
            self._context.toast(self.tr("Nothing on this page needs a look"))

    def cycle(self, direction: int) -> None:
        """F6: give the focus to the next region that can be seen."""
        regions = [region for region in self.regions() if region.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (
                i
                for i, r in enumerate(regions)
                if focused is not None and (r is focused or r.isAncestorOf(focused))
            ),
            -1,
        )
        for offset in range(1, len(regions) + 1):
            if focus_into(regions[(here + direction * offset) % len(regions)]):
                return

    def regions(self) -> list[QWidget]:
        """Header, sidebar, guidance, page regions, status line: in reading order."""
        window = self._window
        page = window.page()
        inner = page.regions() if page is not None else window.start_page.regions()
        return [window.header, window.sidebar, window.guidance, window.banner, *inner, window.statusBar()]

    # -- looks ---------------------------------------------------------------------------------------

    def zoom(self, percent: int) -> None:
        """Set and remember the zoom."""
        theme().set_zoom(percent)
        self._context.settings.set("appearance.zoom", theme().zoom)

    def set_theme(self, mode: str) -> None:
        """Set and remember the theme."""
        theme().set_mode(mode)
        self._context.settings.set("appearance.theme", mode)
        self._window._restyle()

    def help(self) -> None:
        """F1: the words about the focused field, or of the step."""
        page = self._window.page()
        text = page.help_text() if page is not None else ""
        focused = QApplication.focusWidget()
        if not text and focused is not None:
            text = focused.whatsThis() or focused.accessibleDescription()
        from citysoft_desktop.ui.dialogs.about import open_help

        open_help(self._context, self._window, self._window.page_key(), text)


def focus_into(region: QWidget) -> bool:
    """Give the focus to a region or to the first thing in it that takes it."""
    candidates = [region, *region.findChildren(QWidget)]
    for widget in candidates:
        if (
            # A window that is not shown yet keeps what it is told for when it is.
            widget.isVisibleTo(widget.window())
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
        ):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
