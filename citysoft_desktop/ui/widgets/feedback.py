"""Toast, banner and empty state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, label, set_surface, tool_button
from citysoft_desktop.ui.widgets.focus import focus_within
from citysoft_desktop.ui.widgets.icon_label import IconLabel

__all__ = ["TOAST_TIME", "Banner", "EmptyState", "IconLabel", "Toast"]

TOAST_TIME = 10_000
"""Milliseconds a toast with Undo stays: reliability asks for at least ten seconds; Ctrl+Z works after that too."""


class Toast(QFrame):
    """One message at the bottom centre of its parent: text, Undo, close. Never takes the focus."""

    undo_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        self._icon = IconLabel("check", "text.on_tooltip")
        self._text = label()
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setAccessibleName(self.tr("Undo"))
        self.undo_button.clicked.connect(self._undo)
        self.close_button = tool_button(
            "x", self.tr("Close the message"), token="text.on_tooltip", run=self.dismiss
        )
        for widget in (self._icon, self._text, self.undo_button, self.close_button):
            layout.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 48))
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        parent.installEventFilter(self)
        for child in (self.undo_button, self.close_button):
            child.installEventFilter(self)
        self._came_from: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.hide()

    def show_text(self, text: str, *, undo: bool = False, icon: str = "check") -> None:
        """Show a message in place of the one before."""
        self._text.setText(text)
        self._icon.set_icon(icon)
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setVisible(undo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_TIME)
        announce(self, text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def dismiss(self) -> None:
        """Take it away; focus that is on it goes back to where it came from."""
        self._timer.stop()
        if focus_within(self) is not None:
            host = self.parentWidget()
            back = self._came_from
            if back is not None and isValid(back) and back.isVisible():
                back.setFocus(Qt.FocusReason.OtherFocusReason)
            elif host is not None:
                host.setFocus()
        self.hide()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and old is not None and self.isAncestorOf(now) and not self.isAncestorOf(old):
            self._came_from = old

    def _undo(self) -> None:
        self.dismiss()
        self.undo_clicked.emit()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        area = host.rect()
        self._text.setWordWrap(False)
        size = self.sizeHint()
        limit = max(200, area.width() - 32)
        if size.width() > limit:
            self._text.setWordWrap(True)
            self.setFixedWidth(limit)
            size = QSize(
                limit, self.heightForWidth(limit) if self.hasHeightForWidth() else self.sizeHint().height()
            )
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        self.resize(size)
        self.move((area.width() - size.width()) // 2, area.height() - size.height() - theme().px(18))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parentWidget() and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut and self.isVisible():
            self._timer.start(TOAST_TIME)
        return False

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(TOAST_TIME)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)


_BANNER_ICONS = {
    "info": "info",
    "warning": "triangle-alert",
    "danger": "circle-alert",
    "success": "circle-check",
}


class Banner(QFrame):
    """A line above the page: info, warning, danger or success; one action and close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "info")
        self.setAccessibleName(self.tr("Notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        self._icon = IconLabel("info", "semantic.info_text")
        self._text = label(wrap=True)
        self.action_button = QPushButton()
        self.action_button.setProperty("compact", "true")
        self.close_button = tool_button("x", self.tr("Close the notice"), run=self.dismiss)
        self._run: Callable[[], object] | None = None
        self.action_button.clicked.connect(self._act)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.close_button)
        self.hide()

    def show_text(
        self, text: str, tone: str = "info", action_text: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Say something, with one action at most."""
        tone = tone if tone in _BANNER_ICONS else "info"
        set_surface(self, tone)
        self._icon.set_icon(_BANNER_ICONS[tone], f"semantic.{tone}_text")
        self._text.setText(text)
        self.setAccessibleName(text)
        self._run = run
        self.action_button.setText(action_text)
        self.action_button.setAccessibleName(action_text)
        self.action_button.setVisible(bool(action_text and run))
        self.show()
        announce(self, text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def dismiss(self) -> None:
        """Take it away."""
        self.hide()

    def _act(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()


class EmptyState(QWidget):
    """What goes here and how to begin: icon, one sentence, a primary and a secondary action."""

    def __init__(
        self,
        icon: str,
        text: str,
        primary: tuple[str, Callable[[], object]] | None = None,
        secondary: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(IconLabel(icon, "text.muted", 20), 0, Qt.AlignmentFlag.AlignHCenter)
        self._text: QLabel = label(text, "secondary", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.primary_button = self._button(primary, "primary", buttons)
        self.secondary_button = self._button(secondary, "", buttons)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(2)

    def _button(
        self, what: tuple[str, Callable[[], object]] | None, kind: str, layout: QHBoxLayout
    ) -> QPushButton | None:
        if what is None:
            return None
        made = button(what[0], kind, run=what[1])
        layout.addWidget(made)
        return made

    def set_text(self, text: str) -> None:
        """Change the sentence."""
        self._text.setText(text)

    def text(self) -> str:
        """The sentence."""
        return self._text.text()


__all__ = ["Banner", "EmptyState", "IconLabel", "Toast"]
