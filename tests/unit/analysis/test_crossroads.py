"""A3 and A4: cross-tables and white space."""

from __future__ import annotations

import math

import pytest

from citysoft_desktop.domain.analysis.crossroads import (
    CROSSROADS,
    FAMILY_DIMENSION,
    crossroads,
    type_by_dimension,
    white_space,
)
from citysoft_desktop.domain.strategy import Relevance
from tests.unit.analysis.portfolio import OPTIONS, Builder


def test_instrument_by_channel_counts_activities_with_both() -> None:
    builder = Builder()
    both, half = builder.activity(), builder.activity()
    builder.code(both, "instrument", "advocacy", "exchange")
    builder.code(both, "channel", "secondary")
    builder.code(half, "instrument", "advocacy")
    builder.code(half, "channel", "unknown")
    table = crossroads(builder.plan(), OPTIONS)
    assert table.cells["advocacy", "secondary"].keys == (both,)
    assert table.cells["advocacy", "secondary"].share_all == 0.5
    assert table.cells["advocacy", "secondary"].share_known == 1.0
    assert (table.total, table.counted, table.missing["channel"]) == (2, 1, 1)
    assert "unknown" not in table.columns


def test_families_by_dimension_count_only_ratings_at_tau() -> None:
    builder = Builder()
    key = builder.activity(type="sister_city")
    builder.rate(key, "diplomacy", culture=3, economy=1)
    silent = builder.activity(type="sister_city")
    builder.rate_all(silent, 0, 1)
    table = type_by_dimension(builder.plan(), OPTIONS)
    assert {place: cell.n for place, cell in table.cells.items()} == {("bilateral", "culture"): 1}
    assert table.cells["bilateral", "culture"].share_known == 0.5
    assert len(table.rows) == 9
    assert len(table.columns) == 12
    assert type_by_dimension(builder.plan(), OPTIONS, "type").rows == ("sister_city",)


def _spaced() -> Builder:
    builder = Builder()
    for kind, code, times in (("sister_city", "culture", 20), ("trade_mission", "economy", 20)):
        for _ in range(times):
            builder.rate(builder.activity(type=kind), "diplomacy", **{code: 3})
    return builder


def test_white_space_residuals_by_hand() -> None:
    space = white_space(_spaced().plan(), OPTIONS)
    assert {(c.row, c.column) for c in space.white} == {("bilateral", "economy"), ("economic", "culture")}
    cell = space.cells["bilateral", "economy"]
    assert cell.expected == 10
    assert cell.residual == pytest.approx(-10 / math.sqrt(10))
    assert cell.under_used
    assert "knowledge" in space.empty_rows
    assert space.cells["knowledge", "culture"].residual is None
    assert not space.cells["knowledge", "culture"].relevant


def test_judgements_decide_relevance() -> None:
    builder = _spaced()
    for row, column, judgement in (
        ("bilateral", "economy", "meant_to_be_empty"),
        ("knowledge", "culture", "worth_filling"),
    ):
        builder.add(
            Relevance(
                id=builder.new_id(), matrix=FAMILY_DIMENSION, row=row, column=column, judgement=judgement
            )
        )
    space = white_space(builder.plan(), OPTIONS)
    assert {(c.row, c.column) for c in space.white} == {("economic", "culture"), ("knowledge", "culture")}
    assert [(c.row, c.column) for c in space.under_used] == [("economic", "culture")]


def test_an_empty_table_has_no_white_space() -> None:
    builder = Builder()
    builder.activity()
    space = white_space(builder.plan(), OPTIONS, CROSSROADS)
    assert space.white == ()
    assert all(cell.expected is None for cell in space.cells.values())
    with pytest.raises(ValueError, match="matrix"):
        white_space(builder.plan(), OPTIONS, "something")
