"""The one-page note to a ministry: two bars, three columns, at most three asks, what follows."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.linkage import Ask
from citysoft_desktop.services.brief_document import (
    Block,
    Callout,
    Columns,
    Heading,
    Lead,
    NoteHead,
    Prose,
    Rich,
    Section,
    Signature,
    bold,
    join,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.front import organisation, version_line
from citysoft_desktop.services.brief_sections.linkage import note_bars, printable_asks
from citysoft_desktop.services.brief_sections.parts import first_words, nothing_known, titles
from citysoft_desktop.services.brief_sections.strategy import sorted_actions
from citysoft_desktop.services.brief_sections.values import common_values

# (titles per column, words per ask, words of other texts): tried until the page holds.
_VERSIONS = ((4, 40, 70), (3, 28, 45), (2, 18, 28), (1, 12, 16), (1, 8, 10))


def build(ctx: BriefContext) -> Section:
    """The note in falling length."""
    asks = printable_asks(ctx)[:3]
    addressee = next((ctx.actor_name(ask.counterpart_id) for ask in asks if ask.counterpart_id), "")
    written = ctx.block("N") or ctx.block("minister")
    title = written.headline.strip() if written and written.headline.strip() else _title(ctx, asks, addressee)
    versions = [tuple(_version(ctx, asks, addressee, title, *version)) for version in _VERSIONS]
    return Section(
        id="N",
        number="",
        title=title,
        topic=ctx.t("note.topic"),
        blocks=versions[0],
        template="note",
        shorter=tuple(versions[1:]),
    )


def _title(ctx: BriefContext, asks: list[Ask], addressee: str) -> str:
    found = alignment_profile(ctx.plan, ctx.analysis)
    if asks:
        return ctx.t("note.title_asks", n=len(asks), city=ctx.plan.city.name or ctx.t("the_city"))
    return ctx.t("note.title", k=found.cells["unknown"].n, n=found.n)


def _version(
    ctx: BriefContext, asks: list[Ask], addressee: str, title: str, names: int, ask_words: int, words: int
) -> list[Block]:
    found = alignment_profile(ctx.plan, ctx.analysis)
    n = found.n
    values = common_values(ctx)
    blocks: list[Block] = [
        NoteHead(
            organisation(ctx),
            first_words(ctx.plan.info.owner, 14),
            ctx.t("note.to", name=first_words(addressee, 14)) if addressee else ctx.t("note.to_state"),
        ),
        Heading(first_words(title, 16), 1),
        Lead(
            plain(
                ctx.t(
                    "note.lead",
                    city=ctx.plan.city.name or ctx.t("the_city"),
                    n=n,
                    countries=values["n_countries"],
                    known=found.known,
                    unknown=found.cells["unknown"].n,
                )
                if n
                else ctx.t("empty_plan")
            )
        ),
        Heading(ctx.t("note.know"), 2),
    ]
    if found.known:
        blocks.append(note_bars(ctx))
    else:
        blocks.append(nothing_known(ctx, n, n, ctx.t("linkage.what")))
    together = (*found.cells["cooperative_joint"].keys, *found.cells["cooperative_coordinated"].keys)
    apart = found.cells["parallel_disharmony"].keys
    silent = found.cells["unknown"].keys
    columns = []
    for head, keys in (("together", together), ("diverges", apart), ("not_known", silent)):
        columns.append(
            (
                Heading(ctx.t(f"note.{head}"), 3),
                Prose(plain(_names(ctx, keys, names, head)), "body"),
            )
        )
    blocks.append(Columns((53, 53, 53), tuple(columns), 4.5))
    items = tuple(_ask(ctx, ask, ask_words) for ask in asks)
    name = first_words(addressee, 8) or ctx.t("the_state")
    if items:
        blocks.append(Callout(ctx.t("note.ask_title", name=name), kind="tells", items=items))
    else:
        blocks.append(Callout(ctx.t("note.ask_title", name=name), ctx.rich("note.no_asks")))
    offers = [ask.offer.strip().rstrip(".") for ask in asks if ask.offer.strip()]
    offer = first_words(". ".join(offers) + ".", words) if offers else ctx.t("note.no_offer")
    blocks.append(
        Columns(
            (81, 81),
            (
                (Heading(ctx.t("note.offer"), 3), Prose(plain(offer))),
                (Heading(ctx.t("note.next"), 3), Prose(plain(_next(ctx, words)))),
            ),
            6,
        )
    )
    blocks.append(Signature((ctx.t("note.sign", city=organisation(ctx)), ctx.t("note.place"))))
    blocks.append(
        Prose(
            plain(version_line(ctx) + ". " + ctx.t("note.framework", codebook=ctx.framework.version)), "note"
        )
    )
    return blocks


def _names(ctx: BriefContext, keys: tuple[str, ...], most: int, head: str) -> str:
    if not keys:
        return ctx.t(f"note.{head}_none")
    shown = [first_words(title, 9) for title in titles(ctx, keys, most)]
    rest = len(keys) - len(shown)
    text = "; ".join(shown)
    if rest:
        text = text + ctx.words.t("list.and_more", n=rest) if shown else str(rest)
    return text + "."


def _ask(ctx: BriefContext, ask: Ask, words: int) -> Rich:
    first, _, rest = first_words(ask.text, words).partition(" ")
    due = f" ({ctx.date(ask.due)})" if ask.due.known else ""
    why = " " + first_words(ask.why_now, max(6, words // 2)) if ask.why_now.strip() else ""
    return join(
        bold(f"{first} {rest}".strip()), plain(due + ("." if not (first + rest).endswith(".") else "") + why)
    )


def _next(ctx: BriefContext, words: int) -> str:
    written = ctx.paragraphs("N")
    if written:
        return first_words(" ".join(written), words)
    dated = [item for item in sorted_actions(ctx) if item.end.known or item.start.known]
    dated.sort(key=lambda item: (item.end if item.end.known else item.start).text)
    if not dated:
        return ctx.t("note.no_next")
    parts = [
        f"{ctx.date(item.end if item.end.known else item.start)}: {first_words(item.text, 14)}"
        for item in dated[:2]
    ]
    return first_words(". ".join(part.rstrip(".") for part in parts) + ".", words)
