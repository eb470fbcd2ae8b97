"""Faces of the printed brief: registered once, embedded always, with a fallback for each script.

A face is chosen per run of characters by what its character map covers. A character that no shipped face
covers is drawn as U+25A1 and remembered, so that the export can name it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.report.rtl import has_rtl, split_direction, visual

SERIF, SERIF_ITALIC, SERIF_SEMI, SERIF_BOLD = "CSSerif", "CSSerif-Italic", "CSSerif-Semi", "CSSerif-Bold"
SANS, SANS_ITALIC, SANS_SEMI, SANS_BOLD = "CSSans", "CSSans-Italic", "CSSans-Semi", "CSSans-Bold"
MISSING = "\u25a1"

_FILES = {
    SERIF: "SourceSerif4-Regular",
    SERIF_ITALIC: "SourceSerif4-Italic",
    SERIF_SEMI: "SourceSerif4-SemiBold",
    SERIF_BOLD: "SourceSerif4-Bold",
    SANS: "SourceSans3-Regular",
    SANS_ITALIC: "SourceSans3-Italic",
    SANS_SEMI: "SourceSans3-SemiBold",
    SANS_BOLD: "SourceSans3-Bold",
    "CSArabic": "NotoNaskhArabic-Regular",
    "CSHebrew": "NotoSansHebrew-Regular",
    "CSDevanagari": "NotoSansDevanagari-Regular",
    "CSArmenian": "NotoSansArmenian-Regular",
    "CSGeorgian": "NotoSansGeorgian-Regular",
    "CSThai": "NotoSansThai-Regular",
    "CSHan": "DroidSansFallbackFull",
    "CSHangul": "NanumGothic",
    "CSSymbols": "DejaVuSans",
}
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0530, 0x058F, "CSArmenian"),
    (0x0590, 0x05FF, "CSHebrew"),
    (0x0600, 0x08FF, "CSArabic"),
    (0x0900, 0x097F, "CSDevanagari"),
    (0x0E00, 0x0E7F, "CSThai"),
    (0x10A0, 0x10FF, "CSGeorgian"),
    (0x1100, 0x11FF, "CSHangul"),
    (0x1C90, 0x1CBF, "CSGeorgian"),
    (0x2E80, 0x312F, "CSHan"),
    (0x3130, 0x318F, "CSHangul"),
    (0x3190, 0x9FFF, "CSHan"),
    (0xAC00, 0xD7AF, "CSHangul"),
    (0xF900, 0xFAFF, "CSHan"),
    (0xFB1D, 0xFB4F, "CSHebrew"),
    (0xFB50, 0xFDFF, "CSArabic"),
    (0xFE70, 0xFEFE, "CSArabic"),
    (0xFF00, 0xFFEF, "CSHan"),
    (0x20000, 0x2FFFF, "CSHan"),
)
_ALIKE = {SERIF: SANS, SERIF_ITALIC: SANS_ITALIC, SERIF_SEMI: SANS_SEMI, SERIF_BOLD: SANS_BOLD}
_lock = threading.RLock()


@cache
def _face(name: str) -> Any:
    """The character map of a face; reading and registering happen once, when first needed."""
    with _lock:
        font = TTFont(name, str(resource_path(f"fonts/{_FILES[name]}.ttf")))
        pdfmetrics.registerFont(font)
    return font.face.charToGlyph


def register_fonts() -> None:
    """Register the eight text faces; faces for other scripts follow when a text needs them."""
    for name in (SERIF, SERIF_ITALIC, SERIF_SEMI, SERIF_BOLD, SANS, SANS_ITALIC, SANS_SEMI, SANS_BOLD):
        _face(name)


@lru_cache(maxsize=8192)
def _font_for(char: str, face: str) -> str:
    """Name of the face that draws ``char`` in a text set in ``face``; "" when none does."""
    code = ord(char)
    if code in _face(face):
        return face
    candidates = [name for low, high, name in _RANGES if low <= code <= high]
    if face in _ALIKE:
        candidates.append(_ALIKE[face])
    candidates.append("CSSymbols")
    if code >= 0x2E80:
        candidates += ["CSHan", "CSHangul"]
    for name in candidates:
        if code in _face(name):
            return name
    return ""


@lru_cache(maxsize=16384)
def _covered(text: str, face: str) -> bool:
    glyphs = _face(face)
    return all(ord(char) in glyphs or char in "\n\t" for char in text)


def missing_in(text: str) -> set[str]:
    """Characters of ``text`` that no shipped face covers."""
    return {char for char in text if not char.isspace() and not _font_for(char, SANS)}


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """Cut text into (face, piece); pieces of right-to-left letters are in the order they are drawn."""
    if _covered(text, face):
        if not has_rtl(text):
            return [(face, text)]
    out: list[tuple[str, str]] = []
    for rtl, piece in split_direction(text) if has_rtl(text) else [(False, text)]:
        for name, part in _plain_runs(visual(piece) if rtl else piece, face):
            if out and out[-1][0] == name:
                out[-1] = (name, out[-1][1] + part)
            else:
                out.append((name, part))
    return out


def _plain_runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    current, start = "", 0
    drawn: list[str] = []
    for char in text:
        # Blanks and newlines stay with the run before them.
        name = (current or face) if char in " \n\t\u00a0" else _font_for(char, face)
        if not name:
            char = MISSING
            name = _font_for(MISSING, face) or "CSSymbols"
        if name != current and drawn:
            yield current, "".join(drawn)
            drawn = []
            start += 1
        current = name
        drawn.append(char)
    if drawn:
        yield current, "".join(drawn)


@lru_cache(maxsize=32768)
def width_of(text: str, face: str, size: float) -> float:
    """Width in points of one line of text with all fallbacks."""
    return sum(float(pdfmetrics.stringWidth(part, name, size)) for name, part in runs(text, face))


def measure(text: str, size: float, bold: bool = False) -> float:
    """Width in points of chart text: the ``Measure`` charts are laid out with."""
    return width_of(text, SANS_SEMI if bold else SANS, size)
