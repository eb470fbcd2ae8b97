"""Colours on paper: the print tokens, with the city's own two colours where contrast allows.

A primary colour must reach 7:1 with white and a secondary 4.5:1; lightness is lowered in CIE LCh with the hue
kept, one L* at a time, until it does (W3C, WCAG 2.2, relative luminance; CIE 1976 L*a*b*, D65).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from citysoft_desktop.base.tokens import Tokens, load_tokens

PRIMARY_CONTRAST = 7.0
SECONDARY_CONTRAST = 4.5


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _rgb(text: str) -> tuple[float, float, float]:
    return int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255


def contrast_with_white(text: str) -> float:
    """WCAG contrast ratio of ``#RRGGBB`` with white."""
    red, green, blue = (_linear(channel) for channel in _rgb(text))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _to_lab(text: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(channel) for channel in _rgb(text))
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883

    def curve(value: float) -> float:
        return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    fx, fy, fz = curve(x), curve(y), curve(z)
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _from_lab(lightness: float, a: float, b: float) -> str:
    fy = (lightness + 16) / 116

    def back(value: float) -> float:
        return value**3 if value**3 > 216 / 24389 else (116 * value - 16) * 27 / 24389

    x, y, z = back(fy + a / 500) * 0.95047, back(fy), back(fy - b / 200) * 1.08883
    channels = (
        3.2406 * x - 1.5372 * y - 0.4986 * z,
        -0.9689 * x + 1.8758 * y + 0.0415 * z,
        0.0557 * x - 0.2040 * y + 1.0570 * z,
    )
    out = []
    for channel in channels:
        channel = min(1.0, max(0.0, channel))
        value = 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
        out.append(min(255, max(0, math.floor(value * 255 + 0.5))))
    return "#{:02X}{:02X}{:02X}".format(*out)


def readable(text: str, ratio: float) -> str:
    """The colour itself when it reaches ``ratio`` with white, else a darker one of the same hue."""
    if contrast_with_white(text) >= ratio:
        return text.upper()
    lightness, a, b = _to_lab(text)
    while lightness > 0:
        lightness -= 1
        candidate = _from_lab(lightness, a, b)
        if contrast_with_white(candidate) >= ratio:
            return candidate
    return "#000000"


def _mixed(text: str, share: float) -> str:
    return "#" + "".join(f"{math.floor((1 - share) * 255 + share * c * 255 + 0.5):02X}" for c in _rgb(text))


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


@dataclass(frozen=True)
class Palette:
    """Resolves token names for paper; ``adjusted`` lists brand colours that had to be darkened."""

    tokens: Tokens
    overrides: tuple[tuple[str, str], ...] = ()
    adjusted: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def of(primary: str = "", secondary: str = "") -> Palette:
        """The palette with a city's primary and secondary colour (``#RRGGBB``, "" for the default)."""
        tokens = load_tokens()
        overrides: list[tuple[str, str]] = []
        adjusted: list[tuple[str, str]] = []
        for name, given, ratio in (
            ("print.navy", primary, PRIMARY_CONTRAST),
            ("print.teal", secondary, SECONDARY_CONTRAST),
        ):
            if not _is_colour(given):
                continue
            used = readable(given, ratio)
            if used != given.upper():
                adjusted.append((given, used))
            overrides.append((name, used))
            if name == "print.teal":
                overrides.append(("print.tint", _mixed(used, 0.10)))
        return Palette(tokens, tuple(overrides), tuple(adjusted))

    def hex(self, name: str, theme: str = "print") -> str:
        """``#RRGGBB`` of a token; ``#RRGGBB`` itself passes through."""
        if name.startswith("#"):
            return name
        for key, value in self.overrides:
            if key == name:
                return value
        return self.tokens.colour("print" if name.startswith("print.") else theme, name)

    def colour(self, name: str, theme: str = "print") -> Color:
        """ReportLab colour of a token."""
        return _colour(self.hex(name, theme))

    @property
    def ink(self) -> Color:
        """Colour of running text."""
        return self.colour("text.primary")

    @property
    def grey(self) -> Color:
        """Colour of captions and furniture."""
        return self.colour("lens.neither_text")

    @property
    def navy(self) -> Color:
        """Colour of headings and rules, or the city's primary colour."""
        return self.colour("print.navy")

    @property
    def teal(self) -> Color:
        """Colour of numbers and labels, or the city's secondary colour."""
        return self.colour("print.teal")

    @property
    def rule(self) -> Color:
        """Colour of hairlines."""
        return self.colour("border.default")


@lru_cache(maxsize=256)
def _colour(text: str) -> Color:
    return HexColor(text)
