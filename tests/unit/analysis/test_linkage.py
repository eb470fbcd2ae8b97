"""A6, A7 and A8: dated linkages with the home state."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.linkage import (
    alignment_index,
    alignment_profile,
    benefit_balance,
    counterpart_modes,
    linkage_rate,
)
from citysoft_desktop.domain.linkage import MODES
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio


@pytest.mark.parametrize(
    ("name", "known"),
    [("barcelona", (0.5, 0.1, 0.1, 0.3, 0.0)), ("los_angeles", (0.4, 0.2, 0.2, 0.2, 0.0))],
)
def test_check_values_of_the_public_portfolios(name: str, known: tuple[float, ...]) -> None:
    profile = alignment_profile(portfolio(name).plan(), OPTIONS)
    assert profile.known == 10
    assert [profile.cells[mode].share_known for mode in MODES[:-1]] == pytest.approx(list(known))
    assert profile.cells["unknown"].share_all == 0.75
    assert profile.cells["unknown"].share_known is None


def test_other_tiers_are_their_own_profiles_and_no_tier_counts_in_none() -> None:
    builder = Builder()
    for tier in ("supranational", ""):
        builder.link(builder.activity(), "cooperative_joint", tier)
    plan = builder.plan()
    assert alignment_profile(plan, OPTIONS).known == 0
    assert alignment_profile(plan, OPTIONS).untiered == 1
    assert alignment_profile(plan, replace(OPTIONS, tier="supranational")).known == 1
    assert alignment_profile(plan, replace(OPTIONS, tier="all")).known == 2


def test_an_activity_with_two_known_modes_gives_half_to_each() -> None:
    builder = Builder()
    key = builder.activity()
    builder.link(key, "cooperative_joint", counterpart_id="ministry")
    builder.link(key, "parallel_disharmony", counterpart_id="asylum office")
    builder.link(key, "unknown", counterpart_id="embassy")
    builder.link(builder.activity(), "none")
    profile = alignment_profile(builder.plan(), OPTIONS)
    assert profile.cells["cooperative_joint"].share_all == 0.25
    assert profile.cells["parallel_disharmony"].share_known == 0.25
    assert profile.cells["none"].share_known == 0.5
    assert profile.cells["unknown"].n == 0


def test_two_bodies_in_the_same_mode_count_once() -> None:
    builder = Builder()
    key = builder.activity()
    builder.link(key, "cooperative_joint", counterpart_id="a")
    builder.link(key, "cooperative_joint", counterpart_id="b")
    cell = alignment_profile(builder.plan(), OPTIONS).cells["cooperative_joint"]
    assert (cell.n, cell.amount, cell.share_all) == (1, 1.0, 1.0)


@pytest.mark.parametrize(
    ("as_of", "mode"),
    [
        (dt.date(2009, 12, 31), "unknown"),
        (dt.date(2010, 1, 1), "cooperative_joint"),
        (dt.date(2016, 5, 31), "cooperative_joint"),
        (dt.date(2016, 6, 1), "parallel_disharmony"),
        (dt.date(2026, 1, 1), "parallel_disharmony"),
    ],
)
def test_the_record_valid_on_the_reporting_date_counts(as_of: dt.date, mode: str) -> None:
    builder = Builder()
    key = builder.activity()
    builder.link(key, "cooperative_joint", counterpart_id="m", valid_from="2010", valid_to="2016-05")
    builder.link(key, "parallel_disharmony", counterpart_id="m", valid_from="2016-06", valid_to="..")
    assert alignment_profile(builder.plan(), Options(as_of=as_of)).cells[mode].n == 1


def test_a_change_known_only_to_the_year_gives_the_later_record() -> None:
    builder = Builder()
    key = builder.activity()
    builder.link(key, "cooperative_joint", counterpart_id="m", valid_to="2020")
    builder.link(key, "none", counterpart_id="m", valid_from="2020")
    profile = alignment_profile(builder.plan(), Options(as_of=dt.date(2020, 7, 1)))
    assert profile.cells["none"].share_known == 1.0


def test_unknown_and_blank_dates_are_valid() -> None:
    builder = Builder()
    builder.link(builder.activity(), "cooperative_joint", valid_from="?", valid_to="?")
    builder.link(builder.activity(), "cooperative_joint")
    assert alignment_profile(builder.plan(), OPTIONS).cells["cooperative_joint"].n == 2


def test_rate_keeps_unknown_apart_from_none_found() -> None:
    builder = Builder()
    for strength in (0, 1, 4, None):
        builder.link(builder.activity(), strength=strength)
    builder.activity()
    rate = linkage_rate(builder.plan(), OPTIONS)
    assert rate.rate_all == pytest.approx(2 / 5)
    assert rate.rate_known == pytest.approx(2 / 3)
    assert rate.mean_strength == pytest.approx(5 / 3)
    assert rate.cells["0"].n == 1
    assert rate.unknown.share_all == pytest.approx(2 / 5)
    assert rate.unknown.share_known is None


def test_rate_without_anything_known_is_undefined_not_zero() -> None:
    rate = linkage_rate(portfolio("barcelona").plan(), OPTIONS)
    assert rate.mean_strength is None
    assert rate.rate_known is None
    assert rate.unknown.share_all == 1.0


def test_benefit_balance_by_hand() -> None:
    builder = Builder()
    for benefit in ("nation_to_city", "nation_to_city", "city_to_nation", "mutual", "neither", "unknown"):
        builder.link(builder.activity(), benefit=benefit)
    balance = benefit_balance(builder.plan(), OPTIONS)
    assert balance.balance == pytest.approx((2 - 1) / 4)
    assert balance.cells["unknown"].n == 1
    assert benefit_balance(Builder().plan(), OPTIONS).balance is None


def test_index_and_counterpart_table() -> None:
    builder = Builder()
    first, second = builder.activity(), builder.activity()
    builder.link(first, "cooperative_joint", counterpart_id="m", strength=3)
    builder.link(second, "parallel_disharmony", counterpart_id="m", strength=1)
    builder.link(second, "parallel_harmony", strength=None)
    plan = builder.plan()
    assert alignment_index(plan, OPTIONS) == pytest.approx((3 - 1) / 4)
    rows = counterpart_modes(plan, OPTIONS)
    assert [row.counterpart_id for row in rows] == ["m", ""]
    assert rows[0].modes == {"cooperative_joint": (first,), "parallel_disharmony": (second,)}


@given(st.lists(st.lists(st.sampled_from(MODES), max_size=4), max_size=10), st.integers(0, 99))
def test_shares_add_up_and_order_does_not_matter(rows: list[list[str]], seed: int) -> None:
    builder = Builder()
    for modes in rows:
        key = builder.activity()
        for mode in modes:
            builder.link(key, mode)
    profile = alignment_profile(builder.plan(), OPTIONS)
    mixed = alignment_profile(builder.plan(shuffle=seed), OPTIONS)
    for mode in MODES:
        assert profile.cells[mode].share_all == mixed.cells[mode].share_all
        assert profile.cells[mode].share_known == mixed.cells[mode].share_known
    if rows:
        assert math.fsum(cell.share_all or 0 for cell in profile.cells.values()) == pytest.approx(1)
    if profile.known:
        assert math.fsum(cell.share_known or 0 for cell in profile.cells.values()) == pytest.approx(1)
