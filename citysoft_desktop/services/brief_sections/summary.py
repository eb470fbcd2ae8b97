"""Section 2: five findings and five decisions on one page."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.services.brief_document import (
    Block,
    Callout,
    Decision,
    Decisions,
    FindingCard,
    FindingCards,
    Heading,
    Prose,
    Section,
    join,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    confirmed_findings,
    first_sentences,
    first_words,
    lead,
    section,
)

MOST = 5
MOST_REFS = 3
"""References after a finding; the annex it names holds the others."""
# (words of evidence, words of consequence, cards, decisions, words of the lead): tried until the page holds.
_VERSIONS = (
    (38, 26, 5, 5, 60),
    (32, 22, 5, 5, 50),
    (26, 20, 5, 5, 45),
    (18, 14, 4, 5, 40),
    (12, 10, 3, 4, 30),
    (8, 8, 2, 3, 20),
)


def decisions(ctx: BriefContext, most: int) -> list[Decision]:
    """Decisions asked: objectives with who and by when first, then what is asked of the state."""
    rows: list[tuple[str, str, str]] = []
    objectives = [item for item in ctx.plan.objectives.values() if ctx.may_print(item)]
    for item in sorted(
        objectives, key=lambda o: (not (o.owner and o.due.known), o.due.text or "9999", o.position)
    ):
        rows.append(
            (
                ctx.t("summary.decide", text=item.text),
                item.owner or ctx.words.t("not_entered"),
                ctx.date(item.due),
            )
        )
    for ask in ctx.plan.asks.values():
        if ask.state in ("draft", "sent") and not ctx.public and ctx.may_print(ask):
            name = ctx.actor_name(ask.counterpart_id) or ctx.t("the_state")
            rows.append(
                (
                    ctx.t("summary.ask", counterpart=name, text=ask.text),
                    ctx.plan.info.owner or ctx.words.t("not_entered"),
                    ctx.date(ask.due),
                )
            )
    return [
        Decision(f"D{number}", plain(first_words(text, 30)), first_words(who, 5), by)
        for number, (text, who, by) in enumerate(rows[:most], 1)
    ]


def _opening(ctx: BriefContext) -> str:
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    unknown = alignment_profile(ctx.plan, ctx.analysis).cells["unknown"].n
    if not coverage.n:
        return ctx.t("empty_plan")
    cells = coverage.cells
    if not coverage.coded:
        return ctx.t("summary.lead_unrated", n=coverage.n, unknown=unknown)
    return ctx.t(
        "summary.lead",
        n=coverage.n,
        d=cells["diplomacy_only"].n,
        b=cells["branding_only"].n,
        both=cells["both"].n,
        neither=cells["neither"].n,
        uncoded=cells["uncoded"].n,
        unknown=unknown,
    )


def _cards(ctx: BriefContext, evidence_words: int, so_words: int, most: int) -> tuple[FindingCard, ...]:
    cards = []
    for number, item in enumerate(confirmed_findings(ctx)[:most], 1):
        refs = ctx.cite(
            [*item.evidence_ids]
            or [
                e.id
                for key in item.activity_ids[:6]
                if key in ctx.activities
                for e in ctx.plan.documents_of(key)[:1]
            ],
            MOST_REFS,
            rest=False,
        )
        evidence = join(
            plain(first_sentences(item.sentence, evidence_words)), plain(" ") if refs else (), refs
        )
        if item.activity_ids:
            evidence = join(evidence, plain(" "), ctx.annex_ref())
        so_what = item.so_what or ctx.t("summary.no_consequence")
        cards.append(
            FindingCard(
                str(number),
                plain(first_words(item.title, 18)),
                evidence,
                plain(first_words(so_what, so_words)),
            )
        )
    return tuple(cards)


def _version(
    ctx: BriefContext, evidence_words: int, so_words: int, cards: int, asked: int, lead_words: int
) -> list[Block]:
    written = " ".join(ctx.paragraphs("2"))
    opening = written or _opening(ctx)
    blocks: list[Block] = lead(ctx, first_words(opening, lead_words))
    found = _cards(ctx, evidence_words, so_words, min(cards, MOST))
    if found:
        total = len(confirmed_findings(ctx))
        blocks.append(Heading(ctx.t("summary.findings", n=len(found)), 2))
        blocks.append(FindingCards(found, ctx.t("summary.so_what")))
        if total > len(found):
            blocks.append(Prose(ctx.rich("summary.more", n=total - len(found)), "note"))
    else:
        blocks.append(Heading(ctx.t("summary.findings_none"), 2))
        proposed = sum(1 for item in ctx.plan.findings.values() if item.state == "proposed")
        blocks.append(Callout("", ctx.rich("summary.none_text", n=proposed), "method"))
    blocks.append(
        Decisions(
            (ctx.t("summary.decisions"), ctx.t("summary.who"), ctx.t("summary.by")),
            tuple(decisions(ctx, min(asked, MOST))),
            ctx.t("summary.no_decisions"),
        )
    )
    return blocks


def build(ctx: BriefContext) -> Section:
    """The summary in falling length: the page takes the first version that fits."""
    versions = [_version(ctx, *version) for version in _VERSIONS]
    return section(ctx, "2", ctx.t("headline.2"), versions[0], shorter=versions[1:])
