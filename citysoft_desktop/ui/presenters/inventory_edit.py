"""What somebody types or pastes into the inventory, read as values, and the commands that store it. No Qt.

Nothing is guessed silently: what cannot be read is given back with a sentence and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.dates import OPEN_ENDED, FuzzyDate
from citysoft_desktop.domain.dates import UNKNOWN as UNKNOWN_DATE
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.dates import read_date as read_any_date
from citysoft_desktop.domain.matching.values import (
    read_amount,
    read_countries,
    split_list,
    uses_comma_decimal,
)
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell that could not be read, or (check, order) was read and wants a look. ``text`` is what it says.

    ``code``: type, status, country, date, budget, title, check, order.
    """

    code: str
    text: str
    column: str
    activity_id: str = ""
    choices: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A cell read: fields of the activity, partners, or a problem; ``check``: read, but look at it."""

    values: Mapping[str, Any] = field(default_factory=dict)
    partners: tuple[PartnerName, ...] | None = None
    problem: CellProblem | None = None
    check: bool = False
    doubt: str = "check"  # the code of what there is to look at


class CellReader:
    """Reads cells of one plan. ``read_date`` is how the window reads dates (None = not readable).

    What it cannot read is tried as the import would, in the notations and languages of other offices. ``orders`` holds
    for a column of pasted dates which of two small numbers is the day: "dmy", "mdy", or "" where nothing shows it.
    """

    def __init__(self, plan: Plan, read_date: Callable[[str], FuzzyDate | None]) -> None:
        self._plan = plan
        self._read_date = read_date
        self.orders: dict[str, str] = {}
        framework = plan.framework
        self._types = {fold(t.label): t.slug for t in framework.types} | {
            fold(t.slug): t.slug for t in framework.types
        }
        self._statuses = {fold(c.label): c.slug for c in framework.codes("status")}
        self._statuses |= {fold(c.slug): c.slug for c in framework.codes("status")}

    def read(self, column: str, text: str, activity_id: str = "") -> Reading:
        """Read the text of a cell; an empty text empties the field, except the title."""
        reader: dict[str, Callable[[str], Reading | str]] = {
            "title": self._title,
            "type": self._type,
            "status": self._status,
            "country": self._countries,
            "start": lambda t: self._date("start", t),
            "end": lambda t: self._date("end", t),
            "partner": self._partners,
            "tags": lambda t: Reading(
                {"tags": tuple(dict.fromkeys(v for p in split_list(t) if (v := clean_line(p))))}
            ),
            "budget": self._budget,
            "lead_unit": lambda t: Reading({"lead_unit": clean_line(t)}),
            "summary": lambda t: Reading({"summary": clean(t).strip()}),
            "note": lambda t: Reading({"note": clean(t).strip()}),
        }
        found = reader[column](text)
        if isinstance(found, Reading):
            return found
        choices = len(self._plan.framework.types) if column == "type" else 0
        return Reading(problem=CellProblem(found, clean_line(text)[:80], column, activity_id, choices))

    def _title(self, text: str) -> Reading | str:
        title = clean_line(text)
        return Reading({"title": title, "title_made": False}) if title else "title"

    def _type(self, text: str) -> Reading | str:
        folded = fold(text)
        if not text.strip():
            return Reading({"type": ""})
        if text.strip() == "?" or folded == UNKNOWN:
            return Reading({"type": UNKNOWN})
        exact = self._types.get(folded)
        if exact:
            return Reading({"type": exact})
        hit = vocabulary().type_of(text, "")
        if hit is None or not hit.value or not self._plan.framework.has_type(hit.value):
            return "type"
        return Reading({"type": hit.value}, check=hit.check or hit.how != "exact")

    def _status(self, text: str) -> Reading | str:
        if not text.strip():
            return Reading({"status": ""})
        if text.strip() == "?":
            return Reading({"status": UNKNOWN})
        exact = self._statuses.get(fold(text))
        if exact:
            return Reading({"status": exact})
        hit = vocabulary().status_of(text, "")
        if hit is None or not hit.value:
            return "status"
        return Reading({"status": hit.value}, check=hit.check)

    def _countries(self, text: str) -> Reading | str:
        if not text.strip():
            return Reading({"countries": ()})
        if text.strip() == "?" or fold(text) == UNKNOWN:
            return Reading({"countries": (UNKNOWN,)})
        found = read_countries(text)
        if found.unread or not found.codes:
            return "country"
        return Reading({"countries": tuple(dict.fromkeys(found.codes))}, check=bool(found.checks))

    def _date(self, name: str, text: str) -> Reading | str:
        found = self._read_date(text) if name not in self.orders else None
        if found is None:
            return self._foreign_date(name, text)
        if found.is_open and name == "start":
            return "date"
        return Reading({name: found})

    def _foreign_date(self, name: str, text: str) -> Reading | str:
        """A date as another office writes it; "1994 - 2001" in the start gives the end as well."""
        if text.strip() == "?":
            return Reading({name: UNKNOWN_DATE})
        if text.strip() in ("..", "…") and name != "start":
            return Reading({name: OPEN_ENDED})
        order = self.orders.get(name, "dmy")
        found = read_any_date(text, order or "dmy", vocabulary(), sure=bool(order))
        if not found.ok or (found.date.is_open and name == "start") or not (found.date.entered or not text):
            return "date"
        values: dict[str, Any] = {name: found.date}
        if found.end.entered:
            if name != "start":
                return "date"
            values["end"] = found.end
        turned = "date.day_or_month" in found.checks
        return Reading(values, check=bool(found.checks) or found.lost, doubt="order" if turned else "check")

    def _budget(self, text: str) -> Reading | str:
        if not text.strip():
            return Reading({"budget": None, "currency": ""})
        found = read_amount(clean_line(text), vocabulary(), comma_decimal=uses_comma_decimal([text]))
        if not found.ok or found.amount is None:
            return "budget"
        currency = found.currency or self._plan.info.currency
        return Reading({"budget": found.amount, "currency": currency})

    def _partners(self, text: str) -> Reading | str:
        lines = text.replace("\r", "\n").replace("\n", ";")
        names = [name for part in split_list(lines) if (name := clean_line(part))]
        unique = {fold(name) or name: name for name in reversed(names)}
        kept = [name for name in dict.fromkeys(names) if unique[fold(name) or name] == name]
        return Reading(partners=tuple(PartnerName(name) for name in kept))


def with_country(
    plan: Plan, partners: Sequence[PartnerName], countries: Sequence[str]
) -> tuple[PartnerName, ...]:
    """Give new partners the country of their row when there is one for each; known bodies keep theirs."""
    known = [c for c in countries if c != UNKNOWN]
    if len(known) != len(partners):
        return tuple(partners)
    names = {fold(actor.name) for actor in plan.actors.values()}
    return tuple(
        PartnerName(p.name, country) if not p.country and fold(p.name) not in names else p
        for p, country in zip(partners, known, strict=True)
    )


def edit_cell(
    plan: Plan, reader: CellReader, activity_id: str, column: str, text: str
) -> EditRows | CellProblem | None:
    """The command for one typed cell, the problem with it, or None when it says what is there already."""
    reading = reader.read(column, text, activity_id)
    if reading.problem is not None:
        return reading.problem
    activity = plan.activities[activity_id]
    if reading.partners is not None:
        if [p.name for p in reading.partners] == [a.name for a in plan.partners_of(activity_id)]:
            return None
        partners = with_country(plan, reading.partners, activity.countries)
        return EditRows([RowEdit(activity_id, partners=partners)], "activity.partners")
    values = {name: value for name, value in reading.values.items() if getattr(activity, name) != value}
    values = values if set(values) - {"title_made"} else {}
    return EditRows([RowEdit(activity_id, values)]) if values else None


def set_values(plan: Plan, ids: Sequence[str], **values: Any) -> EditRows | None:
    """One step that gives the same values to several activities; those that have them already are left alone."""
    rows = [
        RowEdit(key, values)
        for key in ids
        if key in plan.activities
        and any(getattr(plan.activities[key], name) != v for name, v in values.items())
    ]
    return EditRows(rows) if rows else None


def add_partners(plan: Plan, ids: Sequence[str], names: Sequence[str]) -> EditRows | None:
    """One step that adds partners to several activities."""
    partners = tuple(PartnerName(name) for name in names)
    rows = [RowEdit(key, partners=partners, add_partners=True) for key in ids if key in plan.activities]
    return EditRows(rows, "activity.partners") if rows and partners else None
