"""One text policy: what people or files supply is plain text, cleaned once at the model boundary."""

from __future__ import annotations

import re
import unicodedata

MAX_TEXT = 100_000
# C0 and C1 controls except tab and newline, bidi overrides and isolates, zero-width marks that only hide
# (the joiners U+200C and U+200D stay: Persian and Hindi need them), byte order mark, lone surrogates.
_DROP = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def clean(text: str, *, limit: int = MAX_TEXT) -> str:
    """Normalise user text: NFC, line ends as ``\\n``, controls and bidi overrides dropped, length capped.

    Cleaning twice gives the same as cleaning once.
    """
    if text.isascii() and text.isprintable():
        return text[:limit]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", _DROP.sub("", text))
    return unicodedata.normalize("NFC", text[:limit]) if len(text) > limit else text


def clean_line(text: str, *, limit: int = 1_000) -> str:
    """As ``clean``, on one line with single spaces and no outer blanks."""
    return " ".join(clean(text, limit=limit).split())
