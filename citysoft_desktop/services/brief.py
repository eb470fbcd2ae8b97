"""Builds the brief: from a plan and options to a neutral document that a renderer turns into pages.

Nothing here draws and nothing reads the clock: the same plan and options give the same document.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from citysoft_desktop.domain.brief_choice import PRESETS, preset_sections
from citysoft_desktop.domain.pictures import stored_picture
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.brief_document import (
    DIGEST_MARK,
    Block,
    Branding,
    BriefDocument,
    ContentsEntry,
    Lead,
    Prose,
    Section,
    Span,
    join,
    text_of,
)
from citysoft_desktop.services.brief_sections import (
    annexes,
    chain,
    context_section,
    front,
    inventory,
    lens,
    linkage,
    method,
    note,
    partners,
    reference_annexes,
    strategy,
    summary,
    white_space,
)
from citysoft_desktop.services.brief_sections.context import BriefContext, BriefOptions

__all__ = ["ALL_SECTIONS", "PRESETS", "BriefOptions", "build_brief", "preset_sections", "sections_to_write"]

SHORT_FOREWORD = 75
Builder = Callable[[BriefContext], Section | None]


def _written(section_id: str) -> Builder:
    def build(ctx: BriefContext) -> Section | None:
        return strategy.build_written(ctx, section_id)

    return build


_BUILDERS: dict[str, Builder] = {
    "1": _written("1"),
    "2": summary.build,
    "3": method.build,
    "4": context_section.build,
    "5": inventory.build,
    "6": lens.build,
    "7": chain.build,
    "8": linkage.build,
    "9": partners.build,
    "10": partners.build_issues,
    "11": white_space.build,
    "12": _written("12"),
    "13": strategy.build_goals,
    "14": _written("14"),
    "15": strategy.build_actions,
    "16": _written("16"),
    "17": strategy.build_monitoring,
    "18": _written("18"),
    "A": annexes.annex_a,
    "B": annexes.annex_b,
    "C": annexes.annex_c,
    "D": annexes.annex_d,
    "E": annexes.annex_e,
    "F": reference_annexes.annex_f,
    "G": reference_annexes.annex_g,
    "H": reference_annexes.annex_h,
}
ALL_SECTIONS = tuple(_BUILDERS)


def sections_to_write(plan: Plan) -> tuple[str, ...]:
    """Sections that print only when somebody writes them and have no text yet."""
    blocks = plan.text_blocks
    return tuple(
        section
        for section in ("1", "12", "14", "16", "18")
        if section not in blocks or not blocks[section].text.strip()
    )


def build_brief(plan: Plan, options: BriefOptions) -> BriefDocument:
    """The whole brief of a plan.

    Raises:
        KeyError: no such preset.
    """
    wanted = options.sections if options.sections is not None else preset_sections(options.preset)
    ctx = BriefContext(plan, options)
    ctx.printed = tuple(wanted)
    made: list[Section] = []
    for section_id in wanted:
        block = ctx.block(section_id)
        if block is not None and not block.included:
            continue
        built = note.build(ctx) if section_id == "N" else _BUILDERS[section_id](ctx)
        if built is not None:
            made.append(built)
    if options.preset == "council":
        made = [_numbered(section) for section in made]
    one_page = tuple(wanted) == ("N",)
    tag, filled = _tag(ctx)
    # A foreword of a few lines would leave its page nearly empty, so document control stands below it.
    short = bool(made) and made[0].id == "1" and _words(made[0]) < SHORT_FOREWORD
    if short:
        made[0] = replace(made[0], blocks=(*made[0].blocks, *front.control_blocks(ctx)))
    sections = made if one_page else [front.build_contents(ctx, control=not short), *made]
    info = plan.info
    title = front.title(ctx)
    return BriefDocument(
        title=title,
        language=ctx.words.language if ctx.words.language != "qps" else "en",
        author=info.owner or front.organisation(ctx),
        subject=ctx.t(f"cover.subtitle_{options.preset}"),
        keywords=(
            ctx.t("keyword.diplomacy"),
            ctx.t("keyword.branding"),
            *([plan.city.name] if plan.city.name else []),
            *([DIGEST_MARK + options.digest] if options.digest else []),
        ),
        made_at=options.now,
        header=title,
        footer=" · ".join(_footer(ctx)),
        footer_short=" · ".join(part for part in _footer(ctx) if part != title),
        page_of=ctx.t("page_of"),
        cover=None if one_page else front.build_cover(ctx, tag),
        sections=tuple(sections),
        contents=_contents(ctx, made),
        annex_only=ctx.t("annex.only"),
        tag=tag,
        tag_filled=filled,
        watermark=_watermark(ctx),
        branding=_branding(plan),
        missing_texts=tuple(dict.fromkeys(ctx.missing_texts)),
        notices=tuple(dict.fromkeys(ctx.notices)),
        anchors=_anchors(ctx, made),
    )


def _words(section: Section) -> int:
    """Words of running text."""
    return sum(len(text_of(block.content).split()) for block in section.blocks if isinstance(block, Prose))


def _tag(ctx: BriefContext) -> tuple[str, bool]:
    if ctx.is_draft:
        return ctx.t("tag.draft", percent=ctx.percent), True
    if ctx.plan.info.is_sample:
        return ctx.t("tag.sample"), False
    return "", False


def _watermark(ctx: BriefContext) -> tuple[str, ...]:
    if not ctx.is_draft:
        return ()
    return (
        ctx.words.t("draft_data").upper(),
        ctx.t("watermark.line", percent=ctx.percent, limit=ctx.plan.info.draft_limit),
    )


def _footer(ctx: BriefContext) -> list[str]:
    info = ctx.plan.info
    parts = [front.organisation(ctx), front.title(ctx)]
    if info.version_label:
        parts.append(ctx.t("footer.version", version=info.version_label))
    parts.append(info.classification or ctx.t("unclassified"))
    if info.is_sample:
        parts.append(ctx.t("footer.sample"))
    return parts


def _contents(ctx: BriefContext, made: list[Section]) -> tuple[ContentsEntry, ...]:
    """Every section of the full list; what is not printed keeps its number with a dash."""
    printed = {section.id: section for section in made}
    entries = []
    for section_id in ALL_SECTIONS:
        section = printed.get(section_id)
        if section is not None:
            entries.append(ContentsEntry(section_id, section.title, section_id))
        else:
            title = ctx.prompts.section(section_id).title
            if section_id.isalpha():
                title = f"{ctx.t('annex_word')} {section_id}: {title}"
            entries.append(ContentsEntry(section_id, title))
    return tuple(entries)


def _branding(plan: Plan) -> Branding:
    info = plan.info
    return Branding(stored_picture(info.logo_png), info.brand_primary, info.brand_secondary)


def _anchors(ctx: BriefContext, made: list[Section]) -> frozenset[str]:
    """Names that links may lead to in this document."""
    ids = {section.id for section in made}
    anchors = {f"sec-{section_id}" for section_id in ids}
    if "A" in ids:
        anchors |= {f"act-{ctx.record_number(key)}" for key in ctx.activities}
    if "G" in ids:
        anchors |= {f"ev-{row.number}" for row in ctx.evidence_rows}
    return frozenset(anchors)


def _numbered(section: Section) -> Section:
    """Prose numbers (13.1, 13.2) so that members can refer to them in debate."""
    if section.annex:
        return section

    def number(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        count = 0
        out: list[Block] = []
        for block in blocks:
            if isinstance(block, Lead) or (isinstance(block, Prose) and block.style == "body"):
                count += 1
                label = (Span(f"{section.number}.{count}\u00a0\u00a0", "label"),)
                block = replace(block, content=join(label, block.content))
            out.append(block)
        return tuple(out)

    return replace(
        section, blocks=number(section.blocks), shorter=tuple(number(item) for item in section.shorter)
    )
