"""Family "Where it is thin or crowded": white spaces, thin and crowded crossings, partners met by many units."""

from __future__ import annotations

from fractions import Fraction

from citysoft_desktop.domain.analysis.crossroads import (
    FAMILY_DIMENSION,
    MATRICES,
    MEANT_TO_BE_EMPTY,
    WORTH_FILLING,
    SpaceCell,
    WhiteSpace,
    white_space,
)
from citysoft_desktop.domain.findings.case import (
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    once,
    rule,
)

_ENOUGH = 20


def _names(case: Case, matrix: str, cell: SpaceCell) -> tuple[str, str]:
    """Plain names of row and column of a cell."""
    framework = case.framework
    if matrix == FAMILY_DIMENSION:
        row = framework.family(cell.row).label
    elif matrix == "type_dimension":
        row = case.type_label(cell.row)
    else:
        return framework.label("instrument", cell.row), framework.label("channel", cell.column)
    return row, framework.label(framework.lens_of(cell.column).slug, cell.column)


def _crossings(case: Case, matrix: str, cells: list[SpaceCell]) -> list[str]:
    pattern = case.word("table", "crossing")
    pairs = (_names(case, matrix, cell) for cell in cells)
    return [pattern.format(row=row, column=column) for row, column in pairs]


def _dimensions(case: Case, matrix: str) -> dict[str, object]:
    return {
        "dim_rows": case.word("table", f"{matrix}_rows"),
        "dim_cols": case.word("table", f"{matrix}_columns"),
    }


def _around(space: WhiteSpace, cells: list[SpaceCell]) -> tuple[str, ...]:
    """Activities in the row and the column of each cell."""
    rows, columns = {cell.row for cell in cells}, {cell.column for cell in cells}
    return once(
        key
        for (row, column), cell in space.table.cells.items()
        if row in rows or column in columns
        for key in cell.keys
    )


@rule("TC-01")
def empty_where_it_matters(case: Case) -> Result:
    """Empty cells that a person judged worth filling (A4), in the table with most of them."""
    best: Hit | None = None
    waiting: int | None = None
    judged = {matrix for matrix, _, _ in case.plan.relevance}  # elsewhere no cell can count
    for matrix in MATRICES:
        if matrix != FAMILY_DIMENSION and matrix not in judged:
            continue
        space = white_space(case.plan, case.sets.live_options, matrix)
        empty = [cell for cell in space.cells.values() if cell.n == 0]
        unjudged = sum(1 for cell in empty if not cell.judgement)
        if waiting is None or (matrix == FAMILY_DIMENSION and unjudged):
            waiting = unjudged
        table = space.table
        rows = sum(1 for total in table.row_totals.values() if total)
        columns = sum(1 for total in table.column_totals.values() if total)
        if min(rows, columns) < 3 or table.counted < _ENOUGH or 2 * unjudged > len(empty):
            continue
        waiting = 0
        cells = [cell for cell in empty if cell.judgement == WORTH_FILLING]
        k = len(cells)
        if k < case.p("count_min") or (best and best.k >= k):
            continue
        values = {
            **_dimensions(case, matrix),
            "n_empty": len(empty),
            "list_cells": _crossings(case, matrix, cells),
            "k_meant": sum(1 for cell in empty if cell.judgement == MEANT_TO_BE_EMPTY),
            "n_open": unjudged,
        }
        known = (len(empty) - unjudged, len(empty))
        best = Hit(WARNING if k >= 4 else INFO, _around(space, cells), k, len(empty), values, known)
    if best is None and waiting:
        return Cannot({"n_open": waiting})
    return best


@rule("TC-02")
def thinner_than_expected(case: Case) -> Result:
    """Standardised residual below -resid_min where at least e_min are expected (A4), families by dimension."""
    space = white_space(case.plan, case.sets.live_options, FAMILY_DIMENSION)
    n = space.table.counted
    floor, line = float(case.p("e_min")), float(case.p("resid_min"))
    solid = [c for c in space.cells.values() if c.expected is not None and c.expected >= floor]
    if n < _ENOUGH or not solid:
        return Cannot({"n": n})
    thin = [
        c for c in solid if c.residual is not None and c.residual < -line and c.judgement != MEANT_TO_BE_EMPTY
    ]
    if not thin:
        return None
    thin.sort(key=lambda c: c.residual or 0.0)
    values = {
        "list_cells": _crossings(case, FAMILY_DIMENSION, thin),
        "k_obs": sum(c.n for c in thin),
        "k_exp": _rounded(sum(_expected(space, c) for c in thin)),
    }
    return Hit(INFO, _around(space, thin), len(thin), n, values, (n, len(case.sets.live)))


@rule("TC-03")
def crowded_corner(case: Case) -> Result:
    """The cell furthest above its expected count (A4), families by dimension."""
    space = white_space(case.plan, case.sets.live_options, FAMILY_DIMENSION)
    n = space.table.counted
    if n < _ENOUGH:
        return Cannot({"n": n})
    line, least = float(case.p("resid_min")), case.p("count_min")
    crowded = [
        c for c in space.cells.values() if c.residual is not None and c.residual > line and c.n >= least
    ]
    if not crowded:
        return None
    cell = max(crowded, key=lambda c: c.residual or 0.0)
    keys = space.table.cells[cell.row, cell.column].keys
    units = {unit for key in keys if (unit := case.sets.live[key].lead_unit.strip().casefold())}
    if not units:
        return None  # the sentence names units, and nobody entered one
    row, column = _names(case, FAMILY_DIMENSION, cell)
    values = {
        "dim_row": row,
        "dim_col": column,
        "k_exp": _rounded(_expected(space, cell)),
        "n_units": len(units),
    }
    severity = WARNING if len(units) >= 3 else INFO
    return Hit(severity, keys, cell.n, n, values, (n, len(case.sets.live)))


def _expected(space: WhiteSpace, cell: SpaceCell) -> Fraction:
    table = space.table
    return Fraction(table.row_totals[cell.row] * table.column_totals[cell.column], table.total)


def _rounded(value: Fraction | int) -> int:
    return (Fraction(value) + Fraction(1, 2)).__floor__()


@rule("TC-08")
def several_units_one_partner(case: Case) -> Result:
    """Partners met by units_min units of the city or more, over LIVE (A9)."""
    sets, plan = case.sets, case.plan
    n = len(sets.live)
    partners: dict[str, list[str]] = {}
    known = 0
    for key, activity in sets.live.items():
        unit = activity.lead_unit.strip()
        found = once(p.actor_id for p in plan.participations_of(key) if p.role == "partner" and p.actor_id)
        if not unit or not found:
            continue
        known += 1
        for actor_id in found:
            partners.setdefault(actor_id, []).append(key)
    if known < 10:
        return Cannot({"n": n, "n_known": known, "n_unknown": n - known})
    line = case.p("units_min")
    many: dict[str, int] = {}
    for actor_id, keys in partners.items():
        if len(keys) < line:
            continue
        units = {sets.live[key].lead_unit.strip().casefold() for key in keys}
        if len(units) >= line:
            many[actor_id] = len(units)
    if not many:
        return None
    ranked = sorted(many, key=lambda actor_id: (-many[actor_id], plan.actors[actor_id].name))
    listed = once(key for actor_id in ranked for key in partners[actor_id])
    values = {
        "n_known": known,
        "n_unknown": n - known,
        "list_partners": case.counterparts(ranked),
        "n_units": len({sets.live[key].lead_unit.strip().casefold() for key in listed}),
    }
    return Hit(WARNING if len(many) >= 3 else INFO, listed, len(many), n, values, (known, n))
