"""Section 5: how much, how old, where, led by whom."""

from __future__ import annotations

from collections import Counter

from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.services.brief_document import (
    Block,
    Callout,
    Column,
    Columns,
    Kpi,
    KpiRow,
    Rich,
    Row,
    Section,
    TableBlock,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    chart,
    lead,
    none_headline,
    number_cell,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import common_values


def build(ctx: BriefContext) -> Section:
    """Inventory at a glance, on one page."""
    plan = ctx.plan
    n = len(plan.activities)
    if not n:
        return section(
            ctx, "5", none_headline(ctx, "5", 0), [*lead(ctx, ctx.t("empty_plan")), *user_text(ctx, "5")]
        )
    places = concentration(plan, ctx.analysis)
    country = places.dimensions["country"]
    countries = country.m if country else 0
    values = common_values(ctx)
    status = Counter(item.status or "" for item in plan.activities.values())
    unknown_status = status[""] + status["unknown"]
    first = values["year_min"]
    headline = (
        ctx.t("headline.5", n=n, countries=countries, year=first)
        if first
        else ctx.t("headline.5_undated", n=n, countries=countries)
    )
    used = len({item.type for item in plan.activities.values() if item.type})
    blocks: list[Block] = [
        *lead(
            ctx,
            ctx.t(
                "inventory.lead",
                n=n,
                live=values["n_live"],
                unknown=unknown_status,
                years=values["n_years"],
                first=first or "?",
                last=values["year_max"] or "?",
            )
            if first
            else ctx.opening("5", values),
        ),
        KpiRow(
            (
                Kpi(str(n), ctx.t("inventory.kpi_activities")),
                Kpi(str(countries), ctx.t("inventory.kpi_countries")),
                Kpi(
                    str(used),
                    ctx.t("inventory.kpi_types"),
                    ctx.t("inventory.kpi_of", n=len(ctx.framework.types)),
                ),
                Kpi(str(sum(1 for row in ctx.evidence_rows if row.document)), ctx.t("inventory.kpi_sources")),
                Kpi(f"{ctx.percent}%", ctx.t("inventory.kpi_complete")),
            )
        ),
        chart(ctx, "5", "family_bars", ctx.t("inventory.families_title"), height=150),
        Columns(
            (98, 64),
            (
                (chart(ctx, "5", "starts", ctx.t("inventory.decades_title"), width=98, height=150),),
                (_places(ctx),),
            ),
            6,
        ),
    ]
    written = user_text(ctx, "5")
    blocks += written or [
        Callout(ctx.t("tells_us"), _status_words(ctx, n, status, unknown_status), inline_title=True)
    ]
    return section(ctx, "5", headline, blocks)


def _status_words(ctx: BriefContext, n: int, status: Counter[str], unknown: int) -> Rich:
    if unknown == n:
        return ctx.rich("inventory.no_status", n=n)
    names = [
        f"{ctx.label('status', slug)} {count}"
        for slug, count in status.most_common()
        if slug not in ("", "unknown")
    ]
    text = ctx.t("inventory.status", text=ctx.words.t("list.separator").join(names))
    if unknown:
        text += " " + ctx.t("inventory.status_unknown", k=unknown, n=n)
    return plain(text)


def _places(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    n = found.n
    country = found.dimensions["country"]
    rows: list[Row] = []
    if country:
        top = country.categories[:8]
        for category in top:
            count = len(category.keys)
            rows.append(
                Row((text_cell(ctx.country(category.code)), number_cell(count), text_cell(ctx.pct(count, n))))
            )
        rest = country.categories[8:]
        if rest:
            keys = {key for category in rest for key in category.keys}
            rows.append(
                Row(
                    (
                        text_cell(ctx.t("inventory.more_countries", n=len(rest))),
                        number_cell(len(keys)),
                        text_cell(ctx.pct(len(keys), n)),
                    )
                )
            )
    if found.multilateral:
        count = len(found.multilateral)
        rows.append(Row((text_cell(ctx.t("multilateral")), number_cell(count), text_cell(ctx.pct(count, n)))))
    if found.domestic:
        count = len(found.domestic)
        rows.append(Row((text_cell(ctx.t("domestic")), number_cell(count), text_cell(ctx.pct(count, n)))))
    missing = found.missing.get("country", 0)
    if missing:
        rows.append(
            Row((text_cell(ctx.t("country_missing")), number_cell(missing), text_cell(ctx.pct(missing, n))))
        )
    return TableBlock(
        columns=(
            Column(ctx.t("inventory.country"), 0),
            Column(ctx.t("col.activities"), 18, "right"),
            Column(ctx.words.t("share_all"), 15, "right"),
        ),
        rows=tuple(rows),
        label=ctx.next_label("5", "table"),
        title=ctx.t("inventory.places_title"),
        note=ctx.rich("inventory.places_note"),
    )
