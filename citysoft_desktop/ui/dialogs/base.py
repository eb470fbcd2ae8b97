"""What all dialogs share: never larger than the screen, opened without blocking, size kept, Esc cancels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from citysoft_desktop.ui.theme import theme

_SIZES: dict[str, tuple[int, int]] = {}


class CityDialog(QDialog):
    """Base of our dialogs. Subclasses set their words in ``retranslate``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def fit(self, width: int, height: int) -> None:
        """Take the wanted or last size, within the screen and, when small, within the window behind."""
        width, height = _SIZES.get(type(self).__name__, (theme().px(width), theme().px(height)))
        screen = self.screen().availableGeometry() if self.screen() is not None else None
        if screen is not None:
            width, height = min(width, screen.width() - 16), min(height, screen.height() - 40)
        parent = self.parentWidget()
        if parent is not None and parent.isVisible():
            width, height = (
                min(width, max(320, parent.width() - 16)),
                min(height, max(240, parent.height() - 16)),
            )
        self.resize(width, height)

    def done(self, result: int) -> None:
        """Keep the size for the next time."""
        _SIZES[type(self).__name__] = (self.width(), self.height())
        super().done(result)

    def retranslate(self) -> None:
        """Set the words again."""

    def help_text(self) -> str:
        """What the dialog is for, shown by F1 below the words about the focused field."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.HelpContents):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        about = (focused.whatsThis() or focused.accessibleDescription()) if focused is not None else ""
        text = "\n\n".join(part for part in (about, self.help_text()) if part)
        if text:
            from citysoft_desktop.ui.dialogs.about import HelpDialog

            HelpDialog(self.windowTitle(), text, self).open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A dialog that is not seen was closed and is being taken apart: its buttons may be gone already.
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()


def style_buttons(box: QDialogButtonBox, primary: QDialogButtonBox.StandardButton | None) -> None:
    """Take the platform's icons off and mark the primary button."""
    from PySide6.QtGui import QIcon

    for made in box.buttons():
        made.setIcon(QIcon())
        made.setAccessibleName(made.text().replace("&", ""))
    if primary is not None:
        found: QPushButton | None = box.button(primary)
        if found is None:  # no such button, or the box is being taken apart
            return
        made = found
        made.setProperty("kind", "primary")
        made.style().unpolish(made)
        made.style().polish(made)
