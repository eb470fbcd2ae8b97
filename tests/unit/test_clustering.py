"""Marks drawn as one with a number: nothing is lost, nothing overlaps, and it is quick enough for a map that moves."""

from __future__ import annotations

import math
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.clustering import clusters

POINTS = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 487), st.integers(1, 50)), max_size=60)


@given(POINTS, st.floats(0, 200))
def test_every_point_is_in_exactly_one_group_and_places_are_apart(
    points: list[tuple[float, float, int]], radius: float
) -> None:
    places = [(x, y) for x, y, _ in points]
    found = clusters(places, [w for _, _, w in points], radius)
    assert sorted(index for group in found for index in group) == list(range(len(points)))
    heads = [places[group[0]] for group in found]
    for number, one in enumerate(heads):
        for two in heads[:number]:
            assert math.dist(one, two) >= radius * (1 - 1e-9) or radius == 0
    for group in found:
        for index in group[1:]:
            assert math.dist(places[group[0]], places[index]) < radius or places[group[0]] == places[index]


def test_the_heaviest_is_the_place_and_of_equals_the_first() -> None:
    assert clusters([(0, 0), (1, 0), (50, 0)], [1, 3, 1], 10) == [[1, 0], [2]]
    assert clusters([(0, 0), (1, 0)], [2, 2], 10) == [[0, 1]]


def test_what_shares_a_position_stays_together_at_any_size() -> None:
    assert clusters([(5, 5), (5, 5), (6, 5)], [1, 1, 1], 0) == [[0, 1], [2]]


def test_the_order_of_the_points_does_not_matter_for_their_places() -> None:
    rng = random.Random(4)
    points = [(rng.uniform(0, 1000), rng.uniform(0, 487)) for _ in range(300)]
    weights = list(range(300))
    one = clusters(points, weights, 20)
    turned = clusters(points[::-1], weights[::-1], 20)
    assert {tuple(sorted(group)) for group in one} == {
        tuple(sorted(299 - index for index in group)) for group in turned
    }


@pytest.mark.parametrize("radius", [20.0, 0.5])
def test_time_grows_with_the_number_of_points_not_with_its_square(radius: float) -> None:
    rng = random.Random(1)

    def seconds(n: int) -> float:
        points = [(rng.uniform(0, 1000), rng.uniform(0, 487)) for _ in range(n)]
        best = math.inf
        for _ in range(3):
            begin = time.perf_counter()
            clusters(points, [1] * n, radius)
            best = min(best, time.perf_counter() - begin)
        return best

    assert seconds(8000) < 40 * seconds(1000)  # 64 times would be its square
