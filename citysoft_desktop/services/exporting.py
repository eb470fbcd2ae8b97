"""The register of activities as a plain table: the view that CSV and XLSX exports hold.

Several values of a cell are separated by ``;`` with ``\\;`` for a literal one, dates are ISO with their own
precision, unknown and not entered are both left empty, and a source is its address. Contacts of persons are never part of it. What this writes,
``services/importing.py`` reads back without a change.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.matching.values import UNKNOWN_COUNTRY, join_list, write_links
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line

COLUMNS = (
    "title", "type", "partner", "partner_country_iso2", "start", "end", "status", "lead_unit", "source_url",
    "national_link", "confidence", "own_city", "summary", "note", "budget", "currency", "agreement_signed",
    "agreement_expires", "agreement_renewal", "external_id", "record_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Columns and rows of text; ``left_out`` counts confidential activities that were not asked for."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0


def register_table(
    plan: Plan, *, ids: Iterable[str] | None = None, include_confidential: bool = False
) -> ExportTable:
    """The register, or the activities of ``ids``, in display order.

    Confidential activities, sources and linkages are left out unless asked for.
    """
    wanted = None if ids is None else frozenset(ids)
    fields = [field for field in plan.table(CustomField).values() if field.applies_to == "activity"]
    if not include_confidential:
        fields = [field for field in fields if not field.confidential]
    fields = [field for field in fields if field.name not in COLUMNS]
    values = {(v.subject_id, v.field_id): v.value for v in plan.table(CustomValue).values()}
    rows = []
    left_out = 0
    for activity in plan.activities.values():
        if wanted is not None and activity.id not in wanted:
            continue
        if activity.confidential and not include_confidential:
            left_out += 1
            continue
        extra = [values.get((activity.id, field.id), "") for field in fields]
        rows.append((*_row(plan, activity, include_confidential=include_confidential), *extra))
    names = (*COLUMNS, *(field.name for field in fields))
    return ExportTable(plan.city.name or plan.info.title, names, tuple(rows), left_out)


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
