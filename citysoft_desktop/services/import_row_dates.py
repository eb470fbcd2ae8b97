"""The dates of a row: start, end, agreement, and columns that stand for years."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate, ended_before
from citysoft_desktop.domain.matching.dates import DateReading
from citysoft_desktop.domain.matching.table import CellError, cell_text, is_blank
from citysoft_desktop.domain.matching.values import read_amount
from citysoft_desktop.domain.matching.vocabulary import key
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.import_cells import RowCells

_TACIT = re.compile(r"t[aáà]cit|stillschweigend|stilzwijgend|automatic", re.IGNORECASE)
_AGREEMENTS = frozenset(
    {"sister_city", "friendship_mou", "consular_relations", "cross_border", "network_membership"}
)


class RowDates(RowCells):
    """Reads what the current row says about time. ``today`` tells what has expired; None leaves that out."""

    today: dt.date | None = None

    def _dates(self, values: dict[str, Any], derived: set[str], notes: list[str]) -> None:
        start = self._date("start", notes)
        end = self._date("end", notes)
        signed = self._date("agreement_signed", notes)
        renewal = self._text("agreement_renewal")
        _, cell = self._first("agreement_expiry")
        expires = DateReading()
        if cell is not None:
            text = cell_text(cell)
            if isinstance(cell, str) and (key(text) in self._words.renewal or _TACIT.search(text)):
                renewal = renewal or clean_line(text)
            else:
                expires = self._date("agreement_expiry", notes)
        tacit = renewal and _TACIT.search(renewal) and not self._table.own_shape
        values["renewal"] = "tacit" if tacit else renewal
        values["start"], values["end"] = start.date, end.date
        if start.end.entered and not end.date.entered:
            values["end"] = start.end
        if end.end.known:  # "10-12 June" in the end column
            values["end"] = end.end
        values["signed"], values["expires"] = signed.date, expires.date
        if not values["start"].entered and signed.date.known and not self._by_field.get("start"):
            values["start"] = signed.date
            derived.add("start")
            if signed.end.entered and not values["end"].entered:
                values["end"] = signed.end
                derived.add("end")
        self._order(values["start"], values["end"])
        self._every_year = False
        if self._by_field.get("year"):
            self._years(values, derived, notes)

    def _agreement(self, values: dict[str, Any]) -> None:
        """An agreement that ran out, and an expiry that is rather the end of a project."""
        expires: FuzzyDate = values["expires"]
        if not expires.known or self._table.own_shape:
            return
        column = self._first("agreement_expiry")[0]
        if values["type"] and values["type"] not in _AGREEMENTS and "end" not in self._by_field:
            self._say("date.expiry_or_end", column, str(expires), "check")
        elif self.today is not None and ended_before(expires, self.today) and values["status"] != "ended":
            self._say("date.expired", column, str(expires), "check")

    def _order(self, start: FuzzyDate, end: FuzzyDate) -> None:
        first, last = start.earliest(), end.latest()
        if first is not None and last is not None and last < first:
            self._say("date.end_before_start", None, f"{start} / {end}", "check")

    def _years(self, values: dict[str, Any], derived: set[str], notes: list[str]) -> None:
        """One column per year: marks and amounts say when; words are kept as notes."""
        years: list[int] = []
        amounts: dict[int, Decimal] = {}
        lines = []
        columns = [(int(key(self._names[column])), column) for column in self._by_field["year"]]
        for year, column in sorted(columns):
            value = self._cell(self._row, column)
            if is_blank(value) or isinstance(value, CellError):
                continue
            text = clean_line(cell_text(value))
            lines.append(f"{year}: {text}")
            if key(text) in self._words.yes or text.casefold() in ("x", "✓", "✔", "●", "•"):
                years.append(year)
                continue
            amount = read_amount(value, self._words, comma_decimal=True)
            if amount.amount is not None:
                years.append(year)
                amounts[year] = amount.amount
        if lines:
            notes.append("; ".join(lines))
        values["editions"] = tuple(dict.fromkeys(year for year in years if year not in amounts))
        values["budgets"] = tuple(sorted(amounts.items()))
        if not years or values["start"].entered:
            return
        first_column, last_column = min(columns)[0], max(columns)[0]
        self._every_year = len(years) == len(columns)
        values["start"] = FuzzyDate.of(years[0])
        derived.add("start")
        if years[0] == first_column:
            self._say("date.first_year_of_table", None, str(years[0]), "check")
        if len(amounts) == len(years) and years[-1] < last_column and not values["end"].entered:
            values["end"] = FuzzyDate.of(years[-1])
            derived.add("end")
