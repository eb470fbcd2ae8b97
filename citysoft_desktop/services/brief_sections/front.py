"""Section 0: cover and contents with document control."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Columns,
    ContentsBlock,
    Cover,
    GlyphLine,
    Heading,
    Prose,
    Row,
    Section,
    TableBlock,
    bold,
    join,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.figures import Dot, timeline_dots

SHORT_DIGEST = 16
"""Digits that are printed; the PDF keeps all 64 in its properties."""
CELL_LENS = {
    "diplomacy_only": "diplomacy",
    "branding_only": "branding",
    "both": "both",
    "neither": "neither",
    "uncoded": "uncoded",
}


def organisation(ctx: BriefContext) -> str:
    """Name on letterhead and footer."""
    name = ctx.plan.city.name
    return ctx.t("city_of", city=name) if name else ctx.t("the_city")


def title(ctx: BriefContext) -> str:
    """Title of the document."""
    given = ctx.plan.info.title.strip()
    return given or ctx.t("default_title", city=ctx.plan.city.name or ctx.t("the_city"))


def version_line(ctx: BriefContext) -> str:
    """Version, date and classification in one line."""
    info = ctx.plan.info
    return ctx.t(
        "cover.version_line",
        version=info.version_label or "1",
        date=ctx.date(ctx.options.now.date()),
        classification=info.classification or ctx.t("unclassified"),
    )


def build_cover(ctx: BriefContext, tag: str) -> Cover:
    """The first page."""
    plan = ctx.plan
    coverage = lens_coverage(plan, ctx.analysis)
    lens_of = {key: CELL_LENS[code] for code, cell in coverage.cells.items() for key in cell.keys}
    dots = [
        Dot(item.start.year, lens_of.get(key, "uncoded"), key, f"act-{ctx.record_number(key)}")
        for key, item in plan.activities.items()
        if item.start.year is not None
    ]
    total = len(plan.activities)
    note = ctx.t("cover.timeline_note", known=len(dots), n=total, missing=total - len(dots))
    if coverage.cells["uncoded"].n:
        note += " " + ctx.t("cover.uncoded_note", n=coverage.cells["uncoded"].n)
    keys = ("diplomacy", "branding", "both", "neither", "uncoded")
    words = {lens: ctx.t(f"lens_word.{lens}") for lens in keys}
    facts = [(ctx.t("cover.version"), plain(version_line(ctx)))]
    if plan.info.owner:
        facts.insert(0, (ctx.t("cover.owner"), plain(plan.info.owner)))
    facts.append(
        (
            ctx.t("cover.data"),
            plain(
                ctx.t(
                    "cover.data_line",
                    n=total,
                    codebook=ctx.framework.version,
                    percent=ctx.percent,
                    date=ctx.date(ctx.options.as_of),
                )
                if total
                else ctx.t("cover.data_none")
            ),
        )
    )
    if plan.info.is_sample:
        facts.append((ctx.t("cover.status"), plain(ctx.t("sample_note"))))
    elif ctx.is_draft:
        facts.append(
            (
                ctx.t("cover.status"),
                plain(ctx.t("cover.draft_line", percent=ctx.percent, limit=plan.info.draft_limit)),
            )
        )
    return Cover(
        organisation=organisation(ctx),
        unit=plan.info.owner,
        title=title(ctx),
        subtitle=ctx.t(f"cover.subtitle_{ctx.options.preset}"),
        tag=tag,
        timeline_title=ctx.t("cover.timeline_title"),
        timeline=timeline_dots(dots, words, ctx.options.as_of.year) if dots else None,
        timeline_note=note if total else ctx.t("cover.no_activities"),
        facts=tuple(facts),
        framework_note=join(bold(ctx.t("cover.about") + " "), plain(ctx.framework.printed_note)),
        light=ctx.options.light_cover,
    )


def build_contents(ctx: BriefContext, control: bool = True) -> Section:
    """Contents and how to read, with document control unless it stands elsewhere."""
    side: list[Block] = [
        Heading(ctx.t("contents.how"), 3),
        Prose(ctx.rich("contents.how_text"), "side"),
        Heading(ctx.t("contents.evidence"), 3),
        Prose(ctx.rich("contents.evidence_text"), "side"),
        Heading(ctx.t("contents.unknown"), 3),
        GlyphLine("unknown", ctx.rich("contents.unknown_text")),
        Heading(ctx.t("contents.lenses"), 3),
        *(
            GlyphLine(lens, ctx.rich(f"contents.lens_{lens}"))
            for lens in ("diplomacy", "branding", "both", "neither")
        ),
    ]
    blocks: list[Block] = [
        Columns((108, 54), ((ContentsBlock(108),), tuple(side)), 6, True),
        *(control_blocks(ctx) if control else []),
    ]
    title = ctx.t("contents.title")
    return Section("contents", "", title, title, tuple(blocks), alone=True)


def control_blocks(ctx: BriefContext) -> list[Block]:
    """Document control: owner, records, sources, completeness, coders, date."""
    plan = ctx.plan
    done = ctx.completeness
    coders = [item.name for item in plan.coders.values()]
    cells = [
        (ctx.t("control.owner"), plan.info.owner or ctx.words.t("not_entered")),
        (ctx.t("control.codebook"), ctx.framework.version),
        (
            ctx.t("control.records"),
            ctx.t(
                "control.records_value",
                n=len(plan.activities),
                types=len({a.type for a in plan.activities.values() if a.type}),
                all_types=len(ctx.framework.types),
            ),
        ),
        (ctx.t("control.evidence"), ctx.t("control.evidence_value", n=len(ctx.evidence_rows))),
        (
            ctx.t("control.complete"),
            ctx.t("control.complete_value", percent=ctx.percent, filled=done.filled, total=done.total)
            if done.total
            else ctx.t("control.nothing"),
        ),
        (ctx.t("control.limit"), ctx.t("control.limit_value", limit=plan.info.draft_limit)),
        (ctx.t("control.coders"), ctx.t("control.coders_value", n=max(1, len(coders)))),
        (ctx.t("control.printed"), ctx.date(ctx.options.now.date())),
    ]
    if ctx.options.digest:
        cells += [
            (ctx.t("control.digest"), ctx.options.digest[:SHORT_DIGEST]),
            (ctx.t("control.digest_whole"), ctx.t("control.digest_where")),
        ]
    rows = [
        Row((Cell(plain(a)), Cell(bold(b)), Cell(plain(c)), Cell(bold(d))))
        for (a, b), (c, d) in zip(cells[::2], cells[1::2], strict=True)
    ]
    heads = [ctx.t("control.item"), ctx.t("control.value")] * 2
    table = TableBlock(
        columns=tuple(Column(head, width) for head, width in zip(heads, (27, 62, 27, 52), strict=True)),
        rows=tuple(rows),
    )
    return [Heading(ctx.t("control.title"), 2), table]
