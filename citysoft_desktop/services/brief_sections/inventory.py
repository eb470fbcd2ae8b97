"""Section 5: how much, how old, where, led by whom."""

from __future__ import annotations

from collections import Counter

from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.domain.analysis.timeline import timeline
from citysoft_desktop.services.brief_document import (
    Block,
    Callout,
    Column,
    Columns,
    FigureBlock,
    Kpi,
    KpiRow,
    Row,
    Section,
    TableBlock,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import BarRow, ColumnBar, Part, bar_rows, columns
from citysoft_desktop.services.brief_sections.front import CELL_LENS
from citysoft_desktop.services.brief_sections.parts import (
    caption,
    lead,
    missing_share,
    number_cell,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import common_values

LENS_ORDER = ("diplomacy", "both", "branding", "neither")
LENS_PARTS = {
    "diplomacy": ("lens.diplomacy_solid", "lens.on_solid"),
    "both": ("lens.both_solid", "lens.on_solid"),
    "branding": ("lens.branding_solid", "lens.on_solid"),
    "neither": ("lens.neither_solid", "lens.on_solid"),
}


def build(ctx: BriefContext) -> Section:
    """Inventory at a glance, on one page."""
    plan = ctx.plan
    n = len(plan.activities)
    if not n:
        return section(ctx, "5", ctx.t("headline.5_empty"), [*lead(ctx, ctx.t("empty_plan")), *user_text(ctx, "5")])
    places = concentration(plan, ctx.analysis)
    country = places.dimensions["country"]
    countries = country.m if country else 0
    values = common_values(ctx)
    status = Counter(item.status or "" for item in plan.activities.values())
    unknown_status = status[""] + status["unknown"]
    first = values["year_min"]
    headline = ctx.t("headline.5", n=n, countries=countries, year=first) if first else ctx.t("headline.5_undated", n=n, countries=countries)
    used = len({item.type for item in plan.activities.values() if item.type})
    blocks: list[Block] = [
        *lead(ctx, ctx.t("inventory.lead", n=n, live=values["n_live"], unknown=unknown_status,
                         years=values["n_years"], first=first or "?", last=values["year_max"] or "?")
              if first else ctx.opening("5", values)),
        KpiRow((
            Kpi(str(n), ctx.t("inventory.kpi_activities")),
            Kpi(str(countries), ctx.t("inventory.kpi_countries")),
            Kpi(str(used), ctx.t("inventory.kpi_types"), ctx.t("inventory.kpi_of", n=len(ctx.framework.types))),
            Kpi(str(sum(1 for row in ctx.evidence_rows if row.document)), ctx.t("inventory.kpi_sources")),
            Kpi(f"{ctx.percent}%", ctx.t("inventory.kpi_complete")),
        )),
        _families(ctx),
        Columns((98, 64), ((_decades(ctx),), (_places(ctx),)), 6),
    ]
    written = user_text(ctx, "5")
    blocks += written or [Callout(ctx.t("tells_us"), _status_words(ctx, n, status, unknown_status), inline_title=True)]
    return section(ctx, "5", headline, blocks)


def _status_words(ctx: BriefContext, n: int, status: Counter[str], unknown: int) -> tuple:  # type: ignore[type-arg]
    if unknown == n:
        return ctx.rich("inventory.no_status", n=n)
    names = [f"{ctx.label('status', slug)} {count}" for slug, count in status.most_common() if slug not in ("", "unknown")]
    text = ctx.t("inventory.status", text=ctx.words.t("list.separator").join(names))
    if unknown:
        text += " " + ctx.t("inventory.status_unknown", k=unknown, n=n)
    return plain(text)


def _families(ctx: BriefContext) -> FigureBlock:
    plan = ctx.plan
    coverage = lens_coverage(plan, ctx.analysis)
    families = profile(plan, ctx.analysis, "family")
    lens_of = {key: CELL_LENS[code] for code, cell in coverage.cells.items() for key in cell.keys}
    n = families.n
    rows, words = [], []
    for family in ctx.framework.families:
        cell = families.cells[family.slug]
        by_lens: dict[str, list[str]] = {}
        for key in cell.keys:
            by_lens.setdefault(lens_of.get(key, "uncoded"), []).append(key)
        parts = tuple(
            Part(lens, len(by_lens[lens]), str(len(by_lens[lens])), *LENS_PARTS[lens], tuple(by_lens[lens]))
            for lens in LENS_ORDER if lens in by_lens
        )
        share = ctx.pct(cell.n, n)
        rows.append(BarRow(
            f"{family.letter} {family.label}", parts, f"{cell.n} ({share})" if share else str(cell.n),
            ctx.t("none_on_file"), len(by_lens.get("uncoded", ())),
        ))
        words.append(f"{family.label} {cell.n}")
    missing = families.cells["unknown"].n
    if missing:
        rows.append(BarRow(ctx.t("no_type"), (), str(missing), "", missing))
    key = [(lens, ctx.t(f"lens_word.{lens}")) for lens in LENS_ORDER if coverage.cells[_cell_of(lens)].n]
    if coverage.cells["uncoded"].n:
        key.append(("uncoded", ctx.t("lens_word.uncoded")))
    in_words = ctx.words.t("list.separator").join(words) + "."
    return FigureBlock(
        draw=bar_rows(rows, key, in_words, 104),
        height=13.2 * len(rows) + 16,
        label=ctx.next_label("5", "figure"),
        title=ctx.t("inventory.families_title"),
        caption=caption(ctx, n, ctx.t("inventory.families_missing", types=missing, lens=coverage.cells["uncoded"].n),
                        in_words, tau=True),
    )


def _cell_of(lens: str) -> str:
    return lens if lens in ("both", "neither") else f"{lens}_only"


def _decades(ctx: BriefContext) -> FigureBlock:
    found = timeline(ctx.plan, ctx.analysis)
    decades: dict[int, list[str]] = {}
    for year, cell in found.starts.items():
        decades.setdefault(year - year % 10, []).extend(cell.keys)
    bars: list[ColumnBar] = []
    this_year = ctx.options.as_of.year
    if decades:
        first, last = min(decades), max(max(decades), this_year - this_year % 10)
        early: list[str] = []
        while (last - first) // 10 > 8:  # at most nine columns: the earliest decades become one
            early += decades.pop(first, [])
            first += 10
        if early:
            bars.append(ColumnBar(len(early), ctx.t("before_year", year=first), "full", tuple(early)))
        for decade in range(first, last + 10, 10):
            keys = tuple(decades.get(decade, ()))
            partial = decade <= this_year < decade + 9
            name = ctx.t("decade", year=decade) + ("\n" + ctx.t("until", year=this_year) if partial else "")
            bars.append(ColumnBar(len(keys), name, "partial" if partial else "full", keys))
    missing = found.start_unknown.n
    if missing:
        bars.append(ColumnBar(missing, ctx.t("no_year"), "unknown", found.start_unknown.keys))
    n = found.n
    known = n - missing
    words = ctx.words.t("list.separator").join(f"{bar.name.splitlines()[0]} {bar.value}" for bar in bars) + "."
    return FigureBlock(
        draw=columns(bars, words),
        width=98,
        height=150,
        label=ctx.next_label("5", "figure"),
        title=ctx.t("inventory.decades_title"),
        caption=caption(ctx, n, missing_share(ctx, missing, n), words, ctx.t("inventory.years_known", known=ctx.of(known, n))),
    )


def _places(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    n = found.n
    country = found.dimensions["country"]
    rows: list[Row] = []
    if country:
        top = country.categories[:8]
        for category in top:
            count = len(category.keys)
            rows.append(Row((text_cell(ctx.country(category.code)), number_cell(count), text_cell(ctx.pct(count, n)))))
        rest = country.categories[8:]
        if rest:
            keys = {key for category in rest for key in category.keys}
            rows.append(Row((text_cell(ctx.t("inventory.more_countries", n=len(rest))), number_cell(len(keys)),
                             text_cell(ctx.pct(len(keys), n)))))
    if found.multilateral:
        count = len(found.multilateral)
        rows.append(Row((text_cell(ctx.t("multilateral")), number_cell(count), text_cell(ctx.pct(count, n)))))
    if found.domestic:
        count = len(found.domestic)
        rows.append(Row((text_cell(ctx.t("domestic")), number_cell(count), text_cell(ctx.pct(count, n)))))
    missing = found.missing.get("country", 0)
    if missing:
        rows.append(Row((text_cell(ctx.t("country_missing")), number_cell(missing), text_cell(ctx.pct(missing, n)))))
    return TableBlock(
        columns=(Column(ctx.t("inventory.country"), 0), Column(ctx.t("col.activities"), 18, "right"),
                 Column(ctx.words.t("share_all"), 15, "right")),
        rows=tuple(rows),
        label=ctx.next_label("5", "table"),
        title=ctx.t("inventory.places_title"),
        note=ctx.rich("inventory.places_note"),
    )
