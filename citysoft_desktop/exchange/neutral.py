"""Neutralise text that a spreadsheet would run as a formula, and take it back without loss.

OWASP "CSV Injection": a cell that begins with = + - @, a tab or a line end may be executed when the file is opened.
Such a cell gets one apostrophe in front; a cell that already begins with an apostrophe and one of these gets one too,
so that taking one away again is always right for a file this program wrote.
"""

from __future__ import annotations

_RISKY = frozenset("=+-@\t\r\n＝＋－＠")


def neutralise(text: str) -> str:
    """The form that is safe to open in a spreadsheet."""
    if text and (text[0] in _RISKY or text[0] == "'"):
        return "'" + text
    return text


def restore(text: str) -> str:
    """The text ``neutralise`` was given; other texts such as ``'07`` stay as they are."""
    if len(text) > 1 and text[0] == "'" and (text[1] in _RISKY or text[1] == "'"):
        return text[1:]
    return text
