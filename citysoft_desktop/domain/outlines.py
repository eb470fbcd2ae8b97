"""Outlines of the world's countries in map units, from resources/maps (Natural Earth, public domain)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from citysoft_desktop.base.resources import read_text

Detail = Literal["110m", "50m"]
Line = tuple[tuple[float, float], ...]

NO_CODE = "-"
"""Key of the areas no code of the ISO list covers."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """The world in the frame of domain.projection: ``width`` by ``height`` map units, y growing southwards.

    ``countries``: ISO 3166-1 alpha-2 (or XK, or NO_CODE) -> closed rings without a repeated last point, to be filled
    by the even-odd rule. ``disputed``: lines to be drawn dashed over them. Antarctica is left out.
    """

    width: float
    height: float
    countries: dict[str, tuple[Line, ...]]
    disputed: tuple[Line, ...]


def _line(values: list[float]) -> Line:
    return tuple(zip(values[::2], values[1::2], strict=True))


@lru_cache(maxsize=2)
def outlines(detail: Detail = "110m") -> Outlines:
    """The outlines at 1:110 million (177 states and territories, small) or 1:50 million (nearly all)."""
    content = json.loads(read_text(f"maps/countries_{detail}.json"))
    return Outlines(
        float(content["width"]),
        float(content["height"]),
        {code: tuple(_line(ring) for ring in rings) for code, rings in content["countries"].items()},
        tuple(_line(line) for line in content["disputed"]),
    )
