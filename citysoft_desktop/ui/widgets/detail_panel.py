"""The panel that shows one record everywhere alike: position, title, chips, tabs, scrolling body, foot line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from citysoft_desktop.ui.widgets.basic import clear_layout, label, line, scroll_area, tool_button
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout


class DetailPanel(QFrame):
    """Scaffold: set the head with ``set_head``, chips with ``set_chips``, add tabs with ``add_tab`` and put the
    foot line with ``set_foot``. ``step`` asks for the next (1) or previous (-1) record, ``closed`` to hide it."""

    step = Signal(int)
    closed = Signal()
    tab_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(name)
        self._keys: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(6)
        top = self._top = QHBoxLayout()
        top.setSpacing(2)
        self.position = label("", "small")
        top.addWidget(self.position, 1)
        self.up_button = tool_button("chevron-up", self.tr("Previous record"), run=lambda: self.step.emit(-1))
        self.down_button = tool_button("chevron-down", self.tr("Next record"), run=lambda: self.step.emit(1))
        self.hide_button = tool_button("panel-right", self.tr("Hide the panel (F4)"), run=self.closed.emit)
        for widget in (self.up_button, self.down_button, self.hide_button):
            top.addWidget(widget)
        head.addLayout(top)
        self.title = label("", "heading", wrap=True)
        head.addWidget(self.title)
        self._chips_box = QWidget()
        self._chips = FlowLayout(self._chips_box, spacing=6)
        head.addWidget(self._chips_box)
        layout.addLayout(head)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(name)
        layout.addWidget(self.tabs)
        layout.addWidget(line())
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self._foot_line = line()
        layout.addWidget(self._foot_line)
        self._foot = QWidget()
        self._foot_layout = QHBoxLayout(self._foot)
        self._foot_layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self._foot)
        self._foot.hide()
        self._foot_line.hide()
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._chosen)

    def set_head(self, position: str, title: str) -> None:
        """Where the record stands in the list, and what it is called."""
        self.position.setText(position)
        self.title.setText(title)

    def add_head_button(self, made: QWidget) -> None:
        """Add a button before those that step and hide."""
        self._top.insertWidget(1, made)

    def set_chips(self, chips: list[QWidget]) -> None:
        """Replace the chips under the title."""
        clear_layout(self._chips)
        for chip in chips:
            self._chips.addWidget(chip)
        self._chips_box.setVisible(bool(chips))

    def add_tab(self, key: str, title: str, body: QWidget, *, scroll: bool = True) -> None:
        """Add a tab; the body scrolls by itself."""
        self._keys.append(key)
        self._stack.addWidget(scroll_area(body) if scroll else body)
        self.tabs.addTab(title)
        self.tabs.setVisible(self.tabs.count() > 1)

    def set_tab_title(self, key: str, title: str) -> None:
        """Rename a tab, for instance with its count."""
        self.tabs.setTabText(self._keys.index(key), title)

    def show_tab(self, key: str) -> None:
        """Go to a tab."""
        self.tabs.setCurrentIndex(self._keys.index(key))

    def tab(self) -> str:
        """Key of the tab in front."""
        return self._keys[self.tabs.currentIndex()] if self._keys else ""

    def set_foot(self, *widgets: QWidget) -> None:
        """Replace the foot line; the first widget takes the room."""
        clear_layout(self._foot_layout)
        for index, widget in enumerate(widgets):
            self._foot_layout.addWidget(widget, 1 if index == 0 else 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.setVisible(bool(widgets))
        self._foot_line.setVisible(bool(widgets))

    def _chosen(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if 0 <= index < len(self._keys):
            self.tab_changed.emit(self._keys[index])
