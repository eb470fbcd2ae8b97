"""Small pieces several sections are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from citysoft_desktop.domain.analysis.base import Cell as Category
from citysoft_desktop.domain.strategy import Finding
from citysoft_desktop.services.brief_document import (
    TEXT_WIDTH,
    Block,
    Callout,
    Cell,
    FigureBlock,
    Lead,
    Prose,
    Rich,
    Section,
    Span,
    bold,
    join,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.charts import maker

POINTS_PER_MM = 72 / 25.4
SEVERITY = {"danger": 0, "warning": 1, "info": 2}


def text_cell(text: str) -> Cell:
    """A plain cell."""
    return Cell(plain(text))


def bold_cell(text: str) -> Cell:
    """A semibold cell."""
    return Cell(bold(text))


def number_cell(value: int) -> Cell:
    """A number; zero is grey."""
    return Cell((Span(str(value), "" if value else "muted"),))


def known_cell(ctx: BriefContext, text: str) -> Cell:
    """A text, or the word "not entered" or "unknown" in italics: never blank."""
    if not text:
        return Cell((Span(ctx.words.t("not_entered"), "unknown"),))
    if text in ("unknown", ctx.words.t("unknown")):
        return Cell((Span(ctx.words.t("unknown"), "unknown"),))
    return Cell(plain(text))


def caption(
    ctx: BriefContext, n: int, missing: str, in_words: str = "", extra: str = "", tau: bool = False
) -> Rich:
    """n, filter, missing, threshold, then the figure in words: the same order under every chart."""
    parts = [ctx.words.t("caption.n", n=n), ctx.words.t("caption.filter_none")]
    parts.append(ctx.words.t("caption.missing", missing=missing))
    if tau:
        parts.append(ctx.words.t("caption.tau", tau=ctx.tau))
    if extra:
        parts.append(extra.rstrip("."))
    head = ". ".join(parts) + ". "
    if not in_words:
        return join(plain(head), ctx.annex_ref())
    return join(
        plain(head), bold(ctx.words.t("caption.in_words") + " "), plain(in_words + " "), ctx.annex_ref()
    )


def _rough(text: str, size: float, bold: bool = False) -> float:
    """A measure good enough to ask a chart for its words; the renderer lays it out with its own."""
    return len(text) * size * (0.53 if bold else 0.5)


def chart(
    ctx: BriefContext,
    section_id: str,
    name: str,
    title: str,
    *,
    width: float = TEXT_WIDTH,
    height: float = 180.0,
    extra: str = "",
    annex: str = "A",
    fixed: bool = False,
    more: Mapping[str, Any] | None = None,
) -> FigureBlock:
    """A chart of the program with number, title and caption in the fixed order; ``more`` is for its builder."""
    draw = maker(name, ctx.plan, ctx.analysis, ctx.chart_words, ctx.language, **(more or {}))
    said = draw(_rough, width * POINTS_PER_MM, height).caption
    notes = " ".join(part.rstrip(".") + "." for part in (said.extra, extra) if part)
    parts = [
        ctx.words.t("caption.n", n=said.n),
        ctx.words.t("caption.filter", filter=said.filter)
        if said.filter
        else ctx.words.t("caption.filter_none"),
        ctx.words.t("caption.missing", missing=said.missing or "0"),
    ]
    if said.tau is not None:
        parts.append(ctx.words.t("caption.tau", tau=said.tau))
    head = ". ".join(parts) + ". " + (notes + " " if notes else "")
    words = (
        join(bold(ctx.words.t("caption.in_words") + " "), plain(said.in_words + " ")) if said.in_words else ()
    )
    return FigureBlock(
        draw=draw,
        width=width,
        height=height,
        fixed=fixed,
        label=ctx.next_label(section_id, "figure") if section_id else "",
        title=title,
        caption=join(plain(head), words, ctx.annex_ref(annex)),
        alt=said.in_words or title,
    )


def missing_share(ctx: BriefContext, part: int, whole: int) -> str:
    """0, or 28 (70%)."""
    share = ctx.pct(part, whole)
    return f"{part} ({share})" if part and share else str(part)


def shares(ctx: BriefContext, cell: Category, n: int, known: int) -> str:
    """5 (13% of all, 42% of known); counts only below a base of 10."""
    parts = []
    if n >= 10 and cell.share_all is not None:
        parts.append(ctx.t("of_all", share=ctx.pct(cell.amount, n)))
    if known >= 10 and cell.share_known is not None:
        parts.append(ctx.t("of_known", share=f"{int(100 * cell.share_known + 0.5 + 1e-9)}%"))
    return f"{cell.n} ({ctx.words.t('list.separator').join(parts)})" if parts else str(cell.n)


def nothing_known(ctx: BriefContext, missing: int, n: int, what: str) -> Callout:
    """The box that stands where a chart of zeros would be."""
    if not n:
        return Callout(content=ctx.rich("empty_plan"))
    return Callout(
        title=ctx.t("nothing_known"),
        content=plain(ctx.t("nothing_known_text", k=missing, n=n, what=what)),
        inline_title=True,
    )


def none_headline(ctx: BriefContext, section_id: str, n: int) -> str:
    """Headline of a section without figures: how much is not known, or that there is no activity at all."""
    if n:
        return ctx.t(f"headline.{section_id}_none", n=n, k=n)
    return ctx.t("headline.no_activity", topic=ctx.prompts.section(section_id).title)


def user_text(ctx: BriefContext, section: str) -> list[Block]:
    """What the user wrote for a section, one block for each paragraph."""
    return [Prose(plain(text)) for text in ctx.paragraphs(section)]


def lead(ctx: BriefContext, text: str) -> list[Block]:
    """The lead, when there is anything to say."""
    return [Lead(plain(text))] if text else []


def section(
    ctx: BriefContext,
    section_id: str,
    headline: str,
    blocks: Sequence[Block],
    *,
    template: str = "body",
    annex: bool = False,
    shorter: Sequence[Sequence[Block]] = (),
) -> Section:
    """A section with the user's headline, else the computed one."""
    topic = ctx.prompts.section(section_id).title
    title = ctx.headline(section_id, headline)
    if annex:
        topic = f"{ctx.t('annex_word')} {section_id}: {topic}"
        title = topic
    return Section(
        id=section_id,
        number=section_id,
        title=title,
        topic=topic,
        blocks=tuple(blocks),
        template=template,
        annex=annex,
        shorter=tuple(tuple(version) for version in shorter),
    )


def confirmed_findings(ctx: BriefContext) -> list[Finding]:
    """Confirmed findings, the most severe first, then those about most activities."""
    found = [item for item in ctx.plan.findings.values() if item.state == "confirmed" and ctx.may_print(item)]
    return sorted(
        found, key=lambda item: (SEVERITY.get(item.severity, 3), -len(item.activity_ids), item.rule_id)
    )


def first_words(text: str, most: int) -> str:
    """The first ``most`` words, ended by an ellipsis when some were left out."""
    words = text.split()
    return text if len(words) <= most else " ".join(words[:most]).rstrip(",;:") + "…"


def first_sentences(text: str, most: int) -> str:
    """The whole sentences within the first ``most`` words; where the first is longer, its beginning."""
    if len(text.split()) <= most:
        return text
    kept = ""
    for end in re.finditer(r"[.!?](?=\s)", text):
        if len(text[: end.end()].split()) > most:
            break
        kept = text[: end.end()]
    return kept if len(kept.split()) * 2 >= most else first_words(text, most)


def titles(ctx: BriefContext, ids: Iterable[str], most: int = 2) -> tuple[str, ...]:
    """Titles of some activities that may be named."""
    found = [ctx.activities[key].title for key in ids if key in ctx.activities]
    return tuple(found[:most])
