"""A chart that leaves the window alone: with its title above and n, filter and what is missing below, always."""

from __future__ import annotations

from dataclasses import replace

from citysoft_desktop.domain.scene import Glyph, Line, Mark, Measure, Polygon, Rect, Scene, Text
from citysoft_desktop.services.charts.texts import Translate, over_english

MARGIN = 12.0
_SIZE = 8.5
_LINE = _SIZE * 1.35


def framed(scene: Scene, measure: Measure, t: Translate | None = None) -> Scene:
    """The scene with margins, title and caption lines; table and words stay those of the scene."""
    words = over_english(t)
    caption = scene.caption
    lines = _wrapped(
        " ".join(
            part if part.endswith((".", "!", "?")) else f"{part}."
            for part in (
                words("chart.n_is", n=caption.n),
                words("chart.filter_is", filter=caption.filter)
                if caption.filter
                else words("chart.filter_none"),
                words("chart.missing_is", missing=caption.missing or "0"),
                caption.extra,
            )
            if part
        ),
        scene.width,
        measure,
    )
    head = _SIZE * 2.4
    marks: list[Mark] = [
        Text(
            x=MARGIN,
            y=MARGIN + _SIZE * 1.1,
            text=scene.title,
            size=_SIZE * 1.25,
            bold=True,
            colour="text.primary",
        )
    ]
    marks += [moved(mark, MARGIN, MARGIN + head) for mark in scene.marks]
    below = MARGIN + head + scene.height + _LINE * 1.3
    marks += [
        Text(x=MARGIN, y=below + index * _LINE, text=line, size=_SIZE, colour="text.muted")
        for index, line in enumerate(lines)
    ]
    height = below + len(lines) * _LINE - _LINE * 0.6 + MARGIN
    return replace(scene, width=scene.width + 2 * MARGIN, height=height, marks=tuple(marks))


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The mark shifted by points."""
    if isinstance(mark, Line):
        return replace(mark, x1=mark.x1 + dx, y1=mark.y1 + dy, x2=mark.x2 + dx, y2=mark.y2 + dy)
    if isinstance(mark, Polygon):
        return replace(mark, rings=tuple(tuple((x + dx, y + dy) for x, y in ring) for ring in mark.rings))
    if isinstance(mark, (Rect, Glyph, Text)):
        return replace(mark, x=mark.x + dx, y=mark.y + dy)
    return mark


def _wrapped(text: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in text.split():
        trial = f"{current} {word}".strip()
        if current and measure(trial, _SIZE) > width:
            lines.append(current)
            current = word
        else:
            current = trial
    return [*lines, current] if current else lines
