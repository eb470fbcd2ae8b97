"""The world map keeps areas and its corners where the published projection has them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.projection import MAP_HEIGHT, MAP_WIDTH, equal_earth, project, unproject

LON = st.floats(-180, 180)
LAT = st.floats(-90, 90)


def test_published_extent() -> None:
    # The authors give a width to height ratio of about 2.05458 and poles 0.59247 of the equator's length.
    assert pytest.approx(2.05458, abs=1e-4) == MAP_WIDTH / MAP_HEIGHT
    assert equal_earth(180, 90)[0] / equal_earth(180, 0)[0] == pytest.approx(0.59247, abs=2e-3)
    assert equal_earth(180, 0)[0] == pytest.approx(2.706629, abs=1e-5)
    assert equal_earth(0, 90)[1] == pytest.approx(1.317362, abs=1e-5)


def test_frame() -> None:
    assert project(-180, 0) == pytest.approx((0, MAP_HEIGHT / 2))
    assert project(180, 0) == pytest.approx((MAP_WIDTH, MAP_HEIGHT / 2))
    assert project(0, 90)[1] == pytest.approx(0, abs=1e-9)
    assert project(0, -90)[1] == pytest.approx(MAP_HEIGHT)


def test_odd_positions_stay_on_the_map() -> None:
    assert project(190, 10) == pytest.approx(project(-170, 10))
    assert project(0, 95) == project(0, 90)


@given(st.floats(-179, 178), st.floats(-88, 87))
def test_equal_areas(lon: float, lat: float) -> None:
    step = 1e-3
    left, top = equal_earth(lon, lat + step), None
    top = left
    bottom = equal_earth(lon, lat)
    right = equal_earth(lon + step, lat)
    cross = (right[0] - bottom[0]) * (top[1] - bottom[1]) - (right[1] - bottom[1]) * (top[0] - bottom[0])
    sphere = math.radians(step) * (math.sin(math.radians(lat + step)) - math.sin(math.radians(lat)))
    # The published coefficients are rounded; the area is right to about one in 500 for so small a cell.
    assert cross == pytest.approx(sphere, rel=2e-3)


@given(LON, LAT)
def test_there_and_back(lon: float, lat: float) -> None:
    found = unproject(*project(lon, lat))
    assert found is None or found == pytest.approx((lon, lat), abs=1e-4)
    if abs(lon) < 179.9 and abs(lat) < 89.9:
        assert found is not None


def test_outside_the_outline() -> None:
    assert unproject(0, 0) is None
    assert unproject(500, -1) is None
