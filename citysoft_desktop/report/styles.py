"""Page geometry and type scale of the brief. Millimetres become points here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from citysoft_desktop.report import fonts
from citysoft_desktop.report.palette import Palette

HEADER_BASELINE = 14.5 * mm
FOOTER_BASELINE = 12.0 * mm
NUMBER_COLUMN = 14.0 * mm
TEXT_WIDTH = 168.0 * mm
LANDSCAPE_SIDE = 18.0 * mm
SMALLEST = 8.0
"""No text of the brief is smaller than this, in points."""


@dataclass(frozen=True)
class Paper:
    """A paper format in points; ``chart_factor`` shortens charts so that the same content fits."""

    name: str
    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    chart_factor: float

    @property
    def body_height(self) -> float:
        """Height of the text block."""
        return self.height - self.top - self.bottom


PAPERS = {
    "a4": Paper("a4", 210 * mm, 297 * mm, 22 * mm, 20 * mm, 26 * mm, 21 * mm, 1.0),
    "letter": Paper("letter", 215.9 * mm, 279.4 * mm, 24.9 * mm, 23 * mm, 23.5 * mm, 18.5 * mm, 0.85),
}

# name: face, size, leading, colour token, alignment
_SCALE: dict[str, tuple[str, float, float, str]] = {
    "cover_title": (fonts.SERIF_SEMI, 36, 41, "surface.card"),
    "cover_subtitle": (fonts.SERIF, 17, 23, "print.cover_sub"),
    "cover_small": (fonts.SANS, 8, 10.6, "print.cover_sub"),
    "cover_small_bold": (fonts.SANS_SEMI, 8.2, 10.6, "surface.card"),
    "cover_org": (fonts.SANS_SEMI, 10.5, 13, "surface.card"),
    "cover_unit": (fonts.SANS, 8.8, 11.5, "print.cover_sub"),
    "fact_label": (fonts.SANS_SEMI, 8.4, 12, "print.teal"),
    "fact": (fonts.SANS, 9.4, 12.8, "text.primary"),
    "h1": (fonts.SERIF_SEMI, 22, 26, "print.navy"),
    "h1_number": (fonts.SERIF_SEMI, 22, 26, "print.teal"),
    "h1_annex": (fonts.SERIF_SEMI, 18, 22, "print.navy"),
    "h1_annex_number": (fonts.SERIF_SEMI, 18, 22, "print.teal"),
    "lead": (fonts.SERIF, 12.4, 17.2, "print.navy"),
    "h2": (fonts.SANS_SEMI, 12.2, 15.5, "print.navy"),
    "h3": (fonts.SANS_SEMI, 9.6, 12.4, "print.teal"),
    "claim": (fonts.SERIF_SEMI, 11, 14.2, "print.navy"),
    "claim_number": (fonts.SERIF_SEMI, 18, 20, "print.teal"),
    "card_text": (fonts.SANS, 8.8, 12, "text.primary"),
    "card_so": (fonts.SANS_SEMI, 8, 10.2, "print.teal"),
    "body": (fonts.SERIF, 10, 14.4, "text.primary"),
    "letter": (fonts.SERIF, 12.4, 18.4, "text.primary"),
    "plain": (fonts.SANS, 9.4, 12.8, "text.primary"),
    "side": (fonts.SANS, 8.5, 11.6, "lens.neither_text"),
    "note": (fonts.SANS, 8, 10.6, "lens.neither_text"),
    "figure_title": (fonts.SANS_SEMI, 9.4, 12.2, "text.primary"),
    "cell": (fonts.SANS, 8.6, 11.3, "text.primary"),
    "cell_head": (fonts.SANS_SEMI, 8, 10.2, "print.navy"),
    "cell_total": (fonts.SANS_SEMI, 8.6, 11.3, "text.primary"),
    "cell_count": (fonts.SANS_SEMI, 10, 12, "text.primary"),
    "cell_detail": (fonts.SANS, 8, 9.6, "text.primary"),
    "annex": (fonts.SANS, 8, 10.2, "text.primary"),
    "annex_head": (fonts.SANS_SEMI, 8, 10.2, "print.navy"),
    "kpi": (fonts.SERIF_SEMI, 25, 27, "print.navy"),
    "kpi_label": (fonts.SANS, 8.4, 10.8, "lens.neither_text"),
    "contents": (fonts.SANS, 9.4, 12.4, "text.primary"),
    "contents_off": (fonts.SANS, 9.4, 12.4, "lens.neither_text"),
    "bar_title": (fonts.SANS_SEMI, 11, 14, "surface.card"),
    "bar_head": (fonts.SANS_SEMI, 8, 10.2, "surface.card"),
    "decision": (fonts.SANS_SEMI, 9, 11.8, "text.primary"),
    "decision_cell": (fonts.SANS, 8.6, 11.8, "text.primary"),
    "callout": (fonts.SANS, 9, 12.4, "text.primary"),
    "method": (fonts.SANS, 8.6, 11.8, "text.primary"),
    "callout_title": (fonts.SANS_SEMI, 10.6, 14, "print.navy"),
    "method_title": (fonts.SANS_SEMI, 9.8, 13, "print.navy"),
    "ask": (fonts.SANS, 9.6, 12.6, "text.primary"),
    "note_h1": (fonts.SERIF_SEMI, 20, 24, "print.navy"),
    "note_org": (fonts.SANS_SEMI, 10.5, 13, "print.navy"),
}
_HYPHENATED = {"body"}


class Styles:
    """Paragraph styles by name for one palette and language."""

    def __init__(self, palette: Palette, language: str = "en") -> None:
        self.palette = palette
        hyphenation = _hyphenation(language)
        self._styles: dict[str, ParagraphStyle] = {}
        for name, (face, size, leading, colour) in _SCALE.items():
            extra: dict[str, object] = {}
            if hyphenation and name in _HYPHENATED:
                extra = {"hyphenationLang": hyphenation, "embeddedHyphenation": 1}
            self._styles[name] = ParagraphStyle(
                name,
                fontName=face,
                fontSize=size,
                leading=leading,
                textColor=palette.colour(colour),
                bulletFontName=fonts.SANS_SEMI,
                allowWidows=0,
                allowOrphans=0,
                splitLongWords=1,
                alignment=TA_LEFT,
                **extra,
            )
        for name in (
            "cell",
            "cell_head",
            "cell_total",
            "annex",
            "annex_head",
            "cell_count",
            "cell_detail",
            "cover_small",
            "note",
            "decision_cell",
        ):
            for suffix, align in (("_r", TA_RIGHT), ("_c", TA_CENTER)):
                self._styles[name + suffix] = ParagraphStyle(
                    name + suffix, parent=self._styles[name], alignment=align
                )

    def __getitem__(self, name: str) -> ParagraphStyle:
        return self._styles[name]


def _hyphenation(language: str) -> str:
    """Name of a hyphenation dictionary for the language, "" when there is none."""
    try:
        import pyphen
    except ImportError:  # pragma: no cover - declared dependency
        return ""
    wanted = "en_GB" if language in ("en", "") else language
    return wanted if wanted in pyphen.LANGUAGES else ""
