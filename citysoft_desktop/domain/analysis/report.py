"""All analyses as one plain dictionary, and its canonical text: the machine-readable result of a plan.

Nothing in it depends on ids, on the order of records, on paths or on the time of day, so the same facts give the
same bytes. An undefined figure is null.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.analysis import (
    agreement,
    chain,
    concentration,
    crossroads,
    lens,
    linkage,
    timeline,
)
from citysoft_desktop.domain.analysis.base import Cell, Options
from citysoft_desktop.domain.plan import Plan

PLACES = 6

Json = dict[str, Any]


@paused()
def analyse(plan: Plan, options: Options) -> Json:
    """Every implemented analysis by its id, with base, filter, threshold and codebook version."""
    coverage = lens.lens_coverage(plan, options)
    return {
        "n": coverage.n,
        "filter": coverage.filter,
        "tau": coverage.tau,
        "codebook": coverage.codebook,
        "as_of": options.as_of.isoformat(),
        "analyses": {
            "A1": {code: _cell(cell) for code, cell in coverage.cells.items()},
            "A2": _dialog(plan, options),
            "A3": _crosstabs(plan, options),
            "A4": _white_space(plan, options),
            "A5": _chain(plan, options),
            "A6": _rate(plan, options),
            "A7": _shares(linkage.alignment_profile(plan, options).cells),
            "A8": _benefit(plan, options),
            "A9": _concentration(plan, options),
            "A15": _agreement(plan, options),
            "A18": _timeline(plan, options),
        },
    }


def dumps(report: Mapping[str, Any]) -> str:
    """Canonical JSON: sorted keys, floats rounded to 6 places, -0.0 written as 0.0, line end at the end."""
    return json.dumps(rounded(report), sort_keys=True, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def rounded(value: Any) -> Any:
    """``value`` with every float in it rounded to 6 places and without negative zeros."""
    if isinstance(value, float):
        return round(value, PLACES) + 0.0
    if isinstance(value, Mapping):
        return {str(key): rounded(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [rounded(item) for item in value]
    return value


def _cell(cell: Cell) -> Json:
    return {"n": cell.n, "share_all": cell.share_all, "share_known": cell.share_known}


def _shares(cells: Mapping[str, Cell]) -> Json:
    return {
        code: {"share_all": cell.share_all, "share_known": cell.share_known} for code, cell in cells.items()
    }


def _dialog(plan: Plan, options: Options) -> Json:
    index = lens.dialog_index(plan, options)
    return {
        "both": index.both,
        "diplomacy_only": index.diplomacy_only,
        "branding_only": index.branding_only,
        "neither": index.neither,
        "jaccard": index.jaccard,
        "phi": index.phi,
    }


def _crosstabs(plan: Plan, options: Options) -> Json:
    result: Json = {}
    for matrix in crossroads.MATRICES:
        table = crossroads.crosstab(plan, options, matrix)
        counts: dict[str, dict[str, int]] = {}
        for (row, column), cell in table.cells.items():
            counts.setdefault(row, {})[column] = cell.n
        result[matrix] = {
            "counts": counts,
            "known": table.known,
            "total": table.total,
            "missing": dict(table.missing),
        }
    return result


def _white_space(plan: Plan, options: Options) -> Json:
    result: Json = {}
    for matrix in crossroads.MATRICES:
        space = crossroads.white_space(plan, options, matrix)
        result[matrix] = {
            "white": sorted([cell.row, cell.column] for cell in space.white),
            "under_used": sorted(
                (
                    {
                        "row": cell.row,
                        "column": cell.column,
                        "n": cell.n,
                        "expected": cell.expected,
                        "residual": cell.residual,
                    }
                    for cell in space.under_used
                ),
                key=lambda entry: (entry["row"], entry["column"]),
            ),
            "empty_rows": sorted(space.empty_rows),
            "empty_columns": sorted(space.empty_columns),
        }
    return result


def _chain(plan: Plan, options: Options) -> Json:
    result = chain.chain_completeness(plan, options)
    return {
        "completeness": result.completeness,
        "funnel": {code: cell.n for code, cell in result.funnel.items()},
        "first_broken": {code: cell.n for code, cell in result.first_broken.items()},
    }


def _rate(plan: Plan, options: Options) -> Json:
    rate = linkage.linkage_rate(plan, options)
    return {
        "linked": _cell(rate.linked),
        "unknown": _cell(rate.unknown),
        "strength": {code: _cell(cell) for code, cell in rate.cells.items() if code in linkage.STRENGTHS},
        "mean_strength": rate.mean_strength,
    }


def _benefit(plan: Plan, options: Options) -> Json:
    balance = linkage.benefit_balance(plan, options)
    return {"balance": balance.balance, **_shares(balance.cells)}


def _concentration(plan: Plan, options: Options) -> Json:
    found = concentration.concentration(plan, options)
    return {
        name: None
        if spread is None
        else {
            "n": spread.n,
            "hhi": spread.hhi,
            "hhi_normalised": spread.hhi_normalised,
            "shannon": spread.shannon,
            "evenness": spread.evenness,
            "effective_number": spread.effective_number,
        }
        for name, spread in found.dimensions.items()
    }


def _agreement(plan: Plan, options: Options) -> Json:
    found = agreement.agreement(plan, options)
    return {
        "coders": len(found.coders),
        "doubly_coded": len(found.doubly_coded),
        "disagreements": len(found.disagreements),
        "variables": {
            f"{one.dimension}.{one.code}" if one.code else one.dimension: {
                "level": one.level,
                "n": one.n,
                "coders": one.coders,
                "percent": one.percent,
                "kappa": one.kappa,
                "weighted_kappa": one.weighted_kappa,
                "alpha": one.alpha,
                "alpha_low": None if one.interval is None else one.interval.low,
                "alpha_high": None if one.interval is None else one.interval.high,
            }
            for one in found.variables
        },
    }


def _timeline(plan: Plan, options: Options) -> Json:
    result = timeline.timeline(plan, options)
    return {
        "starts": {str(year): cell.n for year, cell in result.starts.items()},
        "ends": {str(year): cell.n for year, cell in result.ends.items()},
        "start_unknown": result.start_unknown.n,
        "end_not_known": result.end_open.n + result.ended_undated.n,
        "stock": {str(year): number for year, number in result.stock.items()},
        "modes": {str(year): modes for year, modes in result.modes.items()},
        "links_undated": result.undated_links,
    }
