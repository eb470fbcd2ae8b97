"""Ctrl+Z and Ctrl+Shift+Z go to the plan while the focused field has nothing of its own to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class UndoKeys(QObject):
    """Watches the focused field only. Qt lets every field take these keys, also an empty one."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not _can(watched, "undo")
        redo = event.matches(QKeySequence.StandardKey.Redo) and not _can(watched, "redo")
        if not (undo or redo):
            return False
        event.ignore()
        return True


def _can(field: QObject, way: str) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if way == "undo" else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isUndoAvailable() if way == "undo" else document.isRedoAvailable()
    return False
