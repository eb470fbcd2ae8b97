"""Section 11: empty crossings of family and aim, with the judgement on each; risks as written."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.crossroads import FAMILY_DIMENSION, WhiteSpace, white_space
from citysoft_desktop.domain.scene import Caption, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.services.brief_document import (
    Block,
    Column,
    FigureBlock,
    Heading,
    Paragraph,
    Row,
    SceneMaker,
    Section,
    TableBlock,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import fit
from citysoft_desktop.services.brief_sections.parts import (
    caption,
    lead,
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
        headline = ctx.t("headline.11_none", n=table.n)
    else:
        empty = [cell for cell in space.cells.values() if cell.n == 0]
        judged = sum(1 for cell in empty if cell.judgement)
        worth = sum(1 for cell in empty if cell.judgement == "worth_filling")
        blocks += lead(ctx, ctx.t("white.lead", empty=len(empty), total=len(space.cells), worth=worth,
                                  meant=judged - worth, open=len(empty) - judged))
        blocks.append(_map(ctx, space))
        blocks += _list(ctx, space)
        headline = ctx.t("headline.11", k=len(space.white))
    blocks.append(Heading(ctx.t("white.risks"), 2))
    blocks += user_text(ctx, "11") or [Paragraph(muted(ctx.t("white.no_risks")))]
    return section(ctx, "11", headline, blocks)


def heat_map(ctx: BriefContext, space: WhiteSpace, words: str) -> SceneMaker:
    """Families x aims; the count stands in every cell, white spaces carry a dashed frame."""
    table = space.table
    rows = [row for row in table.rows]
    names = {row: ctx.framework.label("family", row) for row in rows}
    columns = table.columns
    top = max((cell.n for cell in table.cells.values()), default=1) or 1

    def label(code: str) -> str:
        slug = code.partition(":")[2] or code
        for lens in ctx.framework.lenses:
            if ctx.framework.has_code(lens.slug, slug):
                return ctx.framework.label(lens.slug, slug)
        return slug

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        left, head = 104.0, 62.0
        w = (width - left) / max(1, len(columns))
        h = (height - head) / max(1, len(rows))
        for index, column in enumerate(columns):
            marks.append(Text(x=left + w * (index + 0.5) + 3, y=head - 5, text=fit(label(column), 8, 56, measure),
                              size=8, rotate=90, anchor="start"))
        for r, row in enumerate(rows):
            y = head + r * h
            marks.append(Text(x=0, y=y + h / 2 + 3, text=fit(names[row], 8.4, left - 6, measure), size=8.4))
            for c, column in enumerate(columns):
                cell = space.cells[(row, column)]
                x = left + c * w
                step = 0 if cell.n == 0 else max(1, min(4, -(-4 * cell.n // top)))
                found = table.cells.get((row, column))
                marks.append(Rect(label=f"{names[row]} / {label(column)}: {cell.n}", keys=found.keys if found else (),
                                  x=x + 0.6, y=y + 0.6, w=w - 1.2, h=h - 1.2, fill=f"sequence.s{step}"))
                if cell.white:
                    marks.append(Rect(x=x + 1.6, y=y + 1.6, w=w - 3.2, h=h - 3.2, stroke="print.navy", stroke_width=0.8, dashed=True))
                marks.append(Text(x=x + w / 2, y=y + h / 2 + 3, text=str(cell.n), size=8.4, anchor="middle",
                                  bold=cell.n > 0, colour="text.on_accent" if step == 4 else "lens.neither_text" if not cell.n else "text.primary"))
        return Scene(id="white_space", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


def _map(ctx: BriefContext, space: WhiteSpace) -> FigureBlock:
    table = space.table
    words = ctx.t("white.words", white=len(space.white), rows=len(space.empty_rows), columns=len(space.empty_columns))
    return FigureBlock(
        draw=heat_map(ctx, space, words),
        height=62 + 17.5 * len(table.rows),
        label=ctx.next_label("11", "figure"),
        title=ctx.t("white.map_title"),
        caption=caption(ctx, table.n, str(table.n - table.counted), words, ctx.t("white.mentions", n=table.total), tau=True),
    )


def _list(ctx: BriefContext, space: WhiteSpace) -> list[Block]:
    if not space.white:
        return [Paragraph(muted(ctx.t("white.none")))]
    labels = {lens.slug: lens for lens in ctx.framework.lenses}
    ranked = sorted(space.white, key=lambda cell: (cell.judgement != "worth_filling", -(cell.expected or 0)))
    rows = []
    for cell in ranked[:MOST]:
        slug = cell.column.partition(":")[2] or cell.column
        lens = next((item for item in labels.values() if ctx.framework.has_code(item.slug, slug)), None)
        rows.append(Row((
            text_cell(ctx.framework.label("family", cell.row)),
            text_cell(ctx.framework.label(lens.slug, slug) if lens else slug),
            text_cell(ctx.framework.label("lens", lens.slug) if lens else ""),
            text_cell(f"{cell.expected:.1f}" if cell.expected is not None else "–"),
            text_cell(ctx.label("relevance", cell.judgement) if cell.judgement else ctx.t("white.not_judged")),
        )))
    note = ctx.t("white.list_note")
    if len(space.white) > MOST:
        note += " " + ctx.t("white.more", n=len(space.white) - MOST)
    return [TableBlock(
        columns=(Column(ctx.t("col.family"), 46), Column(ctx.t("white.aim"), 36), Column(ctx.t("white.lens"), 34),
                 Column(ctx.t("white.expected"), 20, "right"), Column(ctx.t("white.judgement"), 0)),
        rows=tuple(rows), label=ctx.next_label("11", "table"), title=ctx.t("white.list_title"), note=plain(note),
    )]
