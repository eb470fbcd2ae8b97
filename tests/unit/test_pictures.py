"""A stored logo is drawn only when it is what the program itself would have stored."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest

from citysoft_desktop.domain.pictures import PNG, stored_picture


def chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = 2, height: int = 2, *more: bytes, end: bytes = b"") -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    pixels = zlib.compress((b"\0" + b"\xff" * 8) * 2)
    return PNG + head + b"".join(more) + chunk(b"IDAT", pixels) + chunk(b"IEND") + end


def stored(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_a_plain_picture_is_drawn() -> None:
    assert stored_picture(stored(png())) == png()
    resolution = chunk(b"pHYs", struct.pack(">IIB", 3780, 3780, 1))
    assert stored_picture(stored(png(1600, 1600, resolution)))
    assert stored_picture("") == b""


@pytest.mark.parametrize(
    "data",
    [
        png(50_000, 50_000),
        png(4_096, 4_096),
        png(0, 1),
        png(2, 2, chunk(b"tEXt", b"Author\0somebody")),
        png(2, 2, chunk(b"iCCP", b"profile")),
        png(2, 2, chunk(b"eXIf", b"GPS")),
        png(2, 2, chunk(b"acTL", b"\0" * 8)),
        png(2, 2, chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0))),
        png(end=b"<script>"),
        png()[:-4],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%!PS-Adobe",
        b"GIF89a" + b"\0" * 60,
    ],
)
def test_everything_else_is_not(data: bytes) -> None:
    assert stored_picture(stored(data)) == b""


def test_what_is_no_base64_is_nothing() -> None:
    assert stored_picture("not base64!") == b""
    assert stored_picture("é") == b""
