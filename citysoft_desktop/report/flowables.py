"""Small flowables the brief is set with. Each carries its structural ``role``."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Paragraph, TableStyle

from citysoft_desktop.report import fonts
from citysoft_desktop.report.keeping import flat, stack_height
from citysoft_desktop.report.palette import Palette
from citysoft_desktop.report.scene_drawing import draw_glyph, draw_hatch
from citysoft_desktop.services.brief_document import Section

HEADING_SPACE = 12.0
SHARED_GAP = 26.0
"""Space above a section that begins below another one."""
TAG_STYLES = {
    "grow": ("semantic.success_fill", True),
    "fix": ("semantic.warning_text", True),
    "keep": ("print.teal", True),
    "pause": ("lens.neither_text", False),
    "exit": ("semantic.danger_text", False),
}


class SectionMark(Flowable):
    """Zero-size hook before a section title: bookmark, outline entry, and the name for the running header."""

    role = "Artifact"

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.width = self.height = 0
        self.keepWithNext = 1
        self.spaceBefore = SHARED_GAP

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        key = f"sec-{self.section.id}"
        self.canv.bookmarkHorizontal(key, 0, 24)
        label = self.section.topic if len(self.section.title) > 60 else self.section.title
        if self.section.number and not self.section.annex:
            label = f"{self.section.number} {label}"
        self.canv.addOutlineEntry(label, key, level=0, closed=False)
        self.canv.section = self.section


class OutlineMark(Flowable):
    """Zero-size hook that puts a heading inside a section into the outline."""

    role = "Artifact"

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self.key, self.text = key, text
        self.width = self.height = 0
        self.keepWithNext = 1
        # The heading's own space must stand here: after a flowable without height it would not be counted
        # when ReportLab asks whether heading and next block fit on the page.
        self.spaceBefore = HEADING_SPACE

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.key, 0, 16)
        self.canv.addOutlineEntry(self.text, self.key, level=1, closed=True)


class SectionTitle(Flowable):
    """Rule, number and title of a section."""

    role = "H1"

    def __init__(
        self, number: Paragraph | None, title: Paragraph, indent: float, palette: Palette, rule: bool = True
    ) -> None:
        super().__init__()
        self.number, self.title, self.indent, self.palette, self.rule = number, title, indent, palette, rule
        self.keepWithNext = 1
        self.spaceAfter = 6

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        indent = self.indent if self.number else 0.0
        _, self.title_height = self.title.wrap(available_width - indent, 10_000)
        if self.number:
            self.number.wrap(max(indent, 40.0), 10_000)
        self.top = 11.0 if self.rule else 0.0
        self.height = self.top + self.title_height
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        if self.rule:
            canvas.saveState()
            canvas.setStrokeColor(self.palette.navy)
            canvas.setLineWidth(1.4)
            canvas.line(0, self.height, self.width, self.height)
            canvas.restoreState()
        if self.number:
            self.number.drawOn(canvas, 0, self.height - self.top - self.number.height)
        self.title.drawOn(canvas, self.indent if self.number else 0, 0)


class Rule(Flowable):
    """A horizontal rule over the whole width."""

    role = "Artifact"

    def __init__(self, palette: Palette, weight: float = 0.8, colour: str = "print.navy") -> None:
        super().__init__()
        self.palette, self.weight, self.colour = palette, weight, colour
        self.height = weight

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        return available_width, self.weight

    def draw(self) -> None:
        self.canv.setStrokeColor(self.palette.colour(self.colour))
        self.canv.setLineWidth(self.weight)
        self.canv.line(0, 0, self.width, 0)


class HatchedLabel(Flowable):
    """A hatched box with a word on a white plate: unknown where a number would stand."""

    role = "P"

    def __init__(
        self, text: str, palette: Palette, height: float = 11.5, bold: bool = False, align: str = "center"
    ) -> None:
        super().__init__()
        self.text, self.palette, self.height, self.bold, self.align = text, palette, height, bold, align

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        return available_width, self.height

    def draw(self) -> None:
        face, size = (fonts.SANS_SEMI, 10.0) if self.bold else (fonts.SANS, 8.0)
        text_width = fonts.width_of(self.text, face, size)
        draw_hatch(self.canv, 0, 0, self.width, self.height, self.palette.colour("linkage.unknown"))
        x = (self.width - text_width) / 2
        self.canv.setFillColor(self.palette.colour("surface.card"))
        self.canv.rect(max(0.6, x - 3), 0.6, min(text_width + 6, self.width - 1.2), self.height - 1.2, 0, 1)
        self.canv.setFillColor(self.palette.ink if self.bold else self.palette.grey)
        baseline = (self.height - size) / 2 + size * 0.2
        for name, part in fonts.runs(self.text, face):
            self.canv.setFont(name, size)
            self.canv.drawString(x, baseline, part)
            x += self.canv.stringWidth(part, name, size)


class HatchedBox(Flowable):
    """The hatched sample of the key."""

    role = "Artifact"

    def __init__(self, palette: Palette, width: float = 36, height: float = 9.5) -> None:
        super().__init__()
        self.palette, self.width, self.height = palette, width, height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height + 2

    def draw(self) -> None:
        draw_hatch(self.canv, 0, 1, self.width, self.height, self.palette.colour("linkage.unknown"))


class Tag(Flowable):
    """A verdict in capitals: filled asks for money or time, outlined releases them."""

    role = "P"

    def __init__(self, text: str, verdict: str, palette: Palette, width: float = 36.0) -> None:
        super().__init__()
        self.text, self.verdict, self.palette, self.wanted = text, verdict, palette, width
        self.height = 12.5

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = min(max(self.wanted, fonts.width_of(self.text, fonts.SANS_SEMI, 8) + 8), available_width)
        return self.width, self.height

    def draw(self) -> None:
        colour_name, filled = TAG_STYLES.get(self.verdict, ("lens.neither_text", False))
        colour = self.palette.colour(colour_name)
        canvas = self.canv
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(colour)
        canvas.setFillColor(colour)
        canvas.roundRect(0.4, 0, self.width - 0.8, 11.4, 2.2, 1, int(filled))
        canvas.setFillColor(self.palette.colour("surface.card") if filled else colour)
        canvas.setFont(fonts.SANS_SEMI, 8)
        canvas.drawCentredString(self.width / 2, 3.0, self.text)


class Bar(Flowable):
    """Known (solid) and missing (hatched) over a whole width."""

    role = "Figure"

    def __init__(self, share: float, palette: Palette, alt: str = "") -> None:
        super().__init__()
        self.share, self.palette, self.alt = min(1.0, max(0.0, share)), palette, alt
        self.height = 7.6

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = max(10.0, available_width - 14)
        return available_width, self.height + 1.6

    def draw(self) -> None:
        solid = self.width * self.share
        if self.share < 1:
            draw_hatch(
                self.canv,
                solid,
                0.8,
                self.width - solid,
                self.height,
                self.palette.colour("linkage.unknown"),
                2.6,
            )
        if solid > 0:
            self.canv.setFillColor(self.palette.teal)
            self.canv.rect(0, 0.8, solid, self.height, 0, 1)


class GlyphText(Flowable):
    """A sign of fixed meaning before a paragraph."""

    role = "P"

    def __init__(
        self, glyph: str, paragraph: Paragraph, palette: Palette, size: float = 6.6, indent: float = 11.0
    ) -> None:
        super().__init__()
        self.glyph, self.paragraph, self.palette, self.size, self.indent = (
            glyph,
            paragraph,
            palette,
            size,
            indent,
        )

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        _, self.height = self.paragraph.wrap(available_width - self.indent, 10_000)
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        self.paragraph.drawOn(self.canv, self.indent, 0)
        style = self.paragraph.style
        y = self.height - style.leading + (style.leading - style.fontSize) + style.fontSize * 0.28
        shape = self.glyph if self.glyph in ("diplomacy", "branding", "both", "neither", "uncoded") else "dot"
        fill = (
            "linkage.unknown" if shape == "uncoded" else f"lens.{shape}" if shape != "dot" else "print.teal"
        )
        draw_glyph(self.canv, self.palette, shape, self.size / 2 + 1, y, self.size, fill)


class SideBySide(Flowable):
    """Columns of flowables beside each other; taller than a page they are set one after the other instead."""

    role = "Div"

    def __init__(
        self, columns: list[list[Any]], widths: list[float], gap: float, palette: Palette, rule: bool
    ) -> None:
        super().__init__()
        self.columns = [flat(column) for column in columns]
        self.widths, self.gap, self.palette, self.rule = widths, gap, palette, rule
        self.heights = [
            stack_height(column, width) for column, width in zip(self.columns, widths, strict=True)
        ]
        self.height = max(self.heights, default=0.0)
        self.width = sum(widths) + gap * (len(widths) - 1)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        last = len(self.columns) - 1
        for index, (column, width) in enumerate(zip(self.columns, self.widths, strict=True)):
            if index == last and self.rule:
                self.canv.setStrokeColor(self.palette.rule)
                self.canv.setLineWidth(0.5)
                self.canv.line(x - self.gap * 0.62, 0, x - self.gap * 0.62, self.height)
            draw_stack(self.canv, column, x, self.height, width)
            x += width + self.gap


def draw_stack(canvas: Any, flowables: list[Any], x: float, top: float, width: float) -> float:
    """Draw flowables downwards from ``top``; returns where they end."""
    after = 0.0
    for index, flowable in enumerate(flowables):
        _, height = flowable.wrapOn(canvas, width, 10_000)
        top -= max(after, flowable.getSpaceBefore() if index else 0.0) + height
        flowable.drawOn(canvas, x, top)
        after = flowable.getSpaceAfter()
    return top


def table_style(commands: list[tuple[Any, ...]]) -> TableStyle:
    """A table style whose cells never fall back to a font that is not embedded."""
    return TableStyle([("FONTNAME", (0, 0), (-1, -1), fonts.SANS), *commands])
