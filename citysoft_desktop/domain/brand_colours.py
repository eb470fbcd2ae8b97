"""The two colours of a city on paper: which is used when the one given would be hard to read.

A primary colour must reach 7:1 with white and a secondary 4.5:1; lightness is lowered in CIE LCh with the hue
kept, one L* at a time, until it does (W3C, WCAG 2.2, relative luminance; CIE 1976 L*a*b*, D65).
"""

from __future__ import annotations

import math

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
    return _from_lab(0, 0, 0)


def mixed(text: str, share: float) -> str:
    """``share`` of the colour in white."""
    return "#" + "".join(f"{math.floor((1 - share) * 255 + share * c * 255 + 0.5):02X}" for c in _rgb(text))


def is_colour(text: str) -> bool:
    """Whether this is ``#RRGGBB``."""
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


def printed_colour(given: str, ratio: float) -> str:
    """The colour used in print for ``#RRGGBB``, "" for a text that is no colour."""
    return readable(given, ratio) if is_colour(given) else ""
