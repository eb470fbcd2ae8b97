"""Send to a department: write the form it fills in with nothing but a spreadsheet program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.i18n.pack_texts import pack_languages
from citysoft_desktop.services.pack_writing import Pack, PackRequest, chosen, make_pack, proposed_name, units
from citysoft_desktop.ui.context import BannerAction
from citysoft_desktop.ui.dialogs.base import CityDialog
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, button, label, row, scroll_area

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job


class PackSendDialog(CityDialog):
    """``ids`` are the activities shown in the inventory, None when it shows all."""

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, ids: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.ids = tuple(ids) if ids is not None else None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Send to a department"))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 18, 24, 8)
        layout.setSpacing(8)
        layout.addWidget(
            label(
                self.tr(
                    "Writes a spreadsheet the department fills in. It needs nothing but Excel or LibreOffice Calc; "
                    "nothing changes here before you have looked at what comes back."
                ),
                "secondary",
                wrap=True,
            )
        )
        layout.addWidget(label(self.tr("Activities"), "label"))
        self.unit_box = QComboBox()
        self.unit_box.setAccessibleName(self.tr("Activities"))
        for name, count in units(context.plan):
            self.unit_box.addItem(self.tr("{unit} ({n})").format(unit=name, n=locale_number(count)), name)
        if self.ids is not None:
            self.unit_box.addItem(
                self.tr("Those shown in the inventory: {n}").format(n=locale_number(len(self.ids))), None
            )
        self.unit_box.addItem(self.tr("None: an empty form"), "")
        layout.addWidget(self.unit_box)
        layout.addWidget(label(self.tr("Name of the department"), "label"))
        self.name_edit = QLineEdit()
        self.name_edit.setAccessibleName(self.tr("Name of the department"))
        layout.addWidget(self.name_edit)
        layout.addWidget(label(self.tr("Language of the form"), "label"))
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(self.tr("Language of the form"))
        for language in pack_languages():
            self.language_box.addItem(_language_name(language), language)
        layout.addWidget(self.language_box)
        self.confidential = QCheckBox(self.tr("With confidential activities"))
        self.confidential.setAccessibleName(self.confidential.text())
        layout.addWidget(self.confidential)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.note = label("", "secondary", wrap=True)
        layout.addWidget(self.note)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll_area(body), 1)
        self.cancel = button(self.tr("Cancel"), run=self.reject)
        self.save = button(self.tr("Choose where and save"), "primary", run=self.ask_where)
        self.save.setDefault(True)
        foot = QWidget()
        foot_layout = row("stretch", self.cancel, self.save)
        foot_layout.setContentsMargins(24, 8, 24, 16)
        foot.setLayout(foot_layout)
        outer.addWidget(foot)
        self.unit_box.currentIndexChanged.connect(lambda _index: self._unit_chosen())
        self.name_edit.textChanged.connect(lambda _text: self._tell())
        self.confidential.toggled.connect(lambda _on: self._tell())
        self._unit_chosen()
        self.fit(560, 480)
        self.unit_box.setFocus()

    def request(self) -> PackRequest:
        """What would be sent."""
        unit = self.unit_box.currentData()
        name = " ".join(self.name_edit.text().split())
        ids: tuple[str, ...] | None = None
        if unit is None:
            ids = self.ids
        elif unit == "":
            ids = ()
        elif name != unit:
            asked = PackRequest(unit)
            ids = tuple(activity.id for activity in chosen(self.context.plan, asked))
        return PackRequest(
            name, str(self.language_box.currentData()), ids, confidential=self.confidential.isChecked()
        )

    def _unit_chosen(self) -> None:
        self.name_edit.setText(self.unit_box.currentData() or "")
        self._tell()

    def _tell(self) -> None:
        request = self.request()
        every = chosen(self.context.plan, request)
        secret = sum(activity.confidential for activity in every)
        count = len(every) - (0 if request.confidential else secret)
        words = [self.tr("Rows in the form: {n}, and room for new ones.").format(n=locale_number(count))]
        if secret and not request.confidential:
            words.append(self.tr("Confidential activities left out: {n}.").format(n=locale_number(secret)))
        words.append(
            self.tr("Proposed file: {name} in {folder}").format(
                name=self.proposed().name, folder=self.proposed().parent
            )
        )
        if not request.unit:
            words = [self.tr("Give the department a name.")]
        self.note.setText(" ".join(words))
        self.confidential.setEnabled(secret > 0)
        self.save.setEnabled(self._job is None and bool(request.unit))

    def proposed(self) -> Path:
        """Where the file would go when nothing else is chosen."""
        session = self.context.session
        folder = session.path.parent if session is not None else Path.home()
        if not folder.is_dir():
            folder = Path.home()
        return folder / proposed_name(self.request().unit, self.context.clock.today())

    def ask_where(self) -> None:
        """Ask for the file without blocking, then write it."""
        target = self.proposed()
        dialog = QFileDialog(self, self.tr("Send to a department"), str(target.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(self.tr("Excel (*.xlsx)"))
        dialog.selectFile(target.name)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the form beside the window."""
        session = self.context.session
        if self._job is not None or session is None:
            return
        if path.suffix.lower() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        self.problem.hide()
        plan, request, plan_id = self.context.plan, self.request(), session.plan_id
        exchange, day = self.context.exchange, self.context.clock.today()

        def work(_job: Job) -> Pack:
            pack = make_pack(plan, request, plan_id=plan_id, digest=session.digest_of(plan), day=day)
            exchange.write_workbook(path, pack.content)
            return pack

        def done(pack: Pack) -> None:
            self._job = None
            self._written(path, pack)

        def failed(error: Exception) -> None:
            self._job = None
            self.problem.setText(error_text(error))
            self.problem.show()
            announce(self.problem, error_text(error))
            self._tell()

        job = self.context.tasks.run(work, done, failed)
        if job.active:
            self._job = job
            self.save.setEnabled(False)

    def _written(self, path: Path, pack: Pack) -> None:
        words = [
            self.tr("Saved “{name}”: {n} rows. Send it to the department.").format(
                name=path.name, n=locale_number(pack.rows)
            )
        ]
        if pack.left_out:
            words.append(
                self.tr("Confidential activities left out: {n}.").format(n=locale_number(pack.left_out))
            )
        folder = QUrl.fromLocalFile(str(path.parent))
        action = BannerAction(self.tr("Show in folder"), lambda: _open(folder))
        self.accept()
        self.context.banner(" ".join(words), "info", action)


def _language_name(language: str) -> str:
    if language == "en":  # the system names a variety of it
        return "English"
    return QLocale(language).nativeLanguageName() or language


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def open_pack_send(
    context: AppContext, parent: QWidget, _path: Path | None = None, *, ids: Sequence[str] | None = None
) -> PackSendDialog:
    """Open it; it does not block."""
    dialog = PackSendDialog(context, parent, ids)
    dialog.open()
    return dialog
