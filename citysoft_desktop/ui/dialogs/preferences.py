"""Preferences. Every change applies at once; Restore defaults puts all back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLabel, QWidget

from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.forms.ui_preferences import Ui_PreferencesDialog
from citysoft_desktop.ui.language import LANGUAGES, language
from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class PreferencesDialog(CityDialog):
    """The coding group belongs to the open plan and is hidden without one."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filling = False
        self.form = Ui_PreferencesDialog()
        self.form.setupUi(self)
        form = self.form
        form.themeBox.activated.connect(lambda _i: self._theme())
        form.textBox.activated.connect(lambda _i: self._text())
        form.rowsBox.activated.connect(
            lambda _i: self._set("appearance.row_height", form.rowsBox.currentData())
        )
        form.languageBox.activated.connect(lambda _i: self._language())
        form.guidance.toggled.connect(lambda on: self._set("general.guidance_strip", on))
        form.recents.toggled.connect(lambda on: self._set("general.remember_recents", on))
        form.singleKeys.toggled.connect(lambda on: self._set("coding.single_keys", on))
        form.folder.editingFinished.connect(
            lambda: self._set("general.plans_folder", form.folder.text().strip())
        )
        form.browse.clicked.connect(lambda _c=False: self._browse())
        form.clearRecents.clicked.connect(lambda _c=False: self._clear())
        form.tau.valueChanged.connect(self._tau)
        form.coder.editingFinished.connect(self._coder)
        form.buttons.rejected.connect(self.accept)
        form.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(
            lambda _c=False: self._reset()
        )
        self.retranslate()
        self.fit(620, 600)
        form.themeBox.setFocus()

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        style_buttons(form.buttons, None)
        self._filling = True
        get = self._context.settings.get
        _fill(
            form.themeBox,
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            theme().mode,
        )
        _fill(
            form.textBox,
            (("normal", self.tr("Normal")), ("large", self.tr("Large")), ("larger", self.tr("Larger"))),
            theme().text_size,
        )
        _fill(
            form.rowsBox,
            (("comfortable", self.tr("Comfortable")), ("dense", self.tr("Dense"))),
            get("appearance.row_height"),
        )
        _fill(form.languageBox, tuple(LANGUAGES.items()), language().code)
        form.guidance.setChecked(bool(get("general.guidance_strip")))
        form.recents.setChecked(bool(get("general.remember_recents")))
        form.singleKeys.setChecked(bool(get("coding.single_keys")))
        form.folder.setText(str(get("general.plans_folder")))
        session = self._context.session
        for widget in (form.tauLabel, form.tau, form.tauNote, form.coderLabel, form.coder):
            widget.setVisible(session is not None)
        if session is not None:
            form.tau.setValue(session.plan.info.tau)
            form.tau.setEnabled(not session.read_only)
            form.coder.setText(session.who)
        named: tuple[tuple[QWidget, QLabel], ...] = (
            (form.themeBox, form.themeLabel), (form.textBox, form.textLabel), (form.rowsBox, form.rowsLabel),
            (form.languageBox, form.languageLabel), (form.folder, form.folderLabel), (form.tau, form.tauLabel),
            (form.coder, form.coderLabel),
        )  # fmt: skip
        for control, words in named:
            control.setAccessibleName(words.text())
        form.browse.setAccessibleName(self.tr("Choose the folder for plans"))
        for made in (form.guidance, form.recents, form.singleKeys, form.clearRecents):
            made.setAccessibleName(made.text())
        self._filling = False

    def _set(self, name: str, value: object) -> None:
        if not self._filling:
            self._context.settings.set(name, value)

    def _theme(self) -> None:
        mode = str(self.form.themeBox.currentData())
        self._set("appearance.theme", mode)
        theme().set_mode(mode)

    def _text(self) -> None:
        size = str(self.form.textBox.currentData())
        self._set("appearance.text_size", size)
        theme().set_text_size(size)

    def _language(self) -> None:
        code = str(self.form.languageBox.currentData())
        self._set("general.language", code)
        language().set(code)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for plans"), self.form.folder.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def taken(name: str) -> None:
            self.form.folder.setText(name)
            self._set("general.plans_folder", name)

        dialog.fileSelected.connect(taken)
        dialog.open()

    def _clear(self) -> None:
        self._context.recents.clear()
        self._context.toast(self.tr("The list of recent plans is empty. The files stay."))

    def _tau(self, value: int) -> None:
        session = self._context.session
        if self._filling or session is None or session.plan.info.tau == value:
            return
        from citysoft_desktop.services.commands.base import update_record

        self._context.execute(
            update_record(session.plan.info, tau=value),
            toast=self.tr("Salience counts from {n}").format(n=value),
        )

    def _coder(self) -> None:
        session = self._context.session
        name = " ".join(self.form.coder.text().split())
        if session is None or not name or name == session.who:
            return
        from citysoft_desktop.domain.coding import Coder
        from citysoft_desktop.domain.ids import new_id
        from citysoft_desktop.services.commands.base import AddRecords

        if not session.read_only and all(coder.name != name for coder in session.plan.coders.values()):
            if self._context.execute(AddRecords((Coder(id=new_id(), name=name),))) is None:
                return
        session.who = name

    def _reset(self) -> None:
        for group in ("general", "appearance", "coding"):
            self._context.settings.reset(group)
        theme().set_mode("system")
        theme().set_text_size("normal")
        theme().set_zoom(100)
        language().set("en")
        self.retranslate()


def _fill(box: QComboBox, entries: tuple[tuple[str, str], ...], current: str) -> None:
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(current)))


def open_preferences(context: AppContext, parent: QWidget, _path: Path | None = None) -> PreferencesDialog:
    """Open the dialog."""
    dialog = PreferencesDialog(context, parent)
    dialog.open()
    return dialog
