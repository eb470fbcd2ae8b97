"""Asks for the password of something that is protected. A wrong one is told plainly and asked again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.texts import error_text
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.field import Field
from citysoft_desktop.ui.widgets.password_edit import PasswordEdit, show_box

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class AskPasswordDialog(CityDialog):
    """``unlock`` is called with what was typed, beside the window; the dialog is accepted when that raised nothing."""

    def __init__(
        self, context: AppContext, name: str, unlock: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._name = name
        self._unlock = unlock
        self._busy = False
        self.heading = label("", "heading", wrap=True)
        self.words = label("", "secondary", wrap=True)
        self.edit = PasswordEdit()
        self.field = Field("", self.edit)
        self.shown = show_box(self.edit)
        self.box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.box.button(QDialogButtonBox.StandardButton.Ok)
        self.box.accepted.connect(self.try_it)
        self.box.rejected.connect(self.reject)
        self.edit.textEdited.connect(lambda _text: self._allow())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for part in (self.heading, self.words, self.field, self.shown):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.box)
        self.retranslate()
        self._allow()
        self.fit(480, 290)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Password"))
        self.heading.setText(self.tr("{name} is protected by a password").format(name=self._name))
        self.words.setText(
            self.tr(
                "Nothing of it can be seen without the password. A lost password cannot be recovered, by nobody."
            )
        )
        self.field.set_label(self.tr("Password"))
        self.shown.setText(self.tr("Show what I type"))
        self.shown.setAccessibleName(self.shown.text())
        self.ok.setText(self.tr("Open"))
        style_buttons(self.box, QDialogButtonBox.StandardButton.Ok)

    def _allow(self) -> None:
        self.ok.setEnabled(bool(self.edit.text()) and not self._busy)
        if self.field.error() and not self._busy:
            self.field.set_error("")

    def try_it(self) -> None:
        """Try what was typed."""
        word = self.edit.text()
        if self._busy or not word:
            return
        self._busy = True
        self.ok.setEnabled(False)
        self.field.set_help(self.tr("Trying the password"))

        def done(_nothing: object) -> None:
            if shiboken6.isValid(self):
                self._busy = False
                self.edit.clear()
                self.accept()

        def failed(error: Exception) -> None:
            if not shiboken6.isValid(self):
                return
            self._busy = False
            self.field.set_help("")
            self.ok.setEnabled(True)
            text = error_text(error)
            self.field.set_error(text)
            wanted = self.heightForWidth(self.width()) if self.hasHeightForWidth() else 0
            self.resize(self.width(), max(self.height(), wanted))
            self.edit.selectAll()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.tasks.run(lambda _job: self._unlock(word), done, failed)


def ask_password(
    context: AppContext,
    parent: QWidget,
    error: Exception,
    name: str,
    unlock: Callable[[str], None],
    then: Callable[[], object],
) -> bool:
    """When ``error`` says that a password is needed, ask for it and call ``then`` once it fits; else False."""
    if not isinstance(error, CitySoftError) or error.code != "file.password":
        return False
    dialog = AskPasswordDialog(context, name, unlock, parent)
    dialog.accepted.connect(then)
    dialog.open()
    return True
