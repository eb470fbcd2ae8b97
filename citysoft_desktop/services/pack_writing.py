"""The form sent to a department: its activities in a spreadsheet that needs nothing else on the other side."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.i18n.pack_texts import pack_texts
from citysoft_desktop.services.pack_columns import (
    PackColumn,
    Words,
    cell_of,
    columns_of,
    heading_of,
    hint_of,
    own_values,
    plain,
)
from citysoft_desktop.services.workbook import Cell, SheetColumn, SheetContent, WorkbookContent, text_length

FORMAT, VERSION = "citysoft-pack", 1
HIDDEN = "citysoft"
TOO_LONG = "#too long"
_LONGEST = 32_000
_SPARE = 300


@dataclass(frozen=True, slots=True)
class PackRequest:
    """What to send: the activities of ``unit`` or, when given, ``ids``; ``unit`` then only names the form."""

    unit: str
    language: str = "en"
    ids: tuple[str, ...] | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """A form ready to be written. ``left_out`` counts confidential activities that were not asked for."""

    content: WorkbookContent
    rows: int
    left_out: int


def units(plan: Plan) -> list[tuple[str, int]]:
    """Lead units of the plan with the number of their activities, by name; spellings that fold alike are one."""
    found: dict[str, list[str]] = {}
    for activity in plan.activities.values():
        name = activity.lead_unit.strip()
        if name:
            found.setdefault(fold(name) or name, []).append(name)
    return sorted((names[0], len(names)) for names in found.values())


def chosen(plan: Plan, request: PackRequest) -> list[Activity]:
    """The activities a form is about, confidential ones included."""
    if request.ids is not None:
        wanted = frozenset(request.ids)
        return [a for a in plan.activities.values() if a.id in wanted]
    unit = fold(request.unit) or request.unit.strip()
    return [a for a in plan.activities.values() if (fold(a.lead_unit) or a.lead_unit.strip()) == unit]


def make_pack(plan: Plan, request: PackRequest, *, plan_id: str, digest: str, day: dt.date) -> Pack:
    """The form. ``plan_id`` and ``digest`` say of which plan, and of which state of it, it was made."""
    every = chosen(plan, request)
    shown = [a for a in every if request.confidential or not a.confidential]
    catalog = pack_texts(request.language)
    words = Words(plan.framework, catalog)
    columns = columns_of(plan, include_confidential=request.confidential)
    own = own_values(plan)
    rows: list[tuple[Cell, ...]] = []
    base: list[tuple[Cell, ...]] = [
        (FORMAT, str(VERSION)),
        ("plan_id", plan_id),
        ("digest", digest),
        ("sent", day.isoformat()),
        ("unit", request.unit),
        ("language", catalog.language),
        ("columns", json.dumps([column.name for column in columns])),
        ("", ""),
    ]
    for number, activity in enumerate(shown, 1):
        values = [plain(plan, activity, column, own) for column in columns]
        cells = [_cell(column, text, words) for column, text in zip(columns, values, strict=True)]
        rows.append((number, *cells))
        kept = [TOO_LONG if text_length(text) > _LONGEST else text for text in values]
        base.append((str(number), activity.id, *kept))
    form = SheetContent(
        catalog.t("sheet.form"),
        (
            SheetColumn(catalog.t("column.key"), 6, hint=catalog.t("hint.key"), locked=True),
            *(_sheet_column(column, words, request.unit) for column in columns),
        ),
        rows,
        frozen=2,
        protected=True,
        spare=_SPARE,
        locked_hint=catalog.t("locked"),
    )
    help_sheet = SheetContent(
        catalog.t("sheet.help"),
        (SheetColumn("", 110),),
        _help(plan, request, words, len(rows), day),
        plain=True,
    )
    hidden = SheetContent(
        HIDDEN, tuple(SheetColumn("") for _ in range(len(columns) + 2)), base, hidden=True, plain=True
    )
    title = catalog.t("help.title", city=plan.city.name or plan.info.title, unit=request.unit)
    content = WorkbookContent(
        title,
        (form, help_sheet, hidden),
        language=catalog.language,
        properties={"CitySoft": f"{FORMAT} {VERSION}"},
    )
    return Pack(content, len(rows), len(every) - len(shown))


def _sheet_column(column: PackColumn, words: Words, unit: str) -> SheetColumn:
    return SheetColumn(
        heading_of(column, words.catalog),
        column.width,
        choices=words.choices(column),
        strict=column.kind == "code",
        hint=hint_of(column, words.catalog),
    )


def _cell(column: PackColumn, text: str, words: Words) -> Cell:
    if text_length(text) > _LONGEST:
        return words.catalog.t("too_long")
    return cell_of(column, text, words)


def _help(plan: Plan, request: PackRequest, words: Words, count: int, day: dt.date) -> list[tuple[Cell, ...]]:
    t = words.catalog.t
    note, key, sheet = t("column.note"), t("column.key"), t("sheet.form")
    lines = (
        t("help.title", city=plan.city.name or plan.info.title, unit=request.unit),
        t("help.intro", date=day.isoformat(), n=count),
        t("help.change", sheet=sheet),
        t("help.new", key=key),
        t("help.unknown", unknown=words.unknown),
        t("help.delete", note=note),
        t("help.order"),
        t("help.back"),
    )
    return [cell for line in lines for cell in ((line,), ("",))]


def proposed_name(unit: str, day: dt.date) -> str:
    """A file name for a form."""
    safe = "".join(sign for sign in unit if sign not in '<>:"/\\|?*' and ord(sign) >= 32).strip(". ")
    return f"{safe or 'CitySoft'} {day.isoformat()}.xlsx"
