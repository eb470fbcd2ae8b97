"""Help about where the work is and how to get it back, with the folders of this computer named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citysoft_desktop.base.paths import data_dir
from citysoft_desktop.ui.dialogs.about import HelpDialog

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


def words(context: AppContext) -> str:
    """The help as paragraphs."""
    session = context.session
    say = QCoreApplication.translate
    parts = [
        say("WhereWorkIs", "The open plan: {path}").format(path=session.path) if session is not None else "",
        say(
            "WhereWorkIs",
            "Every edit is kept at once in a private copy on this computer. The file is written from it a few seconds after the last change, with Save now and on closing, each time as a whole.",
        ),
        say("WhereWorkIs", "Private copies: {path}").format(path=data_dir() / "work"),
        say(
            "WhereWorkIs",
            "When the file cannot be written, the header says so and your work stays in the private copy. Connect the drive again, free some space, or use Save in another place in the File menu.",
        ),
        say(
            "WhereWorkIs",
            "When somebody else changed the file meanwhile, nothing is overwritten: your work goes into a conflict copy beside it and you go on there.",
        ),
        say(
            "WhereWorkIs",
            "After a crash the start centre shows the work that is in no file. It can be opened, saved as another file, compared with its file, or thrown away; thrown away work is kept aside for 30 days.",
        ),
        say(
            "WhereWorkIs",
            "Backups and snapshots in the File menu lead back to earlier states of the plan, in one step that Undo takes back. History in the Tools menu puts back the earlier state of a single record.",
        ),
        say("WhereWorkIs", "Backups: {path}").format(path=data_dir() / "backups"),
        say(
            "WhereWorkIs",
            "A plan can have a password (File menu). Its file, private copy and backups are then encrypted with it, and nobody can open them without it. Exports and PDFs are not.",
        ),
        say(
            "WhereWorkIs",
            "When a plan is read-only, the title and the line above the page say why, and offer what can be done.",
        ),
        say(
            "WhereWorkIs",
            "What cannot be promised: a drive that fails or is pulled out while it is written may lose the last seconds of the file, and work that was never in a file is lost with this computer. Keep backups in a second folder on another drive.",
        ),
    ]
    return "\n\n".join(part for part in parts if part)


def open_where_work_is(context: AppContext, parent: QWidget, _path: Path | None = None) -> HelpDialog:
    """Open the help."""
    title = QCoreApplication.translate("WhereWorkIs", "Where your work is, and how to get it back")
    dialog = HelpDialog(title, words(context), parent)
    dialog.open()
    return dialog
