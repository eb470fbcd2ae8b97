"""A18: what began and ended when, what ran, and in which mode."""

from __future__ import annotations

import datetime as dt

import pytest

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.timeline import timeline
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio


def test_starts_of_the_public_portfolio() -> None:
    result = timeline(portfolio("barcelona").plan(), OPTIONS)
    assert sum(cell.n for cell in result.starts.values()) == 33
    assert result.start_unknown.n == 7
    decades: dict[int, int] = {}
    for year, cell in result.starts.items():
        decades[year // 10 * 10] = decades.get(year // 10 * 10, 0) + cell.n
    assert list(decades.values()) == [1, 2, 5, 4, 6, 10, 5]


def test_stock_counts_open_ends_and_leaves_out_what_left_unseen() -> None:
    builder = Builder()
    builder.activity(start="2020", end="2022-06")
    open_end = builder.activity(start="2021-05")
    builder.activity(start="2020", status="ended")
    builder.activity(start="?", end="2024")
    builder.activity(start="2030")
    result = timeline(builder.plan(), Options(as_of=dt.date(2024, 3, 1)))
    assert result.stock == {2020: 1, 2021: 2, 2022: 2, 2023: 1, 2024: 1}
    assert result.active_in(2024) == (open_end,)
    assert result.ended_undated.n == 1
    assert result.start_unknown.n == 1
    assert result.end_open.n == 2
    assert list(result.starts) == [2020, 2021, 2030]
    assert list(result.ends) == [2022, 2024]


def test_mode_by_year_needs_a_date_and_divides_like_the_profile() -> None:
    builder = Builder()
    key = builder.activity()
    builder.link(key, "cooperative_joint", counterpart_id="a", valid_from="2019", valid_to="2020")
    builder.link(key, "parallel_harmony", counterpart_id="b", valid_from="2020-05")
    builder.link(builder.activity(), "none")
    result = timeline(builder.plan(), Options(as_of=dt.date(2021, 6, 1)))
    assert result.modes[2019]["cooperative_joint"] == 1
    assert result.modes[2020] == pytest.approx(
        {
            "cooperative_joint": 0.5,
            "cooperative_coordinated": 0,
            "parallel_harmony": 0.5,
            "parallel_disharmony": 0,
            "none": 0,
        }
    )
    assert result.modes[2021]["parallel_harmony"] == 1
    assert result.undated_links == 1


def test_nothing_dated_gives_no_series() -> None:
    builder = Builder()
    builder.activity()
    result = timeline(builder.plan(), OPTIONS)
    assert result.stock == {}
    assert result.modes == {}
