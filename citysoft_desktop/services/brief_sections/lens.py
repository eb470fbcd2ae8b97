"""Section 6: the lens map, the lenses by family, and whether the threshold changes the picture."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.base import Cell as Category
from citysoft_desktop.domain.analysis.lens import CELLS, dialog_index, lens_coverage, threshold_check
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Columns,
    FigureBlock,
    Heading,
    Prose,
    Row,
    Section,
    TableBlock,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import Quadrant, lens_map
from citysoft_desktop.services.brief_sections.front import CELL_LENS
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    caption,
    lead,
    missing_share,
    none_headline,
    nothing_known,
    number_cell,
    section,
    shares,
    text_cell,
    titles,
    user_text,
)


def build(ctx: BriefContext) -> Section:
    """Where the activities stand on the two lenses."""
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    n, coded = coverage.n, coverage.coded
    if not coded:
        blocks: list[Block] = [
            nothing_known(ctx, n, n, ctx.t("lens.what")),
            *user_text(ctx, "6"),
        ]
        return section(ctx, "6", none_headline(ctx, "6", n), blocks)
    both = coverage.cells["both"].n
    blocks = [
        *lead(
            ctx,
            ctx.t(
                "lens.lead",
                coded=coded,
                n=n,
                d=coverage.cells["diplomacy_only"].n,
                b=coverage.cells["branding_only"].n,
                both=both,
                neither=coverage.cells["neither"].n,
                uncoded=coverage.cells["uncoded"].n,
            ),
        ),
        Columns((112, 50), ((_map(ctx),), tuple(_side(ctx))), 6, True),
        *user_text(ctx, "6"),
        _by_family(ctx),
        _threshold(ctx),
    ]
    return section(ctx, "6", ctx.t("headline.6", k=both, n=coded), blocks)


def _quadrant(ctx: BriefContext, lens: str, cell: Category, n: int) -> Quadrant:
    share = ctx.pct(cell.n, n)
    return Quadrant(
        lens,
        ctx.t(f"lens_title.{lens}"),
        str(cell.n),
        ctx.t("lens.share_of", share=share, n=n) if share else ctx.t("lens.count_of", n=n),
        titles(ctx, cell.keys, 3),
        cell.keys,
    )


def _map(ctx: BriefContext) -> FigureBlock:
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    n = coverage.n
    quadrants = {CELL_LENS[code]: _quadrant(ctx, CELL_LENS[code], coverage.cells[code], n) for code in CELLS}
    axes = {
        name: ctx.t(f"lens.axis_{name}")
        for name in ("branding_yes", "branding_no", "diplomacy_yes", "diplomacy_no")
    }
    uncoded = coverage.cells["uncoded"].n
    strip = ctx.t("lens.not_rated", text=ctx.of(uncoded, n)) if uncoded else ""
    words = (
        ctx.words.t("list.separator").join(
            f"{ctx.t(f'lens_title.{CELL_LENS[code]}')} {shares(ctx, coverage.cells[code], n, coverage.coded)}"
            for code in CELLS
        )
        + "."
    )
    return FigureBlock(
        draw=lens_map(quadrants, axes, strip, words),
        width=112,
        height=230 if strip else 210,
        label=ctx.next_label("6", "figure"),
        title=ctx.t("lens.map_title"),
        caption=caption(ctx, n, missing_share(ctx, uncoded, n), words, tau=True),
        alt=words,
    )


def _side(ctx: BriefContext) -> list[Block]:
    index = dialog_index(ctx.plan, ctx.analysis)
    blocks: list[Block] = [
        Heading(ctx.t("lens.how"), 3),
        Prose(ctx.rich("lens.how_text", tau=ctx.tau), "side"),
        Heading(ctx.t("lens.dialog"), 3),
    ]
    if index.jaccard is None:
        blocks.append(Prose(ctx.rich("lens.dialog_none"), "side"))
    else:
        blocks.append(
            Prose(
                ctx.rich(
                    "lens.dialog_text",
                    jaccard=f"{index.jaccard:.2f}",
                    both=index.both,
                    some=index.both + index.diplomacy_only + index.branding_only,
                ),
                "side",
            )
        )
    blocks += [
        Heading(ctx.t("lens.transcend"), 3),
        Prose(ctx.rich("lens.transcend_text", both=index.both, neither=index.neither), "side"),
    ]
    return blocks


def _by_family(ctx: BriefContext) -> TableBlock:
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    families = profile(ctx.plan, ctx.analysis, "family")
    members = {code: set(cell.keys) for code, cell in coverage.cells.items()}
    order = ("diplomacy_only", "both", "branding_only", "neither", "uncoded")
    rows, empty = [], []
    for family in ctx.framework.families:
        cell = families.cells[family.slug]
        if not cell.n:
            empty.append(f"{family.letter} {family.label}")
            continue
        keys = set(cell.keys)
        rows.append(
            Row(
                (
                    text_cell(f"{family.letter} {family.label}"),
                    number_cell(cell.n),
                    *(number_cell(len(keys & members[code])) for code in order),
                )
            )
        )
    rows.append(
        Row(
            (
                text_cell(ctx.t("lens.all_families")),
                text_cell(str(coverage.n)),
                *(text_cell(str(coverage.cells[code].n)) for code in order),
            ),
            "total",
        )
    )
    note = ctx.t("lens.family_note")
    if empty:
        note += " " + ctx.t("lens.family_empty", names=ctx.words.t("list.separator").join(empty))
    return TableBlock(
        columns=(
            Column(ctx.t("col.family"), 0),
            Column("n", 13, "right"),
            *(Column(ctx.t(f"lens_col.{CELL_LENS[code]}"), 21, "right") for code in order),
        ),
        rows=tuple(rows),
        label=ctx.next_label("6", "table"),
        title=ctx.t("lens.family_title"),
        note=plain(note),
    )


def _threshold(ctx: BriefContext) -> TableBlock:
    found = threshold_check(ctx.plan, ctx.analysis)
    rows = []
    for tau, coverage in sorted(found.items()):
        name = ctx.t("lens.tau_row", tau=tau) + (" " + ctx.t("lens.tau_used") if tau == ctx.tau else "")
        if coverage.coded:
            cells = [
                number_cell(coverage.cells[code].n)
                for code in ("diplomacy_only", "both", "branding_only", "neither")
            ]
        else:
            cells = [Cell(plain(ctx.t("not_coded")), "hatched")] * 4
        rows.append(
            Row(
                (
                    bold_cell(name),
                    text_cell(ctx.t(f"lens.tau_meaning_{tau}")),
                    *cells,
                    number_cell(coverage.cells["uncoded"].n),
                )
            )
        )
    return TableBlock(
        columns=(
            Column(ctx.t("lens.threshold"), 30),
            Column(ctx.t("lens.meaning"), 0),
            *(
                Column(ctx.t(f"lens_col.{lens}"), 22, "right")
                for lens in ("diplomacy", "both", "branding", "neither")
            ),
            Column(ctx.t("lens_col.uncoded"), 18, "right"),
        ),
        rows=tuple(rows),
        label=ctx.next_label("6", "table"),
        title=ctx.t("lens.threshold_title"),
    )
