"""Opening, making, copying and closing plans from the window. Every problem is told in words; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from citysoft_desktop.base.clock import utc_now_iso
from citysoft_desktop.domain.errors import CitySoftError, FileProblem
from citysoft_desktop.ui.backup_minder import BackupMinder
from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.publishing import Publishing
from citysoft_desktop.ui.recovery import Recovery
from citysoft_desktop.ui.texts import error_text

if TYPE_CHECKING:
    import tempfile

    from PySide6.QtWidgets import QWidget

    from citysoft_desktop.domain.records import Record
    from citysoft_desktop.ui.context import AppContext

SUFFIX = ".citysoft"
TABLES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json")


class PlanFiles(QObject):
    """``import_wanted`` asks for the import of a table file into the open plan; ``damage_taken_over`` names the damaged
    parts that went into a new file."""

    import_wanted = Signal(object)
    damage_taken_over = Signal(tuple)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._pending_table: Path | None = None
        self.backups = BackupMinder(context, self)
        self.recovery = Recovery(context, self)
        self.publishing = Publishing(
            context, self, ask_other_place=self.ask_other_place, kept=lambda: not self.is_sample()
        )

    # -- opening -------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a plan file; the plan before stays open when that fails."""
        from citysoft_desktop.services.session import ProjectSession

        if self._is_open(path):
            self._context.plan_opened.emit()
            return True
        if not self.backups.may_close(lambda: self.open_path(path)):
            return False
        try:
            keeper = None if self._is_sample_file(path) else self.backups.keeper()
            session = ProjectSession(self._context.storage.open(path), keeper=keeper)
        except CitySoftError as error:
            self._locked(error, path, lambda: self.open_path(path))
            return False
        self._context.open_session(session)
        if self._pending_table is not None:
            table, self._pending_table = self._pending_table, None
            self.import_wanted.emit(table)
        return True

    def _locked(self, error: CitySoftError, path: Path, again: Callable[[], object]) -> None:
        """Ask for the password where that is the problem, else tell it."""
        from citysoft_desktop.ui.dialogs.password_ask import ask_password

        def unlock(word: str) -> None:
            self._context.storage.unlock(path, word)

        if not ask_password(self._context, self._window, error, path.name, unlock, again):
            self._context.show_error(error)

    def create(self, path: Path, records: Sequence[Record]) -> bool:
        """Make a new plan file and open it."""
        from citysoft_desktop.services.session import ProjectSession

        if not self.backups.may_close(lambda: self.create(path, records)):
            return False
        try:
            session = ProjectSession(
                self._context.storage.create(path, records), keeper=self.backups.keeper()
            )
        except CitySoftError as error:
            self._context.show_error(error)
            return False
        self._context.open_session(session)
        if self._pending_table is not None:
            table, self._pending_table = self._pending_table, None
            self.import_wanted.emit(table)
        return True

    def recover(self, leftover_id: str, target: Path) -> bool:
        """Bring work left on this computer into ``target`` and open it; when that fails the work stays where it is."""
        from citysoft_desktop.services.session import ProjectSession

        if not self.backups.may_close(lambda: self.recover(leftover_id, target)):
            return False
        try:
            store = self._context.storage.recover(leftover_id, target)
            session = ProjectSession(store, keeper=self.backups.keeper())
        except CitySoftError as error:
            from citysoft_desktop.ui.dialogs.password_ask import ask_password

            def unlock(word: str) -> None:
                self._context.storage.unlock_leftover(leftover_id, word)

            if ask_password(
                self._context,
                self._window,
                error,
                target.name,
                unlock,
                lambda: self.recover(leftover_id, target),
            ):
                return False
            elsewhere = BannerAction(
                self.tr("Save as another file"), lambda: self.ask_recover(leftover_id, target.stem)
            )
            self._context.banner(error_text(error), "danger", elsewhere)
            self.recovery.look()
            return False
        self._context.open_session(session)
        self.recovery.look()
        return True

    def ask_recover(self, leftover_id: str, name: str) -> None:
        """Let the user choose the file into which work left on this computer goes."""
        self._ask_place(
            self.tr("Save as another file"), name or "plan", lambda path: self.recover(leftover_id, path)
        )

    def open_sample(self) -> bool:
        """Open the sample city as a copy that is thrown away at the end."""
        make = self._context.services.sample
        if make is None:
            return False
        import tempfile

        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="citysoft-sample-")
        number = 1 + sum(1 for _ in Path(self._folder.name).iterdir())
        path = Path(self._folder.name) / f"sample-{number}{SUFFIX}"
        try:
            make(path)
        except CitySoftError as error:
            self._context.show_error(error)
            return False
        return self.open_path(path)

    def is_sample(self) -> bool:
        """Whether the open plan is the temporary copy of the sample city."""
        session = self._context.session
        return session is not None and self._is_sample_file(session.path)

    def _is_sample_file(self, path: Path) -> bool:
        return self._folder is not None and path.parent == Path(self._folder.name)

    def open_dropped(self, paths: Sequence[Path]) -> bool:
        """Open a plan or import a table that was dropped on the window; other files are refused in words."""
        if not paths:
            return False
        path = paths[0]
        suffix = path.suffix.lower()
        if suffix == SUFFIX:
            return self.open_path(path)
        if suffix in TABLES:
            if self._context.session is not None:
                self.import_wanted.emit(path)
            else:
                self._pending_table = path
                self._context.banner(
                    self.tr("Make or open a plan first; “{name}” is imported into it then.").format(
                        name=path.name
                    ),
                    "info",
                )
            return True
        self._context.banner(
            self.tr("“{name}” is neither a plan nor a table. Drop a .citysoft, .xlsx or .csv file.").format(
                name=path.name
            ),
            "warning",
        )
        return False

    def ask_open(self) -> None:
        """Let the user choose a plan file."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open a plan"), str(self.folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("CitySoft plans (*.citysoft)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_path(Path(name)))
        dialog.open()

    def _is_open(self, path: Path) -> bool:
        session = self._context.session
        try:
            return session is not None and not session.read_only and session.path.samefile(path)
        except OSError:
            return False

    def ask_copy(self) -> None:
        """Let the user choose where a complete copy goes."""
        self._ask_target(self.tr("Save a copy"), self.save_copy)

    def ask_other_place(self) -> None:
        """Let the user choose another file for the plan, in which the work goes on."""
        self._ask_target(self.tr("Save in another place"), self.save_as)

    def _ask_target(self, title: str, chosen: Callable[[Path], bool]) -> None:
        session = self._context.session
        if session is not None:
            self._ask_place(title, session.plan.city.name or "plan", chosen)

    def _ask_place(self, title: str, name: str, chosen: Callable[[Path], bool]) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title, str(self.folder()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.setNameFilter(self.tr("CitySoft plans (*.citysoft)"))
        dialog.selectFile(f"{name}{SUFFIX}")
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def save_as(self, path: Path) -> bool:
        """Save the plan in another file and go on there."""
        session = self._context.session
        if session is None:
            return False
        was_read_only, damaged = session.read_only, tuple(session.damaged_sections)
        try:
            session.save_as(path)
        except CitySoftError as error:
            self._context.show_error(error)
            return False
        if was_read_only and not session.read_only:
            self._context.plan_opened.emit()  # its pages are made anew, to be written in
        self.remember()
        self.publishing.state_changed.emit()
        if damaged:
            self.damage_taken_over.emit(damaged)
        self._context.toast(self.tr("All changes are kept in {name}").format(name=path.name))
        return True

    def save_copy(self, path: Path) -> bool:
        """Write a complete copy; the plan stays open where it is."""
        session = self._context.session
        if session is None:
            return False
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}")
            if path.exists():  # the chooser asked about the name without the ending
                self._context.show_error(FileProblem("file.exists", name=path.name))
                return False
        try:
            session.save_copy(path)
        except CitySoftError as error:
            self._context.show_error(error)
            return False
        self._context.toast(self.tr("Copy saved as {name}").format(name=path.name))
        return True

    def folder(self) -> Path:
        """Where file dialogs begin: the folder of the plan, the chosen folder, or the user's documents."""
        session = self._context.session
        if session is not None and not self.is_sample():
            return session.path.parent
        chosen = str(self._context.settings.get("general.plans_folder"))
        if chosen and Path(chosen).is_dir():
            return Path(chosen)
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or str(Path.home()))

    # -- remembering ---------------------------------------------------------------------------------

    def remember(self) -> None:
        """Put the open plan on the list of recent plans; its figures follow with the facts of the frame."""
        from citysoft_desktop.ui.recents import Recent

        context = self._context
        session = context.session
        if session is None or self.is_sample() or not context.settings.get("general.remember_recents"):
            return
        old = next((item for item in context.recents.items if item.path == str(session.path)), None)
        entry = old or Recent(path=str(session.path))
        plan = session.plan
        if session.protected:
            entry = entry.bare()
        else:
            entry.protected = False
            entry.city = plan.city.name
            entry.title = plan.info.title
            entry.home = plan.home
        entry.opened_at = utc_now_iso(context.clock)
        context.recents.remember(entry)

    def close(self) -> bool:
        """Close the plan and throw a sample copy away; False when its backup failed and the user is asked first."""
        if not self.backups.may_close(self.close):
            return False
        self._context.close_session()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        return True
