"""Where painted words begin and end in either reading direction."""

from __future__ import annotations

from PySide6.QtCore import Qt


def reading_sides(mirrored: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Where painted words begin and where they end. Absolute: a mirrored painter would turn them round again."""
    left = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft
    right = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
    return (right, left) if mirrored else (left, right)
