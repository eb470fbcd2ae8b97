"""Where backups go: a file of their own, and the second folder. Base of the dialog of backups and snapshots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QFileDialog, QWidget

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.settings import second_backup_folder
from citysoft_desktop.ui.texts import error_text

if TYPE_CHECKING:
    from citysoft_desktop.services.keeping import BackupInfo, SnapshotInfo
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.forms.ui_backups import Ui_BackupsDialog


class BackupPlaces(CityDialog):
    """What is asked about files and folders; the list is the business of the dialog itself."""

    form: Ui_BackupsDialog
    _backups: dict[str, BackupInfo]
    _snapshots: dict[str, SnapshotInfo]

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    @property
    def snapshots_shown(self) -> bool:
        """Whether snapshots are listed, not backups."""
        return False

    def current(self) -> str:
        """Key of the selected row, "" when there is none."""
        return ""

    def fill(self, chosen: str = "") -> None:
        """Read the list again."""

    def _tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what came of it."""

    def there(self) -> bool:
        """Whether the dialog was not closed while something was done beside it."""
        return shiboken6.isValid(self)

    def _wait(self, text: str) -> None:
        """Say what is under way; nothing else can be begun meanwhile."""
        form = self.form
        for button in (form.restoreButton, form.nowButton, form.keepButton, form.removeButton):
            button.setEnabled(False)
        self._tell(text)

    def rename(self) -> None:
        """Give the selected snapshot the name and the note typed; without a name it keeps its own."""
        session, key = self.context.session, self.current()
        info = self._snapshots.get(key)
        if session is None or info is None:
            return
        try:
            name = self.form.nameEdit.text().strip() or info.name
            session.rename_snapshot(key, name, self.form.noteEdit.text())
        except CitySoftError as error:
            self._tell(error_text(error))
            return
        self.form.nameEdit.clear()
        self.fill(key)
        self._tell(self.tr("“{name}” is changed.").format(name=name))

    def _locked(self, error: Exception, key: str, again: Callable[[], None]) -> bool:
        """Ask for the password of a backup where that is the problem."""
        from citysoft_desktop.services.backup_texts import time_text
        from citysoft_desktop.ui.dialogs.password_ask import ask_password

        info = self._backups.get(key)
        if info is None:
            return False
        path = info.path
        name = self.tr("The backup of {time}").format(time=time_text(info.at))
        asked = ask_password(
            self.context, self, error, name, lambda word: self.context.storage.unlock(path, word), again
        )
        if asked:
            self._tell("")
            self._allow()
        return asked

    def _allow(self) -> None:
        """Enable what can be done now."""

    # -- out to a file -------------------------------------------------------------------------------

    def ask_where(self) -> None:
        """Ask where the backup goes as a plan of its own."""
        info = self._backups.get(self.current())
        if info is None:
            return
        dialog = QFileDialog(self, self.tr("Save as a plan"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("citysoft")
        dialog.setNameFilter(self.tr("CitySoft plans (*.citysoft)"))
        dialog.selectFile(f"{info.city or 'plan'} {info.at[:10]}.citysoft")
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Write the selected backup out; an existing file is never replaced."""
        info, store = self._backups.get(self.current()), self.context.backups
        if info is None or store is None:
            return
        try:
            store.save_as(info, path)
        except CitySoftError as error:
            if not self._locked(error, info.key, lambda: self.save_as(path)):
                self._tell(error_text(error))
            return
        self._tell(self.tr("Saved as {name}. Open it from the start centre.").format(name=path.name))

    # -- second folder -------------------------------------------------------------------------------

    def ask_second(self) -> None:
        """Choose the second folder."""
        dialog = QFileDialog(self, self.tr("Second folder for backups"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.set_second(Path(name)))
        dialog.open()

    def set_second(self, folder: Path | None) -> None:
        """Keep the choice; the next backup is copied there."""
        self.context.settings.set("backup.second_folder", str(folder) if folder is not None else "")
        self._show_second()
        self.fill(self.current())

    def _show_second(self) -> None:
        folder = second_backup_folder(self.context.settings)
        self.form.noSecondButton.setVisible(folder is not None and not self.snapshots_shown)
        self.form.secondLabel.setText(
            self.tr("Every backup is also copied to: {folder}").format(folder=str(folder))
            if folder is not None
            else self.tr("A second folder, on another drive, keeps backups safe when this computer is lost.")
        )
