"""What the first window must not wait for: heavy libraries, the storage, the domain of a plan."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from citysoft_desktop.app import gui
context = gui.make_context()
app = gui.make_application(context, own_style=False)
window = gui.make_window(context, None, in_steps=True)
seen = {}
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and "first" not in seen:
            seen["first"] = sorted(sys.modules)
            QTimer.singleShot(700, finish)
        return False
def finish():
    seen["later"] = sorted(sys.modules)
    seen["whole"] = bool(window.start_page.isVisible())
    app.quit()
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
print(json.dumps(seen), flush=True)
os._exit(0)
"""
HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "xlsxwriter",
    "python_calamine",
    "pypdfium2",
    "citysoft_desktop.domain.plan",
)


def test_the_first_window_waits_for_nothing_heavy(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CITYSOFT_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=120,
    )
    seen = json.loads(done.stdout)
    assert [name for name in HEAVY if name in seen["first"]] == []
    assert [name for name in HEAVY if name in seen["later"]] == []
    assert "citysoft_desktop.ui.pages.start_side" in seen["first"]
    assert "citysoft_desktop.ui.pages.start_page" not in seen["first"]
    assert seen["whole"], "the rest of the start centre follows by itself"
