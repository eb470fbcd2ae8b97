"""The password of the open plan: set, change, remove; what it protects, what not, and what becomes of older backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.presenters.password import LEAST, verdict
from citysoft_desktop.ui.settings import second_backup_folder
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, card, label, scroll_area
from citysoft_desktop.ui.widgets.field import Field
from citysoft_desktop.ui.widgets.password_edit import PasswordEdit, show_box

if TYPE_CHECKING:
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.services.session_keeping import OlderBackups, PasswordResult
    from citysoft_desktop.ui.context import AppContext


class PasswordDialog(CityDialog):
    """``changed`` is sent when the plan has another password, or none any more."""

    changed = Signal()

    def __init__(self, context: AppContext, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._had = session.protected
        self._removing = self._busy = False
        store = context.backups
        second = second_backup_folder(context.settings)
        self._backups = len(store.list(session.plan_id, second=second)) if store is not None else 0
        self.heading = label("", "heading", wrap=True)
        self.what = label("", wrap=True)
        self.first, self.again = PasswordEdit(), PasswordEdit()
        self.first_field, self.again_field = Field("", self.first), Field("", self.again)
        self.shown = show_box(self.first, self.again)
        frame, inside = card(padding=14, spacing=6, surface="warning")
        self.warning_card = frame
        self.warning = label("", "strong", wrap=True)
        self.limits = label("", wrap=True)
        inside.addWidget(self.warning)
        inside.addWidget(self.limits)
        self.older_head = label("", "label", wrap=True)
        self.ways: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for way in ("follow", "delete", "keep"):
            made = QRadioButton()
            group.addButton(made)
            self.ways[way] = made
        self.ways["follow"].setChecked(True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(10)
        for part in (self.heading, self.what, self.first_field, self.again_field, self.shown, self.warning_card,
                     self.older_head, *self.ways.values(), self.problem):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        roles = QDialogButtonBox.ButtonRole
        self.set_button = self.box.addButton("", roles.AcceptRole)
        self.remove_button = self.box.addButton("", roles.ResetRole)
        self.remove_button.setAutoDefault(False)
        self.set_button.clicked.connect(lambda _c=False: self.set_it())
        self.remove_button.clicked.connect(lambda _c=False: self.remove())
        self.box.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 14)
        outer.addWidget(scroll_area(body, name=self.tr("Password of this plan")), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self.box)
        outer.addLayout(foot)
        for edit in (self.first, self.again):
            edit.textEdited.connect(lambda _text: self._typed())
        self.retranslate()
        self.fit(600, 640)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- words ---------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Password of this plan"))
        self.first_field.set_label(self.tr("New password"))
        self.again_field.set_label(self.tr("The same once more"))
        self.shown.setText(self.tr("Show what I type"))
        self.set_button.setText(self.tr("Change the password") if self._had else self.tr("Set the password"))
        self.remove_button.setText(
            self.tr("Remove the password") if self._removing else self.tr("Remove the password…")
        )
        self.warning.setText(
            self.tr("Without a password, whoever has the file can read everything in it.")
            if self._removing
            else self.tr(
                "A lost password cannot be recovered, by nobody: the plan and its backups are lost with it. Write it down and keep it where the office keeps such things."
            )
        )
        self.limits.setText(
            self.tr(
                "Not protected: exported tables, JSON files, PDFs and pictures, what was copied elsewhere before, and what is seen on the screen. Deleted files may still be found on the disk by experts."
            )
        )
        self._say_state()
        n = locale_number(self._backups)
        self.older_head.setText(self.tr("Backups made before ({n})").format(n=n))
        with_it = {
            "follow": self.tr("Protect them with the new password"),
            "delete": self.tr("Delete them, after a fresh one was made"),
            "keep": self.tr(
                "Leave them: those without a password can be read, others keep the password they have"
            ),
        }
        without = {
            "follow": self.tr("Take the password off them, too"),
            "delete": self.tr("Delete them, after a fresh one was made"),
            "keep": self.tr("Leave them: each keeps the password it has"),
        }
        for way, made in self.ways.items():
            made.setText((without if self._removing else with_it)[way])
        for widget in (self.shown, self.set_button, self.remove_button, *self.ways.values()):
            widget.setAccessibleName(widget.text())
        style_buttons(self.box, None)
        self.set_button.setProperty("kind", "primary")
        self.remove_button.setProperty("kind", "danger" if self._removing else "")
        for made_button in (self.set_button, self.remove_button):
            made_button.style().unpolish(made_button)
            made_button.style().polish(made_button)
        self._typed()

    def _say_state(self) -> None:
        if self._removing:
            self.heading.setText(self.tr("Remove the password of this plan?"))
            self.what.setText(
                self.tr(
                    "The file and the working copy on this computer are written anew, readable for everybody."
                )
            )
        elif self._had:
            self.heading.setText(self.tr("This plan has a password"))
            self.what.setText(
                self.tr(
                    "Its file, the working copy on this computer and its backups are encrypted with it. Here it can be changed or removed."
                )
            )
        else:
            self.heading.setText(self.tr("Protect this plan with a password"))
            self.what.setText(
                self.tr(
                    "Its file, the working copy on this computer and its backups are encrypted with the password (AES-256, by SQLCipher). It is asked for whenever the plan is opened."
                )
            )

    def _typed(self) -> None:
        first, again = self.first.text(), self.again.text()
        words = {
            "none": self.tr(
                "At least {n} characters. Four unrelated words are good to remember and hard to guess."
            ),
            "short": self.tr("Too short: at least {n} characters."),
            "guessable": self.tr(
                "Found before long by trying. Make it longer: four unrelated words are good."
            ),
            "fair": self.tr("Takes long to find by trying. Longer is better."),
            "hard": self.tr("Hard to find by trying, unless it is a known phrase or used elsewhere."),
        }
        self.first_field.set_help(words[verdict(first)].format(n=LEAST))
        differs = bool(again) and not first.startswith(again)
        self.again_field.set_error(self.tr("This is not the same.") if differs else "")
        right = len(first) >= LEAST and first == again
        self.set_button.setEnabled(right and not self._busy)
        self.set_button.setDefault(right)
        for part in (self.first_field, self.again_field, self.shown, self.set_button):
            part.setVisible(not self._removing)
        self.limits.setVisible(not self._removing)
        self.remove_button.setVisible(self._had)
        for row in (self.older_head, *self.ways.values()):
            row.setVisible(self._backups > 0)

    # -- doing ---------------------------------------------------------------------------------------

    def older(self) -> OlderBackups:
        """What becomes of the backups made before."""
        if self.ways["delete"].isChecked():
            return "delete"
        return "keep" if self.ways["keep"].isChecked() else "follow"

    def set_it(self) -> None:
        """Give the plan the password typed twice."""
        if self.set_button.isEnabled():
            self._write(self.first.text(), self.tr("Writing the plan with its new password"))

    def remove(self) -> None:
        """Ask first, then take the password away."""
        if not self._removing:
            self._removing = True
            self.retranslate()
            announce(self, self.heading.text())
            # The safe answer has the focus.
            self.box.button(QDialogButtonBox.StandardButton.Cancel).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._write("", self.tr("Writing the plan without a password"))

    def _write(self, password: str, words: str) -> None:
        if self._busy:
            return
        self._hold(True)
        self._tell(words, "secondary")
        session, older = self._session, self.older()
        session.plan_id  # noqa: B018 - read here: the connection is made anew by the worker
        if password:  # at once: the program may be ended while the plan is written
            self._context.recents.protect(str(session.path))
        self._context.tasks.run(
            lambda _job: session.set_password(password, older=older), self._done, self._failed
        )

    def _hold(self, on: bool) -> None:
        self._busy = on
        for part in (self.first, self.again, self.shown, *self.ways.values(), self.set_button, self.remove_button,
                     self.box.button(QDialogButtonBox.StandardButton.Cancel)):  # fmt: skip
            part.setEnabled(not on)

    def reject(self) -> None:
        """Not while the plan is being written."""
        if not self._busy:
            super().reject()

    def _tell(self, text: str, role: str) -> None:
        self.problem.setProperty("role", role)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        announce(self.problem, text)

    def _done(self, result: PasswordResult) -> None:
        context, session, say = self._context, self._session, QCoreApplication.translate
        said = (
            say("PasswordDialog", "The plan is protected by its password.")
            if session.protected
            else say("PasswordDialog", "The plan has no password any more.")
        )
        if shiboken6.isValid(self):
            self._busy = False
            self.first.clear()
            self.again.clear()
            self.changed.emit()
            self.accept()
        context.toast(said, icon="lock" if session.protected else "check")
        if result.problem is not None:
            context.banner(error_text(result.problem), "warning")
        elif result.published.kind == "conflict":
            context.banner(
                say(
                    "PasswordDialog",
                    "The file had been changed by somebody else meanwhile. Their version is as it was; yours is in “{name}”.",
                ).format(name=result.published.path.name),
                "warning",
            )

    def _failed(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            self._context.show_error(error)
            return
        self._hold(False)
        self._typed()
        self.changed.emit()  # what is remembered of it is as before
        self._tell(error_text(error), "error")


def open_password(context: AppContext, parent: QWidget, _path: Path | None = None) -> PasswordDialog | None:
    """Open the dialog for the open plan; it does not block."""
    if context.session is None:
        return None
    dialog = PasswordDialog(context, context.session, parent)
    dialog.open()
    return dialog
