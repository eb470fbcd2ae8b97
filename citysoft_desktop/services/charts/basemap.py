"""The earth below every map: which part of it a picture shows, and the outlines as marks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from citysoft_desktop.domain.outlines import Detail, outlines
from citysoft_desktop.domain.outlines import Line as Ring
from citysoft_desktop.domain.scene import Line, Mark, Polygon

LAND = "border.subtle"
COAST = "surface.card"
DISPUTED = "text.muted"
MOST_ZOOM = 64.0
"""How many times larger than the whole earth a map is shown at most: a town stands apart from its suburb."""


@lru_cache(maxsize=1)
def latitudes() -> tuple[float, float]:
    """Northern and southern end of what is drawn in map units: the outlines leave out Antarctica."""
    ys = [y for rings in outlines("110m").countries.values() for ring in rings for _, y in ring]
    return min(ys), max(ys)


@dataclass(frozen=True, slots=True)
class MapFrame:
    """The part of the earth in a picture of ``width`` by ``height`` points.

    ``x``, ``y`` is the map unit in the middle of the picture, ``scale`` points per map unit, ``zoom`` how many
    times larger than the whole earth this is.
    """

    width: float
    height: float
    x: float
    y: float
    scale: float
    zoom: float = 1.0

    @staticmethod
    def whole(width: float, height: float) -> MapFrame:
        """All of the earth, as large as fits."""
        world = outlines("110m")
        north, south = latitudes()
        scale = min(width / world.width, height / (south - north))
        return MapFrame(width, height, world.width / 2, (north + south) / 2, scale)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a map position stands in the picture."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def unit(self, px: float, py: float) -> tuple[float, float]:
        """The map position below a point of the picture."""
        return (px - self.width / 2) / self.scale + self.x, (py - self.height / 2) / self.scale + self.y

    def sees(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Whether a map position is in the picture, with a margin in points."""
        px, py = self.at(x, y)
        return -margin <= px <= self.width + margin and -margin <= py <= self.height + margin

    def resized(self, width: float, height: float) -> MapFrame:
        """The same middle and zoom in another size."""
        whole = MapFrame.whole(width, height)
        return MapFrame(width, height, self.x, self.y, whole.scale * self.zoom, self.zoom).inside()

    def zoomed(self, factor: float, px: float | None = None, py: float | None = None) -> MapFrame:
        """Larger by ``factor`` with the point (px, py) of the picture, or its middle, kept where it is."""
        zoom = min(MOST_ZOOM, max(1.0, self.zoom * factor))
        scale = self.scale / self.zoom * zoom
        px = self.width / 2 if px is None else px
        py = self.height / 2 if py is None else py
        ux, uy = self.unit(px, py)
        x = ux - (px - self.width / 2) / scale
        y = uy - (py - self.height / 2) / scale
        return MapFrame(self.width, self.height, x, y, scale, zoom).inside()

    def moved(self, dx: float, dy: float) -> MapFrame:
        """The picture shifted by points."""
        x, y = self.x - dx / self.scale, self.y - dy / self.scale
        return MapFrame(self.width, self.height, x, y, self.scale, self.zoom).inside()

    def centred(self, x: float, y: float) -> MapFrame:
        """With a map position in the middle, as far as the edge of the earth allows."""
        return MapFrame(self.width, self.height, x, y, self.scale, self.zoom).inside()

    def around(self, box: tuple[float, float, float, float], margin: float) -> MapFrame:
        """As large as possible with a box (left, top, right, bottom in map units) inside, and a margin in points."""
        left, top, right, bottom = box
        room_x, room_y = max(self.width - 2 * margin, 1), max(self.height - 2 * margin, 1)
        fits = min(room_x / max(right - left, 1e-6), room_y / max(bottom - top, 1e-6))
        whole = self.scale / self.zoom
        zoom = min(MOST_ZOOM / 2, max(1.0, fits / whole))
        return MapFrame(
            self.width, self.height, (left + right) / 2, (top + bottom) / 2, whole * zoom, zoom
        ).inside()

    def inside(self) -> MapFrame:
        """Moved so that no more emptiness is shown beyond the edge of the earth than needed."""
        world = outlines("110m")
        north, south = latitudes()
        x = _held(self.x, 0, world.width, self.width / self.scale)
        y = _held(self.y, north, south, self.height / self.scale)
        return MapFrame(self.width, self.height, x, y, self.scale, self.zoom)


def _held(middle: float, low: float, high: float, room: float) -> float:
    if room >= high - low or not math.isfinite(room):
        return (low + high) / 2
    return min(max(middle, low + room / 2), high - room / 2)


Colouring = Callable[[str], tuple[str, str, tuple[str, ...]]]
"""Fill, label and ids behind a country by its code."""


def land(frame: MapFrame, colouring: Colouring | None = None, detail: Detail = "110m") -> list[Mark]:
    """The countries and, dashed over them, the lines that are disputed."""
    world = outlines(detail)
    marks: list[Mark] = []

    def placed(ring: Ring) -> tuple[tuple[float, float], ...]:
        # Inlined from MapFrame.at: tens of thousands of points.
        scale = frame.scale
        dx, dy = frame.width / 2 - frame.x * scale, frame.height / 2 - frame.y * scale
        return tuple((round(x * scale + dx, 2), round(y * scale + dy, 2)) for x, y in ring)

    for code, rings in world.countries.items():
        fill, label, keys = colouring(code) if colouring is not None else (LAND, "", ())
        marks.append(
            Polygon(
                label=label,
                keys=keys,
                rings=tuple(map(placed, rings)),
                fill=fill,
                stroke=COAST,
                stroke_width=0.3,
            )
        )
    for line in world.disputed:
        marks.extend(
            Line(x1=a[0], y1=a[1], x2=b[0], y2=b[1], stroke=DISPUTED, stroke_width=0.4, dashed=True)
            for a, b in itertools.pairwise(placed(line))
        )
    return marks
