"""Columns of the form a department fills in: how a value is compared, shown in a cell, and read back.

A value is compared in its plain form: a code is its slug, a date its stored text, an amount its digits, several
names parted by ``;``. "" is not entered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from citysoft_desktop.domain.activity import Activity, CustomChoice, CustomField, CustomValue
from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.framework import Framework, builtin_in
from citysoft_desktop.domain.matching.dates import read_date
from citysoft_desktop.domain.matching.table import Cell as RawCell
from citysoft_desktop.domain.matching.table import CellError, cell_text, is_blank
from citysoft_desktop.domain.matching.values import join_list, read_amount, read_countries, split_list
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.i18n.catalog import Catalog
from citysoft_desktop.services.workbook import Cell, date_cell

OWN = "own:"


@dataclass(frozen=True, slots=True)
class PackColumn:
    """``name`` is a field, ``partner``, or ``own:`` and the id of an own field; ``label`` the words of an own field.

    ``kind``: line, text, code, date, amount, partners, countries, list or choice.
    """

    name: str
    kind: str
    width: int = 18
    label: str = ""
    choices: tuple[str, ...] = ()


COLUMNS = (
    PackColumn("title", "line", 44), PackColumn("type", "code", 26), PackColumn("partner", "partners", 30),
    PackColumn("countries", "countries", 20), PackColumn("start", "date", 14), PackColumn("end", "date", 14),
    PackColumn("status", "code", 14), PackColumn("lead_unit", "line", 26), PackColumn("summary", "text", 44),
    PackColumn("budget", "amount", 14), PackColumn("currency", "line", 10), PackColumn("staff_fte", "amount", 12),
    PackColumn("signed", "date", 14), PackColumn("expires", "date", 14), PackColumn("renewal", "line", 20),
    PackColumn("signatories", "line", 24), PackColumn("tags", "list", 20), PackColumn("external_id", "line", 16),
    PackColumn("note", "text", 44),
)  # fmt: skip
_HINTS = {"title": "title", "type": "type", "partner": "partner", "countries": "countries", "status": "status",
          "currency": "currency"}  # fmt: skip
_KIND_HINTS = {"date": "date", "amount": "amount", "list": "list", "choice": "choice", "text": "text"}


def columns_of(plan: Plan, *, include_confidential: bool = False) -> tuple[PackColumn, ...]:
    """The columns of a form of this plan, own fields of activities last."""
    choices: dict[str, list[str]] = {}
    for choice in plan.table(CustomChoice).values():
        choices.setdefault(choice.field_id, []).append(choice.value)
    own = [
        PackColumn(
            OWN + field.id,
            "choice" if field.value_kind == "choice" and field.id in choices else "text",
            20,
            field.name,
            tuple(choices.get(field.id, ())),
        )
        for field in plan.table(CustomField).values()
        if field.applies_to == "activity" and field.name and (include_confidential or not field.confidential)
    ]
    return (*COLUMNS, *own)


def hint_of(column: PackColumn, words: Catalog) -> str:
    """Input help of a column."""
    key = _HINTS.get(column.name) or _KIND_HINTS.get(column.kind, "")
    return words.t(f"hint.{key}") if key else ""


def heading_of(column: PackColumn, words: Catalog) -> str:
    """The heading of a column."""
    return column.label or words.t(f"column.{column.name}")


# -- plan to plain form -----------------------------------------------------------------------------------


def own_values(plan: Plan) -> Mapping[tuple[str, str], CustomValue]:
    """Values of own fields by field and activity."""
    return {(v.field_id, v.subject_id): v for v in plan.table(CustomValue).values()}


def plain(
    plan: Plan, activity: Activity, column: PackColumn, own: Mapping[tuple[str, str], CustomValue]
) -> str:
    """What the plan says now, in the plain form."""
    if column.name.startswith(OWN):
        found = own.get((column.name.removeprefix(OWN), activity.id))
        return found.value if found is not None else ""
    if column.kind == "partners":
        return join_list(clean_line(actor.name) for actor in plan.partners_of(activity.id))
    value = getattr(activity, column.name)
    if isinstance(value, FuzzyDate):
        return value.text
    if isinstance(value, tuple):
        return join_list(value)
    if isinstance(value, Decimal):
        return _digits(value)
    return "" if value is None else str(value)


def value_of(column: PackColumn, text: str) -> Any:
    """The value of a field from its plain form."""
    if column.kind == "date":
        return FuzzyDate.parse(text)
    if column.kind == "amount":
        return Decimal(text) if text else None
    if column.kind in ("countries", "list"):
        return tuple(split_list(text))
    return text


def same(column: PackColumn, one: str, other: str) -> bool:
    """Whether two plain forms say the same; blanks at the ends and, on one line, between words do not count."""
    if one == other:
        return True
    if column.kind in ("text", "choice"):
        return clean(one).strip() == clean(other).strip()
    return column.kind == "line" and clean_line(one) == clean_line(other)


def _digits(value: Decimal) -> str:
    return format(value.normalize() if value else Decimal(0), "f")


# -- plain form to cell and back --------------------------------------------------------------------------


class Words:
    """Words of codes in the language of a form, and what words read as."""

    def __init__(self, framework: Framework, catalog: Catalog) -> None:
        self.catalog = catalog
        own = builtin_in(catalog.language)
        # A translation belongs to one version of the codebook; a plan with another one keeps its own words.
        self._frameworks = (
            (own, framework) if (own.id, own.version) == (framework.id, framework.version) else (framework,)
        )
        self.unknown = catalog.t("unknown")

    def choices(self, column: PackColumn) -> tuple[str, ...]:
        """What the list of a coded column offers."""
        if column.kind == "choice":
            return column.choices
        if column.kind != "code":
            return ()
        return (*(self.label(column, slug) for slug in self._slugs(column.name)), self.unknown)

    def label(self, column: PackColumn, slug: str) -> str:
        """The word for a code."""
        return self.unknown if slug == UNKNOWN else self._frameworks[0].label(column.name, slug)

    def code(self, column: PackColumn, text: str) -> str | None:
        """The code a word stands for, None when it is none we know."""
        wanted = fold(text) or text
        if text == "?" or wanted in (fold(self.unknown), UNKNOWN):
            return UNKNOWN
        for slug in self._slugs(column.name):
            if text == slug or any(
                fold(book.label(column.name, slug)) == wanted for book in self._frameworks
            ):
                return slug
        return None

    def _slugs(self, dimension: str) -> tuple[str, ...]:
        book = self._frameworks[-1]
        if dimension == "type":
            return tuple(kind.slug for kind in book.types)
        return tuple(code.slug for code in book.codes(dimension) if code.slug != UNKNOWN)


def cell_of(column: PackColumn, text: str, words: Words) -> Cell:
    """What stands in the cell."""
    if not text:
        return None
    if column.kind == "code":
        return words.label(column, text)
    if column.kind == "date":
        found = date_cell(FuzzyDate.parse(text))
        return words.unknown if found == "?" else found
    if column.kind == "amount":
        value = Decimal(text)
        return value if len(value.as_tuple().digits) <= 15 else text
    if column.kind == "countries":
        return "; ".join(words.unknown if c == UNKNOWN else _country_word(c) for c in split_list(text))
    return text


@lru_cache(maxsize=512)
def _country_word(code: str) -> str:
    """The name of a country, or its code where the name would not be read as the same one."""
    name = territories().name(code)
    return name if ";" not in name and read_countries(name).codes == (code,) else code


def read_cell(column: PackColumn, cell: RawCell, words: Words) -> tuple[str, str]:
    """The plain form of a cell and "", or "" and the code of why it cannot be read."""
    if isinstance(cell, CellError):
        return "", "cell.error"
    if is_blank(cell):
        return "", ""
    text = clean(cell_text(cell)).strip()
    if column.kind == "code":
        code = words.code(column, clean_line(text))
        return ("", "pack.no_choice") if code is None else (code, "")
    if column.kind == "date":
        return _read_date(cell, text, words)
    if column.kind == "amount":
        amount = read_amount(cell, vocabulary(), comma_decimal=False, plain=True)
        if not amount.ok or amount.amount is None:
            return "", "amount.unreadable"
        return _digits(amount.amount), ""
    if column.kind == "countries":
        return _read_countries(text, words)
    if column.kind in ("partners", "list"):
        return join_list(split_list(text.replace("\n", ";"))), ""
    return (text if column.kind in ("text", "choice") else clean_line(text)), ""


def _read_date(cell: RawCell, text: str, words: Words) -> tuple[str, str]:
    if text == "?" or fold(text) == fold(words.unknown):
        return "?", ""
    if text == "..":
        return "..", ""
    found = read_date(text if isinstance(cell, str) else cell, "dmy", vocabulary(), sure=False)
    if not found.ok or found.lost or found.end != NOT_ENTERED or not found.date.entered:
        return "", "date.unreadable"
    return (found.date.text, "") if not found.checks else ("", "date.unreadable")


def _read_countries(text: str, words: Words) -> tuple[str, str]:
    codes: list[str] = []
    for part in split_list(text.replace("\n", ";")):
        if part == "?" or fold(part) == fold(words.unknown):
            codes.append(UNKNOWN)
            continue
        reading = read_countries(part)
        if reading.unread or not reading.codes:
            return "", "country.unread"
        codes.extend(reading.codes)
    return join_list(dict.fromkeys(codes)), ""
