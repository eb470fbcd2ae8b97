"""Pages of a PDF as pictures, for the live preview in the window and for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: ``rgba`` has 4 bytes per pixel, rows from the top, without padding."""

    number: int
    width: int
    height: int
    rgba: bytes


def page_count(pdf: Path | bytes) -> int:
    """Number of pages."""
    document = pypdfium2.PdfDocument(pdf if isinstance(pdf, bytes) else str(pdf))
    try:
        return len(document)
    finally:
        document.close()


def page_images(
    pdf: Path | bytes, dpi: float = 96, pages: Sequence[int] | None = None, grey: bool = False
) -> list[PageImage]:
    """Render pages (counted from 1; None = all) of a file or of bytes.

    Raises:
        IndexError: a page that is not there.
    """
    document = pypdfium2.PdfDocument(pdf if isinstance(pdf, bytes) else str(pdf))
    try:
        wanted = range(1, len(document) + 1) if pages is None else pages
        out: list[PageImage] = []
        for number in wanted:
            if not 1 <= number <= len(document):
                raise IndexError(number)
            page = document[number - 1]
            bitmap = page.render(scale=dpi / 72, rev_byteorder=True, grayscale=grey, prefer_bgrx=not grey)
            out.append(_to_rgba(number, bitmap))
            bitmap.close()
            page.close()
        return out
    finally:
        document.close()


def keywords_of(pdf: Path) -> str:
    """Keywords in the properties of a PDF.

    Raises:
        OSError, PdfiumError: it cannot be read.
    """
    document = pypdfium2.PdfDocument(str(pdf))
    try:
        return str(document.get_metadata_value("Keywords"))
    finally:
        document.close()


def _to_rgba(number: int, bitmap: pypdfium2.PdfBitmap) -> PageImage:
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    raw = bytes(bitmap.buffer)
    channels = bitmap.n_channels
    rows = [raw[row * stride : row * stride + width * channels] for row in range(height)]
    packed = bytearray(b"".join(rows))
    if channels == 4:
        packed[3::4] = b"\xff" * (width * height)
        return PageImage(number, width, height, bytes(packed))
    rgba = bytearray(b"\xff" * (width * height * 4))
    if channels == 3:
        for channel in range(3):
            rgba[channel::4] = packed[channel::3]
    else:
        for channel in range(3):
            rgba[channel::4] = packed
    return PageImage(number, width, height, bytes(rgba))
