"""Right-to-left words for a renderer that only writes left to right.

Arabic letters take the form their neighbours ask for (the presentation forms of Unicode, found through
``unicodedata``), then the run is put in visual order. That is right for names and short quotations on one
line. A run that wraps shows its lines in the wrong order, and Persian or Urdu letters without presentation
forms stay unjoined: whole briefs in these scripts are outside what the printed brief can do.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ISOLATED, _FINAL, _INITIAL, _MEDIAL = "isolated", "final", "initial", "medial"


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Presentation forms of single letters, and of the two-letter ligatures of lam with alef."""
    letters: dict[str, dict[str, str]] = {}
    ligatures: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBFF), *range(0xFE70, 0xFEFD)):
        parts = unicodedata.decomposition(chr(code)).split()
        if not parts or not parts[0].startswith("<"):
            continue
        base = "".join(chr(int(part, 16)) for part in parts[1:])
        form = parts[0].strip("<>")
        if len(base) == 1:
            letters.setdefault(base, {}).setdefault(form, chr(code))
        elif len(base) == 2 and base[0] == "\u0644":
            ligatures.setdefault(base, {}).setdefault(form, chr(code))
    return letters, ligatures


def is_rtl(char: str) -> bool:
    """True for a letter written from right to left."""
    return unicodedata.bidirectional(char) in ("R", "AL")


def has_rtl(text: str) -> bool:
    """True when any letter is written from right to left."""
    return not text.isascii() and any(is_rtl(char) for char in text)


def _marks(text: str, start: int) -> int:
    """Index after the combining marks that follow ``start``."""
    index = start + 1
    while index < len(text) and unicodedata.combining(text[index]):
        index += 1
    return index


def join_arabic(text: str) -> str:
    """Replace Arabic letters by the forms their neighbours ask for, in logical order."""
    letters, ligatures = _forms()
    clusters: list[tuple[str, str]] = []
    index = 0
    while index < len(text):
        end = _marks(text, index)
        base, marks = text[index], text[index + 1 : end]
        if base == "\u0644" and end < len(text) and base + text[end] in ligatures:
            last = _marks(text, end)
            clusters.append((base + text[end], marks + text[end + 1 : last]))
            end = last
        else:
            clusters.append((base, marks))
        index = end
    out: list[str] = []
    for position, (base, marks) in enumerate(clusters):
        table = letters.get(base) or ligatures.get(base)
        if table is None:
            out.append(base + marks)
            continue
        before = clusters[position - 1][0] if position else ""
        after = clusters[position + 1][0] if position + 1 < len(clusters) else ""
        joins_before = _INITIAL in letters.get(before, {}) and _FINAL in table
        joins_after = _INITIAL in table and _FINAL in (letters.get(after) or ligatures.get(after) or {})
        form = (
            _MEDIAL
            if joins_before and joins_after and _MEDIAL in table
            else _FINAL
            if joins_before
            else _INITIAL
            if joins_after
            else _ISOLATED
        )
        out.append(table.get(form, base) + marks)
    return "".join(out)


def visual(text: str) -> str:
    """A right-to-left run in the order it is drawn; digits and Latin words inside keep theirs."""
    joined = join_arabic(text)
    pieces: list[str] = []
    index = 0
    while index < len(joined):
        if unicodedata.bidirectional(joined[index]) in ("EN", "AN", "L"):
            end = index + 1
            while end < len(joined) and unicodedata.bidirectional(joined[end]) in (
                "EN",
                "AN",
                "L",
                "CS",
                "ES",
            ):
                end += 1
        else:
            end = _marks(joined, index)
        pieces.append(joined[index:end])
        index = end
    mirrored = [_MIRROR.get(piece, piece) for piece in reversed(pieces)]
    return "".join(mirrored)


_MIRROR = {"(": ")", ")": "(", "[": "]", "]": "[", "<": ">", ">": "<", "«": "»", "»": "«"}


def split_direction(text: str) -> list[tuple[bool, str]]:
    """Cut text into (is right-to-left, piece); blanks between two right-to-left words stay inside."""
    pieces: list[tuple[bool, str]] = []
    start = 0
    current: bool | None = None
    pending = 0  # neutral characters since the last strong one
    for index, char in enumerate(text):
        kind = unicodedata.bidirectional(char)
        strong = True if kind in ("R", "AL") else False if kind in ("L", "EN") else None
        if strong is None:
            if not unicodedata.combining(char):
                pending += 1
            continue
        if current is None:
            current = strong
            if strong and index:
                pieces.append((False, text[start:index]))
                start = index
        elif strong != current:
            cut = index - pending if current else index
            pieces.append((current, text[start:cut]))
            start, current = cut, strong
        pending = 0
    if current and pending:
        cut = len(text) - pending
        pieces.append((True, text[start:cut]))
        start, current = cut, False
    if start < len(text):
        pieces.append((bool(current), text[start:]))
    return [piece for piece in pieces if piece[1]]
