"""Read the rows of a table into drafts: every cell by the meaning of its column, every doubt said."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from typing import Any

from citysoft_desktop.domain.dates import OPEN_ENDED
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.matching.layout import heading_words, row_kind
from citysoft_desktop.domain.matching.networks import network_of
from citysoft_desktop.domain.matching.table import (
    Cell,
    CellError,
    RawSheet,
    cell_text,
    is_blank,
)
from citysoft_desktop.domain.matching.values import (
    read_amount,
    read_links,
    read_sources,
    uses_comma_decimal,
)
from citysoft_desktop.domain.matching.vocabulary import Hit, Vocabulary, key
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.services.import_model import Condition, Draft, SkippedRow, TableProposal
from citysoft_desktop.services.import_row_places import RowPlaces
from citysoft_desktop.services.places import PlaceFinder

_LINKED = ("title", "partner", "type", "notes", "description")  # a link on such a cell is a source of the row


class RowReader(RowPlaces):
    """Reads one table. ``codes`` are the codes of dimensions by folded word, ``type_labels`` the names of types.

    What the plan holds plays no part, so that the same file always reads the same.
    """

    def __init__(
        self,
        sheet: RawSheet,
        table: TableProposal,
        words: Vocabulary,
        *,
        codes: dict[str, dict[str, str]],
        type_labels: dict[str, str],
        home: str = "",
        places: PlaceFinder | None = None,
    ) -> None:
        super().__init__(sheet, table, words, home=home, places=places)
        self._codes = codes
        self._labels = type_labels
        self._slugs = {fold(label): slug for slug, label in type_labels.items()}
        self._comma = uses_comma_decimal(
            sheet.cell(row, column)
            for column in self._by_field.get("budget", [])
            for row in range(table.area.first, table.area.last + 1)
        )

    def rows(self, where: tuple[Condition, ...]) -> Iterator[Draft | SkippedRow | None]:
        """A draft per record, a SkippedRow per other line, None per row that the conditions leave out."""
        area = self._table.area
        headings = heading_words(area)
        width = len(area.columns)
        conditions = [(self._where_column(column), _compared(value)) for column, value in where]
        for row in range(area.first, area.last + 1):
            values = self._values(row)
            kind = row_kind(values, width, headings, self._fields, self._words)
            if kind == "blank":
                continue
            if kind != "record":
                yield SkippedRow(self._sheet.name, row + 1, kind, _line(values))
                continue
            if any(_compared(cell_text(self._cell(row, column))) != value for column, value in conditions):
                yield None
                continue
            self._load(row, values)
            draft = self._draft()
            if draft is None:
                yield SkippedRow(self._sheet.name, row + 1, "nothing", _line(values))
            else:
                yield draft

    def _where_column(self, name: str) -> int:
        column = find_column(self._table, name)
        return -1 if column is None else column

    # -- one row ------------------------------------------------------------------------------------------

    def _draft(self) -> Draft | None:
        values: dict[str, Any] = {}
        derived: set[str] = set()
        notes: list[str] = []
        note = self._text("notes", line=False)
        if note and (self._words.is_empty_word(note) or self._words.is_unknown(note)):
            note = ""
        if note:
            notes.append(note)
        self._type(values, derived)
        self._places(values, derived, notes)
        values["title"] = self._text("title")
        if not values["title"] and not values["partners"] and not values.get("own_city"):
            type_column, type_value = self._first("type")
            named = is_id(self._text("record_id", limit=100))  # our own export of an activity without a title
            if not named and (type_column < 0 or len(self._filled) < 3):
                return None
            failed = any(
                isinstance(self._cell(self._row, n), CellError) for n in self._by_field.get("partner", ())
            )
            title = clean_line(cell_text(type_value))
            # A row whose partner failed must stay apart from others of its type.
            values["title"] = f"{title} (partner unreadable)" if failed else title
            values["title_made"] = True
        self._type_from_title(values, derived)
        self._dates(values, derived, notes)
        self._status(values, derived, note)
        self._networks(values, derived)
        self._agreement(values)
        self._title(values)
        if values.get("title_made"):
            self._say("title.made", None, values["title"], "note")
        self._money(values, notes)
        self._rest(values, derived, notes)
        self._marks(values, notes)
        if notes:
            values["note"] = clean("\n".join(dict.fromkeys(notes)))
        return Draft(
            row=self._row + 1,
            sheet=self._sheet.name,
            derived=frozenset(derived),
            problems=tuple(self._problems),
            **values,
        )

    def _type(self, values: dict[str, Any], derived: set[str]) -> None:
        column, cell = self._first("type")
        values["type"] = ""
        if (
            cell is not None
            and not self._words.is_empty_word(cell_text(cell))
            and not self._words.is_unknown(cell_text(cell))
        ):
            hit = self._own_type(cell_text(cell)) or self._words.type_of(
                cell_text(cell), self._table.language
            )
            if hit is None:
                self._say("type.unreadable", column, cell_text(cell))
            else:
                values["type"] = hit.value
                if not hit.value:
                    self._say("type.ask", column, cell_text(cell), "check")
                elif hit.check:
                    self._say("type.proposed", column, cell_text(cell), "check")
        if not values["type"] and cell is None and self._table.default_type:
            values["type"] = self._table.default_type
            derived.add("type")

    def _own_type(self, text: str) -> Hit | None:
        """A slug or label of the plan's own framework."""
        if text in self._labels:
            return Hit(text, "exact")
        slug = self._slugs.get(fold(text))
        return (
            Hit(slug, "exact")
            if slug and not self._words.ambiguous_value(text, self._table.language)
            else None
        )

    def _type_from_title(self, values: dict[str, Any], derived: set[str]) -> None:
        """A table without a type column: the title may say it; always marked unless the title is just the word."""
        if values["type"] or "type" in self._by_field or not values["title"]:
            return
        hit = self._words.type_of(values["title"], self._table.language)
        if hit is not None and hit.value:
            values["type"] = hit.value
            derived.add("type")
            if hit.how != "exact" or hit.check:
                self._say("type.from_title", None, values["title"], "check")
        elif network_of(values["title"]) or any(network_of(name) for name in values["partners"]):
            values["type"] = "network_membership"
            derived.add("type")
            self._say("type.from_title", None, values["title"], "check")
        else:
            self._say("type.ask", None, values["title"], "check")

    def _status(self, values: dict[str, Any], derived: set[str], note: str) -> None:
        column, cell = self._first("status")
        values["status"] = ""
        if cell is not None:
            values["status"] = self._status_word(column, cell)
        elif values["end"] == OPEN_ENDED and self._first("end")[1] is not None:
            values["status"] = "active"
            derived.add("status")
        elif not self._by_field.get("status") and note and len(note.split()) <= 6:
            hit = self._words.status_of(note, self._table.language)
            if hit is not None and hit.value and hit.how in ("exact", "word"):
                values["status"] = hit.value
                derived.add("status")
                if hit.how == "word":
                    self._say("status.from_note", self._by_field["notes"][0], note, "check")
        if not values["status"] and self._every_year and not self._by_field.get("status"):
            values["status"] = "active"
            derived.add("status")

    def _status_word(self, column: int, cell: Cell) -> str:
        text = cell_text(cell)
        folded = key(text)
        if isinstance(cell, bool) or folded in self._words.yes or folded in self._words.no:
            yes = cell is True or (not isinstance(cell, bool) and folded in self._words.yes)
            if not yes:
                self._say("status.no", column, text, "check")
            return "active" if yes else "dormant"
        hit = self._words.status_of(text, self._table.language)
        if hit is not None and hit.value:
            if hit.check:
                self._say("status.proposed", column, text, "check")
            return hit.value
        if self._words.is_unknown(text) or self._words.is_empty_word(text):
            self._say("status.unknown", column, text, "check")
            return ""
        self._say("status.unreadable", column, text)
        return ""

    def _title(self, values: dict[str, Any]) -> None:
        if values["title"]:
            return
        partners = self._whole_partner or "; ".join(values["partners"])
        _, cell = self._first("type")
        if values["own_city"] and partners:
            title = f"{values['own_city']} – {partners}"
        elif cell is not None:
            written = clean_line(cell_text(cell))
            label = self._labels.get(written, written)
            title = f"{label} {partners}".strip()
        elif values["type"]:
            header = next((self._names[n] for n in self._by_field.get("partner", ())), "")
            label = self._labels.get(values["type"], values["type"])
            hit = self._words.type_of(header, self._table.language)
            own_word = hit is not None and hit.how == "exact" and hit.value == values["type"]
            title = f"{_sentence(header) if own_word or fold(header) == fold(label) else label}: {partners}"
        else:
            title = partners or values["own_city"]
        values["title"], values["title_made"] = clean_line(title), True

    def _money(self, values: dict[str, Any], notes: list[str]) -> None:
        column, cell = self._first("budget")
        if cell is not None:
            reading = read_amount(cell, self._words, comma_decimal=self._comma, plain=self._table.own_shape)
            if reading.ok:
                values["budget"] = reading.amount
                values["currency"] = reading.currency
            else:
                self._say("amount.unreadable", column, cell_text(cell))
                notes.append(f"{self._names[column]}: {clean_line(cell_text(cell))}")
        column, cell = self._first("currency")
        if cell is not None:
            code = clean_line(cell_text(cell)).upper()
            if re.fullmatch(r"[A-Z]{3}", code):
                values["currency"] = code
            else:
                found = read_amount("1 " + cell_text(cell), self._words, comma_decimal=False)
                if found.currency:
                    values["currency"] = found.currency
                else:
                    self._say("currency.unreadable", column, cell_text(cell))

    def _rest(self, values: dict[str, Any], derived: set[str], notes: list[str]) -> None:
        values["lead_unit"] = self._text("lead_unit")
        values["summary"] = self._text("description", line=False)
        values["confidence"] = self._text("confidence").lower()
        values["external_id"] = self._text("id")
        record_id = self._text("record_id", limit=100)
        if not record_id and is_id(values["external_id"]):
            record_id = values["external_id"]  # may be ours; if not, it is the id of another register
            derived.add("external_id")
        values["record_id"] = record_id if is_id(record_id) else ""
        links = []
        column, cell = self._first("national_link")
        if cell is not None:
            for link in read_links(clean(cell_text(cell))):
                if link.problem:
                    self._say(link.problem, column, cell_text(cell))
                if link.mode:
                    links.append(link)
                    if not link.tier and link.mode != "unknown":
                        self._say("link.no_tier", column, link.mode, "check")
                    if link.mode == "parallel_disharmony":
                        self._say("link.disharmony_no_evidence", column, link.note, "check")
        values["links"] = tuple(links)
        sources = []
        for column in self._by_field.get("evidence", ()):
            for source in self._sources(column):
                if source.url:
                    sources.append(source)
                else:  # words without an address are no document anybody can open
                    notes.append(f"{self._names[column]}: {source.text}")
        values["sources"] = tuple(sources)
        values["codes"] = tuple(self._code_values())
        values["custom"] = tuple(
            (self._names[column], clean(cell_text(value)).strip())
            for column in self._by_field.get("custom", ())
            if not is_blank(value := self._cell(self._row, column)) and not isinstance(value, CellError)
        )

    def _sources(self, column: int) -> list[Any]:
        value = self._cell(self._row, column)
        text = clean(cell_text(value)).strip()
        link = self._sheet.links.get((self._row, column), "")
        found = [] if not text or self._words.is_empty_word(text) else read_sources(text)
        if link and not any(source.url for source in found):
            label = found[0].text if found else ""
            found = [*read_sources(link), *found[1:]]
            found[0] = dataclasses.replace(found[0], text=label)
        return found

    def _code_values(self) -> Iterator[tuple[str, str]]:
        for dimension in ("level", "direction", "issue"):
            column, cell = self._first(dimension)
            if cell is None:
                continue
            known = self._codes.get(dimension, {})
            for piece in re.split(r"[;,\n]", cell_text(cell)):
                folded = fold(piece)
                if folded in known:
                    yield dimension, known[folded]
                elif folded:
                    self._say("code.unreadable", column, piece)

    def _marks(self, values: dict[str, Any], notes: list[str]) -> None:
        """Notes, links and struck-through letters of the row's cells."""
        row, sheet = self._row, self._sheet
        if not sheet.comments and not sheet.struck and not sheet.links:
            return
        cited = {source.url for source in values["sources"]}
        for column, field in self._fields.items():
            comment = sheet.comments.get((row, column))
            if comment:
                notes.append(clean(comment).strip())
                self._say("cell.comment", column, comment, "note")
            link = sheet.links.get((row, column), "")
            if link.startswith(("https://", "http://")) and field in _LINKED and link not in cited:
                values["sources"] = (*values["sources"], *read_sources(link))
                cited.add(link)
                self._say("cell.link", column, link, "note")
        if any((row, column) in sheet.struck for column in self._fields):
            self._say("row.struck", None, "", "check")


def find_column(table: TableProposal, name: str) -> int | None:
    """Column of a heading, as spelt in the file; capitals do not matter when no heading is spelt just so."""
    tests: tuple[Callable[[str], bool], ...] = (
        lambda text: text.strip() == name.strip(),
        lambda text: clean_line(text).casefold() == clean_line(name).casefold(),
    )
    for test in tests:
        for match in table.columns:
            if test(match.spelt) or test(match.header):
                return match.index
    return None


def _compared(text: str) -> str:
    return clean_line(text).casefold()


def _line(values: list[tuple[int, Cell]]) -> str:
    return clean_line(" ".join(cell_text(cell) for _, cell in values))[:120]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].lower()
