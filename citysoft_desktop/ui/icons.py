"""Lucide icons tinted by token: ``icon("plus")``, ``icon("check", "semantic.success_text")``.

An icon names its token, not its colour, so it is right in either theme without being made again.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from citysoft_desktop.base.resources import has_resource, read_text
from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

log = logging.getLogger(__name__)

_PIXMAPS: dict[tuple[str, str, int, int, float], QPixmap] = {}
_KEEP: dict[tuple[str, str, str], QIcon] = {}
_ENGINES: list[QIconEngine] = []
_CACHE_LIMIT = 800


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    path = f"icons/{name}.svg"
    if not has_resource(path):
        raise LookupError(f"no icon {name!r}")
    return read_text(path)


def pixmap(name: str, token: str = "text.secondary", size: int = 16, dpr: float = 1.0) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels in the token's colour of the current theme."""
    colour = theme().hex(token)
    key = (name, colour, size, size, dpr)
    found = _PIXMAPS.get(key)
    if found is not None:
        return found
    if len(_PIXMAPS) > _CACHE_LIMIT:
        _PIXMAPS.clear()
    side = max(1, round(size * dpr))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(dpr)
    _PIXMAPS[key] = made
    return made


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, token: str = "text.secondary") -> None:
    """Draw an icon centred in ``rect``, as large as its shorter side."""
    area = QRectF(rect)
    side = min(area.width(), area.height())
    dpr = painter.device().devicePixelRatioF() if painter.device() else 1.0
    try:
        made = pixmap(name, token, max(1, round(side)), dpr)
    except LookupError:
        # An exception while a painter is at work ends the process: better an empty place and a line in the log.
        log.exception("an icon is missing")
        return
    painter.drawPixmap(QPointF(area.center().x() - side / 2, area.center().y() - side / 2), made)


class _TokenEngine(QIconEngine):
    """Paints one icon in the colour its token has at the moment of painting."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._on_token = on_token

    def _colour_token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text.disabled"
        return self._on_token if state == QIcon.State.On else self._token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._colour_token(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        # Qt hands device pixels here and sets the ratio itself.
        side = max(1, min(size.width(), size.height()))
        made = QPixmap(pixmap(self._name, self._colour_token(mode, state), side, 1.0))
        if size.width() > side:  # room between the icon and the words of a button, on the side of the words
            mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            wide = QPixmap(size)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(size.width() - side if mirrored else 0, (size.height() - side) // 2, made)
            painter.end()
            made = wide
        made.setDevicePixelRatio(scale)
        return made

    def clone(self) -> QIconEngine:
        copy = _TokenEngine(self._name, self._token, self._on_token)
        _ENGINES.append(copy)
        return copy


def icon(name: str, token: str = "text.secondary", on_token: str = "") -> QIcon:
    """A scalable icon in the token's colour; ``on_token`` is used when a button is checked."""
    key = (name, token, on_token or token)
    found = _KEEP.get(key)
    if found is None:
        _svg(name)  # an unknown name fails here, not while painting
        engine = _TokenEngine(*key)
        _ENGINES.append(engine)
        found = QIcon(engine)
        _KEEP[key] = found
    return found


GAP = 5
"""Pixels between the icon and the words of a button, besides the 4 that Qt leaves."""


def set_button_icon(made: QAbstractButton, name: str, token: str = "text.primary") -> None:
    """Give a button with words an icon that does not stick to them."""
    made.setIcon(icon(name, token))
    side = made.iconSize().height()
    made.setIconSize(QSize(side + theme().px(GAP), side))


def app_icon() -> QIcon:
    """The icon of the program in all bundled sizes."""
    from citysoft_desktop.base.resources import resource_path

    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        if has_resource(f"icons/app-{size}.png"):
            made.addFile(str(resource_path(f"icons/app-{size}.png")), QSize(size, size))
    return made
