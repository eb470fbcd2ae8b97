"""The ratings of all activities side by side: activities by the twelve dimensions of both lenses."""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.framework import Code
from citysoft_desktop.domain.plan import Plan

Value = int | str | None
"""0 to 3, "unknown", or None = not entered."""


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One dimension."""

    lens: str
    code: Code


def columns(plan: Plan) -> tuple[MatrixColumn, ...]:
    """Six of diplomacy, six of branding."""
    return tuple(
        MatrixColumn(lens, code) for lens in SALIENCE_DIMENSIONS for code in plan.framework.codes(lens)
    )


def values_of(plan: Plan, activity_id: str, order: tuple[MatrixColumn, ...]) -> tuple[Value, ...]:
    """The ratings of one activity in the order of the columns."""
    given = {lens: plan.salience_of(activity_id, lens) for lens in SALIENCE_DIMENSIONS}
    found: list[Value] = []
    for column in order:
        ratings = given[column.lens]
        if column.code.slug not in ratings:
            found.append(None)
        else:
            stored = ratings[column.code.slug]
            found.append("unknown" if stored is None else stored)
    return tuple(found)


def kind_of(value: Value, tau: int) -> str:
    """counting, below, unknown or empty."""
    if value is None:
        return "empty"
    if isinstance(value, str):
        return "unknown"
    return "counting" if value >= tau else "below"


def totals(rows: list[tuple[Value, ...]], count: int, tau: int) -> list[dict[str, int]]:
    """Per column how many activities are of each kind."""
    found = [{"counting": 0, "below": 0, "unknown": 0, "empty": 0} for _ in range(count)]
    for values in rows:
        for column, value in enumerate(values):
            found[column][kind_of(value, tau)] += 1
    return found


def row_total(values: tuple[Value, ...], tau: int) -> tuple[int, int]:
    """Dimensions that count, and dimensions entered (unknown is entered but not rated)."""
    return (
        sum(kind_of(value, tau) == "counting" for value in values),
        sum(value is not None for value in values),
    )
