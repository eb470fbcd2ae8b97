"""Reads a logo: a picture only if its content says so, and stored only as pixels drawn anew."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from citysoft_desktop.domain.pictures import stored_picture

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 25_000_000
LONGEST = 1600
"""Pixels of the longer side as stored: the logo prints at most 60 mm wide, which is 677 dpi."""
_FORMATS = (b"png", b"jpeg")


class LogoProblem(Exception):
    """``code``: large, pixels, format, damaged or unreadable."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo ready for the plan: the name of its file and the picture as base64 of a PNG."""

    name: str
    png: str


def read_logo(path: Path) -> Logo:
    """Read and re-encode. Works outside the window's thread. Raises LogoProblem; nothing of the file is kept then."""
    try:
        if not path.is_file():  # a pipe or device would be waited for without end
            raise LogoProblem("unreadable")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        raise LogoProblem("unreadable") from None
    if len(data) > MAX_BYTES:
        raise LogoProblem("large")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise LogoProblem("format")
    size = reader.size()
    if not size.isValid():
        raise LogoProblem("damaged")
    if size.width() * size.height() > MAX_PIXELS:
        raise LogoProblem("pixels")
    image = reader.read()
    if image.isNull():
        raise LogoProblem("damaged")
    if max(image.width(), image.height()) > LONGEST:
        image = image.scaled(
            QSize(LONGEST, LONGEST),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    # Drawn onto a new picture, so that no text, profile or other data of the file comes along.
    clean = QImage(image.size(), QImage.Format.Format_ARGB32)
    clean.fill(Qt.GlobalColor.transparent)
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if not clean.save(out, "PNG"):  # type: ignore[call-overload]  # takes str, declared as bytes
        raise LogoProblem("damaged")
    return Logo(path.name, base64.b64encode(bytes(out.data().data())).decode("ascii"))


def logo_image(png: str) -> QImage:
    """The stored logo, a null picture when there is none."""
    data = stored_picture(png)
    if not data:
        return QImage()
    return QImage.fromData(QByteArray(data), "PNG")  # type: ignore[arg-type]  # takes str, declared as bytes
