"""The outlines are those of the world: right areas, right places, nothing across the map."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.outlines import NO_CODE, Detail, Line, outlines
from citysoft_desktop.domain.projection import project
from citysoft_desktop.domain.territories import territories

EARTH_KM2 = 510_065_600


def area(ring: Line) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)) / 2


def covers(rings: tuple[Line, ...], lon: float, lat: float) -> bool:
    """Even-odd rule."""
    x, y = project(lon, lat)
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                odd = not odd
    return odd


def earth_in_units() -> float:
    left = [project(-180, lat) for lat in range(-90, 91)]
    right = [project(180, lat) for lat in range(90, -91, -1)]
    return abs(area((*left, *right)))


# Land areas in square kilometres, rounded, as given by the UN Demographic Yearbook.
@pytest.mark.parametrize(
    ("iso2", "km2"),
    [
        ("RU", 17_098_000),
        ("BR", 8_516_000),
        ("AU", 7_692_000),
        ("DZ", 2_382_000),
        ("ES", 506_000),
        ("ZA", 1_221_000),
    ],
)
def test_areas(iso2: str, km2: float) -> None:
    rings = outlines("50m").countries[iso2]
    found = abs(sum(area(ring) for ring in rings)) / earth_in_units() * EARTH_KM2
    assert found == pytest.approx(km2, rel=0.03)


@pytest.mark.parametrize("detail", ["110m", "50m"])
@pytest.mark.parametrize(
    ("iso2", "lon", "lat"),
    [
        ("ES", -3.7, 40.4),
        ("FR", 2.35, 48.85),
        ("US", -118.2, 34.1),
        ("US", -150.0, 64.0),
        ("RU", 37.6, 55.75),
        ("RU", 175.0, 66.0),
        ("RU", -175.0, 66.5),
        ("UA", 34.4, 45.2),
        ("ZA", 28.2, -25.7),
        ("LS", 28.2, -29.5),
        ("XK", 21.0, 42.6),
        ("TW", 121.0, 23.8),
    ],
)
def test_cities_lie_in_their_country_alone(detail: Detail, iso2: str, lon: float, lat: float) -> None:
    owners = {code for code, rings in outlines(detail).countries.items() if covers(rings, lon, lat)}
    assert owners == {iso2}


@pytest.mark.parametrize("detail", ["110m", "50m"])
def test_frame_codes_and_no_line_across_the_map(detail: Detail) -> None:
    world = outlines(detail)
    assert "AQ" not in world.countries
    assert set(world.countries) - {NO_CODE} <= {entry.iso2 for entry in territories().all()}
    for code, rings in world.countries.items():
        assert rings
        for ring in rings:
            assert len(ring) >= 3
            assert all(0 <= x <= world.width and 0 <= y <= world.height for x, y in ring)
            widest = max(abs(a[0] - b[0]) for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))
            # The longest straight border of the world is the 49th parallel, about 75 units here.
            assert widest < 90, code
    assert len(world.disputed) >= 5


def test_detail() -> None:
    assert len(outlines("110m").countries) >= 170
    assert len(outlines("50m").countries) >= 230
    assert "MT" in outlines("50m").countries
    assert "SG" in outlines("50m").countries
