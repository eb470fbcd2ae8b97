"""The partners and countries of a row, with what the gazetteer knows where the words alone do not tell."""

from __future__ import annotations

from typing import Any

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.networks import network_names, network_of
from citysoft_desktop.domain.matching.table import RawSheet, cell_text
from citysoft_desktop.domain.matching.values import (
    UNKNOWN_COUNTRY,
    CountryReading,
    read_countries,
    read_partners,
    resolve_country,
)
from citysoft_desktop.domain.matching.vocabulary import Vocabulary
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.import_model import TableProposal
from citysoft_desktop.services.import_row_dates import RowDates
from citysoft_desktop.services.places import Place, PlaceDataError, PlaceFinder

NETWORK_TYPES = ("network_membership", "network_leadership")


class RowPlaces(RowDates):
    """Reads who takes part and where. ``home`` is the country of the city, ``places`` the gazetteer or None."""

    def __init__(
        self,
        sheet: RawSheet,
        table: TableProposal,
        words: Vocabulary,
        *,
        home: str = "",
        places: PlaceFinder | None = None,
    ) -> None:
        super().__init__(sheet, table, words)
        self._home = home
        self._finder = places
        self._known = frozenset(network_names())

    def _places(self, values: dict[str, Any], derived: set[str], notes: list[str]) -> None:
        column, cell = self._first("country")
        text = cell_text(cell)
        reading = CountryReading()
        if cell is not None and not self._words.is_empty_word(text):
            unknown = self._words.is_unknown(text)
            reading = CountryReading((UNKNOWN_COUNTRY,)) if unknown else read_countries(text)
        names = self._names_of(len(reading.codes))
        countries = self._countries(reading, names, column, derived, notes)
        names = self._without_region(names, countries, notes)
        values["partners"] = names
        values["paired"] = countries if len(countries) == len(names) else ("",) * len(names)
        values["countries"] = tuple(dict.fromkeys(countries)) if UNKNOWN_COUNTRY in countries else countries
        if len(names) > 1 and len(countries) not in (0, len(names)):
            partner_column, partner_cell = self._first("partner")
            self._say("partner.unpaired", partner_column, cell_text(partner_cell), "note")
        values["own_city"] = self._text("own_city")

    def _names_of(self, countries: int) -> tuple[str, ...]:
        column, cell = self._first("partner")
        if cell is None:
            return ()
        text = cell_text(cell)
        partners = read_partners(text, self._words, countries, self._known, plain=self._table.own_shape)
        if partners.split:
            self._say("partner.split", column, text, "check")
        return partners.names

    def _countries(
        self,
        reading: CountryReading,
        names: tuple[str, ...],
        column: int,
        derived: set[str],
        notes: list[str],
    ) -> tuple[str, ...]:
        """The codes of the cell; a former state becomes the present one in which the only partner lies."""
        codes = list(reading.codes)
        for piece in reading.unread:
            place = self._present(piece, names) if len(codes) == 1 else ""
            if place:
                codes = [place]
                self._say("country.present", column, piece, "check")
            else:
                self._say("country.unreadable", column, piece)
                derived.add("countries")
            notes.append(f"{self._names[column]}: {clean_line(piece)}")
        for piece in reading.checks:
            self._say("country.check", column, piece, "check")
        if codes == [self._home] and not self._table.own_shape:
            self._say("country.home", column, cell_text(self._first("country")[1]), "check")
        return tuple(codes)

    def _present(self, piece: str, names: tuple[str, ...]) -> str:
        """The one present state of those a former state became that has a place of the partner's name, else ""."""
        if len(names) != 1:
            return ""
        candidates = resolve_country(piece).candidates
        found = [code for code in candidates if len(code) == 2 and self._best(names[0], code) is not None]
        return found[0] if len(found) == 1 else ""

    def _best(self, name: str, country: str | None) -> Place | None:
        if self._finder is None:
            return None
        try:
            return self._finder.best(name, country)
        except PlaceDataError:
            return None

    def _without_region(
        self, names: tuple[str, ...], countries: tuple[str, ...], notes: list[str]
    ) -> tuple[str, ...]:
        """ "Cuernavaca, Morelos" is Cuernavaca where the largest place of that name lies in that region."""
        if len(names) != 1 or names[0].count(",") != 1 or len(countries) > 1 or self._table.own_shape:
            return names
        head, tail = (part.strip() for part in names[0].split(","))
        place = self._best(head, countries[0] if countries and len(countries[0]) == 2 else None)
        if place is None or not tail or fold(place.admin or "") != fold(tail):
            return names
        column, cell = self._first("partner")
        self._whole_partner = clean_line(cell_text(cell))
        notes.append(f"{self._names[column]}: {self._whole_partner}")
        return (head,)

    def _networks(self, values: dict[str, Any], derived: set[str]) -> None:
        """A membership without a country is multilateral (ZZ); a network named only in the title is pointed out."""
        network = any(network_of(name) for name in values["partners"])
        if values["type"] in NETWORK_TYPES and not values["partners"] and values["title"]:
            self._say("partner.in_title", None, values["title"], "check")
        if (
            not values["countries"]
            and (network or values["type"] in NETWORK_TYPES)
            and self._by_field.get("country")
        ):
            values["countries"] = ("ZZ",)
            values["paired"] = ("ZZ",) if len(values["partners"]) == 1 else values["paired"]
            derived.add("countries")
        elif not values["countries"] and values["partners"] and self._by_field.get("country"):
            column = self._by_field["country"][0]
            place = self._best(values["partners"][0], None) if len(values["partners"]) == 1 else None
            if place is None:
                self._say("country.missing", column, "", "check")
            else:  # a place of this name elsewhere may be meant: proposed, never entered
                self._say("country.largest", column, territories().name(place.country), "check")
