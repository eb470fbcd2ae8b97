"""The plan as a tidy data set: activities one row each, codes, links with the state and participations in long form.

Contacts of persons are never part of it. Confidential records are left out unless asked for, with what hangs on them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from operator import attrgetter

from citysoft_desktop.base.watching import done, expect
from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.completeness import FIELDS, completeness
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.tidy_model import NOT_ENTERED, UNKNOWN, Columns, TidySet, TidyTable

_NOBODY = Actor(id="")


def tidy_set(
    plan: Plan,
    *,
    ids: Iterable[str] | None = None,
    include_confidential: bool = False,
    as_of: dt.date | None = None,
    view: str = "",
) -> TidySet:
    """All activities, or those of ``ids``, with codes, links and participations, and what each variable means."""
    wanted = None if ids is None else frozenset(ids)
    chosen = [a for a in plan.activities.values() if wanted is None or a.id in wanted]
    shown = [a for a in chosen if include_confidential or not a.confidential]
    kept = {a.id for a in shown}
    secret = frozenset[str]()
    if not include_confidential:
        secret = frozenset(a.id for a in plan.actors.values() if a.confidential)
    expect(4 * len(shown))
    tables = []
    for make in (_activities, _codings, _linkages, _participations):
        tables.append(make(plan, shown, include_confidential, secret))
        done(len(shown))
    book = plan.framework
    facts = (
        ("Plan", plan.info.title or plan.city.name),
        ("City", plan.city.name),
        ("Filter", view or ("none: all activities" if wanted is None else "activities chosen")),
        ("n", f"{len(kept)} of {len(plan.activities)} activities"),
        ("Confidential activities left out", str(len(chosen) - len(shown))),
        ("As of", as_of.isoformat() if as_of is not None else ""),
        ("Codebook", f"{book.title}, {book.id} {book.version}"),
    )
    return TidySet(plan.city.name or plan.info.title, facts, tuple(tables), len(chosen) - len(shown))


def _values(book: Framework, dimension: str) -> tuple[tuple[str, str], ...]:
    return tuple((code.slug, code.label) for code in book.codes(dimension))


def _steps(book: Framework, dimension: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(code.value), code.label) for code in book.codes(dimension) if code.value is not None)


def _activities(plan: Plan, shown: list[Activity], confidential: bool, secret: frozenset[str]) -> TidyTable:
    book = plan.framework
    filled = completeness(plan, [a.id for a in shown]).per_record
    c = Columns()
    c.key("activity_id", "Activity", lambda a: a.id)
    c.count("number", "Number as printed in the brief", lambda a: plan.numbers[a.id])
    c.text("title", "Title", lambda a: a.title)
    c.code("type", "Type of activity", lambda a: a.type, tuple((t.slug, t.label) for t in book.types))
    c.code(
        "family",
        "Family of the type",
        lambda a: book.type(a.type).family if book.has_type(a.type) else a.type and UNKNOWN,
        tuple((f.slug, f.label) for f in book.families),
        "worked out from type",
    )
    c.code("status", "Status", lambda a: a.status, _values(book, "status"))
    c.date("start", "Start", lambda a: a.start)
    c.date("end", "End", lambda a: a.end)
    c.text("lead_unit", "Lead unit", lambda a: a.lead_unit)
    c.text("own_city", "Own city", lambda a: a.own_city)
    c.codes(
        "countries", "Countries", lambda a: a.countries, note="ISO 3166-1 alpha-2, ZZ = several; parted by ;"
    )
    c.number("n_countries", "Number of countries", _country_count)
    c.count(
        "n_partners",
        "Number of partners entered",
        lambda a: sum(p.actor_id not in secret for p in plan.participations_of(a.id) if p.role == "partner"),
        "0 also when nobody has entered any",
    )
    c.number("budget", "Budget", lambda a: NOT_ENTERED if a.budget is None else a.budget)
    c.text("currency", "Currency of the budget", lambda a: a.currency, "ISO 4217")
    c.number(
        "staff_fte",
        "Staff, full-time equivalents",
        lambda a: NOT_ENTERED if a.staff_fte is None else a.staff_fte,
    )
    c.code("confidence", "Confidence in the record", lambda a: a.confidence, _values(book, "confidence"))
    c.text("agreement_status", "State of the agreement", lambda a: a.agreement_status)
    c.date("signed", "Agreement signed", lambda a: a.signed)
    c.date("expires", "Agreement expires", lambda a: a.expires)
    c.text("renewal", "Renewal", lambda a: a.renewal)
    c.text("external_id", "Number of the office", lambda a: a.external_id)
    c.text("tags", "Tags", lambda a: ";".join(a.tags), "several are parted by ;")
    c.text("summary", "Summary", lambda a: a.summary)
    c.text("note", "Note", lambda a: a.note)
    c.flag("title_made", "Title made by the program", lambda a: a.title_made)
    c.flag("in_doubt", "Coding left in doubt", lambda a: a.in_doubt)
    c.flag("confidential", "Confidential", lambda a: a.confidential)
    c.count(
        "fields_filled",
        f"Fields of the minimum record filled, of {len(FIELDS)}",
        lambda a: len(filled[a.id].filled),
    )
    for lens in SALIENCE_DIMENSIONS:
        for code in book.codes(lens):
            c.number(
                f"salience_{lens}_{code.slug}",
                f"Salience, {book.label('lens', lens)}: {code.label}",
                _rating_of(plan, lens, code.slug),
                _steps(book, "salience"),
            )
    _own_fields(plan, c, confidential)
    return TidyTable("activities", "Activities, one row each", tuple(c.variables), tuple(map(c.row, shown)))


def _country_count(activity: Activity) -> int | Decimal | str:
    if not activity.countries:
        return NOT_ENTERED
    return UNKNOWN if UNKNOWN in activity.countries else len(activity.countries)


def _rating_of(plan: Plan, lens: str, slug: str) -> Callable[[Activity], int | Decimal | str]:
    def rating(activity: Activity) -> int | Decimal | str:
        found = plan.salience_of(activity.id, lens)
        if slug not in found:
            return NOT_ENTERED
        value = found[slug]
        return UNKNOWN if value is None else value

    return rating


def _own_value(values: Mapping[tuple[str, str], str], field_id: str) -> Callable[[Activity], str]:
    return lambda activity: values.get((field_id, activity.id), "")


def _own_fields(plan: Plan, c: Columns, confidential: bool) -> None:
    values = {(v.field_id, v.subject_id): v.value for v in plan.table(CustomValue).values()}
    taken = {variable.name for variable in c.variables}
    for own in plan.table(CustomField).values():
        if own.applies_to != "activity" or (own.confidential and not confidential):
            continue
        letters = "".join(s if s.isascii() and s.isalnum() else "_" for s in fold(own.name)).strip("_")
        stem = name = f"own_{letters}" if letters else "own"
        number = 1
        while name in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name)
        c.text(
            name,
            own.name,
            _own_value(values, own.id),
            "own field of this plan",
        )


def _codings(plan: Plan, shown: list[Activity], confidential: bool, secret: frozenset[str]) -> TidyTable:
    book = plan.framework
    steps: dict[str, None] = {}
    every: list[tuple[str, str]] = []
    dimensions = [(lens.slug, lens.label) for lens in book.lenses] + [
        (d.key, d.label) for d in book.dimensions
    ]
    for dimension, label in dimensions:
        every.extend((f"{dimension}:{code.slug}", f"{label}: {code.label}") for code in book.codes(dimension))
    steps.update((slug, None) for slug in SALIENCE_DIMENSIONS)
    c = Columns()
    c.key("coding_id", "Code", lambda r: r.id)
    c.key("activity_id", "Activity", lambda r: r.activity_id)
    c.code("dimension", "Dimension", lambda r: r.dimension, tuple(dimensions))
    c.code(
        "code",
        "Code",
        lambda r: r.code,
        tuple(every),
        "the list gives dimension:code; the cell holds the code",
    )
    c.number(
        "value",
        "Rating (dimensions of the two lenses only)",
        lambda r: r.value if r.value is not None else UNKNOWN if r.dimension in steps else NOT_ENTERED,
        _steps(book, "salience"),
    )
    c.text("coder", "Who coded", lambda r: r.coder, "a name from the list of coders")
    c.text("coded_at", "When, UTC", lambda r: r.coded_at, "ISO 8601")
    c.text("codebook", "Version of the codebook", lambda r: r.codebook)
    c.text("memo", "Memo", lambda r: r.memo)
    c.text("detail", "Detail: whom, what for, which asset", lambda r: r.detail)
    c.text("country", "Country of the audience", lambda r: r.country)
    c.text("owner", "Who holds the asset", lambda r: r.owner)
    rows: list[Coding] = [
        r for a in shown for r in plan.codings_of(a.id) if confidential or not r.confidential
    ]
    return TidyTable(
        "codings", "Codes, one row per code and coder", tuple(c.variables), tuple(map(c.row, rows))
    )


def _linkages(plan: Plan, shown: list[Activity], confidential: bool, secret: frozenset[str]) -> TidyTable:
    book = plan.framework

    def amount(name: str) -> Callable[[Linkage], int | Decimal | str]:
        return lambda r: NOT_ENTERED if getattr(r, name) is None else getattr(r, name)

    c = Columns()
    c.key("linkage_id", "Link with the state", lambda r: r.id)
    c.key("activity_id", "Activity", lambda r: r.activity_id)
    c.key("counterpart_id", "Counterpart", lambda r: "" if r.counterpart_id in secret else r.counterpart_id)
    c.text(
        "counterpart",
        "Name of the counterpart",
        lambda r: "" if r.counterpart_id in secret else plan.actors.get(r.counterpart_id, _NOBODY).name,
    )
    for name, label in (
        ("tier", "Tier"), ("mode", "Mode"), ("benefit", "Who benefits"), ("city_stance", "Stance of the city"),
        ("legal_basis", "Legal basis"), ("authorisation", "Authorisation"), ("brand_relation", "Relation to the nation brand"),
        ("confidence", "Confidence"),
    ):  # fmt: skip
        c.code(name, label, attrgetter(name), _values(book, name))
    c.number(
        "strength",
        "Strength; unknown = nobody has searched, 0 = searched and none found",
        lambda r: UNKNOWN if r.strength is None else r.strength,
        _steps(book, "strength"),
    )
    c.codes(
        "national_roles", "Roles of the state", lambda r: r.national_roles, _values(book, "national_role")
    )
    for name, label in (
        ("funding_city", "Funding by the city, per cent"),
        ("funding_national", "Funding by the state, per cent"),
        ("funding_other", "Funding by others, per cent"),
        ("funding_amount", "Amount of funding"),
    ):
        c.number(name, label, amount(name))
    c.text("funding_currency", "Currency of funding", lambda r: r.funding_currency, "ISO 4217")
    c.text("programme", "Programme", lambda r: r.programme)
    c.date("valid_from", "Valid from", lambda r: r.valid_from)
    c.date("valid_to", "Valid until", lambda r: r.valid_to)
    c.text("search_where", "Searched where", lambda r: r.search_where)
    c.date("search_when", "Searched when", lambda r: r.search_when)
    c.text("note", "Note", lambda r: r.note)
    rows: list[Linkage] = [
        r for a in shown for r in plan.linkages_of(a.id) if confidential or not r.confidential
    ]
    return TidyTable("linkages", "Links with the home state", tuple(c.variables), tuple(map(c.row, rows)))


def _participations(
    plan: Plan, shown: list[Activity], confidential: bool, secret: frozenset[str]
) -> TidyTable:
    book = plan.framework
    c = Columns()

    def actor(row: Participation) -> Actor:
        return plan.actors.get(row.actor_id, _NOBODY)

    c.key("participation_id", "Participation", lambda r: r.id)
    c.key("activity_id", "Activity", lambda r: r.activity_id)
    c.key("actor_id", "Body", lambda r: r.actor_id)
    c.text("actor", "Name of the body", lambda r: actor(r).name)
    c.code("actor_kind", "Kind of body", lambda r: actor(r).kind, _values(book, "actor_kind"))
    c.code("actor_tier", "Tier of the body", lambda r: actor(r).tier, _values(book, "actor_tier"))
    c.code("actor_country", "Country of the body", lambda r: actor(r).country, note="ISO 3166-1 alpha-2")
    c.code("role", "Role", lambda r: r.role, _values(book, "role"))
    c.code("country", "Country shown beside the partner", lambda r: r.country, note="ISO 3166-1 alpha-2")
    rows = [
        r
        for a in shown
        for r in plan.participations_of(a.id)
        if r.actor_id not in secret and (confidential or not r.confidential)
    ]
    return TidyTable(
        "participations", "Who takes part, in which role", tuple(c.variables), tuple(map(c.row, rows))
    )
