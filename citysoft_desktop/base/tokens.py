"""Design tokens: the one place colours, sizes and distances come from, on the screen and on paper.

``load_tokens()`` gives those of ``resources/themes/tokens.toml``, read once from ``tokens.json`` beside it: the same values
as ``packaging/tools/make_tokens.py`` checked and wrote them, in a form that is read ten times as fast. Chart marks name their colour by token
(``lens.diplomacy``); each painter resolves it for its theme. Paper uses the light theme plus the
group ``print``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from citysoft_desktop.base.resources import read_text

_V = TypeVar("_V")
THEMES = ("light", "dark")
PRINT = "print"
_HEX = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\Z")
_SHARED = (
    "font",
    "space",
    "radius",
    "border_width",
    "control",
    "layout",
    "motion",
    "hatch",
    "elevation",
    "meta",
)


class TokenError(LookupError):
    """A token is not defined, or its value is not of the kind asked for."""


class Tokens:
    """All tokens of one file.

    Attributes:
        colours: theme -> ``group.name`` -> ``#RRGGBB``; themes are ``light``, ``dark`` and ``print``
            (``print`` is the light theme plus the group ``print``).
        values: group -> name -> number, list or text as in the file (fonts, spaces, sizes, times).
    """

    def __init__(
        self, colours: Mapping[str, Mapping[str, str]], values: Mapping[str, Mapping[str, object]]
    ) -> None:
        self.colours = _frozen(colours)
        self.values = _frozen(values)

    def colour(self, theme: str, name: str) -> str:
        """The colour ``name`` such as ``lens.diplomacy`` as ``#RRGGBB``.

        Raises:
            TokenError: no such theme or colour; a missing colour is a programming error, never a default.
        """
        try:
            return self.colours[theme][name]
        except KeyError:
            raise TokenError(f"no colour {name!r} in theme {theme!r}") from None

    def rgb(self, theme: str, name: str) -> tuple[int, int, int]:
        """The colour as three numbers of 0 to 255."""
        text = self.colour(theme, name)
        return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)

    def has_colour(self, theme: str, name: str) -> bool:
        """Whether the colour exists in the theme."""
        return name in self.colours.get(theme, {})

    def value(self, group: str, name: str) -> object:
        """A shared value such as ``space.s4`` as the file has it.

        Raises:
            TokenError: no such value.
        """
        try:
            return self.values[group][name]
        except KeyError:
            raise TokenError(f"no token {group}.{name}") from None

    def number(self, group: str, name: str) -> float:
        """A shared number such as ``control.normal``.

        Raises:
            TokenError: no such value, or not a number.
        """
        found = self.value(group, name)
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise TokenError(f"{group}.{name} is not a number")
        return float(found)


def parse_tokens(text: str) -> Tokens:
    """Read the text of a token file and check every colour.

    Raises:
        TokenError: a colour is not written ``#RRGGBB``, or light and dark define different names.
    """
    import tomllib

    data = tomllib.loads(text)
    colours: dict[str, dict[str, str]] = {}
    for theme in THEMES:
        flat: dict[str, str] = {}
        for group, entries in data.get(theme, {}).items():
            for name, value in entries.items():
                flat[f"{group}.{name}"] = _checked(f"{theme}.{group}.{name}", value)
        colours[theme] = flat
    if colours["light"].keys() != colours["dark"].keys():
        odd = sorted(colours["light"].keys() ^ colours["dark"].keys())
        raise TokenError(f"light and dark differ in: {', '.join(odd)}")
    paper = dict(colours["light"])
    for name, value in data.get(PRINT, {}).items():
        paper[f"{PRINT}.{name}"] = _checked(f"{PRINT}.{name}", value)
    colours[PRINT] = paper
    return Tokens(colours, {group: data[group] for group in _SHARED if group in data})


def _frozen(groups: Mapping[str, Mapping[str, _V]]) -> Mapping[str, Mapping[str, _V]]:
    return MappingProxyType({name: MappingProxyType(dict(group)) for name, group in groups.items()})


def written(tokens: Tokens) -> str:
    """The tokens as the text of ``tokens.json``."""
    data = {
        "colours": {name: dict(group) for name, group in tokens.colours.items()},
        "values": {name: dict(group) for name, group in tokens.values.items()},
    }
    return json.dumps(data, ensure_ascii=True, indent=1) + "\n"


def _checked(where: str, value: object) -> str:
    if not isinstance(value, str) or not _HEX.match(value):
        raise TokenError(f"{where} is not a colour of the form #RRGGBB")
    return value.upper()


@lru_cache(maxsize=1)
def load_tokens() -> Tokens:
    """The tokens shipped with the program, read once."""
    data = json.loads(read_text("themes/tokens.json"))
    return Tokens(data["colours"], data["values"])
