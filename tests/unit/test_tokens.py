"""Design tokens: complete in both themes, and readable by measured contrast (WCAG 2.2)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.base.tokens import TokenError, load_tokens, parse_tokens

SURFACES = ("window", "sidebar", "card", "sunken", "raised", "hover", "zebra")


def luminance(rgb: tuple[int, int, int]) -> float:
    parts = [c / 255 for c in rgb]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: str, one: str, other: str) -> float:
    tokens = load_tokens()
    first, second = luminance(tokens.rgb(theme, one)), luminance(tokens.rgb(theme, other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text", ["primary", "secondary", "muted", "link"])
def test_text_reaches_four_and_a_half_on_every_surface(theme: str, text: str) -> None:
    for surface in (*SURFACES, "selected"):
        assert contrast(theme, f"text.{text}", f"surface.{surface}") >= 4.5, surface


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_controls_focus_and_signs_reach_three_on_card_and_window(theme: str) -> None:
    names = [
        "border.control",
        "border.focus",
        *(f"lens.{n}" for n in ("diplomacy", "branding", "both", "neither")),
    ]
    names += [f"linkage.{n}" for n in ("joint", "coordinated", "harmony", "disharmony", "none", "unknown")]
    for name in names:
        for surface in ("card", "window"):
            assert contrast(theme, name, f"surface.{surface}") >= 3.0, (name, surface)


def test_labels_inside_bars_and_on_paper_are_readable() -> None:
    for mode in ("joint", "coordinated", "harmony", "disharmony"):
        for theme in ("light", "dark"):
            assert contrast(theme, f"linkage.on_{mode}", f"linkage.{mode}") >= 4.5
    assert contrast("print", "print.navy", "surface.card") >= 7.0
    assert contrast("print", "print.teal", "surface.card") >= 4.5
    assert contrast("print", "lens.neither_text", "print.watermark") >= 4.5


def test_an_unknown_name_is_an_error_and_never_a_default() -> None:
    tokens = load_tokens()
    with pytest.raises(TokenError):
        tokens.colour("light", "lens.diplomcay")
    with pytest.raises(TokenError):
        tokens.colour("sepia", "text.primary")
    with pytest.raises(TokenError):
        tokens.number("font", "family")
    assert tokens.number("space", "s4") == 16


def test_themes_must_define_the_same_colours() -> None:
    with pytest.raises(TokenError, match="differ"):
        parse_tokens('[light.text]\nprimary = "#000000"\n[dark.text]\nsecondary = "#FFFFFF"\n')
    with pytest.raises(TokenError, match="not a colour"):
        parse_tokens('[light.text]\nprimary = "black"\n[dark.text]\nprimary = "#FFFFFF"\n')


def test_what_is_read_at_the_start_is_what_the_file_for_people_says() -> None:
    read, meant = load_tokens(), parse_tokens(read_text("themes/tokens.toml"))
    assert (read.colours, read.values) == (meant.colours, meant.values)
    tool = Path(__file__).parents[2] / "packaging" / "tools" / "make_tokens.py"
    assert subprocess.run([sys.executable, str(tool), "--check"], check=False).returncode == 0
