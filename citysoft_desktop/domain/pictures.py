"""Which stored picture may be drawn: a plan from outside may hold any bytes where its logo should be."""

from __future__ import annotations

import base64
import binascii

PNG = b"\x89PNG\r\n\x1a\n"
MAX_SIDE = 4_096
MAX_PIXELS = 4_200_000
"""More than the program stores (1,600 pixels on the longer side), less than a picture made to fill the memory."""
_CHUNKS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM", b"pHYs", b"sBIT", b"bKGD")
)


def stored_picture(text: str) -> bytes:
    """The PNG behind a stored logo, empty when it is none the program would have stored itself.

    Accepted are pixels and nothing else: no text, no profile, no animation, nothing after the end.
    """
    try:
        data = base64.b64decode(text, validate=True) if text.isascii() else b""
    except (binascii.Error, ValueError):
        return b""
    return data if _sound(data) else b""


def _sound(data: bytes) -> bool:
    if not data.startswith(PNG) or data[8:16] != b"\0\0\0\x0dIHDR" or len(data) < 45:
        return False
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE and width * height <= MAX_PIXELS):
        return False
    place = 8
    while place + 12 <= len(data):
        length, kind = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        if kind not in _CHUNKS or (kind == b"IHDR") != (place == 8):
            return False
        place += 12 + length
        if kind == b"IEND":
            return place == len(data)
    return False
