"""Section 3: the box on operationalisation, how data and shares were made, what is known, limits."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.services.brief_document import (
    Block,
    Callout,
    Cell,
    Column,
    Columns,
    Heading,
    ListBlock,
    Prose,
    Row,
    Section,
    TableBlock,
    bold,
    join,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import lead, number_cell, section, text_cell, user_text
from citysoft_desktop.services.brief_sections.values import common_values


def build(ctx: BriefContext) -> Section:
    """Method and limits, before any result."""
    plan = ctx.plan
    done = ctx.completeness
    n = done.n
    values = common_values(ctx)
    coders = values["n_coders"]
    made: list[Block] = [Heading(ctx.t("method.made"), 2), Prose(ctx.rich("method.made_text"))]
    if coders:
        made.append(Prose(ctx.rich("method.coders", n=coders)))
    counted: list[Block] = [
        Heading(ctx.t("method.shares"), 2),
        Prose(
            join(
                bold(ctx.words.t("share_all")),
                plain(" " + ctx.t("method.share_all")),
                bold(ctx.words.t("share_known")),
                plain(" " + ctx.t("method.share_known")),
            )
        ),
        Prose(ctx.rich("method.complete_rule", limit=plan.info.draft_limit))
        if not n
        else Prose(
            ctx.rich(
                "method.complete",
                percent=ctx.percent,
                filled=done.filled,
                total=done.total,
                limit=plan.info.draft_limit,
            )
        ),
        Prose(ctx.rich("method.tau", tau=ctx.tau)),
    ]
    blocks: list[Block] = [
        *lead(ctx, ctx.opening("3", values) if n else ctx.t("empty_plan")),
        Callout(ctx.t("method.box"), plain(ctx.framework.printed_note), "method"),
        *user_text(ctx, "3"),
        Columns((81, 81), (tuple(made), tuple(counted)), 6),
        _known_fields(ctx),
        Heading(ctx.t("method.limits"), 2),
        _limits(ctx),
    ]
    return section(ctx, "3", ctx.t("headline.3"), blocks)


def _known_fields(ctx: BriefContext) -> TableBlock:
    done = ctx.completeness
    n = done.n
    labels = {item.slug: item.label for item in ctx.framework.minimum_record}
    lines = [(labels.get(name, name), len(keys)) for name, keys in done.filled_by_field.items()]
    lines.append((ctx.t("method.mode_known"), alignment_profile(ctx.plan, ctx.analysis).known))
    lines.append((ctx.t("method.both_lenses"), lens_coverage(ctx.plan, ctx.analysis).coded))
    grouped: dict[int, list[str]] = {}
    for name, known in lines:
        grouped.setdefault(known, []).append(name)
    lines = [(_together(names), known) for known, names in sorted(grouped.items(), reverse=True)]
    rows = (
        tuple(
            Row(
                (
                    text_cell(name),
                    number_cell(known),
                    number_cell(n - known),
                    Cell(plain(ctx.of(known, n)), "bar", share=known / n),
                )
            )
            for name, known in lines
        )
        if n
        else ()
    )
    if not rows:
        rows = (Row((text_cell(ctx.t("empty_plan")), Cell(), Cell(), Cell())),)
    return TableBlock(
        columns=(
            Column(ctx.t("method.field"), 84),
            Column(ctx.t("method.known"), 17, "right"),
            Column(ctx.t("method.missing"), 17, "right"),
            Column(ctx.t("method.bar"), 0),
        ),
        rows=rows,
        label=ctx.next_label("3", "table"),
        title=ctx.t("method.known_title"),
        note=plain(ctx.words.t("caption.n", n=n) + ". " + ctx.t("method.known_note")),
    )


def _together(names: list[str]) -> str:
    """Fields with the same count share a line."""
    return ", ".join([names[0], *(name[:1].lower() + name[1:] for name in names[1:])])


def _limits(ctx: BriefContext) -> Block:
    n = len(ctx.plan.activities)
    profile = alignment_profile(ctx.plan, ctx.analysis)
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    limits = [ctx.rich("limits.inventory")]
    if profile.cells["unknown"].n:
        limits.append(ctx.rich("limits.linkage", k=profile.cells["unknown"].n, n=n))
    if coverage.cells["uncoded"].n:
        limits.append(ctx.rich("limits.lens", k=coverage.cells["uncoded"].n, n=n))
    limits.append(ctx.rich("limits.effect"))
    limits.append(ctx.rich("limits.agreement"))
    half = (len(limits) + 1) // 2
    return Columns(
        (81, 81),
        (
            (ListBlock(tuple(limits[:half]), style="plain"),),
            (ListBlock(tuple(limits[half:]), style="plain"),),
        ),
        6,
    )
