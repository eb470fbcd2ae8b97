"""Renew resources/maps from Natural Earth's country outlines in the npm package world-atlas.

Usage:  .venv/bin/python packaging/tools/make_maps.py
Needs:  npm and a network; resources/territories/territories.json for the codes.
Result: countries_110m.json and countries_50m.json (read by citysoft_desktop/domain/outlines.py), the notice of
        world-atlas in resources/licences, and resources/SHA256SUMS.

A file holds ``countries``: code -> rings, a ring being x0, y0, x1, y1... in the map units of domain/projection.py,
to be filled by the even-odd rule (a ring inside another is a hole). ``disputed`` holds lines in the same form that
are to be drawn dashed. Antarctica is left out. Rings that cross 180 degrees are cut there.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from make_support import RESOURCES, copy_text, npm_package, write_file_list

from citysoft_desktop.domain.projection import MAP_HEIGHT, MAP_WIDTH, equal_earth

FOLDER = RESOURCES / "maps"
VERSION = "2.0.2"
Point = tuple[float, float]

# Areas Natural Earth draws apart though they have no code of their own. The map follows the ISO list and draws the
# line between the two dashed; the program takes no position.
WITHOUT_CODE = {
    "N. Cyprus": "CY",
    "Somaliland": "SO",
    "Kosovo": "XK",
    "Indian Ocean Ter.": "CX",
    "Siachen Glacier": "-",
}
DISPUTED = (
    {"Cyprus", "N. Cyprus"}, {"Somalia", "Somaliland"}, {"Serbia", "Kosovo"}, {"Morocco", "W. Sahara"},
    {"India", "Siachen Glacier"}, {"Pakistan", "Siachen Glacier"}, {"China", "Siachen Glacier"},
    {"Israel", "Palestine"},
)  # fmt: skip


def is_crimea(points: list[Point]) -> bool:
    """Whether points lie on Crimea, which Natural Earth gives to the state that holds it and the ISO list to Ukraine."""
    return all(32.3 <= lon <= 36.7 and 44.2 <= lat <= 46.4 for lon, lat in points)


def decode_arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """Arcs in degrees from their quantized differences (TopoJSON 1.0, section 2.1.3)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def ring_of(arcs: list[list[Point]], numbers: list[int]) -> list[Point]:
    """A ring from its arcs; a negative number is an arc run backwards."""
    ring: list[Point] = []
    for number in numbers:
        points = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring.extend(points[1:] if ring else points)
    return ring


def unwrapped(ring: list[Point]) -> list[Point]:
    """The ring with longitudes that never jump, so that they may run past 180 degrees."""
    out = [ring[0]]
    for lon, lat in ring[1:]:
        before = out[-1][0]
        out.append((lon + 360 * round((before - lon) / 360), lat))
    return out


def cut(ring: list[Point], limit: float, keep_below: bool) -> list[Point]:
    """Sutherland and Hodgman (1974): the part of a ring on one side of a meridian."""

    def inside(point: Point) -> bool:
        return point[0] <= limit if keep_below else point[0] >= limit

    out: list[Point] = []
    if not ring:
        return out
    for before, point in zip([ring[-1], *ring[:-1]], ring, strict=True):
        if inside(point) != inside(before):
            share = (limit - before[0]) / (point[0] - before[0])
            out.append((limit, before[1] + share * (point[1] - before[1])))
        if inside(point):
            out.append(point)
    return out


def pieces(ring: list[Point]) -> list[list[Point]]:
    """The ring cut at the 180th meridian and moved into -180..180."""
    whole = unwrapped(ring)
    found = []
    for turn in (-1, 0, 1):
        part = cut(cut(whole, -180 + 360 * turn, False), 180 + 360 * turn, True)
        if len(part) >= 3:
            found.append([(lon - 360 * turn, lat) for lon, lat in part])
    return found


def placed(points: list[Point], closed: bool) -> list[Point]:
    """Map units; long edges are divided first, since meridians are curves on this map."""
    half = equal_earth(180, 0)[0]
    scale = MAP_WIDTH / (2 * half)
    top = equal_earth(0, 90)[1]
    out = []
    following = [*points[1:], points[0]] if closed else [*points[1:], points[-1]]
    for (lon, lat), (lon2, lat2) in zip(points, following, strict=True):
        steps = max(1, math.ceil(abs(lat2 - lat) / 3)) if abs(lat2 - lat) > 3 else 1
        for step in range(steps):
            share = step / steps
            x, y = equal_earth(lon + share * (lon2 - lon), lat + share * (lat2 - lat))
            out.append(((x + half) * scale, (top - y) * scale))
    return out


def rounded(points: list[Point], digits: int) -> list[Point]:
    out: list[Point] = []
    for x, y in points:
        point = (round(x, digits), round(y, digits))
        if not out or out[-1] != point:
            out.append(point)
    while len(out) > 1 and out[0] == out[-1]:
        out.pop()
    # A point on the straight line between its neighbours says nothing.
    if len(out) > 3:
        out = [
            b
            for a, b, c in zip([out[-1], *out[:-1]], out, [*out[1:], out[0]], strict=True)
            if abs((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])) > 1e-9
        ]
    return out


def area(ring: list[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def flat(points: list[Point]) -> list[float]:
    return [int(value) if value == int(value) else value for point in points for value in point]


def build(topology: dict[str, Any], numeric: dict[str, str]) -> dict[str, Any]:
    arcs = decode_arcs(topology)
    rings: dict[str, list[list[Point]]] = defaultdict(list)
    users: dict[int, set[str]] = defaultdict(set)
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = numeric.get(str(geometry.get("id")).zfill(3)) or WITHOUT_CODE[name]
        if code == "AQ":
            continue
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for polygon in polygons:
            for numbers in polygon:
                for number in numbers:
                    users[number if number >= 0 else ~number].add(name)
                ring = ring_of(arcs, numbers)
                owner = "UA" if code == "RU" and is_crimea(ring) else code
                rings[owner].extend(placed(part, True) for part in pieces(ring))
    countries: dict[str, list[list[float]]] = {}
    for code in sorted(rings):
        kept = [
            ring
            for ring in (rounded(part, 1) for part in rings[code])
            if len(ring) >= 3 and area(ring) >= 0.02
        ]
        if not kept:
            # A state too small for one decimal keeps its largest piece at a finer step rather than vanish.
            largest = max(rings[code], key=area)
            kept = [rounded(largest, 2) if len(rounded(largest, 2)) >= 3 else rounded(largest, 3)]
        countries[code] = [flat(ring) for ring in kept if len(ring) >= 3]
    disputed = [
        flat([(round(x, 1), round(y, 1)) for x, y in placed(arcs[number], False)])
        for number, names in sorted(users.items())
        if names in DISPUTED or (names == {"Russia", "Ukraine"} and is_crimea(arcs[number]))
    ]
    return {
        "source": f"Natural Earth (public domain) by way of world-atlas {VERSION}",
        "projection": "Equal Earth", "width": MAP_WIDTH, "height": round(MAP_HEIGHT, 2),
        "countries": countries, "disputed": disputed,
    }  # fmt: skip


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    codes = json.loads((RESOURCES / "territories" / "territories.json").read_text(encoding="utf-8"))[
        "territories"
    ]
    numeric = {facts[1]: code for code, facts in codes.items() if facts[1]}
    with tempfile.TemporaryDirectory() as folder:
        package = npm_package("world-atlas", VERSION, Path(folder))
        for detail in ("110m", "50m"):
            content = build(
                json.loads((package / f"countries-{detail}.json").read_text(encoding="utf-8")), numeric
            )
            target = FOLDER / f"countries_{detail}.json"
            target.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
            print(detail, len(content["countries"]), "codes", len(content["disputed"]), "disputed lines",
                  target.stat().st_size, "bytes")  # fmt: skip
        (RESOURCES / "licences").mkdir(exist_ok=True)
        copy_text(package / "LICENSE", RESOURCES / "licences" / "world-atlas-ISC.txt")
    write_file_list()


if __name__ == "__main__":
    main()
