"""The outlines of the countries as painter paths, made in small pieces so that the window never waits for them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from citysoft_desktop.domain.outlines import Detail, Outlines, outlines
from citysoft_desktop.services.charts.basemap import COAST, DISPUTED, LAND, MapFrame
from citysoft_desktop.ui.theme import theme

FINE_FROM = 3.0
"""Zoom from which the finer outlines are drawn."""

_TURN = 0.006
"""Seconds of work in one turn of the event loop."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The path of a country in map units with the box around it."""

    box: QRectF
    path: QPainterPath


class LandPaths(QObject):
    """``changed`` when finer outlines have become ready."""

    changed = Signal()

    def __init__(self, run: Callable[..., object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._pieces: dict[Detail, list[Piece]] = {}
        self._lines: list[QPainterPath] = []
        self._waiting: list[tuple[tuple[tuple[float, float], ...], ...]] = []
        self._making: list[Piece] = []
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def _coarse(self) -> list[Piece]:
        found = self._pieces.get("110m")
        if found is None:
            world = outlines("110m")
            found = self._pieces["110m"] = [_piece(rings) for rings in world.countries.values()]
            for line in world.disputed:
                path = QPainterPath()
                path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
                self._lines.append(path)
        return found

    def _fine(self) -> list[Piece] | None:
        if "50m" not in self._pieces and not self._asked:
            self._asked = True
            self._run(lambda _job: outlines("50m"), self._begin)
        return self._pieces.get("50m")

    def _begin(self, world: Outlines) -> None:
        self._waiting = list(world.countries.values())
        self._timer.start(0)

    def _go_on(self) -> None:
        until = time.perf_counter() + _TURN
        while self._waiting and time.perf_counter() < until:
            self._making.append(_piece(self._waiting.pop()))
        if not self._waiting:
            self._timer.stop()
            self._pieces["50m"] = self._making
            self.changed.emit()

    def paint(self, painter: QPainter, frame: MapFrame, factor: float) -> None:
        """Draw the land of a frame, ``factor`` pixels per point, with the painter's origin at the picture's."""
        pieces = self._coarse()
        if frame.zoom >= FINE_FROM:
            pieces = self._fine() or pieces
        left, top = frame.unit(0, 0)
        seen = QRectF(left, top, frame.width / frame.scale, frame.height / frame.scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor, factor)
        painter.translate(frame.width / 2 - frame.x * frame.scale, frame.height / 2 - frame.y * frame.scale)
        painter.scale(frame.scale, frame.scale)
        pen = QPen(theme().colour(COAST), 0.8)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme().colour(LAND))
        for piece in pieces:
            if piece.box.intersects(seen):
                painter.drawPath(piece.path)
        dashed = QPen(theme().colour(DISPUTED), 1)
        dashed.setCosmetic(True)
        dashed.setDashPattern([3, 2])
        painter.setPen(dashed)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._lines:
            painter.drawPath(line)
        painter.restore()


def _piece(rings: tuple[tuple[tuple[float, float], ...], ...]) -> Piece:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return Piece(path.boundingRect(), path)
