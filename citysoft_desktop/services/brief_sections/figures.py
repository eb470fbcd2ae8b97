"""Pictures that only the printed brief has: the timeline of the cover and the lens map with its numbers.

Each function returns a maker that lays the chart out for the measure, width and height of the renderer, so the
same chart fits every paper. Colours are tokens; unknown is hatched and never a zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.scene import Caption, Glyph, Line, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.services.brief_document import SceneMaker

GREY = "lens.neither_text"


def fit(text: str, size: float, room: float, measure: Measure, bold: bool = False) -> str:
    """Text shortened with an ellipsis to ``room`` points."""
    if measure(text, size, bold) <= room:
        return text
    while len(text) > 1 and measure(text + "…", size, bold) > room:
        text = text[:-1]
    return text.rstrip() + "…"


# ------------------------------------------------------------------ cover


@dataclass(frozen=True)
class Dot:
    """One activity on the timeline."""

    year: int
    lens: str  # diplomacy, branding, both, neither, uncoded
    key: str
    anchor: str


def timeline_dots(dots: Sequence[Dot], words: Mapping[str, str], last_year: int) -> SceneMaker:
    """One mark per activity at its start year, stacked where they meet; key above, axis below."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        x = 3.0
        used = {dot.lens for dot in dots}
        for lens in ("diplomacy", "both", "branding", "neither", "uncoded"):
            if lens not in used:
                continue
            marks.append(Glyph(shape=lens, x=x + 2, y=7, size=7, fill=_lens_fill(lens)))
            marks.append(Text(x=x + 9, y=9.6, text=words[lens], size=8, colour="text.secondary"))
            x += 22 + measure(words[lens], 8)
        first = min((dot.year for dot in dots), default=last_year - 50)
        start = first - first % 10
        end = max(last_year, max((dot.year for dot in dots), default=last_year))
        end += -end % 10
        if end - start < 20:
            start = end - 20
        axis = height - 14
        span = max(1, end - start)

        def place(year: int) -> float:
            return 5 + (width - 10) * (year - start) / span

        step = next(s for s in (10, 20, 50, 100, 200, 500) if span / s <= 9)
        marks.append(Line(x1=0, y1=axis, x2=width, y2=axis, stroke="text.muted", stroke_width=0.6))
        for year in range(start, end + 1, step):
            marks.append(Line(x1=place(year), y1=axis, x2=place(year), y2=axis + 3, stroke="text.muted"))
            anchor = "start" if year == start else "end" if place(year) > width - 14 else "middle"
            at = 0 if anchor == "start" else width if anchor == "end" else place(year)
            marks.append(
                Text(x=at, y=axis + 12, text=str(year), size=8, colour="text.secondary", anchor=anchor)
            )
        by_year: dict[int, list[Dot]] = {}
        for dot in dots:
            by_year.setdefault(dot.year, []).append(dot)
        room = axis - 24
        tallest = max((len(items) for items in by_year.values()), default=1)
        size = min(8.0, max(2.4, (width - 10) / span * 1.15))
        pitch = min(size + 2.4, room / max(1, tallest))
        size = min(size, max(2.0, pitch - 0.6))
        for year, items in sorted(by_year.items()):
            for level, dot in enumerate(items):
                marks.append(
                    Glyph(
                        label=str(year),
                        keys=(dot.anchor,),
                        shape=dot.lens,
                        x=place(year),
                        y=axis - 2.5 - size / 2 - pitch * level - 2,
                        size=size,
                        fill=_lens_fill(dot.lens),
                    )
                )
        return Scene(id="timeline", width=width, height=height, marks=tuple(marks))

    return draw


def _lens_fill(lens: str) -> str:
    return "linkage.unknown" if lens == "uncoded" else f"lens.{lens}"


# ------------------------------------------------------------------ lens map


@dataclass(frozen=True)
class Quadrant:
    """One field of the lens map."""

    lens: str  # diplomacy, branding, both, neither
    title: str
    count: str
    share: str
    examples: tuple[str, ...]
    keys: tuple[str, ...]


def lens_map(
    quadrants: Mapping[str, Quadrant], axes: Mapping[str, str], uncoded: str, words: str
) -> SceneMaker:
    """2 x 2 of the two lenses; the not rated ones stand in a hatched strip below, never in a field."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        left = 54.0
        strip = 26.0
        bottom = 20.0
        gap = 4.0
        field_w = (width - left - gap) / 2
        field_h = (height - bottom - strip - gap) / 2
        for index, lens in enumerate(("branding", "both", "neither", "diplomacy")):
            x = left + (index % 2) * (field_w + gap)
            y = (index // 2) * (field_h + gap)
            quadrant = quadrants[lens]
            marks.append(
                Rect(
                    label=f"{quadrant.title}: {quadrant.count}",
                    keys=quadrant.keys,
                    x=x,
                    y=y,
                    w=field_w,
                    h=field_h,
                    fill=f"lens.{lens}_tint",
                )
            )
            marks.append(Rect(x=x, y=y, w=3, h=field_h, fill=f"lens.{lens}"))
            marks.append(Glyph(shape=lens, x=x + 16, y=y + 16, size=9, fill=f"lens.{lens}"))
            marks.append(
                Text(
                    x=x + 26,
                    y=y + 19,
                    text=fit(quadrant.title, 9.4, field_w - 32, measure, True),
                    size=9.4,
                    bold=True,
                )
            )
            marks.append(
                Text(x=x + 12, y=y + 46, text=quadrant.count, size=22, bold=True, colour=f"lens.{lens}_text")
            )
            after = x + 12 + measure(quadrant.count, 22, True) + 7
            marks.append(Text(x=after, y=y + 46, text=quadrant.share, size=8.5, colour=GREY))
            room = int((field_h - 54) // 10.5)
            lines = quadrant.examples[: max(0, min(3, room))]
            for number, line in enumerate(reversed(lines)):
                marks.append(
                    Text(
                        x=x + 12,
                        y=y + field_h - 8 - 10.5 * number,
                        text=fit(line, 8, field_w - 18, measure),
                        size=8,
                    )
                )
        for row, name in enumerate(("branding_yes", "branding_no")):
            y = row * (field_h + gap) + field_h / 2
            for number, line in enumerate(axes[name].split("\n")):
                marks.append(Text(x=0, y=y + 10 * number, text=line, size=8, colour=GREY))
        base = 2 * field_h + gap + 12
        marks.append(
            Text(
                x=left + field_w / 2, y=base, text=axes["diplomacy_no"], size=8, colour=GREY, anchor="middle"
            )
        )
        marks.append(
            Text(
                x=left + field_w * 1.5 + gap,
                y=base,
                text=axes["diplomacy_yes"],
                size=8,
                colour=GREY,
                anchor="middle",
            )
        )
        if uncoded:
            y = height - strip + 8
            marks += hatched_plate(left, y, width - left, strip - 9, uncoded, measure)
        return Scene(
            id="lens_map", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words)
        )

    return draw


def hatched_plate(
    x: float, y: float, w: float, h: float, text: str, measure: Measure, bold: bool = True
) -> list[Mark]:
    """A hatched box with its words on a white plate."""
    size = 8.5
    plate = min(w - 2, measure(text, size, bold) + 8)
    return [
        Rect(label=text, x=x, y=y, w=w, h=h, hatch=True, stroke="linkage.unknown"),
        Rect(x=x + (w - plate) / 2, y=y + 1.2, w=plate, h=h - 2.4, fill="surface.card"),
        Text(
            x=x + w / 2,
            y=y + h / 2 + size * 0.34,
            text=fit(text, size, w - 8, measure, bold),
            size=size,
            bold=bold,
            anchor="middle",
        ),
    ]
