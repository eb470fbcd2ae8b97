"""Sections 9 and 10: with whom and where, how concentrated; issues and global goals."""

from __future__ import annotations

from collections import Counter

from citysoft_desktop.domain.agreement_times import times
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.profile import Profile, profile
from citysoft_desktop.domain.partner_places import partner_places
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Columns,
    Heading,
    Prose,
    Row,
    Section,
    TableBlock,
    muted,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    chart,
    known_cell,
    lead,
    none_headline,
    nothing_known,
    number_cell,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import NETWORK_TYPES, common_values
from citysoft_desktop.services.charts.agreements import height_for, lines_of

TOP = 10
MAP_FROM = 8
"""Partner countries from which a map is printed where no partner is named; a list says it better below."""

PARTNERS_FROM = 3
"""Partners with a place from which their map is printed."""

MOST_LINES = 38
"""Lines of the picture of agreements that leave room for its title and caption on one page of either paper."""


def build(ctx: BriefContext) -> Section:
    """Section 9."""
    found = concentration(ctx.plan, ctx.analysis)
    partner, country = found.dimensions["partner"], found.dimensions["country"]
    values = common_values(ctx)
    blocks: list[Block] = []
    if partner is None and country is None:
        missing = found.missing.get("partner", found.n)
        blocks.append(nothing_known(ctx, missing, found.n, ctx.t("partners.what")))
        return section(
            ctx,
            "9",
            none_headline(ctx, "9", 0) if not found.n else ctx.t("headline.9_none"),
            [*blocks, *user_text(ctx, "9")],
        )
    blocks += lead(ctx, ctx.opening("9", values))
    blocks += user_text(ctx, "9")
    blocks += _regions(ctx)
    if partner is not None:
        blocks.append(_partners(ctx))
    blocks.append(_spread(ctx))
    networks = [item for item in ctx.plan.activities.values() if item.type in NETWORK_TYPES]
    blocks.append(Heading(ctx.t("partners.networks"), 2))
    if networks:
        titles = [item.title for item in networks if ctx.may_print(item)]
        blocks.append(Prose(ctx.rich("partners.networks_text", n=len(networks), names=ctx.listed(titles, 8))))
    else:
        blocks.append(Prose(muted(ctx.t("partners.no_networks"))))
    blocks += _agreements(ctx)
    return section(
        ctx, "9", ctx.t("headline.9", partners=values["n_partners"], countries=values["n_countries"]), blocks
    )


def _regions(ctx: BriefContext) -> list[Block]:
    """The map of partners, of their countries where none is named, and the regions of the world as bars."""
    made: list[Block] = [*_map(ctx)]
    found = concentration(ctx.plan, ctx.analysis)
    country, region = found.dimensions["country"], found.dimensions["region"]
    if region is None or country is None:
        return made
    if not made and country.m >= MAP_FROM and ctx.picture_wanted("9", "partner_map"):
        made.append(chart(ctx, "9", "world_map", ctx.t("partners.map_title"), height=224))
    height = 12 + 14.0 * min(12, region.m)
    made.append(chart(ctx, "9", "top_region", ctx.t("partners.regions_title"), height=height, fixed=True))
    return made


def _map(ctx: BriefContext) -> list[Block]:
    if not ctx.picture_wanted("9", "partner_map"):
        return []
    places = partner_places(ctx.plan, ctx.analysis.ids, ctx.positions)
    if places.placed < PARTNERS_FROM:
        return []
    unnamed = frozenset(key for key, actor in ctx.plan.actors.items() if not ctx.may_print(actor))
    more = {"places": places, "unnamed": unnamed}
    return [chart(ctx, "9", "partner_map", ctx.t("partners.world_title"), height=262, more=more)]


def _agreements(ctx: BriefContext) -> list[Block]:
    """Agreements in time, with those that have no dates counted; nothing where there is no agreement."""
    if not ctx.picture_wanted("9", "agreements"):
        return []
    found = times(ctx.plan, ctx.analysis.ids, agreements_only=True)
    if not found.n:
        return []
    made: list[Block] = [Heading(ctx.t("partners.agreements"), 2)]
    if not found.spans:
        return [*made, Prose(muted(ctx.t("partners.agreements_undated", n=found.n)))]
    hidden = frozenset(key for key, item in ctx.plan.activities.items() if not ctx.may_print(item))
    lines = lines_of(ctx.plan, found, "type", unknown="")
    height = height_for(min(MOST_LINES, len(lines)))
    more = {"found": found, "hidden": hidden}
    title = ctx.t("partners.agreements_title", date=ctx.date(ctx.options.as_of))
    return [*made, chart(ctx, "9", "agreements", title, height=height, fixed=True, annex="C", more=more)]


def _partners(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    spread = found.dimensions["partner"]
    categories = spread.categories if spread else ()
    rows: list[Row] = []
    withheld = 0
    for item in categories:
        actor = ctx.actor(item.code)
        if actor is not None and not ctx.may_print(actor):
            withheld += 1
            continue
        if len(rows) == TOP:
            continue
        name = actor.name if actor else item.code
        country = ctx.country(actor.country) if actor and actor.country else ""
        kind = ctx.label("actor_kind", actor.kind) if actor and actor.kind else ""
        rows.append(
            Row(
                (
                    bold_cell(name),
                    known_cell(ctx, country),
                    known_cell(ctx, kind),
                    number_cell(item.n),
                    Cell(ctx.refs(item.keys, 8)),
                )
            )
        )
    note = ctx.rich("partners.rest", n=len(categories) - len(rows)) if len(categories) > len(rows) else ()
    return TableBlock(
        columns=(
            Column(ctx.t("col.partner"), 56),
            Column(ctx.t("col.country"), 36),
            Column(ctx.t("col.kind"), 32),
            Column(ctx.t("col.mentions"), 18, "right"),
            Column(ctx.t("col.records"), 0),
        ),
        rows=tuple(rows),
        label=ctx.next_label("9", "table"),
        title=ctx.t("partners.top_title"),
        note=ctx.withheld(len(categories) - withheld, len(categories), ctx.t("partners.top_title")) or note,
    )


def _spread(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    rows: list[Row] = []
    for name in ("type", "partner", "country", "region", "issue"):
        spread = found.dimensions[name]
        label = ctx.t(f"spread.{name}")
        if spread is None:
            rows.append(
                Row(
                    (
                        text_cell(label),
                        *[Cell(ctx.rich("not_coded"), "hatched") for _ in range(4)],
                        text_cell(ctx.t("spread.nothing")),
                    )
                )
            )
            continue
        rows.append(
            Row(
                (
                    text_cell(label),
                    number_cell(spread.n),
                    number_cell(spread.m),
                    text_cell(f"{spread.hhi:.3f}"),
                    text_cell(f"{spread.effective_number:.1f}"),
                    text_cell(ctx.t("spread.words", m=spread.m, k=f"{spread.effective_number:.1f}")),
                )
            )
        )
    return TableBlock(
        columns=(
            Column(ctx.t("spread.over"), 24),
            Column(ctx.t("col.mentions"), 17, "right"),
            Column(ctx.t("spread.different"), 18, "right"),
            Column("HHI", 15, "right"),
            Column(ctx.t("spread.effective"), 22, "right"),
            Column(ctx.t("spread.means"), 0),
        ),
        rows=tuple(rows),
        label=ctx.next_label("9", "table"),
        title=ctx.t("spread.title"),
        note=ctx.rich("spread.note"),
    )


def build_issues(ctx: BriefContext) -> Section:
    """Section 10."""
    issues = profile(ctx.plan, ctx.analysis, "issue")
    goals = profile(ctx.plan, ctx.analysis, "sdg")
    n = issues.n
    if not issues.known and not goals.known:
        blocks: list[Block] = [nothing_known(ctx, n, n, ctx.t("issues.what")), *user_text(ctx, "10")]
        return section(ctx, "10", none_headline(ctx, "10", n), blocks)
    first = _first_issues(ctx)
    blocks = [*lead(ctx, _issue_words(ctx, first, issues.known, goals.known, n)), *user_text(ctx, "10")]
    issue_block: Block = (
        chart(ctx, "10", "top_issue", ctx.t("issues.title"), width=98, height=20 + 16.0 * min(15, len(first)))
        if issues.known
        else nothing_known(ctx, n, n, ctx.t("issues.title"))
    )
    goal_block: Block = (
        _goals(ctx, goals) if goals.known else nothing_known(ctx, n, n, ctx.t("issues.sdg_title"))
    )
    blocks.append(Columns((98, 64), ((issue_block,), (goal_block,)), 6))
    if first:
        headline = ctx.t("headline.10", issue=ctx.label("issue", first[0][0]), k=first[0][1], n=n)
    else:
        headline = ctx.t("headline.10_sdg")
    return section(ctx, "10", headline, blocks)


def _first_issues(ctx: BriefContext) -> list[tuple[str, int]]:
    """Issues by how often they are the first of an activity."""
    counts: Counter[str] = Counter()
    for key in ctx.plan.activities:
        codes = [code for code in ctx.plan.codes_of(key, "issue") if code != "unknown"]
        counts.update(codes[:1])
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _issue_words(ctx: BriefContext, first: list[tuple[str, int]], known: int, goals: int, n: int) -> str:
    if len(first) < 2:
        return ctx.t("issues.lead_one", k=known, n=n, goals=goals)
    (one, a), (two, b) = first[:2]
    return ctx.t(
        "issues.lead",
        k=known,
        n=n,
        first=ctx.label("issue", one),
        a=a,
        second=ctx.label("issue", two),
        b=b,
        goals=goals,
    )


def _goals(ctx: BriefContext, found: Profile) -> TableBlock:
    cells = sorted(
        (cell for code, cell in found.cells.items() if code != "unknown" and cell.n), key=lambda cell: -cell.n
    )
    unknown = found.cells["unknown"].n
    rows = [Row((text_cell(ctx.label("sdg", cell.code)), number_cell(cell.n))) for cell in cells]
    rows.append(Row((text_cell(ctx.t("not_coded")), number_cell(unknown))))
    return TableBlock(
        columns=(Column(ctx.t("issues.goal"), 0), Column(ctx.t("col.activities"), 18, "right")),
        rows=tuple(rows),
        label=ctx.next_label("10", "table"),
        title=ctx.t("issues.sdg_title"),
    )
