"""The map of partners on screen: zoom and pan by mouse and keyboard, arrows from mark to mark, Enter opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.partner_places import PartnerPlaces
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Scene
from citysoft_desktop.services.charts.basemap import MapFrame
from citysoft_desktop.services.charts.kit import Kit
from citysoft_desktop.services.charts.partnermap import (
    MARK,
    MarkGroup,
    disc,
    draw_groups,
    draw_home,
    group_words,
    mark_groups,
)
from citysoft_desktop.services.charts.texts import Translate
from citysoft_desktop.ui.scene_painter import POINT, measure, paint_scene
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce
from citysoft_desktop.ui.widgets.land_paths import LandPaths

STEP = 2**0.5
"""How much one step enlarges; two steps double."""

AT_ONCE = 800
"""Up to so many placed partners are grouped in the window's thread: it takes a few milliseconds."""

_KEPT = 24
_PAN = 0.2
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

Run = Callable[..., Any]
"""Does work beside the window: ``run(work, done)``, as TaskRunner.run."""

_Grouped = tuple[tuple[MarkGroup, ...], dict[str, MarkGroup]]


def _grouped(places: PartnerPlaces, distance: float) -> _Grouped:
    """The marks, and the mark of each partner."""
    groups = mark_groups(places, distance)
    return groups, {partner.id: group for group in groups for partner in group.partners}


class MapCanvas(QWidget):
    """``opened`` carries the activities behind a mark and its words, ``chosen`` the partners of the mark in focus,
    ``zoomed`` tells that another part of the earth is shown."""

    opened = Signal(tuple, str)
    chosen = Signal(tuple)
    zoomed = Signal()

    def __init__(self, run: Run, words: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._words = words
        self._plan: Plan | None = None
        self._options: Options | None = None
        self._language = "en"
        self._places = PartnerPlaces(0, (), (), None, False)
        self._frame = MapFrame.whole(400, 200)
        self._radius = 8.0
        self._groups: tuple[MarkGroup, ...] = ()
        self._known: dict[float, _Grouped] = {}
        self._group_of: dict[str, MarkGroup] = {}
        self._asked: float | None = None
        self._focus: str = ""  # id of the first partner of the mark in focus
        self._marks_drawn: QPixmap | None = None
        self._base: QPixmap | None = None
        self._drag: QPointF | None = None
        self._dragged = False
        self._land = LandPaths(run, self)
        self._land.changed.connect(self._finer)
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # east is right in every language
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._restyle)

    # -- contents ------------------------------------------------------------------------------------

    def show_places(self, plan: Plan, options: Options, places: PartnerPlaces, language: str) -> None:
        """Show partners; the part of the earth and the mark in focus stay where they are."""
        self._plan, self._options, self._places, self._language = plan, options, places, language
        self._known.clear()
        self._asked = None
        kit = self._kit()
        self._radius = disc(kit, places.placed) if kit is not None else 8.0
        self._settle()

    def frame(self) -> MapFrame:
        """The part of the earth shown, in points."""
        return self._frame

    def groups(self) -> tuple[MarkGroup, ...]:
        """The marks of the whole earth at this zoom."""
        return self._groups

    def seen(self) -> list[MarkGroup]:
        """The marks in sight."""
        return [group for group in self._groups if self._frame.sees(group.x, group.y, self._radius)]

    def current(self) -> MarkGroup | None:
        """The mark in focus."""
        return self._group_of.get(self._focus)

    def words_of(self, group: MarkGroup) -> str:
        """What a mark says."""
        kit = self._kit()
        return group_words(kit, group) if kit is not None else ""

    def point_of(self, group: MarkGroup) -> QPointF:
        """Where a mark stands in the widget, in pixels."""
        x, y = self._frame.at(group.x, group.y)
        return QPointF(x * self._factor(), y * self._factor())

    def focus_partner(self, partner_id: str) -> None:
        """Bring the mark of a partner into focus and into sight."""
        found = self._group_of.get(partner_id)
        self._focus = partner_id if found is not None else ""
        if found is not None and not self._frame.sees(found.x, found.y, -2 * self._radius):
            self._take_frame(self._frame.centred(found.x, found.y))
        self.update()

    # -- zoom ----------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Two steps make everything twice as large, around the mark in focus."""
        self._zoom(STEP, self._anchor())

    def zoom_out(self) -> None:
        """One step smaller."""
        self._zoom(1 / STEP, self._anchor())

    def whole(self) -> None:
        """All of the earth."""
        self._take_frame(MapFrame.whole(self._frame.width, self._frame.height))

    def fit(self) -> None:
        """As large as all partners allow."""
        points = [(p.x, p.y) for p in self._places.partners if p.drawn]
        if self._places.home is not None:
            points.append(self._places.home)
        if points:
            xs, ys = [x for x, _ in points], [y for _, y in points]
            self._take_frame(self._frame.around((min(xs), min(ys), max(xs), max(ys)), 5 * self._radius))

    def zoom_to(self, group: MarkGroup) -> bool:
        """Enlarge until the partners of a mark come apart. False when they never do: they share one position."""
        if not group.splits:
            return False
        xs, ys = [p.x for p in group.partners], [p.y for p in group.partners]
        self._focus = group.partners[0].id
        wanted = self._frame.around((min(xs), min(ys), max(xs), max(ys)), 6 * self._radius)
        if wanted.zoom <= self._frame.zoom:
            wanted = self._frame.zoomed(2, *self._frame.at(group.x, group.y))
        self._take_frame(wanted)
        return True

    def _anchor(self) -> QPointF | None:
        group = self.current()
        return self.point_of(group) if group is not None and group in self.seen() else None

    def _zoom(self, factor: float, at: QPointF | None) -> None:
        scale = self._factor()
        if at is None:
            self._take_frame(self._frame.zoomed(factor))
        else:
            self._take_frame(self._frame.zoomed(factor, at.x() / scale, at.y() / scale))

    def _take_frame(self, frame: MapFrame) -> None:
        if frame == self._frame:
            return
        self._frame = frame
        self._base = None
        self._settle()
        self.zoomed.emit()

    # -- groups --------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Find the marks of this zoom: known ones at once, many new ones beside the window."""
        self._marks_drawn = None
        distance = 2 * self._radius / self._frame.scale
        key = round(distance, 6)
        known = self._known.get(key)
        if known is not None:
            self._groups, self._group_of = known
        elif self._places.placed <= AT_ONCE:
            self._keep(key, _grouped(self._places, distance))
        elif self._asked != key:
            self._asked = key
            places = self._places

            def done(found: _Grouped) -> None:
                if self._places is places and self._asked == key:
                    self._asked = None
                    self._keep(key, found)
                    self._marks_drawn = None
                    self.update()
                    self.zoomed.emit()

            self._run(lambda _job: _grouped(places, distance), done)
        self.update()

    def _keep(self, key: float, found: _Grouped) -> None:
        if len(self._known) >= _KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[key] = found
        self._groups, self._group_of = found

    # -- drawing -------------------------------------------------------------------------------------

    def _factor(self) -> float:
        return POINT * theme().scale

    def _kit(self) -> Kit | None:
        if self._plan is None or self._options is None:
            return None
        width, height = self._frame.width, self._frame.height
        return Kit(self._plan, self._options, measure, width, height, self._words, self._language)

    def _draw_marks(self, painter: QPainter) -> None:
        kit = self._kit()
        if kit is None:
            return
        draw_home(kit, self._frame, self._places, self._radius)
        draw_groups(kit, self._frame, self._places, self.seen(), self._radius, said=False)
        paint_scene(painter, Scene(marks=tuple(kit.marks)), self._factor())

    def _layer(self, draw: Callable[[QPainter], None]) -> QPixmap:
        """A transparent picture of the size of the widget."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        try:
            draw(painter)
        finally:
            painter.end()  # a painter that outlives its device takes the process down
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._base is None:
            self._base = self._layer(lambda painter: self._land.paint(painter, self._frame, self._factor()))
        if self._marks_drawn is None:
            self._marks_drawn = self._layer(self._draw_marks)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._base)
        painter.drawPixmap(0, 0, self._marks_drawn)
        group = self.current()
        if group is not None:
            self._paint_focus(painter, group)
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 6)
        painter.end()

    def _paint_focus(self, painter: QPainter, group: MarkGroup) -> None:
        reach = (self._radius if len(group.partners) > 1 else MARK * 0.7) * self._factor() + 3
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("surface.card", 6.0), ("border.focus", 2.5)):
            painter.setPen(QPen(theme().colour(token), width))
            painter.drawEllipse(self.point_of(group), reach, reach)

    def _restyle(self) -> None:
        self._base = self._marks_drawn = None
        self._resized()
        self.update()

    def _finer(self) -> None:
        self._base = None
        self.update()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._resized()

    def _resized(self) -> None:
        factor = self._factor()
        if self.width() > 20 and self.height() > 20:
            self._base = None
            self._frame = self._frame.resized(self.width() / factor, self.height() / factor)
            self._settle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(520), theme().px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(220), theme().px(140))

    # -- keyboard ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        arrow = _ARROWS.get(Qt.Key(key))
        if arrow is not None and event.modifiers() & _MOVING:
            self._take_frame(
                self._frame.moved(-arrow[0] * self._frame.width * _PAN, -arrow[1] * self._frame.height * _PAN)
            )
        elif arrow is not None:
            self._step(arrow)
        elif (
            key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_out()
        elif key == Qt.Key.Key_0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.whole()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            seen = self.seen()
            if seen:
                self._choose(seen[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.current())
        elif key == Qt.Key.Key_Space:
            group = self.current()
            if group is not None and self.zoom_to(group):
                self._tell()
        elif key == Qt.Key.Key_Escape and self._focus:
            self._focus = ""
            self.update()
        else:
            super().keyPressEvent(event)

    def _step(self, arrow: tuple[int, int]) -> None:
        """To the nearest mark in the direction of the arrow; where there is none, the map moves."""
        seen = self.seen()
        here = self.current()
        if here is None or here not in seen:
            if seen:
                self._choose(seen[0])
            return
        x, y = self._frame.at(here.x, here.y)
        best: MarkGroup | None = None
        nearest = float("inf")
        for group in self._groups:
            gx, gy = self._frame.at(group.x, group.y)
            along = (gx - x) * arrow[0] + (gy - y) * arrow[1]
            across = abs((gx - x) * arrow[1]) + abs((gy - y) * arrow[0])
            if group is not here and along > 0.5 and along >= across * 0.5 and along + 2 * across < nearest:
                best, nearest = group, along + 2 * across
        if best is None:
            self._take_frame(
                self._frame.moved(-arrow[0] * self._frame.width * _PAN, -arrow[1] * self._frame.height * _PAN)
            )
            return
        if not self._frame.sees(best.x, best.y, -self._radius):
            self._take_frame(self._frame.centred(best.x, best.y))
        self._choose(best)

    def _choose(self, group: MarkGroup) -> None:
        self._focus = group.partners[0].id
        self.chosen.emit(tuple(partner.id for partner in group.partners))
        self._tell()
        self.update()

    def _tell(self) -> None:
        group = self.current()
        if group is not None:
            words = self.words_of(group)
            self.setAccessibleDescription(words)
            announce(self, words)

    def _open(self, group: MarkGroup | None) -> None:
        if group is not None:
            self.opened.emit(group.keys, self.words_of(group))

    # -- mouse ---------------------------------------------------------------------------------------

    def mark_at(self, spot: QPointF) -> MarkGroup | None:
        """The mark under a point: the nearest within the size of a pointer's target."""
        best: MarkGroup | None = None
        nearest = float("inf")
        for group in self.seen():
            away = spot - self.point_of(group)
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            reach = max(theme().px(12), (self._radius if len(group.partners) > 1 else 0) * self._factor())
            if distance <= reach and distance < nearest:
                best, nearest = group, distance
        return best

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self._dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            away = spot - self._drag
            if self._dragged or away.manhattanLength() > theme().px(5):
                self._dragged = True
                self._drag = spot
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._take_frame(self._frame.moved(away.x() / self._factor(), away.y() / self._factor()))
        else:
            over = self.mark_at(spot) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._drag is not None:
            self._drag = None
            self.unsetCursor()
            if not self._dragged:
                group = self.mark_at(event.position())
                if group is not None:
                    self._choose(group)
                else:
                    self._focus = ""
                    self.update()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        group = self.mark_at(event.position())
        if group is None:
            self._zoom(2, event.position())
        elif not (len(group.partners) > 1 and self.zoom_to(group)):
            self._open(group)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom(STEP if turned > 0 else 1 / STEP, event.position())
        event.accept()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            group = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(group) if group is not None else "", self)
            return True
        return super().event(event)
