"""A new plan: which city, which country, what title and period, and where the file lies. Nothing else is asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QFileDialog, QWidget

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.forms.ui_new_plan import Ui_NewPlanDialog
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.widgets.basic import announce, set_problem
from citysoft_desktop.ui.widgets.field import read_date

if TYPE_CHECKING:
    from citysoft_desktop.services.places import Place
    from citysoft_desktop.ui.context import AppContext

SUFFIX = ".citysoft"
_FORBIDDEN = '<>:"/\\|?*'


class NewPlanDialog(CityDialog):
    """``plan_wanted`` carries the path and the first records when the form is complete."""

    plan_wanted = Signal(object, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._place: Place | None = None
        self._found: dict[str, Place] = {}
        self._own_file = False
        self.form = Ui_NewPlanDialog()
        self.form.setupUi(self)
        form = self.form
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        form.city.setCompleter(completer)
        completer.activated.connect(self._take_place)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        form.city.textEdited.connect(self._typed)
        form.city.editingFinished.connect(self._settle_city)
        form.country.setEditable(True)
        form.country.setInsertPolicy(form.country.InsertPolicy.NoInsert)
        form.country.currentIndexChanged.connect(lambda _index: self._propose())
        form.planTitle.textChanged.connect(lambda _text: self._propose())
        form.file.textEdited.connect(self._file_edited)
        form.browse.clicked.connect(lambda _checked=False: self._browse())
        form.buttons.accepted.connect(self._accept)
        form.buttons.rejected.connect(self.reject)
        self._fill_countries()
        self.retranslate()
        self.fit(600, 500)
        form.city.setFocus()
        self._show_problem("", None)
        form.placeNote.hide()
        self._propose()

    def retranslate(self) -> None:
        form = self.form
        form.retranslateUi(self)
        style_buttons(form.buttons, QDialogButtonBox.StandardButton.Ok)
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Create the plan"))
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setAccessibleName(self.tr("Create the plan"))
        for widget, words in (
            (form.city, form.cityLabel.text()),
            (form.country, form.countryLabel.text()),
            (form.planTitle, form.titleLabel.text()),
            (form.periodFrom, form.fromLabel.text()),
            (form.periodTo, form.toLabel.text()),
            (form.file, form.fileLabel.text()),
        ):
            widget.setAccessibleName(words)
        form.browse.setAccessibleName(self.tr("Choose the file"))
        edit = form.country.lineEdit()
        assert edit is not None  # the form makes the box editable
        edit.setPlaceholderText(self.tr("Home country"))
        edit.setAccessibleName(form.countryLabel.text())

    def _fill_countries(self) -> None:
        from citysoft_desktop.domain.territories import territories

        self.form.country.addItem("", "")
        for territory in territories().all():
            self.form.country.addItem(territory.name, territory.iso2)
        completer = self.form.country.completer()
        assert completer is not None  # an editable box has one
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    # -- the city ------------------------------------------------------------------------------------

    def _typed(self, _text: str) -> None:
        self._place = None
        self.form.placeNote.hide()
        self._timer.start(120)
        self._propose()

    def _search(self) -> None:
        text = self.form.city.text().strip()
        finder = self._context.places
        if finder is None or len(text) < 2:
            return
        from citysoft_desktop.services.places import PlaceDataError

        try:
            places = finder.search(text, self.country() or None)
        except PlaceDataError:
            return
        from citysoft_desktop.domain.territories import territories

        self._found = {}
        for place in places:
            parts = [
                place.name if place.name == place.matched_name else f"{place.name} ({place.matched_name})"
            ]
            parts += [place.admin] if place.admin else []
            parts.append(territories().name(place.country))
            if place.population:
                parts.append(self.tr("{n} people").format(n=locale_number(place.population)))
            self._found[", ".join(parts)] = place
        self._model.setStringList(list(self._found))
        if self._found and self.form.city.hasFocus():
            self.form.city.completer().complete()

    def _take_place(self, words: str) -> None:
        place = self._found.get(words)
        if place is not None:
            QTimer.singleShot(0, lambda: self.set_place(place))

    def set_place(self, place: Place) -> None:
        """Take a place of the gazetteer."""
        self._timer.stop()  # a search still waiting would open the list again over what was chosen
        self._place = place
        self.form.city.setText(place.name)
        index = self.form.country.findData(place.country)
        if index >= 0:
            self.form.country.setCurrentIndex(index)
        people = self.tr("{n} people").format(n=locale_number(place.population)) if place.population else ""
        note = ", ".join(part for part in (place.admin or "", people) if part)
        self.form.placeNote.setText(self.tr("Known place: {note}").format(note=note) if note else "")
        self.form.placeNote.setVisible(bool(note))
        self._propose()

    def _settle_city(self) -> None:
        """A name typed without choosing: the largest place of exactly this name, if there is one."""
        finder = self._context.places
        name = self.form.city.text().strip()
        completer = self.form.city.completer()
        popup = completer.popup() if completer is not None else None
        choosing = popup is not None and popup.isVisible()
        if self._place is not None or finder is None or not name or choosing:
            return
        from citysoft_desktop.services.places import PlaceDataError

        try:
            place = finder.best(name, self.country() or None)
        except PlaceDataError:
            return
        if place is not None and not self.country():
            self.set_place(place)
        elif place is not None and place.country == self.country():
            self._place = place

    def country(self) -> str:
        """Code of the country chosen, "" when none."""
        box = self.form.country
        index = box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(box.itemData(index) or "") if index >= 0 else ""

    # -- the file ------------------------------------------------------------------------------------

    def _propose(self) -> None:
        if self._own_file:
            return
        name = self.form.city.text().strip() or self.tr("Plan")
        title = self.form.planTitle.text().strip()
        stem = "".join(c for c in f"{name} {title}".strip() if c not in _FORBIDDEN and ord(c) >= 32).strip(
            ". "
        )
        folder = self._folder()
        path = folder / f"{stem}{SUFFIX}"
        number = 2
        while path.exists():
            path = folder / f"{stem} {number}{SUFFIX}"
            number += 1
        self.form.file.setText(str(path))

    def _folder(self) -> Path:
        chosen = str(self._context.settings.get("general.plans_folder"))
        if chosen and Path(chosen).is_dir():
            return Path(chosen)
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = Path(documents or str(Path.home()))
        return found if found.is_dir() else Path.home()

    def _file_edited(self, text: str) -> None:
        self._own_file = bool(text.strip())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the plan is kept"), str(Path(self.form.file.text()).parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.setNameFilter(self.tr("CitySoft plans (*.citysoft)"))
        dialog.selectFile(Path(self.form.file.text()).name)

        def taken(name: str) -> None:
            self._own_file = True
            self.form.file.setText(name)

        dialog.fileSelected.connect(taken)
        dialog.open()

    # -- done ----------------------------------------------------------------------------------------

    def _show_problem(self, text: str, widget: QWidget | None) -> None:
        form = self.form
        for field in (form.city, form.country, form.periodFrom, form.periodTo, form.file):
            set_problem(field, field is widget)
        form.problem.setText(text)
        form.problem.setVisible(bool(text))
        if text and widget is not None:
            widget.setFocus()
            announce(widget, text)

    def _accept(self) -> None:
        form = self.form
        name = " ".join(form.city.text().split())
        if not name:
            self._show_problem(self.tr("Enter the name of the city."), form.city)
            return
        if not self.country():
            self._show_problem(self.tr("Choose the home country: links are with this state."), form.country)
            return
        period: list[FuzzyDate] = []
        for field in (form.periodFrom, form.periodTo):
            value = read_date(field.text())
            if value is None:
                self._show_problem(
                    self.tr("“{text}” is not a date. Enter a year.").format(text=field.text()), field
                )
                return
            period.append(value)
        first, last = period[0].earliest(), period[1].latest()
        if first is not None and last is not None and last < first:
            self._show_problem(self.tr("The period ends before it begins."), form.periodTo)
            return
        path = Path(form.file.text().strip()).expanduser()
        if not form.file.text().strip() or not path.name:
            self._show_problem(self.tr("Choose where the plan is kept."), form.file)
            return
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if not path.parent.is_dir():
            self._show_problem(
                self.tr("The folder “{name}” does not exist.").format(name=str(path.parent)), form.file
            )
            return
        if path.exists():
            self._show_problem(
                self.tr("“{name}” exists already. Choose another name.").format(name=path.name), form.file
            )
            return
        from citysoft_desktop.services.new_plan import new_plan_records

        records = new_plan_records(
            name,
            self.country(),
            place=self._place,
            title=form.planTitle.text().strip(),
            period=(period[0], period[1]),
        )
        self.accept()
        self.plan_wanted.emit(path, records)


def open_new_plan(context: AppContext, parent: QWidget, _path: Path | None = None) -> NewPlanDialog:
    """Open the dialog."""
    dialog = NewPlanDialog(context, parent)
    dialog.open()
    return dialog
