"""The brand kit: a logo and two colours, with the colour that will be printed when the one given is too light."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget

from citysoft_desktop.domain.brand_colours import (
    PRIMARY_CONTRAST,
    SECONDARY_CONTRAST,
    contrast_with_white,
    is_colour,
    printed_colour,
)
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.forms.ui_brief_brand import Ui_BriefBrand
from citysoft_desktop.ui.pages.brief_logo import Logo, LogoProblem, logo_image, read_logo
from citysoft_desktop.ui.tasks import Job
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, set_problem


class BrandDialog(CityDialog):
    """OK writes everything as one step; Cancel and Esc leave the plan as it was."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        info = context.plan.info
        self._logo = Logo(info.logo_name, info.logo_png)
        self.ui = Ui_BriefBrand()
        self.ui.setupUi(self)
        ui = self.ui
        for caption in (ui.logoLabel, ui.primaryLabel, ui.secondaryLabel):
            caption.setProperty("role", "label")
        ui.introLabel.setProperty("role", "secondary")
        for note in (ui.logoNote, ui.primaryNote, ui.secondaryNote):
            note.setProperty("role", "caption")
        ui.primaryEdit.setText(info.brand_primary)
        ui.secondaryEdit.setText(info.brand_secondary)
        ui.logoChoose.clicked.connect(lambda _on=False: self._ask_logo())
        ui.logoRemove.clicked.connect(lambda _on=False: self._show_logo(Logo("", "")))
        ui.primaryEdit.textChanged.connect(lambda _t: self._check())
        ui.secondaryEdit.textChanged.connect(lambda _t: self._check())
        ui.primaryPick.clicked.connect(lambda _on=False: self._ask_colour(ui.primaryEdit))
        ui.secondaryPick.clicked.connect(lambda _on=False: self._ask_colour(ui.secondaryEdit))
        ui.buttons.accepted.connect(self._save)
        ui.buttons.rejected.connect(self.reject)
        self.retranslate()
        self._show_logo(self._logo)
        self._check()
        self.fit(560, 460)
        ui.logoChoose.setFocus()

    def retranslate(self) -> None:
        """Set the words again."""
        ui = self.ui
        picture, edits = ui.logoPicture.pixmap(), (ui.primaryEdit.text(), ui.secondaryEdit.text())
        ui.retranslateUi(self)
        if not picture.isNull():
            ui.logoPicture.setPixmap(picture)
        ui.primaryEdit.setText(edits[0])
        ui.secondaryEdit.setText(edits[1])
        style_buttons(ui.buttons, QDialogButtonBox.StandardButton.Ok)
        save = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        save.setText(self.tr("Use in the brief"))
        save.setAccessibleName(self.tr("Use in the brief"))
        for widget, words in (
            (ui.logoChoose, self.tr("Choose a picture for the logo")),
            (ui.logoRemove, self.tr("Remove the logo")),
            (ui.primaryEdit, self.tr("Primary colour as #RRGGBB")),
            (ui.secondaryEdit, self.tr("Secondary colour as #RRGGBB")),
            (ui.primaryPick, self.tr("Choose the primary colour")),
            (ui.secondaryPick, self.tr("Choose the secondary colour")),
        ):
            widget.setAccessibleName(words)
        for edit in (ui.primaryEdit, ui.secondaryEdit):
            edit.setPlaceholderText(self.tr("#RRGGBB, empty for the program's own"))

    # -- logo ----------------------------------------------------------------------------------------

    def _ask_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the logo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures (*.png *.jpg *.jpeg)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_logo(Path(name)))
        dialog.open()

    def take_logo(self, path: Path) -> None:
        """Read a picture beside the window."""
        self.ui.logoChoose.setEnabled(False)

        def work(_job: Job) -> Logo:
            return read_logo(path)

        def done(logo: Logo) -> None:
            if shiboken6.isValid(self):
                self.ui.logoChoose.setEnabled(True)
                self._show_logo(logo)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self.ui.logoChoose.setEnabled(True)
                self._note(self.ui.logoNote, self._logo_words(error, path.name), "error")

        self._context.tasks.run(work, done, failed)

    def _logo_words(self, error: Exception, name: str) -> str:
        code = error.code if isinstance(error, LogoProblem) else "unreadable"
        return {
            "large": self.tr("“{name}” is larger than 10 MB. Save a smaller copy."),
            "pixels": self.tr("“{name}” has more than 25 million pixels. Save a smaller copy."),
            "format": self.tr(
                "“{name}” is neither PNG nor JPEG, whatever its name says. Nothing was changed."
            ),
            "damaged": self.tr("“{name}” is damaged and cannot be drawn. Nothing was changed."),
            "unreadable": self.tr(
                "“{name}” could not be read. Check that it is still there and that you may read it."
            ),
        }[code].format(name=name)

    def _show_logo(self, logo: Logo) -> None:
        self._logo = logo
        ui = self.ui
        image = logo_image(logo.png)
        if image.isNull():
            ui.logoPicture.setPixmap(QPixmap())
            ui.logoPicture.setText(self.tr("No logo"))
        else:
            room = ui.logoPicture.minimumSize()
            pixmap = QPixmap.fromImage(image).scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            ui.logoPicture.setPixmap(pixmap)
            ui.logoPicture.setAccessibleName(self.tr("Logo from {name}").format(name=logo.name))
        ui.logoRemove.setEnabled(not image.isNull())
        self._note(
            ui.logoNote,
            self.tr(
                "PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data."
            ),
            "caption",
        )

    def _note(self, where: QLabel, text: str, role: str) -> None:
        where.setText(text)
        where.setProperty("role", role)
        where.style().unpolish(where)
        where.style().polish(where)
        if role == "error":
            announce(self, text)

    # -- colours -------------------------------------------------------------------------------------

    def _ask_colour(self, edit: QLineEdit) -> None:
        now = QColor(edit.text()) if is_colour(edit.text()) else theme().colour("accent.base")
        dialog = QColorDialog(now, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: edit.setText(colour.name().upper()))
        dialog.open()

    def _check(self) -> None:
        ui = self.ui
        good = True
        for edit, note, pick, ratio in (
            (ui.primaryEdit, ui.primaryNote, ui.primaryPick, PRIMARY_CONTRAST),
            (ui.secondaryEdit, ui.secondaryNote, ui.secondaryPick, SECONDARY_CONTRAST),
        ):
            given = edit.text().strip()
            used = printed_colour(given, ratio)
            wrong = bool(given) and not used
            set_problem(edit, wrong)
            role = "caption"
            if wrong:
                good, role = False, "error"
                example = theme().hex("accent.base").upper()
                text = self.tr("Six digits after #, such as {example}.").format(example=example)
            elif not given:
                text = self.tr("The program's own colour prints.")
            elif used != given.upper():
                text = self.tr(
                    "Prints as {used}, adjusted from {given}: {had}:1 with white, {need}:1 is needed."
                ).format(
                    used=used, given=given.upper(), had=_ratio(contrast_with_white(given)), need=_ratio(ratio)
                )
            else:
                text = self.tr("Prints as it is: {had}:1 with white, {need}:1 is needed.").format(
                    had=_ratio(contrast_with_white(given)), need=_ratio(ratio)
                )
            if note.text() != text:
                self._note(note, text, role)
            pick.setIcon(_swatch(used) if used else QIcon())
        ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)

    def _save(self) -> None:
        info = self._context.plan.info
        values = {
            "logo_name": self._logo.name, "logo_png": self._logo.png,
            "brand_primary": self.ui.primaryEdit.text().strip().upper(), "brand_secondary": self.ui.secondaryEdit.text().strip().upper(),
        }  # fmt: skip
        changed = {name: value for name, value in values.items() if value != getattr(info, name)}
        if changed and self._context.execute(update_record(info, **changed)) is None:
            return
        self.accept()


def _ratio(value: float) -> str:
    return f"{int(value * 10) / 10:g}"


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(theme().px(16), theme().px(16))
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
