"""Numbers and names the opening sentences of the sections ask for.

A name without a value is left out or None: the sentence then falls back to its shorter form, so nothing
unknown is ever printed as 0.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import ended_before
from citysoft_desktop.domain.strategy import Indicator
from citysoft_desktop.services.brief_sections.context import BriefContext

NETWORK_TYPES = ("network_membership", "network_leadership")
TWIN_TYPES = ("sister_city", "friendship_mou")
Values = dict[str, object]


def is_live(ctx: BriefContext, activity: Activity) -> bool:
    """Active, or of unknown status and not certainly past (the set LIVE of the diagnosis rules)."""
    if activity.status == "active":
        return True
    return activity.status in ("", "unknown") and not ended_before(activity.end, ctx.options.as_of)


def live_ids(ctx: BriefContext) -> list[str]:
    """Ids of the live activities, in plan order."""
    return [key for key, item in ctx.plan.activities.items() if is_live(ctx, item)]


def common_values(ctx: BriefContext) -> Values:
    """Values every section shares."""
    plan = ctx.plan
    items = list(plan.activities.values())
    live = live_ids(ctx)
    status = Counter(item.status for item in items)
    # Openings speak of live activities, so their ratings and links are counted on that base.
    of_live = replace(ctx.analysis, ids=frozenset(live))
    coverage = lens_coverage(plan, of_live)
    profile_ = alignment_profile(plan, of_live)
    places = concentration(plan, ctx.analysis)
    country = places.dimensions["country"]
    partner = places.dimensions["partner"]
    dated = [item.start.year for item in items if item.start.year]
    networks = [item for item in items if item.type in NETWORK_TYPES]
    twins = [item for item in items if item.type in TWIN_TYPES]
    coders = {coding.coder for coding in plan.table(Coding).values() if coding.coder}
    double: dict[str, set[str]] = {}
    for coding in plan.table(Coding).values():
        if coding.coder:
            double.setdefault(coding.activity_id, set()).add(coding.coder)
    cells = coverage.cells
    modes = profile_.cells
    values: Values = {
        "city": plan.city.name or ctx.t("the_city"),
        "title": plan.info.title or ctx.t("default_title", city=plan.city.name),
        "date": ctx.date(ctx.options.as_of),
        "version": plan.info.version_label or "1",
        "classification": plan.info.classification or ctx.t("unclassified"),
        "codebook": ctx.framework.version,
        "tau": ctx.tau,
        "n_all": len(items),
        "n_live": len(live),
        "n_open": len([i for i in items if i.status not in ("ended", "idea")]),
        "n_dormant": status["dormant"],
        "n_ended": status["ended"],
        "n_other": status["planned"] + status["suspended"] + status["idea"],
        "n_coded": coverage.coded,
        "n_uncoded": cells["uncoded"].n,
        "n_coders": len(coders) or None,
        "n_double": sum(1 for names in double.values() if len(names) > 1),
        "complete": f"{ctx.percent}%" if items else None,
        "k_d": cells["diplomacy_only"].n,
        "k_b": cells["branding_only"].n,
        "k_both": cells["both"].n,
        "k_neither": cells["neither"].n,
        "n_unsearched": modes["unknown"].n,
        "n_known": profile_.known,
        "n_unknown": modes["unknown"].n,
        "k_joint": modes["cooperative_joint"].n,
        "k_coord": modes["cooperative_coordinated"].n,
        "k_harm": modes["parallel_harmony"].n,
        "k_dis": modes["parallel_disharmony"].n,
        "k_none": modes["none"].n,
        "n_countries": country.m if country else 0,
        "n_partners": partner.m if partner else 0,
        "n_mentions": country.n if country else None,
        "k_top3": sum(c.n for c in country.categories[:3]) if country and country.m >= 3 else None,
        "n_networks": len(networks),
        "n_fee": sum(1 for item in networks if item.budget is not None),
        "n_twin": len(twins),
        "n_policies": len(plan.policies) or None,
        "n_legal": sum(
            1
            for key in plan.activities
            if any(link.legal_basis not in ("", "unknown") for link in plan.linkages_of(key))
        ),
        "population": plan.city.population,
        "year": plan.city.population_year.year,
        "n_years": len(dated),
        "n_no_year": len(items) - len(dated),
        "year_min": str(min(dated)) if dated else None,
        "year_max": str(max(dated)) if dated else None,
    }
    return values | _plan_values(ctx)


def _plan_values(ctx: BriefContext) -> Values:
    plan = ctx.plan
    objectives = list(plan.objectives.values())
    actions = list(plan.actions.values())
    verdicts = Counter(item.verdict for item in actions)
    with_indicator = {item.objective_id for item in plan.indicators.values()}
    years = [item.due.year for item in objectives if item.due.year]
    units = {item.lead_unit for item in plan.activities.values() if item.lead_unit}
    return {
        "n_obj": len(objectives),
        "year_end": str(max(years)) if years else None,
        "n_traced": sum(1 for item in objectives if item.finding_ids),
        "n_indic": sum(1 for item in objectives if item.id in with_indicator),
        "k_gap": None,
        "n_findings": sum(1 for item in plan.findings.values() if item.state == "confirmed"),
        "n_actions": len(actions),
        "k_grow": verdicts["grow"],
        "k_fix": verdicts["fix"],
        "k_keep": verdicts["keep"],
        "k_pause": verdicts["pause"],
        "k_exit": verdicts["exit"],
        "k_owner": sum(1 for item in actions if item.owner),
        "k_date": sum(1 for item in actions if item.end.known or item.start.known),
        "n_units": len(units),
    }


def indicator_values(ctx: BriefContext) -> Values:
    """Section 17: indicators by link of the chain."""
    items: list[Indicator] = list(ctx.plan.indicators.values())
    links = Counter(item.chain_link for item in items)
    return {
        "n_ind": len(items),
        "k_res": links["resource"],
        "k_ins": links["instrument"],
        "k_rec": links["reception"],
        "k_out": links["outcome"],
        "k_base": sum(1 for item in items if item.baseline and item.baseline != "unknown"),
        "k_src": sum(1 for item in items if item.source),
    }


def audience_values(ctx: BriefContext) -> Values:
    """Section 18: whom the activities address."""
    live = set(live_ids(ctx))
    found = profile(ctx.plan, ctx.analysis, "audience_kind")
    unknown = set(found.cells["unknown"].keys)
    residents = found.cells.get("own_residents")
    return {
        "n_live": len(live),
        "n_aud": len(live - unknown),
        "k_res": len(live & set(residents.keys)) if residents else 0,
        "k_low": _low_visibility(ctx, live),
    }


def _low_visibility(ctx: BriefContext, live: set[str]) -> int | None:
    """Activities with a diplomatic main purpose that only insiders or specialists saw."""
    known = False
    count = 0
    for key in live:
        steps = [code for code in ctx.plan.codes_of(key, "visibility") if code[-1:].isdigit()]
        if not steps:
            continue
        known = True
        ratings = ctx.plan.salience_of(key, "diplomacy").values()
        if max(int(code[-1]) for code in steps) <= 1 and any(value == 3 for value in ratings):
            count += 1
    return count if known else None


def evidence_values(ctx: BriefContext) -> Values:
    """Annex G: sources by grade."""
    rows = ctx.evidence_rows
    grades = Counter(row.grade for row in rows)
    return {"n_ev": len(rows), "k_A": grades["A"], "k_B": grades["B"], "k_C": grades["C"], "k_D": grades["D"]}
