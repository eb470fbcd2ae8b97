"""Writes the brief as a PDF: where to, progress with cancel, and what came of it."""

from __future__ import annotations

import re
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.brief_port import BriefCancelled
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.brief_updater import STEPS, BriefUpdater, beside_the_window
from citysoft_desktop.ui.presenters.brief_build import BriefResult, build_result
from citysoft_desktop.ui.tasks import Job
from citysoft_desktop.ui.texts import error_text
from citysoft_desktop.ui.widgets.basic import announce, button, label, set_surface, tool_button
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.focus import focus_within

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
LONGEST_NAME = 80


def file_name(plan: Plan) -> str:
    """A name for the PDF from the title of the plan that every system takes."""
    words = plan.info.title.strip() or plan.city.name or "Brief"
    clean = _NOT_IN_NAMES.sub(" ", words)
    clean = " ".join(clean.split())[:LONGEST_NAME].strip(" .")
    return f"{clean or 'Brief'}.pdf"


class ExportBar(QFrame):
    """A line above the page while a PDF is written, and afterwards with what can be done with it.

    ``finished`` carries the path, None when nothing was written.
    """

    finished = Signal(object)

    def __init__(self, context: AppContext, updater: BriefUpdater, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._updater = updater
        self._job: Job | None = None
        self._target: Path | None = None
        self._folder: Path | None = None
        self.setProperty("surface", "info")
        self.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        self._icon = IconLabel("file-down", "semantic.info_text")
        self.text = label("", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(220)
        self.cancel_button = button("", "", compact=True, run=self.cancel)
        self.folder_button = button("", "", icon="folder-open", compact=True, run=self.show_folder)
        self.open_button = button("", "", icon="external-link", compact=True, run=self.open_file)
        self.again_button = button("", "", compact=True, run=self.ask)
        self.close_button = tool_button("x", "", run=self.dismiss)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        for widget in (
            self.progress,
            self.cancel_button,
            self.open_button,
            self.folder_button,
            self.again_button,
            self.close_button,
        ):
            layout.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        for widget, words in (
            (self.cancel_button, self.tr("Cancel")),
            (self.folder_button, self.tr("Show in folder")),
            (self.open_button, self.tr("Open")),
            (self.again_button, self.tr("Save elsewhere")),
        ):
            widget.setText(words)
            widget.setAccessibleName(words)
        self.cancel_button.setAccessibleName(self.tr("Cancel the export"))
        self.open_button.setAccessibleName(self.tr("Open the brief"))
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.setToolTip(self.tr("Close the message"))
        self.progress.setAccessibleName(self.tr("Progress of the export"))

    def busy(self) -> bool:
        """Whether a PDF is being written."""
        return self._job is not None

    # -- asking --------------------------------------------------------------------------------------

    def ask(self) -> QFileDialog | None:
        """Ask where to, without blocking the window."""
        session = self._context.session
        if session is None or self.busy():
            return None
        folder = self._folder if self._folder is not None and self._folder.is_dir() else session.path.parent
        dialog = QFileDialog(self.window(), self.tr("Export the brief as PDF"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.selectFile(file_name(session.plan))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()
        return dialog

    # -- writing -------------------------------------------------------------------------------------

    def write(self, target: Path) -> None:
        """Set the pages when they are not those of the plan as it is now, then write them in one step."""
        session, renderer = self._context.session, self._context.brief
        if session is None or renderer is None or self.busy():
            return
        if target.suffix.lower() != ".pdf":
            target = target.with_name(target.name + ".pdf")
        plan, clock = session.plan, self._context.clock
        ready = self._updater.result() if self._updater.up_to_date() else None
        if ready is None:
            self._updater.stop()  # two runs at a time would only wait for each other
        as_of, moment, places = clock.today(), clock.now(), self._context.places
        self._target, self._folder = target, target.parent
        self._state("working", self.tr("Writing “{name}”…").format(name=target.name))
        self.progress.setValue(0)

        def work(job: Job) -> BriefResult:
            result = ready
            if result is None:
                with beside_the_window():
                    result = build_result(
                        plan, renderer, as_of=as_of, now=moment, digest=session.digest_of(plan), places=places,
                        cancelled=lambda: job.cancelled,
                        progress=lambda share: job.progress(round(share * STEPS), STEPS),
                    )  # fmt: skip
            if job.cancelled:
                raise BriefCancelled
            renderer.write(result.pages, target)
            return result

        def done(result: BriefResult) -> None:
            if shiboken6.isValid(self):
                self._job = None
                self._written(target, result, fresh=ready is None)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self._job = None
                self._not_written(error, fresh=ready is None)

        def progress(done_: int, _total: int, _text: str) -> None:
            if shiboken6.isValid(self):
                self.progress.setValue(done_)

        job = self._context.tasks.run(work, done, failed, progress)
        self._job = job if job.active else None

    def _written(self, target: Path, result: BriefResult, *, fresh: bool) -> None:
        session = self._context.session
        if fresh and session is not None:
            self._updater.take(result)
            if session.plan is not result.plan:
                self._updater.later()
        words = self.tr("Brief saved as “{name}”, {n} pages").format(name=target.name, n=result.pages.pages)
        self._context.messages.append(words)
        self._state("saved", words)
        self.finished.emit(target)

    def _not_written(self, error: Exception, *, fresh: bool) -> None:
        self._state("failed", error_text(error))
        if fresh:
            self._updater.later()
        self.finished.emit(None)

    def cancel(self) -> None:
        """Stop; no file is written."""
        if self._job is None:
            return
        self._job.cancel()
        self._job = None
        self._state("stopped", error_text(BriefCancelled()))
        if not self._updater.up_to_date():
            self._updater.later()
        self.finished.emit(None)

    def stop(self) -> None:
        """The plan is being closed."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _state(self, state: str, text: str) -> None:
        tone, sign = {
            "working": ("info", "file-down"), "saved": ("success", "circle-check"),
            "failed": ("danger", "circle-alert"), "stopped": ("info", "info"),
        }[state]  # fmt: skip
        set_surface(self, tone)
        self._icon.set_icon(sign, f"semantic.{tone}_text")
        self.text.setText(text)
        had = focus_within(self) is not None
        for widget, states in (
            (self.progress, ("working",)), (self.cancel_button, ("working",)), (self.open_button, ("saved",)),
            (self.folder_button, ("saved",)), (self.again_button, ("failed",)), (self.close_button, ("saved", "failed", "stopped")),
        ):  # fmt: skip
            widget.setVisible(state in states)
        self.show()
        if had:
            self.close_button.setFocus()
        announce(self, text)

    # -- afterwards ----------------------------------------------------------------------------------

    def dismiss(self) -> None:
        """Take the line away."""
        if not self.busy():
            self.hide()

    def show_folder(self) -> None:
        """Open the folder of the file in the system's file manager."""
        if self._target is not None and not QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(self._target.parent))
        ):
            self._state(
                "failed",
                self.tr("The folder could not be opened from here. The brief is saved as “{name}”.").format(
                    name=self._target.name
                ),
            )

    def open_file(self) -> None:
        """Open the PDF with the system's reader."""
        if self._target is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target))):
            self._state(
                "failed",
                self.tr("No program to show PDF files was found. The brief is saved as “{name}”.").format(
                    name=self._target.name
                ),
            )
