"""Small makers of ordinary widgets, so that every page looks alike and no label reads markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.icons import icon as make_icon
from citysoft_desktop.ui.icons import set_button_icon
from citysoft_desktop.ui.theme import theme

if TYPE_CHECKING:  # the first window is painted before these classes are needed
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QToolButton


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A plain-text label. Roles: title, heading, card, lead, figure, strong, secondary, muted, caption, small,
    label, error, warning, keys, count."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def button(
    text: str,
    kind: str = "",
    *,
    icon: str = "",
    name: str = "",
    tip: str = "",
    run: Callable[[], object] | None = None,
    compact: bool = False,
) -> QPushButton:
    """A push button with words, now or later; ``tool_button`` has an icon alone. Kinds: "" (outlined), primary, link, ghost, danger. ``text`` may hold "&&", never markup."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if compact:
        made.setProperty("compact", "true")
    if icon:
        token = {"primary": "text.on_accent", "link": "text.link", "danger": "text.on_danger"}.get(
            kind, "text.primary"
        )
        set_button_icon(made, icon, token)
    made.setAccessibleName(name or text.replace("&&", "&"))
    if tip:
        made.setToolTip(tip)
    if run is not None:
        made.clicked.connect(lambda _checked=False: run())
    return made


def tool_button(
    icon: str,
    name: str,
    *,
    token: str = "text.secondary",
    run: Callable[[], object] | None = None,
    checkable: bool = False,
) -> QToolButton:
    """An icon-only button; its name is also its tooltip."""
    from PySide6.QtWidgets import QToolButton

    made = QToolButton()
    made.setIcon(make_icon(icon, token))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if run is not None:
        made.clicked.connect(lambda _checked=False: run())
    return made


def action_button(action: QAction, icon: str, token: str = "text.secondary") -> QToolButton:
    """An icon-only button that follows an action (enabled, text, shortcut in the tooltip)."""
    from PySide6.QtWidgets import QToolButton

    made = QToolButton()
    made.setDefaultAction(action)
    made.setIcon(make_icon(icon, token))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def follow() -> None:
        made.setAccessibleName(action.text().replace("&", ""))
        made.setIcon(make_icon(icon, token))

    action.changed.connect(follow)
    follow()
    return made


def card(*, padding: int = 16, spacing: int = 12, surface: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A framed surface with a column layout. Surfaces: card, sunken, sidebar, info, warning, danger, success, plain."""
    frame = QFrame()
    frame.setProperty("surface", surface)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(padding, padding, padding, padding)
    layout.setSpacing(spacing)
    return frame, layout


def row(*items: QWidget | int | str | None, spacing: int = 8) -> QHBoxLayout:
    """A row: widgets, a number for a fixed gap, "stretch" for the rest."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif item == "stretch":
            layout.addStretch(1)
    return layout


def line(vertical: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("surface", "vline" if vertical else "line")
    return made


def scroll_area(body: QWidget, *, name: str = "") -> QScrollArea:
    """A vertical scroll area without a frame of its own; follows the focus of what is inside."""
    area = FollowingScrollArea()
    fill_scroll_area(area, body)
    if name:
        area.setAccessibleName(name)
    return area


def fill_scroll_area(area: QScrollArea, body: QWidget) -> None:
    """Put ``body`` into a vertical scroll area without a frame of its own."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body.setObjectName(body.objectName() or "scrollBody")
    area.setWidget(body)


class FollowingScrollArea(QScrollArea):
    """Scrolls a focused widget into view with room around it, and is never narrower than its content."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        body = self.widget()
        if focused is not None and body is not None and body.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 24, 24)
        return moved

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            width = self.minimumSizeHint().width()
            if width != self.property("asked"):  # the layout around it remembers what it asked for before
                self.setProperty("asked", width)
                self.updateGeometry()
        return done

    def minimumSizeHint(self) -> QSize:
        base = super().minimumSizeHint()
        body = self.widget()
        if (
            body is not None
            and self.property("tight") is not True
            and self.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        ):
            base.setWidth(body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return base


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner = item.layout()
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def set_problem(widget: QWidget, on: bool) -> None:
    """Give an input the red border of a field error, or take it off."""
    widget.setProperty("problem", "true" if on else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_surface(widget: QWidget, surface: str) -> None:
    """Change the surface of a frame later."""
    widget.setProperty("surface", surface)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    for child in widget.findChildren(QLabel):
        child.style().unpolish(child)
        child.style().polish(child)


def fixed_rows(view: QAbstractScrollArea, size: int = 32) -> None:
    """Give a table fixed rows of ``size`` pixels at 100 %, no grid of its own, headers aligned with the cells."""
    from PySide6.QtWidgets import QHeaderView, QTableView

    if isinstance(view, QTableView):
        vertical = view.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme().px(size))
        vertical.setMinimumSectionSize(min(vertical.minimumSectionSize(), theme().px(size)))
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.horizontalHeader().setHighlightSections(False)
        view.setWordWrap(False)
        view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)


def announce(widget: QWidget, text: str) -> None:
    """Say something to a screen reader, politely."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
