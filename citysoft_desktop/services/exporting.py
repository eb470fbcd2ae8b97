"""The register of activities as a plain table: the view that CSV and XLSX exports hold.

Several values of a cell are separated by ``;`` with ``\\;`` for a literal one, dates are ISO with their own
precision, unknown and not entered are both left empty, and a source is its address. Contacts of persons are never part of it. What this writes,
``services/importing.py`` reads back without a change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from citysoft_desktop.domain.activity import Activity, CustomChoice, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.matching.values import UNKNOWN_COUNTRY, join_list, write_links
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.workbook import Cell, SheetColumn, SheetContent, WorkbookContent, date_cell

COLUMNS = (
    "title", "type", "partner", "partner_country_iso2", "start", "end", "status", "lead_unit", "source_url",
    "national_link", "confidence", "own_city", "summary", "note", "budget", "currency", "agreement_signed",
    "agreement_expires", "agreement_renewal", "external_id", "record_id",
)  # fmt: skip


_DATES = ("start", "end", "agreement_signed", "agreement_expires")
_WIDTHS = {"title": 48, "type": 24, "partner": 30, "source_url": 40, "national_link": 36, "summary": 40, "note": 40,
           "lead_unit": 28, "record_id": 14}  # fmt: skip
_PLAIN_WIDTH = 16


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Columns and rows of text.

    Attributes:
        left_out: confidential activities that were not asked for.
        choices: codes a column may hold, offered in a spreadsheet.
        notes: what the table is, for the notes sheet of a spreadsheet.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[tuple[str, str], ...] = ()


def register_table(
    plan: Plan,
    *,
    ids: Iterable[str] | None = None,
    include_confidential: bool = False,
    as_of: dt.date | None = None,
    view: str = "",
) -> ExportTable:
    """The register, or the activities of ``ids``, in display order.

    Confidential activities, sources and linkages are left out unless asked for. ``as_of`` and ``view`` (what was
    filtered by, in words) go into the notes.
    """
    wanted = None if ids is None else frozenset(ids)
    fields = [one for one in plan.table(CustomField).values() if one.applies_to == "activity"]
    if not include_confidential:
        fields = [one for one in fields if not one.confidential]
    fields = [one for one in fields if one.name not in COLUMNS]
    values = {(v.subject_id, v.field_id): v.value for v in plan.table(CustomValue).values()}
    rows = []
    left_out = 0
    for activity in plan.activities.values():
        if wanted is not None and activity.id not in wanted:
            continue
        if activity.confidential and not include_confidential:
            left_out += 1
            continue
        extra = [values.get((activity.id, one.id), "") for one in fields]
        rows.append((*_row(plan, activity, include_confidential=include_confidential), *extra))
    names = (*COLUMNS, *(one.name for one in fields))
    book = plan.framework
    choices = {
        "type": tuple(kind.slug for kind in book.types),
        "status": tuple(code.slug for code in book.codes("status")),
        "confidence": tuple(code.slug for code in book.codes("confidence")),
    }
    for custom in fields:
        own = tuple(c.value for c in plan.table(CustomChoice).values() if c.field_id == custom.id and c.value)
        if custom.value_kind == "choice" and own:
            choices[custom.name] = own
    title = plan.city.name or plan.info.title
    notes = _notes(plan, len(rows), left_out, view or ("" if wanted is None else "activities chosen"), as_of)
    return ExportTable(title, names, tuple(rows), left_out, choices, notes)


def _notes(
    plan: Plan, count: int, left_out: int, view: str, as_of: dt.date | None
) -> tuple[tuple[str, str], ...]:
    book = plan.framework
    return (
        ("Plan", plan.info.title or plan.city.name),
        ("City", plan.city.name),
        ("Filter", view or "none: all activities"),
        ("n", f"{count} of {len(plan.activities)} activities"),
        ("Confidential left out", str(left_out)),
        ("As of", as_of.isoformat() if as_of is not None else ""),
        ("Codebook", f"{book.id} {book.version}"),
        (
            "Empty cell",
            "not entered, or unknown: this table does not tell them apart; the tidy data set does",
        ),
        ("Dates", "a full day is a date; a year, a year and month, and .. (no end foreseen) are text"),
        ("Contacts of persons", "never part of this table"),
        ("Bringing it back", "Import recognises every row by record_id; an empty cell changes nothing"),
    )


def table_workbook(table: ExportTable) -> WorkbookContent:
    """The table as a spreadsheet: typed cells, choices for coded columns, and a sheet of notes."""
    columns = tuple(
        SheetColumn(
            name, _WIDTHS.get(name, _PLAIN_WIDTH), choices=tuple(table.choices.get(name, ())), strict=False
        )
        for name in table.columns
    )
    typed = [_typed(name) for name in table.columns]
    rows = [tuple(read(cell) for read, cell in zip(typed, row, strict=True)) for row in table.rows]
    sheets = [SheetContent("Register", columns, rows)]
    if table.notes:
        # One column: a sheet with two would be taken for a table when the file is brought back.
        lines = [(f"{name}: {text}",) for name, text in table.notes]
        sheets.append(SheetContent("Notes", (SheetColumn("", 110),), lines, plain=True))
    return WorkbookContent(table.title, tuple(sheets))


def _typed(column: str) -> Callable[[str], Cell]:
    return _date_of if column in _DATES else _amount_of if column == "budget" else _text_of


def _text_of(text: str) -> Cell:
    return text


def _date_of(text: str) -> Cell:
    try:
        return date_cell(FuzzyDate.parse(text))
    except ValueError:
        return text


def _amount_of(text: str) -> Cell:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    digits = value.as_tuple()
    return value if len(digits.digits) <= 15 and abs(value) < 10**15 else text


def _row(plan: Plan, activity: Activity, *, include_confidential: bool) -> tuple[str, ...]:
    links = [
        (link.mode, link.tier, link.note)
        for link in plan.linkages_of(activity.id)
        if include_confidential or not link.confidential
    ]
    sources = [
        evidence.url
        for evidence in plan.evidence_of(activity.id)
        if include_confidential or not evidence.confidential
    ]
    countries = [code for code in activity.countries if code != UNKNOWN_COUNTRY]
    return (
        activity.title,
        activity.type,
        join_list(clean_line(actor.name) for actor in plan.partners_of(activity.id)),
        join_list(countries),
        _date(activity.start),
        _date(activity.end),
        "" if activity.status == "unknown" else activity.status,
        activity.lead_unit,
        join_list(source for source in sources if source),
        write_links(links),
        "" if activity.confidence == "unknown" else activity.confidence,
        activity.own_city,
        activity.summary,
        activity.note,
        "" if activity.budget is None else format(activity.budget, "f"),
        activity.currency,
        _date(activity.signed),
        _date(activity.expires),
        activity.renewal,
        activity.external_id,
        activity.id,
    )


def _date(value: FuzzyDate) -> str:
    return "" if value.is_unknown else value.text
