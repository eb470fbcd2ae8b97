"""What the window says about the open plan: its name, whether it is saved, what can be undone, how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.texts import error_text, record_word

if TYPE_CHECKING:
    from citysoft_desktop.ui.long_task import LongTask
    from citysoft_desktop.ui.main_window import MainWindow
    from citysoft_desktop.ui.presenters.shell import ShellFacts

DRAFT_LIMIT = 70
"""Completeness below which a brief is a draft, until the plan says its own (framework 2.11)."""


class PlanInWindow(QObject):
    """Writes into header, sidebar and guidance strip of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._context.long_started.connect(self._show_progress)
        window.files.publishing.state_changed.connect(self.show_facts)

    def _show_progress(self, task: LongTask) -> None:
        """Stand in front of the window, or of the dialog that wanted the change, until it is done."""
        from citysoft_desktop.ui.dialogs.progress import show_progress

        show_progress(task, QApplication.activeModalWidget() or self._window)

    def begin(self) -> None:
        """Forget what was said about the plan before."""
        window = self._window
        window.sidebar.steps.steps().clear()
        window.sidebar.set_completeness(None, DRAFT_LIMIT)
        window.guidance.set_step(None)
        window.banner.dismiss()
        self.show_facts()

    def show_facts(self) -> None:
        """Name, saved state and history."""
        session = self._context.session
        if session is None:
            return
        header = self._window.header
        header.city.set_plan(session.plan.city.name or session.path.stem, session.plan.info.title)
        self.show_title()
        self._show_history()
        header.set_saved(*self._window.files.publishing.words(session))

    def show_title(self) -> None:
        """Write the title of the window."""
        session = self._context.session
        if session is None:
            return
        parts = (session.plan.city.name or session.path.stem, session.plan.info.title, "CitySoft Desktop")
        name = " – ".join(part for part in parts if part)
        if session.read_only:
            reason = self._short_reason(session.read_only_reason)
            name = (
                self.tr("{name} (read-only: {reason})").format(name=name, reason=reason)
                if reason
                else self.tr("{name} (read-only)").format(name=name)
            )
        self._window.setWindowTitle(name)

    def _short_reason(self, code: str) -> str:
        return {
            "file.open_here": self.tr("open in another window"),
            "file.read_only": self.tr("its place cannot be written"),
            "file.old_read_only": self.tr("its place cannot be written"),
            "file.digest": self.tr("not as it was saved"),
            "file.no_work_folder": self.tr("no place for a working copy"),
        }.get(code, "")

    def _show_history(self) -> None:
        from citysoft_desktop.ui.texts import label_text

        commands, actions = self._window.commands, self._window.actions_
        status = self._context.history_status()
        undo = label_text(status.undo_label, status.undo_params) if status else ""
        redo = label_text(status.redo_label, status.redo_params) if status else ""
        actions.allow(plan=self._context.session is not None, writable=commands.writable())
        for action, words, text in (
            (actions["undo"], undo, self.tr("Undo: {step}")),
            (actions["redo"], redo, self.tr("Do again: {step}")),
        ):
            action.setEnabled(bool(words) and commands.writable())
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            shown = text.format(step=words) if words else action.text()
            action.setToolTip(f"{shown} ({keys})")
        commands.allow_dialogs()

    def warn_read_only(self) -> None:
        """Say why nothing can be changed, with the way out."""
        session = self._context.session
        if session is None or not session.read_only:
            return
        from citysoft_desktop.domain.errors import FileProblem

        window, code = self._window, session.read_only_reason or "file.read_only"
        params = {"name": session.path.name}
        way_out = BannerAction(self.tr("Save in another place"), window.files.ask_other_place)
        if code == "file.digest":
            params["sections"] = self._sections(session.damaged_sections)
            if self._context.backups is not None:
                backups = window.actions_["backups"].trigger
                way_out = BannerAction(self.tr("Backups…"), backups, way_out)
        tone = "danger" if code == "file.digest" else "warning"
        self._context.banner(error_text(FileProblem(code, **params)), tone, way_out)

    def warn_taken_over(self, kinds: Sequence[str]) -> None:
        """Say that the plan that was just saved holds what was damaged as it was found."""
        window = self._window
        way_out = BannerAction(self.tr("Backups…"), window.actions_["backups"].trigger)
        self._context.banner(
            self.tr(
                "The new file holds everything as it was found, the damaged parts too ({sections}). Look them through, or go back to the last good backup."
            ).format(sections=self._sections(kinds)),
            "warning",
            way_out if self._context.backups is not None else None,
        )

    def _sections(self, kinds: Sequence[str]) -> str:
        """Names of the damaged parts in words."""
        from citysoft_desktop.services.record_words import RECORD_WORDS

        words = {"history": self.tr("History")}
        words |= {kind: record_word(RECORD_WORDS[f"kinds.{kind}"]) for kind in kinds if kind not in words}
        return ", ".join(words[kind] for kind in kinds)

    def take_facts(self, facts: ShellFacts) -> None:
        """Show how far the steps are, and remember it for the start centre."""
        window = self._window
        window.sidebar.steps.steps().set_states(list(facts.states))
        window.sidebar.set_completeness(facts.completeness, self._context.plan.info.draft_limit)
        for key, made in window.sidebar.registers.items():
            made.set_count(facts.counts.get(key))
        window.guidance.set_step(window.commands.next_step(facts))
        session = self._context.session
        if window.files.is_sample() or session is None or session.protected:
            return
        from citysoft_desktop.ui.plan_files import figures_of
        from citysoft_desktop.ui.presenters.shell import due_items

        step = facts.steps[0] if facts.steps else None
        figures, countries = figures_of(self._context.plan)
        self._context.recents.update(
            str(session.path),
            shares=[s.share for s in facts.states],
            complete=[s.state == "complete" for s in facts.states],
            next_text=step.text if step else "",
            next_step=step.step if step else 0,
            figures=figures,
            countries=countries,
            due=due_items(self._context.plan),
            housekeeping=facts.housekeeping,
        )
