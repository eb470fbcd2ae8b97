"""A1 and A2: which activities the lenses count for, and how far the lenses meet."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.lens import dialog_index, lens_coverage, peak_saliences, threshold_check
from tests.unit.analysis.portfolio import BRANDING, DIPLOMACY, OPTIONS, Builder, portfolio


def test_an_import_is_uncoded_not_neither() -> None:
    coverage = lens_coverage(portfolio("barcelona").plan(), OPTIONS)
    assert coverage.cells["uncoded"].n == 40
    assert coverage.cells["uncoded"].share_all == 1.0
    assert coverage.cells["uncoded"].share_known is None
    assert coverage.cells["neither"].n == 0
    assert all(coverage.cells[code].share_known is None for code in coverage.cells)


def test_one_rating_at_tau_makes_a_lens_known_and_a_lower_one_does_not() -> None:
    builder = Builder()
    reached = builder.activity()
    builder.rate(reached, "diplomacy", culture=2)
    builder.rate(reached, "branding", **dict.fromkeys(BRANDING, 0))
    below = builder.activity()
    builder.rate(below, "diplomacy", culture=1)
    builder.rate(below, "branding", **dict.fromkeys(BRANDING, 0))
    coverage = lens_coverage(builder.plan(), OPTIONS)
    assert coverage.cells["diplomacy_only"].keys == (reached,)
    assert coverage.cells["uncoded"].keys == (below,)
    assert coverage.missing["diplomacy"] == 1
    assert coverage.missing["branding"] == 0
    assert coverage.cells["diplomacy_only"].share_all == 0.5
    assert coverage.cells["diplomacy_only"].share_known == 1.0


def test_a_rating_set_to_unknown_is_not_entered() -> None:
    builder = Builder()
    key = builder.activity()
    builder.rate(key, "diplomacy", **dict.fromkeys(DIPLOMACY, 0) | {"security": None})
    builder.rate(key, "branding", **dict.fromkeys(BRANDING, 0))
    assert lens_coverage(builder.plan(), OPTIONS).cells["uncoded"].keys == (key,)


def test_all_twelve_entered_below_tau_is_neither() -> None:
    builder = Builder()
    key = builder.activity()
    builder.rate_all(key, 1, 0)
    plan = builder.plan()
    assert lens_coverage(plan, OPTIONS).cells["neither"].keys == (key,)
    by_tau = threshold_check(plan, OPTIONS)
    assert by_tau[1].cells["diplomacy_only"].n == 1
    assert by_tau[3].cells["neither"].n == 1


def test_dialog_index_by_hand() -> None:
    builder = Builder()
    for diplomacy, branding, times in ((3, 2, 3), (2, 0, 4), (0, 3, 2), (0, 0, 1)):
        for _ in range(times):
            builder.rate_all(builder.activity(), diplomacy, branding)
    index = dialog_index(builder.plan(), OPTIONS)
    assert (index.both, index.diplomacy_only, index.branding_only, index.neither) == (3, 4, 2, 1)
    assert index.jaccard == pytest.approx(3 / 9)
    assert index.phi == pytest.approx((3 * 1 - 4 * 2) / math.sqrt(7 * 3 * 5 * 5))


def test_dialog_index_is_undefined_without_a_lens() -> None:
    builder = Builder()
    builder.rate_all(builder.activity(), 0, 0)
    index = dialog_index(builder.plan(), OPTIONS)
    assert index.jaccard is None
    assert index.phi is None


def test_filter_weights_and_peaks() -> None:
    builder = Builder()
    first, second = builder.activity(), builder.activity()
    for key, pair in ((first, (3, 0)), (second, (0, 2))):
        builder.rate_all(key, *pair)
    builder.code(first, "visibility", "visibility_3")
    builder.code(second, "visibility", "visibility_1")
    plan = builder.plan()
    weighted = lens_coverage(plan, Options(as_of=OPTIONS.as_of, weight="visibility"))
    assert weighted.cells["diplomacy_only"].share_all == pytest.approx(0.75)
    filtered = lens_coverage(plan, Options(as_of=OPTIONS.as_of, ids=frozenset({second}), filter_text="one"))
    assert (filtered.n, filtered.filter, filtered.cells["branding_only"].n) == (1, "one", 1)
    assert peak_saliences(plan, OPTIONS)[first] == (3, 0)


@given(st.lists(st.tuples(*[st.sampled_from([None, 0, 1, 2, 3])] * 4), max_size=8), st.integers(1, 3))
def test_every_activity_is_in_exactly_one_cell(rows: list[tuple[int | None, ...]], tau: int) -> None:
    builder = Builder()
    for row in rows:
        key = builder.activity()
        builder.rate(key, "diplomacy", **dict.fromkeys(DIPLOMACY, row[0]) | {"security": row[1]})
        builder.rate(key, "branding", **dict.fromkeys(BRANDING, row[2]) | {"place": row[3]})
    coverage = lens_coverage(builder.plan(), Options(as_of=OPTIONS.as_of, tau=tau))
    keys = [key for cell in coverage.cells.values() for key in cell.keys]
    assert len(keys) == len(set(keys)) == len(rows)
    if rows:
        assert math.fsum(cell.share_all or 0 for cell in coverage.cells.values()) == pytest.approx(1)
    if coverage.coded:
        assert math.fsum(cell.share_known or 0 for cell in coverage.cells.values()) == pytest.approx(1)
