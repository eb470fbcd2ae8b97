"""Colours on paper: the print tokens, with the city's own two colours where contrast allows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from citysoft_desktop.base.tokens import Tokens, load_tokens
from citysoft_desktop.domain.brand_colours import (
    PRIMARY_CONTRAST,
    SECONDARY_CONTRAST,
    contrast_with_white,
    is_colour,
    mixed,
    readable,
)

__all__ = ["PRIMARY_CONTRAST", "SECONDARY_CONTRAST", "Palette", "contrast_with_white", "readable"]


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
            if not is_colour(given):
                continue
            used = readable(given, ratio)
            if used != given.upper():
                adjusted.append((given, used))
            overrides.append((name, used))
            if name == "print.teal":
                overrides.append(("print.tint", mixed(used, 0.10)))
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
