"""The Qt binding must not lose references to ``None``.

PySide6 6.12.0 on Python 3.11 drops one with every call that returns nothing, until the process dies
with ``none_dealloc``. From Python 3.12 on, None is immortal and the count cannot move.
"""

from __future__ import annotations

import sys

import pytest

CALLS = 10_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.usefixtures("qapp")
def test_void_calls_keep_the_count_of_none() -> None:
    from PySide6.QtGui import QColor, QPainter, QPixmap
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    pixmap = QPixmap(8, 8)
    painter = QPainter(pixmap)
    try:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            label.setText("x")
            painter.save()
            painter.restore()
            pixmap.fill(QColor())
        drift = sys.getrefcount(None) - before
    finally:
        painter.end()
    # Other threads and caches move the count a little; a faulty binding moves it by the number of calls.
    assert abs(drift) < CALLS / 10, f"None's reference count moved by {drift} in {4 * CALLS} calls"


def test_binding_is_the_pinned_one() -> None:
    import PySide6
    import shiboken6

    assert PySide6.__version__ == shiboken6.__version__
    assert sys.version_info >= (3, 12) or PySide6.__version_info__[:2] < (6, 12)
