"""The note on the code in focus, read in one line and written in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label
from citysoft_desktop.ui.widgets.feedback import IconLabel


class MemoCard(QFrame):
    """``written`` carries the new text when the field is left; Esc leaves it as it was; ``closed`` gives the focus back."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._about = ""
        self._text = ""
        self._cancelled = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconLabel("message-square-text"), 0, Qt.AlignmentFlag.AlignTop)
        self.text = label("", wrap=True)
        self.who = label("", "caption")
        self.button = button("", "link", compact=True, run=self.open_up)
        line.addWidget(self.text, 1)
        line.addWidget(self.who)
        line.addWidget(self.button)
        layout.addLayout(line)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme().px(72))
        self.edit.hide()
        self.edit.installEventFilter(self)
        layout.addWidget(self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.button.setText(self.tr("Note"))
        self.button.setAccessibleName(self.tr("Write a note"))
        self.button.setToolTip(self.tr("Write a note on the code in focus (N)"))
        self.edit.setPlaceholderText(self.tr("Why this code, and what to check"))

    def show_note(self, about: str, text: str, who: str) -> None:
        """Show the note on a code ("People") or on the activity as a whole."""
        if self.edit.isVisible():
            return
        self._about, self._text = about, text
        self.text.setText(text or self.tr("No note on {name} yet").format(name=about))
        self.text.setProperty("role", "" if text else "muted")
        self.text.style().polish(self.text)
        self.who.setText(self.tr("Note, {who}").format(who=who) if text and who else "")
        self.edit.setAccessibleName(self.tr("Note on {name}").format(name=about))
        self.setAccessibleName(self.edit.accessibleName())

    def about(self) -> str:
        """What the note is about."""
        return self._about

    def open_up(self) -> None:
        """Start to write."""
        self._cancelled = False
        self.edit.setPlainText(self._text)
        self.edit.show()
        self.edit.setFocus()
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def is_open(self) -> bool:
        """Whether somebody is writing."""
        return self.edit.isVisible()

    def close_up(self) -> None:
        """Keep what was written and fold away."""
        if not self.edit.isVisible():
            return
        text = self.edit.toPlainText().strip()
        self.edit.hide()
        if not self._cancelled and text != self._text:
            self.written.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            done = (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if event.key() == Qt.Key.Key_Escape or done:
                self._cancelled = event.key() == Qt.Key.Key_Escape
                self.close_up()
                self.closed.emit()
                return True
        if (
            watched is self.edit
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
        ):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.close_up()
        return False
