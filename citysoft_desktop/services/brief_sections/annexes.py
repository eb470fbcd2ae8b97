"""Annexes A to E: inventory, networks, twin cities, linkage register, bodies present."""

from __future__ import annotations

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.linkage import MODES, Linkage
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Prose,
    Row,
    Section,
    Span,
    TableBlock,
    join,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.front import CELL_LENS
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    known_cell,
    section,
    text_cell,
)
from citysoft_desktop.services.brief_sections.values import (
    NETWORK_TYPES,
    TWIN_TYPES,
    common_values,
)


def _intro(ctx: BriefContext, letter: str, values: dict[str, object]) -> list[Block]:
    text = ctx.opening(letter, values)
    return [Prose(plain(text), "plain")] if text else []


def _number(ctx: BriefContext, activity: Activity) -> Cell:
    return bold_cell(f"#{ctx.record_number(activity.id):02d}")


def annex_a(ctx: BriefContext) -> Section:
    """Every activity with number, type, partner, country, years, status, lead unit, lens, linkage and sources."""
    everything = ctx.plan.activities
    coverage = lens_coverage(ctx.plan, ctx.analysis)
    modes = alignment_profile(ctx.plan, ctx.analysis)
    lens_of = {key: CELL_LENS[code] for code, cell in coverage.cells.items() for key in cell.keys}
    mode_of: dict[str, list[str]] = {}
    for mode in MODES:
        for key in modes.cells[mode].keys:
            mode_of.setdefault(key, []).append(mode)
    rows = []
    for key, item in everything.items():
        if not ctx.may_print(item):
            continue
        number = ctx.record_number(key)
        lens = lens_of.get(key, "uncoded")
        codes = mode_of.get(key, ["unknown"])
        linkage = (
            Cell((Span(ctx.words.t("unknown"), "unknown"),))
            if codes == ["unknown"]
            else text_cell("; ".join(ctx.label("mode", mode) for mode in codes))
        )
        rows.append(
            Row(
                (
                    _number(ctx, item),
                    bold_cell(item.title or ctx.t("untitled")),
                    known_cell(ctx, ctx.label("type", item.type) if item.type else ""),
                    known_cell(ctx, ctx.partner_names(key)),
                    known_cell(ctx, "; ".join(ctx.country(code) for code in item.countries)),
                    Cell(ctx.years(item)),
                    known_cell(ctx, ctx.label("status", item.status) if item.status else ""),
                    known_cell(ctx, item.lead_unit),
                    Cell(plain(ctx.t(f"lens_word.{lens}")), glyph=lens),
                    linkage,
                    Cell(
                        ctx.cite((e.id for e in ctx.plan.documents_of(key)), 3) or muted(ctx.t("no_source"))
                    ),
                ),
                "body",
                f"act-{number}",
            )
        )
    table = TableBlock(
        columns=(
            Column(ctx.t("col.number"), 9),
            Column(ctx.t("col.activity"), 49),
            Column(ctx.t("col.type"), 26),
            Column(ctx.t("col.partner"), 32),
            Column(ctx.t("col.country"), 24),
            Column(ctx.t("col.years"), 16.5),
            Column(ctx.t("col.status"), 17.5),
            Column(ctx.t("col.unit"), 32),
            Column(ctx.t("col.lenses"), 21),
            Column(ctx.t("col.linkage"), 19),
            Column(ctx.t("col.source"), 0),
        ),
        rows=tuple(rows),
        style="annex",
        note=ctx.withheld(len(rows), len(everything), ctx.t("annex_word") + " A"),
    )
    blocks: list[Block] = [Prose(ctx.rich("annex.inventory", n=len(everything)), "plain")]
    blocks.append(table if rows else Prose(muted(ctx.t("empty_plan"))))
    return section(ctx, "A", "", blocks, template="landscape" if rows else "body", annex=True)


def annex_b(ctx: BriefContext) -> Section | None:
    """Network memberships and lead roles; left out when there are none."""
    items = [item for item in ctx.plan.activities.values() if item.type in NETWORK_TYPES]
    if not items:
        return None
    shown = [item for item in items if ctx.may_print(item)]
    rows = tuple(
        Row(
            (
                Cell(ctx.refs([item.id])),
                bold_cell(ctx.partner_names(item.id) or item.title),
                text_cell(ctx.label("type", item.type)),
                Cell(ctx.years(item)),
                text_cell(f"{item.budget} {item.currency}".strip())
                if item.budget is not None
                else Cell((Span(ctx.words.t("unknown"), "unknown"),)),
                Cell(
                    ctx.cite((e.id for e in ctx.plan.documents_of(item.id)), 2) or muted(ctx.t("no_source"))
                ),
            )
        )
        for item in shown
    )
    table = TableBlock(
        columns=(
            Column(ctx.t("col.number"), 12),
            Column(ctx.t("annex.network"), 68),
            Column(ctx.t("col.role"), 36),
            Column(ctx.t("col.years"), 18),
            Column(ctx.t("annex.fee"), 18),
            Column(ctx.t("col.source"), 0),
        ),
        rows=rows,
        style="annex",
        note=ctx.withheld(len(shown), len(items), ctx.t("annex_word") + " B"),
    )
    values = common_values(ctx)
    return section(ctx, "B", "", [*_intro(ctx, "B", values), table], annex=True)


def annex_c(ctx: BriefContext) -> Section | None:
    """Twin cities with year: a year or the word unknown in every row."""
    items = [item for item in ctx.plan.activities.values() if item.type in TWIN_TYPES]
    if not items:
        return None
    shown = sorted(
        (item for item in items if ctx.may_print(item)), key=lambda i: (i.start.year or 9999, i.position)
    )
    rows = tuple(
        Row(
            (
                Cell(ctx.refs([item.id])),
                bold_cell(ctx.partner_names(item.id) or item.title),
                known_cell(ctx, "; ".join(ctx.country(code) for code in item.countries)),
                text_cell(str(item.start.year))
                if item.start.year
                else Cell((Span(ctx.words.t("unknown"), "unknown"),)),
                text_cell(ctx.label("type", item.type)),
                known_cell(ctx, ctx.label("status", item.status) if item.status else ""),
                Cell(
                    ctx.cite((e.id for e in ctx.plan.documents_of(item.id)), 2) or muted(ctx.t("no_source"))
                ),
            )
        )
        for item in shown
    )
    dated = sum(1 for item in items if item.start.year)
    table = TableBlock(
        columns=(
            Column(ctx.t("col.number"), 12),
            Column(ctx.t("annex.city"), 48),
            Column(ctx.t("col.country"), 34),
            Column(ctx.t("col.year"), 16),
            Column(ctx.t("col.type"), 30),
            Column(ctx.t("col.status"), 18),
            Column(ctx.t("col.source"), 0),
        ),
        rows=rows,
        style="annex",
        note=ctx.withheld(len(shown), len(items), ctx.t("annex_word") + " C"),
    )
    intro = Prose(ctx.rich("annex.twins", n=len(items), known=dated), "plain")
    return section(ctx, "C", "", [intro, table], annex=True)


def annex_d(ctx: BriefContext) -> Section | None:
    """Every dated linkage; in a public brief disharmony without a published source stays out."""
    everything = [link for key in ctx.plan.activities for link in ctx.plan.linkages_of(key)]
    explicit = [link for link in everything if link.mode != "unknown" or link.counterpart_id or link.note]
    shown = [link for link in explicit if _may_show(ctx, link)]
    found = alignment_profile(ctx.plan, ctx.analysis)
    intro: list[Block] = [
        Prose(
            ctx.rich("annex.links", n=len(explicit), k=found.known, unknown=found.cells["unknown"].n), "plain"
        )
    ]
    if not shown:
        left = ctx.withheld(0, len(explicit), ctx.t("annex_word") + " D")
        return section(ctx, "D", "", [*intro, Prose(left, "note")] if left else intro, annex=True)
    unknown = Cell((Span(ctx.words.t("unknown"), "unknown"),))
    rows = []
    for link in shown:
        activity = ctx.plan.activities[link.activity_id]
        rows.append(
            Row(
                (
                    Cell(ctx.refs([link.activity_id])),
                    text_cell(activity.title),
                    known_cell(ctx, ctx.actor_name(link.counterpart_id)),
                    known_cell(ctx, ctx.label("tier", link.tier) if link.tier else ""),
                    text_cell(ctx.label("mode", link.mode)) if link.mode != "unknown" else unknown,
                    text_cell(f"{link.strength} {ctx.label('strength', f'strength_{link.strength}')}")
                    if link.strength is not None
                    else unknown,
                    text_cell(ctx.label("benefit", link.benefit))
                    if link.benefit not in ("", "unknown")
                    else unknown,
                    text_cell(_span(ctx, link)),
                    Cell(
                        ctx.cite((e.id for e in ctx.plan.evidence_of(link.id)), 2)
                        or muted(ctx.t("no_source"))
                    ),
                )
            )
        )
    table = TableBlock(
        columns=(
            Column(ctx.t("col.number"), 11),
            Column(ctx.t("col.activity"), 58),
            Column(ctx.t("linkage.counterpart"), 46),
            Column(ctx.t("col.tier"), 26),
            Column(ctx.t("annex.mode"), 30),
            Column(ctx.t("annex.strength"), 26),
            Column(ctx.t("annex.benefit"), 26),
            Column(ctx.t("annex.valid"), 24),
            Column(ctx.t("col.source"), 0),
        ),
        rows=tuple(rows),
        style="annex",
        note=join(
            ctx.rich("disharmony_line"),
            plain(" "),
            ctx.withheld(len(shown), len(explicit), ctx.t("annex_word") + " D"),
        ),
    )
    return section(ctx, "D", "", [*intro, table], template="landscape", annex=True)


def _may_show(ctx: BriefContext, link: Linkage) -> bool:
    if not ctx.may_print(link) or link.activity_id not in ctx.activities:
        return False
    if ctx.public and link.mode == "parallel_disharmony":
        sources = ctx.plan.evidence_of(link.id) or ctx.plan.documents_of(link.activity_id)
        return any(item.is_document and not item.confidential for item in sources)
    return True


def _span(ctx: BriefContext, link: Linkage) -> str:
    begin = ctx.date(link.valid_from) if link.valid_from.known else "?"
    if link.valid_to.known:
        return f"{begin}–{ctx.date(link.valid_to)}"
    return f"{begin}–" if link.valid_from.known else ctx.words.t("unknown")


def annex_e(ctx: BriefContext) -> Section | None:
    """Consulates and international bodies in the city, when any is recorded."""
    kinds = ("embassy_consulate", "international_organisation", "supranational_body")
    items = [
        actor
        for actor in ctx.plan.actors.values()
        if actor.kind in kinds and not actor.home_counterpart and actor.country == ctx.plan.home
    ]
    shown = [item for item in items if ctx.may_print(item)]
    if not items:
        return None
    rows = tuple(
        Row(
            (
                bold_cell(item.name),
                text_cell(ctx.label("actor_kind", item.kind)),
                known_cell(ctx, ctx.country(item.state) if item.state else ""),
                known_cell(ctx, item.note),
            )
        )
        for item in shown
    )
    table = TableBlock(
        columns=(
            Column(ctx.t("col.body"), 70),
            Column(ctx.t("col.kind"), 40),
            Column(ctx.t("annex.serves"), 32),
            Column(ctx.t("col.note"), 0),
        ),
        rows=rows,
        style="annex",
        note=ctx.withheld(len(shown), len(items), ctx.t("annex_word") + " E"),
    )
    return section(ctx, "E", "", [Prose(ctx.rich("annex.present", n=len(items)), "plain"), table], annex=True)
