"""A chart as a scene of marks: defined once, drawn on screen, in the brief and as SVG by thin renderers.

Coordinates are points with the origin top left, x to the right, y down. Colours are token names such as
``lens.diplomacy`` (resources/themes/tokens.toml), never values. ``keys`` are the ids of the activities behind a
mark: they give hover, click-through and the table twin for free.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Measure(Protocol):
    """Width in points of ``text`` set at ``size``; each renderer supplies that of its own font."""

    def __call__(self, text: str, size: float, bold: bool = False) -> float: ...


@dataclass(frozen=True, slots=True)
class Mark:
    """Common part of all marks.

    Attributes:
        label: what the mark says in words ("Both: 10 of 39"); "" for decoration.
        keys: activities behind it.
    """

    label: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rect(Mark):
    """Rectangle; ``hatch`` draws 45 degree lines in the stroke colour instead of a fill."""

    x: float = 0
    y: float = 0
    w: float = 0
    h: float = 0
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.6
    radius: float = 0
    hatch: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Line(Mark):
    """Straight line."""

    x1: float = 0
    y1: float = 0
    x2: float = 0
    y2: float = 0
    stroke: str = "border.default"
    stroke_width: float = 0.6
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon(Mark):
    """Closed shape(s); ``rings`` are sequences of (x, y)."""

    rings: tuple[tuple[tuple[float, float], ...], ...] = ()
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.3


@dataclass(frozen=True, slots=True)
class Glyph(Mark):
    """A sign of fixed meaning centred on (x, y): ``diplomacy`` filled circle, ``branding`` filled diamond,
    ``both`` diamond with hole, ``neither`` hollow ring, ``dot`` plain circle, ``uncoded`` hatched circle."""

    shape: str = "dot"
    x: float = 0
    y: float = 0
    size: float = 7
    fill: str = "data.c1"


@dataclass(frozen=True, slots=True)
class Text(Mark):
    """One line of text; (x, y) is the baseline start, middle or end by ``anchor``."""

    x: float = 0
    y: float = 0
    text: str = ""
    size: float = 8.5
    bold: bool = False
    colour: str = "text.primary"
    anchor: str = "start"  # start, middle, end
    rotate: int = 0  # degrees, counter-clockwise


@dataclass(frozen=True, slots=True)
class DataTable:
    """The table twin of a chart. ``keys`` has one entry per row; ``numeric`` names right-aligned columns."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """What every chart and table prints below: base, filter, missing, threshold, and the whole in words."""

    n: int = 0
    filter: str = ""
    missing: str = ""
    tau: int | None = None
    extra: str = ""
    in_words: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole chart."""

    id: str = ""
    title: str = ""
    width: float = 476.0
    height: float = 200.0
    marks: tuple[Mark, ...] = ()
    table: DataTable = DataTable()
    caption: Caption = Caption()
