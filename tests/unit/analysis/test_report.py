"""The machine-readable result: shape, bytes, and speed with many records."""

from __future__ import annotations

import json
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.analysis.report import analyse, dumps, rounded
from citysoft_desktop.domain.completeness import completeness
from tests.unit.analysis.portfolio import BRANDING, DIPLOMACY, OPTIONS, Builder, portfolio


def test_shape() -> None:
    report = json.loads(dumps(analyse(portfolio("los_angeles").plan(), OPTIONS)))
    assert set(report) == {"n", "filter", "tau", "codebook", "as_of", "analyses"}
    assert (report["n"], report["filter"], report["tau"], report["as_of"]) == (40, None, 2, "2026-11-22")
    analyses = report["analyses"]
    assert set(analyses) == {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A15", "A18"}
    assert set(analyses["A1"]) == {"diplomacy_only", "branding_only", "both", "neither", "uncoded"}
    assert analyses["A1"]["uncoded"] == {"n": 40, "share_all": 1.0, "share_known": None}
    assert analyses["A7"]["unknown"] == {"share_all": 0.75, "share_known": None}
    assert analyses["A7"]["cooperative_joint"] == {"share_all": 0.1, "share_known": 0.4}
    assert set(analyses["A9"]) == {"type", "partner", "country", "region", "issue"}
    assert set(analyses["A9"]["type"]) == {
        "n",
        "hhi",
        "hhi_normalised",
        "shannon",
        "evenness",
        "effective_number",
    }
    assert analyses["A9"]["type"]["hhi"] == 0.18875
    assert analyses["A9"]["issue"] is None


@pytest.mark.parametrize("name", ["barcelona", "los_angeles"])
def test_same_facts_same_bytes_whatever_order_and_ids(name: str) -> None:
    expected = dumps(analyse(portfolio(name).plan(), OPTIONS))
    for seed in range(5):
        other = portfolio(name, prefix=f"z{seed}").plan(shuffle=seed)
        assert dumps(analyse(other, OPTIONS)) == expected


def test_no_ids_and_no_names_of_records() -> None:
    builder = Builder(prefix="record-")
    key = builder.activity("A secret title", type="sister_city", countries=("FR",))
    builder.partner(key, "A secret partner")
    builder.link(key, "cooperative_joint")
    text = dumps(analyse(builder.plan(), OPTIONS))
    assert "record-" not in text
    assert "secret" not in text


def test_numbers_are_rounded_without_negative_zero() -> None:
    assert json.dumps(rounded([-0.0, -1e-9, 1 / 3, 2, None])) == "[0.0, 0.0, 0.333333, 2, null]"


def test_an_empty_plan_has_a_result() -> None:
    report = json.loads(dumps(analyse(Builder().plan(), OPTIONS)))
    assert report["n"] == 0
    assert report["analyses"]["A1"]["both"] == {"n": 0, "share_all": None, "share_known": None}
    assert all(value is None for value in report["analyses"]["A9"].values())


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_order_never_matters(seed: int, shuffle: int) -> None:
    plan = _random(seed, 12)
    assert dumps(analyse(plan.plan(), OPTIONS)) == dumps(analyse(plan.plan(shuffle=shuffle), OPTIONS))


def _random(seed: int, n: int) -> Builder:
    rng = random.Random(seed)
    builder = Builder(home="ES")
    types = ("sister_city", "trade_mission", "network_membership", "cultural_festival", "", "unknown")
    for _ in range(n):
        key = builder.activity(
            type=rng.choice(types),
            countries=tuple(rng.sample(("FR", "US", "CN", "ZZ", "ES", "unknown"), rng.randint(0, 2))),
            start=rng.choice(("", "?", "1999", "2010-05", "2020-01-31")),
            end=rng.choice(("", "..", "2021")),
        )
        for lens, names in (("diplomacy", DIPLOMACY), ("branding", BRANDING)):
            builder.rate(key, lens, **{name: rng.choice((0, 0, 1, 2, 3)) for name in names})
        builder.code(key, "instrument", *rng.sample(("advocacy", "exchange", "unknown"), rng.randint(0, 2)))
        builder.code(key, "channel", *rng.sample(("primary", "secondary"), rng.randint(0, 2)))
        builder.code(key, "issue", *rng.sample(("sport", "food", "health"), rng.randint(0, 3)))
        builder.partner(key, f"Partner {rng.randint(0, 300)}")
        for _ in range(rng.randint(0, 2)):
            builder.link(
                key,
                rng.choice(("cooperative_joint", "none", "unknown", "parallel_harmony")),
                rng.choice(("national", "")),
                strength=rng.choice((None, 0, 2, 4)),
                benefit=rng.choice(("mutual", "unknown", "city_to_nation")),
                valid_from=rng.choice(("", "2001", "2015-06")),
                counterpart_id=rng.choice(("", "m")),
            )
        builder.source("activity", key, rng.choice(("A", "D", "")))
    return builder


def test_ten_thousand_activities_stay_far_from_slow() -> None:
    """The aim of 0.3 s is measured in tests/bench; this only catches a quadratic slip on any machine."""
    small, large = (_random(1, n).plan() for n in (1_000, 5_000))
    seconds = []
    for plan in (small, large):
        begin = time.perf_counter()
        analyse(plan, OPTIONS)
        completeness(plan)
        seconds.append(time.perf_counter() - begin)
    assert seconds[1] < 20 * max(seconds[0], 0.01)
