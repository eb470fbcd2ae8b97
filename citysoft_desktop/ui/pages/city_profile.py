"""The profile of the city: picked from the gazetteer or typed, with what others find attractive in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.city import Asset
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.matching.values import read_countries
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.commands.base import AddRecords, update_record
from citysoft_desktop.services.places import Place, PlaceDataError
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit, QuietCombo
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.pages.inventory_fields import TextArea
from citysoft_desktop.ui.presenters.city import place_line, place_values, regimes, states, typed_name_values
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit
from citysoft_desktop.ui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

LANGUAGES = ("ar", "bn", "ca", "cs", "da", "de", "el", "en", "es", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh")  # fmt: skip


class ProfileForm(QWidget):
    """Saves each field when it is left. ``guide_keys`` says which guidance belongs to a field."""

    guide_keys = {
        "self_description": "self_description",
        "assets": "assets",
        "legal_setting": "legal_setting",
        "regime": "legal_setting",
        "room_for_action": "legal_setting",
    }

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._places: dict[str, Place] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 14, 14)
        column.setSpacing(12)
        self.fields: dict[str, Field] = {}
        self.name = ListEdit("", self._find)
        self.name.popup.activated.connect(self._picked)
        self.name.editingFinished.connect(self._typed)
        self.country = ListEdit("", country_suggestions)
        self.country.editingFinished.connect(self._save_country)
        self.country.popup.activated.connect(lambda _text: self._save_country())
        self.region = QLineEdit()
        self.region.editingFinished.connect(lambda: self._save(region=self.region.text().strip()))
        self.population = QLineEdit()
        self.population.editingFinished.connect(self._save_population)
        self.year = FuzzyDateEdit("")
        self.year.edited.connect(lambda value: self._save(population_year=value))
        self.languages = TokenField("", suggest=self._languages)
        self.languages.edited.connect(lambda values: self._save(languages=tuple(values)))
        self.about = TextArea("", lines=4)
        self.about.left.connect(lambda text: self._save(self_description=text))
        self.legal = TextArea("", lines=4)
        self.legal.left.connect(lambda text: self._save(legal_setting=text))
        self.room = TextArea("", lines=3)
        self.room.left.connect(lambda text: self._save(room_for_action=text))
        self.regime = QuietCombo()
        self.regime.addItem("–", "")
        for key, words in regimes().items():
            self.regime.addItem(words, key)
        self.regime.activated.connect(lambda _i: self._save(regime=self.regime.currentData()))
        self.structure = QuietCombo()
        self.structure.addItem("–", "")
        for key, words in states().items():
            self.structure.addItem(words, key)
        self.structure.activated.connect(lambda _i: self._save(state_structure=self.structure.currentData()))
        self._put(column, "name", self.name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(12))
        for place, (key, control) in enumerate(
            (
                ("country", self.country),
                ("region", self.region),
                ("population", self.population),
                ("population_year", self.year),
            )
        ):
            self.fields[key] = Field("", control)
            grid.addWidget(self.fields[key], place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column.addLayout(grid)
        self._put(column, "languages", self.languages)
        self._put(column, "self_description", self.about)
        self._assets_label = label("", "label")
        column.addWidget(self._assets_label)
        self.assets = RecordTable(context, lambda text: Asset(id=new_id(), kind="culture", text=text), rows=3)
        column.addWidget(self.assets)
        pair = QGridLayout()
        pair.setHorizontalSpacing(theme().px(12))
        for place, (key, control) in enumerate(
            (("state_structure", self.structure), ("regime", self.regime))
        ):
            self.fields[key] = Field("", control)
            pair.addWidget(self.fields[key], 0, place)
            pair.setColumnStretch(place, 1)
        column.addLayout(pair)
        self._put(column, "legal_setting", self.legal)
        self._put(column, "room_for_action", self.room)
        column.addStretch(1)

    def _put(self, column: QVBoxLayout, key: str, control: QWidget) -> None:
        self.fields[key] = Field("", control)
        column.addWidget(self.fields[key])

    def retranslate(self) -> None:
        """Set the words again."""
        words = {
            "name": self.tr("City"),
            "country": self.tr("Home country"),
            "region": self.tr("Region"),
            "population": self.tr("Population"),
            "population_year": self.tr("Year of the figure"),
            "languages": self.tr("Languages"),
            "self_description": self.tr("Self-description"),
            "state_structure": self.tr("Structure of the state"),
            "regime": self.tr("Room for international action"),
            "legal_setting": self.tr("Legal setting"),
            "room_for_action": self.tr("What that means here"),
        }
        for key, field in self.fields.items():
            field.set_label(words[key])
        self.fields["name"].set_help(
            self.tr(
                "In any alphabet. Choosing a place fills country, region and population; a name that is not in the list is kept as typed."
            )
        )
        self._assets_label.setText(self.tr("Assets"))

    def show_plan(self, plan: Plan) -> None:
        """Show the profile; what is being typed into stays."""
        city = plan.city
        focused = self.window().focusWidget()
        for edit, text in (
            (self.name, city.name),
            (self.country, territories().name(city.country) if city.country else ""),
            (self.region, city.region),
            (self.population, locale_number(city.population) if city.population is not None else ""),
        ):
            if edit is not focused or not edit.isModified():
                edit.setText(text)
        self.year.set_value(city.population_year)
        self.languages.set_values(list(city.languages))
        for area, text in (
            (self.about, city.self_description),
            (self.legal, city.legal_setting),
            (self.room, city.room_for_action),
        ):
            if area is not focused:
                area.set_value(text)
        self.structure.setCurrentIndex(max(0, self.structure.findData(city.state_structure)))
        self.regime.setCurrentIndex(max(0, self.regime.findData(city.regime)))
        kinds = {code.slug: code.label for code in plan.framework.codes("resource")}
        if not self.assets.model.columns:
            self.assets.set_words(
                self.tr("Assets"),
                self.tr("An asset others come for"),
                (
                    Column("text", self.tr("Asset")),
                    Column("kind", self.tr("Kind"), kinds, 120),
                    Column("note", self.tr("Note"), None, 200),
                ),
            )
        self.assets.show_records(plan.assets)

    # -- saving --------------------------------------------------------------------------------------

    def _save(self, **values: Any) -> None:
        if self.context.session is None:
            return
        city = self.context.plan.city
        changed = {name: value for name, value in values.items() if getattr(city, name) != value}
        if not changed:
            return
        if city.id:
            self.context.execute(update_record(city, **changed), toast=False)
        else:
            from citysoft_desktop.domain.city import City

            self.context.execute(AddRecords([City(id=new_id(), **changed)]), toast=False)

    def _find(self, text: str) -> list[str]:
        places = self.context.places
        if places is None or len(text.strip()) < 2:
            return []
        try:
            found = places.search(text, None, 10)
        except PlaceDataError:
            return []
        self._places = {place_line(place): place for place in found}
        return list(self._places)

    def _picked(self, line: str) -> None:
        place = self._places.get(line)
        if place is None:
            return
        self.name.setText(place.name)
        self.name.setModified(False)
        self._save(**place_values(place, self.context.plan.city))

    def _typed(self) -> None:
        text = " ".join(self.name.text().split())
        if text in self._places:
            self._picked(text)
        elif text and self.context.session is not None:
            self.name.setModified(False)
            self._save(**typed_name_values(text, self.context.plan.city))

    def _save_country(self) -> None:
        text = self.country.text().strip()
        found = read_countries(text) if text else None
        if found is not None and (found.unread or len(found.codes) != 1):
            self.fields["country"].set_error(
                self.tr("“{text}” is not a country. Enter its name or two-letter code.").format(text=text)
            )
            return
        self.fields["country"].set_error("")
        self.country.setModified(False)
        self._save(country=found.codes[0] if found is not None else "")

    def _save_population(self) -> None:
        digits = "".join(c for c in self.population.text() if c.isdigit())
        rest = "".join(c for c in self.population.text() if not c.isdigit()).strip(" .,'’\u00a0\u202f")
        if rest or len(digits) > 9:
            self.fields["population"].set_error(
                self.tr("“{text}” is not a number.").format(text=self.population.text())
            )
            return
        self.fields["population"].set_error("")
        self.population.setModified(False)
        self._save(population=int(digits) if digits else None)

    def _languages(self, text: str) -> list[str]:
        from citysoft_desktop.ui.models.activity_editors import matching

        names = [QLocale.languageToString(QLocale(code).language()) for code in LANGUAGES]
        return matching(names, text)
