"""The text of an agreement: the office keeps it, the plan notes its name and fingerprint, never where it lies."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from citysoft_desktop.ui.widgets.basic import announce, button, card, label, row

LARGEST = 200_000_000
"""Bytes of the largest file a fingerprint is taken of."""


def fingerprint(path: Path) -> str:
    """SHA-256 of a file as 64 hexadecimal digits. Raises OSError; ValueError when it is larger than ``LARGEST``."""
    if path.stat().st_size > LARGEST:
        raise ValueError("too large")
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


class AgreementFile(QFrame):
    """``chosen`` carries name and fingerprint of a file that was chosen or dropped, both "" when it is taken off."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hash = ""
        self.setAcceptDrops(True)
        frame, inside = card(padding=10, spacing=6, surface="sunken")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.name = label("", "strong", wrap=True)
        self.note = label("", "caption", wrap=True)
        self.choose_button = button(self.tr("Choose…"), icon="paperclip", run=self.choose, compact=True)
        self.choose_button.setAccessibleName(self.tr("Choose the text of the agreement"))
        self.compare_button = button(self.tr("Compare…"), run=self.compare, compact=True)
        self.compare_button.setAccessibleName(self.tr("Compare a file with the text noted here"))
        self.remove_button = button(self.tr("Take off"), "link", run=self.remove, compact=True)
        self.remove_button.setAccessibleName(self.tr("Take the text of the agreement off"))
        for made in (self.choose_button, self.remove_button):
            made.setProperty("writes", True)
        inside.addWidget(self.name)
        inside.addWidget(self.note)
        inside.addLayout(row(self.choose_button, self.compare_button, self.remove_button, "stretch"))
        self.show_file("", "")

    def show_file(self, name: str, digest: str) -> None:
        """Show what is noted."""
        self._hash = digest
        self.name.setText(name or self.tr("No text noted"))
        self.note.setText(
            self.tr("Fingerprint (SHA-256) {digest}…").format(digest=digest[:16])
            if digest
            else self.tr(
                "Choose the signed text or drop it here. Its name and fingerprint are kept, not the file."
            )
        )
        self.note.setToolTip(digest)
        self.compare_button.setVisible(bool(digest))
        self.remove_button.setVisible(bool(name or digest))

    def choose(self) -> None:
        """Ask for the file."""
        self._ask(self.tr("Text of the agreement"), self.take)

    def take(self, path: Path) -> None:
        """Note a file."""
        digest = self._read(path)
        if digest:
            self.chosen.emit(path.name, digest)

    def compare(self) -> None:
        """Ask for a file and say whether it is the one noted."""
        self._ask(self.tr("Compare with the text noted"), self.compare_with)

    def compare_with(self, path: Path) -> None:
        """Say whether a file is the one noted."""
        digest = self._read(path)
        if digest:
            words = (
                self.tr("{name} is exactly the text noted here.")
                if digest == self._hash
                else self.tr("{name} is not the text noted here: at least one byte differs.")
            )
            self._say(words.format(name=path.name))

    def remove(self) -> None:
        """Take the note off."""
        self.chosen.emit("", "")
        self.choose_button.setFocus()

    def _ask(self, title: str, then: Callable[[Path], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self, title, folder)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.fileSelected.connect(lambda name: then(Path(name)))
        self.dialog.open()

    def _read(self, path: Path) -> str:
        try:
            return fingerprint(path)
        except OSError:
            self._say(self.tr("{name} could not be read.").format(name=path.name))
        except ValueError:
            self._say(self.tr("{name} is larger than 200 MB. Nothing was noted.").format(name=path.name))
        return ""

    def _say(self, text: str) -> None:
        self.note.setText(text)
        announce(self, text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose_button.isEnabled() and self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None and self.choose_button.isEnabled():
            event.acceptProposedAction()
            self.take(path)

    @staticmethod
    def _dropped(event: QDropEvent | QDragEnterEvent) -> Path | None:
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        return path if path is not None and path.is_file() else None
