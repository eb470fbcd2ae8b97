"""A15: agreement between coders, against published examples and independent implementations."""

from __future__ import annotations

import math
import random
import time
from dataclasses import replace

import krippendorff
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from citysoft_desktop.domain.analysis import agreement_measures as measures
from citysoft_desktop.domain.analysis.agreement import agreement
from citysoft_desktop.domain.analysis.agreement_measures import (
    Coincidences,
    cohen_kappa,
    krippendorff_alpha,
    linear,
    pair_table,
    percent_agreement,
    quadratic,
    weighted_kappa,
)
from citysoft_desktop.domain.coding import Coding
from tests.unit.analysis.portfolio import OPTIONS, Builder

_ = None
# Krippendorff (2011), "Computing Krippendorff's alpha-reliability": four coders, twelve units.
FOUR = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]
TWELVE = list(zip(*FOUR, strict=True))
VALUES = st.one_of(st.none(), st.integers(0, 3))
UNITS = st.integers(2, 5).flatmap(
    lambda coders: st.lists(st.tuples(*[VALUES] * coders), min_size=1, max_size=25)
)


def test_alpha_of_the_published_example() -> None:
    assert krippendorff_alpha(TWELVE, "nominal") == pytest.approx(0.743, abs=0.0005)
    assert krippendorff_alpha(TWELVE, "ordinal") == pytest.approx(0.815, abs=0.0005)
    assert krippendorff_alpha(TWELVE, "interval") == pytest.approx(0.849, abs=0.0005)


def test_kappa_of_the_published_table() -> None:
    table = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    assert cohen_kappa(table) == pytest.approx(0.40)


@pytest.mark.parametrize("level", measures.LEVELS)
@settings(max_examples=60)
@given(units=UNITS)
def test_alpha_is_that_of_an_independent_implementation(
    level: str, units: list[tuple[int | None, ...]]
) -> None:
    ours = krippendorff_alpha(units, level)
    pairable = [unit for unit in units if sum(v is not None for v in unit) >= 2]
    values = {v for unit in pairable for v in unit if v is not None}
    if len(values) < 2:
        assert ours is None, "without two values that meet nothing is known of chance"
        return
    rows = [[math.nan if v is None else v for v in row] for row in zip(*pairable, strict=True)]
    theirs = krippendorff.alpha(reliability_data=np.array(rows, dtype=float), level_of_measurement=level)
    assert ours == pytest.approx(float(theirs), abs=1e-9)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=40))
def test_kappa_plain_and_weighted_is_that_of_an_independent_implementation(
    pairs: list[tuple[int, int]],
) -> None:
    table = pair_table(pairs, 0, 1)
    one, other = [a for a, _b in pairs], [b for _a, b in pairs]
    for ours, weights in (
        (cohen_kappa(table), None),
        (weighted_kappa(table, linear), "linear"),
        (weighted_kappa(table, quadratic), "quadratic"),
    ):
        if len({*one, *other}) == 1:
            assert ours is None
        else:
            theirs = cohen_kappa_score(one, other, weights=weights, labels=[0, 1, 2, 3])
            assert ours == pytest.approx(theirs, abs=1e-9)


def test_percent_counts_pairs_and_leaves_missing_values_out() -> None:
    assert percent_agreement([(1, 1, None), (1, 2, 1), (None, None, 3)]) == pytest.approx(2 / 4)
    assert percent_agreement([(1, None)]) is None


def some_units(n: int, chance: random.Random) -> list[list[int | None]]:
    """Seven coders of whom each takes the true value seven times in ten, and leaves one unit in ten out."""
    units: list[list[int | None]] = []
    for _unit in range(n):
        true = chance.randrange(4)
        units.append(
            [
                None if chance.random() < 0.1 else true if chance.random() < 0.7 else chance.randrange(4)
                for _coder in range(7)
            ]
        )
    return units


def test_the_interval_of_large_data_is_that_of_drawing_the_units(monkeypatch: pytest.MonkeyPatch) -> None:
    data = Coincidences(some_units(400, random.Random(5)), "ordinal")
    quick = data.interval()
    monkeypatch.setattr(measures, "MANY", 10**9)
    drawn = data.interval()
    assert quick is not None
    assert drawn is not None
    assert quick != drawn
    assert quick.low == pytest.approx(drawn.low, abs=0.01)
    assert quick.high == pytest.approx(drawn.high, abs=0.01)


def test_the_interval_holds_the_true_alpha_about_nineteen_times_in_twenty() -> None:
    chance = random.Random(11)
    truth = krippendorff_alpha(some_units(60_000, chance), "nominal")
    assert truth is not None
    held = 0
    for _try in range(60):
        found = Coincidences(some_units(80, chance), "nominal").interval(resamples=200)
        assert found is not None
        held += found.low <= truth <= found.high
    assert held >= 51, held  # 95 % of 60 is 57; fewer than 51 comes up once in about five hundred such tests


def test_seven_coders_and_five_thousand_activities_take_no_time_worth_waiting_for() -> None:
    units = some_units(5000, random.Random(7))
    start = time.process_time()
    data = Coincidences(units, "ordinal")
    assert data.alpha() is not None
    assert data.interval() is not None
    assert time.process_time() - start < 2


# ---------------------------------------------------------------- on a plan


def coded(
    builder: Builder, activity: str, dimension: str, code: str, coder: str, value: int | None = None
) -> None:
    builder.add(
        Coding(
            id=builder.new_id(),
            activity_id=activity,
            dimension=dimension,
            code=code,
            value=value,
            coder=coder,
        )
    )


def test_unknown_and_what_a_coder_never_touched_are_missing_not_disagreement() -> None:
    builder = Builder()
    first, second, third = (builder.activity() for _one in range(3))
    for key, ana, ben in ((first, 2, 2), (second, 3, 0), (third, 2, None)):
        coded(builder, key, "diplomacy", "culture", "Ana", ana)
        coded(builder, key, "diplomacy", "culture", "Ben", ben)
    coded(builder, first, "diplomacy", "economy", "Ana", 1)
    found = agreement(builder.plan(), OPTIONS)
    (culture,) = found.variables
    assert (culture.dimension, culture.code, culture.level, culture.n) == (
        "diplomacy",
        "culture",
        "ordinal",
        2,
    )
    assert culture.percent == 0.5
    assert culture.weighted_kappa is not None
    (difference,) = found.disagreements
    assert (difference.activity_id, difference.values) == (second, (("Ana", 3), ("Ben", 0)))
    assert found.doubly_coded == (first, second, third)


def test_of_several_codes_each_is_a_variable_and_of_one_code_the_dimension() -> None:
    builder = Builder()
    keys = [builder.activity() for _one in range(3)]
    for key, ana, ben in zip(keys, (["a", "b"], ["a"], ["unknown"]), (["a"], ["a", "b"], ["b"]), strict=True):
        for code in ana:
            coded(builder, key, "instrument", code, "Ana")
        for code in ben:
            coded(builder, key, "instrument", code, "Ben")
    for key, ana, ben in zip(keys, ("inbound", "outbound", "inbound"), ("inbound",) * 3, strict=True):
        coded(builder, key, "direction", ana, "Ana")
        coded(builder, key, "direction", ben, "Ben")
    found = {(v.dimension, v.code): v for v in agreement(builder.plan(), OPTIONS).variables}
    assert set(found) == {("instrument", "a"), ("instrument", "b"), ("direction", "")}
    assert found["instrument", "a"].n == 2, "who says unknown has said nothing on the codes"
    assert found["instrument", "a"].percent == 1.0
    assert found["instrument", "a"].verdict == "undefined", "one value only: chance would agree too"
    assert found["instrument", "b"].percent == 0.0
    assert found["direction", ""].percent == pytest.approx(2 / 3)


def test_one_coder_alone_agrees_with_nobody_and_the_filter_counts() -> None:
    builder = Builder()
    key, other = builder.activity(), builder.activity()
    coded(builder, key, "diplomacy", "culture", "Ana", 2)
    coded(builder, other, "diplomacy", "culture", "Ana", 2)
    coded(builder, other, "diplomacy", "culture", "Ben", 2)
    plan = builder.plan()
    assert agreement(plan, OPTIONS).variables[0].n == 1
    alone = agreement(plan, replace(OPTIONS, ids=frozenset({key})))
    assert alone.variables == ()
    assert alone.n == 1
    assert alone.missing == {"diplomacy": 1}
