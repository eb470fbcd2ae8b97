"""Section 8: the city and its home state: two bars, counterpart by mode, asks."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.linkage import alignment_profile, benefit_balance, counterpart_modes
from citysoft_desktop.domain.linkage import MODES
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    FigureBlock,
    Heading,
    Paragraph,
    Row,
    Section,
    TableBlock,
    bold,
    join,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import MODE_COLOURS, ModeBar, Part, mode_bars
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    lead,
    missing_share,
    nothing_known,
    section,
    shares,
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
        headline = ctx.t("headline.8_empty")
    elif not known:
        blocks.append(nothing_known(ctx, unknown, n, ctx.t("linkage.what")))
        headline = ctx.t("headline.8_none", k=unknown, n=n)
    else:
        cooperative = found.cells["cooperative_joint"].n + found.cells["cooperative_coordinated"].n
        blocks += lead(ctx, ctx.t("linkage.lead", known=known, n=n, k=cooperative, unknown=unknown))
        blocks.append(bars(ctx, ctx.next_label("8", "figure"), ctx.t("linkage.bars_title")))
        headline = ctx.t("headline.8", k=unknown, n=n) if unknown else ctx.t("headline.8_all", k=cooperative, n=n)
    blocks += user_text(ctx, "8")
    if known:
        blocks.append(_matrix(ctx))
        blocks += _benefit(ctx)
    if found.untiered:
        blocks.append(Paragraph(ctx.rich("linkage.untiered", n=found.untiered), "note"))
    blocks += _asks(ctx)
    return section(ctx, "8", headline, blocks)


def bars(ctx: BriefContext, label: str, title: str, *, plain_caption: bool = False) -> FigureBlock:
    """Share of all over share of known, the same width."""
    found = alignment_profile(ctx.plan, ctx.analysis)
    n, known = found.n, found.known
    unknown = found.cells["unknown"]
    parts = tuple(
        Part(mode, found.cells[mode].amount, _amount(found.cells[mode].amount), MODE_COLOURS[mode][0],
             MODE_COLOURS[mode][1], found.cells[mode].keys)
        for mode in MODE_COLOURS
    )
    none_cell = found.cells["none"]
    none = Part("none", none_cell.amount, _amount(none_cell.amount), "", "", none_cell.keys)
    none_text = ctx.t("linkage.none_bar", n=_amount(none_cell.amount))
    unknown_text = ctx.t("linkage.unknown_bar", text=missing_share(ctx, unknown.n, n))
    all_shares = tuple(ctx.pct(part.value, n) if part.value else "" for part in parts)
    known_shares = tuple(ctx.pct(part.value, known) if part.value else "" for part in parts)
    both = [
        ModeBar(ctx.words.t("share_all"), ctx.words.t("caption.n", n=n), parts, all_shares, none, none_text, unknown.amount, unknown_text),
        ModeBar(ctx.words.t("share_known"), ctx.words.t("caption.n", n=known), parts, known_shares, none, none_text, 0.0,
                ctx.t("linkage.nothing_searched")),
    ]
    key = [(MODE_COLOURS[mode][2], ctx.t(f"mode_word.{mode}"), MODE_COLOURS[mode][0]) for mode in MODE_COLOURS]
    if none.value:
        key.append(("", ctx.t("mode_word.none"), ""))
    words = ctx.words.t("list.separator").join(
        f"{ctx.label('mode', mode)} {shares(ctx, found.cells[mode], n, known)}" for mode in MODES if mode != "unknown"
    ) + "."
    if plain_caption:
        caption = plain(ctx.t("linkage.note_caption", n=n, unknown=unknown.n))
    else:
        caption = join(
            plain(". ".join((
                ctx.words.t("caption.n", n=n), ctx.words.t("caption.filter_none"),
                ctx.words.t("caption.missing", missing=missing_share(ctx, unknown.n, n)),
                ctx.t("linkage.tier"), ctx.t("linkage.soldatos"))) + ". "),
            bold(ctx.words.t("caption.in_words") + " "),
            plain(words + " " + ctx.words.t("disharmony_note") + " "),
            ctx.annex_ref("D"),
        )
    return FigureBlock(draw=mode_bars(both, key, words), height=68, label=label, title=title, caption=caption, fixed=True)


def _amount(value: float) -> str:
    """Whole counts as they are, divided ones with one place."""
    return str(int(value)) if abs(value - round(value)) < 1e-9 else f"{value:.1f}"


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
        known = {mode: keys for mode, keys in row.modes.items() if mode != "unknown"}
        if not known and row.counterpart_id == "":
            continue
        rows.append(Row((
            text_cell(name or ctx.t("linkage.no_body")),
            *(_count(ctx, mode, row.modes.get(mode, ())) for mode in MODES),
            text_cell(str(len(row.keys))),
        )))
    unknown = found.cells["unknown"]
    if unknown.n:
        rows.append(Row((text_cell(ctx.t("linkage.not_searched")), *(Cell() for _ in MODES[:-1]),
                         Cell(plain(str(unknown.n)), "hatched_count"), text_cell(str(unknown.n)))))
    rows.append(Row((
        text_cell(ctx.t("all")),
        *(text_cell(str(found.cells[mode].n)) for mode in MODES),
        text_cell(str(found.n)),
    ), "total"))
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
        return [Paragraph(ctx.rich("linkage.no_benefit", n=found.n), "note")]
    words = ctx.words.t("list.separator").join(
        f"{ctx.label('benefit', code)} {cell.n}" for code, cell in found.cells.items() if code != "unknown"
    )
    return [Paragraph(ctx.rich("linkage.benefit", words=words, unknown=unknown, n=found.n), "note")]


def printable_asks(ctx: BriefContext) -> list:  # type: ignore[type-arg]
    """Asks that may be printed: in a public brief only what was already sent."""
    found = []
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
        return [Heading(ctx.t("linkage.asks"), 2), Paragraph(muted(ctx.t("linkage.no_asks")))]
    note = ctx.withheld(len(shown), len(everything), ctx.t("linkage.asks"))
    if not shown:
        return [Heading(ctx.t("linkage.asks"), 2), Paragraph(note or muted(ctx.t("linkage.no_asks")))]
    rows = []
    for ask in shown:
        if not ask.offer.strip():
            ctx.notices.append(ctx.t("linkage.ask_without_offer", text=ask.text))
        due = f" ({ctx.date(ask.due)})" if ask.due.known else ""
        rows.append(Row((
            bold_cell(ctx.actor_name(ask.counterpart_id) or ctx.t("the_state")), text_cell(ask.text + due),
            Cell(plain(ask.offer)) if ask.offer.strip() else Cell(muted(ctx.t("linkage.no_offer"))),
            text_cell(ask.why_now or "–"),
        )))
    return [TableBlock(
        columns=(Column(ctx.t("linkage.to"), 36), Column(ctx.t("linkage.we_ask"), 47),
                 Column(ctx.t("linkage.we_offer"), 46), Column(ctx.t("linkage.why_now"), 0)),
        rows=tuple(rows), label=ctx.next_label("8", "table"), title=ctx.t("linkage.asks"), note=note,
    )]
