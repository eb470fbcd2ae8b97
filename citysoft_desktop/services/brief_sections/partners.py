"""Sections 9 and 10: with whom and where, how concentrated; issues and global goals."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.profile import Profile, profile
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Columns,
    FigureBlock,
    Heading,
    Paragraph,
    Row,
    Section,
    TableBlock,
    muted,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import BarRow, Part, bar_rows
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    caption,
    known_cell,
    lead,
    missing_share,
    nothing_known,
    number_cell,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import NETWORK_TYPES, common_values, issue_values

TOP = 10


def build(ctx: BriefContext) -> Section:
    """Section 9."""
    found = concentration(ctx.plan, ctx.analysis)
    partner, country = found.dimensions["partner"], found.dimensions["country"]
    values = common_values(ctx)
    blocks: list[Block] = []
    if partner is None and country is None:
        missing = found.missing.get("partner", found.n)
        blocks.append(nothing_known(ctx, missing, found.n, ctx.t("partners.what")))
        return section(ctx, "9", ctx.t("headline.9_none"), [*blocks, *user_text(ctx, "9")])
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
        blocks.append(Paragraph(ctx.rich("partners.networks_text", n=len(networks), names=ctx.listed(titles, 8))))
    else:
        blocks.append(Paragraph(muted(ctx.t("partners.no_networks"))))
    return section(ctx, "9", ctx.t("headline.9", partners=values["n_partners"], countries=values["n_countries"]), blocks)


def _regions(ctx: BriefContext) -> list[Block]:
    found = concentration(ctx.plan, ctx.analysis)
    spread = found.dimensions["region"]
    if spread is None:
        return []
    names = ctx.territories.regions()
    top = spread.categories[:TOP]
    rows = [
        BarRow(
            names.get(item.code, item.code),
            (Part(item.code, item.n, str(item.n), "print.navy", "surface.card", item.keys),),
            f"{item.n} ({ctx.pct(item.n, spread.n)})" if spread.n >= 10 else str(item.n),
        )
        for item in top
    ]
    rest = sum(item.n for item in spread.categories[TOP:])
    if rest:
        rows.append(BarRow(ctx.t("others"), (Part("rest", rest, str(rest), "print.navy", "surface.card"),), str(rest)))
    words = ctx.words.t("list.separator").join(f"{row.name} {row.end}" for row in rows) + "."
    missing = found.missing.get("region", 0)
    return [FigureBlock(
        draw=bar_rows(rows, (), words, 128),
        height=14.5 * len(rows) + 3,
        fixed=True,
        label=ctx.next_label("9", "figure"),
        title=ctx.t("partners.regions_title"),
        caption=caption(ctx, found.n, missing_share(ctx, missing, found.n), words,
                        ctx.t("partners.mentions", n=spread.n)),
    )]


def _partners(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    spread = found.dimensions["partner"]
    categories = spread.categories if spread else ()
    rows = []
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
        rows.append(Row((bold_cell(name), known_cell(ctx, country), known_cell(ctx, kind), number_cell(item.n),
                         Cell(ctx.refs(item.keys, 8)))))
    note = ctx.rich("partners.rest", n=len(categories) - len(rows)) if len(categories) > len(rows) else ()
    return TableBlock(
        columns=(Column(ctx.t("col.partner"), 56), Column(ctx.t("col.country"), 36), Column(ctx.t("col.kind"), 32),
                 Column(ctx.t("col.mentions"), 18, "right"), Column(ctx.t("col.records"), 0)),
        rows=tuple(rows),
        label=ctx.next_label("9", "table"),
        title=ctx.t("partners.top_title"),
        note=ctx.withheld(len(categories) - withheld, len(categories), ctx.t("partners.top_title")) or note,
    )


def _spread(ctx: BriefContext) -> TableBlock:
    found = concentration(ctx.plan, ctx.analysis)
    rows = []
    for name in ("type", "partner", "country", "region", "issue"):
        spread = found.dimensions[name]
        label = ctx.t(f"spread.{name}")
        if spread is None:
            rows.append(Row((text_cell(label), *[Cell(ctx.rich("not_coded"), "hatched") for _ in range(4)],
                             text_cell(ctx.t("spread.nothing")))))
            continue
        rows.append(Row((
            text_cell(label), number_cell(spread.n), number_cell(spread.m), text_cell(f"{spread.hhi:.3f}"),
            text_cell(f"{spread.effective_number:.1f}"),
            text_cell(ctx.t("spread.words", m=spread.m, k=f"{spread.effective_number:.1f}")),
        )))
    return TableBlock(
        columns=(Column(ctx.t("spread.over"), 24), Column(ctx.t("col.mentions"), 17, "right"),
                 Column(ctx.t("spread.different"), 18, "right"), Column("HHI", 15, "right"),
                 Column(ctx.t("spread.effective"), 22, "right"), Column(ctx.t("spread.means"), 0)),
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
        return section(ctx, "10", ctx.t("headline.10_none", n=n), blocks)
    blocks = [*lead(ctx, ctx.opening("10", issue_values(ctx))), *user_text(ctx, "10")]
    figures: list[Block] = []
    for found, title in ((issues, ctx.t("issues.title")), (goals, ctx.t("issues.sdg_title"))):
        if found.known:
            figures.append(_profile_bars(ctx, found, title))
        else:
            figures.append(nothing_known(ctx, n, n, title))
    blocks.append(Columns((81, 81), ((figures[0],), (figures[1],)), 6))
    top = max((cell for code, cell in issues.cells.items() if code != "unknown"), key=lambda cell: cell.n, default=None)
    if top is not None and top.n:
        headline = ctx.t("headline.10", issue=ctx.label("issue", top.code), k=top.n, n=n)
    else:
        headline = ctx.t("headline.10_sdg")
    return section(ctx, "10", headline, blocks)


def _profile_bars(ctx: BriefContext, found: Profile, title: str) -> FigureBlock:
    cells = [cell for code, cell in found.cells.items() if code != "unknown" and cell.n]
    cells.sort(key=lambda cell: -cell.n)
    rows = [
        BarRow(ctx.label(found.dimension, cell.code),
               (Part(cell.code, cell.n, str(cell.n), "print.navy", "surface.card", cell.keys),), str(cell.n))
        for cell in cells[:15]
    ]
    unknown = found.cells["unknown"].n
    if unknown:
        rows.append(BarRow(ctx.t("not_coded"), (), str(unknown), "", unknown))
    words = ctx.words.t("list.separator").join(f"{row.name} {row.end}" for row in rows) + "."
    return FigureBlock(
        draw=bar_rows(rows, (), words, 110),
        width=81,
        height=14.5 * len(rows) + 3,
        fixed=True,
        label=ctx.next_label("10", "figure"),
        title=title,
        caption=caption(ctx, found.n, missing_share(ctx, unknown, found.n), words),
    )
