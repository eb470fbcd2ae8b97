"""Charts that only the printed brief has: the cover timeline, the lens map, bars of modes, families, decades.

Each function returns a maker that lays the chart out for the measure, width and height of the renderer, so the
same chart fits every paper. Colours are tokens; unknown is hatched and never a zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.scene import Caption, Glyph, Line, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.services.brief_document import SceneMaker

INK = "text.primary"
GREY = "lens.neither_text"
MODE_COLOURS = {
    "cooperative_joint": ("linkage.joint", "linkage.on_joint", "J"),
    "cooperative_coordinated": ("linkage.coordinated", "linkage.on_coordinated", "C"),
    "parallel_harmony": ("linkage.harmony", "linkage.on_harmony", "H"),
    "parallel_disharmony": ("linkage.disharmony", "linkage.on_disharmony", "D"),
}


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
            marks.append(Text(x=at, y=axis + 12, text=str(year), size=8, colour="text.secondary", anchor=anchor))
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
                marks.append(Glyph(
                    label=str(year), keys=(dot.anchor,), shape=dot.lens, x=place(year),
                    y=axis - 2.5 - size / 2 - pitch * level - 2, size=size, fill=_lens_fill(dot.lens)))
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


def lens_map(quadrants: Mapping[str, Quadrant], axes: Mapping[str, str], uncoded: str, words: str) -> SceneMaker:
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
            marks.append(Rect(label=f"{quadrant.title}: {quadrant.count}", keys=quadrant.keys, x=x, y=y,
                              w=field_w, h=field_h, fill=f"lens.{lens}_tint"))
            marks.append(Rect(x=x, y=y, w=3, h=field_h, fill=f"lens.{lens}"))
            marks.append(Glyph(shape=lens, x=x + 16, y=y + 16, size=9, fill=f"lens.{lens}"))
            marks.append(Text(x=x + 26, y=y + 19, text=fit(quadrant.title, 9.4, field_w - 32, measure, True), size=9.4, bold=True))
            marks.append(Text(x=x + 12, y=y + 46, text=quadrant.count, size=22, bold=True, colour=f"lens.{lens}_text"))
            after = x + 12 + measure(quadrant.count, 22, True) + 7
            marks.append(Text(x=after, y=y + 46, text=quadrant.share, size=8.5, colour=GREY))
            room = int((field_h - 54) // 10.5)
            lines = quadrant.examples[: max(0, min(3, room))]
            for number, line in enumerate(reversed(lines)):
                marks.append(Text(x=x + 12, y=y + field_h - 8 - 10.5 * number,
                                  text=fit(line, 8, field_w - 18, measure), size=8))
        for row, name in enumerate(("branding_yes", "branding_no")):
            y = row * (field_h + gap) + field_h / 2
            for number, line in enumerate(axes[name].split("\n")):
                marks.append(Text(x=0, y=y + 10 * number, text=line, size=8, colour=GREY))
        base = 2 * field_h + gap + 12
        marks.append(Text(x=left + field_w / 2, y=base, text=axes["diplomacy_no"], size=8, colour=GREY, anchor="middle"))
        marks.append(Text(x=left + field_w * 1.5 + gap, y=base, text=axes["diplomacy_yes"], size=8, colour=GREY, anchor="middle"))
        if uncoded:
            y = height - strip + 8
            marks += hatched_plate(left, y, width - left, strip - 9, uncoded, measure)
        return Scene(id="lens_map", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


def hatched_plate(x: float, y: float, w: float, h: float, text: str, measure: Measure, bold: bool = True) -> list[Mark]:
    """A hatched box with its words on a white plate."""
    size = 8.5
    plate = min(w - 2, measure(text, size, bold) + 8)
    return [
        Rect(label=text, x=x, y=y, w=w, h=h, hatch=True, stroke="linkage.unknown"),
        Rect(x=x + (w - plate) / 2, y=y + 1.2, w=plate, h=h - 2.4, fill="surface.card"),
        Text(x=x + w / 2, y=y + h / 2 + size * 0.34, text=fit(text, size, w - 8, measure, bold), size=size, bold=bold, anchor="middle"),
    ]


# ------------------------------------------------------------------ bars


@dataclass(frozen=True)
class Part:
    """A piece of a stacked bar."""

    code: str
    value: float
    text: str
    colour: str
    on: str
    keys: tuple[str, ...] = ()


def _part_label(part: Part, letter: str, room: float, share: str, measure: Measure) -> str:
    """Narrow bars drop the share, then the space, never the count; too narrow for that, nothing."""
    for text in (f"{letter} {part.text} ({share})" if share else "", f"{letter} {part.text}", f"{letter}{part.text}", part.text):
        if text and measure(text, 8, True) <= room - 2:
            return text
    return ""


@dataclass(frozen=True)
class ModeBar:
    """One of the two bars of the national linkage page: title, base, parts and the unknown rest."""

    title: str
    base: str
    parts: tuple[Part, ...]
    shares: tuple[str, ...]
    none: Part | None
    none_text: str
    unknown: float
    unknown_text: str


def mode_bars(bars: Sequence[ModeBar], key: Sequence[tuple[str, str, str]], words: str) -> SceneMaker:
    """Share of all and share of known at the same width, with a one-line key."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        left = 88.0
        bar_w = width - left
        bar_h = 20.0
        pitch = (height - 14 - bar_h) / max(1, len(bars) - 1) if len(bars) > 1 else 0
        pitch = min(pitch, 30.0)
        for index, bar in enumerate(bars):
            y = index * pitch
            marks.append(Text(x=0, y=y + 8.5, text=fit(bar.title, 8.6, left - 6, measure, True), size=8.6, bold=True))
            marks.append(Text(x=0, y=y + 18, text=bar.base, size=8, colour=GREY))
            total = sum(part.value for part in bar.parts) + bar.unknown + (bar.none.value if bar.none else 0)
            if total <= 0:
                marks += hatched_plate(left, y, bar_w, bar_h, bar.unknown_text, measure)
                continue
            x = left
            for part, share in zip(bar.parts, bar.shares, strict=True):
                if part.value <= 0:
                    continue
                w = bar_w * part.value / total
                marks.append(Rect(label=part.code, keys=part.keys, x=x, y=y, w=max(0.6, w - 0.8), h=bar_h, fill=part.colour))
                letter = MODE_COLOURS[part.code][2] if part.code in MODE_COLOURS else ""
                text = _part_label(part, letter, w, share, measure)
                if text:
                    marks.append(Text(x=x + w / 2, y=y + bar_h / 2 + 2.8, text=text, size=8, bold=True, colour=part.on, anchor="middle"))
                x += w
            if bar.none and bar.none.value > 0:
                w = bar_w * bar.none.value / total
                marks.append(Rect(label=bar.none_text, keys=bar.none.keys, x=x + 0.4, y=y + 0.4, w=max(0.6, w - 1.2), h=bar_h - 0.8, stroke="linkage.none", stroke_width=0.9))
                if measure(bar.none_text, 8, True) < w - 4:
                    marks.append(Text(x=x + w / 2, y=y + bar_h / 2 + 2.8, text=bar.none_text, size=8, bold=True, anchor="middle"))
                elif measure(bar.none.text, 8, True) < w - 2:
                    marks.append(Text(x=x + w / 2, y=y + bar_h / 2 + 2.8, text=bar.none.text, size=8, bold=True, anchor="middle"))
                x += w
            if bar.unknown > 0:
                w = bar_w * bar.unknown / total
                if measure(bar.unknown_text, 8.5, True) + 10 < w:
                    marks += hatched_plate(x, y, w, bar_h, bar.unknown_text, measure)
                else:
                    marks.append(Rect(label=bar.unknown_text, x=x, y=y, w=w, h=bar_h, hatch=True, stroke="linkage.unknown"))
        x, y = left, height - 3
        for letter, text, colour in key:
            if colour:
                marks.append(Rect(x=x, y=y - 6.5, w=7.5, h=7, fill=colour))
            else:
                marks.append(Rect(x=x + 0.4, y=y - 6.1, w=6.7, h=6.2, stroke="linkage.none", stroke_width=0.9))
            x += 11
            if letter:
                marks.append(Text(x=x, y=y, text=letter, size=8, bold=True))
                x += measure(letter, 8, True) + 4
            marks.append(Text(x=x, y=y, text=text, size=8, colour=GREY))
            x += measure(text, 8) + 14
        return Scene(id="modes", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


@dataclass(frozen=True)
class BarRow:
    """A horizontal bar: name, parts, words at its end; without value the reason stands in its place."""

    name: str
    parts: tuple[Part, ...]
    end: str
    note: str = ""
    hatched: float = 0.0


def bar_rows(rows: Sequence[BarRow], key: Sequence[tuple[str, str]], words: str, label_width: float = 100.0) -> SceneMaker:
    """Horizontal stacked bars with direct labels and an optional one-line key of (glyph, words)."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        key_h = 14.0 if key else 0.0
        pitch = (height - key_h) / max(1, len(rows))
        bar_h = min(9.0, pitch * 0.66)
        end_room = max((measure(row.end, 8, True) for row in rows), default=0) + 10
        longest = max((sum(p.value for p in row.parts) + row.hatched for row in rows), default=0) or 1
        scale = (width - label_width - end_room) / longest
        marks.append(Line(x1=label_width, y1=0, x2=label_width, y2=height - key_h - 2, stroke=INK, stroke_width=0.6))
        for index, row in enumerate(rows):
            y = index * pitch + (pitch - bar_h) / 2
            base = y + bar_h / 2 + 2.9
            quiet = not row.parts and not row.hatched
            marks.append(Text(x=0, y=base, text=fit(row.name, 8.4, label_width - 6, measure), size=8.4, colour=GREY if quiet else INK))
            x = label_width
            for part in row.parts:
                w = part.value * scale
                marks.append(Rect(label=row.name, keys=part.keys, x=x + 0.5, y=y, w=max(0.6, w - 0.8), h=bar_h, fill=part.colour))
                if measure(part.text, 8, True) < w - 3:
                    marks.append(Text(x=x + w / 2, y=base, text=part.text, size=8, bold=True, colour=part.on, anchor="middle"))
                x += w
            if row.hatched:
                w = row.hatched * scale
                marks.append(Rect(label=row.name, x=x + 0.5, y=y, w=max(1.0, w - 0.5), h=bar_h, hatch=True, stroke="linkage.unknown"))
                x += w
            if quiet:
                marks.append(Text(x=label_width + 5, y=base, text=row.note, size=8, colour=GREY))
            else:
                marks.append(Text(x=x + 5, y=base, text=row.end, size=8, bold=True))
        x = label_width
        for glyph, text in key:
            marks.append(Glyph(shape=glyph, x=x + 4, y=height - 5.5, size=7, fill=_lens_fill(glyph)))
            marks.append(Text(x=x + 12, y=height - 2.7, text=text, size=8, colour=GREY))
            x += 26 + measure(text, 8)
        return Scene(id="bars", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


@dataclass(frozen=True)
class ColumnBar:
    """A column: value, words under it; ``kind`` full, partial or unknown (hatched)."""

    value: int
    name: str
    kind: str = "full"
    keys: tuple[str, ...] = ()


def columns(bars: Sequence[ColumnBar], words: str) -> SceneMaker:
    """Vertical columns with the value on top; an unfinished period is paler and says so, unknown is hatched."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        foot = 24.0
        head = 13.0
        axis = height - foot
        top = max((bar.value for bar in bars), default=1) or 1
        extra = 0.5 if any(bar.kind == "unknown" for bar in bars) else 0.0
        pitch = min(40.0, width / (len(bars) + extra)) if bars else width
        bar_w = pitch * 0.68
        marks.append(Line(x1=0, y1=axis, x2=min(width, pitch * (len(bars) - (1 if extra else 0))), y2=axis, stroke=INK, stroke_width=0.7))
        for index, bar in enumerate(bars):
            x = index * pitch + (pitch * extra if bar.kind == "unknown" else 0)
            h = (axis - head) * bar.value / top
            if bar.kind == "unknown":
                marks.append(Rect(label=bar.name, keys=bar.keys, x=x, y=axis - h, w=bar_w, h=h, hatch=True, stroke="linkage.unknown"))
            elif bar.value:
                marks.append(Rect(label=bar.name, keys=bar.keys, x=x, y=axis - h, w=bar_w, h=h,
                                  fill="print.navy" if bar.kind == "full" else "print.partial"))
            marks.append(Text(x=x + bar_w / 2, y=axis - h - 4, text=str(bar.value), size=9, bold=True, anchor="middle",
                              colour=INK if bar.value else GREY))
            for number, line in enumerate(bar.name.split("\n")):
                marks.append(Text(x=x + bar_w / 2, y=axis + 10 + 9.6 * number, text=line, size=8, colour=GREY, anchor="middle"))
        return Scene(id="columns", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


@dataclass(frozen=True)
class FunnelStep:
    """A link of the chain: how many activities reach it with evidence."""

    name: str
    value: int
    text: str
    keys: tuple[str, ...]


def funnel(steps: Sequence[FunnelStep], total: int, rest: str, words: str) -> SceneMaker:
    """Bars that fall from left to right: documented is solid, the rest hatched."""

    def draw(measure: Measure, width: float, height: float) -> Scene:
        marks: list[Mark] = []
        gap = 12.0
        w = (width - gap * (len(steps) - 1)) / max(1, len(steps))
        foot, head = 16.0, 16.0
        room = height - foot - head
        for index, step in enumerate(steps):
            x = index * (w + gap)
            share = step.value / total if total else 0
            solid = room * share
            if solid < room:
                marks.append(Rect(label=rest, x=x, y=head, w=w, h=room - solid, hatch=True, stroke="linkage.unknown"))
            if solid > 0:
                marks.append(Rect(label=step.name, keys=step.keys, x=x, y=head + room - solid, w=w, h=solid, fill="print.teal"))
            marks.append(Text(x=x + w / 2, y=head - 5, text=fit(step.text, 9, w + gap, measure, True), size=9, bold=True, anchor="middle"))
            marks.append(Text(x=x + w / 2, y=height - 4, text=fit(step.name, 8.6, w + gap - 2, measure), size=8.6, anchor="middle"))
        return Scene(id="funnel", width=width, height=height, marks=tuple(marks), caption=Caption(in_words=words))

    return draw


