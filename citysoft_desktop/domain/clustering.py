"""Marks that would lie on each other are drawn as one with a number. Nothing is lost on the way."""

from __future__ import annotations

import math
from collections.abc import Sequence


def clusters(points: Sequence[tuple[float, float]], weights: Sequence[int], radius: float) -> list[list[int]]:
    """Groups of indexes into ``points``; every index is in exactly one group, the first of a group is its place.

    Points are taken from the heaviest to the lightest (of equal ones the earlier first); each joins the nearest
    place within ``radius`` or becomes a place itself. Places are therefore at least ``radius`` apart, so marks
    of that size never overlap, and the same points give the same groups whatever was grouped before. A grid of
    cells of one radius keeps this near linear. A radius of 0 joins only what has the same position.
    """
    places: list[list[int]] = []
    cells: dict[tuple[int, int], list[int]] = {}
    size = max(radius, 1e-9)
    order = sorted(range(len(points)), key=lambda index: (-weights[index], index))
    for index in order:
        x, y = points[index]
        column, row = math.floor(x / size), math.floor(y / size)
        best, nearest = -1, math.inf
        for near in ((column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            for number in cells.get(near, ()):
                px, py = points[places[number][0]]
                distance = (px - x) ** 2 + (py - y) ** 2
                if distance < nearest:
                    best, nearest = number, distance
        if best >= 0 and (nearest < radius * radius or nearest == 0):
            places[best].append(index)
        else:
            cells.setdefault((column, row), []).append(len(places))
            places.append([index])
    return places
