"""A chart on screen: draws a scene, arrows move between its marks, Enter or a click opens the rows behind one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from citysoft_desktop.domain.scene import Measure, Scene
from citysoft_desktop.ui.scene_painter import (
    POINT,
    active_marks,
    hit,
    measure,
    outline,
    paint_scene,
    paint_selection,
)
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce

Build = Callable[[Measure, float, float], Scene]
"""Makes the scene for a width and height in points."""


class SceneView(QWidget):
    """``activated`` carries the ids behind the mark and its label."""

    activated = Signal(tuple, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build: Build | None = None
        self._scene = Scene()
        self._pixmap: QPixmap | None = None
        self._current: int | None = None
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.rebuild)
        theme().changed.connect(self._restyle)

    # -- contents ------------------------------------------------------------------------------------

    def set_build(self, build: Build) -> None:
        """Give the function that makes the scene; it is asked again whenever the size changes."""
        self._build = build
        self._current = None
        self.rebuild()

    def set_scene(self, scene: Scene) -> None:
        """Show a scene of fixed size, scaled to fit."""
        self._build = None
        self._take(scene)

    def scene(self) -> Scene:
        """The scene shown."""
        return self._scene

    def rebuild(self) -> None:
        """Make the scene for the current size."""
        if self._build is not None and self.width() > 40 and self.height() > 40:
            factor = POINT * theme().scale
            self._take(self._build(measure, self.width() / factor, self.height() / factor))

    def _take(self, scene: Scene) -> None:
        self._scene = scene
        self._pixmap = None
        if self._current is not None and self._current not in active_marks(scene):
            self._current = None
        self.setAccessibleName(scene.title)
        self.setAccessibleDescription(scene.caption.in_words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active_marks(scene) else Qt.FocusPolicy.NoFocus)
        self.update()

    def factor(self) -> float:
        """Pixels per point now."""
        if self._build is not None:
            return POINT * theme().scale
        scene = self._scene
        if scene.width <= 0 or scene.height <= 0:
            return 1.0
        return min(self.width() / scene.width, self.height() / scene.height)

    # -- selection -----------------------------------------------------------------------------------

    def current_mark(self) -> int | None:
        """Index of the selected mark."""
        return self._current

    def clear_selection(self) -> None:
        """Select nothing."""
        self._current = None
        self.update()

    def _select(self, index: int | None, *, tell: bool = True) -> None:
        self._current = index
        if index is not None and tell:
            announce(self, self._scene.marks[index].label)
        self.update()

    def _activate(self) -> None:
        if self._current is not None:
            mark = self._scene.marks[self._current]
            self.activated.emit(mark.keys, mark.label)

    def _offset(self) -> QPoint:
        if self._build is not None:
            return QPoint(0, 0)
        factor = self.factor()
        return QPoint(
            round((self.width() - self._scene.width * factor) / 2),
            round((self.height() - self._scene.height * factor) / 2),
        )

    def _mark_at(self, pos: QPoint) -> int | None:
        spot = pos - self._offset()
        factor = self.factor()
        return hit(self._scene, spot.x() / factor, spot.y() / factor)

    # -- events --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme().px(420), theme().px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(180), theme().px(110))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._pixmap = None
        if self._build is not None:
            if self._scene.marks:
                self._timer.start(40)
            else:
                self.rebuild()

    def _restyle(self) -> None:
        self._pixmap = None
        if self._build is not None:
            self.rebuild()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._pixmap is None:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            try:
                painter.translate(self._offset())
                paint_scene(painter, self._scene, self.factor())
            finally:
                painter.end()  # a painter that outlives its device takes the process down
            self._pixmap = made
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        if self._current is not None and self._current < len(self._scene.marks):
            painter.translate(self._offset())
            paint_selection(painter, self._scene.marks[self._current], self.factor())
            painter.resetTransform()
        if self.hasFocus():
            from PySide6.QtCore import QRectF

            draw_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marks = active_marks(self._scene)
        key = event.key()
        if not marks or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._select(self._next(marks, key))
        elif key == Qt.Key.Key_Home:
            self._select(marks[0])
        elif key == Qt.Key.Key_End:
            self._select(marks[-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._current is None:
                self._select(marks[0])
            self._activate()
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self.clear_selection()
        else:
            super().keyPressEvent(event)

    def _next(self, marks: list[int], key: int) -> int:
        """The nearest mark in the direction of the arrow; the first one when none is selected."""
        if self._current is None or self._current not in marks:
            return marks[0]
        here = outline(self._scene.marks[self._current]).boundingRect().center()
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        forward = key in (Qt.Key.Key_Right, Qt.Key.Key_Down)
        best, distance = self._current, float("inf")
        for index in marks:
            there = outline(self._scene.marks[index]).boundingRect().center()
            along, across = (
                (there.x() - here.x(), there.y() - here.y())
                if sideways
                else (there.y() - here.y(), there.x() - here.x())
            )
            along = along if forward else -along
            if index != self._current and along > 0.5 and along + 3 * abs(across) < distance:
                best, distance = index, along + 3 * abs(across)
        if best == self._current:
            position = marks.index(self._current) + (1 if forward else -1)
            best = marks[max(0, min(len(marks) - 1, position))]
        return best

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._mark_at(event.position().toPoint())
        self._select(index, tell=False)
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._activate()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._mark_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self._mark_at(event.pos())
            QToolTip.showText(
                event.globalPos(), self._scene.marks[index].label if index is not None else "", self
            )
            return True
        return super().event(event)
