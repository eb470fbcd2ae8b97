"""Draws a chart scene as vectors on a page.

Charts are laid out once (services/charts) for the measure of the print face; this renderer only paints marks.
Hatching is computed line by line: a pattern or a clip path would be lost in some printers.
"""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from citysoft_desktop.domain.scene import Glyph, Line, Mark, Polygon, Rect, Scene, Text
from citysoft_desktop.report import fonts
from citysoft_desktop.report.palette import Palette

HATCH_PITCH = 3.4
HATCH_WIDTH = 0.5
DASH = (2.2, 1.8)


def hatch_lines(
    x: float, y: float, w: float, h: float, pitch: float = HATCH_PITCH
) -> list[tuple[float, float, float, float]]:
    """Rising 45 degree lines clipped to a rectangle, as (x1, y1, x2, y2)."""
    lines: list[tuple[float, float, float, float]] = []
    step = pitch * 2**0.5
    offset = step / 2
    while offset < w + h:
        # The line x + y' = offset, measured from the lower left corner.
        x1, y1 = (offset, 0.0) if offset <= w else (w, offset - w)
        x2, y2 = (0.0, offset) if offset <= h else (offset - h, h)
        lines.append((x + w - x1, y + y1, x + w - x2, y + y2))
        offset += step
    return lines


def draw_hatch(
    canvas: Any, x: float, y: float, w: float, h: float, colour: Any, pitch: float = HATCH_PITCH
) -> None:
    """Hatch a rectangle given by its lower left corner, with a thin outline."""
    if w <= 0 or h <= 0:
        return
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(HATCH_WIDTH)
    path = canvas.beginPath()
    for x1, y1, x2, y2 in hatch_lines(x, y, w, h, pitch):
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)
    path.rect(x, y, w, h)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def draw_glyph(
    canvas: Any,
    palette: Palette,
    shape: str,
    x: float,
    y: float,
    size: float,
    fill: str,
    ground: str = "surface.card",
    theme: str = "print",
) -> None:
    """A sign of fixed meaning centred on (x, y), y upwards."""
    half = size / 2
    colour = palette.colour(fill, theme)
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if shape in ("branding", "both"):
        reach = half * 1.18
        path = canvas.beginPath()
        path.moveTo(x, y + reach)
        path.lineTo(x + reach, y)
        path.lineTo(x, y - reach)
        path.lineTo(x - reach, y)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        if shape == "both":
            canvas.setFillColor(palette.colour(ground, theme))
            canvas.circle(x, y, half * 0.46, stroke=0, fill=1)
    elif shape == "neither":
        canvas.setLineWidth(max(0.9, size * 0.14))
        canvas.circle(x, y, half * 0.86, stroke=1, fill=0)
    elif shape == "uncoded":
        canvas.setLineWidth(0.6)
        canvas.circle(x, y, half * 0.92, stroke=1, fill=0)
        for shift in (-0.55, 0.0, 0.55):
            # A chord of the circle on the rising diagonal shifted by ``shift`` radii.
            reach = half * 0.92 * (1 - shift**2) ** 0.5 * 0.7071
            dx, dy = shift * half * 0.65, -shift * half * 0.65
            canvas.line(x + dx - reach, y + dy - reach, x + dx + reach, y + dy + reach)
    else:
        canvas.circle(x, y, half, stroke=0, fill=1)
    canvas.restoreState()


class SceneFlowable(Flowable):
    """A scene on the page: a figure with alternative text; marks of one record link to its row.

    Attributes:
        role, alt: structure for tagged output.
    """

    role = "Figure"

    def __init__(
        self,
        scene: Scene,
        palette: Palette,
        *,
        theme: str = "print",
        ground: str = "surface.card",
        link: dict[str, str] | None = None,
        alt: str = "",
    ) -> None:
        super().__init__()
        self.scene = scene
        self.palette = palette
        self.theme = theme
        self.ground = ground
        self.link = link or {}
        self.alt = alt or scene.caption.in_words or scene.title
        self.width, self.height = scene.width, scene.height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for mark in self.scene.marks:
            self._draw_mark(mark)

    # -- marks ----------------------------------------------------------------------------------------

    def _draw_mark(self, mark: Mark) -> None:
        if isinstance(mark, Rect):
            self._rect(mark)
        elif isinstance(mark, Line):
            self._line(mark)
        elif isinstance(mark, Polygon):
            self._polygon(mark)
        elif isinstance(mark, Glyph):
            draw_glyph(
                self.canv,
                self.palette,
                mark.shape,
                mark.x,
                self.height - mark.y,
                mark.size,
                mark.fill,
                self.ground,
                self.theme,
            )
            self._leads(
                mark, mark.x - mark.size / 2, self.height - mark.y - mark.size / 2, mark.size, mark.size
            )
        elif isinstance(mark, Text):
            self._text(mark)

    def _colour(self, name: str) -> Any:
        return self.palette.colour(name, self.theme)

    def _leads(self, mark: Mark, x: float, y: float, w: float, h: float) -> None:
        anchors = [self.link[key] for key in mark.keys if key in self.link]
        if len(anchors) == 1:
            self.canv.linkRect("", anchors[0], (x, y, x + w, y + h), relative=1)

    def _rect(self, mark: Rect) -> None:
        canvas = self.canv
        y = self.height - mark.y - mark.h
        canvas.saveState()
        if mark.hatch:
            draw_hatch(canvas, mark.x, y, mark.w, mark.h, self._colour(mark.stroke or "linkage.unknown"))
        else:
            if mark.fill:
                canvas.setFillColor(self._colour(mark.fill))
            if mark.stroke:
                canvas.setStrokeColor(self._colour(mark.stroke))
                canvas.setLineWidth(mark.stroke_width)
                if mark.dashed:
                    canvas.setDash(*DASH)
            fill, stroke = int(bool(mark.fill)), int(bool(mark.stroke))
            if fill or stroke:
                if mark.radius:
                    canvas.roundRect(
                        mark.x, y, mark.w, mark.h, min(mark.radius, mark.w / 2, mark.h / 2), stroke, fill
                    )
                else:
                    canvas.rect(mark.x, y, mark.w, mark.h, stroke, fill)
        canvas.restoreState()
        self._leads(mark, mark.x, y, mark.w, mark.h)

    def _line(self, mark: Line) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(self._colour(mark.stroke))
        canvas.setLineWidth(mark.stroke_width)
        if mark.dashed:
            canvas.setDash(*DASH)
        canvas.line(mark.x1, self.height - mark.y1, mark.x2, self.height - mark.y2)
        canvas.restoreState()

    def _polygon(self, mark: Polygon) -> None:
        canvas = self.canv
        canvas.saveState()
        path = canvas.beginPath()
        for ring in mark.rings:
            for index, (x, y) in enumerate(ring):
                (path.lineTo if index else path.moveTo)(x, self.height - y)
            path.close()
        if mark.fill:
            canvas.setFillColor(self._colour(mark.fill))
        if mark.stroke:
            canvas.setStrokeColor(self._colour(mark.stroke))
            canvas.setLineWidth(mark.stroke_width)
        canvas.drawPath(path, stroke=int(bool(mark.stroke)), fill=int(bool(mark.fill)))
        canvas.restoreState()

    def _text(self, mark: Text) -> None:
        if not mark.text:
            return
        canvas = self.canv
        face = fonts.SANS_SEMI if mark.bold else fonts.SANS
        size = max(8.0, mark.size)
        width = fonts.width_of(mark.text, face, size)
        shift = {"middle": -width / 2, "end": -width}.get(mark.anchor, 0.0)
        canvas.saveState()
        canvas.setFillColor(self._colour(mark.colour))
        canvas.translate(mark.x, self.height - mark.y)
        if mark.rotate:
            canvas.rotate(mark.rotate)
        for name, part in fonts.runs(mark.text, face):
            canvas.setFont(name, size)
            canvas.drawString(shift, 0, part)
            shift += canvas.stringWidth(part, name, size)
        canvas.restoreState()
