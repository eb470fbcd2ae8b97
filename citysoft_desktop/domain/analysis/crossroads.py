"""A3 cross-tables and A4 white space.

The crossroads matrix counts Cull's instruments (2008, 2019) against Kavaratzis' channels (2004), after Forte dos
Santos (2020). The other tables set types or families of activity against the twelve dimensions of both lenses.
White space is a reading of such a table: which empty cells should perhaps not be empty.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from citysoft_desktop.domain.analysis.base import Cell, Options, Result, Scope, remembered
from citysoft_desktop.domain.analysis.lens import LENSES
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

CROSSROADS = "crossroads"
FAMILY_DIMENSION = "family_dimension"
TYPE_DIMENSION = "type_dimension"
MATRICES = (CROSSROADS, FAMILY_DIMENSION, TYPE_DIMENSION)
UNDER_USED = -2.0
"""Standardised residual below which a cell is flagged as under-used."""

WORTH_FILLING = "worth_filling"
MEANT_TO_BE_EMPTY = "meant_to_be_empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crosstab(Result):
    """Counts of activities by row and column.

    An activity with several codes stands in several cells, so ``total``, the row totals and the column totals
    count mentions. ``counted`` activities stand in at least one cell; ``known`` have both sides known and are
    the base of ``share_known``.
    """

    matrix: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]
    row_totals: Mapping[str, int]
    column_totals: Mapping[str, int]
    total: int
    known: int
    counted: int


@dataclass(frozen=True, slots=True)
class SpaceCell:
    """A cell of A4.

    Attributes:
        expected: row total x column total / total, None in an empty table.
        residual: (observed - expected) / sqrt(expected), None when nothing is expected.
        relevant: judged worth filling, or not judged while row and column both occur.
        judgement: worth_filling, meant_to_be_empty or "".
        white: nothing there and relevant.
        under_used: relevant, and residual below -2.
    """

    row: str
    column: str
    n: int
    expected: float | None
    residual: float | None
    relevant: bool
    judgement: str
    white: bool
    under_used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WhiteSpace(Result):
    """A4 over one matrix: every cell judged, the white and under-used ones picked out, and empty rows."""

    table: Crosstab
    cells: Mapping[tuple[str, str], SpaceCell]
    white: tuple[SpaceCell, ...]
    under_used: tuple[SpaceCell, ...]
    empty_rows: tuple[str, ...]
    empty_columns: tuple[str, ...]


@remembered
def crossroads(plan: Plan, options: Options) -> Crosstab:
    """A3: Cull instrument x Kavaratzis channel over activities with both coded."""
    scope = Scope(plan, options)
    rows = _slugs(plan, "instrument")
    columns = _slugs(plan, "channel")
    instruments, channels = _coded(scope, "instrument", rows), _coded(scope, "channel", columns)
    pairs = {key: (instruments[key], channels[key]) for key in instruments if key in channels}
    missing = {"instrument": scope.n - len(instruments), "channel": scope.n - len(channels)}
    return _table(scope, CROSSROADS, rows, columns, pairs, missing)


@remembered
def type_by_dimension(plan: Plan, options: Options, level: str = "family") -> Crosstab:
    """A3: family or type (``level``) x the twelve dimensions of both lenses, rated tau or higher.

    Rows are all families, or the types that occur. The dimension side of an activity is known when it has a
    rating of at least tau, or all twelve ratings are entered.
    """
    scope = Scope(plan, options)
    framework = plan.framework
    columns = tuple(code.slug for lens in LENSES for code in framework.lens(lens).dimensions)
    family_of = {entry.slug: entry.family for entry in framework.types}
    by_family = level == "family"
    pairs: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    missing = {"type": 0, "lens": 0}
    rated = _rated(plan, options)
    for key, activity in scope.activities.items():
        kind = activity.type if activity.type != UNKNOWN else ""
        row = family_of.get(kind, "") if by_family else kind
        found = rated.get(key)
        if not row:
            missing["type"] += 1
        if found is None:
            missing["lens"] += 1
        pairs[key] = ((row,) if row else (), found or ())
    if by_family:
        rows = tuple(family.slug for family in framework.families)
    else:
        used = {row[0] for row, _ in pairs.values() if row}
        rows = tuple(entry.slug for entry in framework.types if entry.slug in used)
        rows += tuple(sorted(used.difference(rows)))
    matrix = FAMILY_DIMENSION if by_family else TYPE_DIMENSION
    return _table(
        scope, matrix, rows, columns, pairs, missing, [key for key, codes in rated.items() if not codes]
    )


@remembered
def _rated(plan: Plan, options: Options) -> dict[str, tuple[str, ...]]:
    """Dimensions of both lenses rated tau or higher; () when all are rated lower, absent when that is not known."""
    scope = Scope(plan, options)
    tau = scope.tau
    first, second = (scope.facts.salience[lens] for lens in LENSES)
    dimensions = sum(len(plan.framework.lens(lens).dimensions) for lens in LENSES)
    nothing: dict[str, int | None] = {}
    found: dict[str, tuple[str, ...]] = {}
    for key in scope.activities:
        one, two = first.get(key, nothing), second.get(key, nothing)
        if not one and not two:
            continue
        codes = [code for code, value in one.items() if value is not None and value >= tau]
        codes += [code for code, value in two.items() if value is not None and value >= tau]
        if codes:
            found[key] = tuple(codes)
        elif len(one) + len(two) >= dimensions and None not in one.values() and None not in two.values():
            found[key] = ()
    return found


def crosstab(plan: Plan, options: Options, matrix: str) -> Crosstab:
    """The table of a matrix by its name in ``MATRICES``."""
    if matrix == CROSSROADS:
        return crossroads(plan, options)
    if matrix in (FAMILY_DIMENSION, TYPE_DIMENSION):
        return type_by_dimension(plan, options, matrix.partition("_")[0])
    raise ValueError(f"no such matrix: {matrix}")


@remembered
def white_space(plan: Plan, options: Options, matrix: str = FAMILY_DIMENSION) -> WhiteSpace:
    """A4: empty cells that are relevant, and cells far below what row and column let expect.

    e_ij = r_i c_j / total over the mentions of the table; flagged below a standardised residual of -2.
    """
    table = crosstab(plan, options, matrix)
    judged = {
        (record.row, record.column): record.judgement
        for record in plan.relevance.values()
        if record.matrix == matrix
    }
    cells: dict[tuple[str, str], SpaceCell] = {}
    for row in table.rows:
        for column in table.columns:
            r, c = table.row_totals[row], table.column_totals[column]
            cell = table.cells.get((row, column))
            n = cell.n if cell else 0
            expected = r * c / table.total if table.total else None
            residual = (n - expected) / math.sqrt(expected) if expected else None
            judgement = judged.get((row, column), "")
            relevant = judgement == WORTH_FILLING or (judgement != MEANT_TO_BE_EMPTY and r > 0 and c > 0)
            cells[row, column] = SpaceCell(
                row,
                column,
                n,
                expected,
                residual,
                relevant,
                judgement,
                white=n == 0 and relevant,
                under_used=relevant and residual is not None and residual < UNDER_USED,
            )
    scope_frame = Scope(plan, options).frame("A4", table.missing)
    return WhiteSpace(
        **scope_frame,
        table=table,
        cells=cells,
        white=tuple(cell for cell in cells.values() if cell.white),
        under_used=tuple(cell for cell in cells.values() if cell.under_used),
        empty_rows=tuple(row for row in table.rows if table.row_totals[row] == 0),
        empty_columns=tuple(column for column in table.columns if table.column_totals[column] == 0),
    )


def _slugs(plan: Plan, dimension: str) -> tuple[str, ...]:
    return tuple(code.slug for code in plan.framework.codes(dimension) if code.slug != UNKNOWN)


def _coded(scope: Scope, dimension: str, allowed: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Known codes of a dimension by activity, in plan order; codes the framework lacks have no place in a table."""
    known, places = scope.facts.known(dimension), frozenset(allowed)
    found: dict[str, tuple[str, ...]] = {}
    for key in scope.activities:
        codes = known.get(key, ())
        if not places.issuperset(codes):
            codes = tuple(code for code in codes if code in places)
        if codes:
            found[key] = codes
    return found


def _table(
    scope: Scope,
    matrix: str,
    rows: tuple[str, ...],
    columns: tuple[str, ...],
    pairs: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]],
    missing: Mapping[str, int],
    known_empty: Iterable[str] = (),
) -> Crosstab:
    members: dict[tuple[str, str], list[str]] = {}
    row_totals = dict.fromkeys(rows, 0)
    column_totals = dict.fromkeys(columns, 0)
    counted: list[str] = []
    for key, (row_codes, column_codes) in pairs.items():
        if not row_codes or not column_codes:
            continue
        counted.append(key)
        for row in row_codes:
            for column in column_codes:
                behind = members.get((row, column))
                if behind is None:
                    members[row, column] = [key]
                else:
                    behind.append(key)
    for place in [place for place in members if place[0] not in row_totals or place[1] not in column_totals]:
        del members[place]  # a code from another codebook has no place in this table
    for (row, column), keys in members.items():
        row_totals[row] += len(keys)
        column_totals[column] += len(keys)
    silent = [key for key in known_empty if pairs[key][0]]
    known = scope.amount(counted) + scope.amount(silent)
    cells = {place: scope.cell("/".join(place), members[place], known) for place in sorted(members)}
    return Crosstab(
        **scope.frame("A3", missing),
        matrix=matrix,
        rows=rows,
        columns=columns,
        cells=cells,
        row_totals=row_totals,
        column_totals=column_totals,
        total=sum(row_totals.values()),
        known=len(counted) + len(silent),
        counted=len(counted),
    )
