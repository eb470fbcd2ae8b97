"""The map of the resume card, made from what the list of recent plans knows, without opening the file."""

from __future__ import annotations

from collections.abc import Mapping

from citysoft_desktop.domain.scene import Caption, DataTable, Mark, Measure, Polygon, Scene


def start_map(countries: Mapping[str, int], home: str, width: float, height: float) -> Scene:
    """Countries shaded by activities in four steps, home in ink. Borders are those of Natural Earth."""
    from citysoft_desktop.domain.outlines import outlines
    from citysoft_desktop.domain.territories import territories

    world = outlines("110m")
    names = territories()
    scale = min(width / world.width, height / world.height)
    dx = (width - world.width * scale) / 2
    dy = (height - world.height * scale) / 2
    largest = max(countries.values(), default=0)
    marks: list[Mark] = []
    for code, rings in world.countries.items():
        n = countries.get(code, 0)
        step = min(4, 1 + (n - 1) * 4 // max(largest, 4)) if n else 0
        fill = "text.primary" if code == home else f"sequence.s{step}" if step else "border.subtle"
        placed = tuple(tuple((dx + x * scale, dy + y * scale) for x, y in ring) for ring in rings)
        marks.append(
            Polygon(
                label=f"{names.name(code)}: {n}" if n else "",
                rings=placed,
                fill=fill,
                stroke="surface.card",
                stroke_width=0.3,
            )
        )
    listed = sorted(countries.items(), key=lambda item: (-item[1], item[0]))
    rows = tuple((names.name(code), str(n)) for code, n in listed)
    words = ", ".join(f"{name} {n}" for name, n in rows)
    return Scene(
        "start_map",
        "",
        width,
        height,
        tuple(marks),
        DataTable(("", ""), rows),
        Caption(n=len(rows), in_words=words),
    )


def build(countries: Mapping[str, int], home: str):
    """A maker for ``SceneView.set_build``."""

    def make(_measure: Measure, width: float, height: float) -> Scene:
        return start_map(countries, home, width, height)

    return make
