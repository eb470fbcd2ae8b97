"""Sections 13, 15 and 17: goals and objectives, the action plan, indicators."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from citysoft_desktop.domain.strategy import Action, Objective
from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Heading,
    Prose,
    Rich,
    Row,
    Section,
    Span,
    TableBlock,
    bold,
    join,
    muted,
    plain,
    text_of,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    confirmed_findings,
    known_cell,
    lead,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import common_values, indicator_values

MONEY = 5
"""Place of the amount in a row of the action plan."""
VERDICTS = ("grow", "fix", "keep", "pause", "exit")


def build_goals(ctx: BriefContext) -> Section:
    """Section 13: goals with their objectives, each traced to its findings."""
    goals = [goal for goal in ctx.plan.goals.values() if ctx.may_print(goal)]
    everything = list(ctx.plan.objectives.values())
    objectives = [item for item in everything if ctx.may_print(item)]
    blocks: list[Block] = []
    if not everything and not goals:
        blocks.append(Prose(muted(ctx.t("goals.none"))))
        return section(ctx, "13", ctx.t("headline.13_none"), [*user_text(ctx, "13"), *blocks])
    blocks += lead(ctx, ctx.opening("13", common_values(ctx)))
    blocks += user_text(ctx, "13")
    shown: set[str] = set()
    for goal in goals:
        blocks.append(Heading(goal.text, 2))
        if goal.note.strip():
            blocks.append(Prose(plain(goal.note)))
        mine = [item for item in objectives if item.goal_id == goal.id]
        shown |= {item.id for item in mine}
        blocks.append(_objectives(ctx, mine) if mine else Prose(muted(ctx.t("goals.no_objective"))))
    loose = [item for item in objectives if item.id not in shown]
    if loose:
        if goals:
            blocks.append(Heading(ctx.t("goals.loose"), 2))
        blocks.append(_objectives(ctx, loose))
    left = ctx.withheld(len(objectives), len(everything), ctx.t("goals.objectives"))
    if left:
        blocks.append(Prose(left, "note"))
    owners = sum(1 for item in everything if item.owner)
    return section(ctx, "13", ctx.t("headline.13", n=len(everything), k=owners), blocks)


def _objectives(ctx: BriefContext, items: list[Objective]) -> TableBlock:
    numbers = {finding.id: number for number, finding in enumerate(confirmed_findings(ctx), 1)}
    rows = []
    for item in items:
        signs = [ind.text for ind in ctx.plan.indicators.values() if ind.objective_id == item.id]
        traced = [numbers[key] for key in item.finding_ids if key in numbers]
        answers: Rich = (
            plain(
                ctx.t(
                    "goals.findings",
                    numbers=ctx.words.t("list.separator").join(str(x) for x in sorted(traced)),
                )
            )
            if traced
            else muted(ctx.t("goals.no_finding"))
        )
        rows.append(
            Row(
                (
                    Cell(bold(item.text), detail=answers),
                    known_cell(ctx, item.owner),
                    known_cell(ctx, ctx.date(item.due) if item.due.entered else ""),
                    Cell(plain("; ".join(signs))) if signs else Cell(muted(ctx.t("goals.no_indicator"))),
                )
            )
        )
    return TableBlock(
        columns=(
            Column(ctx.t("goals.objective"), 72),
            Column(ctx.t("col.owner"), 34),
            Column(ctx.t("col.by"), 22),
            Column(ctx.t("goals.sign"), 0),
        ),
        rows=tuple(rows),
        label=ctx.next_label("13", "table"),
        title=ctx.t("goals.objectives"),
    )


def sorted_actions(ctx: BriefContext) -> list[Action]:
    """Printable actions: grow, fix, keep, pause, exit, then those without a verdict."""
    order = {verdict: index for index, verdict in enumerate(VERDICTS)}
    items = [item for item in ctx.plan.actions.values() if ctx.may_print(item)]
    return sorted(items, key=lambda item: (order.get(item.verdict, 9), item.position))


def _money(value: Decimal) -> str:
    whole = (
        value.quantize(Decimal(1)) if value == value.to_integral_value() else value.quantize(Decimal("0.01"))
    )
    return f"{whole:,}".replace(",", "\u202f")


def build_actions(ctx: BriefContext) -> Section:
    """Section 15: who does what by when, with whom in the state, for how much."""
    everything = list(ctx.plan.actions.values())
    items = sorted_actions(ctx)
    if not everything:
        return section(
            ctx,
            "15",
            ctx.t("headline.15_none"),
            [*user_text(ctx, "15"), Prose(muted(ctx.t("actions.none")))],
        )
    values = common_values(ctx)
    owned = sum(1 for item in everything if item.owner)
    blocks: list[Block] = [
        *lead(ctx, ctx.opening("15", values)),
        *user_text(ctx, "15"),
        _action_table(ctx, items, len(everything)),
    ]
    headline = (
        ctx.t("headline.15", n=len(everything))
        if owned == len(everything)
        else ctx.t("headline.15_owners", n=len(everything), k=owned)
    )
    return section(ctx, "15", headline, blocks)


def _action_table(ctx: BriefContext, items: list[Action], total: int) -> TableBlock:
    currency = ctx.plan.info.currency or next((item.currency for item in items if item.currency), "")
    rows: list[Row] = []
    money: dict[str, Decimal] = {}
    for number, item in enumerate(items, 1):
        if item.cost is not None:
            unit = item.currency or currency
            money[unit] = money.get(unit, Decimal(0)) + item.cost
        records = ctx.refs(item.activity_ids, 4)
        cites = ctx.cite_activities(item.activity_ids, 2, rest=False)
        text = join(
            plain(item.text), plain(" ") if records else (), records, plain(" ") if cites else (), cites
        )
        rows.append(
            Row(
                (
                    Cell(
                        plain(
                            ctx.label("verdict", item.verdict).upper()
                            if item.verdict
                            else ctx.t("actions.no_verdict")
                        ),
                        "tag",
                        fill=item.verdict or "pause",
                    ),
                    bold_cell(f"A{number}"),
                    Cell(text),
                    known_cell(ctx, item.owner),
                    _counterpart(ctx, item),
                    text_cell(
                        _money(item.cost)
                        + (f" {item.currency}" if item.currency and item.currency != currency else "")
                    )
                    if item.cost is not None
                    else Cell((Span(ctx.t("actions.open"), "unknown"),)),
                    known_cell(
                        ctx,
                        ctx.date(item.end)
                        if item.end.known
                        else ctx.date(item.start)
                        if item.start.known
                        else "",
                    ),
                    Cell(_indicator(ctx, item)),
                )
            )
        )
    sums = "; ".join(
        f"{_money(value)}{' ' + unit if unit and unit != currency else ''}"
        for unit, value in sorted(money.items())
    )
    rows.append(
        Row(
            (
                text_cell(ctx.t("total")),
                Cell(),
                Cell(),
                Cell(),
                Cell(),
                text_cell(sums or "–"),
                Cell(),
                Cell(),
            ),
            "total",
        )
    )
    amounts = max(len(text_of(row.cells[MONEY].content)) for row in rows)
    note = join(
        plain(ctx.t("actions.note")),
        plain(" ") if len(items) < total else (),
        ctx.withheld(len(items), total, ctx.t("actions.title")),
    )
    return TableBlock(
        columns=(
            Column(ctx.t("actions.verdict"), 14),
            Column(ctx.t("actions.number"), 7),
            Column(ctx.t("actions.what"), 46),
            Column(ctx.t("col.owner"), 21),
            Column(ctx.t("actions.counterpart"), 22),
            # As wide as its longest amount, so that the words beside it have the rest.
            Column(currency or ctx.t("actions.cost"), min(20.0, max(11.0, 3 + 1.6 * amounts)), "right"),
            Column(ctx.t("col.by"), 17),
            Column(ctx.t("actions.indicator"), 0),
        ),
        rows=tuple(rows),
        label=ctx.next_label("15", "table"),
        title=ctx.t("actions.title"),
        note=note,
    )


def _counterpart(ctx: BriefContext, item: Action) -> Cell:
    name = ctx.actor_name(item.counterpart_id)
    if name:
        return text_cell(name)
    if item.none_needed:
        return Cell(muted(ctx.t("actions.none_needed")))
    return Cell((Span(ctx.words.t("not_entered"), "unknown"),))


def _indicator(ctx: BriefContext, item: Action) -> Rich:
    texts = [
        ind.text
        for ind in ctx.plan.indicators.values()
        if ind.objective_id == item.objective_id and item.objective_id
    ]
    return plain(texts[0]) if texts else muted(ctx.t("goals.no_indicator"))


def build_monitoring(ctx: BriefContext) -> Section | None:
    """Section 17: indicators with baseline, target and source."""
    items = [item for item in ctx.plan.indicators.values() if ctx.may_print(item)]
    written = user_text(ctx, "17")
    if not items and not written:
        ctx.missing_texts.append("17")
        return None
    blocks: list[Block] = [*lead(ctx, ctx.opening("17", indicator_values(ctx))), *written]
    if items:
        unknown = Cell((Span(ctx.words.t("unknown"), "unknown"),))
        rows = tuple(
            Row(
                (
                    bold_cell(item.text),
                    known_cell(ctx, ctx.label("chain_link", item.chain_link) if item.chain_link else ""),
                    text_cell(f"{item.baseline} {item.unit}".strip()) if item.baseline else unknown,
                    text_cell(f"{item.target} {item.unit}".strip()) if item.target else unknown,
                    known_cell(ctx, ctx.date(item.due) if item.due.entered else ""),
                    known_cell(ctx, item.source),
                )
            )
            for item in items
        )
        blocks.append(
            TableBlock(
                columns=(
                    Column(ctx.t("actions.indicator"), 52),
                    Column(ctx.t("monitor.link"), 24),
                    Column(ctx.t("monitor.baseline"), 24),
                    Column(ctx.t("monitor.target"), 24),
                    Column(ctx.t("col.by"), 18),
                    Column(ctx.t("col.source"), 0),
                ),
                rows=rows,
                label=ctx.next_label("17", "table"),
                title=ctx.t("monitor.title"),
                note=ctx.withheld(len(items), len(ctx.plan.indicators), ctx.t("monitor.title")),
            )
        )
    else:
        blocks.append(Prose(muted(ctx.t("monitor.none"))))
    return section(ctx, "17", ctx.t("headline.17", n=len(items)), blocks)


def build_written(ctx: BriefContext, section_id: str) -> Section | None:
    """A section that is only what the user writes (1, 12, 14, 16, 18); without text it is left out and listed."""
    written = user_text(ctx, section_id)
    if not written:
        ctx.missing_texts.append(section_id)
        return None
    if section_id == "1":
        # A foreword is a short letter: set larger, so that it carries its page.
        written = [replace(item, style="letter") if isinstance(item, Prose) else item for item in written]
    block = ctx.block(section_id)
    blocks: list[Block] = list(written)
    if block is not None and block.signed_by.strip():
        blocks.append(Prose(bold(block.signed_by.strip())))
    topic = ctx.prompts.section(section_id).title
    return section(ctx, section_id, topic, blocks)
