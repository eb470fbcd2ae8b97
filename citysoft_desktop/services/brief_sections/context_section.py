"""Section 4: what the city has, what the state wants, what the law allows."""

from __future__ import annotations

from citysoft_desktop.services.brief_document import (
    Block,
    Cell,
    Column,
    Heading,
    Kpi,
    KpiRow,
    Prose,
    Row,
    Section,
    Span,
    TableBlock,
    muted,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext
from citysoft_desktop.services.brief_sections.parts import (
    bold_cell,
    known_cell,
    lead,
    section,
    text_cell,
    user_text,
)
from citysoft_desktop.services.brief_sections.values import common_values


def build(ctx: BriefContext) -> Section:
    """City assets, home state, national bodies and policies."""
    plan = ctx.plan
    city = plan.city
    counterparts = ctx.visible(plan.counterparts)
    policies = ctx.visible(plan.policies.values())
    kpis = (
        [
            Kpi(
                f"{city.population:,}".replace(",", "\u202f"),
                ctx.t("context.population", year=city.population_year.year)
                if city.population_year.year
                else ctx.t("context.population_year_unknown"),
            )
        ]
        if city.population
        else []
    )
    kpis += [
        Kpi(str(len(plan.counterparts)), ctx.t("context.counterparts")),
        Kpi(str(len(plan.policies)), ctx.t("context.policies")),
        Kpi(str(len(plan.assets)), ctx.t("context.assets")),
    ]
    blocks: list[Block] = [
        *lead(ctx, ctx.opening("4", common_values(ctx)) if plan.activities else ctx.t("empty_plan")),
        KpiRow(tuple(kpis)),
        *user_text(ctx, "4"),
    ]
    if city.self_description:
        blocks.append(Prose(plain(city.self_description)))
    blocks += _assets(ctx)
    blocks += _setting(ctx)
    blocks.append(Heading(ctx.t("context.bodies"), 2))
    if counterparts:
        blocks.append(
            TableBlock(
                columns=(
                    Column(ctx.t("col.body"), 66),
                    Column(ctx.t("col.kind"), 38),
                    Column(ctx.t("col.tier"), 28),
                    Column(ctx.t("col.activities"), 0, "right"),
                ),
                rows=tuple(
                    Row(
                        (
                            bold_cell(item.name),
                            known_cell(ctx, ctx.label("actor_kind", item.kind) if item.kind else ""),
                            known_cell(ctx, ctx.label("tier", item.tier) if item.tier else ""),
                            text_cell(str(_linked(ctx, item.id))),
                        )
                    )
                    for item in plan.counterparts
                    if ctx.may_print(item)
                ),
                label=ctx.next_label("4", "table"),
                title=ctx.t("context.bodies_title"),
                note=ctx.withheld(len(counterparts), len(plan.counterparts), ctx.t("context.bodies")),
            )
        )
    else:
        blocks.append(Prose(muted(ctx.t("context.no_bodies"))))
    blocks.append(Heading(ctx.t("context.policy_head"), 2))
    if policies:
        blocks.append(
            TableBlock(
                columns=(
                    Column(ctx.t("col.policy"), 84),
                    Column(ctx.t("col.body"), 50),
                    Column(ctx.t("col.year"), 0),
                ),
                rows=tuple(
                    Row(
                        (
                            Cell(
                                (Span(item.title, "", "link", item.url),) if item.url else plain(item.title)
                            ),
                            known_cell(ctx, ctx.actor_name(item.body_id) or item.body_name),
                            known_cell(ctx, ctx.date(item.year)),
                        )
                    )
                    for item in plan.policies.values()
                    if ctx.may_print(item)
                ),
                label=ctx.next_label("4", "table"),
                title=ctx.t("context.policy_title"),
                note=ctx.withheld(len(policies), len(plan.policies), ctx.t("context.policy_head")),
            )
        )
    else:
        blocks.append(Prose(muted(ctx.t("context.no_policies"))))
    return section(ctx, "4", ctx.t("headline.4", n=len(plan.counterparts)), blocks)


def _linked(ctx: BriefContext, actor_id: str) -> int:
    return sum(
        1
        for key in ctx.plan.activities
        if any(link.counterpart_id == actor_id for link in ctx.plan.linkages_of(key))
    )


def _assets(ctx: BriefContext) -> list[Block]:
    assets = [item for item in ctx.plan.assets if ctx.may_print(item)]
    head = Heading(ctx.t("context.assets_head"), 2)
    if not assets:
        return [head, Prose(muted(ctx.t("context.no_assets")))]
    return [
        head,
        TableBlock(
            columns=(
                Column(ctx.t("col.kind"), 34),
                Column(ctx.t("col.asset"), 68),
                Column(ctx.t("col.note"), 0),
            ),
            rows=tuple(
                Row(
                    (
                        known_cell(ctx, ctx.label("resource", item.kind) if item.kind else ""),
                        bold_cell(item.text),
                        text_cell(item.note or "–"),
                    )
                )
                for item in assets
            ),
            label=ctx.next_label("4", "table"),
            title=ctx.t("context.assets_title"),
        ),
    ]


def _setting(ctx: BriefContext) -> list[Block]:
    city = ctx.plan.city
    parts = [
        part for part in (city.state_structure_note, city.legal_setting, city.room_for_action) if part.strip()
    ]
    head = Heading(ctx.t("context.setting"), 2)
    if not parts:
        return [head, Prose(muted(ctx.t("context.no_setting")))]
    return [head, *(Prose(plain(part)) for part in parts)]
