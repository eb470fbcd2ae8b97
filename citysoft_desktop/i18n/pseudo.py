"""The pseudo language ``qps``: English made longer and accented, so that texts outside a catalogue show themselves."""

from __future__ import annotations

import re

LANGUAGE = "qps"

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšüýÀÇÉÎÑÖŠÜÝ")
_PLACE = re.compile(r"\{[^{}]*\}")


def pseudo(text: str) -> str:
    """The text in the pseudo language: accented, 40% longer, between marks; placeholders stay as they are."""
    if not text:
        return text
    parts: list[str] = []
    at = 0
    for found in _PLACE.finditer(text):
        parts += [text[at : found.start()].translate(_ACCENTS), found[0]]
        at = found.end()
    parts.append(text[at:].translate(_ACCENTS))
    stretch = "~" * max(1, (len(text) * 4 + 5) // 10)
    return f"⟦{''.join(parts)}{stretch}⟧"
