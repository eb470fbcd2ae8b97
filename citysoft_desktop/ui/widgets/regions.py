"""Regions of a page side by side, with the right one as overlay on narrow and all as tabs on small windows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.window_mode import MEDIUM, NARROW, WIDE, window_mode

__all__ = ["MEDIUM", "NARROW", "WIDE", "RegionSplitter", "window_mode"]


_LOWEST = 260
"""Height of a region behind a tab in pixels at 100 %: about what a window of 640 x 360 shows below its header."""


class RegionSplitter(QWidget):
    """Add regions from the reading side with ``add``. Sizes are kept by whoever owns it (``sizes``).

    From 1024 to 1279 logical pixels a region added with ``overlay=True`` is shown over the others when asked
    (``toggle_overlay``, F4). Below 1024 one region is shown at a time under a tab bar. Nothing is removed.
    """

    mode_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions: list[QWidget] = []
        self._titles: list[str] = []
        self._overlay: QWidget | None = None
        self._overlay_width = 336
        self._overlay_open = False
        self._panel_shown = True
        self._mode = WIDE
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self.splitter, 1)
        self.tabs.currentChanged.connect(self._tab_chosen)

    def add(
        self, widget: QWidget, title: str, *, width: int = 0, stretch: int = 0, overlay: bool = False
    ) -> None:
        """Add a region: its name on the tab, its width at 100 % (0 = takes the rest) and its stretch."""
        self._regions.append(widget)
        self._titles.append(title)
        self.splitter.addWidget(widget)
        index = len(self._regions) - 1
        self.splitter.setStretchFactor(index, stretch or (1 if not width else 0))
        self.tabs.addTab(title)
        widget.setProperty("regionWidth", width)
        if overlay:
            self._overlay = widget
            self._overlay_width = width or 336
        self._set_first_sizes()

    def set_title(self, index: int, title: str) -> None:
        """Rename a region."""
        self._titles[index] = title
        self.tabs.setTabText(index, title)

    def regions(self) -> list[QWidget]:
        """The regions that can be seen now."""
        return [w for w in self._regions if w.isVisibleTo(self)]

    def mode(self) -> str:
        """wide, medium or narrow."""
        return self._mode

    def sizes(self) -> list[int]:
        """Widths as the user left them."""
        return self.splitter.sizes()

    def set_sizes(self, sizes: list[int]) -> None:
        """Restore widths."""
        if len(sizes) == len(self._regions) and all(isinstance(s, int) and s >= 0 for s in sizes):
            self.splitter.setSizes(sizes)

    def show_region(self, widget: QWidget) -> None:
        """Bring a region to the front: its tab when narrow, the overlay when medium."""
        if self._mode == NARROW:
            self.tabs.setCurrentIndex(self._regions.index(widget))
        elif widget is self._overlay:
            self._panel_shown = True
            self._overlay_open = True
            self._apply()

    def toggle_overlay(self) -> bool:
        """Show or hide the right region (F4). Returns whether it is shown."""
        if self._overlay is None:
            return False
        if self._mode == NARROW:
            self.tabs.setCurrentIndex(self._regions.index(self._overlay))
            return True
        if self._mode == MEDIUM:
            self._overlay_open = not self._overlay_open
        else:
            self._panel_shown = not self._panel_shown
        self._apply()
        return self._overlay.isVisibleTo(self)

    def _set_first_sizes(self) -> None:
        scale = theme().scale
        fixed = [round(int(w.property("regionWidth") or 0) * scale) for w in self._regions]
        free = max(200, self.width() - sum(fixed))
        self.splitter.setSizes([size or free for size in fixed])

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        first = event.oldSize().width() <= 0
        mode = window_mode(self)
        if mode != self._mode:
            self._mode = mode
            self._overlay_open = False
            self._apply()
            self.mode_changed.emit(mode)
        elif self._mode == MEDIUM and self._overlay_open:
            self._place_overlay()
        if first:
            self._set_first_sizes()

        self._fit_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
        return done

    def _fit_height(self) -> None:
        """In a narrow window, never squeeze wrapped words: a splitter asks no child for its height for a width."""
        need = 0
        if self._mode == NARROW:
            need = theme().px(_LOWEST)
            for widget in self.regions():
                layout = widget.layout()
                if layout is not None and layout.hasHeightForWidth():
                    need = max(need, layout.totalMinimumHeightForWidth(self.width()))
        if need != self.splitter.minimumHeight():
            self.splitter.setMinimumHeight(need)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        mode = window_mode(self)
        if mode != self._mode:
            self._mode = mode
            self._apply()
            self.mode_changed.emit(mode)

    def _tab_chosen(self, _index: int) -> None:
        if self._mode == NARROW:
            self._apply()

    def _apply(self) -> None:
        narrow = self._mode == NARROW
        self.tabs.setVisible(narrow and len(self._regions) > 1)
        floating = self._mode == MEDIUM and self._overlay is not None and len(self._regions) > 1
        for index, widget in enumerate(self._regions):
            if widget is self._overlay:
                continue
            widget.setVisible(not narrow or index == self.tabs.currentIndex())
        self._show_overlay(narrow, floating)
        self._fit_height()

    def _show_overlay(self, narrow: bool, floating: bool) -> None:
        if self._overlay is None:
            return
        if floating:
            if self._overlay.parentWidget() is not self:
                self._overlay.setParent(self)
            self._overlay.setVisible(self._overlay_open)
            if self._overlay_open:
                self._place_overlay()
            return
        index = self._regions.index(self._overlay)
        if self._overlay.parentWidget() is self:
            self.splitter.insertWidget(index, self._overlay)
            self._set_first_sizes()
        self._overlay.setVisible(index == self.tabs.currentIndex() if narrow else self._panel_shown)

    def _place_overlay(self) -> None:
        assert self._overlay is not None
        width = min(theme().px(self._overlay_width), self.width())
        left = 0 if self.isRightToLeft() else self.width() - width
        self._overlay.setGeometry(left, 0, width, self.height())
        self._overlay.raise_()
