"""One point inside each country, for what is known to be somewhere in it and nothing more."""

from __future__ import annotations

from functools import lru_cache

from citysoft_desktop.domain.outlines import Line, outlines

Point = tuple[float, float]


@lru_cache(maxsize=512)
def country_point(code: str) -> Point | None:
    """A point in the largest part of a country, in map units; None for a code without an outline.

    It is the centroid of the largest ring where that lies inside it, else the middle of the widest piece of the
    country at the centroid's latitude, so that no mark stands in the sea or in a neighbour's land.
    """
    rings = outlines("110m").countries.get(code) or outlines("50m").countries.get(code)
    if not rings:
        return None
    ring = max(rings, key=lambda points: abs(_area(points)))
    x, y = _centroid(ring)
    pieces = _inside(ring, y)
    if not pieces:
        return x, y
    if any(left < x < right for left, right in pieces):
        return x, y
    left, right = max(pieces, key=lambda piece: piece[1] - piece[0])
    return (left + right) / 2, y


def _area(ring: Line) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in _edges(ring)) / 2


def _centroid(ring: Line) -> Point:
    area = _area(ring)
    if not area:
        return ring[0]
    x = sum((ax + bx) * (ax * by - bx * ay) for (ax, ay), (bx, by) in _edges(ring)) / (6 * area)
    y = sum((ay + by) * (ax * by - bx * ay) for (ax, ay), (bx, by) in _edges(ring)) / (6 * area)
    return x, y


def _edges(ring: Line) -> list[tuple[Point, Point]]:
    return list(zip(ring, (*ring[1:], ring[0]), strict=True))


def _inside(ring: Line, y: float) -> list[tuple[float, float]]:
    """The pieces of the horizontal line at ``y`` that lie inside the ring."""
    crossings = sorted(
        ax + (y - ay) * (bx - ax) / (by - ay) for (ax, ay), (bx, by) in _edges(ring) if (ay > y) != (by > y)
    )
    return list(zip(crossings[::2], crossings[1::2], strict=False))
