"""Annexes F to H: codebook, evidence, limits."""

from __future__ import annotations

from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Heading,
    KeepTogether,
    ListBlock,
    Prose,
    Row,
    Section,
    Span,
    TableBlock,
    bold,
    join,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext, EvidenceRow
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    number_cell,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import (
    evidence_values,
)


def annex_f(ctx: BriefContext) -> Section:
    """The codes used, with their definitions, and where they come from."""
    framework = ctx.framework
    blocks: list[Block] = [
        Prose(ctx.rich("annex.codebook", version=framework.version), "plain"),
        Prose(plain(framework.printed_note), "plain"),
    ]
    for lens in framework.lenses:
        blocks.append(
            _codes(
                ctx,
                lens.label,
                lens.definition,
                [(code.label, code.definition) for code in lens.dimensions],
                ctx.t("annex.dimension"),
            )
        )
    for key in (
        "salience",
        "resource",
        "instrument",
        "reception",
        "outcome",
        "pathway",
        "mode",
        "strength",
        "grade",
    ):
        if not framework.has_dimension(key):
            continue
        dimension = framework.dimension(key)
        blocks.append(
            _codes(
                ctx,
                dimension.label,
                dimension.definition,
                [
                    (
                        f"{code.value} {code.label}"
                        if code.value is not None and key in ("salience", "strength")
                        else code.label,
                        code.definition,
                    )
                    for code in dimension.codes
                ],
                ctx.t("annex.code"),
            )
        )
    used = {item.type for item in ctx.plan.activities.values()}
    rows = [(item.label, item.definition) for item in framework.types if item.slug in used]
    if rows:
        blocks.append(_codes(ctx, ctx.t("annex.types"), "", rows, ctx.t("col.type")))
    else:
        blocks.append(Heading(ctx.t("annex.types"), 2))
        blocks.append(Prose(muted(ctx.t("annex.no_types")), "plain"))
    blocks.append(Heading(ctx.t("annex.works"), 2))
    blocks.append(ListBlock(tuple(plain(source.citation()) for source in framework.sources), style="note"))
    return section(ctx, "F", "", blocks, annex=True)


def _codes(ctx: BriefContext, title: str, definition: str, rows: list[tuple[str, str]], head: str) -> Block:
    """Heading, definition and codes on one page."""
    table = TableBlock(
        columns=(Column(head, 42), Column(ctx.t("annex.definition"), 0)),
        rows=tuple(Row((bold_cell(name), text_cell(text or "–"))) for name, text in rows),
        style="annex",
    )
    words: tuple[Block, ...] = (Prose(plain(definition), "plain"),) if definition else ()
    return KeepTogether((Heading(title, 2), *words, table))


def annex_g(ctx: BriefContext) -> Section:
    """Every source with number, grade, records and the pages that cite it."""
    rows = tuple(_source_row(ctx, row) for row in ctx.evidence_rows)
    blocks: list[Block] = [Prose(ctx.rich("annex.evidence"), "plain")]
    if not rows:
        blocks.append(Prose(muted(ctx.t("annex.no_evidence"))))
        return section(ctx, "G", "", blocks, annex=True)
    values = evidence_values(ctx)
    ungraded = sum(1 for row in ctx.evidence_rows if not row.grade)
    blocks.append(
        TableBlock(
            columns=(
                Column(ctx.t("col.number"), 11),
                Column(ctx.t("annex.source"), 96),
                Column(ctx.t("annex.grade"), 18),
                Column(ctx.t("col.records"), 24),
                Column(ctx.t("annex.cited"), 0),
            ),
            rows=rows,
            style="annex",
            note=ctx.rich("annex.evidence_note", n=values["n_ev"], ungraded=ungraded),
        )
    )
    return section(ctx, "G", "", blocks, annex=True)


def _source_row(ctx: BriefContext, row: EvidenceRow) -> Row:
    if not row.document:
        source: tuple[Span, ...] = (Span(ctx.t("annex.general"), "italic"),)
    elif ctx.public and row.confidential:
        source = (Span(ctx.t("annex.not_public"), "italic"),)
    else:
        address = row.url.strip()
        text = row.citation.strip()
        source = plain(text + (" " if address else "")) if text and text != address else ()
        if address:
            shown = address.partition("://")[2] or address
            source = join(source, (Span(shown, "", "link", address),))
        if row.date:
            source = join(source, plain(f" ({row.date})"))
        source = source or (Span(ctx.t("annex.unnamed"), "italic"),)
    grade = row.grade or ("D" if not row.document else "")
    visible = [
        key for key, number in ctx.plan.numbers.items() if number in row.subjects and key in ctx.activities
    ]
    return Row(
        (
            bold_cell(f"E{row.number}"),
            Cell(source),
            text_cell(grade) if grade else Cell(muted(ctx.t("annex.not_graded"))),
            Cell(ctx.refs(visible, 12) or muted("–")),
            Cell((Span("", "", "cited", str(row.number)),)),
        ),
        "body",
        f"ev-{row.number}",
    )


def annex_h(ctx: BriefContext) -> Section:
    """What this brief cannot say."""
    n = len(ctx.plan.activities)
    dismissed = [item for item in ctx.plan.findings.values() if item.state == "dismissed"]
    done = ctx.completeness
    labels = {item.slug: item.label for item in ctx.framework.minimum_record}
    items = [
        ctx.rich("limits.inventory"),
        ctx.rich("limits.effect"),
        ctx.rich("limits.agreement"),
        ctx.rich("limits.codes"),
    ]
    blocks: list[Block] = [*user_text(ctx, "H"), ListBlock(tuple(items), style="plain")]
    rows = tuple(
        Row((text_cell(labels.get(name, name)), number_cell(len(keys)), Cell(ctx.refs(keys, 24))))
        for name, keys in done.missing_by_field.items()
        if keys
    )
    if rows:
        blocks.append(Heading(ctx.t("annex.missing"), 2))
        blocks.append(
            TableBlock(
                columns=(
                    Column(ctx.t("method.field"), 50),
                    Column(ctx.t("method.missing"), 18, "right"),
                    Column(ctx.t("col.records"), 0),
                ),
                rows=rows,
                style="annex",
                note=plain(ctx.words.t("caption.n", n=n) + "."),
            )
        )
    blocks.append(Heading(ctx.t("annex.dismissed"), 2))
    if dismissed:
        shown = [item for item in dismissed if ctx.may_print(item)]
        blocks.append(
            ListBlock(
                tuple(
                    join(bold(item.title.rstrip(".") + ". "), plain(item.reason or ctx.t("annex.no_reason")))
                    for item in shown
                ),
                style="plain",
            )
        )
        left = ctx.withheld(len(shown), len(dismissed), ctx.t("annex.dismissed"))
        if left:
            blocks.append(Prose(left, "note"))
    else:
        blocks.append(Prose(muted(ctx.t("annex.none_dismissed")), "plain"))
    return section(ctx, "H", "", blocks, annex=True)
