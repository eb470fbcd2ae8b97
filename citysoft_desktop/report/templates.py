"""Page templates: cover, body, landscape and note, with header, footer, tags and draft mark."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from citysoft_desktop.report import fonts
from citysoft_desktop.report.palette import Palette
from citysoft_desktop.report.styles import (
    FOOTER_BASELINE,
    HEADER_BASELINE,
    LANDSCAPE_SIDE,
    Paper,
)
from citysoft_desktop.services.brief_document import BriefDocument, Section

MARK = 13.0
WATERMARK_SIZE = 74.0
WATERMARK_ANGLE = 52.0


class BriefCanvas(Canvas):
    """A canvas that remembers on which page every anchor and every citation landed.

    Attributes:
        section: the section being drawn, set by the marks in the story.
        anchor_pages: page by anchor.
        cited: pages by evidence number, annexes left out.
        unresolved: links that led nowhere; empty in a finished brief.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.section: Section | None = None
        self.anchor_pages: dict[str, int] = {}
        self.cited: dict[int, set[int]] = {}
        self.requested: set[str] = set()
        self.unresolved: set[str] = set()
        self.drawn_pages = 0

    def linkRect(self, contents: str, destinationname: str, Rect: Any = None, **kwargs: Any) -> Any:  # noqa: N802, N803
        self.requested.add(destinationname)
        if destinationname.startswith("ev-") and not (self.section and self.section.annex):
            self.cited.setdefault(int(destinationname[3:]), set()).add(self.getPageNumber())
        return super().linkRect(contents, destinationname, Rect, **kwargs)

    def bookmarkHorizontal(self, key: str, *args: Any, **kwargs: Any) -> Any:  # noqa: N802
        self.anchor_pages.setdefault(key, self.getPageNumber())
        return super().bookmarkHorizontal(key, *args, **kwargs)

    def bookmarkPage(self, key: str, *args: Any, **kwargs: Any) -> Any:  # noqa: N802
        self.anchor_pages.setdefault(key, self.getPageNumber())
        return super().bookmarkPage(key, *args, **kwargs)

    def showPage(self) -> None:  # noqa: N802
        self.drawn_pages += 1
        super().showPage()

    def close_links(self) -> None:
        """Give links of an unfinished round somewhere to lead, so that the round can be saved."""
        self.unresolved = self.requested - set(self.anchor_pages)
        for name in sorted(self.unresolved):
            super().bookmarkPage(name)


class Furniture:
    """Header, footer and watermark of one brief."""

    def __init__(self, document: BriefDocument, palette: Palette, paper: Paper, total: int) -> None:
        self.document, self.palette, self.paper, self.total = document, palette, paper, total
        self.logo = ImageReader(BytesIO(document.branding.logo)) if document.branding.logo else None

    # -- before the text ------------------------------------------------------------------------------

    def begin(self, canvas: BriefCanvas, _doc: Any) -> None:
        """Anchor of the page and the draft mark, under everything."""
        canvas.bookmarkPage(f"page-{canvas.getPageNumber()}")
        if not self.document.watermark:
            return
        width, height = canvas._pagesize
        canvas.saveState()
        canvas.setFillColor(self.palette.colour("print.watermark"))
        canvas.translate(width / 2, height / 2)
        canvas.rotate(WATERMARK_ANGLE if height > width else 30)
        canvas.setFont(fonts.SANS_BOLD, WATERMARK_SIZE)
        canvas.drawCentredString(0, 0, self.document.watermark[0])
        if len(self.document.watermark) > 1:
            canvas.setFont(fonts.SANS_SEMI, 24)
            canvas.drawCentredString(0, -34, self.document.watermark[1])
        canvas.restoreState()

    # -- after the text -------------------------------------------------------------------------------

    def end_body(self, canvas: BriefCanvas, _doc: Any) -> None:
        """Header and footer of a portrait page."""
        self._header(canvas, self.paper.left, self.paper.width - self.paper.right, self.paper.height)
        self._footer(canvas, self.paper.left, self.paper.width - self.paper.right)

    def end_landscape(self, canvas: BriefCanvas, _doc: Any) -> None:
        """Header and footer of a landscape page."""
        self._header(canvas, LANDSCAPE_SIDE, self.paper.height - LANDSCAPE_SIDE, self.paper.width)
        self._footer(canvas, LANDSCAPE_SIDE, self.paper.height - LANDSCAPE_SIDE)

    def end_note(self, canvas: BriefCanvas, _doc: Any) -> None:
        """Only tag and footer: the note has its own letterhead."""
        right = self.paper.width - self.paper.right
        if self.document.tag:
            self.tag(canvas, right, self.paper.height - 11.5 * mm)
        self._footer(canvas, self.paper.left, right)

    def _header(self, canvas: BriefCanvas, left: float, right: float, height: float) -> None:
        baseline = height - HEADER_BASELINE
        self.mark(canvas, left, baseline - 3.2, MARK)
        start = left + MARK + 6
        self._string(canvas, self.document.header, start, baseline, fonts.SANS_SEMI, self.palette.navy)
        title_end = start + fonts.width_of(self.document.header, fonts.SANS_SEMI, 8)
        if self.document.tag:
            right = self.tag(canvas, right, baseline) - 7
        section = canvas.section
        if section is None:
            return
        text = f"{section.number}\u2002{section.title}" if section.number else section.title
        room = right - title_end - 18
        if fonts.width_of(text, fonts.SANS, 8) > room:
            short = f"{section.number}\u2002{section.topic}" if section.number else section.topic
            text = shorten(
                short if fonts.width_of(short, fonts.SANS, 8) <= room else text, fonts.SANS, 8, room
            )
        x = right - fonts.width_of(text, fonts.SANS, 8)
        self._string(canvas, text, x, baseline, fonts.SANS, self.palette.grey)

    def _footer(self, canvas: BriefCanvas, left: float, right: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(self.palette.rule)
        canvas.setLineWidth(0.5)
        canvas.line(left, FOOTER_BASELINE + 10.5, right, FOOTER_BASELINE + 10.5)
        page = self.document.page_of.format(page=canvas.getPageNumber(), total=self.total or "…")
        width = fonts.width_of(page, fonts.SANS_SEMI, 8)
        text = self._footer_text()
        self._string(canvas, text, left, FOOTER_BASELINE, fonts.SANS, self.palette.grey)
        self._string(canvas, page, right - width, FOOTER_BASELINE, fonts.SANS_SEMI, self.palette.navy)
        canvas.restoreState()

    def _footer_text(self) -> str:
        """The same words on every page: whole, or without the title that stands in the header."""
        last = self.document.page_of.format(page=self.total or 999, total=self.total or 999)
        room = self.paper.width - self.paper.left - self.paper.right
        room -= fonts.width_of(last, fonts.SANS_SEMI, 8) + 12
        if fonts.width_of(self.document.footer, fonts.SANS, 8) <= room:
            return self.document.footer
        return shorten(self.document.footer_short, fonts.SANS, 8, room)

    def _string(
        self, canvas: BriefCanvas, text: str, x: float, y: float, face: str, colour: Any, size: float = 8
    ) -> None:
        canvas.setFillColor(colour)
        for name, part in fonts.runs(text, face):
            canvas.setFont(name, size)
            canvas.drawString(x, y, part)
            x += canvas.stringWidth(part, name, size)

    def tag(self, canvas: BriefCanvas, right: float, baseline: float, light: bool = False) -> float:
        """Draw SAMPLE or DRAFT ending at ``right``; returns its left edge."""
        text = self.document.tag
        width = fonts.width_of(text, fonts.SANS_SEMI, 8) + 11
        colour = self.palette.colour("surface.card") if light else self.palette.teal
        canvas.saveState()
        canvas.setStrokeColor(colour)
        canvas.setFillColor(colour)
        canvas.setLineWidth(0.9)
        canvas.roundRect(right - width, baseline - 3.6, width, 12.4, 2, 1, int(self.document.tag_filled))
        ground = self.palette.navy if light else self.palette.colour("surface.card")
        canvas.setFillColor(ground if self.document.tag_filled else colour)
        canvas.setFont(fonts.SANS_SEMI, 8)
        canvas.drawCentredString(right - width / 2, baseline - 0.2, text)
        canvas.restoreState()
        return right - width

    def mark(self, canvas: BriefCanvas, x: float, y: float, size: float, light: bool = False) -> None:
        """The city's logo, or the mark of the program (three waves and a dot)."""
        if self.logo is not None:
            width, height = self.logo.getSize()
            scale = min(size * 3.2 / width, size / height)
            if light:
                canvas.setFillColor(self.palette.colour("surface.card"))
                canvas.rect(x, y, width * scale, height * scale, 0, 1)
            canvas.drawImage(self.logo, x, y, width * scale, height * scale, mask="auto")
            return
        ground = self.palette.colour("surface.card") if light else self.palette.navy
        line = self.palette.navy if light else self.palette.colour("surface.card")
        canvas.saveState()
        canvas.setFillColor(ground)
        canvas.rect(x, y, size, size, 0, 1)
        canvas.setStrokeColor(line)
        canvas.setFillColor(line)
        canvas.setLineWidth(size * 0.085)
        canvas.setLineCap(1)
        unit = size / 10
        for level in (2.3, 4.4, 6.5):
            path = canvas.beginPath()
            path.moveTo(x + 1.7 * unit, y + level * unit)
            for step in range(3):
                start = 1.7 + step * 2.2
                sign = 1 if step % 2 == 0 else -1
                path.curveTo(
                    x + (start + 0.7) * unit,
                    y + (level + 0.9 * sign) * unit,
                    x + (start + 1.5) * unit,
                    y + (level + 0.9 * sign) * unit,
                    x + (start + 2.2) * unit,
                    y + level * unit,
                )
            canvas.drawPath(path, stroke=1, fill=0)
        canvas.circle(x + 7.3 * unit, y + 8.3 * unit, 0.75 * unit, 0, 1)
        canvas.restoreState()


def shorten(text: str, face: str, size: float, room: float) -> str:
    """Text cut at a word with an ellipsis where it is wider than ``room``."""
    if fonts.width_of(text, face, size) <= room:
        return text
    words = text.split(" ")
    while len(words) > 1 and fonts.width_of(" ".join(words) + "…", face, size) > room:
        words.pop()
    short = " ".join(words)
    while short and fonts.width_of(short + "…", face, size) > room:
        short = short[:-1]
    return short.rstrip(" ,;:") + "…"


def make_template(
    stream: BytesIO, document: BriefDocument, paper: Paper, furniture: Furniture
) -> BaseDocTemplate:
    """The document template with its four page templates."""
    template = BaseDocTemplate(
        stream,
        pagesize=(paper.width, paper.height),
        title=document.title,
        author=document.author,
        subject=document.subject,
        keywords=", ".join(document.keywords),
        creator="CitySoft Desktop",
        producer="CitySoft Desktop",
        lang=document.language,
        displayDocTitle=1,
        initialFontName=fonts.SANS,
        initialFontSize=9,
        invariant=1,
        pageCompression=1,
        allowSplitting=1,
    )
    flush = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
    body = Frame(
        paper.left,
        paper.bottom,
        paper.width - paper.left - paper.right,
        paper.body_height,
        id="body",
        **flush,
    )
    note = Frame(
        paper.left,
        paper.bottom,
        paper.width - paper.left - paper.right,
        paper.height - paper.bottom - 17 * mm,
        id="note",
        **flush,
    )
    wide_height = paper.width - 24 * mm - 20 * mm
    wide = Frame(LANDSCAPE_SIDE, 20 * mm, paper.height - 2 * LANDSCAPE_SIDE, wide_height, id="wide", **flush)
    full = Frame(0, 0, paper.width, paper.height, id="full", **flush)
    pages = [
        PageTemplate(id="cover", frames=[full], pagesize=(paper.width, paper.height)),
        PageTemplate(
            id="body",
            frames=[body],
            onPage=furniture.begin,
            onPageEnd=furniture.end_body,
            pagesize=(paper.width, paper.height),
        ),
        PageTemplate(
            id="note",
            frames=[note],
            onPage=furniture.begin,
            onPageEnd=furniture.end_note,
            pagesize=(paper.width, paper.height),
        ),
        PageTemplate(
            id="landscape",
            frames=[wide],
            onPage=furniture.begin,
            onPageEnd=furniture.end_landscape,
            pagesize=(paper.height, paper.width),
        ),
    ]
    # The first template in the list is the one page 1 gets.
    first = "cover" if document.cover else document.sections[0].template if document.sections else "body"
    template.addPageTemplates(sorted(pages, key=lambda page: page.id != first))
    return template
