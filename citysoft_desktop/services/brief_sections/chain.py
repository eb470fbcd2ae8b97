"""Section 7: how far the evidence goes from asset to effect."""

from __future__ import annotations

from citysoft_desktop.domain.activity import Outcome
from citysoft_desktop.domain.analysis.chain import LINKS, chain_completeness
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Heading,
    Prose,
    Row,
    Section,
    TableBlock,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    chart,
    lead,
    none_headline,
    nothing_known,
    number_cell,
    section,
    text_cell,
    user_text,
)


def build(ctx: BriefContext) -> Section:
    """Funnel, first broken link, dated outcomes."""
    found = chain_completeness(ctx.plan, ctx.analysis)
    n = found.n
    reached = {link: found.funnel[link].n for link in LINKS}
    any_coded = max(found.coded.values(), default=0)
    blocks: list[Block] = []
    if not any_coded and not reached["resource"]:
        blocks.append(nothing_known(ctx, n, n, ctx.t("chain.what")))
        headline = none_headline(ctx, "7", n)
    elif not reached["resource"]:
        blocks += lead(ctx, ctx.t("chain.coded_only", k=any_coded, n=n))
        headline = ctx.t("headline.7_unproved")
    else:
        blocks += lead(ctx, ctx.t("chain.lead", n=n, **reached))
        blocks.append(
            chart(
                ctx,
                "7",
                "funnel",
                ctx.t("chain.funnel_title"),
                height=112,
                extra=ctx.t("chain.grades"),
                fixed=True,
            )
        )
        headline = ctx.t("headline.7", k=reached["outcome"], n=n)
    blocks += user_text(ctx, "7")
    if any_coded:
        blocks.append(_broken(ctx))
    blocks += _outcomes(ctx)
    return section(ctx, "7", headline, blocks)


def _broken(ctx: BriefContext) -> TableBlock:
    found = chain_completeness(ctx.plan, ctx.analysis)
    rows = [
        Row(
            (
                text_cell(ctx.t(f"chain.{link}")),
                number_cell(found.coded[link]),
                number_cell(len(found.unevidenced[link])),
                number_cell(found.funnel[link].n),
                number_cell(found.first_broken[link].n),
                Cell(ctx.refs(found.first_broken[link].keys, 10)),
            )
        )
        for link in LINKS
    ]
    rows.append(
        Row(
            (
                text_cell(ctx.t("chain.complete")),
                Cell(),
                Cell(),
                Cell(),
                text_cell(str(found.first_broken["complete"].n)),
                Cell(ctx.refs(found.first_broken["complete"].keys, 10)),
            ),
            "total",
        )
    )
    return TableBlock(
        columns=(
            Column(ctx.t("chain.link"), 30),
            Column(ctx.t("chain.col_coded"), 18, "right"),
            Column(ctx.t("chain.col_unproved"), 24, "right"),
            Column(ctx.t("chain.col_known"), 22, "right"),
            Column(ctx.t("chain.col_broken"), 22, "right"),
            Column(ctx.t("col.records"), 0),
        ),
        rows=tuple(rows),
        label=ctx.next_label("7", "table"),
        title=ctx.t("chain.broken_title"),
        note=ctx.rich("chain.broken_note"),
    )


def _outcomes(ctx: BriefContext) -> list[Block]:
    everything = list(ctx.plan.table(Outcome).values())
    head = Heading(ctx.t("chain.outcomes"), 2)
    shown = [item for item in everything if ctx.may_print(item) and item.activity_id in ctx.activities]
    if not shown:
        return [head, Prose(muted(ctx.t("chain.no_outcomes")))]
    shown.sort(key=lambda item: (item.occurred.text or "9", item.position))
    rows = tuple(
        Row(
            (
                text_cell(ctx.date(item.occurred)),
                Cell(ctx.refs([item.activity_id])),
                text_cell(item.result or "–"),
                text_cell(ctx.label("pathway", item.pathway)),
                Cell(ctx.cite(e.id for e in ctx.plan.evidence_of(item.id)) or (plain(ctx.t("no_source")))),
            )
        )
        for item in shown[:12]
    )
    note = plain(ctx.t("chain.more_outcomes", n=len(shown) - 12)) if len(shown) > 12 else ()
    return [
        head,
        TableBlock(
            columns=(
                Column(ctx.t("col.date"), 24),
                Column(ctx.t("col.record"), 16),
                Column(ctx.t("chain.result"), 0),
                Column(ctx.t("chain.pathway"), 34),
                Column(ctx.t("col.source"), 22),
            ),
            rows=rows,
            label=ctx.next_label("7", "table"),
            title=ctx.t("chain.outcomes_title"),
            note=note or ctx.withheld(len(shown), len(everything), ctx.t("chain.outcomes")),
        ),
    ]
