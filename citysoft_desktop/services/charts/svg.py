"""A scene as an SVG file: the same marks as on screen and paper, with its title and words for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from citysoft_desktop.domain.scene import Glyph, Line, Mark, Polygon, Rect, Scene, Text

Colour = Callable[[str], str]
"""The colour of a token as ``#RRGGBB``."""

FACE = "Inter, 'Source Sans 3', Arial, sans-serif"
_DASH = 'stroke-dasharray="3 2"'
_ANCHOR = {"start": "start", "middle": "middle", "end": "end"}


def scene_svg(scene: Scene, colour: Colour, *, ground: str = "surface.card") -> str:
    """The whole file. ``colour`` resolves tokens, ``ground`` is the token of the background."""
    width, height = _number(scene.width), _number(scene.height)
    hatches = sorted(
        {mark.stroke or "linkage.unknown" for mark in scene.marks if isinstance(mark, Rect) and mark.hatch}
    )
    patterns = "".join(
        f'<pattern id="hatch{number}" width="4" height="4" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V4" stroke="{colour(token)}" stroke-width="1"/></pattern>'
        for number, token in enumerate(hatches)
    )
    said = " ".join(part for part in (scene.caption.in_words, scene.caption.extra) if part)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" font-family="{_text(FACE)}">\n',
        f"<title>{_text(scene.title)}</title>\n<desc>{_text(said)}</desc>\n",
        f"<defs>{patterns}</defs>\n" if patterns else "",
        f'<rect width="{width}" height="{height}" fill="{colour(ground)}"/>\n',
    ]
    parts += [_mark(mark, colour, hatches, ground) for mark in scene.marks]
    parts.append("</svg>\n")
    return "".join(parts)


def _mark(mark: Mark, colour: Colour, hatches: Sequence[str], ground: str) -> str:
    if isinstance(mark, Rect):
        drawn = _rect(mark, colour, hatches)
    elif isinstance(mark, Line):
        drawn = (
            f'<line x1="{_number(mark.x1)}" y1="{_number(mark.y1)}" x2="{_number(mark.x2)}" y2="{_number(mark.y2)}" '
            f'stroke="{colour(mark.stroke)}" stroke-width="{_number(mark.stroke_width)}"{_dashed(mark.dashed)}/>'
        )
    elif isinstance(mark, Polygon):
        path = "".join(
            "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in ring) + "Z" for ring in mark.rings if ring
        )
        drawn = f'<path d="{path}" fill-rule="evenodd" {_paint(mark.fill, mark.stroke, mark.stroke_width, colour)}/>'
    elif isinstance(mark, Glyph):
        drawn = _glyph(mark, colour, ground)
    elif isinstance(mark, Text):
        turn = (
            f' transform="rotate({-mark.rotate} {_number(mark.x)} {_number(mark.y)})"' if mark.rotate else ""
        )
        weight = ' font-weight="600"' if mark.bold else ""
        return (
            f'<text x="{_number(mark.x)}" y="{_number(mark.y)}" font-size="{_number(mark.size)}"{weight} '
            f'text-anchor="{_ANCHOR[mark.anchor]}" fill="{colour(mark.colour)}"{turn}>{_text(mark.text)}</text>\n'
        )
    else:
        return ""
    return f"<g><title>{_text(mark.label)}</title>{drawn}</g>\n" if mark.label else drawn + "\n"


def _rect(mark: Rect, colour: Colour, hatches: Sequence[str]) -> str:
    place = (
        f'x="{_number(mark.x)}" y="{_number(mark.y)}" width="{_number(mark.w)}" height="{_number(mark.h)}"'
    )
    corner = f' rx="{_number(mark.radius)}"' if mark.radius else ""
    if mark.hatch:
        token = mark.stroke or "linkage.unknown"
        return (
            f'<rect {place}{corner} fill="url(#hatch{hatches.index(token)})" stroke="{colour(token)}" '
            f'stroke-width="{_number(mark.stroke_width)}"/>'
        )
    return f"<rect {place}{corner} {_paint(mark.fill, mark.stroke, mark.stroke_width, colour)}{_dashed(mark.dashed)}/>"


def _glyph(mark: Glyph, colour: Colour, ground: str) -> str:
    x, y, half, fill = mark.x, mark.y, mark.size / 2, colour(mark.fill)
    circle = f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(half * 0.9)}" '
    if mark.shape in ("branding", "both"):
        points = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
        corners = " ".join(f"{_number(a)},{_number(b)}" for a, b in points)
        drawn = f'<polygon points="{corners}" fill="{fill}"/>'
        if mark.shape == "both":
            drawn += f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(half * 0.4)}" fill="{colour(ground)}"/>'
        return drawn
    if mark.shape in ("neither", "uncoded"):
        dash = _dashed(mark.shape == "uncoded")
        return f'{circle}fill="none" stroke="{fill}" stroke-width="{_number(max(0.9, mark.size * 0.14))}"{dash}/>'
    return f'{circle}fill="{fill}"/>'


def _paint(fill: str, stroke: str, width: float, colour: Colour) -> str:
    inside = f'fill="{colour(fill)}"' if fill else 'fill="none"'
    return f'{inside} stroke="{colour(stroke)}" stroke-width="{_number(width)}"' if stroke else inside


def _dashed(on: bool) -> str:
    return f" {_DASH}" if on else ""


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    return escape("".join(char for char in text if char >= " " or char in "\t\n"))
