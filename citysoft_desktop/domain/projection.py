"""Equal Earth, the map projection of every world map here: equal areas, so no country looks larger than it is.

Source: B. Savric, T. Patterson, B. Jenny (2018), The Equal Earth map projection, International Journal of Geographical
Information Science 33 (3), 454-465. With theta given by sin(theta) = (sqrt(3) / 2) sin(lat):
    x = 2 sqrt(3) lon cos(theta) / (3 (9 A4 theta^8 + 7 A3 theta^6 + 3 A2 theta^2 + A1))
    y = A4 theta^9 + A3 theta^7 + A2 theta^3 + A1 theta
"""

from __future__ import annotations

import math

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_HALF_ROOT3 = math.sqrt(3) / 2

# Half width and half height of the whole earth for a sphere of radius 1.
_X_MAX = 2 * math.sqrt(3) * math.pi / (3 * _A1)
_THETA_POLE = math.asin(_HALF_ROOT3)
_Y_MAX = _THETA_POLE * (_A1 + _A2 * _THETA_POLE**2 + _THETA_POLE**6 * (_A3 + _A4 * _THETA_POLE**2))

MAP_WIDTH = 1000.0
"""Width of the whole earth in map units; x grows eastwards from 0 at 180 degrees west."""

MAP_HEIGHT = MAP_WIDTH * _Y_MAX / _X_MAX
"""Height of the whole earth in map units (about 486.7); y grows southwards from 0 at the North Pole."""

_SCALE = MAP_WIDTH / (2 * _X_MAX)


def equal_earth(lon: float, lat: float) -> tuple[float, float]:
    """x and y on a sphere of radius 1 (x east, y north) for a position in degrees.

    ``lat`` must lie in -90..90; ``lon`` is taken as it is, so a line may run past 180 degrees.
    """
    theta = math.asin(_HALF_ROOT3 * math.sin(math.radians(lat)))
    square = theta * theta
    sixth = square * square * square
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = math.radians(lon) * math.cos(theta) / (_HALF_ROOT3 * slope)
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return x, y


def project(lon: float, lat: float) -> tuple[float, float]:
    """Map units (x 0..1000 eastwards, y 0..about 487 southwards) for a position in degrees (WGS 84).

    The frame is the one of resources/maps. A longitude outside -180..180 is brought back into it; a latitude outside
    -90..90 is cut off.
    """
    if not -180 <= lon <= 180:
        lon = (lon + 180) % 360 - 180
    x, y = equal_earth(lon, max(-90.0, min(90.0, lat)))
    return (x + _X_MAX) * _SCALE, (_Y_MAX - y) * _SCALE


def unproject(x: float, y: float) -> tuple[float, float] | None:
    """Longitude and latitude in degrees of a point in map units; None outside the earth's outline."""
    target = _Y_MAX - y / _SCALE
    if abs(target) > _Y_MAX:
        return None
    theta = target / _A1
    for _ in range(20):
        square = theta * theta
        sixth = square * square * square
        value = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square)) - target
        step = value / (_A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square))
        theta -= step
        if abs(step) < 1e-12:
            break
    square = theta * theta
    sixth = square * square * square
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    lat = math.degrees(math.asin(max(-1.0, min(1.0, math.sin(theta) / _HALF_ROOT3))))
    lon = math.degrees((x / _SCALE - _X_MAX) * _HALF_ROOT3 * slope / math.cos(theta))
    return (lon, lat) if abs(lon) <= 180 + 1e-9 else None
