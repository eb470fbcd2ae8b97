"""Small inputs of the detail panel that save when they are left."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.theme import theme


class TextArea(QPlainTextEdit):
    """Several lines; Tab leaves. ``left`` is sent with the text when it was changed and the field is left."""

    left = Signal(str)

    def __init__(self, name: str, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._value = ""
        self._size()
        theme().changed.connect(self._size)

    def _size(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme().px(18))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), self.minimumHeight())

    def set_value(self, text: str) -> None:
        """Show a text without telling."""
        if text != self._value or text != self.toPlainText():
            self._value = text
            self.setPlainText(text)

    def commit(self) -> None:
        """Tell about a change now."""
        text = self.toPlainText().strip()
        if text != self._value:
            self._value = text
            self.left.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.commit()
            return
        super().keyPressEvent(event)


class Expander(QWidget):
    """A heading that shows or hides what is below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIcon(icon("chevron-right", "text.link"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._toggled)
        self.inner = QWidget()
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.inner)
        self.inner.hide()

    def set_text(self, text: str) -> None:
        """The heading."""
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def _toggled(self, on: bool) -> None:
        self.inner.setVisible(on)
        self.button.setIcon(icon("chevron-down" if on else "chevron-right", "text.link"))


def read_decimal(text: str) -> Decimal | None:
    """An amount as somebody types it: spaces and thousands signs allowed, comma or point before two digits.

    Raises:
        ValueError: the text is no amount.
    """
    raw = "".join(text.split()).replace("’", "").replace("'", "").replace("\u00a0", "")
    if not raw:
        return None
    last = max(raw.rfind("."), raw.rfind(","))
    sign = raw[last] if last >= 0 else ""
    digits = len(raw) - last - 1
    if sign and (digits != 3 or (raw.count(sign) == 1 and ("," in raw and "." in raw))):
        whole = raw[:last].replace(",", "").replace(".", "")
        raw = f"{whole}.{raw[last + 1 :]}"
    else:
        raw = raw.replace(",", "").replace(".", "")
    try:
        value = Decimal(raw)
    except InvalidOperation:
        raise ValueError("not an amount") from None
    if not value.is_finite() or value < 0:
        raise ValueError("not an amount")
    return value
