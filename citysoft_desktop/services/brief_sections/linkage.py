"""Section 8: the city and its home state: two bars, counterpart by mode, asks."""

from __future__ import annotations

from dataclasses import replace

from citysoft_desktop.domain.analysis.linkage import alignment_profile, benefit_balance, counterpart_modes
from citysoft_desktop.domain.linkage import MODES, Ask
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    FigureBlock,
    Heading,
    Prose,
    Row,
    Section,
    TableBlock,
    bold,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    chart,
    lead,
    none_headline,
    nothing_known,
    section,
    text_cell,
    user_text,
)

# Tint behind a matrix cell and its edge; two signals besides the column it stands in.
MODE_FILL = {
    "cooperative_joint": ("sequence.s1", "linkage.joint"),
    "cooperative_coordinated": ("print.tint", "linkage.coordinated"),
    "parallel_harmony": ("semantic.warning_tint", "linkage.harmony"),
    "parallel_disharmony": ("semantic.danger_tint", "linkage.disharmony"),
    "none": ("print.pale", "linkage.none"),
}
MOST_COUNTERPARTS = 12


def build(ctx: BriefContext) -> Section:
    """The national linkage page."""
    found = alignment_profile(ctx.plan, ctx.analysis)
    n, known = found.n, found.known
    unknown = found.cells["unknown"].n
    blocks: list[Block] = []
    if not n:
        blocks += lead(ctx, ctx.t("empty_plan"))
        headline = none_headline(ctx, "8", 0)
    elif not known:
        blocks.append(nothing_known(ctx, unknown, n, ctx.t("linkage.what")))
        headline = ctx.t("headline.8_none", k=unknown, n=n)
    else:
        cooperative = found.cells["cooperative_joint"].n + found.cells["cooperative_coordinated"].n
        blocks += lead(ctx, ctx.t("linkage.lead", known=known, n=n, k=cooperative, unknown=unknown))
        blocks.append(bars(ctx, "8", ctx.t("linkage.bars_title")))
        headline = (
            ctx.t("headline.8", k=unknown, n=n) if unknown else ctx.t("headline.8_all", k=cooperative, n=n)
        )
    blocks += user_text(ctx, "8")
    if known:
        blocks.append(_matrix(ctx))
        blocks += _benefit(ctx)
    if found.untiered:
        blocks.append(Prose(ctx.rich("linkage.untiered", n=found.untiered), "note"))
    blocks += _asks(ctx)
    return section(ctx, "8", headline, blocks)


def bars(ctx: BriefContext, section_id: str, title: str) -> FigureBlock:
    """Share of all over share of known, the same width."""
    return chart(
        ctx, section_id, "alignment", title, height=84, extra=ctx.t("linkage.soldatos"), annex="D", fixed=True
    )


def note_bars(ctx: BriefContext) -> FigureBlock:
    """The same bars for a reader outside the office: one plain line below."""
    found = alignment_profile(ctx.plan, ctx.analysis)
    caption = plain(ctx.t("linkage.note_caption", n=found.n, unknown=found.cells["unknown"].n))
    return replace(bars(ctx, "", ""), caption=caption)


def _count(ctx: BriefContext, mode: str, keys: tuple[str, ...]) -> Cell:
    if not keys:
        return Cell()
    if mode == "unknown":
        return Cell(plain(str(len(keys))), "hatched_count")
    fill, edge = MODE_FILL[mode]
    return Cell(bold(str(len(keys))), "count", ctx.refs(keys, 6), fill, edge)


def _matrix(ctx: BriefContext) -> TableBlock:
    found = alignment_profile(ctx.plan, ctx.analysis)
    rows: list[Row] = []
    counterparts = counterpart_modes(ctx.plan, ctx.analysis)
    for row in counterparts[:MOST_COUNTERPARTS]:
        name = ctx.actor_name(row.counterpart_id) if row.counterpart_id else ctx.t("linkage.no_body")
        modes = dict(row.modes)
        if not row.counterpart_id:
            modes.pop("unknown", None)  # these stand in the row of what was not searched
            if not modes:
                continue
        rows.append(
            Row(
                (
                    text_cell(name or ctx.t("linkage.no_body")),
                    *(_count(ctx, mode, modes.get(mode, ())) for mode in MODES),
                    text_cell(str(len({key for keys in modes.values() for key in keys}))),
                )
            )
        )
    unknown = found.cells["unknown"]
    if unknown.n:
        rows.append(
            Row(
                (
                    text_cell(ctx.t("linkage.not_searched")),
                    *(Cell() for _ in MODES[:-1]),
                    Cell(plain(str(unknown.n)), "hatched_count"),
                    text_cell(str(unknown.n)),
                )
            )
        )
    rows.append(
        Row(
            (
                text_cell(ctx.t("all")),
                *(text_cell(str(found.cells[mode].n)) for mode in MODES),
                text_cell(str(found.n)),
            ),
            "total",
        )
    )
    note = [ctx.t("linkage.matrix_note")]
    if not found.cells["none"].n:
        note.append(ctx.t("linkage.none_zero"))
    if len(counterparts) > MOST_COUNTERPARTS:
        note.append(ctx.t("linkage.more_bodies", n=len(counterparts) - MOST_COUNTERPARTS))
    return TableBlock(
        columns=(
            Column(ctx.t("linkage.counterpart"), 36),
            *(Column(ctx.t(f"mode_col.{mode}"), 20.6, "center") for mode in MODES),
            Column("n", 0, "right"),
        ),
        rows=tuple(rows),
        label=ctx.next_label("8", "table"),
        title=ctx.t("linkage.matrix_title"),
        note=plain(" ".join(note)),
        style="matrix",
    )


def _benefit(ctx: BriefContext) -> list[Block]:
    found = benefit_balance(ctx.plan, ctx.analysis)
    unknown = found.cells["unknown"].n
    if unknown == found.n:
        return [Prose(ctx.rich("linkage.no_benefit", n=found.n), "note")]
    words = ctx.words.t("list.separator").join(
        f"{ctx.label('benefit', code)} {cell.n}" for code, cell in found.cells.items() if code != "unknown"
    )
    return [Prose(ctx.rich("linkage.benefit", words=words, unknown=unknown, n=found.n), "note")]


def printable_asks(ctx: BriefContext) -> list[Ask]:
    """Asks that may be printed: in a public brief only what was already sent."""
    found: list[Ask] = []
    for ask in ctx.plan.asks.values():
        if not ctx.may_print(ask) or ask.state == "closed":
            continue
        if ctx.public and ask.state == "draft":
            continue
        found.append(ask)
    return found


def _asks(ctx: BriefContext) -> list[Block]:
    everything = [ask for ask in ctx.plan.asks.values() if ask.state != "closed"]
    shown = printable_asks(ctx)
    if not everything:
        return [Heading(ctx.t("linkage.asks"), 2), Prose(muted(ctx.t("linkage.no_asks")))]
    note = ctx.withheld(len(shown), len(everything), ctx.t("linkage.asks"))
    if not shown:
        return [Heading(ctx.t("linkage.asks"), 2), Prose(note or muted(ctx.t("linkage.no_asks")))]
    rows = []
    for ask in shown:
        if not ask.offer.strip():
            ctx.notices.append(ctx.t("linkage.ask_without_offer", text=ask.text))
        due = f" ({ctx.date(ask.due)})" if ask.due.known else ""
        rows.append(
            Row(
                (
                    bold_cell(ctx.actor_name(ask.counterpart_id) or ctx.t("the_state")),
                    text_cell(ask.text + due),
                    Cell(plain(ask.offer)) if ask.offer.strip() else Cell(muted(ctx.t("linkage.no_offer"))),
                    text_cell(ask.why_now or "–"),
                )
            )
        )
    return [
        TableBlock(
            columns=(
                Column(ctx.t("linkage.to"), 36),
                Column(ctx.t("linkage.we_ask"), 47),
                Column(ctx.t("linkage.we_offer"), 46),
                Column(ctx.t("linkage.why_now"), 0),
            ),
            rows=tuple(rows),
            label=ctx.next_label("8", "table"),
            title=ctx.t("linkage.asks"),
            note=note,
        )
    ]
