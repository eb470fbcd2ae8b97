"""Section 11: empty crossings of family and aim, with the judgement on each; risks as written."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.crossroads import FAMILY_DIMENSION, WhiteSpace, white_space
from citysoft_desktop.services.brief_document import (
    Block,
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
    section,
    text_cell,
    user_text,
)

MOST = 12


def build(ctx: BriefContext) -> Section:
    """White spaces; the register of risks is text until risks are recorded."""
    space = white_space(ctx.plan, ctx.analysis, FAMILY_DIMENSION)
    table = space.table
    blocks: list[Block] = []
    if not table.total:
        blocks.append(nothing_known(ctx, table.n, table.n, ctx.t("white.what")))
        headline = none_headline(ctx, "11", table.n)
    else:
        empty = [cell for cell in space.cells.values() if cell.n == 0]
        judged = sum(1 for cell in empty if cell.judgement)
        worth = sum(1 for cell in empty if cell.judgement == "worth_filling")
        blocks += lead(
            ctx,
            ctx.t(
                "white.lead",
                empty=len(empty),
                total=len(space.cells),
                worth=worth,
                meant=judged - worth,
                open=len(empty) - judged,
            ),
        )
        blocks.append(chart(ctx, "11", "white_spaces", ctx.t("white.map_title"), height=236))
        blocks += _list(ctx, space)
        headline = ctx.t("headline.11", k=len(space.white))
    blocks.append(Heading(ctx.t("white.risks"), 2))
    blocks += user_text(ctx, "11") or [Prose(muted(ctx.t("white.no_risks")))]
    return section(ctx, "11", headline, blocks)


def _list(ctx: BriefContext, space: WhiteSpace) -> list[Block]:
    if not space.white:
        return [Prose(muted(ctx.t("white.none")))]
    labels = {lens.slug: lens for lens in ctx.framework.lenses}
    ranked = sorted(space.white, key=lambda cell: (cell.judgement != "worth_filling", -(cell.expected or 0)))
    rows = []
    for cell in ranked[:MOST]:
        slug = cell.column.partition(":")[2] or cell.column
        lens = next((item for item in labels.values() if ctx.framework.has_code(item.slug, slug)), None)
        rows.append(
            Row(
                (
                    text_cell(ctx.framework.label("family", cell.row)),
                    text_cell(ctx.framework.label(lens.slug, slug) if lens else slug),
                    text_cell(ctx.framework.label("lens", lens.slug) if lens else ""),
                    text_cell(f"{cell.expected:.1f}" if cell.expected is not None else "–"),
                    text_cell(
                        ctx.label("relevance", cell.judgement)
                        if cell.judgement
                        else ctx.t("white.not_judged")
                    ),
                )
            )
        )
    note = ctx.t("white.list_note")
    if len(space.white) > MOST:
        note += " " + ctx.t("white.more", n=len(space.white) - MOST)
    return [
        TableBlock(
            columns=(
                Column(ctx.t("col.family"), 46),
                Column(ctx.t("white.aim"), 36),
                Column(ctx.t("white.lens"), 34),
                Column(ctx.t("white.expected"), 20, "right"),
                Column(ctx.t("white.judgement"), 0),
            ),
            rows=tuple(rows),
            label=ctx.next_label("11", "table"),
            title=ctx.t("white.list_title"),
            note=plain(note),
        )
    ]
