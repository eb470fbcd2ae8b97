"""Folded text: the one form in which names are compared and searched.

SQLite's own folding finds neither "lodz" for Łódź nor "strasse" for Straße, so every name is folded here both when
it is stored and when it is asked for.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that carry no canonical decomposition in Unicode and would therefore survive NFKD.
_LETTERS: dict[str, str] = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ħ": "h",
    "ŋ": "n", "ŧ": "t", "ĸ": "k", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ɖ": "d", "ɗ": "d", "ǝ": "e", "ə": "e",
    "ɛ": "e", "ƒ": "f", "ǥ": "g", "ɠ": "g", "ɣ": "g", "ɨ": "i", "ɩ": "i", "ƙ": "k", "ƚ": "l", "ɫ": "l",
    "ɲ": "n", "ƞ": "n", "ɔ": "o", "ɵ": "o", "ƥ": "p", "ʀ": "r", "ɍ": "r", "ʃ": "s", "ƫ": "t", "ƭ": "t",
    "ʈ": "t", "ʉ": "u", "ʊ": "u", "ʋ": "v", "ⱳ": "w", "ƴ": "y", "ƶ": "z", "ʒ": "z", "ȼ": "c", "ɇ": "e",
    "ɉ": "j", "ɏ": "y", "ⱥ": "a", "ⱦ": "t", "ⱡ": "l", "ȿ": "s", "ɀ": "z",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)

# Signs that belong inside a word: they vanish instead of splitting it (Xi'an, O‘zbekiston, L’Hospitalet).
_SILENT = frozenset("'’‘`´ʼʻʹʺʿʾ‛′\u00ad\u200b\u200c\u200d\u2060\ufeff\u0640·")


def _is_accent(char: str) -> bool:
    """Marks that sit on Latin, Greek, Cyrillic, Hebrew or Arabic letters; other scripts need theirs to be read."""
    code = ord(char)
    return (
        0x0300 <= code <= 0x036F
        or 0x0483 <= code <= 0x0489
        or 0x0591 <= code <= 0x05C7
        or 0x0610 <= code <= 0x061A
        or 0x064B <= code <= 0x065F
        or code == 0x0670
        or 0x06D6 <= code <= 0x06ED
        or 0x1AB0 <= code <= 0x1AFF
        or 0x1DC0 <= code <= 0x1DFF
        or 0x20D0 <= code <= 0x20FF
        or 0xFE00 <= code <= 0xFE0F
        or 0xFE20 <= code <= 0xFE2F
    )


def _once(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", decomposed).translate(_TABLE)
    out: list[str] = []
    gap = False
    for char in decomposed:
        if char in _SILENT or _is_accent(char):
            continue
        # Letters, digits and the combining signs of scripts written with them make words; all else is a gap.
        if unicodedata.category(char)[0] in "LNM":
            if gap and out:
                out.append(" ")
            gap = False
            out.append(char)
        else:
            gap = True
    # Composing again keeps Hangul and the like in one code point each, so that prefixes are whole syllables.
    return unicodedata.normalize("NFC", "".join(out))


@lru_cache(maxsize=65536)
def _fold(text: str) -> str:
    folded = _once(text)
    # A few rare characters unfold only in steps; the loop makes the result a fixed point.
    for _ in range(4):
        again = _once(folded)
        if again == folded:
            break
        folded = again
    return folded


def fold(text: str) -> str:
    """The comparison form of a text: compatibility-decomposed (NFKD), case-folded, without accents or punctuation.

    Words are parted by one space; letters such as ł, ß, ø, đ, æ, œ and ı become their plain Latin counterparts;
    other scripts are kept. Never raises; fold(fold(x)) == fold(x).
    """
    if text.isascii():
        if text.isalnum():
            return text.lower()
        if text.replace(" ", "").isalnum():
            return " ".join(text.lower().split())
    return _fold(text)


def fold_compact(text: str) -> str:
    """The folded text without its spaces, for comparing spellings such as "New-York" and "Newyork"."""
    return fold(text).replace(" ", "")
