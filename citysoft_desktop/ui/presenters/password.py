"""What can honestly be said of a new password: length and variety, in words. Nobody can measure how it was chosen."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

Verdict = Literal["none", "short", "guessable", "fair", "hard"]
LEAST = 8
"""As ``storage.cipher.MIN_LENGTH``; a test compares them."""
FAIR, HARD = 12, 20
"""Characters. Whoever has the file can try some thousands of passwords a second on one computer."""


def verdict(password: str) -> Verdict:
    """``guessable``: few characters, few different ones, digits alone, or letters and digits in their order."""
    if not password:
        return "none"
    if len(password) < LEAST:
        return "short"
    plain = password.casefold()
    steps = {ord(b) - ord(a) for a, b in pairwise(plain)}
    if len(password) < FAIR or len(set(plain)) < 6 or plain.isdigit() or len(steps) <= 2:
        return "guessable"
    return "hard" if len(password) >= HARD and len(set(plain)) >= 8 else "fair"
